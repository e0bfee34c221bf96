"""What papers keep back, or do not record: they say so where the answer would stand."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences
from assistant.asked.sums import is_sum
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from assistant.units.extract import Unit

_ASKED = re.compile(
    r"^\W*(?:and |so )?(?:who|whose|which|how much|how many|number of|name of|what (?:price|sum|"
    r"name|fee|amount|value|firm|company)|(?:the )?(?:cost|price|value|name)\b)",
    re.I,
)
_SUM_ASKED = re.compile(r"\bhow much\b|\b(?:price|sum|fee|amount|value|cost)\b", re.I)
_COUNT_ASKED = re.compile(r"\bhow many\b|\bnumber of\b", re.I)
_KEPT_APART = re.compile(  # with what is: "the buyer named in the exempt annex"
    r"\b(?P<what>\w+) (?:is |are |was |were )?(?:named|given|set out|shown|stated|contained|listed|"
    r"described|recorded) (?:only )?in (?:the |an? )?(?:exempt|confidential|closed|private|"
    r"restricted)\b",
    re.I,
)
_DETAILS_APART = re.compile(
    r"\bdetails\b(?:\w+ ){0,3}? (?:are |were )?(?:given |set out |contained )?in (?:the |an? )?"
    r"(?:exempt|confidential|closed|private|restricted)\b",
    re.I,
)
_KEPT_BACK = re.compile(
    r"\bcommercially (?:sensitive|confidential)\b|\bembargoed\b|"
    r"\b(?:cannot|could not|may not|will not) be (?:published|disclosed|made public|released)\b",
    re.I,
)
_NOT_RECORDED = re.compile(
    r"\b(?:does|do|did) not (?:record|hold|collect|count|monitor)\b|"
    r"\b(?:is|are|was|were) not (?:recorded|collected|counted|monitored)\b",
    re.I,
)
ON_SUBJECT = 0.25  # of a subject's words, for what keeps something back to be on it
NEAR = 3  # units, the best ones, of which one may say so where the claims do not


def withheld(
    asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]
) -> tuple[str, Unit] | None:
    """That papers keep back what is asked for, or do not record it, in words, and the unit that
    says so; None if none does."""
    if not _ASKED.search(asked.text) or any(claim.passage.cells for claim in claims):
        return None
    counts = bool(_COUNT_ASKED.search(asked.text))
    subject = stems(" ".join(asked.terms))
    said = {claim.passage.id for claim in claims}
    texts = " ".join(claim.text for claim in claims)
    for k, unit in enumerate(units):
        if k >= NEAR and (unit.hit.passage.id not in said or unit.text not in texts):
            continue
        if _SUM_ASKED.search(asked.text) and is_sum(unit.text, unit.hit.passage):
            continue
        texts_on_it = [each.text for each in sentences(unit.text) if _shared(subject, each.text)]
        if counts and any(_NOT_RECORDED.search(text) for text in texts_on_it):
            return "they say that this is not recorded", unit
        apart = _KEPT_APART.search(unit.text)
        kept = any(_DETAILS_APART.search(text) for text in texts_on_it) or (
            _KEPT_BACK.search(unit.text) and _shared(subject, unit.text)
        )
        if not counts and (kept or (apart and stems(apart["what"]) & subject)):
            return "they keep this back", unit
    return None


def _shared(subject: Collection[str], text: str) -> bool:
    """Whether a text has enough of a subject's words to be on it."""
    known = stems(text)
    return sum(stands(word, known) for word in subject) >= ON_SUBJECT * len(subject)
