"""Bands of a page below each other -> a table with its headings, and the rules that it lacks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.bands import (
    GUTTER,
    KEPT_SHARE,
    SAME_PT,
    UNIT_OR_DAY,
    Band,
    Stretch,
    band_of,
    beside,
    between,
    is_title,
    lines_in,
    put_together,
)
from index.papers import Word
from index.rules import Rule

MAX_ROW_PT = 200.0  # between two rules
MAX_HEAD = 3  # rows of headings
SPACED_COLUMNS = 3  # of a table whose columns white space alone parts
FARTHER = 2.0  # of the letters' height: headings stand no farther above others that need them
SPACED_ROWS = 3  # of it have figures


@dataclass(frozen=True, slots=True, kw_only=True)
class BandTable:
    """Rows one below the other, so many of them headings, and the columns of the others."""

    rows: tuple[Band, ...]
    n_head: int
    columns: tuple[Stretch, ...]
    borders: tuple[float, ...] = ()
    drawn: bool = False  # the borders are where its rules are broken


def ruled_off(
    rows: Sequence[Band],
    words: Sequence[Word],
    x0: float,
    x1: float,
    *,
    first: float,
    flat: Sequence[Rule] = (),
) -> Iterator[list[Rule]]:
    """The rules of the table that rows below each other are, if they are one that begins at the
    first of them: with its headings above, among the words."""
    for table in itertools.islice(tables_of(rows), 1):
        whole = with_ends(table, words, flat)
        figures = sum(not row.worded for row in table.rows)
        if table.rows[0].top > first or figures < SPACED_ROWS:
            continue
        if len(whole.columns) >= SPACED_COLUMNS and whole.n_head:
            yield list(rules_of(whole, x0, x1))


def tables_of_borders(
    bands: Sequence[Band], borders: Sequence[float], x0: float, x1: float
) -> Iterator[BandTable]:
    """The tables of bands whose columns the pieces of their rules tell."""
    columns = tuple(pairwise([x0, *borders, x1]))
    run: list[Band] = []
    for band in [*bands, None]:
        if band is not None and not _is_tall(band) and not _is_text(band, borders):
            run.append(band)
            continue
        while run and run[-1].spans:
            run.pop()
        run = list(itertools.dropwhile(lambda band: band.spans, run))
        if len(run) > 1:
            n_head = _n_head(run)
            yield BandTable(
                rows=tuple(run), n_head=n_head, columns=columns, borders=tuple(borders), drawn=True
            )
        run = []


def tables_of(bands: Sequence[Band]) -> Iterator[BandTable]:
    """Bands one below the other whose words leave the same columns free between them."""
    start = 0
    while start < len(bands):
        if bands[start].spans:  # a title, or the name of a group: `_over` looks above it
            start += 1
            continue
        n_head = _n_head(bands[start:])
        columns: list[Stretch] = []
        end = start + n_head
        while end < len(bands) and not _is_tall(bands[end]):
            band = bands[end]
            if not band.spans:
                together = put_together([*columns, *band.covered], GUTTER * band.height)
                if len(together) < max(2.0, KEPT_SHARE * len(columns)):
                    break
                columns = together
            elif band.words and not band.one_line:
                break
            end += 1
        rows = list(bands[start:end])
        while len(rows) > n_head and rows[-1].spans:
            rows.pop()
        if len(rows) - n_head > 1:
            yield BandTable(rows=tuple(rows), n_head=n_head, columns=tuple(columns))
        start = max(end, start + 1)


def with_ends(table: BandTable, words: Sequence[Word], flat: Sequence[Rule]) -> BandTable:
    """A table with the headings above its first rule and the row below its last, and its columns
    as its headings have them."""
    rows, n_head, columns = list(table.rows), table.n_head, list(table.columns)
    height = max(row.height for row in rows)
    over = _over(words, rows[0].top, height, flat)
    n_head = n_head + sum(not row.spans for row in over) if over else n_head
    rows = [*over, *rows]
    named = [line for row in rows[:n_head] for line in lines_in(row)]
    if named and not table.borders:
        columns = _under(_lowest(named), columns, rows[n_head:])
    borders = table.borders or _mids(columns)
    head = [part for row in rows[:n_head] for part in _parted(row, flat, borders)]
    rows, n_head = [*head, *rows[n_head:]], len(head)
    below = beside(words, rows[-1].bottom, height, above=False)
    if below is not None and not below.spans:
        together = put_together([*columns, *below.covered], GUTTER * height)
        if table.borders and not any(a < x < b for a, b in below.covered for x in table.borders):
            rows.append(below)
        elif not table.borders and len(together) == len(columns):
            rows.append(below)
            columns = together
    return replace(table, rows=tuple(rows), n_head=n_head, columns=tuple(columns), borders=borders)


def rules_of(table: BandTable, x0: float, x1: float) -> Iterator[Rule]:
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


def _is_text(band: Band, borders: Sequence[float]) -> bool:
    """Whether a band holds a text of several lines that runs over the borders."""
    over = any(a < x < b for a, b in band.covered for x in borders)
    return over and band.bottom - band.top > 4 * band.height


def _n_head(bands: Sequence[Band]) -> int:
    """How many of the first bands are headings of those below: words above figures, or one."""
    n = 0
    while n < len(bands) and bands[n].worded and not _is_tall(bands[n]) and bands[n].words:
        n += 1
    parted = [band for band in bands[:n] if not band.spans]
    return n if len(parted) == n <= MAX_HEAD else min(n, 1) if n and not bands[0].spans else 0


def _is_tall(band: Band) -> bool:
    return band.bottom - band.top > MAX_ROW_PT


def _mids(columns: Sequence[Stretch]) -> tuple[float, ...]:
    return tuple((one[1] + two[0]) / 2 for one, two in pairwise(columns))


def _parted(row: Band, flat: Sequence[Rule], borders: Sequence[float]) -> list[Band]:
    """A row of headings in two, if a rule over some of its columns parts it, or its upper lines run
    over borders of columns and its lower ones do not."""
    inside = [
        rule.y0
        for rule in flat
        if row.top + row.height / 2 < rule.y0 < row.bottom - row.height / 2
        and any(rule.x0 <= x1 and x0 <= rule.x1 for x0, x1 in row.covered)
    ]
    lines = lines_in(row)
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
    return [between(row.words, row.top, level), between(row.words, level, row.bottom)]


def _lowest(lines: Sequence[Band]) -> list[Stretch]:
    """The headings that name columns: of the lowest line, those that go on in it, and those above
    with nothing below; not what stands over several."""
    parts = list(lines[-1].covered)
    for line in reversed(lines[:-1]):
        for x0, x1 in line.covered:
            under = [part for part in parts if part[0] < x1 and x0 < part[1]]
            if len(under) == 1:
                parts.remove(under[0])
                parts.append((min(x0, under[0][0]), max(x1, under[0][1])))
            elif not under:
                parts.append((x0, x1))
    return sorted(parts)


def _over(words: Sequence[Word], line: float, height: float, flat: Sequence[Rule]) -> list[Band]:
    """The headings above a rule, those above a rule over some columns with them, and the name of a
    group that may stand between the two. Headings that do not name a column each ("due", "done",
    "due", "done"; "£000") have others above them."""
    above = beside(words, line, height, above=True)
    if above is None:
        return []
    rows = [above]
    if above.spans and above.one_line:
        higher = beside(words, above.top, height, above=True)
        rows = [higher, above] if higher is not None else []
    if not rows or rows[0].spans:
        return []
    top = rows[0]
    upper = beside(words, top.top, height, above=True)
    if (
        upper is not None
        and not upper.spans
        and any(upper.bottom - height < r.y0 < top.top + height for r in flat)
    ):
        rows.insert(0, upper)
    elif upper is not None and _stands_over(upper, top):
        rows.insert(0, _widened(upper, top.covered))
    elif _needs_more(top):
        upper = beside(words, top.top, height, above=True, near=FARTHER)
        if upper is not None and not upper.spans and _is_worded(upper):
            rows.insert(0, _widened(upper, top.covered))
    return rows


def _stands_over(upper: Band, row: Band) -> bool:
    """Whether a row of few headings has some that stand over several of another."""
    over = sum(sum(x0 < b and a < x1 for a, b in row.covered) > 1 for x0, x1 in upper.covered)
    one_line = upper.one_line and upper.worded and not upper.spans
    return one_line and over > 0 and not is_title(upper, row)


def _is_worded(row: Band) -> bool:
    """Whether most of what stands in a row has letters."""
    named = sum(any(map(str.isalpha, _text(row, part))) for part in row.covered)
    return named > len(row.covered) / 2


def _needs_more(row: Band) -> bool:
    """Whether most headings of a row are those of others too, or units, or days."""
    names = [_text(row, part) for part in row.covered[1:]]
    alike = sum(names.count(name) > 1 or bool(UNIT_OR_DAY.fullmatch(name)) for name in names)
    return len(names) > 1 and alike > len(names) / 2


def _text(row: Band, part: Stretch) -> str:
    inside = [word for word in row.words if part[0] <= (word.box[0] + word.box[2]) / 2 <= part[1]]
    return " ".join(word.text for word in inside)


def _widened(upper: Band, lower: Sequence[Stretch]) -> Band:
    """Headings above others, each as wide as those that it stands over: they begin, or end, where
    it does, or lie nearer to its middle than to another's."""
    parts = [part for part in upper.covered if part[1] > lower[0][0]]
    labelled = not any(x0 < lower[0][1] and lower[0][0] < x1 for x0, x1 in parts)
    below = lower[1:] if labelled else lower
    if len(parts) < 2 or len(parts) >= len(below):
        return upper
    all_named = parts[0][0] - below[0][0] <= SAME_PT  # the first of them too
    if all_named and all(any(abs(x0 - a) <= SAME_PT for a, _ in below) for x0, _ in parts):
        return upper  # each goes on to the next
    end = all(any(abs(x1 - b) <= SAME_PT for _, b in below) for _, x1 in parts)
    words = [word for word in upper.words if word.box[0] < parts[0][0]]
    for k, (x0, x1) in enumerate(parts):
        left = parts[k - 1][1] + SAME_PT if k else below[0][0]
        own = [
            part
            for part in below
            if (left <= part[1] <= x1 + SAME_PT if end else _nearest(part, parts) == k)
        ]
        inside = [word for word in upper.words if x0 <= word.box[0] < x1]
        words += _stretched(inside, own) if own else inside
    return band_of(words, upper.top, upper.bottom)


def _stretched(words: Sequence[Word], over: Sequence[Stretch]) -> list[Word]:
    """The words of a heading, its first one from where some columns begin, to where they end."""
    inside = sorted(words, key=lambda word: word.box[0])
    x0 = min(over[0][0], inside[0].box[0])
    x1 = max(over[-1][1], inside[-1].box[2])
    first = replace(inside[0], box=(x0, inside[0].box[1], x1, inside[0].box[3]))
    return [first, *inside[1:]]


def _nearest(part: Stretch, parts: Sequence[Stretch]) -> int:
    return min(range(len(parts)), key=lambda k: abs(sum(parts[k]) - sum(part)))


def _under(
    head: Sequence[Stretch], columns: Sequence[Stretch], rows: Sequence[Band]
) -> list[Stretch]:
    """Columns as wide as their headings: those under one heading are one, and each has the heading
    that stands in its place, be it to the left of figures that stand to the right."""
    if len(columns) > len(head):
        columns = _together(head, columns, rows)
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


def _together(
    head: Sequence[Stretch], columns: Sequence[Stretch], rows: Sequence[Band]
) -> list[Stretch]:
    """Columns, those that one heading stands over as one, and with it what no heading stands over
    and no row fills besides: a dash to the left, figures to the right."""
    found: list[Stretch] = []
    last = -1
    for x0, x1 in columns:
        over = next((k for k, (a, b) in enumerate(head) if a < x1 and x0 < b), -1)
        lone = over < 0 <= last and not any(
            _fills(row, found[-1]) and _fills(row, (x0, x1)) for row in rows
        )
        if (over >= 0 and over == last) or lone:
            found[-1] = (found[-1][0], x1)
        else:
            found.append((x0, x1))
            last = over
    return found


def _fills(row: Band, column: Stretch) -> bool:
    return any(column[0] <= (w.box[0] + w.box[2]) / 2 <= column[1] for w in row.words)
