"""Blocks of text -> pages as drawn.

A file without pages of its own is set on sheets of paper, tables with ruled lines, so that all
that follows treats it as it treats a PDF. What the file says is at the head of a page ("Page 51")
is set there, and no other text stands where heads and feet do.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

from index.blocks import Block, Joined, Square
from index.labels import HEAD_SHARE
from index.papers import Word
from index.pdf import RawPage, Rule

WIDTH = 595.0
HEIGHT = 842.0
MARGIN = 50.0
LETTER = 5.0  # the width of a letter of plain text, in points
LINE = 14.0
BLOCK_GAP = 12.0
HEADING_SIZES = (18.0, 15.0, 13.0, 12.0, 11.0, 11.0)
SIZE = 10.0


class _Sheet:
    """A page being set; `y` is where the next line goes."""

    def __init__(self, y: float) -> None:
        self.words: list[Word] = []
        self.rules: list[Rule] = []
        self.y = y

    def line(self, text: str, x: float, y: float, size: float, bold: bool) -> None:
        for word in text.split():
            width = LETTER * len(word) * size / SIZE
            box = (round(x, 2), round(y, 2), round(x + width, 2), round(y + size * 1.1, 2))
            self.words.append(Word(text=word, box=box, size=size, bold=bold))
            x += width + LETTER * 0.5 * size / SIZE


def typeset(blocks: Sequence[Block], *, number: int, head: Sequence[str] = ()) -> RawPage:
    """A page of these blocks; `head` are the lines that stand at its head."""
    depth = _set(blocks, _Sheet(0.0)).y
    height = max(HEIGHT, depth / (1 - 2 * HEAD_SHARE) + 2 * LINE)
    sheet = _Sheet(MARGIN / 2)
    for text in head:
        sheet.line(text, WIDTH - MARGIN - LETTER * len(text), sheet.y, SIZE, bold=False)
        sheet.y += LINE
    sheet.y = max(sheet.y, height * HEAD_SHARE) + LINE
    _set(blocks, sheet)
    return RawPage(
        number=number,
        width=WIDTH,
        height=round(height, 2),
        words=tuple(sheet.words),
        rules=tuple(sheet.rules),
    )


def _set(blocks: Sequence[Block], sheet: _Sheet) -> _Sheet:
    for block in blocks:
        if block.rows:
            _set_table(sheet, block)
        else:
            _set_text(sheet, block)
    return sheet


def _set_text(sheet: _Sheet, block: Block) -> None:
    size = HEADING_SIZES[block.level - 1] if block.level > 0 else SIZE
    indent = 15.0 if block.level < 0 else 0.0
    mark = "• " if block.level < 0 and not re.match(r"\W|\(?\w{1,3}[.)]", block.text) else ""
    n_letters = int((WIDTH - 2 * MARGIN - indent) / (LETTER * size / SIZE))
    for text in textwrap.wrap(mark + block.text, n_letters, break_on_hyphens=False):
        sheet.line(text, MARGIN + indent, sheet.y, size, block.level > 0 or block.bold)
        sheet.y += LINE * size / SIZE
    sheet.y += BLOCK_GAP if block.gap else 0.0


def _set_table(sheet: _Sheet, block: Block) -> None:
    """A ruled table; where squares are joined there is no rule between them."""
    xs = [MARGIN]
    for n_letters in block.widths:
        xs.append(xs[-1] + n_letters * LETTER * 1.15 + 10)
    ys = [sheet.y]
    for index, row in enumerate(block.rows):
        n_lines = 1
        for k, cell in enumerate(row):
            if isinstance(cell, Joined):
                continue
            lines = textwrap.wrap(cell, _room(row, k, block.widths))
            n_lines = max(n_lines, len(lines))
            for depth, text in enumerate(lines):
                y = sheet.y + 4 + depth * LINE
                sheet.line(text, xs[k] + 4, y, SIZE, bold=index < block.n_header)
        sheet.y += n_lines * LINE + 8
        ys.append(sheet.y)
    sheet.rules.extend(_rules(block.rows, xs, ys))
    sheet.y += BLOCK_GAP


def _room(row: Sequence[Square], k: int, widths: Sequence[int]) -> int:
    """The width of a cell in letters, with the squares on its right that are joined to it."""
    n_letters = widths[k]
    for cell, more in zip(row[k + 1 :], widths[k + 1 :], strict=True):
        if cell is not Joined.LEFT:
            break
        n_letters += more
    return n_letters


def _rules(
    rows: Sequence[Sequence[Square]], xs: Sequence[float], ys: Sequence[float]
) -> list[Rule]:
    rules = [Rule(x0=xs[0], y0=y, x1=xs[-1], y1=y) for y in (ys[0], ys[-1])]
    rules += [Rule(x0=x, y0=ys[0], x1=x, y1=ys[-1]) for x in (xs[0], xs[-1])]
    for index in range(1, len(rows)):
        for k0, k1 in _runs([cell is not Joined.ABOVE for cell in rows[index]]):
            rules.append(Rule(x0=xs[k0], y0=ys[index], x1=xs[k1], y1=ys[index]))
    for k in range(1, len(xs) - 1):
        for row0, row1 in _runs([not _joins(rows, index, k) for index in range(len(rows))]):
            rules.append(Rule(x0=xs[k], y0=ys[row0], x1=xs[k], y1=ys[row1]))
    return rules


def _joins(rows: Sequence[Sequence[Square]], index: int, k: int) -> bool:
    """Whether a square is one with that on its left; below, as the squares above them are."""
    while index and rows[index][k] is Joined.ABOVE:
        index -= 1
    return rows[index][k] is Joined.LEFT


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """Half-open ranges in which the flags are set."""
    runs: list[tuple[int, int]] = []
    for k, flag in enumerate(flags):
        if flag and runs and runs[-1][1] == k:
            runs[-1] = (runs[-1][0], k + 1)
        elif flag:
            runs.append((k, k + 1))
    return runs
