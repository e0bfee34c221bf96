"""Who was at a meeting: claims from the register, each on the page that lists the names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from assistant.asked.occasion import meeting_of, names_meeting
from assistant.asked.words import stems
from assistant.citations import MAX_QUOTE_CHARS, letters, locate
from assistant.claims.claim import Claim
from assistant.claims.quoted import Told
from assistant.register.registers import Wanted, attendance
from index.dates import find_dates
from index.papers import Filters, Page, Passage
from index.register import Attendance, Role
from index.store import Store

_AT_A_MEETING = re.compile(
    r"\b(?:attend(?:ed)?|in attendance|(?<!at )present(?! (?:to|the|an?)\b)|apologies|"
    r"substitut\w+|absent|chaired|presided|in the chair)\b|"
    r"\b(?:there|(?:was|were|been|is) at|missing|came|turned up)\b.*\bmeeting\b|"
    r"\b(?:there|came|turned up)\b(?: \w+)? (?:on|in) (?:the )?\d",
    re.I,
)
_WHO = re.compile(
    r"\b(?:who|whose|which|what|list|names?|how many|any)\b.*\b(?:members?|councillors?|cllrs?|"
    r"officers?|people|visitors?|governors?|trustees?|substitut\w+|apologies)\b|\bwho\b|"
    r"^\W*(?:members|councillors|officers|apologies|attendance)\b",
    re.I,
)
_ASKED = (
    (
        Role.APOLOGIES,
        re.compile(r"\bapolog|\babsent\b|\bmissing\b|\bnot (?:present|there)\b", re.I),
    ),
    (Role.SUBSTITUTE, re.compile(r"\bsubstitut", re.I)),
    (Role.OFFICER, re.compile(r"\bofficers?\b|\bstaff\b", re.I)),
    (Role.ALSO_PRESENT, re.compile(r"\balso (?:present|there|attend)|\bvisit(?:ors?|ing)\b", re.I)),
)
_CHAIR = re.compile(
    r"\bchaired\b|\bin the chair\b|\bpresided\b|\bwho (?:was|is) (?:the )?chair", re.I
)
_CHAIR_OF = re.compile(
    r"\bchair(?:ed|man|woman|person)?(?: of)? (?:the |our |this )?(?P<of>[^?]+?)"
    r"(?: (?:in|on|at|last|during|for|then)\b.*)?\W*$",
    re.I,
)
_ANY_BODY = frozenset(stems("meeting committee council board panel last latest it this there"))
_PERSON = re.compile(
    r"\b(?:cllr|councillor|mr|mrs|ms|miss|dr|rev(?:erend)?)\.?\s+((?:[A-Z]\.?\s+)?[A-Z][\w'’-]+)",
    re.I,
)
_MEETINGS = re.compile(r"\bhow many (?:\w+ )?meetings\b|\bwhich meetings\b", re.I)
_COUNTED = re.compile(r"\bhow many\b", re.I)
_LEFT_OUT = re.compile(  # "(not the visitors)"
    r"\((?:not|without|excluding|except)\b[^)]*\)|"
    r"\b(?:excluding|except|other than|apart from|but not|not the)\b.*",
    re.I,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OTHER = re.compile(
    r"\b(?:said|spoke|speak|asked|moved|seconded|proposed|voted?|suggested|complain\w*|object\w*|"
    r"raised|express\w*|mentioned|argued|criticis\w*|questioned|told|warned|wanted|thanked|declared|"
    r"declined|abstained|dissent\w*|opposed|disagreed|called for|requested)\b",
    re.I,
)
_HEADS = {
    Role.PRESENT: "Present",
    Role.APOLOGIES: "Apologies",
    Role.SUBSTITUTE: "Substitutes",
    Role.OFFICER: "Officers",
    Role.ALSO_PRESENT: "Also present",
}


def asks_who_was_there(question: str) -> bool:
    """Whether a question is about those at a meeting, and not about what they did there."""
    there = _AT_A_MEETING.search(question) or _CHAIR.search(question)
    meant = _WHO.search(question) or _PERSON.search(question)
    return bool(there and meant and not _OTHER.search(question))


def attended(store: Store, question: str, filters: Filters) -> Told | None:
    """Who was at a meeting; None if that is not asked or not listed."""
    if not asks_who_was_there(question):
        return None
    claims = attendance_claims(store, question, filters)
    if claims:
        return Told(claims=claims, checked=True)
    person = _PERSON.search(question)
    day = meeting_of(question, store.meeting_dates(), dated=True) if person else None
    held = Filters(since=day, until=day)
    if person is None or day is None or not attendance(store, Wanted(filters=held)):
        return None
    return Told(refusal=f"the list of those at that meeting does not name {person[1]}")


def _only_one_of(year: str, held: Collection[date]) -> date | None:
    """The day of a year's one meeting; None if there is not just one."""
    days = [day for day in held if str(day.year) == year]
    return days[0] if len(days) == 1 else None


def attendance_claims(store: Store, question: str, filters: Filters) -> list[Claim]:
    """The names that are asked for, as the minutes list them; none if no meeting is meant."""
    person = _PERSON.search(question)
    listed = attendance(store, Wanted(filters=filters, person=person[1] if person else None))
    held = {one.origin.meeting_date for one in listed if one.origin.meeting_date}
    if person and _MEETINGS.search(question):
        return _meetings_of(store, person[1], listed)
    day = meeting_of(question, held, dated=True, minuted=held)
    if day is None and not names_meeting(question, dated=True):
        year = _YEAR.search(question)
        day = _only_one_of(year[0], held) if year else max(held, default=None)
    found = [one for one in listed if one.origin.meeting_date == day and day is not None]
    chosen = found if person else _asked_for(question, found)
    if not chosen:
        return []
    return [
        claim
        for _, group in groupby(chosen, key=lambda one: (one.origin.document, one.role))
        for claim in claims_of(store, list(group), question)
    ]


def _meetings_of(store: Store, person: str, listed: Sequence[Attendance]) -> list[Claim]:
    """At how many meetings somebody was, with the list of each."""
    there = [one for one in listed if one.role in (Role.PRESENT, Role.SUBSTITUTE)]
    days = sorted({one.origin.meeting_date for one in there if one.origin.meeting_date})
    kept = {one.origin.meeting_date: one for one in reversed(there)}
    claims = [claim for day in days for claim in claims_of(store, [kept[day]])]
    if claims:
        n_days = f"{len(days)} meeting{'s' if len(days) > 1 else ''} (counted from the lists)"
        claims[0] = replace(claims[0], text=f"{n_days}: {claims[0].text}")
    return claims


def _asked_for(question: str, found: Sequence[Attendance]) -> list[Attendance]:
    question = _LEFT_OUT.sub(" ", question)
    if _CHAIR.search(question):
        body = _body_of(question)
        return [one for one in found if one.chair and body <= stems(one.origin.committee or "")]
    roles = [role for role, pattern in _ASKED if pattern.search(question)]
    if roles:
        return [one for one in found if one.role in roles]
    if re.search(r"\b(?:members?|councillors?|cllrs?|governors?|trustees?)\b", question, re.I):
        return [one for one in found if one.role is Role.PRESENT]
    return [one for one in found if one.role not in (Role.APOLOGIES, Role.SUBSTITUTE)]


def _body_of(question: str) -> set[str]:
    """The words for the body whose chair is asked for; none if it is not said, or by its date."""
    match = _CHAIR_OF.search(question)
    of = match["of"] if match else ""
    return set() if find_dates(of) or names_meeting(of, dated=True) else stems(of) - _ANY_BODY


def claims_of(store: Store, entries: Sequence[Attendance], question: str = "") -> list[Claim]:
    """One claim for the names of one role on one page."""
    made: list[Claim] = []
    for number, group in groupby(entries, key=lambda one: one.spans[0].page_number):
        names = list(group)
        page = store.page(names[0].origin.document, number)
        passage = passage_with(store.neighbours(names[0].origin.document, number), names[0].name)
        quote = _run(page, names)
        if passage is None or not quote:
            continue
        head = _HEADS[names[0].role]
        if _COUNTED.search(question):
            head = f"{head}: {len(names)} (counted from the list)"
        told = _told if len(names) > 1 else _told_alone
        made.append(Claim(text=told(head, names), quote=quote, passage=passage))
    return made


def _told(head: str, names: Sequence[Attendance]) -> str:
    return "\n".join([f"{head}:", *(f"• {_named(one)}" for one in names)])


def _told_alone(head: str, names: Sequence[Attendance]) -> str:
    one = names[0]
    if one.chair:
        same = re.match(r"chair", one.capacity or "chair", re.I)
        return f"Chair: {one.name if same else _named(one)}"
    return f"{head}: {_named(one)}"


def _named(one: Attendance) -> str:
    return f"{one.name} – {one.capacity}" if one.capacity else one.name


def passage_with(passages: Iterable[Passage], name: str) -> Passage | None:
    """The passage of a page that has these words, else its first."""
    found = list(passages)
    holding = (passage for passage in found if letters(name) in letters(passage.text))
    return next(holding, found[0] if found else None)


def _run(page: Page, names: Sequence[Attendance]) -> str:
    """The words of the page from the first of the names to the last."""
    places = [locate(span.text, page.words) for one in names for span in one.spans]
    known = [place for place in places if place is not None]
    if not known:
        return ""
    first, last = min(known)[0], max(place[1] for place in known)
    text = " ".join(word.text for word in page.words[first:last])
    return text if len(text) <= MAX_QUOTE_CHARS else ""
