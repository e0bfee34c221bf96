"""Which rows have the day or the month that a question names: "due in January", "on 23 April"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from assistant.tables.fitting import Fit, Rows
from index.dates import month_number

DATES_SHARE = (
    0.6  # of a column's cells that hold something have a day or a month, to be one of them
)
SHORT = 8  # words: a cell of more tells something that happened on a day

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:[\s,-]+(?P<year>20\d\d|\d\d(?![\d:.]))\b)?"
_DATE = re.compile(
    rf"(?:\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?)?\b{_MONTH}{_YEAR}", re.I
)
_SLASHED = re.compile(
    r"(?<![\d./])(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>20\d\d|\d\d))?(?![\d%])"
)
# "at 9 January", "the end of March" say when something was so, and not which rows are meant
_WHEN_SO = re.compile(r"\b(?:at|end(?:ing|ed)? of|ended|as of|since|to|between|and|than)\W+$", re.I)
# "the June 2024 work programme": which paper is meant
_OF_PAPER = re.compile(
    r" (?:\w+ )?(?:meeting|minutes|agenda|report|pack|papers?|programme|plan|scorecard|register|"
    r"return|statement|survey|census|figures?|budget|committee|cabinet|council|board)\b",
    re.I,
)
_MODAL = re.compile(r"\bmay (?:be|have|i|we|not|need|go)\b", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day, or a month; what is not said is None."""

    day: int | None
    month: int
    year: int | None

    def holds(self, other: Day) -> bool:
        """Whether another is this day, or of this month, as far as both say."""
        if self.month != other.month or self.day not in (None, other.day):
            return False
        return None in (self.year, other.year) or self.year == other.year


def of_date(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows with the day or month that a question names, in a column of dates."""
    said = _asked(question)
    asked = _day(said) if said is not None else None
    if said is None or asked is None:
        return None
    texts = [" ".join(row[k].text.split()) for row in rows]
    filled = sum(map(bool, texts))
    days = [days_in(text) if len(text.split()) <= SHORT else [] for text in texts]
    if not filled or sum(map(bool, days)) < DATES_SHARE * filled:
        return None
    found = frozenset(at for at, own in enumerate(days) if any(map(asked.holds, own)))
    return Fit(columns=(k,), rows=found, value=said[0].lower(), dated=True)


def days_in(text: str) -> list[Day]:
    """The days and months that a short text has, with or without their years."""
    matches = [*_DATE.finditer(text), *_SLASHED.finditer(text)]
    return [day for match in matches if (day := _day(match)) is not None]


def _asked(question: str) -> re.Match[str] | None:
    """The one day or month by which a question picks; None if it names none, or several."""
    plain = _MODAL.sub(" ", question)
    found = [
        one
        for one in _DATE.finditer(plain)
        if not _WHEN_SO.search(plain[: one.start()]) and not _OF_PAPER.match(plain, one.end())
    ]
    return found[0] if len(found) == 1 else None


def _day(match: re.Match[str]) -> Day | None:
    name = match["month"]
    month = int(name) if name.isdigit() else month_number(name)
    day = int(match["day"]) if match["day"] else None
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    year = int(match["year"]) if match["year"] else None
    return Day(day=day, month=month, year=year + 2000 if year is not None and year < 100 else year)
