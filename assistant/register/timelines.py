"""The same subject through meetings: entries of the register and passages, in order of time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assistant.asked.words import stands, stems
from assistant.citations import letters
from assistant.register.registers import (
    Wanted,
    has_words,
    intentions,
    is_answered_by,
    once,
    recommendations,
    same_matter,
    statements,
    title_of,
)
from index.dates import find_dates
from index.minuted import MINUTED
from index.papers import Filters, Hit, Passage, Record
from index.register import Entry, Intention, Outcome, Recommendation, Resolution, Statement
from index.store import Store

MAX_PASSAGES = 8  # of a timeline: more is no overview
MAX_HITS = 30  # passages looked at for more than the register has
_REFERENCE = re.compile(r"\b[A-Z]{1,4}\s?\d{2}/\d{2,3}(?:-\d{1,3})?\b|\bminute \d{1,4}\b", re.I)
_REVISED = re.compile(r"\b(?:supplement|revised|replacement|updated?|addendum|version \d)\b", re.I)


class Step(StrEnum):
    """What an event is, in the order in which they follow one another at one meeting."""

    INTENDED = "planned"
    RECOMMENDED = "recommended"
    MENTIONED = "mentioned"
    SAID = "said"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One step of a thread. `superseded` if a later paper of the same meeting replaces it;
    `linked` if it tells by its minute number what became of a decision."""

    step: Step
    day: date | None
    committee: str | None
    document: str
    page_number: int
    page_label: str | None
    title: str | None
    text: str
    outcome: Outcome | None = None
    superseded: bool = False
    linked: bool = False
    entry: Entry | None = None
    passage: Passage | None = None


def timeline(
    store: Store, topic: str, hits: Sequence[Hit], filters: Filters = Filters()
) -> tuple[Event, ...]:
    """The events of a subject by meeting date, oldest first; undated ones stand last.

    Args:
        hits: what a search for the topic found; those that speak of it become events.
    """
    wanted = Wanted(filters=filters)
    everything: list[Entry] = [
        *once(store.entries(Resolution, filters)),
        *recommendations(store, wanted),
        *intentions(store, wanted),
        *statements(store, wanted),
    ]
    near = [entry for entry in everything if _is_about(entry, topic)]
    near = _followed(near, everything, topic)
    events = [_event(entry, near) for entry in near]
    found = [hit.passage for hit in hits]
    events += _passage_events(topic, found, near, _later(store, near, filters))
    return tuple(sorted(events, key=_order))


def _order(event: Event) -> tuple[object, ...]:
    steps = list(Step)
    day = event.day or date.max
    return day, steps.index(event.step), event.document, event.page_number


def _is_about(entry: Entry, topic: str) -> bool:
    """Whether an entry is about a topic: its words stand in the title, or all of them in all."""
    asked = stems(topic)
    if not asked:
        return False
    titled = stems(title_of(entry) or "")
    share = len({word for word in asked if stands(word, titled)}) / len(asked)
    return share >= 0.75 or has_words(entry, topic)


def _followed(near: Sequence[Entry], everything: Sequence[Entry], topic: str) -> list[Entry]:
    """The entries found, and those that their titles and references lead to.

    A decision that names the topic leads to the reports and resolutions under its title; what was
    said on it is taken only where it speaks of the topic itself.
    """
    titles = [
        title
        for entry in near
        if not isinstance(entry, Statement)
        for title in [title_of(entry)]
        if title and len(stems(title) & stems(topic)) > 0 and len(stems(title)) > 1
    ]
    references = {ref.upper() for entry in near for ref in _references(entry)}
    found = list(near)
    for entry in everything:
        if entry in found or isinstance(entry, Statement):
            continue
        alike = any(same_matter(title_of(entry), title) for title in titles)
        named = references & {ref.upper() for ref in _references(entry)}
        answered = isinstance(entry, Resolution) and any(
            isinstance(one, Recommendation) and is_answered_by(one, entry) for one in near
        )
        if alike or named or answered:
            found.append(entry)
    return [entry for entry in everything if entry in found]


def _references(entry: Entry) -> list[str]:
    """The references of plans that an entry bears or names; minute numbers are of one body only."""
    own = [entry.reference] if isinstance(entry, Intention) and entry.reference else []
    named = [ref for ref in _REFERENCE.findall(entry.text) if not ref.lower().startswith("minute")]
    return [*own, *named]


def _event(entry: Entry, near: Sequence[Entry]) -> Event:
    steps: dict[type, Step] = {
        Resolution: Step.DECIDED,
        Recommendation: Step.RECOMMENDED,
        Intention: Step.INTENDED,
        Statement: Step.SAID,
    }
    return Event(
        step=steps[type(entry)],
        day=entry.origin.meeting_date,
        committee=entry.origin.committee,
        document=entry.origin.document,
        page_number=entry.page_number,
        page_label=entry.page_label,
        title=title_of(entry),
        text=entry.text,
        outcome=entry.outcome if isinstance(entry, Resolution) else None,
        superseded=_is_superseded(entry, near),
        entry=entry,
    )


def _is_superseded(entry: Entry, near: Sequence[Entry]) -> bool:
    """Whether a supplement or a later version stands beside it for the same item."""
    if not isinstance(entry, Recommendation) or _REVISED.search(entry.origin.document):
        return False
    return any(
        isinstance(other, Recommendation)
        and other.origin.meeting_date == entry.origin.meeting_date
        and other.origin.item == entry.origin.item
        and other.origin.document != entry.origin.document
        and bool(_REVISED.search(other.origin.document))
        and letters(other.text) != letters(entry.text)
        for other in near
    )


def _later(store: Store, near: Sequence[Entry], filters: Filters) -> list[Passage]:
    """Passages that tell what became of the decisions found, by minute number and date.

    Source: work programmes list them as "18 June 2024 Minute 5 (b)", with the response.
    """
    found: dict[int, Passage] = {}
    for entry in near:
        day = entry.origin.meeting_date
        if not isinstance(entry, Resolution) or entry.minute is None or day is None:
            continue
        if not entry.minute.isdigit():
            continue
        ids = [i for i, _ in store.lexical(f'"minute {entry.minute}"', filters, MAX_PASSAGES)]
        for passage in store.passages(ids).values():
            if day in find_dates(passage.text) and passage.record not in MINUTED:
                found[passage.id] = passage
    return list(found.values())


def _passage_events(
    topic: str, hits: Sequence[Passage], near: Sequence[Entry], later: Sequence[Passage]
) -> list[Event]:
    """Passages that speak of the topic, or of what became of it, and are not in the register."""
    asked = stems(topic)
    known = {(entry.origin.document, entry.page_number) for entry in near}
    events: list[Event] = []
    for passage in dict.fromkeys([*later, *hits[:MAX_HITS]]):
        words = stems(f"{passage.context} {passage.text}")
        speaks = sum(stands(word, words) for word in asked) >= max(1, 0.75 * len(asked))
        place = (passage.document, passage.page_number)
        new = speaks and place not in known and passage.record is not Record.AGENDA
        if passage not in later and not new:
            continue
        known.add(place)
        events.append(
            Event(
                step=Step.MENTIONED,
                day=passage.meeting_date,
                committee=passage.committee,
                document=passage.document,
                page_number=passage.page_number,
                page_label=passage.page_label,
                title=passage.heading,
                text=passage.text,
                passage=passage,
                linked=passage in later,
            )
        )
    return events[: MAX_PASSAGES + len(later)]
