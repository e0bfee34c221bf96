"""A copy of a whole pack as text cites what it can: item, section, and pages if it tells them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from copies import PAGES, plain, read_copy, stamped

from index.compose import Reading
from index.papers import Record
from index.passages import Piece

LABELS = [page for page, _, _ in PAGES]
ITEMS = {"2": ("1", "2"), "4": ("3", "5"), "5": ("6", "6")}

COPIES = {
    "stamps at the head.md": "\n\n".join(stamped("Page {}")),
    "stamps at the foot.md": "\n\n".join(stamped("Page {}", at_foot=True)),
    "stamps as headings.md": "\n\n".join(stamped("## Page {} of 6")),
    "stamps as comments.md": "\n\n".join(stamped("<!-- Page {} -->")),
    "form feeds.md": "\f".join(stamped("Page {}")),
    "form feeds.txt": "\f".join(plain(stamped("Page {}"))),
    "form feeds, bare numbers.txt": "\f".join(plain(stamped("{}", at_foot=True))),
    "no form feeds, head.txt": "\n".join(plain(stamped("Page {}"))),
    "no form feeds, foot.txt": "\n".join(plain(stamped("Page {}", at_foot=True))),
}
BARE = {
    "no stamps.md": "\n\n".join(text for _, _, text in PAGES),
    "no stamps.txt": "\n".join(plain(text for _, _, text in PAGES)),
}


@pytest.fixture(params=[*COPIES, *BARE])
def copy(request: pytest.FixtureRequest, tmp_path: Path) -> Reading:
    """The pack in each form."""
    name = str(request.param)
    return read_copy(tmp_path / name, (COPIES | BARE)[name])


def _piece(reading: Reading, words: str) -> Piece:
    return next(piece for piece in reading.pieces if words in piece.text)


def test_the_agenda_gives_each_item_its_pages(copy: Reading) -> None:
    ranges = {i.number: (i.first_label, i.last_label) for i in copy.items if i.first_label}
    assert ranges == ITEMS
    assert [item.number for item in copy.items] == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize(
    ("words", "item", "section"),
    [
        ("no declarations", "2", "4"),
        ("visits the salt barn in May. ", "2", "5"),
        ("61 nights", "4", "1.1"),
        ("salt barn is mended", "4", "2.2"),
        ("the Committee visits the salt barn.", "5", "1.1"),
    ],
)
def test_a_passage_knows_its_item_and_section(
    copy: Reading, words: str, item: str, section: str
) -> None:
    piece = _piece(copy, words.strip() if item != "2" else words.split(" in May")[0])
    assert (piece.item, piece.section) == (item, section)


def test_minutes_belong_to_their_own_meeting(copy: Reading) -> None:
    kinds = {(page.item, page.record, page.meeting.date) for page in copy.pages}
    assert copy.meeting.committee == "Roads Scrutiny Committee"
    assert copy.meeting.date == date(2025, 3, 4)
    assert {(item, str(kind)) for item, kind, _ in kinds} == {
        (None, Record.AGENDA),
        ("2", Record.MINUTES),
        ("4", Record.REPORT),
        ("5", Record.REPORT),
    }
    assert ("2", Record.MINUTES, date(2025, 1, 7)) in kinds


def test_a_pack_is_called_by_its_committee_and_its_day(copy: Reading) -> None:
    assert copy.title == "Agenda of Roads Scrutiny Committee, 4 March 2025"


def test_a_heading_of_a_copy_opens_no_appendix(tmp_path: Path) -> None:
    text = PAGES[0][2] + "\n\n# Item 4 Winter Gritting Update\n\nThe gritters went out.\n"
    pages = read_copy(tmp_path / "pack.md", text).pages
    assert [page.record for page in pages if page.item == "4"] == [Record.OTHER]


@pytest.mark.parametrize("name", list(COPIES))
def test_printed_pages_are_those_that_the_text_tells(tmp_path: Path, name: str) -> None:
    reading = read_copy(tmp_path / name, COPIES[name])
    assert [page.label for page in reading.pages] == LABELS
    assert "Page" not in " ".join(piece.text for piece in reading.pieces[8:])


@pytest.mark.parametrize("name", list(BARE))
def test_where_the_text_tells_no_pages_none_are_made_up(tmp_path: Path, name: str) -> None:
    reading = read_copy(tmp_path / name, BARE[name])
    assert {page.label for page in reading.pages} == {None}


@pytest.mark.parametrize("name", [name for name in COPIES | BARE if name.endswith(".md")])
def test_pipe_tables_have_columns(tmp_path: Path, name: str) -> None:
    (table,) = read_copy(tmp_path / name, (COPIES | BARE)[name]).tables
    assert table.columns == ("Depot", "Tonnes 2023-24", "Tonnes 2024-25")
    assert [row.texts for row in table.rows] == [("North", "410", "530"), ("South", "275", "264")]


def test_numbers_that_do_not_count_on_are_no_pages(tmp_path: Path) -> None:
    text = "\n\n".join(["# Notes", "Page 7", "One.", "Page 30", "Two.", "Page 2", "Three."])
    reading = read_copy(tmp_path / "notes.md", text)
    assert [page.label for page in reading.pages] == [None]
    assert "Page 30" in reading.pages[0].text


def test_the_longer_count_wins_over_that_of_a_report_inside(tmp_path: Path) -> None:
    pages = [f"Page {n}\n\nText of leaf {n}.\n" for n in range(41, 49)]
    pages[3] += "\nPage 1 of 2\n"
    pages[4] += "\nPage 2 of 2\n"
    reading = read_copy(tmp_path / "report.md", "\n".join(["# Salt", *pages]))
    assert [page.label for page in reading.pages] == [None, *map(str, range(41, 49))]


def test_a_long_table_keeps_its_headings_on_each_leaf(tmp_path: Path) -> None:
    rows = [f"| Street {n} | {n} |" for n in range(500)]
    text = "\n".join(["# Streets", "", "| Street | Lamps |", "| --- | --- |", *rows])
    reading = read_copy(tmp_path / "lamps.md", text)
    assert len(reading.pages) > 3
    (table,) = reading.tables
    assert table.columns == ("Street", "Lamps")
    assert len(table.rows) == 500
