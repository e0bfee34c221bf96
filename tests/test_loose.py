# mypy: disable-error-code="import-untyped"
"""Tables without ruled lines are read where they are sure, and nothing else is taken for one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import Draw, Sheet, write_pdf
from reportlab.pdfgen.canvas import Canvas

from index.compose import Reading
from index.papers import Table

BUDGET = (
    ("Service", "2023/24", "2024/25"),
    ("Housing", "1,204", "1,310"),
    ("Parks", "310", ""),
    ("Total", "1,514", "1,310"),
)
XS = (72.0, 300.0, 420.0)


def _laid_out(
    rows: Sequence[Sequence[str]], *, bold: int = 1, lines: bool = False, top: float = 200.0
) -> Draw:
    """Rows of texts in columns, the first `bold` of them bold; with `lines`, one below each."""

    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate(rows):
            y = height - top - 18 * k
            canvas.setFont("Helvetica-Bold" if k < bold else "Helvetica", 9)
            for x, text in zip(XS, row, strict=False):
                canvas.drawString(x, y, text)
            if lines:
                canvas.line(70, y - 5, 500, y - 5)

    return draw


def _read(path: Path, *draw: Draw, lines: Sequence[str] = ("# Budget",)) -> Reading:
    return read_pdf(write_pdf(path / "p.pdf", [Sheet(lines=lines, draw=draw)]))


def _texts(table: Table) -> list[tuple[str, ...]]:
    return [table.columns, *(row.texts for row in table.rows)]


@pytest.mark.parametrize("lines", [False, True], ids=["white space", "lines below the rows"])
def test_columns_of_figures_under_headings_are_a_table(tmp_path: Path, lines: bool) -> None:
    reading = _read(tmp_path, _laid_out(BUDGET, lines=lines))
    assert [_texts(table) for table in reading.tables] == [list(BUDGET)]
    assert reading.tables[0].title == "Budget"
    assert reading.tables[0].rows[1].cells[2].boxes == ()
    assert [piece.text for piece in reading.pieces if piece.table is None] == ["Budget"]


@pytest.mark.parametrize(
    "rows",
    [
        (("Stage", "Date"), ("Opens", "3 March 2025"), ("Closes", "14 April 2025"),
         ("Decision", "10 June 2025")),
        (("Member", "Meetings", "Attended"), ("A Moss", "6", "5"), ("B Reed", "6", "6"),
         ("C Hill", "4", "1")),
    ],
    ids=["timetable", "attendance"],
)  # fmt: skip
def test_timetables_and_attendance_are_tables(
    tmp_path: Path, rows: tuple[tuple[str, ...], ...]
) -> None:
    assert [_texts(t) for t in _read(tmp_path, _laid_out(rows, bold=0)).tables] == [list(rows)]


def test_the_second_line_of_a_label_belongs_to_it(tmp_path: Path) -> None:
    rows = (*BUDGET[:2], ("Parks and", "310", "295"), ("open spaces",), BUDGET[3])
    table = _read(tmp_path, _laid_out(rows)).tables[0]
    assert [row.texts[0] for row in table.rows] == ["Housing", "Parks and open spaces", "Total"]


@pytest.mark.parametrize(
    "rows",
    [
        BUDGET[1:],
        BUDGET[:3],
        (("Left", "Right"), ("We mend roads", "and bins"), ("We mend kerbs", "and homes"),
         ("We mend walls", "and ponds")),
        (("Contents", "Page"), ("Roads", "3"), ("Bins", "5"), ("Homes", "9")),
        (("Service", "2023/24", "2024/25"), ("Housing costs are told below",), ("A", "1", "2"),
         ("which goes right across the columns of the page to its very end, as prose does",),
         ("B", "1", "2")),
    ],
    ids=["no headings", "two rows", "prose in columns", "contents", "prose across"],
)  # fmt: skip
def test_what_may_be_something_else_is_no_table(
    tmp_path: Path, rows: tuple[tuple[str, ...], ...]
) -> None:
    assert not _read(tmp_path, _laid_out(rows)).tables


def test_a_chart_is_no_table(tmp_path: Path) -> None:
    def chart(canvas: Canvas, height: float) -> None:
        canvas.line(100, height - 400, 100, height - 250)
        for k in range(6):
            y = height - 400 + 30 * k
            canvas.line(100, y, 400, y)
            canvas.drawRightString(96, y, str(20 * k))
        for k, value in enumerate((40, 70, 55, 90)):
            canvas.rect(120 + 70 * k, height - 400, 40, 1.5 * value)
            canvas.drawString(132 + 70 * k, height - 396 + 1.5 * value, str(value))

    reading = _read(tmp_path, chart)
    assert not reading.tables
    assert {"40", "70", "55", "90"} <= set(reading.pages[0].text.split())
