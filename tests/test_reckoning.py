"""What follows from two figures of a row."""

from __future__ import annotations

import pytest

from assistant.tables.columns import understand_column
from assistant.tables.reckoning import Figure, compares, figure_of, reckoned


def _figure(text: str, column: str) -> Figure:
    figure = figure_of(text, understand_column(column))
    assert figure is not None
    return figure


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        pytest.param(
            ("387", "Year end 2024-25"),
            ("300", "Target"),
            "That is 87 above the target (reckoned from the two).",
            id="above the target",
        ),
        pytest.param(
            ("95%", "Target"),
            ("72.4%", "2024-25 Q3"),
            "That is 22.6 percentage points below the target (reckoned from the two).",
            id="the target first",
        ),
        pytest.param(
            ("12", "2024-25 Q3"), ("12", "Target"), "That is the same as the target.", id="same"
        ),
        pytest.param(
            ("1,200", "2024-25 Q1"),
            ("1,150", "2024-25 Q2"),
            "That is a fall of 50 from 2024-25 Q1 to 2024-25 Q2 (reckoned).",
            id="a fall",
        ),
        pytest.param(
            ("£30", "2024-25 Q2"),
            ("£20", "2023-24 Year end"),
            "That is a rise of £10 from 2023-24 Year end to 2024-25 Q2 (reckoned).",
            id="the later first",
        ),
        pytest.param(
            ("4", "2024-25 Q1"),
            ("4", "2024-25 Q2"),
            "There is no change between the two.",
            id="no change",
        ),
        pytest.param(
            ("£900", "Hire £ Budget"),
            ("£760", "Hire £ Actual"),
            "“Hire £ Actual” is £140 below “Hire £ Budget” (reckoned from the two).",
            id="a budget and what came of it",
        ),
        pytest.param(
            ("7.95", "Proposed from 18 Aug 2031"),
            ("7.45", "2030/31"),
            "That is a rise of 0.5 from 2030/31 to Proposed from 18 Aug 2031 (reckoned).",
            id="by the calendar",
        ),
        pytest.param(
            ("12", "Boats Sept 2030"), ("3", "Year to Sept 2031 Sunk"), None, id="of other things"
        ),
        pytest.param(("12", "2031"), ("3", "Change on 2030"), None, id="a change is no figure"),
        pytest.param(("12%", "2024-25 Q3"), ("12", "Target"), None, id="other units"),
        pytest.param(("12", "Ponds"), ("13", "Boats"), None, id="no periods"),
    ],
)
def test_two_figures_are_set_beside_each_other(
    one: tuple[str, str], two: tuple[str, str], told: str | None
) -> None:
    assert reckoned(_figure(*one), _figure(*two)) == told


@pytest.mark.parametrize("text", ["", "n/a", "about 12 boats", "12 (of 40)", "suppressed"])
def test_what_is_not_a_figure_alone_is_not_reckoned_with(text: str) -> None:
    assert figure_of(text, understand_column("Target")) is None


def test_only_questions_that_compare_are_reckoned_for() -> None:
    assert compares("How many boats are let, and is that above target?")
    assert not compares("How many boats are let?")


def test_a_change_is_told_in_per_cent_where_that_is_asked() -> None:
    one = figure_of("40", understand_column("Year end 2029-30"))
    two = figure_of("50", understand_column("Year end 2030-31"))
    assert one is not None and two is not None
    assert "a rise of 10 (25.0 per cent)" in (
        reckoned(one, two, question="By what percentage did it rise?") or ""
    )
    assert "per cent" not in (reckoned(one, two) or "")


def test_two_headings_of_one_period_are_set_apart_where_it_is_asked_how_far() -> None:
    one, two = _figure("46", "As consulted on 2031/32"), _figure("13", "As now put 2031/32")
    told = reckoned(one, two, question="How much less is that than before?")
    assert told == (
        "“As consulted on 2031/32” is higher than “As now put 2031/32” by 33 "
        "(reckoned from the two)."
    )
    assert reckoned(one, two, question="What are they?") is None


@pytest.mark.parametrize("question", ["how far short of target", "the gap to target"])
def test_a_shortfall_compares(question: str) -> None:
    assert compares(question)
