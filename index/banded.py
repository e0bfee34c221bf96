"""Tables of rows that are ruled off and columns that are not: the rules that their columns lack.

Only horizontal lines are drawn, above or below each row. Where white space runs down through all
rows between them, columns are parted; what is no table (lines of a letterhead, a text between two
lines) has no such space.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.bands import (
    SAME_PT,
    beside,
    between,
    by_space,
    height_of,
    lines_across,
    rows_within,
)
from index.headed import (
    SPACED_COLUMNS,
    BandTable,
    ruled_off,
    rules_of,
    tables_of,
    tables_of_borders,
    with_ends,
)
from index.papers import Word
from index.rules import Rule

MIN_ROWS = 3  # the headings among them
EMPTY_SHARE = 0.3  # of a table's rows are empty at most
BROKEN_SHARE = 0.6  # of a table's rules are broken at a border of its columns


def banded_rules(words: Sequence[Word], rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    """The rules of each table whose columns are not ruled, with those that they lack.

    Args:
        words: of the page, without stamps.
        rules: of the page, as drawn.
    """
    flat = [rule for rule in rules if rule.horizontal]
    lined = [rule for rule in flat if not rule.edge]
    yield from _found(words, flat)  # shaded rows too
    if len(lined) < len(flat):
        yield from _found(words, lined)
    yield from _spaced(words, lined)


def _found(words: Sequence[Word], flat: Sequence[Rule]) -> Iterator[list[Rule]]:
    parts = [part for whole in _stacks(flat) for part in _alike(whole, flat)]
    for stack in parts:
        x0, x1 = stack[0].x0, stack[0].x1
        inside = [w for w in words if x0 - SAME_PT <= w.box[0] and w.box[2] <= x1 + SAME_PT]
        ruled = [between(inside, one.y0, two.y0) for one, two in pairwise(stack)]
        bands = [row for band in ruled for row in rows_within(band)]
        borders = _borders(stack, flat)
        for table in tables_of_borders(bands, borders, x0, x1) if borders else tables_of(bands):
            whole = with_ends(table, inside, flat)
            if len(whole.rows) >= MIN_ROWS and _is_filled(whole, x0, x1):
                yield list(rules_of(whole, x0, x1))


def _is_filled(table: BandTable, x0: float, x1: float) -> bool:
    """Whether each column has something in it, and most rows: boxes side by side leave some empty.
    Two columns of words that no line parts are a text with an indent."""
    words = [word for row in table.rows for word in row.words]
    middles = [(word.box[0] + word.box[2]) / 2 for word in words]
    columns = pairwise([x0, *table.borders, x1])
    if not all(any(a <= x <= b for x in middles) for a, b in columns):
        return False
    if sum(not row.words for row in table.rows) > EMPTY_SHARE * len(table.rows):
        return False
    figures = sum(not row.worded for row in table.rows)
    return table.drawn or len(table.borders) > 1 or figures >= MIN_ROWS


def _alike(stack: Sequence[Rule], flat: Sequence[Rule]) -> list[list[Rule]]:
    """A stack in parts whose rules are broken at the same places, or nowhere: of one table each."""
    breaks = [_breaks(line, flat) for line in stack]
    parts = [[stack[0]]]
    last = breaks[0]
    for k in range(1, len(stack)):
        whole = not breaks[k] and k + 1 < len(stack) and _same_breaks(last, breaks[k + 1])
        if whole or _same_breaks(last, breaks[k]):
            parts[-1].append(stack[k])
        else:
            parts.append([stack[k]])
        last = last if whole else breaks[k]
    return [part for part in parts if len(part) > 1]


def _breaks(line: Rule, flat: Sequence[Rule]) -> list[float]:
    ends = (rule.x1 for rule in flat if abs(rule.y0 - line.y0) <= 1)
    return sorted({round(x, 1) for x in ends if line.x0 + SAME_PT < x < line.x1 - SAME_PT})


def _same_breaks(one: Sequence[float], two: Sequence[float]) -> bool:
    near = sum(any(abs(a - b) <= SAME_PT for b in two) for a in one)
    return near >= 0.5 * max(len(one), len(two))


def _spaced(words: Sequence[Word], flat: Sequence[Rule]) -> Iterator[list[Rule]]:
    """The rules of tables that have but one, below their headings: rows stand farther apart than
    the lines of one."""
    for line in lines_across(flat):
        inside = [
            w for w in words if line.x0 - SAME_PT <= w.box[0] and w.box[2] <= line.x1 + SAME_PT
        ]
        heads = beside(inside, line.y0, height_of(inside), above=True)
        if heads is None or heads.spans or len(heads.covered) < SPACED_COLUMNS:
            continue
        bands = list(by_space([w for w in inside if w.box[1] >= line.y0 - 1], line.y0))
        named = list(itertools.takewhile(lambda band: band.spans, bands))
        if len(named) < 2:
            first = named[-1].bottom if named else line.y0
            yield from ruled_off(bands, inside, line.x0, line.x1, first=first, flat=flat)


def _stacks(flat: Sequence[Rule]) -> Iterator[list[Rule]]:
    """Horizontal rules of one width above each other, from the top, the pieces of each as one."""
    stacks: list[list[Rule]] = []
    for rule in lines_across(flat):
        same = [
            stack
            for stack in stacks
            if abs(stack[-1].x0 - rule.x0) <= SAME_PT and abs(stack[-1].x1 - rule.x1) <= SAME_PT
        ]
        if not same:
            stacks.append([rule])
        elif rule.y0 - same[0][-1].y0 > SAME_PT:  # not a double line
            same[0].append(rule)
    yield from (stack for stack in stacks if len(stack) >= MIN_ROWS - 1)


def _borders(stack: Sequence[Rule], flat: Sequence[Rule]) -> list[float]:
    """Where the rules of a stack are broken, if most are at the same places: they are drawn cell
    by cell."""
    borders: list[tuple[float, int]] = []
    for x in sorted(x for line in stack for x in _breaks(line, flat)):
        if borders and x - borders[-1][0] <= SAME_PT:
            borders[-1] = (borders[-1][0], borders[-1][1] + 1)
        else:
            borders.append((x, 1))
    return [x for x, n in borders if n >= BROKEN_SHARE * len(stack)]
