"""How many decisions, recommendations or plans there are, and which: counted over the register.

What is counted is every entry that fits, and never the best hits of a search; the answer says over
how many meetings' minutes, or over which papers, it counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from assistant.asked.occasion import day_in, month_in
from assistant.claims.claim import Claim
from assistant.claims.lists import abridged
from assistant.claims.quoted import Told, meeting_claim, quoted
from assistant.register.registers import Wanted, intentions, once, recommendations
from assistant.register.sought import Sought, days_of, sought
from index.papers import Filters
from index.register import Entry, Intention, Outcome, Resolution, Span
from index.store import Store

MAX_LISTED = 30  # entries: a longer list is for the register's own page
ROOM = 103  # words of a list with their marks, shared by its entries
FEW = 7  # words of an entry, where only their number is asked for
_MANY = re.compile(r"\bhow many\b|\bnumber of\b|\bcount\b", re.I)
_ALL = re.compile(
    r"\b(?:list|show|give|name|tell)\b|\ball\b|\bevery\b|\bwhat (?:are|were|was)\b|\bwhich\b|"
    r"\bwhat (?:\w+ )?(?:decisions|resolutions|motions|amendments|recommendations|items)\b|"
    r"\bwhat (?:did|has|have)\b.*\b(?:decided?|resolved?|agreed?)\b|"
    r"\bwhat(?:'s| is| has| have| will)\b.*\b(?:coming|planned|due|on|in)\b|"
    r"^(?:\w+ ){0,2}(?:decisions|items|reports) (?:due|expected|planned|scheduled)\b|"
    r"^(?:all )?\w+ ?\w* (?:made|taken)\b",
    re.I,
)
_PLANNED = re.compile(
    r"\b(?:f(?:or)?wa?r?d plan|work(?:ing)? programme|work plan)\b|"
    r"\b(?:coming up|planned|upcoming|forthcoming|due to (?:be )?(?:decided?|taken?))\b",
    re.I,
)
_DECIDES = r"\b(?:cabinet|council|executive|committee|board|panel|meeting)\b"
_TO_COME = re.compile(
    r"\b(?:going|coming|due|scheduled|expected|set|timetabled|down) (?:to|for|before|at|from|by)\b"
    rf".*(?:{_DECIDES}|\bdecid\w+|\bdecisions?\b)|"
    rf"(?:{_DECIDES}|\bdecisions?\b).*\b(?:due|expected|scheduled|coming)\b|"
    rf"\bwill\b.*{_DECIDES} (?:be )?(?:asked|consider|decid|decision|mak|tak|approv)|"
    rf"\b(?:due|expected|planned) (?:cabinet )?decisions?\b",
    re.I,
)
_ASKED = re.compile(r"\brecommendations\b|\bwhat\b.*\brecommend(?:ed|s)?\W*$", re.I)
_DECIDED = re.compile(
    r"\b(?:decisions|resolutions|motions|amendments)\b|\b(?:decided?|resolved?|agreed?)\b|"
    r"\bitems? (?:was|were) (?:deferred|withdrawn|noted)\b|\bwhat (?:was|were) (?:deferred|lost)\b",
    re.I,
)
_MARKER = re.compile(r"^\W*(?:RESOLVED|AGREED|DECIDED|Resolved|Agreed|Decided)[\s–—:.-]+")
_WAS_DECIDED = re.compile(  # of a plan itself: what a meeting made of it
    r"\b(?:did|was|were)\b.*\b(?:agreed?|decided?|resolved?|chang(?:ed?|es))\b", re.I
)
_OUTCOMES = (
    (Outcome.LOST, r"\b(?:lost|defeated|rejected|voted down)\b"),
    (Outcome.DEFERRED, r"\b(?:deferred|put off|postponed)\b"),
    (Outcome.WITHDRAWN, r"\bwithdrawn\b"),
    (Outcome.CARRIED, r"\bcarried\b"),
    (Outcome.NOTED, r"\bnoted\b"),
)
_NOT_A_SUBJECT = frozenset(
    "how many number count list show give me name tell us all every whole any forward fwd plan "
    "plans planned planning work working programme coming up down will due take takes come key "
    "upcoming forthcoming decide lost defeated rejected voted deferred put off postponed withdrawn "
    "carried noted motion motions amendment amendments cabinet executive board panel each together "
    "total altogether so far papers pack packs please things items next month outcome do did does "
    "the committee's children families there were was are is been be by at on in to of for what "
    "which year private public going go future due coming scheduled expected set timetabled "
    "contact contacts person officer officers lead leads responsible owner author name names named "
    "list lists listed entry entries what's who's there's told been have meeting".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sort:
    """A sort of entries: its name for one and several, its parts, and what is said of a part."""

    one: str
    many: str
    parts: Callable[[Any], Sequence[Sequence[Span]]]
    say: Callable[[Any, Sequence[Span]], str]


def counted(store: Store, question: str, filters: Filters) -> Told | None:
    """The entries that a question asks to be listed or counted; None if it asks for no such."""
    if not (_MANY.search(question) or _ALL.search(question)):
        return None
    planned = _PLANNED.search(question) and not _WAS_DECIDED.search(question)
    if planned or (_TO_COME.search(question) and _due(question)):
        return _planned(store, question, filters)
    if _ASKED.search(question):
        return _recommended(store, question, filters)
    return _decided(store, question, filters) if _DECIDED.search(question) else None


def _decided(store: Store, question: str, filters: Filters) -> Told | None:
    asked = sought(question, store.meeting_dates(), besides=_NOT_A_SUBJECT)
    found = once(store.entries(Resolution, asked.within(filters)))
    outcome = next((o for o, pattern in _OUTCOMES if re.search(pattern, question, re.I)), None)
    moved = outcome or re.search(r"\bmotions?\b", question, re.I)
    found = tuple(one for one in found if moved or one.outcome is not Outcome.MOVED)
    asked = sought(question, days_of(found), besides=_NOT_A_SUBJECT)
    chosen = [
        one
        for one in found
        if _fits(asked, one)
        and outcome in (None, one.outcome)
        and (not re.search(r"\bamendments\b", question, re.I) or "amendment" in one.text.lower())
    ]
    plain = re.search(r"\bdecisions|resolutions|motions|amendments\b", question, re.I)
    if asked.dated and not asked.days and not asked.subject:
        return Told(refusal="no minutes in them are of that meeting")
    if not chosen or (asked.subject and not plain):
        return None  # a question on one subject wants its decision and no list
    return _told(store, question, _DECISIONS, chosen, _over_minutes(asked, found))


def _over_minutes(asked: Sought, found: Sequence[Resolution]) -> str:
    meetings = {(one.origin.committee, one.origin.meeting_date) for one in found}
    held = len(asked.days) if asked.dated else len(meetings)
    return f"over the minutes of {held} meeting{'s' if held > 1 else ''}"


def _recommended(store: Store, question: str, filters: Filters) -> Told | None:
    found = recommendations(store, Wanted(filters=filters))
    asked = sought(question, days_of(found), besides=_NOT_A_SUBJECT)
    chosen = [one for one in found if _fits(asked, one)]
    if not chosen or asked.subject or any(re.search(p, question, re.I) for _, p in _OUTCOMES):
        return None  # what became of them stands elsewhere
    n_reports = len(chosen)
    return _told(
        store,
        question,
        _RECOMMENDATIONS,
        chosen,
        f"over {n_reports} report{'s' if n_reports > 1 else ''}",
    )


def _planned(store: Store, question: str, filters: Filters) -> Told | None:
    """The entries of plans for the time that is asked for; without one, those of the newest."""
    found = intentions(store, Wanted(filters=filters))
    due = _due(question)
    plain = (
        re.sub(r"\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b", " ", question) if due else question
    )
    asked = sought(plain, days_of(found), besides=_NOT_A_SUBJECT)
    of_plan = [one for one in found if _is_in(one, question)]
    newest = max(days_of(of_plan), default=None)
    if due is None:
        chosen = [one for one in of_plan if one.origin.meeting_date == newest]
    else:
        chosen = _latest(one for one in of_plan if _is_due(one, due))
    by_whom = [one for one in chosen if not asked.bodies or _is_by(one, asked.bodies)]
    # what names nobody that decides is a committee's own programme, however the committee is called
    chosen = by_whom or [one for one in chosen if one.decision_maker is None]
    if asked.subject:
        chosen = [one for one in chosen if asked.met(one) == 1.0 and not asked.met_by_title(one)]
    n_plans = len({(one.origin.document, one.origin.record) for one in of_plan})
    over = f"over {n_plans} plan{'s' if n_plans > 1 else ''}"
    if not chosen:
        certain = due and not asked.subject and _PLANNED.search(question)
        return Told(refusal="no plan in them has anything for that time") if certain else None
    return _told(store, question, _plan_sort(chosen), chosen, over)


def _due(question: str) -> tuple[int | None, int, int | None] | None:
    """The day, month and year that a question names for what is to come."""
    return day_in(question) or ((None, *month) if (month := month_in(question)) else None)


def _is_in(one: Intention, question: str) -> bool:
    """Whether a plan's entry is of the sort of plan asked for: a forward plan names who decides."""
    if re.search(r"\bwork(?:ing)? (?:programme|plan)\b", question, re.I):
        return one.decision_maker is None
    if re.search(r"\bf(?:or)?wa?r?d plan\b|\bdecisions?\b", question, re.I):
        return one.decision_maker is not None
    return True


def _is_due(one: Intention, due: tuple[int | None, int, int | None]) -> bool:
    day = one.expected_date
    if day is None or day.month != due[1]:
        return False
    return due[0] in (None, day.day) and due[2] in (None, day.year)


def _is_by(one: Intention, bodies: frozenset[str]) -> bool:
    maker = (one.decision_maker or one.origin.committee or "").lower()
    return any(body in maker for body in bodies)


def _latest(found: Iterator[Intention]) -> list[Intention]:
    """Of what one plan after another gives for the same matter, the last."""
    kept = {(one.reference or one.title).lower(): one for one in found}
    return sorted(kept.values(), key=lambda one: (one.origin.document, one.page_number))


def _fits(asked: Sought, entry: Entry) -> bool:
    return asked.is_of(entry) and asked.met(entry) == 1.0


# What is said


def _told(
    store: Store, question: str, sort: _Sort, chosen: Sequence[Any], over: str
) -> Told | None:
    """How many there are, and a line for each, meeting by meeting."""
    parts = [(entry, spans) for entry in chosen for spans in sort.parts(entry)]
    head = f"{len(parts)} {sort.one if len(parts) == 1 else sort.many}, counted {over}:"
    texts = [sort.say(entry, _on_first_page(spans)) for entry, spans in parts[:MAX_LISTED]]
    room = FEW * len(texts) if _MANY.search(question) else ROOM - len(texts)
    said = zip(parts, abridged(texts, room), strict=False)
    claims: list[Claim] = []
    for _, group in groupby(said, key=lambda one: _meeting(one[0][0])):
        of_meeting = list(group)
        lines = [
            claim
            for (entry, spans), text in of_meeting
            for claim in quoted(store, entry.origin.document, _on_first_page(spans), [f"• {text}"])
        ]
        if lines:
            claims += [*meeting_claim(store, of_meeting[0][0][0]), *lines]
    if not claims:
        return None
    claims[0] = replace(claims[0], text=f"{head}\n{claims[0].text}")
    if len(parts) > MAX_LISTED:
        rest = f"\n… and {len(parts) - MAX_LISTED} more, which the register lists."
        claims[-1] = replace(claims[-1], text=f"{claims[-1].text}{rest}")
    return Told(claims=claims, listed=True, checked=True)


def _meeting(entry: Entry) -> tuple[object, ...]:
    return entry.origin.document, entry.origin.meeting_date


def _on_first_page(spans: Sequence[Span]) -> list[Span]:
    return [span for span in spans if span.page_number == spans[0].page_number]


def _say_decision(one: Resolution, spans: Sequence[Span]) -> str:
    marks = [one.outcome.value, *(["draft minutes"] if one.draft else [])]
    minute = f"minute {one.minute}, " if one.minute and one.minute in one.text else ""
    text = _MARKER.sub("", _text(spans))
    return f"{minute}{', '.join(marks)}: {text}"


def _say_plan(one: Intention, spans: Sequence[Span]) -> str:
    about = _about(one)
    return f"{about}: {_head(one)}" if about else _head(one)


def _head(one: Intention) -> str:
    return " ".join(part for part in (one.reference, one.title) if part)


def _about(one: Intention) -> str:
    about = [one.expected, one.decision_maker]
    if one.private and not re.match(r"no\b", one.private, re.I):
        about.append(f"private: {one.private}")
    return "; ".join(part for part in about if part)


def _text(spans: Sequence[Span]) -> str:
    return " ".join(" ".join(span.text for span in spans).split())


_DECISIONS = _Sort(
    one="decision", many="decisions", say=_say_decision, parts=lambda one: [one.spans]
)
_RECOMMENDATIONS = _Sort(
    one="recommendation",
    many="recommendations",
    say=lambda one, spans: _text(spans),
    parts=lambda one: [[span] for span in one.spans],
)
_PLANS = _Sort(
    one="planned item", many="planned items", say=_say_plan, parts=lambda one: [one.spans]
)


def _plan_sort(chosen: Sequence[Intention]) -> _Sort:
    """How entries of plans are told: what is the same for all of several is said once, before
    them."""
    about = {_about(one) for one in chosen}
    if len(chosen) == 1 or len(about) > 1 or not all(about):
        return _PLANS
    once = about.pop()
    return _Sort(
        one=_PLANS.one,
        many=f"{_PLANS.many} ({once})",
        parts=_PLANS.parts,
        say=lambda one, spans: _head(one),
    )
