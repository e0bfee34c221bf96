"""Is an e-mail address or a telephone number asked for, and does the evidence have one?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from index.papers import Passage

ADDRESS = re.compile(
    r"[\w.+-]+@[\w-]+\.\w|(?<!\d)(?:\+\d{1,3} ?|\(?0)\d[\d ()-]{6,12}\d|"
    r"(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b(?:tel\w*|phone|ext)\W*\d{3}",
    re.I,
)
_ADDRESS_ONLY = re.compile(
    r"\be-?mail(?: address)?(?:es)?\W*(?:$|(?:of|for|to)\b)|\bwhose e-?mail\b|"
    r"\b(?:who|where|what address) (?:do|can|should|must) (?:i|we|you|people) e-?mail\b|"
    r"\b(?:tele)?phone (?:number|no)\b|^\W*(?:what(?:'s|s| is) )?(?:the |your )?(?:tele)?phone\W*$",
    re.I,
)


def without_address(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """An e-mail address or a telephone number is asked for, and no statement has one."""
    if not _ADDRESS_ONLY.search(asked.text) or any(ADDRESS.search(text) for text, _ in evidence):
        return None
    return "no e-mail address or telephone number was found for this"
