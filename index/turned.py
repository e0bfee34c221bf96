"""Tables that lie on their side: a label beside each value, block after block.

Forward plans are often set so: each decision is a block of rows ("Decision", "Decision maker",
"Date"). Blocks with the same labels are one table, with the labels as its headings and a row for
each block.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.papers import Cell, Row, Table

MIN_BLOCKS = 2
MIN_LABELS = 3  # in a block; pairs that recur are no blocks
LABEL_CHARS = 60
ALIKE_SHARE = 0.6  # of the labels of two blocks of one table are the same

Block = list[Row]


def turn_blocks(tables: Sequence[Table]) -> list[Table]:
    """The tables in order, blocks of the same labels as one table where the first of them stands:
    each report opens with one, and has other tables after it."""
    groups: list[list[tuple[Table, list[Block]]]] = []
    for table in tables:
        blocks = _blocks(table)
        same = (
            [group for group in groups if group[0][1] and _alike(group[0][1][0], blocks[0])]
            if blocks
            else []
        )
        if same:
            same[0].append((table, blocks))
        else:
            groups.append([(table, blocks)])
    return [table for group in groups for table in _closed(group)]


def _blocks(table: Table) -> list[Block]:
    """The blocks of a table of labels and values; none if it is something else."""
    if len(table.columns) != 2 or any(table.columns) or not table.rows:
        return []
    blocks: list[Block] = []
    for row in table.rows:
        if _label(row) == _label(table.rows[0]):
            blocks.append([])
        blocks[-1].append(row)
    return blocks if all(map(_is_block, blocks)) else []


def _is_block(block: Block) -> bool:
    labels = [_label(row) for row in block]
    named = all(labels) and len(set(labels)) == len(labels) >= MIN_LABELS
    return named and all(len(row.texts[0]) <= LABEL_CHARS for row in block)


def _label(row: Row) -> str:
    return re.sub(r"\W+", " ", row.texts[0]).strip().lower()


def _alike(one: Block, two: Block) -> bool:
    a, b = {_label(row) for row in one}, {_label(row) for row in two}
    return len(a & b) >= ALIKE_SHARE * max(len(a), len(b))


def _closed(waiting: Sequence[tuple[Table, list[Block]]]) -> list[Table]:
    blocks = [block for _, found in waiting for block in found]
    if len(blocks) < MIN_BLOCKS or not all(_alike(blocks[0], block) for block in blocks):
        return [table for table, _ in waiting]
    headings: dict[str, Cell] = {}
    for block in blocks:
        for row in block:
            headings.setdefault(_label(row), row.cells[0])
    columns = {label: cell.text.rstrip(" :") for label, cell in headings.items()}
    first = waiting[0][0]
    return [
        Table(
            title=first.title,
            columns=tuple(columns.values()),
            rows=tuple(_row(block, columns) for block in blocks),
            header_page_number=first.header_page_number,
            header_boxes=tuple(
                cell.boxes if cell.page_number == first.header_page_number else ()
                for cell in headings.values()
            ),
        )
    ]


def _row(block: Block, columns: dict[str, str]) -> Row:
    """A block as a row; what stands on its second page is the row's continuation."""
    rows = {_label(row): row for row in block}
    number = block[0].page_number
    cells, rest = [], []
    for label, column in columns.items():
        here = Cell(column=column, text="", page_number=number)
        there = Cell(column=column, text="", page_number=number + 1)
        row = rows.get(label)
        for value in (row.cells[1], *row.rest[1:]) if row else ():
            held = Cell(
                column=column, text=value.text, boxes=value.boxes, page_number=value.page_number
            )
            here, there = (held, there) if value.page_number == number else (here, held)
        cells.append(here)
        rest.append(there)
    more = tuple(rest) if any(cell.text for cell in rest) else ()
    return Row(cells=tuple(cells), rest=more)
