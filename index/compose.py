"""A paper as drawn -> a paper as read: pages with labels and places, tables, passages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from index.furniture import furniture, mask, sideways_stamps, stamped_words
from index.grids import Grid, GridCell, find_grids
from index.itemnumbers import opening
from index.labels import edge_of, printed_labels
from index.lines import Line, bounds, lines_of
from index.loose import find_loose_grids
from index.mended import with_whole_headings
from index.pack import Pack, Place, read_pack
from index.papers import Box, Item, Meeting, Page, Record, Table, Word
from index.passages import Outline, Piece, table_pieces, text_pieces
from index.pdf import PdfFacts, RawPage
from index.records import Sheet
from index.tables import PlacedGrid, assemble

RUNNING_PAGES = 3  # on which the same stands at the edge, before it is a running head or foot
PICTURE_SHARE = 0.15  # of the page is covered by pictures
NO_WORDS = "no words found: the page is a picture or a blank sheet"

_BLANK = re.compile(
    r"^\W*(?:this )?page (?:is |has been )?(?:intentionally )?(?:left )?blank\W*$", re.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPaper:
    """A file as drawn. `ocr` has the numbers of pages whose words were recognised in an image,
    `problems` what could not be read, by page number (0: the whole file)."""

    document: str
    facts: PdfFacts
    pages: tuple[RawPage, ...]
    ocr: frozenset[int] = frozenset()
    problems: tuple[tuple[int, str], ...] = ()
    paged: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A paper as read. `pieces` are its passages in reading order."""

    document: str
    title: str
    kind: Record
    meeting: Meeting
    items: tuple[Item, ...]
    pages: tuple[Page, ...]
    tables: tuple[Table, ...]
    pieces: tuple[Piece, ...]
    problems: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Layout:
    """One page's lines and grids; `text_lines` are those outside tables, heads and feet."""

    raw: RawPage
    grids: list[Grid]
    text_lines: list[Line] = field(default_factory=list)
    all_lines: list[Line] = field(default_factory=list)


def compose(paper: RawPaper) -> Reading:
    """Everything that the index keeps of a paper; it has at least one page."""
    paper = replace(paper, problems=(*paper.problems, *_pictures(paper)))
    layouts = _without_running_grids(
        [_layout(page, recognised=page.number in paper.ocr) for page in paper.pages]
    )
    heights = [layout.raw.height for layout in layouts]
    labels = printed_labels([layout.all_lines for layout in layouts], heights, scanned=paper.ocr)
    if not paper.paged:
        labels = [None] * len(labels)
    _drop_furniture(layouts, heights, labels)
    sheets = [
        Sheet(
            number=layout.raw.number,
            label=label,
            height=layout.raw.height,
            lines=tuple(layout.text_lines),
            all_lines=tuple(layout.all_lines),
            has_table=bool(layout.grids),
            body=" ".join(word.text for word in layout.raw.words),
            rows=tuple(_row_lines(layout)),
        )
        for layout, label in zip(layouts, labels, strict=True)
    ]
    facts = paper.facts
    pack = read_pack(
        sheets,
        document=paper.document,
        title=facts.title,
        bookmarks=facts.bookmarks,
        attached=paper.paged,
    )
    tables, pieces, sections = _contents(layouts, pack)
    return Reading(
        document=paper.document,
        title=pack.title,
        kind=pack.kind,
        meeting=pack.meeting,
        items=pack.items,
        pages=tuple(_pages(paper, layouts, labels, pack, sections)),
        tables=tuple(tables),
        pieces=tuple(pieces),
        problems=tuple(_problem_lines(paper)),
    )


def _row_lines(layout: _Layout) -> Iterator[Line]:
    """The rows of a page's tables as lines: a number with what stands beside it, else the first
    cell; and the page numbers on its right."""
    words = layout.raw.words
    for grid in layout.grids:
        filled = [cell for cell in grid.cells if cell.text]
        for _, cells in groupby(filled, key=lambda cell: cell.row0):
            first, *others = cells
            run = [first]
            worded = next((cell for cell in others if re.search(r"[^\W\d]{2}", cell.text)), None)
            if worded and opening(f"{first.text} {worded.text}") and not opening(first.text):
                run.append(worded)
                others.remove(worded)
            yield _cells_line(words, run)
            yield from (
                _cells_line(words, [cell])
                for cell in others
                if cell.figures and cell.col0 > run[-1].col0
            )


def _cells_line(words: Sequence[Word], cells: Sequence[GridCell]) -> Line:
    indices = tuple(i for cell in cells for i in cell.words)
    return Line(
        words=indices,
        text=" ".join(cell.text for cell in cells),
        box=bounds(words[i].box for i in indices),
        size=max(words[i].size for i in indices),
        bold=all(cell.bold for cell in cells),
    )


def _pictures(paper: RawPaper) -> list[tuple[int, str]]:
    """Pages that OCR looked at in vain: nobody is to think that nothing stands on them."""
    told = dict(paper.problems)
    return [
        (page.number, NO_WORDS)
        for page in paper.pages
        if not page.words and page.image_share > PICTURE_SHARE and page.number not in told
    ]


def _problem_lines(paper: RawPaper) -> list[str]:
    return [f"page {number}: {text}" if number else text for number, text in paper.problems]


def _layout(page: RawPage, *, recognised: bool) -> _Layout:
    sideways = sideways_stamps(page.words, page.width)
    stamps = stamped_words(page.words, page.height) | {i for line in sideways for i in line.words}
    grids = find_grids(page.words, page.rules, page.number, stamps=stamps)
    layout = _with_lines(_Layout(raw=page, grids=grids), sideways)
    loose = [] if recognised else _loose_grids(layout)
    if loose:
        layout.grids = sorted([*grids, *loose], key=lambda grid: (grid.box[1], grid.box[0]))
        _with_lines(layout, sideways)
    return layout


def _loose_grids(layout: _Layout) -> list[Grid]:
    """Tables without lines, where no ruled one stands beside them."""
    found = find_loose_grids(layout.all_lines, layout.raw.words, layout.raw.number)
    return [
        grid for grid in found if not any(_beside(grid.box, other.box) for other in layout.grids)
    ]


def _beside(one: Box, two: Box) -> bool:
    return one[1] < two[3] and two[1] < one[3]


def _with_lines(layout: _Layout, sideways: Sequence[Line]) -> _Layout:
    """With the lines of all words that stand in none of its grids."""
    taken = {i for grid in layout.grids for cell in grid.cells for i in cell.words}
    taken |= {i for line in sideways for i in line.words}
    words = layout.raw.words
    lines = lines_of(words, [i for i in range(len(words)) if i not in taken])
    layout.all_lines = [*lines, *sideways]
    layout.text_lines = list(layout.all_lines)
    return layout


def _without_running_grids(layouts: list[_Layout]) -> list[_Layout]:
    """Heads and feet that are drawn as tables are no tables but lines of the page."""
    running = [
        {
            mask(" ".join(cell.text for cell in grid.cells))
            for grid in layout.grids
            if edge_of(grid.box, layout.raw.height)
        }
        for layout in layouts
    ]
    counts = Counter(text for texts in running for text in texts)
    often = {text for text, count in counts.items() if count >= RUNNING_PAGES}
    for layout, texts in zip(layouts, running, strict=True):
        if not texts & often:
            continue
        sideways = sideways_stamps(layout.raw.words, layout.raw.width)
        layout.grids = [
            grid
            for grid in layout.grids
            if mask(" ".join(cell.text for cell in grid.cells)) not in often
            or not edge_of(grid.box, layout.raw.height)
        ]
        _with_lines(layout, sideways)
    return layouts


def _drop_furniture(
    layouts: Sequence[_Layout], heights: Sequence[float], labels: Sequence[str | None]
) -> None:
    marks = furniture([layout.all_lines for layout in layouts], heights, labels)
    for layout, marked in zip(layouts, marks, strict=True):
        layout.text_lines = [line for k, line in enumerate(layout.all_lines) if k not in marked]


def _contents(
    layouts: Sequence[_Layout], pack: Pack
) -> tuple[list[Table], list[Piece], dict[int, str | None]]:
    """Tables, passages in reading order, and the section in force at the end of each page."""
    body_size = _body_size(layouts)
    outline = Outline()
    placed: list[PlacedGrid] = []
    paths: list[tuple[str, ...]] = []
    pieces: list[Piece] = []
    sections: dict[int, str | None] = {}
    before: Place | None = None
    for layout, place in zip(layouts, pack.places, strict=True):
        if before is None or place.starts or place.item != before.item:
            agenda = place.record is Record.AGENDA
            titles = {item.number: item.title for item in pack.items} if agenda else {}
            outline = Outline(item=place.item, agenda=titles)
        before = place
        number = layout.raw.number
        between = _lines_between(layout)
        for k, grid in enumerate([*layout.grids, None]):
            above = between[k]
            pieces.extend(
                text_pieces(
                    above,
                    page_number=number,
                    outline=outline,
                    body_size=body_size,
                )
            )
            if grid is not None:
                placed.append(_placed(layout, grid, k, above, outline, body_size))
                paths.append(outline.path)
        sections[number] = outline.section
    words = {word.text for layout in layouts for word in layout.raw.words}
    tables = with_whole_headings(assemble(placed), words)
    above_grid: dict[tuple[int, str], tuple[str, ...]] = {}
    for one, path in zip(placed, paths, strict=True):
        above_grid.setdefault((one.grid.page_number, one.title), path)
    for index, table in enumerate(tables):
        path = above_grid[table.header_page_number, table.title]
        path = tuple(part for part in path if part != table.title)
        pieces.extend(table_pieces(table, index, headings=path))
    items = {
        layout.raw.number: place.item for layout, place in zip(layouts, pack.places, strict=True)
    }
    pieces = [
        replace(piece, item=piece.item or items[piece.page_number])
        for piece in pieces
        if not _BLANK.match(piece.text)
    ]
    return tables, sorted(pieces, key=lambda piece: piece.page_number), sections


def _body_size(layouts: Sequence[_Layout]) -> float:
    """The size in which most letters outside tables are set."""
    sizes: Counter[float] = Counter()
    for layout in layouts:
        for line in layout.text_lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 11.0


def _lines_between(layout: _Layout) -> list[list[Line]]:
    """The text above each grid and below the last one, by where a line's middle stands."""
    tops = [grid.box[1] for grid in layout.grids]
    between: list[list[Line]] = [[] for _ in range(len(tops) + 1)]
    for line in layout.text_lines:
        between[bisect_left(tops, (line.box[1] + line.box[3]) / 2)].append(line)
    return between


def _placed(
    layout: _Layout,
    grid: Grid,
    k: int,
    above: Sequence[Line],
    outline: Outline,
    body_size: float,
) -> PlacedGrid:
    """A grid with the heading right above it as its title, else the heading in force."""
    near = [line for line in above if 0 <= grid.box[1] - line.box[3] < 40]
    title = ""
    if near and len(near[-1].text) < 120 and (near[-1].bold or near[-1].size > body_size * 1.1):
        title = near[-1].text
    elif outline.headings:
        title = outline.headings[-1].text
    return PlacedGrid(
        grid=grid, words=layout.raw.words, title=title, opens_page=k == 0 and not above
    )


def _pages(
    paper: RawPaper,
    layouts: Sequence[_Layout],
    labels: Sequence[str | None],
    pack: Pack,
    sections: dict[int, str | None],
) -> list[Page]:
    problems = dict(paper.problems)
    pages = []
    named = dict(enumerate(paper.facts.page_labels, start=1))
    for layout, label, place in zip(layouts, labels, pack.places, strict=True):
        words, text = _reading_order(layout)
        pages.append(
            Page(
                number=layout.raw.number,
                width=layout.raw.width,
                height=layout.raw.height,
                label=label,
                file_label=named.get(layout.raw.number) or None,
                words=words,
                text=text,
                item=place.item,
                section=sections.get(layout.raw.number),
                record=place.record,
                meeting=place.meeting,
                ocr=layout.raw.number in paper.ocr,
                blank=not text or bool(_BLANK.match(text)),
                problem=problems.get(layout.raw.number),
            )
        )
    return pages


def _reading_order(layout: _Layout) -> tuple[tuple[Word, ...], str]:
    """The page's words, and its text without heads and feet; tables cell by cell, in place."""
    words = layout.raw.words
    order: list[int] = []
    lines: list[str] = []
    for above, grid in zip(_lines_between(layout), [*layout.grids, None], strict=True):
        for line in above:
            order.extend(line.words)
            lines.append(line.text)
        filled = [cell for cell in grid.cells if cell.text] if grid else []
        for _, row in groupby(filled, key=lambda cell: cell.row0):
            cells = list(row)
            order.extend(i for cell in cells for i in cell.words)
            lines.append("\t".join(cell.text for cell in cells))
    placed = set(order)
    rest = [i for i in range(len(words)) if i not in placed]
    return tuple(words[i] for i in [*order, *rest]), "\n".join(lines)
