"""A list of people as minutes write it -> each name with what stands about it.

Posts stand in brackets, after a dash or a comma, or before the name; names are parted by commas,
semicolons, "and". A list is taken apart where no bracket is open; a part that is no name belongs
to the name before it, or to the next where it opens with "the".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice, zip_longest

# Of a name with its titles and initials, and of a post before a name: more are no list of people,
# and would be gone through again from each of their words.
MOST_WORDS, MOST_POST_WORDS = 9, 15
STYLE = re.compile(
    r"^(?:and\s+)?(?:the\s+)?(?P<style>Councillors?|Cllrs?\.?|COUNCILLORS?|CLLRS?\.?|Mayor|"
    r"Deputy Mayor|Reeve|Co-opted members?|Governors?)\s*:?\s+(?=[A-Z])"
)
_SEVERAL = re.compile(r"s\.?$", re.I)
_LEADING = re.compile(r"^(?:(?:and|from|plus|messrs\.?|mesdames)\s+)+", re.I)
_STYLE_INSIDE = re.compile(r"\s(?:Cllrs?|Councillors?)\b", re.I)
_OWN_STYLE = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Reverend|Rev|Professor|Sir|Dame)\b")
_TITLES = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Reverend|Revd?|Father|Canon|Professor|"
    r"Prof|Captain|Colonel|Major|Alderman|The Hon|Councillor|Cllr)\.?\s+)"
)
_SURNAME = r"(?:(?:Mc|Mac|[OD]['’]|De|Le|[A-ZÀ-Þ])[a-zà-ÿ’'-]+[A-Z]?[\w’'-]*|al-[A-Z][a-z]+)"
_PERSON = re.compile(
    rf"^{_TITLES}*(?:[A-Z]\.?\s*){{0,3}}{_SURNAME}"
    r"(?:\s+(?:(?:[A-Z][\w’'-]*\.?)|al-[A-Z][a-z]+|de|la|van|von|der|den|du|ap|bin)){0,3}$|"
    r"^[A-Z]{1,2}\s[A-Z][\w’'-]+$|"
    r"^(?:[A-Z]\.?\s*){1,3}(?:(?:de|la|van|von|der|den|du|Van|Von|Der|al)[\s-])+[A-Z][\w’'-]+$"
)
_ALONE = re.compile(rf"^(?:{_SURNAME}|[A-Z]{{3,}})$")
_HONOURS = re.compile(r"^(?:(?:MBE|OBE|CBE|KBE|DL|JP|QC|KC|MP|BEM|Esq)\b\.?\s*)+")
_NOBODY = re.compile(r"^\W*(?:none|nil|no apologies|n/a|apologies|were received.*)\W*$", re.I)
CHAIR = re.compile(r"\W*\b(?:in the chair|chair(?:man|woman|person)?)\b\W*", re.I)
_POSTS = (
    r"(?:Mayor|Councillor|Chief|Clerk|Treasurer|Administrator|Superintendent|Officer|Manager|"
    r"Director|Assistant|Deputy|Planner|Engineer|Chair(?:man|woman|person)?|Partner|Lead|Head|"
    r"Solicitor|Counsel|Auditor|Representative|Member|Secretary|Governor|Trustee|Headteacher|"
    r"Teacher|Principal|Bursar|Leader|Holder|Accountant|Adviser|Advisor|Consultant|Reeve|"
    r"PCSO|RFO|CEO|SBM)\b"
)
POST = re.compile(rf"\b{_POSTS}", re.I)
_POST_OPENS = re.compile(
    rf"{_POSTS}|(?:Vice|Parish|Town|District|County|Borough|City|Parent|Staff|Co-opted|Executive|"
    r"Corporate|Senior|Interim|Acting|Finance|Portfolio|Cabinet)\b",
    re.I,
)
_OFFICE = re.compile(
    r"^\W*(?:(?:vice|deputy|acting)[\s-]*)?(?:in the chair|chair(?:man|woman|person)?|mayor|"
    r"(?:parish |town )?clerk|treasurer|secretary|head ?teacher)\W*$",
    re.I,
)
_NO_NAME = re.compile(
    r"\b(?:Council|Trust|Committee|School|Academy|Services?|Care|Ltd|Limited|LLP|NHS|University|"
    r"Association|Partnership|Police|Department|Team|Office|Union|Society|Corporation|Hospital|"
    r"Agency|Authority|Centre|Company|Group|Board|Commission|Charity|Club|Federation|Network|Forum|"
    r"Institute|Public|Press|Health|Education|Housing|Governance|Planning|Support|Resources|"
    r"Apologies|Regrets|Present|Absent|Vacancy|Residents?|Members|Councillors|Cllrs|Governors|"
    r"Initials|Role|Zoom|Teams)\b",
    re.I,
)
_CROWD = re.compile(
    r"^(?:\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|"
    r"[Ss]everal|[Ss]ome|[Nn]o)\s+[a-z]|^(?:[Mm]embers?|[Rr]epresentatives?) of\b"
)
_QUALIFIED = re.compile(
    r"^(?:who|due|because|owing|as|for|in|via|from|until|till|to|joined|arrived|left|by|on|with|"
    r"representing|deputising|substituting|remotely|online|ex)\b"
)
_BREAK = re.compile(
    r"\s*;\s*|\s*,\s*(?:and\s+)?|\s+(?:and|AND)\s+|\s*&\s*|(?<=[A-Za-z])/(?=[A-Z])|"
    r"(?<=[a-z)])\.\s+(?=\d|[A-Z][\w -]{2,30}:)|(?<=\))\s+(?=[A-Z])|"
    r"(?<!\bfor)(?<!\bof)(?<!\bDistrict)(?<!\bCounty)(?<!\bBorough)(?<=[a-z)])\s+"
    r"(?=(?:Councillors?|Cllrs?)\.?:?\s[A-Z])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Somebody in a list: the name as printed, the words about it, the style it stands under."""

    name: str
    about: str
    style: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A stretch of a list, with the break that stands before it."""

    broken: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A name in a part; `plain`: nothing but its two words tells that it is one."""

    name: str
    about: str
    style: str | None
    plain: bool


def people_in(text: str, style: str | None = None) -> tuple[list[Listed], str | None]:
    """The people that a list names, in its order, and the style that holds after it.

    Args:
        style: that which holds before it ("Councillors" of a line above), None if none does.
    """
    parts = _parts(" ".join(text.split()))
    reader = _Reader(style=style)
    for part, then in zip_longest(parts, parts[1:]):
        reader.take(part, then)
    return reader.listed, reader.style


@dataclass(slots=True, kw_only=True)
class _Reader:
    """Where the reader of a list stands.

    `waiting` is a post whose holder is yet to come; `open`: words may still belong to the last
    name; `posted`: its post is long and may go on after a comma.
    """

    style: str | None
    listed: list[Listed] = field(default_factory=list)
    waiting: str = ""
    open: bool = False
    posted: bool = False

    def take(self, part: _Part, then: _Part | None) -> None:
        """Takes in a part of the list, `then` being the next."""
        if ";" in part.broken:
            self.open = self.posted = False
        found = _found(part.text, self.style, alone=not self.posted)
        if found and not self._is_post(found, then):
            self._add(found)
        elif _CROWD.match(part.text):
            self.open = False
        elif POST.search(part.text) and (not self.open or _heralds(part, then)):
            self.waiting, self.open = _plain_post(part.text), False
        elif self.open:
            self._go_on(part)

    def _is_post(self, found: _Found, then: _Part | None) -> bool:
        """Whether what has a name's form is the last one's post, or the rest of it.

        "A Name, Director of Place, Public Realm"; "A Name, Finance Business Partner".
        """
        if not self.open or not found.plain:
            return False
        posted = then and POST.search(then.text) and not STYLE.match(then.text)
        return (self.posted and not posted) or bool(found.about and not self.listed[-1].about)

    def _add(self, found: _Found) -> None:
        about = " ".join(filter(None, (self.waiting, found.about)))
        self.listed.append(Listed(name=found.name, about=about, style=found.style))
        self.style = found.style if _SEVERAL.search(found.style or "") else None
        self.waiting, self.open, self.posted = "", True, _is_long(found.about)

    def _go_on(self, part: _Part) -> None:
        last = self.listed[-1]
        self.listed[-1] = replace(last, about=f"{last.about}{part.broken}{part.text}")
        self.posted = self.posted or _is_long(part.text)


def _parts(text: str) -> list[_Part]:
    """A list taken apart where no bracket is open."""
    shut = [match.span() for match in re.finditer(r"[(\[][^)\]]*[)\]]", text)]
    parts: list[_Part] = []
    start, broken = 0, ""
    for match in _BREAK.finditer(text):
        if not any(a < match.start() < b for a, b in shut):
            parts.append(_Part(broken=broken, text=text[start : match.start()].strip()))
            start, broken = match.end(), match[0]
    parts.append(_Part(broken=broken, text=text[start:].rstrip(" .,;")))
    plain = [replace(part, text=_LEADING.sub("", part.text)) for part in parts]
    return _rejoined([part for part in plain if part.text])


def _rejoined(parts: Sequence[_Part]) -> list[_Part]:
    """Posts put together again that "&" or "/" had parted: "Head of Parks & Ponds"."""
    joined: list[_Part] = []
    for part in parts:
        before = joined[-1] if joined and part.broken.strip() in ("&", "/") else None
        if before and not (STYLE.match(before.text) or _opening(before.text, alone=True)):
            joined[-1] = replace(before, text=f"{before.text}{part.broken}{part.text}")
        else:
            joined.append(part)
    return joined


def _heralds(part: _Part, then: _Part | None) -> bool:
    """Whether a post belongs to the name after it: "the Clerk, A Name", "Chairman Cllr A Name"."""
    runs_on = then is not None and not then.broken.strip()
    return runs_on or re.match("the ", part.text, re.I) is not None


def _is_long(about: str) -> bool:
    """Whether words about a name are a post that may go on after a comma."""
    return bool(POST.search(about)) and "(" not in about and not _OFFICE.match(about)


def _found(text: str, style: str | None, *, alone: bool) -> _Found | None:
    """The name in a part of a list; `alone`: one word is a name after "Councillors"."""
    own = STYLE.match(text)
    if own:
        named = _opening(text[own.end() :], alone=own["style"][0] in "Cc")
        style = own["style"].rstrip(".:")
        return _Found(name=named[0], about=named[1], style=style, plain=False) if named else None
    several = bool(re.match(r"(?:councillor|cllr)s", style or "", re.I))
    if several and _OWN_STYLE.match(text):
        style = None
    named = _opening(text, alone=alone and several)
    if named:
        return _Found(name=named[0], about=named[1], style=style, plain=_is_plain(*named))
    return _after_post(text)


def _is_plain(name: str, about: str) -> bool:
    titled = re.match(rf"{_TITLES}|[A-Z]\.?\s", name)
    return not titled and not re.match(r"[(\[:–—-]", about)


def _opening(text: str, *, alone: bool = False) -> tuple[str, str] | None:
    """The name that a text opens with, and the rest; None if it opens with none."""
    if _NOBODY.match(text):
        return None
    match = re.match(r"(?P<head>[^(\[:–—]+?)\s*(?P<rest>(?:[(\[:–—]|\s-\s|-\s).*)?$", text)
    words = match["head"].split() if match else []
    rest = (match["rest"] or "") if match else ""
    for k in range(1, min(len(words), MOST_WORDS) + 1):
        name, more = " ".join(words[:k]).rstrip(","), " ".join(words[k:])
        known = _is_surname(name) if k == 1 and alone else is_person(name)
        more = _without_letters(more, words[:k])
        if known and _may_follow(more):
            return name, f"{more} {rest}".strip()
    return None


def _is_surname(text: str) -> bool:
    return bool(_ALONE.match(text)) and not _is_other(text) and not _POST_OPENS.match(text)


def _without_letters(more: str, name: Sequence[str]) -> str:
    """Words after a name without its initials and honours: "Ann Other AO Chair"."""
    initials = "".join(word[0] for word in name)
    more = more[len(initials) :].lstrip() if f"{more} ".startswith(f"{initials} ") else more
    return _HONOURS.sub("", more)


def _may_follow(more: str) -> bool:
    """Whether words may stand straight after a name: a post, a reason, or none."""
    opens = (_POST_OPENS, _QUALIFIED, CHAIR)
    return not more or any(pattern.match(more) for pattern in opens)


def _after_post(text: str) -> _Found | None:
    """A name after its post: "Clerk Ann Other", "Clerk: Ann Other", "The Mayor (Cllr A Other)"."""
    inside = re.match(r"(?P<post>[^(]+?)\s*\((?P<in>[^)]*)\)(?P<rest>.*)$", text)
    if inside and POST.search(inside["post"]):
        found = _found(inside["in"], None, alone=False)
        if found:
            about = f"{_plain_post(inside['post'])} {inside['rest']}".strip()
            return replace(found, about=about)
    breaks = re.finditer(r"\s*[:–—]\s*|\s+-\s+|\s+", text)
    for match in islice(breaks, MOST_POST_WORDS):
        before = text[: match.start()]
        styled = STYLE.match(text[match.end() :])
        if styled or POST.search(before[before.rfind(" ") + 1 :]):
            found = _plainly(text[match.end() :])
            if found:
                post = before if POST.search(before) else f"{before} {found.style}"
                about = f"{_plain_post(post)} {found.about}".strip()
                return replace(found, about=about, plain=False)
    return None


def _plainly(text: str) -> _Found | None:
    """A name that a text opens with, with its style if it has one."""
    own = STYLE.match(text)
    if own:
        return _found(text, None, alone=True)
    named = _opening(text)
    return _Found(name=named[0], about=named[1], style=None, plain=False) if named else None


def _plain_post(text: str) -> str:
    return re.sub(r"^the\s+", "", text.strip(), flags=re.I)


def is_person(text: str) -> bool:
    """Whether a text has the form of a name: two words at least, or a title and a surname."""
    formed = len(text.split()) > 1 and bool(_PERSON.match(text))
    return formed and not _is_other(text)


def _is_other(text: str) -> bool:
    """Whether a text is a post, a body or an honour."""
    patterns = (POST.search, _NO_NAME.search, _HONOURS.fullmatch, _STYLE_INSIDE.search)
    return any(pattern(text) for pattern in patterns)
