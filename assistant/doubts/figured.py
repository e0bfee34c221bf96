"""What a question takes for granted of a table's figures, and its rows contradict.

"Why has it risen?" where it fell, "why was the target missed?" where it was met, or a quarter of
which the row on the very subject has no column.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.asked.questions import Asked, Kind, Measure, understand
from assistant.asked.sentences import without_number
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from assistant.doubts.evidence import FELL, ROSE
from assistant.tables.columns import Role, understand_column
from assistant.tables.reckoning import Figure, figure_of, when
from assistant.units.extract import Unit
from index.passages import row_label

LEAST_SUBJECT = 2  # words, to know the row on it by
ABOUT = 1.0  # of the question's subject in a row's label, for its figures to be what is asked about
_NOT_SUBJECT = re.compile(
    rf"(?:number|percentage|rate|figure|total|since|last|year|quarter|q[1-4]|end|explains?|reasons?|"
    rf"caused?|gone|went|come|came|between|during|much|compared|\d.*|{FELL}|{ROSE})",
    re.I,
)
_WHENEVER = understand("ever")  # names no period, so any two are meant
_MISSED = re.compile(
    r"\b(?:miss(?:ed|es|ing)?|fail(?:ed|s|ing)?|short of|not (?:been )?(?:met|reached|hit))\b", re.I
)
_REACHED = re.compile(
    r"\b(?:exceed\w*|beat(?:en)?|surpass\w*|(?<!not )(?:met|reached|hit))\b", re.I
)
_POLARITY = re.compile(r"\b(high|low)(?:er)? is (?:good|better)\b", re.I)

_CHANGE = re.compile(r"\b(?:change|difference|movement)\b", re.I)
_SIGNED = re.compile(r"(?P<sign>[+−–-])\s?\d[\d,.]*\s?%?")

Otherwise = tuple[str, Unit]
"""What is so instead, in words, and the row that tells it."""


def otherwise(asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]) -> Otherwise | None:
    """How a row's figures contradict a question, given the claims found for it; None if none
    do."""
    found = _other_way(asked, claims, units)
    if found is not None or not claims or not units:
        return found
    return (
        _other_change(asked, claims, units)
        or _of_other_periods(asked, claims, units)
        or _target_otherwise(asked, units)
    )


def _other_way(asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]) -> Otherwise | None:
    """A rise is taken for granted where the row's figures fell, or the reverse."""
    rises = bool(re.search(ROSE, asked.text, re.I))
    falls = bool(re.search(FELL, asked.text, re.I))
    asks = Kind.REASON in asked.kinds or re.search(r"\bhow much\b.*\bby\b|\bby how\b", asked.text)
    if rises == falls or not asks:
        return None
    subject = stems(" ".join(t for t in asked.terms if not _NOT_SUBJECT.fullmatch(t)))
    subject -= {"yr"}  # "than at yr end"
    rows = [unit for unit in units if unit.is_row and _about(unit, subject) >= ABOUT]
    rows = [unit for unit in rows if _two_periods(unit, asked)]
    if not subject or not rows:
        return None
    said = {claim.passage.id for claim in claims[:1]}

    def fit(unit: Unit) -> tuple[float, ...]:
        told = float(unit.hit.passage.id in said)
        fits = (unit.feature("percent"), unit.feature("label"), unit.score)
        return (_about(unit, subject), told, *fits)

    best = max(rows, key=fit)
    two = _two_periods(best, asked)
    if two is None or two[0].value == two[1].value:
        return None
    if (two[1].value > two[0].value) == rises:
        return None
    way = "a fall" if rises else "a rise"
    figures = " and ".join(f"{one.text} ({one.column.name})" for one in two)
    label = without_number(row_label(best.hit.passage.cells))
    return f"the figures tell of {way}, {figures}, for {label}", best


def _other_change(asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]) -> Otherwise | None:
    """A rise is taken for granted, and the row told has a fall in its column of changes, or the
    reverse."""
    rises = bool(re.search(ROSE, asked.text, re.I))
    if Kind.REASON not in asked.kinds or rises == bool(re.search(FELL, asked.text, re.I)):
        return None
    first = claims[0]
    for name, cell in zip(first.columns, first.cells, strict=False):
        signed = _SIGNED.fullmatch(cell) if _CHANGE.search(name) else None
        if signed and (signed["sign"] == "+") != rises:
            row = next((unit for unit in units if unit.hit.passage == first.passage), units[0])
            return f"the figures tell of {'a fall' if rises else 'a rise'}, {cell} ({name})", row
    return None


def _of_other_periods(
    asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]
) -> Otherwise | None:
    """The row on the very subject has figures, but of other periods; what is said is not on it."""
    if not (asked.quarters or asked.moments or asked.years):
        return None
    subject = stems(" ".join(t for t in asked.terms if not _NOT_SUBJECT.fullmatch(t)))
    rows = [unit for unit in units if unit.is_row and _about(unit, subject) >= ABOUT]
    rows = [unit for unit in rows if _two_periods(unit, _WHENEVER)]
    if not rows or len(subject) < LEAST_SUBJECT:
        return None
    if any(unit.chosen and (unit.chosen.cells or unit.chosen.missing) for unit in rows):
        return None
    said = stems(claims[0].text)
    if claims[0].cells or all(stands(stem, said) for stem in subject):
        return None
    label = without_number(row_label(rows[0].hit.passage.cells))
    return f"the figures for {label} are of other periods", rows[0]


def _target_otherwise(asked: Asked, units: Sequence[Unit]) -> Otherwise | None:
    """A target is taken for missed where the row's figure meets it, or the reverse."""
    missed = bool(_MISSED.search(asked.text))
    if Measure.TARGET not in asked.measures or missed == bool(_REACHED.search(asked.text)):
        return None
    best = units[0]
    polarity = _POLARITY.search(best.hit.passage.text)
    if not best.is_row or best.chosen is None or polarity is None:
        return None
    figures: dict[Role, Figure] = {}
    for k in best.chosen.cells:
        cell = best.hit.passage.cells[k]
        column = understand_column(cell.column)
        figure = figure_of(cell.text, column)
        if figure is not None:
            figures[column.role] = figure
    own, target = figures.get(Role.PERIOD), figures.get(Role.MEASURE)
    if own is None or target is None or own.unit != target.unit:
        return None
    high = polarity[1].lower() == "high"
    reached = own.value >= target.value if high else own.value <= target.value
    if reached != missed:
        return None
    told = f"{own.text} ({own.column.name}) against {target.text} ({target.column.name})"
    return f"it was {'met' if missed else 'missed'}, {told}", best


def _about(unit: Unit, subject: Collection[str]) -> float:
    """The share of a subject's words in what a row is about."""
    label = stems(row_label(unit.hit.passage.cells))
    return sum(stands(word, label) for word in subject) / max(len(subject), 1)


def _two_periods(unit: Unit, asked: Asked) -> tuple[Figure, Figure] | None:
    """The figures of the earliest and the latest period that the question may mean."""
    found = []
    for cell in unit.hit.passage.cells:
        column = understand_column(cell.column)
        figure = figure_of(cell.text, column) if column.role is Role.PERIOD else None
        if figure is not None:
            found.append(figure)
    if asked.last_year:
        found = [figure for figure in found if figure.column.quarter is None]
    if asked.quarters:
        found = [figure for figure in found if figure.column.quarter in asked.quarters]
    dated = [figure for figure in found if figure.column.years]
    if (
        len(dated) > 1 and asked.years and not asked.quarters
    ):  # when a quarter of no year was, is not known
        found = dated
    found.sort(key=lambda figure: when(figure.column))
    return (found[0], found[-1]) if len(found) > 1 and found[0].unit == found[-1].unit else None
