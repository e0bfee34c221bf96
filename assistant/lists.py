"""A unit of a list -> the whole list: its opening words and every item, over passages and pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.extract import Unit
from index.papers import Passage
from index.passages import BULLET

MIN_LINE_WORDS = 6
PLAIN_WORDS = 25  # a line without a mark this short may be an item after a colon

_NUMBERED = re.compile(r"^\d{1,2}[.)]\s")

Following = Callable[[Passage], Sequence[Passage]]
"""The passages that come after one in its paper, in reading order."""


def is_item(line: str) -> bool:
    """Whether a line begins with a mark of a list: a bullet, (a), 1."""
    return bool(BULLET.match(line) or _NUMBERED.match(line))


def whole_list(unit: Unit, following: Following) -> list[tuple[Passage, str]]:
    """The list that a unit opens or is an item of, passage by passage; empty if there is none."""
    passage = unit.hit.passage
    lines = passage.text.split("\n")
    bounds = _bounds(lines, unit)
    if bounds is None:
        return []
    first, last = bounds
    found = [(passage, "\n".join(lines[first : last + 1]))] if last >= first else []
    if last == len(lines) - 1:
        found += _carried_on(passage, following)
    n_items = sum(text.count("\n") + 1 for _, text in found)
    return found if n_items > 1 else []


def _bounds(lines: Sequence[str], unit: Unit) -> tuple[int, int] | None:
    """The first and last line of the list in the unit's own passage."""
    at = min(unit.line, len(lines) - 1)
    listed = is_item(lines[at]) or unit.text.rstrip().endswith(":")
    if not listed and (at + 1 == len(lines) or not is_item(lines[at + 1])):
        return None
    first = at
    while first > 0 and is_item(lines[first]):
        first -= 1
    last = first
    while last + 1 < len(lines) and _goes_on(lines, last + 1, opened=lines[first]):
        last += 1
    return first, last


def _goes_on(lines: Sequence[str], at: int, *, opened: str) -> bool:
    if is_item(lines[at]):
        return True
    none_marked = not any(is_item(line) for line in lines)
    return none_marked and opened.rstrip().endswith(":") and len(lines[at].split()) <= PLAIN_WORDS


def _carried_on(passage: Passage, following: Following) -> list[tuple[Passage, str]]:
    """The items with which the next passages begin, as long as they hold nothing else."""
    found: list[tuple[Passage, str]] = []
    for after in following(passage):
        if after.cells or after.item != passage.item or after.context != passage.context:
            break
        lines = after.text.split("\n")
        n_items = next((k for k, line in enumerate(lines) if not is_item(line)), len(lines))
        if not n_items:
            break
        found.append((after, "\n".join(lines[:n_items])))
        if n_items < len(lines):
            break
    return found


def abridged(texts: Sequence[str], budget: int) -> list[str]:
    """Parts of one list in at most about `budget` words in all: every item stays, and only the
    longest are cut, all to one length."""
    lengths = [len(line.split()) for text in texts for line in text.split("\n")]
    room = max(_room(lengths, budget), MIN_LINE_WORDS)
    return ["\n".join(_cut(line, room) for line in text.split("\n")) for text in texts]


def _room(lengths: Sequence[int], budget: int) -> int:
    """The length to which lines are cut so that all have `budget` words: what short ones leave is
    for the long ones."""
    left, n_lines = budget, len(lengths)
    for length in sorted(lengths):
        if length * n_lines > left:
            return left // n_lines
        left, n_lines = left - length, n_lines - 1
    return max(lengths, default=0)


def _cut(line: str, room: int) -> str:
    words = line.split(" ")
    return line if len(words) <= room else " ".join(words[: room - 1]) + " …"
