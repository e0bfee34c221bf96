"""Questions that papers put themselves -> what is replied to them.

A question to a cabinet member, or of a list of questions and answers, has the very words of who
asks the same again; what answers stands below it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.asked.counts import has_count
from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import sentences
from assistant.units.extract import Unit
from index.papers import Hit

CONSIDERED = 5  # units: a question further down is not told
SAYS_SOMETHING = 25  # letters
TOLD = 3  # sentences of a reply

_ONE_THING = frozenset({Kind.FIGURE, Kind.DATE, Kind.PERSON, Kind.PLACE, Kind.DEFINITION})

_QUESTION = re.compile(r"\?\W*$")
_ASKED_FOR = re.compile(r"\bquestions?\b|\bqueries\b|\bask(?:ed|s|ing)?\b", re.I)
_ANSWERS = re.compile(
    r"^\W*(?:the )?(?:\w+ ){0,3}?(?:answer(?:ed|s)?|repl(?:y|ied|ies)|respon(?:se|ded|ds))\b|"
    r"^\W*A\d*[.:)]",
    re.I,
)


def with_replies(
    asked: Asked, units: Sequence[Unit], below: Callable[[Hit], Sequence[Unit]]
) -> list[Unit]:
    """Units, what replies to a question in the place of the question.

    Args:
        units: best first.
        below: the units of the passage that follows a hit's, best first.
    """
    if Kind.SAID in asked.kinds or _ASKED_FOR.search(asked.text):
        return list(units)
    for unit in units[:CONSIDERED]:
        if _QUESTION.search(unit.text) and not unit.hit.passage.cells:
            return _replied(asked, unit, units, below)
        if (
            _in_question(unit)
            and (reply := below(unit.hit))
            and _ANSWERS.match(reply[0].hit.passage.text)
        ):
            return _before(asked, unit, reply, units)
    return list(units)


def _in_question(unit: Unit) -> bool:
    """Whether a unit is of a passage that ends with a question."""
    passage = unit.hit.passage
    return not passage.cells and bool(_QUESTION.search(passage.text))


def _replied(
    asked: Asked, question: Unit, units: Sequence[Unit], below: Callable[[Hit], Sequence[Unit]]
) -> list[Unit]:
    text = question.hit.passage.text
    end = text.find(question.text) + len(question.text)
    if len(re.findall(r"\w", text[end:])) < SAYS_SOMETHING:
        return _before(asked, question, below(question.hit), units)
    after = [
        unit
        for unit in units
        if unit.hit.passage.id == question.hit.passage.id
        and text.find(unit.text) >= end
        and not _QUESTION.search(unit.text)
    ]
    return _before(asked, question, after, units)


def _before(
    asked: Asked, question: Unit, reply: Sequence[Unit], units: Sequence[Unit]
) -> list[Unit]:
    """Units with those of a reply raised to where its question stood, which is left out."""
    asking, same = question.hit.passage, {unit.hit.passage.id for unit in reply}
    others = [
        unit
        for unit in units
        if unit.hit.passage.id not in {asking.id, *same}
        or (asking.id in same and unit not in reply and not _QUESTION.search(unit.text))
    ]
    told = any(has_count(unit.text) for unit in reply)
    if not reply or (Kind.FIGURE in asked.kinds and not told):
        return [*others, *reply]
    raised = max(0.0, question.score - max(unit.score for unit in reply))
    moved = [_beside(question, replace(unit, score=unit.score + raised)) for unit in reply]
    if not asked.kinds & _ONE_THING:
        best = max(unit.score for unit in moved)
        moved = [*_opening(moved, best), *moved]
    return sorted([*moved, *others], key=lambda unit: -unit.score)


def _opening(reply: Sequence[Unit], best: float) -> list[Unit]:
    """The first sentences of a reply, where it is told from its beginning: what was done, or why,
    is said in several."""
    text = reply[0].hit.passage.text
    first = [one.text for one in sentences(text)][:TOLD]
    whole = [unit for unit in reply if unit.text in first]
    ordered = sorted(whole, key=lambda unit: first.index(unit.text))
    return [replace(unit, score=best + TOLD - k) for k, unit in enumerate(ordered)]


def _beside(question: Unit, unit: Unit) -> Unit:
    """A unit of a reply with the question for context, which it need not meet once more: it does
    not say again what it is about."""
    passage = unit.hit.passage
    if passage.id != question.hit.passage.id:
        context = f"{passage.context} {question.hit.passage.text}"
        passage = replace(passage, context=context)
    return replace(unit, features=question.features, hit=replace(unit.hit, passage=passage))
