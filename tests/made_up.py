"""Minutes made up in the forms of several bodies, as readings; no wording of real papers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

from index.build import _paper, _passage
from index.compose import Reading
from index.encoded import Encoded
from index.entries import entries
from index.papers import Meeting, Page, Record, Table, Word
from index.passages import Piece
from index.store import NewPassage, Store

MEETING = Meeting(committee="Ponds Committee", date=date(2031, 5, 6))


def minutes(
    *texts: str,
    record: Record = Record.MINUTES,
    document: str = "ponds.pdf",
    meeting: Meeting = MEETING,
    tables: Sequence[Table] = (),
) -> Reading:
    """A paper of one page a text. A line is a paragraph; "# " before it makes it a heading."""
    return Reading(
        document=document,
        title="Ponds",
        kind=record,
        meeting=meeting,
        items=(),
        pages=tuple(_page(k, text, record, meeting) for k, text in enumerate(texts, start=1)),
        tables=tuple(tables),
        pieces=tuple(piece for k, text in enumerate(texts, start=1) for piece in _pieces(k, text)),
    )


def add_to(store: Store, folder: Path, reading: Reading) -> None:
    """Puts a paper and its entries into an index; all its passages have the same vector."""
    source = folder / reading.document
    source.write_bytes(reading.document.encode())
    pages = {page.number: page for page in reading.pages}
    encoded = Encoded(vector=np.eye(4, dtype=np.float32)[0], tokens=np.ones((1, 4), dtype=np.int8))
    store.add(
        _paper(reading, reading.document.encode().hex()),
        source=source,
        pages=reading.pages,
        tables=reading.tables,
        passages=[
            NewPassage(
                passage=_passage(piece, pages[piece.page_number], reading),
                context_words="",
                encoded=encoded,
            )
            for piece in reading.pieces
        ],
        entries=entries(reading),
    )


def _page(number: int, text: str, record: Record, meeting: Meeting) -> Page:
    lines = [line.removeprefix("# ") for line in text.strip().split("\n")]
    words = [word for k, line in enumerate(lines) for word in _words(k, line)]
    return Page(
        number=number,
        width=595,
        height=842,
        label=str(number + 40),
        words=tuple(words),
        text="\n".join(lines),
        record=record,
        meeting=meeting,
    )


def _words(k: int, line: str) -> list[Word]:
    words, x = [], 72.0
    for part in line.split(" "):
        words.append(Word(text=part, box=(x, 20.0 * k, x + 5 * len(part), 20.0 * k + 10), size=10))
        x += 5 * len(part) + 3
    return words


def _pieces(number: int, text: str) -> list[Piece]:
    pieces: list[Piece] = []
    headings: tuple[str, ...] = ()
    for line in text.strip().split("\n"):
        if line.startswith("# "):
            line = line[2:]
            headings = (line,)
        pieces.append(Piece(page_number=number, text=line, headings=headings, section=None))
    return pieces
