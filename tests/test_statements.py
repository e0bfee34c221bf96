"""Who said what, and what is kept without a name."""

from __future__ import annotations

import pytest
from made_up import minutes

from index.register import Saying, Statement
from index.statements import statements

SPEAKERS = """
PRESENT
Anna Elm (AE) Chair
# 5 PUBLIC SPEAKING
Rosa Fern, a baker from Millford, said that the pond smelt. She asked for it to be cleaned.
Members suggested a fence. Officers explained that it would cost £90.
# 6 FENCES
Councillor Oak asked how long a fence would last. Tom Ash replied that it would last ten
"""
SPEAKERS_2 = """
years. The Chair thanked him.
Councillor Yew introduced the plan. She said that it was short.
AE reported that the gate was shut. XYZ advised that it was theirs.
The Leader of the Green Group, Ms Reed, welcomed the fence.
The Clerk read out a letter from Ivy Moss, a retired nurse, who could not come.
The item which had been deferred was taken.
RESOLVED – That a fence be built.
"""


@pytest.fixture
def said() -> tuple[Statement, ...]:
    return statements(minutes(SPEAKERS, SPEAKERS_2))


def test_each_statement_has_its_speaker_and_capacity(said: tuple[Statement, ...]) -> None:
    assert [(one.speaker, one.capacity) for one in said] == [
        ("Rosa Fern", "a baker from Millford"),
        ("Members", None),
        ("Officers", None),
        ("Councillor Oak", None),
        ("Tom Ash", None),
        ("The Chair", None),
        ("Councillor Yew", None),
        ("AE", None),
        ("Ms Reed", "The Leader of the Green Group"),
        ("Ivy Moss", "a retired nurse"),
    ]


def test_a_group_is_given_no_name(said: tuple[Statement, ...]) -> None:
    assert [one.speaker for one in said if one.group] == ["Members", "Officers"]


def test_questions_are_told_from_answers(said: tuple[Statement, ...]) -> None:
    kinds = {one.speaker: one.saying for one in said}
    assert kinds["Councillor Oak"] is Saying.QUESTION
    assert kinds["Tom Ash"] is Saying.ANSWER


def test_a_statement_goes_on_with_he_or_she_and_over_the_page(said: tuple[Statement, ...]) -> None:
    assert said[0].text.endswith("She asked for it to be cleaned.")
    assert [span.text for span in said[4].spans] == [
        "Tom Ash replied that it would last ten",
        "years.",
    ]
    assert said[6].text == "Councillor Yew introduced the plan. She said that it was short."


def test_initials_are_people_only_where_the_list_says_so(said: tuple[Statement, ...]) -> None:
    assert not [one for one in said if one.speaker == "XYZ"]


def test_each_has_its_minute_and_printed_page(said: tuple[Statement, ...]) -> None:
    assert (said[0].minute, said[0].title, said[0].page_label) == ("5", "PUBLIC SPEAKING", "41")
    assert said[-1].page_label == "42"


def test_minutes_without_numbers_have_statements_too() -> None:
    text = "Ponds Council, 6 May 2031\nPresent: Cllr Elm and Cllr Oak\nCllr Elm said it rained."
    assert [one.speaker for one in statements(minutes(text))] == ["Cllr Elm"]


@pytest.mark.parametrize(
    "text", ["Four residents spoke, three of them on ducks.", "Cllr Oak moved that nets be sold."]
)
def test_what_tells_nothing_of_what_was_said_is_no_statement(text: str) -> None:
    assert statements(minutes(f"# 5 PUBLIC SPEAKING\n{text}")) == ()
