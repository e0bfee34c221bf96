"""A question -> what the papers have on it: claims, or why there are none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.asked.bodies import bodies_named
from assistant.asked.deciding import MINUTES, asks_decision, of_minutes
from assistant.asked.occasion import meeting_of, names_meeting
from assistant.asked.parts import made_whole, of_two_days, parts_of
from assistant.asked.questions import Asked, Kind, understand
from assistant.asked.vocabulary import with_record_words
from assistant.claims.claim import Claim
from assistant.claims.goingon import told_next
from assistant.claims.narrated import is_told
from assistant.claims.quoted import CONFIDENCE
from assistant.claims.rowclaims import with_more_cells
from assistant.claims.shown import (
    MAX_CITATIONS,
    NOT_SAID,
    WEAK_REFUSAL,
)
from assistant.doubts.clauses import is_on
from assistant.doubts.contrary import turned_round
from assistant.doubts.counted import counting_first
from assistant.doubts.deeds import other_deed
from assistant.doubts.evidence import OFF_SUBJECT, UNKNOWN, lacks
from assistant.doubts.premises import contradicted, told_instead
from assistant.doubts.restrictions import around
from assistant.doubts.unanswered import NO_REASON, unanswered
from assistant.doubts.weighing import evidence_of, speaks_against
from assistant.listed import listed
from assistant.register.definitions import unexplained
from assistant.register.recorded import LISTED_CITATIONS, recorded
from assistant.register.referred import with_referred
from assistant.retriever import PassageRetriever, with_siblings
from assistant.stating import stated
from assistant.stopwatch import Stopwatch
from assistant.units.confidence import confidence_of
from assistant.units.extract import Unit
from assistant.units.labels import rows_named
from assistant.units.likely import (
    DEEPER_BELOW,
    ON_SUBJECT_AT,
    SURE_AT,
    likeliest,
    may_answer,
    nothing_answers,
    surely_answers,
)
from assistant.units.ranking import ranked_units
from assistant.units.topic import far_off_topic, off_topic
from index.papers import Filters, Hit
from index.search import Query

MAX_HITS = 12
MORE_HITS = 36  # where none of the first seems to answer
POOL = 60  # hits among which the same rows of other tables are looked for
# The confidence from which an answer is given: of 0.07 to 0.26 tried on six sets of known facts,
# higher ones refused right answers (9 % at 0.26, 2 % here) and hardly more that should be refused.
ANSWER_AT = 0.09
# Of refusals most that state a reason were right, few of the others, on 210 known facts; the two
# figures are set by hand and not calibrated yet.
SURE_REFUSAL = 0.8
# Of 800 questions of general knowledge and 728 that the papers answer all were refused rightly that
# were so far off.
FAR_OFF = 0.97
# So much surer must be what other papers say of a body that a question names than what its own do:
# of -1 to 2 tried on 53 papers of some 40 bodies, 0.1 to 0.3 gave most right answers (2026-11-26).
SURER = 0.15
# A list of all that stands under a heading which the question names: too few are known to tell.
LISTED = 0.8

NO_PAPERS = "There are no papers in the index yet, so there is nothing to answer from."
OFF_TOPIC = f"{NOT_SAID[:-1]}: {OFF_SUBJECT}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for a question, or for a part of one: claims, or why there are none."""

    asked: Asked
    units: Sequence[Unit]
    claims: Sequence[Claim]
    refusal: str = ""
    confidence: float
    most: int = MAX_CITATIONS
    unless: Callable[[str], bool] | None = None  # a refusal that such a text proves wrong


def _from_register(retriever: PassageRetriever, asked: Asked, filters: Filters) -> Found | None:
    """What the register tells; None if nothing of its kind is asked or known."""
    if not retriever.steps.register:
        return None
    told = recorded(
        retriever.store,
        asked.text,
        filters,
        lambda: retriever.hits(retriever.query(asked.text), filters=filters, limit=POOL),
    )
    if told is None:
        return None
    evidence = [(claim.text, claim.passage) for claim in told.claims]
    if evidence and not told.checked and lacks(asked, evidence):
        return None
    if other_deed(asked, told.claims) or turned_round(asked, told.claims):
        return None  # what tells the contrary is looked for among all that is found
    claims = told.claims if told.listed else with_referred(retriever.store, asked, told.claims)
    return Found(
        asked=asked,
        units=(),
        claims=claims,
        refusal=f"{NOT_SAID[:-1]}: {told.refusal}." if told.refusal else "",
        confidence=SURE_REFUSAL if told.refusal else told.confidence,
        most=LISTED_CITATIONS if told.listed else MAX_CITATIONS,
        unless=told.unless,
    )


def found_for(
    retriever: PassageRetriever, asked: Asked, filters: Filters, watch: Stopwatch
) -> list[Found]:
    """What is found in the papers of the bodies that the question names, else what others say of
    them. A body's own papers are asked without its name, which stands in their headings."""
    everywhere = _all_found(retriever, asked, filters, watch)
    named = bodies_named(retriever.store, asked.text) if retriever.steps.bodies else None
    if named is None:
        return everywhere
    chosen = filters.document or filters.committee or filters.documents
    narrowed = filters if chosen else replace(filters, documents=named.documents)
    there = _all_found(retriever, understand(named.rest), narrowed, watch)
    claims = [claim for each in everywhere for claim in each.claims]
    if narrowed != filters and not named.stands_in(around(evidence_of(claims))):
        return there
    own = claims and (not named.documents or claims[0].passage.document in named.documents)
    if own and not any(each.claims for each in there):
        return there  # but for the name, nothing in its own papers meets the question
    return everywhere if _confidence(everywhere) > _confidence(there) + SURER else there


def _confidence(found: Sequence[Found]) -> float:
    """How sure what is found is; 0 where nothing is."""
    told = [each.confidence for each in found if each.claims]
    return sum(told) / len(told) if told else 0.0


def _of_meeting(
    retriever: PassageRetriever, asked: Asked, filters: Filters, *, dated: bool = False
) -> Filters:
    """The filters, narrowed to the meeting that the question names; if `dated`, by any date."""
    if filters.since or filters.until or Kind.OUTCOME in asked.kinds:
        return filters
    if not retriever.steps.meeting or not names_meeting(asked.text, dated=dated):
        return filters
    held = retriever.store.meeting_dates()
    minuted = retriever.store.meeting_dates(MINUTES)
    day = meeting_of(asked.text, held, minuted=minuted, dated=dated)
    return replace(filters, since=day, until=day) if day else filters


def _all_found(
    retriever: PassageRetriever, asked: Asked, filters: Filters, watch: Stopwatch
) -> list[Found]:
    """What is found for the question or, where it asks several things, for each of them.

    One row may hold all the figures that are asked for; then the question is not taken apart. A
    part that only points back ("and what is the target?") is answered from the row that answers
    the part before it, if that row has a cell for it.
    """
    parts = parts_of(asked.text) if retriever.steps.parts else (asked.text,)
    if len(parts) == 1:
        return [_known(retriever, asked, filters, watch)]
    whole = _found(retriever, asked, filters, watch)
    figures_only = all(understand(part).kinds <= {Kind.FIGURE} for part in parts)
    if whole.claims and len(whole.units[0].certain_cells) > 1 and figures_only:
        return [whole]
    found: list[Found] = []
    apart = of_two_days(parts)
    for k, part in enumerate(parts):
        text = made_whole(part, parts[k - 1]) if k else part
        own = understand(text)
        own = replace(own, kinds=understand(part).kinds or own.kinds)
        joined = _of_same_row(found[-1], part, asked) if text != part else None
        if joined is not None:
            found[-1] = joined
            continue
        days = _of_meeting(retriever, understand(part), filters, dated=True) if apart else filters
        there = _known(retriever, own, days, watch)
        if days != filters and not there.claims:
            there = _known(retriever, own, filters, watch)
        found.append(_going_on(there, part, found))
    return found


def _going_on(there: Found, part: str, found: Sequence[Found]) -> Found:
    """What is found for a further part; where that is said already, what the text goes on with."""
    said = [claim for each in found for claim in each.claims]
    if not there.claims or not all(is_told(claim, said) for claim in there.claims):
        return there
    more = told_next(understand(part), said)
    return replace(there, claims=more) if more else there


def _of_same_row(before: Found, part: str, whole: Asked) -> Found | None:
    """What was found before with the cells of its row that a further part asks for, None if the
    row has none."""
    unit = before.units[0] if before.units else None
    if unit is None or not unit.hit.passage.cells or not before.claims:
        return None
    if before.claims[0].passage != unit.hit.passage:
        return None
    first = before.claims[0]
    claim = with_more_cells(whole, unit, understand(part), besides=first.answering)
    if claim is None:
        return None
    return replace(before, claims=[first, claim] if first.told else [claim])


def _known(retriever: PassageRetriever, asked: Asked, filters: Filters, watch: Stopwatch) -> Found:
    """What the register has, else what is found; before what fits the question in part only comes
    the list under a heading that the question names."""
    told = _from_register(retriever, asked, filters)
    watch.lap("register")
    if told is not None and told.unless is not None:
        found = _found(retriever, asked, filters, watch)
        text = around(evidence_of(found.claims))
        return found if found.claims and told.unless(text) else told
    if told is None or (told.claims and told.confidence < CONFIDENCE[0][1]):
        found = _found(retriever, asked, filters, watch)
        return found if told is None or found.most == LISTED_CITATIONS else told
    return told


def _found(retriever: PassageRetriever, asked: Asked, filters: Filters, watch: Stopwatch) -> Found:
    query = retriever.query(asked.text)
    if retriever.steps.record_words:
        query = with_record_words(query, asked.text)
    decided = _in_minutes(retriever, asked, query, filters, watch)
    if decided is not None:
        return decided
    pool = retriever.hits(query, filters=_of_meeting(retriever, asked, filters), limit=POOL)
    pool = pool or retriever.hits(query, filters=filters, limit=POOL)
    watch.lap("retrieve")
    return _from_pool(retriever, asked, query, pool, filters, watch)


def _in_minutes(
    retriever: PassageRetriever, asked: Asked, query: Query, filters: Filters, watch: Stopwatch
) -> Found | None:
    """What minutes tell of a decision that is asked for, in whatever words; None if not asked, or
    if they do not tell."""
    if not retriever.steps.register or not asks_decision(asked.text):
        return None
    minuted = retriever.store.meeting_dates(MINUTES)
    for narrowed in of_minutes(asked.text, filters, minuted):
        pool = retriever.hits(query, filters=narrowed, limit=POOL)
        watch.lap("retrieve")
        found = _from_pool(retriever, asked, query, pool, filters, watch) if pool else None
        if found is not None and found.claims:
            return found
    return None


def to_rank(
    retriever: PassageRetriever,
    asked: Asked,
    query: Query,
    pool: Sequence[Hit],
    most: int = MAX_HITS,
) -> list[Hit]:
    """The hits of a pool whose units are ranked: the first, the same rows of other tables, and the
    rows of their tables that the question names."""
    if not retriever.steps.siblings:
        return list(pool[:most])
    hits = with_siblings(pool, most)
    return rows_named(hits, asked.text, query.text, retriever.whole_table)


def _ranked(
    retriever: PassageRetriever, asked: Asked, query: Query, pool: Sequence[Hit]
) -> list[Unit]:
    """The units of the first hits of a pool, best first; of more hits where a network holds that
    none of those answers."""
    units = ranked_units(retriever, asked, query, to_rank(retriever, asked, query, pool))
    best = likeliest(units)
    if best is None or best >= DEEPER_BELOW or units[0].certain_cells:
        return units
    further = to_rank(retriever, asked, query, pool, MORE_HITS)
    return ranked_units(retriever, asked, query, further, read=MORE_HITS)


def _from_pool(
    retriever: PassageRetriever,
    asked: Asked,
    query: Query,
    pool: Sequence[Hit],
    filters: Filters,
    watch: Stopwatch,
) -> Found:
    units: Sequence[Unit] = []
    claims: list[Claim] = []
    if pool:
        units = _ranked(retriever, asked, query, pool)
        if retriever.steps.weights:
            units = counting_first(asked, units)
        watch.lap("rank")
        if retriever.steps.named_lists:
            whole = listed(retriever, asked, units, pool)
            watch.lap("compose")
            if whole:
                return _listed(asked, units, whole)
        if retriever.steps.reasons and far_off_topic(asked, units) and not may_answer(units):
            return Found(asked=asked, units=(), claims=(), refusal=OFF_TOPIC, confidence=FAR_OFF)
        units, claims = stated(retriever, asked, units, pool, filters)
        watch.lap("compose")
        refusal, confidence = _judged(retriever, asked, units, claims)
        if not refusal and retriever.steps.reasons:
            sure = _is_sure(units, claims)
            against = None if sure else contradicted(asked, claims, units)
            if against is not None:
                refusal = f"{NOT_SAID[:-1]} so: {against.reason}. {against.told} [1]"
                units, confidence = [against.unit, *units], SURE_REFUSAL
            elif not sure and (reason := unanswered(asked, evidence_of(claims))) is not None:
                refusal, confidence = f"{NOT_SAID[:-1]}: {reason}.", SURE_REFUSAL
                if reason == NO_REASON and is_on(asked, claims[0].text):
                    instead = told_instead(reason, claims, units)
                    refusal, units = f"{refusal} {instead.told} [1]", [instead.unit, *units]
    else:
        empty = not retriever.store.papers()
        refusal, confidence = NO_PAPERS if empty else NOT_SAID, SURE_REFUSAL
    watch.lap("check")
    return Found(
        asked=asked,
        units=units,
        claims=() if refusal else claims,
        refusal=refusal,
        confidence=confidence,
    )


def _listed(asked: Asked, units: Sequence[Unit], claims: Sequence[Claim]) -> Found:
    """What is found where the whole of a part of a paper, or of a group, is asked for."""
    return Found(
        asked=asked,
        units=units,
        claims=claims,
        confidence=LISTED,
        most=LISTED_CITATIONS,
    )


def _judged(
    retriever: PassageRetriever, asked: Asked, units: Sequence[Unit], claims: Sequence[Claim]
) -> tuple[str, float]:
    """Why the claims are not to be said, or "" if they are; and the confidence in either."""
    if not claims and units and units[0].chosen is not None and units[0].chosen.missing:
        return _no_figure(units[0]), SURE_REFUSAL
    reason = speaks_against(retriever, asked, evidence_of(claims))
    if reason and retriever.steps.reasons and not _outweighed(reason, units, claims):
        return f"{NOT_SAID[:-1]}: {reason}.", SURE_REFUSAL
    short = unexplained(asked.text, claims) if retriever.steps.reasons else None
    if short is not None:
        return f"{NOT_SAID[:-1]}: nothing found spells out {short}.", SURE_REFUSAL
    off = off_topic(asked, units) and not may_answer(units)
    if retriever.steps.reasons and (off or nothing_answers(units)):
        return OFF_TOPIC if off else NOT_SAID, SURE_REFUSAL
    confidence = confidence_of(asked, units, retriever.weights)
    doubtful = retriever.steps.doubt and confidence < ANSWER_AT
    if doubtful or not claims:
        return NOT_SAID, WEAK_REFUSAL
    return "", confidence


def _is_sure(units: Sequence[Unit], claims: Sequence[Claim]) -> bool:
    return bool(claims) and surely_answers(units, claims[0].passage)


def _outweighed(reason: str, units: Sequence[Unit], claims: Sequence[Claim]) -> bool:
    """Whether a reason that goes by words is outweighed by what a network holds of what is told: it
    cannot tell that a name stands nowhere in the papers."""
    least = ON_SUBJECT_AT if reason == OFF_SUBJECT else SURE_AT
    unknown = reason.startswith(UNKNOWN)
    return bool(claims) and surely_answers(units, claims[0].passage, least=least, named=unknown)


def _no_figure(unit: Unit) -> str:
    """What the papers have in the place of the figure that is asked for."""
    cells = unit.hit.passage.cells
    missing = unit.chosen.missing if unit.chosen else ()
    parts = [
        f"“{cells[k].text}” stands under {cells[k].column}"
        if cells[k].text
        else f"the cell under {cells[k].column} is blank"
        for k in missing
    ]
    return f"The papers give no figure for this: {'; '.join(parts)}."
