"""The forward pass of a BERT encoder in NumPy, for one short text at a time.

Importing torch takes longer than all else that a cold question needs. Source: Devlin et al. 2019
(arXiv 1810.04805).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file

Floats = NDArray[np.float32]


def read_json(path: Path) -> dict[str, Any] | None:
    """A JSON object from a file, None if there is none."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) else None


class Bert:
    """The layers of a BERT encoder. `tensors` bear the names that transformers gives them, without
    "bert." before them."""

    def __init__(self, tensors: Mapping[str, Floats], config: Mapping[str, Any]) -> None:
        self._tensors = tensors
        self._heads = int(config["num_attention_heads"])
        self._layers = int(config["num_hidden_layers"])
        self._epsilon = float(config["layer_norm_eps"])

    @classmethod
    @lru_cache(maxsize=2)  # who encodes and who reads beside a question share the bundled one
    def load(cls, folder: Path) -> Bert | None:
        """The encoder of this folder, None if it is not of the plain BERT kind."""
        config = read_json(folder / "config.json") or {}
        plain = config.get("model_type") == "bert" and config.get("hidden_act") == "gelu"
        if not plain or not (folder / "model.safetensors").is_file():
            return None
        tensors = {
            name.removeprefix("bert."): value.astype(np.float32)
            for name, value in load_file(folder / "model.safetensors").items()
            if value.dtype.kind == "f"
        }
        return cls(tensors, config)

    @property
    def width(self) -> int:
        """How many numbers a vector has."""
        return int(self._tensors["embeddings.word_embeddings.weight"].shape[1])

    def embedded(self, ids: Sequence[int], kinds: Sequence[int] | None = None) -> Floats:
        """The vectors that the first layer takes, shape (n_pieces, width); see `hidden`."""
        return self._embed(ids, kinds or [0] * len(ids))

    def hidden(self, ids: Sequence[int], kinds: Sequence[int] | None = None) -> Floats:
        """The last layer's vectors, shape (n_pieces, width), of word pieces by their numbers.

        Args:
            kinds: 0 or 1 for each piece: of the first or the second text; all 0 if not given.
        """
        x = self.embedded(ids, kinds)
        for layer in range(self._layers):
            x = self._layer(x, f"encoder.layer.{layer}.")
        return x

    def _linear(self, x: Floats, name: str) -> Floats:
        y: Floats = x @ self._tensors[f"{name}.weight"].T + self._tensors[f"{name}.bias"]
        return y

    def _norm(self, x: Floats, name: str) -> Floats:
        centred = x - x.mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + self._epsilon)
        y: Floats = scaled * self._tensors[f"{name}.weight"] + self._tensors[f"{name}.bias"]
        return y

    def _embed(self, ids: Sequence[int], kinds: Sequence[int]) -> Floats:
        words = self._tensors["embeddings.word_embeddings.weight"][list(ids)]
        places = self._tensors["embeddings.position_embeddings.weight"][: len(ids)]
        types = self._tensors["embeddings.token_type_embeddings.weight"][list(kinds)]
        return self._norm(words + places + types, "embeddings.LayerNorm")

    def _layer(self, x: Floats, name: str) -> Floats:
        attended = self._linear(self._attention(x, name), f"{name}attention.output.dense")
        x = self._norm(x + attended, f"{name}attention.output.LayerNorm")
        inner = _gelu(self._linear(x, f"{name}intermediate.dense"))
        return self._norm(x + self._linear(inner, f"{name}output.dense"), f"{name}output.LayerNorm")

    def _attention(self, x: Floats, name: str) -> Floats:
        n_pieces, width = x.shape
        size = width // self._heads
        query, key, value = (
            self._linear(x, f"{name}attention.self.{part}")
            .reshape(n_pieces, self._heads, size)
            .transpose(1, 0, 2)
            .copy()  # contiguous: products of strided arrays are many times slower
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 2, 1) / np.sqrt(size).astype(np.float32)
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        joined: Floats = (weights @ value).transpose(1, 0, 2).reshape(n_pieces, width)
        return joined


def _gelu(x: Floats) -> Floats:
    """The exact form with the error function, by Abramowitz and Stegun 7.1.26 (error < 2e-7)."""
    z = np.abs(x) / np.float32(np.sqrt(2.0))
    t = 1.0 / (1.0 + 0.3275911 * z)
    series = np.full_like(t, 1.061405429)
    for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = series * t + factor
    erf = 1.0 - series * t * np.exp(-z * z)
    y: Floats = (0.5 * x * (1.0 + np.sign(x) * erf)).astype(np.float32)
    return y
