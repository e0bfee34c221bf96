"""A subject through the meetings: when it was first discussed, what came of it, how it stands now.

Everything is told from the thread of the subject (`timelines`), newest or oldest first, with the
date of its meeting. Minutes of one body do not say what another decided, so what is decided yet is
told with whose decision it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from assistant.claims.claim import Claim
from assistant.claims.quoted import Told, dated, quoted
from assistant.register.decided import decision_claims
from assistant.register.ended import best_met, decisions_of
from assistant.register.sought import ENOUGH, Sought, sought
from assistant.register.timelines import Event, Step, timeline
from index.dates import spoken
from index.papers import Filters, Hit
from index.register import Entry, Intention, Outcome, Resolution
from index.store import Store

MAX_WORDS = 55
ENOUGH_LINKED = 0.5  # of the words of the subject, in what tells of a decision by its minute


class Turn(StrEnum):
    """What is asked of a thread."""

    FIRST = "first"
    LATEST = "latest"
    DECIDED = "decided"
    BECAME = "became"


_TURNS = (
    (
        Turn.FIRST,
        r"\bwhen\b.*\b(?:first|originally)\b.*\b(?:discuss\w*|rais\w*|consider\w*|mention\w*|"
        r"brought|came|come|debated|reported)\b|"
        r"\bfirst (?:discussed|raised|considered|mentioned)\b",
    ),
    (
        Turn.LATEST,
        r"\b(?:latest|current|present|newest|most recent)\s+"
        r"(?:position|state|situation|status|news|update|decision)\b|\blatest on\b|"
        r"\bwhere (?:are we|do (?:we|things) stand|is the council)\b|"
        r"\bhow do(?:es)? (?:things|it|that) stand\b|\bany (?:news|update) (?:on|about)\b",
    ),
    (
        Turn.DECIDED,
        r"\b(?:has|have|is|was)\b.*\b(?:decided|agreed|approved|resolved|settled)\b.*\byet\b|"
        r"\b(?:has|have) (?:a|any|the) decisions? been (?:made|taken)\b|"
        r"\bwas a decision (?:ever )?(?:made|taken)\b",
    ),
    (
        Turn.BECAME,
        r"\bwhat (?:has |had |ever )?(?:happened|became|become|came|come) (?:to|of|about)\b|"
        r"\bwhat was the (?:outcome|result) of\b",
    ),
)
_NOT_A_SUBJECT = frozenset(
    "when was were is are has have had the a an any first originally discuss discussed raise "
    "raised consider considered mention mentioned brought came come debated reported latest "
    "current present newest most recent position state situation status news update decision "
    "decisions where are we do does things stand how it that on about with of for been made taken "
    "decided agreed approved resolved settled yet ever by at in to and now today so far topic "
    "subject happened became become outcome result "
    "issue question matter item council's".split()
)
_IMPLICATIONS = re.compile(r"\bimplications?\b", re.I)
_HEAD_LABELS = re.compile(
    r"\b(?:report (?:of|by|to|title|author)|date of meeting|meeting date|title|subject|"
    r"portfolio holder|wards? affected|lead officer|report author|classification)\s*:",
    re.I,
)


def followed(
    store: Store, question: str, filters: Filters, search: Callable[[], Sequence[Hit]]
) -> Told | None:
    """What a thread tells to a question on its beginning or its state; None if it asks neither.

    Args:
        search: finds passages for the question; those that speak of the subject count as well.
    """
    turn = next((turn for turn, pattern in _TURNS if re.search(pattern, question, re.I)), None)
    if turn is None:
        return None
    asked = sought(question, store.meeting_dates(), besides=_NOT_A_SUBJECT)
    if not asked.subject:
        return None
    events = timeline(store, " ".join(sorted(asked.subject)), search(), filters)
    about = [
        event
        for event in events
        if event.day and _is_about(asked, event) and not _is_beside_the_point(event)
    ]
    if not about:
        searched = turn in (Turn.BECAME, Turn.LATEST)  # it may be told in other words
        return None if searched else Told(refusal="nothing in them is about this")
    fit = max(_met(asked, event) for event in about)
    if turn is Turn.FIRST:
        return _told(store, about[0], "First recorded: ", fit)
    if turn is Turn.DECIDED:
        return _decided(store, about, fit)
    if turn is Turn.BECAME:
        after = [event for event in about if event.step in (Step.MENTIONED, Step.DECIDED)]
        return _told(store, _with_decision(store, asked, after[-1]), "", fit) if after else None
    return _told(store, about[-1], "Latest: ", fit)


def _is_beside_the_point(event: Event) -> bool:
    """Whether a passage is the head of a report, or on what follows for law, money or equality:
    neither says how things stand."""
    if event.step is not Step.MENTIONED:
        return False
    context = event.passage.context if event.passage else ""
    return len(_HEAD_LABELS.findall(event.text)) > 1 or bool(_IMPLICATIONS.search(context))


def _is_about(asked: Sought, event: Event) -> bool:
    """Whether an event is on the subject; what became of a decision on it need not say so again."""
    enough = ENOUGH_LINKED if event.linked else ENOUGH
    return _met(asked, event) >= enough and not event.superseded


def _met(asked: Sought, event: Event) -> float:
    context = event.passage.context if event.passage else ""
    return asked.share(f"{event.title or ''} {event.text} {context}")


def _decided(store: Store, about: Sequence[Event], fit: float) -> Told | None:
    """The newest decision on the subject, else what is planned or recommended, called so."""
    open_ended = (Outcome.DEFERRED, Outcome.NOTED, Outcome.MOVED)
    made = [event for event in about if event.step is Step.DECIDED]
    final = [event for event in made if event.outcome not in open_ended]
    planned = [event for event in about if event.step is Step.INTENDED]
    if planned and _is_past(planned[-1], about[-1]):
        newest = next(event for event in about if event.day == about[-1].day)
        return _told(store, newest, "Last recorded: ", fit)
    if planned and (not final or _day(planned[-1]) >= _day(final[-1])):
        return _told(store, planned[-1], "Not decided in these papers; it is planned. ", fit)
    if final:
        return _told(store, final[-1], "Decided: ", fit)
    if made:
        state = (made[-1].outcome or Outcome.NOTED).value
        return _told(store, made[-1], f"Not decided in these papers; it was {state}. ", fit)
    return _told(store, about[-1], "No decision stands in these papers. Last mentioned: ", fit)


def _is_past(planned: Event, newest: Event) -> bool:
    """Whether a later paper tells of a matter after the day for which it was planned."""
    entry = planned.entry
    due = entry.expected_date if isinstance(entry, Intention) else None
    return due is not None and due < _day(newest)


def _day(event: Event) -> date:
    return event.day or date.min


def _told(store: Store, event: Event, before: str, fit: float) -> Told | None:
    claims = list(_event_claims(store, event))
    if not claims:
        return None
    first = claims[0]
    when = list(dated(store, event.document, event.page_number, _day(event)))
    before += f"{spoken(_day(event))}: " if when else ""
    dates = [replace(claim, text="") for claim in when]
    return Told(claims=[_with_text(first, before), *claims[1:], *dates], fit=fit, checked=True)


def _with_text(claim: Claim, before: str) -> Claim:
    words = claim.text.split()
    text = " ".join(words[:MAX_WORDS]) + (" …" if len(words) > MAX_WORDS else "")
    return Claim(text=f"{before}{text}", quote=claim.quote, passage=claim.passage)


def _with_decision(store: Store, asked: Sought, event: Event) -> Event:
    """An event, with what a minute that only speaks of the matter says was decided on it."""
    found = decisions_of(store, event.passage) if event.passage and event.entry is None else []
    return replace(event, entry=best_met(asked, found)) if found else event


def _event_claims(store: Store, event: Event) -> Sequence[Claim]:
    if isinstance(event.entry, Resolution):
        return decision_claims(store, event.entry, votes=True)
    if event.entry is not None:
        return _entry_claims(store, event.entry)
    if event.passage is None:
        return ()
    return (Claim(text=event.text, quote=event.text, passage=event.passage),)


def _entry_claims(store: Store, entry: Entry) -> Sequence[Claim]:
    here = [span for span in entry.spans if span.page_number == entry.page_number]
    text = " ".join(span.text for span in here)
    return quoted(store, entry.origin.document, here, [text])
