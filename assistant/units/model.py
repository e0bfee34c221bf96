"""The weights that rank units and reckon confidence, learnt by `python -m eval fit`."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

WEIGHTS = Path(__file__).parents[1] / "model.json"

MARKS = ("answers",)  # the log-odds that it answers, a tenth of them, as a trained network has it
"""What a unit is ranked by beside its features where a network is used; see `marker`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Two logistic models, of a unit answering and of an answer being right, and one of the cell
    of a row that is meant; `note` says what they were learnt from.
    """

    unit: Mapping[str, float]
    answer: Mapping[str, float]
    note: str
    column: Mapping[str, float] = field(default_factory=dict)

    def unit_score(self, features: Sequence[float]) -> float:
        """The log-odds that a unit answers, from its features in the order of the file."""
        return self.unit["bias"] + sum(
            weight * value
            for (name, weight), value in zip(
                ((n, w) for n, w in self.unit.items() if n != "bias"), features, strict=True
            )
        )

    def confidence(self, features: Mapping[str, float]) -> float:
        """The probability, 0 to 1, that an answer with these features is right."""
        odds = self.answer["bias"] + sum(
            self.answer.get(name, 0.0) * value for name, value in features.items()
        )
        return 1.0 / (1.0 + math.exp(-max(min(odds, 30.0), -30.0)))


@cache
def model() -> Model:
    """The model that ships with the assistant."""
    content = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Model(**content)
