"""The recorded vote on a motion: how many, and who, each way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.sentences import without_number
from assistant.claims.claim import Claim
from assistant.claims.quoted import quoted
from assistant.register.decided import ballot_claim, is_of_minute, voters_told
from assistant.register.sought import ENOUGH, IN_TITLE, Sought
from index.ballots import is_between, names_of, side_of, vote_of
from index.forms import AMENDMENT
from index.register import Ballot, Resolution
from index.store import Store

SAID_WORDS = 30  # of the motion that was voted on
_WAYS = (
    ("abst", re.compile(r"\babst\w+|\bdeclin\w+|\bnot vot\w+", re.I)),
    ("against", re.compile(r"\bagainst\b|\boppos\w+|\bvoted? no\b", re.I)),
    (
        "for",
        re.compile(
            r"\bfor\b|\bin favour\b|\bvoted? yes\b|\bbacked\b|"
            r"\b(?:who|to|voted in) support\b|\bsupported\b(?=\W*$| (?:it|the|an?)\b)",
            re.I,
        ),
    ),
)
_WHO = re.compile(r"\b(?:who|which|names?|list)\b", re.I)
_MANY = re.compile(r"\bhow many\b|\bnumbers?\b", re.I)
_ONE = re.compile(
    r"\b(?:how|which way) (?:did|has)\b.*\bvot\w+|\bdid(?: [\w.'’-]+){1,5} vote\b", re.I
)
_NAMED = re.compile(r"\b(?:amendments?|motions?|proposals?|ones?)\b", re.I)
_LAST = re.compile(r"\b(?:final|substantive)\b.{0,20}\bmotion\b|\bmotion as amended\b", re.I)


def named_motions(question: str, found: Sequence[Resolution]) -> list[Resolution]:
    """The motions with a recorded vote that a question names, by their movers or as the last."""
    voted = [one for one in found if one.ballots]
    if not voted or not _NAMED.search(question):
        return []
    if _LAST.search(question):
        return voted[-1:]
    words = _words(question)
    return [one for one in voted if one.proposer and one.proposer.split()[-1].lower() in words]


def voted_on(question: str, asked: Sought, found: Sequence[Resolution]) -> list[Resolution]:
    """The one motion with a recorded vote on the subject of a question that asks who voted how."""
    who = _WHO.search(question) or _MANY.search(question) or _ONE.search(question)
    if not who or not asked.subject:
        return []
    voted = _of_kind(question, [one for one in found if one.ballots])
    scored = [(_met(asked, one), one) for one in voted if _is_on(asked, one)]
    best = max((score for score, _ in scored), default=0.0)
    chosen = [one for score, one in scored if score == best]
    alike = all(is_of_minute(one, chosen[0]) for one in chosen)
    return chosen[-1:] if alike else []


def _of_kind(question: str, voted: Sequence[Resolution]) -> list[Resolution]:
    """Of motions that were voted on, those of the kind that a question names: amendments to a
    motion, or motions themselves. Where members voted for one or the other, all are of it."""
    named = set(re.findall(r"\b(motion|amendment)s?\b", question.lower()))
    if len(named) != 1:
        return list(voted)
    amended = "amendment" in named
    return [
        one
        for one in voted
        if is_between(one.ballots) or bool(AMENDMENT.search(_moved(one))) == amended
    ]


def _moved(one: Resolution) -> str:
    """The words by which a matter was put to the meeting."""
    return (one.motion or one.spans)[0].text


def _is_on(asked: Sought, one: Resolution) -> bool:
    return _met(asked, one) >= ENOUGH or asked.met_by_title(one) >= IN_TITLE


def _met(asked: Sought, one: Resolution) -> float:
    return asked.met(one, " ".join(span.text for span in one.motion))


def tally_claims(
    store: Store, question: str, one: Resolution, *, motion: bool = True
) -> list[Claim]:
    """The lines of a motion's vote that a question asks for, with names where it asks who.

    Args:
        motion: the motion is told first, where the question does not say what it was about.
    """
    who = bool(_WHO.search(question))
    ballots = _of_person(question, one.ballots) if _ONE.search(question) else []
    who = who or bool(ballots)
    told = [
        claim
        for ballot in ballots or _asked_for(question, one.ballots)
        for text in [voters_told(ballot) if who else vote_of([ballot]) or ""]
        if (claim := ballot_claim(store, one.origin.document, ballot, text))
    ]
    opening = (one.motion or one.spans)[:1]
    words = without_number(opening[0].text).split()
    said = " ".join(words[:SAID_WORDS]) + (" …" if len(words) > SAID_WORDS else "")
    told_of = quoted(store, one.origin.document, opening, [said]) if told and motion else []
    return [*told_of, *told]


def _asked_for(question: str, ballots: Sequence[Ballot]) -> list[Ballot]:
    """The ways of voting that a question asks for; all if it names none."""
    named = re.findall(r"\b(motion|amendment)\b", question.lower())
    ways = [way for way, pattern in _WAYS if pattern.search(question)]
    if is_between(ballots) and named and "abst" not in ways:
        against = "against" in ways
        return [b for b in ballots if side_of(b) == "for" and (named[-1] in _way(b)) != against]
    return [ballot for ballot in ballots if not ways or side_of(ballot) in ways]


def _way(ballot: Ballot) -> str:
    return ballot.way.text.lower()


def _of_person(question: str, ballots: Sequence[Ballot]) -> list[Ballot]:
    """The way in which somebody voted whom a question names."""
    text = re.sub(r"['’]s\b", "", question)
    return [ballot for ballot in ballots if any(_is_named(text, n) for n in names_of(ballot))]


def _is_named(text: str, name: str) -> bool:
    """Whether a text names a person: by surname, and by no other initial."""
    *first, surname = name.split()
    match = re.search(rf"(?:\b(?P<initial>[A-Z])\.?\s+)?\b{re.escape(surname)}\b", text, re.I)
    initial = first[-1][0] if first and len(first[-1].strip(".")) == 1 else None
    given = match["initial"] if match else None
    return match is not None and (not initial or not given or given.upper() == initial)


def _words(question: str) -> set[str]:
    return set(re.findall(r"[\w’-]+", re.sub(r"['’]s\b", "", question.lower())))
