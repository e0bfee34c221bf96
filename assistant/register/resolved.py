"""What was decided or recommended on a subject: the one entry of the register that fits best."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.composing import LIST_WORDS
from assistant.claims.lists import abridged
from assistant.claims.quoted import Told, quoted, texts_by_page
from assistant.register.registers import once
from assistant.register.sought import ENOUGH, Sought, days_of, sought
from index.papers import Filters
from index.register import Outcome, Recommendation, Resolution
from index.store import Store

IN_TITLE = 0.5  # of the words of the subject, in the title
_RECOMMENDS = re.compile(
    r"\brecommendations?\b|\brecommend(?:s|ed)?\b|\b(?:being|are we|members) asked to\b", re.I
)
_DECIDED = re.compile(
    r"\bwhat\b.*\b(?:decided?|resolved?|agreed?|decisions?|resolutions?)\b|"
    r"\b(?:decisions?|resolutions?) (?:on|about|of)\b",
    re.I,
)

_Entry = Resolution | Recommendation


def resolved(store: Store, question: str, filters: Filters) -> Told | None:
    """The resolution, or the recommendations, on the subject of a question; None if it asks for
    neither, or if no entry of the register is on it."""
    asked = sought(question, store.meeting_dates())
    if not asked.subject or not (_RECOMMENDS.search(question) or _DECIDED.search(question)):
        return None
    entries = _entries(store, asked, asked.within(filters))
    asked = sought(question, days_of(entries))
    scored = [(_met(asked, entry), entry) for entry in entries if asked.is_of(entry)]
    best = max((score for score, _ in scored), default=0.0)
    fitting = [entry for score, entry in scored if score == best and best >= ENOUGH]
    if not fitting:
        return None
    entry = fitting[-1]
    texts = abridged(texts_by_page(entry.spans), LIST_WORDS)
    return Told(claims=quoted(store, entry.origin.document, entry.spans, texts), fit=best)


def _entries(store: Store, asked: Sought, filters: Filters) -> Sequence[_Entry]:
    """By meeting date, so that the last of those that fit alike is the newest."""
    if _RECOMMENDS.search(asked.text):
        return store.entries(Recommendation, filters, match=asked.match)
    found = once(store.entries(Resolution, filters, match=asked.match))
    return [one for one in found if one.outcome is not Outcome.MOVED]  # no more than proposed


def _met(asked: Sought, entry: _Entry) -> float:
    """The share of the subject's words in the entry; 0 if its title has too few of them."""
    return asked.met(entry) if asked.met_by_title(entry) >= IN_TITLE else 0.0
