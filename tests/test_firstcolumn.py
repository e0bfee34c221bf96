"""Tables whose first column names groups of rows."""

from __future__ import annotations

from collections.abc import Sequence

from index.papers import Cell, Row, Table
from index.passages import row_label, table_pieces

COLUMNS = ("Block", "Scheme", "Budget", "Spent")


def _table(*rows: Sequence[str]) -> Table:
    made = []
    group = ""
    for texts in rows:
        cells = tuple(
            Cell(column=column, text=text, page_number=1)
            for column, text in zip(COLUMNS, texts, strict=True)
        )
        made.append(Row(cells=cells, group="" if texts[0] else group))
        group = texts[0] or group
    return Table(title="", columns=COLUMNS, rows=tuple(made), header_page_number=1)


def _labels(table: Table) -> list[tuple[str, str]]:
    """What each row is about, and the last heading above it."""
    pieces = [piece for piece in table_pieces(table, 0, headings=("Plan",)) if piece.cells]
    return [(row_label(piece.cells), piece.headings[-1]) for piece in pieces]


def test_a_group_in_the_first_column_is_no_label() -> None:
    table = _table(
        ("Harbour", "New pier", "120", "40"),
        ("", "Ferry steps", "60", "55"),
        ("", "Lamps", "15", "15"),
        ("Ponds", "Sluice gates", "80", "12"),
        ("", "Hides", "30", "0"),
        ("Total", "", "305", "122"),
    )
    assert _labels(table) == [
        ("New pier", "Harbour"),
        ("Ferry steps", "Harbour"),
        ("Lamps", "Harbour"),
        ("Sluice gates", "Ponds"),
        ("Hides", "Ponds"),
        ("Total", "Plan"),
    ]


def test_a_first_column_that_is_filled_throughout_is_the_label() -> None:
    table = _table(
        ("New pier", "Harbour", "120", "40"),
        ("Ferry steps", "Harbour", "60", "55"),
        ("Lamps", "Harbour", "15", "15"),
    )
    assert [label for label, _ in _labels(table)] == ["New pier", "Ferry steps", "Lamps"]
