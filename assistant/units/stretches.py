"""A text -> the stretches of it that may answer: sentences, pairs of them, clauses, lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import Sentence, sentences

PAIR_CHARS = 400  # two sentences together
PEOPLE_CHARS = 500  # a whole text that names who is asked for; a longer one says other things
NOT_A_FIGURE = re.compile(
    r"\b(?:19|20)\d\d(?:\s?[-/–]\s?\d\d(?:\d\d)?)?\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|"
    r"march|april|may|june|july|august|september|october|november|december)\b|^\d+(?:\.\d+)*\.?\s|"
    r"^\d+\.\d+(?=[A-Z])|"
    r"\b(?:appendix|section|item|page|paragraph|minute|quarter|stage)\s+\d+",
    re.I,
)
_NEXT_CLAUSE = re.compile(  # "and" alone where a further figure follows it
    r"[,;]\s+(?:(?:and|but|while|with|whereas)\s)?|\s+(?:but|while|with|whereas)\s|"
    r"\s+and\s(?=(?:\S+\s){0,3}\S*\d)"
)
_SET_BESIDE = re.compile(r"\bcompared?\b|\bagainst\b|\bversus\b|\bvs?\b|\bthan\b", re.I)
_OPEN = re.compile(r"\b(?:between|both|either|from)\b[^,;]*$", re.I)  # what follows belongs to it


def stretches_of(text: str, asked: Asked) -> list[tuple[str, int, int, int]]:
    """The sentences of a text, alone and with the next; the beginnings of those that go on to other
    figures; and where a list is asked for, a list with its opening words."""
    parts = sentences(text)
    stretches = [(part.text, part.start, part.end, part.line) for part in parts]
    stretches += [
        (text[one.start : two.end].strip(), one.start, two.end, one.line)
        for one, two in pairwise(parts)
        if one.line == two.line and two.end - one.start <= PAIR_CHARS
    ]
    if Kind.FIGURE in asked.kinds and not _SET_BESIDE.search(asked.text):
        stretches += [begun for part in parts for begun in _beginnings(part)]
    short = Kind.LIST in asked.kinds or len(text) <= PEOPLE_CHARS
    if asked.kinds & {Kind.LIST, Kind.PERSON} and short and text.count("\n") >= 2 and parts:
        stretches.append((text, 0, len(text), 0))
    return stretches


def _beginnings(sentence: Sentence) -> Iterator[tuple[str, int, int, int]]:
    """A sentence of several figures up to the end of each clause that has one."""
    if len(re.findall(r"\d+", sentence.text)) < 2 or len(sentence.text) < 60:
        return
    for match in _NEXT_CLAUSE.finditer(sentence.text):
        text = sentence.text[: match.start()]
        figure = re.search(r"\d", NOT_A_FIGURE.sub(" ", text))
        if figure and len(text) > 30 and not _OPEN.search(text):
            yield text, sentence.start, sentence.start + match.start(), sentence.line
