"""A paper's pages and tables -> passages: paragraphs under their headings, and table rows.

A passage never crosses a page or an item, so its page is a fact. Its text is the page's own, line
breaks apart: a line break in `Passage.text` ends a heading, a paragraph or a bullet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from index.abreast import abreast
from index.dates import begins_with_date
from index.firstcolumn import names_groups
from index.itemnumbers import PARTED, opening
from index.lines import Line, join_text
from index.papers import Cell, Row, Table

PASSAGE_CHARS = 900  # some 190 word pieces: with its context it fits the encoder's 256
SHORT_CHARS = 70  # a paragraph this short is a label, and goes with what follows
_NUMBER_LABEL = re.compile(r"\d{1,2}|(?:19|20)\d\d(?:[/–-]\d{2,4})?")
_MEASURE_HEADING = re.compile(r"\b(?:measures?|indicators?)\b", re.I)
FAR_BELOW = 8.0  # of the letters' height: text so far below another does not go on with it
PARAGRAPH_GAP = 0.6  # of the letters' height, between lines

FULL_CHARS = 40  # of a line: a shorter one may be a label
_UNFINISHED = re.compile(
    r"(?:,|\b(?:the|of|and|an?|to|in|for|by|with|at|on|from|that|which|was|were|is|are|be|cllr|"
    r"councillor|mr|mrs|ms|dr))$",
    re.I,
)
_NUMBERED = re.compile(r"^(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?=\s|[A-Z])")
_HEADED = re.compile(r"^(?:item\s+|minute\s+)?(\d{1,3}[A-Za-z]?)\s*[.:)]?\s+\S", re.I)
_MINUTED = re.compile(  # "24/045 Apologies", "Minute 12/24: Apologies"; "03/04 £12.50" is none
    rf"^(?:minute\s+(?:no\.?\s*)?(?=\d))?({PARTED})[.:]?\s+(?=(?-i:[A-Z])[^£]{{2,100}}$)|"
    r"^minute\s+(?:no\.?\s*)?(\d{1,4}[a-z]?)[.:]?\s+(?=(?-i:[A-Z])[^£]{2,100}$)",
    re.I,
)
GLYPHS = "•▪●○◦‣·*–—❑❖➢➤►▶■□◆◇▫"  # that begin items of lists
BULLET = re.compile(
    rf"^(?:[{GLYPHS}\uf0b7✓✔]|-\s|o\s(?=[A-Z])|\(?[a-z]\)|\(?[ivx]{{1,4}}\)|\(?\d{{1,2}}\))\s*"
)
_LABELLED = re.compile(r"^[A-Z][\w /’'()-]{1,28}:\s+\S")  # "Date: 27 June": a value, not a heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A passage before it has a number: text, headings above it, where it stands."""

    page_number: int
    text: str
    headings: tuple[str, ...]
    section: str | None
    item: str | None = None
    cells: tuple[Cell, ...] = ()
    table: int | None = None


@dataclass(slots=True, kw_only=True)
class _Heading:
    rank: tuple[float, bool, bool, bool]
    text: str
    section: str | None


@dataclass(slots=True, kw_only=True)
class Outline:
    """The headings in force; it is kept from page to page while a record goes on.

    `agenda` has the titles of items by their numbers, and is empty but on an agenda's own pages.
    """

    headings: list[_Heading] = field(default_factory=list)
    section: str | None = None
    item: str | None = None
    agenda: dict[str, str] = field(default_factory=dict)

    def opens_item(self, text: str) -> str | None:
        """The number of the agenda item that a line opens, on the agenda itself."""
        found = opening(text)
        title = self.agenda.get(found.number) if found else None
        if found is None or title is None:
            return None
        return found.number if title[:25].lower() in text.lower() else None

    def enter(self, text: str, *, size: float, numbered: str | None) -> None:
        """A new heading ends those of its own rank and below.

        Larger letters rank higher, then numbered headings, then capitals; one that ends in a
        colon only opens what follows.
        """
        rank = (round(size), numbered is not None, text.isupper(), not text.endswith(":"))
        self.headings = [heading for heading in self.headings if heading.rank > rank]
        self.headings.append(_Heading(rank=rank, text=text, section=numbered))
        sections = [heading.section for heading in self.headings if heading.section]
        self.section = sections[-1] if sections else None

    @property
    def path(self) -> tuple[str, ...]:
        """The headings' texts, the highest first."""
        return tuple(heading.text for heading in self.headings)


@dataclass(slots=True, kw_only=True)
class _Block:
    """Lines that make a paragraph, a bullet or a heading."""

    kind: str
    lines: list[Line]

    @property
    def text(self) -> str:
        return join_text([line.text for line in self.lines])


def text_pieces(
    lines: Sequence[Line], *, page_number: int, outline: Outline, body_size: float
) -> Iterator[Piece]:
    """The passages of a page's lines (tables and running heads left out), in reading order.

    Args:
        lines: in reading order.
        outline: the headings so far; brought up to date on the way.
        body_size: the size of plain text in the paper, in points.
    """
    waiting: list[str] = []
    state = (outline.path, outline.section, outline.item)

    def flush() -> Iterator[Piece]:
        if waiting:
            path, section, item = state
            for text in split_text("\n".join(waiting)):
                yield Piece(
                    page_number=page_number, text=text, headings=path, section=section, item=item
                )
            waiting.clear()

    right = max((line.box[2] for line in lines), default=0.0)
    last: _Block | None = None
    for block in _blocks(lines, body_size, outline, right):
        if last is not None and _is_far_below(last, block):
            yield from flush()
        last = block
        starts = block.kind in ("heading", "numbered") or not _joins(waiting, block)
        starts = starts and not _lists_on(waiting, block)
        opens_item = bool(outline.agenda and outline.opens_item(block.text))
        if opens_item or (starts and not (waiting and set(waiting) <= set(outline.path))):
            yield from flush()
        if block.kind == "heading":
            _enter(outline, block)
        elif block.kind == "numbered":
            outline.section = _number(block.text) or outline.section
        if not waiting or starts:
            state = (outline.path, outline.section, outline.item)
        waiting.append(block.text)
    yield from flush()


def _enter(outline: Outline, block: _Block) -> None:
    headed = _HEADED.match(block.text)
    number = _number(block.text) or (headed[1] if headed else None)
    if begins_with_date(block.text):  # "14 January 2025" is no section 14
        number = None
    outline.enter(
        block.text,
        size=max(line.size for line in block.lines),
        numbered=number,
    )
    outline.item = outline.opens_item(block.text) or outline.item


def _number(text: str) -> str | None:
    match = _NUMBERED.match(text) or _MINUTED.match(text)
    return (match[1] or match[match.lastindex or 1]) if match else None


def _joins(waiting: Sequence[str], block: _Block) -> bool:
    """Whether a block belongs with the text before it: a bullet, or what a label opens."""
    if not waiting:
        return False
    if sum(map(len, waiting)) + len(block.text) > PASSAGE_CHARS:
        return False
    last = waiting[-1]
    return block.kind == "bullet" or last.endswith(":") or len(last) < SHORT_CHARS


def _is_far_below(last: _Block, block: _Block) -> bool:
    """Whether empty space parts two blocks: what stands at a page's foot is none of its text."""
    gap = block.lines[0].box[1] - last.lines[-1].box[3]
    return gap > FAR_BELOW * max(last.lines[-1].height, block.lines[0].height)


def _lists_on(waiting: Sequence[str], block: _Block) -> bool:
    """Whether a minute's number and title follow nothing but such: a list of what is to come."""
    texts = [*waiting, block.text]
    listed = bool(waiting) and block.kind == "numbered" and all(map(_MINUTED.match, texts))
    listed = listed and not any(text.endswith(".") for text in texts)
    return listed and sum(map(len, texts)) <= PASSAGE_CHARS


def _blocks(
    lines: Sequence[Line], body_size: float, outline: Outline, right: float
) -> Iterator[_Block]:
    """Lines put together; `right` is where the longest line of the page ends."""
    block: _Block | None = None
    for line in lines:
        kind = _line_kind(line, body_size)
        opens = bool(outline.agenda and outline.opens_item(line.text))
        if opens:
            kind = "heading"
        if block is not None and not opens and _goes_on(block, line, kind, right):
            block.lines.append(line)
            continue
        if block is not None:
            yield block
        block = _Block(kind=kind, lines=[line])
    if block is not None:
        yield block


def _line_kind(line: Line, body_size: float) -> str:
    text = line.text.strip()
    if _is_heading(line, body_size):
        return "heading"
    if _number(text):
        return "numbered"
    return "bullet" if BULLET.match(text) else "plain"


def _is_heading(line: Line, body_size: float) -> bool:
    text = line.text.strip()
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) < 3 or len(text) > 160:
        return False
    large = line.size > body_size * 1.12
    capitals = all(letter.isupper() for letter in letters) and len(letters) > 5
    if _LABELLED.match(text) and not large:
        return False
    return line.bold or large or (capitals and len(text) < 90)


def _goes_on(block: _Block, line: Line, kind: str, right: float) -> bool:
    """Whether a line continues the paragraph, bullet or heading of the lines before it."""
    last = block.lines[-1]
    gap = line.box[1] - last.box[3]
    near = -0.5 * last.height < gap < PARAGRAPH_GAP * max(last.height, line.height)
    if block.kind == "heading":
        same = abs(line.size - last.size) < 0.6 and line.bold == last.bold
        fresh = _number(line.text) or _HEADED.match(line.text)
        return kind == "heading" and near and same and not fresh
    if kind == "plain" and not near and _breaks_off(last, line):
        return True
    if kind != "plain" or not near or _ends_early(last, line, right):
        return False
    return block.kind != "bullet" or line.box[0] >= block.lines[0].box[0] - 2


def _breaks_off(last: Line, line: Line) -> bool:
    """Whether a line ends within a sentence that the next one goes on with, though there is space
    between them: in copies, and by OCR, each line may stand by itself."""
    gap = line.box[1] - last.box[3]
    below = 0 <= gap < FAR_BELOW * max(last.height, line.height)
    if not below or len(last.text) < FULL_CHARS or abs(line.size - last.size) > 0.6:
        return False
    open_end = not re.search(r"[.!?:;”\"]\W*$", last.text)
    return open_end and (line.text[:1].islower() or bool(_UNFINISHED.search(last.text)))


def _ends_early(last: Line, line: Line, right: float) -> bool:
    """Whether a line ends where the next one's first words had room: lists of names, addresses."""
    word = line.text.split(" ", 2)
    room = right - last.box[2]
    needed = sum(map(len, word[:2])) * last.height * 0.5 + 2 * last.height
    return room > needed and line.text[:1].isupper() and not last.text.endswith((",", "-", "–"))


def split_text(text: str) -> list[str]:
    """A text in parts of at most PASSAGE_CHARS, cut at paragraphs, else at sentences."""
    if len(text) <= PASSAGE_CHARS:
        return [text]
    parts: list[str] = []
    for unit in _units(text):
        if parts and len(parts[-1]) + len(unit) <= PASSAGE_CHARS:
            parts[-1] += unit
        elif unit.strip() or parts:
            parts.append(unit)
    return [part.strip() for part in parts if part.strip()]


def _units(text: str) -> Iterator[str]:
    """A text in paragraphs and sentences, and a sentence that is too long in words."""
    for unit in re.split(r"(\n|(?<=[.;:!?])\s)", text):
        if len(unit) <= PASSAGE_CHARS:
            yield unit
        else:
            yield from re.findall(rf"\s*\S{{1,{PASSAGE_CHARS}}}", unit)


def table_pieces(table: Table, index: int, *, headings: tuple[str, ...]) -> Iterator[Piece]:
    """One passage for the headings of a table, and one for each row on each page it stands on; in
    tables that stand side by side, one for each of them."""
    names = dict.fromkeys(table.columns)
    if any(names):
        yield Piece(
            page_number=table.header_page_number,
            text=" ".join(names),
            headings=headings,
            section=None,
            table=index,
        )
    groups = abreast(table)
    grouped = names_groups(table)
    for row in table.rows:
        for whole in (row.cells, row.rest):
            for group in groups if whole else ():
                cells = whole[group.start : group.stop]
                if any(cell.text for cell in cells):
                    yield _row_piece(table, index, row, cells, headings, grouped=grouped)


def _row_piece(
    table: Table,
    index: int,
    row: Row,
    cells: tuple[Cell, ...],
    headings: tuple[str, ...],
    *,
    grouped: bool,
) -> Piece:
    """A row's piece; where the first column names groups, its group stands among the headings."""
    above = [table.title] if table.title else []
    if row.group and row.group != cells[0].text:
        above.append(row.group)
    if grouped and cells[0].text and cells[1].text:
        above = [*above[:1], cells[0].text]
        cells = (replace(cells[0], text="", boxes=()), *cells[1:])
    return Piece(
        page_number=cells[0].page_number,
        text=row_text(cells),
        headings=tuple(dict.fromkeys([*headings, *above])),
        section=row_section(row.cells if cells[0] in row.cells[:1] + row.rest[:1] else cells),
        cells=cells,
        table=index,
    )


def row_text(cells: Sequence[Cell]) -> str:
    """The cells' texts from left to right; a cell that covers several columns once."""
    kept: list[Cell] = []
    for cell in cells:
        if cell.text and not (kept and cell.boxes and cell.boxes == kept[-1].boxes):
            kept.append(cell)
    return " ".join(cell.text for cell in kept)


def row_section(cells: Sequence[Cell]) -> str | None:
    """The reference in a row's first cell ("2.1", "CE 15/16-7"), None if it has none."""
    first = cells[0].text
    match = re.match(r"^(?:[A-Z]{1,5}\s)?(?=\S*\d)[\w./-]{1,14}(?=[.:]?(?:\s|$))", first)
    return match[0].rstrip(".:") if match else None


def row_label(cells: Sequence[Cell]) -> str:
    """What a row is about: its reference and the cell that names its measure, else its cells from
    the left up to the first one of words, or the first of all if it has letters or is a number or
    year below a heading."""
    named = label_column(cells)
    if named is not None:
        reference = cells[0].text if named and row_section(cells) else ""
        return " ".join(part for part in (reference, cells[named].text) if part)
    parts: list[str] = []
    for cell in cells:
        if cell.text and cell.text not in parts:
            parts.append(cell.text)
        if sum(letter.isalpha() for letter in cell.text) > 3:
            return " ".join(parts)
    first = cells[0].text if cells else ""
    named_by_number = cells and cells[0].column and _NUMBER_LABEL.fullmatch(first)  # 4 (Bedrooms)
    alone = named_by_number or any(map(str.isalpha, first))  # "Jun-30" of a month
    return first if alone else " ".join(parts)


def label_column(cells: Sequence[Cell]) -> int | None:
    """The column whose heading says that it names what the row measures, if there is one."""
    for k, cell in enumerate(cells):
        if _MEASURE_HEADING.search(cell.column) and cell.text and k <= len(cells) // 2:
            return k
    return None
