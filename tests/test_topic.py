"""Questions about nothing that the papers speak of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant import Assistant
from assistant.asked.questions import understand
from assistant.tables.cells import Chosen
from assistant.units.extract import FEATURES, Unit
from assistant.units.topic import off_topic
from index.papers import Hit, Passage


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
        ("Who won the cup?", 0.45, True),
        ("Who won the cup?", 0.48, False),
        ("Which of the three ponds by the old mill was dug deepest by the parish?", 0.45, False),
        ("Which of the three ponds by the old mill was dug deepest by the parish?", 0.3, True),
    ],
)
def test_a_short_question_must_be_met_better(question: str, met: float, off: bool) -> None:
    assert off_topic(understand(question), [_unit(met)]) is off


def test_the_unit_that_meets_it_best_counts_wherever_it_stands() -> None:
    assert not off_topic(understand("Who won the cup?"), [_unit(0.1), _unit(0.7)])


def test_a_row_of_which_a_column_is_named_is_on_the_topic() -> None:
    row = replace(_unit(0.1), chosen=Chosen(cells=(1,), certain=True))
    assert not off_topic(understand("Ducks in 2016?"), [row])


def test_a_row_whose_cell_is_blank_is_on_the_topic() -> None:
    features = tuple(float(name == "row_missing") for name in FEATURES)
    assert not off_topic(understand("Ducks in 2016?"), [replace(_unit(0.0), features=features)])


def test_without_units_nothing_is_said_of_the_topic() -> None:
    assert not off_topic(understand("Who won the cup?"), [])


@pytest.mark.parametrize(
    "question", ["Who won the world cup?", "recipe for scones", "How tall is Mount Everest?"]
)
def test_general_knowledge_is_refused(housing: Assistant, question: str) -> None:
    said = housing.ask(question)
    assert said.abstained and not said.citations  # not even near passages
    assert said.confidence > 0.9


def test_what_is_refused_but_near_shows_what_is_near(housing: Assistant) -> None:
    said = housing.ask("How many homes were let to nurses in quarter 1?")
    assert said.abstained and said.citations
