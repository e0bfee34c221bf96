"""A sentence that counts what is asked for comes before one near it that does not name it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.asked.questions import understand
from assistant.doubts.counted import COUNTING_ODDS, counting_first
from assistant.units.extract import FEATURES, Unit
from index.papers import Hit, Passage

HERONS = understand("How many herons were ringed this year?")


def _unit(text: str, score: float) -> Unit:
    passage = Passage(id=1, document="ponds.pdf", page_number=1, page_label="1", text=text)
    features = (0.0,) * len(FEATURES)
    return Unit(
        hit=Hit(passage=passage, score=1.0, rank=1), text=text, score=score, features=features
    )


BESIDE = _unit("The ringing of birds took 9 days this year.", 5.0)
COUNTS = _unit("In all 31 young herons were ringed.", 4.0)


def test_the_sentence_with_their_number_comes_first() -> None:
    assert counting_first(HERONS, [BESIDE, COUNTS]) == [COUNTS, BESIDE]
    assert counting_first(understand("Why were herons ringed?"), [BESIDE, COUNTS])[0] == BESIDE


@pytest.mark.parametrize(
    "other",
    [
        replace(COUNTS, score=BESIDE.score - COUNTING_ODDS - 0.1),  # not near it
        _unit("31 per cent of the herons were ringed.", 4.0),
        _unit("The herons were ringed.", 4.0),
    ],
)
def test_others_do_not(other: Unit) -> None:
    assert counting_first(HERONS, [BESIDE, other]) == [BESIDE, other]
    assert counting_first(HERONS, []) == []
