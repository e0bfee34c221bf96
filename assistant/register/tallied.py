"""The recorded vote on a motion that a question names by its mover: how many, and who, each way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.asked.sentences import without_number
from assistant.citations import letters
from assistant.claims.claim import Claim
from assistant.claims.quoted import quoted
from index.motions import TALLY
from index.papers import Passage
from index.register import Resolution
from index.store import Store

OPENING_CHARS = 60  # by which the lines that open a motion are known
_WAYS = (
    ("abst", re.compile(r"\babst\w+", re.I)),
    ("against", re.compile(r"\bagainst\b|\boppos\w+|\bvoted? no\b", re.I)),
    ("for", re.compile(r"\bfor\b|\bin favour\b|\bsupport\w*|\bvoted? yes\b|\bbacked\b", re.I)),
)
_WHO = re.compile(r"\b(?:who|which|names?|list)\b", re.I)
_NAMED = re.compile(r"\b(?:amendments?|motions?|proposals?|ones?)\b", re.I)
_LAST = re.compile(r"\b(?:final|substantive)\b.{0,20}\bmotion\b|\bmotion as amended\b", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tally:
    """One line of a recorded vote ("For (14)") and the names below it, in their passage."""

    line: str
    names: str
    passage: Passage


def named_motions(question: str, found: Sequence[Resolution]) -> list[Resolution]:
    """The motions with a recorded vote that a question names, by their movers or as the last."""
    voted = [one for one in found if one.vote and TALLY.match(one.vote)]
    if not voted or not _NAMED.search(question):
        return []
    if _LAST.search(question):
        return voted[-1:]
    words = set(re.findall(r"[\w’-]+", re.sub(r"['’]s\b", "", question.lower())))
    return [one for one in voted if one.proposer and one.proposer.split()[-1].lower() in words]


def tally_claims(store: Store, question: str, one: Resolution) -> list[Claim]:
    """The lines of a motion's vote that a question asks for, with names where it asks who."""
    ways = [way for way, pattern in _WAYS if pattern.search(question)]
    who = bool(_WHO.search(question))
    told = [
        tally
        for tally in _tallies(store, one)
        if not ways or any(tally.line.lower().startswith(way) for way in ways)
    ]
    opening = (one.motion or one.spans)[:1]
    said = without_number(opening[0].text)
    told_of = quoted(store, one.origin.document, opening, [said]) if told else []
    whole = [f"{tally.line} {tally.names}".strip() for tally in told]
    return [
        *told_of,
        *(
            Claim(text=quote if who else tally.line, quote=quote, passage=tally.passage)
            for tally, quote in zip(told, whole, strict=True)
        ),
    ]


def _tallies(store: Store, one: Resolution) -> list[_Tally]:
    """The vote that follows a motion's opening words, line by line."""
    opening = letters((one.motion or one.spans)[0].text)[:OPENING_CHARS]
    found: list[_Tally] = []
    begun = False
    for line, passage in _lines(store, one):
        begun = begun or opening in letters(line)
        if not begun:
            continue
        if match := TALLY.match(line):
            end = match.end()
            found.append(_Tally(line=line[:end], names=line[end:].strip(" :"), passage=passage))
        elif found and not found[-1].names and passage.page_number == found[-1].passage.page_number:
            found[-1] = _Tally(line=found[-1].line, names=line, passage=passage)
        elif found:
            break
    return found


def _lines(store: Store, one: Resolution) -> Iterator[tuple[str, Passage]]:
    """The lines of the pages on which a motion and the vote on it stand."""
    document = one.origin.document
    first = (one.motion or one.spans)[0].page_number
    for number in range(first, max(one.page_numbers) + 1):
        for passage in store.neighbours(document, number):
            for line in passage.text.split("\n"):
                yield line, passage
