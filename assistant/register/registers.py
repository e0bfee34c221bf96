"""The register asked: decisions, recommendations, plans, statements, attendance, by filters.

Everything is counted over the register and not over the best hits of a search. The same minutes
often stand in two papers (a pack and a print): such doubles are given once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from assistant.asked.words import stands, stems
from assistant.citations import boxes_of, letters, locate
from index.dates import find_dates
from index.entryrows import matching
from index.papers import Filters, Page
from index.register import (
    Attendance,
    Entry,
    Intention,
    Outcome,
    Recommendation,
    Resolution,
    Span,
    Statement,
    Term,
)
from index.store import Store

SAME_TEXT = 0.85  # of two minutes' letters: OCR misreads up to one in ten
SAME_TITLE = 0.6  # of the words of the shorter title
_E = TypeVar("_E", bound=Entry)
_ALL = Filters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which entries are asked for; None asks for all.

    `words` must all occur in an entry's words or title, `person` in its names.
    """

    filters: Filters = _ALL
    words: str | None = None
    person: str | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A resolution with what the papers tell around it.

    `recommended` is what reports asked of the same meeting under the same title; `confirmed` is
    the later resolution that approved these minutes, whose words tell of corrections.
    """

    resolution: Resolution
    recommended: tuple[Recommendation, ...] = ()
    confirmed: Resolution | None = None

    @property
    def corrected(self) -> bool:
        """Whether the minutes were approved with a correction; `confirmed` says which."""
        text = self.confirmed.text if self.confirmed else ""
        return bool(re.search(r"subject to|amend(?:ed|ment)|\bcorrected\b|correction", text, re.I))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A span of an entry with the boxes of its words on the page."""

    span: Span
    boxes: tuple[tuple[float, float, float, float], ...]


def decisions(store: Store, wanted: Wanted = Wanted()) -> tuple[Decision, ...]:
    """The resolutions asked for, by meeting date, with recommendations and approvals."""
    found = once(store.entries(Resolution, wanted.filters, match=_match(wanted)))
    chosen = [one for one in found if _is_wanted(one, wanted, _resolved_by)]
    if not chosen:
        return ()
    days = [one.origin.meeting_date for one in chosen if one.origin.meeting_date]
    held = Filters(since=min(days), until=max(days)) if days else _ALL
    asked = store.entries(Recommendation, held)
    later = Filters(since=held.since)
    approvals = [one for one in store.entries(Resolution, later, match="minutes") if _approves(one)]
    return tuple(
        Decision(
            resolution=one,
            recommended=tuple(r for r in asked if is_answered_by(r, one)),
            confirmed=_approval(one, approvals),
        )
        for one in chosen
    )


def recommendations(store: Store, wanted: Wanted = Wanted()) -> tuple[Recommendation, ...]:
    """What reports recommend. It is no decision."""
    found = store.entries(Recommendation, wanted.filters, match=_match(wanted))
    return tuple(one for one in found if _is_wanted(one, wanted, lambda entry: ()))


def intentions(store: Store, wanted: Wanted = Wanted()) -> tuple[Intention, ...]:
    """The entries of forward plans and work programmes."""
    found = store.entries(Intention, wanted.filters, match=_match(wanted))
    return tuple(one for one in found if _is_wanted(one, wanted, _planned_by))


def statements(store: Store, wanted: Wanted = Wanted()) -> tuple[Statement, ...]:
    """Who said what, by meeting date and in the order of the minutes."""
    found = once(store.entries(Statement, wanted.filters, match=_match(wanted)))
    return tuple(one for one in found if _is_wanted(one, wanted, _said_by))


def attendance(store: Store, wanted: Wanted = Wanted()) -> tuple[Attendance, ...]:
    """Who was at the meetings, each person once for each role."""
    found = store.entries(Attendance, wanted.filters, match=_match(wanted))
    kept: dict[tuple[object, ...], Attendance] = {}
    for one in found:
        if _is_wanted(one, wanted, lambda entry: (entry.name, entry.standing_for or "")):
            origin = one.origin
            key = (_body(origin.committee), origin.meeting_date, letters(one.name), one.role)
            kept.setdefault(key, one)
    return tuple(kept.values())


# Filters


def _match(wanted: Wanted) -> str:
    """An FTS5 query that finds at least what is wanted; what it finds is looked at once more."""
    person = _names_in(wanted.person or "")[-1:]
    return matching([*stems(wanted.words or ""), *person], every=True)


def _is_wanted(entry: _E, wanted: Wanted, names: Callable[[_E], tuple[str, ...]]) -> bool:
    if wanted.outcome and not (isinstance(entry, Resolution) and entry.outcome is wanted.outcome):
        return False
    if wanted.words and not has_words(entry, wanted.words):
        return False
    return not wanted.person or any(_same_person(wanted.person, name) for name in names(entry))


def has_words(entry: Entry, words: str) -> bool:
    """Whether all content words occur in an entry's title or text, in any form of them."""
    known = stems(f"{title_of(entry) or ''} {entry.text}")
    return all(stands(stem, known) for stem in stems(words))


def title_of(entry: Entry) -> str | None:
    """What an entry is headed by; attendance and terms have no title."""
    return None if isinstance(entry, Attendance | Term) else entry.title


def _resolved_by(entry: Resolution) -> tuple[str, ...]:
    return entry.proposer or "", entry.seconder or "", entry.text


def _planned_by(entry: Intention) -> tuple[str, ...]:
    return entry.decision_maker or "", entry.text


def _said_by(entry: Statement) -> tuple[str, ...]:
    return entry.speaker, entry.capacity or ""


def _same_person(asked: str, named: str) -> bool:
    """Whether a name as asked stands in a name as printed: a surname or post is enough."""
    words = _names_in(asked)
    known = re.findall(r"[\w’'-]+", named.lower())
    initials = {k for k in known if len(k) == 1}
    return bool(words) and all(
        # of a first name an initial is enough, of a surname not
        word in known or (k < len(words) - 1 and word[0] in initials)
        for k, word in enumerate(words)
    )


def _names_in(text: str) -> list[str]:
    """The words of a name, without styles."""
    styles = {"councillor", "cllr", "mr", "mrs", "ms", "miss", "dr", "the"}
    return [word for word in re.findall(r"[\w’'-]+", text.lower()) if word not in styles]


# Doubles


def once(entries: Sequence[_E]) -> tuple[_E, ...]:
    """The entries with those of a second print of the same minutes left out.

    Approved minutes are kept rather than drafts, read text rather than recognised text.
    """
    ranked = sorted(entries, key=lambda entry: (_is_draft(entry), entry.origin.ocr))
    kept: dict[tuple[object, ...], list[_E]] = {}
    for entry in ranked:
        origin = entry.origin
        key = (_body(origin.committee), origin.meeting_date, getattr(entry, "minute", None))
        others = kept.setdefault(key, [])
        if not any(_is_double(entry, other) for other in others):
            others.append(entry)
    chosen = {id(entry) for group in kept.values() for entry in group}
    return tuple(entry for entry in entries if id(entry) in chosen)


def _is_draft(entry: Entry) -> bool:
    return isinstance(entry, Resolution) and entry.draft


def _is_double(entry: Entry, other: Entry) -> bool:
    if entry.origin.document == other.origin.document:
        return False
    one, two = letters(entry.text), letters(other.text)
    if not 0.7 < (len(one) + 1) / (len(two) + 1) < 1.4:
        return False
    return one == two or SequenceMatcher(None, one[:400], two[:400]).ratio() >= SAME_TEXT


def _body(committee: str | None) -> str:
    return letters(committee or "")


# Links


def same_matter(one: str | None, two: str | None) -> bool:
    """Whether two titles are of the same matter, by the words of the shorter."""
    first, second = stems(one or ""), stems(two or "")
    if min(len(first), len(second)) == 0:
        return False
    return len(first & second) / min(len(first), len(second)) >= SAME_TITLE and len(
        first & second
    ) >= min(2, len(first), len(second))


def is_answered_by(asked: Recommendation, decided: Resolution) -> bool:
    """Whether a resolution is of the meeting and the matter that a report was written for."""
    here, there = asked.origin, decided.origin
    if here.meeting_date is None or here.meeting_date != there.meeting_date:
        return False
    bodies = _body(here.committee), _body(there.committee)
    known = all(bodies) and (bodies[0] in bodies[1] or bodies[1] in bodies[0])
    return known and same_matter(asked.title, decided.title)


def _approves(entry: Resolution) -> bool:
    """Whether a resolution approves the minutes of an earlier meeting."""
    return bool(re.search(r"\bminutes of\b.{0,80}\bmeeting", entry.text, re.I)) and bool(
        find_dates(entry.text)
    )


def _approval(entry: Resolution, approvals: Sequence[Resolution]) -> Resolution | None:
    """The first later resolution of the same body that approves the minutes of that day."""
    day = entry.origin.meeting_date
    if day is None:
        return None
    later = [
        one
        for one in approvals
        if (one.origin.meeting_date or day) > day
        and _body(one.origin.committee) == _body(entry.origin.committee)
        and day in find_dates(one.text)
    ]
    return min(later, key=lambda one: one.origin.meeting_date or day, default=None)


# Where entries stand


def standings(store: Store, entry: Entry, pages: dict[tuple[str, int], Page]) -> Iterator[Standing]:
    """An entry's spans with their boxes; `pages` keeps the pages looked at."""
    document = entry.origin.document
    for span in entry.spans:
        key = document, span.page_number
        if key not in pages:
            pages[key] = store.page(*key)
        words = pages[key].words
        found = locate(span.text, words)
        paged = document.lower().endswith(".pdf")
        boxes = boxes_of(words[found[0] : found[1]]) if found and paged else ()
        yield Standing(span=span, boxes=boxes)
