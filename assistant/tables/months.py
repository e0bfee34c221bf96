"""Columns by the months that head them: "Roll Sept 2024", "Journeys Mar–Aug 25"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from index.dates import month_number

_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_DATED = re.compile(rf"\b{_MONTH}\.?\s+(?:20(\d\d)|['’]?(\d\d))(?!\d|:|\.\d|[-–/]\d)", re.I)
_ALONE = re.compile(rf"\b{_MONTH}(?![\w-]|\s*\d)", re.I)
_FINANCIAL = re.compile(r"\b(?:20)?(\d\d)[-–/](?:20)?(\d\d)\b")
_UNTO = re.compile(
    rf"\b{_MONTH}\s*(?:-|–|to)\s*{_MONTH}\.?\s+(?:20)?(\d\d)\b", re.I
)  # "Mar–Aug 25"
_WHOLE_YEAR = re.compile(rf"\b{_MONTH}\.?\s+20\d\d\b", re.I)
_RANGE = re.compile(r"\b(?:between|from|since)\b.*?(?:\b(?:and|to|until|till)\b|$).*", re.I)
_ANY_YEAR = re.compile(  # without "may", a verb
    rf"\b{_MONTH.replace('may|', '')}(?:\W{{0,2}}((?:20)?\d\d)\b)?", re.I
)
_CHANGE = re.compile(  # from one year to another
    r"\b(?:since|than|chang\w+|ris(?:en?|ing)|rose|f[ae]ll(?:en|ing)?|increas\w+|decreas\w+|"
    r"compar\w+|last|(?:go|gone|goes|went) (?:up|down)|before|earlier|previous)\b",
    re.I,
)
_HALF = re.compile(r"\b(?:(?:first|1st) half|h1|half[ -]year|(?:first )?six months)\b", re.I)
_NINE_MONTHS = re.compile(r"\b(?:nine months|three quarters)\b", re.I)

APRIL = 4  # with which a financial year begins

Month = tuple[int, int]
"""A month and the last two digits of its year."""


def months_of(heading: str) -> tuple[Month, ...]:
    """The months with a year that a heading names, in order; of a span its first and last."""
    span = _UNTO.search(heading)
    if span is not None:
        return tuple((month_number(span[k]), int(span[3])) for k in (1, 2))
    found = tuple((month_number(one[1]), int(one[2] or one[3])) for one in _DATED.finditer(heading))
    return found or _of_financial_year(heading)


def _of_financial_year(heading: str) -> tuple[Month, ...]:
    """The month that a heading names beside a financial year, with its own ("2025/26 May")."""
    year = _FINANCIAL.search(heading)
    named = list(_ALONE.finditer(heading))
    if year is None or len(named) != 1:
        return ()
    month = month_number(named[0][1])
    return ((month, int(year[1] if month >= APRIL else year[2])),)


def months_asked(question: str) -> tuple[Month, ...]:
    """The months with a year that a question names. A year of two digits is read in a range only
    ("between Sept 24 and ..."), or where no day can be meant."""
    whole = "; ".join(match[0] for match in _WHOLE_YEAR.finditer(question))
    within = _RANGE.search(question)
    span = _UNTO.search(question)  # of two months with one year: no days
    texts = [whole, within[0] if within else "", span[0] if span else ""]
    return tuple(dict.fromkeys(month for text in texts for month in months_of(text)))


def without_months(question: str) -> str:
    """A question without the months and years that it names."""
    return _DATED.sub(" ", _UNTO.sub(" ", question))


def at_months(headings: Sequence[str], question: str) -> list[int]:
    """The columns of the months that a question names: of each alone, or of a span of two."""
    asked = months_asked(question)
    spans = set(pairwise(asked))
    found = []
    for k, heading in enumerate(headings):
        own = months_of(heading)
        if (len(own) == 1 and own[0] in asked) or (len(own) == 2 and own in spans):
            found.append(k)
    whole = [k for k in found if len(months_of(headings[k])) == 2]
    return whole or found


def in_month(headings: Sequence[str], question: str) -> list[int]:
    """The columns of a month that a question names without its year, or with one that the headings
    give by two digits ("Residual score Oct", "TGH Sept 25"). Of several years that it does not name
    the last, whose heading may leave it out, unless it asks for a change."""
    wanted = {(match[1].lower()[:3], match[2] or "") for match in _ANY_YEAR.finditer(question)}
    found: dict[int, set[str]] = {}
    for k, heading in enumerate(headings):
        for match in _ANY_YEAR.finditer(heading):
            own = (match[2] or "")[-2:]
            if any(
                match[1].lower()[:3] == month and (not year or not own or own == year[-2:])
                for month, year in wanted
            ):
                found.setdefault(k, set()).add(own)
    years = set().union(*found.values())
    if len(years) < 2 or any(year for _, year in wanted) or _CHANGE.search(question):
        return list(found)
    last = "" if "" in years else max(years)
    return [k for k, own in found.items() if last in own]


def at_span(headings: Sequence[str], question: str) -> list[int]:
    """The columns of the first half, or three quarters, of a financial year ("Apr–Sep 2025", "H1
    25/26", "Spent to 30 Sept"); of several the last, but those of half-years all."""
    half = bool(_HALF.search(question))
    end = "sep" if half else "dec" if _NINE_MONTHS.search(question) else ""
    span = re.compile(
        rf"\bapr\w*\.?\W*(?:to)?\W*{end}|\b(?:to|at|by) (?:30|31)(?:th|st)? {end}", re.I
    )
    found = [k for k, heading in enumerate(headings) if end and span.search(heading)][-1:]
    return found or [k for k, one in enumerate(headings) if half and re.search(r"\bH1\b", one)]
