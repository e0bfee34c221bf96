"""Which row of a table is the highest or lowest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.asked.questions import understand
from assistant.claims.extremes import extreme, extreme_period
from assistant.claims.rowclaims import row_unit
from index.papers import Passage
from tests.tables import Held, rows_of

PONDS = rows_of(
    ("Pond", "Boats let 2029-30", "Boats let 2030-31", "Cost"),
    (
        ("Mill pond", "30", "41", "£400"),
        ("Long pond", "52", "38", "£900"),
        ("Round pond", "11", "12", "£100"),
        ("All ponds", "93", "91", "£1,400"),
    ),
)
PARKS = rows_of(
    ("Name", "Boat spaces", "Swan spaces", "Capacity"),
    (
        ("The Green", "7", "1", "90"),
        ("The Moor", "2", "40", "1,200 total"),
        ("The Common", "3", "2", "300"),
    ),
    number=1,
    context="Parks › Public parks",
)
PAYMENTS = rows_of(
    ("Payee", "Detail", "Total £", "VAT"),
    (
        ("Reed & Co", "Rakes", "120.00", "20.00"),
        ("Miller", "Rent", "900.00", ""),
        ("Moss & Co", "Boat", "1,440.00", "240.00"),
    ),
    number=2,
)


def _found(question: str, *tables: Sequence[Passage]) -> list[tuple[str, str]]:
    """The label and the reckoning of each claim."""
    tables = tables or (PONDS, PARKS, PAYMENTS)
    claims = extreme(understand(question), [table[0] for table in tables], Held(*tables))
    return [(claim.text.split(":")[0], claim.reckoning.split(" (")[0]) for claim in claims]


HIGHEST = "That is the highest of the table's rows"
LOWEST = "That is the lowest of the table's rows"


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Which pond had the most boats let?", [("Mill pond", HIGHEST), ("Long pond", "")]),
        (
            "Which pond had the fewest boats let in 2029-30?",
            [("Round pond", LOWEST), ("Mill pond", "")],
        ),
        ("Which pond has the highest cost?", [("Long pond", HIGHEST), ("Mill pond", "")]),
        (
            "Which pond has the highest cost and which the lowest?",
            [("Long pond", HIGHEST), ("Round pond", LOWEST)],
        ),
        ("the pond with the lowest cost", [("Round pond", LOWEST), ("Mill pond", "")]),
        ("what was the biggest payment", [("Moss & Co", HIGHEST), ("Miller", "")]),
        ("which park has the most swan spaces", [("The Moor", HIGHEST), ("The Common", "")]),
    ],
)
def test_the_highest_and_the_lowest_are_looked_for_row_by_row(
    question: str, found: list[tuple[str, str]]
) -> None:
    assert _found(question) == found


BUDGETS = rows_of(
    ("Work-site", "Budget", "Forecast", "Variance", "Leaks", "Leaks mended", "% leaks mended"),
    (
        ("Mill pond", "100", "140", "40", "8", "4", "50.0"),
        ("Long pond", "90", "70", "(20)", "9", "3", "33.3"),
        ("Round pond", "70", "10", "(60)", "9", "9", "100.0"),
        ("Old pond", "20", "23", "3", "2", "2", "100.0"),
    ),
    number=4,
)


def _lines(question: str) -> list[str]:
    claims = extreme(understand(question), [BUDGETS[0]], Held(BUDGETS))
    return [line for claim in claims for line in f"{claim.text} {claim.reckoning}".split("\n")]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "which work-site is most overspent",
            "Mill pond: 40 (Variance) That is the most overspent",
        ),
        (
            "what work-site is the most underspent?",
            "Round pond: (60) (Variance) That is the most underspent",
        ),
        ("what is the biggest underspend", "Round pond: (60) (Variance)"),
        ("which work-site has the lowest percentage of leaks mended", "Long pond: 33.3"),
        ("who has the fewest leaks", "Old pond: 2 (Leaks)"),
        ("which site mended the highest % of leaks", "The 2 share the highest figure"),
    ],
)
def test_over_and_under_are_told_by_the_sign_and_shares_by_their_column(
    question: str, first: str
) -> None:
    assert _lines(question)[0].startswith(first)


def test_as_many_as_are_asked_for_are_listed() -> None:
    head = "The 2 lowest of the table's 4 rows (compared row by row): "
    told = ["• Old pond: 23 (Forecast)", "• Round pond: 10 (Forecast)"]
    for question in (
        "which two work-sites have the lowest forecast",
        "two work-sites with the lowest forecast",
        "bottom two work-sites by forecast",
    ):
        lines = [line.strip() for line in _lines(question)]
        assert lines == [head.strip(), *reversed(told)]


def test_rows_that_share_the_highest_figure_are_all_told() -> None:
    assert [line.strip() for line in _lines("which work-site has the most leaks")] == [
        "The 2 share the highest figure of the table's rows (compared row by row).",
        "• Long pond: 9 (Leaks)",
        "• Round pond: 9 (Leaks)",
    ]


def test_of_headings_that_are_named_in_part_that_with_most_words_is_meant() -> None:
    waits = rows_of(
        ("Pond", "Mean fare", "Mean wait after the boat is due (minutes)"),
        (("Mill pond", "2", "9"), ("Long pond", "3", "4"), ("Old pond", "4", "1")),
    )
    claims = extreme(understand("which pond has the longest mean wait"), waits, Held(waits))
    assert claims[0].text.startswith("Mill pond: 9")


def test_where_nothing_shows_what_the_sign_means_that_is_said() -> None:
    bare = rows_of(
        ("Pond", "Variance"), (("Mill pond", "4"), ("Long pond", "(6)"), ("Old pond", "0"))
    )
    claims = extreme(understand("which pond is most underspent"), bare, Held(bare))
    assert claims[0].text == "Long pond: (6) (Variance)"
    assert claims[0].reckoning.endswith("A figure in brackets is taken to be under budget.")


def test_where_none_is_over_none_is_the_most() -> None:
    under = [row for row in BUDGETS if "(" in row.cells[3].text]
    table = [*under, *(replace(row, id=row.id + 50) for row in under)]
    assert extreme(understand("which work-site is most overspent"), table, Held(table)) == []


def test_where_columns_count_sorts_of_a_thing_the_whole_is_meant() -> None:
    assert _found("which park has the most spaces")[0] == ("The Moor", HIGHEST)
    assert _found("which park has the fewest spaces")[0] == ("The Green", LOWEST)


def test_the_table_with_the_column_that_is_asked_for_is_taken() -> None:
    swans = [
        replace(
            row,
            id=row.id + 50,
            table=7,
            cells=(row.cells[0], replace(row.cells[1], column="Swans in spring"), *row.cells[2:]),
        )
        for row in PONDS
    ]
    assert _found("Which pond had the most swans in spring?", PONDS, swans)[0][0] == "Long pond"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which school has the highest cost?", id="no-such-rows"),
        pytest.param("Which pond has the highest trees?", id="no-such-column"),
        pytest.param("Which pond is oldest?", id="no-end"),
        pytest.param("Which pond has increased its boats let the most?", id="a-change"),
    ],
)
def test_rows_or_columns_that_are_no_such_thing_have_no_highest(question: str) -> None:
    assert _found(question) == []


def test_figures_of_two_units_have_no_highest() -> None:
    mixed = rows_of(
        ("Pond", "Share"), (("Mill pond", "40%"), ("Long pond", "7"), ("Round pond", "9"))
    )
    assert _found("Which pond has the highest share?", mixed) == []


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("In which year were the most boats let on Mill pond?", "under Boats let 2030-31"),
        ("what year was boats let on Mill pond lower", "under Boats let 2029-30"),
        ("How many boats were let in 2030-31?", ""),
        ("In which quarter were most boats let?", ""),
    ],
)
def test_of_the_years_of_a_row_the_highest_is_told(question: str, told: str) -> None:
    claims = extreme_period(understand(question), [row_unit(PONDS[0], None)])
    assert [told in claim.reckoning for claim in claims] == [True] * bool(told)
    for claim in claims:
        assert claim.text == "Mill pond: 30 (Boats let 2029-30); 41 (Boats let 2030-31)"


def test_the_month_whose_row_is_the_highest_is_found() -> None:
    months = rows_of(
        ("", "Boats lifted", "Swans ringed"),
        (("Apr-30", "7", "2"), ("May-30", "9", "4"), ("Jun-30", "3", "11"), ("Totals", "19", "17")),
    )
    assert _found("which month had the most swans ringed", months)[0] == ("Jun-30", HIGHEST)
