"""Which columns a question names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.asked.questions import understand
from assistant.doubts.evidence import lacks
from assistant.tables.cells import choose
from assistant.tables.headings import named_columns
from index.papers import Cell
from index.search import terms_of
from tests.tables import rows_of


@pytest.mark.parametrize(
    ("question", "headings", "named"),
    [
        ("How many on-street tickets?", ("Total", "On- Street", "Off street"), [1]),
        ("off street tickets", ("Total", "On- Street", "Off street"), [2]),
        ("How many spaces are there?", ("Boat spaces", "Swan spaces", "Capacity"), [2]),
        ("How many boat spaces are there?", ("Boat spaces", "Swan spaces", "Capacity"), [0]),
        ("What was attendance?", ("Attendance 2030", "Attendance 2031", "Total"), [0, 1]),
        ("Who is the chair?", ("Boats", "Swans"), []),
    ],
)
def test_the_headings_with_most_of_the_questions_words_are_named(
    question: str, headings: tuple[str, ...], named: list[int]
) -> None:
    assert named_columns(dict(enumerate(headings)), question, terms_of(question)) == named


@pytest.mark.parametrize(
    ("question", "columns", "text"),
    [
        ("How many km of paths are there?", (0, 1, 2, 3), "12.5 km"),
        ("What do the paths cost?", (0, 1, 2, 3), "£4,000"),
        ("How many gravel paths are there this year?", (0, 2, 3), "31"),
    ],
)
def test_a_number_is_taken_in_the_unit_that_is_counted(
    question: str, columns: tuple[int, ...], text: str
) -> None:
    (row,) = rows_of(
        ("Path", "Length", "Annual cost", "Marked"), (("Gravel paths", "12.5 km", "£4,000", "31"),)
    )
    cells = [row.cells[k] for k in columns]
    chosen = choose(cells, understand(question))
    assert chosen is not None
    assert [cells[k].text for k in chosen.cells] == [text]


def test_a_date_that_the_question_names_by_its_heading_stands_alone() -> None:
    cells = tuple(
        Cell(column=column, text=text, page_number=1)
        for column, text in (
            ("Warden", "Ann Reed"),
            ("End of term", "1 May 2031"),
            ("Date resigned", "3 June 2030"),
        )
    )
    chosen = choose(cells, understand("When did Ann Reed resign?"))
    assert chosen is not None
    assert [cells[k].text for k in chosen.cells] == ["3 June 2030"]


def test_a_row_with_words_tells_how_to_do_something_and_one_of_figures_does_not() -> None:
    asked = understand("How do you pay at Mill pond?")
    (paid,) = rows_of(("Pond", "Boats", "Payment"), (("Mill pond", "3", "By card at the gate"),))
    assert lacks(asked, [("Mill pond: By card at the gate (Payment)", paid)]) is None
    assert lacks(asked, [("Mill pond: 3 (Boats)", paid)]) is not None


BUDGET = (
    ("Pond", "Rakes and boats"),
    ("Budget 2030-31", "£400"),
    ("Actual 2030-31", "£390"),
    ("Variance 2030-31", "£10"),
)


def _texts(row: Sequence[tuple[str, str]], question: str) -> list[str]:
    cells = [Cell(column=column, text=text, page_number=1) for column, text in row]
    chosen = choose(cells, understand(question))
    assert chosen is not None
    return [cells[k].text for k in chosen.cells]


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        ("How much was spent on rakes and boats in 2030-31?", ["£390"]),
        ("what was the budget for rakes and boats in 2030-31", ["£400"]),
        ("how much was planned for rakes and boats 2030-31", ["£400"]),
        ("by how much were rakes and boats over budget in 2030-31", ["£400", "£390", "£10"]),
    ],
)
@pytest.mark.parametrize("dated", [True, False])
def test_of_budget_actual_and_variance_the_one_that_is_meant_is_taken(
    question: str, texts: list[str], dated: bool
) -> None:
    row = [(name if dated else name.removesuffix(" 2030-31"), cell) for name, cell in BUDGET]
    asked = question if dated else question.replace("in 2030-31", "").replace("2030-31", "")
    assert _texts(row, asked) == texts


def test_of_two_columns_of_one_year_the_one_that_is_filled_is_taken() -> None:
    columns = ("Line", "Income 2030", "Income 2031", "Costs 2030", "Costs 2031")
    row = list(zip(columns, ("Swan feed", "", "", "£3", "£4"), strict=True))
    assert _texts(row, "How much is swan feed in 2031?") == ["£4"]
    both = list(zip(columns, ("Mooring", "£9", "£8", "£3", "£4"), strict=True))
    assert _texts(both, "How much was the mooring's income in 2030?") == ["£9"]
    assert _texts(both, "mooring 2030") == ["£9", "£3"]


@pytest.mark.parametrize(
    ("question", "text"),
    [("What share of rakes came from the fund?", "3.5 (40%)"), ("What did rakes cost?", "£8.8")],
)
def test_a_share_is_taken_where_one_is_asked_for(question: str, text: str) -> None:
    row = (("Line", "Rakes"), ("Cost", "£8.8"), ("From the fund", "3.5 (40%)"), ("Other", "4"))
    assert _texts(row, question) == [text]


def test_a_share_that_a_comment_tells_of_is_not_the_rows() -> None:
    row = (("Line", "Rakes"), ("Q4", "19"), ("Comment", "There was a fall of 45% in all rakes."))
    assert _texts(row, "What share of rakes was there in quarter 4?") == ["19"]


def test_a_figure_under_a_heading_of_money_is_a_sum() -> None:
    asked = understand("How much did the rakes cost?")
    (money, boats) = (
        rows_of(("Line", heading), (("Rakes", "570"),))[0] for heading in ("£ millions", "Boats")
    )
    assert lacks(asked, [("Rakes: 570 (£ millions)", money)]) is None
    assert lacks(asked, [("Rakes: 570 (Boats)", boats)]) == "no sum of money was found for this"
    (titled,) = rows_of(("Line", "2030/31"), (("Rakes", "570"),), context="Works › Table 1, £000")
    assert lacks(asked, [("Rakes: 570 (2030/31)", titled)]) is None


@pytest.mark.parametrize(
    ("said", "is_sum"),
    [
        ("Oars were let at 29.4 pence an hour.", True),
        ("Oars were let at 30p an hour.", True),
        ("Oars were let on p 30 of the book.", False),
    ],
)
def test_pence_are_a_sum(said: str, is_sum: bool) -> None:
    passage = replace(rows_of(("Line",), (("Oars",),))[0], text=said, encoded=said, cells=())
    found = lacks(understand("What is the price per hour of oars?"), [(said, passage)])
    assert (found is None) == is_sum
