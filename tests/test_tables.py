# mypy: disable-error-code="import-untyped"
"""Ruled lines and words -> tables whose cells know their heading."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import Grid, Sheet, write_pdf
from reportlab.pdfgen.canvas import Canvas

from index.compose import Reading
from index.grids import find_grids
from index.papers import Cell, Row, Table
from index.pdf import read_pages

COLUMNS = (
    "Ref",
    "Measure",
    "2024-25 Quarter 1",
    "2024-25 Quarter 2",
    "2024-25 Target",
    "Comment",
)


def _tables(path: Path, *grids: Grid) -> tuple[Table, ...]:
    """The tables of a paper with one grid a page."""
    sheets = [Sheet(draw=(grid,)) for grid in grids]
    return read_pdf(write_pdf(path / "t.pdf", sheets)).tables


def _texts(table: Table) -> list[tuple[str, ...]]:
    return [row.texts for row in table.rows]


def test_headings_of_two_levels_are_joined_for_each_column(pack: Reading) -> None:
    assert [table.columns for table in pack.tables] == [COLUMNS]
    assert pack.tables[0].title == "Appendix A: Scorecard"


def test_a_table_over_two_pages_is_one_and_its_headings_are_read_once(pack: Reading) -> None:
    table = pack.tables[0]
    assert [row.cells[0].text for row in table.rows] == ["Lettings", "1.1", "1.2", "1.3", "2.1"]
    assert [row.page_number for row in table.rows] == [5, 5, 5, 5, 6]


def test_a_row_that_runs_over_the_page_is_one_row(pack: Reading) -> None:
    row = pack.tables[0].rows[3]
    assert row.texts[-1] == "Most bids are for ground-floor flats"
    assert (row.cells[-1].page_number, row.rest[-1].page_number) == (5, 6)


def test_blank_cells_stay_in_their_columns(pack: Reading) -> None:
    assert pack.tables[0].rows[2].texts == ("1.2", "Homes let", "112", "", "400", "")
    assert pack.tables[0].rows[2].cells[3].boxes == ()


def test_rows_know_the_group_they_stand_under(pack: Reading) -> None:
    assert [row.group for row in pack.tables[0].rows[:3]] == ["Lettings"] * 3


def test_the_words_of_a_cell_lie_in_its_boxes(pack: Reading) -> None:
    cell = pack.tables[0].rows[1].cells[5]
    words = [word for word in pack.pages[4].words if word.box in cell.boxes]
    assert " ".join(word.text for word in words) == cell.text == "Two voids were long term"


def test_a_cell_merged_down_stands_in_each_of_its_rows(tmp_path: Path) -> None:
    grid = Grid(
        rows=(("Ward", "Street", "Trees"), ("North", "Mill Lane", "4"), ("", "Tanner Row", "7")),
        spans=((0, 1, 0, 2),),
    )
    (table,) = _tables(tmp_path, grid)
    assert _texts(table) == [("North", "Mill Lane", "4"), ("North", "Tanner Row", "7")]


def test_a_table_without_headings_has_columns_without_names(tmp_path: Path) -> None:
    grid = Grid(rows=(("Mill Lane", "four"), ("Tanner Row", "seven")), n_bold=0)
    (table,) = _tables(tmp_path, grid)
    assert table.columns == ("", "")
    assert _texts(table) == [("Mill Lane", "four"), ("Tanner Row", "seven")]


def test_a_row_without_figures_over_figures_is_the_headings(tmp_path: Path) -> None:
    grid = Grid(rows=(("Street", "Trees"), ("Mill Lane", "4")), n_bold=0)
    assert _tables(tmp_path, grid)[0].columns == ("Street", "Trees")


def test_a_title_over_the_headings_is_kept_as_the_rows_group(tmp_path: Path) -> None:
    grid = Grid(
        rows=(("", "Tree Survey", ""), ("Ward", "Street", "Trees"), ("North", "Mill Lane", "4")),
        spans=((1, 0, 2, 0),),
        n_bold=2,
    )
    (table,) = _tables(tmp_path, grid)
    assert table.columns == ("Ward", "Street", "Trees")
    assert _texts(table) == [("Tree Survey", "", ""), ("North", "Mill Lane", "4")]
    assert [row.group for row in table.rows] == ["Tree Survey"] * 2


def test_a_row_of_dates_is_the_headings_of_who_attended(tmp_path: Path) -> None:
    dates = ("Type", "14/01/2025", "11/03/2025")
    grid = Grid(rows=(dates, ("Member", "P", "A"), ("Officer", "P", "P")), n_bold=0)
    (table,) = _tables(tmp_path, grid)
    assert (table.columns, len(table.rows)) == (dates, 2)


def test_a_row_of_dates_over_dates_is_no_heading(tmp_path: Path) -> None:
    rows = (("Start", "14/01/2025", "11/03/2025"), ("End", "15/01/2025", "12/03/2025"))
    (table,) = _tables(tmp_path, Grid(rows=rows, n_bold=0))
    assert table.columns == ("", "", "")


def test_headings_drawn_as_a_row_of_their_own_head_the_grid_below(tmp_path: Path) -> None:
    def headings(canvas: Canvas, height: float) -> None:
        canvas.translate(80, 0)  # over the second column
        Grid(rows=(("14/01/2025", "11/03/2025"),), top=100, n_bold=0)(canvas, height)
        canvas.translate(-80, 0)

    grid = Grid(rows=(("R Okafor", "P", "A"), ("M Petrov", "P", "P")), top=130, n_bold=0)
    path = write_pdf(tmp_path / "t.pdf", [Sheet(draw=(headings, grid))])
    (table,) = read_pdf(path).tables
    assert table.columns == ("", "14/01/2025", "11/03/2025")
    assert _texts(table) == [("R Okafor", "P", "A"), ("M Petrov", "P", "P")]
    assert [len(boxes) for boxes in table.header_boxes] == [0, 1, 1]


def test_a_page_number_stamped_on_a_table_is_no_part_of_it(tmp_path: Path) -> None:
    def stamp(canvas: Canvas, height: float) -> None:
        canvas.drawString(100, height - 815, "Page 7")

    rows = (("Street", "Trees"), *((f"Mill Lane {k}", str(k)) for k in range(40)))
    sheet = Sheet(draw=(Grid(rows=rows, top=90), stamp))
    reading = read_pdf(write_pdf(tmp_path / "t.pdf", [sheet]))
    assert reading.pages[0].label == "7"
    assert "Page 7" not in {cell.text for row in reading.tables[0].rows for cell in row.cells}


def test_tables_with_other_headings_stay_apart(tmp_path: Path) -> None:
    one = Grid(rows=(("Street", "Trees"), ("Mill Lane", "4")), top=60)
    two = Grid(rows=(("School", "Pupils"), ("Old Mill", "90")), top=60)
    tables = _tables(tmp_path, one, two)
    assert [table.columns for table in tables] == [("Street", "Trees"), ("School", "Pupils")]


def test_a_table_goes_on_overleaf_without_repeating_its_headings(tmp_path: Path) -> None:
    one = Grid(rows=(("Street", "Trees"), ("Mill Lane", "4")), top=60)
    two = Grid(rows=(("Tanner Row", "7"),), top=60, n_bold=0)
    (table,) = _tables(tmp_path, one, two)
    assert _texts(table) == [("Mill Lane", "4"), ("Tanner Row", "7")]


def test_a_frame_round_text_is_no_table(tmp_path: Path) -> None:
    frame = Grid(rows=(("Keep out of the reach of councillors",),), width=300)
    path = write_pdf(tmp_path / "t.pdf", [Sheet(draw=(frame,))])
    page = next(read_pages(path))
    assert find_grids(page.words, page.rules, 1) == []


@pytest.mark.parametrize("rotate", [90, 270])
def test_a_table_on_a_turned_page_is_read(tmp_path: Path, rotate: int) -> None:
    """The page is drawn lying on its side and turned upright by /Rotate."""

    def sideways(canvas, height):  # type: ignore[no-untyped-def]
        canvas.saveState()
        if rotate == 90:
            canvas.translate(595, 0)
        else:
            canvas.translate(0, height)
        canvas.rotate(rotate if rotate == 90 else -90)
        Grid(rows=(("Street", "Trees"), ("Mill Lane", "4")), top=100)(canvas, 595)
        canvas.restoreState()

    path = write_pdf(tmp_path / "t.pdf", [Sheet(draw=(sideways,), rotate=rotate)])
    (table,) = read_pdf(path).tables
    assert (table.columns, _texts(table)) == (("Street", "Trees"), [("Mill Lane", "4")])


def test_a_row_needs_a_cell_for_each_column() -> None:
    row = Row(cells=(Cell(column="Street", text="Mill Lane", page_number=1),))
    with pytest.raises(ValueError, match="every row needs one cell for each column"):
        Table(title="t", columns=("Street", "Trees"), rows=(row,), header_page_number=1)
