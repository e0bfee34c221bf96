"""Rows of one table set beside each other: the second of two that are compared. What is reckoned
says so, and both rows are cited."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.composing import MAX_CLAIMS
from assistant.claims.periodrows import of_two_times
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.tables.cells import choose
from assistant.tables.columns import understand_column
from assistant.tables.reckoning import Figure, beside, figure_of
from index.dates import is_month
from index.papers import Passage
from index.passages import row_label
from index.search import terms_of

LIKE = 0.5  # of two rows' labels: beside "agency carers" stands "own carers", whatever its name
_STEM = 5  # letters by which a word is known again

_TWO_THINGS = re.compile(  # not "more than 15 months"
    r"\bthan\b(?! (?:an? |one |two |three |£?\d))|\b(?:v|vs|versus|compared?|or)\b", re.I
)
_COMPARING = frozenset("more less fewer higher lower better worse figure figures number".split())
_VERSUS = re.compile(r"\bthan\b|\b(?:vs?|versus|compared)\b", re.I)
Beside = Callable[[Passage], Sequence[Passage]]
"""The rows of a row's table that stand on its page, in reading order."""


def with_rivals(asked: Asked, claims: Sequence[Claim], rows: Beside) -> list[Claim]:
    """Claims, and beside the row of the first the one that has the question's other words, where
    two are compared."""
    at = next((k for k, one in enumerate(claims) if one.cells and not one.told), 0)
    if not claims or not claims[at].cells or (at and not claims[0].told):
        return list(claims)
    if at and not _VERSUS.search(asked.text):
        return list(claims)
    ordered = [claims[at], *claims[:at], *claims[at + 1 :]]
    two_times = of_two_times(asked, ordered, rows(ordered[0].passage))
    if two_times:
        return two_times
    if not _TWO_THINGS.search(asked.text):
        return list(claims)
    ordered = _from_named(asked, ordered)
    rival = _rival(asked, ordered[0], rows)
    if rival is None:
        return list(claims if at else ordered)
    others = [one for one in ordered[1:] if one.passage.id != rival.passage.id]
    return [ordered[0], rival, *others][:MAX_CLAIMS]


def _rival(asked: Asked, claim: Claim, rows: Beside) -> Claim | None:
    """The row that a claim's is compared with, with how the two stand to each other."""
    first = claim.passage
    label = _stems(row_label(first.cells))
    wanted = {term[:_STEM] for term in asked.terms if term not in _COMPARING} - label
    named = any(_stems(name) - label for name in asked.names if not is_month(name))
    versus = bool(_VERSUS.search(asked.text) and label & _stems(asked.text) and not named)
    best: tuple[tuple[int, float], Passage] | None = None
    for row in rows(first):
        own = _stems(row_label(row.cells))
        met, like = len(wanted & own), _alike(own, label)
        fits = row.id != first.id and (met or (versus and like >= LIKE))
        if fits and (best is None or (met, like) > best[0]):
            best = ((met, like), row)
    if best is None:
        return None
    rival = best[1]
    found = row_claim(asked, row_unit(rival, choose(rival.cells, asked)))
    return replace(found, reckoning=_told(asked, first, rival)) if found is not None else None


def _from_named(asked: Asked, claims: list[Claim]) -> list[Claim]:
    """Claims from the first row whose whole label stands in the question, if there is one."""
    words = _stems(asked.text)
    labels = [_stems(_name(one.passage)) if one.cells else set() for one in claims]
    at = next((k for k, label in enumerate(labels) if label and label <= words), 0)
    return claims[at:]


def _alike(one: Collection[str], two: Collection[str]) -> float:
    """The share of the words of both that they have in common."""
    return len(set(one) & set(two)) / max(len({*one, *two}), 1)


def _told(asked: Asked, first: Passage, second: Passage) -> str:
    """How the figures of two rows stand to each other, nothing if they have more than one each."""
    one, two = _figure(first, asked), _figure(second, asked)
    labels = (_name(first), _name(second))
    return (beside(one, two, labels) if one and two else None) or ""


def _figure(row: Passage, asked: Asked) -> Figure | None:
    chosen = choose(row.cells, asked)
    if chosen is None or len(chosen.cells) != 1:
        return None
    cell = row.cells[chosen.cells[0]]
    return figure_of(cell.text, understand_column(cell.column))


def _name(row: Passage) -> str:
    return re.sub(r"^[\d.]+\s+", "", row_label(row.cells))


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in terms_of(text)}
