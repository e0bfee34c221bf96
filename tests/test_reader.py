"""The exported network marks what the trained one does, and its weights are checked."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import torch

from assistant.units.reader import NOWHERE, Reader, Reading
from eval.train.lessons import Lesson
from eval.train.lessons import Reading as Beside
from eval.train.network import Reader as Trained
from eval.train.network import batch_of, word_pieces
from index.encoder import bundled_folder
from index.errors import EncoderError

POOL = "Swimming. The pool opened in May 1974. It has six lanes and is 25 metres long."
BOWLS = "Bowls. The club met on Tuesday and thanked its volunteers for the tea."


def test_the_odds_of_words_are_those_of_their_pieces_and_of_the_passage() -> None:
    reading = Reading(
        relevance=1.0,
        places=np.array([(0, 2), (3, 5), (6, 8)]),
        told=np.array([5.0, 1.0, -2.0], dtype=np.float32),
        ends=np.array([(4.0, 0.0), (1.0, 3.0), (-1.0, -2.0)], dtype=np.float32),
        nowhere=2.0,
    )
    assert reading.odds(0, 8) == pytest.approx(1 + 4 / 3)
    assert reading.odds(3, 8) == pytest.approx(0.5)
    assert reading.odds(50, 60) == 1.0 + NOWHERE
    assert reading.best(0, 8) == pytest.approx(4 + 3 - 2)
    assert reading.best(6, 8) == pytest.approx(-1 - 2 - 2)
    assert reading.best(50, 60) == NOWHERE


def test_the_exported_network_marks_what_the_trained_one_does(untrained: Path) -> None:
    reader = Trained(bundled_folder())
    reader.load_state_dict(torch.load(untrained / "state.pt", weights_only=True))
    question = "How many lanes has the pool?"
    beside = Lesson(name="one", question=question, readings=(Beside(text=POOL, relevant=True),))
    batch = batch_of([beside], word_pieces(bundled_folder()))
    with torch.inference_mode():
        marks = reader.eval()(batch.ids, batch.mask, batch.kinds)
    (reading,) = Reader(untrained).read(question, [POOL])
    assert reading.relevance == pytest.approx(float(marks.relevance[0]), abs=0.1)
    told = marks.sentences[0][batch.kinds[0] == 1].numpy()
    assert np.corrcoef(told, reading.told)[0, 1] > 0.9
    ends = marks.spans[0][batch.kinds[0] == 1].numpy()
    assert np.corrcoef(ends.ravel(), reading.ends.ravel())[0, 1] > 0.9
    assert reading.nowhere == pytest.approx(float(marks.spans[0, 0].sum()), abs=0.2)


def test_what_is_marked_does_not_depend_on_the_other_texts(untrained: Path) -> None:
    texts = [POOL, BOWLS, POOL + " " + BOWLS, "Six."]
    reader = Reader(untrained)
    together = reader.read("When did it open?", texts)
    alone = [reader.read("When did it open?", [text])[0] for text in texts]
    for one, two in zip(together, alone, strict=True):
        assert one.relevance == two.relevance
        assert (one.told == two.told).all()


@pytest.mark.parametrize("text", ["", " ", "x" * 5000, "pool " * 2000, "\x00\ud7ff🏊"])
def test_any_text_can_be_read(text: str, untrained: Path) -> None:
    (reading,) = Reader(untrained).read("How long is the pool?" * 40, [text])
    assert len(reading.places) == len(reading.told) <= 256
    assert math.isfinite(reading.relevance)


def test_weights_that_were_changed_are_refused(untrained: Path, tmp_path: Path) -> None:
    for name in ("reader.onnx", "reader.json"):
        (tmp_path / name).write_bytes((untrained / name).read_bytes() + b" ")
    with pytest.raises(EncoderError, match="Export them again"):
        Reader(tmp_path).read("Who?", ["Anybody."])
