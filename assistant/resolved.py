"""What was decided or recommended: claims from the register, with the subject that is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from assistant.citations import locate
from assistant.claims import LIST_WORDS, Claim
from assistant.lists import abridged
from assistant.occasion import meeting_of, names_meeting
from assistant.registers import once, stands, stems, title_of
from index.papers import Filters
from index.register import Outcome, Recommendation, Resolution, Span
from index.store import Store

ENOUGH = 0.75  # of the words of the subject, in the entry's title and text
IN_TITLE = 0.5  # of the words of the subject, in the title
_RECOMMENDS = re.compile(
    r"\brecommendations?\b|\brecommend(?:s|ed)?\b|\b(?:being|are we|members) asked to\b", re.I
)
_DECIDED = re.compile(
    r"\bwhat\b.*\b(?:decided?|resolved?|agreed?|decisions?|resolutions?)\b|"
    r"\b(?:decisions?|resolutions?) (?:on|about|of)\b",
    re.I,
)
_BODY = re.compile(r"\b(cabinet|executive|board|panel|forum|governors|trustees|parliament)\b", re.I)
_NOT_A_SUBJECT = frozenset(
    "decide decided decision decisions resolve resolved resolution resolutions agree agreed "
    "recommend recommends recommended recommendation recommendations committee scrutiny council "
    "councillors members member meeting meetings report reports minutes item agenda asked list all "
    "precisely exactly made taken january february march april may june july august september "
    "october november december last latest".split()
)

_Entry = Resolution | Recommendation


def record_claims(store: Store, question: str, filters: Filters) -> list[Claim]:
    """The resolution, or the recommendations, on the subject of a question; none if it asks for
    neither, or if no entry of the register is on it."""
    entries = _entries(store, question, filters)
    subject = stems(" ".join(re.findall(r"[\w’'-]+", question.lower()))) - stems(
        " ".join(_NOT_A_SUBJECT)
    )
    subject = {stem for stem in subject if not stem.isdigit()}
    if not entries or not subject:
        return []
    day = meeting_of(
        question, {e.origin.meeting_date for e in entries if e.origin.meeting_date}, dated=True
    )
    if day is None and names_meeting(question, dated=True):
        return []  # it asks of a meeting that there are no papers of
    bodies = {match[1].lower() for match in _BODY.finditer(question)}
    scored = [
        (_met(subject, entry), entry)
        for entry in entries
        if (day is None or entry.origin.meeting_date == day) and _is_of(entry, bodies)
    ]
    best = max((score for score, _ in scored), default=0.0)
    fitting = [entry for score, entry in scored if score == best and best >= ENOUGH]
    return _claims(store, fitting[-1]) if fitting else []


def _entries(store: Store, question: str, filters: Filters) -> Sequence[_Entry]:
    """By meeting date, so that the last of those that fit alike is the newest."""
    if _RECOMMENDS.search(question):
        return store.entries(Recommendation, filters)
    if _DECIDED.search(question):
        found = once(store.entries(Resolution, filters))
        return [one for one in found if one.outcome is not Outcome.MOVED]  # no more than proposed
    return []


def _is_of(entry: _Entry, bodies: set[str]) -> bool:
    """Whether a body that the question names is the entry's; another's decision is no answer."""
    own = (entry.origin.committee or "").lower()
    return not bodies or any(body in own for body in bodies)


def _met(subject: set[str], entry: _Entry) -> float:
    """The share of the subject's words in the entry; 0 if its title has too few of them."""
    title = stems(title_of(entry) or "")
    in_title = sum(stands(stem, title) for stem in subject) / len(subject)
    known = title | stems(entry.text)
    return (
        sum(stands(stem, known) for stem in subject) / len(subject) if in_title >= IN_TITLE else 0
    )


def _claims(store: Store, entry: _Entry) -> list[Claim]:
    made: list[Claim] = []
    pages = [list(group) for _, group in groupby(entry.spans, key=lambda span: span.page_number)]
    told = abridged(["\n".join(span.text for span in spans) for spans in pages], LIST_WORDS)
    for spans, text in zip(pages, told, strict=True):
        number = spans[0].page_number
        page = store.page(entry.origin.document, number)
        passages = store.neighbours(entry.origin.document, number)
        places = [place for span in spans if (place := locate(span.text, page.words))]
        if not places or not passages:
            continue
        first, last = min(places)[0], max(place[1] for place in places)
        quote = " ".join(word.text for word in page.words[first:last])
        home = next((p for p in passages if _stands_in(spans[0], p.text)), passages[0])
        made.append(Claim(text=text, quote=quote, passage=home))
    return made


def _stands_in(span: Span, text: str) -> bool:
    return " ".join(span.text.split())[:40] in " ".join(text.split())
