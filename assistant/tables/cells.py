"""A table row and a question -> the cells that answer, by the meaning of their column headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.asked.questions import Asked, Kind, Measure, without_excluded
from assistant.tables.columns import Column, Role, understand_column
from assistant.tables.figures import is_figure
from assistant.tables.headings import (
    asks_latest,
    asks_what_was_spent,
    clearly_meant,
    cued,
    forecasts,
    hinted,
    in_unit,
    named_columns,
    narrowed,
    of_change,
    sets_against,
)
from assistant.tables.holding import by_kind, only_figure, outcomes
from assistant.tables.months import at_months, at_span, in_month, months_asked
from assistant.tables.pairs import pair_asked
from assistant.tables.yearly import (
    NO_FIGURES,
    latest_of,
    same_year,
    set_against,
    with_year_before,
    year_before,
)
from index.papers import Cell
from index.passages import label_column
from index.search import terms_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The cells of a row that answer; `missing` are those asked for that hold no figure.

    `certain` tells that the question named these columns, rather than left the choice to us. With
    neither, the table is of other periods than the question. `ticks` tells that the cells only mark
    that something holds for what their columns name, `held` that a network is sure of them.
    """

    cells: tuple[int, ...]
    missing: tuple[int, ...] = ()
    certain: bool = False
    ticks: bool = False
    held: bool = False


MANY = 3  # figures that are asked for: then no two of them are meant alone

_NO_FIGURE = re.compile(
    r"^\W*(?:suppr?ess?ed|supressed|n/?a|not (?:yet )?(?:available|known|published|collected)|"
    r"data not .*|tbc|tba|to be confirmed|nil return|no data|unknown|[-–—*.]*|c)\W*$",
    re.I,
)
_TICK = re.compile(r"^(?:[xX✓✔√●•■☒☑]|[Yy](?:es)?)\**$")
_SINCE = re.compile(  # the latest figure is wanted beside that of the year before
    r"\b(?:up|down|more|less|fewer|higher|lower|better|worse|chang\w+|compar\w+|rise|rose|risen|fall|"
    r"fell|fallen|increas\w*|decreas\w*|drop\w*|grown?|grew|differ\w*|than|since)\b",
    re.I,
)
_VERSUS = re.compile(r"\bv\b\.?|\bvs\b\.?|\bversus\b|\bcompared? (?:to|with)\b", re.I)
_THAN = re.compile(r"\b(?:more|less|fewer|higher|lower)\b.*\bthan\b|\bdifference between\b", re.I)
_END_OF_MONTH = re.compile(r"\bend of (?:june|sept|dec)", re.I)
_AND = re.compile(r"\b(?:and|with|against)\b.*\b(?:budget|target|plan|actual)", re.I)
_AND_BEFORE = re.compile(  # "and what was it the year before?"
    r"\b(?:and|then|or)\b[^?]*\b(?:last|previous|prior) year\b|"
    r"\b(?:and|then|or)\b[^?]*\byear (?:before|earlier|ago|previous)\b",
    re.I,
)
_AGAINST = re.compile(
    r"\b(?:against|above|below|over|under|versus|vs?\.?|meet|met|hit|compared?|better|worse)\b",
    re.I,
)


def has_no_figure(text: str) -> bool:
    """Whether a cell is blank, or says that it gives no figure ("suppressed", "n/a")."""
    return bool(_NO_FIGURE.match(text))


def choose(cells: Sequence[Cell], asked: Asked) -> Chosen | None:
    """The cells that the question asks for, or None if its row does not tell them apart."""
    asked = without_excluded(asked)
    columns = [understand_column(cell.column) for cell in cells]
    n_label = n_label_cells(cells)
    ticked = _ticked(cells, n_label)
    if ticked:
        return Chosen(cells=ticked, ticks=True)
    named = at_months([column.name for column in columns], asked.text)
    own = {f"{year:02d}" for _, year in months_asked(asked.text)}
    others = [year for year in asked.years if year[-2:] not in own]
    period = [] if named and not others else _by_period(columns, asked)
    if period and not named and not _names_period(asked) and not asked.has_period:
        alone = _by_heading_alone(columns, cells, asked, n_label, period)  # "a September day"
        period = alone or period
    wanted = _held(columns, cells, [*named, *period])
    wanted = _narrowed(columns, asked, wanted)
    expected = forecasts([column.name for column in columns], asked.text)
    if expected or asks_what_was_spent(asked.text):
        wanted = _meant_beside(columns, asked, wanted, n_label)
    wanted += _by_measure(columns, asked, n_label)
    wanted += of_change({k: columns[k].name for k in range(n_label, len(columns))}, asked.text)
    if wanted and _wants_own_figure(columns, asked, wanted):
        wanted += latest_of(columns)
    if not wanted and _names_period(asked) and _has_dated_periods(columns):
        return Chosen(cells=())  # this table is of other periods
    if Kind.FIGURE not in asked.kinds:
        wanted = wanted or outcomes(columns, cells, asked, n_label)
    certain = bool(wanted)
    wanted = wanted or clearly_meant(
        {k: columns[k].name for k in range(n_label, len(columns))}, asked.text
    )
    if expected and not _AND.search(asked.text):
        wanted = wanted or _meant(columns, asked, n_label)
    wanted = wanted or _by_heading(columns, cells, asked, n_label)
    wanted = wanted or outcomes(columns, cells, asked, n_label)
    certain = certain or bool(wanted)
    wanted += [
        k
        for k in by_kind(columns, cells, asked, n_label, named=wanted)
        if not any(columns[j].role is columns[k].role for j in wanted)
    ]
    if not wanted and _looks_for_figure(asked):
        latest = [k for j in latest_of(columns) for k in _of_its_period(columns, j, asked)]
        latest = _held(columns, cells, latest)
        meant = _meant(columns, asked, n_label)
        dated = any(columns[k].years or columns[k].quarter for k in latest)
        dated = dated and not (meant and asks_latest(asked.text))
        wanted = (latest or meant) if dated else (meant or latest)
        wanted = _narrowed(columns, asked, wanted) or only_figure(cells, n_label)
    wanted += with_year_before(columns, asked, wanted)
    wanted += set_against(columns, cells, asked, wanted, n_label)
    wanted = _paired(cells, asked, wanted, n_label)
    wanted = in_unit(cells, asked.text, wanted, n_label)
    wanted = [k for k in dict.fromkeys(wanted) if k >= n_label or cells[k].text]
    if not wanted:
        return None
    missing = tuple(k for k in wanted if has_no_figure(cells[k].text))
    return Chosen(
        cells=tuple(k for k in wanted if k not in missing), missing=missing, certain=certain
    )


def _paired(cells: Sequence[Cell], asked: Asked, wanted: Sequence[int], n_label: int) -> list[int]:
    """Cells wanted; in place of their figures the two that the question sets against each other."""
    figures = [k for k in wanted if k >= n_label and is_figure(cells[k].text)]
    blank = any(has_no_figure(cells[k].text) for k in wanted)
    if blank or len(figures) >= MANY:
        return list(wanted)
    pair = pair_asked(cells, asked, n_label, figures)
    if not pair:
        return list(wanted)
    return [*pair, *(k for k in wanted if k not in figures)]


def _held(columns: Sequence[Column], cells: Sequence[Cell], wanted: Sequence[int]) -> list[int]:
    """Columns wanted, in place of those that are blank others of the same period that are not:
    "Income 2030" and "Costs 2030" are seldom both filled."""
    found: list[int] = []
    for k in wanted:
        same = [j for j, other in enumerate(columns) if _period(other) == _period(columns[k])]
        filled = [j for j in same if cells[j].text] if not cells[k].text else [k]
        found += filled or [k]
    return list(dict.fromkeys(found))


def _period(column: Column) -> tuple[object, ...]:
    return column.role, column.quarter, column.years, column.year_end


def _narrowed(columns: Sequence[Column], asked: Asked, wanted: Sequence[int]) -> list[int]:
    """Of columns of one period those that the question means ("spent": "Actual", not "Budget")."""
    found: list[int] = []
    for period in dict.fromkeys(_period(columns[k]) for k in wanted):
        same = [k for k in wanted if _period(columns[k]) == period]
        names = {k: columns[k].name for k in same}
        meant = narrowed(names, asked.text, same) if len(same) > 1 else same
        other = [k for k in same if k not in meant]
        both = len(same) == 2 and _THAN.search(asked.text) and hinted(names, asked.text, other)
        found += same if both else meant
    return found


def _meant_beside(
    columns: Sequence[Column], asked: Asked, wanted: Sequence[int], n_label: int
) -> list[int]:
    """Columns wanted by their period; in their place the one that the question means, if its
    heading leaves out the period that all are of ("Revised 2024/25", "Outturn"), and beside them if
    one is set against the other."""
    meant = [k for k in _meant(columns, asked, n_label) if k not in wanted] if wanted else []
    if not meant or columns[meant[0]].years or columns[meant[0]].quarter:
        return list(wanted)
    return [*wanted, *meant] if sets_against(asked.text) else meant


def _meant(columns: Sequence[Column], asked: Asked, n_label: int) -> list[int]:
    rest = range(n_label, len(columns))
    return cued({k: columns[k].name for k in rest if columns[k].role not in NO_FIGURES}, asked.text)


def _ticked(cells: Sequence[Cell], n_label: int) -> tuple[int, ...]:
    """The cells with a mark, in a row that has nothing else beside what it is about."""
    rest = [k for k in range(n_label, len(cells)) if cells[k].text]
    if len(cells) - n_label < 2 or not rest:
        return ()
    marks = all(_TICK.match(cells[k].text) and cells[k].column for k in rest)
    return tuple(rest) if marks else ()


def _names_period(asked: Asked) -> bool:
    return bool(asked.moments or asked.quarters or any(len(year) == 4 for year in asked.years))


def _has_dated_periods(columns: Sequence[Column]) -> bool:
    return any(column.role is Role.PERIOD and column.years for column in columns)


def n_label_cells(cells: Sequence[Cell]) -> int:
    """How many cells from the left say what the row is about."""
    named = label_column(cells)
    if named is not None:
        return named + 1
    for k, cell in enumerate(cells):
        if sum(letter.isalpha() for letter in cell.text) > 3:
            return k + 1
    return 1


def _looks_for_figure(asked: Asked) -> bool:
    return Kind.FIGURE in asked.kinds or asked.has_period or not asked.kinds


def _by_period(columns: Sequence[Column], asked: Asked) -> list[int]:
    found: list[int] = []
    for quarter, year in asked.moments:
        found += _at_moment(columns, quarter, year)
    if found:
        return found
    at_end = in_month([column.name for column in columns], asked.text)
    if at_end and _END_OF_MONTH.search(asked.text):  # "at 30 Sept" before "Q2"
        return narrowed({k: c.name for k, c in enumerate(columns)}, asked.text, at_end)
    for quarter in asked.quarters:
        same = [k for k, c in enumerate(columns) if c.quarter == quarter and c.measure is None]
        if asked.years:
            same = [k for k in same if _fits_year(columns[k].years, asked.years)]
        meant = narrowed({k: columns[k].name for k in same}, asked.text, same)
        found += meant[-1:]
    ends = [k for k, c in enumerate(columns) if c.role is Role.PERIOD and c.quarter is None]
    if (asked.years and not asked.quarters) or (asked.years and asked.year_end):
        found += [k for k in ends if same_year(columns[k].years, asked.years)]
    latest = latest_of([c if k in ends else None for k, c in enumerate(columns)])
    if asked.last_year and len(ends) > 1:
        if asked.year_end or _SINCE.search(asked.text) or _AND_BEFORE.search(asked.text):
            found += latest
        found += year_before(columns, ends, found or latest)
    if asked.year_end and (not found or (asked.quarters and not asked.years)):
        found += latest
    found = list(dict.fromkeys(found))
    if len(found) == 1 and columns[found[0]].years and _VERSUS.search(asked.text):
        found += [k for k in latest_of(columns) if k not in found]
    if found:
        return found
    headings = [column.name for column in columns]
    by_month = at_span(headings, asked.text) or in_month(headings, asked.text)
    return narrowed(dict(enumerate(headings)), asked.text, by_month) if by_month else []


def _of_its_period(columns: Sequence[Column], latest: int, asked: Asked) -> list[int]:
    """The column of the latest period, or the one of the same period that the question means."""
    same = [k for k, other in enumerate(columns) if _period(other) == _period(columns[latest])]
    meant = narrowed({k: columns[k].name for k in same}, asked.text, same)
    return meant if len(meant) < len(same) else [latest]


def _fits_year(column: Sequence[str], asked: Sequence[str]) -> bool:
    return not column or same_year(column, asked)


def _at_moment(columns: Sequence[Column], quarter: int, year: str) -> list[int]:
    """The column of that quarter of that year; for the fourth also that of the year's end."""
    exact = [
        k
        for k, c in enumerate(columns)
        if c.quarter == quarter and c.measure is None and (not c.years or year in c.years)
    ]
    ends = [
        k
        for k, c in enumerate(columns)
        if c.role is Role.PERIOD and c.quarter is None and year in c.years
    ]
    return (ends or exact)[-1:] if quarter == 4 else exact[-1:]


def _by_measure(columns: Sequence[Column], asked: Asked, n_label: int) -> list[int]:
    """The columns of the measures that are asked for; where some are of the quarter that is asked
    for, those of another are left out."""
    found = [k for k in range(n_label, len(columns)) if columns[k].measure in asked.measures]
    if forecasts([column.name for column in columns], asked.text):
        found = [k for k in found if columns[k].measure is not Measure.TARGET]
    quarters = {quarter for quarter, _ in asked.moments} | set(asked.quarters)
    same = [k for k in found if columns[k].quarter in quarters]
    others = {columns[k].measure for k in same}
    return [k for k in found if k in same or columns[k].measure not in others]


def _wants_own_figure(columns: Sequence[Column], asked: Asked, wanted: Sequence[int]) -> bool:
    """Whether a comparison is asked for, so that the council's own figure belongs with it."""
    only_measures = all(columns[k].role is Role.MEASURE for k in wanted)
    both = re.search(
        r"\b(?:our|we|here)\b.*\band\b|\band\b.*\b(?:meant|target|national|aim)", asked.text, re.I
    )
    return only_measures and bool(_AGAINST.search(asked.text) or both)


def _by_heading(
    columns: Sequence[Column], cells: Sequence[Cell], asked: Asked, n_label: int
) -> list[int]:
    """Columns whose heading the question uses, in words that the row's label does not have."""
    label = set(terms_of(" ".join(cell.text for cell in cells[:n_label])))
    headings = {
        k: column.name
        for k, column in enumerate(columns)
        if k >= n_label
        and column.role is not Role.COMMENT
        and not (column.measure in _MARKED and column.measure not in asked.measures)
    }
    return named_columns(headings, asked.text, [term for term in asked.terms if term not in label])


def _by_heading_alone(
    columns: Sequence[Column],
    cells: Sequence[Cell],
    asked: Asked,
    n_label: int,
    period: Sequence[int],
) -> list[int]:
    """The column of no period whose heading the question names, where those of the period have no
    other words of it."""
    if hinted({k: columns[k].name for k in period}, asked.text, period):
        return []
    found = _by_heading(columns, cells, asked, n_label)
    return found if not any(re.search(r"\d{2}", columns[k].name) for k in found) else []


_MARKED = (Measure.RATING, Measure.DIRECTION)
