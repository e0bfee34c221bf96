"""The columns of a row that hold what kind of thing is asked for: people, dates, reasons, what came
of it, or the only figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked, Kind
from assistant.tables.columns import Column, Role
from index.papers import Cell

_HAS_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
    r"|\b20\d\d\b|\btba\b|\bspring|summer|autumn|winter",
    re.I,
)
_WHICH = re.compile(r"\b(?:which|what) ([a-z]{4,})\b", re.I)
TOLD = (Role.COMMENT, Role.OUTCOME)


def by_kind(
    columns: Sequence[Column],
    cells: Sequence[Cell],
    asked: Asked,
    n_label: int,
    *,
    named: Sequence[int] = (),
) -> list[int]:
    """The columns that hold people, dates or reasons, where such are asked for; a date in a column
    that is not known to hold dates, only if the question has `named` none that does."""
    found: list[int] = []
    rest = range(n_label, len(columns))
    if Kind.PERSON in asked.kinds:
        people = [k for k in rest if columns[k].role is Role.PERSON and cells[k].text]
        doing = [k for k in rest if cells[k].text and _does(columns[k].name, asked.terms)]
        found += (doing or people)[-1:]
    if Kind.DATE in asked.kinds:
        dated = [k for k in rest if columns[k].role is Role.DATE and cells[k].text]
        if not dated and not any(columns[k].role is Role.DATE for k in named):
            dated = [k for k in rest if _is_short_date(cells[k].text)]
        if not dated and not named:
            dated = [k for k in range(n_label) if _is_short_date(cells[k].text)]
        found += dated[-1:]
    which = _WHICH.search(asked.text)
    if which and not found and not named:
        noun = which[1].lower().rstrip("s")
        found += [
            k
            for k in range(n_label)
            if columns[k].name.lower().rstrip("s") == noun and cells[k].text
        ]
    if asked.kinds & {Kind.REASON, Kind.SAID} and not found:
        found += [k for k in rest if columns[k].role in TOLD and cells[k].text][:1]
    return found


def _does(heading: str, terms: Sequence[str]) -> bool:
    """Whether a heading is of who does what the question says ("provides": "Provider")."""
    does = re.match(r"\W*(\w{4,}?)(?:er|or|ee)s?\b", heading)
    return does is not None and any(term.startswith(does[1].lower()) for term in terms)


def outcomes(
    columns: Sequence[Column], cells: Sequence[Cell], asked: Asked, n_label: int
) -> list[int]:
    """Where it is asked what became of something: the columns that tell it."""
    if Kind.OUTCOME not in asked.kinds:
        return []
    return [
        k for k in range(n_label, len(columns)) if columns[k].role is Role.OUTCOME and cells[k].text
    ]


def _is_short_date(text: str) -> bool:
    return len(text) < 60 and bool(_HAS_DATE.search(text))


def only_figure(cells: Sequence[Cell], n_label: int) -> list[int]:
    """The one cell with a figure, where there is but one; the last, in a row of figures only."""
    figures = [
        k
        for k, cell in enumerate(cells)
        if k >= n_label and re.search(r"\d", cell.text) and len(cell.text) < 25
    ]
    return figures if len(figures) == 1 else []
