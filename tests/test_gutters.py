"""Columns whose rule is not drawn."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from index.grids import find_grids
from index.papers import Word
from index.rules import Rule

HEIGHT = 10.0
ROW = 20.0
BORDERS = (0.0, 100.0, 300.0)


def _words(rows: Sequence[tuple[str, str, str]], second: float) -> list[Word]:
    """Rows of a label, and in the next ruled cell a text at its left and one that begins `second`
    points from there; each letter is 5 points wide."""
    words = []
    for k, texts in enumerate(rows):
        for x, text in zip((2.0, 102.0, 102.0 + second), texts, strict=True):
            at = x
            for part in text.split():
                box = (at, k * ROW + 5, at + 5 * len(part), k * ROW + 5 + HEIGHT)
                words.append(Word(text=part, box=box, size=HEIGHT))
                at = box[2] + 2.5
    return words


def _read(rows: Sequence[tuple[str, str, str]], second: float = 60.0) -> list[tuple[str, ...]]:
    """The cells of each row as read under rules at the BORDERS."""
    bottom = ROW * len(rows)
    rules = [Rule(x0=x, y0=0.0, x1=x, y1=bottom) for x in BORDERS]
    rules += [Rule(x0=0.0, y0=k * ROW, x1=300.0, y1=k * ROW) for k in range(len(rows) + 1)]
    (grid,) = find_grids(_words(rows, second), rules, 1)
    return [tuple(cell.text for cell in grid.cells if cell.row0 == k) for k in range(grid.n_rows)]


FIGURE_FIRST = (
    ("Mill pond", "13", "Long pond"),
    ("Old pond", "8,420", "New pond"),
    ("Low pond", "", "High pond"),
    ("Far pond", "7", "Near pond"),
    ("Wet pond", "250", "Dry pond"),
)


def test_a_figure_and_the_label_beside_it_are_two_cells() -> None:
    assert _read(FIGURE_FIRST) == [tuple(row) for row in FIGURE_FIRST]


def test_two_figures_under_two_headings_are_two_cells() -> None:
    rows = (("Month", "Seen", "Heard"), *((f"Week {k}", str(k), str(9 - k)) for k in range(2, 9)))
    rows += (("Week ten", "100", "12"),)
    assert _read(rows)[0] == ("Month", "Seen", "Heard")


@pytest.mark.parametrize(
    ("rows", "second"),
    [
        pytest.param(FIGURE_FIRST[:3], 60.0, id="few-rows"),
        pytest.param(
            [(a, str(k), c) for k, (a, _, c) in enumerate(FIGURE_FIRST)], 60.0, id="counted"
        ),
        pytest.param([(a, "seen", c) for a, _, c in FIGURE_FIRST], 60.0, id="words"),
        pytest.param([(a, b[:1], c) for a, b, c in FIGURE_FIRST], 7.5, id="a-space-wide"),
        pytest.param([*FIGURE_FIRST, ("Dim pond", "4 or 5 in the year", "")], 60.0, id="crossed"),
    ],
)
def test_what_may_be_one_text_stays_one(
    rows: Sequence[tuple[str, str, str]], second: float
) -> None:
    assert all(len(cells) == 2 for cells in _read(rows, second))
