"""Words -> lines in reading order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, product

from index.papers import Box, Word

SIDE_BY_SIDE_SHARE = 0.25  # of the lines stand beside another: the page is set in columns
DATE_CHARS = 16  # more than a date has
_OPEN_DATE = re.compile(r"(?:^|\s)\d{1,2}/(?:\d{1,2}/)?$")
_OPEN_YEAR = re.compile(r"(?:^|\s)\d{1,2}/\d{1,2}/(?:19|20)$")
TOUCHING = 1.5  # of the height: parts of one line stand no farther from each other
LEVELS, LANES = 200, 16  # a page is parted in at most so many squares down and across
TO_AND_FRO_SHARE = 0.6  # of the lines are drawn after one of the other column
PROSE_CHARS = 25
BLOCK_ROWS = 3  # fewer lines on either side are no block of text
APART = 2.0  # of its height: a line so far from all others is a head or a foot, not a column's end


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of words; `words` are indices into the page's words, from left to right.

    `bold` tells that it is set bold to its end: a bold lead-in to plain text is not.
    """

    words: tuple[int, ...]
    text: str
    box: Box
    size: float
    bold: bool

    @property
    def height(self) -> float:
        """The height of its letters, in points."""
        return self.box[3] - self.box[1]


def bounds(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all of the boxes (at least one)."""
    x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
    return min(x0s), min(y0s), max(x1s), max(y1s)


def lines_of(words: Sequence[Word], indices: Iterable[int] | None = None) -> list[Line]:
    """Lines in reading order of the words with these indices (all, if none are given).

    Words that the file draws one after the other on one level make a segment, segments on one
    level that nearly touch make a line. Lines run down the page, unless many stand side by
    side: then the page is set in columns, and the order in which it was drawn is kept for what
    lies between its head and its foot.
    """
    chosen = list(range(len(words)) if indices is None else indices)
    segments = _merge_neighbours([_line(words, run) for run in _runs(words, chosen)], words)
    if _side_by_side(segments) <= SIDE_BY_SIDE_SHARE:
        return _from_top(segments)
    return _head_and_foot_apart(segments)


def _runs(words: Sequence[Word], indices: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for i in indices:
        if runs and _follows(words[runs[-1][-1]].box, words[i].box):
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _same_level(a: Box, b: Box) -> bool:
    overlap = min(a[3], b[3]) - max(a[1], b[1])
    return overlap > 0.5 * min(a[3] - a[1], b[3] - b[1])


def _follows(before: Box, after: Box) -> bool:
    height = max(before[3] - before[1], after[3] - after[1])
    return _same_level(before, after) and -0.5 * height <= after[0] - before[2] < 8 * height


def _line(words: Sequence[Word], run: Sequence[int]) -> Line:
    ordered = sorted(run, key=lambda i: words[i].box[0])
    letters = sum(len(words[i].text) for i in ordered)
    bold = sum(len(words[i].text) for i in ordered if words[i].bold)
    return Line(
        words=tuple(ordered),
        text=" ".join(words[i].text for i in ordered),
        box=bounds(words[i].box for i in ordered),
        size=max(words[i].size for i in ordered),
        bold=bold > 0.6 * letters and words[ordered[-1]].bold,
    )


def _merge_neighbours(segments: list[Line], words: Sequence[Word]) -> list[Line]:
    """Joins segments of one level that stand within three letters of each other."""
    groups: list[list[Line]] = []
    boxes: list[Box] = []
    squares_of = _squares([segment.box for segment in segments])
    inside: dict[tuple[int, int], set[int]] = {}
    for segment in segments:
        squares = squares_of(segment.box)
        found = {k for square in product(*squares) for k in inside.get(square, ())}
        near = min((k for k in found if _touches(boxes[k], segment.box)), default=len(groups))
        if near == len(groups):
            groups.append([])
            boxes.append(segment.box)
        before = squares_of(boxes[near]) if groups[near] else None
        groups[near].append(segment)
        boxes[near] = bounds([boxes[near], segment.box])
        squares = squares_of(boxes[near])
        for square in product(*squares) if squares != before else ():
            inside.setdefault(square, set()).add(near)
    return [
        group[0] if len(group) == 1 else _line(words, [i for part in group for i in part.words])
        for group in groups
    ]


def _squares(boxes: Sequence[Box]) -> Callable[[Box], tuple[range, range]]:
    """What tells the rows and columns of the squares near a box, of a page parted so that each
    square holds few boxes: those that touch have one in common."""
    left, top, right, bottom = bounds(boxes or [(0.0, 0.0, 0.0, 0.0)])
    heights = sorted(box[3] - box[1] for box in boxes) or [0.0]
    high = max(heights[len(heights) // 2], (bottom - top) / LEVELS, 1.0)
    wide = max((right - left) / LANES, 1.0)

    def near(box: Box) -> tuple[range, range]:
        reach = TOUCHING * (box[3] - box[1])
        first, last = max(box[0] - reach, left), min(box[2] + reach, right)
        rows = range(int(box[1] // high), int(box[3] // high) + 1)
        return rows, range(int(first // wide), int(last // wide) + 1)

    return near


def _touches(a: Box, b: Box) -> bool:
    gap = max(b[0] - a[2], a[0] - b[2])
    return _same_level(a, b) and gap < TOUCHING * max(a[3] - a[1], b[3] - b[1])


def _side_by_side(lines: Sequence[Line]) -> float:
    """The share of lines that have another, which does not touch them, at their side."""
    if len(lines) < 4:
        return 0.0
    ordered = sorted(lines, key=lambda line: line.box[1])
    beside = sum(_same_level(one.box, two.box) for one, two in pairwise(ordered))
    return 2 * beside / len(lines)


def _head_and_foot_apart(lines: Sequence[Line]) -> list[Line]:
    """Lines as drawn; what stands well above or below all others comes first or last."""
    ordered = _from_top(lines)
    head = _n_apart(ordered)
    edge = len(ordered) - _n_apart(ordered[head:][::-1])
    between = {line.words for line in ordered[head:edge]}
    drawn = [line for line in lines if line.words in between]
    return [*ordered[:head], *_down_columns(drawn), *ordered[edge:]]


def _down_columns(drawn: list[Line]) -> list[Line]:
    """Lines as drawn, unless they are drawn to and fro between two columns of prose: then down one
    column and down the other, between the lines that go across both."""
    gutter = _gutter(drawn)
    if gutter is None:
        return drawn
    sides = [line.box[0] > gutter for line in drawn if line.box[2] < gutter or line.box[0] > gutter]
    to_and_fro = sum(one != two for one, two in pairwise(sides))
    prose = all(
        _is_prose([line for line in drawn if (line.box[0] > gutter) is right])
        for right in (False, True)
    )
    if not prose or to_and_fro < TO_AND_FRO_SHARE * len(drawn):
        return drawn
    ordered: list[Line] = []
    columns: tuple[list[Line], list[Line]] = ([], [])
    for line in _from_top(drawn):
        if line.box[0] <= gutter <= line.box[2]:
            ordered += [*columns[0], *columns[1], line]
            columns = ([], [])
        else:
            columns[line.box[0] > gutter].append(line)
    return [*ordered, *columns[0], *columns[1]]


def _gutter(lines: Sequence[Line]) -> float | None:
    """The middle of the white space between all pairs of lines that stand side by side."""
    rows = sorted(lines, key=lambda line: (line.box[1] + line.box[3]) / 2)
    pairs = [
        sorted((one, two), key=lambda line: line.box[0])
        for one, two in pairwise(rows)
        if _same_level(one.box, two.box)
    ]
    left = max((one.box[2] for one, _ in pairs), default=0.0)
    right = min((two.box[0] for _, two in pairs), default=0.0)
    return (left + right) / 2 if pairs and left < right else None


def _is_prose(lines: Sequence[Line]) -> bool:
    """Whether lines are as long as those of running text: cells and labels are short."""
    lengths = sorted(len(line.text) for line in lines)
    return bool(lengths) and lengths[len(lengths) // 2] >= PROSE_CHARS


def _n_apart(lines: Sequence[Line]) -> int:
    """How many lines at the beginning stand well above or below all that come after them."""
    if not lines:
        return 0
    tops = list(accumulate((line.box[1] for line in reversed(lines)), min))[::-1]
    bottoms = list(accumulate((line.box[3] for line in reversed(lines)), max))[::-1]
    for k, line in enumerate(lines[:-1]):
        room = max(tops[k + 1] - line.box[3], line.box[1] - bottoms[k + 1])
        if room <= APART * line.height:
            return k
    return len(lines) - 1


def _from_top(lines: Sequence[Line]) -> list[Line]:
    """By level, then from the left; lines of one level are those that overlap in height."""
    ordered = sorted(lines, key=lambda line: (line.box[1] + line.box[3]) / 2)
    rows: list[list[Line]] = []
    for line in ordered:
        if rows and _same_level(rows[-1][0].box, line.box):
            rows[-1].append(line)
        else:
            rows.append([line])
    rows = [sorted(row, key=lambda line: line.box[0]) for row in rows]
    ordered, start = [], 0
    while start < len(rows):
        n_rows = _n_beside(rows[start:])
        ordered += _down_sides(rows[start : start + n_rows])
        start += n_rows
    return ordered


def _n_beside(rows: Sequence[Sequence[Line]]) -> int:
    """How many rows at the beginning are two blocks side by side, such as a list and a box: each
    row has a line at most on either side of one white space. 1 where they are not blocks."""
    left, right, n_rows = 0.0, float("inf"), 0
    for row in rows:
        if len(row) != 2 or max(left, row[0].box[2]) >= min(right, row[1].box[0]):
            break
        left, right, n_rows = max(left, row[0].box[2]), min(right, row[1].box[0]), n_rows + 1
    return max(n_rows, 1)


def _down_sides(rows: Sequence[Sequence[Line]]) -> list[Line]:
    """The lines of rows, down one side and then the other if that is how the file draws them and
    both say something: labels and their figures belong together however they are drawn."""
    across = [line for row in rows for line in row]
    if len(rows) < BLOCK_ROWS:
        return across
    sides = [[row[k] for row in rows] for k in (0, 1)]
    sides.sort(key=lambda side: side[0].words)
    first, second = (sorted(i for line in side for i in line.words) for side in sides)
    if first[-1] > second[0] or not all(_says_something(side) for side in sides):
        return across
    return [line for side in sides for line in side]


def _says_something(lines: Sequence[Line]) -> bool:
    """Whether half of the lines are more than a label or a figure: three words of letters."""
    worded = [len(re.findall(r"[^\W\d_]{2,}", line.text)) > 2 for line in lines]
    return 2 * sum(worded) >= len(lines)


def join_text(texts: Sequence[str]) -> str:
    """Lines of text as one: a word broken at a line end keeps its hyphen but not the break, a date
    broken in a narrow cell is whole again."""
    joined = ""
    for text in texts:
        if joined and not _broken(joined, text):
            joined += " "
        joined += text
    return joined


def _broken(before: str, after: str) -> bool:
    """Whether two lines are parts of one word or date."""
    if before.endswith("-") and len(before) > 1 and before[-2].isalpha():
        return after[:1].islower()
    before = before[-DATE_CHARS:]
    if _OPEN_DATE.search(before):
        return after[:1].isdigit()
    return _OPEN_YEAR.search(before) is not None and re.fullmatch(r"\d\d", after) is not None
