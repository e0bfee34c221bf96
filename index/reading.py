"""A file -> its pages as drawn, read in a process of its own.

A damaged or hostile file may crash a PDF library, hang it, or make it take all memory. So the
reading is done by child processes with a limit on memory and time (`python -m index.reading FILE
open`, `… FILE facts`, `… FILE FIRST LAST`); what they print is JSON, and all that such a file costs
is one line in the report. One process reads a short file whole; the pages of a long one are shared
out among the processor's cores.
"""

from __future__ import annotations

import logging
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

from index import formats, ocr
from index.compose import RawPaper
from index.errors import (
    CommitteeError,
    EmptyError,
    EncryptedError,
    PaperError,
    TooLargeError,
    UnknownFormatError,
    UnreadableError,
)
from index.pdf import PdfFacts, RawPage, read_facts, read_pages, render_png

SCAN_WORDS = 5  # fewer words than this on a page with pictures or shapes: it is looked at by OCR
SCAN_PATHS = 150  # letters drawn as outlines make over a thousand shapes a page
GARBLED_SHARE = 0.3
GIBBERISH_WORDS = 40  # fewer tell nothing
COMMON_SHARE = 0.01  # of words; prose has over 0.15, the barest table of real papers 0 but vowels
VOWEL_SHARE = 0.22  # of letters; English has 0.38, other languages 0.35 and more
PAGES_A_CHUNK = 20
MAX_PAGE_WORDS = 8000  # the fullest page seen, a scorecard on A3, has 1,600
SHORT_PAGES = 8  # to start another process takes longer than to read so many pages


_WORD = re.compile(r"[^\W\d_]{3}")
_COMMON = frozenset(
    "the and for with that are was has this from will have been not council".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one file may cost: bytes on disk, pages, megabytes of memory, seconds."""

    file_mb: int = 500
    pages: int = 5000
    memory_mb: int = 3000
    seconds: int = 900


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheaf:
    """Some pages of a file, as a child process hands them over."""

    pages: tuple[RawPage, ...]
    ocr: tuple[int, ...] = ()
    problems: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opening:
    """What a file says of itself, and all its pages if it is short.

    `printed` tells that page numbers in it are those of its pages: not so in a file without pages.
    """

    facts: PdfFacts
    sheaf: Sheaf | None = None
    printed: bool = True


class _StoppedError(UnreadableError):
    """The child process ended without a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Failure:
    """An error in the child: its class in the tree, and its text."""

    kind: str
    text: str


T = TypeVar("T")
_FACTS = TypeAdapter(PdfFacts)
_SHEAF = TypeAdapter(Sheaf)
_OPENING = TypeAdapter(_Opening)
_FAILURE = TypeAdapter(_Failure)
_ERRORS: dict[str, type[PaperError]] = {
    error.__name__: error
    for error in (EmptyError, EncryptedError, TooLargeError, UnknownFormatError, UnreadableError)
}


def read_file(path: Path, *, limits: Limits = Limits(), workers: int | None = None) -> RawPaper:
    """A paper as drawn.

    Args:
        path: a PDF, or a file of one of the kinds that `formats` reads.
        workers: how many processes share a long file's pages; by default one a core.

    Raises:
        PaperError: the file cannot be used; the kind and the text say why.
    """
    size = path.stat().st_size
    if size == 0:
        raise EmptyError(f"Could not read '{path.name}': the file is empty. Remove it.")
    if size > limits.file_mb * 1_000_000:
        raise TooLargeError(
            f"Did not read '{path.name}': it has {size // 1_000_000} MB, the limit is "
            f"{limits.file_mb} MB. Split it, or raise COMMITTEE_MAX_FILE_MB."
        )
    opening = _opened(path, limits)
    facts = opening.facts
    if facts.n_pages > limits.pages:
        raise TooLargeError(
            f"Did not read '{path.name}': it has {facts.n_pages} pages, the limit is "
            f"{limits.pages}. Split it, or raise COMMITTEE_MAX_PAGES."
        )
    if opening.sheaf is not None:
        sheaves = [opening.sheaf]
    else:
        chunks = _chunks(facts.n_pages)
        with ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool:
            sheaves = list(pool.map(lambda chunk: _read_chunk(path, chunk, limits), chunks))
    return RawPaper(
        document=path.name,
        facts=facts,
        pages=tuple(page for sheaf in sheaves for page in sheaf.pages),
        ocr=frozenset(number for sheaf in sheaves for number in sheaf.ocr),
        problems=tuple(problem for sheaf in sheaves for problem in sheaf.problems),
        paged=opening.printed,
    )


def _is_pdf(path: Path) -> bool:
    return path.suffix.lower() == ".pdf"


def _opened(path: Path, limits: Limits) -> _Opening:
    """If the process stops at a page, what the PDF says of itself is asked alone."""
    try:
        return _value(_OPENING, path, "open", limits=limits)
    except _StoppedError:
        if not _is_pdf(path):
            raise
    return _Opening(facts=_value(_FACTS, path, "facts", limits=limits))


def _chunks(n_pages: int) -> list[tuple[int, int]]:
    cores = os.cpu_count() or 1
    size = min(max(-(-n_pages // cores), 1), PAGES_A_CHUNK) if n_pages > SHORT_PAGES else n_pages
    return [(first, min(first + size - 1, n_pages)) for first in range(1, n_pages + 1, size)]


def _read_chunk(path: Path, chunk: tuple[int, int], limits: Limits) -> Sheaf:
    """A chunk's pages; if its process fails, each page is read alone, and the bad ones named."""
    first, last = chunk
    try:
        return _value(_SHEAF, path, str(first), str(last), limits=limits)
    except (EncryptedError, TooLargeError, UnknownFormatError):
        raise
    except PaperError as error:
        if first == last:
            blank = RawPage(number=first, width=595.0, height=842.0, words=(), rules=())
            return Sheaf(pages=(blank,), problems=((first, _reason(error)),))
    alone = [_read_chunk(path, (number, number), limits) for number in range(first, last + 1)]
    if all(sheaf.problems for sheaf in alone):
        raise UnreadableError(
            f"Could not read '{path.name}': none of its pages {first} to {last} can be read "
            f"({alone[0].problems[0][1]}). Ask for it again, or remove it from the folder."
        )
    return Sheaf(
        pages=tuple(page for sheaf in alone for page in sheaf.pages),
        ocr=tuple(number for sheaf in alone for number in sheaf.ocr),
        problems=tuple(problem for sheaf in alone for problem in sheaf.problems),
    )


def _reason(error: PaperError) -> str:
    return f"not read: {error}"


def _child(path: Path, *arguments: str, limits: Limits) -> bytes:
    """What a child process prints; its failures raised as errors of the tree."""
    try:
        done = _run([str(path.resolve()), *arguments], limits)
    except subprocess.TimeoutExpired as error:
        raise TooLargeError(
            f"Gave up on '{path.name}' after {limits.seconds} seconds. Remove it, or raise "
            "COMMITTEE_READ_SECONDS."
        ) from error
    if done.returncode == 0:
        return done.stdout
    try:
        failure = _FAILURE.validate_json(done.stderr.strip().rsplit(b"\n", 1)[-1])
    except ValueError:
        raise _StoppedError(
            f"Could not read '{path.name}': the reader stopped on it "
            f"(exit {done.returncode}). Ask for it again, or remove it from the folder."
        ) from None
    raise _ERRORS.get(failure.kind, UnreadableError)(failure.text)


def _run(arguments: list[str], limits: Limits) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"COMMITTEE_READ_MB": str(limits.memory_mb), "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        [sys.executable, "-m", "index.reading", *arguments],
        capture_output=True,
        timeout=limits.seconds,
        check=False,
        env=environment,
        cwd=Path(__file__).resolve().parent.parent,
    )


def _value(adapter: TypeAdapter[T], path: Path, *arguments: str, limits: Limits) -> T:
    """What a child process prints, as a value; what it should not print is the file's fault."""
    printed = _child(path, *arguments, limits=limits)
    try:
        return adapter.validate_json(printed)
    except ValueError as error:
        raise _StoppedError(
            f"Could not read '{path.name}': its pages have sizes or letters that cannot be. "
            "Ask for it again, or remove it from the folder."
        ) from error


def _open(path: Path) -> _Opening:
    """A file that is not a PDF is short, however long: its pages are set in one go."""
    if not _is_pdf(path):
        flow = formats.read_flow(path)
        facts = PdfFacts(n_pages=len(flow.pages), title=None, bookmarks=flow.bookmarks)
        return _Opening(facts=facts, sheaf=Sheaf(pages=flow.pages), printed=flow.printed)
    facts = read_facts(path)
    if facts.n_pages > SHORT_PAGES:
        return _Opening(facts=facts)
    try:
        return _Opening(facts=facts, sheaf=read_sheaf(path, 1, facts.n_pages))
    except (EncryptedError, TooLargeError, MemoryError, RecursionError):
        raise
    except Exception:  # its pages are then read one by one, and the bad ones named
        return _Opening(facts=facts)


def read_sheaf(path: Path, first: int, last: int) -> Sheaf:
    """Some pages of a PDF, scanned ones recognised; this is what a child process does."""
    sheaf = Sheaf(pages=())
    for page in read_pages(path, first=first, last=last):
        problem = None
        if len(page.words) > MAX_PAGE_WORDS:
            problem = f"not read: it has {len(page.words)} words, more than a page holds"
            page = replace(page, words=(), rules=())
        elif needs_ocr(page):
            page, problem = _recognised(path, page)
            if page.words and not problem:
                sheaf = replace(sheaf, ocr=(*sheaf.ocr, page.number))
        if problem:
            sheaf = replace(sheaf, problems=(*sheaf.problems, (page.number, problem)))
        sheaf = replace(sheaf, pages=(*sheaf.pages, page))
    return sheaf


def needs_ocr(page: RawPage) -> bool:
    """Whether what one sees on the page is not in its text: a picture of a page, letters drawn
    as outlines, or a text layer of signs that mean nothing."""
    if len(page.words) < SCAN_WORDS:
        return page.image_share > 0.15 or page.n_paths > SCAN_PATHS
    text = "".join(word.text for word in page.words)
    odd = sum(not (letter.isprintable() and ord(letter) < 0x2500) for letter in text)
    if _is_gibberish([word.text for word in page.words]):
        return True
    private = sum(0xE000 <= ord(letter) <= 0xF8FF or letter == "\ufffd" for letter in text)
    return private > GARBLED_SHARE * len(text) or odd > 0.6 * len(text)


def _is_gibberish(texts: Sequence[str]) -> bool:
    """Whether letters stand for other letters ("7KH FRPPLWWHH"), as in a font without a right map:
    many words, next to none of the most common ones, and hardly any vowels."""
    words = [text.lower() for text in texts if len(text) > 2 and _WORD.search(text)]
    if len(words) < GIBBERISH_WORDS:
        return False
    common = sum(word.strip(".,;:()") in _COMMON for word in words)
    letters = [letter for word in words for letter in word if letter.isalpha()]
    vowels = sum(letter in "aeiouàâäéèêëíîïóôöúûü" for letter in letters)
    return common < COMMON_SHARE * len(words) and vowels < VOWEL_SHARE * len(letters)


def _recognised(path: Path, page: RawPage) -> tuple[RawPage, str | None]:
    if not ocr.available():
        return page, ocr.MISSING
    started = time.monotonic()
    try:
        png = render_png(path, page.number, scale=ocr.DPI / 72, grey=True)
        words = ocr.recognise(png, width=page.width, height=page.height)
    except (OSError, subprocess.SubprocessError) as error:
        seconds = time.monotonic() - started
        return page, f"not read: OCR failed after {seconds:.0f} s ({type(error).__name__})"
    return replace(page, words=words, rules=page.rules), None


def main(arguments: list[str]) -> int:
    """The child process: prints JSON, or one line of JSON on standard error and returns 1."""
    megabytes = int(os.environ.get("COMMITTEE_READ_MB", "3000"))
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # a line for each broken object
    path = Path(arguments[0])
    try:
        if arguments[1] == "open":
            output = _OPENING.dump_json(_open(path))
        elif arguments[1] == "facts":
            output = _FACTS.dump_json(read_facts(path))
        else:
            output = _SHEAF.dump_json(read_sheaf(path, int(arguments[1]), int(arguments[2])))
    except CommitteeError as error:
        failure = _Failure(kind=type(error).__name__, text=str(error))
    except (MemoryError, RecursionError) as error:
        text = (
            f"Could not read '{path.name}': it needs more memory than allowed "
            f"({megabytes} MB, {type(error).__name__}). Remove it, or raise COMMITTEE_READ_MB."
        )
        failure = _Failure(kind="TooLargeError", text=text)
    except Exception as error:  # whatever a library lets through is the file's fault
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        text = f"Could not read '{path.name}': {reason}. Ask for it again, or remove it."
        failure = _Failure(kind="UnreadableError", text=text)
    else:
        sys.stdout.buffer.write(output)
        return 0
    sys.stderr.buffer.write(_FAILURE.dump_json(failure) + b"\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
