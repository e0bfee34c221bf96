"""What a question takes to be there already, and papers tell is to come, or is not there at all.

"What did the survey of the weir find?" where the survey is commissioned, "what did members see on
their visit?" where it was put off, "which of the ponds is fished?" where "no pond is fished", "how
much was the weir valued at?" where no valuation has been sought.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.doubts.clauses import clauses_of, shared, subject_of
from assistant.doubts.deeds import Contrary

TOLD = 3  # claims that may tell it
NONE_SHARED = 0.6  # of the subject, in a clause that says that there is none
LEAST_SUBJECT = 2  # words
_OUTCOME = re.compile(
    r"\bwhat (?:did|has|have|had) .*?\b(?:conclud|find|found|show|reveal|recommend|learn|discover|"
    r"say|said|think|mak|made|cost|report|hear|see|saw|notic|decid|tell)\w*|"
    r"\bwhat (?:was |were )?(?:the )?(?:results?|outcomes?|findings?|conclusions?|lessons?|"
    r"feedback|verdict|impact|effect)\b|"
    r"\bwhat (?:\w+ ){0,2}(?:came|come|emerged|resulted) (?:out of|from)\b|"
    r"\bhow many\b.*\b(?:came|attended|turned up|took part)\b",
    re.I,
)
_KNOWS = re.compile(r"\b(?:plan|planned|propos\w+|expected|will|would|next|ask\w*)\b", re.I)
_TO_COME = re.compile(
    r"\bto be (?:held|considered|brought|reported|circulated|published|completed|agreed)\b|"
    r"\bwill (?:be|begin|start|take|report)\b|"
    r"\b(?:has|have|had)(?: not|n[’']t) (?:yet )?(?:been|begun|started|taken)\b|\bnot yet\b|"
    r"\b(?:arranged for|planned|scheduled|booked|commissioned|awaited|in hand|in progress|"
    r"not started|put off|postponed|cancelled|to trial)\b|"
    r"\bthat (?:the )?[\w ]{1,40}\bbe asked to consider\b",
    re.I,
)
_ANY = re.compile(  # may not be, or is known not to be
    r"\b(?:any|no|not|never|none|without|nobody|lack\w*|missing|fail\w*|refus\w*|reject\w*|lost|"
    r"against|object\w*|oppos\w*|exempt|except|exclud\w*)\b|n['’]t\b|"
    r"^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must)\b",
    re.I,
)
_NONE = re.compile(
    r"^\W*(?:(?:and|but|that) )?(?:[Tt]here (?:was|were|is|are|has been|had been|have been) )?"
    r"(?:[Nn]o|[Nn]one|[Nn]obody|[Nn]either|[Nn]othing)\b"
    r"(?! (?:more|fewer|less|later|longer|doubt)\b)"
)
_UNKNOWN = re.compile(
    r"^(?!.*\b(?:if|when|where|unless)\b)(?:.*?)\b(?:(?:figures?|number|data|breakdown|names?|details|valuation|estimate|record|"
    r"count|costs?|reasons?|survey)\b[^.;]{0,60}?\b(?:not|never)\b (?:yet )?(?:been )?"
    r"(?:held|known|kept|recorded|collected|available|sought|given|published|stated|counted|"
    r"obtained|supplied|received)\b|"
    r"no (?:\w+ ){0,2}(?:figures?|data|breakdown|valuation|estimate|record|survey)s?\b|"
    r"names? (?:\w+ ){0,4}(?:are|is|were|was) (?:withheld|not (?:given|published|disclosed))\b)",
    re.I,
)


def not_there(asked: Asked, claims: Sequence[Claim]) -> Contrary | None:
    """What claims tell to be still to come, or not to be, of what a question takes to be there;
    None if they do not."""
    if not claims:
        return None
    return _to_come(asked, claims[0]) or _none_such(asked, claims)


def _to_come(asked: Asked, first: Claim) -> Contrary | None:
    """What came out of something is asked, and the sentence most on it tells that it is to be."""
    if not _OUTCOME.search(asked.text) or _KNOWS.search(asked.text):
        return None
    subject = subject_of(asked)
    if first.passage.cells:
        told = next((c.text for c in first.passage.cells if _TO_COME.search(c.text)), "")
        on_it = shared(subject, first.passage.text) >= NONE_SHARED
        said = f"“{told}”" if len(told) < 80 else "that it is to come"
        return (f"of this they tell only {said}", first, "") if told and on_it else None
    clauses = list(clauses_of([first], subject))
    most = max(clauses, key=lambda one: one.whole, default=None)
    if most is None or not _TO_COME.search(most.sentence):
        return None
    return "they tell only that this is to come, or was put off", first, most.sentence


def _none_such(asked: Asked, claims: Sequence[Claim]) -> Contrary | None:
    """The clause most on the subject says that there is none, or that it is not known."""
    subject = subject_of(asked)
    if _ANY.search(asked.text) or len(subject) < LEAST_SUBJECT:
        return None
    clauses = list(clauses_of(claims[:TOLD], subject))
    for clause in clauses:
        if _NONE.search(clause.text) and clause.own >= NONE_SHARED:
            return "they tell that there is none", clause.claim, clause.sentence
    most = max((clause.own for clause in clauses), default=0.0)
    best = [clause for clause in clauses if clause.own == most]
    if most and len(best) == 1 and _UNKNOWN.search(best[0].text):
        return "they say that this is not known", best[0].claim, best[0].sentence
    return None
