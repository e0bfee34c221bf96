"""Is a question about anything that the papers speak of?

General knowledge ("who won the cup?") is told from what papers may answer by how well the best met
of the units meets the question's word pieces. Short questions must be met better: a chance likeness
to one of two words weighs more than to one of six.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.units.extract import Unit

# Set on 450 questions of 21 sets of known facts that their papers answer, of which 1 % fall below,
# and on 800 questions of general knowledge (of Natural Questions and SQuAD) put to the papers of
# eight bodies, of which 93 % do. So do 2 of 278 questions that nothing was made for, and half of
# 320 that were asked of another body's papers (26 November 2026).
MET_AT_LEAST = 0.49
# Four in five of those of general knowledge fall below this, none of the 728 others: not even the
# nearest passages are about something near.
FAR_BELOW = 0.43
PER_WORD = 0.0125  # less for each word of a question that says something
MOST_WORDS = 12


def off_topic(asked: Asked, units: Sequence[Unit]) -> bool:
    """Whether no unit has enough of what a question is about; a row has, if the question names its
    column, even where nothing stands in it."""
    return _is_below(MET_AT_LEAST, asked, units)


def far_off_topic(asked: Asked, units: Sequence[Unit]) -> bool:
    """Whether no unit has anything of what a question is about."""
    return _is_below(FAR_BELOW, asked, units)


def _is_below(least: float, asked: Asked, units: Sequence[Unit]) -> bool:
    if not units or units[0].certain_cells or units[0].feature("row_missing"):
        return False
    met = max(unit.feature("met") for unit in units)
    return met < least - PER_WORD * min(len(asked.terms), MOST_WORDS)
