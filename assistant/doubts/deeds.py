"""What a question takes to have been done, where the clause on it tells the contrary deed.

"Why was the weir's licence granted?" where, of three, "one (the weir's) was refused", "why did
they agree to drain the pond?" where the motion to drain it was lost, "why is the ferry to stop?"
where it would be kept. The clauses that are most on the subject are judged, and of a row the cell
that says how the matter stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.asked.words import stems
from assistant.claims.claim import Claim
from assistant.doubts.clauses import Clause, clauses_of, shared, subject_of

TOLD = 3  # claims that may tell it
LEAST_OWN, LEAST_WHOLE = 0.3, 0.4  # of the subject, in the clause and in its sentence
SURELY_OWN = 0.6  # in the clause alone
AS_ASKED = 0.5  # in a clause that tells the deed as it is asked about: then it was done
ROW_SHARED = 0.6  # of the subject in a row, whose cell tells
LEAST_SUBJECT = 2  # words
CELL_WORDS = 3  # of a cell that only says how a matter stands

Contrary = tuple[str, Claim, str]
"""How it was in words, the claim that tells it, and the sentence that does ("" of a row)."""

_ASKED = re.compile(
    r"^\W*(?:and |so |but )?(?:why|when|how come|(?:on|for) what (?:grounds?|reasons?))\b|"
    r"\bwhat (?:made|persuaded|led|was|were) |\breasons?\b",
    re.I,
)
_KNOWS = re.compile(r"\b(?:not|never|lost|fail\w*|against)\b|n['’]t\b", re.I)
_NOT_SO = r"not (?:be )?(?:agreed|accepted|approved|granted|carried|adopted|supported)"
_DEEDS = (
    (
        r"refus(?:e|ed|al|ing)|turn(?:ed|ing)? down|reject(?:ed|ing)?|declin(?:e|ed)",
        r"granted|approved|accepted|agreed|deferred",
    ),
    (
        r"grant(?:ed|ing)?|approv(?:e|ed|ing|al)|accept(?:ed|ing)?|agreed?|adopt(?:ed)?|"
        r"allow(?:ed)?|support(?:ed)?|back(?:ed)?",
        rf"refused|rejected|turned down|declined|dismissed|lost|{_NOT_SO}|deferred|withdrawn",
    ),
    (r"carried|pass(?:ed)?", r"lost|fell|defeated|not carried|withdrawn"),
    (
        r"mov(?:e|ed|ing) to|chang(?:e|ed|ing)|clos(?:e|ed|ing|ure)|shut(?:ting)?|"
        r"remov(?:e|ed|ing)|scrap(?:ped|ping)?|abolish(?:ed|ing)?|end(?:ed|ing)?|"
        r"stop(?:ped|ping)?|cut(?:ting)?|drop(?:ped|ping)?",
        r"would not|will not|remains? open|(?:is|are|be|been|was|were) (?:to be )?"
        r"(?:kept|retained|saved)|reprieved|(?:keep|stay)s? open|"
        r"not (?:be )?(?:clos\w+|remov\w+|end\w*|cut|affected)",
    ),
    (
        r"put (?:off|back)|defer(?:red)?|delay(?:ed)?|postpon(?:e|ed)",
        r"brought forward|earlier than|ahead of (?:time|schedule|programme)",
    ),
    (
        r"brought forward|bring(?:ing)? forward",
        r"put (?:off|back)|deferred|delayed|postponed|moved from",
    ),
    (
        r"win|won|awarded|chosen|picked|selected|appointed|prefer(?:red)?",
        r"not (?:be )?(?:accepted|chosen|awarded|appointed)|unsuccessful|rejected|withdrawn|lost",
    ),
)
_PAIRS = tuple(
    (re.compile(rf"\b(?:{taken})\b", re.I), re.compile(rf"\b(?:{other})\b", re.I))
    for taken, other in _DEEDS
)


def other_deed(asked: Asked, claims: Sequence[Claim]) -> Contrary | None:
    """What claims tell that is contrary to the deed that a question takes for granted; None if
    they do not."""
    if not claims or not _ASKED.search(asked.text) or _KNOWS.search(asked.text):
        return None
    for taken, other in _PAIRS:
        match = taken.search(asked.text)
        subject = subject_of(asked) - stems(match[0]) if match else set()
        if len(subject) < LEAST_SUBJECT:
            continue
        found = _in_clauses(list(clauses_of(claims[:TOLD], subject)), taken, other)
        if found is not None:
            return "they tell the contrary", found.claim, found.sentence
        state = _in_row(claims[0], subject, taken, other)
        if state:
            return f"of this stands “{state}”", claims[0], ""
    return None


def _in_clauses(
    told: Sequence[Clause], taken: re.Pattern[str], other: re.Pattern[str]
) -> Clause | None:
    """The clause most on the subject that tells the other deed, if none tells the one taken."""
    if not told:
        return None
    most = min(max(clause.own for clause in told), AS_ASKED)
    if any(taken.search(other.sub(" ", one.text)) and one.own >= most for one in told):
        return None
    for clause in sorted(told, key=lambda one: -one.own):
        if clause.own < LEAST_OWN or (clause.whole < LEAST_WHOLE and clause.own < SURELY_OWN):
            return None
        if other.search(clause.text):
            return clause
    return None


def _in_row(claim: Claim, subject: set[str], taken: re.Pattern[str], other: re.Pattern[str]) -> str:
    """What a cell of a row on the subject says of how the matter stands, if that is contrary."""
    texts = [cell.text for cell in claim.passage.cells]
    if not texts or shared(subject, claim.passage.text) < ROW_SHARED:
        return ""
    if any(taken.match(text) for text in texts):
        return ""
    short = [text for text in texts if len(text.split()) <= CELL_WORDS]
    return next((text for text in short if other.match(text)), "")
