"""Headings whose words a narrow column breaks ("Foreca st", "Q 3") -> whole ones."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from index.papers import Cell, Row, Table

REST = 4  # letters of a word that are broken off, at most
LEAST = 4  # letters of a word that is put together again, but for abbreviations

_HEADINGS = frozenset(
    "actual approved average balance budget comment community complete completed date "
    "description direction england estimate expenditure forecast forecasts hospital income "
    "latest national neighbours outturn previous priority proposed rating reference "
    "responsible revised risk score slippage spend status target total trend variance "
    "wheelchair".split()
)
_ABBREVIATIONS = frozenset({"RAG", "FTE", "YTD", "DOT", "KPI"})
_BROKEN = re.compile(r"(?<!\S)([A-Za-z]+) ([A-Za-z]+|\d)(?!\S)")


def with_whole_headings(tables: Sequence[Table], words: Collection[str]) -> list[Table]:
    """Tables, the words of their headings put together where the paper has them whole.

    Args:
        words: of the paper, as they stand in it.
    """
    known = {word.strip(".,;:()").lower() for word in words} | _HEADINGS
    short = {word.strip(".,;:()") for word in words if word.isupper()} | _ABBREVIATIONS
    return [_mended(table, known, short) for table in tables]


def _mended(table: Table, known: Collection[str], short: Collection[str]) -> Table:
    columns = tuple(_whole(column, known, short) for column in table.columns)
    if columns == table.columns:
        return table
    return replace(table, columns=columns, rows=tuple(_renamed(row, columns) for row in table.rows))


def _renamed(row: Row, columns: Sequence[str]) -> Row:
    cells = _under(row.cells, columns)
    return replace(row, cells=cells, rest=_under(row.rest, columns) if row.rest else ())


def _under(cells: Sequence[Cell], columns: Sequence[str]) -> tuple[Cell, ...]:
    return tuple(replace(cell, column=column) for cell, column in zip(cells, columns, strict=False))


def _whole(heading: str, known: Collection[str], short: Collection[str]) -> str:
    def joined(match: re.Match[str]) -> str:
        first, rest = match[1], match[2]
        whole = first + rest
        if whole.isupper() or rest.isdigit():
            return whole if whole in short else match[0]
        broken = rest.islower() and len(rest) <= REST and len(whole) >= LEAST
        return whole if broken and whole.lower() in known else match[0]

    return _BROKEN.sub(joined, heading)
