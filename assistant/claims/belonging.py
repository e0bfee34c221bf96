"""Who is on a group: the sentence that names several people, where it speaks of that group."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences, without_number
from assistant.claims.claim import Claim
from assistant.claims.composing import stems
from index.papers import Hit, Passage

ABOUT = 0.75  # of the words for the group, in the sentence and in what it stands under
SENTENCES_BEFORE = 3  # that may say of which group it speaks
MAX_CHARS = 600  # of a sentence that names members: a longer one is a table read as prose

_GROUP = r"(?:group|panel|board|team|committee|forum|partnership|working party|body|jury)"
_ASKED = re.compile(
    rf"\bwho(?:'s| is| are| was| were| sits?| sat| serves?| served)? (?:all )?(?:on|in|makes? up) "
    rf"(?:the |our |this |that )?(?P<of>[^?]*\b{_GROUP}\b[^?]*)|"
    r"\bmembers(?:hip)?(?: names)? (?:of|on) (?:the |our |this |that )?"
    rf"(?P<group>[^?]*\b{_GROUP}\b[^?]*)",
    re.I,
)
_TITLE = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Prof|Professor|Sir|Lady|Lord)\.?"
_SURNAME = r"(?:[A-Z]['’])?[A-Z][a-z]+(?:['’-][A-Z]?[a-z]+)*"
_FIRST = rf"(?:{_TITLE} |[A-Z]{{1,3}}\b(?:\. ?| )|{_SURNAME} )"
_NAME = rf"{_FIRST}{{1,4}}{_SURNAME}"
_ROLE = r"(?: ?\([^()]{1,40}\))?"
_AND = r"(?:,? and |, |; )"
_NAMED = re.compile(rf"{_NAME}{_ROLE}(?:{_AND}{_NAME}{_ROLE}){{2,}}")
_SHORT = rf"(?:[A-Z]\b(?:\. ?| )){{0,3}}{_SURNAME}"
_SURNAMES = re.compile(
    rf"\b(?:Cllrs|Councillors|Messrs)\.? {_SHORT}{_ROLE}(?:{_AND}{_SHORT}{_ROLE}){{2,}}"
)
_BELONGS = re.compile(
    r"\b(?:members?|membership|comprises?|comprising|consists?|made up of|composed|includes?|"
    r"appointed|elected|are|were)\b",
    re.I,
)
_PERIOD = re.compile(r"\b(?:as (?:of|at)|in|since|from|at) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b.*")


def belonging(asked: Asked, hits: Sequence[Hit], about: Callable[[Passage], str]) -> list[Claim]:
    """The sentence that names the members of the group that is asked for; none if no such question
    is asked, or none is found.

    Args:
        about: the words of what a passage belongs to: its paper, item and headings.
    """
    match = _ASKED.search(asked.text)
    if match is None:
        return []
    wanted = stems(_PERIOD.sub(" ", match["of"] or match["group"]))
    if len(wanted) < 2:  # "the committee": which is not said
        return []
    best: tuple[float, Claim] | None = None
    for hit in hits:
        for text, around in _naming(hit.passage):
            known = stems(f"{around} {about(hit.passage)}")
            share = len(wanted & known) / len(wanted)
            if share >= ABOUT and (best is None or share > best[0]):
                claim = Claim(text=without_number(text), quote=text, passage=hit.passage)
                best = share, claim
    return [best[1]] if best else []


def _naming(passage: Passage) -> list[tuple[str, str]]:
    """The sentences of a passage that name several people as belonging to something, each with what
    is said around it."""
    parts = [one.text for one in sentences(passage.text)]
    heading = passage.context.rsplit(" › ", 1)[-1]
    return [
        (text, " ".join(parts[max(k - SENTENCES_BEFORE, 0) : k + 1]))
        for k, text in enumerate(parts)
        if len(text) <= MAX_CHARS
        and (_NAMED.search(text) or _SURNAMES.search(text))
        and _BELONGS.search(f"{text} {heading}")
    ]
