"""One index folder: an SQLite file, a FAISS file made from it, and a copy of each paper.

SQLite holds everything: papers, pages, tables, register, passages, their full text (FTS5), vectors.
One transaction adds or replaces one paper, so a run that is killed leaves the old state or the new.
The FAISS file is derived: it bears the index's generation and its own checksum, and is made again
from SQLite when it is missing, damaged or out of date. The door to sqlite3.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

import faiss

from index import folder as files
from index import rows, vectors
from index.encoded import TokenVectors, Vectors
from index.entryrows import E
from index.errors import (
    DamagedIndexError,
    NoIndexError,
    StoreError,
    UnavailableIndexError,
    UnknownPaperError,
    WrongEncoderError,
)
from index.papers import Filters, Held, Page, Paper, Passage, Record, Table
from index.register import Entry
from index.rows import NewPassage

__all__ = ["DATABASE", "FILES", "SCHEMA_VERSION", "VECTORS", "NewPassage", "Store"]

SCHEMA_VERSION = "4"
DATABASE = "index.sqlite3"
VECTORS = "vectors.faiss"
FILES = "files"

log = logging.getLogger(__name__)

_SENSELESS = (zlib.error, ValueError, TypeError)  # from a row whose bytes were changed on disk
# Source: sqlite.org/rescode.html: PERM, BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN
_NOT_NOW = {3, 5, 6, 8, 10, 13, 14}
_T = TypeVar("_T")


class Store:
    """An index folder. It may be read from several threads, and while another process writes.

    Raises:
        NoIndexError: the folder holds no index (use `Store.create`).
        DamagedIndexError, UnavailableIndexError: its database does not open, or may not be read
            or written. Any method may raise them.
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
        if self.meta("schema") != SCHEMA_VERSION:
            raise DamagedIndexError(
                f"The index in '{folder}' was made by another version of this program. "
                "Move the folder away and index the papers again."
            )

    @classmethod
    def create(cls, folder: Path, *, encoder: str, dimension: int) -> Store:
        """A new, empty index, or the one that is there if it was made with this encoder."""
        try:
            (folder / FILES).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UnavailableIndexError.of(folder, error) from error
        if not (folder / DATABASE).is_file():
            with files.lock(folder):
                if not (folder / DATABASE).is_file():  # else another run has made it meanwhile
                    _make_database(folder, encoder=encoder, dimension=dimension)
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

    # The door to the database

    @property
    def _database(self) -> sqlite3.Connection:
        """This thread's own connection. What is deleted over it is overwritten with zeros."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(self.folder / DATABASE, timeout=30)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA secure_delete = ON")
            self._local.connection = connection
        return connection

    @contextmanager
    def _door(self, also: tuple[type[Exception], ...] = ()) -> Iterator[None]:
        """The database's errors, and those named, as errors of the tree; broken rules pass."""
        faults: tuple[type[Exception], ...] = (sqlite3.DatabaseError, *also)
        try:
            yield
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise
        except faults as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NOT_NOW:
                raise UnavailableIndexError.of(self.folder, error) from error
            raise DamagedIndexError.of(self.folder, error) from error

    def _found(
        self, make: Callable[[sqlite3.Row], _T], query: str, values: Sequence[object] = ()
    ) -> list[_T]:
        """What `make` makes of each row found."""
        with self._door(_SENSELESS):
            return [make(row) for row in self._database.execute(query, values).fetchall()]

    def meta(self, key: str) -> str:
        """A value that the index keeps of itself; "" if it has none of that name."""
        found = self._found(lambda row: str(row[0]), "SELECT value FROM meta WHERE key = ?", (key,))
        return found[0] if found else ""

    def _number(self, key: str) -> int:
        with self._door(_SENSELESS):
            return int(self.meta(key))

    @property
    def generation(self) -> int:
        """It grows by one with each change of the index."""
        return self._number("generation")

    # Writing

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Holds off other writers; afterwards, come what may, nothing removed is left on disk."""
        with files.lock(self.folder):
            self._sweep()
            try:
                yield
            finally:
                self._sweep()
                self._current_vectors()
                self._wipe()

    def _sweep(self) -> None:
        """Deletes copies that no paper refers to: of removed papers, or left by a killed run."""
        kept = set(self._found(lambda row: str(row[0]), "SELECT file FROM papers"))
        files.sweep(self.folder / FILES, kept)

    def _wipe(self) -> None:
        """Words of removed papers go out of the full text and the write-ahead log."""
        # sqlite.org/fts5.html: until its parts are merged FTS5 keeps the words of rows deleted
        # (its option "secure-delete" makes files that SQLite before 3.42 cannot read)
        if self.meta("deleted"):
            with self._change() as database:
                for table in ("full_text", "entry_words"):
                    database.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
                database.execute("DELETE FROM meta WHERE key = 'deleted'")
        self._found(tuple, "PRAGMA wal_checkpoint(TRUNCATE)")

    def add(
        self,
        paper: Paper,
        *,
        source: Path,
        pages: Sequence[Page],
        tables: Sequence[Table],
        passages: Sequence[NewPassage],
        entries: Sequence[Entry] = (),
    ) -> None:
        """Adds a paper, or puts it in the place of the one with its name, in one transaction.

        Raises:
            OSError: the source is gone, or its copy cannot be written.
        """
        file = f"{paper.sha256}{source.suffix.lower()}"
        files.keep_copy(source, self.folder / FILES, file)
        with self._change(counted=True) as database:
            rows.delete_paper(database, paper.document)
            rows.insert_paper(
                database,
                paper,
                file=file,
                pages=pages,
                tables=tables,
                passages=passages,
                entries=entries,
            )

    @contextmanager
    def _change(self, *, counted: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction; `counted` if the vectors may change by it."""
        with self._door():
            database = self._database
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                if counted:
                    database.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'")
            except BaseException:
                database.rollback()
                raise
            database.commit()

    def remove(self, document: str) -> None:
        """Takes a paper out wholly. Raises UnknownPaperError if no paper has that name."""
        self.paper(document)
        with self._change(counted=True) as database:
            rows.delete_paper(database, document)

    # Papers and pages

    def papers(self) -> tuple[Paper, ...]:
        """All papers, by meeting date, then by name."""
        query = "SELECT * FROM papers ORDER BY meeting_date IS NULL, meeting_date, document"
        return tuple(self._found(rows.paper_of, query))

    def paper(self, document: str) -> Paper:
        """The paper of that name. Raises UnknownPaperError if there is none."""
        return self._of_paper(rows.paper_of, document)

    def _of_paper(self, make: Callable[[sqlite3.Row], _T], document: str) -> _T:
        if not (found := self._found(make, "SELECT * FROM papers WHERE document = ?", (document,))):
            raise UnknownPaperError(
                f"No paper named '{document}' is indexed. List them: python -m assistant papers"
            )
        return found[0]

    def _paper_id(self, document: str) -> int:
        return self._of_paper(lambda row: int(row["id"]), document)

    def sha256_of(self, document: str) -> str | None:
        """The content hash of the paper of that name, None if there is none."""
        query = "SELECT sha256 FROM papers WHERE document = ?"
        found = self._found(lambda row: str(row[0]), query, (document,))
        return found[0] if found else None

    def file(self, document: str) -> Path:
        """The index's own copy of a paper."""
        return self.folder / FILES / self._of_paper(lambda row: str(row["file"]), document)

    def pages(self, document: str) -> tuple[Page, ...]:
        """A paper's pages in the order of the file."""
        query = "SELECT * FROM pages WHERE paper = ? ORDER BY number"
        return tuple(self._found(rows.page_of, query, (self._paper_id(document),)))

    def page(self, document: str, number: int) -> Page:
        """One page, counted from 1. Raises UnknownPaperError if there is none."""
        query = "SELECT * FROM pages WHERE paper = ? AND number = ?"
        found = self._found(rows.page_of, query, (self._paper_id(document), number))
        if not found:
            raise UnknownPaperError(f"'{document}' has no page {number}.")
        return found[0]

    def tables(self, document: str) -> tuple[Table, ...]:
        """A paper's tables in reading order."""
        query = "SELECT content FROM tables WHERE paper = ? ORDER BY number"
        return tuple(self._found(rows.table_of, query, (self._paper_id(document),)))

    def entries(self, kind: type[E], filters: Filters, *, match: str = "") -> tuple[E, ...]:
        """The register's entries of one kind, by meeting date, paper and place in it.

        Args:
            match: an FTS5 query on their words (`entryrows.matching`); "" asks for all.
        """
        query, values = rows.entries_query(kind, filters, match)
        return tuple(self._found(lambda row: rows.entry_of(row, kind), query, values))

    def meeting_dates(self, records: Sequence[Record] = ()) -> frozenset[date]:
        """The dates of the meetings that passages belong to, of these kinds of records or all."""
        where = f"AND record IN ({rows.marks(records)})" if records else ""
        query = f"SELECT DISTINCT meeting_date FROM passages WHERE meeting_date IS NOT NULL {where}"
        return frozenset(self._found(lambda row: date.fromisoformat(row[0]), query, [*records]))

    def held(self) -> tuple[Held, ...]:
        """How many pages there are of each paper, meeting and kind of record."""
        return tuple(self._found(rows.held_of, rows.HELD))

    # Searching

    def lexical(self, query: str, filters: Filters, limit: int) -> list[tuple[int, float]]:
        """Passage ids and BM25 scores (higher is better) for an FTS5 query, best first."""
        where, values = rows.condition(filters)
        return self._found(
            lambda row: (int(row[0]), -float(row[1])),
            f"{rows.FULL_TEXT} WHERE full_text MATCH ? AND {where} "
            "ORDER BY cost, full_text.rowid LIMIT ?",
            (query, *values, limit),
        )

    def dense(self, vector: Vectors, filters: Filters, limit: int) -> list[tuple[int, float]]:
        """Passage ids and cosines for a unit vector, best first."""
        allowed = self._allowed(filters) if filters != Filters() else None
        return vectors.nearest(self._current_vectors(), vector, limit, allowed=allowed)

    def _allowed(self, filters: Filters) -> list[int]:
        where, values = rows.condition(filters)
        query = "SELECT passages.id FROM passages JOIN papers ON papers.id = passages.paper"
        return self._found(lambda row: int(row[0]), f"{query} WHERE {where}", values)

    def passages(self, ids: Sequence[int]) -> dict[int, Passage]:
        """Passages by id; ids that are gone are left out."""
        query = f"{rows.PASSAGES} WHERE passages.id IN ({rows.marks(ids)})"
        return {passage.id: passage for passage in self._found(rows.passage_of, query, ids)}

    def neighbours(self, document: str, page_number: int) -> tuple[Passage, ...]:
        """All passages of one page, in reading order."""
        where = "WHERE papers.document = ? AND page_number = ? ORDER BY passages.id"
        query = f"{rows.PASSAGES} {where}"
        return tuple(self._found(rows.passage_of, query, (document, page_number)))

    def token_vectors(self, ids: Sequence[int]) -> dict[int, TokenVectors]:
        """The vectors of passages' word pieces by passage id, each of shape (n_pieces, dim)."""
        size = self._number("dimension")
        query = f"SELECT passage, tokens FROM vectors WHERE passage IN ({rows.marks(ids)})"
        return dict(self._found(lambda row: rows.tokens_of(row, size), query, ids))

    def document_frequency(self, terms: Sequence[str]) -> tuple[dict[str, int], int]:
        """In how many passages each term occurs (as FTS5 stems it), and how many there are."""
        quoted = {term: '"' + term.replace('"', '""') + '"' for term in terms}
        with_ = "full_text WHERE full_text MATCH ?"
        return {t: self._count(with_, word) for t, word in quoted.items()}, self._count("passages")

    def _count(self, query: str, *values: str) -> int:
        return self._found(lambda row: int(row[0]), f"SELECT count(*) FROM {query}", values)[0]

    def texts(self) -> list[tuple[str, str]]:
        """The words of all passages, without their headings, each after its paper's name."""
        query = "SELECT document, text FROM passages JOIN papers ON papers.id = paper"
        return self._found(lambda row: (row[0], row[1]), query)

    # The FAISS file

    def _current_vectors(self) -> faiss.Index:
        """The FAISS index of the present generation: held, else read, else made from SQLite."""
        with self._vectors_lock:
            generation = self.generation
            if self._vectors is None or self._vectors[0] != generation:
                kept = vectors.read_faiss(self.folder / VECTORS, self.meta("vectors"), generation)
                index = kept or self._make_vectors()
                self._vectors = (generation, index)
            return self._vectors[1]

    def _make_vectors(self) -> faiss.Index:
        """Made in one reading transaction, so that it fits the generation it is stamped with."""
        with self._door(_SENSELESS):
            database = self._database
            database.execute("BEGIN")
            try:
                generation = self.generation
                found = database.execute("SELECT passage, vector FROM vectors").fetchall()
            finally:
                database.rollback()
            index = vectors.faiss_index([tuple(row) for row in found], self._number("dimension"))
        self._write_vectors(index, generation)
        return index

    def _write_vectors(self, index: faiss.Index, generation: int) -> None:
        """On a read-only folder the index made in memory serves as well."""
        try:
            stamp = vectors.write_faiss(self.folder / VECTORS, index, generation)
            with self._change() as database:
                database.execute("INSERT OR REPLACE INTO meta VALUES ('vectors', ?)", (stamp,))
        except (OSError, RuntimeError, StoreError) as error:
            log.warning("Could not keep the FAISS file in '%s': %s", self.folder, error)


def _make_database(folder: Path, *, encoder: str, dimension: int) -> None:
    """An empty database, in its place only when it is whole."""
    draft = folder / f"{DATABASE}.{os.getpid()}"
    draft.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(draft)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(rows.SCHEMA)
        rows.insert_meta(database, SCHEMA_VERSION, encoder, dimension)
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    draft.replace(folder / DATABASE)
