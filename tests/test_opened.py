# mypy: disable-error-code="import-untyped"
"""Tables in Word's styles: ruled headings over a body that is shaded by turns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from conftest import read_pdf
from pdfs import Draw, Sheet, write_pdf
from reportlab.pdfgen.canvas import Canvas

from index.papers import Table

XS = (70.0, 200.0, 270.0, 340.0, 410.0, 480.0)
HEAD = ("Service", "Budget", "Actual", "Variance", "Note")
BODY = (
    ("Parks", "310", "322", "12", "a"),
    ("Housing", "1,204", "1,190", "(14)", ""),
    ("Leisure", "88", "91", "3", "b"),
    ("Libraries", "410", "402", "(8)", ""),
    ("Museums", "95", "95", "0", ""),
    ("Total", "2,107", "2,100", "(7)", ""),
)


def _row(canvas: Canvas, y: float, row: Sequence[str], *, bold: bool = False) -> None:
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", 9)
    for k, text in enumerate(row):
        canvas.drawString(XS[k] + 4, y, text)


def _box(canvas: Canvas, y: float, *, columns: bool) -> None:
    canvas.rect(XS[0], y - 5, XS[-1] - XS[0], 16, stroke=1, fill=0)
    for x in XS[1:-1] if columns else ():
        canvas.line(x, y - 5, x, y + 11)


def _tables(path: Path, draw: Draw) -> list[Table]:
    sheet = Sheet(lines=["# Spending", "The figures are in thousands of pounds."], draw=[draw])
    return list(read_pdf(write_pdf(path / "p.pdf", [sheet])).tables)


def _texts(table: Table) -> list[tuple[str, ...]]:
    return [table.columns, *(row.texts for row in table.rows)]


def test_rows_that_are_ruled_by_turns_are_all_parted(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate([HEAD, *BODY]):
            y = height - 200 - 16 * k
            _row(canvas, y, row, bold=not k)
            _box(canvas, y, columns=bool(k % 2))

    assert [_texts(table) for table in _tables(tmp_path, draw)] == [[HEAD, *BODY]]


def test_a_body_in_one_box_has_the_columns_of_its_headings(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate([HEAD, *BODY]):
            _row(canvas, height - 200 - 16 * k, row, bold=not k)
        _box(canvas, height - 200, columns=True)
        canvas.rect(XS[0], height - 205 - 16 * len(BODY), XS[-1] - XS[0], 16 * len(BODY), fill=0)

    assert [_texts(table) for table in _tables(tmp_path, draw)] == [[HEAD, *BODY]]


def test_columns_without_lines_between_rows_are_rows(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate([HEAD, *BODY]):
            _row(canvas, height - 200 - 16 * k, row, bold=not k)
        _box(canvas, height - 200, columns=True)
        for one, two in pairwise(XS):
            canvas.rect(one, height - 205 - 16 * len(BODY), two - one, 16 * len(BODY), fill=0)

    assert [_texts(table) for table in _tables(tmp_path, draw)] == [[HEAD, *BODY]]


def test_a_heading_over_several_columns_stays_whole(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        y = height - 184
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(XS[2] + 10, y, "Year to March")
        canvas.rect(XS[0], y - 5, XS[1] - XS[0], 16, fill=0)
        canvas.rect(XS[1], y - 5, XS[4] - XS[1], 16, fill=0)
        canvas.rect(XS[4], y - 5, XS[5] - XS[4], 16, fill=0)
        for k, row in enumerate([HEAD, *BODY]):
            y = height - 200 - 16 * k
            _row(canvas, y, row, bold=not k)
            _box(canvas, y, columns=not k or bool(k % 2))

    (table,) = _tables(tmp_path, draw)
    assert table.columns[1:4] == tuple(f"Year to March {name}" for name in HEAD[1:4])
    assert [row.texts for row in table.rows] == list(BODY)


def test_a_text_below_headings_is_not_parted(tmp_path: Path) -> None:
    text = "Members asked that 12 of the 31 reports be brought back to the next meeting in May."

    def draw(canvas: Canvas, height: float) -> None:
        _row(canvas, height - 200, HEAD, bold=True)
        _box(canvas, height - 200, columns=True)
        canvas.setFont("Helvetica", 9)
        for k in range(4):
            canvas.drawString(XS[0] + 4, height - 216 - 16 * k, text)
        canvas.rect(XS[0], height - 205 - 64, XS[-1] - XS[0], 64, fill=0)

    (table,) = _tables(tmp_path, draw)
    assert len(table.rows) == 1


def test_ruled_headings_do_not_keep_the_rows_below_them_from_being_read(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        _row(canvas, height - 200, HEAD, bold=True)
        _box(canvas, height - 200, columns=True)
        for k, row in enumerate([*BODY[:3], *BODY], start=1):
            y = height - 200 - 16 * k
            _row(canvas, y, row)
            for one, two in pairwise(XS):
                canvas.line(one, y - 5, two, y - 5)

    (table,) = _tables(tmp_path, draw)
    assert table.columns == HEAD
    assert [row.texts for row in table.rows] == [*BODY[:3], *BODY]
