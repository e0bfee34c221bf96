"""Columns of a grid whose rule is not drawn: a figure and the next label in one ruled cell.

A cell is parted only where white space runs down all of its column, and on one side of it stand
nothing but figures: what is parted wrongly is worse than what is left together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.papers import Word
from index.rules import Rule

MIN_CELLS = 4  # of a column, with words on both sides
BOTH_SHARE = 0.6  # of its cells have words on both sides
FIGURES_SHARE = 0.9  # of the cells on the side of figures hold nothing else
GUTTER = 0.4  # of the letters' height: as wide is the white space at least

_FIGURE = re.compile(r"^[£$€(+-]*\d[\d,.]*[%)]*$")
_REFERENCE = re.compile(r"^\(?\d{1,2}(?:\.\d{1,2})*[.)]?$")

Span = tuple[int, int, int, int]
"""(row0, row1, col0, col1) of a cell, the ends not included."""


def undrawn_rules(
    words: Sequence[Word],
    cells: Sequence[tuple[Span, Sequence[int]]],
    xs: Sequence[float],
    ys: Sequence[float],
) -> list[Rule]:
    """The rules that part cells with a figure beside a label, a piece of one for each cell.

    Args:
        cells: the cells as drawn, each with its words by index.
        xs, ys: the borders of the columns and rows, from the left and from the top.
    """
    columns: dict[tuple[int, int], list[tuple[Span, Sequence[int]]]] = {}
    for span, inside in cells:
        if inside:
            columns.setdefault((span[2], span[3]), []).append((span, inside))
    found: list[Rule] = []
    for column in columns.values():
        x = _gutter([[words[i] for i in inside] for _, inside in column], xs)
        if x is not None:
            found += [Rule(x0=x, y0=ys[top], x1=x, y1=ys[end]) for (top, end, _, _), _ in column]
    return found


def _gutter(column: Sequence[Sequence[Word]], xs: Sequence[float]) -> float | None:
    """Where white space parts all cells of a column into figures and others, None if nowhere: at a
    border of other rows, if there is one."""
    if len(column) < MIN_CELLS:
        return None
    for x0, x1 in _gaps(column):
        x = next((border for border in xs if x0 <= border <= x1), (x0 + x1) / 2)
        left = [[word.text for word in cell if word.box[2] <= x] for cell in column]
        right = [[word.text for word in cell if word.box[0] >= x] for cell in column]
        n_both = sum(bool(a and b) for a, b in zip(left, right, strict=True))
        if n_both < max(MIN_CELLS, BOTH_SHARE * len(column)):
            continue
        if _are_figures(right) or (_are_figures(left) and not _are_references(left)):
            return x
    return None


def _gaps(column: Sequence[Sequence[Word]]) -> Iterator[tuple[float, float]]:
    """The stretches that no word of a column's cells touches, from the left."""
    spans = sorted((word.box[0], word.box[2]) for cell in column for word in cell)
    height = max(word.box[3] - word.box[1] for cell in column for word in cell)
    covered: list[tuple[float, float]] = []
    for x0, x1 in spans:
        if covered and x0 < covered[-1][1]:
            covered[-1] = (covered[-1][0], max(covered[-1][1], x1))
        else:
            covered.append((x0, x1))
    for one, two in pairwise(covered):
        if two[0] - one[1] >= GUTTER * height:
            yield one[1], two[0]


def _are_figures(side: Sequence[Sequence[str]]) -> bool:
    """Whether cells hold one figure each, if anything; the first may be a heading."""
    filled = [len(texts) == 1 and bool(_FIGURE.match(texts[0])) for texts in side if texts]
    below = filled if filled[0] else filled[1:]
    return sum(below) >= FIGURES_SHARE * len(below) > 0


def _are_references(side: Sequence[Sequence[str]]) -> bool:
    """Whether figures may only number what stands beside them ("1.", "2.", "3.")."""
    texts = [text for cell in side for text in cell if re.search(r"\d", text)]
    if not all(map(_REFERENCE.match, texts)):
        return False
    numbers = [int(re.sub(r"\D.*", "", text.strip("()"))) for text in texts]
    return all(one <= two for one, two in pairwise(numbers))
