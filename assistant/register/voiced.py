"""What somebody said on a subject: the statements of the register, speaker by speaker."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.asked.sentences import without_number
from assistant.citations import letters
from assistant.claims.quoted import Told, meeting_claim, quoted
from assistant.register.registers import Wanted, attendance, statements
from assistant.register.sought import ENOUGH, Sought, days_of, sought
from index.papers import Filters
from index.register import Role, Saying, Statement
from index.store import Store

MAX_SAID = 8  # statements in one answer
ROOM = 95  # words, shared by the statements
LEAST = 12
_SAID = re.compile(
    r"\bwhat (?:did|have|has|were|was|do|does)\b.*?\b(?:say|said|says|suggest(?:ed)?|ask(?:ed)?|"
    r"raise[d]?|think|tell|told|argue[d]?|propose[d]?|comment(?:ed)?|request(?:ed)?|saying)\b|"
    r"\bwhat\b.*\b(?:comments|views|points|questions|concerns)\b.*\b(?:made|raised|expressed|asked)\b",
    re.I,
)
_PERSON = re.compile(
    r"\b(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|rev(?:erend)?)\.?\s+((?:[A-Z]\.?\s+)?[A-Z][\w'’-]+)"
    r"|\bdid ((?:[A-Z][\w'’-]+\s+){1,2}[A-Z]?[\w'’-]*?)\s+(?:say|suggest|ask|think|raise|tell)"
)
_OFFICE = re.compile(
    r"\b(?:did|has|have|had|was|were|do|does) (?:the |our )?"
    r"(?P<office>(?:[\w'’-]+ ){0,4}?(?:chair\w*|leader|mayor|clerk|treasurer|secretary|"
    r"head ?teacher|principal|director|officer|manager|"
    r"commissioner|inspector|solicitor))(?: (?:of|for) (?P<of>(?:[\w'’-]+ ){0,4}?[\w'’-]+))? "
    r"(?:say|suggest|ask|think|raise|tell|request|report|propose|want)\b",
    re.I,
)
_OWN = frozenset("the this our of for council committee meeting".split())  # named with an office
_GROUPS = (
    ("public", re.compile(r"\b(?:the )?(?:public|residents?|speakers?|parents)\b", re.I)),
    ("members", re.compile(r"\b(?:members|councillors|cllrs|governors)\b(?! of the public)", re.I)),
    ("officers", re.compile(r"\bofficers\b", re.I)),
)
_NOT_A_SUBJECT = frozenset(
    "what did have has were was do does say said says suggest suggested ask asked raise raised "
    "think tell told argue argued propose proposed comment commented comments views points "
    "questions concerns made expressed saying about on of the at in to by public residents "
    "resident speakers speaker parents members councillors cllrs cllr councillor governors "
    "officers mr mrs ms miss dr regarding for during meeting discussion item session time".split()
)


def voiced(store: Store, question: str, filters: Filters) -> Told | None:
    """What the person or group that a question names said on its subject; None if it does not ask
    for that, or nothing of the kind is recorded."""
    if not _SAID.search(question):
        return None
    named = _PERSON.search(question)
    person = next((name for name in named.groups() if name), None) if named else None
    office = _OFFICE.search(question) if person is None else None
    asker = question if office is None else ""  # those that an office is told of do not speak
    group = next((name for name, pattern in _GROUPS if pattern.search(asker)), None)
    if person is None and group is None and office is None:
        return None
    found = statements(store, Wanted(filters=filters, person=person))
    speaker = person or (f"{office['office']} {office['of'] or ''}" if office else "")
    if office:
        found = tuple(one for one in found if _holds(one, speaker))
    besides = _NOT_A_SUBJECT | set(re.findall(r"[\w’'-]+", speaker.lower()))
    asked = sought(question, days_of(found), besides=besides)
    roles = _roles(store, filters) if group else {}
    own = [one for one in found if speaker or _is_in(one, group or "", roles)]
    scored = [(_met(asked, one, found), one) for one in own if asked.is_of(one)]
    best = max((score for score, _ in scored), default=0.0)
    if person and found and best == 0:
        return Told(refusal=f"nothing they record of {person} is about that")
    if best < ENOUGH or (not asked.subject and not speaker and not asked.dated):
        return None
    return _told(store, [one for score, one in scored if score == best], best)


def _met(asked: Sought, one: Statement, found: Sequence[Statement]) -> float:
    """How much of the subject is in a statement; an answer is about what was asked before it."""
    at = found.index(one)
    before = found[at - 1] if at and one.saying is Saying.ANSWER else None
    return asked.share(f"{one.title or ''} {before.text if before else ''} {one.text}")


def _holds(one: Statement, office: str) -> bool:
    """Whether a speaker has an office, as the minutes name it: a chair also as chairman."""
    known, wanted = (
        re.findall(r"\w+", re.sub(r"['’]", "", text.lower()))
        for text in (f"{one.speaker} {one.capacity or ''}", office)
    )
    wanted = [word for word in wanted if word not in _OWN]
    if ("vice" in known) != ("vice" in wanted):
        return False
    return all(
        word in known or (word.startswith("chair") and any(k.startswith("chair") for k in known))
        for word in wanted
    )


def _roles(store: Store, filters: Filters) -> dict[tuple[object, str], Role]:
    """As what those listed were at each meeting, by date and surname."""
    listed = attendance(store, Wanted(filters=filters))
    return {(one.origin.meeting_date, letters(one.name.split()[-1])): one.role for one in listed}


def _is_in(one: Statement, group: str, roles: Mapping[tuple[object, str], Role]) -> bool:
    """Whether a speaker is of the public, a member, or an officer, as far as the minutes tell."""
    role = roles.get((one.origin.meeting_date, letters(one.speaker.split()[-1])))
    if role is not None and not one.group:
        wanted = {"members": (Role.PRESENT, Role.SUBSTITUTE), "officers": (Role.OFFICER,)}
        return role in wanted.get(group, ())
    speaker = f"{one.speaker} {one.capacity or ''}"
    member = re.search(r"\b(?:councillor|cllr|member|chair\w*|vice|governor)\b", speaker, re.I)
    public = re.search(r"\b(?:public|resident|parent)", speaker, re.I)
    if group == "members":
        return bool(member) and not public
    if group == "officers":
        return bool(re.search(r"\b(?:officer|director|head|manager|clerk)", speaker, re.I))
    spoke = re.search(r"\b(?:public|open forum|floor)\b", one.title or "", re.I)
    return bool(public) or bool(spoke and not member)


def _told(store: Store, chosen: Sequence[Statement], fit: float) -> Told | None:
    shown = list(chosen[:MAX_SAID])
    room = max(LEAST, ROOM // len(shown))
    claims = []
    for k, one in enumerate(shown):
        if k == 0 or one.origin.meeting_date != shown[k - 1].origin.meeting_date:
            heading = list(meeting_claim(store, one))
            claims += heading if len(days_of(shown)) > 1 else []
        here = [span for span in one.spans if span.page_number == one.page_number]
        words = without_number(" ".join(span.text for span in here)).split()
        text = " ".join(words[:room]) + (" …" if len(words) > room else "")
        mark = "• " if len(shown) > 1 else ""
        claims += quoted(store, one.origin.document, here, [f"{mark}{text}"])
    if len(chosen) > MAX_SAID and claims:
        more = f"\n… and {len(chosen) - MAX_SAID} more, which the register lists."
        claims[-1] = replace(claims[-1], text=f"{claims[-1].text}{more}")
    several = len(shown) > 1
    return Told(claims=claims, fit=fit, listed=several, checked=True) if claims else None
