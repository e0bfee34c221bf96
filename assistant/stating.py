"""Ranked units -> what is said of them."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.asked.words import stems
from assistant.claims.announced import announced
from assistant.claims.bothsides import with_both_sides
from assistant.claims.broken import whole_sentences
from assistant.claims.changed import with_change
from assistant.claims.claim import Claim
from assistant.claims.composing import compose_claims
from assistant.claims.extremes import extreme, extreme_period
from assistant.claims.narrated import told_on
from assistant.claims.reasoned import with_reason
from assistant.claims.rivals import with_rivals
from assistant.claims.rowclaims import with_number
from assistant.claims.thennow import with_other_time
from assistant.doubts.weighing import evidence_of, of_its_year
from assistant.listed import passages_near
from assistant.register.definitions import with_meaning
from assistant.register.ended import with_outcome
from assistant.register.referred import with_referred
from assistant.register.spoken import with_speaker
from assistant.register.tracked import with_position
from assistant.retriever import PassageRetriever
from assistant.units.extract import Unit
from index.papers import Filters, Hit

# Below the best unit's log-odds: how near one of the year that is asked about must come, to be said
# where the best is of none; and how near if it has so large a share of the question's other words
# that the best has. Of 278 questions that nothing was made for 2 more are answered right so, and 3
# fewer refused wrongly.
NEAR_ODDS, FAR_ODDS = 3.0, 6.0
ON_SUBJECT = 0.7


def stated(
    retriever: PassageRetriever,
    asked: Asked,
    units: Sequence[Unit],
    pool: Sequence[Hit],
    filters: Filters,
) -> tuple[Sequence[Unit], list[Claim]]:
    """The claims made of units, and the units that they were made of: where what is said first is
    of none of the years that are asked about, those near it that are of one."""
    claims = _composed(retriever, asked, units, pool, filters)
    if not retriever.steps.reasons or of_its_year(retriever, asked, evidence_of(claims[:1])):
        return units, claims
    others = _near_others(asked, units, claims[:1])
    again = _composed(retriever, asked, others, pool, filters) if others else []
    if again and of_its_year(retriever, asked, evidence_of(again[:1])):
        return others, again
    return units, claims


def _composed(
    retriever: PassageRetriever,
    asked: Asked,
    units: Sequence[Unit],
    pool: Sequence[Hit],
    filters: Filters,
) -> list[Claim]:
    """What is said of ranked units."""
    sayable = units if retriever.steps.several else units[:1]
    claims = compose_claims(asked, sayable, retriever.following)
    if retriever.steps.several:
        near = passages_near(units, pool)
        found = extreme(asked, near, retriever) or extreme_period(asked, units)
        claims = found or with_rivals(asked, claims, retriever.table_rows)
        claims = announced(asked, claims, units, retriever.store.neighbours)
        claims = with_other_time(asked, with_change(asked, claims))
        claims = claims if found else with_both_sides(asked, claims, units)
        claims = with_reason(asked, with_number(asked, claims, units), units)
    if retriever.steps.register:
        claims = with_meaning(retriever.store, asked.text, claims, filters)
        claims = told_on(asked, claims)
        claims = with_outcome(retriever.store, asked, claims)
        claims = with_speaker(retriever.store, asked, claims)
        claims = with_referred(retriever.store, asked, claims)
        claims = with_position(asked, claims)
    if retriever.steps.running_lists:
        claims = whole_sentences(claims, retriever.beside)
    return claims


def _near_others(asked: Asked, units: Sequence[Unit], claims: Sequence[Claim]) -> list[Unit]:
    """The units of other passages than claims stand on, that come near the best."""
    said = {claim.passage.id for claim in claims}
    wanted = stems(" ".join(term for term in asked.terms if not term.isdigit()))
    least = ON_SUBJECT * len(wanted & _around(units[0]))

    def is_near(unit: Unit) -> bool:
        behind = units[0].score - unit.score
        on_subject = len(wanted & _around(unit)) >= least
        return behind <= (FAR_ODDS if on_subject else NEAR_ODDS)

    return [unit for unit in units if unit.hit.passage.id not in said and is_near(unit)]


def _around(unit: Unit) -> set[str]:
    return stems(f"{unit.text} {unit.hit.passage.encoded}")
