"""What stands between two rules of a page: its words, the stretches that they cover, its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.papers import Word
from index.rules import Rule

MIN_WIDTH_PT = 80.0
MAX_LINES = 300  # across a page: more are a pattern, no table
GUTTER = 0.5  # of the letters' height: white space that parts columns; a space has 0.3
LONE_GUTTER = 1.0  # the same, where only one line tells
NEAR = 1.0  # of the letters' height: the headings stand no farther above the first line
LEADING = 0.6  # of the letters' height, between two lines of one row
ROW_SPACE = 0.25  # of the letters' height: so much more lies between rows than between lines
END_GAP = 2.5  # of the letters' height: so wide a space ends a table
KEPT_SHARE = 0.6  # of a table's columns are left when a row is added, else it is none of its rows
SAME_PT = 3.0  # rules of one table begin and end no farther apart

_FIGURE = re.compile(r"^[£$€(+–-]*\s?\d[\d,.]*[%)kmbnKM*]{0,3}$")
_NUMBERED = re.compile(r"^\d+(?:\.\d+)+\.?$|^\d+\.$")
_NO_FIGURE = re.compile(r"^(?:(?:19|20)\d\d|[£$€]'?0{3}s?|\d{1,2}\.\d{1,2}\.\d{2,4})$")

UNIT_OR_DAY = re.compile(
    r"(?:\d{1,2}[./]\d{1,2}[./]\d{2,4})?\W*(?:[£$€]\s?['’]?0{3}s?|[£$€]m?|%|nos?\.?|days|weeks)?",
    re.I,
)
"""What stands below a heading of figures: a unit, and the day that they are of ("31.3.25 £000")."""

Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
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
    one_line: bool


def is_figure(text: str) -> bool:
    """Whether a word is a figure, with its unit; no year, no day, no unit alone ("£000")."""
    return bool(_FIGURE.match(text)) and not _NO_FIGURE.match(text)


def between(words: Sequence[Word], top: float, bottom: float) -> Band:
    inside = [word for word in words if top <= (word.box[1] + word.box[3]) / 2 <= bottom]
    return band_of(inside, top, bottom)


def band_of(inside: Sequence[Word], top: float, bottom: float) -> Band:
    heights = sorted(word.box[3] - word.box[1] for word in inside)
    height = heights[len(heights) // 2] if heights else 0.0
    one_line = not inside or max(w.box[1] for w in inside) < min(w.box[3] for w in inside)
    gap = (LONE_GUTTER if one_line else GUTTER) * height
    stretches = [(word.box[0], word.box[2]) for word in inside]
    return Band(
        top=top,
        bottom=bottom,
        words=tuple(inside),
        covered=tuple(put_together(stretches, GUTTER * height)),
        height=height,
        spans=len(put_together(stretches, gap)) < 2,
        worded=not any(is_figure(w.text) for w in inside),
        one_line=one_line,
    )


def put_together(stretches: Sequence[Stretch], gap: float) -> list[Stretch]:
    """Stretches put together where less than a gap lies between them."""
    covered: list[Stretch] = []
    for x0, x1 in sorted(stretches):
        if covered and x0 - covered[-1][1] < gap:
            covered[-1] = (covered[-1][0], max(covered[-1][1], x1))
        else:
            covered.append((x0, x1))
    return covered


def lines_in(row: Band) -> list[Band]:
    """The lines of a row, each as far as its words reach."""
    lines: list[list[Word]] = []
    for word in sorted(row.words, key=lambda word: word.box[1] + word.box[3]):
        last = lines[-1][-1] if lines else None
        if last and word.box[1] < (last.box[1] + last.box[3]) / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [
        band_of(line, min(w.box[1] for w in line), max(w.box[3] for w in line)) for line in lines
    ]


def beside(
    words: Sequence[Word], line: float, height: float, *, above: bool, near: float = NEAR
) -> Band | None:
    """What stands close above the first rule or below the last, in several columns.

    Args:
        near: how close its first line is at most, in heights of letters.
    """
    if above:
        side = sorted((w for w in words if w.box[3] <= line + 1), key=lambda w: -w.box[3])
    else:
        side = sorted((w for w in words if w.box[1] >= line - 1), key=lambda w: w.box[1])
    row: list[Word] = []
    edge, reach = line, near * height
    for word in side:
        apart = edge - word.box[3] if above else word.box[1] - edge
        if apart > reach:
            break
        row.append(word)
        edge = min(edge, word.box[1]) if above else max(edge, word.box[3])
        reach = LEADING * height
    if not row:
        return None
    if not above:
        return band_of(row, line, edge + 1)
    lines = lines_in(band_of(row, edge - 1, line))
    while len(lines) > 1 and is_title(lines[0], lines[1]):
        lines.pop(0)
    return band_of([word for one in lines for word in one.words], lines[0].top - 1, line)


def is_title(line: Band, below: Band) -> bool:
    """Whether a line of headings is a title over the next: whole but for its number, and from its
    beginning on."""
    leftmost = min(line.words, key=lambda word: word.box[0])
    parts = line.covered[1:] if _NUMBERED.match(leftmost.text) else line.covered
    over = sum(any(x0 < b and a < x1 for a, b in parts) for x0, x1 in below.covered)
    return len(parts) == 1 and over > 1 and line.covered[0][0] < below.covered[0][0] + SAME_PT


def height_of(words: Sequence[Word]) -> float:
    heights = sorted(word.box[3] - word.box[1] for word in words)
    return heights[len(heights) // 2] if heights else 0.0


def rows_within(band: Band) -> list[Band]:
    """A band as the rows in it, if each of its lines is one: it has a label and figures."""
    lines = lines_in(band)
    least = max(2.0, KEPT_SHARE * len(band.covered))
    if len(lines) < 2 or not all(
        len(line.covered) >= least
        and not line.worded
        and line.covered[0][0] < band.covered[0][0] + SAME_PT
        for line in lines
    ):
        return [band]
    ys = [band.top, *((a.bottom + b.top) / 2 for a, b in pairwise(lines)), band.bottom]
    return [between(band.words, top, bottom) for top, bottom in pairwise(ys)]


def by_space(words: Sequence[Word], top: float) -> Iterator[Band]:
    """The rows below a rule, each down to the wider space before the next; up to a gap that ends
    the table."""
    if not words:
        return
    height = height_of(words)
    lines = lines_in(band_of(words, top, max(word.box[3] for word in words)))
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
            yield band_of(row, top, bottom)
            row, top = [], bottom
        if gap >= END_GAP * height:
            return


def lines_across(flat: Sequence[Rule]) -> list[Rule]:
    """Horizontal rules from the top, the pieces of each as one."""
    lines: list[Rule] = []
    for rule in sorted(flat, key=lambda rule: (round(rule.y0), rule.x0)):
        last = lines[-1] if lines else None
        if last and round(last.y0) == round(rule.y0) and rule.x0 <= last.x1 + SAME_PT:
            lines[-1] = replace(last, x1=max(last.x1, rule.x1))
        else:
            lines.append(rule)
    wide = [line for line in lines if line.x1 - line.x0 >= MIN_WIDTH_PT]
    return wide if len(wide) <= MAX_LINES else []
