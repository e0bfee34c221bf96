"""Values <-> what an index keeps of them: rows of the database.

Long values (words, tables, cells) are kept as compressed JSON.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

import numpy as np
from pydantic import TypeAdapter

from index.encoded import Encoded, TokenVectors
from index.entryrows import E as E
from index.entryrows import entry_row, unpacked, words_of
from index.papers import (
    Cell,
    Filters,
    Held,
    Item,
    Meeting,
    Page,
    Paper,
    Passage,
    Record,
    Table,
    Word,
)
from index.register import Entry

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE papers (
    id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, file TEXT NOT NULL,
    sha256 TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, committee TEXT,
    meeting_date TEXT, meeting_time TEXT, n_pages INTEGER NOT NULL, n_passages INTEGER NOT NULL,
    n_tables INTEGER NOT NULL, n_ocr_pages INTEGER NOT NULL, items TEXT NOT NULL,
    problems TEXT NOT NULL);
CREATE TABLE pages (
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE, number INTEGER NOT NULL,
    label TEXT, file_label TEXT, width REAL NOT NULL, height REAL NOT NULL, item TEXT, section TEXT,
    record TEXT NOT NULL, committee TEXT, meeting_date TEXT, ocr INTEGER NOT NULL,
    blank INTEGER NOT NULL, problem TEXT, text TEXT NOT NULL, words BLOB NOT NULL,
    PRIMARY KEY (paper, number)) WITHOUT ROWID;
CREATE TABLE tables (
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE, number INTEGER NOT NULL,
    content BLOB NOT NULL, PRIMARY KEY (paper, number)) WITHOUT ROWID;
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    page_number INTEGER NOT NULL, page_label TEXT, item TEXT, section TEXT, heading TEXT,
    record TEXT NOT NULL, committee TEXT, meeting_date TEXT, ocr INTEGER NOT NULL,
    text TEXT NOT NULL, context TEXT NOT NULL, encoded TEXT NOT NULL, cells BLOB,
    table_number INTEGER);
CREATE INDEX passages_by_paper ON passages(paper);
CREATE TABLE vectors (
    passage INTEGER PRIMARY KEY REFERENCES passages(id) ON DELETE CASCADE,
    vector BLOB NOT NULL, tokens BLOB NOT NULL);
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE, number INTEGER NOT NULL,
    kind TEXT NOT NULL, record TEXT NOT NULL, committee TEXT, meeting_date TEXT,
    content BLOB NOT NULL, UNIQUE (paper, number));
CREATE INDEX entries_by_day ON entries(kind, meeting_date);
CREATE VIRTUAL TABLE full_text USING fts5(
    text, context, tokenize = "porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE entry_words USING fts5(words, tokenize = "unicode61 remove_diacritics 2");
"""

BM25_WEIGHTS = (1.0, 0.4)  # a passage's own words, and those of its headings
PASSAGES = (
    "SELECT passages.*, papers.document FROM passages JOIN papers ON papers.id = passages.paper"
)
HELD = (
    "SELECT papers.document, coalesce(passages.committee, papers.committee) AS committee, "
    "passages.meeting_date, record, count(DISTINCT page_number) AS n_pages "
    "FROM passages JOIN papers ON papers.id = passages.paper "
    "GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
)
FULL_TEXT = (
    f"SELECT full_text.rowid, bm25(full_text, {BM25_WEIGHTS[0]}, {BM25_WEIGHTS[1]}) AS cost "
    "FROM full_text JOIN passages ON passages.id = full_text.rowid "
    "JOIN papers ON papers.id = passages.paper"
)

_WORDS = TypeAdapter(tuple[Word, ...])
_CELLS = TypeAdapter(tuple[Cell, ...])
_ITEMS = TypeAdapter(tuple[Item, ...])
_TABLE = TypeAdapter(Table)
Values = tuple[object, ...]


class Row(Protocol):
    """A row as found: its columns by name."""

    def __getitem__(self, column: str | int, /) -> Any: ...


class Cursor(Protocol):
    """What a statement has done."""

    @property
    def lastrowid(self) -> int | None: ...

    @property
    def rowcount(self) -> int: ...


class Database(Protocol):
    """A connection of the store's."""

    def execute(self, statement: str, values: Values = ..., /) -> Cursor: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassage:
    """A passage to be added: the words it is searched by, and its vectors."""

    passage: Passage
    context_words: str
    encoded: Encoded


# Values -> rows


def paper_row(paper: Paper, *, file: str, n_passages: int, n_tables: int) -> Values:
    """The columns of `papers` but for the id."""
    return (
        paper.document,
        file,
        paper.sha256,
        paper.title,
        paper.kind.value,
        paper.meeting.committee,
        _iso(paper.meeting.date),
        paper.meeting.time,
        paper.n_pages,
        n_passages,
        n_tables,
        paper.n_ocr_pages,
        _ITEMS.dump_json(paper.items).decode(),
        json.dumps(paper.problems),
    )


def page_row(paper_id: int | None, page: Page) -> Values:
    """The columns of `pages`."""
    return (
        paper_id,
        page.number,
        page.label,
        page.file_label,
        page.width,
        page.height,
        page.item,
        page.section,
        page.record.value,
        page.meeting.committee,
        _iso(page.meeting.date),
        page.ocr,
        page.blank,
        page.problem,
        page.text,
        zlib.compress(_WORDS.dump_json(page.words)),
    )


def table_row(paper_id: int | None, number: int, table: Table) -> Values:
    """The columns of `tables`."""
    return paper_id, number, zlib.compress(_TABLE.dump_json(table))


def passage_row(paper_id: int | None, passage: Passage) -> Values:
    """The columns of `passages` but for the id."""
    return (
        paper_id,
        passage.page_number,
        passage.page_label,
        passage.item,
        passage.section,
        passage.heading,
        passage.record.value,
        passage.committee,
        _iso(passage.meeting_date),
        passage.ocr,
        passage.text,
        passage.context,
        passage.encoded,
        zlib.compress(_CELLS.dump_json(passage.cells)) if passage.cells else None,
        passage.table,
    )


def condition(filters: Filters, table: str = "passages") -> tuple[str, list[object]]:
    """A condition on a table (passages, entries) and papers, with its values."""
    parts, values = ["1"], []
    for text, value in (
        (
            f"instr(lower(coalesce({table}.committee, papers.committee)), lower(?)) > 0",
            filters.committee,
        ),
        (f"{table}.meeting_date >= ?", _iso(filters.since)),
        (f"{table}.meeting_date <= ?", _iso(filters.until)),
        ("papers.document = ?", filters.document),
        (f"{table}.record = ?", filters.record.value if filters.record else None),
    ):
        if value is not None:
            parts.append(text)
            values.append(value)
    if filters.documents:
        parts.append(f"papers.document IN ({marks(filters.documents)})")
    return " AND ".join(parts), [*values, *filters.documents]


def entries_query(kind: type[E], filters: Filters, match: str) -> tuple[str, list[object]]:
    """A query for the entries of one kind in the order of their meetings, with its values."""
    where, values = condition(filters, "entries")
    if match:
        where += " AND entries.id IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)"
        values.append(match)
    query = (
        "SELECT entries.content FROM entries JOIN papers ON papers.id = entries.paper "
        f"WHERE entries.kind = ? AND {where} ORDER BY entries.meeting_date IS NULL, "
        "entries.meeting_date, papers.document, entries.number"
    )
    return query, [kind.__name__, *values]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def marks(values: Sequence[object]) -> str:
    """A question mark for each value."""
    return ", ".join("?" * len(values))


def insert(database: Database, table: str, row: Values) -> int | None:
    """Adds a row; comes back with its id."""
    return database.execute(f"INSERT INTO {table} VALUES ({marks(row)})", row).lastrowid


def insert_meta(database: Database, schema: str, encoder: str, dimension: int) -> None:
    """What a new index keeps of itself."""
    insert(database, "meta", ("schema", schema))
    insert(database, "meta", ("encoder", encoder))
    insert(database, "meta", ("dimension", str(dimension)))
    insert(database, "meta", ("generation", "0"))


def insert_paper(
    database: Database,
    paper: Paper,
    *,
    file: str,
    pages: Sequence[Page],
    tables: Sequence[Table],
    passages: Sequence[NewPassage],
    entries: Sequence[Entry] = (),
) -> None:
    """Adds a paper and all that is of it."""
    row = paper_row(paper, file=file, n_passages=len(passages), n_tables=len(tables))
    paper_id = insert(database, "papers", (None, *row))
    for page in pages:
        insert(database, "pages", page_row(paper_id, page))
    for number, table in enumerate(tables):
        insert(database, "tables", table_row(paper_id, number, table))
    for number, entry in enumerate(entries):
        entry_id = insert(database, "entries", (None, *entry_row(paper_id, number, entry)))
        insert(database, "entry_words (rowid, words)", (entry_id, words_of(entry)))
    for new in passages:
        insert_passage(database, paper_id, new)


def insert_passage(database: Database, paper_id: int | None, new: NewPassage) -> None:
    """Adds a passage, its vectors and the words it is searched by."""
    passage_id = insert(database, "passages", (None, *passage_row(paper_id, new.passage)))
    vector, tokens = new.encoded.vector.tobytes(), new.encoded.tokens.tobytes()
    insert(database, "vectors", (passage_id, vector, tokens))
    database.execute(
        "INSERT INTO full_text (rowid, text, context) VALUES (?, ?, ?)",
        (passage_id, new.passage.text, new.context_words),
    )


def delete_paper(database: Database, document: str) -> None:
    """Takes out a paper and all that is of it, if it is there; `deleted` in `meta` tells of it."""
    database.execute(
        "DELETE FROM full_text WHERE rowid IN (SELECT passages.id FROM passages "
        "JOIN papers ON papers.id = passages.paper WHERE papers.document = ?)",
        (document,),
    )
    database.execute(
        "DELETE FROM entry_words WHERE rowid IN (SELECT entries.id FROM entries "
        "JOIN papers ON papers.id = entries.paper WHERE papers.document = ?)",
        (document,),
    )
    if database.execute("DELETE FROM papers WHERE document = ?", (document,)).rowcount:
        database.execute("INSERT OR REPLACE INTO meta VALUES ('deleted', 'yes')")


# Rows -> values


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def paper_of(row: Row) -> Paper:
    """The paper that a row of `papers` holds."""
    return Paper(
        document=row["document"],
        title=row["title"],
        kind=Record(row["kind"]),
        meeting=Meeting(
            committee=row["committee"], date=_day(row["meeting_date"]), time=row["meeting_time"]
        ),
        n_pages=row["n_pages"],
        sha256=row["sha256"],
        items=_ITEMS.validate_json(row["items"]),
        n_passages=row["n_passages"],
        n_tables=row["n_tables"],
        n_ocr_pages=row["n_ocr_pages"],
        problems=tuple(json.loads(row["problems"])),
    )


def page_of(row: Row) -> Page:
    """The page that a row of `pages` holds."""
    return Page(
        number=row["number"],
        label=row["label"],
        file_label=row["file_label"],
        width=row["width"],
        height=row["height"],
        words=_WORDS.validate_json(zlib.decompress(row["words"])),
        text=row["text"],
        item=row["item"],
        section=row["section"],
        record=Record(row["record"]),
        meeting=Meeting(committee=row["committee"], date=_day(row["meeting_date"])),
        ocr=bool(row["ocr"]),
        blank=bool(row["blank"]),
        problem=row["problem"],
    )


def table_of(row: Row) -> Table:
    """The table that a row of `tables` holds."""
    return _TABLE.validate_json(zlib.decompress(row["content"]))


def passage_of(row: Row) -> Passage:
    """The passage that a row of `passages` holds, with its paper's `document` beside it."""
    return Passage(
        id=row["id"],
        document=row["document"],
        page_number=row["page_number"],
        page_label=row["page_label"],
        text=row["text"],
        context=row["context"],
        encoded=row["encoded"],
        item=row["item"],
        section=row["section"],
        heading=row["heading"],
        record=Record(row["record"]),
        committee=row["committee"],
        meeting_date=_day(row["meeting_date"]),
        cells=_CELLS.validate_json(zlib.decompress(row["cells"])) if row["cells"] else (),
        table=row["table_number"],
        ocr=bool(row["ocr"]),
    )


def held_of(row: Row) -> Held:
    """What a row of `HELD` counts."""
    return Held(
        document=row["document"],
        committee=row["committee"],
        meeting_date=_day(row["meeting_date"]),
        record=Record(row["record"]),
        n_pages=row["n_pages"],
    )


def entry_of(row: Row, kind: type[E]) -> E:
    """The entry that a row of `entries` holds."""
    return unpacked(row["content"], kind)


def tokens_of(row: Row, dimension: int) -> tuple[int, TokenVectors]:
    """A passage's id and the vectors of its word pieces, of shape (n_pieces, dimension)."""
    return int(row[0]), np.frombuffer(row[1], dtype=np.int8).reshape(-1, dimension)
