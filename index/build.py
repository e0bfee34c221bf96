"""Files -> index: only what changed, read in parallel while the encoder works, with a report."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import stat
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from index.compose import Reading, compose
from index.dates import spoken
from index.encoder import Encoder
from index.entries import entries
from index.errors import PaperError, UnreadableError
from index.formats import SUFFIXES
from index.papers import Cell, Page, Paper, Passage, Record
from index.passages import Piece, row_label
from index.reading import Limits, read_file
from index.register import Entry
from index.store import NewPassage, Store

MAX_DEPTH = 12  # of folders in folders
READ_AHEAD = 3  # papers read and waiting for the encoder, at most: memory stays bounded
CONTEXT_HEADINGS = 2  # the nearest ones are encoded with a passage

# what our own reading may stumble over in a paper; it must not end the build
_STUMBLES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)

log = logging.getLogger(__name__)

Progress = Callable[[str, int, int], None]
Outcome = Literal["added", "replaced", "unchanged", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What became of one file."""

    document: str
    outcome: Outcome
    n_pages: int = 0
    n_passages: int = 0
    n_tables: int = 0
    n_ocr_pages: int = 0
    problems: tuple[str, ...] = ()
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What became of all files, and how long it took."""

    files: tuple[FileReport, ...]
    seconds: float

    @property
    def refused(self) -> tuple[FileReport, ...]:
        """The files that could not be used."""
        return tuple(file for file in self.files if file.outcome == "refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    path: Path
    sha256: str


def find_files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, and those of kinds we read in the folders named, in order of name.

    Hidden files, links that lead out of reach and folders deeper than MAX_DEPTH are passed over.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            depth = len(Path(folder).relative_to(path).parts)
            folders[:] = sorted(f for f in folders if not f.startswith(".") and depth < MAX_DEPTH)
            for name in sorted(names):
                if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                    yield Path(folder) / name


def build(
    store: Store,
    encoder: Encoder,
    paths: Sequence[Path],
    *,
    limits: Limits = Limits(),
    progress: Progress | None = None,
) -> BuildReport:
    """Brings the index up to date with the files; what cannot be used is reported, not raised.

    Args:
        paths: files and folders. A file is known by its name: the same name again replaces it.
        progress: called as progress(document, done, total), in passages, while encoding.
    """
    started = time.monotonic()
    reports: dict[str, FileReport] = {}
    with store.writing(), ThreadPoolExecutor(1) as reader:
        jobs = list(_jobs(store, paths, reports))
        if jobs:
            threading.Thread(target=encoder.warm, daemon=True).start()
        waiting: list[tuple[_Job, Future[Reading]]] = []
        upcoming = iter(jobs)
        while True:
            for job in upcoming:
                waiting.append((job, reader.submit(_read, job.path, limits)))
                if len(waiting) >= READ_AHEAD:
                    break
            if not waiting:
                break
            job, future = waiting.pop(0)
            reports[job.path.name] = _add(store, encoder, job, future, progress)
    return BuildReport(files=tuple(reports.values()), seconds=time.monotonic() - started)


def _jobs(store: Store, paths: Sequence[Path], reports: dict[str, FileReport]) -> Iterator[_Job]:
    """What is to be read; files that are unchanged or of no use go into the reports at once."""
    seen: dict[str, Path] = {}
    for path in find_files(paths):
        name = _shown(Path(path.name))
        if name in seen:
            if seen[name].resolve() != path.resolve():
                reports[f"{name} (in '{_shown(path.parent)}')"] = FileReport(
                    document=name,
                    outcome="refused",
                    error=f"Did not read '{_shown(path)}': another file of this run has the same "
                    "name. Rename one of them.",
                )
            continue
        seen[name] = path
        try:
            _check_name(path)
            sha256 = _digest(path)
        except PaperError as error:
            reports[name] = FileReport(document=name, outcome="refused", error=str(error))
            continue
        if store.sha256_of(name) == sha256:
            reports[name] = _unchanged(store.paper(name))
            continue
        reports[name] = FileReport(document=name, outcome="refused")  # keeps its place in the list
        yield _Job(path=path, sha256=sha256)


def _shown(path: Path) -> str:
    """A path as text that can be printed: bytes that are not UTF-8 are given as "�"."""
    return os.fsencode(path).decode("utf-8", "replace")


def _check_name(path: Path) -> None:
    if _shown(path) != str(path) and _shown(Path(path.name)) != path.name:
        raise UnreadableError(
            f"Did not read '{_shown(path)}': its name is not UTF-8 text, and papers are known by "
            "their names. Rename it."
        )


def _digest(path: Path) -> str:
    try:
        if not path.exists():
            raise UnreadableError(
                f"Could not read '{_shown(path)}': there is no such file. Check its name."
            )
        if not stat.S_ISREG(path.stat().st_mode):  # of the file that a link leads to
            raise UnreadableError(
                f"Did not read '{_shown(path)}': it is not a file but a pipe, a socket or a "
                "device. Remove it from the folder."
            )
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableError(_os_text(path, error)) from error


def _os_text(path: Path, error: OSError) -> str:
    return (
        f"Could not read '{_shown(path)}': {error.strerror or type(error).__name__}. "
        "See that it is still there and may be read, and that the disk has room."
    )


def _unchanged(paper: Paper) -> FileReport:
    return FileReport(
        document=paper.document,
        outcome="unchanged",
        n_pages=paper.n_pages,
        n_passages=paper.n_passages,
        n_tables=paper.n_tables,
        n_ocr_pages=paper.n_ocr_pages,
        problems=paper.problems,
    )


def _read(path: Path, limits: Limits) -> Reading:
    return compose(read_file(path, limits=limits))


def _add(
    store: Store, encoder: Encoder, job: _Job, future: Future[Reading], progress: Progress | None
) -> FileReport:
    name = job.path.name
    try:
        reading = future.result()
    except PaperError as error:
        return FileReport(document=name, outcome="refused", error=str(error))
    except OSError as error:  # it has gone, or may no longer be read
        return FileReport(document=name, outcome="refused", error=_os_text(job.path, error))
    except _STUMBLES as error:
        text = f"Could not read '{name}': {type(error).__name__} while reading its structure. "
        text += "Remove it from the folder, and tell us of it."
        return FileReport(document=name, outcome="refused", error=text)
    known = store.sha256_of(name) is not None
    passages = _encoded(encoder, reading, progress)
    paper = _paper(reading, job.sha256)
    try:
        store.add(
            paper,
            source=job.path,
            pages=reading.pages,
            tables=reading.tables,
            passages=passages,
            entries=_entries(reading),
        )
    except OSError as error:  # the copy: the file has gone, or the disk is full
        return FileReport(document=name, outcome="refused", error=_os_text(job.path, error))
    return FileReport(
        document=name,
        outcome="replaced" if known else "added",
        n_pages=paper.n_pages,
        n_passages=len(passages),
        n_tables=len(reading.tables),
        n_ocr_pages=paper.n_ocr_pages,
        problems=reading.problems,
    )


def _entries(reading: Reading) -> tuple[Entry, ...]:
    """The paper's entries in the register; what stumbles over it costs the register only."""
    try:
        return entries(reading)
    except _STUMBLES as error:
        log.warning("Could not read the minutes in '%s': %r", reading.document, error)
        return ()


def _paper(reading: Reading, sha256: str) -> Paper:
    return Paper(
        document=reading.document,
        title=reading.title,
        kind=reading.kind,
        meeting=reading.meeting,
        n_pages=len(reading.pages),
        sha256=sha256,
        items=reading.items,
        n_ocr_pages=sum(page.ocr for page in reading.pages),
        problems=reading.problems,
    )


def _encoded(encoder: Encoder, reading: Reading, progress: Progress | None) -> list[NewPassage]:
    pages = {page.number: page for page in reading.pages}
    titles = {item.number: item.title for item in reading.items}
    passages = [_passage(piece, pages[piece.page_number], reading) for piece in reading.pieces]
    passages = [
        replace(passage, encoded=encoded_text(passage, titles.get(passage.item or "")))
        for passage in passages
    ]
    texts = [passage.encoded for passage in passages]
    done = 0

    def tell(count: int) -> None:
        nonlocal done
        done += count
        if progress:
            progress(reading.document, done, len(texts))

    vectors = encoder.encode(texts, progress=tell) if texts else []
    return [
        NewPassage(
            passage=passage,
            context_words=_context_words(passage, titles.get(passage.item or "")),
            encoded=encoded,
        )
        for passage, encoded in zip(passages, vectors, strict=True)
    ]


def _passage(piece: Piece, page: Page, reading: Reading) -> Passage:
    return Passage(
        id=0,  # given by the store
        document=reading.document,
        page_number=piece.page_number,
        page_label=page.label,
        text=piece.text,
        context=" › ".join(piece.headings),
        item=piece.item,
        section=piece.section,
        heading=piece.headings[-1] if piece.headings else None,
        record=page.record,
        committee=page.meeting.committee,
        meeting_date=page.meeting.date,
        cells=piece.cells,
        table=piece.table,
        ocr=page.ocr,
    )


def encoded_text(passage: Passage, item_title: str | None) -> str:
    """What the encoder reads of a passage: its nearest headings, then its words.

    A table row reads "measure: column = value; …", so that a value stands by its heading.
    """
    headings = [part for part in passage.context.split(" › ") if part][-CONTEXT_HEADINGS:]
    above = [part for part in [item_title, *headings] if part and part not in passage.text]
    above.insert(0, record_words(passage))
    body = row_sentence(passage) if passage.cells else passage.text.replace("\n", " ")
    return ". ".join([*(part for part in dict.fromkeys(above) if part), body])


def record_words(passage: Passage) -> str:
    """What kind of record of which meeting a passage belongs to: "minutes, 4 April 2016"."""
    parts = [passage.record.value] if passage.record is not Record.OTHER else []
    if passage.meeting_date:
        parts.append(spoken(passage.meeting_date))
    return ", ".join(parts)


def row_sentence(passage: Passage) -> str:
    """A row as a sentence: "measure: column = value; …", empty cells left out."""
    label = row_label(passage.cells)
    values = [_with_heading(cell) for cell in passage.cells if cell.text and cell.text not in label]
    return f"{label}: {'; '.join(values)}"


def cell_places(passage: Passage) -> list[tuple[int, int] | None]:
    """Where what each cell of a row says stands in what is encoded of it, for those that are said
    after the row's label."""
    label = row_label(passage.cells)
    at = len(passage.encoded) - len(row_sentence(passage)) + len(label) + len(": ")
    places: list[tuple[int, int] | None] = []
    for cell in passage.cells:
        if not cell.text or cell.text in label:
            places.append(None)
            continue
        at += len(_with_heading(cell))
        places.append((at - len(cell.text), at))
        at += len("; ")
    return places


def _with_heading(cell: Cell) -> str:
    return f"{cell.column} = {cell.text}" if cell.column else cell.text


def _context_words(passage: Passage, item_title: str | None) -> str:
    columns = {cell.column for cell in passage.cells if cell.text}
    parts = [record_words(passage), item_title or "", passage.context, *sorted(columns)]
    return re.sub(r"\s+", " ", " ".join(parts)).strip()
