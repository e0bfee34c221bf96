"""The recorded vote on a motion: how many, and who, each way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.sentences import without_number
from assistant.claims.claim import Claim
from assistant.claims.quoted import quoted
from assistant.register.decided import ballot_claim, voters_told
from index.ballots import is_between, names_of, side_of, vote_of
from index.register import Ballot, Resolution
from index.store import Store

SAID_WORDS = 30  # of the motion that was voted on
WAYS = (
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
WHO = re.compile(r"\b(?:who|which|names?|list)\b", re.I)
MANY = re.compile(r"\bhow many\b|\bnumbers?\b", re.I)
ONE = re.compile(
    r"\b(?:how|which way) (?:did|has)\b.*\bvot\w+|\bdid(?: [\w.'’-]+){1,5} vote\b", re.I
)
_NAMED = re.compile(r"\b(?:amendments?|motions?|proposals?|ones?)\b", re.I)


def named_motions(question: str, found: Sequence[Resolution]) -> list[Resolution]:
    """The motions with a recorded vote that a question names, by their movers."""
    voted = [one for one in found if one.ballots]
    if not voted or not _NAMED.search(question):
        return []
    words = _words(question)
    return [one for one in voted if one.proposer and one.proposer.split()[-1].lower() in words]


def tally_claims(store: Store, question: str, one: Resolution) -> list[Claim]:
    """A motion with the lines of its vote that a question asks for; names where it asks who."""
    who = bool(WHO.search(question))
    ballots = of_person(question, one.ballots) if ONE.search(question) else []
    who = who or bool(ballots)
    told = [
        claim
        for ballot in ballots or asked_for(question, one.ballots)
        for text in [voters_told(ballot) if who else vote_of([ballot]) or ""]
        if (claim := ballot_claim(store, one.origin.document, ballot, text))
    ]
    opening = (one.motion or one.spans)[:1]
    words = without_number(opening[0].text).split()
    said = " ".join(words[:SAID_WORDS]) + (" …" if len(words) > SAID_WORDS else "")
    told_of = quoted(store, one.origin.document, opening, [said]) if told else []
    return [*told_of, *told]


def asked_for(question: str, ballots: Sequence[Ballot]) -> list[Ballot]:
    """The ways of voting that a question asks for; all if it names none."""
    named = re.findall(r"\b(motion|amendment)\b", question.lower())
    ways = [way for way, pattern in WAYS if pattern.search(question)]
    if is_between(ballots) and named and "abst" not in ways:
        against = "against" in ways
        return [b for b in ballots if side_of(b) == "for" and (named[-1] in _way(b)) != against]
    return [ballot for ballot in ballots if not ways or side_of(ballot) in ways]


def _way(ballot: Ballot) -> str:
    return ballot.way.text.lower()


def of_person(question: str, ballots: Sequence[Ballot]) -> list[Ballot]:
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
