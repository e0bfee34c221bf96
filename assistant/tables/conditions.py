"""Which rows of a table have what a question says of them: a value, a state, a figure beyond one.

Each column but that of the labels is tried; a column that tells gives the rows that it picks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.asked.periods import Periods, periods_of
from assistant.asked.questions import Measure
from assistant.tables.amounts import of_some
from assistant.tables.cells import n_label_cells
from assistant.tables.columns import understand_column
from assistant.tables.dated import of_date
from assistant.tables.figures import figures_in
from assistant.tables.fitting import Fit, Rows, stems, words_of
from assistant.tables.headings import WHOLE
from assistant.tables.marks import of_tick, of_way
from assistant.tables.states import COLOURS, of_state, state_of
from assistant.tables.values import of_marked, of_value
from assistant.tables.variances import of_variance
from index.papers import Cell

FIGURES_SHARE = 0.5  # of a column's filled cells, to be one of figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """Figures above or below one, and that one `itself` or not; `unit` is "£", "%" or nothing, and
    `of` the word for what they measure, which must head their column ("days")."""

    above: bool
    itself: bool
    figure: Decimal
    unit: str = ""
    of: str = ""

    def holds(self, figure: Decimal) -> bool:
        """Whether a figure lies beyond it."""
        return self.itself if figure == self.figure else (figure > self.figure) == self.above


_ABOVE = r"(?:over|above|more than|greater than|higher than|exceed(?:s|ed|ing)?|at least)"
_BELOW = r"(?:under|below|less than|fewer than|lower than|at most|up to)"
_LIMIT = re.compile(
    rf"\b(?P<way>{_ABOVE}|{_BELOW})\s+(?P<sign>[£$€]?)\s?(?P<figure>\d[\d,]*(?:\.\d+)?)\s?"
    r"(?P<size>k|m|million|thousand)?\b\s?(?P<unit>%|per ?cent|pounds?|quid|dollars?|euros?)?"
    r"(?:[-\s]?(?P<of>km|miles?|metres?|minutes?|hours?|days?|weeks?|months?|years?|times|yrs?)\b)?",
    re.I,
)
_OR_MORE = re.compile(
    r"\b(\d[\d,.]*\s?%?) (?:or|and) (more|above|over|higher|less|fewer|under|below)\b", re.I
)
_MORE = ("more", "above", "over", "higher")
_TOOK = re.compile(r"\b(?:took|taken|lasted|spent|needed)\b", re.I)
_NOW = re.compile(
    r"\bnow\b|\bcurrent(?:ly)?\b|\btoday\b|\bat present\b|\blatest\b|\bresidual\b", re.I
)
_BEFORE = re.compile(
    r"\binherent\b|\binitial(?:ly)?\b|\boriginal(?:ly)?\b|\bat first\b|\bgross\b", re.I
)
_ACTUAL = re.compile(r"\bactual|\btaken\b|\bspent\b", re.I)
_SIZES = {"k": 1000, "thousand": 1000, "m": 1_000_000, "million": 1_000_000}
_MOVED = re.compile(r"\bfrom (?P<one>\w+) (?:in)?to (?P<two>\w+)\b", re.I)


def fits_of(question: str, rows: Rows, *, besides: Collection[str]) -> list[Fit]:
    """What picks rows by the question, a fit for each condition that it makes.

    Args:
        rows: all of a table, of the same columns.
        besides: the stems of the words that say what the rows are, and not which of them.
    """
    labels = Counter(n_label_cells(row) - 1 for row in rows)
    label = labels.most_common(1)[0][0] if labels else 0
    width = min(map(len, rows), default=0)
    rest = [k for k in range(width) if any(row[k].text != row[label].text for row in rows)]
    moved = _moved(question, rows, rest)
    if moved is not None:
        return [moved]
    limit = limit_of(question)
    if limit and any(limit_of(row[label].text) == limit for row in rows):
        limit = None  # "over 25s": what a row is about
    plain = _LIMIT.sub(" ", _in_order(question))
    fits = [_beyond(limit, plain, rows, rest)] if limit else []
    fits.append(of_variance(question, rows, rest))
    for read in (of_state, of_value, of_marked, of_way, of_tick, of_some):
        fits += [read(plain, rows, k, besides) for k in rest]
    fits += [of_date(plain, rows, k, besides) for k in range(width)]
    fits.append(_of_repeated(plain, rows, label, besides) if label not in rest else None)
    colours = set(COLOURS.values()) & set(words_of(question))
    if colours and not colours & {state_of(row[k]) for row in rows for k in rest}:
        return []
    held = [fit for fit in fits if fit is not None and fit.rows]
    marks = {fit.columns for fit in held if fit.ticks}
    held = [fit for fit in held if fit.ticks or fit.columns not in marks]  # a heading's second line
    return _any_of_one(_one_each(held, rows[0], question))


def _any_of_one(fits: Sequence[Fit]) -> list[Fit]:
    """Fits, those by several values of one column made one: a row has but one of them."""
    made: dict[object, Fit] = {}
    for at, fit in enumerate(fits):
        key = fit.columns if fit.value else at
        if key in made:
            both = f"{made[key].value} or {fit.value}"
            fit = replace(fit, rows=made[key].rows | fit.rows, value=both)
        made[key] = fit
    return list(made.values())


def _of_repeated(question: str, rows: Rows, label: int, besides: Collection[str]) -> Fit | None:
    """The rows by what stands first in them, where several share it: the day of a meeting."""
    often = len({row[label].text for row in rows}) <= len(rows) / 2
    return of_value(question, rows, label, besides) if often else None


def _one_each(fits: Sequence[Fit], row: Sequence[Cell], question: str) -> list[Fit]:
    """Fits, of those by the same value in several columns one only: that of the period that is
    asked for, of the rating, of the heading that the question names, or the last, which is the
    newest. None by a value that columns of other periods only have."""
    asked, named = periods_of(question), stems(question)
    best: dict[object, tuple[tuple[int, bool, int], Fit]] = {}
    for at, fit in enumerate(fits):
        heading = row[fit.columns[0]].column
        key = (_of_period(heading, asked), _is_rating(heading), len(stems(heading) & named))
        same = fit.value or at
        if same not in best or key >= best[same][0]:
            best[same] = key, fit
    return [fit for (period, *_), fit in best.values() if period >= 0]


def _of_period(heading: str, asked: Periods) -> int:
    """1 if a column is of a period that is asked for, -1 if it is of another, else 0."""
    column = understand_column(heading)
    if column.quarter and asked.quarters:
        return 1 if column.quarter in asked.quarters else -1
    years = [year for year in asked.years if any(len(year) == len(own) for own in column.years)]
    if column.years and len(column.years[0]) == 4 and years:
        return 1 if set(years) & set(column.years) else -1
    return 0


def _is_rating(heading: str) -> bool:
    return understand_column(heading).measure is Measure.RATING


def limit_of(question: str) -> Limit | None:
    """The figure that a question wants more or less than, None if it has none."""
    match = _LIMIT.search(_in_order(question))
    if match is None:
        return None
    way, unit = match["way"].lower(), (match["unit"] or "").lower()
    share = unit == "%" or unit.startswith("per")
    return Limit(
        above=bool(re.fullmatch(_ABOVE, way)),
        itself=way in ("at least", "at most", "up to"),
        figure=Decimal(match["figure"].replace(",", ""))
        * _SIZES.get((match["size"] or "").lower(), 1),
        unit="%" if share else "£" if match["sign"] or unit else "",
        of=(match["of"] or "").lower(),
    )


def _in_order(question: str) -> str:
    """A question with "16 or more" as "at least 16"."""
    return _OR_MORE.sub(
        lambda match: f"{'at least' if match[2].lower() in _MORE else 'at most'} {match[1]}",
        question,
    )


def _beyond(limit: Limit, question: str, rows: Rows, rest: Sequence[int]) -> Fit | None:
    """The rows whose figure lies beyond a limit, in the column of figures that has most of the
    question's words; in the next where none does and the question names that column in part only.
    """
    asked = stems(question)
    tried: list[tuple[tuple[float, int, int, bool, int], Fit]] = []
    for k in rest:
        share = "%" in rows[0][k].column
        figures = {
            at: figure
            for at, (figure, unit) in figures_in(rows, k).items()
            if not limit.unit or (limit.unit == "%") == (unit == "%" or share)
        }
        if not figures or len(figures) < FIGURES_SHARE * sum(bool(row[k].text) for row in rows):
            continue
        heading = stems(rows[0][k].column)
        if limit.of and not stems(limit.of) <= heading:
            continue
        beyond = frozenset(at for at, figure in figures.items() if limit.holds(figure))
        named = len(heading & asked) / max(len(heading), 1)
        whole = bool(WHOLE.search(rows[0][k].column))
        real = bool(_TOOK.search(question) and _ACTUAL.search(rows[0][k].column))
        now = _time_of(rows[0][k].column) * _time_of(question)
        key = (named, len(heading & asked), now, whole or real, -k)
        tried.append((key, Fit(columns=(k,), rows=beyond)))
    for (named, *_), fit in sorted(tried, key=lambda pair: pair[0], reverse=True):
        if fit.rows or named == 1.0:
            return fit
    return None


def _time_of(text: str) -> int:
    """1 if a heading or a question is of how things are now, -1 if of how they were at first."""
    return bool(_NOW.search(text)) - bool(_BEFORE.search(text))


def _moved(question: str, rows: Rows, rest: Sequence[int]) -> Fit | None:
    """The rows that had one value and then another ("from amber to green"): first of columns that
    share a word of their headings, as those of two years do, and by letters of these only."""
    match = _MOVED.search(question)
    if match is None:
        return None
    before, after = match["one"].lower(), match["two"].lower()
    pairs = [(one, two) for k, one in enumerate(rest) for two in rest[k + 1 :]]
    kin = [pair for pair in pairs if _share_a_word(rows[0], *pair)]
    words = len(before) > 2 and len(after) > 2
    for one, two in [*kin, *(pair for pair in pairs if words and pair not in kin)]:
        found = frozenset(
            at
            for at, row in enumerate(rows)
            if (row[one].text.strip().lower(), row[two].text.strip().lower()) == (before, after)
        )
        if found:
            return Fit(columns=(one, two), rows=found)
    return None


def _share_a_word(row: Sequence[Cell], one: int, two: int) -> bool:
    shared = stems(row[one].column) & stems(row[two].column)
    return any(word[0].isalpha() for word in shared)
