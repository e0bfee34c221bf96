"""What papers keep back, or do not record: they say so where the answer would stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.asked.sums import is_sum
from assistant.asked.words import stems
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
_KEPT_BACK = re.compile(
    r"\bdetails\b(?:\w+ ){0,3}? (?:are |were )?(?:given |set out |contained )?in (?:the |an? )?"
    r"(?:exempt|confidential|closed|private|restricted)\b|"
    r"\bcommercially (?:sensitive|confidential)\b|\bembargoed\b|"
    r"\b(?:cannot|could not|may not|will not) be (?:published|disclosed|made public|released)\b",
    re.I,
)
_NOT_RECORDED = re.compile(
    r"\b(?:does|do|did) not (?:record|hold|collect|count|monitor)\b|"
    r"\b(?:is|are|was|were) not (?:recorded|collected|counted|monitored)\b",
    re.I,
)
NEAR = 3  # units, the best ones, of which one may say so where the claims do not


def withheld(
    asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]
) -> tuple[str, Unit] | None:
    """That papers keep back what is asked for, or do not record it, in words, and the unit that
    says so; None if none does."""
    if not _ASKED.search(asked.text) or any(claim.passage.cells for claim in claims):
        return None
    said = {claim.passage.id for claim in claims}
    texts = " ".join(claim.text for claim in claims)
    for k, unit in enumerate(units):
        if k >= NEAR and (unit.hit.passage.id not in said or unit.text not in texts):
            continue
        if _SUM_ASKED.search(asked.text) and is_sum(unit.text, unit.hit.passage):
            continue
        apart = _KEPT_APART.search(unit.text)
        if _KEPT_BACK.search(unit.text) or (apart and stems(apart["what"]) & stems(asked.text)):
            return "they keep this back", unit
        if _COUNT_ASKED.search(asked.text) and _NOT_RECORDED.search(unit.text):
            return "they say that this is not recorded", unit
    return None
