"""Dates as papers write them."""

from __future__ import annotations

import re
from datetime import date

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_RAISED = r"[%*°\"'’”™]{1,2}"  # what OCR makes of a raised "th"
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})\s*(?:st|nd|rd|th|{_RAISED})?[\s\-]*(?:of\s+)?{_MONTH}[\s,\-]*(\d{{4}})\b", re.I
)
_MONTH_FIRST = re.compile(
    rf"\b{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th|{_RAISED})?,?\s+(\d{{4}})\b", re.I
)
_SLASHED = re.compile(
    r"(?<![\d./])(?<!paragraph )(?<!section )(\d{1,2})"
    r"(?:/(\d{1,2})/(\d{4}|\d{2})|\.(\d{1,2})\.(\d{4})|\.(\d{2})\.(\d{2}))(?!\d)"
)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")

_AROUND = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|at|from|date|"
    r"\d{1,2}(?:[.:]\d{2})?\s*[ap]\.?m|\d{1,2}[.:]\d{2}|[ap]\.?m|noon|ho?u?rs)\b\.?|\W+",
    re.I,
)


def month_number(name: str) -> int:
    """1 to 12 for a month's name or its first three letters; ValueError for another word."""
    return [month[:3] for month in MONTHS].index(name.lower()[:3]) + 1


def is_month(word: str) -> bool:
    """Whether a word is a month's name or its abbreviation, and no longer word ("declared")."""
    lower = word.lower().rstrip(".")
    return lower in MONTHS or lower == "sept" or lower in {month[:3] for month in MONTHS}


def find_dates(text: str) -> list[date]:
    """All full dates in a text, in order; 05/06/2016 is read the British way, 5 June."""
    found: list[tuple[int, date]] = []
    for match in _DAY_FIRST.finditer(text):
        _add(found, match.start(), match[3], str(month_number(match[2])), match[1])
    for match in _MONTH_FIRST.finditer(text):
        _add(found, match.start(), match[3], str(month_number(match[1])), match[2])
    for match in _SLASHED.finditer(text):
        month = match[2] or match[4] or match[6]
        year = match[3] or match[5] or match[7]
        _add(found, match.start(), year if len(year) == 4 else f"20{year}", month, match[1])
    for match in _ISO.finditer(text):
        _add(found, match.start(), match[1], match[2], match[3])
    return [day for _, day in sorted(found)]


def begins_with_date(text: str) -> bool:
    """Whether a text begins with a full date: "14 January 2025", "14.01.2025"."""
    return any(pattern.match(text) for pattern in (_DAY_FIRST, _MONTH_FIRST, _SLASHED, _ISO))


def lone_date(text: str) -> date | None:
    """The date of a line that holds one and nothing else, weekday and time apart."""
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _SLASHED, _ISO):
        match = pattern.search(text)
        if match:
            rest = f"{text[: match.start()]} {text[match.end() :]}"
            days = find_dates(text)
            return days[0] if days and not _AROUND.sub("", rest) else None
    return None


def _add(found: list[tuple[int, date]], at: int, year: str, month: str, day: str) -> None:
    try:
        found.append((at, date(int(year), int(month), int(day))))
    except ValueError:
        return  # 31 June, 45/99/2016: not a date


def spoken(day: date) -> str:
    """A date as people write it: 4 April 2016."""
    return f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}"
