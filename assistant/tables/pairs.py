"""A row and a question that compares -> the two cells that are to be set against each other.

"Since last year" asks for the figures of two times, "how far over budget" for what was planned and
what came of it, "women than men" for two columns that differ by those words. Where the headings do
not tell which two are meant, none are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from assistant.asked.questions import Asked
from assistant.tables.columns import understand_column
from assistant.tables.figures import is_figure
from assistant.tables.fitting import stems
from assistant.tables.heads import MONTHS, PLANNED, TO_DATE, Head, Side, are_alike, heads_of, is_plan_of
from assistant.tables.months import APRIL
from assistant.tables.reckoning import figure_of
from index.dates import month_number
from index.papers import Cell

_NAMES = r"jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
_MOVED = (
    r"ris(?:en?|ing)|rose|(?<!a )(?<!the )f[ae]ll(?:en|ing)?|(?:go|goes|gone|going|went) (?:up|down)|"
    r"c[ao]me down|increas\w+|decreas\w+|drop\w*|gr[eo]wn?|grow\w*|chang\w+|reduc\w+|improv\w+|"
    r"widen\w*|narrow\w*|worsen\w*|moved|shr[iu]nk|got (?:better|worse)"
)
_MOVES = re.compile(
    rf"\b(?:has|have|had|did|does|do|how|by how (?:much|many))\b.*\b(?:{_MOVED})\b|"
    r"(?<!in a )\b(?:change|increase|rise|fall|drop|decrease|reduction) (?:in|from|between)\b",
    re.I,
)
_PERIOD = rf"(?:(?:the |in |at |by )*(?:{_NAMES})[a-z]*|(?:the |in |at )*(?:q[1-4]|quarter|20\d\d|\d\d[/-]\d\d))\b"
_YEAR_CUE = re.compile(
    r"\b(?:a|one|the) (?:year|twelvemonth) (?:ago|earlier|before|previous)\b|\byear[ -]on[ -]year\b|"
    r"\b(?:last|previous|prior) (?:year|yr)\b|\bfrom (?:one|1) year to the next\b|"
    r"\b(?:same|corresponding|equivalent) (?:\w+ )?(?:period|quarter|months?|time|point|stage|date)\b|"
    rf"\blast (?:{_NAMES}|spring|summer|autumn|winter)|"
    r"\bthe (?:year|spring|summer|autumn|winter) before\b",
    re.I,
)
_STEP_CUE = re.compile(
    r"\b(?:last|previous|prior|preceding) (?:quarter|month|period|report|time|valuation|census)\b|"
    r"\b(?:quarter|month|period) (?:before|earlier)\b|\bquarter on quarter\b|"
    r"\bover the (?:quarter|month|year|period|half[- ]year)\b|\bfrom one \w+ to the next\b|"
    r"\bbetween the two\b|\b(?:this|now)\b.*\band last\b",
    re.I,
)
_COMPARED = re.compile(  # times
    r"\b(?:against|versus|vs?\.?|compar\w+|difference|gap|(?<!or )(?:more|less|fewer)|higher|lower|longer|shorter|"
    r"better|worse|up|down|than)\b|"
    r"\b(?:and|then|or)\b[^?]*\b(?:last|previous|prior|before|earlier|ago)\b",
    re.I,
)
_SPAN = re.compile(rf"\b(?:{_NAMES})[a-z]*\.? (?:and|to|until|-|–) (?:{_NAMES})[a-z]*\b", re.I)
_THAN = re.compile(
    rf"\b(?:than|since|against|versus|vs?\.?|with|to|from) (?:it |they |what |there )?(?:was |were |had been )*"
    rf"(?:last |back )?{_PERIOD}",
    re.I,
)
_AGAINST = re.compile(  # columns
    r"\b(?:than|against|versus|vs?\.?|compar\w+|difference|gap|or)\b|\bboth\b.*\band\b", re.I
)
_GAP = re.compile(
    r"\b(?:how (?:far|much|many|close|near)|above|below|over|under|short|miss\w*|meet|met|hit|beat|behind|"
    r"ahead|exceed\w*|compar\w+|against|versus|vs?\.?|than|gap|differ\w*|out of|beyond|within|"
    r"on (?:target|track|budget|plan))\b",
    re.I,
)
_PLANS = {
    Side.TARGET: re.compile(r"\b(?:targets?|goals?|standards?|thresholds?|aims?|limits?|milestones?)\b", re.I),
    Side.BUDGET: re.compile(
        r"\b(?:budget\w*|plan(?:ned)?|agreed|licen[cs]ed|allowed|approved|original\w*|estimated?|"
        r"allocat\w+|profile|set aside|meant to)\b",
        re.I,
    ),
}
_SIDES = {
    Side.FORECAST: re.compile(
        r"\b(?:forecast|project(?:ed|ion)|expect\w*|likely|year[- ]end|latest|now)\b", re.I
    ),
    Side.ACTUAL: re.compile(
        r"\b(?:spent|spend|actual(?:ly)?|so far|to date|took|taken|takes?|achieved|delivered|received|paid)\b",
        re.I,
    ),
}
_QUARTER_MONTHS = {1: 6, 2: 9, 3: 12, 4: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What a question sets against each other, and the periods that it names."""

    words: frozenset[str]
    moves: bool
    year: bool
    step: bool
    compared: bool
    than: bool
    against: bool
    planned: frozenset[Side]
    sides: frozenset[Side]
    to_date: bool
    span: bool
    years: frozenset[int]
    months: frozenset[int]
    quarters: frozenset[int]

    @property
    def of_times(self) -> bool:
        """Whether two times are set against each other."""
        n_named = max(len(self.years), len(self.quarters), 0 if self.span else len(self.months))
        return self.moves or (self.compared and (self.year or self.step or self.than or n_named > 1))


@lru_cache(maxsize=64)
def _wanted(asked: Asked) -> _Wanted:
    text = asked.text
    years = {2000 + int(one[2:]) if _is_pair(one) else int(one) for one in asked.years}
    years |= {2000 + int(year[2:]) - (quarter < 4) for quarter, year in asked.moments}
    months = {month_number(one[0][:3]) for one in re.finditer(rf"\b(?:{_NAMES.replace('may|', '')})[a-z]*\b", text, re.I)}
    gap = bool(_GAP.search(text))
    return _Wanted(
        words=frozenset(stems(text)),
        moves=bool(_MOVES.search(text)),
        year=bool(_YEAR_CUE.search(text)),
        step=bool(_STEP_CUE.search(text)),
        compared=bool(_COMPARED.search(text)),
        than=bool(_THAN.search(text)),
        against=bool(_AGAINST.search(text)),
        planned=frozenset(side for side, words in _PLANS.items() if gap and words.search(text)),
        sides=frozenset(side for side, words in _SIDES.items() if words.search(text)),
        to_date=bool(re.search(r"\b(?:to date|so far)\b", text, re.I)),
        span=bool(_SPAN.search(text)),
        years=frozenset(years),
        months=frozenset(months),
        quarters=frozenset(asked.quarters) | {quarter for quarter, _ in asked.moments},
    )


def compares_times(asked: Asked) -> bool:
    """Whether a question sets the figures of two times against each other."""
    return _wanted(asked).of_times


def sets_against_plan(asked: Asked) -> bool:
    """Whether a question sets what came of something against what was planned."""
    return bool(_wanted(asked).planned)


def looks_back(asked: Asked) -> bool:
    """Whether a question sets a time against the one before it."""
    wanted = _wanted(asked)
    return wanted.year or wanted.step


def n_named(asked: Asked, head: Head) -> float:
    """How many of the periods that a question names a heading is of; -1 if it names others."""
    return _n_named(_wanted(asked), head)


def _is_pair(year: str) -> bool:
    return (int(year[:2]) + 1) % 100 == int(year[2:])


def pair_asked(
    cells: Sequence[Cell], asked: Asked, n_label: int, chosen: Sequence[int]
) -> tuple[int, ...]:
    """The two cells that a question sets against each other; none if it sets none, or the headings
    do not tell which.

    Args:
        chosen: the cells that are known to be asked for.
    """
    wanted = _wanted(asked)
    if not (wanted.of_times or wanted.planned or wanted.against):
        return ()
    heads = heads_of(cells)
    held = [
        k
        for k in range(n_label, len(cells))
        if is_figure(cells[k].text) and cells[k].column and heads[k].side is not Side.OTHER
    ]
    if any(heads[k].side is Side.GAP for k in chosen):  # it says itself how far
        return _apart_by(cells, heads, held, chosen[0]) if len(chosen) == 1 else ()
    label = stems(" ".join(cell.text for cell in cells[:n_label]))
    words = wanted.words - label
    best: list[tuple[tuple[float, ...], tuple[int, int]]] = []
    for i, j in combinations(held, 2):
        if _unit(cells[i]) != _unit(cells[j]):
            continue
        score = _score(wanted, words, heads, (i, j), chosen)
        if score is not None:
            best.append((score, (i, j)))
    best.sort(reverse=True)
    if not best or (len(best) > 1 and best[0][0] == best[1][0]):
        return ()
    pair = best[0][1]
    return () if _is_settled(wanted, heads, chosen, pair) else pair


def _apart_by(
    cells: Sequence[Cell], heads: Sequence[Head], held: Sequence[int], gap: int
) -> tuple[int, ...]:
    """The only two figures that lie as far apart as a column of gaps tells, with it."""
    values = {k: figure_of(cells[k].text, understand_column(cells[k].column)) for k in held}
    told = values.get(gap)
    found = [
        (i, j)
        for i, j in combinations([k for k in held if heads[k].side is not Side.GAP], 2)
        if told is not None
        and (one := values[i]) is not None
        and (two := values[j]) is not None
        and one.value
        and two.value
        and abs(one.value - two.value) == abs(told.value) != 0
    ]
    return (*found[0], gap) if len(found) == 1 else ()


def _is_settled(
    wanted: _Wanted, heads: Sequence[Head], chosen: Sequence[int], pair: Sequence[int]
) -> bool:
    """Whether two cells that are known to be asked for can be set against each other, so that no
    others are to be found for them: but where no period is named, those of a later time."""
    if len(chosen) != 2:
        return False
    one, two = (heads[k] for k in chosen)
    if is_plan_of(one, two) or is_plan_of(two, one):
        return bool(wanted.planned)
    if not (one.at and two.at and one.at != two.at and are_alike(one, two)):
        return False
    later = max(heads[k].at or (0, 0) for k in pair) > max(one.at, two.at)
    return bool(wanted.years or wanted.months or wanted.quarters) or not later


def _unit(cell: Cell) -> str:
    """The unit of a cell's figure, in the cell or its heading."""
    figure = figure_of(cell.text, understand_column(cell.column))
    unit = figure.unit if figure is not None else "?"
    return unit or next((sign for sign in "%£" if sign in cell.column), "")


def _score(
    wanted: _Wanted,
    words: frozenset[str] | set[str],
    heads: Sequence[Head],
    pair: tuple[int, int],
    chosen: Sequence[int],
) -> tuple[float, ...] | None:
    """How surely two columns are set against each other by a question; None if they are not."""
    one, two = (heads[k] for k in pair)
    n_chosen = sum(k in chosen for k in pair)
    told = _of_plan(wanted, one, two)
    if told is None and not wanted.planned:
        told = _of_times(wanted, one, two)
    if told is None:
        return _of_words(wanted, words, one, two)
    about = one.about | two.about
    met = len(about & words) - 0.5 * len(about - words - {TO_DATE})
    return (float(are_alike(one, two)), met, *told, float(n_chosen), -float(pair[1] - pair[0]))


def _of_plan(wanted: _Wanted, one: Head, two: Head) -> tuple[float, ...] | None:
    """How well one of two columns is what was planned of the other."""
    plan, came = (one, two) if one.side in PLANNED else (two, one)
    if plan.side not in wanted.planned or not is_plan_of(plan, came):
        return None
    named = _n_named(wanted, came)
    same = plan.at == came.at or (TO_DATE in plan.about) == (TO_DATE in came.about)
    kind = bool(came.side in wanted.sides)
    span = wanted.to_date == (TO_DATE in came.about)
    at = came.at or (0, 0)
    return (float(named), float(kind and span), float(same), float(span), at[0] * MONTHS + at[1])


def _of_times(wanted: _Wanted, one: Head, two: Head) -> tuple[float, ...] | None:
    """How well two columns of different times are those that are set against each other."""
    if wanted.of_times and not one.side and not two.side and bool(one.at) != bool(two.at):
        return _of_now(wanted, one, two)
    if not wanted.of_times or one.at is None or two.at is None or one.at == two.at:
        return None
    if Side.GAP in (one.side, two.side) or not are_alike(one, two):
        return None
    if bool(one.at[0]) != bool(two.at[0]):
        return None
    start, end = sorted((one.at, two.at))
    before, after = (one, two) if one.at == start else (two, one)
    year_and_end = before.length == "year" and after.length == "quarter" and end[1] == APRIL - 1
    if before.length != after.length and not year_and_end:
        return None
    plan = Side.BUDGET in (one.side, two.side) or Side.FORECAST in (one.side, two.side)
    named = (_n_named(wanted, before), _n_named(wanted, after))
    gap = (end[0] - start[0]) * MONTHS + end[1] - start[1]
    by_year = gap == MONTHS or (year_and_end and end[0] == start[0] + 1)
    fits = by_year if wanted.year else 0 < gap < MONTHS if wanted.step and after.length != "year" else True
    latest = end[0] * MONTHS + end[1]
    return (
        float(sum(named)),
        float(fits),
        float(not plan),
        float(one.side == two.side),
        float(latest),
        -float(gap),
    )


def _of_now(wanted: _Wanted, one: Head, two: Head) -> tuple[float, ...] | None:
    """How well a column of a time and one without, which is of the table's own, are those of then
    and now."""
    then, now = (one, two) if one.at else (two, one)
    year = then.at[0] if then.at else 0
    if now.about or then.about or not year or not (wanted.year or wanted.than):
        return None
    return (-1.0, _n_named(wanted, then))


def _of_words(
    wanted: _Wanted, words: frozenset[str] | set[str], one: Head, two: Head
) -> tuple[float, ...] | None:
    """How well two columns that differ by some words are set against each other by these."""
    if not wanted.against or one.at != two.at or one.side is not two.side:
        return None
    own, other = one.about - two.about, two.about - one.about
    if not own or not other or not own | other <= words or one.side is Side.GAP:
        return None
    about = one.about | two.about
    return (-1.0, len(about & words), -float(len(own | other)), -float(len(about - words)))


def _n_named(wanted: _Wanted, head: Head) -> float:
    """How many of the periods that a question names a column is of; -1 if it names others."""
    if head.at is None:
        return 0.0
    year, month = head.at
    met = 0.0
    if wanted.months and head.length in ("month", "span"):
        own = month if year else (month + APRIL - 2) % MONTHS + 1
        met += 1.0 if own in wanted.months else -1.0
    if wanted.quarters and head.length in ("quarter", "month"):
        ends = {_QUARTER_MONTHS[one] for one in wanted.quarters}
        met += 1.0 if (month in ends if year else month in wanted.quarters) else -1.0
    if wanted.years and year:
        financial = year + (month >= APRIL) if head.length == "quarter" else year
        met += 1.0 if {year, financial} & wanted.years else -1.0
    return met
