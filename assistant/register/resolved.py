"""What was decided or recommended on a subject: the one entry of the register that fits best."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.claim import Claim
from assistant.claims.composing import LIST_WORDS
from assistant.claims.lists import abridged
from assistant.claims.quoted import Told, quoted, texts_by_page
from assistant.register.decided import decision_claims, is_thin, winner_of
from assistant.register.registers import once
from assistant.register.sought import ENOUGH, IN_TITLE, Sought, days_of, sought
from index.papers import Filters
from index.register import Outcome, Recommendation, Resolution
from index.store import Store

MIN_NAMED = 2  # words of the subject in a title, where that is all that tells the matter
_RECOMMENDS = re.compile(
    r"\brecommendations?\b|\brecommend(?:s|ed)?\b|\b(?:being|are we|members) asked to\b", re.I
)
_DECIDED = re.compile(
    r"\bwhat\b.*\b(?:decided?|resolved?|agreed?|decisions?|resolutions?)\b|"
    r"\b(?:decisions?|resolutions?) (?:on|about|of)\b|"
    r"\bwhat (?:happened|became|was done|came)\b.*\b(?:proposals?|motions?|amendments?|"
    r"applications?|requests?)\b|\bwhat did (?:they|members|councillors) decide\b",
    re.I,
)
_RULED = re.compile(
    r"\b(?:was|were|did|has|have|why)\b.*\b(?:approved?|granted?|refused?|rejected?|turned down|"
    r"thrown out|passed|deferr?(?:ed)?|permitted|go through|gone through|get permission)\b",
    re.I,
)
_NOT_A_SUBJECT = frozenset(
    "what why who how was were did has have is are the a an approved approve granted grant refused "
    "refuse rejected reject turned down thrown out passed deferred defer permitted go gone through "
    "get permission application planning happened became done came proposal proposals motion vote "
    "votes voted re re: they them by to of on in and for about it with not yet old all".split()
)
_VOTES = re.compile(r"\bvot(?:e|es|ed|ing)\b|\bmajority\b", re.I)

_Entry = Resolution | Recommendation


def resolved(store: Store, question: str, filters: Filters) -> Told | None:
    """The resolution, or the recommendations, on the subject of a question; None if it asks for
    neither, or if no entry of the register is on it."""
    recommends, ruled = _RECOMMENDS.search(question), _RULED.search(question)
    if not (recommends or _DECIDED.search(question) or ruled):
        return None
    besides = frozenset() if recommends else _NOT_A_SUBJECT
    asked = sought(question, store.meeting_dates(), besides=besides)
    if not asked.subject:
        return None
    entries = _entries(store, asked, asked.within(filters))
    asked = sought(question, days_of(entries), besides=besides)
    scored = [(_met(asked, entry), entry) for entry in entries if asked.is_of(entry)]
    best = max((score for score, _ in scored), default=0.0)
    fitting = [entry for score, entry in scored if score == best and best >= ENOUGH]
    if not fitting and not recommends:
        fitting, best = _named(asked, entries), ENOUGH
    if not fitting:
        return None
    claims = _claims(store, asked, fitting[-1], entries)
    return Told(claims=claims, fit=best, checked=best == 1.0 and not recommends)


def _named(asked: Sought, entries: Sequence[_Entry]) -> list[_Entry]:
    """The decisions of the one minute whose title names the subject by several words."""
    named = [entry for entry in entries if asked.is_of(entry)]
    scored = [(asked.met_by_title(entry), entry) for entry in named]
    best = max((score for score, _ in scored), default=0.0)
    chosen = [entry for score, entry in scored if score == best]
    alone = len({(one.origin.document, one.title) for one in chosen}) == 1
    enough = best >= IN_TITLE and round(best * len(asked.subject)) >= MIN_NAMED
    if not (enough and alone):
        return []
    text = max(asked.met(entry) for entry in chosen)
    return [entry for entry in chosen if asked.met(entry) == text]


def _claims(
    store: Store, asked: Sought, entry: _Entry, entries: Sequence[_Entry]
) -> Sequence[Claim]:
    votes = bool(_VOTES.search(asked.text))
    if isinstance(entry, Resolution):
        found = [one for one in entries if isinstance(one, Resolution)]
        won = winner_of(entry, found)
        apart = votes and (entry.ballots or (entry.vote and entry.vote not in entry.text))
        if won is not None:
            return decision_claims(store, won, lost=entry, asked=asked, votes=votes)
        if apart or is_thin(entry):
            return decision_claims(store, entry, asked=asked, votes=votes or bool(entry.ballots))
    texts = abridged(texts_by_page(entry.spans), LIST_WORDS)
    return quoted(store, entry.origin.document, entry.spans, texts)


def _entries(store: Store, asked: Sought, filters: Filters) -> Sequence[_Entry]:
    """By meeting date, so that the last of those that fit alike is the newest."""
    if _RECOMMENDS.search(asked.text):
        return store.entries(Recommendation, filters, match=asked.match)
    found = once(store.entries(Resolution, filters, match=asked.match))
    return [one for one in found if one.outcome is not Outcome.MOVED]  # no more than proposed


def _met(asked: Sought, entry: _Entry) -> float:
    """The share of the subject's words in the entry; 0 if its title has too few of them."""
    return asked.met(entry) if asked.met_by_title(entry) >= IN_TITLE else 0.0
