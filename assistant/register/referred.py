"""What a resolution refers back to, told before it: "… be updated as discussed" tells nothing.

The sentence of the same minute is meant that has most of the words of the question, above all one
that tells what was agreed or asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import without_number
from assistant.asked.words import stands, stems
from assistant.citations import letters
from assistant.claims.claim import MAX_WORDS, Claim
from index.minuted import sentences
from index.papers import Passage, Record
from index.running import running
from index.store import Store

PAGES = 2  # before that of a resolution on which its minute may begin
LEAST = 2  # words of the question in the sentence that is meant
AGREED = 1.5  # words that a sentence is worth more which tells what was agreed
SHORT = 12  # words of a resolution that are told after what it refers to, at least
_REFERS = re.compile(
    r"\bas (?:was |were |had been )?(?:discussed|debated|outlined|described|indicated|suggested|"
    r"set out|detailed|explained|stated|agreed|amended|requested|noted|above)"
    r"(?! (?:to|below)\b)"
    r"(?! (?:in|at|by|on|under|within) (?:the |its )?(?:[\w-]+ ){0,2}?(?:reports?|"
    r"appendi\w+|paragraphs?|sections?|tables?|annex\w*|schedules?|papers?|plan|guidance|policy|"
    r"agenda|last|previous)\b)|"
    r"\baccordingly\b|"
    r"\b(?:subject to|in (?:the )?light of|having regard to|taking (?:into )?account(?: of)?|"
    r"incorporating|reflecting|with|and|including|to include)\s+"
    r"(?:the |its |members['’] |their |all |any )?(?:\w+ )?(?:comments?|points|views|amendments|"
    r"changes|discussions?|suggestions|observations|additions|matters)\b(?: (?:made|raised|above|"
    r"agreed|discussed|outlined|noted|expressed|suggested|set out|put forward)\b)?"
    r"(?=[^.;]{0,40}(?:[.;]|$))|"
    r"\bthe (?:above|foregoing)\b",
    re.I,
)
_ORDERS = re.compile(
    r"\b(?:RESOLVED|AGREED|DECIDED|NOTED|[Rr]esolved|[Aa]greed|[Dd]ecided)\b|"
    r"^\W*\(?\w?\)?\s*That\b"
)
_TELLS = re.compile(
    r"\b(?:agreed|concluded|decided|requested|suggested|proposed|recommended|asked (?:that|for)|"
    r"wished|should be|would be|was felt|felt that|supported|preferred)\b",
    re.I,
)
_MINUTED = frozenset({Record.MINUTES, Record.DRAFT_MINUTES, Record.DECISION})
_ASKS_ELSE = frozenset({Kind.FIGURE, Kind.DATE, Kind.PLACE, Kind.PERSON, Kind.DEFINITION})


def with_referred(store: Store, asked: Asked, claims: Sequence[Claim]) -> list[Claim]:
    """Claims, where the first is a resolution that refers back, after what it refers to."""
    first = claims[0] if claims else None
    if first is None or asked.kinds & _ASKS_ELSE or not _refers(first):
        return list(claims)
    meant = _meant(store, asked, first)
    if meant is None or any(letters(meant.quote) in letters(one.quote) for one in claims):
        return list(claims)
    told, room = [meant], MAX_WORDS - len(meant.text.split())
    for one in claims:
        words = one.text.split(" ")
        if room < SHORT:
            break
        told.append(one if len(words) <= room else replace(one, text=_cut(one.text, room)))
        room -= len(words)
    return told


def _refers(claim: Claim) -> bool:
    """Whether a claim is what minutes say was decided, and refers to what was said before."""
    decides = claim.passage.record in _MINUTED and bool(_ORDERS.search(claim.quote))
    return decides and bool(_REFERS.search(claim.text))


def _cut(text: str, room: int) -> str:
    """A text cut to so many words, in whole parts where it has them."""
    lines = text.split("\n")
    while len(lines) > 1 and len(" ".join(lines).split()) > room:
        lines.pop()
    words = "\n".join(lines).split(" ")
    return " ".join(words[:room]) + (" …" if len(words) > room else "")


def _meant(store: Store, asked: Asked, claim: Claim) -> Claim | None:
    """The sentence before a resolution, in its minute, that the question's words meet best."""
    wanted = stems(" ".join(asked.terms))
    best, most = None, float(LEAST)
    for text, passage in _before(store, claim):
        known = stems(text)
        met = sum(stands(stem, known) for stem in wanted)
        worth = met + (AGREED if _TELLS.search(text) else 0.0)
        if met >= LEAST and worth > most:
            best, most = (text, passage), worth
    if best is None:
        return None
    text, passage = best
    return Claim(text=without_number(text), quote=text, passage=passage)


def _before(store: Store, claim: Claim) -> list[tuple[str, Passage]]:
    """The sentences of a minute before the words of a claim, each with its passage."""
    here = claim.passage
    numbers = [n for n in range(here.page_number - PAGES, here.page_number + 1) if n > 0]
    beside = {n: store.neighbours(here.document, n) for n in numbers}
    run = running([store.page(here.document, n) for n in numbers], beside)
    at = next((start for start, one in run.passages if one.id == here.id), None)
    if at is None:
        return []
    end = run.text.find(claim.quote.split("\n")[0], at)
    end = end if end >= 0 else at
    opening = run.opening_of(end)
    told = []
    for start, one in run.passages:
        text = one.text if not one.cells else ""
        for a, b in sentences(text):
            if opening <= start + a and start + b <= end and "\n" not in text[a:b].strip():
                told.append((text[a:b].strip(), one))
    return told
