"""Words typed wrongly -> the papers' words.

Only words that neither the papers nor the encoder's own list of common words know are mended, and
only into words that the papers use more than once, or once where two letters next to each other
have changed places: a word that is right but not in the papers must stay, so that the assistant can
say that the papers do not have it.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import get_close_matches
from functools import lru_cache

from index.encoder import Encoder
from index.store import Store

MIN_LETTERS = 5
NEAR = 0.84  # of difflib's ratio: one wrong letter in seven, or one too many or too few in five
MAX_PASSAGES = 20_000  # larger indexes would make the first question wait

# What is typed for short in messages, and never stands for anything else in small letters.
_SHORT = {
    "avg": "average",
    "pct": "percentage",
    "yr": "year",
    "yrs": "years",
    "mth": "month",
    "mths": "months",
    "wk": "week",
    "wks": "weeks",
    "hrs": "hours",
    "dept": "department",
    "depts": "departments",
    "mtg": "meeting",
    "mtgs": "meetings",
    "cttee": "committee",
    "cttees": "committees",
    "govt": "government",
    "recs": "recommendations",
    "approx": "approximately",
    "ppl": "people",
    "prev": "previous",
    "amt": "amount",
    "docs": "documents",
    "info": "information",
}
_SHORT_WORD = re.compile(rf"\b(?:{'|'.join(_SHORT)})\b")
_WORD = re.compile(r"[a-z]{3,}")


def mended(store: Store, encoder: Encoder, question: str) -> str:
    """The question with words typed for short written out and misspelt ones mended; names (in
    capitals) are left as they are."""
    short = _SHORT_WORD.findall(question)
    used, _ = store.document_frequency(short) if short else ({}, 0)
    question = _SHORT_WORD.sub(
        lambda match: match[0] if used[match[0]] else _SHORT[match[0]], question
    )
    strange = [
        word
        for word in dict.fromkeys(re.findall(rf"\b[a-z]{{{MIN_LETTERS},}}\b", question))
        if not encoder.is_word(word)
    ]
    if not strange:
        return question
    counts, n_passages = store.document_frequency(strange)
    if n_passages > MAX_PASSAGES:
        return question
    for word in (word for word in strange if not counts[word]):
        counted = _words(store, store.generation)
        like = [other for other, n in counted.items() if other[0] == word[0] and n > 1]
        swapped = [other for other in _swaps(word) if other in counted]
        for near in (swapped or get_close_matches(word, like, n=1, cutoff=NEAR))[:1]:
            question = re.sub(rf"\b{word}\b", near, question)
    return question


def _swaps(word: str) -> list[str]:
    """The words that come of a word by two letters next to each other changing places."""
    return [word[:k] + word[k + 1] + word[k] + word[k + 2 :] for k in range(len(word) - 1)]


@lru_cache(maxsize=2)
def _words(store: Store, generation: int) -> dict[str, int]:
    """The words of the papers and how often they stand there, the commonest first."""
    found = Counter(word for _, text in store.texts() for word in _WORD.findall(text.lower()))
    return dict(found.most_common())
