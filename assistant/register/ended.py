"""What became of a matter, told with it: the decision that stands below a motion or a petition.

The words of a question are those of the motion ("that the fee be halved"), so that is what is
found; its outcome stands a sentence or a paragraph further on in the same minute, in words of its
own ("On being put the motion was lost by 4 votes to 6").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.deciding import MINUTES, asks_decision
from assistant.asked.questions import Asked, Kind
from assistant.citations import letters
from assistant.claims.claim import Claim
from assistant.register.decided import decision_claims
from assistant.register.registers import once
from assistant.register.sought import Sought, sought
from index.papers import Filters, Passage
from index.register import Outcome, Resolution
from index.store import Store

HEAD_CHARS = 200  # of a passage: its minute's number and title stand in them
IN_MINUTE = 0.6  # of the words of what is asked about, in a minute
MIN_SUBJECT = 2  # such words
KNOWN_CHARS = 40  # letters by which a span is known in a passage
_ASKS_OUTCOME = re.compile(
    r"\bg[eo]t? (?:thr(?:ough|u)|the go-?ahead|the nod)\b|\b(?:went|go) (?:through|ahead|for)\b|"
    r"\bvot(?:e|es|ed|ing)\b|\b(?:pass|passed|carried|lost|fell|thrown out|voted down)\W*$|"
    r"\boutcome\b|\bresults?\b|\bwhat (?:was|did|got|were)\b.*\b(?:decided?|resolved?|agreed?|"
    r"approved?)\b|\bin the end\b|\bwhat (?:happened|became|came)\b|\bdecisions?\b",
    re.I,
)
_ASKS_MOTION = re.compile(
    r"\bthr(?:ough|u)\b|\bpass(?:ed)?\b|\bcarried\b|\blost\b|\bmotions?\b|\bamendments?\b|\bvot\w+|"
    r"\bfell\b",
    re.I,
)
_ASKS_ELSE = frozenset({Kind.DATE, Kind.SAID, Kind.REASON, Kind.PLACE, Kind.DEFINITION})
_RECOMMENDS = re.compile(r"\brecommend|\bwho\b|\bhow (?:many|much)\b", re.I)
_WORDS_OF_OUTCOME = frozenset(
    "what was were did the get got go went through thru pass passed carried lost vote votes voted "
    "outcome result decide decided resolve resolved agree agreed approve approved happened became "
    "motion amendment petition proposal in end on of to about upon for how it was do done all any "
    "parts board cabinet panel executive".split()
)


def with_outcome(store: Store, asked: Asked, claims: Sequence[Claim]) -> list[Claim]:
    """Claims of minutes with what became of the matter, where that is asked for and stands below
    them; a motion that is told again with its outcome is told once."""
    if not claims or not _asks_outcome(asked):
        return list(claims)
    first = claims[0]
    wanted = sought(asked.text, (), besides=_WORDS_OF_OUTCOME)
    own = decisions_of(store, first.passage)
    best = best_met(wanted, own) if own else _elsewhere(store, wanted, first.passage)
    if best is None or any(_tells(claim.quote, best) for claim in claims):
        return list(claims)
    told = decision_claims(store, best, votes=True)
    kept = [] if any(_holds(first.quote, claim.quote) for claim in told) else [first]
    return [*kept, *told] if told else list(claims)


def _asks_outcome(asked: Asked) -> bool:
    """Whether a question asks what was decided, or what came of a proposal, and nothing else."""
    if asked.kinds & _ASKS_ELSE or _RECOMMENDS.search(asked.text):
        return False
    return asks_decision(asked.text) or bool(_ASKS_OUTCOME.search(asked.text))


def decisions_of(store: Store, passage: Passage) -> list[Resolution]:
    """The decisions of the minute that a passage stands in, as far as they stand in it or below."""
    entries = once(store.entries(Resolution, Filters(document=passage.document)))
    own = [one for one in entries if one.outcome is not Outcome.MOVED and _is_of(passage, one)]
    return [one for one in own if one.spans[-1].page_number >= passage.page_number]


def best_met(wanted: Sought, found: Sequence[Resolution]) -> Resolution | None:
    """The first of the decisions that have most of what is asked about, their motions included; of
    those that have as much, one that was carried, unless a motion or its vote is asked about."""
    moved = _ASKS_MOTION.search(wanted.text)
    motions = [" ".join(span.text for span in one.motion) for one in found]
    scored = [
        (wanted.met(one, motion), (one.outcome is Outcome.LOST) == bool(moved))
        for one, motion in zip(found, motions, strict=True)
    ]
    return found[scored.index(max(scored))] if scored else None


def _elsewhere(store: Store, wanted: Sought, passage: Passage) -> Resolution | None:
    """The decision of the one minute of a passage's meeting that speaks of what is asked about: a
    deputation is heard under another number."""
    entries = once(store.entries(Resolution, Filters(document=passage.document)))
    if passage.record not in MINUTES or len(wanted.subject) < MIN_SUBJECT:
        return None
    decided = [
        one
        for one in entries
        if one.outcome not in (Outcome.MOVED, Outcome.NOTED)
        and one.origin.meeting_date == passage.meeting_date
    ]
    pages = sorted({span.page_number for one in decided for span in one.spans})
    near = [text for page in pages for text in store.neighbours(passage.document, page)]
    shares = {id(one): wanted.share(_minute_of(one, near)) for one in decided}
    most = max(shares.values(), default=0.0)
    chosen = [one for one in decided if shares[id(one)] == most]
    alone = len({(one.minute, one.title) for one in chosen}) == 1
    return best_met(wanted, chosen) if most >= IN_MINUTE and alone else None


def _minute_of(one: Resolution, near: Sequence[Passage]) -> str:
    """All that stands in the minute of a decision."""
    own = [passage for passage in near if _is_of(passage, one)]
    return " ".join([one.title or "", *(passage.text for passage in own)])


def _tells(text: str, one: Resolution) -> bool:
    """Whether a text tells a decision, or is a part of what tells it."""
    last = one.spans[-1].text
    return _holds(text, last) or _holds(last, text)


def _is_of(passage: Passage, one: Resolution) -> bool:
    """Whether a passage stands in the minute of a decision, near it."""
    near = abs(one.spans[0].page_number - passage.page_number) <= 1
    title = letters(f"{one.minute or ''}{one.title or ''}")[:KNOWN_CHARS]
    above = letters(f"{passage.heading or ''} {passage.text[:HEAD_CHARS]}")
    return near and bool(one.title) and title in above


def _holds(text: str, part: str) -> bool:
    """Whether a text has another's opening letters."""
    return letters(part)[:KNOWN_CHARS] in letters(text)
