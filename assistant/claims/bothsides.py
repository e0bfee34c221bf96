"""Where two figures are set against each other and no claim has both: the row that has them.

Text often comes first, since it has more of the question's words, and tells of the whole; the row
beside it has the two figures that are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.claims.claim import MAX_WORDS, Claim
from assistant.claims.rowclaims import row_claim
from assistant.tables.figures import is_figure
from assistant.tables.pairs import compares_times, sets_against_plan
from assistant.units.extract import Unit

CONSIDERED = 12  # units
NEAR_ODDS = 4.0  # of the best unit's
LABEL = 0.5  # of what the row is about, that the question speaks of


def with_both_sides(asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]) -> list[Claim]:
    """The claims; where times, or what was planned and what came of it, are set against each other
    and none of the claims has two figures of a row, the first such row after the first claim."""
    if not claims or not (compares_times(asked) or sets_against_plan(asked)):
        return list(claims)
    if any(claim.reckoning or _n_figures(claim) > 1 for claim in claims):
        return list(claims)
    row = next((unit for unit in units[:CONSIDERED] if _has_both(unit, units[0])), None)
    claim = row_claim(asked, row) if row is not None else None
    if claim is None or "\n" in claims[0].text:
        return list(claims)
    told = [claims[0], claim]
    room = MAX_WORDS - sum(len(one.text.split()) for one in told)
    others = [one for one in claims[1:2] if len(one.text.split()) <= room and not one.cells]
    return [*told, *others]


def _n_figures(claim: Claim) -> int:
    cells = claim.passage.cells
    return sum(is_figure(cells[k].text) for k in claim.answering) if cells else 0


def _has_both(unit: Unit, best: Unit) -> bool:
    """Whether a unit is a row near the best whose two figures are known to be asked for."""
    if not unit.is_row or unit.chosen is None or unit.feature("label") < LABEL:
        return False
    cells = unit.hit.passage.cells
    figures = sum(is_figure(cells[k].text) for k in unit.chosen.cells)
    return figures > 1 and unit.score >= best.score - NEAR_ODDS
