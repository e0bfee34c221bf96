# mypy: disable-error-code="import-untyped"
"""The printed page number is found, and nothing else is taken for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import Draw, Sheet, write_pdf
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from index.labels import (
    furniture,
    is_stamp,
    printed_labels,
    stamped_item,
    stamped_words,
    zone_of,
)
from index.lines import Line
from index.papers import Word

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
    ],
    ids=["years", "a lone figure", "figures that do not count on", "a year pair", "a reference"],
)
def test_another_number_is_not_taken_for_it(texts: list[str]) -> None:
    assert _labels(texts, FOOT) == [None] * len(texts)


def test_the_packs_stamp_wins_over_the_numbers_its_reports_bring() -> None:
    pages = [
        [_line(f"Page {20 + k}", HEAD), _line("Text.", BODY), _line(str(k), FOOT)]
        for k in range(1, 6)
    ]
    assert printed_labels(pages, [HEIGHT] * 5) == ["21", "22", "23", "24", "25"]


def test_stamps_and_running_heads_are_furniture_from_the_second_time_on() -> None:
    pages = [
        [_line("Netherby Plan 2025", HEAD), _line("Text.", BODY), _line(f"Page {k}", FOOT)]
        for k in (1, 2, 3)
    ]
    assert furniture(pages, [HEIGHT] * 3, ["1", "2", "3"]) == [{2}, {0, 2}, {0, 2}]


@pytest.mark.parametrize(
    ("text", "label", "stamp"),
    [
        ("Page 51", "51", True),
        ("Agenda Item 5", None, True),
        ("Agenda Item 5 Page 51", "51", True),
        ("51", "51", True),
        ("51", "52", False),
        ("51 homes", "51", False),
    ],
)
def test_a_stamp_is_the_number_and_nothing_else(text: str, label: str, stamp: bool) -> None:
    assert is_stamp(text, label) is stamp


@pytest.mark.parametrize(
    ("text", "y", "item"),
    [
        ("Agenda Item 5", HEAD, "5"),
        ("Agenda Item No. 12a", HEAD, "12a"),
        ("Agenda Item 5", BODY, None),
        ("This agenda item 5 is about the roads of the whole borough", HEAD, None),
    ],
)
def test_an_item_stamp_stands_in_the_head(text: str, y: float, item: str | None) -> None:
    assert stamped_item([_line(text, y)], HEIGHT) == item


@pytest.mark.parametrize(("y", "zone"), [(HEAD, "head"), (BODY, None), (FOOT, "foot")])
def test_head_and_foot_are_the_outer_parts_of_a_page(y: float, zone: str | None) -> None:
    assert zone_of(_line("x", y), HEIGHT) == zone


@pytest.mark.parametrize(
    ("texts", "stamped"),
    [
        ([("Page 7", 810.0), ("the last row", 790.0)], {0, 1}),
        ([("Page 7", 790.0), ("the last row", 810.0)], set()),
        ([("Page 7 of the plan", 810.0)], set()),
        ([("Agenda Item 5", 20.0), ("Page 7", 34.0), ("Ref", 60.0)], {0, 1, 2, 3, 4}),
    ],
    ids=["outside the text", "inside the text", "a sentence", "two stamps in the head"],
)
def test_the_words_of_stamps_at_the_pages_edge_are_found(
    texts: Sequence[tuple[str, float]], stamped: set[int]
) -> None:
    words: list[Word] = []
    for text, y in texts:
        for k, part in enumerate(text.split()):
            x = 50.0 + 40 * k
            words.append(Word(text=part, box=(x, y, x + 38, y + 12), size=10))
    assert stamped_words(words, HEIGHT) == stamped


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
