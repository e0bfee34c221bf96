"""A further part of a question -> the sentence that tells it, beside what is said already.

"How many were let, and how many of them to families?" The text that answers the first part often
goes on with the second, in other words than a search would find.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import Sentence, sentences, without_number
from assistant.asked.words import stems
from assistant.claims.claim import Claim, shorten

NEAR = 3  # sentences after what is said

_POINTS_BACK = re.compile(
    r"\b(?:it|its|that|this|they|them|their|those|these|each|come to)\b", re.I
)
_DATES = re.compile(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b|\b(?:19|20)\d\d(?:[/-]\d\d)?\b",
    re.I,
)
_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.I
)
_SUM = re.compile(r"[£$€]\s?\d[\d,.]*")
_SUM_ASKED = re.compile(r"\bhow much\b|\bcosts?\b|\bcome to\b|\bpaid?\b|\bspen[dt]\b", re.I)


def told_next(part: Asked, claims: Sequence[Claim]) -> list[Claim]:
    """A claim on the sentence, of the few after one that is said, that has the figure which a
    further part asks for; none if none has."""
    if part.kinds - {Kind.FIGURE} or not (part.kinds or _SUM_ASKED.search(part.text)):
        return []
    wanted = stems(" ".join(part.terms))
    back = bool(_POINTS_BACK.search(part.text))
    for claim in claims:
        if claim.cells or claim.label:
            continue
        following = _after(claim)
        met = [one for one in following if _has(part, one.text) and wanted & stems(one.text)]
        met = met or [one for one in following[:1] if back and _has(part, one.text)]
        if met:
            text = met[0].text
            return [Claim(text=shorten(without_number(text)), quote=text, passage=claim.passage)]
    return []


def _after(claim: Claim) -> list[Sentence]:
    text = claim.passage.text
    start = text.find(claim.quote)
    end = start + len(claim.quote)
    return [one for one in sentences(text) if start >= 0 and one.start >= end][:NEAR]


def _has(part: Asked, text: str) -> bool:
    """Whether a text has a figure as it is asked for, other than a date."""
    if re.search(r"\bhow many\b", part.text, re.I):
        return bool(_FIGURE.search(_SUM.sub(" ", _DATES.sub(" ", text))))
    if _SUM_ASKED.search(part.text):
        return bool(_SUM.search(text))
    return bool(_FIGURE.search(_DATES.sub(" ", text)))
