"""Is what is told an answer of the kind that is asked for?

"Why?" is not answered by a sentence that gives no reason, "who bid?" not by the number of bids,
"how was it graded?" not by the day on which it was, "which pond?" not by "one of the ponds", and
nothing by words that only ask the same. Asked last: what contradicts a question says more.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.asked.questions import Asked, Kind
from assistant.asked.reasons import asks_why, gives_reason
from assistant.asked.sentences import sentences
from assistant.asked.sums import asks_for_sum, is_of_money, is_sum
from assistant.doubts.clauses import shared, subject_of
from assistant.doubts.evidence import Evidence
from assistant.doubts.named import without_name_of
from assistant.doubts.priced import asks_for_what_is_paid
from assistant.tables.cells import n_label_cells
from index.papers import Passage

NO_REASON = "no reason was found for this"
REASON_WORDS = 4  # of a row's cell that may tell why
SUM_SHARED = 0.25  # of a question's subject in the sentence of a sum and those beside it
LEAST_SUBJECT = 2  # words
_WHO = re.compile(r"^\W*(?:and )?who(?:m|se)?\b", re.I)
_OF_TIME = re.compile(
    r"\b(?:when|date|due|long|old|year|month|week|day|deadline|time|start|begin|end)\w*\b", re.I
)
_DATE_ALONE = re.compile(
    r"\W*(?:(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? ?"
    r"(?:20)?\d\d|\d\d?[./]\d\d?[./](?:20)?\d\d)\W*",
    re.I,
)
_HOURS = re.compile(r"\bopening (?:hours|times)\b|\bhours of opening\b|\bwhat time\b", re.I)
_OF_DAY = re.compile(
    r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b|\b(?:hours|midnight|noon|daily|"
    r"weekdays?|days a week|o['’]clock|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.I,
)
_OF_MOTION = re.compile(
    r"\bwho (?:seconded|proposed|moved)\b|\b(?:proposer|seconder|mover) of\b", re.I
)
_MOVED = re.compile(r"\b(?:second|propos|mov)(?:ed|er)\b", re.I)
_QUESTION = re.compile(r"\?[\"'”’)]*\s*$")
_OF_QUESTION = re.compile(r"\b(?:ask|question|want|rais|quer)\w*", re.I)
_SEVERAL_ASKED = re.compile(r"\b(?:how|what|when|who|why)\b.*\b(?:how|what|when|who|why)\b", re.I)
_NO_SUBJECT = re.compile(
    r"(?:cost|price|paid|pay|spen|sum|council|receiv|money|worth|what|much|valu)"
)


def unanswered(asked: Asked, evidence: Evidence) -> str | None:
    """Why the statements are no answer of the kind asked for, in words; None if they are."""
    if not evidence:
        return None
    return next((reason for check in _CHECKS if (reason := check(asked, evidence))), None)


def _without_reason(asked: Asked, evidence: Evidence) -> str | None:
    if not asks_why(asked):
        return None
    told = any(gives_reason(text) or _in_words(text, one) for text, one in evidence)
    return None if told else NO_REASON


def _in_words(text: str, passage: Passage) -> bool:
    """Whether what is said of a row has a cell of several words."""
    counts = [len(re.findall(r"[A-Za-z]{2,}", cell)) for cell in _told_cells(text, passage)]
    return any(count >= REASON_WORDS for count in counts)


def _told_cells(text: str, passage: Passage) -> list[str]:
    """The texts of a row's cells that are said, besides those that say what it is about."""
    cells = [cell.text for cell in passage.cells[n_label_cells(passage.cells) :]]
    return [cell for cell in cells if cell and cell in text]


def _other_sort(asked: Asked, evidence: Evidence) -> str | None:
    """A number where it is asked who, or a date where nothing of time is asked."""
    text, passage = evidence[0]
    cells = _told_cells(text, passage)
    if not cells:
        return None
    if _WHO.search(asked.text) and all(re.fullmatch(r"[\d\W]*\d[\d\W]*", cell) for cell in cells):
        return "nobody is named for this"
    timed = Kind.DATE in asked.kinds or _OF_TIME.search(asked.text)
    if not timed and all(_DATE_ALONE.fullmatch(cell) for cell in cells):
        return "only a date was found for this"
    return None


def _without_hours(asked: Asked, evidence: Evidence) -> str | None:
    if not _HOURS.search(asked.text) or any(_OF_DAY.search(text) for text, _ in evidence):
        return None
    return "no time of day was found for this"


def _without_mover(asked: Asked, evidence: Evidence) -> str | None:
    if not _OF_MOTION.search(asked.text) or any(_MOVED.search(text) for text, _ in evidence):
        return None
    return "nothing found tells of such a motion"


def _only_asked(asked: Asked, evidence: Evidence) -> str | None:
    """What is found only asks the same."""
    if _OF_QUESTION.search(asked.text):
        return None
    only = all(_QUESTION.search(text.strip()) for text, _ in evidence)
    return "what is found only asks this" if only else None


def _other_sum(asked: Asked, evidence: Evidence) -> str | None:
    """A sum is asked for, and the sentences beside each that is found are on something else."""
    asks = asks_for_sum(asked) or asks_for_what_is_paid(asked)
    several = _SEVERAL_ASKED.search(asked.text)
    if (
        not asks
        or several
        or not is_of_money(asked)
        or any(passage.cells for _, passage in evidence)
    ):
        return None
    subject = {word for word in subject_of(asked) if not _NO_SUBJECT.match(word)}
    if len(subject) < LEAST_SUBJECT:
        return None
    best = max((shared(subject, text) for text in _beside_sums(evidence)), default=1.0)
    return "no sum of money was found for this" if best < SUM_SHARED else None


def _beside_sums(evidence: Evidence) -> list[str]:
    """The sentences that have a sum, each with those before and after it that are told with it."""
    pages: dict[tuple[str, int], list[tuple[str, Passage]]] = {}
    for text, passage in evidence:
        parts = [(part.text, passage) for part in sentences(text.replace("\n", " "))]
        pages.setdefault((passage.document, passage.page_number), []).extend(parts)
    return [
        " ".join(part for part, _ in told[max(0, k - 1) : k + 2])
        for told in pages.values()
        for k, (text, passage) in enumerate(told)
        if is_sum(text, passage)
    ]


_CHECKS: tuple[Callable[[Asked, Evidence], str | None], ...] = (
    _without_reason,
    _other_sort,
    _without_hours,
    _without_mover,
    _only_asked,
    _other_sum,
    without_name_of,
)
