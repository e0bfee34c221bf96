"""Whom to contact, told by the lines that give a number or an address."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from made_up import MEETING, add_to, minutes

from assistant.register.contacts import contact
from index.papers import Filters, Meeting, Record
from index.store import Store


def _paper(text: str, document: str, record: Record, meeting: Meeting = MEETING):  # type: ignore[no-untyped-def]
    """A paper of which each paragraph is one passage; "/" parts its lines."""
    made = minutes(text, document=document, record=record, meeting=meeting)
    for piece in made.pieces:
        object.__setattr__(piece, "text", piece.text.replace(" / ", "\n"))
    return made


AGENDA = """Agenda of the Ponds Committee
For requests about this agenda / Contact: Rosa Reed, Meetings Officer / Tel: 01632 960 001 / \
E-mail: rosa.reed@ponding.example"""
REPORT = """# Dredging the lake
The lake has lost a third of its depth.
# Further information
Contact officer: Max Sedge, Lakes Engineer, telephone 01632 960 002."""
FERRIES = """# Ferry fares
Fares were last raised in 2029.
# Further information
Name: Ida Fir / Designation: Head of Ferries / Tel. No: 01632 960 003"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("contacts")
    made = Store.create(folder / "index", encoder="none", dimension=4)
    with made.writing():
        add_to(made, folder, _paper(AGENDA, "agenda.pdf", Record.AGENDA))
        add_to(made, folder, _paper(REPORT, "dredging-report.pdf", Record.REPORT))
        add_to(made, folder, _paper(FERRIES, "ferry-fares.pdf", Record.REPORT))
    yield made


def _said(store: Store, question: str) -> str:
    told = contact(store, question, Filters())
    return "\n".join(claim.text for claim in told.claims) if told else ""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who do I contact about this meeting?", "rosa.reed@ponding.example"),
        ("email for the meetings officer", "Rosa Reed"),
        ("who's the contact officer for the dredging report", "01632 960 002"),
        (
            "Ferry fares contact details",
            "Ida Fir\nDesignation: Head of Ferries\nTel. No: 01632 960",
        ),
        ("the head of ferries' phone number", "01632 960 003"),
    ],
)
def test_the_lines_with_the_number_are_said_with_the_name(
    store: Store, question: str, told: str
) -> None:
    assert told in _said(store, question)


@pytest.mark.parametrize(
    "question",
    [
        "Who do I contact about swans?",
        "How many contacts were there?",
        "Did the contact centre close?",
        "What is the fare?",
    ],
)
def test_other_questions_are_left_to_the_papers(store: Store, question: str) -> None:
    assert contact(store, question, Filters()) is None


def test_the_newest_agenda_tells_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("newest")
    made = Store.create(folder / "index", encoder="none", dimension=4)
    june = Meeting(committee="Ponds Committee", date=date(2031, 6, 3))
    newer = AGENDA.replace("rosa.reed", "paul.oak").replace("Rosa Reed", "Paul Oak")
    with made.writing():
        add_to(made, folder, _paper(newer, "june.pdf", Record.AGENDA, june))
        add_to(made, folder, _paper(AGENDA, "may.pdf", Record.AGENDA))
    assert "paul.oak@ponding.example" in _said(made, "who do I contact?")
