"""Rows by a value that stands in the question beside its heading, by states, and by periods."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.tables.conditions import fits_of
from assistant.tables.fitting import stems
from index.papers import Passage
from tests.tables import rows_of

PONDS = rows_of(
    (
        "Pond",
        "Ward",
        "Depth 2030",
        "Grade 2029",
        "Grade 2030",
        "Care",
        "Score",
        "Trend",
        "Variance",
    ),
    (
        ("Mill pond", "3 Sedgemere", "40", "A", "B", "Nil", "12", "▲", "5"),
        ("Long pond", "1 Reedham", "90", "C", "C", "Good", "9", "▼", "(7)"),
        ("Round pond", "3 Sedgemere", "20", "B", "C", "Nil", "12", "▼", "0"),
        ("Old pond", "2 Marsh", "15", "C", "A", "Fair", "4", "◄►", "(1)"),
    ),
)
ADVICE = rows_of(
    ("No.", "Recommendation", "Response"),
    (
        ("R1", "That the sluice be mended", "Accept – from the reserve"),
        ("R2", "That herons be counted", "Accept in part – one pond only"),
        ("R3", "That a rake be bought", "Reject – no money"),
        ("R4", "That the miller be paid", "Under consideration"),
    ),
)
MEETINGS = rows_of(
    ("Meeting", "Item", "Lead"),
    (
        ("22 May 2030", "Pond rents", "A Reed"),
        ("22 May 2030", "Herons", "B Moss"),
        ("12 June 2030", "Rakes", "A Reed"),
        ("12 June 2030", "Sluices", "C Rush"),
    ),
)


def _picked(question: str, things: str, table: Sequence[Passage]) -> list[str]:
    cells = [row.cells for row in table]
    fits = fits_of(question, cells, besides=stems(things))
    if not fits:
        return []
    places = sorted(frozenset.intersection(*(fit.rows for fit in fits)))
    return [cells[at][0].text for at in places]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("which ponds are grade C in 2030", ["Long pond", "Round pond"]),
        ("which ponds had grade c in 2029", ["Long pond", "Old pond"]),
        ("which ponds are grade C", ["Long pond", "Round pond"]),  # the newest
        ("which ponds were grade C in 2027", []),
        ("which ponds got a grade of A in 2029?", ["Mill pond"]),
        ("ponds with a score of 12", ["Mill pond", "Round pond"]),
        ("ponds with a score of 1", []),
        ("ponds rated C for grade in 2030", ["Long pond", "Round pond"]),
        ("which ponds are in ward 3", ["Mill pond", "Round pond"]),
        ("ponds in ward 3 with grade C in 2030", ["Round pond"]),
        ("ponds with grade A or B in 2030", ["Mill pond", "Old pond"]),
        ("ponds in wards 1 and 2", ["Long pond", "Old pond"]),
        ("ponds with good or fair care", ["Long pond", "Old pond"]),
        ("ponds with fair or nil care", ["Mill pond", "Round pond", "Old pond"]),
        ("which ponds have nil care", ["Mill pond", "Round pond"]),
        ("which ponds have a downward trend", ["Long pond", "Round pond"]),
        ("which ponds are overspent", ["Mill pond"]),
        ("ponds that are under budget", ["Long pond", "Old pond"]),
        ("which ponds went from A to B for grade", ["Mill pond"]),
        ("which ponds went from B to A", []),  # the ends of no column's change
    ],
)
def test_rows_are_picked_by_what_stands_beside_their_heading(
    question: str, found: list[str]
) -> None:
    assert _picked(question, "ponds", PONDS) == found


def test_an_article_is_no_grade() -> None:
    assert _picked("the grade a pond may get in 2029", "ponds", PONDS) == []


def test_a_value_that_some_rows_share_picks_them_where_most_have_one_of_their_own() -> None:
    herons = [(f"Member {k}", "Heron") for k in range(10)]
    table = rows_of(
        ("Member", "Group"), [*herons, *((f"Other {k}", f"Bird{k}") for k in range(10))]
    )
    (fit,) = fits_of(
        "members of the heron group", [row.cells for row in table], besides=stems("members")
    )
    assert fit.rows == set(range(10))


def test_arrows_for_the_worse_are_those_of_a_column_of_direction() -> None:
    assert _picked("which ponds got worse", "ponds", PONDS) == ["Long pond", "Round pond"]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("which recommendations were rejected", ["R3"]),
        ("which recommendations were accepted", ["R1"]),
        ("which recommendations were accepted in part", ["R2"]),
        ("which recommendations were not rejected", ["R1", "R2", "R4"]),
    ],
)
def test_states_are_known_in_another_form(question: str, found: list[str]) -> None:
    assert _picked(question, "recommendations", ADVICE) == found


def test_rows_of_one_day_are_found_where_the_day_stands_first() -> None:
    cells = [row.cells for row in MEETINGS]
    (fit,) = fits_of("items for 22 May 2030", cells, besides=stems("items"))
    assert fit.rows == {0, 1}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("which works took more than 9 days", ["Rake", "Oar"]),
        ("which works were planned for over 9 days", ["Oar"]),
        ("which works are more than 9 miles away", []),
    ],
)
def test_a_limit_in_days_is_of_a_column_of_days(question: str, found: list[str]) -> None:
    works = rows_of(
        ("Work", "Days plan", "Days actual", "Cost"),
        (("Rake", "8", "12", "40"), ("Boat", "7", "9", "90"), ("Oar", "10", "11", "12")),
    )
    assert _picked(question, "works", works) == found
