"""Periods and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asked.periods import (
    months_written,
    period_spans,
    periods_of,
    shifted_quarters,
    shifted_years,
)


@pytest.mark.parametrize(
    "text",
    ["Q3", "q3", "Qtr 3", "qu. 3", "3Q", "quarter three", "third quarter", "3rd qtr", "Oct to Dec"],
)
def test_a_quarter_is_known_however_it_is_written(text: str) -> None:
    assert periods_of(f"how many in {text}").quarters == (3,)


@pytest.mark.parametrize(
    "text", ["2030-31", "2030/31", "2030-2031", "30/31", "FY30-31", "FY 30/31"]
)
def test_a_financial_year_is_known_however_it_is_written(text: str) -> None:
    assert periods_of(f"how many in {text}?").years == ("3031",)


def test_from_one_year_to_the_next_are_two_years() -> None:
    assert periods_of("the change from 2030 to 2031").years == ("2030", "2031")
    assert periods_of("the figure for 2030 to 2031").years == ("3031",)


def test_the_final_quarter_is_the_fourth_and_last_quarter_may_not_be() -> None:
    assert periods_of("in the final quarter").quarters == (4,)
    assert periods_of("in the last quarter of 2030-31").quarters == (4,)
    assert periods_of("since last quarter").quarters == ()
    assert periods_of("compare first and last quarter").quarters == (1, 4)


@pytest.mark.parametrize(
    ("text", "quarters"),
    [
        ("compare the first and last quarter", {1, 4}),
        ("the second and third quarters", {2, 3}),
        ("the second quarter or the third", {2, 3}),
        ("the first and second readings", set()),
        ("from the first to the fourth quarter", {1, 4}),
    ],
)
def test_both_of_two_quarters_are_known(text: str, quarters: set[int]) -> None:
    assert set(periods_of(text).quarters) == quarters


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("let at the end of Q3 2030-31", ["at the end of Q3 2030-31"]),
        ("let in 2031 and in May 2032", ["in 2031", "in May 2032"]),
        ("what may be let to those aged 16-17", []),
        ("at year end", ["at year end"]),
    ],
)
def test_periods_are_found_with_the_words_that_lead_to_them(text: str, spans: list[str]) -> None:
    assert [text[start:end] for start, end in period_spans(text)] == spans


@pytest.mark.parametrize(
    ("text", "years", "moved"),
    [
        ("in 2030-31", -1, "in 2029-30"),
        ("at year end 30/31", 1, "at year end 31/32"),
        ("in 2009-10", 1, "in 2010-11"),
        ("in May 2031", -2, "in May 2029"),
        ("aged 16 or 17", -1, "aged 16 or 17"),
    ],
)
def test_years_are_moved(text: str, years: int, moved: str) -> None:
    assert shifted_years(text, years) == moved


@pytest.mark.parametrize(
    ("text", "quarters", "moved"),
    [
        ("Q3 2030-31", -1, "Q2 2030-31"),
        ("Q1 2030-31", -1, "Q4 2029-30"),
        ("Q4 2030-31", 1, "Q1 2031-32"),
        ("Q1", -1, "Q4 of the year before"),
        ("no quarter", -1, "no quarter"),
    ],
)
def test_quarters_are_moved_over_the_end_of_the_year(text: str, quarters: int, moved: str) -> None:
    assert shifted_quarters(text, quarters) == moved


@given(st.text(max_size=120))
def test_spans_lie_in_the_text(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in period_spans(text))
    periods_of(text)
    shifted_years(text, -1)


def test_a_month_of_a_year_is_known_as_tables_write_it() -> None:
    found = months_written("Boats lifted in October 2023, and in may 2019?")
    assert found == [("October 2023", "Oct-23", "Oct 23"), ("may 2019", "May-19", "May 19")]
    assert months_written("in October") == []
