"""A unit of a list -> the whole list: its opening words and every item, over passages and pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from assistant.units.extract import Unit
from index.papers import Passage
from index.passages import BULLET, GLYPHS

MIN_LINE_WORDS = 6
PLAIN_BELOW = 12  # words of a line without a mark in the next passage
PLAIN_WORDS = 25  # a line without a mark this short may be an item after a colon

NEAR_BELOW = 2  # passages in which a list that goes with a sentence is looked for

_NUMBERED = re.compile(r"^\d{1,2}[.)]\s")
_MARK = rf"(?:[{GLYPHS}-]|o)"
_DOUBLED = re.compile(rf"^({_MARK})(?:[ \t]+{_MARK})+(?=[ \t])", re.M)

Following = Callable[[Passage], Sequence[Passage]]
"""The passages that come after one in its paper, in reading order."""


def is_item(line: str) -> bool:
    """Whether a line begins with a mark of a list: a bullet, (a), 1."""
    return bool(BULLET.match(line) or _NUMBERED.match(line))


def announces(text: str) -> bool:
    """Whether a text ends as what opens a list does; an item may end with a semicolon too."""
    return text.rstrip().endswith(":") or (text.rstrip().endswith(";") and not is_item(text))


def once_marked(text: str) -> str:
    """A text whose lines begin with one mark: "• • Bins", "• – Bins" are "• Bins"."""
    return _DOUBLED.sub(r"\1", text)


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
        plain = last > first and not any(is_item(line) for line in lines[first + 1 : last + 1])
        found += _carried_on(passage, following, plain=plain)
    n_lines = sum(text.count("\n") + 1 for _, text in found)
    return found if n_lines > 1 else []


def inner_list(text: str, wanted: Collection[str], stems: Callable[[str], set[str]]) -> str:
    """Of a list with lists inside it, the one whose opening words have most of those wanted, if
    they have more of them than the opening words of the whole; else ""."""
    lines = text.split("\n")
    best, least = "", len(stems(lines[0]) & set(wanted))
    for at, line in enumerate(lines[1:-1], start=1):
        mark = _mark(lines[at + 1])
        if not line.rstrip().endswith(":") or not mark or mark == _mark(line):
            continue
        end = next((k for k in range(at + 1, len(lines)) if _mark(lines[k]) != mark), len(lines))
        met = len(stems(line) & set(wanted))
        if met > least and end - at > 2:
            best, least = "\n".join(lines[at:end]), met
    return best


def _mark(line: str) -> str:
    """The sort of mark an item has: its bullet, else what stands for its number or letter."""
    match = BULLET.match(line) or _NUMBERED.match(line)
    return re.sub(r"\w+", "a", match[0].strip()) if match else ""


def n_items(parts: Sequence[tuple[Passage, str]]) -> int:
    """How many items the parts of one list have: those with the mark that most of them have, since
    its opening words may be numbered."""
    marks = Counter(_mark(line) for _, text in parts for line in text.split("\n"))
    return max((count for mark, count in marks.items() if mark), default=0)


def n_enumerated(sentence: str) -> int:
    """How many things a sentence tells one after the other ("roads, bins and homes": 3); 0 if it
    has no comma. What stands before the first of them is counted into it."""
    _, *others = re.split(r"[,;]\s+", sentence)
    if not others:
        return 0
    return 1 + len(others) + bool(re.search(r"\S (?:and|or) ", others[-1]))


def list_after(unit: Unit, following: Following, wanted: Callable[[str], bool]) -> Unit | None:
    """The opening words of a list that stands below a unit's passage, as a unit; None if there is
    none whose opening words are wanted."""
    passage = unit.hit.passage
    for after in following(passage)[:NEAR_BELOW]:
        if after.cells or (after.item, after.context) != (passage.item, passage.context):
            return None
        lines = after.text.split("\n")
        for at, line in enumerate(lines[:-1]):
            if line.rstrip().endswith(":") and is_item(lines[at + 1]) and wanted(line):
                hit = replace(unit.hit, passage=after)
                return replace(unit, hit=hit, text=line, line=at, chosen=None)
    return None


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
    none_marked = not any(is_item(line) for line in lines if line != opened)
    return none_marked and opened.rstrip().endswith(":") and len(lines[at].split()) <= PLAIN_WORDS


def _carried_on(
    passage: Passage, following: Following, *, plain: bool
) -> list[tuple[Passage, str]]:
    """The items with which the next passages begin, as long as they hold nothing else; of a list
    without marks (`plain`) short lines."""
    found: list[tuple[Passage, str]] = []
    for after in following(passage):
        if after.cells or after.item != passage.item or after.context != passage.context:
            break
        lines = after.text.split("\n")
        ends = (k for k, line in enumerate(lines) if not (is_item(line) or _is_plain(line, plain)))
        end = next(ends, len(lines))
        if not end:
            break
        found.append((after, "\n".join(lines[:end])))
        if end < len(lines):
            break
    return found


def _is_plain(line: str, plain: bool) -> bool:
    return plain and len(line.split()) <= PLAIN_BELOW and not line.rstrip().endswith((":", "."))


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
