"""A trained network is an option: it orders hits and marks units as its weights say, or is away."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant import Assistant, Hit, Settings, Steps
from assistant.units.extract import FEATURES, Unit
from assistant.units.marker import (
    BUNDLED,
    NONE,
    READ,
    WEIGHTS,
    Marker,
    Weights,
    marker_in,
    place_of,
    unfitted,
)
from assistant.units.model import MARKS, Model
from assistant.units.reader import NOWHERE, Reader, Reading
from index.build import encoded_text
from index.errors import SettingsError
from index.papers import Cell, Passage


class WordFinder(Reader):
    """Holds a text for relevant, and points at the question's last word, if the text has it."""

    def __init__(self) -> None:
        super().__init__(Path())
        self.n_read = 0

    def read(self, question: str, texts: Sequence[str]) -> list[Reading]:
        """The readings."""
        self.n_read += len(texts)
        return [self._found(question.split()[-1].strip("?"), text) for text in texts]

    def _found(self, word: str, text: str) -> Reading:
        odds = 5.0 if word in text else -5.0
        marks = np.array([odds], dtype=np.float32)
        at = max(text.find(word), 0)
        place = (at, at + len(text[at:].split()[0]))
        ends = np.array([(odds, odds)], dtype=np.float32)
        places = np.array([place])
        return Reading(relevance=odds, places=places, told=marks, ends=ends, nowhere=0.0)


def _marker(**weights: float) -> Marker:
    unit = {"bias": 0.0, **dict.fromkeys((*FEATURES, *MARKS), 0.0), **weights}
    model = Model(unit=unit, answer={"bias": 0.0}, note="by hand")
    return Marker(WordFinder(), Weights(model=model, network="none"))


def _passage(number: int, text: str, cells: tuple[Cell, ...] = ()) -> Passage:
    return Passage(
        id=number,
        document="ponds.pdf",
        page_number=1,
        page_label=None,
        text=text,
        encoded="Ponds. " + text.replace("\n", " "),
        cells=cells,
    )


def _hits(*texts: str) -> list[Hit]:
    return [
        Hit(passage=_passage(k, text), score=1 - k / 100, rank=k)
        for k, text in enumerate(texts, start=1)
    ]


def _unit(hit: Hit, text: str) -> Unit:
    return Unit(hit=hit, text=text, score=0.0, features=(0.0,) * len(FEATURES))


def test_units_are_marked_and_ordered_by_the_weight_of_the_mark() -> None:
    reeds, herons = _hits("reeds", "herons")
    units = [_unit(reeds, "reeds"), _unit(herons, "herons")]
    best, other = _marker(answers=2.0).marked("where are herons?", units)
    assert best.text == "herons" and len(best.features) == len((*FEATURES, *MARKS))
    assert (best.feature("answers"), best.score) == (1.0, 2.0)
    assert (other.feature("answers"), other.score) == (-1.0, -2.0)


def test_a_mark_that_counts_nothing_moves_nothing() -> None:
    units = [_unit(hit, hit.passage.text) for hit in _hits("reeds", "herons")]
    marked = _marker().marked("where are herons?", units)
    assert [unit.text for unit in marked] == ["reeds", "herons"]


def test_units_of_passages_that_are_not_read_are_marked_as_the_worst_that_are() -> None:
    hits = _hits("herons", *(f"reeds {k}" for k in range(READ)), "herons again")
    marker = _marker(answers=1.0)
    marked = marker.marked("where are herons?", [_unit(hit, hit.passage.text) for hit in hits])
    assert [marked[0].text, marked[-1].text] == ["herons", "herons again"]
    assert marked[-1].feature("answers") == -1.0
    assert isinstance(marker._reader, WordFinder) and marker._reader.n_read == READ


def test_of_a_row_it_is_told_which_cell_answers() -> None:
    cells = [("Pond", "Mill pond"), ("Birds", "herons"), ("Depth", "")]
    row = tuple(Cell(column=column, text=text, page_number=1) for column, text in cells)
    passage = _passage(1, "Mill pond herons", row)
    passage = replace(passage, encoded=encoded_text(passage, None))
    unit = _unit(Hit(passage=passage, score=1.0, rank=1), passage.text)
    (marked,) = _marker().marked("where are herons?", [unit])
    assert marked.told == (NOWHERE, 10.0, NOWHERE)
    (other,) = _marker().marked("where are reeds?", [replace(unit, cell=1)])
    assert other.told == ()


def test_a_passage_is_read_once_for_a_question() -> None:
    marker = _marker()
    hits = _hits("reeds", "herons")
    units = [_unit(hit, hit.passage.text) for hit in hits]
    marker.marked("where are herons?", units)
    marker.marked("where are herons?", [_unit(hit, hit.passage.text) for hit in hits])
    assert isinstance(marker._reader, WordFinder) and marker._reader.n_read == 2


@pytest.mark.parametrize(
    ("text", "cells", "unit", "place"),
    [
        pytest.param("One. Two.", (), "Two.", (12, 16), id="sentence"),
        pytest.param("One is less, two more.", (), "One is less", (7, 29), id="part_of_sentence"),
        pytest.param("One\nTwo", (), "One\nTwo", (7, 14), id="over_lines"),
        pytest.param("One. Two.", (), "elsewhere", (0, 16), id="not_found"),
        pytest.param(
            "One 2", (Cell(column="A", text="2", page_number=1),), "One 2", (9, 12), id="row"
        ),
    ],
)
def test_a_unit_stands_in_what_is_read_of_its_passage(
    text: str, cells: tuple[Cell, ...], unit: str, place: tuple[int, int]
) -> None:
    hit = Hit(passage=_passage(1, text, cells), score=1.0, rank=1)
    assert place_of(_unit(hit, unit)) == place


def _with_reader(housing: Assistant, folder: Path, steps: Steps = Steps()) -> Assistant:
    settings = Settings(reader=str(folder))
    retriever = housing.retriever
    return Assistant(retriever.store, retriever.encoder, settings, steps=steps)


def test_a_network_whose_marks_count_nothing_changes_no_answer(
    housing: Assistant, untrained: Path
) -> None:
    for asked in ("How many homes were let in quarter 1?", "When will the damp helpline open?"):
        with_it = _with_reader(housing, untrained).ask(asked)
        without = _with_reader(housing, Path(NONE)).ask(asked)
        assert with_it.to_dict() | {"timings_ms": 0} == without.to_dict() | {"timings_ms": 0}


def test_its_marks_are_among_the_features_unless_they_are_left_out(
    housing: Assistant, untrained: Path
) -> None:
    for steps, weights in ((Steps(), "not fitted yet"), (Steps(reader=False), "eval fit")):
        assert weights in _with_reader(housing, untrained, steps).retriever.weights.note


def test_without_the_setting_it_is_the_one_that_ships(housing: Assistant) -> None:
    used, shipped = housing.retriever.marker, marker_in("")
    assert Settings().reader == "" and used is not None and shipped is not None
    assert used.weights == shipped.weights and marker_in(NONE) is None


def test_the_weights_that_ship_belong_to_the_network_that_ships() -> None:
    shipped = marker_in("")
    assert shipped is not None and shipped.weights.network == Reader(BUNDLED).sha256
    asked = "How many herons were counted on the lower pond?"
    texts = ["In June 14 herons stood at the lower pond.", "The upper pond was drained in June."]
    readings = Reader(BUNDLED).read(asked, texts)
    odds = [one.odds(0, len(text)) for one, text in zip(readings, texts, strict=True)]
    assert odds[0] > 0 > odds[1]


def test_a_folder_without_weights_is_refused_with_the_way_to_make_them(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="eval fit --reader"):
        marker_in(str(tmp_path))


def test_weights_of_another_network_are_refused(untrained: Path, tmp_path: Path) -> None:
    for name in ("reader.onnx", "reader.json"):
        (tmp_path / name).write_bytes((untrained / name).read_bytes())
    (tmp_path / WEIGHTS).write_text(json.dumps({**unfitted(untrained), "network": "0" * 64}))
    with pytest.raises(SettingsError, match="another network"):
        marker_in(str(tmp_path))
