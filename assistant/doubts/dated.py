"""Is a figure that is told of the year that is asked for, or does only something beside it have it?

"What was the boat fee in 2029?" is not answered by "40 boats, down from 60 in 2029, and the fee is
now £5": the clause on the fee is of now, the one of that year is on boats.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import sentences
from assistant.claims.claim import Claim
from assistant.doubts.clauses import shared, subject_of
from assistant.doubts.deeds import Contrary
from assistant.doubts.evidence import SOURCE_NAMED

_YEAR = re.compile(r"\b(20\d\d)(?:\s?[-/–]\s?(?:20)?(\d\d)\b)?")
_BREAKS = re.compile(
    r"(?P<compared>, (?:down|up) from | against | compared (?:with|to) |\()|"
    r";|\)|, (?:and|but|while|whereas|though)\b"
)
_NOW = re.compile(r"\b(?:now|currently|at present|today|this year|to date|as of (?=\d{4}))\b")
_GOES_ON = re.compile(  # a clause on what the one before it is on
    r"^\W*(?:is|are|was|were|has|had|have|will|would|rose|fell|it|they|this|that|these|those)\b"
)


def of_another_year(asked: Asked, claims: Sequence[Claim]) -> Contrary | None:
    """That the clause on what is asked about is of another time than the year asked for, which
    stands in a clause on something else; None if not."""
    years = _YEAR.findall(asked.text)
    if not claims or len(years) != 1 or claims[0].passage.cells:
        return None
    if asked.kinds & {Kind.REASON, Kind.DECIDED, Kind.SAID, Kind.PERSON, Kind.LIST}:
        return None
    subject = {word for word in subject_of(asked) if word.isalpha()}
    told = [part.text for part in sentences(claims[0].text.replace("\n", " "))]
    beside = _beside(years[0], told, subject) or _only_others(years[0], claims, told, subject)
    return ("they give this of another time", claims[0], beside) if beside else None


def _beside(year: tuple[str, str], told: Sequence[str], subject: set[str]) -> str:
    """The sentence in which the year stands in a clause on something else; "" if none is so."""
    for sentence in told:
        parts = _parts(sentence)
        best = max(parts, key=lambda part: shared(subject, part), default="")
        if not shared(subject, best) or _of_year(year, best):
            continue
        of_it = [part for part in parts if _of_year(year, part)]
        other_time = _NOW.search(best) or _YEAR.search(best)
        if of_it and other_time and not any(_GOES_ON.search(part) for part in of_it):
            return sentence
    return ""


def _only_others(
    year: tuple[str, str], claims: Sequence[Claim], told: Sequence[str], subject: set[str]
) -> str:
    """The sentence most on the subject, if it names other years and none of what is told the one
    that is asked for, but as that of a source; "" if not."""
    texts = [f"{claim.text} {claim.passage.context}" for claim in claims]
    if any(_of_year(year, SOURCE_NAMED.sub(" ", text)) for text in texts):
        return ""
    best = max(told, key=lambda text: shared(subject, text), default="")
    plain = SOURCE_NAMED.sub(" ", best)
    ends = re.search(r"\bMarch\b", plain)  # of a financial year, which may be called by the other
    return best if _YEAR.search(plain) and not ends else ""


def _parts(sentence: str) -> list[str]:
    """The clauses of a sentence; what only compares stays with the clause before it."""
    parts: list[str] = []
    start, compares = 0, False
    for match in [*_BREAKS.finditer(sentence), None]:
        text = sentence[start : match.start() if match else len(sentence)]
        if compares and parts:
            parts[-1] = f"{parts[-1]} {text}"
        elif text.strip():
            parts.append(text)
        if match is None:
            break
        start, compares = match.end(), bool(match["compared"])
    return parts


def _of_year(year: tuple[str, str], text: str) -> bool:
    """Whether a text has a year, or a year of two that it is one of."""
    first, second = year
    for one, two in _YEAR.findall(text):
        if one == first and (two == second or not second or not two):
            return True
        if not second and two == first[2:]:
            return True
    return False
