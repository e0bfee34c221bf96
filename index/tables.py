"""Grids -> tables: rows whose cells know their column heading.

Grids with the same columns on pages that follow each other are one table, whether or not the
headings are repeated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.dates import lone_date
from index.grids import Grid, GridCell
from index.papers import Box, Cell, Row, Table, Word
from index.turned import turn_blocks

SAME_COLUMN_PT = 4.0
MAX_HEADER_ROWS = 3
HEADING_CHARS = 60  # what tells no more of its column than its name is shorter
HEADINGS_APART_PT = 40.0  # headings drawn as a row of their own stand no farther above


@dataclass(slots=True, kw_only=True)
class _Open:
    """A table being put together; it may run on over the next page."""

    title: str
    columns: tuple[str, ...]
    xs: tuple[float, ...]
    header_page_number: int
    header_boxes: tuple[tuple[Box, ...], ...]
    rows: list[Row]
    group: str | None = None
    last_page_number: int = 0
    n_plain: int = 0  # rows with something right of the first column
    n_led: int = 0  # of these, rows with something in the first column

    def closed(self) -> Table:
        return Table(
            title=self.title,
            columns=self.columns,
            rows=tuple(self.rows),
            header_page_number=self.header_page_number,
            header_boxes=self.header_boxes,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedGrid:
    """A grid with the words of its page and the heading above it."""

    grid: Grid
    words: tuple[Word, ...]
    title: str
    opens_page: bool


def assemble(grids: Sequence[PlacedGrid]) -> list[Table]:
    """Tables in reading order from the grids of a paper in reading order."""
    tables: list[_Open] = []
    last: PlacedGrid | None = None
    for placed in grids:
        header = _header_rows(placed.grid)
        before = tables[-1] if tables else None
        if before is not None and _continues(before, placed, header):
            _append(before, placed, skip=_repeated_header(before, placed, header))
        elif before is not None and last is not None and _heads(before, last, placed, header):
            tables[-1] = _open_under(before, placed)
        else:
            tables.append(_open(placed, header))
        last = placed
    return turn_blocks([table.closed() for table in tables if table.columns])


def _header_rows(grid: Grid) -> range:
    """The rows at the top that are headings, none if the grid begins with plain rows.

    Headings are set bold, as plain rows are not; where nothing or everything is bold, a row
    without figures over rows with figures is one, and so is a row of dates. A heading that spans
    columns has its parts in the row below. A title over the whole width may stand above.
    """
    start = _title_rows(grid)
    first = [cell for cell in grid.cells if cell.row0 == start and cell.text]
    if not first:
        return range(0)
    depth = max(cell.row1 for cell in first)
    lower = [cell for cell in grid.cells if cell.row0 == depth and cell.text]
    parted = any(sum(_covers(cell, part) for part in lower) > 1 for cell in first)
    if parted and depth == start + 1 and _looks_like_header([*first, *lower], grid):
        depth = max(cell.row1 for cell in lower)
    head = [cell for cell in grid.cells if start <= cell.row0 < depth and cell.text]
    if depth - start > MAX_HEADER_ROWS or len({cell.col0 for cell in head}) < 2:
        return range(0)
    if _looks_like_header(head, grid) or (start and _names_all(head, grid)):
        return range(start, depth)
    return range(0)


def _names_all(head: Sequence[GridCell], grid: Grid) -> bool:
    """Whether cells under a title name every column shortly, with figures somewhere below."""
    below = max(cell.row1 for cell in head)
    named = len({cell.col0 for cell in head}) == grid.n_columns
    plain = all(not cell.figures and len(cell.text) < HEADING_CHARS for cell in head)
    return named and plain and any(c.figures for c in grid.cells if c.row0 >= below)


def _covers(cell: GridCell, part: GridCell) -> bool:
    return cell.col0 <= part.col0 and part.col1 <= cell.col1


def _title_rows(grid: Grid) -> int:
    """1 if the first row is a title over all columns and the second row is parted, else 0."""
    first = [cell for cell in grid.cells if cell.row0 == 0 and cell.text]
    second = [cell for cell in grid.cells if cell.row0 == 1 and cell.text]
    if len(first) != 1 or len(second) < 2 or grid.n_columns < 3:
        return 0
    title = first[0]
    return int(title.row1 == 1 and title.col1 - title.col0 >= grid.n_columns - 1)


def _looks_like_header(head: Sequence[GridCell], grid: Grid) -> bool:
    below = max(cell.row1 for cell in head)
    body = [cell for cell in grid.cells if cell.text and cell.row0 >= below]
    if _are_dates(head, body):
        return True
    n_bold = sum(cell.bold for cell in head)
    if n_bold >= 0.8 * len(head):
        return not body or sum(cell.bold for cell in body) < 0.7 * len(body)
    if n_bold:
        return False
    plain = not any(cell.figures for cell in head)
    return (
        plain
        and any(cell.figures for cell in body)
        and max(len(c.text) for c in head) < HEADING_CHARS
    )


def _are_dates(head: Sequence[GridCell], body: Sequence[GridCell]) -> bool:
    """Whether cells are names and at least two dates, with no date below a date."""
    dated = {cell.col0 for cell in head if lone_date(cell.text)}
    others = [cell for cell in head if cell.col0 not in dated]
    if len(dated) < 2 or any(cell.figures for cell in others):
        return False
    under = [cell for cell in body if cell.col0 in dated]
    return bool(under) and not any(lone_date(cell.text) for cell in under)


def _open(placed: PlacedGrid, header: range) -> _Open:
    columns = _header_columns(placed.grid, header)
    opened = _Open(
        title=placed.title,
        columns=tuple(_column_names(placed.grid, header)),
        xs=placed.grid.xs,
        header_page_number=placed.grid.page_number,
        header_boxes=tuple(
            tuple(placed.words[i].box for cell in column for i in cell.words) for column in columns
        ),
        rows=[],
    )
    _append(opened, placed, skip=header)
    return opened


def _heads(before: _Open, last: PlacedGrid, placed: PlacedGrid, header: range) -> bool:
    """Whether the one row before is the headings of a grid close below it, which has a column more
    on its left for what the rows are about."""
    apart = placed.grid.box[1] - last.grid.box[3]
    if header or len(before.rows) != 1 or last.grid.n_rows != 1 or any(before.columns):
        return False
    if last.grid.page_number != placed.grid.page_number or not 0 < apart < HEADINGS_APART_PT:
        return False
    n = last.grid.n_columns
    return (
        n > 1 and n < placed.grid.n_columns and _same_columns(before.xs, placed.grid.xs[-n - 1 :])
    )


def _open_under(before: _Open, placed: PlacedGrid) -> _Open:
    """A grid under headings that are drawn as a row of their own."""
    headings = before.rows[0].cells
    n_more = placed.grid.n_columns - len(headings)
    opened = _Open(
        title=placed.title,
        columns=("",) * n_more + tuple(cell.text for cell in headings),
        xs=placed.grid.xs,
        header_page_number=placed.grid.page_number,
        header_boxes=((),) * n_more + tuple(cell.boxes for cell in headings),
        rows=[],
    )
    _append(opened, placed, skip=range(0))
    return opened


def _header_columns(grid: Grid, header: range) -> list[list[GridCell]]:
    """For each column its heading cells, from the top."""
    columns: list[list[GridCell]] = [[] for _ in range(grid.n_columns)]
    for cell in grid.cells:
        if cell.row0 in header and cell.text:
            for col in range(cell.col0, cell.col1):
                columns[col].append(cell)
    return columns


def _column_names(grid: Grid, header: range) -> list[str]:
    return [" ".join(cell.text for cell in column) for column in _header_columns(grid, header)]


def _continues(before: _Open, placed: PlacedGrid, header: range) -> bool:
    """Whether a grid goes on with the table before it, which must end on this page or the last."""
    grid = placed.grid
    if not _same_columns(before.xs, grid.xs):
        return False
    if grid.page_number == before.last_page_number:
        return not header
    if not placed.opens_page or grid.page_number - before.last_page_number != 1:
        return False
    return not header or bool(_repeated_header(before, placed, header)) or not before.columns


def _same_columns(one: Sequence[float], two: Sequence[float]) -> bool:
    if len(one) != len(two):
        return False
    shift = two[0] - one[0]
    return all(abs(b - a - shift) <= SAME_COLUMN_PT for a, b in zip(one, two, strict=True))


def _repeated_header(before: _Open, placed: PlacedGrid, header: range) -> range:
    """The heading rows, if they only repeat those of the table before."""
    names = _column_names(placed.grid, header)
    alike = sum(_squash(a) == _squash(b) for a, b in zip(names, before.columns, strict=False))
    return header if alike >= 0.7 * len(names) else range(0)


def _squash(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _append(table: _Open, placed: PlacedGrid, *, skip: range) -> None:
    """Adds a grid's rows but those to skip; a first row whose leading cell is empty ends the row
    before it."""
    grid = placed.grid
    continues = bool(table.rows) and table.last_page_number < grid.page_number
    rows = _cells_of_rows(grid)
    for row in (row for row in range(grid.n_rows) if row not in skip):
        inside = rows[row]
        if not any(cell.text for cell in inside):
            continue
        group = _group(inside, grid)
        if group is not None:
            table.group = group.text
            table.rows.append(_group_row(table, group, placed))
            continue
        cells = tuple(_row_cells(table, inside, placed))
        if continues and row == skip.stop and _is_rest(table, cells):
            table.rows[-1] = replace(table.rows[-1], rest=cells)
        else:
            table.rows.append(Row(cells=cells, group=table.group))
            plain = any(cell.text for cell in cells[1:])
            table.n_plain += plain
            table.n_led += plain and bool(cells[0].text)
    table.last_page_number = grid.page_number


def _cells_of_rows(grid: Grid) -> list[list[GridCell]]:
    """For each row the cells that stand in it."""
    rows: list[list[GridCell]] = [[] for _ in range(grid.n_rows)]
    for cell in grid.cells:
        for row in range(cell.row0, cell.row1):
            rows[row].append(cell)
    return rows


def _group(inside: Sequence[GridCell], grid: Grid) -> GridCell | None:
    """The only cell with text in a row, if it goes over the whole width or is bold."""
    filled = [cell for cell in inside if cell.text]
    if len(filled) != 1 or grid.n_columns < 3:
        return None
    cell = filled[0]
    spans = cell.col1 - cell.col0 >= grid.n_columns - 1
    alone = cell.bold and cell.col0 <= 1 and not cell.figures and cell.row1 - cell.row0 == 1
    return cell if spans or alone else None


def _group_row(table: _Open, cell: GridCell, placed: PlacedGrid) -> Row:
    texts = [cell.text] + [""] * (len(table.columns) - 1)
    boxes = [tuple(placed.words[i].box for i in cell.words)]
    boxes += [()] * (len(table.columns) - 1)
    number = placed.grid.page_number
    return Row(
        group=cell.text,
        cells=tuple(
            Cell(column=column, text=text, boxes=box, page_number=number)
            for column, text, box in zip(table.columns, texts, boxes, strict=True)
        ),
    )


def _row_cells(table: _Open, inside: Sequence[GridCell], placed: PlacedGrid) -> list[Cell]:
    """One cell a column; a merged cell stands in each column and row that it covers."""
    at: dict[int, GridCell] = {}
    for one in inside:
        for col in range(one.col0, one.col1):
            at.setdefault(col, one)
    cells = []
    for col, column in enumerate(table.columns):
        cell = at.get(col)
        cells.append(
            Cell(
                column=column,
                text=cell.text if cell else "",
                boxes=tuple(placed.words[i].box for i in cell.words) if cell else (),
                page_number=placed.grid.page_number,
            )
        )
    return cells


def _is_rest(table: _Open, cells: Sequence[Cell]) -> bool:
    """Whether cells at the top of a page finish the last row of the page before.

    They do where the first column is empty though all rows so far have something in it.
    """
    return 0 < table.n_plain == table.n_led and not cells[0].text
