"""Who holds an office, and who the members of a body are: by the newest list that names them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from assistant.asked.occasion import names_meeting
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from assistant.claims.quoted import Told, meeting_claim
from assistant.register.attended import claims_of
from assistant.register.registers import Wanted, attendance
from index.papers import Filters
from index.register import Attendance, Role
from index.store import Store

LONGEST_ABBREVIATION = 4  # letters
MAX_HOLDERS = 3  # more people of one capacity hold no office: they are members

_NOW = r"(?: (?:now|currently|at the moment|these days|at present|here))?"
_OF = r"(?: (?:of|for|to|on) (?:the |our |this |your )?(?P<of>[^?]*?))?"
_HOLDER = re.compile(
    r"^\W*(?:so |and |please )?(?:who(?:'s|s| is|s| are)|(?:what(?:'s| is) )?(?:the )?names? of)"
    rf"(?: currently| now)? (?:the |our |your |this )?(?P<office>[\w'’ /&-]+?){_OF}{_NOW}\W*$",
    re.I,
)
_CHAIRS = re.compile(
    rf"^\W*who(?: currently| now)? chairs(?: (?:the |our |this |your )?(?P<of>[^?]*?))?{_NOW}\W*$",
    re.I,
)
_MEMBERS = re.compile(
    r"^\W*(?:who(?:'s|s| is| are| sits?)|list|names?(?: of)?|what are the names of)"
    r"(?: all| currently)* (?:the |our |my |your |this |on the |on this )*(?:current |parish |"
    r"town |county |city |borough |district |ward |school |committee |council |council's )*"
    r"(?:members|councillors|cllrs|governors|trustees|committee|council|board)"
    rf"{_OF}{_NOW}\W*$",
    re.I,
)
_MEMBER = (Role.PRESENT, Role.APOLOGIES)
_STAFF = frozenset(stems("clerk officer manager secretary"))
_DEPUTY = frozenset(stems("deputy vice assistant interim acting former shadow ex elect designate"))
_ANY_BODY = frozenset(stems("this meeting meetings committee council board body panel here"))
_CHAIRPERSON = re.compile(r"\bchair(?:man|woman|person|s)\b", re.I)


def in_office(store: Store, question: str, filters: Filters) -> Told | None:
    """The holder of an office, or the members of a body; None if neither is asked, or no list of
    those at a meeting has it.
    """
    if names_meeting(question, dated=True):
        return None
    members, chairs = _MEMBERS.search(question), _CHAIRS.search(question)
    holder = _HOLDER.search(question)
    if members:
        chosen = _members(store, filters, members["of"] or "")
    elif chairs:
        chosen = _holders(store, filters, "chair", chairs["of"] or "")
    elif holder:
        chosen = _holders(store, filters, holder["office"], holder["of"] or "")
    else:
        return None
    claims = list(_told(store, chosen, by_office=not members))
    return Told(claims=claims, checked=True) if claims else None


def _told(store: Store, chosen: Sequence[Attendance], *, by_office: bool) -> Iterator[Claim]:
    """The meeting whose list it is, then the names by what they were there as, or by office."""
    told: list[Claim] = []
    if by_office:
        for one in chosen:
            text = f"{_title(one)}: {one.name}"
            told += [replace(claim, text=text) for claim in claims_of(store, [one])]
    else:
        for _, group in groupby(chosen, key=lambda one: one.role):
            told += claims_of(store, list(group))
    if told:
        yield from meeting_claim(store, chosen[0])
        yield from told


def _title(one: Attendance) -> str:
    """What somebody is; a word in capitals as others are written."""
    title = one.capacity or "Chair"
    return title.capitalize() if title.isupper() and len(title) > LONGEST_ABBREVIATION else title


def _members(store: Store, filters: Filters, body: str) -> list[Attendance]:
    """Those on the newest list of a body who belong to it, there or not."""
    listed = _of_body(attendance(store, Wanted(filters=filters)), stems(body) - _ANY_BODY)
    listed = [one for one in listed if one.role in _MEMBER and not _capacity(one) & _STAFF]
    return sorted(_newest(_of_main_body(listed)), key=lambda one: _MEMBER.index(one.role))


def _holders(store: Store, filters: Filters, office: str, of: str) -> list[Attendance]:
    """Those on the newest list with somebody of that office; none if they are many."""
    whole, wanted = _words(f"{office} {of}") - _ANY_BODY, _words(office) - _ANY_BODY
    body = stems(of) - _ANY_BODY
    listed = attendance(store, Wanted(filters=filters))
    if not wanted:
        return []
    named = [one for one in listed if _covers(_capacity(one), whole)]
    if not named:
        of_body = _of_body(listed, body)
        named = [one for one in of_body if _covers(_capacity(one), wanted)]
    if not whole & _DEPUTY:
        named = [one for one in named if not _capacity(one) & _DEPUTY]
    found = _newest(named if body else _of_main_body(named))
    least = min((len(_capacity(one)) for one in found), default=0)
    nearest = [one for one in found if len(_capacity(one)) == least]
    return nearest if len(nearest) <= MAX_HOLDERS else []


def _covers(known: set[str], wanted: set[str]) -> bool:
    return all(stands(stem, known) for stem in wanted)


def _capacity(one: Attendance) -> set[str]:
    """The words for what somebody is, "chair" for whoever heads the meeting."""
    return _words(one.capacity or "") | (_words("chair") if one.chair else set())


def _words(text: str) -> set[str]:
    """The stems of a title: "Clerk-Treasurer" has two, and a chairman is a chair."""
    plain = _CHAIRPERSON.sub("chair", re.sub(r"[-–/]", " ", text))
    return stems(plain)


def _of_body(listed: Sequence[Attendance], body: set[str]) -> list[Attendance]:
    """The entries of meetings of a body; all if none is named."""
    return [one for one in listed if _covers(stems(one.origin.committee or ""), body)]


def _of_main_body(listed: Sequence[Attendance]) -> list[Attendance]:
    """The entries of the body of which most meetings are held; of two, that which met last."""
    meetings: dict[str, set[date]] = {}
    for one in listed:
        if one.origin.meeting_date:
            meetings.setdefault(one.origin.committee or "", set()).add(one.origin.meeting_date)
    main = max(meetings, key=lambda name: (len(meetings[name]), max(meetings[name])), default="")
    return [one for one in listed if (one.origin.committee or "") == main]


def _newest(listed: Sequence[Attendance]) -> list[Attendance]:
    """The entries of the newest meeting among them, those of one paper."""
    days = [one.origin.meeting_date for one in listed if one.origin.meeting_date]
    newest = max(days, default=None)
    of_day = [one for one in listed if one.origin.meeting_date == newest and newest is not None]
    papers = Counter(one.origin.document for one in of_day)
    most = max(papers, key=lambda name: papers[name], default="")
    return [one for one in of_day if one.origin.document == most]
