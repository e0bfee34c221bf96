"""Time and place of meetings, told by the newest paper that has them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from made_up import add_to, minutes

from assistant.register.sittings import sat
from index.papers import Filters, Meeting, Record
from index.store import Store

MAY = """Minutes of a meeting of the Ponds Committee held on 6 May 2031
held at the Boat House, Lake Road, Ponding
The Chair will report on the ducks to the next meeting.
The meeting commenced at 7.02 pm and concluded at 8.40 pm
Date of next meeting: Tuesday 3 June"""
JUNE = """Minutes of a meeting of the Ponds Committee held on 3 June 2031
held in the Reed Room, Lake Road, Ponding
That the meeting be adjourned. Time: 9:05 p.m. Next meeting to be held July 8, 2031."""
FERRIES = """Minutes of a meeting of the Ferries Board held on 10 June 2031
The Board's next meeting is on 9 September 2031 at noon."""
AGENDA = """Agenda of the Ponds Committee
Date: 8 July 2031
Time: 6.30 pm
Venue: The Old Mill, Weir Lane,
Ponding PD1 2ZZ"""


def _index(folder, *papers) -> Store:  # type: ignore[no-untyped-def]
    made = Store.create(folder / "index", encoder="none", dimension=4)
    with made.writing():
        for paper in papers:
            add_to(made, folder, paper)
    return made


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    ferries = Meeting(committee="Ferries Board", date=date(2031, 6, 10))
    june, july = (
        Meeting(committee="Ponds Committee", date=day)
        for day in (date(2031, 6, 3), date(2031, 7, 8))
    )
    yield _index(
        tmp_path_factory.mktemp("sittings"),
        minutes(MAY, document="may.pdf"),
        minutes(JUNE, document="june.pdf", meeting=june),
        minutes(FERRIES, document="ferries.pdf", meeting=ferries),
        minutes(AGENDA, document="agenda.pdf", meeting=july, record=Record.AGENDA),
    )


def _said(store: Store, question: str) -> str:
    told = sat(store, question, Filters())
    return "\n".join(claim.text for claim in told.claims) if told else ""


@pytest.mark.parametrize(
    ("question", "told", "of"),
    [
        ("When is the next ponds committee meeting?", "July 8, 2031", "3 June 2031"),
        ("when's the next ferries board meeting", "9 September 2031 at noon", "10 June 2031"),
        (
            "Where do the ponds committee meet?",
            "The Old Mill, Weir Lane, Ponding PD1",
            "8 July 2031",
        ),
        ("where was the May meeting held", "the Boat House, Lake Road", "6 May 2031"),
        ("what time does it start?", "6.30 pm", "8 July 2031"),
        ("when did the meeting end", "Time: 9:05 p.m.", "3 June 2031"),
        ("When did the May meeting finish?", "concluded at 8.40 pm", "6 May 2031"),
        ("How long did the May meeting last?", "at 7.02 pm and concluded at 8.40", "6 May 2031"),
    ],
)
def test_the_newest_paper_tells_or_that_of_the_meeting_named(
    store: Store, question: str, told: str, of: str
) -> None:
    said = _said(store, question)
    assert told in said
    assert f"Meeting of {of}" in said


def test_a_mention_of_the_next_meeting_without_its_date_does_not_tell_it(store: Store) -> None:
    said = _said(store, "When is the next meeting after the one of 6 May 2031?")
    assert "ducks" not in said


def test_without_it_the_newest_agenda_tells_the_next_meeting(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    july = Meeting(committee="Ponds Committee", date=date(2031, 7, 8))
    made = _index(
        tmp_path_factory.mktemp("agenda"),
        minutes(AGENDA, document="agenda.pdf", meeting=july, record=Record.AGENDA),
    )
    assert _said(made, "when is the next meeting") == (
        "The newest agenda is of the meeting of 8 July 2031."
    )


@pytest.mark.parametrize(
    "question",
    [
        "Where are the meetings with anglers held?",
        "When did the ducks start to breed?",
        "What did the next meeting decide about fares?",
        "When does the boat season end?",
        "How long did the June meeting last?",
        "How long was the meeting with anglers?",
        "Where was the 9 April meeting held?",
    ],
)
def test_other_questions_are_not_taken_for_it(store: Store, question: str) -> None:
    assert sat(store, question, Filters()) is None
