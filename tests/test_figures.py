"""The figures of cells, and the sides of budgets that they tell."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from assistant.tables.columns import understand_column
from assistant.tables.figures import figures_in, written
from assistant.tables.reckoning import figure_of
from assistant.tables.variances import side_of, sign_of
from index.papers import Cell
from tests.tables import rows_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(410)", -410),
        ("(£1,800)", -1800),
        ("£(61.50)", Decimal("-61.50")),
        ("-7", -7),
        ("−7", -7),
        ("–£7", -7),
        ("£-7", -7),
        ("(2.5%)", Decimal("-2.5")),
        ("410", 410),
        ("£1,800", 1800),
        ("+3", 3),
        ("- 12", -12),
    ],
)
def test_a_figure_in_brackets_or_after_a_minus_is_below_nought(
    text: str, value: int | Decimal
) -> None:
    figure = figure_of(text, understand_column("Variance"))
    assert figure is not None and figure.value == value
    assert figure.text == text  # shown as printed
    rows = [[Cell(column="Variance", text=text, page_number=1)]]
    assert figures_in(rows, 0)[0][0] == value


def test_a_figure_with_more_in_brackets_is_no_negative() -> None:
    assert figure_of("170 (30%)", understand_column("Share")) is None


def test_negatives_are_written_with_a_minus_before_the_pound() -> None:
    assert written(Decimal("-61.5"), "£") == "-£61.50"
    assert written(Decimal("-1800"), "") == "-1,800"


PROVEN = (("Mill pond", "100", "140", "40"), ("Long pond", "90", "70", "(20)"))


def _rows(heading: str, table: Sequence[Sequence[str]]) -> list[Sequence[Cell]]:
    return [row.cells for row in rows_of(("Pond", "Budget", "Forecast", heading), table)]


@pytest.mark.parametrize(
    ("heading", "table", "sign"),
    [
        pytest.param("Variance", PROVEN, 1, id="outturn less budget"),
        pytest.param(
            "Variance",
            [(*row[:3], text) for row, text in zip(PROVEN, ("(40)", "20"), strict=True)],
            -1,
            id="budget less outturn",
        ),
        pytest.param("Variance", [(*row[:2], "", row[3]) for row in PROVEN], None, id="not shown"),
        pytest.param("Over/(under) spend", PROVEN, 1, id="under in brackets"),
        pytest.param("(Under)/over spend", PROVEN, 1, id="under in brackets, first"),
        pytest.param("Under/(over) spend", PROVEN, -1, id="over in brackets"),
        pytest.param("Underspend", PROVEN, -1, id="the heading says under"),
    ],
)
def test_the_heading_or_the_figures_show_what_the_sign_of_a_variance_means(
    heading: str, table: Sequence[Sequence[str]], sign: int | None
) -> None:
    assert sign_of(_rows(heading, table), 3) == sign


def test_the_budget_and_the_outturn_that_a_variance_is_between_are_looked_for() -> None:
    columns = ("Pond", "Budget", "Budget to date", "Actual to date", "Forecast", "Variance")
    rows = rows_of(
        columns,
        (
            ("Mill pond", "100", "40", "50", "140", "40"),
            ("Long pond", "90", "9", "9", "70", "(20)"),
        ),
    )
    assert sign_of([row.cells for row in rows], 5) == 1
    assert sign_of([rows[0].cells], 5) == 1


@pytest.mark.parametrize(
    ("question", "cells", "told"),
    [
        pytest.param(
            "how far under budget", ("90", "70", "(20)"), "That is 20 under budget.", id="under"
        ),
        pytest.param(
            "how much overspent", ("£9", "£12", "£3"), "That is £3 over budget.", id="over"
        ),
        pytest.param(
            "is it overspent", ("90", "70", "20"), "That is 20 under budget.", id="reversed"
        ),
        pytest.param("how much overspent", ("9", "", "3"), "", id="not shown"),
        pytest.param(
            "how much underspent",
            ("9", "", "(3)"),
            "That is 3 under budget (a figure in brackets is taken to be under budget).",
            id="taken",
        ),
        pytest.param("what is the figure", ("90", "70", "(20)"), "", id="not asked"),
        pytest.param("how much overspent", ("9", "", "n/a"), "", id="no figure"),
    ],
)
def test_the_side_of_its_budget_on_which_a_row_is(
    question: str, cells: tuple[str, ...], told: str
) -> None:
    assert side_of(_rows("Variance", [("Mill pond", *cells)])[0], 3, question) == told
