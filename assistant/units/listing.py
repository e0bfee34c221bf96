"""A sentence that tells several things one after the other, where several are asked for.

The sentence that meets such a question best often only says that there are some ("31 commitments
were green and 5 red"); the next one names them ("The five red ones were the pool, the barn, …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import sentences
from assistant.asked.words import stands, stems
from assistant.units.extract import Unit

LIST_ODDS = 3.0  # below the best unit's log-odds: what comes this near may be said in its place
CONSIDERED = 40  # units
LEAST = 3  # things that make a list
SHARED = 0.6  # of as many of the question's words as the best unit has
FIGURES_EACH = 3

_ASKS = re.compile(
    r"\bwhich (?:of )?(?:the |our |their )?(?:[\w'-]+ ){0,5}?[\w'-]{3,}(?<!s)s (?:have|has|are|"
    r"were|had|did|got|led|use[ds]?|will|need)\b|"
    r"\bwhat (?:the |other |further |main )?(?:[\w'-]+ ){0,2}?(?:changes|risks|savings|measures|"
    r"causes|weaknesses|conditions|options|reasons|amendments|steps|items|grounds|findings|parts)\b|"
    r"\bwhat (?:are|were) (?:they|the (?:[\w'-]+ ){0,4}?[\w'-]{3,}(?<!s)s)\b|"
    r"\b(?:what|how)\b.*\b(?:comprised?|consist(?:s|ed)? of|made up of|paid for|funded|spent on|"
    r"broken down)\b|\bwhat (?:was|has been|got) (?:altered|changed|amended|added|different)\b|"
    r"\bhow much each\b|\bwith (?:the )?(?:amounts|costs|figures)\b|\beach of (?:them|the)\b",
    re.I,
)
_THINGS = re.compile(
    r"\b(?:which|what)(?! (?:was|is|did|has|does|do)\b)(?: (?:are|were))?(?: of)?"
    r"(?: the| our| their)? (?:[\w'-]+ ){0,5}?"
    r"(?P<things>(?!was|has|is|does)[\w'-]{3,}(?<!s)s)\b",
    re.I,
)
_AMOUNTS = re.compile(r"\b(?:how much|amounts?|costs?|figures?|spent|paid|funded)\b", re.I)
_ORDINALS = re.compile(r"\b(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?),", re.I)
_FIRST = re.compile(r"\bFirst(?:ly)?,")
_NEXT = re.compile(r"(?:Second|Third|Fourth|Fifth|Sixth|Last|Final)(?:ly)?,|(?:And )?[Ff]inally,")
_LETTERED = re.compile(r"\((?:[a-h]|[ivx]{1,4}|\d)\)\s")
_SUM = re.compile(r"[£$€]\s?\d")
_CHANGES = re.compile(r"\b(?:alter|amend|chang|differ)\w*", re.I)


def asks_listed(asked: Asked) -> bool:
    """Whether a question asks for several things that a sentence may tell."""
    one = asked.kinds & {Kind.DATE, Kind.PERSON, Kind.PLACE, Kind.DEFINITION}
    return not one and bool(Kind.LIST in asked.kinds or _ASKS.search(asked.text))


def listing_first(asked: Asked, units: Sequence[Unit], nearest: Sequence[Unit]) -> list[Unit]:
    """The nearest units, before them the one near the best that tells a list of what is asked.

    Args:
        units: all, best first.
        nearest: those that are said, in the order in which they are considered.
    """
    if not nearest or not asks_listed(asked) or any(map(_opens_lines, nearest)):
        return list(nearest)
    amounts = bool(_AMOUNTS.search(asked.text))
    head, wanted = _head(asked.text), stems(_CHANGES.sub("changes", asked.text))

    def tells(unit: Unit) -> bool:
        """Whether a unit tells a list, with sums if they are asked for."""
        plain = not unit.is_row and "\n" not in unit.text
        return plain and n_told(unit.text) >= LEAST and (not amounts or _has_sums(unit.text))

    def fits(unit: Unit) -> tuple[bool, int]:
        """Whether it names what is asked for, and how many of the question's words it has."""
        known = stems(f"{unit.hit.passage.heading or ''} {unit.text}")
        return stands(head, known) if head else False, sum(stands(stem, known) for stem in wanted)

    best = nearest[0]
    met = sum(stands(stem, stems(best.text)) for stem in wanted)
    near = [unit for unit in units[:CONSIDERED] if unit.score >= units[0].score - LIST_ODDS]
    told = [unit for unit in near if tells(unit) and fits(unit)[1] >= max(2.0, SHARED * met)]
    first = max(told, key=lambda unit: fits(unit)[0], default=None)  # the first that fit alike
    if first is not None and tells(best) and fits(best) >= fits(first):
        told = [unit for unit in told if unit.text in best.text]
        first = next(iter(told), None)
    if first is None:
        return list(nearest)
    same = [unit for unit in told if unit.hit.passage.id == first.hit.passage.id]
    chosen = max(same, key=lambda unit: (n_told(unit.text), -len(sentences(unit.text))))
    return [chosen, *(unit for unit in nearest if unit is not chosen)]


def one_after_another(text: str, passage: str) -> str:
    """A text that leads to or begins with "First, …", with the sentences of its passage that go on
    with "Second, …"; "" if none do."""
    at = passage.find(text)
    end, begun, n_more = at + len(text), bool(_FIRST.search(text)), 0
    for part in sentences(passage) if at >= 0 else ():
        if part.start < end:
            continue
        if not (_NEXT if begun else _FIRST).match(part.text):
            break
        end, n_more, begun = part.end, n_more + begun, True
    return passage[at:end].rstrip() if n_more else ""


def _head(question: str) -> str:
    """The stem of the things that a question asks for: "which three risks" are risks."""
    match = _THINGS.search(question)
    found = stems(match["things"]) if match else set()
    if not found and _CHANGES.search(question):
        found = stems("changes")
    return min(found, default="")


def _opens_lines(unit: Unit) -> bool:
    """Whether a unit is, or opens, a list that is set in lines."""
    return not unit.is_row and ("\n" in unit.text or bool(re.search(r"[:;]\s*$", unit.text)))


def tells_all(asked: Asked, unit: Unit) -> bool:
    """Whether a unit is the list that is asked for: it names its things, or gives their sums."""
    if unit.is_row or not asks_listed(asked) or n_told(unit.text) < LEAST:
        return False
    head = _head(asked.text)
    named = bool(head) and stands(head, stems(unit.text))
    return named or bool(_AMOUNTS.search(asked.text) and _has_sums(unit.text))


def n_told(text: str) -> int:
    """How many things a text tells one after the other, by its fullest sentence or by "First, …
    Second, …"; what is in brackets does not count."""
    marked = max(len(_ORDINALS.findall(text)), len(_LETTERED.findall(text)))
    plain = re.sub(r"\([^()]{4,}\)", "", text)
    return max([marked, *(_n_in(part.text) for part in sentences(plain))], default=0)


def _n_in(sentence: str) -> int:
    semicolons = sentence.count("; ")
    if semicolons > 1:
        return semicolons + 1
    *others, last = re.split(r"[,;] ", sentence)
    joined = re.search(r"(?P<before>\S )?\b(?:and|or) (?!\w+ed\b)", last)
    return len(others) + 1 + bool(joined["before"]) if others and joined else 0


def _has_sums(text: str) -> bool:
    return len(_SUM.findall(text)) >= FIGURES_EACH
