"""A cell's text -> its figure, with the sign that accountants give it: "(410)" is -410."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.tables.fitting import Rows

_BELOW_NOUGHT = re.compile(
    r"^\W*?(?:\(\s*[£$€]?\s?\d[\d,]*(?:\.\d+)?\s?(?:%|[a-z]{1,2}\b)?\s*\)|"  # (410), (£1.2m)
    r"[£$€]\s?\(\s?\d[\d,]*(?:\.\d+)?\s*\)|"  # £(410)
    r"[-−–][£$€]?\s?\d|[£$€]\s?[-−–]\s?\d)",  # -410, −£410, £-410
    re.I,
)
_FIGURE = re.compile(
    r"^[^\w£$€]*(?P<sign>[£$€]?)\W{0,2}(?P<figure>\d[\d,]*(?:\.\d+)?)\s*(?P<unit>%?)"
    r"(?:\W{0,2}[a-z]{1,8})?\W*(?:\(\d+(?:\.\d+)?%\))?$",  # "170 (30%)"
    re.I,
)


def is_figure(text: str) -> bool:
    """Whether a cell holds a figure and at most the word for its unit."""
    return bool(_FIGURE.match(text))


def is_below_nought(text: str) -> bool:
    """Whether a cell's figure is negative: in brackets, as accountants do, or after a minus."""
    return bool(_BELOW_NOUGHT.match(text))


def number_of(digits: str, *, below: bool = False) -> Decimal:
    """The value of digits with commas and a point, `below` nought or not."""
    value = Decimal(re.sub(r"[^\d.]", "", digits))
    return -value if below else value


def written(value: Decimal, unit: str) -> str:
    """A figure as it is told, with its unit; a negative one with a minus."""
    minus = "-" if value < 0 else ""
    pence = unit == "£" and value != value.to_integral_value()
    figure = f"{abs(value):,.2f}" if pence else f"{abs(value).normalize():,f}"
    return f"{minus}£{figure}" if unit == "£" else f"{minus}{figure}{unit}"


def figures_in(rows: Rows, k: int) -> dict[int, tuple[Decimal, str]]:
    """The figures in a column, by row, with their units: "£", "%" or nothing."""
    found = {}
    for at, row in enumerate(rows):
        match = _FIGURE.match(row[k].text)
        if match is not None:
            unit = match["unit"] or ("£" if match["sign"] else "")
            found[at] = number_of(match["figure"], below=is_below_nought(row[k].text)), unit
    return found
