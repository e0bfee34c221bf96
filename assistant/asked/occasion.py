"""Which meeting a question speaks of: "the 4 April meeting", "the November pack", "last time"."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from index.dates import month_number

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WHEN = rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?{_MONTH}(?:,?\s+(?P<year>20\d\d))?"
_MONTH_FIRST = rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?(?:,?\s+(?P<year>20\d\d))?"
_MEETING = r"(?:meetings?|minutes|agenda|pack|papers|session|committee)\b"
_SPOKEN_OF = tuple(
    re.compile(pattern, re.I)
    for when in (_MONTH_FIRST, _WHEN)
    for pattern in (
        rf"\b{when}(?:'s)?\s+(?:[a-z]+\s+){{0,2}}?{_MEETING}",
        rf"\b{_MEETING}\s+(?:[a-z]+\s+){{0,2}}?(?:of|on|in|from|for)\s+(?:the\s+)?{when}",
    )
)
_ANY_DATE = tuple(re.compile(rf"\b{when}", re.I) for when in (_MONTH_FIRST, _WHEN))
_IN_MONTH = re.compile(
    rf"\b(?:in|for|during|by|due|this|next)\s+(?:\d{{1,2}}\s+)?{_MONTH}(?:,?\s+(?P<year>20\d\d))?"
    rf"(?!\s+{_MEETING})",
    re.I,
)
_TO_MEETING = re.compile(
    r"\b(?:going|coming|due|scheduled|expected|set|timetabled|down|planned) (?:to|for|before|at) "
    rf"(?:the |our |its )?{_MONTH}(?:,?\s+(?P<year>20\d\d))?(?:'s)?\s+(?:[a-z]+\s+)?{_MEETING}",
    re.I,
)
_LAST = re.compile(
    r"\b(?:last|latest|previous|most recent)\s+(?:[a-z]+\s+)?meeting\b|\blast time\b"
)
_FROM_ANOTHER = re.compile(  # what is told of a meeting, but by the papers of another
    r"\b(?:since|after|following|before|until|approved|correct(?:ed|ions?)?|matters arising)\b",
    re.I,
)


def names_meeting(question: str, *, dated: bool = False) -> bool:
    """Whether a question speaks of a meeting at all, whether or not there are papers of it."""
    return _named(question, dated=dated) is not None or bool(_LAST.search(question.lower()))


def meeting_of(
    question: str, held: Collection[date], *, dated: bool = False, minuted: Collection[date] = ()
) -> date | None:
    """The date of the meeting that a question names, if the index has papers of it.

    A day or year that the question leaves out is that of the latest meeting in the month.

    Args:
        held: the meetings of which there are papers.
        dated: whether any date in the question is that of a meeting ("who was there on 4 April?").
        minuted: the meetings of which there are minutes; "the last meeting" is one of them.
    """
    if _FROM_ANOTHER.search(question):
        return None
    match = _named(question, dated=dated)
    if match:
        return max((day for day in held if _fits(day, match)), default=None)
    if _LAST.search(question.lower()):
        return max(minuted, default=None)
    return None


def month_in(question: str) -> tuple[int, int | None] | None:
    """The month, and year if it is given, in which something is to happen ("in September"), or of
    the meeting that it is to come to."""
    match = _IN_MONTH.search(question) or _TO_MEETING.search(question)
    if match is None or (match["month"] == "may" and not match["year"]):
        return None
    return month_number(match["month"]), int(match["year"]) if match["year"] else None


def day_in(question: str) -> tuple[int, int, int | None] | None:
    """The day, month and, if it is given, year on which something is to happen ("on 4 May")."""
    for pattern in _ANY_DATE:
        match = pattern.search(question)
        if match is not None and match["day"]:
            year = int(match["year"]) if match["year"] else None
            return int(match["day"]), month_number(match["month"]), year
    return None


def _named(question: str, *, dated: bool) -> re.Match[str] | None:
    """The date of a meeting as it stands in a question; "may" alone is a verb, "May" a month."""
    for pattern in _ANY_DATE if dated else _SPOKEN_OF:
        for match in pattern.finditer(question):
            if match["month"] != "may" or match["day"] or match["year"]:
                return match
    return None


def _fits(day: date, match: re.Match[str]) -> bool:
    return (
        day.month == month_number(match["month"])
        and (match["day"] is None or day.day == int(match["day"]))
        and (match["year"] is None or day.year == int(match["year"]))
    )
