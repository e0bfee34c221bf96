"""The columns of a table's years: the latest, the one before, those set against each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.tables.columns import Column, Role
from assistant.tables.holding import TOLD
from index.papers import Cell

NO_FIGURES = (*TOLD, Role.DATE, Role.PERSON)
_MOVES = re.compile(  # not "how many were hurt after a fall"
    r"\bby how (?:much|many)\b|"
    r"\bhow (?:much|many)\b.*\b(?:go|goes|going|gone|went) (?:up|down)\b|"
    r"\bhow much (?:did|has|have|will|do|does)\b.*\b(?:ris\w+|rose|increas\w+|fall(?:en)?|fell|"
    r"drop(?:ped)?|decreas\w+)\b",
    re.I,
)
_NOW_THAN = re.compile(
    r"\b(?:more|less|fewer|higher|lower|up|down)\b.*\b(?:than|since|compared)\b", re.I
)
_HOW_FAR = re.compile(
    r"\bhow (?:far|much|many) (?:\w+ ){0,4}(?:over|above|below|under|short)\b", re.I
)
_YEARS = re.compile(r"\b(?:20)?\d\d\s?[-/–]\s?(?:20)?\d\d\b|\b20\d\d\b")


def with_year_before(columns: Sequence[Column], asked: Asked, wanted: Sequence[int]) -> list[int]:
    """The year before the only one wanted, where it is asked how far a figure has moved or will."""
    if len(wanted) != 1 or not _MOVES.search(asked.text) or columns[wanted[0]].quarter:
        return []
    ends = [k for k, c in enumerate(columns) if c.role is Role.PERIOD and c.quarter is None]
    return year_before(columns, ends, wanted)


def set_against(
    columns: Sequence[Column],
    cells: Sequence[Cell],
    asked: Asked,
    wanted: Sequence[int],
    n_label: int,
) -> list[int]:
    """The column that the only one wanted is set against: of the same in the latest year ("more now
    than in 2030/31"), or the only other with a figure ("how far over what was agreed")."""
    if len(wanted) != 1 or wanted[0] < n_label:
        return []
    own = columns[wanted[0]]
    if _NOW_THAN.search(asked.text) and own.years:
        plain = _YEARS.sub("", own.name)
        same = [k for k, c in enumerate(columns) if c.years and _YEARS.sub("", c.name) == plain]
        latest = max(same, key=lambda k: _years_end(columns[k]))
        return [latest] if latest != wanted[0] else []
    others = [
        k
        for k in range(n_label, len(cells))
        if k != wanted[0] and re.search(r"\d", cells[k].text) and columns[k].role not in NO_FIGURES
    ]
    return others if len(others) == 1 and _HOW_FAR.search(asked.text) else []


def year_before(columns: Sequence[Column], ends: Sequence[int], found: Sequence[int]) -> list[int]:
    """The end of the year before the one that is asked for, or that is the latest."""
    years = [max(columns[k].years) for k in found if columns[k].years]
    earlier = [k for k in ends if columns[k].years and years and max(columns[k].years) < min(years)]
    return [max(earlier, key=lambda k: columns[k].years)] if earlier else []


def latest_of(columns: Sequence[Column | None]) -> list[int]:
    """The column of the latest period: of the last year named, and in it the year's end."""
    periods = [(k, c) for k, c in enumerate(columns) if c is not None and c.role is Role.PERIOD]
    if not periods:
        return []
    best = max(periods, key=lambda pair: (_years_end(pair[1]), pair[1].year_end, pair[0]))
    named = [pair for pair in periods if pair[1].years]
    return [best[0]] if named else [periods[-1][0]]


def _years_end(column: Column) -> tuple[int, bool]:
    """The calendar year in which the last of a column's years ends, and whether it is one itself:
    2025 comes after 2024-25."""
    return max((_year_end(year) for year in column.years), default=(0, False))


def _year_end(year: str) -> tuple[int, bool]:
    first, last = int(year[:2]), int(year[2:])
    pair = first != 20 and (first + 1) % 100 == last
    return (2000 + last if pair else int(year), not pair)


def same_year(column: Sequence[str], asked: Sequence[str]) -> bool:
    """A calendar year meets the financial year that ends in it ("March 2016", "15-16")."""
    return any(
        one == two or (len(two) == 4 and two[:2] == "20" and one[2:] == two[2:])
        for one in column
        for two in asked
    )
