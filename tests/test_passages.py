# mypy: disable-error-code="import-untyped"
"""Passages stay on their page and in their item, and leave nothing out."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from conftest import read_pdf
from hypothesis import given
from hypothesis import strategies as st
from pdfs import FRONT, Sheet, write_pdf
from reportlab.pdfgen.canvas import Canvas

from index.compose import NO_WORDS, RawPaper, Reading, compose
from index.papers import Cell
from index.passages import PASSAGE_CHARS, row_label, row_section, row_text, split_text
from index.pdf import PdfFacts, RawPage


def _squash(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _cells(**texts: str) -> tuple[Cell, ...]:
    return tuple(Cell(column=name, text=text, page_number=1) for name, text in texts.items())


def test_a_passage_never_crosses_a_page(pack: Reading) -> None:
    pages = {
        page.number: _squash(" ".join(word.text for word in page.words)) for page in pack.pages
    }
    for piece in pack.pieces:
        for line in piece.text.split("\n"):
            if piece.table is None:
                assert _squash(line) in pages[piece.page_number]
        words = Counter(piece.text.split())
        there = Counter(word.text for word in pack.pages[piece.page_number - 1].words)
        assert set(words) <= set(there)


def test_each_word_of_a_page_is_in_one_of_its_passages(pack: Reading) -> None:
    for page in pack.pages[:5]:  # the sixth repeats the headings of the fifth
        found = {
            word
            for piece in pack.pieces
            if piece.page_number == page.number
            for word in piece.text.split()
        }
        assert set(page.text.split()) <= found


def test_a_passage_belongs_to_the_item_and_section_it_stands_in(pack: Reading) -> None:
    piece = next(piece for piece in pack.pieces if "27 days" in piece.text)
    assert (piece.page_number, piece.item, piece.section) == (4, "3", "3.1")
    assert piece.headings == ("3.0 Background",)


def test_a_passage_of_minutes_knows_its_minute_number(pack: Reading) -> None:
    piece = next(piece for piece in pack.pieces if "helpline" in piece.text)
    assert (piece.page_number, piece.item, piece.section) == (2, "2", "32")
    assert piece.headings[0] == "32 DAMP AND MOULD"


@pytest.mark.parametrize(
    ("lines", "sections"),
    [
        (("24/045 Apologies", "None came.", "24/046 Bins", "They are full."), ["24/045", "24/046"]),
        (("Minute 23 Apologies", "None came.", "Minute 24 Bins", "They are full."), ["23", "24"]),
        (("# 12/24 BINS", "They are full.", "# 13/24 ROADS", "They are long."), ["12/24", "13/24"]),
        (("24/045 Apologies", "24/046 Bins", "24/047 Roads"), ["24/045"]),
        (("03/04 Mill Ltd £12.50", "24/01234/FUL Mill Lane"), [None]),
    ],
    ids=["by year", "called minutes", "headings", "a list of them", "payments and references"],
)
def test_minute_numbers_of_other_councils_are_sections(
    tmp_path: Path, lines: tuple[str, ...], sections: list[str | None]
) -> None:
    pieces = read_pdf(write_pdf(tmp_path / "m.pdf", [Sheet(lines=lines, top=200)])).pieces
    assert [piece.section for piece in pieces] == sections


def test_what_stands_far_below_is_a_passage_of_its_own(tmp_path: Path) -> None:
    def contact(canvas: Canvas, height: float) -> None:
        canvas.drawString(72, height - 600, "Contact: R Okafor")

    sheet = Sheet(lines=("# 4. Bins",), top=200, draw=(contact,))
    pieces = read_pdf(write_pdf(tmp_path / "p.pdf", [sheet])).pieces
    assert [piece.text for piece in pieces] == ["4. Bins", "Contact: R Okafor"]


def test_on_the_agenda_a_passage_belongs_to_the_item_it_announces(pack: Reading) -> None:
    piece = next(piece for piece in pack.pieces if "Head of Housing" in piece.text)
    assert (piece.page_number, piece.item) == (1, "3")


def test_a_passage_never_crosses_an_item(tmp_path: Path) -> None:
    """Items that have a title only follow each other on the agenda."""
    items = ("1. Apologies for Absence", "2. Urgent Business", "3. Public Questions")
    front = Sheet(lines=(*FRONT.lines[:5], *items))
    reading = read_pdf(write_pdf(tmp_path / "pack.pdf", [front]))
    assert [item.number for item in reading.items] == ["1", "2", "3"]
    for piece in reading.pieces:
        assert sum(item[3:] in piece.text for item in items) <= 1


def test_stamps_and_page_numbers_are_in_no_passage(pack: Reading) -> None:
    assert not [piece for piece in pack.pieces if re.search(r"Page \d$|Agenda Item", piece.text)]


def test_rows_are_passages_with_their_cells(pack: Reading) -> None:
    piece = next(piece for piece in pack.pieces if piece.section == "1.1" and piece.cells)
    assert piece.text == "1.1 Days to let a home 31 29 28 Two voids were long term"
    assert piece.cells[3].column == "2024-25 Quarter 2"
    assert piece.headings == ("Appendix A: Scorecard", "Lettings")


def test_a_blank_page_has_no_passage(tmp_path: Path) -> None:
    blank = Sheet(lines=("This page is intentionally left blank",), top=300)
    reading = read_pdf(write_pdf(tmp_path / "b.pdf", [blank, Sheet(lines=("Text.",)), Sheet()]))
    assert [page.blank for page in reading.pages] == [True, False, True]
    assert {piece.page_number for piece in reading.pieces} == {2}


@given(st.lists(st.text("ab .\n", min_size=1, max_size=300), max_size=12).map("".join))
def test_a_split_text_keeps_every_word_in_order(text: str) -> None:
    assert " ".join(split_text(text)).split() == text.split()


@pytest.mark.parametrize(
    "text",
    [
        "A sentence of words. " * 100,
        "line\n" * 400,
        pytest.param(
            "word " * 400,
        ),
    ],
    ids=["sentences", "lines", "words without a stop"],
)
def test_parts_of_a_split_text_are_no_longer_than_promised(text: str) -> None:
    assert max(map(len, split_text(text))) <= PASSAGE_CHARS


@pytest.mark.parametrize(
    ("first", "section"),
    [
        ("2.1", "2.1"),
        pytest.param(
            "CE 15/16-7",
            "CE 15/16-7",
        ),
        ("7", "7"),
        ("Lettings", None),
        ("", None),
    ],
)
def test_the_reference_of_a_row_is_its_section(first: str, section: str | None) -> None:
    assert row_section(_cells(Ref=first, Measure="x")) == section


@pytest.mark.parametrize(
    ("texts", "label"),
    [
        ({"Ref": "1.1", "Measure": "Homes let", "Q1": "9"}, "1.1 Homes let"),
        ({"Street": "Mill Lane", "Trees": "4"}, "Mill Lane"),
        ({"Year": "2024", "Ward": "North", "Trees": "4"}, "2024 North"),
    ],
)
def test_the_label_of_a_row_says_what_it_is_about(texts: dict[str, str], label: str) -> None:
    assert row_label(_cells(**texts)) == label


def test_a_cell_over_several_columns_is_said_once() -> None:
    box = ((1.0, 1.0, 2.0, 2.0),)
    cells = tuple(Cell(column=name, text="none", page_number=1, boxes=box) for name in ("Q1", "Q2"))
    assert row_text(cells) == "none"


def test_a_date_is_no_numbered_section(tmp_path: Path) -> None:
    lines = ("# 14 January 2025", "The bins were emptied.", "# 15 Bins", "They were full.")
    reading = read_pdf(write_pdf(tmp_path / "p.pdf", [Sheet(lines=lines)]))
    assert [piece.section for piece in reading.pieces] == [None, "15"]


def test_a_page_with_a_picture_and_no_words_is_told() -> None:
    pages = tuple(
        RawPage(number=k, width=595, height=842, words=(), rules=(), image_share=share)
        for k, share in ((1, 1.0), (2, 0.0), (3, 1.0))
    )
    facts = PdfFacts(n_pages=3, title=None, bookmarks=())
    paper = RawPaper(document="p.pdf", facts=facts, pages=pages, problems=((3, "not read"),))
    assert compose(paper).problems == ("page 3: not read", f"page 1: {NO_WORDS}")
    assert [page.problem for page in compose(paper).pages] == [NO_WORDS, None, "not read"]
