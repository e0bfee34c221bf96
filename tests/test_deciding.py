"""Questions for what a meeting decided, in whatever words."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.asked.deciding import asks_decision, of_minutes
from index.papers import Filters, Record

MAY, NOVEMBER = date(2031, 5, 6), date(2031, 11, 4)


@pytest.mark.parametrize(
    "question",
    [
        "Did members allow the pond to be drained?",
        "Which two ducks did we pick?",
        "how many more rakes was the group allowed in November",
        "Size of the pond group as resolved?",
        "What was agreed in May about the boats?",
    ],
)
def test_a_decision_is_asked_for_in_many_words(question: str) -> None:
    assert asks_decision(question)


@pytest.mark.parametrize(
    "question",
    [
        "What does the report recommend that members agree?",
        "When will the committee decide on the boats?",
        "Did Cabinet agree to the boats?",
        "How many boats were let?",
    ],
)
def test_what_is_to_come_or_anothers_is_no_decision(question: str) -> None:
    assert not asks_decision(question)


def _days(question: str) -> list[date | None]:
    held = {MAY, NOVEMBER}
    narrowed = of_minutes(question, Filters(), held)
    assert {one.record for one in narrowed} <= {Record.MINUTES, Record.DRAFT_MINUTES}
    return list(dict.fromkeys(one.since for one in narrowed))


def test_a_month_is_that_of_the_meeting() -> None:
    assert _days("what was the group allowed in November") == [NOVEMBER]
    assert _days("what was the group allowed") == [None]


def test_no_minutes_stand_for_those_of_another_meeting() -> None:
    assert _days("what was the group allowed in March 2031") == []
