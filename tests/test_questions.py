"""What a question asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asked.questions import Kind, Measure, understand


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How many homes were let?", Kind.FIGURE),
        ("What percentage of repairs was done in time?", Kind.FIGURE),
        ("When will the helpline open?", Kind.DATE),
        ("By what date must it be done?", Kind.DATE),
        ("Who chaired the meeting?", Kind.PERSON),
        ("Where was the meeting held?", Kind.PLACE),
        ("Which councillors were present?", Kind.LIST),
        ("What does SGO stand for?", Kind.DEFINITION),
        ("Why did arrears rise?", Kind.REASON),
        ("What did Councillor Petrov say about damp?", Kind.SAID),
        ("What was resolved about damp?", Kind.DECIDED),
    ],
)
def test_the_kind_of_answer_is_known(question: str, kind: Kind) -> None:
    assert kind in understand(question).kinds


@pytest.mark.parametrize(
    ("question", "quarters", "years"),
    [
        ("in quarter 3 of 2015-16", (3,), ("1516",)),
        ("Q1 2015/16", (1,), ("1516",)),
        ("in the second quarter", (2,), ()),
        ("from Q1 to Q3", (1, 3), ()),
        ("between April and June", (1,), ()),
        ("in 2016", (), ("2016",)),
        ("the quarterly report of the quarry", (), ()),
    ],
)
def test_periods_are_read(question: str, quarters: tuple[int, ...], years: tuple[str, ...]) -> None:
    asked = understand(f"How many homes were let {question}?")
    assert (asked.quarters, asked.years) == (quarters, years)


@pytest.mark.parametrize(
    "question",
    [
        "How many 16-17 year olds presented as homeless?",
        "How many children aged 10-11 were weighed?",
        "What happened on 14-15 June?",
        "What decisions 2016?",
    ],
)
def test_ages_and_days_are_no_periods(question: str) -> None:
    asked = understand(question)
    assert (asked.years, asked.moments) in (((), ()), (("2016",), ()))


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("What was the target for repairs?", Measure.TARGET),
        ("How does it compare with the national average?", Measure.NATIONAL),
        ("What is the average of similar councils?", Measure.NEIGHBOURS),
        ("What was the direction of travel?", Measure.DIRECTION),
        ("Is it rated red, amber or green?", Measure.RATING),
    ],
)
def test_what_a_scorecard_holds_besides_figures_is_known(question: str, measure: Measure) -> None:
    assert measure in understand(question).measures


def test_names_and_references_are_found() -> None:
    asked = understand("What did Councillor Petrov say about measure 2.1 in Tanner Row?")
    assert any("Petrov" in name for name in asked.names)
    assert any("Tanner Row" in name for name in asked.names)
    assert asked.references == ("2.1",)


def test_the_end_of_the_year_and_the_year_before_are_understood() -> None:
    assert understand("What was the figure at year end?").year_end
    assert understand("How does it compare with last year?").last_year
    assert not understand("What is the figure?").has_period


@given(st.text(max_size=300))
def test_no_question_is_too_odd_to_be_understood(text: str) -> None:
    assert understand(text).text == " ".join(text.replace("’", "'").split())


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("whats coming in may", "what's coming in may"),
        (
            "Whos the chair and why didnt she speak, pls?",
            "Who's the chair and why didn't she speak?",
        ),
        ("what is a heron anyway", "what is a heron"),
        ("Shows of wills", "Shows of wills"),
    ],
)
def test_what_is_typed_without_its_marks_is_read_with_them(typed: str, read: str) -> None:
    assert understand(typed).text == read
