"""Is a question about anything that the papers speak of?

General knowledge ("who won the cup?") is told from what papers may answer by how well the best unit
meets the question's words. Short questions must be met better: a chance likeness to one of two
words weighs more than to one of six.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.extract import Unit
from assistant.occasion import names_meeting
from assistant.questions import Asked, Kind
from assistant.registers import stands, stems
from index.dates import is_month

MET_AT_LEAST = {1: 0.50, 2: 0.52, 3: 0.54, 4: 0.46}
"""By the number of words that say something, at most 4: the least "met" of the best unit.

Set by hand on 32 questions of general knowledge put to six sets of papers, of which two in three
fell below where nothing else spoke against them, and 273 answered questions of nine sets, of which
2 did (2026-11-25). Of 17 other such questions put to five sets, 85 % were refused.
"""

NEAR = 3  # units, among which a row that is named is looked for

_GENERAL = frozenset(
    "many much long number numbers percentage percent proportion year years end quarter figure "
    "total average rate time date day please pls thing things think happened council committee "
    "councillor cllr anything someone something what's who's where's when's how's whats "
    "whos change changes difference amount amounts increase decrease higher lower highest lowest "
    "largest smallest value between compared table tables listed shown information item "
    "items".split()
)


def off_topic(asked: Asked, units: Sequence[Unit]) -> bool:
    """Whether the best unit has too little of what a short question is about."""
    n_words = sum(_says_something(term) for term in asked.terms)
    best = units[0] if units else None
    if best is None or best.certain_cells or Kind.DEFINITION in asked.kinds:
        return False
    if any(unit.is_row and unit.feature("label") == 1.0 for unit in units[:NEAR]):
        return False  # all of what a row is about is named
    if names_meeting(asked.text):  # every paper is of a meeting
        return False
    there = stems(f"{best.text} {best.hit.passage.encoded}")
    if there & asked.telling_numbers:
        return False
    if all(
        stands(stem, there) for term in asked.terms if _says_something(term) for stem in stems(term)
    ):
        return False
    return best.feature("met") < MET_AT_LEAST.get(n_words, 0.0)


def _says_something(term: str) -> bool:
    return term not in _GENERAL and term[:1].isalpha() and not is_month(term)
