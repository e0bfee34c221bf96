"""Who holds an office and who the members are, by the newest list of those at a meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from made_up import add_to, minutes

from assistant.register.attended import attended
from assistant.register.offices import in_office
from index.papers import Filters, Meeting
from index.store import Store

MAY = """Minutes of a meeting of the Ponds Committee held on 6 May 2031
PRESENT
Councillor Anna Elm (Chair)
Councillors Paul Oak and Rita Yew
OFFICERS
Max Sedge, Clerk
# 4 POND CLEANING
RESOLVED – That the pond be cleaned in spring."""
JUNE = """Minutes of a meeting of the Ponds Committee held on 3 June 2031
PRESENT
Councillor Paul Oak (Chair)
Councillor Rita Yew (Vice-Chair)
Councillor Tom Ash
APOLOGIES
Councillor Anna Elm
# 9 BOAT FARES
RESOLVED – That boat fares be raised to £4."""
FERRIES = """Minutes of a meeting of the Ferries Board held on 10 June 2031
PRESENT
Councillor Ida Fir (Chair)
Councillor Paul Oak
OFFICERS
Rosa Reed, Director of Boats
Sam Fern, Deputy Director of Boats
# 2 TIMETABLES
RESOLVED – That the timetable be noted."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("offices")
    made = Store.create(folder / "index", encoder="none", dimension=4)
    june = Meeting(committee="Ponds Committee", date=date(2031, 6, 3))
    ferries = Meeting(committee="Ferries Board", date=date(2031, 6, 10))
    with made.writing():
        add_to(made, folder, minutes(MAY, document="may.pdf"))
        add_to(made, folder, minutes(JUNE, document="june.pdf", meeting=june))
        add_to(made, folder, minutes(FERRIES, document="ferries.pdf", meeting=ferries))
    yield made


def _said(store: Store, question: str) -> str:
    told = in_office(store, question, Filters())
    return "\n".join(claim.text for claim in told.claims) if told else ""


@pytest.mark.parametrize(
    ("question", "told", "of"),
    [
        ("who chairs this?", "Chair: Paul Oak", "3 June 2031"),
        ("Who is the chairman of the ponds committee?", "Chair: Paul Oak", "3 June 2031"),
        ("Who chairs the ferries board?", "Chair: Ida Fir", "10 June 2031"),
        ("who's the vice chair", "Vice-Chair: Rita Yew", "3 June 2031"),
        ("Who is the clerk?", "Clerk: Max Sedge", "6 May 2031"),
        ("who is the director of boats", "Director of Boats: Rosa Reed", "10 June 2031"),
        ("name of the deputy director of boats", "Deputy Director of Boats: Sam", "10 June 2031"),
    ],
)
def test_an_office_is_held_by_whom_the_newest_list_names(
    store: Store, question: str, told: str, of: str
) -> None:
    said = _said(store, question)
    assert told in said
    assert f"Meeting of {of}" in said


def test_members_are_those_there_and_those_who_sent_apologies(store: Store) -> None:
    said = _said(store, "who are the councillors")
    assert "Paul Oak" in said and "Tom Ash" in said and "Anna Elm" in said
    assert "Ida Fir" not in said  # of the body of which most meetings are held
    assert "Ida Fir" in _said(store, "Who are the members of the ferries board?")
    assert "Rosa Reed" not in _said(store, "Who are the members of the ferries board?")


@pytest.mark.parametrize(
    "question",
    [
        "Who chairs the Duck Forum?",
        "Who is the mayor?",
        "Who chaired the May meeting?",
        "Who are the members of the anglers' club?",
        "Who is the clerk who cleans the pond?",
    ],
)
def test_what_no_list_has_is_left_to_the_papers(store: Store, question: str) -> None:
    assert in_office(store, question, Filters()) is None


def test_the_chair_of_another_body_is_not_the_chair_of_the_meeting(store: Store) -> None:
    assert attended(store, "Who was the chair of the Duck Forum?", Filters()) is None
    told = attended(store, "Who was the chair of the ferries board?", Filters())
    assert told is not None and "Ida Fir" in told.claims[0].text
