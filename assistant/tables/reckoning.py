"""Two figures of a table -> what follows from them: a difference, or where one stands to the other.

What is reckoned is said to be so, and both figures stand in the answer beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from assistant.asked.questions import Measure
from assistant.tables.columns import Column
from assistant.tables.figures import is_below_nought, number_of, written
from assistant.tables.heads import Side, are_alike, head_of, is_plan_of

_COMPARES = re.compile(
    r"\b(?:difference|more|less|fewer|higher|lower|better|worse|changed?|changes|rise|rose|risen|"
    r"rising|fall|fell|fallen|falling|increased?|decreased?|dropp?(?:ed)?|grow|grew|grown|growth|shrinks?|shrunk|gone|"
    r"up|down|above|below|over|under|meet|met|hit|miss(?:ed|ing)?|compared?|comparison|"
    r"short(?:fall)?|gap|behind|ahead|exceed(?:ed|s)?|beat|"
    r"against|versus|vs|on (?:target|track)|than)\b",
    re.I,
)
_SIZE = re.compile(
    r"\bhow (?:much|many) (?:more|less|fewer|higher|lower|better|worse)\b|\bby how (?:much|many)\b|"
    r"\bhow far\b|\bdifference\b|\bgap\b|\b(?:more|less|fewer|higher|lower)\b.*\bthan\b|"
    r"\b(?:more|most|fewer|higher|lower)\b.*\bor\b",
    re.I,
)
_FIGURE = re.compile(r"^[^\w£]*(£?\W{0,2}\d[\d,]*(?:\.\d+)?)\s*(%|[a-z]{0,2})\W*$", re.I)
_SHARE = re.compile(r"%|\bper ?cent(?:age)?\b|\bproportion\b", re.I)
_STANDARDS = {
    Measure.TARGET: "the target",
    Measure.NATIONAL: "the national figure",
    Measure.NEIGHBOURS: "the neighbours' figure",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A cell's figure with its unit ("%", "£" or none) and the column it stands under."""

    value: Decimal
    unit: str
    column: Column
    text: str = ""


def compares(question: str) -> bool:
    """Whether a question asks how two figures stand to each other."""
    return bool(_COMPARES.search(question))


def figure_of(text: str, column: Column) -> Figure | None:
    """A cell's figure, None if the cell holds anything else."""
    match = _FIGURE.match(text)
    if match is None:
        return None
    unit = "£" if "£" in match[1] else match[2]
    value = number_of(match[1], below=is_below_nought(text))
    return Figure(value=value, unit=unit, column=column, text=" ".join(text.split()))


def reckoned(one: Figure, two: Figure, *, question: str = "") -> str | None:
    """A sentence on two figures of one row, None if they cannot be set beside each other.

    Args:
        question: a change is told in per cent too, if it asks for that.
    """
    if one.unit != two.unit:
        return None
    if one.column.measure in _STANDARDS:
        one, two = two, one
    gap = one.value - two.value
    if two.column.measure in _STANDARDS and one.column.measure not in _STANDARDS:
        standard = _STANDARDS[two.column.measure] if two.column.measure else ""
        if not gap:
            return f"That is the same as {standard}."
        side = "above" if gap > 0 else "below"
        return f"That is {_written(abs(gap), one.unit)} {side} {standard} (reckoned from the two)."
    heads = (head_of(one.column.name), head_of(two.column.name))
    if is_plan_of(*heads) or is_plan_of(*heads[::-1]):
        return _beside_plan(*((two, one) if is_plan_of(*heads) else (one, two)))
    sides = {head.side for head in heads}
    if Side.OTHER in sides or (Side.GAP in sides and len(sides) > 1):
        return None  # one is itself a difference, or no figure of the same kind
    if heads[0].at and heads[1].at and heads[0].at != heads[1].at:
        return _change(one, two, question) if are_alike(*heads) else None
    now = bool(heads[0].at) != bool(heads[1].at) and are_alike(*heads)
    return _apart(one, two) if now or _SIZE.search(question) else None


def _beside_plan(came: Figure, plan: Figure) -> str | None:
    """How far what came of something, or is expected, is from what was planned."""
    gap = came.value - plan.value
    if not gap:
        return "The two are the same."
    side = "above" if gap > 0 else "below"
    amount = _written(abs(gap), came.unit)
    return f"“{came.column.name}” is {amount} {side} “{plan.column.name}” (reckoned from the two)."


def _apart(one: Figure, two: Figure) -> str | None:
    """How far two figures under headings of one period lie apart."""
    names = (one.column.name, two.column.name)
    if one.value == two.value or not all(names) or names[0] == names[1]:
        return None
    higher, lower = names if one.value > two.value else names[::-1]
    amount = _written(abs(one.value - two.value), one.unit)
    return f"“{higher}” is higher than “{lower}” by {amount} (reckoned from the two)."


def _change(one: Figure, two: Figure, question: str) -> str:
    """From the earlier period to the later."""
    one, two = sorted((one, two), key=lambda figure: head_of(figure.column.name).at or (0, 0))
    return _moved(one, two, (one.column.name, two.column.name), question)


def _moved(one: Figure, two: Figure, names: tuple[str, str], question: str = "") -> str:
    gap = two.value - one.value
    if not gap:
        return "There is no change between the two."
    word = "rise" if gap > 0 else "fall"
    amount = _written(abs(gap), one.unit)
    if _SHARE.search(question) and one.value > 0 and one.unit != "%":
        amount += f" ({(abs(gap) / one.value * 100).quantize(Decimal('0.1'))} per cent)"
    return f"That is a {word} of {amount} from {names[0]} to {names[1]} (reckoned)."


def between_rows(before: Figure, after: Figure, labels: tuple[str, str]) -> str | None:
    """A sentence on the figures of two rows, of times each; None if they have other units."""
    same = before.unit == after.unit and before.column == after.column
    return _moved(before, after, labels) if same else None


def when(column: Column) -> tuple[str, int]:
    """What orders columns of periods by time: the year, and in it the quarter, the end last."""
    return min(column.years, default=""), column.quarter or 5


def beside(one: Figure, two: Figure, labels: tuple[str, str]) -> str | None:
    """A sentence on the figures of two rows under one heading, None if they have other units."""
    if one.unit != two.unit or one.column != two.column:
        return None
    gap = one.value - two.value
    if not gap:
        return "The two are the same."
    first, second = labels if gap > 0 else labels[::-1]
    amount = _written(abs(gap), one.unit)
    return f"“{first}” is higher than “{second}” by {amount} (reckoned from the two)."


def _written(value: Decimal, unit: str) -> str:
    return written(value, " percentage points" if unit == "%" else unit)
