"""How likely an answer is right, from how well the papers meet the question."""

from __future__ import annotations

import math
from collections.abc import Sequence

from assistant.extract import Unit
from assistant.questions import Asked


def features_of(asked: Asked, units: Sequence[Unit]) -> tuple[float, ...]:
    """What the confidence is reckoned from."""
    best = units[0]
    runner = next((u.score for u in units if u.hit.passage.id != best.hit.passage.id), 0.0)
    return (best.score, best.score - runner, min(best.met, default=0.0), float(best.is_row))


def confidence_of(asked: Asked, units: Sequence[Unit]) -> float:
    """The probability, 0 to 1, that an answer from the best unit is right."""
    if not units:
        return 0.0
    score = features_of(asked, units)[0]
    return 1.0 / (1.0 + math.exp(-20.0 * (score - 0.55)))
