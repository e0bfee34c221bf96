"""When and where meetings are, when they began and ended, and when the next one is.

Agendas and minutes say it in a few fixed ways ("Venue:", "held at", "The meeting closed at", "Date
of next meeting"), in words that a question hardly shares. The newest paper that says it counts,
unless a meeting is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from assistant.asked.occasion import meeting_of, names_meeting
from assistant.asked.sentences import Sentence, sentences, without_number
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from assistant.claims.quoted import Told, dated
from index.papers import Filters, Passage, Record
from index.store import Store

CANDIDATES = 200  # passages with the words that tell it
MAX_CHARS = 300
REACH = 2  # sentences or lines
MORE = 3  # dates that stand below the first
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s*(?:of\s+)?{_MONTH}\b|\b{_MONTH}\.? \d{{1,4}}\b|"
    r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b",
    re.I,
)
_CLOCK = (
    r"(?:\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?\s?m\b|noon|ho?u?rs\b)|\d{1,2}[.:]\d{2}\b|"
    r"\b[0-2]\d{3}\b)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Matter:
    """Something that papers tell of a meeting: how it is asked, the full text's words for it, the
    records that tell it, best first, and how they say it. `needs` must stand in the sentence that
    tells it, or in the `REACH` after it."""

    asked: re.Pattern[str]
    words: str
    records: tuple[Record, ...]
    tells: re.Pattern[str]
    needs: re.Pattern[str] | None = None


_MINUTES = (Record.MINUTES, Record.DRAFT_MINUTES)
_OPENS = r"^\W*(?:so |and |please )*"
_NEXT = _Matter(
    asked=re.compile(
        rf"{_OPENS}(?:when|what (?:date|day)|(?:what(?:'s| is) )?(?:the )?dates?)\b.*"
        rf"\bnext (?:\w+ ){{0,3}}?meetings?\b|{_OPENS}(?:the )?next meeting\b|"
        rf"{_OPENS}when (?:do|does|will) .*\b(?:next meet|meet next|meet again)\b",
        re.I,
    ),
    words="next AND (meeting OR meetings)",
    records=_MINUTES,
    tells=re.compile(r"\bnext (?:\w+ ){0,4}?meetings?\b", re.I),
    needs=_DAY,
)
_PLACE = _Matter(
    asked=re.compile(
        rf"{_OPENS}where\b.*\b(?:meet(?:s|ing|ings)?|held|committee|council)\b|"
        rf"{_OPENS}(?:what(?:'s| is| was) )?(?:the )?(?:venue|address|place)\b.*\bmeeting\b",
        re.I,
    ),
    words="venue OR held",
    records=(Record.AGENDA, *_MINUTES),
    tells=re.compile(
        r"^\W*(?i:venue)\b\W*\w|"
        r"^\W*(?:[^.]*\b(?i:meetings?)\b[^.]*?\b)?(?i:held)\b[^.]*?\b(?i:in|at)\b "
        r"(?:person at |(?i:the) )*[A-Z]"
    ),
)
_END = _Matter(
    asked=re.compile(
        rf"{_OPENS}(?:when|(?:at )?what time)\b.*\b(?:end|ended|finish|finished|close|closed|"
        r"conclude|concluded|over|stop|adjourn|adjourned)\W*$",
        re.I,
    ),
    words="closed OR concluded OR ended OR finished OR adjourned OR terminated",
    records=_MINUTES,
    tells=re.compile(r"\b(?:clos|conclud|end|finish|adjourn|terminat)ed\b", re.I),
    needs=re.compile(rf"(?:\btime\b\W*|\bat\b\W*){_CLOCK}", re.I),
)
_START = _Matter(
    asked=re.compile(
        rf"{_OPENS}(?:when|(?:at )?what time)\b.*\b(?:start|started|starts|begin|began|begins|"
        rf"open|opened|commence|commenced)\W*$|{_OPENS}what time is (?:the|this) "
        r"(?:\w+ )?meeting\W*$",
        re.I,
    ),
    words="commenced OR started OR starting OR start OR opened OR time OR pm OR am",
    records=(Record.AGENDA, *_MINUTES),
    tells=re.compile(
        rf"\b(?:commenc|start|open|beg[ai]n)(?:ed|ing|s)?\b[^.;]{{0,25}}?{_CLOCK}|"
        rf"^\W*(?:start )?time\b\W*{_CLOCK}|\bmeeting\b[^.;]*\bat {_CLOCK}",
        re.I,
    ),
)
_MATTERS = (_NEXT, _PLACE, _END, _START)
_BEGAN = re.compile(
    rf"\b(?:commenc|start|open|beg[ai]n)(?:ed|ing|s)?\b[^.;]{{0,25}}?{_CLOCK}", re.I
)
_LASTED = re.compile(
    rf"{_OPENS}how long (?:was|is|did|does|were|do) (?:\w+ ){{0,5}}?meetings?\b", re.I
)
_ANY = frozenset(
    stems(
        "meeting meetings meet met held being hold place take took taking full address venue where "
        "time date dates day start started begin began open opened commence end ended finish "
        "finished close closed conclude concluded adjourn adjourned stop next last lasted latest "
        "previous again pls please long go council committee board panel they public due happening "
        "usually now"
    )
)
_NO_BODY = re.compile(rf"\b\d+(?:st|nd|rd|th)?\b|\b{_MONTH}\b|\b(?:\w+day)\b|['’]s\b", re.I)


def sat(store: Store, question: str, filters: Filters) -> Told | None:
    """What the newest paper, or that of the meeting named, tells of the time or place of a
    meeting; None if that is not asked, or not told."""
    first = question.split("?")[0]
    lasted = _LASTED.search(first)
    matter = _END if lasted else next((one for one in _MATTERS if one.asked.search(first)), None)
    if matter is None:
        return None
    day = meeting_of(question, store.meeting_dates(), dated=True)
    if day is None and names_meeting(question, dated=True):
        return None
    if day is not None:
        filters = replace(filters, since=day, until=day)
    body = stems(_NO_BODY.sub(" ", first)) - _ANY
    told = _told(store, matter, filters, body)
    if told is None:
        return _newest_agenda(store, filters, body) if matter is _NEXT else None
    claims = [told]
    if lasted and not _BEGAN.search(told.text):
        same = replace(filters, document=told.passage.document, since=_day(told), until=_day(told))
        began = _told(store, replace(_START, records=_MINUTES, tells=_BEGAN), same, body)
        if began is None:
            return None
        claims = [began, told]
    return Told(claims=[*_of_meeting(store, told.passage), *claims], checked=True)


def _told(store: Store, matter: _Matter, filters: Filters, body: set[str]) -> Claim | None:
    """What the newest paper tells of a matter."""
    for passage in _candidates(store, matter, filters, body):
        text = next(filter(None, (_stretch(text, matter) for text in _texts(passage))), "")
        if text:
            text = _with_rest(store, passage, text)
            return Claim(text=without_number(text), quote=text, passage=passage)
    return None


def _day(claim: Claim) -> date | None:
    return claim.passage.meeting_date


def _of_meeting(store: Store, passage: Passage) -> Iterator[Claim]:
    """The date of the meeting whose papers tell it."""
    if passage.meeting_date is not None:
        yield from dated(store, passage.document, passage.page_number, passage.meeting_date)


def _with_rest(store: Store, passage: Passage, text: str) -> str:
    """A text that ends with a comma at the end of its passage, with the line below: an address."""
    after = store.passages([passage.id + 1]).get(passage.id + 1)
    if after is None or not text.endswith(",") or not passage.text.endswith(text):
        return text
    same = (after.document, after.page_number) == (passage.document, passage.page_number)
    return f"{text} {after.text.split(chr(10))[0]}" if same and not after.cells else text


def _newest_agenda(store: Store, filters: Filters, body: set[str]) -> Told | None:
    """The date of the newest meeting that there is an agenda for, if there are no minutes of it."""
    agendas = replace(filters, record=Record.AGENDA)
    ids = [one for one, _ in store.lexical("agenda OR date OR meeting", agendas, CANDIDATES)]
    found = [one for one in store.passages(ids).values() if _is_of(one, body)]
    newest = min(found, key=lambda one: (_age(one), one.page_number), default=None)
    if newest is None or newest.meeting_date in store.meeting_dates(_MINUTES):
        return None
    claims = [replace(one, support="direct") for one in _of_meeting(store, newest)]
    told = [replace(one, text=f"The newest agenda is of the {_lower(one.text)}") for one in claims]
    return Told(claims=told, fit=0.0, checked=True) if told else None


def _lower(text: str) -> str:
    return text[0].lower() + text[1:].rstrip(":") + "."


def _candidates(store: Store, matter: _Matter, filters: Filters, body: set[str]) -> list[Passage]:
    """Passages with the words for a matter, of the body that is asked for: the newest meeting
    first, then the better record, then in the order of the paper."""
    found: list[Passage] = []
    for record in matter.records:
        held = replace(filters, record=record)
        ids = [one for one, _ in store.lexical(matter.words, held, CANDIDATES)]
        found += store.passages(ids).values()
    fitting = [one for one in found if _is_of(one, body)]
    return sorted(fitting, key=lambda one: (_age(one), matter.records.index(one.record), one.id))


def _age(passage: Passage) -> int:
    return -(passage.meeting_date or date.min).toordinal()


def _is_of(passage: Passage, body: set[str]) -> bool:
    """Whether a passage is of the papers of a body; of any, if none is named."""
    known = stems(passage.committee or "")
    return all(stands(stem, known) for stem in body)


def _texts(passage: Passage) -> list[str]:
    """What may tell it: a row's cells, then the row; or a passage's text."""
    return [*(cell.text for cell in passage.cells), passage.text]


def _stretch(text: str, matter: _Matter) -> str:
    """The words of a text that tell a matter, "" if it does not."""
    parts = sentences(text)
    for k, part in enumerate(parts):
        last = _last(parts, k, matter) if matter.tells.search(part.text) else None
        told = text[part.start : parts[last].end].strip() if last is not None else ""
        if told and len(told) <= MAX_CHARS:
            return told
    return ""


def _last(parts: Sequence[Sentence], k: int, matter: _Matter) -> int | None:
    """The last sentence of what is told: with those below that it needs, and the rest of an
    address; None if what it needs does not stand there."""
    last, needs = k, matter.needs
    if needs is not None:
        near = parts[k : k + 1 + REACH]
        last = next((j for j, part in enumerate(near, k) if needs.search(part.text)), -1)
        if last < 0:
            return None
        below = parts[last + 1 : last + 1 + MORE] if last > k else []
        last += len(list(takewhile(lambda part: bool(needs.search(part.text)), below)))
    while parts[last].text.endswith(",") and last + 1 < len(parts):
        last += 1
    return last
