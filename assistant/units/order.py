"""Units that come near each other -> in which order they are said: what tells it comes first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.asked.questions import Asked, Kind
from assistant.asked.words import stands, stems
from assistant.tables.columns import Role, understand_column
from assistant.units.extract import Unit

RESPONSE_ODDS = 3.0  # below the best unit's log-odds: what comes this near may be said before it
SAME_ODDS = 6.0  # the same of one that tells in short what the best unit tells
ALIKE_WORDS = 3  # in such a cell
ALIKE_ODDS = 1.3  # of two rows of responses: then the newer counts


def responses_first(asked: Asked, units: Sequence[Unit]) -> list[Unit]:
    """Where it is asked what became of something, the row of the newest table of responses that
    comes near the best unit is put before it: what is told elsewhere is often older."""
    if Kind.OUTCOME not in asked.kinds:
        return list(units)
    rows = [
        unit
        for unit in units
        if _is_response(unit)
        and (
            unit.score >= units[0].score - RESPONSE_ODDS
            or (unit.score >= units[0].score - SAME_ODDS and _is_on_same(unit, units[0]))
        )
    ]
    best = max((unit.score for unit in rows), default=0.0)
    near = [unit for unit in rows if unit.score >= best - ALIKE_ODDS]
    newest = sorted(near, key=lambda unit: unit.hit.passage.meeting_date or date.min)[-1:]
    return newest + [unit for unit in units if unit not in newest]


def _is_on_same(unit: Unit, best: Unit) -> bool:
    """Whether a cell of a row tells in short what the best unit asks for in full: a recommendation,
    beside what came of it."""
    known = stems(best.text)
    cells = [stems(cell.text) for cell in unit.hit.passage.cells]
    return not best.is_row and any(
        len(words) >= ALIKE_WORDS and all(stands(word, known) for word in words) for words in cells
    )


def _is_response(unit: Unit) -> bool:
    """Whether a row tells, in a column for that, what became of what it is about."""
    cells = unit.hit.passage.cells
    return any(understand_column(cells[k].column).role is Role.OUTCOME for k in unit.certain_cells)
