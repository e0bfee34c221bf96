"""Questions that ask several things, taken apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asked.parts import made_whole, of_two_days, parts_of


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        pytest.param(
            "When was the rota agreed, and what share of boats is let?",
            ("When was the rota agreed", "what share of boats is let"),
            id="and after a comma",
        ),
        pytest.param(
            "Who moved the motion and who seconded it?",
            ("Who moved the motion", "who seconded it"),
            id="and alone",
        ),
        pytest.param(
            "How many boats were let and in how many was a leak found?",
            ("How many boats were let", "in how many was a leak found"),
            id="in how many",
        ),
        pytest.param(
            "Did they agree? How much will it cost?",
            ("Did they agree", "How much will it cost"),
            id="two sentences",
        ),
        pytest.param(
            "Who was made lead in May 2018 and in June 2024?",
            ("Who was made lead in May 2018?", "Who was made lead in June 2024?"),
            id="two months",
        ),
        pytest.param(
            "Who is the contact for both the Otter Road and the Heron Weir, and when is it due?",
            (
                "Who is the contact for the Otter Road",
                "Who is the contact for the Heron Weir",
                "when is it due",
            ),
            id="both of two names",
        ),
    ],
)
def test_a_question_is_parted_where_another_begins(question: str, parts: tuple[str, ...]) -> None:
    assert parts_of(question) == parts


@pytest.mark.parametrize(
    "question",
    [
        "How many boats were let at year end, and is that above target?",
        "Boats and how they are let",
        "How many boats were lost in 2031 and how many in the year before?",
        "How many boats, from how many ponds, were lost?",
        "What did the Chair say about boats and ponds?",
        "What changed between May 2018 and June 2024?",
        "who",
        "",
    ],
)
def test_other_questions_stay_whole(question: str) -> None:
    assert parts_of(question) == (question,)


def test_a_part_that_points_back_is_read_with_what_comes_before_it() -> None:
    assert made_whole("who seconded it", "Who moved the motion on ponds") == (
        "Who moved the motion on ponds who seconded it"
    )
    alone = "what share of rowing boats is let"
    assert made_whole(alone, "When was the rota agreed") == alone


def test_a_part_with_a_date_of_its_own_is_not_read_with_the_date_before_it() -> None:
    made = made_whole("who by March 2025", "Who was mayor in September 2024")
    assert made == "Who was mayor who by March 2025"


def test_parts_of_two_days_are_told_from_those_of_one() -> None:
    assert of_two_days(("Who was mayor in May 2024", "who by March 2025"))
    assert not of_two_days(("Who moved it in May 2024", "who seconded it"))
    assert not of_two_days(("Who moved it in May 2024", "who seconded it in May 2024"))


@given(st.text(max_size=120))
def test_every_word_of_a_part_stands_in_the_question(question: str) -> None:
    assert all(word in question for part in parts_of(question) for word in re.findall(r"\w+", part))


@pytest.mark.parametrize(
    "question",
    [
        "How many boats were let in Q3, and what was it the year before?",
        "How many boats were let in Q3, and where did it stand at year end?",
        "Which pond has the most boats and which the fewest?",
    ],
)
def test_what_one_table_answers_is_not_parted(question: str) -> None:
    assert parts_of(question) == (question,)
