"""What an answer must have by the form of its question: a length of time, a sum, a name, a date.

The sentence that meets a question best is often one that speaks of the matter and does not tell
what is asked. Of the units that come near it, those that tell are said first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.asked.addresses import ADDRESS
from assistant.asked.counts import asks_for_number, counts_it, has_count, has_number
from assistant.asked.lengths import DATE, asks_for_length, tells_length
from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences
from assistant.asked.sums import asks_for_sum, is_sum
from assistant.tables.told import is_told, said_of
from assistant.units.extract import Unit
from index.passages import row_label
from index.search import terms_of

# Below the best unit's log-odds: what comes this near may be said in its place; the further where
# what tells it has hardly a word of the question.
NEAR_ODDS = 2.6
FAR_ODDS = 4.0
# Of as many of the question's words as the best unit has: so many must the passage of a unit have
# that is put before it.
SHARED = 0.6
_STEM = 5  # letters by which a word is known again
_RISE_ASKED = re.compile(
    r"\b(?:increas|ris[ei]|rose|go(?:ne|ing|es)? up|chang|by how much)|%", re.I
)
_ADDRESS_ASKED = re.compile(
    r"\be-?mail(?:s|ed)?\b(?! (?:from|sent|about|received))|\b(?:tele)?phone (?:number|no)\b|"
    r"\b(?:contact|get in touch|ring|phone|call)\b(?! (?:centre|rate))",
    re.I,
)
_PERSON_ASKED = re.compile(
    r"\b(?:which|what) (?:\w+ ){0,2}?(?:councillor|cllr|member|officer|governor|resident|person|"
    r"director|trustee|speaker|lady|man|woman)\b",
    re.I,
)
_NOT_A_PERSON = (
    r"(?:Council|Committee|Board|Group|Panel|Hall|House|School|Centre|Road|Street|Lane|Room|Plan|"
    r"Report|Team|Service|Services|Act|Trust|Park|Parish|Borough|Chamber|Authority|Partnership)"
)
_PERSON = re.compile(
    r"\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev(?:erend)?|Sir|Lady)\.? (?:[A-Z]\.? ?)*"
    r"[A-Z][a-z]|"
    rf"\b(?!{_NOT_A_PERSON}\b)[A-Z][a-z]+ (?:[A-Z]\.? )?(?!{_NOT_A_PERSON}\b)[A-Z][a-z'’-]+\b"
    rf"(?! {_NOT_A_PERSON}\b)"
)
_DATE_ASKED = re.compile(
    r"^\W*(?:and |so |but |by |since |until )?when(?:'s|s)?\b|\b(?:what|which) (?:date|day)\b", re.I
)
_MOVERS_ASKED = re.compile(r"\bwho\b.*\b(?:moved|proposed|seconded|nominated)\b", re.I)
_MOVES = re.compile(r"\b(?:moved|proposed|proposer|seconded|seconder|nominated)\b", re.I)
_AUTHOR_ASKED = re.compile(
    r"\bwho (?:wrote|prepared|produced|drafted|compiled|put together)\b|\bauthors?\b", re.I
)
_AUTHOR = re.compile(
    r"\bauthors?\b\W|\breports? (?:of|by)\b|\b(?:prepared|written|produced|drafted|compiled) by\b|"
    r"^\W*from\b *:",
    re.I,
)
_DEFINED_ASKED = re.compile(
    r"^\W*(?:what(?:'s|s| is| are)|explain) (?:an? |the )?"
    r"(?P<term>[\w&/'’-]+(?: [\w&/'’-]+){0,3})\W*$",
    re.I,
)
_OPENS_CLAUSE = (
    r"(?:^|[.;:•–-]\s+|\b(?:that|where) )[\W\d]*(?:(?:an?|the|each|any|every) )?(?:[\w-]+ )??"
)
_IS_DEFINED = (
    r"(?: ?\([^()]{1,40}\))?(?:,? (?:which |those |who )?(?:is|are) (?:an?|the|any|when|where|"
    r"those|one|not|all|bod|people|child|group|place|comprised)|,? (?:those )?(?:means?|refers? to|"
    r"comprise\w*|consists? of|stands? for)\b|(?-i:(?: [–-]|:) (?=[a-z])))"
)
_CALLED = r"\b(?:is|are) (?:called |known as |said to be |deemed |counted as )?(?:an? )?"
_IF = r" (?:who|which|that|if|when|where)\b"
_SEVERAL = re.compile(
    r"[,&/;]|\band (?:what|when|who|how|why|which|where|by|the|if|did|do|does|was|were|is|are)\b|"
    r"\bboth\b|\beach\b",
    re.I,
)
_NO_SUBJECT = frozenset(
    word[:_STEM]
    for word in (
        "council councillor committee scrutiny meeting report charge cost price long".split()
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """A form of question, and how well a unit tells what it asks: 0 not, 1 yes, 2 exactly."""

    asked: Callable[[Asked], bool]
    tells: Callable[[Asked, Unit], int]
    odds: float = NEAR_ODDS


def asks_one_thing(asked: Asked) -> bool:
    """Whether a question asks nothing beside what its form wants."""
    return not _SEVERAL.search(asked.text)


def how_telling(asked: Asked) -> Callable[[Unit], int] | None:
    """How well a unit tells what is asked, 0 to 2; None if the question's form wants nothing."""
    form = _form(asked)
    return (lambda unit: form.tells(asked, unit)) if form else None


def telling_first(asked: Asked, units: Sequence[Unit]) -> list[Unit]:
    """Where the question's form wants a sum, a name or the like, the units near the best that tell
    it come before it."""
    form = _form(asked)
    if form is None or not units:
        return list(units)
    near = [unit for unit in units if unit.score >= units[0].score - form.odds]
    if form.odds == NEAR_ODDS:
        near = [unit for unit in near if _on_same(asked, unit, units[0])]
    grades = {id(unit): form.tells(asked, unit) for unit in near}
    told = sorted((unit for unit in near if grades[id(unit)]), key=lambda unit: -grades[id(unit)])
    first = {id(unit) for unit in told}
    return told + [unit for unit in units if id(unit) not in first]


def _on_same(asked: Asked, unit: Unit, best: Unit) -> bool:
    """Whether a unit's passage has nearly as many words of the question as the best unit has."""
    passage = unit.hit.passage
    wanted = {term[:_STEM] for term in asked.terms} - _NO_SUBJECT
    there = _stems(f"{unit.text} {passage.text} {passage.heading or ''}")
    return len(wanted & there) >= SHARED * len(wanted & _stems(best.text))


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in terms_of(text)}


def _form(asked: Asked) -> _Form | None:
    return next((form for form in _FORMS if form.asked(asked)), None)


def _has(pattern: re.Pattern[str]) -> Callable[[Asked, Unit], int]:
    """Whether a unit has a pattern; a row also in its headings."""

    def tells(asked: Asked, unit: Unit) -> int:
        if not unit.hit.passage.cells:
            return int(bool(pattern.search(unit.text)))
        headed = " ".join(f"{cell.text} {cell.column}" for cell in unit.hit.passage.cells)
        return int(bool(pattern.search(headed)))

    return tells


def _asks(pattern: re.Pattern[str]) -> Callable[[Asked], bool]:
    return lambda asked: bool(pattern.search(asked.text))


def _asks_for_sum(asked: Asked) -> bool:
    return asks_for_sum(asked) and not _RISE_ASKED.search(asked.text)


def _tells_sum(asked: Asked, unit: Unit) -> int:
    passage = unit.hit.passage
    headings = " ".join(cell.column for cell in passage.cells)
    return int(is_sum(f"{unit.text} {headings}" if unit.is_row else unit.text, passage))


def _tells_length(asked: Asked, unit: Unit) -> int:
    return 2 if unit.is_row else tells_length(asked, unit.text)


def _tells_count(asked: Asked, unit: Unit) -> int:
    if unit.is_row:
        return 2 if has_number(asked, said_of(unit.hit.passage, unit.chosen)) else 0
    if not has_count(unit.text):
        return 0
    return 2 if unit.cell is not None or counts_it(asked, unit.text) else 1


def _tells_meaning(asked: Asked, unit: Unit) -> int:
    """Whether a unit goes on from the term that is asked for as a definition does, or is of the row
    of a glossary that the term opens."""
    match = _DEFINED_ASKED.search(asked.text)
    words = match["term"].split() if match else []
    cells = unit.hit.passage.cells
    if cells and any(is_told(cells, k) for k in range(len(cells))):
        label = row_label(cells).lower().split()
        return 2 if label[: len(words)] == [word.lower() for word in words] else 0
    term = r"[ -]".join(
        rf"{re.escape(re.sub(r'(?:ies|y|s)$', '', word))}(?:ies|y|s)?" for word in words
    )
    form = r"[ -]".join(rf"{re.escape(word[:_STEM])}[\w'-]*" for word in words)
    defined = rf"{_OPENS_CLAUSE}{term}{_IS_DEFINED}|{_CALLED}{form}{_IF}"
    return int(bool(re.search(defined, unit.text, re.I)))


def _tells_date(asked: Asked, unit: Unit) -> int:
    """A date beside all that is asked of is worth more than one in another sentence."""
    told = _has(DATE)(asked, unit)
    wanted = {term[:_STEM] for term in asked.terms if not DATE.search(term)}
    if not told or unit.hit.passage.cells or len(wanted) < 2:
        return told
    dated = (part.text for part in sentences(unit.text) if DATE.search(part.text))
    whole = any(wanted <= _stems(text) for text in dated)
    return 2 if whole else 1


def _tells_person(asked: Asked, unit: Unit) -> int:
    known = asked.text.lower()
    names = [match[0] for match in _PERSON.finditer(unit.text)]
    return int(unit.is_row or any(name.lower() not in known for name in names))


_FORMS = (
    _Form(asked=_asks(_MOVERS_ASKED), tells=_has(_MOVES)),
    _Form(asked=asks_for_length, tells=_tells_length),
    _Form(asked=_asks_for_sum, tells=_tells_sum),
    _Form(asked=asks_for_number, tells=_tells_count),
    _Form(asked=_asks(_ADDRESS_ASKED), tells=_has(ADDRESS)),
    _Form(asked=_asks(_PERSON_ASKED), tells=_tells_person),
    _Form(asked=_asks(_AUTHOR_ASKED), tells=_has(_AUTHOR), odds=FAR_ODDS),
    _Form(asked=_asks(_DATE_ASKED), tells=_tells_date),
    _Form(asked=_asks(_DEFINED_ASKED), tells=_tells_meaning, odds=FAR_ODDS),
)
