"""Tables without ruled lines: columns set apart by white space, under a row of headings.

A false table is worse than a missed one, so much must hold: each row has its cells in columns that
nothing crosses, and under a heading stand figures or dates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.dates import lone_date
from index.grids import Grid, GridCell
from index.lines import Line, bounds, join_text
from index.papers import Box, Word

CELL_GAP = 1.2  # of the letters' height: a wider gap parts two cells; a space has 0.3
GUTTER = 1.0  # of the letters' height: no column comes nearer to the next one
ROW_GAP = 2.0  # of the letters' height: rows of a table stand no farther apart
MIN_ROWS = 3  # below the headings
MAX_COLUMNS = 14
CELL_CHARS = 70  # more is prose
HEADING_CHARS = 40
FIGURES_SHARE = 0.75  # of the filled cells of a column that holds figures
LED_SHARE = 0.8  # of the rows have something in the first column

_FIGURE = re.compile(
    r"^[£$€(+–-]*\s?\d[\d,.\s]*[%)kmbnKM*]{0,3}$|^(?:n/?a|nil|[-–—]|tbc)$|^\d[\d,.]*\s?(?:/|of)\s?\d+$",
    re.I,
)
_YEAR = re.compile(r"^[\D]{0,12}(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d|\d{4}))?[\D]{0,12}$")
_PAGES = re.compile(r"^pages?\b", re.I)  # of an agenda or a list of contents


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Words of one line that stand together: a cell, if it is a table."""

    words: tuple[int, ...]
    text: str
    box: Box
    bold: bool


def find_loose_grids(lines: Sequence[Line], words: Sequence[Word], page_number: int) -> list[Grid]:
    """The tables without lines among a page's lines, from top to bottom."""
    grids = []
    for stretch in _stretches(_rows(lines, words)):
        start = 0
        while len(stretch) - start > MIN_ROWS:
            grid = _grid(stretch[start:], page_number)
            if grid is None:
                start += 1
            else:
                grids.append(grid)
                break
    return grids


def _rows(lines: Sequence[Line], words: Sequence[Word]) -> list[list[_Part]]:
    """Lines on one level as a row of parts, from the top, each row from the left."""
    rows: list[list[_Part]] = []
    parts = [part for line in lines for part in _parts(line, words)]
    for part in sorted(parts, key=lambda part: (part.box[1] + part.box[3]) / 2):
        if rows and _level(rows[-1][0].box, part.box):
            rows[-1].append(part)
        else:
            rows.append([part])
    return [sorted(row, key=lambda part: part.box[0]) for row in rows]


def _parts(line: Line, words: Sequence[Word]) -> list[_Part]:
    runs = [[line.words[0]]]
    for one, two in pairwise(line.words):
        if words[two].box[0] - words[one].box[2] > CELL_GAP * line.height:
            runs.append([])
        runs[-1].append(two)
    return [
        _Part(
            words=tuple(run),
            text=" ".join(words[i].text for i in run),
            box=bounds(words[i].box for i in run),
            bold=all(words[i].bold for i in run),
        )
        for run in runs
    ]


def _level(one: Box, two: Box) -> bool:
    return min(one[3], two[3]) - max(one[1], two[1]) > 0.5 * min(one[3] - one[1], two[3] - two[1])


def _stretches(rows: Sequence[list[_Part]]) -> list[list[list[_Part]]]:
    """Rows of several parts close below each other; a lone part between two may be a label's
    second line, or the heading of a group."""
    stretches: list[list[list[_Part]]] = []
    for row in rows:
        near = bool(stretches and stretches[-1]) and _near(stretches[-1][-1], row)
        if not near:
            stretches.append([])
        if len(row) > 1 or stretches[-1]:
            stretches[-1].append(row)
    for stretch in stretches:
        while stretch and len(stretch[-1]) == 1:
            stretch.pop()
    return [stretch for stretch in stretches if len(stretch) > MIN_ROWS]


def _near(above: Sequence[_Part], below: Sequence[_Part]) -> bool:
    height = above[0].box[3] - above[0].box[1]
    return below[0].box[1] - max(part.box[3] for part in above) < ROW_GAP * height


def _grid(rows: Sequence[Sequence[_Part]], page_number: int) -> Grid | None:
    """The rows as a grid, the first one its headings; None if anything does not hold."""
    if len(rows[0]) < 2:
        return None
    columns = _columns([part.box for row in rows for part in row])
    height = rows[0][0].box[3] - rows[0][0].box[1]
    gutters = [two[0] - one[1] for one, two in pairwise(columns)]
    if not 2 <= len(columns) <= MAX_COLUMNS or min(gutters) < GUTTER * height:
        return None
    placed = [_placed(row, columns) for row in rows]
    if any(row is None for row in placed) or not _is_table([row for row in placed if row]):
        return None
    cells = [row for row in placed if row]
    xs = (columns[0][0], *((a[1] + b[0]) / 2 for a, b in pairwise(columns)), columns[-1][1])
    box = bounds(part.box for row in rows for part in row)
    merged = _without_second_lines(cells)
    return Grid(
        page_number=page_number,
        box=(xs[0], box[1], xs[-1], box[3]),
        xs=xs,
        n_rows=len(merged),
        cells=tuple(
            _cell(r, c, parts) for r, row in enumerate(merged) for c, parts in sorted(row.items())
        ),
    )


def _columns(boxes: Sequence[Box]) -> list[tuple[float, float]]:
    """The stretches from left to right that boxes cover."""
    columns: list[tuple[float, float]] = []
    for x0, x1 in sorted((box[0], box[2]) for box in boxes):
        if columns and x0 < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], x1))
        else:
            columns.append((x0, x1))
    return columns


def _placed(
    row: Sequence[_Part], columns: Sequence[tuple[float, float]]
) -> dict[int, _Part] | None:
    """A row's parts by column; None if two stand in one."""
    found: dict[int, _Part] = {}
    for part in row:
        k = next(k for k, (x0, x1) in enumerate(columns) if x0 <= part.box[0] <= x1)
        if k in found:
            return None
        found[k] = part
    return found


def _is_table(rows: Sequence[dict[int, _Part]]) -> bool:
    head, body = rows[0], [row for row in rows[1:] if len(row) > 1]
    n_columns = max(max(row) for row in rows) + 1
    alone = [row for row in rows[1:] if len(row) == 1]
    if len(body) < MIN_ROWS or any(0 not in row for row in alone) or len(alone) > len(body):
        return False
    named = all(k in head for k in range(1, n_columns))
    if not named or not all(_may_head(part.text) for part in head.values()):
        return False
    if any(len(part.text) > CELL_CHARS for row in rows for part in row.values()):
        return False
    led = sum(0 in row and any(map(str.isalpha, row[0].text)) for row in body)
    figures = sum(
        _holds_figures([row[k].text for row in body if k in row]) for k in range(1, n_columns)
    )
    return led >= LED_SHARE * len(body) and figures >= max(1, (n_columns - 1) / 2)


def _may_head(text: str) -> bool:
    """Whether a text may head a column: words, or a year; not the page numbers of contents."""
    if _PAGES.match(text) or len(text) > HEADING_CHARS:
        return False
    worded = any(map(str.isalpha, text)) and not _FIGURE.match(text)
    return worded or bool(_YEAR.match(text)) or lone_date(text) is not None


def _holds_figures(texts: Sequence[str]) -> bool:
    n = sum(bool(_FIGURE.match(text)) or lone_date(text) is not None for text in texts)
    return bool(texts) and n >= FIGURES_SHARE * len(texts)


def _without_second_lines(rows: Sequence[dict[int, _Part]]) -> list[dict[int, list[_Part]]]:
    """The rows, the second line of a label with its first."""
    merged: list[dict[int, list[_Part]]] = []
    for row in rows:
        goes_on = len(row) == 1 and not row[0].bold and row[0].text[:1].islower()
        if goes_on and merged and 0 in merged[-1]:
            merged[-1][0].append(row[0])
        else:
            merged.append({k: [part] for k, part in row.items()})
    return merged


def _cell(row: int, column: int, parts: Sequence[_Part]) -> GridCell:
    text = join_text([part.text for part in parts])
    return GridCell(
        row0=row,
        row1=row + 1,
        col0=column,
        col1=column + 1,
        words=tuple(i for part in parts for i in part.words),
        text=text,
        bold=row == 0 or all(part.bold for part in parts),
        figures=row > 0 and bool(_FIGURE.match(text)),
    )
