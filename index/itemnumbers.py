"""How agendas number their items ("7", "7a", "7(a)", "5.2", "C/24/05", "045/25", "B"), and which
numbers go on counting.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MAX_FIRST_ITEM = 12  # a supplement's only item may have any number of an agenda
MAX_OPENINGS = 2000  # lines that may open items; more are no agenda
MIN_LETTERED = 3  # items "A", "B" and so on, before they are taken for numbers

_LED = r"(?:(?:agenda\s+)?item\s+(?:no\.?\s*|number\s*)?)?"
PARTED = r"(?:[A-Z]{1,5}[ /.-]{0,2})?\d{1,4}/\d{1,4}(?![/\d])"  # by year: "C/24/05", "045/25"
_PLAIN = r"\d{1,2}(?:\.\d{1,2}|\s?\([a-z]\)|[A-Za-z])?"
_OPENING = re.compile(
    rf"^{_LED}(?:(?P<parted>{PARTED})[.):]?\s+|(?P<plain>{_PLAIN})"
    r"(?:\s*[.):]?\s+(?:[-–]\s+)?|\s*[.):](?=[^\W\d]|(?:19|20)\d\d\b))|"
    r"(?P<letter>(?-i:[A-Z]))[.)]\s+)(?P<title>\S.*)$",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A line that may open an item: its number and the rest of it."""

    number: str
    title: str


def opening(text: str) -> Opening | None:
    """The item's number and title that a line opens with, None if it opens with no number."""
    match = _OPENING.match(text)
    if match is None:
        return None
    number = match["parted"] or match["plain"] or match["letter"]
    return Opening(number=re.sub(r"\s(?=\()", "", number), title=match["title"])


def longest_run(numbers: Sequence[str]) -> list[int]:
    """The places of the longest run of numbers that go up by one, sub-items among them.

    Addresses and dates begin with numbers too, but do not count on.
    """
    numbers = numbers[:MAX_OPENINGS]
    after = _next_items(numbers)
    lengths = [0] * len(numbers)
    for start in reversed(range(len(numbers))):
        then = after[start]
        lengths[start] = 1 + (lengths[then] if then is not None else 0)
    starts = [k for k, number in enumerate(numbers) if _may_be_first(number, lengths[k])]
    step = max(starts, key=lambda k: lengths[k], default=None)
    run = []
    while step is not None:
        run.append(step)
        step = after[step]
    return run


def _may_be_first(number: str, length: int) -> bool:
    if number.isalpha():
        return number.upper() == "A" and length >= MIN_LETTERED
    if "/" in number:
        return length > 1
    return int(re.match(r"\d+", number)[0]) <= MAX_FIRST_ITEM  # type: ignore[index]


def _next_items(numbers: Sequence[str]) -> list[int | None]:
    """For each number where the first one stands that counts on: 5 after 4, 5a and 5b after 5."""
    nearest: dict[tuple[str, int], dict[str, int]] = defaultdict(dict)
    after: list[int | None] = []
    for k in reversed(range(len(numbers))):
        places: list[int] = []
        for series, value, own in _readings(numbers[k]):
            places += nearest.get((series, value + 1), {}).values()
            others = nearest.get((series, value), {}).items()
            places += [place for other, place in others if other and other != own]
        after.append(min(places, default=None))
        for series, value, own in _readings(numbers[k]):
            nearest[series, value][own] = k
    return after[::-1]


def _readings(number: str) -> Iterator[tuple[str, int, str]]:
    """The ways to read a number: what stays, what counts, and what tells a sub-item."""
    if number.isalpha():
        yield "letter", ord(number.upper()), ""
    elif "/" in number:
        parts = re.split(r"(\d+)", number)
        for k in (len(parts) - 2, len(parts) - 4):
            rest = [part for j, part in enumerate(parts) if j != k]
            yield f"{k} {rest}", int(parts[k]), ""
    else:
        digits = re.match(r"\d+", number)
        if digits:
            yield "", int(digits[0]), number[digits.end() :]
