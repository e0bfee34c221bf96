"""A row and a question that compares -> the two cells that are to be set against each other.

"Since last year" asks for the figures of two times, "how far over budget" for what was planned and
what came of it, "women than men" for two columns that differ by those words. Where the headings do
not tell which two are meant, none are.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from itertools import combinations

from assistant.asked.questions import Asked
from assistant.tables.columns import understand_column
from assistant.tables.comparing import Compared, compared
from assistant.tables.figures import is_figure
from assistant.tables.fitting import stems
from assistant.tables.heads import (
    MONTHS,
    PLANNED,
    TO_DATE,
    Head,
    Side,
    are_alike,
    heads_of,
    is_plan_of,
)
from assistant.tables.months import APRIL
from assistant.tables.reckoning import Figure, figure_of
from index.papers import Cell

UNMET = 0.5  # what a word of a heading that a question does not have counts against it
ROUNDED = Decimal("0.05")  # points of per cent, to which a change is told

_QUARTER_MONTHS = {1: 6, 2: 9, 3: 12, 4: 3}
_Score = tuple[float, ...]


def pair_asked(
    cells: Sequence[Cell], asked: Asked, n_label: int, chosen: Sequence[int]
) -> tuple[int, ...]:
    """The two cells that a question sets against each other, with that of how far they lie apart if
    it is asked for; none if it sets none, or the headings do not tell which.

    Args:
        chosen: the cells with figures that are known to be asked for.
    """
    wanted = compared(asked)
    if not (wanted.of_times or wanted.plans or wanted.of_things):
        return ()
    heads = heads_of(cells)
    held = [
        k
        for k in range(n_label, len(cells))
        if is_figure(cells[k].text) and cells[k].column and heads[k].side is not Side.OTHER
    ]
    gaps = [k for k in chosen if heads[k].side is Side.GAP]
    if gaps and len(gaps) == len(chosen):
        again = [
            k for k in held if heads[k].side is Side.GAP and are_alike(heads[k], heads[gaps[0]])
        ]
        if not wanted.of_times or len(again) < 2:
            return _apart_by(cells, heads, held, gaps, wanted)
        held = again  # how far off it was then and is now
    else:
        chosen = [k for k in chosen if k not in gaps]
    words = wanted.words - stems(" ".join(cell.text for cell in cells[:n_label]))
    units = {k: _unit(cells[k]) for k in held}
    scored = [
        (score, pair)
        for pair in combinations(held, 2)
        if units[pair[0]] == units[pair[1]]
        and (score := _score(wanted, words, heads, pair, chosen)) is not None
    ]
    scored.sort(reverse=True)
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return ()
    best = scored[0][1]
    return () if _is_settled(wanted, heads, chosen, best) else best


def _figure(cell: Cell) -> Figure | None:
    return figure_of(cell.text, understand_column(cell.column))


def _unit(cell: Cell) -> str:
    """The unit of a cell's figure, in the cell or its heading."""
    return next((sign for sign in "£%" if sign in cell.text or sign in cell.column), "")


def _apart_by(
    cells: Sequence[Cell],
    heads: Sequence[Head],
    held: Sequence[int],
    gaps: Sequence[int],
    wanted: Compared,
) -> tuple[int, ...]:
    """The only two figures that lie as far apart as a column of gaps tells, and that."""
    if len(gaps) > 1:
        gaps = [k for k in gaps if (TO_DATE in heads[k].about) == wanted.to_date]
    figures = {k: figure.value for k in held if (figure := _figure(cells[k])) and figure.value}
    if len(gaps) != 1 or gaps[0] not in figures:
        return ()
    share = "%" in cells[gaps[0]].column + cells[gaps[0]].text
    told = abs(figures[gaps[0]])
    found = [
        (i, j)
        for i, j in combinations([k for k in figures if heads[k].side is not Side.GAP], 2)
        if abs(figures[i] - figures[j]) == told
        or (share and abs(abs(figures[j] / figures[i] - 1) * 100 - told) <= ROUNDED)
    ]
    return (*found[0], gaps[0]) if len(found) == 1 else ()


def _is_settled(
    wanted: Compared, heads: Sequence[Head], chosen: Sequence[int], pair: Sequence[int]
) -> bool:
    """Whether two cells that are known to be asked for can be set against each other, so that no
    others are to be found for them: but where no period is named, those of a later time."""
    if len(chosen) != 2:
        return False
    one, two = (heads[k] for k in chosen)
    if is_plan_of(one, two) or is_plan_of(two, one):
        return bool(wanted.plans)
    if not (one.at and two.at and one.at != two.at and are_alike(one, two)):
        return False
    if wanted.span and "month" in (one.length, two.length):
        return False  # its two ends
    later = max(heads[k].at or (0, 0) for k in pair) > max(one.at, two.at)
    return wanted.names_times > 0 or not later


def _score(
    wanted: Compared,
    words: Collection[str],
    heads: Sequence[Head],
    pair: tuple[int, int],
    chosen: Sequence[int],
) -> _Score | None:
    """How surely two columns are set against each other by a question; None if they are not."""
    one, two = (heads[k] for k in pair)
    n_chosen = sum(k in chosen for k in pair)
    planned = _of_plan(wanted, one, two)
    told = planned
    if told is None and not wanted.plans:
        told = _of_times(wanted, one, two)
    if told is None:
        return _of_things(wanted, words, one, two)
    about = (one.about | two.about) - {TO_DATE}
    met = sum(1.0 if word in words else -UNMET for word in about)
    fits = are_alike(one, two) or (planned is not None and n_chosen > 0)
    return (float(fits), met, *told, float(n_chosen), float(pair[0] - pair[1]))


def _of_plan(wanted: Compared, one: Head, two: Head) -> _Score | None:
    """How well one of two columns is what was planned of the other."""
    plan, came = (one, two) if one.side in PLANNED else (two, one)
    if plan.side not in wanted.plans or not is_plan_of(plan, came):
        return None
    to_date = TO_DATE in came.about
    at = came.at or (0, 0)
    return (
        n_named(wanted, came),
        float(came.side in wanted.sides and wanted.to_date == to_date),
        float(plan.at == came.at or (TO_DATE in plan.about) == to_date),
        float(wanted.to_date == to_date),
        float(at[0] * MONTHS + at[1]),
    )


def _of_times(wanted: Compared, one: Head, two: Head) -> _Score | None:
    """How well two columns of different times are those that are set against each other."""
    gaps = [one.side, two.side].count(Side.GAP)
    if not wanted.of_times or gaps == 1 or not are_alike(one, two):
        return None
    if one.at is None or two.at is None:
        return _of_now(wanted, one, two)
    if one.at == two.at or bool(one.at[0]) != bool(two.at[0]):
        return None
    start, end = sorted((one.at, two.at))
    before, after = (one, two) if one.at == start else (two, one)
    year_and_end = before.length == "year" and after.length == "quarter" and end[1] == APRIL - 1
    same = before.length == after.length
    named = n_named(wanted, before), n_named(wanted, after)
    if not (same or year_and_end or one.about or gaps) or (
        wanted.names_times > 1 and min(named) < 0
    ):
        return None
    months = (end[0] - start[0]) * MONTHS + end[1] - start[1]
    year = months == MONTHS or (year_and_end and end[0] == start[0] + 1)
    step = months < MONTHS or after.length == "year"
    return (
        sum(named),
        float(year if wanted.year_back else step if wanted.step_back else True),
        float(not {Side.BUDGET, Side.FORECAST} & {one.side, two.side}),
        float(one.side == two.side),
        float(end[0] * MONTHS + end[1]),
        float(same),
        -float(months),
    )


def _of_now(wanted: Compared, one: Head, two: Head) -> _Score | None:
    """How well a column of a time and one without, which is of the table's own, are those of then
    and now."""
    then = one if one.at else two
    plain = not (one.about or two.about or one.side or two.side)
    if not plain or then.at is None or not then.at[0]:
        return None
    return (n_named(wanted, then), -1.0)


def _of_things(wanted: Compared, words: Collection[str], one: Head, two: Head) -> _Score | None:
    """How well two columns that differ by some words are set against each other by these."""
    if not wanted.of_things or one.at != two.at or one.side is not two.side:
        return None
    own, other = one.about - two.about, two.about - one.about
    if not own or not other or not own | other <= set(words) or one.side is Side.GAP:
        return None
    about = one.about | two.about
    unmet = len([word for word in about if word not in words])
    return (-1.0, float(len(about) - unmet), -float(len(own | other)), -float(unmet))


def n_named(wanted: Compared, head: Head) -> float:
    """How many of the periods that a question names a heading is of, less those that it names of
    another kind than the heading's."""
    if head.at is None:
        return 0.0
    year, month = head.at
    met = []
    if wanted.months and head.length in ("month", "span"):
        met.append((month if year else (month + APRIL - 2) % MONTHS + 1) in wanted.months)
    if wanted.quarters and head.length in ("quarter", "month"):
        ends = {_QUARTER_MONTHS[one] for one in wanted.quarters}
        met.append(month in (ends if year else wanted.quarters))
    if wanted.years and year:
        financial = year + (month >= APRIL) if head.length == "quarter" else year
        met.append(bool({year, financial} & wanted.years))
    return float(sum(1 if one else -1 for one in met))
