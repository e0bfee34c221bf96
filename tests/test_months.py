"""Columns by their months."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.tables.cells import choose
from assistant.tables.months import at_months, months_asked, months_of
from tests.tables import rows_of

HEADINGS = ("Roll Sept 2029", "Roll Sept 2030", "Trips Sept 29– Feb 30", "Trips Mar–Aug 30")


@pytest.mark.parametrize(
    ("heading", "months"),
    [
        ("Roll Sept 2029", ((9, 29),)),
        ("Trips Sept 29– Feb 30", ((9, 29), (2, 30))),
        ("Trips Mar–Aug 30", ((3, 30), (8, 30))),
        ("Status at 30 Sept", ()),
        ("Marked 29", ()),
    ],
)
def test_the_months_of_a_heading_are_read(
    heading: str, months: tuple[tuple[int, int], ...]
) -> None:
    assert months_of(heading) == months


@pytest.mark.parametrize(
    ("question", "months"),
    [
        ("the drop between sept 29 and 2034", ((9, 29),)),
        ("the drop from sept 29 to feb 30", ((9, 29), (2, 30))),
        ("the roll in September 2029", ((9, 29),)),
        ("what was on sept 29", ()),  # a day
    ],
)
def test_years_of_two_digits_are_read_in_ranges_only(
    question: str, months: tuple[tuple[int, int], ...]
) -> None:
    assert months_asked(question) == months


@pytest.mark.parametrize(
    ("question", "columns"),
    [
        ("roll in sept 2030", [1]),
        ("trips from sept 29 to feb 30", [2]),
        ("change in roll between sept 2029 and sept 2030", [0, 1]),
        ("roll in may 2030", []),
    ],
)
def test_the_columns_of_a_month_or_of_a_span_are_found(question: str, columns: list[int]) -> None:
    assert at_months(HEADINGS, question) == columns


def test_both_ends_of_a_range_are_chosen_in_a_row() -> None:
    (row,) = rows_of(
        ("Pond", "Boats Sept 2029", "Share 2034", "Boats expected 2034"),
        (("Mill pond", "40", "12%", "31"),),
    )
    question = "how far will the boats at mill pond drop between sept 29 and 2034"
    chosen = choose(row.cells, understand(question))
    assert chosen is not None and chosen.cells == (1, 3)
