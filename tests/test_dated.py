"""Rows by the day or month that a question names, and by having any of what a column counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asked.questions import understand
from assistant.claims.selected import selected
from assistant.tables.dated import Day, days_in
from tests.tables import Held, rows_of

LETTERS = rows_of(
    ("From", "Subject", "Received", "Reply due", "Status"),
    (
        ("Mill Trust", "Lifting of the weir", "3 Nov 2031", "9 Jan 2032", "Open"),
        ("Heron Club", "Hides at Long pond", "5 Jan 2032", "20 Feb 2032", "Open"),
        ("Ferry Board", "Fares for frogs", "14 Nov 2031", "26 Jan 2032", "Closed"),
    ),
    number=4,
    context="Register of letters",
)
PLAN = rows_of(
    ("Ref", "Decision", "Decision maker", "Date"),
    (
        ("F/1", "Lease of the boathouse", "Cabinet", "3 Feb 2032"),
        ("F/2", "Purchase of rakes", "Cabinet Member", "3 Feb 2032"),
        ("F/3", "Closing of the ferry", "Cabinet", "Not before 10 March 2032"),
    ),
    number=5,
    context="Forward plan of key decisions",
)
PONDS = rows_of(
    ("Pond", "Boats", "Fines Q2 (£)", "Fines Q3 (£)", "Rating"),
    (
        ("Mill pond", "3", "84", "10", "Red"),
        ("Long pond", "9", "–", "20", "Green"),
        ("Round pond", "5", "20", "0", "Coch / Red"),
        ("Old pond", "2", "0", "15", "Stopped"),
    ),
    number=6,
)
RISKS = rows_of(
    ("Risk", "Inherent score", "Current score"),
    (
        ("Flood", "25", "20"),
        ("Drought", "20", "12"),
        ("Frogs leave", "16", "9"),
        ("Ice", "9", "16"),
    ),
    number=7,
    context="Risk register",
)
HELD = Held(LETTERS, PLAN, PONDS, RISKS)


def _rows(question: str) -> list[str]:
    near = [LETTERS[0], PLAN[0], PONDS[0], RISKS[0]]
    claims = selected(understand(question), [], near, HELD)
    return [claim.text.split("\n")[-1].removeprefix("• ") for claim in claims]


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        (
            "Which letters are due to be answered in January 2032?",
            [
                "Mill Trust, Lifting of the weir: 9 Jan 2032 (Reply due)",
                "Ferry Board, Fares for frogs: 26 Jan 2032 (Reply due)",
            ],
        ),
        ("which decisions are coming to cabinet on 3 February", ["Lease of the boathouse"]),
        ("Which decisions are due in March?", ["Closing of the ferry"]),
        (
            "Which ponds had fines in Q2?",
            ["Mill pond: 84 (Fines Q2 (£))", "Round pond: 20 (Fines Q2 (£))"],
        ),
        ("which ponds had no fines in Q3", ["Round pond: 0 (Fines Q3 (£))"]),
        (
            "Which ponds are rated red?",
            ["Mill pond: Red (Rating)", "Round pond: Coch / Red (Rating)"],
        ),
        ("ponds: which ponds have been stopped?", ["Old pond"]),
        (
            "risks with a score of at least 16 at present",
            ["Flood: 20 (Current score)", "Ice: 16 (Current score)"],
        ),
        (
            "which risks had an inherent score of 20 or more",
            ["Flood: 25 (Inherent score)", "Drought: 20 (Inherent score)"],
        ),
    ],
)
def test_rows_are_picked_by_days_and_by_having_any(question: str, rows: list[str]) -> None:
    assert _rows(question) == rows


@pytest.mark.parametrize(
    "question",
    [
        "How many more letters was the club allowed in January?",  # no row by a day alone
        "What letters were kept on the January 2032 work programme?",  # which paper is meant
    ],
)
def test_a_day_that_says_when_something_was_so_picks_nothing(question: str) -> None:
    assert _rows(question) == []


def test_days_are_read_with_and_without_their_parts() -> None:
    assert days_in("Not before 2 March 2026") == [Day(day=2, month=3, year=2026)]
    assert days_in("9 Jan") == [Day(day=9, month=1, year=None)]
    assert days_in("16/12/25") == [Day(day=16, month=12, year=2025)]
    assert days_in("Sept 2031") == [Day(day=None, month=9, year=2031)]
    assert days_in("45/99") == []


@given(st.integers(1, 28), st.integers(1, 12), st.integers(2000, 2099))
def test_a_month_holds_each_of_its_days(day: int, month: int, year: int) -> None:
    whole = Day(day=None, month=month, year=None)
    assert all(whole.holds(one) for one in days_in(f"{day}/{month}/{year}"))
