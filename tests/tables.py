"""Rows of made-up tables as passages, and papers that hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from index.papers import Cell, Passage


def rows_of(
    columns: Sequence[str],
    table: Sequence[Sequence[str]],
    *,
    document: str = "ponds.pdf",
    number: int = 0,
    context: str = "",
    day: date | None = None,
) -> list[Passage]:
    """The rows of a table as passages, in order; `number` is the table's in its paper."""
    return [
        Passage(
            id=100 * number + at,
            document=document,
            page_number=1 + number,
            page_label=str(1 + number),
            text=" ".join(texts),
            context=context,
            cells=tuple(
                Cell(
                    column=column,
                    text=text,
                    page_number=1 + number,
                    boxes=((float(k), float(at), k + 1.0, at + 1.0),),
                )
                for k, (column, text) in enumerate(zip(columns, texts, strict=True))
            ),
            section=texts[0] if texts[0].replace(".", "").isdigit() else None,
            table=number,
            meeting_date=day,
        )
        for at, texts in enumerate(table)
    ]


class Held:
    """Papers that hold some tables, each given by its rows."""

    def __init__(self, *tables: Sequence[Passage]) -> None:
        self._tables = tables

    def whole_table(self, passage: Passage) -> list[Passage]:
        """The rows of the table that a row stands in."""
        place = (passage.document, passage.table)
        return [
            row for table in self._tables for row in table if (row.document, row.table) == place
        ]

    def tables_under(self, documents: Sequence[str], named: Callable[[str], bool]) -> list[Passage]:
        """The first row of each table that has a heading as wanted."""
        return [
            table[0]
            for table in self._tables
            if table[0].document in documents and any(named(cell.column) for cell in table[0].cells)
        ]

    def about(self, passage: Passage) -> str:
        """What a passage belongs to: nothing but its paper's name."""
        return passage.document
