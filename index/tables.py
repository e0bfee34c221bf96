"""Grids -> tables: rows whose cells know their column heading.

Grids with the same columns on pages that follow each other are one table, whether or not the
headings are repeated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.grids import Grid, GridCell
from index.papers import Box, Cell, Row, Table, Word

SAME_COLUMN_PT = 4.0
MAX_HEADER_ROWS = 3


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
    for placed in grids:
        header = _header_rows(placed.grid)
        before = tables[-1] if tables else None
        if before is not None and _continues(before, placed, header):
            _append(before, placed, skip=_repeated_header(before, placed, header))
        else:
            tables.append(_open(placed, header))
    return [table.closed() for table in tables if table.columns]


def _header_rows(grid: Grid) -> int:
    """How many rows at the top are headings, 0 if the grid begins with plain rows.

    Headings are set bold, as plain rows are not; where nothing or everything is bold, a row
    without figures over rows with figures is one. A heading that spans columns has its
    parts in the row below.
    """
    first = [cell for cell in grid.cells if cell.row0 == 0 and cell.text]
    if not first:
        return 0
    depth = max(cell.row1 for cell in first)
    spans = any(1 < cell.col1 - cell.col0 < grid.n_columns for cell in first)
    lower = [cell for cell in grid.cells if cell.row0 == depth and cell.text]
    if spans and depth == 1 and lower and _looks_like_header([*first, *lower], grid):
        depth = max(cell.row1 for cell in lower)
    head = [cell for cell in grid.cells if cell.row0 < depth and cell.text]
    if depth > MAX_HEADER_ROWS or len({cell.col0 for cell in head}) < 2:
        return 0
    return depth if _looks_like_header(head, grid) else 0


def _looks_like_header(head: Sequence[GridCell], grid: Grid) -> bool:
    body = [cell for cell in grid.cells if cell.text and cell not in head]
    n_bold = sum(cell.bold for cell in head)
    if n_bold >= 0.8 * len(head):
        return not body or sum(cell.bold for cell in body) < 0.7 * len(body)
    if n_bold:
        return False
    plain = not any(cell.figures for cell in head)
    return plain and any(cell.figures for cell in body) and max(len(c.text) for c in head) < 60


def _open(placed: PlacedGrid, n_header: int) -> _Open:
    grid = placed.grid
    opened = _Open(
        title=placed.title,
        columns=tuple(_column_names(grid, n_header)),
        xs=grid.xs,
        header_page_number=grid.page_number,
        header_boxes=tuple(
            tuple(placed.words[i].box for cell in column for i in cell.words)
            for column in _header_columns(grid, n_header)
        ),
        rows=[],
    )
    _append(opened, placed, skip=n_header)
    return opened


def _header_columns(grid: Grid, n_header: int) -> list[list[GridCell]]:
    """For each column its heading cells, from the top."""
    return [
        [
            cell
            for cell in grid.cells
            if cell.row0 < n_header and cell.col0 <= col < cell.col1 and cell.text
        ]
        for col in range(grid.n_columns)
    ]


def _column_names(grid: Grid, n_header: int) -> list[str]:
    return [" ".join(cell.text for cell in column) for column in _header_columns(grid, n_header)]


def _continues(before: _Open, placed: PlacedGrid, n_header: int) -> bool:
    """Whether a grid goes on with the table before it, which must end on this page or the last."""
    grid = placed.grid
    if not _same_columns(before.xs, grid.xs):
        return False
    if grid.page_number == before.last_page_number:
        return n_header == 0
    if not placed.opens_page or grid.page_number - before.last_page_number != 1:
        return False
    return n_header == 0 or _repeated_header(before, placed, n_header) > 0 or not before.columns


def _same_columns(one: Sequence[float], two: Sequence[float]) -> bool:
    if len(one) != len(two):
        return False
    shift = two[0] - one[0]
    return all(abs(b - a - shift) <= SAME_COLUMN_PT for a, b in zip(one, two, strict=True))


def _repeated_header(before: _Open, placed: PlacedGrid, n_header: int) -> int:
    """The number of heading rows that only repeat those of the table before."""
    if n_header == 0:
        return 0
    names = _column_names(placed.grid, n_header)
    alike = sum(_squash(a) == _squash(b) for a, b in zip(names, before.columns, strict=False))
    return n_header if alike >= 0.7 * len(names) else 0


def _squash(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _append(table: _Open, placed: PlacedGrid, *, skip: int) -> None:
    """Adds a grid's rows; a first row whose leading cell is empty ends the row before it."""
    grid = placed.grid
    continues = bool(table.rows) and table.last_page_number < grid.page_number
    for row in range(skip, grid.n_rows):
        inside = [cell for cell in grid.cells if cell.row0 <= row < cell.row1]
        if not any(cell.text for cell in inside):
            continue
        group = _group(inside, grid)
        if group is not None:
            table.group = group
            table.rows.append(_group_row(table, inside[0], placed))
            continue
        cells = tuple(_row_cells(table, inside, placed))
        if continues and row == skip and _is_rest(table, cells):
            table.rows[-1] = replace(table.rows[-1], rest=cells)
        else:
            table.rows.append(Row(cells=cells, group=table.group))
    table.last_page_number = grid.page_number


def _group(inside: Sequence[GridCell], grid: Grid) -> str | None:
    """The text of a row that is one cell over the whole width, or one bold cell and no other."""
    filled = [cell for cell in inside if cell.text]
    if len(filled) != 1 or grid.n_columns < 3:
        return None
    cell = filled[0]
    spans = cell.col1 - cell.col0 >= grid.n_columns - 1
    alone = cell.bold and cell.col0 <= 1 and not cell.figures and cell.row1 - cell.row0 == 1
    return cell.text if spans or alone else None


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
    cells = []
    for col, column in enumerate(table.columns):
        cell = next((c for c in inside if c.col0 <= col < c.col1), None)
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
    rows = [row for row in table.rows if any(cell.text for cell in row.cells[1:])]
    return bool(rows) and not cells[0].text and all(row.cells[0].text for row in rows)
