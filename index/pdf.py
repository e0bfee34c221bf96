"""A PDF -> its pages: words with positions, ruled lines, geometry; outline and title; page images.

pypdf opens the file, tells what it is and reads its outline, title and page labels; pdfium reads
the words (pypdf gives no widths, so no boxes), the ruled lines (rules.py), and draws pages. This
is the door to both. All boxes are in points from the top left of the page as displayed.
"""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdf
import pypdf.errors
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from index.errors import EmptyError, EncryptedError, UnreadableError
from index.letters import read_words
from index.papers import Word
from index.rules import Rule, read_rules

__all__ = [
    "Bookmark",
    "PdfFacts",
    "RawPage",
    "Rule",
    "check_is_pdf",
    "read_facts",
    "read_pages",
    "render_png",
]

MAX_OUTLINE_DEPTH = 20
MAX_LABELS = 10_000
MAX_LABEL_CHARS = 40
FINE = 1000  # parts of a point, in which places on a page are asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPage:
    """What is drawn on a page, before anything is made of it.

    `image_share` is the part of the page that pictures cover (0 to 1), `n_paths` counts drawn
    shapes: a page with either and without words is a scan, or has its letters as outlines.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
    image_share: float = 0.0
    n_paths: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """An outline entry and the page it leads to, counted from 1."""

    title: str
    page_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfFacts:
    """What the file says of itself.

    `page_labels` are the names that it gives its pages (/PageLabels, which viewers show beside the
    position), one a page, or none at all. They need not be what is printed.
    """

    n_pages: int
    title: str | None
    bookmarks: tuple[Bookmark, ...]
    page_labels: tuple[str, ...] = ()


def read_facts(path: Path) -> PdfFacts:
    """The number of pages, the title and the outline of a PDF.

    Raises:
        UnreadableError: the file is not a PDF, or damaged beyond reading.
        EncryptedError: it wants a password.
        EmptyError: it has no pages.
    """
    check_is_pdf(path)
    with _open(path) as document:  # pdfium gives up at once where pypdf tries for long
        n_pages = len(document)
        page_labels = tuple(_page_labels(document))
    try:
        reader = pypdf.PdfReader(path)
        n_pages = len(reader.pages)
    except Exception:  # pypdf lets many kinds through on damaged files that pdfium repairs
        reader = None
    if n_pages == 0:
        raise EmptyError(f"Could not read '{path.name}': it has no pages. Remove it, or ask again.")
    if reader is None:
        return PdfFacts(n_pages=n_pages, title=None, bookmarks=(), page_labels=page_labels)
    return PdfFacts(
        n_pages=n_pages,
        title=_title(reader),
        bookmarks=tuple(_bookmarks(reader)),
        page_labels=page_labels,
    )


def _page_labels(document: pdfium.PdfDocument) -> list[str]:
    """The file's own names of its pages (ISO 32000-2, 12.4.2), none if it gives none."""
    labels = []
    for k in range(min(len(document), MAX_LABELS)):
        label = re.sub(r"[^ -\ud7ff\ue000-\ufffd]", "", document.get_page_label(k) or "")
        labels.append(label[:MAX_LABEL_CHARS].strip())
    return labels if any(labels) else []


def check_is_pdf(path: Path) -> None:
    """Raises UnreadableError unless the file begins as a PDF does (ISO 32000-2, 7.5.2)."""
    with path.open("rb") as file:
        head = file.read(1024)
    if not head:
        raise EmptyError(f"Could not read '{path.name}': the file is empty. Remove it.")
    if b"%PDF-" not in head:
        kind = "a PostScript file" if head.startswith(b"%!PS") else "not a PDF"
        raise UnreadableError(
            f"Could not read '{path.name}': in spite of its name it is {kind}. "
            "Ask for it as PDF, or remove it from the folder."
        )


def _title(reader: pypdf.PdfReader) -> str | None:
    try:
        title = reader.metadata.title if reader.metadata else None
    except Exception:  # a broken information dictionary costs the title, not the paper
        return None
    return " ".join(str(title).split()) or None if title else None


def _bookmarks(reader: pypdf.PdfReader) -> list[Bookmark]:
    found: list[Bookmark] = []
    try:
        _walk_outline(reader, reader.outline, found, depth=0)
    except (Exception, RecursionError):  # cyclic and broken outlines are common; pages matter more
        return found
    return found


def _walk_outline(
    reader: pypdf.PdfReader, entries: object, found: list[Bookmark], *, depth: int
) -> None:
    if depth > MAX_OUTLINE_DEPTH or not isinstance(entries, list):
        return
    for entry in entries:
        if isinstance(entry, list):
            _walk_outline(reader, entry, found, depth=depth + 1)
            continue
        index = reader.get_destination_page_number(entry)
        title = " ".join(str(entry.title or "").split())
        if index is not None and index >= 0 and title:
            found.append(Bookmark(title=title, page_number=index + 1))


@contextmanager
def _open(path: Path) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise EncryptedError(
                f"Could not read '{path.name}': the file is encrypted. "
                "Ask for an unprotected copy, or remove it from the folder."
            ) from error
        if "success" in str(error).lower():  # it read all there is
            raise EmptyError(
                f"Could not read '{path.name}': it has no pages. Remove it, or ask again."
            ) from error
        raise UnreadableError(
            f"Could not read '{path.name}': the PDF is damaged ({error}). "
            "Ask for it again, or remove it from the folder."
        ) from error
    try:
        yield document
    finally:
        document.close()


def read_pages(path: Path, *, first: int = 1, last: int | None = None) -> Iterator[RawPage]:
    """The pages from `first` to `last` (counted from 1, both included), read one at a time.

    Raises:
        UnreadableError: the file, or a page of it, cannot be read.
        EncryptedError: it wants a password.
    """
    with _open(path) as document:
        for number in range(first, (last or len(document)) + 1):
            try:
                page = document[number - 1]
            except pdfium.PdfiumError as error:
                raise UnreadableError(
                    f"Could not read page {number} of '{path.name}': {error}."
                ) from error
            _check_size(page, f"page {number} of '{path.name}'")
            yield _read_page(page, number=number)
            page.close()


def _check_size(page: pdfium.PdfPage, name: str) -> None:
    """Places on a page are asked for in C integers: it has room between one and the largest."""
    width, height = page.get_size()
    if not all(1 / FINE <= side < 2**31 / FINE for side in (width, height)):
        raise UnreadableError(f"Could not read {name}: it is {width:g} by {height:g} points large.")


def _read_page(page: pdfium.PdfPage, *, number: int) -> RawPage:
    to_display = _display_matrix(page)
    width, height = page.get_size()
    rules, n_paths = read_rules(page, to_display)
    return RawPage(
        number=number,
        width=width,
        height=height,
        words=tuple(read_words(page, to_display)),
        rules=tuple(rules),
        image_share=_image_share(page),
        n_paths=n_paths,
    )


def _display_matrix(page: pdfium.PdfPage) -> NDArray[np.float64]:
    """The 2x3 affine map from PDF user space to the page as displayed, y downwards.

    pdfium knows /Rotate and the crop box; three mapped points give the map.
    """
    width, height = page.get_size()
    size = (int(width * FINE), int(height * FINE))
    x, y = ctypes.c_int(), ctypes.c_int()

    def device(user_x: float, user_y: float) -> tuple[float, float]:
        pdfium_c.FPDF_PageToDevice(
            page.raw, 0, 0, *size, 0, user_x, user_y, ctypes.byref(x), ctypes.byref(y)
        )
        return x.value / size[0] * width, y.value / size[1] * height

    origin, right, up = device(0, 0), device(100, 0), device(0, 100)
    return np.array(
        [
            [(right[0] - origin[0]) / 100, (up[0] - origin[0]) / 100, origin[0]],
            [(right[1] - origin[1]) / 100, (up[1] - origin[1]) / 100, origin[1]],
        ]
    )


def _image_share(page: pdfium.PdfPage) -> float:
    """The part of the page that its pictures cover, at most 1 (overlaps counted twice)."""
    width, height = page.get_size()
    area = 0.0
    for image in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        left, bottom, right, top = image.get_bounds()
        area += max(0.0, right - left) * max(0.0, top - bottom)
    return float(min(1.0, area / max(1.0, width * height)))


def render_png(path: Path, page_number: int, *, scale: float = 2.0, grey: bool = False) -> bytes:
    """A page as a PNG image of `scale` pixels a point, as displayed.

    Raises:
        UnreadableError: the file, or that page of it, cannot be read.
    """
    with _open(path) as document:
        if not 1 <= page_number <= len(document):
            raise UnreadableError(f"'{path.name}' has no page {page_number}.")
        page = document[page_number - 1]
        image = page.render(scale=scale, grayscale=grey).to_pil()
        buffer = io.BytesIO()
        image.save(buffer, format="PNG", compress_level=3)  # a third faster than 6, no larger
        return buffer.getvalue()
