"""What an encoder tells of a text: unit vectors, of the whole and of its word pieces."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

TOKEN_SCALE = 127.0  # token vectors are kept as 8-bit whole numbers

Vectors = NDArray[np.float32]
TokenVectors = NDArray[np.int8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A text's unit vector, shape (dim,), float32; and those of its word pieces, shape
    (n_pieces, dim), int8, times TOKEN_SCALE; `spans` are the pieces' places in the text."""

    vector: Vectors
    tokens: TokenVectors
    spans: tuple[tuple[int, int], ...] = ()


def unit(vectors: Vectors) -> Vectors:
    """The vectors made one long; one of noughts stays as it is."""
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    units: Vectors = (vectors / np.maximum(length, 1e-9)).astype(np.float32)
    return units


def quantised(vectors: Vectors) -> TokenVectors:
    """Unit vectors as whole numbers of 8 bits, times TOKEN_SCALE."""
    return np.clip(np.round(vectors * TOKEN_SCALE), -127, 127).astype(np.int8)
