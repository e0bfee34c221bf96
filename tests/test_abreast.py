"""Tables that stand side by side in one grid."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from index.papers import Cell, Row, Table
from index.passages import table_pieces

NONE = ("", "", "", "")
PONDS = (("Mill", "13", "Long", "8"), ("Old pond", "1,204", "New pond", ""), ("Low", "7", "", ""))


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    return Table(
        title="",
        columns=tuple(columns),
        rows=tuple(
            Row(
                cells=tuple(
                    Cell(column=column, text=text, page_number=1)
                    for column, text in zip(columns, texts, strict=True)
                )
            )
            for texts in rows
        ),
        header_page_number=1,
    )


def _texts(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The texts of the passages of a table's rows."""
    pieces = table_pieces(_table(columns, rows), 0, headings=())
    return [piece.text for piece in pieces if piece.cells]


@pytest.mark.parametrize(
    "columns",
    [
        pytest.param(NONE, id="no-headings"),
        pytest.param(("Pond", "Boats", "Pond", "Boats"), id="headings-repeated"),
        pytest.param(("Here", "Here", "There", "There"), id="a-heading-each"),
    ],
)
def test_each_label_and_its_figure_is_a_passage(columns: tuple[str, ...]) -> None:
    expected = ["Mill 13", "Long 8", "Old pond 1,204", "New pond", "Low 7"]
    assert _texts(columns, PONDS) == expected


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        pytest.param(("Pond", "Boats", "Warden", "Keys"), PONDS, id="headings-of-one-table"),
        pytest.param(NONE, (("Mill", "Ann", "Long", "Bo"),) * 3, id="words-only"),
        pytest.param(NONE, (("Mill", "1", "2", "3"),) * 3, id="figures-only"),
        pytest.param(NONE, (("Mill", "1", "Long", "tiny"),) * 3, id="no-figure-at-the-end"),
        pytest.param(NONE, PONDS[:1], id="one-row"),
    ],
)
def test_a_row_of_one_table_is_one_passage(
    columns: tuple[str, ...], rows: Sequence[Sequence[str]]
) -> None:
    assert len(_texts(columns, rows)) == len(rows)
