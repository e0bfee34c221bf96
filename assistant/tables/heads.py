"""A column's heading -> what it is about, of which time, and if it is a plan or what came of it.

Two figures of a row may be set against each other where their headings are about the same and
differ by the time, or where one is planned ("Budget", "Target") and the other came of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from assistant.asked.questions import Measure
from assistant.tables.columns import understand_column
from assistant.tables.fitting import stems
from assistant.tables.months import APRIL, months_of
from index.dates import month_number
from index.papers import Cell

MONTHS = 12  # of a year
TO_DATE = "to date"  # is about less than the year that others are about

_NAMES = r"jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"


class Side(StrEnum):
    """Whether a column holds what was meant to be, what came of it, or how these stand."""

    TARGET = "target"
    BUDGET = "budget"
    FORECAST = "forecast"
    ACTUAL = "actual"
    GAP = "gap"  # a variance or a change, which is itself a difference
    OTHER = "other"  # of somebody else ("England"), a rank, a rating
    NONE = ""


PLANNED = (Side.TARGET, Side.BUDGET)

_SIDES: tuple[tuple[Side, re.Pattern[str]], ...] = tuple(
    (side, re.compile(pattern, re.I))
    for side, pattern in (
        (
            Side.GAP,
            r"\bvarian|\b(?:over|under)\W{0,3}(?:sp\w+|\W?under|\W?over)|\bshortfall|\bchange|"
            r"\bmovement|\bdifferen|\bgap\b|\b(?:in|de)crease\b|\bshort\b|\bslippage|\brelative\b",
        ),
        (
            Side.OTHER,
            r"\brank|\brag\b|\brating\b|\btolerance|\bfloor\b|\btrend\b|\bstatus\b|\brange\b",
        ),
        (
            Side.TARGET,
            r"\btarget|\bgoal\b|\bstandard\b|\bthreshold|\btrajectory|\bmilestone|\blimit\b",
        ),
        (
            Side.FORECAST,
            r"\bforecast|\bproject(?:ed|ion)|\bexpected|\bestimated? final|\bcurrent estimate|"
            r"\blatest estimate|\blikely",
        ),
        (
            Side.BUDGET,
            r"\bbudget|\bplan(?:ned)?\b|\bapproved|\bagreed\b|\boriginal|\brevised|\bestimate|"
            r"\ballocat|\bprofile|\brequired|\ballowed|\blicen[cs]ed",
        ),
        (
            Side.ACTUAL,
            r"\bactual|\bout-?turn|\bspen[dt]|\bdelivered|\bachieved|\breceived|\bexpenditure|"
            r"\bdone\b",
        ),
    )
)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./](?:20)?(\d\d)(?!\d)")
_ALONE = re.compile(rf"\b({_NAMES})(?:[a-z]*)\b", re.I)
_SHORT = re.compile(rf"\b({_NAMES})[-'’](\d\d)(?!\d)", re.I)  # "Nov-24"
_PERIOD = re.compile(r"\bp(?:eriod)?\s?(\d{1,2})\b", re.I)
_ORDER = (  # words that order two columns where no time does
    re.compile(r"\b(?:previous|prior|last|old|before|opening|start|initial|baseline|from)\b", re.I),
    re.compile(r"\b(?:present|current|existing|closing|latest|now|this)\b", re.I),
    re.compile(r"\b(?:propos\w+|new|recommend\w*|after|end)\b", re.I),
)
_TO_DATE = re.compile(r"\bto date\b|\bytd\b|\bso far\b|\bto \d{1,2}(?:st|nd|rd|th)? [A-Z]", re.I)
_TIMES = re.compile(
    rf"\b(?:(?:{_NAMES})[a-z]*|q(?:u|tr|uarter)?s?\.?\s*[1-4]|h[12]|p(?:eriod)?\s?\d+|\d[\d./–-]*(?:st|nd|rd|th)?|"
    r"year|yr|end(?:ed)?|quarter|months?|date|ytd|same|period|previous|prior|last|latest|current|"
    r"existing|present|now|new|old|before|after|opening|closing|start|initial|baseline|proposed|"
    r"recommended|this|report|annual|full|to|at|as|from|by|on|of|for|in|total|all|number|no|figure|000s?)\b|"
    r"[£$€%#*'’()]",
    re.I,
)


_NUMBERED = re.compile(  # "Stage 1", "Option 2": of no time
    r"(?<=[a-z] )(?<!quarter )(?<!qtr )(?<!qu )(?<!period )(?<!month )([1-9])\b"
    rf"(?![./]\d|\s?(?:{_NAMES}))",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A heading understood: the stems of what it is about, the year and month at which its period
    ends (the year 0 if it names none), how long that is, and its side."""

    about: frozenset[str]
    at: tuple[int, int] | None
    length: str
    side: Side


@lru_cache(maxsize=4096)
def head_of(heading: str) -> Head:
    """A heading's meaning."""
    column = understand_column(heading)
    side = next((side for side, pattern in _SIDES if pattern.search(heading)), Side.NONE)
    if column.measure is Measure.TARGET:
        side = Side.TARGET
    elif column.measure is not None:
        side = Side.OTHER
    rest = heading
    for own, pattern in _SIDES:
        if own is side or side in (*PLANNED, Side.ACTUAL, Side.FORECAST):
            rest = re.sub(rf"(?:{pattern.pattern})\w*", " ", rest, flags=re.I)
    about = frozenset(stem for stem in stems(_TIMES.sub(" ", rest)) if not stem.isdigit())
    about |= numbered(heading) | ({TO_DATE} if _TO_DATE.search(heading) else set())
    at, length = _time_of(heading)
    return Head(about=about, at=at, length=length, side=side)


def numbered(text: str) -> frozenset[str]:
    """The numbers by which a text tells like things apart ("Stage 1", "Option 2")."""
    return frozenset(f"#{number}" for number in _NUMBERED.findall(text))


def _time_of(heading: str) -> tuple[tuple[int, int] | None, str]:
    """The end of a heading's period, and how long the period is; of a year its month is 0."""
    numeric = _NUMERIC.search(heading)
    if numeric is not None and 1 <= int(numeric[2]) <= MONTHS:
        return (2000 + int(numeric[3]), int(numeric[2])), "month"
    short = _SHORT.search(heading)
    if short is not None:
        return (2000 + int(short[2]), month_number(short[1])), "month"
    months = months_of(heading)
    if months:
        month, two_digits = months[-1]
        return (2000 + two_digits, month), "span" if len(months) > 1 else "month"
    column = understand_column(heading)
    year = max((year_end(one) for one in column.years), default=0)
    if column.quarter is not None and year:
        financial = any(is_pair(one) for one in column.years)
        return (
            (year - (financial and column.quarter < 4), column.quarter * 3 % MONTHS + 3)
        ), "quarter"
    if column.quarter is not None:
        return (0, column.quarter), "quarter"
    alone = _ALONE.search(heading)
    if year:
        return (year, 0), "part" if alone else "year"
    period = _PERIOD.search(heading)
    if period is not None:
        return (0, int(period[1])), "period"
    if alone is not None:
        return (0, (month_number(alone[1]) - APRIL) % MONTHS + 1), "month"
    ranks = [k for k, words in enumerate(_ORDER) if words.search(heading)]
    return ((0, ranks[0]), "order") if len(ranks) == 1 else (None, "")


def is_pair(year: str) -> bool:
    """Whether a year is a financial one, by the two digits of each of its own."""
    return (int(year[:2]) + 1) % 100 == int(year[2:])


def year_end(year: str) -> int:
    """The calendar year in which a year ends."""
    return 2000 + int(year[2:]) if is_pair(year) else int(year)


def heads_of(cells: Sequence[Cell]) -> list[Head]:
    """The headings of a row; a month that names no year follows the one before it that does."""
    found: list[Head] = []
    for cell in cells:
        head = head_of(cell.column)
        before = found[-1] if found else None
        found.append(_following(before, head) if before is not None else head)
    return found


def _following(before: Head, head: Head) -> Head:
    """A month without a year, in that of the month before it or the next."""
    if before.at is None or head.at is None or not before.length == head.length == "month":
        return head
    if head.at[0] or not before.at[0]:
        return head
    month = (head.at[1] + APRIL - 2) % MONTHS + 1
    return replace(head, at=(before.at[0] + (month < before.at[1]), month))


def are_alike(one: Head, two: Head) -> bool:
    """Whether two columns are about the same, their times and sides apart."""
    return one.about - {TO_DATE} == two.about - {TO_DATE}


def is_plan_of(plan: Head, came: Head) -> bool:
    """Whether a column holds what was planned of another, so that the two may be set against each
    other: of a budget, one of the same year."""
    if plan.side not in PLANNED or came.side in (*PLANNED, Side.GAP, Side.OTHER):
        return False
    about = plan.about - {TO_DATE}, came.about - {TO_DATE}
    if not (about[0] <= about[1] or about[1] <= about[0]):
        return False
    if TO_DATE in plan.about and TO_DATE not in came.about and came.side is Side.FORECAST:
        return False
    if plan.side is Side.TARGET or not (plan.at and came.at) or plan.at == came.at:
        return True
    return plan.length == "year" and bool(came.at[0]) and _within(came.at, plan.at[0])


def _within(at: tuple[int, int], year: int) -> bool:
    """Whether a month lies in the financial year that ends in a year, or in that year."""
    return at[0] == year or (at[0] == year - 1 and at[1] >= APRIL)
