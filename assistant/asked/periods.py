"""Periods in a question: quarters, financial and calendar years, ends of years; and their places.

A financial year begins in April and is written by the last two digits of both its years ("1516").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Periods:
    """The periods a text names. `moments` are quarters at whose end a date stands; `last_year` asks
    for the year before the latest."""

    quarters: tuple[int, ...] = ()
    years: tuple[str, ...] = ()
    moments: tuple[tuple[int, str], ...] = ()
    year_end: bool = False
    last_year: bool = False


_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "first": 1, "second": 2, "third": 3}
_NUMBERS |= {"fourth": 4, "final": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_QUARTER = re.compile(
    r"\bq(?:u|tr|uarter)?s?\.?\s*([1-4])\b|\b([1-4])q\b|\bq(?:tr|uarter)\s+(one|two|three|four)\b|"
    r"\b(first|second|third|fourth|final|[1-4](?:st|nd|rd|th))\s+(?:q(?:tr|uarter))\b|"
    r"\b(last)\s+quarter\s+of\b",
    re.I,
)
_MORE_QUARTERS = re.compile(
    r"\bq(?:u|tr|uarters?)?\s*[1-4]\b\s*(?:and|to|&|,|-|–)\s*(?:q(?:u|tr|uarter)?\s*)?([1-4])\b|"
    r"\bquarters?\s+[1-4]\s*(?:and|to|&|,|-|–)\s*([1-4])\b",
    re.I,
)
_TWO_QUARTERS = re.compile(
    r"\b(first|second|third)\s+(?=quarter|\S+\s+(?:the\s+)?\S+\s+quarter)"
    r"(?:quarter\s+)?(?:and|or|to|than|with|against|vs?|versus)\s+(?:the\s+)?"
    r"(second|third|fourth|final|last)\b",
    re.I,
)
_HALF_YEAR = re.compile(r"\b(?:half|mid)[ -]?year(?: (?:point|stage|mark|position|end))?\b", re.I)
_MONTHS = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_MONTH_SPAN = re.compile(
    rf"\b{_MONTHS}\s*(?:to|and|-|–|until|through)\s*{_MONTHS}\b|"
    rf"\b{_MONTHS}\s*[-–/]?\s*{_MONTHS}\s+quarter",
    re.I,
)
_MONTH_OF_YEAR = re.compile(rf"\b{_MONTHS}\.? (?:of )?20(\d\d)\b", re.I)
_SPANS = {("jan", "mar"): 4, ("apr", "jun"): 1, ("jul", "sep"): 2, ("oct", "dec"): 3}
_YEAR_PAIR = re.compile(r"\b(?:fy\s*)?(?:20)?(\d{2})\s*(?:[-–/]|\bto\b)\s*(?:20)?(\d{2})\b", re.I)
_YEAR = re.compile(r"\b((?:19|20)\d{2})\b(?!\s*(?:[-–/]|to\b)\s*(?:20)?\d{2}\b)", re.I)
_NOT_YEARS = re.compile(r"\b(?:aged?|ages|(?<!this )(?<!last )(?<!next )(?<!financial )year)\W+$")
_NOT_YEARS_AFTER = re.compile(
    r"[\s-]*(?:years?[\s-]olds?|year[\s-]|yrs?\b|olds?\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)"
)
_YEAR_END = re.compile(
    r"\b(?:year|yr)[\s.-]*end(?:ed|s)?\b|\bend of (?:the )?(?:year|march)\b|\bout-?turn\b|"
    r"\bannual\b|\b(?:whole|full) year\b|\bfor the year\b|\byear as a whole\b|"
    r"\bover the year\b|\byearly\b|\bin total\b",
    re.I,
)
_LAST_YEAR = re.compile(
    r"(?<!in the )(?<!over the )(?<!past )\b(?:last|previous|prior) year\b|"
    r"\byear (?:before|earlier|ago|previous)\b|\bused to be\b",
    re.I,
)
_QUARTER_END = re.compile(
    r"\b(mar(?:ch)?|june?|sept?(?:ember)?|dec(?:ember)?)\.?\s+(20\d{2})\b", re.I
)
_ENDS = {"jun": 1, "sep": 2, "dec": 3}
_END_OF_MONTH = re.compile(r"\bend of (june|sept(?:ember)?|dec(?:ember)?)\b(?!\.?\s+\d)")
_THREE_MONTHS = re.compile(
    r"\b(?P<part>first|last|final) (?:three|3) months of (?P<year>20\d{2})\b|"
    rf"\b{_MONTHS}\s*(?:to|-|–|until|and)\s*{_MONTHS}\s+(?P<year2>20\d{{2}})\b",
    re.I,
)
_WHOLE_PERIOD = re.compile(
    r"(?:\b(?:at|in|by|for|during|of)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?)?(?:"
    r"(?:(?:year|yr)[\s.-]*end|out-?turn)\W{0,2}(?:20)?\d{2}\s*[-–/]\s*(?:20)?\d{2}\b|"
    r"(?:q(?:u|tr|uarter)?\.?\s*(?:[1-4]|one|two|three|four)|"
    r"(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th))\s+q(?:tr|uarter))\b"
    r"(?:\s*,?\s*(?:of\s+)?(?:the\s+)?(?:20)?\d{2}(?:\s*[-–/]\s*(?:20)?\d{2})?\b)?|"
    r"(?:fy\s*)?\b(?:20)?\d{2}\s*[-–/]\s*(?:20)?\d{2}\b(?![\s-]*(?:year|yr|old))|"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?\b{_MONTHS}(?:\s+(?:\d{{1,2}}\b(?!\d),?\s*)?20\d\d)?\b|"
    r"\b(?:19|20)\d\d\b|\b(?:year|yr)[\s.-]*end\b|\b(?:last|this) (?:year|quarter)\b|"
    r"\b(?:over )?(?:the )?(?:whole|full) year\b|\b(?:the )?year as a whole\b)",
    re.I,
)


def periods_of(text: str) -> Periods:
    """The periods that a text names; what it does not say is left empty."""
    lower = text.lower()
    return Periods(
        quarters=tuple(dict.fromkeys(_quarters(lower))),
        years=tuple(dict.fromkeys(_years(lower))),
        moments=tuple(dict.fromkeys(_moments(lower))),
        year_end=bool(_YEAR_END.search(lower)),
        last_year=bool(_LAST_YEAR.search(lower)),
    )


def months_written(text: str) -> list[tuple[str, ...]]:
    """Each month of a year that a text names, as it stands there and as tables write it."""
    return [
        (match[0], *(f"{match[1].title()}{mark}{match[2]}" for mark in ("-", " ")))
        for match in _MONTH_OF_YEAR.finditer(text)
    ]


def _quarters(lower: str) -> Iterator[int]:
    for match in _TWO_QUARTERS.finditer(lower):
        yield from (_NUMBERS[word] for word in match.groups())
    for match in _QUARTER.finditer(lower):
        word = next(group for group in match.groups() if group)
        yield int(word) if word.isdigit() else _NUMBERS[word]
    yield from (int(match[1] or match[2]) for match in _MORE_QUARTERS.finditer(lower))
    yield from (quarter for quarter, _ in _months_of_year(lower))
    yield from (2 for _ in _HALF_YEAR.finditer(lower))
    yield from (_ENDS[match[1][:3]] for match in _END_OF_MONTH.finditer(lower))
    for match in _MONTH_SPAN.finditer(lower):
        first, last = (group for group in match.groups() if group)
        if (first, last) in _SPANS:
            yield _SPANS[first, last]


def _years(lower: str) -> list[str]:
    pairs = [
        match[1] + match[2]
        for match in _YEAR_PAIR.finditer(lower)
        if _is_pair(match)
        and not _NOT_YEARS.search(lower[max(0, match.start() - 12) : match.start()])
        and not _NOT_YEARS_AFTER.match(lower[match.end() :])
    ]
    pairs += [year for _, year in _months_of_year(lower)]
    dated = _QUARTER_END.sub(" ", _THREE_MONTHS.sub(" ", lower))  # those years are of `moments`
    dated = _YEAR_PAIR.sub(
        lambda match: " " if _is_pair(match) else match[0].replace(" to ", ", "), dated
    )
    return pairs + [match[1] for match in _YEAR.finditer(dated)]


def _moments(lower: str) -> list[tuple[int, str]]:
    """Quarters at whose end a date stands ("at the end of December 2024")."""
    found = []
    for match in _QUARTER_END.finditer(_THREE_MONTHS.sub(" ", lower)):
        quarter = {"mar": 4, "jun": 1, "sep": 2, "dec": 3}[match[1][:3]]
        found.append((quarter, _financial_year(quarter, int(match[2]))))
    return found


def _months_of_year(lower: str) -> list[tuple[int, str]]:
    """Quarters named by their three months ("January to March 2016")."""
    found = []
    for match in _THREE_MONTHS.finditer(lower):
        if match["part"]:
            quarter = 4 if match["part"] == "first" else 3
        else:
            months = [group[:3] for group in match.groups() if group and group[:3].isalpha()]
            quarter = _SPANS.get((months[0], months[1]), 0)
        if quarter:
            found.append((quarter, _financial_year(quarter, int(match["year"] or match["year2"]))))
    return found


def _financial_year(quarter: int, year: int) -> str:
    """The financial year, by the two digits of each, of a quarter in a calendar year."""
    first = year - 1 if quarter == 4 else year
    return f"{first % 100:02d}{(first + 1) % 100:02d}"


def period_spans(text: str) -> list[tuple[int, int]]:
    """Where periods and dates stand in a text, with the words that lead to them ("at the end of").

    "may" alone is a verb, "May" a month.
    """
    return [
        match.span()
        for match in _WHOLE_PERIOD.finditer(text)
        if match[0] != "may" and not _NOT_YEARS.search(text[: match.start()].lower() + " ")
    ]


def shifted_years(text: str, years: int) -> str:
    """A text with every year in it moved by a number of years: "2015-16" by -1 is "2014-15"."""

    def moved(match: re.Match[str]) -> str:
        return re.sub(
            r"\d{4}|\d{2}",
            lambda digits: f"{(int(digits[0]) + years) % 10 ** len(digits[0]):0{len(digits[0])}d}",
            match[0],
        )

    pairs = _YEAR_PAIR.sub(lambda match: moved(match) if _follows(match) else match[0], text)
    return re.sub(_YEAR, moved, pairs)


def _is_pair(match: re.Match[str]) -> bool:
    """Whether two years are one financial year: not "from 2018 to 2019"."""
    return _follows(match) and not (
        " to " in match[0] and re.search(r"\bfrom\s*$", match.string[: match.start()])
    )


def _follows(match: re.Match[str]) -> bool:
    return (int(match[1]) + 1) % 100 == int(match[2])


def shifted_quarters(text: str, quarters: int) -> str:
    """A text with its quarter moved by one or more, into another financial year if need be."""
    match = re.search(r"\bq(?:u|tr|uarter)?\.?\s*([1-4])\b", text, re.I)
    if match is None:
        return text
    number = int(match[1]) - 1 + quarters
    moved = f"{text[: match.start(1)]}{number % 4 + 1}{text[match.end(1) :]}"
    if not number // 4:
        return moved
    if not _years(text.lower()):
        return f"{moved} of the year {'before' if quarters < 0 else 'after'}"
    return shifted_years(moved, number // 4)
