"""A unit that tells little by itself -> with the words beside it in its passage."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.asked.sentences import sentences, without_number
from assistant.claims.claim import Claim, shorten
from assistant.units.extract import Unit, is_heading
from assistant.units.listing import LEAST, n_told
from index.dates import is_month

OPENING_WORDS = 40  # of what stands first below a line that announces it

_NAMES_THEM = re.compile(r"^(?:There|They|These|The (?:\w+ ){1,3}?)\s?(?:are|were)\b")
_POINTS_BACK = re.compile(r"^(?:He|She|They|It|This|These|That|Those|His|Her|Their|The group)\b")


_WORD = re.compile(r"[^\W\d_]{3,}")
_MEETS = re.compile(r"\b(?:meetings?|minutes|agenda|proceedings)\b", re.I)
_OF_MEETINGS = frozenset(
    "the and held meeting meetings minutes draft agenda proceedings special annual ordinary "
    "general monthly extraordinary parish town community county city borough district council "
    "committee board area village hall room chamber online virtual monday tuesday wednesday "
    "thursday friday saturday sunday consider".split()
)


def is_title(unit: Unit) -> bool:
    """Whether a unit is the heading of its passage and nothing else."""
    return not unit.hit.passage.cells and is_heading(unit.text, unit.hit.passage)


def heads_paper(unit: Unit) -> bool:
    """Whether a unit says no more than which meeting its paper is of: a title, with its place and
    day."""
    passage = unit.hit.passage
    if passage.cells or passage.page_number > 1 or not _MEETS.search(unit.text):
        return False
    own = {word.lower() for word in _WORD.findall(f"{passage.document} {passage.committee or ''}")}
    words = [word.lower() for word in _WORD.findall(unit.text)]
    said = [word for word in words if word not in own | _OF_MEETINGS and not is_month(word)]
    return len(said) <= len(words) / 4


def with_announced(unit: Unit) -> Claim | None:
    """A sentence that ends with a colon, with what stands first on the line below it."""
    passage = unit.hit.passage
    _, found, below = passage.text.partition(f"{unit.text}\n")
    text = _opening(below.split("\n")[0]) if found else ""
    if not text:
        return None
    return Claim(
        text=f"{shorten(without_number(unit.text))} {text}",
        quote=f"{unit.text}\n{text}",
        passage=passage,
    )


def _opening(line: str) -> str:
    """The first sentences of a line, as many as are short."""
    text = ""
    for part in sentences(line):
        if text and len(f"{text} {part.text}".split()) > OPENING_WORDS:
            break
        text = f"{text} {part.text}".lstrip()
    return text


def under_heading(unit: Unit) -> Claim | None:
    """What stands first under a heading, after it: a heading alone tells nothing."""
    passage = unit.hit.passage
    _, found, below = passage.text.partition(f"{unit.text}\n")
    text = _opening(below.split("\n")[0]) if found else ""
    if not text:
        return None
    heading = without_number(unit.text).rstrip(" :")
    quote = f"{unit.text}\n{text}"
    return Claim(text=f"{heading}: {shorten(without_number(text))}", quote=quote, passage=passage)


def with_antecedent(unit: Unit) -> str:
    """A sentence that begins with "He" or "This", with the sentence before it that says who."""
    if not _POINTS_BACK.match(unit.text):
        return unit.text
    before = None
    for sentence in sentences(unit.hit.passage.text):
        if sentence.text == unit.text:
            return (
                f"{before.text} {unit.text}"
                if before and before.line == sentence.line
                else unit.text
            )
        before = sentence
    return unit.text


def enumerated_next(unit: Unit) -> Unit | None:
    """The sentence after a unit that names what it speaks of: "There are five: …"."""
    passage = unit.hit.passage
    _, found, after = passage.text.partition(unit.text)
    following = sentences(after.lstrip()) if found and not passage.cells else []
    if not following or not _NAMES_THEM.match(following[0].text):
        return None
    told = following[0].text
    return replace(unit, text=told) if n_told(told) >= LEAST else None


def with_next_line(unit: Unit, stretch: str) -> str:
    """A heading or label with the line below it."""
    _, found, after = unit.hit.passage.text.partition(stretch)
    below = after.lstrip("\n").split("\n")[0] if found and after.startswith("\n") else ""
    return f"{stretch}\n{below}" if below else stretch


def with_rest(unit: Unit, stretch: str) -> str:
    """A line that ends with a comma, with the line after it: an address, say."""
    _, found, after = unit.hit.passage.text.partition(stretch)
    if not found or not stretch.rstrip().endswith(",") or not after.startswith("\n"):
        return stretch
    rest = after[1:].split("\n")[0]
    return f"{stretch} {rest}".rstrip()
