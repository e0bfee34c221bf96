"""The vectors of an index in its FAISS file, made from the rows of the database.

The file is opened in store.py; this is the second half of its door to faiss.
"""

from __future__ import annotations

import logging
import os
import threading
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np

from index.encoded import Vectors

log = logging.getLogger(__name__)


def faiss_index(vectors: Sequence[tuple[Any, ...]], dimension: int) -> faiss.Index:
    """The index of vectors, each given with its passage's id before it, as bytes."""
    index = faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))
    if vectors:
        ids = np.array([passage_id for passage_id, _ in vectors], dtype=np.int64)
        matrix = np.frombuffer(b"".join(data for _, data in vectors), dtype=np.float32)
        index.add_with_ids(matrix.reshape(len(vectors), dimension), ids)
    return index


def nearest(
    index: faiss.Index, vector: Vectors, limit: int, *, allowed: Sequence[int] | None
) -> list[tuple[int, float]]:
    """Passage ids and cosines, best first; of those `allowed` only, unless it is None."""
    if index.ntotal == 0 or (allowed is not None and not allowed):
        return []
    parameters = None
    if allowed is not None:
        selector = faiss.IDSelectorBatch(np.array(allowed, dtype=np.int64))
        parameters = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
    scores, ids = index.search(vector.reshape(1, -1), min(limit, index.ntotal), params=parameters)
    found = [(int(i), float(s)) for i, s in zip(ids[0], scores[0], strict=True) if i >= 0]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def read_faiss(path: Path, stamp: str, generation: int) -> faiss.Index | None:
    """The index in a file; None if it is not the one that was stamped at this generation."""
    if not path.is_file() or not stamp.startswith(f"{generation}:"):
        return None
    if stamp != f"{generation}:{_checksum(path)}":
        log.warning("The FAISS file '%s' is damaged; it is made again.", path)
        return None
    return faiss.read_index(str(path))


def write_faiss(path: Path, index: faiss.Index, generation: int) -> str:
    """Puts the index into a file, in its place only when it is whole; comes back with its stamp.

    Raises:
        OSError, RuntimeError: it cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}")
    faiss.write_index(index, str(draft))
    stamp = f"{generation}:{_checksum(draft)}"
    draft.replace(path)
    return stamp


def _checksum(path: Path) -> str:
    value = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            value = zlib.crc32(block, value)
    return f"{value:08x}"
