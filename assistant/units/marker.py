"""Units in the order of what is known of them and of what a trained network says of them.

The network that ships stands in `assistant/network/`, with the weights that go with it; the
setting `reader` (COMMITTEE_READER) names the folder of another, made by `python -m eval.train` and
`python -m eval fit --reader FOLDER`, or "none".
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from threading import Lock

from assistant.asked.sentences import sentences
from assistant.units.extract import Unit
from assistant.units.model import MARKS, Model, model
from assistant.units.reader import NOWHERE, Reader, Reading
from index.build import cell_places, row_sentence
from index.errors import SettingsError
from index.papers import Passage

BUNDLED = Path(__file__).parents[1] / "network"
NONE = "none"
READ = 16  # passages that are read: those of the best units before
KEPT = 512  # readings kept: those of the last questions
WEIGHTS = "weights.json"
ODDS = 10.0  # log-odds are made small numbers by it
MOST_ODDS = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What was fitted to a network: the weights of units, with that of its mark, and of answers.

    `network` is the SHA-256 of the network that they belong to.
    """

    model: Model
    network: str


class Marker:
    """A network and the weights fitted to it."""

    def __init__(self, reader: Reader, weights: Weights) -> None:
        self._reader = reader
        self._kept: dict[tuple[str, str], Reading] = {}
        self._lock = Lock()
        self.weights = weights

    def marked(self, question: str, units: Sequence[Unit], most: int = READ) -> list[Unit]:
        """The units with the values of MARKS, best first by the weights fitted to them.

        Those of further passages than are read keep their order behind them.
        """
        texts = list(dict.fromkeys(unit.hit.passage.encoded for unit in units))[:most]
        readings = dict(zip(texts, self._readings(question, texts), strict=True))
        marks = {
            k: _small(readings[unit.hit.passage.encoded].odds(*place_of(unit)))
            for k, unit in enumerate(units)
            if unit.hit.passage.encoded in readings
        }
        least = min(marks.values(), default=0.0)
        marked = [
            self._marked(unit, marks.get(k, least), readings.get(unit.hit.passage.encoded))
            for k, unit in enumerate(units)
        ]
        return sorted(marked, key=lambda unit: (-unit.score, unit.hit.rank, unit.line))

    def told(self, question: str, row: Passage) -> tuple[float, ...]:
        """The log-odds of each cell of a row that a short answer stands there."""
        return _told_of(row, self._readings(question, [row.encoded])[0])

    def _marked(self, unit: Unit, mark: float, reading: Reading | None) -> Unit:
        features = (*unit.features, mark)
        told = _told_of(unit.hit.passage, reading) if unit.is_row and reading else ()
        score = self.weights.model.unit_score(features)
        return replace(unit, features=features, score=score, told=told)

    def _readings(self, question: str, texts: Sequence[str]) -> list[Reading]:
        known = {text: self._kept.get((question, text)) for text in texts}
        unread = [text for text, reading in known.items() if reading is None]
        fresh = dict(zip(unread, self._reader.read(question, unread), strict=True))
        with self._lock:  # several people's questions may be answered at once
            self._kept |= {(question, text): reading for text, reading in fresh.items()}
            while len(self._kept) > max(KEPT, len(texts)):
                self._kept.pop(next(iter(self._kept)), None)
        return [known[text] or fresh[text] for text in texts]


@lru_cache(maxsize=2)
def marker_in(folder: str) -> Marker | None:
    """The network and weights in a folder, those that ship if none is named; None for "none".

    Raises:
        SettingsError: they are not there, or the weights were fitted to another network.
    """
    if folder == NONE:
        return None
    where = Path(folder) if folder else BUNDLED
    reader = Reader(where)
    try:
        content = json.loads((where / WEIGHTS).read_text(encoding="utf-8"))
        weights = Weights(
            model=Model(**{k: v for k, v in content.items() if k != "network"}),
            network=str(content["network"]),
        )
        fits = weights.network == reader.sha256
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(
            f"COMMITTEE_READER: '{where}' holds no trained reader with weights ({error}). Unset "
            f"it, or make them: python -m eval fit --reader {where}"
        ) from error
    if not fits:
        raise SettingsError(
            f"COMMITTEE_READER: the weights in '{where}' were fitted to another network. Fit them "
            f"again: python -m eval fit --reader {where}"
        )
    return Marker(reader, weights)


def unfitted(folder: Path) -> dict[str, object]:
    """What WEIGHTS has before anything is fitted: the assistant's own weights, none of the mark.

    Raises:
        OSError: the folder holds no network.
    """
    none = dict.fromkeys(MARKS, 0.0)
    return {
        "note": "not fitted yet",
        "network": Reader(folder).sha256,
        "unit": {**model().unit, **none},
        "answer": {**model().answer, **none},
    }


def _told_of(row: Passage, reading: Reading) -> tuple[float, ...]:
    return tuple(reading.best(*place) if place else NOWHERE for place in cell_places(row))


def place_of(unit: Unit) -> tuple[int, int]:
    """Where a unit stands in what is read of its passage: behind its headings for rows, all of it
    where its words are not found; the whole sentence of a part of one, since the network learnt
    whole sentences."""
    passage = unit.hit.passage
    if unit.is_row:
        return len(passage.encoded) - len(row_sentence(passage)), len(passage.encoded)
    words = unit.text.replace("\n", " ")
    start = passage.encoded.rfind(words)
    if start < 0:
        return 0, len(passage.encoded)
    end = start + len(words)
    whole = (one for one in _sentences(passage.encoded) if one[0] <= start and end <= one[1])
    return next(whole, (start, end))


@lru_cache(maxsize=512)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((one.start, one.end) for one in sentences(text))


def _small(odds: float) -> float:
    return max(min(odds / ODDS, MOST_ODDS), -MOST_ODDS)
