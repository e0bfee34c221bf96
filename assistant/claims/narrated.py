"""A sentence of minutes -> it with what the minutes go on to tell, up to the next speaker.

Minutes tell in several sentences what one person said, and what came of it: "She referred to X. An
example of this was Y." "The Committee considered Z. It agreed to write to the Minister." The one
that a question meets best is often not the one that answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import Sentence, sentences
from assistant.citations import letters
from assistant.claims.claim import Claim
from index.papers import Record
from index.statements import voice_of

MAX_WORDS = 75  # of all claims together, with what is told on
NARRATES = frozenset({Record.MINUTES, Record.DRAFT_MINUTES})
_ASKS_ONE_THING = frozenset({Kind.FIGURE, Kind.DATE, Kind.PLACE, Kind.LIST, Kind.DEFINITION})
_ASKS_REPLY = re.compile(
    r"\b(?:and|but)\b.*\b(?:who|what|how)\b.*\b(?:disagree\w*|object\w*|repl(?:y|ied)|answer\w*|"
    r"respon\w+|oppose\w*|support\w*|second\w*)\b",
    re.I,
)


def told_on(asked: Asked, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each from minutes with the sentences after it that belong to it, while the
    answer stays short; what is told so is not told again."""
    replies = bool(_ASKS_REPLY.search(asked.text))
    if asked.kinds & _ASKS_ONE_THING or (Kind.PERSON in asked.kinds and not replies):
        return list(claims)
    begun = [_from_name(asked, claim) for claim in claims]
    room = MAX_WORDS - sum(len(claim.text.split()) for claim in begun)
    told: list[Claim] = []
    for claim in begun:
        if is_told(claim, told):
            continue
        longer = _longer(claim, room, replies=replies)
        room -= len(longer.text.split()) - len(claim.text.split())
        told.append(longer)
    return told


def is_told(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a claim is among others, or its sentences are in one that goes on with them."""
    if claim.cells:
        return claim in claims
    return any(letters(claim.quote) in letters(other.quote) for other in claims)


def _from_name(asked: Asked, claim: Claim) -> Claim:
    """A claim from the first of its sentences with a name of the question on, if it has more than
    one: minutes often open with who presented the matter."""
    parts = [part.text for part in sentences(claim.quote)]
    names = [name.split()[-1] for name in asked.names if not name.isupper()]
    named = [k for k, part in enumerate(parts) if any(name in part for name in names)]
    if not _is_narrated(claim) or claim.text != claim.quote or not named or not named[0]:
        return claim
    text = " ".join(parts[named[0] :])
    return replace(claim, text=text, quote=text)


def _is_narrated(claim: Claim) -> bool:
    """Whether a claim is plain text of minutes."""
    passage = claim.passage
    return passage.record in NARRATES and not passage.cells and "\n" not in claim.text


def _longer(claim: Claim, room: int, *, replies: bool) -> Claim:
    passage = claim.passage
    if not _is_narrated(claim):
        return claim
    start = passage.text.find(claim.quote)
    if start < 0 or claim.text.endswith("…"):
        return claim
    end = start + len(claim.quote)
    added = ""
    for sentence in _after(passage.text, end, claim.quote, replies=replies):
        more = passage.text[end : sentence.end].rstrip()
        if len(more.split()) > room:
            break
        added = more
    return replace(claim, text=claim.text + added, quote=claim.quote + added) if added else claim


def _after(text: str, end: int, told: str, *, replies: bool) -> Iterator[Sentence]:
    """The sentences of the same paragraph after a place, until somebody else speaks.

    Args:
        replies: whether the next to speak is heard too.
    """
    parts = sentences(text)
    lines = [part.line for part in parts if part.start < end]
    others = 0
    for part in parts:
        if part.start < end or part.line != lines[-1]:
            continue
        voice = voice_of(part.text)
        others += voice is not None and voice.speaker.split()[-1] not in told
        if others > replies:
            return
        yield part
