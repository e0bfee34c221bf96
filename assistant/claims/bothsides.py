"""Where two figures are set against each other and no claim has both: the row that has them.

Text often comes first, since it has more of the question's words, and tells of the whole; the row
beside it has the two figures that are asked for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.asked.words import stems
from assistant.claims.claim import MAX_WORDS, Claim
from assistant.claims.rowclaims import row_claim
from assistant.tables.comparing import compared
from assistant.tables.figures import is_figure
from assistant.tables.heads import Side, head_of
from assistant.units.extract import Unit
from index.passages import row_label

CONSIDERED = 12  # units
NEAR_ODDS = 4.0  # of the best unit's
LABEL = 0.5  # of what the row is about, that the question speaks of


def with_both_sides(asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]) -> list[Claim]:
    """The claims; where times, or what was planned and what came of it, are set against each other
    and none of the claims has two figures of a row, the first such row after the first claim."""
    wanted = compared(asked)
    if not claims or not (wanted.of_times or wanted.plans):
        return list(claims)
    if any(claim.reckoning or _n_figures(claim) > 1 for claim in claims):
        return list(claims)
    row = next((one for one in units[:CONSIDERED] if _has_both(one, units[0], claims[0])), None)
    claim = row_claim(asked, row) if row is not None else None
    if claim is None or not (claim.reckoning or _tells_gap(claim)) or "\n" in claims[0].text:
        return list(claims)
    told = [claims[0], claim]
    room = MAX_WORDS - sum(len(one.text.split()) for one in told)
    others = [one for one in claims[1:2] if len(one.text.split()) <= room and not one.cells]
    return [*told, *others]


def _n_figures(claim: Claim) -> int:
    cells = claim.passage.cells
    return sum(is_figure(cells[k].text) for k in claim.answering) if cells else 0


def _tells_gap(claim: Claim) -> bool:
    """Whether a column of the row tells how far the others lie apart."""
    return any(head_of(claim.columns[k]).side is Side.GAP for k in claim.answering)


def _has_both(unit: Unit, best: Unit, said: Claim) -> bool:
    """Whether a unit is a row near the best whose two figures are known to be asked for: on the
    page of what is said, or one that the question names in whole."""
    if not unit.is_row or unit.chosen is None or unit.score < best.score - NEAR_ODDS:
        return False
    passage = unit.hit.passage
    same = (passage.document, passage.page_number)
    near = same == (said.passage.document, said.passage.page_number)
    whole = len(stems(row_label(passage.cells))) > 1
    if unit.feature("label") < (LABEL if near else 1.0 if whole else math.inf):
        return False
    return sum(is_figure(passage.cells[k].text) for k in unit.chosen.cells) > 1
