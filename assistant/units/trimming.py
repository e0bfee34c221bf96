"""A stretch of text that answers -> no more of it than the question asks for.

Sentences stand beside each other, and clauses in one sentence, that give figures or dates of
several things; only those of the thing that is asked for are said.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Sequence

from assistant.asked.counts import has_count
from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import sentences
from index.search import terms_of

STEM = 5  # letters by which a word is known again
SEVERAL = 3  # figures of one sentence, from which they are taken for those of several things
MIN_CLAUSE_WORDS = 3

_CLAUSE = re.compile(
    r"[,;]\s+(?:(?:and|but|while|with|whereas)\s+)?|\s+(?:and|but|while|whereas)\s+"
)
_DATED = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{'|'.join(filter(None, month_name))})\b|\b(?:19|20)\d\d\b",
    re.I,
)
_SEVERAL_ASKED = re.compile(
    r"\b(?:and|both|each|percentages|figures|numbers|shares|breakdown)\b|[/&,]", re.I
)
_FIGURE = re.compile(r"(?<![\w.])[£$€]?\d[\d,.]*%?")


def trimmed(asked: Asked, text: str) -> str:
    """The sentence of a text that answers by itself, and of it the clause that does; the text
    itself where none does."""
    if "\n" in text or not asked.kinds or not asked.kinds <= {Kind.FIGURE, Kind.DATE}:
        return text
    parts = [part.text for part in sentences(text)]
    sentence = _alone(asked, parts) if len(parts) > 1 else text
    return _clause(asked, sentence) if sentence else text


def says_more(asked: Asked, text: str, said: Sequence[str]) -> bool:
    """Whether a text has more of the question's words than what is said already has."""
    wanted = _stems(asked.text)
    return bool((wanted & _stems(text)) - _stems(" ".join(said)))


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in terms_of(text)}


def _gives(asked: Asked, text: str) -> bool:
    """Whether a text has what is asked for: a date or a figure."""
    if Kind.DATE in asked.kinds:
        return bool(_DATED.search(text))
    return has_count(text)


def _alone(asked: Asked, parts: Sequence[str]) -> str:
    """The one sentence that has all of the question's words that any has, and what is asked for."""
    wanted = _stems(asked.text)
    met = [wanted & _stems(part) for part in parts]
    everything = set().union(*met)
    whole = [part for part, own in zip(parts, met, strict=True) if own == everything]
    return whole[0] if len(whole) == 1 and everything and _gives(asked, whole[0]) else ""


def _clause(asked: Asked, sentence: str) -> str:
    """Of a sentence with figures of several things, the clause of the thing that is asked for."""
    several = _SEVERAL_ASKED.search(asked.text)
    if several or Kind.FIGURE not in asked.kinds or len(_FIGURE.findall(sentence)) < SEVERAL:
        return sentence
    clauses = _cut(sentence)
    wanted = _stems(asked.text)
    met = [wanted & _stems(clause) for clause in clauses]
    told = [k for k, clause in enumerate(clauses) if has_count(clause)]
    own = {k: met[k] - set().union(*(met[j] for j in told if j != k)) for k in told}
    most = max((len(words) for words in own.values()), default=0)
    best = [k for k in told if len(own[k]) == most]
    return clauses[best[0]] if most and len(best) == 1 and len(told) >= SEVERAL else sentence


def _cut(sentence: str) -> list[str]:
    """The clauses of a sentence; pieces of hardly a word stay with the one before."""
    clauses: list[str] = []
    start = 0
    for match in [*_CLAUSE.finditer(sentence), None]:
        end = match.start() if match else len(sentence)
        if len(sentence[start:end].split()) >= MIN_CLAUSE_WORDS or match is None:
            clauses.append(sentence[start:end].strip(" ,;"))
            start = match.end() if match else end
    return clauses
