"""Which rows of a grid are its headings, and what they call each column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.bands import UNIT_OR_DAY
from index.dates import lone_date
from index.grids import Grid, GridCell

MAX_HEADER_ROWS = 3
MAX_TITLE_ROWS = 2  # above headings that are set bold
HEADING_CHARS = 60  # what tells no more of its column than its name is shorter
LONG_CHARS = 100  # or so long, over columns of figures
HEADING_WORDS = 3  # of a heading that is known by its words
USUAL_SHARE = 0.6  # of a row's cells are such headings
FIGURES_SHARE = 0.75  # of the cells of a column of figures

_PERIOD = re.compile(
    r"^\W*(?:(?:proposed|revised|original|current|approved|actual|budget|estimated?|forecast)\s)?"
    r"(?:(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?|q(?:u|tr|uarter)?\.?\s?[1-4])\W*"
    r"(?:actual|budget|estimate|forecast|outturn)?\W*$",
    re.I,
)
_UNIT = re.compile(
    r"^\W*(?:[£$€]\s?['’]?(?:000s?|m|k|million)?|%|nos?\.?|number|fte|['’]?000s?|m|km|days|hours|"
    r"weeks|tonnes)\W*$",
    re.I,
)
_BROKEN_YEAR = re.compile(  # "2021- 22", "26/2 7", in two lines
    r"(\b(?:19|20)\d\d[-–/](?= \d\d\b)|\b\d\d/\d(?= \d\b)) (\d{1,2}\b)"
)
_USUAL = frozenset(
    "no ref reference item action actions owner update date deadline who whom when by what where "
    "status progress lead officer responsible description detail details subject title topic issue "
    "name role type term explanation meaning abbreviation definition amount cost total value payee "
    "comment comments notes outcome response recommendation risk mitigation likelihood impact "
    "measure target actual budget variance location venue time area ward".split()
)


def header_rows(grid: Grid) -> range:
    """The rows at the top that are headings, none if the grid begins with plain rows.

    Headings are set bold, as plain rows are not; where nothing or everything is bold, a row
    without figures over rows with figures is one, and so is a row of dates. A heading that spans
    columns has its parts in the row below. A title over the whole width may stand above.
    """
    start = _title_rows(grid)
    found = _rows_from(grid, start) or _below_titles(grid)
    more = found and (_are_units(grid, found.stop) or _goes_on(grid, found.stop))
    return range(found.start, found.stop + 1) if more else found


def _are_units(grid: Grid, row: int) -> bool:
    """Whether a row has but the units of its columns ("£'000", "%"), none over the first."""
    cells = [cell for cell in grid.cells if cell.row0 == row and cell.text]
    return bool(cells) and all(cell.col0 and _UNIT.match(cell.text) for cell in cells)


def _goes_on(grid: Grid, row: int) -> bool:
    """Whether a row has but words, a few over each column of figures, and no label; or units and
    days, with the only label that the headings have."""
    cells = [cell for cell in grid.cells if cell.row0 == row and cell.text]
    if any(cell.text for cell in grid.cells if cell.row0 < row and not cell.col0):
        if not all(cell.col0 for cell in cells):
            return False
    else:
        cells = [cell for cell in cells if cell.col0]
        if 2 * sum(bool(UNIT_OR_DAY.fullmatch(cell.text)) for cell in cells) <= len(cells):
            return False
    if len(cells) < 2 or any(cell.figures for cell in cells):
        return False
    body = [cell for cell in grid.cells if cell.text and cell.row0 > row]
    columns = {cell.col0 for cell in cells}
    return max(len(cell.text) for cell in cells) < HEADING_CHARS and all(
        _has_figures(column, body) for column in columns
    )


def _rows_from(grid: Grid, start: int) -> range:
    """The heading rows that begin at a row, none if it is a plain one."""
    first = [cell for cell in grid.cells if cell.row0 == start and cell.text]
    if not first:
        return range(0)
    depth = max(cell.row1 for cell in first)
    lower = [cell for cell in grid.cells if cell.row0 == depth and cell.text]
    parted = any(sum(_covers(cell, part) for part in lower) > 1 for cell in first)
    if parted and depth == start + 1 and _looks_like_header([*first, *lower], grid):
        depth = max(cell.row1 for cell in lower)
    head = [cell for cell in grid.cells if start <= cell.row0 < depth and cell.text]
    if depth - start > MAX_HEADER_ROWS or len({cell.col0 for cell in head}) < 2:
        return range(0)
    if _looks_like_header(head, grid) or (start and _names_all(head, grid)):
        return range(start, depth)
    return range(0)


def _names_all(head: Sequence[GridCell], grid: Grid) -> bool:
    """Whether cells under a title name every column shortly, with figures somewhere below."""
    below = max(cell.row1 for cell in head)
    named = len({cell.col0 for cell in head}) == grid.n_columns
    plain = all(not cell.figures and len(cell.text) < HEADING_CHARS for cell in head)
    return named and plain and any(c.figures for c in grid.cells if c.row0 >= below)


def _covers(cell: GridCell, part: GridCell) -> bool:
    return cell.col0 <= part.col0 and part.col1 <= cell.col1


def _title_rows(grid: Grid) -> int:
    """1 if the first row is a title over all columns and the second row is parted, else 0."""
    first = [cell for cell in grid.cells if cell.row0 == 0 and cell.text]
    second = [cell for cell in grid.cells if cell.row0 == 1 and cell.text]
    if len(first) != 1 or len(second) < 2 or grid.n_columns < 3:
        return 0
    title = first[0]
    return int(title.row1 == 1 and title.col1 - title.col0 >= grid.n_columns - 1)


def _looks_like_header(head: Sequence[GridCell], grid: Grid) -> bool:
    below = max(cell.row1 for cell in head)
    body = [cell for cell in grid.cells if cell.text and cell.row0 >= below]
    if _are_dates(head, body) or _are_periods(head, body) or _are_usual(head, grid):
        return True
    n_bold = sum(cell.bold for cell in head)
    if n_bold >= 0.8 * len(head):
        return not body or sum(cell.bold for cell in body) < 0.7 * len(body)
    if n_bold:
        return False
    if any(cell.figures for cell in head) or not any(cell.figures for cell in body):
        return False
    longest = max(len(cell.text) for cell in head)
    return longest < (LONG_CHARS if _over_figures(head, body) else HEADING_CHARS)


def _are_dates(head: Sequence[GridCell], body: Sequence[GridCell]) -> bool:
    """Whether cells are names and at least two dates, with no date below a date."""
    dated = {cell.col0 for cell in head if lone_date(cell.text)}
    others = [cell for cell in head if cell.col0 not in dated]
    if len(dated) < 2 or any(cell.figures for cell in others):
        return False
    under = [cell for cell in body if cell.col0 in dated]
    return bool(under) and not any(lone_date(cell.text) for cell in under)


def _are_periods(head: Sequence[GridCell], body: Sequence[GridCell]) -> bool:
    """Whether cells, but for one on the left, are years or quarters, over figures of others."""
    periods = [cell for cell in head if _PERIOD.match(cell.text)]
    others = [cell for cell in head if cell not in periods]
    if len(periods) < 2 or any(cell.col0 > periods[0].col0 for cell in others):
        return False
    columns = {cell.col0 for cell in periods}
    under = [cell for cell in body if cell.col0 in columns]
    return any(cell.figures for cell in under) and not any(_PERIOD.match(c.text) for c in under)


def _are_usual(head: Sequence[GridCell], grid: Grid) -> bool:
    """Whether cells fill a row with few words each, most of them those that head tables."""
    words = [re.sub(r"\W+", " ", cell.text).strip().lower() for cell in head]
    short = all(len(text.split()) <= HEADING_WORDS and not re.search(r"\d", text) for text in words)
    usual = sum(bool(text) and set(text.split()) <= _USUAL for text in words)
    whole = len({cell.col0 for cell in head}) >= grid.n_columns - 1
    return short and whole and usual >= max(2, USUAL_SHARE * len(head)) and len(set(words)) > 1


def _over_figures(head: Sequence[GridCell], body: Sequence[GridCell]) -> bool:
    """Whether all but the first of some cells stand over columns of figures."""
    columns = sorted({cell.col0 for cell in head})[1:]
    return bool(columns) and all(_has_figures(column, body) for column in columns)


def _has_figures(column: int, body: Sequence[GridCell]) -> bool:
    under = [cell.figures or "%" in cell.text for cell in body if cell.col0 == column]
    return bool(under) and sum(under) >= FIGURES_SHARE * len(under)


def _below_titles(grid: Grid) -> range:
    """The heading rows below rows that hold little: a title, a note, the names of groups of
    columns. They are bold, or years. Of the rows above only the lowest, if it tells columns of the
    same name apart, counts to the headings."""
    filled = [cell for cell in grid.cells if cell.text]
    rows = [[cell for cell in filled if cell.row0 == k] for k in range(grid.n_rows)]
    for start in range(1, min(MAX_TITLE_ROWS + 1, grid.n_rows - 1)):
        head, above = rows[start], rows[:start]
        if any(len(row) > grid.n_columns / 2 for row in above):
            return range(0)
        if len(head) <= grid.n_columns / 2:
            continue
        body = [cell for cell in filled if cell.row0 > start]
        bold = all(cell.bold for cell in head) and _rows_from(grid, start)
        if not bold and not _are_periods(head, body):
            return range(0)
        above_too = int(_parts_columns(rows[start - 1], head))
        return range(start - above_too, bold.stop if bold else start + 1)
    return range(0)


def _parts_columns(groups: Sequence[GridCell], head: Sequence[GridCell]) -> bool:
    """Whether cells above headings tell apart those that are the same ("2030" under "Income" and
    under "Costs")."""
    names = [cell.text for cell in head]
    return len(groups) > 1 and len(set(names)) < len(names)


def header_columns(grid: Grid, header: range) -> list[list[GridCell]]:
    """For each column its heading cells, from the top. A cell of the upper row that tells columns
    of the same name apart heads all of them up to the next such cell."""
    columns: list[list[GridCell]] = [[] for _ in range(grid.n_columns)]
    cells = [cell for cell in grid.cells if cell.row0 in header and cell.text]
    upper = [cell for cell in cells if cell.row0 == header.start]
    lower = [cell for cell in cells if cell.row0 == header.stop - 1]
    spread = len(header) == 2 and _parts_columns(upper, lower)
    starts = [*(cell.col0 for cell in upper), grid.n_columns]
    named = {cell.col0 for cell in lower}
    for cell in cells:
        end = cell.col1
        if spread and cell in upper and cell.col1 - cell.col0 == 1:
            end = starts[upper.index(cell) + 1]
        for col in range(cell.col0, end):
            if col < cell.col1 or col in named:
                columns[col].append(cell)
    return columns


def column_names(grid: Grid, header: range) -> list[str]:
    """The headings of a grid's columns, those of several rows joined from the top."""
    names = [" ".join(cell.text for cell in column) for column in header_columns(grid, header)]
    return [_BROKEN_YEAR.sub(r"\1\2", name) for name in names]
