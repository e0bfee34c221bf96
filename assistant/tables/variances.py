"""How far over or under a budget rows are: which columns tell it, and with which sign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.tables.figures import figures_in, written
from assistant.tables.fitting import Fit, Rows, stems
from index.papers import Cell

PROVEN = 2  # rows whose variance is outturn less budget, or the reverse: they show its sign
MOSTLY = 0.8  # of the rows must show it: others may be rounded

UNSURE = "a figure in brackets is taken to be under budget"

_OVER = re.compile(r"\b(?:over[- ]?(?:spen[dt]\w*|budget|run\w*)|(?:gone|went|going) over)\b", re.I)
_UNDER = re.compile(r"\b(?:under[- ]?(?:spen[dt]\w*|budget|run\w*))\b", re.I)
_VARIANCE = re.compile(r"\bvarian|\b(?:over|under)\W{0,3}(?:sp|\W?under|\W?over)", re.I)
_OVER_ABOVE = re.compile(
    r"\bover\w*\W*/?\W*\(\W*under|\(\W*under\w*\W*\)\W*/?\W*over|^\W*over\w+\W*$", re.I
)
_UNDER_ABOVE = re.compile(
    r"\bunder\w*\W*/?\W*\(\W*over|\(\W*over\w*\W*\)\W*/?\W*under|^\W*under\w+\W*$", re.I
)
_BUDGET = re.compile(r"\bbudget|\bestimate|\bapproved|\brevised|\bplan|\btarget", re.I)
_OUTTURN = re.compile(r"\bout-?turn|\bforecast|\bproject(?:ed|ion)|\bactual|\bspen[dt]", re.I)


def way_asked(question: str) -> int:
    """1 if what is over a budget is asked for, -1 if what is under, else 0."""
    if _OVER.search(question):
        return 1
    return -1 if _UNDER.search(question) else 0


def is_variance(heading: str) -> bool:
    """Whether a column tells how far over or under something is."""
    return bool(_VARIANCE.search(heading))


def variance_columns(rows: Rows, question: str, rest: Sequence[int]) -> list[int]:
    """The columns of variances that have figures, that which the question names most first."""
    held = [k for k in rest if is_variance(rows[0][k].column) and figures_in(rows, k)]
    held = [k for k in held if "%" not in rows[0][k].column or "%" in question]
    asked = stems(question)
    return sorted(held, key=lambda k: -len(stems(rows[0][k].column) & asked))


def sign_of(rows: Rows, k: int) -> int | None:
    """1 if a positive variance is over the budget, -1 if it is under; None if neither its heading
    nor the figures beside it show."""
    heading = rows[0][k].column
    if _OVER_ABOVE.search(heading):
        return 1
    if _UNDER_ABOVE.search(heading):
        return -1
    gaps = {at: value for at, (value, _) in figures_in(rows, k).items() if value}
    budgets = [j for j, cell in enumerate(rows[0]) if _BUDGET.search(cell.column) and j != k]
    outturns = [j for j, cell in enumerate(rows[0]) if _OUTTURN.search(cell.column) and j != k]
    least = min(PROVEN, len(rows))
    for budget in budgets:
        for outturn in outturns:
            sides = _sides(rows, gaps, budget, outturn)
            for sign in (1, -1):
                n_right = sides.count(sign)
                if n_right >= max(least, MOSTLY * len(sides)) and -sign not in sides:
                    return sign
    return None


def _sides(rows: Rows, gaps: dict[int, Decimal], budget: int, outturn: int) -> list[int]:
    """For each row with all three figures 1 if the gap is outturn less budget, -1 if the reverse, 0
    if it is neither."""
    planned, spent = figures_in(rows, budget), figures_in(rows, outturn)
    found = []
    for at in gaps.keys() & planned.keys() & spent.keys():
        over = spent[at][0] - planned[at][0]
        found.append(1 if gaps[at] == over else -1 if gaps[at] == -over else 0)
    return found


def of_variance(question: str, rows: Rows, rest: Sequence[int]) -> Fit | None:
    """The rows that are over, or under, their budget, where such are asked for."""
    way = way_asked(question)
    columns = variance_columns(rows, question, rest) if way else []
    if not columns:
        return None
    k = columns[0]
    way *= sign_of(rows, k) or 1
    found = frozenset(at for at, (value, _) in figures_in(rows, k).items() if value * way > 0)
    said = _OVER.search(question) or _UNDER.search(question)
    return Fit(columns=(k,), rows=found, words=said[0] if said else "")


def side_of(cells: Sequence[Cell], k: int, question: str) -> str:
    """On which side of its budget a row is, in words, where that is asked for; "" if it is not, the
    cell is no variance, or what its sign means must be guessed from a figure without one."""
    found = figures_in([cells], k).get(0)
    if found is None or not way_asked(question) or not is_variance(cells[k].column):
        return ""
    value, unit = found
    sign = sign_of([cells], k)
    if sign is None and value >= 0:
        return ""
    if not value:
        return "That is on budget."
    side = "over" if value * (sign or 1) > 0 else "under"
    how = "" if sign else f" ({UNSURE})"
    return f"That is {written(abs(value), unit)} {side} budget{how}."
