"""A passage's text -> its sentences, headings and bullets, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[A-Z0-9\"'“‘(£•])|;\s+(?=\(?[a-z0-9]{1,2}\))")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Cllrs?|Mr|Mrs|Ms|Dr|Rev|St|No|Nos|Prof|vs|etc|eg|ie|e\.g|i\.e|approx|Ref|para|pp?|"
    r"Yr|Qu|inc|Ltd|Co|cf|Hon|Sgt|Supt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|"
    r"\b[A-Z]|^\d{1,2}|^\(?[a-z])\.\s*$"
)
_LETTER = r"(?:[a-z]|[ivx]{2,4})\.\s+"  # what an item is marked with: a. b. or i. ii.
_MARK_OF_NEXT = re.compile(rf"[.!?][\"'”’)\]]*\s+(?={_LETTER}$)")
_SECTION = re.compile(
    rf"^(?:\d{{1,3}}(?:(?:\.\d{{1,3}}){{1,3}}(?:[.:]?\s+|(?=[A-Z][a-z]|A\s))|[.:)]\s+)|{_LETTER}(?!\d))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A stretch of a passage's text, `start` to `end`; `line` counts its paragraphs from 0."""

    text: str
    start: int
    end: int
    line: int


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text in order; a line break always ends one.

    Nothing but white space is left out: joined, they are the text.
    """
    found: list[Sentence] = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        for a, b in _cut(line):
            found.append(
                Sentence(text=line[a:b].strip(), start=start + a, end=start + b, line=number)
            )
        start += len(line) + 1
    return [sentence for sentence in found if sentence.text]


def _cut(line: str) -> list[tuple[int, int]]:
    cuts = [0]
    for match in _END.finditer(line):
        sentence = line[cuts[-1] : match.end()]
        if not _ABBREVIATION.search(sentence):
            mark = _MARK_OF_NEXT.search(sentence)  # "It was agreed. c. Bins are …"
            cuts.append(cuts[-1] + mark.end() if mark else match.end())
    cuts.append(len(line))
    return [(a, b) for a, b in pairwise(cuts) if b > a]


def without_number(text: str) -> str:
    """A paragraph without the number or letter it begins with ("6.2 Actions …", "c. Bins …")."""
    return _SECTION.sub("", text)
