"""The values that pass between the rooms: papers, what stands in them, what a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Box = tuple[float, float, float, float]
"""(x0, y0, x1, y1) in PDF points from the top left corner of the page as displayed."""


class Record(StrEnum):
    """What kind of record a page is: it decides what its words are worth.

    A report recommends, minutes record what was resolved, a forward plan only intends.
    """

    AGENDA = "agenda"
    REPORT = "report"
    APPENDIX = "appendix"
    MINUTES = "minutes"
    DRAFT_MINUTES = "draft minutes"
    DECISION = "decision"
    WORK_PROGRAMME = "work programme"
    FORWARD_PLAN = "forward plan"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word as it stands on a page; `size` is the font's, in points."""

    text: str
    box: Box
    size: float = 0.0
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Whose meeting, and when. Unknown stays None."""

    committee: str | None = None
    date: date | None = None
    time: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An agenda item. `first_label` and `last_label` are the page numbers that the agenda prints.

    `exempt` is the reason given for taking the item in private, None for a public item.
    """

    number: str
    title: str
    first_label: str | None = None
    last_label: str | None = None
    exempt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell under its column heading; `boxes` are its words', none for an empty cell."""

    column: str
    text: str
    page_number: int
    boxes: tuple[Box, ...] = ()

    @property
    def box(self) -> Box | None:
        """The smallest box that holds the cell's words, None for an empty cell."""
        if not self.boxes:
            return None
        x0s, y0s, x1s, y1s = zip(*self.boxes, strict=True)
        return min(x0s), min(y0s), max(x1s), max(y1s)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A table row; `group` is the heading row above it ("Safeguarding"), if any.

    `rest` holds the cells of its continuation at the top of the next page, if it has one.
    """

    cells: tuple[Cell, ...]
    group: str | None = None
    rest: tuple[Cell, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The whole text of each cell, with its continuation."""
        if not self.rest:
            return tuple(cell.text for cell in self.cells)
        pairs = zip(self.cells, self.rest, strict=True)
        return tuple(f"{cell.text} {more.text}".strip() for cell, more in pairs)

    @property
    def page_number(self) -> int:
        """The page on which the row begins."""
        return min(cell.page_number for cell in self.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table, over as many pages as it runs. `columns` are the headings as printed.

    `header_boxes` holds, for each column, the page number and boxes of its heading.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    header_page_number: int
    header_boxes: tuple[tuple[Box, ...], ...] = ()

    def __post_init__(self) -> None:
        if any(len(row.cells) != len(self.columns) for row in self.rows):
            raise ValueError("every row needs one cell for each column")

    @property
    def page_number(self) -> int:
        """The page on which the table begins."""
        return self.header_page_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: its place in the file, what is printed on it, and what it belongs to.

    `number` counts from 1 in the file; `label` is the number printed on the page, or None;
    `file_label` is the name that the file itself gives the page, which viewers show, or None.
    `text` is the page's words in reading order, without running heads, feet and stamps.
    `width` and `height` are in points, of the page as displayed.
    """

    number: int
    width: float
    height: float
    label: str | None = None
    file_label: str | None = None
    words: tuple[Word, ...] = ()
    text: str = ""
    item: str | None = None
    section: str | None = None
    record: Record = Record.OTHER
    meeting: Meeting = Meeting()
    ocr: bool = False
    blank: bool = False
    problem: str | None = None

    def __post_init__(self) -> None:
        if self.number < 1:
            raise ValueError("pages are numbered from 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One file as indexed. `document` is its file name, unique in an index."""

    document: str
    title: str
    kind: Record
    meeting: Meeting
    n_pages: int
    sha256: str
    items: tuple[Item, ...] = ()
    n_passages: int = 0
    n_tables: int = 0
    n_ocr_pages: int = 0
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What is searched and cited: a stretch of one page that belongs to one item.

    `text` stands on the page, word for word. `context` is what a reader would know on that page
    (paper, item, headings); `encoded` is what the encoder read of both. `cells` is set for a
    table row only.
    """

    id: int
    document: str
    page_number: int
    page_label: str | None
    text: str
    context: str = ""
    encoded: str = ""
    item: str | None = None
    section: str | None = None
    heading: str | None = None
    record: Record = Record.OTHER
    committee: str | None = None
    meeting_date: date | None = None
    cells: tuple[Cell, ...] = ()
    table: int | None = None
    ocr: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which passages a search may find. Dates are meeting dates, both ends included; of several
    `documents` any, where there are any."""

    committee: str | None = None
    since: date | None = None
    until: date | None = None
    document: str | None = None
    record: Record | None = None
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """How many pages of one paper belong to one meeting and are of one kind of record."""

    document: str
    committee: str | None
    meeting_date: date | None
    record: Record
    n_pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage found, `rank` counted from 1."""

    passage: Passage
    score: float
    rank: int
