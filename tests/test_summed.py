"""Sums over rows that are picked, shares of a total, and how far two rows stand apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.asked.questions import understand
from assistant.claims.apart import apart
from assistant.claims.claim import Claim
from assistant.claims.summed import share, summed
from index.papers import Passage
from tests.tables import Held, rows_of

PONDS = rows_of(
    ("Ref", "Pond", "Parish", "Total budget", "Spent to June", "Variance", "% done"),
    (
        ("P1", "Mill pond", "Sedgemere", "400", "120.50", "(30)", "30"),
        ("P2", "Long pond", "Reedham", "900", "310", "12", "40"),
        ("P3", "Round pond", "Sedgemere", "100", "95", "(5)", "90"),
        ("P4", "Old pond", "Reedham", "200", "n/a", "0", "10"),
        ("P5", "New pond", "Marsh", "50", "20", "1", "40"),
        ("Total", "", "", "1,650", "545.50", "(22)", ""),
    ),
    context="Pond works › Works to ponds",
)
BIRDS = rows_of(
    ("Bird", "Ringed", "Not ringed", "Total"),
    (
        ("Herons", "12", "28", "40"),
        ("Ducks (all sorts)", "30", "30", "60"),
        ("All", "42", "58", "100"),
    ),
    number=1,
    context="Birds › Birds seen at the ponds",
)


def _found(reads: object, question: str, table: Sequence[Passage]) -> list[Claim]:
    assert callable(reads)
    return list(reads(understand(question), [table[0]], Held(table)))


def test_figures_of_the_rows_that_are_picked_are_added_up_and_each_is_cited() -> None:
    claims = _found(summed, "total spent on ponds in Sedgemere", PONDS)
    assert claims[0].text.split("\n") == [
        "215.5 in all under Spent to June, added up here from the 2 rows with “Sedgemere” under "
        "Parish:",
        "• Mill pond: 120.50 (Spent to June)",
    ]
    assert claims[1].text == "• Round pond: 95 (Spent to June)"
    assert [claim.quote.split()[0] for claim in claims] == ["P1", "P3"]


def test_figures_in_brackets_are_taken_away() -> None:
    (first, _) = _found(summed, "combined variance of the ponds in Sedgemere", PONDS)
    assert first.text.startswith("-35 in all under Variance")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("total spent on ponds in Reedham", id="a-figure-is-not-there"),
        pytest.param("total spent on ponds", id="no-rows-are-picked"),
        pytest.param("total spent on ponds in Marsh", id="one-row"),
        pytest.param("spent on ponds in Sedgemere", id="no-sum-is-asked-for"),
        pytest.param("total % done of ponds in Sedgemere", id="shares-are-not-added"),
        pytest.param("total spent on lakes in Sedgemere", id="rows-of-another-kind"),
    ],
)
def test_nothing_is_added_up_else(question: str) -> None:
    assert _found(summed, question, PONDS) == []


@pytest.mark.parametrize(
    ("question", "table", "texts", "told"),
    [
        pytest.param(
            "what share of the total budget is Long pond",
            PONDS,
            ["P2 Long pond: 900 (Total budget)", "Total: 1,650 (Total budget)"],
            "That is 54.5 per cent of 1,650 (reckoned from the two).",
            id="of-a-row-in-its-column",
        ),
        pytest.param(
            "what proportion of herons were ringed",
            BIRDS,
            ["Herons: 12 (Ringed); 40 (Total)"],
            "That is 30 per cent of 40 (reckoned from the two).",
            id="of-a-column-in-its-row",
        ),
        pytest.param(
            "what percentage of birds were ringed",
            BIRDS,
            ["All: 42 (Ringed); 100 (Total)"],
            "That is 42 per cent of 100 (reckoned from the two).",
            id="of-all-rows",
        ),
    ],
)
def test_a_share_of_a_total_is_reckoned(
    question: str, table: Sequence[Passage], texts: list[str], told: str
) -> None:
    claims = _found(share, question, table)
    assert [claim.text for claim in claims] == texts
    assert claims[-1].reckoning == told


@pytest.mark.parametrize(
    ("question", "table"),
    [
        pytest.param("how much of the budget is Long pond", PONDS, id="no-share-is-asked-for"),
        pytest.param("what % of Long pond is done", PONDS, id="the-table-gives-it"),
        pytest.param("what share of the budget is Lake Moor", PONDS, id="no-such-row"),
        pytest.param("what share of the budget is Long pond", PONDS[:-1], id="no-total"),
        pytest.param(
            "what share of the angry anglers are at Long pond by budget", PONDS, id="something-else"
        ),
    ],
)
def test_no_share_is_reckoned_else(question: str, table: Sequence[Passage]) -> None:
    assert _found(share, question, table) == []


def test_a_share_is_of_figures_of_one_sort_only() -> None:
    cells = replace(PONDS[-1].cells[3], text="£1,650")
    total = replace(PONDS[-1], cells=(*PONDS[-1].cells[:3], cells, *PONDS[-1].cells[4:]))
    table = [*PONDS[:-1], total]
    assert _found(share, "what share of the total budget is Long pond", table) == []


def test_two_rows_that_are_named_are_set_apart() -> None:
    claims = _found(apart, "difference between the total budget of mill pond and round pond", PONDS)
    assert [claim.text for claim in claims] == [
        "P1 Mill pond: 400 (Total budget)",
        "P3 Round pond: 100 (Total budget)",
    ]
    assert claims[1].reckoning == (
        "“P1 Mill pond” is higher than “P3 Round pond” by 300 (reckoned from the two)."
    )
    ducks = _found(apart, "how many more ducks than herons were ringed", BIRDS)
    assert ducks[1].reckoning.endswith("by 18 (reckoned from the two).")


@pytest.mark.parametrize(
    "question",
    [
        "difference between mill pond and lake moor",
        "difference between mill pond, long pond and round pond",
        "the budget of mill pond and round pond",
    ],
)
def test_only_two_rows_can_stand_apart(question: str) -> None:
    assert _found(apart, question, PONDS) == []
