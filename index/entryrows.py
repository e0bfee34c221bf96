"""Entries of the register <-> the JSON that an index keeps of them, and what finds them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
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


def entry_row(paper_id: int | None, number: int, entry: Entry) -> tuple[object, ...]:
    """The columns of `entries` but for the id."""
    day = entry.origin.meeting_date
    return (
        paper_id,
        number,
        type(entry).__name__,
        entry.origin.record.value,
        entry.origin.committee,
        day.isoformat() if day else None,
        packed(entry),
    )


def words_of(entry: Entry) -> str:
    """What an entry is found by: its title, its names and its words."""
    names = ("title", "reference", "decision_maker", "speaker", "capacity", "name", "standing_for")
    known = (getattr(entry, name, None) for name in (*names, "proposer", "seconder"))
    motion = entry.motion if isinstance(entry, Resolution) else ()
    return " ".join([*(v for v in known if v), *(span.text for span in motion), entry.text])


def matching(stems: Iterable[str], *, every: bool) -> str:
    """An FTS5 query for entries with every one of these beginnings of words, or with any of them.

    It finds more than is meant: "consult" also finds "consul", since endings differ both ways.
    """
    cut = (stem if stem.isdigit() or len(stem) < 6 else stem[:-2] for stem in stems)
    quoted = ('"' + stem.replace('"', '""') + '"' for stem in cut)
    return (" AND " if every else " OR ").join(
        word if word.strip('"').isdigit() else f"{word}*" for word in quoted
    )
