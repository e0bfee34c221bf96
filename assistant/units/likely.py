"""What a trained network says of the units that were found: does any of them answer at all?

Thresholds are log-odds of one unit against nothing that was read. They were set on 1,334 questions
about 20 papers that the network had not seen, of which 300 are not answered there (2026-11-26).
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.units.extract import FEATURES, Unit
from assistant.units.marker import ODDS
from assistant.units.model import MARKS
from index.papers import Passage

# Where not even the likeliest unit comes to this, nothing is told: of 182 questions told something
# that the papers do not say 41 are caught, and 3 of 821 right answers lost (at -3: 57 and 7, and 5
# of 94 on papers of other kinds). A row whose column the question names is told all the same: of
# abbreviations and codes the network knows little.
ANSWERS_AT = -4.0
# What meets the question's words badly is off its subject, unless a unit comes to this: 27 of 50
# refused so were right answers in other words. Of 180 questions of general knowledge, put to the
# papers of two bodies, 166 and 175 are refused (by words alone 169 and 172).
ON_TOPIC_AT = -1.0
# Reasons to refuse that go by words do not count against a unit that comes to this: 18 of 25 that
# came so far were right answers (370 questions on four other sets among them).
SURE_AT = 4.0
# Where the likeliest of the first units does not come to this, further hits are read: the right
# passage of questions in words far from the paper's is among the first 12 hits in 82 % of cases, in
# 88 % among 30.
DEEPER_BELOW = 0.0


def likeliest(units: Sequence[Unit]) -> float | None:
    """The log-odds that the likeliest unit answers; None if no network read them."""
    return max((odds for unit in units if (odds := _odds(unit)) is not None), default=None)


def nothing_answers(units: Sequence[Unit]) -> bool:
    """Whether a network holds that none of the units answers."""
    best = likeliest(units)
    return best is not None and best < ANSWERS_AT and not units[0].certain_cells


def may_answer(units: Sequence[Unit]) -> bool:
    """Whether a network holds that a unit may answer, in whatever words."""
    best = likeliest(units)
    return best is not None and best >= ON_TOPIC_AT


def surely_answers(units: Sequence[Unit], passage: Passage) -> bool:
    """Whether a network is sure of a unit of a passage that has the question's names and is of no
    other period: of these it knows little."""
    own = [unit for unit in units if unit.hit.passage.id == passage.id]
    met = [unit for unit in own if unit.feature("names") == 1 and not unit.feature("other_period")]
    best = likeliest(met)
    return best is not None and best >= SURE_AT


def _odds(unit: Unit) -> float | None:
    return ODDS * unit.feature(*MARKS) if len(unit.features) > len(FEATURES) else None
