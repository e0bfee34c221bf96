"""Which rows are in a state that a question names: red, open, completed, rejected."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.tables.columns import Role, understand_column
from assistant.tables.fitting import Fit, Rows
from index.papers import Cell

_DONE = "completed complete done finished closed discharged actioned".split()
_OPEN = ["in progress", "ongoing", "on-going", "on going", "outstanding", "open", "pending"]
_OPEN += ["not started", "not yet started", "not done", "not complete", "not completed", "overdue"]
_OPEN += ["incomplete", "unfinished", "carried forward", "awaiting", "awaited", "waiting"]
_STATES = [*_DONE, *_OPEN, "red", "amber", "green", "blue", "better", "worse", "on track"]
_STATES += ["off track", "delayed", "started", "agreed", "approved", "not agreed", "refused"]
_STATES += ["rejected", "accepted", "not accepted", "deferred", "withdrawn", "met", "not met"]
_STATES += ["improved", "improving", "declined", "declining", "stopped", "paused", "on hold"]
_STATES += ["suspended", "cancelled", "late", "behind", "behind schedule", "at risk", "missed"]
_STATES += ["achieved", "vacant", "expired", "lapsed", "abandoned"]
_SAME = (  # words for one state: as a cell has it, and as it is asked for
    tuple(_DONE),
    ("accepted", "accept"),
    ("accepted in part", "accept in part", "partly accepted", "partially accepted"),
    ("rejected", "reject"),
    ("refused", "refuse"),
    ("approved", "approve"),
)
_STATES += [state for same in _SAME[1:] for state in same]
_BY_LENGTH = "|".join(re.escape(state) for state in sorted(set(_STATES), key=len, reverse=True))
_BEGINS = re.compile(rf"^\W*({_BY_LENGTH})\b", re.I)
_STATE = re.compile(rf"\b({_BY_LENGTH})\b", re.I)
_NOT = r"(?:not|never|\w+n't|yet to be|still to be|other than|except)(?: \w+)?"
COLOURS = {"r": "red", "a": "amber", "g": "green", "b": "blue"}


def is_state(text: str) -> bool:
    """Whether words are a state and nothing else."""
    return bool(_STATE.fullmatch(text))


def has_state(question: str) -> bool:
    """Whether a question names a state that rows may be in: red, open, completed."""
    return bool(_STATE.search(question))


def of_state(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows in a state that is asked for, or, if it is denied, in any other."""
    states = [state_of(row[k]) for row in rows]
    asked = [match[1].lower() for match in _STATE.finditer(question)]
    known = {state for wanted in asked for state in _kin(wanted)}
    have = frozenset(at for at, state in enumerate(states) if state in known)
    if not asked or not any(states):
        return None
    if not have and set(asked) & set(_OPEN) and set(states) & set(_DONE):
        rest = frozenset(at for at, state in enumerate(states) if state not in _DONE)
        return Fit(columns=(k,), rows=rest)
    said = "|".join(map(re.escape, asked))
    if re.search(rf"\b{_NOT} (?:{said})\b", question, re.I) and (have or set(asked) & set(_DONE)):
        return Fit(columns=(k,), rows=frozenset(range(len(rows))) - have)
    return Fit(columns=(k,), rows=have, value=" ".join(asked))


def state_of(cell: Cell) -> str:
    """The state that a cell begins with, "" if with none."""
    for part in cell.text.split("/"):  # "Coch / Red": a state in two languages
        match = _BEGINS.match(part)
        if match:
            return match[1].lower()
    rating = understand_column(cell.column).role is Role.MEASURE
    return COLOURS.get(cell.text.strip().lower(), "") if rating else ""


def _kin(state: str) -> Collection[str]:
    """A state and the others that say the same."""
    return next((same for same in _SAME if state in same), (state,))
