"""Weights are fitted on known facts; confidence is set right by what came true."""

from __future__ import annotations

import math

import numpy as np
import pytest

from eval.fit import platt, strangers
from eval.questions import Evidence, Fact


def test_log_odds_that_are_twice_too_sure_are_halved() -> None:
    chance = np.random.default_rng(3)
    odds = chance.normal(0, 1.5, size=6000)
    came = chance.random(6000) < 1 / (1 + np.exp(-odds))
    said = 1 / (1 + np.exp(-(2 * odds + 1)))
    slope, shift = platt(list(zip(said.tolist(), came.tolist(), strict=True)))
    assert slope == pytest.approx(0.5, abs=0.05)
    assert shift == pytest.approx(-0.5, abs=0.1)


def test_certainty_does_not_break_the_fit() -> None:
    slope, shift = platt([(1.0, True), (0.0, False), (0.6, True), (0.4, False), (0.5, True)])
    assert math.isfinite(slope) and math.isfinite(shift)


def _fact(name: str) -> Fact:
    return Fact(
        id=name,
        kind="date",
        question=f"When did {name} open?",
        must_include=("May",),
        evidence=(Evidence(quote="It opened in May."),),
    )


def test_questions_about_other_papers_are_unanswerable_here() -> None:
    one, two = [_fact("one")], [_fact("two"), _fact("three"), _fact("one")]
    first, second = strangers([one, two], 5)
    assert [fact.question for fact in first] == ["When did two open?", "When did three open?"]
    assert second == []
    assert not any(fact.answerable for fact in first)
