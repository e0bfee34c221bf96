"""Hits and units in the order of a trained network, where one is set: an option, off by default.

Switched on by the setting `reader` (COMMITTEE_READER), which names a folder with the network and
the weights that were fitted to it by `python -m eval fit --reader FOLDER`. Without it everything
works as it is described elsewhere.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from assistant.units.extract import Unit
from assistant.units.model import MARKS, Model, model
from assistant.units.reader import Reader, Reading
from index.errors import SettingsError
from index.papers import Hit

READ = 20  # hits that the network orders
KEPT = 256  # readings kept: those of the last questions
WEIGHTS = "weights.json"
ODDS = 10.0  # of spans, made small numbers by it
MOST_ODDS = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What was fitted to a network: the weights of units, with those of its marks, and of answers.

    `order` is what the network's relevance, 0 to 1, counts beside a hit's score. `network` is the
    SHA-256 of the network that they belong to.
    """

    model: Model
    order: float
    network: str


class Marker:
    """A network and the weights fitted to it."""

    def __init__(self, reader: Reader, weights: Weights) -> None:
        self._reader = reader
        self._kept: dict[tuple[str, str], Reading] = {}
        self.weights = weights

    def relevance(self, question: str, hits: Sequence[Hit]) -> list[float]:
        """How likely, 0 to 1, each hit's passage answers."""
        texts = [hit.passage.encoded for hit in hits]
        return [_chance(one.relevance) for one in self._readings(question, texts)]

    def ordered(self, question: str, hits: Sequence[Hit]) -> tuple[Hit, ...]:
        """The hits, the first of them in the order of score and relevance; scores stay."""
        first = hits[:READ]
        sums = [
            hit.score + self.weights.order * relevance
            for hit, relevance in zip(first, self.relevance(question, first), strict=True)
        ]
        order = sorted(range(len(first)), key=lambda k: (-sums[k], first[k].rank))
        moved = [replace(first[k], rank=rank) for rank, k in enumerate(order, start=1)]
        return (*moved, *hits[len(first) :])

    def marked(self, question: str, units: Sequence[Unit]) -> list[Unit]:
        """The units with the values of MARKS, best first by the weights fitted to them."""
        readings = self._readings(question, [unit.hit.passage.encoded for unit in units])
        marked = [self._marked(unit, one) for unit, one in zip(units, readings, strict=True)]
        return sorted(marked, key=lambda unit: (-unit.score, unit.hit.rank, unit.line))

    def _marked(self, unit: Unit, reading: Reading) -> Unit:
        place = place_of(unit)
        odds, _, _ = reading.best(*place)
        marks = (
            _chance(reading.relevance),
            max(min(odds / ODDS, MOST_ODDS), -MOST_ODDS),
            reading.pointed(*place),
        )
        features = (*unit.features, *marks)
        return replace(unit, features=features, score=self.weights.model.unit_score(features))

    def _readings(self, question: str, texts: Sequence[str]) -> list[Reading]:
        known = {text: self._kept.get((question, text)) for text in texts}
        unread = [text for text, reading in known.items() if reading is None]
        fresh = dict(zip(unread, self._reader.read(question, unread), strict=True))
        self._kept |= {(question, text): reading for text, reading in fresh.items()}
        while len(self._kept) > max(KEPT, len(texts)):
            self._kept.pop(next(iter(self._kept)), None)
        return [known[text] or fresh[text] for text in texts]


@lru_cache(maxsize=2)
def marker_in(folder: str) -> Marker | None:
    """The network and weights in a folder; None if no folder is named.

    Raises:
        SettingsError: they are not there, or the weights were fitted to another network.
    """
    if not folder:
        return None
    reader = Reader(Path(folder))
    try:
        content = json.loads((Path(folder) / WEIGHTS).read_text(encoding="utf-8"))
        weights = Weights(
            model=Model(unit=content["unit"], answer=content["answer"], note=content["note"]),
            order=float(content["order"]),
            network=str(content["network"]),
        )
        fits = weights.network == reader.sha256
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(
            f"COMMITTEE_READER: '{folder}' holds no trained reader with weights ({error}). Unset "
            f"it, or make them: python -m eval fit --reader {folder}"
        ) from error
    if not fits:
        raise SettingsError(
            f"COMMITTEE_READER: the weights in '{folder}' were fitted to another network. Fit them "
            f"again: python -m eval fit --reader {folder}"
        )
    return Marker(reader, weights)


def unfitted(folder: Path) -> dict[str, object]:
    """What WEIGHTS has before anything is fitted: the assistant's own weights, none of the marks.

    Raises:
        OSError: the folder holds no network.
    """
    none = dict.fromkeys(MARKS, 0.0)
    return {
        "note": "not fitted yet",
        "network": Reader(folder).sha256,
        "order": 0.0,
        "unit": {**model().unit, **none},
        "answer": {**model().answer, **none},
    }


def place_of(unit: Unit) -> tuple[int, int]:
    """Where a unit stands in what is read of its passage: all of it for rows, and where its words
    are not found."""
    encoded = unit.hit.passage.encoded
    words = unit.text.replace("\n", " ")
    start = -1 if unit.is_row else encoded.rfind(words)
    return (start, start + len(words)) if start >= 0 else (0, len(encoded))


def _chance(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(min(odds, 30.0), -30.0)))
