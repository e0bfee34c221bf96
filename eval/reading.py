# mypy: disable-error-code="import-untyped"
"""What stands on the pages of a paper, read apart from the assistant, so that it can be judged.

Doors: pypdf, pypdfium2 and pdfplumber. They are used here and in `index/pdf.py` for different
ends: here nothing of the assistant's reading is trusted.
"""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdf
import pypdfium2
from pypdf.errors import PyPdfError

from eval.matching import squash

_STAMP = re.compile(r"^p ?a ?g ?e\s+(?:\|\s+)?(\d{1,4})(?:\s+of\s+\d{1,4})?$", re.IGNORECASE)
_LONE_NUMBER = re.compile(r"^-?\s*(\d{1,4})\s*-?$")
_EDGE_LINES = 2
_CELL_BORDERS = re.compile(r"[\t\n|]+")
PICTURE_SCALE = 1.2
MIN_CHARACTERS = 20
"""A page whose text holds fewer letters and digits is an image, for judging."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperText:
    """A PDF as pypdf reads it: the text of each page and the number printed there."""

    path: Path
    texts: tuple[str, ...]
    labels: tuple[str | None, ...]

    @property
    def document(self) -> str:
        """The file name."""
        return self.path.name

    def label(self, page_number: int) -> str | None:
        """The printed number of a page, None where none is printed or there is no such page."""
        return self.labels[page_number - 1] if 1 <= page_number <= len(self.labels) else None

    def is_image(self, page_number: int) -> bool:
        """Whether a page has no text of its own to judge a quote by."""
        return len(squash(self.texts[page_number - 1])) < MIN_CHARACTERS

    def stands(self, quote: str, page_number: int) -> bool:
        """Whether the letters and digits of a quote stand in order on a page.

        Read by pypdf or PDFium, or, where the quote is a row of a table, cell by cell.
        """
        if not squash(quote) or not 1 <= page_number <= len(self.texts):
            return False
        return (
            squash(quote) in squash(self.texts[page_number - 1])
            or squash(quote) in _pdfium_text(self.path, page_number)
            or in_row(quote, _rows(self.path, page_number))
        )

    def find(self, quote: str) -> tuple[int, ...]:
        """The page numbers on which a quote stands, ascending.

        A quote that runs over a page break stands on both pages.
        """
        wanted = squash(quote)
        if not wanted:
            return ()
        numbers = range(1, len(self.texts) + 1)
        found = [n for n in numbers if wanted in squash(self.texts[n - 1])]
        found = found or [n for n in numbers if wanted in _pdfium_text(self.path, n)]
        found = found or self._over_a_break(wanted)
        return tuple(found or (n for n in numbers if in_row(quote, _rows(self.path, n))))

    def _over_a_break(self, wanted: str) -> list[int]:
        bodies = [squash(_without_stamps(text)) for text in self.texts]
        for at, (upper, lower) in enumerate(itertools.pairwise(bodies), start=1):
            if wanted in upper[-len(wanted) :] + lower[: len(wanted)]:
                return [at, at + 1]
        return []


def read_papers(paths: Iterable[Path]) -> tuple[PaperText, ...]:
    """The PDFs among files and folders (and the folders below them), by path; unreadable ones
    are left out, as the assistant reports them itself."""
    papers = (_read(path.resolve()) for path in pdf_files(paths))
    return tuple(paper for paper in papers if paper is not None)


def pdf_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The PDF files among files and folders, in order of path."""
    files: set[Path] = set()
    for path in paths:
        inside = path.rglob("*") if path.is_dir() else (path,)
        files.update(file for file in inside if file.suffix.lower() == ".pdf" and file.is_file())
    return tuple(sorted(files))


@cache
def _read(path: Path) -> PaperText | None:
    try:
        texts = tuple(page.extract_text() for page in pypdf.PdfReader(path).pages)
    except (PyPdfError, OSError, ValueError, KeyError):
        return None
    return PaperText(path=path, texts=texts, labels=printed_labels(texts))


def printed_labels(texts: Sequence[str]) -> tuple[str | None, ...]:
    """The number printed on each page: a "Page 51" stamp, or a bare number at the page's edge
    which the page before or after goes on counting."""
    stamps = [_stamps(text) for text in texts]
    edges = [_edge_numbers(text) for text in texts]
    labels: list[str | None] = []
    for at, candidates in enumerate(stamps):
        previous = labels[-1] if labels else None
        counted_on = previous is not None and int(previous) + 1 in candidates
        if candidates and previous is not None and counted_on:
            labels.append(str(int(previous) + 1))
        elif candidates:
            labels.append(str(candidates[-1]))
        else:
            labels.append(_counted(edges, at))
    return tuple(
        label or (_between(labels, at) if len(squash(texts[at])) < MIN_CHARACTERS else None)
        for at, label in enumerate(labels)
    )


def _between(labels: Sequence[str | None], at: int) -> str | None:
    """The number of an image between two numbered pages, when one is missing there."""
    if not 0 < at < len(labels) - 1:
        return None
    before, after = labels[at - 1], labels[at + 1]
    counted = before is not None and after is not None and int(after) - int(before) == 2
    return str(int(before) + 1) if counted and before is not None else None


def _stamps(text: str) -> list[int]:
    found = (_STAMP.match(line.strip()) for line in text.splitlines())
    return [int(stamp.group(1)) for stamp in found if stamp]


def _edge_numbers(text: str) -> list[int]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = (_LONE_NUMBER.match(line) for line in (*lines[:_EDGE_LINES], *lines[-_EDGE_LINES:]))
    return [int(number.group(1)) for number in found if number]


def _counted(edges: Sequence[Sequence[int]], at: int) -> str | None:
    before = edges[at - 1] if at else ()
    after = edges[at + 1] if at + 1 < len(edges) else ()
    for number in edges[at]:
        if number - 1 in before or number + 1 in after:
            return str(number)
    return None


def _without_stamps(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not _STAMP.match(line.strip()))


@cache
def _pdfium_text(path: Path, page_number: int) -> str:
    """The letters and digits of a page as PDFium reads them."""
    document = pypdfium2.PdfDocument(path)
    try:
        text = document[page_number - 1].get_textpage().get_text_range()
        return squash(str(text))
    finally:
        document.close()


def picture(path: Path, page_number: int) -> bytes:
    """A page as a JPEG image, as displayed."""
    document = pypdfium2.PdfDocument(path)
    try:
        image = BytesIO()
        rendered = document[page_number - 1].render(scale=PICTURE_SCALE).to_pil()
        rendered.convert("RGB").save(image, format="JPEG", quality=60)
        return image.getvalue()
    finally:
        document.close()


@cache
def _rows(path: Path, page_number: int) -> tuple[tuple[str, ...], ...]:
    """The rows of a page's ruled tables as pdfplumber reads them, cells squashed."""
    with pdfplumber.open(path) as document:
        tables = document.pages[page_number - 1].extract_tables()
    return tuple(
        tuple(squash(cell) for cell in row if cell) for table in tables for row in table if row
    )


def in_row(quote: str, rows: Iterable[Sequence[str]]) -> bool:
    """Whether a quote is part of a row of a table: its cells, in order, in cells of one row.

    Args:
        quote: cells parted by tabs, line ends or `|`.
        rows: squashed cells.
    """
    parts = [squash(part) for part in _CELL_BORDERS.split(quote) if squash(part)]
    return bool(parts) and any(
        "".join(parts) in "".join(row) or _in_order(parts, row) for row in rows
    )


def _in_order(parts: Sequence[str], row: Sequence[str]) -> bool:
    cells = iter(row)
    return all(any(part in cell for cell in cells) for part in parts)
