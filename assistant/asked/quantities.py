"""The figures of a text with their units, and whether a text has those of another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_QUANTITY = re.compile(
    r"(?P<currency>[£$€])?\s?(?<![\w.])(?P<value>(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)*)"
    r"(?:(?P<unit>%|k\b|m\b|bn\b)|\s(?P<word>%|per ?cent\b|thousand\b|million\b|billion\b|k\b|m\b|"
    r"bn\b))?",
    re.I,
)
_UNITS = {"k": "thousand", "m": "million", "bn": "billion", "percent": "%", "per cent": "%"}
_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
_NUMBER_WORDS = {word: str(number) for number, word in enumerate(_WORDS, start=2)}
_HUNDREDS = frozenset("thirty forty fifty sixty seventy eighty ninety hundred thousand".split())
_SPOKEN = re.compile(rf"\b(?:{'|'.join([*_WORDS, *sorted(_HUNDREDS)])})\b", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure as it stands ("41300", thousands commas dropped), its currency and its unit."""

    value: str
    currency: str = ""
    unit: str = ""


def quantities(text: str) -> list[Quantity]:
    """The figures written in digits, in order; those glued to letters ("Q3") too."""
    found = []
    for match in _QUANTITY.finditer(_parted(text)):
        unit = (match["unit"] or match["word"] or "").lower().replace("percent", "per cent")
        found.append(
            Quantity(
                value=match["value"].replace(",", ""),
                currency=match["currency"] or "",
                unit=_UNITS.get(unit, unit),
            )
        )
    return found


def _parted(text: str) -> str:
    """Letters before a figure set apart from it, and ordinals' ends dropped."""
    ordinals = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text, flags=re.I)
    return re.sub(r"(?<=[A-Za-z/–-])(?=\d)", " ", ordinals)


def unmatched_figure(said: str, evidence: str, *, heading: str = "") -> str | None:
    """The first figure that is said and does not stand in the evidence as said, None if all do.

    Args:
        heading: what stands over a figure of a table and may hold its unit.
    """
    there = quantities(evidence)
    for quantity in quantities(said):
        if not any(_same(quantity, other, heading) for other in there):
            return f"{quantity.currency}{quantity.value}{quantity.unit and ' ' + quantity.unit}"
    return _unmatched_word(said, evidence, there)


def _unmatched_word(said: str, evidence: str, there: Sequence[Quantity]) -> str | None:
    values = {quantity.value for quantity in there}
    spoken = {match[0].lower() for match in _SPOKEN.finditer(evidence)}
    for match in _SPOKEN.finditer(said):
        word = match[0].lower()
        if word not in spoken and _NUMBER_WORDS.get(word) not in values:
            return word
    return None


def _same(said: Quantity, there: Quantity, heading: str) -> bool:
    """Whether one figure says what the other does: more said than stands there is not the same."""
    if said.value != there.value:
        return False
    if said.currency and said.currency != there.currency and said.currency not in heading:
        return False
    if there.unit:
        return said.unit == there.unit
    return _unit_in(said.unit, heading)


def _unit_in(unit: str, heading: str) -> bool:
    """Whether a heading gives a unit: "%", "£m", "£000"."""
    signs = {
        "%": r"%|\bper ?cent",
        "million": r"£m\b|\bmillion",
        "thousand": r"[£$€]'?000|£k\b|\bthousand",
        "": r"",
    }
    sign = signs.get(unit)
    if sign is None:
        return False
    if not unit:  # a bare figure, where the heading makes it thousands or millions
        return not re.search(rf"{signs['million']}|{signs['thousand']}", heading, re.I)
    return bool(re.search(sign, heading, re.I))
