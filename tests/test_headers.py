# mypy: disable-error-code="import-untyped"
"""Which rows of a table are its headings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import Grid, Sheet, write_pdf
from reportlab.pdfgen.canvas import Canvas

LONG = "Of it the part\nthat the fund for\nmoorings paid in\nall the years (£)"


def _columns(tmp_path: Path, rows: Sequence[Sequence[str]], n_bold: int = 0) -> tuple[str, ...]:
    """The headings that are read of a grid."""
    path = write_pdf(tmp_path / "t.pdf", [Sheet(draw=(Grid(rows=rows, n_bold=n_bold),))])
    (table,) = read_pdf(path).tables
    return table.columns


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param((("Cost", "2030", "2031"), ("Rakes", "£40", "£55")), id="years"),
        pytest.param((("£000", "2029/30", "2030/31"), ("Rakes", "(4)", "12")), id="two-years"),
        pytest.param((("Seen", "Q1", "Q2"), ("Herons", "4", "7")), id="quarters"),
        pytest.param(
            (("No", "Action", "By whom"), ("a", "Mend the sluice", "Ann")), id="words-of-headings"
        ),
        pytest.param((("Pond", LONG), ("Mill", "4")), id="long-over-figures"),
    ],
)
def test_a_plain_row_is_the_headings(tmp_path: Path, rows: Sequence[Sequence[str]]) -> None:
    expected = tuple(text.replace("\n", " ") for text in rows[0])
    assert _columns(tmp_path, rows) == expected


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            (("Opened", "2030", "2031"), ("Closed", "2032", "2033")), id="years-over-years"
        ),
        pytest.param((("Mill", "12", "2031"), ("Long", "4", "7")), id="one-year"),
        pytest.param((("Owner", "Ann Reed"), ("Warden", "Bo Moss")), id="label-and-value"),
        pytest.param((("Subject", "An update of risk"), ("x", "y")), id="a-title"),
        pytest.param((("Pond", LONG), ("Mill", "none")), id="long-over-words"),
    ],
)
def test_a_plain_row_of_another_kind_is_not(tmp_path: Path, rows: Sequence[Sequence[str]]) -> None:
    assert _columns(tmp_path, rows) == ("",) * len(rows[0])


def _budget(canvas: Canvas, height: float) -> None:
    """A budget whose headings are bold, below a title and the names of their two groups."""
    Grid(
        rows=(
            ("Ponds Budget", "", "", "", ""),
            ("", "Income", "", "Costs", ""),
            ("Pond", "2030", "2031", "2030", "2031"),
            ("Mill pond", "£4", "£5", "£6", "£7"),
            ("Long pond", "", "", "£8", "£9"),
        ),
        n_bold=3,
    )(canvas, height)


def test_headings_below_a_title_are_found_and_their_groups_tell_them_apart(tmp_path: Path) -> None:
    (table,) = read_pdf(write_pdf(tmp_path / "t.pdf", [Sheet(draw=(_budget,))])).tables
    assert table.columns == ("Pond", "Income 2030", "Income 2031", "Costs 2030", "Costs 2031")
    assert [row.texts[0] for row in table.rows] == ["Ponds Budget", "Mill pond", "Long pond"]


def test_years_below_a_note_are_the_headings(tmp_path: Path) -> None:
    rows = (("", "Years ended in May", ""), ("", "2031", "2030"), ("Rakes", "£4", "£5"))
    assert _columns(tmp_path, rows) == ("", "2031", "2030")
