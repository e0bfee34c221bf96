"""Entries of the register <-> the compressed JSON that an index keeps of them."""

from __future__ import annotations

import zlib
from typing import Any, TypeVar

from pydantic import TypeAdapter

from index.register import (
    Attendance,
    Entry,
    Intention,
    Recommendation,
    Resolution,
    Statement,
    Term,
)

E = TypeVar("E", bound=Entry)

_KINDS: dict[type[Any], TypeAdapter[Any]] = {
    kind: TypeAdapter(kind)
    for kind in (Resolution, Recommendation, Intention, Statement, Attendance, Term)
}


def packed(entry: Entry) -> bytes:
    """An entry as it is kept."""
    return zlib.compress(_KINDS[type(entry)].dump_json(entry))


def unpacked(content: bytes, kind: type[E]) -> E:
    """The entry of a kind that was kept so."""
    entry: E = _KINDS[kind].validate_json(zlib.decompress(content))
    return entry
