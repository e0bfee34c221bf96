"""Questions that point back at the conversation, made whole."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Answer, Assistant, Citation, Record
from assistant.followups import in_full, points_back


def _said(question: str, text: str = "Nothing found.") -> Answer:
    return Answer(question=question, text=text, abstained=True, confidence=0.5)


def _citation(quote: str) -> Citation:
    return Citation(
        marker=1,
        document="ponds.pdf",
        title="Ponds",
        page="1",
        page_index=1,
        item=None,
        item_title=None,
        section=None,
        quote=quote,
        boxes=(),
        support="direct",
        record=Record.MINUTES,
    )


def _like(text: str, others: Sequence[str]) -> list[float]:
    """Texts that end alike are like each other."""
    return [1.0 if other.endswith(text[-3:]) else 0.0 for other in others]


LET = "How many boats were let at year end 2030-31?"


@pytest.mark.parametrize(
    ("before", "question", "whole"),
    [
        (LET, "and the year before?", "How many boats were let at year end 2029-30?"),
        (LET, "And two years earlier?", "How many boats were let at year end 2028-29?"),
        (LET, "What about 2027-28?", "How many boats were let at year end 2027-28?"),
        (LET, "and Q3?", "How many boats were let at Q3?"),
        ("How many boats were let in Q3?", "Q2?", "How many boats were let in Q2?"),
        ("How many let in Q3 2030-31?", "And Q2?", "How many let in Q2 2030-31?"),
        ("Boats let in Q1 2030-31", "the quarter before?", "Boats let in Q4 2029-30?"),
        ("How many boats are let?", "and in 2029-30?", "How many boats are let in 2029-30?"),
        ("How many by the end of June 2031?", "in March?", "How many by the end of March 2031?"),
        ("How many boats are let?", "and the target?", "How many boats are let, and the target?"),
        (LET, "is that above target?", f"{LET[:-1]}, and is that above target?"),
        ("Are there boats in Marlow?", "and in Henley?", "Are there boats in Henley?"),
        ("How many canoes are let?", "what about punts or canoes?", None),
        (
            "What did Cllr Pike say of ponds?",
            "and Cllr Roach?",
            "What did Cllr Roach say of ponds?",
        ),
        ("Which pond was chosen?", "Why?", "Why – pond was chosen?"),
        ("Who moved the motion on ponds?", "and who seconded it?", None),
    ],
)
def test_a_question_that_points_back_is_made_whole(
    before: str, question: str, whole: str | None
) -> None:
    made = in_full(question, [_said(before)], like=_like)
    assert made != question
    if whole is not None:
        assert made == whole


@pytest.mark.parametrize(
    "question",
    [
        "How many rowing boats were let in Q3?",
        "And how many rowing boats were let in Henley?",
        "Who chaired the meeting of 4 May?",
        "Did the council say why it closed the pond?",
        "What does HRB stand for?",
        "Is it true that the pond was closed?",
        "Who was there on 4 May?",
    ],
)
def test_a_question_that_is_whole_is_left_alone(question: str) -> None:
    assert in_full(question, [_said(LET)], like=_like) == question


def test_nothing_is_added_where_nothing_was_said_before() -> None:
    assert in_full("and the year before?", []) == "and the year before?"


def test_the_period_is_that_of_the_answer_where_the_question_named_none() -> None:
    last = _said("How many boats are let?", "19 (Year end 2030-31) – Boats [1]")
    assert "2029-30" in in_full("and the year before?", [last])


def test_who_said_that_repeats_what_was_said() -> None:
    last = Answer(
        question="Is the pond deep?",
        text="The pond is deep. [1]",
        abstained=False,
        confidence=0.5,
        citations=(_citation("The pond is deep."),),
    )
    assert in_full("who said that?", [last]).endswith("pond is deep?")


def test_he_and_she_are_whom_the_conversation_named() -> None:
    history = [_said("What did Cllr Pike say of ponds?"), _said("How many ponds are there?")]
    assert in_full("Did she vote for the lakes?", history) == "Did Cllr Pike vote for the lakes?"


def test_what_was_asked_of_a_figure_besides_is_not_handed_on() -> None:
    also = _said("is that above target?")
    also = Answer(
        question=also.question,
        read_as=f"{LET[:-1]}, and is that above target?",
        text=also.text,
        abstained=True,
        confidence=0.5,
    )
    assert in_full("and Q1?", [_said(LET), also]) == "How many boats were let at Q1?"


def test_a_chain_of_follow_ups_keeps_the_subject() -> None:
    first = _said("Which pond was chosen?")
    second = Answer(
        question="Why?", read_as="Why – pond was chosen?", text="-", abstained=True, confidence=0.5
    )
    assert in_full("When?", [first, second]) == "When – pond was chosen?"


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_conversation_is_too_odd(question: str, before: str) -> None:
    assert isinstance(in_full(question, [_said(before)], like=_like), str)
    points_back(question)


def test_a_conversation_is_answered_over_an_index(housing: Assistant) -> None:
    first = housing.ask("How many homes were let in quarter 1?")
    second = housing.ask("and is that above target?", history=[first])
    assert first.read_as is None
    assert second.read_as is not None and "homes were let in quarter 1" in second.read_as
    chained = housing.chain.invoke({"question": "and is that above target?", "history": [first]})
    assert (chained.text, chained.read_as) == (second.text, second.read_as)
    assert second.to_dict()["read_as"] == second.read_as
