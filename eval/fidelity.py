# mypy: disable-error-code="import-untyped"
"""Reading fidelity of pages: printed numbers, items and words against readers of their own.

The words are those that pdfplumber sees, the printed numbers those that pypdf's text gives
(`reading.py`): neither is used by the assistant for either. A paper is read but not encoded, so
`index` is asked directly.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pdfplumber

from assistant import AssistantError, Page
from eval.intervals import Estimate, ratio, share
from eval.matching import squash
from eval.questions import FactsError
from eval.reading import read_papers
from eval.text import interval, percent, table
from eval.words import words
from index.compose import Reading, compose
from index.reading import read_file

SPACE_SHARE = 0.2
"""Of the letters' size: a wider gap parts two words, for pdfplumber."""
N_SHOWN = 12
_COLUMNS = ("page_index", "page", "item")
_STAMP = re.compile(
    r"(?:agendaitem(?:no)?\d+[a-z]?)?(?:page)?(?:\d{1,4}|[ivxl]{1,6})?(?:of\d{1,4})?"
)
_BLANK = re.compile(r"(?:this)?page(?:is)?(?:intentionally)?(?:left)?blank")
"""A stamp, and the note on a blank page, as letters and digits only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TruePage:
    """What is printed on a page and which item it belongs to, as a person saw it; None: nothing."""

    page_index: int
    page: str | None
    item: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageScore:
    """A page as read. `n_words` are those asked for, `n_aside` those of stamps, running heads and
    feet; of the former `n_once` stand in passages or cells exactly once.

    `seen` is the number that the other reader saw. `state` is "text", "image" (no text to compare
    with), "blank", "problem" (reported as not read) or "empty": nothing read and nothing said.
    """

    page_number: int
    label: str | None
    seen: str | None
    item: str | None
    state: str
    n_words: int = 0
    n_aside: int = 0
    n_once: int = 0
    missing: tuple[str, ...] = ()
    surplus: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperScore:
    """A paper's pages, or why it was refused."""

    document: str
    pages: tuple[PageScore, ...] = ()
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FidelityReport:
    """The papers; `figures` over all their pages; `wrong` says what differs from the truth."""

    papers: tuple[PaperScore, ...]
    figures: Mapping[str, Estimate]
    wrong: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The report, JSON-ready."""
        return asdict(self)

    def told(self) -> str:
        """The report for people: a line a paper, the figures, the first differences."""
        headings = (
            "paper",
            "pages",
            "images",
            "empty",
            "words",
            "aside",
            "missing",
            "surplus",
            "%",
        )
        papers = table(headings, [_told(paper) for paper in self.papers])
        lines = [(n, percent(f), interval(f), str(f.n)) for n, f in self.figures.items()]
        figures = table(("", "%", "95 % interval", "of"), lines)
        differences = [*self.wrong, *_differences(self.papers)][:N_SHOWN]
        return "\n".join((papers, "", figures, "", *differences))


def measure_fidelity(paths: Sequence[Path], truth: Path | None = None) -> FidelityReport:
    """The papers read, page by page, beside what other readers see there.

    Args:
        paths: PDF files; with a truth, one only.
        truth: a CSV file with the columns page_index, page and item.

    Raises:
        FactsError: the truth cannot be read, or there are several papers or none for it.
    """
    pages = read_truth(truth) if truth else ()
    if not paths or (truth and len(paths) > 1):
        raise FactsError("Give one PDF for a truth of pages, and at least one without.")
    papers = tuple(_measured(path) for path in paths)
    return FidelityReport(
        papers=papers,
        figures={**_figures(papers), **_against(pages, papers[0])},
        wrong=tuple(_wrong(pages, papers[0])),
    )


def read_truth(path: Path) -> tuple[TruePage, ...]:
    """The pages of a CSV file; an empty page or item is none.

    Raises:
        FactsError: it cannot be read, lacks a column, or holds nothing.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            pages = tuple(
                TruePage(
                    page_index=int(row["page_index"]),
                    page=row["page"] or None,
                    item=row["item"] or None,
                )
                for row in csv.DictReader(file)
            )
    except (OSError, ValueError, KeyError) as error:
        raise FactsError(
            f"Could not read '{path.name}': {error}. Its columns are {', '.join(_COLUMNS)}."
        ) from error
    if not pages:
        raise FactsError(f"'{path.name}' holds no pages. Give a line for each page.")
    return pages


def _measured(path: Path) -> PaperScore:
    try:
        reading = compose(read_file(path))
    except AssistantError as error:
        return PaperScore(document=path.name, error=str(error))
    texts = read_papers([path])
    seen = texts[0].labels if texts else [None] * len(reading.pages)
    return score_paper(reading, list(_seen_lines(path, len(reading.pages))), seen)


def _seen_lines(path: Path, n_pages: int) -> Iterator[list[str]]:
    """The lines of each page from its top, as pdfplumber sees them; none where it fails."""
    try:
        with pdfplumber.open(path) as document:
            for page in document.pages[:n_pages]:
                lines = page.extract_text_lines(x_tolerance_ratio=SPACE_SHARE, return_chars=False)
                yield [line["text"] for line in lines]
                page.close()
    except Exception:  # damaged files, which the assistant may read all the same
        return


def score_paper(
    reading: Reading, lines: Sequence[Sequence[str]], seen: Sequence[str | None]
) -> PaperScore:
    """A reading beside the lines and printed numbers that others see on its pages."""
    lines = [*lines, *([] for _ in reading.pages[len(lines) :])]
    held = read_words(reading)
    scores = []
    for at, page in enumerate(reading.pages):
        asked = without_aside(lines[at], lines[at - 1] if at else ())
        scores.append(_score(page, lines[at], asked, held[page.number], seen[at]))
    return PaperScore(document=reading.document, pages=tuple(scores))


def read_words(reading: Reading) -> dict[int, Counter[str]]:
    """The words in passages, headings of tables and cells of each page, by page number.

    A merged cell is named in each row and column that it covers, but stands on the page once.
    """
    held: dict[int, Counter[str]] = {page.number: Counter() for page in reading.pages}
    for piece in reading.pieces:
        if piece.table is None:
            held[piece.page_number].update(words(piece.text))
    for number, text in _cell_texts(reading):
        held[number].update(words(text))
    return held


def _cell_texts(reading: Reading) -> Iterator[tuple[int, str]]:
    pages = {page.number: page for page in reading.pages}
    for one in reading.tables:
        page = pages[one.header_page_number]
        heads = {box for boxes in one.header_boxes for box in boxes}
        yield page.number, " ".join(word.text for word in page.words if word.box in heads)
        cells = [cell for row in one.rows for cell in (*row.cells, *row.rest) if cell.boxes]
        for cell in {(cell.page_number, cell.boxes): cell for cell in cells}.values():
            yield cell.page_number, cell.text


def without_aside(lines: Sequence[str], before: Sequence[str]) -> list[str]:
    """The lines of a page that are to be read: without stamps and numbers at its edges, notes that
    it is blank, and what the page before has at its head or foot as well (running heads and feet,
    headings of a table that runs on)."""
    known = {_without_number(line) for line in before} - {""}
    kept = [line for line in lines if not _BLANK.fullmatch(squash(line))]
    for _ in ("head", "foot"):
        while kept and (_STAMP.fullmatch(squash(kept[0])) or _without_number(kept[0]) in known):
            kept = kept[1:]
        kept.reverse()
    return kept


def _without_number(line: str) -> str:
    """The letters of a line without the page number that it begins or ends with."""
    return re.sub(r"^\d{1,4}(?=\D)|(?<=\D)\d{1,4}$", "", squash(line))


def _score(
    page: Page, lines: Sequence[str], asked: Sequence[str], held: Counter[str], seen: str | None
) -> PageScore:
    everything, wanted = Counter(words(" ".join(lines))), Counter(words(" ".join(asked)))
    state = _state(page, held, n_seen=everything.total())
    if state == "image":
        everything = wanted = Counter()
    missing, surplus = unmatched(wanted, everything, held) if wanted else (Counter(), Counter())
    return PageScore(
        page_number=page.number,
        label=page.label,
        seen=seen,
        item=page.item,
        state=state,
        n_words=wanted.total(),
        n_aside=everything.total() - wanted.total(),
        n_once=max(0, wanted.total() - missing.total() - surplus.total()),
        missing=tuple(missing.elements()),
        surplus=tuple(surplus.elements()),
    )


def _state(page: Page, held: Counter[str], *, n_seen: int) -> str:
    if page.problem:
        return "problem"
    if page.ocr:
        return "image"
    if held or n_seen:
        return "text" if held or page.blank else "empty"
    return "blank" if page.blank else "empty"


def unmatched(
    wanted: Counter[str], everything: Counter[str], held: Counter[str]
) -> tuple[Counter[str], Counter[str]]:
    """The words that are not there, and those that are there too often.

    Where two readers part words in different places, the letters decide: "child" and "ren" are
    there if "children" is left over.

    Args:
        wanted: the words that must be there.
        everything: those of the whole page; more than these are too many.
    """
    missing, surplus = wanted - held, held - everything
    _match_parts(missing, surplus)
    _match_parts(surplus, missing)
    return +missing, +surplus


def _match_parts(parts: Counter[str], wholes: Counter[str]) -> None:
    """Takes out the parts that stand in a whole, the longest first; of the whole its rest stays."""
    for part in sorted(parts.elements(), key=lambda word: (-len(word), word)):
        whole = next((word for word in sorted(wholes) if wholes[word] and part in word), None)
        if whole is None:
            continue
        parts[part] -= 1
        wholes[whole] -= 1
        rest = whole.replace(part, "", 1).strip(".'")
        wholes.update([rest] if rest else [])


def _figures(papers: Sequence[PaperScore]) -> dict[str, Estimate]:
    pages = [page for paper in papers for page in paper.pages]
    found = {
        "words once": ratio([float(p.n_once) for p in pages], [float(p.n_words) for p in pages]),
        "printed numbers that another reader sees": share(
            [page.label == page.seen for page in pages if page.seen]
        ),
        "pages read, blank or reported": share([page.state != "empty" for page in pages]),
    }
    return {name: figure for name, figure in found.items() if figure is not None}


def _against(truth: Sequence[TruePage], paper: PaperScore) -> dict[str, Estimate]:
    """Printed numbers and items against the truth; a page that was not read is wrong."""
    read = {page.page_number: page for page in paper.pages}
    pairs = [(true, read.get(true.page_index)) for true in truth]
    found = {
        "printed number right": share(
            [page is not None and page.label == true.page for true, page in pairs if true.page]
        ),
        "no number where none is printed": share(
            [page is not None and not page.label for true, page in pairs if not true.page]
        ),
        "item right": share([page is not None and page.item == true.item for true, page in pairs]),
    }
    return {name: figure for name, figure in found.items() if figure is not None}


def _wrong(truth: Sequence[TruePage], paper: PaperScore) -> Iterator[str]:
    read = {page.page_number: page for page in paper.pages}
    for true in truth:
        page = read.get(true.page_index)
        if page is None:
            yield f"page {true.page_index}: not read"
        elif (page.label, page.item) != (true.page, true.item):
            yield (
                f"page {true.page_index}: printed {true.page}, item {true.item}; "
                f"read as {page.label}, {page.item}"
            )


def _differences(papers: Sequence[PaperScore]) -> Iterator[str]:
    for paper in papers:
        for page in paper.pages:
            name = f"{paper.document}, page {page.page_number}"
            if page.state == "empty":
                yield f"{name}: empty, and nothing said"
            if page.seen and page.label != page.seen:
                yield f"{name}: read as {page.label}, another reader sees {page.seen}"
            if page.missing or page.surplus:
                missing, surplus = " ".join(page.missing[:8]), " ".join(page.surplus[:8])
                yield f"{name}: missing {missing or '-'}; surplus {surplus or '-'}"


def _told(paper: PaperScore) -> tuple[str, ...]:
    if paper.error:
        return paper.document, *["-"] * 7, "refused"
    pages = paper.pages
    n_words, n_once = sum(page.n_words for page in pages), sum(page.n_once for page in pages)
    return (
        paper.document,
        str(len(pages)),
        str(sum(page.state == "image" for page in pages)),
        str(sum(page.state == "empty" for page in pages)),
        str(n_words),
        str(sum(page.n_aside for page in pages)),
        str(sum(len(page.missing) for page in pages)),
        str(sum(len(page.surplus) for page in pages)),
        f"{100 * n_once / n_words:.1f}" if n_words else "-",
    )
