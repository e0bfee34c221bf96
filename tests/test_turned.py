# mypy: disable-error-code="import-untyped"
"""Blocks of labels and values, one below the other, are the rows of one table."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import Grid, Sheet, write_pdf

from index.compose import Reading

DEPOT = (("Decision:", "Lease of the depot"), ("Decision maker:", "Cabinet"),
         ("Date:", "10 June 2025"), ("Contact:", "J Sarkar"))  # fmt: skip
PARKING = (("Decision:", "Parking charges"), ("Decision maker:", "Cabinet"),
           ("Date:", "8 July 2025"), ("Wards:", "All"))  # fmt: skip


def _grid(rows: tuple[tuple[str, str], ...], top: float) -> Grid:
    return Grid(rows=rows, top=top, width=180, n_bold=0)


def _read(path: Path, *sheets: Sheet) -> Reading:
    return read_pdf(write_pdf(path / "p.pdf", sheets))


def test_the_blocks_of_a_forward_plan_are_rows_under_their_labels(tmp_path: Path) -> None:
    grids = (_grid(DEPOT, 130), _grid(PARKING, 260))
    (table,) = _read(tmp_path, Sheet(lines=("# Forward Plan",), draw=grids)).tables
    assert table.columns == ("Decision", "Decision maker", "Date", "Contact", "Wards")
    assert [row.texts for row in table.rows] == [
        ("Lease of the depot", "Cabinet", "10 June 2025", "J Sarkar", ""),
        ("Parking charges", "Cabinet", "8 July 2025", "", "All"),
    ]
    assert table.title == "Forward Plan"
    assert table.rows[1].cells[2].box is not None


def test_a_block_that_runs_over_the_page_is_one_row(tmp_path: Path) -> None:
    one = Sheet(lines=("# Forward Plan",), draw=(_grid(DEPOT, 130), _grid(PARKING[:2], 760)))
    two = Sheet(draw=(_grid(PARKING[2:], 60),))
    (table,) = _read(tmp_path, one, two).tables
    row = table.rows[1]
    assert row.texts == ("Parking charges", "Cabinet", "8 July 2025", "", "All")
    assert (row.cells[2].text, row.rest[2].text, row.rest[2].page_number) == ("", "8 July 2025", 2)


@pytest.mark.parametrize(
    "grids",
    [(DEPOT,), (DEPOT, (("Name", "R Okafor"), ("Ward", "Mill"), ("Party", "None")))],
    ids=["one block", "blocks of other labels"],
)
def test_labels_and_values_stay_as_they_are_drawn(
    tmp_path: Path, grids: tuple[tuple[tuple[str, str], ...], ...]
) -> None:
    draw = tuple(_grid(rows, 130 + 140 * k) for k, rows in enumerate(grids))
    tables = _read(tmp_path, Sheet(lines=("# Plan",), draw=draw)).tables
    rows = [row.texts for table in tables for row in table.rows]
    assert rows == [row for grid in grids for row in grid]


def test_pairs_that_recur_are_no_blocks(tmp_path: Path) -> None:
    rows = (("Mill", "4"), ("Tanner", "7"), ("Mill", "5"), ("Tanner", "9"))
    (table,) = _read(tmp_path, Sheet(draw=(_grid(rows, 130),))).tables
    assert [row.texts for row in table.rows] == list(rows)


def test_blocks_of_one_kind_are_one_table_with_others_between(tmp_path: Path) -> None:
    fares = Grid(rows=(("Fare", "2031"), ("Boats", "4"), ("Oars", "2")), top=260, width=120)
    sheet = Sheet(lines=("# Reports",), draw=(_grid(DEPOT, 130), fares, _grid(PARKING, 340)))
    tables = _read(tmp_path, sheet).tables
    assert [len(table.rows) for table in tables] == [2, 2]
    assert [row.texts[0] for row in tables[0].rows] == ["Lease of the depot", "Parking charges"]
