"""Dates as papers write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dates import begins_with_date, find_dates, is_month, lone_date, month_number, spoken


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on 4 April 2016", [date(2016, 4, 4)]),
        ("Tuesday, 11th March, 2025", [date(2025, 3, 11)]),
        ("the 1st of June 2024", [date(2024, 6, 1)]),
        ("27th-Jun-2016 14.00", [date(2016, 6, 27)]),
        ("March 3rd, 2021", [date(2021, 3, 3)]),
        ("Aug 13%, 2024", [date(2024, 8, 13)]),
        ("05/06/2016", [date(2016, 6, 5)]),
        ("05.06.16", [date(2016, 6, 5)]),
        ("pack 2016-06-27", [date(2016, 6, 27)]),
        ("2 May 2020, then 1 May 2020", [date(2020, 5, 2), date(2020, 5, 1)]),
        ("31 June 2016", []),
        ("45/99/2016", []),
        ("April 2016", []),
        ("2015/16", []),
        ("paragraph 4.2 of 2016", []),
    ],
)
def test_dates_are_found_the_british_way(text: str, days: list[date]) -> None:
    assert find_dates(text) == days


@pytest.mark.parametrize(
    "text",
    [
        "12 market stalls in 2016",
        "paragraph 4.10.12",
        "12 Market 2016",
        "3 decent 2020",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_dates(text) == []


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_a_date_as_spoken_is_found_again(day: date) -> None:
    assert find_dates(f"held on {spoken(day)} at 2 pm") == [day]


@pytest.mark.parametrize(("name", "number"), [("March", 3), ("sept", 9), ("DEC", 12)])
def test_months_are_known_by_their_first_letters(name: str, number: int) -> None:
    assert month_number(name) == number


def test_another_word_is_no_month() -> None:
    with pytest.raises(ValueError, match="xyz"):
        month_number("xyz")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tuesday, 14th January, 2025", date(2025, 1, 14)),
        ("on Tuesday, January 14, 2025 at 6.30 pm", date(2025, 1, 14)),
        ("DATE: 14/01/2025", date(2025, 1, 14)),
        ("Minutes of 14 January 2025", None),
        ("31 June 2025", None),
        ("Tuesday", None),
    ],
)
def test_a_line_that_is_a_date_and_nothing_else(text: str, day: date | None) -> None:
    assert lone_date(text) == day


@pytest.mark.parametrize(
    ("text", "begins"),
    [("14 January 2025: bins", True), ("14.01.2025", True), ("14 Bins of January 2025", False)],
)
def test_a_text_that_begins_with_a_date(text: str, begins: bool) -> None:
    assert begins_with_date(text) is begins


def test_a_word_that_begins_like_a_month_is_none() -> None:
    assert all(map(is_month, ("May", "sept.", "DEC")))
    assert not any(map(is_month, ("declared", "mayor", "market", "junior", "")))
