"""A reason may follow the sentence that is told: then the longer stretch is told in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.questions import Asked
from assistant.asked.reasons import asks_why, gives_reason
from assistant.citations import letters
from assistant.claims.claim import Claim, shorten
from assistant.units.extract import Unit

NEAR_ODDS = 1.5  # below the best unit's


def with_reason(asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]) -> list[Claim]:
    """Claims; where a reason is asked for and none of them gives one, the first runs on to the
    sentence that does, if a unit near the best has both."""
    if not claims or claims[0].passage.cells or not asks_why(asked):
        return list(claims)
    if any(gives_reason(claim.text) for claim in claims):
        return list(claims)
    first = claims[0]
    for unit in units:
        if unit.score < units[0].score - NEAR_ODDS:
            break
        same = unit.hit.passage.id == first.passage.id and letters(first.text) in letters(unit.text)
        if same and gives_reason(unit.text):
            longer = replace(first, text=shorten(unit.text), quote=unit.text, shorter=())
            return [longer, *claims[1:]]
    return list(claims)
