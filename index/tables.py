"""Grids -> tables: rows whose cells know their column heading.

Grids with the same columns on pages that follow each other are one table, whether or not the
headings are repeated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.grids import Grid, GridCell
from index.headers import column_names, header_columns, header_rows
from index.papers import Box, Cell, Row, Table, Word
from index.turned import turn_blocks

SAME_COLUMN_PT = 4.0
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
    label: str = ""  # of the last row that has one
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
        header = header_rows(placed.grid)
        before = tables[-1] if tables else None
        if before is not None and _continues(before, placed, header):
            _append(before, placed, skip=_repeated_header(before, placed, header))
        elif before is not None and last is not None and _heads(before, last, placed, header):
            tables[-1] = _open_under(before, placed)
        else:
            tables.append(_open(placed, header))
        last = placed
    return turn_blocks([table.closed() for table in tables if table.columns])


def _open(placed: PlacedGrid, header: range) -> _Open:
    columns = header_columns(placed.grid, header)
    opened = _Open(
        title=placed.title,
        columns=tuple(column_names(placed.grid, header)),
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
    names = column_names(placed.grid, header)
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
            table.rows.append(Row(cells=cells, group=_under_label(table, cells) or table.group))
            table.label = cells[0].text or table.label
            plain = any(cell.text for cell in cells[1:])
            table.n_plain += plain
            table.n_led += plain and bool(cells[0].text)
    table.last_page_number = grid.page_number


def _under_label(table: _Open, cells: Sequence[Cell]) -> str:
    """The label of the row above, for a row that has none and tells a further thing of the same
    ("Clients", "Weekly unit cost")."""
    further = len(cells) > 2 and not cells[0].text and re.search(r"[A-Za-z]{2}", cells[1].text)
    return table.label if further else ""


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
