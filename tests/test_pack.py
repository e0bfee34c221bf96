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
