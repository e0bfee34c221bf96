"""One index folder: an SQLite file, a FAISS file made from it, and a copy of each paper.

SQLite holds everything: papers, pages, tables, passages, their full text (FTS5) and their vectors.
One transaction adds or replaces one paper, so a run that is killed leaves the old state or the new.
The FAISS file is derived: it bears the index's generation and its own checksum, and is made again
from SQLite when it is missing, damaged or out of date. This is the door to sqlite3 and faiss.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import logging
import os
import shutil
import sqlite3
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import faiss
import numpy as np
from pydantic import TypeAdapter

from index.encoder import Encoded, TokenVectors, Vectors
from index.errors import (
    DamagedIndexError,
    NoIndexError,
    UnknownPaperError,
    WrongEncoderError,
)
from index.papers import (
    Cell,
    Filters,
    Item,
    Meeting,
    Page,
    Paper,
    Passage,
    Record,
    Table,
    Word,
)

SCHEMA_VERSION = "1"
DATABASE = "index.sqlite3"
VECTORS = "vectors.faiss"
FILES = "files"
BM25_WEIGHTS = (1.0, 0.4)  # a passage's own words, and those of its headings

log = logging.getLogger(__name__)

_WORDS = TypeAdapter(tuple[Word, ...])
_CELLS = TypeAdapter(tuple[Cell, ...])
_ITEMS = TypeAdapter(tuple[Item, ...])
_TABLE = TypeAdapter(Table)

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE papers (
    id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, file TEXT NOT NULL,
    sha256 TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, committee TEXT,
    meeting_date TEXT, meeting_time TEXT, n_pages INTEGER NOT NULL, n_passages INTEGER NOT NULL,
    n_tables INTEGER NOT NULL, n_ocr_pages INTEGER NOT NULL, items TEXT NOT NULL,
    problems TEXT NOT NULL);
CREATE TABLE pages (
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE, number INTEGER NOT NULL,
    label TEXT, width REAL NOT NULL, height REAL NOT NULL, item TEXT, section TEXT,
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
CREATE VIRTUAL TABLE full_text USING fts5(
    text, context, tokenize = "porter unicode61 remove_diacritics 2");
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassage:
    """A passage to be added: the words it is searched by, and its vectors."""

    passage: Passage
    context_words: str
    encoded: Encoded


class Store:
    """An index folder. It may be read from several threads, and while another process writes.

    Raises:
        NoIndexError: the folder holds no index (use `Store.create`).
        DamagedIndexError: its database does not open.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if not (folder / DATABASE).is_file():
            raise NoIndexError(
                f"There is no index in '{folder}'. Make one: python -m assistant index PATH"
            )
        self._local = threading.local()
        self._vectors_lock = threading.Lock()
        self._vectors: tuple[int, faiss.Index] | None = None
        try:
            version = self.meta("schema")
        except sqlite3.DatabaseError as error:
            raise DamagedIndexError(
                f"The index in '{folder}' does not open ({error}). Move the folder away and "
                "index the papers again; copies of them are in its folder 'files'."
            ) from error
        if version != SCHEMA_VERSION:
            raise DamagedIndexError(
                f"The index in '{folder}' was made by another version of this program. "
                "Move the folder away and index the papers again."
            )

    @classmethod
    def create(cls, folder: Path, *, encoder: str, dimension: int) -> Store:
        """A new, empty index, or the one that is there if it was made with this encoder."""
        (folder / FILES).mkdir(parents=True, exist_ok=True)
        if not (folder / DATABASE).is_file():
            draft = folder / f"{DATABASE}.{os.getpid()}"
            draft.unlink(missing_ok=True)
            with contextlib.closing(sqlite3.connect(draft)) as database:
                database.execute("PRAGMA journal_mode = WAL")
                database.executescript(_SCHEMA)
                database.executemany(
                    "INSERT INTO meta VALUES (?, ?)",
                    [
                        ("schema", SCHEMA_VERSION),
                        ("encoder", encoder),
                        ("dimension", str(dimension)),
                        ("generation", "0"),
                    ],
                )
                database.commit()
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            draft.replace(folder / DATABASE)
        store = cls(folder)
        store.check_encoder(encoder)
        return store

    def check_encoder(self, name: str) -> None:
        """Raises WrongEncoderError unless the index was made with the encoder of this name."""
        made_with = self.meta("encoder")
        if made_with != name:
            raise WrongEncoderError(
                f"The index in '{self.folder}' was made with the encoder '{made_with}', and "
                f"'{name}' is asked for. Use '{made_with}', or index the papers into "
                "another folder."
            )

    @property
    def _database(self) -> sqlite3.Connection:
        """This thread's own connection."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(self.folder / DATABASE, timeout=30)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            self._local.connection = connection
        return connection

    def meta(self, key: str) -> str:
        """A value that the index keeps of itself; "" if it has none of that name."""
        row = self._database.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    @property
    def generation(self) -> int:
        """It grows by one with each change of the index."""
        return int(self.meta("generation"))

    # Writing

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Holds off other writers; afterwards the FAISS file is made again if need be."""
        with (self.folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self._sweep()
            yield
            self._sweep()
            self._current_vectors()

    def add(
        self,
        paper: Paper,
        *,
        source: Path,
        pages: Sequence[Page],
        tables: Sequence[Table],
        passages: Sequence[NewPassage],
    ) -> None:
        """Adds a paper, or puts it in the place of the one with its name, in one transaction."""
        file = f"{paper.sha256}{source.suffix.lower()}"
        self._keep_copy(source, file)
        with self._change() as database:
            _delete(database, paper.document)
            cursor = database.execute(
                "INSERT INTO papers VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    paper.document,
                    file,
                    paper.sha256,
                    paper.title,
                    paper.kind.value,
                    paper.meeting.committee,
                    _iso(paper.meeting.date),
                    paper.meeting.time,
                    paper.n_pages,
                    len(passages),
                    len(tables),
                    paper.n_ocr_pages,
                    _ITEMS.dump_json(paper.items).decode(),
                    json.dumps(paper.problems),
                ),
            )
            paper_id = cursor.lastrowid
            database.executemany(
                f"INSERT INTO pages VALUES ({', '.join('?' * 15)})",
                [_page_row(paper_id, page) for page in pages],
            )
            database.executemany(
                "INSERT INTO tables VALUES (?, ?, ?)",
                [(paper_id, k, zlib.compress(_TABLE.dump_json(t))) for k, t in enumerate(tables)],
            )
            for new in passages:
                _insert_passage(database, paper_id, new)

    def _keep_copy(self, source: Path, file: str) -> None:
        target = self.folder / FILES / file
        if not target.exists():
            draft = target.with_name(f".{file}.{os.getpid()}")
            shutil.copyfile(source, draft)
            draft.replace(target)

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        database = self._database
        database.execute("BEGIN IMMEDIATE")
        try:
            yield database
            database.execute(
                "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'generation'"
            )
        except BaseException:
            database.rollback()
            raise
        database.commit()

    def remove(self, document: str) -> None:
        """Takes a paper out, with its pages, tables, passages, vectors and its copy.

        Raises:
            UnknownPaperError: no paper has that name.
        """
        self.paper(document)
        with self._change() as database:
            _delete(database, document)

    def _sweep(self) -> None:
        """Deletes copies that no paper refers to: of removed papers, or left by a killed run."""
        kept = {row[0] for row in self._database.execute("SELECT file FROM papers")}
        for file in (self.folder / FILES).iterdir():
            if file.name not in kept:
                file.unlink(missing_ok=True)

    # Papers and pages

    def papers(self) -> tuple[Paper, ...]:
        """All papers, by meeting date, then by name."""
        rows = self._database.execute(
            "SELECT * FROM papers ORDER BY meeting_date IS NULL, meeting_date, document"
        )
        return tuple(_paper(row) for row in rows)

    def paper(self, document: str) -> Paper:
        """The paper of that name. Raises UnknownPaperError if there is none."""
        return _paper(self._paper_row(document))

    def _paper_row(self, document: str) -> sqlite3.Row:
        row: sqlite3.Row | None = self._database.execute(
            "SELECT * FROM papers WHERE document = ?", (document,)
        ).fetchone()
        if row is None:
            raise UnknownPaperError(
                f"No paper named '{document}' is indexed. List them: python -m assistant papers"
            )
        return row

    def sha256_of(self, document: str) -> str | None:
        """The content hash of the paper of that name, None if there is none."""
        row = self._database.execute(
            "SELECT sha256 FROM papers WHERE document = ?", (document,)
        ).fetchone()
        return str(row[0]) if row else None

    def file(self, document: str) -> Path:
        """The index's own copy of a paper."""
        return self.folder / FILES / str(self._paper_row(document)["file"])

    def pages(self, document: str) -> tuple[Page, ...]:
        """A paper's pages in the order of the file."""
        rows = self._database.execute(
            "SELECT * FROM pages WHERE paper = ? ORDER BY number",
            (self._paper_row(document)["id"],),
        )
        return tuple(_page(row) for row in rows)

    def page(self, document: str, number: int) -> Page:
        """One page, counted from 1. Raises UnknownPaperError if there is none."""
        row = self._database.execute(
            "SELECT * FROM pages WHERE paper = ? AND number = ?",
            (self._paper_row(document)["id"], number),
        ).fetchone()
        if row is None:
            raise UnknownPaperError(f"'{document}' has no page {number}.")
        return _page(row)

    def tables(self, document: str) -> tuple[Table, ...]:
        """A paper's tables in reading order."""
        rows = self._database.execute(
            "SELECT content FROM tables WHERE paper = ? ORDER BY number",
            (self._paper_row(document)["id"],),
        )
        return tuple(_TABLE.validate_json(zlib.decompress(row[0])) for row in rows)

    # Searching

    def lexical(self, query: str, filters: Filters, limit: int) -> list[tuple[int, float]]:
        """Passage ids and BM25 scores (higher is better) for an FTS5 query, best first."""
        where, values = _where(filters)
        rows = self._database.execute(
            "SELECT full_text.rowid, "
            f"bm25(full_text, {BM25_WEIGHTS[0]}, {BM25_WEIGHTS[1]}) AS cost "
            "FROM full_text JOIN passages ON passages.id = full_text.rowid "
            "JOIN papers ON papers.id = passages.paper "
            f"WHERE full_text MATCH ? AND {where} ORDER BY cost, full_text.rowid LIMIT ?",
            (query, *values, limit),
        )
        return [(int(row[0]), -float(row[1])) for row in rows]

    def dense(self, vector: Vectors, filters: Filters, limit: int) -> list[tuple[int, float]]:
        """Passage ids and cosines for a unit vector, best first."""
        index = self._current_vectors()
        parameters = None
        if filters != Filters():
            allowed = np.array(self._allowed(filters), dtype=np.int64)
            if not len(allowed):
                return []
            selector = faiss.IDSelectorBatch(allowed)
            parameters = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        if index.ntotal == 0:
            return []
        scores, ids = index.search(
            vector.reshape(1, -1), min(limit, index.ntotal), params=parameters
        )
        found = [(int(i), float(s)) for i, s in zip(ids[0], scores[0], strict=True) if i >= 0]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def _allowed(self, filters: Filters) -> list[int]:
        where, values = _where(filters)
        rows = self._database.execute(
            "SELECT passages.id FROM passages JOIN papers ON papers.id = passages.paper "
            f"WHERE {where}",
            values,
        )
        return [int(row[0]) for row in rows]

    def passages(self, ids: Sequence[int]) -> dict[int, Passage]:
        """Passages by id; ids that are gone are left out."""
        rows = self._by_ids(
            "SELECT passages.*, papers.document FROM passages "
            "JOIN papers ON papers.id = passages.paper WHERE passages.id",
            ids,
        )
        return {int(row["id"]): _passage(row) for row in rows}

    def neighbours(self, document: str, page_number: int) -> tuple[Passage, ...]:
        """All passages of one page, in reading order."""
        rows = self._database.execute(
            "SELECT passages.*, papers.document FROM passages "
            "JOIN papers ON papers.id = passages.paper "
            "WHERE papers.document = ? AND page_number = ? ORDER BY passages.id",
            (document, page_number),
        )
        return tuple(_passage(row) for row in rows)

    def token_vectors(self, ids: Sequence[int]) -> dict[int, TokenVectors]:
        """The vectors of passages' word pieces by passage id, each of shape (n_pieces, dim)."""
        dimension = int(self.meta("dimension"))
        rows = self._by_ids("SELECT passage, tokens FROM vectors WHERE passage", ids)
        return {
            int(row[0]): np.frombuffer(row[1], dtype=np.int8).reshape(-1, dimension) for row in rows
        }

    def document_frequency(self, terms: Sequence[str]) -> tuple[dict[str, int], int]:
        """In how many passages each term occurs (as FTS5 stems it), and how many there are."""
        total = int(self._database.execute("SELECT count(*) FROM passages").fetchone()[0])
        counts = {}
        for term in dict.fromkeys(terms):
            quoted = '"' + term.replace('"', '""') + '"'
            row = self._database.execute(
                "SELECT count(*) FROM full_text WHERE full_text MATCH ?", (quoted,)
            ).fetchone()
            counts[term] = int(row[0])
        return counts, total

    def _by_ids(self, query: str, ids: Sequence[int]) -> list[sqlite3.Row]:
        marks = ", ".join("?" * len(ids))
        return self._database.execute(f"{query} IN ({marks})", list(ids)).fetchall()

    # The FAISS file

    def _current_vectors(self) -> faiss.Index:
        """The FAISS index of the present generation: held, else read, else made from SQLite."""
        with self._vectors_lock:
            generation = self.generation
            if self._vectors is None or self._vectors[0] != generation:
                index = self._read_vectors(generation) or self._make_vectors()
                self._vectors = (generation, index)
            return self._vectors[1]

    def _read_vectors(self, generation: int) -> faiss.Index | None:
        path = self.folder / VECTORS
        stamp = self.meta("vectors")
        if not path.is_file() or not stamp.startswith(f"{generation}:"):
            if path.is_file() or generation:
                log.debug("the FAISS file is missing or of another generation")
            return None
        if stamp != f"{generation}:{_checksum(path)}":
            log.warning("The FAISS file in '%s' is damaged; it is made again.", self.folder)
            return None
        return faiss.read_index(str(path))

    def _make_vectors(self) -> faiss.Index:
        """Made in one reading transaction, so that it fits the generation it is stamped with."""
        database = self._database
        database.execute("BEGIN")
        try:
            generation = self.generation
            rows = database.execute("SELECT passage, vector FROM vectors").fetchall()
        finally:
            database.rollback()
        dimension = int(self.meta("dimension"))
        index = faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))
        if rows:
            ids = np.array([row[0] for row in rows], dtype=np.int64)
            matrix = np.frombuffer(b"".join(row[1] for row in rows), dtype=np.float32)
            index.add_with_ids(matrix.reshape(len(rows), dimension), ids)
        self._write_vectors(index, generation)
        return index

    def _write_vectors(self, index: faiss.Index, generation: int) -> None:
        """On a read-only folder the index made in memory serves as well."""
        path = self.folder / VECTORS
        draft = path.with_name(f".{VECTORS}.{os.getpid()}.{threading.get_ident()}")
        try:
            faiss.write_index(index, str(draft))
            stamp = f"{generation}:{_checksum(draft)}"
            draft.replace(path)
            with self._database as database:
                database.execute("INSERT OR REPLACE INTO meta VALUES ('vectors', ?)", (stamp,))
        except (OSError, RuntimeError, sqlite3.OperationalError) as error:
            log.warning("Could not keep the FAISS file in '%s': %s", self.folder, error)


def _checksum(path: Path) -> str:
    value = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            value = zlib.crc32(block, value)
    return f"{value:08x}"


def _delete(database: sqlite3.Connection, document: str) -> None:
    database.execute(
        "DELETE FROM full_text WHERE rowid IN (SELECT passages.id FROM passages "
        "JOIN papers ON papers.id = passages.paper WHERE papers.document = ?)",
        (document,),
    )
    database.execute("DELETE FROM papers WHERE document = ?", (document,))


def _insert_passage(database: sqlite3.Connection, paper_id: int | None, new: NewPassage) -> None:
    passage = new.passage
    cells = zlib.compress(_CELLS.dump_json(passage.cells)) if passage.cells else None
    cursor = database.execute(
        f"INSERT INTO passages VALUES (NULL, {', '.join('?' * 15)})",
        (
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
            cells,
            passage.table,
        ),
    )
    database.execute(
        "INSERT INTO vectors VALUES (?, ?, ?)",
        (cursor.lastrowid, new.encoded.vector.tobytes(), new.encoded.tokens.tobytes()),
    )
    database.execute(
        "INSERT INTO full_text (rowid, text, context) VALUES (?, ?, ?)",
        (cursor.lastrowid, passage.text, new.context_words),
    )


def _page_row(paper_id: int | None, page: Page) -> tuple[object, ...]:
    return (
        paper_id,
        page.number,
        page.label,
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


def _where(filters: Filters) -> tuple[str, list[object]]:
    """A condition on passages and papers, and its values. Dates are those of the record."""
    parts, values = ["1"], []
    for condition, value in (
        (
            "instr(lower(coalesce(passages.committee, papers.committee)), lower(?)) > 0",
            filters.committee,
        ),
        ("passages.meeting_date >= ?", _iso(filters.since)),
        ("passages.meeting_date <= ?", _iso(filters.until)),
        ("papers.document = ?", filters.document),
        ("passages.record = ?", filters.record.value if filters.record else None),
    ):
        if value is not None:
            parts.append(condition)
            values.append(value)
    return " AND ".join(parts), list(values)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _paper(row: sqlite3.Row) -> Paper:
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


def _page(row: sqlite3.Row) -> Page:
    return Page(
        number=row["number"],
        label=row["label"],
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


def _passage(row: sqlite3.Row) -> Passage:
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
