"""What the pages of a paper belong to: items, kinds of record, meetings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import FRONT, MINUTES, PACK_SHEETS, Sheet, write_pdf

from index.compose import Reading
from index.papers import Item, Meeting, Record

COMMITTEE = "Housing Scrutiny Committee"


def test_the_agendas_items_come_with_their_printed_pages(pack: Reading) -> None:
    assert pack.items[:4] == (
        Item(number="1", title="Apologies for Absence"),
        Item(number="2", title="Minutes of Previous Meeting", first_label="1", last_label="2"),
        Item(number="3", title="Housing Scorecard", first_label="3", last_label="5"),
        Item(number="4", title="Exclusion of the Press and Public"),
    )


def test_an_exempt_item_is_known_by_title_and_reason_only(pack: Reading) -> None:
    assert pack.items[4] == Item(
        number="5", title="Lease of the Depot in Tanner Row", exempt="paragraph 3 of Schedule 12A"
    )
    assert "5" not in {page.item for page in pack.pages}


def test_each_page_knows_its_item_and_its_printed_number(pack: Reading) -> None:
    assert [(page.label, page.item) for page in pack.pages] == [
        (None, None),
        ("1", "2"),
        ("2", "2"),
        ("3", "3"),
        ("4", "3"),
        ("5", "3"),
    ]


def test_each_page_knows_its_kind_of_record(pack: Reading) -> None:
    assert [page.record for page in pack.pages] == [
        Record.AGENDA,
        Record.MINUTES,
        Record.MINUTES,
        Record.REPORT,
        Record.APPENDIX,
        Record.APPENDIX,
    ]


def test_the_pack_says_whose_meeting_it_is_for_and_when(pack: Reading) -> None:
    assert pack.meeting == Meeting(committee=COMMITTEE, date=date(2025, 3, 11), time="18:30")
    assert pack.kind is Record.AGENDA
    assert pack.title == f"Agenda Document for {COMMITTEE}, 11/03/2025 18:30"


def test_minutes_in_a_pack_keep_the_date_of_the_meeting_they_record(pack: Reading) -> None:
    dates = [page.meeting.date for page in pack.pages]
    assert dates == [date(2025, 3, 11), *[date(2025, 1, 14)] * 2, *[date(2025, 3, 11)] * 3]
    assert {page.meeting.committee for page in pack.pages} == {COMMITTEE}


def test_a_paper_of_minutes_alone_is_dated_by_what_it_says(tmp_path: Path) -> None:
    reading = read_pdf(write_pdf(tmp_path / "m.pdf", MINUTES))
    assert reading.kind is Record.MINUTES
    assert reading.meeting.date == date(2025, 1, 14)
    assert reading.meeting.committee == COMMITTEE
    assert {page.record for page in reading.pages} == {Record.MINUTES}


def test_draft_minutes_are_told_from_minutes(tmp_path: Path) -> None:
    first = Sheet(
        lines=(
            "# Draft Minutes of a meeting of the Housing Scrutiny Committee",
            *MINUTES[0].lines[1:],
        )
    )
    assert read_pdf(write_pdf(tmp_path / "m.pdf", [first])).kind is Record.DRAFT_MINUTES


def test_what_a_paper_does_not_say_stays_unknown(tmp_path: Path) -> None:
    lines = ("Bats live under the roof of the old mill.", "They are counted each spring.")
    reading = read_pdf(write_pdf(tmp_path / "scan0001.pdf", [Sheet(lines=lines, top=200)]))
    page = reading.pages[0]
    assert reading.meeting == Meeting()
    assert (page.item, page.section, page.label) == (None, None, None)
    assert (page.record, reading.kind, reading.items) == (Record.OTHER, Record.OTHER, ())


def test_without_a_title_the_first_page_says_whose_meeting_it_is(tmp_path: Path) -> None:
    reading = read_pdf(write_pdf(tmp_path / "pack.pdf", PACK_SHEETS))
    assert reading.meeting.committee == COMMITTEE
    assert reading.meeting.date == date(2025, 3, 11)


def test_a_file_name_as_modern_gov_gives_it_is_read(tmp_path: Path) -> None:
    name = "Public reports pack 12th-Nov-2024 18.30 Roads Committee.pdf"
    sheet = Sheet(lines=("Potholes are filled within two days.",), top=200)
    reading = read_pdf(write_pdf(tmp_path / name, [sheet]))
    assert reading.meeting == Meeting(
        committee="Roads Committee", date=date(2024, 11, 12), time="18:30"
    )


def test_items_follow_page_ranges_where_there_are_no_stamps(tmp_path: Path) -> None:
    sheets = [
        Sheet(
            lines=sheet.lines,
            head=[text for text in sheet.head if "Item" not in text],
            draw=sheet.draw,
            size=sheet.size,
        )
        for sheet in PACK_SHEETS
    ]
    pages = read_pdf(write_pdf(tmp_path / "pack.pdf", sheets)).pages
    assert [page.item for page in pages] == [None, "2", "2", "3", "3", "3"]


def test_items_follow_bookmarks_where_there_is_nothing_else(tmp_path: Path) -> None:
    sheets = [
        Sheet(lines=("Potholes were filled in Mill Lane.",), top=200),
        Sheet(lines=("Kerbs were mended in Tanner Row.",), top=200),
    ]
    path = write_pdf(tmp_path / "p.pdf", sheets, bookmarks=[("6 Potholes", 1), ("7 Kerbs", 2)])
    assert [page.item for page in read_pdf(path).pages] == ["6", "7"]


@pytest.mark.parametrize(
    "line", ["5 April 2025", "10 Mill Lane, Netherby"], ids=["a date", "an address"]
)
def test_a_figure_at_the_head_of_an_agenda_opens_no_item(tmp_path: Path, line: str) -> None:
    front = Sheet(lines=(*FRONT.lines[:2], line, *FRONT.lines[2:]))
    items = read_pdf(write_pdf(tmp_path / "pack.pdf", [front, *MINUTES])).items
    assert [item.number for item in items] == ["1", "2", "3", "4", "5"]


def test_a_report_that_speaks_of_minutes_is_still_a_report(tmp_path: Path) -> None:
    lines = (
        "# Minutes and how we keep them",
        "Report of: The Clerk",
        "Minutes of a meeting are kept for six years.",
    )
    reading = read_pdf(write_pdf(tmp_path / "r.pdf", [Sheet(lines=lines)]))
    assert reading.pages[0].record is Record.REPORT


def _read(path: Path, *pages: tuple[str, ...], name: str = "p.pdf", **how: object) -> Reading:
    sheets = [Sheet(lines=lines) for lines in pages]
    return read_pdf(write_pdf(path / name, sheets, **how))  # type: ignore[arg-type]


AGENDA = ("# AGENDA", "Tuesday, March 11, 2025", "1. Apologies", "2.Minutes", "3.2025 Budget")
OPENING = ("# MINUTES", "Tuesday, January 14, 2025", "Present: R Okafor", "The bins were emptied.")


def test_item_numbers_need_no_space_after_them(tmp_path: Path) -> None:
    items = _read(tmp_path, AGENDA).items
    assert [(item.number, item.title) for item in items] == [
        ("1", "Apologies"),
        ("2", "Minutes"),
        ("3", "2025 Budget"),
    ]


def test_a_title_that_found_no_room_goes_on_in_the_next_line(tmp_path: Path) -> None:
    long = f"2. Resolution: support the Housing Plan of {'Netherby and ' * 3}of the parishes in the"
    items = _read(tmp_path, ("# AGENDA", "1. Apologies", long, "county", "3. Bins", "Note")).items
    assert [item.title for item in items] == ["Apologies", f"{long[3:]} county", "Bins"]


def test_what_follows_the_end_of_minutes_is_not_minutes(tmp_path: Path) -> None:
    pages = _read(
        tmp_path, AGENDA, OPENING, ("That the meeting be adjourned.",), ("A map of Netherby",)
    ).pages
    assert [page.record for page in pages] == [
        Record.AGENDA,
        Record.MINUTES,
        Record.MINUTES,
        Record.OTHER,
    ]
    assert [page.meeting.date for page in pages[1:]] == [
        date(2025, 1, 14),
        date(2025, 1, 14),
        date(2025, 3, 11),
    ]


@pytest.mark.parametrize(
    ("last", "after"),
    [
        ("The meeting ended at 9 pm.", ("Tracker of actions", "Bins: done.")),
        ("Bins again.", ("Paper D – Questions from the public", "Why are bins grey?")),
    ],
    ids=["the meeting ended", "the next lettered paper"],
)
def test_minutes_end_in_a_pack_without_an_agenda(
    tmp_path: Path, last: str, after: tuple[str, ...]
) -> None:
    front = ("# NETHERBY COMMISSION", "11 March 2025", "Members: A Pike")
    minutes = ("MINUTES of the Netherby Commission held on 14 January 2025", "PRESENT: A Pike")
    pages = _read(tmp_path, front, (*minutes, "RESOLVED that bins be red.", last), after).pages
    assert [page.record for page in pages] == [Record.OTHER, Record.MINUTES, Record.OTHER]


def test_a_letter_in_a_pack_is_no_part_of_the_minutes_before_it(tmp_path: Path) -> None:
    pages = _read(tmp_path, AGENDA, OPENING, ("Netherby Mill", "Dear Council", "Thank you.")).pages
    assert pages[2].record is Record.OTHER


@pytest.mark.parametrize(
    ("lines", "record"),
    [
        (("Netherby Fire Brigade", "Calls in June", "Seven calls came."), Record.OTHER),
        (("Note", "Phones off."), Record.AGENDA),
    ],
    ids=["a paper", "its last lines"],
)
def test_what_follows_an_agenda_is_no_agenda(
    tmp_path: Path, lines: tuple[str, ...], record: Record
) -> None:
    assert _read(tmp_path, AGENDA, lines).pages[1].record is record


def test_a_motion_with_a_title_is_no_report(tmp_path: Path) -> None:
    motion = ("Borough RESOLUTION of Netherby", "Title:", "Ponds", "Moved by: R Okafor")
    assert _read(tmp_path, AGENDA, motion).pages[1].record is Record.OTHER


def test_minutes_of_another_body_in_a_pack_are_not_of_its_council(tmp_path: Path) -> None:
    agenda = ("Borough of Netherby", *AGENDA, "Council meetings are held in the Town Hall.")
    reading = _read(tmp_path, agenda, OPENING)
    assert reading.meeting.committee == "Borough of Netherby Council"
    assert reading.pages[1].meeting == Meeting(date=date(2025, 1, 14))


def test_minutes_that_follow_minutes_have_their_own_meeting(tmp_path: Path) -> None:
    second = ("POND COMMITTEE", "Minutes Meeting March 3, 2025, Old Mill", "Attendance: all")
    end = ("Moved by: R Okafor that we now adjourn.", "8 p.m.", "Bye")
    pages = _read(tmp_path, AGENDA, OPENING, second, end, ("News of the ponds",)).pages
    assert [page.record for page in pages[1:]] == [Record.MINUTES] * 3 + [Record.OTHER]
    assert {page.meeting for page in pages[2:4]} == {
        Meeting(committee="Pond Committee", date=date(2025, 3, 3))
    }


def test_a_bookmarked_page_of_a_pack_is_an_appendix(tmp_path: Path) -> None:
    page = _read(tmp_path, AGENDA, ("Ponds by ward",), bookmarks=[("2 Ponds", 2)]).pages[1]
    assert (page.item, page.record) == ("2", Record.APPENDIX)


def test_minutes_of_two_meetings_in_one_file_keep_their_dates(tmp_path: Path) -> None:
    second = ("# MINUTES", "Tuesday, March 11, 2025", "Present: D Lindqvist", "Bins again.")
    pages = _read(tmp_path, OPENING, ("More of it.",), second).pages
    assert [page.meeting.date for page in pages] == [date(2025, 1, 14)] * 2 + [date(2025, 3, 11)]


def test_minutes_that_do_not_say_so_are_known_by_who_came_and_how_it_ended(tmp_path: Path) -> None:
    first = ("# NETHERBY SCHOOL", "GOVERNOR ATTENDANCE", "P – Present A – Absent", "Agenda",
             "1. Apologies", "2. Bins")  # fmt: skip
    reading = _read(tmp_path, first, ("The meeting closed at 1930.",))
    assert reading.kind is Record.MINUTES and reading.items == ()


def test_a_reports_numbered_headings_are_no_items(tmp_path: Path) -> None:
    pages = _read(
        tmp_path,
        ("# 1. Introduction", "Bins are emptied weekly."),
        ("# 2. Findings", "They are full."),
        bookmarks=[("1. Introduction", 1), ("2. Findings", 2)],
    ).pages
    assert [(page.item, page.record) for page in pages] == [(None, Record.OTHER)] * 2


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("# *** AGENDA ***", "# Tuesday, March 11, 2025", "1. Bins", "2. Roads"),
         "Agenda, 11 March 2025"),
        (("From: Ros Whitlam", "# To: Roads Committee – 11th March 2025", "Subject: Potholes",
          "# Summary:", "They are filled."), "Potholes"),
        (("# NETHERBY COUNCIL", "# ROADS COMMITTEE", "Minutes of a meeting of the Roads Committee",
          "held on 11 March 2025", "Present: R Okafor"),
         "Minutes of Roads Committee, 11 March 2025"),
        (("# ROADS COMMITTEE", "AGENDA", "Tuesday, March 11, 2025", "1. Bins", "2. Roads"),
         "Agenda of Roads Committee, 11 March 2025"),
    ],
    ids=["agenda", "report", "minutes", "agenda headed by its committee"],
)  # fmt: skip
def test_a_paper_is_called_by_what_it_is(
    tmp_path: Path, lines: tuple[str, ...], title: str
) -> None:
    assert _read(tmp_path, lines).title == title


SUMMONS = (
    "MARROWSHIRE COUNCIL\nYou are requested to attend a meeting of the Ponds Committee on Tuesday\n"
    "3 June 2031 at 10.30am.\nBUSINESS\n1. Apologies and Sederunt\n2. Declarations of Interest\n"
    "3. Minute of Meeting of 6 May 2031 (copy attached)\n4. Rakes – Report by the Director"
)
MINUTE = (
    "ITEM 3\nMINUTE\nof MEETING of the PONDS COMMITTEE held in the Hall on 6 May 2031 at 10.30am\n"
    "Sederunt: Councillors Elm and Oak.\n1. RAKES\nThe Committee noted the report."
)


def test_a_minute_is_known_in_a_pack_whose_agenda_is_called_business(tmp_path: Path) -> None:
    pages = [SUMMONS, MINUTE, "ITEM 4\nRAKES\nReport by the Director\nRakes are bent."]
    sheets = [Sheet(lines=tuple(text.split("\n"))) for text in pages]
    reading = read_pdf(write_pdf(tmp_path / "p.pdf", sheets))
    assert [page.record for page in reading.pages] == [
        Record.AGENDA,
        Record.MINUTES,
        Record.REPORT,
    ]
    assert [page.item for page in reading.pages] == [None, "3", "4"]
    assert reading.pages[1].meeting.committee == "Ponds Committee"
    assert reading.pages[1].meeting.date == date(2031, 5, 6)
