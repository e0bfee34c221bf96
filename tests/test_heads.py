"""What a column's heading is about, of which time, and on which side."""

from __future__ import annotations

import pytest

from assistant.tables.heads import Side, are_alike, head_of, heads_of, is_plan_of
from index.papers import Cell


@pytest.mark.parametrize(
    ("heading", "at", "length"),
    [
        ("2031/32 Q1", (2031, 6), "quarter"),
        ("2031/32 Q4", (2032, 3), "quarter"),
        ("2031-32 Year end", (2032, 0), "year"),
        ("2031", (2031, 0), "year"),
        ("Moorings Sept 2031", (2031, 9), "month"),
        ("Nov-31", (2031, 11), "month"),
        ("Balance 1.4.2031", (2031, 4), "month"),
        ("Journeys Mar–Aug 31", (2031, 8), "span"),
        ("2031-32 Apr - Dec", (2032, 0), "part"),
        ("Variance P6", (0, 6), "period"),
        ("Nov", (0, 8), "month"),
        ("Old rate", (0, 0), "order"),
        ("New rate", (0, 2), "order"),
        ("Ponds", None, ""),
    ],
)
def test_a_heading_tells_when_its_period_ends(
    heading: str, at: tuple[int, int] | None, length: str
) -> None:
    head = head_of(heading)
    assert (head.at, head.length) == (at, length)


@pytest.mark.parametrize(
    ("heading", "side"),
    [
        ("Boats Target", Side.TARGET),
        ("2031/32 Budget", Side.BUDGET),
        ("Rent agreed", Side.BUDGET),
        ("Projected outturn £000", Side.FORECAST),
        ("Spent to 30 Sept", Side.ACTUAL),
        ("Over / (under) spend", Side.GAP),
        ("Change on 2030", Side.GAP),
        ("England", Side.OTHER),
        ("Boats", Side.NONE),
    ],
)
def test_a_heading_tells_whether_it_is_a_plan_or_what_came_of_it(heading: str, side: Side) -> None:
    assert head_of(heading).side is side


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("Moorings Sept 2030", "Moorings Sept 2031", True),
        ("Moorings Sept 2030", "Year to Sept 2031 Sunk", False),
        ("Total 2031-32", "Same period 2030-31", True),
        ("Stage 1 Let 2030/31", "Stage 1 Let 2031/32", True),
        ("Stage 1 Let 2030/31", "Stage 2 Let 2031/32", False),
        ("Opening balance 1 April 2031", "Balance 31 December 2031", True),
    ],
)
def test_headings_are_about_the_same_but_for_their_times(one: str, two: str, alike: bool) -> None:
    assert are_alike(head_of(one), head_of(two)) is alike


@pytest.mark.parametrize(
    ("plan", "came", "is_one"),
    [
        ("Hire £ Budget", "Hire £ Actual", True),
        ("Target", "2031/32 Q2", True),
        ("2031/32 Budget", "2031/32 Forecast at Q2", True),
        ("2031/32 Budget", "2030/31 Outturn", False),
        ("Budget to date", "Actual to date", True),
        ("Budget to date", "Projected outturn", False),
        ("Hire £ Budget", "Hire £ Variance", False),
        ("Hire £ Actual", "Hire £ Budget", False),
    ],
)
def test_a_plan_is_set_against_what_came_of_it(plan: str, came: str, is_one: bool) -> None:
    assert is_plan_of(head_of(plan), head_of(came)) is is_one


def test_a_month_without_a_year_follows_the_one_before() -> None:
    columns = ("Pond", "Nov-30", "Dec", "Jan", "Apr")
    cells = [Cell(column=column, text="1", page_number=1) for column in columns]
    assert [head.at for head in heads_of(cells)] == [
        None,
        (2030, 11),
        (2030, 12),
        (2031, 1),
        (2031, 4),
    ]
