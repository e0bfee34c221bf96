"""A sentence that runs over the end of its passage or page -> with its other part."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.asked.sentences import sentences
from assistant.claims.claim import Claim
from index.papers import Passage

MIN_WORDS = 6  # of a part: fewer are a heading, or what is left of a letterhead
END_WORDS = 2  # of the last words of a sentence, under the same heading
MAX_ROWS = 40  # of tables between the parts of a sentence
MAX_WORDS = 60  # of a part that is added

Beside = Callable[[Passage, int], Passage | None]
"""The passage so many places after another in its paper, or before it (-1); None at its ends."""

_GOES_ON = re.compile(r"^(?:[a-z]{2,}|a)\b(?![.)])")
_ENDS = re.compile(r"[.!?:;…][\"'”’)\]]*$")


def whole_sentences(claims: Sequence[Claim], beside: Beside) -> list[Claim]:
    """The claims; beside one that begins or ends amid a sentence, the rest of it, if that stands at
    the edge of the passage before or after it."""
    whole: list[Claim] = []
    for claim in claims:
        for part in (_begun(claim, beside), claim, _rest(claim, beside)):
            if part is not None and not any(part.quote == one.quote for one in whole):
                whole.append(part)
    return whole


def _is_plain(claim: Claim) -> bool:
    return not claim.passage.cells and "\n" not in claim.text and claim.support == "direct"


def _begun(claim: Claim, beside: Beside) -> Claim | None:
    """How the sentence began, with which a claim goes on."""
    passage = claim.passage
    if not _is_plain(claim) or not _GOES_ON.match(claim.quote):
        return None
    before = beside(passage, -1) if passage.text.startswith(claim.quote) else None
    parts = sentences(before.text) if before and not before.cells else []
    return _part(before, parts[-1].text) if before and parts and not _ends(parts[-1].text) else None


def _rest(claim: Claim, beside: Beside) -> Claim | None:
    """How the sentence goes on, with which a claim ends."""
    passage = claim.passage
    if not _is_plain(claim) or _ends(claim.quote) or len(claim.quote.split()) < MIN_WORDS:
        return None
    after = _after(passage, beside) if passage.text.rstrip().endswith(claim.quote) else None
    parts = sentences(after.text) if after and not after.cells else []
    if after is None or not parts or not _GOES_ON.match(parts[0].text):
        return None
    same = after.heading == passage.heading and _ends(parts[0].text)
    return _part(after, parts[0].text, least=END_WORDS if same else MIN_WORDS)


def _after(passage: Passage, beside: Beside) -> Passage | None:
    """The passage after another, or after the rows of tables on its page: they stand behind all of
    its text."""
    for step in range(1, MAX_ROWS):
        after = beside(passage, step)
        if after is None or not after.cells:
            return after
    return None


def _ends(text: str) -> bool:
    return bool(_ENDS.search(text.rstrip()))


def _part(passage: Passage, text: str, *, least: int = MIN_WORDS) -> Claim | None:
    if not least <= len(text.split()) <= MAX_WORDS:
        return None
    return Claim(text=text, quote=text, passage=passage)
