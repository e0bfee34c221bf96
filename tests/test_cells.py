"""The cells of a row that a question asks for."""

from __future__ import annotations

import pytest

from assistant.asked.questions import Measure, understand
from assistant.tables.cells import choose, has_no_figure
from assistant.tables.columns import Role, understand_column
from index.papers import Cell

ROW = (
    ("Ref", "1.2"),
    ("Measure", "Homes let"),
    ("2023-24 Year End", "371"),
    ("2024-25 Qu 1", "112"),
    ("2024-25 Qu 2", "98"),
    ("2024-25 Qu 3", ""),
    ("Target", "400"),
    ("National average", "380"),
    ("RAG", "amber"),
    ("Comment", "Two blocks were empty."),
)
CELLS = tuple(Cell(column=column, text=text, page_number=1) for column, text in ROW)


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        ("How many homes were let in quarter 1?", ["112"]),
        ("How many homes were let in Q2 of 2024-25?", ["98"]),
        pytest.param(
            "How many homes were let in the first and second quarter?",
            ["112", "98"],
        ),
        ("How many homes were let between April and June?", ["112"]),
        ("How many homes were let at year end?", ["371"]),
        ("What is the target for homes let?", ["400"]),
        ("What is the national average of homes let?", ["380"]),
        ("Is homes let rated green?", ["amber"]),
        ("Why were so few homes let?", ["Two blocks were empty."]),
    ],
)
def test_the_cell_under_the_right_heading_is_chosen(question: str, texts: list[str]) -> None:
    chosen = choose(CELLS, understand(question))
    assert chosen is not None
    assert [CELLS[k].text for k in chosen.cells] == texts
    assert chosen.missing == ()


def test_a_blank_cell_is_named_as_missing_and_no_other_taken() -> None:
    chosen = choose(CELLS, understand("How many homes were let in quarter 3?"))
    assert chosen is not None
    assert (chosen.cells, [CELLS[k].column for k in chosen.missing]) == ((), ["2024-25 Qu 3"])


def test_another_years_quarter_is_not_taken() -> None:
    chosen = choose(CELLS, understand("How many homes were let in Q1 of 2021-22?"))
    assert chosen is None or "112" not in [CELLS[k].text for k in chosen.cells]


@pytest.mark.parametrize(
    ("heading", "role", "quarter", "years", "measure"),
    [
        ("2015-16 Qu 4", Role.PERIOD, 4, ("1516",), None),
        ("Year End 2014/15", Role.PERIOD, None, ("1415",), None),
        ("Target 15-16", Role.MEASURE, None, ("1516",), Measure.TARGET),
        ("Stat. neighbour average", Role.MEASURE, None, (), Measure.NEIGHBOURS),
        ("Comparators National average", Role.MEASURE, None, (), Measure.NATIONAL),
        ("Comparators", Role.MEASURE, None, (), Measure.NEIGHBOURS),
        ("Comments", Role.COMMENT, None, (), None),
        ("Lead officer", Role.PERSON, None, (), None),
        ("Date due", Role.DATE, None, (), None),
        ("Ward", Role.OTHER, None, (), None),
        pytest.param(
            "Aged 16-17",
            Role.OTHER,
            None,
            (),
            None,
        ),
    ],
)
def test_headings_are_understood(
    heading: str,
    role: Role,
    quarter: int | None,
    years: tuple[str, ...],
    measure: Measure | None,
) -> None:
    column = understand_column(heading)
    assert (column.role, column.quarter, column.years, column.measure) == (
        role,
        quarter,
        years,
        measure,
    )


@pytest.mark.parametrize(
    ("text", "nothing"),
    [("", True), ("n/a", True), ("Suppressed", True), ("-", True), ("0", False), ("12%", False)],
)
def test_a_cell_that_gives_no_figure_is_known(text: str, nothing: bool) -> None:
    assert has_no_figure(text) is nothing


def _ticks(*texts: str) -> tuple[Cell, ...]:
    columns = ("Service", "Library", "Town hall", "By telephone")
    return tuple(
        Cell(column=column, text=text, page_number=1)
        for column, text in zip(columns, texts, strict=True)
    )


@pytest.mark.parametrize("mark", ["x", "X", "✓", "●", "Yes", "x*"])
def test_of_a_row_of_marks_the_marked_columns_are_chosen(mark: str) -> None:
    chosen = choose(_ticks("Bus pass renewal", mark, "", mark), understand("Where can I renew it?"))
    assert chosen is not None and chosen.ticks and chosen.cells == (1, 3)


@pytest.mark.parametrize("text", ["12", "by appointment", "xx"])
def test_a_row_with_anything_but_marks_is_no_row_of_marks(text: str) -> None:
    chosen = choose(_ticks("Bus pass renewal", "x", text, ""), understand("Where can I renew it?"))
    assert chosen is None or not chosen.ticks


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        ("How many were let in 2030-31 and the year before?", ["41", "30"]),
        ("Is it up or down on last year?", ["41", "30"]),
        ("How many were let, and how many were let the year before?", ["41", "30"]),
        ("How many were let last year?", ["30"]),
        ("How many were let in Q3, and at year end?", ["12", "41"]),
    ],
)
def test_the_year_before_is_the_one_before_the_latest(question: str, texts: list[str]) -> None:
    row = [
        Cell(column=column, text=text, page_number=1)
        for column, text in (
            ("Measure", "Boats let in all"),
            ("Year end 2028-29", "20"),
            ("Year end 2029-30", "30"),
            ("Q3", "12"),
            ("Year end 2030-31", "41"),
        )
    ]
    chosen = choose(row, understand(question))
    assert chosen is not None
    assert sorted(row[k].text for k in chosen.cells) == sorted(texts)


def test_an_aim_is_a_target() -> None:
    chosen = choose(CELLS, understand("What do we aim for in homes let?"))
    assert chosen is not None and [CELLS[k].text for k in chosen.cells] == ["400"]


def test_what_heads_the_labels_is_no_column_of_figures() -> None:
    row = [
        Cell(column=column, text=text, page_number=1)
        for column, text in (("Direction", "Quarter 4"), ("Red", "7"), ("Green", "39"))
    ]
    chosen = choose(row, understand("On direction of travel, how many are green?"))
    assert chosen is not None
    assert [row[k].text for k in chosen.cells] == ["39"]
