"""Whose meeting a paper is for, and when: nothing is made up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from index.lines import Line
from index.meetings import body_name, minutes_meeting, pack_meeting
from index.papers import Meeting, Record
from index.records import Sheet, kind_of, records_meeting

DAY = date(2025, 3, 11)


def _sheet(*texts: str | tuple[str, float, float]) -> Sheet:
    """A page with these lines; a tuple gives a text with its left side and top."""
    lines: list[Line] = []
    for k, given in enumerate(texts):
        text, x, y = given if isinstance(given, tuple) else (given, 72.0, 80.0 + 14 * k)
        box = (x, y, x + 5 * len(text), y + 12)
        lines.append(Line(words=(k,), text=text, box=box, size=11.0, bold=False))
    return Sheet(
        number=1, label=None, height=842.0, lines=tuple(lines), all_lines=tuple(lines),
        body=" ".join(line.text for line in lines),
    )  # fmt: skip


def _meeting(*texts: str | tuple[str, float, float], document: str = "scan.pdf") -> Meeting:
    return pack_meeting([_sheet(*texts)], document, None)


@pytest.mark.parametrize(
    "lines",
    [
        ("Date: Tuesday, 11th March, 2025", "The report of 14 January 2025 is attached."),
        ("AGENDA", "Tuesday, March 11, 2025", "1. Minutes of 14 January 2025", "2. Bins"),
        ("To: Roads Committee – 11th March 2025", "Published on 14 January 2025", "Bins"),
        ("A meeting held in the Old Library on 11 March 2025", "See 14 January 2025.", "x"),
    ],
    ids=["labelled", "alone on its line", "beside the body's name", "after what announces it"],
)
def test_the_meetings_date_is_told_from_others(lines: Sequence[str]) -> None:
    assert _meeting(*lines).date == DAY


@pytest.mark.parametrize(
    "document",
    ["pack_2025-03-11.pdf", "2025__March-11-2025-Agenda.pdf", "minutes 11.03.25.pdf"],
)
def test_a_files_name_dates_a_paper_that_does_not_say(document: str) -> None:
    lines = ("HELD IN THE OLD LIBRARY", "ON March 2025", "Minutes of 14 January 2025 were signed.")
    assert _meeting(*lines, document=document).date == DAY


def test_a_letters_date_is_no_meetings() -> None:
    lines = ("To all members", "Date: 11 March 2025", "Dear colleague", "The bins are full.")
    assert _meeting(*lines, document="letter 11.03.25.pdf").date is None


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("**START TIME 6:30 p.m.**", "6:30 p.m."),
        ("Thursday at 10.00 am", "10.00 am"),
        ("Time: 14:00", "14:00"),
        ("11.22.01 Apologies", None),
        ("2.10 The bins are full", None),
    ],
)
def test_a_time_is_told_from_other_numbers(line: str, time: str | None) -> None:
    assert _meeting(line, "Bins", "Roads").time == time


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MINUTES OF THE NETHERBY PARISH COUNCIL ANNUAL MEETING", "Netherby Parish Council"),
        ("Agenda for the meeting of the Roads Committee", "Roads Committee"),
        ("To: Roads Committee – 11th March 2025", "Roads Committee"),
        ("Year-end report to the Borough Council", "Borough Council"),
        ("From: Ros Whitlam, Leader of the Council", None),
        ("the committee", None),
        ("MINUTES OF THE NETHERBY ANNUAL PARISH MEETING", "Netherby Annual Parish Meeting"),
        ("Pond Board of Management", "Pond Board of Management"),
    ],
)
def test_a_bodys_name_is_told_from_other_lines(text: str, name: str | None) -> None:
    assert body_name(text) == name


def test_a_committee_is_named_beside_its_label() -> None:
    meeting = _meeting(
        "NETHERBY SCHOOL BOARD OF GOVERNORS",
        ("COMMITTEE;", 72.0, 116.0),
        ("Buildings and Grounds", 214.0, 122.0),
        ("DATE;", 473.0, 116.0),
        ("11/03/2025", 568.0, 122.0),
    )
    assert (meeting.committee, meeting.date) == ("Buildings and Grounds", DAY)


def test_a_name_goes_on_after_a_word_that_ends_none() -> None:
    assert _meeting(
        ("Ponds and", 72.0, 90.0), ("Roads Committee", 72.0, 120.0), "Bins"
    ).committee == "Ponds and Roads Committee"  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "committee"),
    [
        (("The Corporation of the Town of Netherby", "AGENDA", "Council meetings are public."),
         "Town of Netherby Council"),
        (("The Corporation of the Town of Netherby", "AGENDA", "Bins"), None),
        (("The Corporation of the Town of Netherby", "Map", "Council meetings are public."), None),
        (("Town of Netherby", "AGENDA", "Pond Committee", "as at the Council meeting"),
         "Pond Committee"),
    ],
    ids=["a council", "nobody says who meets", "no agenda", "a committee"],
)  # fmt: skip
def test_a_councils_agenda_may_be_headed_by_its_place(
    lines: Sequence[str], committee: str | None
) -> None:
    assert _meeting(*lines).committee == committee


def test_a_line_at_the_foot_is_no_part_of_a_name() -> None:
    meeting = _meeting(
        ("RC 250311", 72.0, 540.0), ("ROADS COMMITTEE", 72.0, 90.0), ("Bins", 72.0, 120.0)
    )
    assert meeting.committee == "Roads Committee"


def test_minutes_name_their_body_in_a_sentence() -> None:
    sheet = _sheet("MINUTES", "A regular meeting of the Borough of Netherby Council was held on",
                   "Tuesday, March 11, 2025 at 6.30 pm.", "Present: all")  # fmt: skip
    meeting = minutes_meeting(sheet, Meeting(date=date(2025, 4, 8)), alone=False)
    assert meeting == Meeting(committee="Borough of Netherby Council", date=DAY, time="6.30 pm")


def test_minutes_in_a_pack_that_do_not_say_their_date_have_none() -> None:
    sheet = _sheet("MINUTES", "Present: all")
    assert minutes_meeting(sheet, Meeting(date=DAY, time="14:00"), alone=False).date is None
    alone = minutes_meeting(sheet, Meeting(date=DAY, time="14:00"), alone=True)
    assert alone == Meeting(date=DAY, time="14:00")


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        (("MINUTES OF ELMBY PARISH COUNCIL MEETING HELD AT THE CHURCH",), "Elmby Parish Council"),
        (("Elmby Parish Council Minutes July 2025",), "Elmby Parish Council"),
        (("Elmby Parish Council - March",), "Elmby Parish Council"),
        (
            ("MINUTES OF PROCEEDINGS AT SPECIAL MEETING OF ELM COUNTY COUNCIL",),
            "Elm County Council",
        ),
        (("ELM CITY AND COUNTY COUNCIL",), "Elm City and County Council"),
        (
            (
                "MINUTES OF PROCEEDINGS AT BUDGET MEETING OF THE RURAL DISTRICT",
                "OF ELM HELD IN ELM",
            ),
            "Rural District of Elm",
        ),
        (("ELMBY ANNUAL PARISH MEETING 2025",), "Elmby Annual Parish Meeting"),
        (("Minutes", "Mrs Ann Pike Elm County Council"), None),
        (("Minutes", "Head of Bins (Mr. S. Pike), Senior Executive"), None),
    ],
)
def test_a_heading_names_the_body_that_met(heading: Sequence[str], name: str | None) -> None:
    lines = (*heading, "Tuesday 11th March 2025", "Present: Ann Pike, Tom Perch")
    assert _meeting(*lines).committee == name


@pytest.mark.parametrize(
    "day", ["TUESDAY MARCH 11TH 2025", "Tuesday, 11™ March, 2025", 'on 11" March 2025 at 7pm']
)
def test_the_date_above_those_who_were_there_is_the_meetings(day: str) -> None:
    lines = ("MINUTES OF THE MEETING HELD AT THE HALL", day, "Present: Ann Pike, Tom Perch")
    later = "The minutes of the meeting held on January 14th 2025 were agreed."
    assert _meeting(*lines, later).date == DAY


@pytest.mark.parametrize(
    ("lines", "minutes"),
    [
        (
            ("MINUTES OF ELMBY PARISH COUNCIL MEETING", "HELD AT THE CHURCH", "Present: A Pike"),
            True,
        ),
        (("Elmby Parish Council Minutes July 2025", "Apologies: A Pike"), True),
        (("A Monthly Meeting of Elm Council was held in the Hall.", "In attendance: A Pike"), True),
        (("ELMBY PARISH COUNCIL", "General meeting 11 March 2025", "Present: A Pike"), True),
        (("MINUTES of the Bins Commission held on 11 March 2025", "PRESENT: A Pike"), True),
        (("Paper C – Minutes of the Board meeting held on", "Present: A Pike"), True),
        (("AM 10:00 / MINUTES OF THE MEETING OF THE BINS PANEL", "Present: A Pike"), True),
        (("Minutes of the Bins Commission are attached.", "Present: A Pike"), False),
        (("AGENDA", "1. Apologies", "2. Minutes of the meeting of 14 January 2025"), False),
        (("ELMBY PARISH COUNCIL", "Meeting on 11 March 2025", "Apologies for absence"), False),
        (("Minutes of the last meeting", "Apologies for absence"), False),
        (("Agenda", "Apologies", "Confirm Minutes", "Bins"), False),
    ],
)
def test_minutes_are_told_by_their_heading(lines: Sequence[str], minutes: bool) -> None:
    sheet = _sheet(*lines)
    assert (kind_of(sheet) is Record.MINUTES or records_meeting([sheet])) is minutes


def test_a_line_that_no_heading_is_takes_no_time() -> None:
    assert body_name("Elmby Council" + " meeting" * 20_000) is None
