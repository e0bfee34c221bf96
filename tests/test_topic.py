"""Questions about nothing that the papers speak of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant import Assistant
from assistant.extract import FEATURES, Unit
from assistant.questions import understand
from assistant.topic import MET_AT_LEAST, off_topic
from index.papers import Cell, Hit, Passage


def _unit(met: float) -> Unit:
    passage = Passage(id=1, document="a.pdf", page_number=1, page_label="1", text="Ponds are deep.")
    return Unit(
        hit=Hit(passage=passage, score=0.5, rank=1),
        text=passage.text,
        score=0.0,
        features=tuple(met if name == "met" else 0.0 for name in FEATURES),
    )


@pytest.mark.parametrize(
    ("question", "met", "off"),
    [
        ("Who won the cup?", 0.4, True),
        ("Who won the cup?", 0.7, False),
        ("In which year of the last three was the deepest pond dug, and by whom?", 0.4, False),
        ("What does HRB stand for?", 0.4, False),
    ],
)
def test_a_short_question_must_be_met_better(question: str, met: float, off: bool) -> None:
    assert off_topic(understand(question), [_unit(met)]) is off


def test_a_number_that_is_seldom_met_makes_a_text_one_on_the_subject() -> None:
    old, late = _unit(0.3), _unit(0.3)
    old = replace(old, text="The pond had been there since 1889.")
    late = replace(late, text="The pond is of 2024.")
    assert not off_topic(understand("Who says it goes back to 1889?"), [old])
    assert off_topic(understand("Who says it goes back to 2024?"), [late])


def test_general_words_do_not_make_a_question_longer() -> None:
    low = MET_AT_LEAST[2] - 0.01
    assert off_topic(understand("How many councillors on average won the cup?"), [_unit(0.3)])
    assert off_topic(understand("What year was the cup won?"), [_unit(low)])


def test_a_question_on_a_meeting_is_never_off_topic() -> None:
    assert not off_topic(understand("Where is the 27 June meeting held?"), [_unit(0.1)])


def test_what_has_every_word_is_on_the_topic() -> None:
    assert not off_topic(understand("How deep are ponds?"), [_unit(0.1)])


def test_a_row_of_which_all_it_is_about_is_named_is_on_the_topic() -> None:
    cells = tuple(Cell(column="", text=text, page_number=1) for text in ("Ducks", "£40"))
    passage = replace(_unit(0.1).hit.passage, text="Ducks £40", cells=cells)
    row = replace(_unit(0.1), hit=Hit(passage=passage, score=0.5, rank=1))
    features = tuple(1.0 if name == "label" else 0.1 for name in FEATURES)
    asked = understand("What did the parish spend on ducks?")
    assert off_topic(asked, [row])
    assert not off_topic(asked, [_unit(0.1), replace(row, features=features)])


def test_without_units_nothing_is_said_of_the_topic() -> None:
    assert not off_topic(understand("Who won the cup?"), [])


@pytest.mark.parametrize(
    "question", ["Who won the world cup?", "recipe for scones", "How tall is Mount Everest?"]
)
def test_general_knowledge_is_refused(housing: Assistant, question: str) -> None:
    assert housing.ask(question).abstained
