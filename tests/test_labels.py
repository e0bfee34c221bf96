# mypy: disable-error-code="import-untyped"
"""The printed page number is found, and nothing else is taken for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import Draw, Grid, Sheet, beside, write_pdf
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from index.labels import printed_labels, zone_of
from index.lines import Line

HEIGHT = 842.0
HEAD, BODY, FOOT = 40.0, 400.0, 800.0


def _line(text: str, y: float) -> Line:
    return Line(words=(0,), text=text, box=(50.0, y, 200.0, y + 12), size=10.0, bold=False)


def _labels(texts: Sequence[str], y: float, *scanned: int) -> list[str | None]:
    """The labels of pages with one line each at a height; "" for a page without it."""
    pages = [[_line("Body text.", BODY), *([_line(text, y)] if text else [])] for text in texts]
    return printed_labels(pages, [HEIGHT] * len(pages), scanned=frozenset(scanned))


@pytest.mark.parametrize(
    ("texts", "scanned", "labels"),
    [
        (["Page 52", "", "Page 54"], (2,), ["52", "53", "54"]),
        (["Page 52", "", "Page 54"], (1, 3), ["52", None, "54"]),
        (["Page 52", "", "Page 55"], (2,), ["52", None, "55"]),
        (["Page 52", "", "", "Page 55"], (2, 3), ["52", None, None, "55"]),
        (["", "Page 52", "Page 53", ""], (1, 4), [None, "52", "53", None]),
        (["Page 1", "", "3 of 3"], (2,), ["1", None, "3"]),
    ],
    ids=[
        "overlooked",
        "not printed",
        "no number fits",
        "two in a row",
        "at the ends",
        "neighbours of two forms",
    ],
)
def test_a_number_that_ocr_overlooked_is_told_by_the_pages_beside_it(
    texts: list[str], scanned: tuple[int, ...], labels: list[str | None]
) -> None:
    assert _labels(texts, HEAD, *scanned) == labels


@pytest.mark.parametrize(
    ("texts", "y", "labels"),
    [
        (["", "Page 51", "Page 52"], HEAD, [None, "51", "52"]),
        (["Page 7"], HEAD, ["7"]),
        (["", "", "1", "2", "3"], FOOT, [None, None, "1", "2", "3"]),
        (["- 8 -", "- 9 -", "- 10 -"], FOOT, ["8", "9", "10"]),
        (["i", "ii", "iii", "iv"], FOOT, ["i", "ii", "iii", "iv"]),
        (["7 of 20", "8 of 20"], FOOT, ["7", "8"]),
        (["Page 7 of 20", "Page 8 of 20"], FOOT, ["7", "8"]),
        (["Housing Plan | 4", "Housing Plan | 5", "Housing Plan | 6"], FOOT, ["4", "5", "6"]),
        (["Page 3", "", "", "Page 6"], HEAD, ["3", None, None, "6"]),
        (["", "", ""], FOOT, [None, None, None]),
        (["Page 4", "Page 5"], BODY, [None, None]),
    ],
    ids=[
        "head stamps, front sheet without",
        "one stamped page",
        "bare numbers, front sheets without",
        "between dashes",
        "roman",
        "of",
        "page of",
        "running foot",
        "pages without a number in between",
        "none printed",
        "in the text",
    ],
)
def test_the_printed_number_is_found(texts: list[str], y: float, labels: list[str | None]) -> None:
    assert _labels(texts, y) == labels


@pytest.mark.parametrize(
    "texts",
    [
        ["2016", "2017", "2018"],
        ["12", "", "", ""],
        ["12", "7", "31", "2"],
        ["", "2016/17", ""],
        ["", "as is shown on the map on page 12", ""],
        ["", "and as the plan of the site shows in detail, page 12", ""],
        ["Costs: Appendix 2, page 14", "The plan: Appendix 3, page 15"],
        ["Costs: Appendix 2, page 14"],
        ["3/4", "", ""],
        ["Q1", "Q2"],
        ["1 Introduction", "2 Background", "3 Findings", "4 What comes next"],
        ["01234 5601", "01234 5602", "01234 5603"],
        ["Printed 1 March 2025", "Printed 2 March 2025", "Printed 3 March 2025"],
        ["Page 9 of 4"],
    ],
)
def test_another_number_is_not_taken_for_it(texts: list[str]) -> None:
    assert _labels(texts, FOOT) == [None] * len(texts)


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("Page No. {}", "1 2 3"),
        ("Page: {}", "1 2 3"),
        ("p. {}", "1 2"),
        ("Pg {}", "1 2 3"),
        ("{} | P a g e", "1 2 3"),
        ("[{}]", "3 4 5"),
        ("~ {} ~", "3 4 5"),
        ("{} / 9", "3 4"),
        ("{}", "A12 A13 A14"),
        ("Page {}", "A12 A13 A14"),
        ("{}", "B-3 B-4 B-5"),
        ("{}", "4-9 4-10 4-11"),
        ("{}", "2024/99 2024/100 2024/101"),
        ("{}", "I II III IV V"),
        ("Page {}", "iii iv"),
        ("{} | Annual Report", "4 5 6"),
        ("{} Annual Report 2024", "4 5 6"),
        ("Annual Report {}", "4 5 6"),
        ("Minutes of the Council Page {}", "1 2"),
        ("Signed ……… Page {} of 3 Date ………", "1 2 3"),
    ],
)
def test_numbers_of_many_forms_are_found(form: str, numbers: str) -> None:
    labels = numbers.split()
    assert _labels([form.format(label) for label in labels], FOOT) == labels


def test_numbers_on_left_and_right_pages_may_stand_on_different_sides() -> None:
    texts = ["4 Housing Plan", "Housing Plan 5", "6 Housing Plan", "Housing Plan 7"] * 2
    texts[4:] = ["8 Housing Plan", "Housing Plan 9", "10 Housing Plan", "Housing Plan 11"]
    assert _labels(texts, FOOT) == [str(n) for n in range(4, 12)]


@pytest.mark.parametrize(
    ("texts", "labels"),
    [
        ("i ii iii 1 2 3 4", "i ii iii 1 2 3 4"),
        ("1 2 3 4 1 2 1 1 2 3", "1 2 3 4 1 2 1 1 2 3"),
        ("A1 A2 A3 B1 B2", "A1 A2 A3 B1 B2"),
        ("121 122 123 124", "121 122 123 124"),
    ],
    ids=["roman front pages", "each report anew", "each appendix anew", "a supplement goes on"],
)
def test_a_files_stretches_have_numbers_of_their_own(texts: str, labels: str) -> None:
    assert _labels(texts.split(), FOOT) == labels.split()


def test_the_packs_stamp_wins_over_the_numbers_its_reports_bring() -> None:
    pages = [
        [_line(f"Page {20 + k}", HEAD), _line("Text.", BODY), _line(str(k), FOOT)]
        for k in range(1, 6)
    ]
    assert printed_labels(pages, [HEIGHT] * 5) == ["21", "22", "23", "24", "25"]


@pytest.mark.parametrize(("y", "zone"), [(HEAD, "head"), (BODY, None), (FOOT, "foot")])
def test_head_and_foot_are_the_outer_parts_of_a_page(y: float, zone: str | None) -> None:
    assert zone_of(_line("x", y), HEIGHT) == zone


def _lying(text: str) -> Draw:
    """Draws a foot on a landscape page that lies on its side, to be turned upright by /Rotate."""

    def draw(canvas: Canvas, height: float) -> None:
        canvas.translate(A4[0], 0)
        canvas.rotate(90)
        canvas.drawCentredString(A4[1] / 2, 30, text)

    return draw


def _sheet(text: str, kind: str) -> Sheet:
    if kind == "lying":
        return Sheet(draw=(_lying(text),), rotate=90)
    if kind == "cropped":
        return Sheet(lines=("Text.",), foot=text, crop=(30.0, 20.0, 560.0, 830.0))
    return Sheet(lines=("Text.",), foot=text, size=landscape(A3))


@pytest.mark.parametrize("kind", ["A3 landscape", "cropped", "lying"])
@pytest.mark.parametrize("text", ["Page {}", "{}", "- {} -", "{} of 60", "Housing Plan | {}"])
def test_the_printed_number_is_found_on_any_sheet(tmp_path: Path, text: str, kind: str) -> None:
    numbers = range(51, 55)
    sheets = [_sheet(text.format(n), kind) for n in numbers]
    reading = read_pdf(write_pdf(tmp_path / "p.pdf", sheets))
    assert [page.label for page in reading.pages] == [str(n) for n in numbers]


def test_a_page_that_is_left_blank_has_its_number_and_no_passage(tmp_path: Path) -> None:
    note = Sheet(lines=("This page is intentionally left blank",), head=("Page 2",))
    sheets = [Sheet(lines=("Text.",), head=(f"Page {n}",)) for n in (1, 3)]
    reading = read_pdf(write_pdf(tmp_path / "p.pdf", [sheets[0], note, sheets[1]]))
    assert [(page.label, page.blank) for page in reading.pages] == [
        ("1", False),
        ("2", True),
        ("3", False),
    ]
    assert {piece.page_number for piece in reading.pieces} == {1, 3}


def test_a_stamp_that_runs_along_the_side_of_a_page_is_found(tmp_path: Path) -> None:
    wide = landscape(A4)
    sheets = [
        Sheet(lines=("Text.",), head=("Page 51",)),
        Sheet(lines=("Text.",), size=wide, draw=(beside("Page 52", x=820, y=60, degrees=90),)),
        Sheet(lines=("Text.",), size=wide, draw=(beside("Page 53", x=20, y=560, degrees=-90),)),
    ]
    reading = read_pdf(write_pdf(tmp_path / "p.pdf", sheets))
    assert [(page.label, page.text) for page in reading.pages] == [
        ("51", "Text."), ("52", "Text."), ("53", "Text."),
    ]  # fmt: skip


def test_a_foot_that_is_drawn_as_a_table_is_none(tmp_path: Path) -> None:
    sheets = [
        Sheet(
            lines=("Text.",),
            top=300,
            draw=(Grid(rows=(("Plan", f"Page {n} of 4"),), top=780, width=150, n_bold=0),),
        )
        for n in range(1, 5)
    ]
    reading = read_pdf(write_pdf(tmp_path / "p.pdf", sheets))
    assert [page.label for page in reading.pages] == ["1", "2", "3", "4"]
    assert not reading.tables and [page.text for page in reading.pages][2:] == ["Text.", "Text."]
