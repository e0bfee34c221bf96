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
_BROKEN = re.compile(r"[A-Za-z]+ (?:[A-Za-z]+|\d)")
_BROKEN_YEAR = re.compile(r"\b((?:19|20)\d\d[/–-])\s?(?:(\d) (\d)|(\d\d)|(20\d?) (\d{1,2}))(?!\d)")


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
    """A heading with its broken words and years put together, each pair of neighbours in turn."""
    heading = _BROKEN_YEAR.sub(lambda year: "".join(filter(None, year.groups())), heading)
    kept: list[str] = []
    for word in heading.split(" "):
        if kept and _are_one(kept[-1], word, known, short):
            kept[-1] += word
        else:
            kept.append(word)
    return " ".join(kept)


def _are_one(first: str, rest: str, known: Collection[str], short: Collection[str]) -> bool:
    """Whether two words of a heading are parts of one."""
    if not _BROKEN.fullmatch(f"{first} {rest}"):
        return False
    whole = first + rest
    if whole.isupper() or rest.isdigit():
        return whole in short
    return rest.islower() and len(rest) <= REST and len(whole) >= LEAST and whole.lower() in known
