"""What a trained network says of the units that were found: does any of them answer at all?

Thresholds are log-odds of one unit against nothing that was read. They were set on 1,319 questions
about papers that the network had not seen: ten made-up ones, a real pack, six made-up packs, five
other bodies and the sample, of which 250 are not answered there (2026-11-26).
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.units.extract import FEATURES, Unit
from assistant.units.marker import ODDS
from assistant.units.model import MARKS
from index.papers import Passage

# Where not even the likeliest unit comes to this, nothing is told: of 138 questions on papers of
# some twenty bodies told something that the papers do not say 56 are caught, and 9 of 881 right
# answers lost (at -4: 63 and 12; at -2: 84 and 41). A row whose column the question names is told
# all the same: of abbreviations and codes the network knows little.
ANSWERS_AT = -5.0
# What meets the question's words badly is off its subject, unless a unit comes to this: 27 of 50
# refused so were right answers in other words (by the network before this one). Of 180 questions of
# general knowledge, put to the real pack, 168 are refused (by words alone 169).
ON_TOPIC_AT = -1.0
# Reasons to refuse that go by words do not count against a unit that comes to this: all 8 that came
# so far on the same papers were right answers.
SURE_AT = 4.0
# That hardly a word of the question stands near it does not count against one that comes to this:
# of 5 others 4 were right answers, and none should have been refused.
ON_SUBJECT_AT = 0.0
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


def surely_answers(
    units: Sequence[Unit], passage: Passage, *, least: float = SURE_AT, named: bool = False
) -> bool:
    """Whether a network holds, by so much at least, that a unit of a passage answers, which is of
    no other period than the question: of periods it knows little.

    Args:
        named: the unit must have the question's names too.
    """
    own = [unit for unit in units if unit.hit.passage.id == passage.id]
    met = [unit for unit in own if not unit.feature("other_period")]
    best = likeliest([unit for unit in met if not named or unit.feature("names") == 1])
    return best is not None and best >= least


def _odds(unit: Unit) -> float | None:
    return ODDS * unit.feature(*MARKS) if len(unit.features) > len(FEATURES) else None
