"""Ruled lines and words -> grids, as they are drawn on one page.

A page's rules are joined where they touch; in a grid, squares with no rule between them are one
cell, so merged cells come out as they are drawn.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from index.aligned import aligned_rules
from index.banded import banded_rules
from index.bands import UNIT_OR_DAY
from index.gutters import undrawn_rules
from index.lines import join_text, lines_of
from index.opened import opened_rules
from index.papers import Box, Word
from index.pdf import Rule

SNAP_PT = 3.0  # rules nearer than this are one
MAX_RULES = 4000  # a drawing, not a table
# Over the grids of six bodies every chart fell below both, no table below both (2026-11-25).
WHOLE_SHARE = 0.7  # of a table's squares are cells, the others parts of merged ones
FILLED_SHARE = 0.5  # of a table's cells hold something
MORE_ROWS = 1.25  # times as many, for a grid to take the place of one that is found before it
HEAD_SHARE = 0.34  # of a table's rows are headings at most

_FIGURES = re.compile(r"[\W\d]*\d[\W\d]*[a-z]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """A cell as drawn: rows `row0` to `row1`, columns `col0` to `col1`, the ends not included."""

    row0: int
    row1: int
    col0: int
    col1: int
    words: tuple[int, ...]
    text: str
    bold: bool
    figures: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A ruled grid on one page; `xs` are the column borders from left to right, in points."""

    page_number: int
    box: Box
    xs: tuple[float, ...]
    n_rows: int
    cells: tuple[GridCell, ...]

    @property
    def n_columns(self) -> int:
        """How many columns it has."""
        return len(self.xs) - 1


def find_grids(
    words: Sequence[Word],
    rules: Sequence[Rule],
    page_number: int,
    *,
    stamps: Set[int] = frozenset(),
) -> list[Grid]:
    """The ruled tables on a page, from top to bottom; boxes with one cell only are not tables.

    Args:
        stamps: the words, by index, that are stamped on the page and belong to no cell.
    """
    if len(rules) > MAX_RULES:
        return []
    inside = [i for i in range(len(words)) if i not in stamps]
    drawn = _grids(words, inside, [rule for rule in rules if not rule.edge], page_number)
    shaded = [
        grid
        for grid in _grids(words, inside, rules, page_number)
        if not any(_overlap(grid.box, other.box) for other in drawn)
    ]
    banded: list[Grid] = []
    for group in banded_rules([words[i] for i in inside], rules):
        grid = _grid(words, inside, group, page_number)
        under = [other for other in drawn if grid and _overlap(grid.box, other.box)]
        if grid and len(under) == 1 and _is_head_of(under[0], grid):
            grid = _grid(words, inside, _below(group, under[0].box[3]), page_number)
            under = []
        if grid is None or under:
            continue
        earlier = [other for other in banded if _overlap(grid.box, other.box)]
        beside = [other for other in shaded if _overlap(grid.box, other.box)]
        if not all(_goes_far_beyond(grid, other) for other in earlier) or any(
            2 * other.n_rows > grid.n_rows for other in beside
        ):
            continue
        banded = [*(other for other in banded if other not in earlier), grid]
        shaded = [other for other in shaded if other not in beside]
    drawn += banded
    found = [*drawn, *shaded]
    found += _aligned(words, inside, found, page_number)
    return sorted(_without_nested(found), key=lambda grid: (grid.box[1], grid.box[0]))


def _grids(
    words: Sequence[Word], indices: Sequence[int], rules: Sequence[Rule], page_number: int
) -> list[Grid]:
    levels = sorted(((words[i].box[1] + words[i].box[3]) / 2, i) for i in indices)
    grids = []
    for group in _connected(_joined(rules)):
        first = bisect_left(levels, (min(rule.y0 for rule in group), -1))
        last = bisect_left(levels, (max(rule.y1 for rule in group), len(words)))
        beside = sorted(i for _, i in levels[first:last])
        grids.append(_grid(words, beside, group, page_number))
    return [grid for grid in grids if grid is not None]


def _below(rules: Sequence[Rule], y: float) -> list[Rule]:
    """The rules from a level on, those that cross it from there."""
    return [replace(rule, y0=max(rule.y0, y)) for rule in rules if rule.y1 >= y - SNAP_PT]


def _extends(grid: Grid, other: Grid) -> bool:
    """Whether a grid is another and more rows above or below it."""
    one, two = grid.box, other.box
    within = one[1] - SNAP_PT <= two[1] and two[3] <= one[3] + SNAP_PT
    return within and grid.n_rows > other.n_rows and grid.n_columns == other.n_columns


def _goes_far_beyond(grid: Grid, other: Grid) -> bool:
    """Whether a grid is another with many more rows."""
    return _extends(grid, other) and grid.n_rows >= MORE_ROWS * other.n_rows


def _is_head_of(other: Grid, grid: Grid) -> bool:
    """Whether a ruled grid is but the headings of another."""
    at_top = abs(grid.box[1] - other.box[1]) <= SNAP_PT
    return _extends(grid, other) and at_top and HEAD_SHARE * grid.n_rows >= other.n_rows


def _aligned(
    words: Sequence[Word], indices: Sequence[int], found: Sequence[Grid], page_number: int
) -> list[Grid]:
    """The tables without any rule, beside those that are found."""
    free = [
        i
        for i in indices
        if not any(
            grid.box[0] <= (words[i].box[0] + words[i].box[2]) / 2 <= grid.box[2]
            and grid.box[1] <= (words[i].box[1] + words[i].box[3]) / 2 <= grid.box[3]
            for grid in found
        )
    ]
    groups = aligned_rules([words[i] for i in free])
    grids = [_grid(words, free, group, page_number) for group in groups]
    return [
        grid
        for grid in grids
        if grid is not None and not any(_overlap(grid.box, other.box) for other in found)
    ]


def _overlap(one: Box, two: Box) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _joined(rules: Sequence[Rule]) -> list[Rule]:
    """Rules that continue each other as one."""
    joined: list[Rule] = []
    levels = sorted(rules, key=lambda r: (r.horizontal, round(r.y0 if r.horizontal else r.x0), 0))
    lanes: dict[tuple[bool, int], list[Rule]] = {}
    for rule in levels:
        at = rule.y0 if rule.horizontal else rule.x0
        lanes.setdefault((rule.horizontal, round(at)), []).append(rule)
    for (horizontal, _), lane in lanes.items():
        lane.sort(key=lambda r: r.x0 if horizontal else r.y0)
        current = lane[0]
        for rule in lane[1:]:
            end, start = (current.x1, rule.x0) if horizontal else (current.y1, rule.y0)
            if start <= end + SNAP_PT:
                current = replace(current, x1=max(current.x1, rule.x1), y1=max(current.y1, rule.y1))
                if horizontal:
                    current = replace(current, y1=current.y0)
                else:
                    current = replace(current, x1=current.x0)
            else:
                joined.append(current)
                current = rule
        joined.append(current)
    return joined


def _connected(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Groups of rules that touch or cross each other, directly or through others."""
    upright = [rule for rule in rules if not rule.horizontal]
    places = np.array([[rule.x0, rule.y0, rule.y1] for rule in upright]).reshape(-1, 3)
    group_of = np.arange(len(upright))
    met: dict[int, int] = {}  # by flat rule: one of those that it meets
    for i, rule in enumerate(rules):
        if not rule.horizontal:
            continue
        touched = np.flatnonzero(_meets(rule, places))
        if len(touched):
            met[i] = int(touched[0])
            together = np.unique(group_of[touched])
            group_of[np.isin(group_of, together)] = together[0]
    groups: dict[int, list[Rule]] = {}
    n_upright = 0
    for i, rule in enumerate(rules):
        if not rule.horizontal:
            groups.setdefault(int(group_of[n_upright]), []).append(rule)
            n_upright += 1
        elif i in met:
            groups.setdefault(int(group_of[met[i]]), []).append(rule)
    return [group for group in groups.values() if len(group) >= 4]


def _meets(flat: Rule, places: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which upright rules, given as (x, top, bottom), a flat one touches or crosses."""
    x, top, bottom = places.T
    met: NDArray[np.bool_] = (flat.x0 - SNAP_PT <= x) & (x <= flat.x1 + SNAP_PT)
    met &= (top - SNAP_PT <= flat.y0) & (flat.y0 <= bottom + SNAP_PT)
    return met


def _clusters(values: Sequence[float]) -> list[float]:
    """Sorted values, those within SNAP_PT of the one before taken as one."""
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > SNAP_PT:
            kept.append(value)
    return kept


def _grid(
    words: Sequence[Word], indices: Sequence[int], rules: Sequence[Rule], page_number: int
) -> Grid | None:
    flat = [rule for rule in rules if rule.horizontal]
    upright = [rule for rule in rules if not rule.horizontal]
    ys = _clusters([r.y0 for r in flat] + [y for r in upright for y in (r.y0, r.y1)])
    xs = _clusters([r.x0 for r in upright] + [x for r in flat for x in (r.x0, r.x1)])
    if len(xs) < 3 or len(ys) < 2 or (len(xs) - 1) * (len(ys) - 1) > 20_000:
        return None
    cells = _cells(words, indices, xs, ys, flat, upright)
    undrawn = undrawn_rules(
        words, [((c.row0, c.row1, c.col0, c.col1), c.words) for c in cells], xs, ys
    )
    if undrawn:
        upright += undrawn
        xs = _clusters([*xs, *(rule.x0 for rule in undrawn)])
        cells = _cells(words, indices, xs, ys, flat, upright)
    lacking = opened_rules(
        words, [((c.row0, c.row1, c.col0, c.col1), c.words) for c in cells], xs, ys
    )
    if lacking:
        flat += [rule for rule in lacking if rule.horizontal]
        upright += [rule for rule in lacking if not rule.horizontal]
        ys = _clusters([*ys, *(rule.y0 for rule in lacking if rule.horizontal)])
        cells = _cells(words, indices, xs, ys, flat, upright)
    filled = [cell for cell in cells if cell.text]
    n_squares = (len(xs) - 1) * (len(ys) - 1)
    if len(cells) < WHOLE_SHARE * n_squares and len(filled) < FILLED_SHARE * len(cells):
        return None  # a chart: its bars and scale make few cells of many squares, most empty
    if len(cells) < 2 or not filled or len({cell.col0 for cell in filled}) < 2:
        return None
    return Grid(
        page_number=page_number,
        box=(xs[0], ys[0], xs[-1], ys[-1]),
        xs=tuple(xs),
        n_rows=len(ys) - 1,
        cells=tuple(cells),
    )


def _cells(
    words: Sequence[Word],
    indices: Sequence[int],
    xs: Sequence[float],
    ys: Sequence[float],
    flat: Sequence[Rule],
    upright: Sequence[Rule],
) -> list[GridCell]:
    spans = _spans(xs, ys, flat, upright)
    if len(spans) < 2:
        return []
    owner = {
        (row, col): k
        for k, (row0, row1, col0, col1) in enumerate(spans)
        for row in range(row0, row1)
        for col in range(col0, col1)
    }
    inside: dict[int, list[int]] = {}
    for i in indices:
        box = words[i].box
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        place = (bisect_right(ys, y) - 1, bisect_right(xs, x) - 1)
        if place in owner:
            inside.setdefault(owner[place], []).append(i)
    return [
        _cell(words, span, inside.get(k, []))
        for k, span in sorted(enumerate(spans), key=lambda pair: (pair[1][0], pair[1][2]))
    ]


def _cell(words: Sequence[Word], span: tuple[int, int, int, int], inside: list[int]) -> GridCell:
    lines = lines_of(words, inside)
    text = join_text([line.text for line in lines])
    return GridCell(
        row0=span[0],
        row1=span[1],
        col0=span[2],
        col1=span[3],
        words=tuple(i for line in lines for i in line.words),
        text=text,
        bold=bool(lines) and all(line.bold for line in lines),
        figures=bool(_FIGURES.fullmatch(text)) and not UNIT_OR_DAY.fullmatch(text),
    )


def _spans(
    xs: Sequence[float], ys: Sequence[float], flat: Sequence[Rule], upright: Sequence[Rule]
) -> list[tuple[int, int, int, int]]:
    """(row0, row1, col0, col1) of each cell: squares with no rule between them are one cell."""
    below = {
        (_nearest(ys, rule.y0), col)
        for rule in flat
        for col in range(len(xs) - 1)
        if rule.x0 - SNAP_PT <= (xs[col] + xs[col + 1]) / 2 <= rule.x1 + SNAP_PT
    }
    beside = {
        (row, _nearest(xs, rule.x0))
        for rule in upright
        for row in range(len(ys) - 1)
        if rule.y0 - SNAP_PT <= (ys[row] + ys[row + 1]) / 2 <= rule.y1 + SNAP_PT
    }
    taken: set[tuple[int, int]] = set()
    spans = []
    for row in range(len(ys) - 1):
        for col in range(len(xs) - 1):
            if (row, col) in taken:
                continue
            row1, col1 = row + 1, col + 1
            while col1 < len(xs) - 1 and (row, col1) not in beside and (row, col1) not in taken:
                col1 += 1
            while row1 < len(ys) - 1 and not any((row1, c) in below for c in range(col, col1)):
                row1 += 1
            taken |= {(r, c) for r in range(row, row1) for c in range(col, col1)}
            spans.append((row, row1, col, col1))
    return spans


def _nearest(values: Sequence[float], value: float) -> int:
    """Where the sorted value nearest to another stands, of two equally near the first."""
    k = bisect_left(values, value)
    return min(range(max(k - 1, 0), min(k + 1, len(values))), key=lambda i: abs(values[i] - value))


def _without_nested(grids: list[Grid]) -> list[Grid]:
    """Without grids that lie inside another (a logo in a cell, a double border)."""
    return [
        grid
        for grid in grids
        if not any(other is not grid and _holds(other.box, grid.box) for other in grids)
    ]


def _holds(outer: Box, inner: Box) -> bool:
    if outer == inner:
        return False
    return (
        outer[0] - SNAP_PT <= inner[0]
        and outer[1] - SNAP_PT <= inner[1]
        and outer[2] + SNAP_PT >= inner[2]
        and outer[3] + SNAP_PT >= inner[3]
    )
