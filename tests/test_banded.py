# mypy: disable-error-code="import-untyped"
"""Tables whose rows are ruled off, shaded or spaced, and whose columns are not ruled."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import Draw, Sheet, write_pdf
from reportlab.pdfgen.canvas import Canvas

from index.banded import banded_rules
from index.papers import Table, Word
from index.rules import Rule

LEFT, RIGHT = 70.0, 500.0
XS = (74.0, 260.0, 340.0, 430.0)  # where headings begin
ENDS = (250.0, 320.0, 410.0, 495.0)  # where figures end
HEAD = ("Service", "Budget", "Actual", "Variance")
BODY = (
    ("Parks and open spaces", "310", "322", "12"),
    ("Housing", "1,204", "1,190", "(14)"),
    ("Leisure centres", "88", "–", "–"),
    ("Total", "1,602", "1,512", "(2)"),
)
WHOLE = [HEAD, *BODY]


def _row(canvas: Canvas, y: float, row: Sequence[str], *, bold: bool = False) -> None:
    """Headings and dashes stand to the left of their columns, figures to the right."""
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", 9)
    for k, text in enumerate(row):
        if k and not bold and text != "–":
            canvas.drawRightString(ENDS[k], y, text)
        else:
            canvas.drawString(XS[k], y, text)


def _line(canvas: Canvas, y: float, *, pieces: bool = False) -> None:
    ends = [LEFT, 255.0, 335.0, 425.0, RIGHT] if pieces else [LEFT, RIGHT]
    for one, two in pairwise(ends):
        canvas.line(one, y, two, y)


def _tables(path: Path, draw: Draw) -> list[Table]:
    sheet = Sheet(lines=["# Spending", "The figures are in thousands of pounds."], draw=[draw])
    return list(read_pdf(write_pdf(path / "p.pdf", [sheet])).tables)


def _texts(table: Table) -> list[tuple[str, ...]]:
    return [table.columns, *(row.texts for row in table.rows)]


@pytest.mark.parametrize("pieces", [False, True], ids=["whole lines", "lines drawn cell by cell"])
def test_a_line_below_each_row_is_enough(tmp_path: Path, pieces: bool) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate(WHOLE):
            y = height - 200 - 18 * k
            _row(canvas, y, row, bold=not k)
            _line(canvas, y - 5, pieces=pieces)

    assert [_texts(table) for table in _tables(tmp_path, draw)] == [WHOLE]


def test_a_cell_may_have_several_lines(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        y = height - 200
        for k, row in enumerate(WHOLE):
            _row(canvas, y, row, bold=not k)
            if k == 2:
                y -= 11
                canvas.drawString(XS[0], y, "and homelessness")
            _line(canvas, y - 5)
            y -= 18

    (table,) = _tables(tmp_path, draw)
    assert table.rows[1].texts == ("Housing and homelessness", "1,204", "1,190", "(14)")


def test_rows_shaded_by_turns_are_all_rows(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate(WHOLE):
            y = height - 200 - 18 * k
            if k % 2:
                canvas.setFillGray(0.9)
                canvas.rect(LEFT, y - 5, RIGHT - LEFT, 18, stroke=0, fill=1)
                canvas.setFillGray(0)
            _row(canvas, y, row, bold=not k)

    assert [_texts(table) for table in _tables(tmp_path, draw)] == [WHOLE]


def test_a_shaded_name_of_a_group_parts_rows(tmp_path: Path) -> None:
    rows = [HEAD, ("Places",), *BODY[:2], ("People",), *BODY[2:]]

    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate(rows):
            y = height - 200 - 18 * k
            if len(row) == 1:
                canvas.setFillGray(0.9)
                canvas.rect(LEFT, y - 5, RIGHT - LEFT, 18, stroke=0, fill=1)
                canvas.setFillGray(0)
            _row(canvas, y, row, bold=not k)
            if len(row) > 1:
                _line(canvas, y - 5)

    (table,) = _tables(tmp_path, draw)
    groups = [(row.group, row.texts[0]) for row in table.rows if row.texts[1]]
    assert groups == [
        ("Places", "Parks and open spaces"),
        ("Places", "Housing"),
        ("People", "Leisure centres"),
        ("People", "Total"),
    ]


def test_headings_of_two_levels_are_joined(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        y = height - 200
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(XS[0], y, "Service")
        canvas.drawString(XS[1], y, "Year to March")
        canvas.drawString(XS[3], y, "Target")
        canvas.line(255, y - 4, 425, y - 4)
        for x, text in ((XS[1], "2024"), (XS[2], "2025")):
            canvas.drawString(x, y - 15, text)
        _line(canvas, y - 20)
        for k, row in enumerate(BODY):
            _row(canvas, y - 34 - 18 * k, row)
            _line(canvas, y - 39 - 18 * k)

    (table,) = _tables(tmp_path, draw)
    assert table.columns == ("Service", "Year to March 2024", "Year to March 2025", "Target")
    assert [row.texts for row in table.rows] == list(BODY)


def test_units_below_headings_are_of_the_headings(tmp_path: Path) -> None:
    rows = [HEAD, ("", "£'000", "£'000", "£'000"), *BODY]

    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate(rows):
            y = height - 200 - 18 * k
            _row(canvas, y, row, bold=k < 2)
            _line(canvas, y - 5)

    (table,) = _tables(tmp_path, draw)
    assert table.columns == ("Service", "Budget £'000", "Actual £'000", "Variance £'000")
    assert len(table.rows) == len(BODY)


def test_one_rule_below_the_headings_is_enough_where_rows_stand_apart(tmp_path: Path) -> None:
    def draw(canvas: Canvas, height: float) -> None:
        y = height - 200
        _row(canvas, y, HEAD, bold=True)
        _line(canvas, y - 5)
        for row in BODY:
            y -= 20
            _row(canvas, y, row)
            y -= 11
            canvas.drawString(XS[0], y, "(net of grants)")

    (table,) = _tables(tmp_path, draw)
    assert table.columns == HEAD
    assert [row.texts[0] for row in table.rows] == [f"{row[0]} (net of grants)" for row in BODY]


def test_two_tables_of_one_width_stay_two(tmp_path: Path) -> None:
    other = [("Ward", "Homes"), ("Northfield", "12"), ("Southfield", "31"), ("Total", "43")]

    def draw(canvas: Canvas, height: float) -> None:
        for k, row in enumerate(WHOLE):
            y = height - 200 - 18 * k
            _row(canvas, y, row, bold=not k)
            _line(canvas, y - 5, pieces=True)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(LEFT, height - 320, "Homes by ward")
        for k, (ward, homes) in enumerate(other):
            y = height - 340 - 18 * k
            canvas.setFont("Helvetica-Bold" if not k else "Helvetica", 9)
            canvas.drawString(XS[0], y, ward)
            canvas.drawRightString(300, y, homes)
            for one, two in ((LEFT, 200), (200, RIGHT)):
                canvas.line(one, y - 5, two, y - 5)

    tables = _tables(tmp_path, draw)
    assert [_texts(table) for table in tables] == [WHOLE, other]


def test_a_text_between_lines_is_no_table(tmp_path: Path) -> None:
    text = "Members asked that the report be brought back to the next meeting of the Committee."

    def draw(canvas: Canvas, height: float) -> None:
        canvas.setFont("Helvetica", 9)
        for k in range(5):
            y = height - 200 - 18 * k
            canvas.drawString(XS[0], y, text)
            _line(canvas, y - 5)

    assert _tables(tmp_path, draw) == []


def test_a_pattern_of_lines_is_no_table() -> None:
    lines = [Rule(x0=LEFT, y0=2.0 * k, x1=RIGHT, y1=2.0 * k) for k in range(2000)]
    words = [
        Word(text="31", box=(x, 2.0 * k, x + 9, 2.0 * k + 2), bold=False)
        for k in range(2000)
        for x in XS
    ]
    assert list(banded_rules(words, lines)) == []
