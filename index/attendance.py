"""Minutes -> who was there: present, apologies, substitutes, officers, others, and the chair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.compose import Reading
from index.lines import bounds, lines_of
from index.minuted import Paragraph, minute_paragraphs, sentences
from index.papers import Box, Page
from index.people import CHAIR, POST, STYLE, Listed, people_in
from index.register import Attendance, Role, Span
from index.rolls import rolls

_HEADS: tuple[tuple[Role, str], ...] = (
    (
        Role.ALSO_PRESENT,
        r"also (?:present|in attendance|attending)|members? of the (?:public|press)(?: present)?|"
        r"visitors?|guests?|observers?|public(?: present)?|in attendance|by invitation|"
        r"(?:(?:county|district|borough|and|&) )+councillors?(?: present| in attendance)?",
    ),
    (
        Role.OFFICER,
        r"officers?(?: (?:in attendance|present|attending))?|staff(?: (?:in attendance|present))?|"
        r"council officers|in attendance \(officers\)",
    ),
    (
        Role.APOLOGIES,
        r"apologies(?: for absence)?(?: and substitut\w+)?(?: received| accepted)?(?: from)?|"
        r"(?:(?:members|councillors|governors) )?(?:absent|not present)|regrets",
    ),
    (Role.SUBSTITUTE, r"substitutes?(?: members?)?|deputies"),
    (
        Role.PRESENT,
        r"present|those (?:present|attending|in attendance)|attendees|attendance|"
        r"(?:(?:committee|board|voting|council|parish|town|city|community|elected) )*"
        r"(?:members?|councillors|cllrs\.?|governors|trustees)"
        r"(?: (?:present|in attendance|attending))?",
    ),
)
_HEAD = re.compile(
    r"^\W*(?:[A-Z]{0,3}\d[\d./]*[.):]?\s+)?"
    rf"(?P<head>{'|'.join(f'(?P<{role.name}>{words})' for role, words in _HEADS)})"
    r"\s*(?:(?P<colon>[:–—-])\s*(?P<rest>.*)|"
    r"\s(?P<names>(?:the )?(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr)\s.*)|\s*)$",
    re.I,
)
_INLINE = re.compile(
    r"(?<=[a-z).;,])\s+(?=(?:(?:also )?in attendance|also present|apologies(?: for absence)?|"
    r"absent|regrets|officers(?: present)?)\s*(?::|–|from\b))",
    re.I,
)
_OFFICES = (
    r"^\W*(?P<office>(?:vice|deputy)?[\s-]*chair(?:man|woman|person)?(?: of governors)?|"
    r"in the chair|chaired by|(?:parish |town )?clerk(?: to the \w+)?|clerked by)\s*"
)
_OFFICE = re.compile(rf"{_OFFICES}(?::|(?<=by)\s)\s*(?P<name>(?-i:[A-Z]).*)$", re.I)
_OFFICE_ALONE = re.compile(rf"{_OFFICES}:$", re.I)
_COUNCILLORS = re.compile(r"councillors|cllrs", re.I)
_LISTING = re.compile(
    r"\W*(?:present|those (?:present|attending)|(?:in )?attendance|"
    r"(?:members|councillors|governors)(?: present)?)(?: and apologies)?\s*(?:\W*$|:)",
    re.I,
)
_VICE = re.compile(r"\b(?:vice|deputy)[\s-]*chair", re.I)
_OWN_LINE = re.compile(r"^(?:[A-Z][\w’'.-]*\s+){1,4}[–—-]\s")
_IN_THE_CHAIR = re.compile(r"\bin the chair\b", re.I)
_BESIDE_POST = re.compile(r"^[A-Z]{2,3}\s*[–—-]\s*|(?<=\w)\s+in the [Cc]hair$")
_FOR = re.compile(
    r"^\(?\s*(?:as )?(?:substitut\w+ |sub\.? )?(?:for|in place of)\s+(?P<name>[A-Z][\w.’' -]+?)\)?$"
)
_APOLOGIES = re.compile(
    r"^\W*(?:[A-Z]{0,3}\d[\d./]*[.):]?\s+)?apologies(?: for absence| received)*\s*[:–—-]\s*"
    r"(?P<names>.+)$",
    re.I,
)
_FROM = re.compile(
    r"(?:\bapolog(?:ies|y)\b|^\W*received(?= from))(?:(?! for (?:being )?late)[^;:]){0,80}?"
    r"\b(?:from|by|for|on behalf of)\s+(?P<names>(?:the )?(?-i:[A-Z]).*)$",
    re.I,
)
_SENT = re.compile(
    r"(?:^|\bthat )(?P<names>(?:the )?(?-i:[A-Z])[^;:]{3,200}?) (?:(?:had|has|have) )?(?:also )?"
    r"(?:sent|gave|given|tendered|offered|submitted) (?:(?:his|her|their|the) )?apologies\b",
    re.I,
)
_TELLS = re.compile(r"\b(?!and\b)[a-z]{2,}")
_IN_BRACKETS = re.compile(r"\([^)]*\)")
COLUMN_GAP = 2.2  # of the letters' height: what stands further apart stands in two columns
FULL_LINE = 0.95  # of the longest line's end: a line that long goes on in the next
FULL_WIDTH = 0.5  # of the same: what is narrower stands in a column
SAME_COLUMN = 60.0  # points between the left edges of a heading and the names below it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """Words that stand beside one another; a line set in columns has several."""

    text: str
    box: Box


@dataclass(slots=True, kw_only=True)
class _List:
    """A list that is being read: what it lists, the style of its names, where its head stands."""

    role: Role
    style: str | None = None
    x0: float = 0.0
    waiting: str = ""
    full: bool = False


def attendance(reading: Reading) -> tuple[Attendance, ...]:
    """The people that the minutes in a paper list, in reading order, each once for each role."""
    pages = {page.number: page for page in reading.pages}
    found: dict[tuple[object, ...], Attendance] = {}
    for paragraphs in minute_paragraphs(reading):
        if not paragraphs:
            continue
        first = paragraphs[0]
        rolled = [_attendance(first, one, role) for one, role in rolls(reading, first)]
        people = [
            *_unlike(_listed(pages[first.page_number], paragraphs), rolled),
            *rolled,
            *(person for here in paragraphs for person in _told(here)),
        ]
        for person in _presided(people):
            key = (person.origin.meeting_date, person.origin.item, person.name.lower(), person.role)
            if key not in found or (person.chair and not found[key].chair):
                found[key] = person
    return tuple(found.values())


def _unlike(listed: Iterator[Attendance], rolled: Sequence[Attendance]) -> Iterator[Attendance]:
    """Those listed but for whom a table has another role: its columns were read as lists."""
    roles = {one.name.lower(): one.role for one in rolled}
    for one in listed:
        if roles.get(one.name.lower(), one.role) is one.role:
            yield one


def _presided(people: Sequence[Attendance]) -> Iterator[Attendance]:
    """The people of a meeting, of whom only those who chaired it count as its chair.

    A list that is headed "In attendance" is that of the members where there is no other.
    """
    chairs = [one for one in people if one.chair and one.role is not Role.APOLOGIES]
    members = any(one.role is Role.PRESENT for one in people)
    there = [one for one in chairs if one.role in (Role.PRESENT, Role.SUBSTITUTE)] or chairs
    own = [one for one in there if " of " not in (one.capacity or "")] or there
    for one in people:
        renamed = not members and bool(chairs) and one.role is Role.ALSO_PRESENT
        yield replace(one, chair=one in own, role=Role.PRESENT if renamed else one.role)


def _listed(page: Page, paragraphs: Sequence[Paragraph]) -> Iterator[Attendance]:
    """Those listed on the first page of minutes, above the first minute that is no list."""
    here = paragraphs[0]
    first = next((p for p in paragraphs if p.minute and not _LISTING.match(p.title or "")), None)
    runs = list(_runs(page, here, first.text if first else None))
    right = max((run.box[2] for run in runs), default=0.0)
    lists: list[_List] = []
    for run in _labelled(runs):
        head = _head(run.text)
        if not head and _OFFICE.match(run.text):
            for before in lists:
                yield from _flush(here, before)
            yield from _in_office(here, run.text, opened=bool(lists))
            continue
        if not head and lists and not _ends(run.text):
            yield from _continue(here, _list_of(lists, run), run, right)
            continue
        for before in lists if head or _ends(run.text) else []:
            yield from _flush(here, before)
        if head:
            lists.append(_begun(head, x0=run.box[0], full=_is_full(run, right)))
        elif _ends(run.text) and lists:
            shut = _list_of(lists, run)
            lists = [one for one in lists if abs(one.x0 - shut.x0) > SAME_COLUMN]
    for before in lists:
        yield from _flush(here, before)


def _head(text: str) -> re.Match[str] | None:
    """What a line heads, by its words; one without a colon must not be a sentence."""
    head = _HEAD.match(text)
    return head if head and not (head["names"] and _ends(head["names"])) else None


def _begun(head: re.Match[str], *, x0: float = 0.0, full: bool = False) -> _List:
    """The list that a head begins, with what stands on its line."""
    role = next(role for role in Role if head.groupdict().get(role.name))
    style = "Councillors" if _COUNCILLORS.search(head["head"]) else None
    waiting = head["rest"] or head["names"] or ""
    return _List(role=role, style=style, x0=x0, waiting=waiting, full=full)


def _in_office(here: Paragraph, text: str, *, opened: bool) -> Iterator[Attendance]:
    """Somebody on a line after an office. Above all lists a clerk is whom to write to."""
    match = _OFFICE.match(text)
    clerk = match is not None and re.search("clerk", match["office"], re.I) is not None
    if match is None or (clerk and not opened):
        return
    office = {"chaired by": "Chair", "clerked by": "Clerk"}.get(match["office"].lower())
    listed, _ = people_in(f"{office or match['office'].strip()}: {match['name']}")
    for one in listed:
        yield _attendance(here, one, Role.OFFICER if clerk else Role.PRESENT)


def _runs(page: Page, here: Paragraph, stop: str | None) -> Iterator[_Run]:
    """The runs of words of a page, from where the paragraph stands to where minutes begin."""
    begun = False
    for line in lines_of(page.words):
        begun = begun or here.text.startswith(line.text[:30])
        if begun and stop and len(line.text) > 5 and stop.startswith(line.text[:40]):
            return
        groups: list[list[int]] = []
        for i in line.words if begun else ():
            box = page.words[i].box
            near = groups and box[0] - page.words[groups[-1][-1]].box[2] < COLUMN_GAP * line.height
            if near:
                groups[-1].append(i)
            else:
                groups.append([i])
        for group in groups:
            text = " ".join(page.words[i].text for i in group)
            yield _Run(text=text, box=bounds(page.words[i].box for i in group))


def _labelled(runs: Sequence[_Run]) -> Iterator[_Run]:
    """Runs, an office that stands before a name in another column put together with it."""
    label: _Run | None = None
    for run in runs:
        if label is not None:
            run = replace(run, text=f"{label.text} {run.text}")
        label = run if _OFFICE_ALONE.match(run.text) else None
        if label is None:
            yield run


def _list_of(lists: Sequence[_List], run: _Run) -> _List:
    """The list that a run belongs to: the last in its column, else the last of the nearest head."""
    column = [one for one in lists if abs(one.x0 - run.box[0]) < SAME_COLUMN]
    return column[-1] if column else min(reversed(lists), key=lambda one: abs(one.x0 - run.box[0]))


def _continue(here: Paragraph, current: _List, run: _Run, right: float) -> Iterator[Attendance]:
    """Takes a line into its list; what is complete before it comes out."""
    if re.fullmatch(r"\d{1,4}\.?", run.text):
        return  # the number of the minute that follows
    open_end = _is_open(current.waiting, run.text)
    wrapped = current.full or open_end or run.text[:1].islower() or not _opens_entry(run.text)
    own = _OWN_LINE.match(run.text) and not open_end
    if current.waiting and wrapped and not own:
        current.waiting += f" {run.text}"
    else:
        yield from _flush(here, current)
        current.waiting = run.text
    current.full = _is_full(run, right)


def _is_open(text: str, then: str) -> bool:
    """Whether a line breaks off: after a comma, an initial, a hyphen, or inside a bracket."""
    inside = re.search(r"\([^)]*$", text) and re.match(r"[^(]*\)", then)
    return bool(inside or re.search(r"(?:,|;|\band|\bof|\bfor|&|–|\w-|\b[A-Z])$", text))


def _is_full(run: _Run, right: float) -> bool:
    """Whether a line goes on in the next: it ends where the longest does, and is no column."""
    width = run.box[2] - run.box[0]
    return run.box[2] > FULL_LINE * right and width > FULL_WIDTH * right


def _opens_entry(text: str) -> bool:
    return len(text.split()) > 1 or bool(STYLE.match(text))


def _flush(here: Paragraph, current: _List) -> Iterator[Attendance]:
    """Those on the lines that wait; another list may begin in their midst."""
    text, current.waiting = current.waiting, ""
    own, *others = _INLINE.split(text)
    if own:
        yield from _people(here, own, current)
    for other in others:
        head = _HEAD.match(other)
        if head:
            yield from _people(here, head["rest"] or head["names"] or "", _begun(head))


def _ends(text: str) -> bool:
    """Whether a line is no part of a list of people: a sentence, or a heading."""
    sentence = re.search(
        r"\b(?:was|were|had|has|is|are|be|been|held|declared?|disclosure|minutes|received|announced|"
        r"provided|left|opened|welcomed|prop|2nd)\b|^chaired by|^clerked by",
        text,
        re.I,
    )
    label = re.match(r"^[A-Z][\w ]{3,40}:(?!\d)", text) and not STYLE.match(text)
    heading = text.isupper() and len(text) > 14 and not STYLE.match(text)
    return bool(sentence or label or heading)


def _told(here: Paragraph) -> Iterator[Attendance]:
    """Apologies that a sentence tells of, or that stand alone under their heading."""
    for start, end in sentences(here.text):
        names = _apologies_in(here.text[start:end], here)
        if names:
            yield from _people(here, names, _List(role=Role.APOLOGIES))


def _apologies_in(text: str, here: Paragraph) -> str | None:
    """The words of a sentence that name who sent apologies."""
    match = _APOLOGIES.match(text)
    if not match and not here.heading:
        match = _FROM.search(text) or _SENT.search(text)
    if match:
        return match["names"]
    names_only = STYLE.match(text) and not _TELLS.search(_IN_BRACKETS.sub("", text))
    headed = re.fullmatch(r"apologies(?: for absence)?\W*", here.title or "", re.I)
    return text if names_only and headed else None


def _people(here: Paragraph, text: str, current: _List) -> Iterator[Attendance]:
    listed, current.style = people_in(text, current.style)
    for one in listed:
        yield _attendance(here, one, current.role)


def _attendance(here: Paragraph, one: Listed, role: Role) -> Attendance:
    notes = _notes(one.about)
    said = next(filter(None, map(_FOR.search, notes)), None)
    chairs = CHAIR.search(one.about) and not _VICE.search(one.about)
    style = re.sub(r"s$", "", one.style) if one.style else None
    return Attendance(
        origin=here.origin,
        spans=(Span(page_number=here.page_number, page_label=here.page_label, text=one.name),),
        name=one.name,
        role=role,
        capacity=_capacity(notes) or style,
        chair=bool(chairs or _IN_THE_CHAIR.search(one.about)),
        standing_for=said["name"].strip() if said else None,
    )


def _notes(about: str) -> list[str]:
    """What stands about a name: each bracket that opens it, and what follows them."""
    notes: list[str] = []
    rest = about.strip(" .,–—-:")
    while match := re.match(r"[(\[]([^)\]]*)[)\]][ .,–—-]*", rest):
        notes.append(match[1].strip())
        rest = rest[match.end() :]
    return [note for note in [*notes, rest.rstrip(" [(")] if note]


def _capacity(notes: Sequence[str]) -> str | None:
    """As what somebody is there: the post among the notes, else the first that is one."""
    plain = [_BESIDE_POST.sub("", note).strip() for note in notes]
    told = [
        note
        for note in plain
        if 2 < len(note) < 120 and not re.fullmatch(r"[A-Z]{2,3}", note) and not _FOR.search(note)
    ]
    return next(filter(POST.search, told), told[0] if told else None)
