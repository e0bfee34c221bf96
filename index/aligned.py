"""Tables without any rule: rows of figures that stand below each other, and headings above them.

Figures of a column end, begin or are centred at one place; a text with figures in it has no two
such columns. The rows are told by the lines with figures: what stands between two of them goes on
the upper one, or names a group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.bands import (
    GUTTER,
    Band,
    Stretch,
    band_of,
    beside,
    by_space,
    height_of,
    is_figure,
    lines_in,
    put_together,
)
from index.headed import ruled_off
from index.papers import Word
from index.rules import Rule

MAX_WORDS = 8000  # on a page: more are a pattern, no table
MIN_ROWS = 3  # with figures
MIN_FIGURES = 2  # columns of them
ALIGNED_PT = 2.5  # figures of a column stand no farther apart at one end, or in their middles
APART = 3.5  # of the letters' height: rows stand no farther apart
HEADED_SHARE = 0.6  # of the columns of figures have a heading
LABELLED_SHARE = 0.7  # of the rows have a label, or a year
MARGIN_PT = 2.0

_BLANK = re.compile(r"^(?:[-–—*]|n/?a)$", re.I)
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page, and the stretches of it that hold a figure, or nothing but a dash; what
    stands first is its label, be it a number."""

    band: Band
    figures: tuple[Stretch, ...]

    @property
    def is_row(self) -> bool:
        return len(self.figures) >= MIN_FIGURES


def aligned_rules(words: Sequence[Word]) -> Iterator[list[Rule]]:
    """The rules of each table that has none, as if they were drawn.

    Args:
        words: of the page, without stamps and without those of tables that are ruled.
    """
    if not 0 < len(words) <= MAX_WORDS:
        return
    height = height_of(words)
    lines = [_line_of(band) for band in lines_in(band_of(words, 0.0, 0.0))]
    for run in _runs(lines, height):
        first, last = run[0], run[-1]
        x0 = min(line.band.covered[0][0] for line in run) - MARGIN_PT
        x1 = max(line.band.covered[-1][1] for line in run) + MARGIN_PT
        top = first.band.top - 1
        heads = beside(words, top, height, above=True)
        if heads is None or not _is_headed(heads, run):
            continue
        x0 = min(x0, heads.covered[0][0] - MARGIN_PT)
        x1 = max(x1, heads.covered[-1][1] + MARGIN_PT)
        inside = [word for word in words if x0 <= word.box[0] and word.box[2] <= x1]
        below = [word for word in inside if top <= word.box[1]]
        bottom = _bottom(lines, last, height)
        rows = _rows([word for word in below if word.box[3] <= bottom + 1], run, top, bottom)
        yield from ruled_off(rows, inside, x0, x1, first=top)


def _line_of(band: Band) -> _Line:
    pieces: list[list[Word]] = [[] for _ in band.covered]
    for word in band.words:
        at = next(k for k, (_, end) in enumerate(band.covered) if word.box[0] < end)
        pieces[at].append(word)
    figures = [
        stretch
        for stretch, piece in list(zip(band.covered, pieces, strict=True))[1:]
        if all(is_figure(word.text) or _BLANK.match(word.text) for word in piece)
    ]
    return _Line(band, tuple(figures))


def _runs(lines: Sequence[_Line], height: float) -> Iterator[list[_Line]]:
    """Lines with figures one below the other, at the places of the first ones' figures."""
    run: list[_Line] = []
    for line in lines:
        if not run:
            run = [line] if line.is_row else []
        elif line.band.top - run[-1].band.bottom > APART * height:
            yield from _whole(run)
            run = [line] if line.is_row else []
        elif _fits(line, run):
            run.append(line)
        elif _crosses(line, run):
            yield from _whole(run)
            run = [line] if line.is_row else []
    yield from _whole(run)


def _whole(run: list[_Line]) -> Iterator[list[_Line]]:
    labelled = sum(
        bool(_LETTERS.search(" ".join(word.text for word in line.band.words))) for line in run
    )
    if len(run) >= MIN_ROWS and labelled >= LABELLED_SHARE * len(run):
        yield run


def _fits(line: _Line, run: Sequence[_Line]) -> bool:
    """Whether most figures of a line, two of them at least, stand below those of a run; below
    several rows one that is alone is enough."""
    above = [stretch for one in run[-3:] for stretch in one.figures]
    below = sum(any(_is_below(one, two) for two in above) for one in line.figures)
    if len(line.figures) == 1 and len(run) >= MIN_ROWS - 1:
        return below == 1
    return below >= max(MIN_FIGURES, 0.6 * len(line.figures))


def _is_below(one: Stretch, two: Stretch) -> bool:
    ends = (one[0] - two[0], one[1] - two[1], (sum(one) - sum(two)) / 2)
    return min(abs(end) for end in ends) <= ALIGNED_PT


def _crosses(line: _Line, run: Sequence[_Line]) -> bool:
    """Whether a line is a text over the columns of a run, not a label or note that goes on."""
    figures = put_together([stretch for one in run for stretch in one.figures], 0.0)
    return any(
        sum(x0 < stretch[1] and stretch[0] < x1 for stretch in figures) > 1
        for x0, x1 in line.band.covered
    )


def _is_headed(heads: Band, run: Sequence[_Line]) -> bool:
    """Whether most columns of figures have a heading over them or to their left, next to it."""
    figures = put_together([stretch for one in run for stretch in one.figures], 0.0)
    named = set()
    parts = [part for line in lines_in(heads) for part in line.covered]
    for x0, x1 in parts:
        if sum(x0 < b and a < x1 for a, b in figures) > 1:
            continue  # it stands over several
        at = next((k for k, (_, end) in enumerate(figures) if x0 < end), None)
        if at is not None and (at or x1 > figures[0][0] or x0 > _label_end(run)):
            named.add(at)
    return not heads.spans and len(named) >= max(MIN_FIGURES, HEADED_SHARE * len(figures))


def _label_end(run: Sequence[_Line]) -> float:
    return max(line.band.covered[0][1] for line in run)


def _bottom(lines: Sequence[_Line], last: _Line, height: float) -> float:
    """Where the last row ends: with the lines that go on close below it, in some of its columns."""
    end = last.band
    for line in lines:
        if line.band.top < end.bottom - 1:
            continue
        close = line.band.top - end.bottom < 0.35 * height
        if not close or line.is_row or line.band.covered[-1][1] > last.band.covered[-1][1] + 1:
            break
        if any(
            sum(x0 < b and a < x1 for a, b in last.band.covered) > 1 for x0, x1 in line.band.covered
        ):
            break
        end = line.band
    return end.bottom


def _rows(words: Sequence[Word], run: Sequence[_Line], top: float, bottom: float) -> list[Band]:
    """The rows: parted by wider space, if there is any; else each from its line of figures on, and
    a label that is not broken off names a group."""
    spaced = list(by_space(words, top))
    told = any(len(lines_in(band)) > 1 for band in spaced)
    if told and not any(sum(_within(line, band) for line in run) > 1 for band in spaced):
        return spaced
    starts = [line.band.top - 1 for line in run]
    end = _label_end(run)
    for above, line in pairwise(lines_in(band_of(words, top, bottom))):
        if line.spans and line.covered[0][0] < end and not _goes_on(above, line, end):
            starts.append(line.top - 1)
    return [
        band_of([word for word in words if one <= word.box[1] < two], one, two)
        for one, two in pairwise([*sorted(set(starts)), bottom + 1])
    ]


def _within(line: _Line, band: Band) -> bool:
    return band.top - 1 <= line.band.top and line.band.bottom <= band.bottom + 1


def _goes_on(above: Band, line: Band, end: float) -> bool:
    """Whether a line goes on the label above it: it begins small, or would not have fitted."""
    first = min(line.words, key=lambda word: word.box[0])
    room = end - above.covered[0][1]
    return not first.text[0].isupper() or first.box[2] - first.box[0] + GUTTER * line.height > room
