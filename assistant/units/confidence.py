"""How likely an answer is right, from how well the papers meet the question."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from assistant.asked.questions import Asked
from assistant.units.extract import FEATURES, Unit
from assistant.units.model import MARKS, Model


def features_of(asked: Asked, units: Sequence[Unit]) -> Mapping[str, float]:
    """What the confidence is reckoned from: the best unit, and how far it is ahead."""
    best = units[0]
    other = next((u.score for u in units if u.hit.passage.id != best.hit.passage.id), best.score)
    return {
        "score": best.score / 10,
        "lead": math.tanh(best.score - other),
        "met": best.feature("met"),
        "own": best.feature("own"),
        "unmet": best.feature("unmet"),
        "passage": best.feature("passage"),
        "words": best.feature("words"),
        "names": best.feature("names"),
        "signs": best.feature("signs"),
        "row": best.feature("row"),
        "row_certain": best.feature("row_certain"),
        "other_period": best.feature("other_period"),
        "length": min(len(asked.terms) / 12, 1.5),
        **{name: best.feature(name) for name in MARKS if len(best.features) > len(FEATURES)},
    }


def confidence_of(asked: Asked, units: Sequence[Unit], weights: Model) -> float:
    """The probability, 0 to 1, that an answer from the best unit is right."""
    return weights.confidence(features_of(asked, units)) if units else 0.0
