"""Words without their endings: whether a text has a word in another of its forms."""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.search import STOP_WORDS

MAX_ENDING = 2  # letters by which forms of one word may differ, after its commonest endings


def stems(text: str) -> set[str]:
    """The content words of a text, without their commonest endings."""
    words = re.findall(r"[a-z0-9][\w']*(?:[/-]\w+)*", text.lower().replace("’", "'"))
    return {_stem(word) for word in words if word not in STOP_WORDS}


def _stem(word: str) -> str:
    word = re.sub(r"'s?$", "", word)
    endings = r"(?:ations?|ies|es|s|ing|ed)$" if len(word) > 4 else r"(?<=\w{3})s$"
    return re.sub(endings, "", word)


def stands(stem: str, known: Iterable[str]) -> bool:
    """Whether a stem stands among others, or a form of it with another ending."""
    if stem.isdigit():
        return stem in known
    return any(_alike(stem, other) for other in known)


def _alike(one: str, two: str) -> bool:
    short, long = sorted((one, two), key=len)
    extra = len(long) - len(short)
    return one == two or (len(short) > 3 and long.startswith(short) and extra <= MAX_ENDING)
