"""The clauses of what is told, each with how much of a question's subject stands in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from index.dates import is_month

ON_SUBJECT = 0.4  # of a subject's words in a text
_BREAKS = re.compile(
    r";|, (?:and|but|while|whereas|though|save)\b | (?:but|while|whereas) |"
    r", (?=(?:one|two|three|four|five|six)\b)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A clause of a sentence that a claim tells; `own` and `whole` are the shares, 0 to 1, of a
    subject's words that stand in it and in its sentence."""

    text: str
    sentence: str
    claim: Claim
    own: float
    whole: float


def subject_of(asked: Asked) -> set[str]:
    """The stems of the words that say what is asked about: no numbers, no months."""
    words = [term for term in asked.terms if term[:1].isalpha() and not is_month(term)]
    return stems(" ".join(words))


def shared(subject: Collection[str], text: str) -> float:
    """The share of a subject's words, 0 to 1, that stand in a text."""
    known = stems(text)
    return sum(stands(word, known) for word in subject) / max(len(subject), 1)


def is_on(asked: Asked, text: str) -> bool:
    """Whether a text is on what is asked about."""
    return shared(subject_of(asked), text) >= ON_SUBJECT


def clauses_of(claims: Sequence[Claim], subject: Collection[str]) -> Iterator[Clause]:
    """The clauses of the sentences that claims tell, in their order; none of rows."""
    for claim in claims:
        if claim.passage.cells:
            continue
        for sentence in sentences(claim.text.replace("\n", " ")):
            whole = shared(subject, sentence.text)
            for text in _BREAKS.split(sentence.text):
                if text.strip():
                    yield Clause(
                        text=text,
                        sentence=sentence.text,
                        claim=claim,
                        own=shared(subject, text),
                        whole=whole,
                    )
