"""What picks rows of a table: a fit for each condition, and the words it is known by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.dates import is_month
from index.papers import Cell
from index.search import terms_of

STEM = 5  # letters by which a word is known again

Rows = Sequence[Sequence[Cell]]
"""The cells of each row of a table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The rows that meet a condition, by their places, and the columns that tell; `value` is what
    they have there, if it is one and the same, `ticks` that it is but a mark, `dated` that it is a
    day or a month; `words` are those of the question that are meant by another sign."""

    columns: tuple[int, ...]
    rows: frozenset[int]
    value: str = ""
    ticks: bool = False
    dated: bool = False
    words: str = ""


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9&']+", text.lower())


def stems(text: str) -> set[str]:
    """The words of a text, by as many letters as they are known again by, one or many alike."""
    return {stem(word) for word in terms_of(text)}


def stem(word: str) -> str:
    """A word by as many letters as it is known again by; a month by three."""
    if is_month(word):
        return word[:3]
    return (word.removesuffix("s") if len(word) > 3 else word)[:STEM]
