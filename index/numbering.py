"""The numbers that Word gives to paragraphs and does not keep in their text: "1.1", "(a)".

Source: ECMA-376, Part 1, 17.9 (numbering).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

MAX_LEVELS = 9
BULLET = "bullet"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How the paragraphs of a level are numbered: "%1.%2", in which figures, from which number."""

    text: str
    form: str
    start: int


@dataclass(slots=True, kw_only=True)
class Numbering:
    """The lists of a Word file, and how far each has counted."""

    levels: dict[str, dict[int, Level]]  # by the list's number
    families: dict[str, str]  # lists that count on together
    counts: dict[str, list[int]] = field(default_factory=dict)

    def next(self, number: str, level: int) -> str | None:
        """The number of the list's next paragraph: "bullet", "2.1", or None if it has none."""
        levels = self.levels.get(number, {})
        this = levels.get(level)
        if this is None or this.form == "none":
            return None
        if this.form == BULLET:
            return BULLET
        counts = self._counted(number, level)

        def figure(match: re.Match[str]) -> str:
            k = int(match[1]) - 1
            form = levels[k].form if k in levels else "decimal"
            return _figure(counts[k], form)

        return re.sub(r"%([1-9])", figure, this.text).strip() or None

    def _counted(self, number: str, level: int) -> list[int]:
        levels = self.levels[number]
        fresh = [levels[k].start - 1 if k in levels else 0 for k in range(MAX_LEVELS)]
        counts = self.counts.setdefault(self.families.get(number, number), list(fresh))
        for k in range(level):
            counts[k] = max(counts[k], fresh[k] + 1)
        counts[level] += 1
        counts[level + 1 :] = fresh[level + 1 :]
        return counts


def read_numbering(root: Any) -> Numbering:
    """The lists that a numbering part defines (None: the file has none)."""
    numbering = Numbering(levels={}, families={})
    if root is None:
        return numbering
    kinds = {kind.get(f"{_W}abstractNumId"): kind for kind in root.iter(f"{_W}abstractNum")}
    for entry in root.iter(f"{_W}num"):
        number, family = entry.get(f"{_W}numId"), _value(entry, "abstractNumId")
        if number is None or kinds.get(family) is None:
            continue
        levels = _levels(kinds[family])
        own = _starts(entry)
        numbering.levels[number] = {
            k: Level(text=level.text, form=level.form, start=own.get(k, level.start))
            for k, level in levels.items()
        }
        numbering.families[number] = number if own else f"family {family}"
    return numbering


def _levels(kind: Any) -> dict[int, Level]:
    return {
        _number(level.get(f"{_W}ilvl"), 0): Level(
            text=_value(level, "lvlText") or "",
            form=_value(level, "numFmt") or "decimal",
            start=_number(_value(level, "start"), 1),
        )
        for level in kind.iter(f"{_W}lvl")
    }


def _starts(entry: Any) -> dict[int, int]:
    """The levels that a list of its own begins at another number."""
    found = {}
    for change in entry.iter(f"{_W}lvlOverride"):
        start = _value(change, "startOverride")
        if start is not None:
            found[_number(change.get(f"{_W}ilvl"), 0)] = _number(start, 1)
    return found


def _value(element: Any, name: str) -> str | None:
    child = element.find(f"{_W}{name}")
    value = child.get(f"{_W}val") if child is not None else None
    return str(value) if value is not None else None


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and re.fullmatch(r"\d{1,6}", text) else default


def list_place(properties: Any) -> tuple[str, int] | None:
    """The list and level that a paragraph's or a style's properties name."""
    found = properties.find(f"{_W}numPr") if properties is not None else None
    if found is None:
        return None
    number = _value(found, "numId")
    level = _number(_value(found, "ilvl"), 0)
    return (number, min(level, MAX_LEVELS - 1)) if number is not None else None


def _figure(value: int, form: str) -> str:
    forms: dict[str, Callable[[int], str]] = {
        "lowerLetter": _letter,
        "upperLetter": lambda n: _letter(n).upper(),
        "lowerRoman": _roman,
        "upperRoman": lambda n: _roman(n).upper(),
        "decimalZero": lambda n: f"{n:02}",
    }
    return forms.get(form, str)(value)


def _letter(value: int) -> str:
    """a to z, then aa to zz (17.18.59)."""
    turns, k = divmod(max(value, 1) - 1, 26)
    return chr(ord("a") + k) * min(turns + 1, 5)


def _roman(value: int) -> str:
    tens, value = divmod(max(value, 1), 10)
    text = "x" * min(tens, 20)
    for worth, sign in _ROMAN[1:]:
        while value >= worth:
            text, value = text + sign, value - worth
    return text
