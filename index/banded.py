"""Tables of rows that are ruled off and columns that are not: the rules that their columns lack.

Only horizontal lines are drawn, above or below each row. Where white space runs down through all
rows between them, columns are parted; what is no table (lines of a letterhead, a text between two
lines) has no such space.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.papers import Word
from index.rules import Rule

SAME_PT = 3.0  # rules of one table begin and end no farther apart
MIN_WIDTH_PT = 80.0
MIN_ROWS = 3  # the headings among them
MAX_ROW_PT = 200.0  # between two rules
GUTTER = 0.5  # of the letters' height: white space that parts columns; a space has 0.3
LONE_GUTTER = 1.0  # the same, where only one line tells
KEPT_SHARE = 0.6  # of a table's columns are left when a row is added, else it is none of its rows
NEAR = 1.0  # of the letters' height: the headings stand no farther above the first line
LEADING = 0.6  # of the letters' height, between two lines of one row
ROW_SPACE = 0.25  # of the letters' height: so much more lies between rows than between lines
END_GAP = 2.5  # of the letters' height: so wide a space ends a table
SPACED_COLUMNS = 3  # of a table that has but a rule below its headings
SPACED_ROWS = 3  # of it have figures
MAX_HEAD = 3  # rows of headings
BROKEN_SHARE = 0.6  # of a table's rules are broken at a border of its columns

_FIGURE = re.compile(r"^[£$€(+–-]*\s?\d[\d,.]*[%)kmbnKM*]{0,3}$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")

Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Band:
    """What stands between two rules: its words, and the stretches that they cover, from the left.

    `spans` where nothing parts them; `worded` where none of them is a figure alone.
    """

    top: float
    bottom: float
    words: tuple[Word, ...]
    covered: tuple[Stretch, ...]
    height: float
    spans: bool
    worded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """Rows one below the other, so many of them headings, and the columns of the others."""

    rows: tuple[_Band, ...]
    n_head: int
    columns: tuple[Stretch, ...]
    borders: tuple[float, ...] = ()


def banded_rules(words: Sequence[Word], rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    """The rules of each table whose columns are not ruled, with those that they lack.

    Args:
        words: of the page, without stamps.
        rules: of the page, as drawn.
    """
    lined = [rule for rule in rules if rule.horizontal and not rule.edge]
    yield from _found(words, lined)
    yield from _found(words, [rule for rule in rules if rule.horizontal])  # rows shaded by turns
    yield from _spaced(words, lined)


def _found(words: Sequence[Word], flat: Sequence[Rule]) -> Iterator[list[Rule]]:
    for stack in _stacks(flat):
        x0, x1 = stack[0].x0, stack[0].x1
        inside = [w for w in words if x0 - SAME_PT <= w.box[0] and w.box[2] <= x1 + SAME_PT]
        bands = [_between(inside, one.y0, two.y0) for one, two in pairwise(stack)]
        borders = _borders(stack, flat)
        for table in _of_borders(bands, borders, x0, x1) if borders else _tables(bands):
            whole = _with_ends(table, inside, flat)
            if len(whole.rows) >= MIN_ROWS:
                yield list(_rules_of(whole, x0, x1))


def _spaced(words: Sequence[Word], flat: Sequence[Rule]) -> Iterator[list[Rule]]:
    """The rules of tables that have but one, below their headings: rows stand farther apart than
    the lines of one."""
    for line in _lines_of(flat):
        inside = [
            w for w in words if line.x0 - SAME_PT <= w.box[0] and w.box[2] <= line.x1 + SAME_PT
        ]
        heads = _beside(inside, line.y0, _height(inside), above=True)
        if heads is None or len(heads.covered) < SPACED_COLUMNS:
            continue
        bands = list(_by_space([w for w in inside if w.box[1] >= line.y0 - 1], line.y0))
        for table in itertools.islice(_tables(bands), 1):
            whole = _with_ends(table, inside, flat)
            figures = sum(not row.worded for row in table.rows)
            if table.rows[0].top > line.y0 or figures < SPACED_ROWS:
                continue
            if len(whole.columns) >= SPACED_COLUMNS and whole.n_head:
                yield list(_rules_of(whole, line.x0, line.x1))


def _by_space(words: Sequence[Word], top: float) -> Iterator[_Band]:
    """The rows below a rule, each down to the wider space before the next; up to a gap that ends
    the table."""
    if not words:
        return
    height = _height(words)
    lines = _lines(_band(words, top, max(word.box[3] for word in words)))
    gaps = [max(below.top - above.bottom, 0.0) for above, below in pairwise(lines)]
    within = [gap for gap in gaps if gap < END_GAP * height]
    least = min(within, default=0.0) + ROW_SPACE * height
    alike = max(within, default=0.0) < least  # each line is a row
    row: list[Word] = []
    for k, line in enumerate(lines):
        row += line.words
        gap = gaps[k] if k < len(gaps) else END_GAP * height
        if alike or gap >= least or gap >= END_GAP * height:
            bottom = line.bottom + min(gap, height) / 2
            yield _band(row, top, bottom)
            row, top = [], bottom
        if gap >= END_GAP * height:
            return


def _height(words: Sequence[Word]) -> float:
    heights = sorted(word.box[3] - word.box[1] for word in words)
    return heights[len(heights) // 2] if heights else 0.0


def _lines_of(flat: Sequence[Rule]) -> list[Rule]:
    """Horizontal rules from the top, the pieces of each as one."""
    lines: list[Rule] = []
    for rule in sorted(flat, key=lambda rule: (round(rule.y0), rule.x0)):
        last = lines[-1] if lines else None
        if last and round(last.y0) == round(rule.y0) and rule.x0 <= last.x1 + SAME_PT:
            lines[-1] = replace(last, x1=max(last.x1, rule.x1))
        else:
            lines.append(rule)
    return [line for line in lines if line.x1 - line.x0 >= MIN_WIDTH_PT]


def _stacks(flat: Sequence[Rule]) -> Iterator[list[Rule]]:
    """Horizontal rules of one width above each other, from the top, the pieces of each as one."""
    stacks: list[list[Rule]] = []
    for rule in _lines_of(flat):
        same = [
            stack
            for stack in stacks
            if abs(stack[-1].x0 - rule.x0) <= SAME_PT and abs(stack[-1].x1 - rule.x1) <= SAME_PT
        ]
        if not same:
            stacks.append([rule])
        elif rule.y0 - same[0][-1].y0 > SAME_PT:  # not a double line
            same[0].append(rule)
    yield from (stack for stack in stacks if len(stack) >= MIN_ROWS)


def _borders(stack: Sequence[Rule], flat: Sequence[Rule]) -> list[float]:
    """Where the rules of a stack are broken, if most are at the same places: they are drawn cell
    by cell."""
    ends = [
        rule.x1
        for rule in flat
        if any(abs(rule.y0 - line.y0) <= 1 for line in stack)
        and stack[0].x0 + SAME_PT < rule.x1 < stack[0].x1 - SAME_PT
    ]
    borders: list[tuple[float, int]] = []
    for x in sorted(ends):
        if borders and x - borders[-1][0] <= SAME_PT:
            borders[-1] = (borders[-1][0], borders[-1][1] + 1)
        else:
            borders.append((x, 1))
    return [x for x, n in borders if n >= BROKEN_SHARE * len(stack)]


def _of_borders(
    bands: Sequence[_Band], borders: Sequence[float], x0: float, x1: float
) -> Iterator[_Table]:
    """The tables of bands whose columns the pieces of their rules tell."""
    columns = tuple(pairwise([x0, *borders, x1]))
    run: list[_Band] = []
    for band in [*bands, None]:
        if band is not None and not _is_tall(band) and not _is_text(band, borders):
            run.append(band)
            continue
        while run and run[-1].spans:
            run.pop()
        if len(run) > 1:
            n_head = _n_head(run)
            yield _Table(rows=tuple(run), n_head=n_head, columns=columns, borders=tuple(borders))
        run = []


def _is_text(band: _Band, borders: Sequence[float]) -> bool:
    """Whether a band holds a text of several lines that runs over the borders."""
    over = any(a < x < b for a, b in band.covered for x in borders)
    return over and band.bottom - band.top > 4 * band.height


def _between(words: Sequence[Word], top: float, bottom: float) -> _Band:
    inside = [word for word in words if top <= (word.box[1] + word.box[3]) / 2 <= bottom]
    return _band(inside, top, bottom)


def _band(inside: Sequence[Word], top: float, bottom: float) -> _Band:
    heights = sorted(word.box[3] - word.box[1] for word in inside)
    height = heights[len(heights) // 2] if heights else 0.0
    one_line = not inside or max(w.box[1] for w in inside) < min(w.box[3] for w in inside)
    gap = (LONE_GUTTER if one_line else GUTTER) * height
    figures = (_FIGURE.match(w.text) and not _YEAR.match(w.text) for w in inside)
    stretches = [(word.box[0], word.box[2]) for word in inside]
    return _Band(
        top=top,
        bottom=bottom,
        words=tuple(inside),
        covered=tuple(_covered(stretches, GUTTER * height)),
        height=height,
        spans=len(_covered(stretches, gap)) < 2,
        worded=not any(figures),
    )


def _covered(stretches: Sequence[Stretch], gap: float) -> list[Stretch]:
    """Stretches put together where less than a gap lies between them."""
    covered: list[Stretch] = []
    for x0, x1 in sorted(stretches):
        if covered and x0 - covered[-1][1] < gap:
            covered[-1] = (covered[-1][0], max(covered[-1][1], x1))
        else:
            covered.append((x0, x1))
    return covered


def _tables(bands: Sequence[_Band]) -> Iterator[_Table]:
    """Bands one below the other whose words leave the same columns free between them."""
    start = 0
    while start < len(bands):
        n_head = _n_head(bands[start:])
        columns: list[Stretch] = []
        end = start + n_head
        while end < len(bands) and not _is_tall(bands[end]):
            band = bands[end]
            if not band.spans:
                together = _covered([*columns, *band.covered], GUTTER * band.height)
                if len(together) < max(2.0, KEPT_SHARE * len(columns)):
                    break
                columns = together
            elif not columns or band.bottom - band.top > 4 * band.height:
                break
            end += 1
        rows = list(bands[start:end])
        while len(rows) > n_head and rows[-1].spans:
            rows.pop()
        if len(rows) - n_head > 1:
            yield _Table(rows=tuple(rows), n_head=n_head, columns=tuple(columns))
        start = max(end, start + 1)


def _n_head(bands: Sequence[_Band]) -> int:
    """How many of the first bands are headings of those below: words above figures, or one."""
    n = 0
    while n < len(bands) and bands[n].worded and not _is_tall(bands[n]) and bands[n].words:
        n += 1
    parted = [band for band in bands[:n] if not band.spans]
    return n if len(parted) == n <= MAX_HEAD else min(n, 1) if n and not bands[0].spans else 0


def _is_tall(band: _Band) -> bool:
    return band.bottom - band.top > MAX_ROW_PT


def _with_ends(table: _Table, words: Sequence[Word], flat: Sequence[Rule]) -> _Table:
    """A table with the headings above its first rule and the row below its last, and its columns
    as its headings have them."""
    rows, n_head, columns = list(table.rows), table.n_head, list(table.columns)
    height = max(row.height for row in rows)
    above = _beside(words, rows[0].top, height, above=True)
    if above is not None:
        rows.insert(0, above)
        n_head += 1
    borders = table.borders or _mids(columns)
    head = [part for row in rows[:n_head] for part in _parted(row, flat, borders)]
    rows, n_head = [*head, *rows[n_head:]], len(head)
    below = _beside(words, rows[-1].bottom, height, above=False)
    if below is not None:
        together = _covered([*columns, *below.covered], GUTTER * height)
        if table.borders and not any(a < x < b for a, b in below.covered for x in table.borders):
            rows.append(below)
        elif not table.borders and len(together) == len(columns):
            rows.append(below)
            columns = together
    if n_head and not table.borders:
        columns = _under(rows[n_head - 1].covered, columns)
    borders = table.borders or _mids(columns)
    return _Table(rows=tuple(rows), n_head=n_head, columns=tuple(columns), borders=borders)


def _mids(columns: Sequence[Stretch]) -> tuple[float, ...]:
    return tuple((one[1] + two[0]) / 2 for one, two in pairwise(columns))


def _parted(row: _Band, flat: Sequence[Rule], borders: Sequence[float]) -> list[_Band]:
    """A row of headings in two, if a rule over some of its columns parts it, or its upper lines run
    over borders of columns and its lower ones do not."""
    inside = [
        rule.y0
        for rule in flat
        if row.top + row.height / 2 < rule.y0 < row.bottom - row.height / 2
        and any(rule.x0 <= x1 and x0 <= rule.x1 for x0, x1 in row.covered)
    ]
    lines = _lines(row)
    over = [
        k
        for k, line in enumerate(lines)
        if any(a < x < b for a, b in line.covered for x in borders)
    ]
    if not inside and over and over[-1] + 1 < len(lines):
        inside = [(lines[over[-1]].bottom + lines[over[-1] + 1].top) / 2]
    if not inside:
        return [row]
    level = max(inside)
    return [_between(row.words, row.top, level), _between(row.words, level, row.bottom)]


def _lines(row: _Band) -> list[_Band]:
    """The lines of a row, each as far as its words reach."""
    lines: list[list[Word]] = []
    for word in sorted(row.words, key=lambda word: word.box[1] + word.box[3]):
        last = lines[-1][-1] if lines else None
        if last and word.box[1] < (last.box[1] + last.box[3]) / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [_band(line, min(w.box[1] for w in line), max(w.box[3] for w in line)) for line in lines]


def _beside(words: Sequence[Word], line: float, height: float, *, above: bool) -> _Band | None:
    """What stands close above the first rule or below the last, in several columns."""
    if above:
        side = sorted((w for w in words if w.box[3] <= line + 1), key=lambda w: -w.box[3])
    else:
        side = sorted((w for w in words if w.box[1] >= line - 1), key=lambda w: w.box[1])
    row: list[Word] = []
    edge, reach = line, NEAR * height
    for word in side:
        apart = edge - word.box[3] if above else word.box[1] - edge
        if apart > reach:
            break
        row.append(word)
        edge = min(edge, word.box[1]) if above else max(edge, word.box[3])
        reach = LEADING * height
    band = _band(row, edge - 1, line) if above else _band(row, line, edge + 1)
    return None if band.spans else band


def _under(head: Sequence[Stretch], columns: Sequence[Stretch]) -> list[Stretch]:
    """Columns as wide as their headings: those under one heading are one, and each has the heading
    that stands in its place, be it to the left of figures that stand to the right."""
    if len(columns) > len(head):
        columns = _together(head, columns)
    wide = [list(column) for column in columns]
    apart = len(columns) - len(head)
    in_order = apart in (0, 1) and (not apart or head[0][0] > columns[0][1])
    for k, (x0, x1) in enumerate(head):
        mid = (x0 + x1) / 2
        nearest = min(
            range(len(columns)),
            key=lambda j: max(columns[j][0] - mid, mid - columns[j][1], 0.0),
        )
        at = k + apart if in_order else nearest
        left = columns[at - 1][1] if at else x0
        right = columns[at + 1][0] if at + 1 < len(columns) else x1
        wide[at] = [min(wide[at][0], max(x0, left)), max(wide[at][1], min(x1, right))]
    return [(x0, x1) for x0, x1 in wide]


def _together(head: Sequence[Stretch], columns: Sequence[Stretch]) -> list[Stretch]:
    """Columns, those that one heading stands over as one: a dash to the left, figures to the
    right."""
    found: list[Stretch] = []
    last = -1
    for x0, x1 in columns:
        over = next((k for k, (a, b) in enumerate(head) if a < x1 and x0 < b), -1)
        if over >= 0 and over == last:
            found[-1] = (found[-1][0], x1)
        else:
            found.append((x0, x1))
        last = over
    return found


def _rules_of(table: _Table, x0: float, x1: float) -> Iterator[Rule]:
    """The rules between a table's rows, round it, and between its columns."""
    ys = [table.rows[0].top, *(row.bottom for row in table.rows)]
    yield from (Rule(x0=x0, y0=y, x1=x1, y1=y) for y in ys)
    yield from (Rule(x0=x, y0=ys[0], x1=x, y1=ys[-1]) for x in (x0, x1))
    for k, row in enumerate(table.rows):
        if row.spans:
            continue
        over_others = k < table.n_head - 1  # such a heading stands over all columns up to the next
        for j, x in enumerate(table.borders):
            end = table.borders[j + 1] if j + 1 < len(table.borders) else x1
            begins = any(x <= word.box[0] < end for word in row.words)
            crossed = any(a < x - 1 and x + 1 < b for a, b in row.covered)
            if not crossed and (not over_others or not j or begins):
                yield Rule(x0=x, y0=row.top, x1=x, y1=row.bottom)
