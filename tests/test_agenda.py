# mypy: disable-error-code="import-untyped"
"""Agendas of many councils' conventions: their items, pages, meetings, and which page is whose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import LEADING, LEFT, TOP, Draw, Grid, Sheet, write_pdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from index.compose import Reading
from index.itemnumbers import longest_run, opening
from index.papers import Record

TEXT = (
    "Repairs are done by two firms until March 2027.",
    "Members asked how many homes are empty.",
)


def _read(path: Path, *sheets: Sheet) -> Reading:
    return read_pdf(write_pdf(path / "p.pdf", sheets))


def _on_the_right(texts: dict[int, str]) -> Draw:
    """Texts at the right margin, by the line on whose level they stand."""

    def draw(canvas: Canvas, height: float) -> None:
        canvas.setFont("Helvetica", 10)
        for k, text in texts.items():
            canvas.drawRightString(A4[0] - LEFT, height - TOP - LEADING * k, text)

    return draw


def _numbered(first: int, last: int) -> list[Sheet]:
    return [Sheet(lines=TEXT, top=200, foot=str(n)) for n in range(first, last + 1)]


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [
        ("1. Apologies|2. Minutes|3. Bins", "1 2 3"),
        ("Item 1 Apologies|Item 2 Minutes", "1 2"),
        ("Agenda Item 1: Apologies|Agenda Item 2: Minutes", "1 2"),
        ("7. Exclusion|7a The Old Mill|7b The New Mill|8. Bins", "7 7a 7b 8"),
        ("7. Exclusion|7(a) The Old Mill|7(b) The New Mill|8. Bins", "7 7(a) 7(b) 8"),
        ("5 Reports|5.1 The Old Mill|5.2 The New Mill|6 Bins", "5 5.1 5.2 6"),
        ("C/24/05 Apologies|C/24/06 Minutes|C/24/07 Bins", "C/24/05 C/24/06 C/24/07"),
        ("045/25 Apologies|046/25 Minutes|047/25 Bins", "045/25 046/25 047/25"),
        ("24/9 Apologies|24/10 Minutes|24/11 Bins", "24/9 24/10 24/11"),
        ("A. Apologies|B. Minutes|C. Bins", "A B C"),
        ("10 Mill Lane|14 January 2025|1. Apologies|2. Minutes", "1 2"),
        ("A. Moss, Clerk|1. Apologies|2. Minutes|3. Bins", "1 2 3"),
    ],
)  # fmt: skip
def test_items_are_numbered_in_many_ways(tmp_path: Path, lines: str, numbers: str) -> None:
    reading = _read(tmp_path, Sheet(lines=("# Roads Committee", "AGENDA", *lines.split("|"))))
    assert [item.number for item in reading.items] == numbers.split()
    assert [piece.item for piece in reading.pieces if piece.item] == numbers.split()


@pytest.mark.parametrize(
    ("lines", "ranges"),
    [
        ("2 Minutes (Pages 3 - 10)|3 Bins (Page 11)", "3-10 11-11"),
        ("2 Minutes [Pages 3 to 10]|3 Bins (pp. 11-12)", "3-10 11-12"),
        ("2 Minutes (Page Nos. 3 - 10)|3 Bins Page 11", "3-10 11-11"),
        ("2 Minutes (Pages A3 - A10)|3 Bins (Pages i - iv)", "A3-A10 i-iv"),
        ("2 Minutes ............ 3|3 Bins ............ 9|4 Roads ........ 20", "3-8 9-19 20-20"),
    ],
)
def test_page_ranges_are_printed_in_many_ways(tmp_path: Path, lines: str, ranges: str) -> None:
    front = Sheet(lines=("# Roads Committee", "AGENDA", "1 Apologies", *lines.split("|")))
    items = _read(tmp_path, front).items
    assert [item.title for item in items][1:3] == ["Minutes", "Bins"]
    assert [f"{item.first_label}-{item.last_label}" for item in items[1:]] == ranges.split()


def test_page_ranges_may_stand_in_a_column(tmp_path: Path) -> None:
    lines = ("# Roads Committee", "AGENDA", "1. Apologies", "2. Minutes", "To confirm the minutes.",
             "3. Bins", "4. Other business")  # fmt: skip
    ranges = _on_the_right({1: "Page No", 3: "1 - 2", 5: "3"})
    pages = _read(tmp_path, Sheet(lines=lines, draw=(ranges,)), *_numbered(1, 3))
    assert [(i.title, i.first_label, i.last_label) for i in pages.items] == [
        ("Apologies", None, None),
        ("Minutes", "1", "2"),
        ("Bins", "3", "3"),
        ("Other business", None, None),
    ]
    assert [page.item for page in pages.pages] == [None, "2", "2", "3"]


def test_an_agenda_may_be_set_as_a_table(tmp_path: Path) -> None:
    rows = (
        ("Item", "Time", "Title", "Lead", "Pages"),
        ("1.", "13:00", "Apologies", "Chair", "Verbal"),
        ("2.", "13:05", "Minutes of the\nlast meeting", "Chair", "3 - 4"),
        ("3.", "13:10", "Transport plan", "J Moss", "5 - 6"),
    )
    front = Sheet(lines=("# Transport Board", "# AGENDA"), draw=(Grid(rows=rows, width=100),))
    reading = _read(tmp_path, front, *_numbered(3, 6))
    assert [(i.number, i.title, i.first_label) for i in reading.items] == [
        ("1", "Apologies", None),
        ("2", "Minutes of the last meeting", "3"),
        ("3", "Transport plan", "5"),
    ]
    assert [page.item for page in reading.pages] == [None, "2", "2", "3", "3"]


FRONT = Sheet(
    lines=(
        "# NETHERBY BOROUGH COUNCIL",
        "# ENVIRONMENT COMMITTEE",
        "Agenda",
        "Thursday 6 March 2025 at 6.30 pm",
        "1. Apologies",
        "2. Minutes of 9 January 2025",
        "To confirm the minutes of the meeting held on 9 January 2025.",
        "3. Options for garden waste",
        "4. Air quality in the town",
    )
)


def test_pages_that_name_their_item_belong_to_it_though_nothing_else_tells(tmp_path: Path) -> None:
    minutes = ("# Minutes of the meeting held on 9 January 2025", "Present: Councillor Moss", *TEXT)
    garden = ("# Options for garden waste", "Report of the Head of Parks", "Wards affected: All")
    air = ("Report to: Environment Committee", "Item No: 4", "Subject: Air", *TEXT)
    reading = _read(
        tmp_path,
        FRONT,
        Sheet(lines=minutes),
        Sheet(lines=("3. Bins", *TEXT)),
        Sheet(lines=(*garden, *TEXT)),
        Sheet(lines=TEXT),
        Sheet(lines=("Appendix 1: Costs", *TEXT)),
        Sheet(lines=air),
    )
    assert [(page.item, page.record) for page in reading.pages] == [
        (None, Record.AGENDA),
        ("2", Record.MINUTES),
        ("2", Record.MINUTES),
        ("3", Record.REPORT),
        ("3", Record.REPORT),
        ("3", Record.APPENDIX),
        ("4", Record.REPORT),
    ]
    assert reading.pages[1].meeting.date == date(2025, 1, 9)


def test_the_meeting_is_not_the_one_whose_minutes_are_confirmed(tmp_path: Path) -> None:
    meeting = _read(tmp_path, FRONT).meeting
    assert (meeting.committee, meeting.date, meeting.time) == (
        "Environment Committee",
        date(2025, 3, 6),
        "6.30 pm",
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("Tuesday 11 March 2025", "3 Minutes of the meeting held on 11 February 2025", "4 Bins"),
        ("10am, Tuesday 11 March 2025", "3 Minutes", "3.1 Minute of 11 February 2025", "4 Bins"),
        ("11 March 2025, 18.30 hours", "3 Minutes of 11 February 2025", "4 Bins"),
    ],
)
def test_the_minutes_that_an_item_names_do_not_date_the_meeting(
    tmp_path: Path, lines: tuple[str, ...]
) -> None:
    reading = _read(tmp_path, Sheet(lines=("# Cabinet", "# Agenda", *lines)))
    assert reading.meeting.date == date(2025, 3, 11)


def test_a_short_title_does_not_go_on_and_the_private_part_begins_after_it(tmp_path: Path) -> None:
    lines = ("# Cabinet", "# Agenda", "1 Apologies", "2 Minutes of 11 February 2025",
             "Reports for decision", "3 Budget", "Part II (Exempt)", "4 Depot")  # fmt: skip
    items = _read(tmp_path, Sheet(lines=lines)).items
    assert [(item.title, bool(item.exempt)) for item in items] == [
        ("Apologies", False),
        ("Minutes of 11 February 2025", False),
        ("Budget", False),
        ("Depot", True),
    ]


def test_a_body_that_is_named_shortly_has_the_name_of_its_heading(tmp_path: Path) -> None:
    lines = ("# NETHERBY PARISH COUNCIL", "AGENDA",
             "You are summoned to a meeting of the Parish Council on Thursday 9 May 2024",
             "1. Apologies", "2. Bins")  # fmt: skip
    assert _read(tmp_path, Sheet(lines=lines)).meeting.committee == "Netherby Parish Council"


@pytest.mark.parametrize(
    ("numbers", "run"),
    [
        (["1", "2", "3"], [0, 1, 2]),
        (["14", "1", "2", "9", "3"], [1, 2, 4]),
        (["A", "1", "2"], [1, 2]),
        (["12/24", "13/24", "1"], [0, 1]),
        (["14/01", "20"], []),
        (["B", "C"], []),
        ([], []),
    ],
)
def test_the_longest_run_is_of_numbers_that_count_on(
    numbers: Sequence[str], run: list[int]
) -> None:
    assert longest_run(numbers) == run


@pytest.mark.parametrize(
    "text", ["Apologies", "14/01/2025 Meeting", "2.", "24/01234/FUL Mill Lane", "A meeting"]
)
def test_a_line_without_an_items_number_opens_none(text: str) -> None:
    assert opening(text) is None
