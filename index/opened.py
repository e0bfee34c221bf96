"""Rows of a grid whose rules are not all drawn: a shaded body below ruled headings, columns without
lines between rows.

Word's table styles rule off the headings and shade the body by turns; what stands there comes out
as one cell. The headings' borders part it again, where no word runs over them, and lines of figures
are rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.bands import Band, band_of, by_space, is_figure, lines_in
from index.gutters import Span
from index.papers import Word
from index.rules import Rule

MERGED = 3  # columns at least run together in a cell that is opened
FILLED_SHARE = 0.6  # of the columns stand apart in a line, and of the lines do
WHOLE_SHARE = 0.3  # of a grid's rows have all columns parted: its others are shaded
MIN_LINES = 3  # of figures make rows of one
FIGURES = 2  # in such a line at least


def opened_rules(
    words: Sequence[Word],
    cells: Sequence[tuple[Span, Sequence[int]]],
    xs: Sequence[float],
    ys: Sequence[float],
) -> list[Rule]:
    """The rules that a grid's rows lack: between columns, and between lines of figures.

    Args:
        cells: as drawn, each with its words by index.
        xs, ys: the borders of the columns and rows, from the left and from the top.
    """
    found: list[Rule] = []
    rows: list[list[tuple[Span, Sequence[int]]]] = [[] for _ in range(len(ys) - 1)]
    for span, inside_cell in cells:
        if span[1] == span[0] + 1:
            rows[span[0]].append((span, inside_cell))
    whole = sum(len(row) == len(xs) - 1 for row in rows)
    by_turns = whole >= max(2, WHOLE_SHARE * len(rows))
    for row, own in enumerate(rows):
        if sum(span[3] - span[2] for span, _ in own) < len(xs) - 1:
            continue  # a cell merged with the row above or below
        merged = [span for span, _ in own if span[3] - span[2] > 1]
        if sum(span[3] - span[2] for span in merged) < MERGED:
            merged = []
        inside = [words[i] for _, cell in own for i in cell]
        lines = lines_in(band_of(inside, ys[row], ys[row + 1]))
        if not lines or (not merged and len(lines) < MIN_LINES):
            continue
        borders = [x for _, _, col0, col1 in merged for x in xs[col0 + 1 : col1]]
        parted = [line for line in lines if _parted(line, xs)]
        if row and len(parted) >= FILLED_SHARE * len(lines):
            found += _rules(list(_rows(lines, parted, ys[row], ys[row + 1])), borders, xs)
        elif merged and by_turns and _fits(lines, xs) and all(_is_run(c, xs, words) for c in own):
            found += _rules([band_of(inside, ys[row], ys[row + 1])], borders, xs)
    return found


def _is_run(cell: tuple[Span, Sequence[int]], xs: Sequence[float], words: Sequence[Word]) -> bool:
    """Whether a merged cell holds the words of most of its columns, and no heading over them."""
    (_, _, col0, col1), inside = cell
    if col1 - col0 < MERGED:
        return True
    line = band_of([words[i] for i in inside], 0.0, 0.0)
    return len(_filled(line, xs) & set(range(col0, col1))) >= FILLED_SHARE * (col1 - col0)


def _fits(lines: Sequence[Band], xs: Sequence[float]) -> bool:
    """Whether lines leave free all borders of the columns that other rows have, and fill most."""
    filled = {k for line in lines for k in _filled(line, xs)}
    crossed = any(a < x - 1 and x + 1 < b for line in lines for a, b in line.covered for x in xs)
    return not crossed and len(filled) >= FILLED_SHARE * (len(xs) - 1)


def _filled(line: Band, xs: Sequence[float]) -> set[int]:
    return {
        k
        for k, (x0, x1) in enumerate(pairwise(xs))
        if any(x0 <= (word.box[0] + word.box[2]) / 2 <= x1 for word in line.words)
    }


def _parted(line: Band, xs: Sequence[float]) -> bool:
    """Whether a line has figures in most columns, and nothing over a border."""
    filled = _filled(line, xs)
    figures = sum(is_figure(word.text) for word in line.words)
    if len(filled) < max(MERGED, FILLED_SHARE * (len(xs) - 1)) or figures < FIGURES:
        return False
    return not any(a < x - 1 and x + 1 < b for a, b in line.covered for x in xs[1:-1])


def _rows(
    lines: Sequence[Band], parted: Sequence[Band], top: float, bottom: float
) -> Iterator[Band]:
    """The rows of a cell's lines: each line of figures one, where there are several."""
    if len(parted) < MIN_LINES:
        yield band_of([word for line in lines for word in line.words], top, bottom)
        return
    words = [word for line in lines for word in line.words]
    spaced = list(by_space(words, top))
    if len(parted) < len(lines) and all(
        sum(band.top - 1 <= line.top and line.bottom <= band.bottom + 1 for line in parted) < 2
        for band in spaced
    ):
        yield from spaced
        return
    starts = [top, *(line.top - 1 for line in parted[1:]), bottom]
    for one, two in pairwise(starts):
        yield band_of([w for w in words if one <= w.box[1] < two], one, two)


def _rules(rows: Sequence[Band], borders: Sequence[float], xs: Sequence[float]) -> Iterator[Rule]:
    for one, _ in pairwise(rows):
        yield Rule(x0=xs[0], y0=one.bottom, x1=xs[-1], y1=one.bottom)
    for row in rows:
        if row.spans:
            continue
        for x in borders:
            if not any(a < x - 1 and x + 1 < b for a, b in row.covered):
                yield Rule(x0=x, y0=row.top, x1=x, y1=row.bottom)
