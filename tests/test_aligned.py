# mypy: disable-error-code="import-untyped"
"""Tables without any rule: figures that stand below each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from conftest import read_pdf
from pdfs import Draw, Sheet, write_pdf
from reportlab.pdfgen.canvas import Canvas

from index.aligned import MAX_WORDS, aligned_rules
from index.papers import Table, Word

XS = (74.0, 260.0, 340.0, 430.0)  # where headings begin
ENDS = (250.0, 320.0, 410.0, 495.0)  # where figures end
HEAD = ("Service", "Budget", "Actual", "Variance")
BODY = (
    ("Parks and open spaces", "310", "322", "12"),
    ("Housing", "1,204", "1,190", "(14)"),
    ("Leisure centres", "88", "-", "-"),
    ("Total", "1,602", "1,512", "(2)"),
)


def _row(canvas: Canvas, y: float, row: Sequence[str], *, bold: bool = False) -> None:
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", 9)
    for k, text in enumerate(row):
        if k and not bold:
            canvas.drawRightString(ENDS[k], y, text)
        else:
            canvas.drawString(XS[k], y, text)


def _tables(path: Path, draw: Draw) -> list[Table]:
    sheet = Sheet(lines=["# Spending", "The figures are in thousands of pounds."], draw=[draw])
    return list(read_pdf(write_pdf(path / "p.pdf", [sheet])).tables)


def _texts(table: Table) -> list[tuple[str, ...]]:
    return [table.columns, *(row.texts for row in table.rows)]


def test_figures_below_each_other_are_columns(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate([HEAD, *BODY]):
            _row(canvas, height - 200 - 14 * k, row, bold=not k)

    assert [_texts(table) for table in _tables(tmp_path, draw)] == [[HEAD, *BODY]]


def test_what_goes_on_below_a_label_is_of_its_row(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        y = height - 200
        for k, row in enumerate([HEAD, *BODY]):
            _row(canvas, y, row, bold=not k)
            y -= 11
            if k in (1, 4):
                canvas.drawString(XS[0], y, "(net of grants)")
                y -= 11

    (table,) = _tables(tmp_path, draw)
    assert [row.texts[0] for row in table.rows] == [
        "Parks and open spaces (net of grants)",
        "Housing",
        "Leisure centres",
        "Total (net of grants)",
    ]


def test_a_numbered_title_is_no_heading(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(XS[0], height - 189, "4.2")
        canvas.drawString(
            XS[0] + 60, height - 189, "The following was spent by each of the services"
        )
        for k, row in enumerate([HEAD, *BODY]):
            _row(canvas, height - 200 - 11 * k, row, bold=not k)

    (table,) = _tables(tmp_path, draw)
    assert table.columns == HEAD


def test_a_text_with_figures_is_no_table(tmp_path: Path) -> None:
    text = "In 12 of the 31 homes, 4 were let and 27 were not."

    def draw(canvas: Canvas, height: float) -> None:
        canvas.setFont("Helvetica", 9)
        for k in range(6):
            canvas.drawString(XS[0], height - 200 - 11 * k, text)

    assert _tables(tmp_path, draw) == []


def test_items_and_their_pages_are_no_table(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        for x, text in ((XS[0], "Item"), (XS[1], "Report"), (XS[3], "Pages")):
            canvas.drawString(x, height - 186, text)
        canvas.setFont("Helvetica", 9)
        for k, title in enumerate(("Apologies", "Minutes", "Budget", "Work programme")):
            y = height - 200 - 14 * k
            canvas.drawString(XS[0], y, f"{k + 1}.")
            canvas.drawString(XS[1], y, title)
            canvas.drawRightString(ENDS[3], y, f"{3 * k + 3} - {3 * k + 5}")

    assert _tables(tmp_path, draw) == []


def test_figures_without_headings_are_no_table(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate(BODY):
            _row(canvas, height - 300 - 14 * k, row)

    assert _tables(tmp_path, draw) == []


def test_headings_that_are_alike_have_others_above_them(tmp_path: Path) -> None:
    rows = [("North", "3", "2", "9"), ("South", "14", "11", "8"), ("West", "5", "5", "7")]

    def draw(canvas: Canvas, height: float) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        for end, text in ((ENDS[2], "High"), (ENDS[3], "Low")):
            canvas.drawRightString(end, height - 180, text)
        canvas.drawString(XS[0], height - 200, "Area")
        for k, text in ((1, "due"), (2, "done"), (3, "due")):
            canvas.drawRightString(ENDS[k], height - 200, text)
        for k, row in enumerate(rows):
            _row(canvas, height - 216 - 14 * k, row)

    (table,) = _tables(tmp_path, draw)
    assert table.columns == ("Area", "High due", "High done", "Low due")
    assert [row.texts for row in table.rows] == rows


def test_units_below_headings_are_of_the_headings(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate([HEAD, ("", "£000", "£000", "£000"), *BODY]):
            _row(canvas, height - 200 - 14 * k, row, bold=k < 2)

    (table,) = _tables(tmp_path, draw)
    assert table.columns == ("Service", "Budget £000", "Actual £000", "Variance £000")
    assert len(table.rows) == len(BODY)


def test_a_pattern_of_figures_is_no_table() -> None:
    words = [
        Word(text="31", box=(x, 3.0 * k, x + 9, 3.0 * k + 2), bold=False)
        for k in range(MAX_WORDS // 3)
        for x in XS
    ]
    assert list(aligned_rules(words)) == []
