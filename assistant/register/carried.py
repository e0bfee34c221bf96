"""Who moved and seconded a matter, whether it was carried, and by what vote."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from assistant.claims.claim import Claim
from assistant.claims.quoted import Told, meeting_claim
from assistant.register.decided import decision_claims
from assistant.register.registers import once
from assistant.register.sought import ENOUGH, Sought, days_of, sought
from assistant.register.tallied import named_motions, tally_claims
from assistant.register.voters import voters
from index.papers import Filters
from index.register import Outcome, Resolution
from index.store import Store

NEAR = 0.34  # of the words of the subject: its motion may be told in a way that is not read
_MOVED = re.compile(
    r"\bwho\b.*\b(?:moved|proposed|seconded|nominated)\b|\b(?:mover|proposer|seconder)\b", re.I
)
_VOTED = re.compile(
    r"\bwhat was the (?:vote|majority)\b|\b(?:result of the )?vote on\b|"
    r"\bhow many (?:\w+ )?voted\b|"
    r"\bhow many votes\b|\bhow did (?:they|members|councillors|the (?:committee|council)) vote\b|"
    r"\b(?:was|were|is)\b.*\b(?:carried|lost|defeated|passed|voted (?:down|through))\b|"
    r"\bdid (?:it|they|that|this|the motion|the amendment) (?:get|go) thr(?:ough|u)\b|"
    r"\bhow (?:did|was) (?:the|that) votes? (?:go|split)\b|\bvotes?\b.* split\b|"
    r"\b(?:outcome|result) of (?:the|a|that) vote\b|"
    r"\bdid (?:it|the motion|the amendment) (?:pass|carry|fall)\b",
    re.I,
)
_TALLIED = re.compile(r"\babst(?:ain\w*|entions?)\b|\bvot(?:e|es|ed|ing)\b|\bagainst\b", re.I)
_ONE_VOTER = re.compile(
    r"\bdid (?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\.? )?(?:[A-Z][\w'’-]* )?[A-Z][\w'’-]+ vote\b"
)
_MOTION = re.compile(  # what can only be asked of a motion; a suggestion is "proposed" as well
    r"\b(?:moved|seconded|mover|seconder|majority)\b|\bwhat was the vote\b|\bhow many voted?s?\b",
    re.I,
)
_SO_MOVED = re.compile(
    r"\b(?:propos|second|mov|nominat)ed\b|\bprop\.|\b(?:proposer|seconder|mover)\b|"
    r"\b(?:carried|lost|defeated|unanimous\w*)\b|\bvot(?:es?|ed|ing)\b",
    re.I,
)
_NOT_A_SUBJECT = frozenset(
    "who moved proposed seconded nominated mover proposer seconder vote votes voted voting motion "
    "result majority how many carried lost defeated passed down through for against and did they "
    "was were the it that by at on of in proposal motions cabinet go went going "
    "along agree agreed support supported committee get got thru pass carry fall split outcome "
    "about or so what st rd ave".split()
)


def carried(store: Store, question: str, filters: Filters) -> Told | None:
    """The motion on the subject of a question with its movers or its vote; None if that is not
    asked for, or not recorded."""
    if told := _recorded_vote(store, question, filters) or voters(store, question, filters):
        return told
    movers, votes = bool(_MOVED.search(question)), bool(_VOTED.search(question))
    if not (movers or votes) or _ONE_VOTER.search(question):
        return None
    asked = sought(question, store.meeting_dates(), besides=_NOT_A_SUBJECT)
    if not asked.subject:
        return None
    within = asked.within(filters)
    found = once(store.entries(Resolution, within, match=asked.match))
    asked = sought(question, days_of(found), besides=_NOT_A_SUBJECT)
    known = [one for one in found if asked.is_of(one) and _tells(one, movers=movers)]
    scored = [(_met(asked, one), one) for one in known]
    best = max((score for score, _ in scored), default=0.0)
    if best < ENOUGH:
        near = any(_met(asked, one) >= NEAR for one in found if asked.is_of(one))
        plain = _MOTION.search(question) and not near
        reason = "no minutes in them record that of such a motion"
        return Told(refusal=reason, unless=partial(_moves, asked)) if plain else None
    chosen = [one for score, one in scored if score == best]
    claims = _claims(store, chosen[-1])
    return Told(claims=claims, fit=best, checked=True) if claims else None


def _recorded_vote(store: Store, question: str, filters: Filters) -> Told | None:
    """The recorded votes on the motions that a question names; None if it names none."""
    if not _TALLIED.search(question):
        return None
    asked = sought(question, store.meeting_dates())
    found = once(store.entries(Resolution, asked.within(filters)))
    of_meeting = [one for one in found if asked.is_of(one)]
    claims = [
        claim
        for one in named_motions(question, of_meeting)
        for claim in tally_claims(store, question, one)
    ]
    return Told(claims=claims, checked=True, listed=True) if claims else None


def _tells(one: Resolution, *, movers: bool) -> bool:
    if movers:
        return one.proposer is not None
    return one.vote is not None or one.outcome in (Outcome.CARRIED, Outcome.LOST)


def _met(asked: Sought, one: Resolution) -> float:
    motion = " ".join(span.text for span in one.motion)
    return asked.share(f"{one.title or ''} {one.text} {motion}")


def _moves(asked: Sought, text: str) -> bool:
    """Whether a text tells who moved something, or with what result, and it may be what is asked
    about."""
    return bool(_SO_MOVED.search(text)) and asked.share(text) >= NEAR


def _claims(store: Store, one: Resolution) -> list[Claim]:
    """The words that tell of the motion and what became of it, and of which meeting."""
    claims = decision_claims(store, _in_short(one), votes=True)
    when = [replace(claim, text="") for claim in meeting_claim(store, one)]
    return [*claims, *when] if claims else []


def _in_short(one: Resolution) -> Resolution:
    """A decision by its motion and by the words that tell the vote: what stands between them is
    the motion's wording."""
    vote = one.vote.split("; ")[0] if one.vote and not one.ballots else None
    own = [span for span in one.spans if vote and vote in span.text]
    if not one.motion:
        return replace(one, spans=tuple(dict.fromkeys([one.spans[0], *(own or one.spans[-1:])])))
    if any(vote and vote in span.text for span in one.motion):
        return replace(one, spans=one.motion[:1])
    return replace(one, spans=tuple(own[:1]) or one.spans[:1])
