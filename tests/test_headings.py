"""Which columns a question names."""

from __future__ import annotations

import pytest

from assistant.cells import choose
from assistant.evidence import lacks
from assistant.headings import named_columns
from assistant.questions import understand
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
