"""Does the evidence count the very things that are to be counted?

"How many otters were seen?" is not answered by a sentence that tells of a hide for 20 visitors:
where things are to be counted, one sentence must have both the things, in their own word or in one
that is used for the same, and a number that is no sum, share, date or length. Rows are let pass,
since their headings may name the things otherwise, but for rows of money.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.asked.counts import NO_THING, PEOPLE, asks_for_refined, has_count
from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences
from assistant.asked.words import stands, stems
from assistant.units.extract import Unit
from index.papers import Passage

_ASKED = re.compile(r"\b(?:how many|number of|no\.? of)\s+(?P<of>[^?,;()]+)", re.I)
_OPENS = frozenset("of the these those our its".split())
_ENDS = NO_THING | frozenset(
    "about came come comes gave give gives go goes going live lived lives need needed needs said "
    "say says take takes took want wanted wants went made voted".split()
)
_OF_MONEY = re.compile(
    r"£|\b(?:variance|outturn|budget\w*|expenditure|spend\w*|income|net|gross)\b", re.I
)
_LONGEST = 5  # words of what is counted
_SEVERAL = re.compile(r"\w{2,}[^s'’u]s|people|children|women|men|staff|kids|personnel")
# What is counted without its word ("on two occasions", "70 applied"), or measured.
_LOOSE = re.compile(
    r"times|occasions|people|persons|folks?|points|seconds|minutes|hours|days|nights|weeks|months|"
    r"years|things|ones|options|miles|kilometres|metres|others|grounds|reasons|levels|stages|rows|"
    r"columns|measures"
)
_MEASURED = re.compile(
    r"[£$€]\s?\d[\d,.]*(?:\s?(?:million|m|bn|k)\b)?|"
    r"\d[\d,.]*\s?(?:%|per ?cent|percentage|million\b|m\b|bn\b|km\b|kilomet\w+|miles?\b|metres?\b|"
    r"mm\b|litres?\b|tonnes?\b|hectares?\b|sq\w*|pence\b|p\b|am\b|pm\b|hrs?\b|mph\b)|"
    r"\d{1,2}[:.]\d\d(?:\s?[ap]m)?",
    re.I,
)
_LASTING = re.compile(
    r"\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)"
    r"(?:[- ](?:working|calendar|school|clear|full|consecutive|more|further))?[- ]"
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|terms?|quarters?)\b|"
    r"\bhalf(?:[- ]an?)?[- ](?:hour|day|year|term)s?\b",
    re.I,
)

_RANKED = re.compile(
    r"\b(?:priority|category|band|tier|grade|class|phase|stage|zone|option|level|route|service|"
    r"table|group|type|key stage|figure|no\.) \d+\w?\b",
    re.I,
)
_ONE = re.compile(r"\bone\b((?:\W+[\w'’-]+){0,3})", re.I)
_OPENS_WITH_NUMBER = re.compile(  # a reply: "Eleven in March, and nine in May."
    r"^\W*(?:(?:reply|answer|response)\b[^:]{0,60}:\s*)?(?:\d[\d,]*(?![\d.)])\s+(?-i:(?=[a-z]))|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|"
    r"fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|none|no)\b)",
    re.I,
)

# Below the best unit's log-odds: of 1 to 6 tried on 1,202 known questions, up to 2 put a right unit
# first three times and a wrong one never, 6 four times and three times (2026-11-26).
COUNTING_ODDS = 2.0
_NUMBER = (
    r"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|none)\s+"
    r"(?:(?!per\b|of\b)[\w'’-]+\s+){0,2}?"
)

MONEY_COUNTED = frozenset({"pounds", "pence", "quid"})  # "by how many pounds": a sum is asked for


def counted(question: str) -> tuple[str, tuple[str, ...]]:
    """What is to be counted, "" if it is not said or is only measured; and the words before it
    that say which of them."""
    match = _ASKED.search(question)
    words = re.findall(r"[\w'’-]+", match["of"]) if match else []
    while words and words[0].lower() in _OPENS:
        words.pop(0)
    name: list[str] = []
    for word in words:
        if word.lower() in _ENDS or (name and len(word) > 4 and word.endswith("ed")):
            break
        name.append(word)
    ends = [k for k, word in enumerate(name[:_LONGEST]) if _SEVERAL.fullmatch(word.lower())]
    if not ends or _LOOSE.fullmatch(name[ends[-1]].lower()):
        return "", ()
    return name[ends[-1]].lower(), tuple(name[: ends[-1]])


def counting_first(asked: Asked, units: Sequence[Unit]) -> list[Unit]:
    """Units in their order, but where the best does not name what is to be counted, first a
    sentence near it that has a number of them ("29 complaints")."""
    things, _ = counted(asked.text)
    named = stems(things)
    if not units or not named:
        return list(units)
    word = re.escape(min(named))
    best = units[0]
    if re.search(rf"\b{word}" if best.is_row else rf"{_NUMBER}{word}", best.text, re.I):
        return list(units)
    for unit in units[1:]:
        if unit.score < best.score - COUNTING_ODDS:
            break
        if not unit.is_row and re.search(rf"{_NUMBER}{word}", unit.text, re.I):
            return [unit, *(other for other in units if other is not unit)]
    return list(units)


def has_counted(
    asked: Asked, evidence: Sequence[tuple[str, Passage]], same: Sequence[Sequence[str]] = ()
) -> bool:
    """Whether a statement may have a number of what is to be counted, if that is said.

    Args:
        same: what the question names, each with other forms of it.
    """
    things, _ = counted(asked.text)
    if not things or things in MONEY_COUNTED or asks_for_refined(asked):
        return True
    named = [form for own, *others in same if things in own.lower().split() for form in others]
    forms = stems(" ".join([things, *(form.split()[-1] for form in named)]))
    people = re.compile(PEOPLE if re.match(PEOPLE, things) else r"(?!)", re.I)

    def names(text: str) -> bool:
        known = stems(text)
        return bool(people.search(text)) or any(stands(form, known) for form in forms)

    return any(_has_number_of(names, text, passage) for text, passage in evidence)


def _has_number_of(names: Callable[[str], bool], text: str, passage: Passage) -> bool:
    """Whether a statement may count some things: a row that names them or is not of money, or a
    sentence."""
    if passage.cells:
        told = [cell.column for cell in passage.cells if cell.text and cell.text in text]
        of_money = "£" in f"{text} {passage.context}" or (
            any(_OF_MONEY.search(column) for column in told[-1:])
        )
        return not of_money or names(re.sub(r"\bper \w+", "", text))
    parts = sentences(text.replace("\n", " "))
    return any(
        (names(part.text) or _OPENS_WITH_NUMBER.match(part.text)) and _has_number(part.text, names)
        for part in parts
    )


def _has_number(sentence: str, names: Callable[[str], bool]) -> bool:
    """Whether a sentence has a number that may count; "one" counts what is named after it."""
    plain = _LASTING.sub(" ", _RANKED.sub(" ", _MEASURED.sub(" ", sentence)))
    return has_count(_ONE.sub(lambda match: match[0] if names(match[0]) else match[1], plain))
