"""A question that asks several things -> its parts, each of which can be answered by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.periods import period_spans
from index.search import terms_of

_PERIOD_WORDS = frozenset("year quarter before earlier last previous prior end later".split())
_SAME = frozenset("stand stood figure number rate total figures numbers score became".split())
_SUPERLATIVES = frozenset(
    "most highest largest biggest fewest lowest least smallest best worst longest shortest".split()
)
MAX_PARTS = 3
FEW_TERMS = 3  # a part with fewer words of its own is read together with what comes before it

_ASKS = r"(?:who|whom|whose|what|what's|when|where|why|which|how)"
_UNDER = r"(?:in|on|at|by|for|of|to|from|with) "  # "and in how many"
_JOINT = re.compile(
    rf"(?:\s*[,;?]\s*(?:(?:and|but|or)\s+)?|\s+(?:and|but)\s+)(?={_ASKS}\b)|"
    rf"\s*[,;?]?\s+(?:and|but)\s+(?={_UNDER}{_ASKS}\b)",
    re.I,
)
_IS_QUESTION = re.compile(
    rf"\b{_ASKS}\b|^(?:and |so |but )?(?:did|do|does|is|are|was|were|has|have|had|can|could|will|"
    r"would|should)\b",
    re.I,
)
_NAME = r"(?:the |our )?(?:[A-Z][\w'’-]+ ){0,5}?[A-Z][\w'’-]+"
_BOTH = re.compile(rf"\b[Bb]oth (?P<one>{_NAME}) and (?P<two>{_NAME}(?: [A-Z][\w'’-]+)*)")
_AND = re.compile(r"\W*(?:and|versus|vs\.?|compared (?:to|with))\W+(?:again |then )?", re.I)
_SPAN = re.compile(r"\b(?:between|from)\W*$", re.I)
_MONTH_AND_YEAR = re.compile(
    r"(?:\b(?:at|in|by|on|for|of)\s+(?:the\s+)?(?:end of\s+|start of\s+)?)?"
    r"(?:\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?"
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s+"
    r"(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?20\d\d\b",
    re.I,
)
_HOW_MANY = re.compile(r"\W*how (?:many|much)\b", re.I)
_EACH = re.compile(
    r"(?:and )?(?:how (?:much|many)|what)(?: (?:is|are|was|were|did|for))? each(?: \w+)?", re.I
)
_POINTS_BACK = re.compile(
    r"\b(?:it|its|that|this|they|them|their|he|she|him|her|his|those|these|each|one)\b", re.I
)


def parts_of(question: str) -> tuple[str, ...]:
    """The questions in a question, in order; itself alone where it asks one thing.

    A part that points back ("and who seconded it?") is given with the part before it.
    """
    pieces = [piece.strip(" ,;?") for piece in _JOINT.split(question)]
    pieces = [piece for piece in pieces if piece]
    pieces = [one for piece in pieces for one in _by_name(piece)]
    pieces = _by_date(question) if len(pieces) == 1 else pieces
    whole = not 1 < len(pieces) <= MAX_PARTS or not _IS_QUESTION.search(pieces[0])
    whole = whole or any(_asks_only_when(piece) for piece in pieces[1:])
    whole = whole or any(_EACH.fullmatch(piece) for piece in pieces[1:])  # of a list
    whole = whole or any(set(terms_of(piece)) <= _SUPERLATIVES for piece in pieces[1:])
    if whole or any(not terms_of(piece) for piece in pieces):
        return (question,)
    return tuple(pieces)


def _by_name(question: str) -> list[str]:
    """A question about "both" of two that it names, once for each of them."""
    match = _BOTH.search(question)
    if match is None:
        return [question]
    before, after = question[: match.start()], question[match.end() :]
    return [f"{before}{match[name]}{after}" for name in ("one", "two")]


def _by_date(question: str) -> list[str]:
    """A question about two days or months that are joined by "and", once for each of them."""
    dates = _dates(question)
    if len(dates) != 2 or not _AND.fullmatch(question[dates[0][1] : dates[1][0]]):
        return [question]
    if _SPAN.search(question[: dates[0][0]]):
        return [question]
    first, (start, end) = question[: dates[0][1]], dates[1]
    return [f"{first}{question[end:]}", f"{question[: dates[0][0]]}{question[start:]}"]


def _dates(text: str) -> list[tuple[int, int]]:
    """Where months with their year stand in a text, with day and the words that lead there."""
    return [match.span() for match in _MONTH_AND_YEAR.finditer(text)]


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}{text[end:]}"
    return " ".join(text.split())


def _asks_only_when(piece: str) -> bool:
    """Whether a piece asks the same as what stands before it, of another period only ("and what was
    it the year before?"): one row has both."""
    spans = period_spans(piece)
    rest = "".join(letter for k, letter in enumerate(piece) if not _inside(k, spans))
    words = set(terms_of(rest))
    dated = bool(spans) or bool(words & _PERIOD_WORDS)
    same = _POINTS_BACK.search(rest) or _HOW_MANY.match(rest)
    return dated and bool(same) and words <= _PERIOD_WORDS | _SAME


def _inside(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def of_two_days(parts: Sequence[str]) -> bool:
    """Whether parts of a question name different days or months, so of different meetings."""
    named = [
        {part[start:end].lower().split(" ", 1)[-1] for start, end in _dates(part)} for part in parts
    ]
    return len(named) == 2 and all(named) and not named[0] & named[1]


def made_whole(part: str, before: str) -> str:
    """A part with the words of the one before it, if it cannot be understood alone."""
    own = _without(part, period_spans(part))
    if len(terms_of(own)) >= FEW_TERMS and not _POINTS_BACK.search(part):
        return part
    if _dates(part):  # it has its own, so that of the part before it does not hold
        before = _without(before, _dates(before))
    return f"{before} {part}"
