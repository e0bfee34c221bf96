"""Decisions and recommendations on the subject of a question, from the register."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from made_up import MEETING, minutes

from assistant.register.resolved import resolved
from index.entries import entries
from index.papers import Filters, Meeting, Page, Passage, Record
from index.register import Entry
from index.store import Store

TEXT = """# 4 CLEANING THE POND
The Committee considered a report.
RESOLVED –
(a) That the pond be cleaned in June.
(b) That the ducks be told.
# 5 BOAT FARES
RESOLVED – That boat fares be raised to £4."""
READING = minutes(TEXT)
LATER = minutes(
    "# 9 BOAT FARES\nRESOLVED – That boat fares be lowered to £3.",
    document="later.pdf",
    meeting=Meeting(committee=MEETING.committee, date=date(2031, 9, 2)),
)
READINGS = {reading.document: reading for reading in (READING, LATER)}


class _Papers:
    """A store of two minutes, by what `resolved` asks of it."""

    def meeting_dates(self) -> frozenset[date]:
        return frozenset(r.meeting.date for r in READINGS.values() if r.meeting.date)

    def entries(self, kind: type[Entry], filters: Filters, *, match: str = "") -> tuple[Entry, ...]:
        found = [entry for reading in READINGS.values() for entry in entries(reading)]
        return tuple(entry for entry in found if isinstance(entry, kind))

    def page(self, document: str, number: int) -> Page:
        return READINGS[document].pages[number - 1]

    def neighbours(self, document: str, number: int) -> tuple[Passage, ...]:
        page = self.page(document, number)
        return (
            Passage(
                id=1,
                document=document,
                page_number=number,
                page_label=page.label,
                text=page.text,
                context="",
                item=None,
                section=None,
                heading=None,
                record=Record.MINUTES,
                committee=None,
                meeting_date=None,
            ),
        )


def _said(question: str) -> list[str]:
    told = resolved(cast(Store, _Papers()), question, Filters())
    return [claim.text for claim in told.claims] if told else []


def test_a_resolution_is_said_whole() -> None:
    (said,) = _said("What was decided about cleaning the pond?")
    assert "(a) That the pond be cleaned in June." in said
    assert "(b) That the ducks be told." in said


def test_the_newest_of_two_is_said_unless_a_meeting_is_named() -> None:
    assert "£3" in _said("What was agreed about boat fares?")[0]
    assert "£4" in _said("What was agreed about boat fares in May 2031?")[0]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What was decided about parking?", id="another subject"),
        pytest.param("What did Cabinet decide about boat fares?", id="another body"),
        pytest.param("How much are boat fares?", id="no decision asked for"),
        pytest.param("What does the report recommend on boat fares?", id="no recommendation"),
        pytest.param("What was decided?", id="no subject"),
        pytest.param("What was decided about boat fares in July?", id="no such meeting"),
    ],
)
def test_nothing_else_is_said(question: str) -> None:
    assert _said(question) == []
