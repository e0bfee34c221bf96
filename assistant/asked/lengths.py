"""Is a length of time asked for, and does the evidence have one? And what dates look like."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from index.papers import Passage

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b|\b{_MONTH}\.? \d{{1,4}}\b|"
    r"\b(?:1[5-9]|20)\d\d(?:['’]?s)?\b|"
    r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|"
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|"
    r"\b(?:spring|summer|autumn|winter)\b",
    re.I,
)
_SMALL = (
    r"(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
    r"thirty|forty|fifty|sixty|ninety)"
)
_TIME_UNIT = (
    r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters?|"
    r"terms?|years?|decades?)"
)
_LENGTH = re.compile(
    rf"\b(?:\d[\d,.]*|{_SMALL})[ -]+(?:\([^()]*\) )?(?:[a-z]+[ -]){{0,2}}{_TIME_UNIT}\b", re.I
)
_LENGTH_ASKED = re.compile(
    rf"\bhow long\b(?! ago)|\bhow many (?:(?:more|working|clear|school|whole) )?{_TIME_UNIT}\b|"
    r"\bwhat length of time\b",
    re.I,
)
_SINCE = re.compile(r"\b(?:since|until|till|from|through|between)\b", re.I)
_LIMIT_ASKED = re.compile(
    r"\bat most\b|\bmaximum\b|\blongest\b|\bup to\b|\blimit\b|\b(?:can|may|allowed|get) .*\bspeak|"
    r"\bspeak\b.*\b(?:get|allowed|limit)\b",
    re.I,
)
_LIMIT = re.compile(
    r"\bup to\b|\bat most\b|\bno (?:more|longer) than\b|\bmaximum\b|\blongest\b|"
    r"\bnot (?:to )?exceed|\bwithin\b|\blimit(?:ed)?\b|\beach\b",
    re.I,
)


def asks_for_length(asked: Asked) -> bool:
    """Whether a length of time is asked for."""
    return bool(_LENGTH_ASKED.search(asked.text))


def tells_length(asked: Asked, text: str) -> int:
    """Whether a text has a length of time, 0 or 1; 2 if it sets the limit that is asked for."""
    if not _LENGTH.search(text):
        return 0
    return 2 if not _LIMIT_ASKED.search(asked.text) or _LIMIT.search(text) else 1


def without_length(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """How long something lasts is asked, and no statement has a length of time, or since or until
    when."""
    if not re.search(r"\bhow long\b", asked.text, re.I):
        return None
    told = any(
        _LENGTH.search(text) or (_SINCE.search(text) and DATE.search(text)) or passage.cells
        for text, passage in evidence
    )
    return None if told else "no length of time was found for this"
