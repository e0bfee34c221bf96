"""A passage beside a question -> which of its words answer, and how surely, by a trained network.

It is trained by `python -m eval.train` and run by ONNX Runtime, without torch. Its layers are 8-bit
numbers; the word vectors are the bundled encoder's own, which were not trained.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

from index.bert import Bert
from index.encoder import bundled_folder
from index.errors import EncoderError, SettingsError

WEIGHTS, ABOUT = "reader.onnx", "reader.json"
MAX_PIECES = 256
THREADS = 2
NOWHERE = -5.0  # log-odds of words that were not read

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the reader marks in a passage.

    `relevance`: log-odds that the passage answers. `places`, shape (n_pieces, 2), whole numbers:
    where each word piece stands in the text read. `told`, shape (n_pieces,): the log-odds that a
    piece is part of what a person would point to. `ends`, shape (n_pieces, 2): how likely a short
    answer begins and ends with a piece, and `nowhere` that there is none, as logits.
    """

    relevance: float
    places: NDArray[np.int64]
    told: Floats
    ends: Floats
    nowhere: float

    def odds(self, start: int, end: int) -> float:
        """The log-odds that the words between two places answer, against nothing that was read:
        of their pieces on average, and of the passage. As if none did if none stands there."""
        inside = self._inside(start, end)
        return self.relevance + (float(np.mean(self.told[inside])) if len(inside) else NOWHERE)

    def best(self, start: int, end: int) -> float:
        """The log-odds that a short answer stands between two places, against none in what was
        read; as if none did if nothing was read there."""
        inside = self._inside(start, end)
        if not len(inside):
            return NOWHERE
        return float(self.ends[inside].max(axis=0).sum()) - self.nowhere

    def _inside(self, start: int, end: int) -> NDArray[np.int64]:
        kept: NDArray[np.int64] = np.flatnonzero(
            (self.places[:, 0] >= start) & (self.places[:, 1] <= end)
        )
        return kept


class Reader:
    """The network that `eval.train.export` wrote to a folder.

    Raises:
        EncoderError: when it is first used, if the weights are not those that were written.
        SettingsError: when it is first used, if ONNX Runtime is not installed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _parts(self) -> tuple[Bert, Tokenizer]:
        folder = bundled_folder()
        bert = Bert.load(folder)
        if bert is None:
            raise EncoderError(f"The bundled encoder at '{folder}' is not of the plain BERT kind.")
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return bert, tokenizer

    @property
    def sha256(self) -> str:
        """Of the network's weights, as they were written."""
        return str(self._about["sha256"])

    @cached_property
    def _about(self) -> dict[str, Any]:
        about: dict[str, Any] = json.loads((self._folder / ABOUT).read_text(encoding="utf-8"))
        return about

    @cached_property
    def _session(self) -> Any:
        content = (self._folder / WEIGHTS).read_bytes()
        if hashlib.sha256(content).hexdigest() != self._about["sha256"]:
            raise EncoderError(
                f"The weights in '{self._folder}' are not those that were written there. Export "
                "them again."
            )
        try:
            import onnxruntime
        except ImportError as error:
            raise SettingsError(
                "The network that tells what answers needs ONNX Runtime. Install it: "
                "pip install -r requirements.txt (or set COMMITTEE_READER=none)"
            ) from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = THREADS
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])

    def read(self, question: str, texts: Sequence[str]) -> list[Reading]:
        """What is marked in each text, in their order; texts are cut where they are too long.

        Each is read by itself: so what is marked in one does not depend on the others (8-bit
        numbers are scaled by the largest of a batch), and it takes no longer.
        """
        _, tokenizer = self._parts
        asked = tokenizer.encode(_readable(question)).ids[:-1][: self._about["question_pieces"]]
        return [
            self._read(asked, pieces)
            for pieces in tokenizer.encode_batch([_readable(text) for text in texts])
        ]

    def _read(self, asked: Sequence[int], pieces: Encoding) -> Reading:
        bert, _ = self._parts
        first = len(asked) + 1
        room = MAX_PIECES - first - 1
        end_mark = pieces.ids[-1]
        own, places = pieces.ids[1:-1][:room], pieces.offsets[1:-1][:room]
        ids = [*asked, end_mark, *own, end_mark]
        kinds = [0] * first + [1] * len(own) + [0]
        mask = np.ones((1, len(ids)), dtype=np.float32)
        vectors = bert.embedded(ids, kinds)[None]
        marks, relevance = self._session.run(None, {"vectors": vectors, "mask": mask})
        return Reading(
            relevance=float(relevance[0]),
            places=np.array(places, dtype=np.int64).reshape(-1, 2),
            told=marks[0, first:-1, 2],
            ends=marks[0, first:-1, :2],
            nowhere=float(marks[0, 0, :2].sum()),
        )


def _readable(text: str) -> str:
    """A text without half characters, which a tokenizer cannot take; lengths stay."""
    return re.sub("[\ud800-\udfff]", "?", text)
