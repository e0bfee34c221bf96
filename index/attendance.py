"""Minutes -> who was there: present, apologies, substitutes, officers, others, and the chair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.compose import Reading
from index.dates import find_dates
from index.lines import bounds, lines_of
from index.minuted import Paragraph, minute_paragraphs, sentences
from index.papers import Box, Page
from index.register import Attendance, Role, Span

_HEADS: tuple[tuple[Role, str], ...] = (
    (
        Role.ALSO_PRESENT,
        r"also (?:present|in attendance|attending)|members? of the (?:public|press)|visitors?|"
        r"guests?|observers?|public(?: present)?|in attendance",
    ),
    (
        Role.OFFICER,
        r"officers?(?: (?:in attendance|present|attending))?|staff(?: (?:in attendance|present))?|"
        r"council officers|in attendance \(officers\)",
    ),
    (
        Role.APOLOGIES,
        r"apologies(?: for absence| received| from)?(?: and substitutes?)?|absent|regrets",
    ),
    (Role.SUBSTITUTE, r"substitutes?(?: members?)?|deputies"),
    (
        Role.PRESENT,
        r"present|(?:committee |board |voting |council )?members(?: (?:present|in attendance))?|"
        r"councillors(?: present)?|governors(?: present)?|those present|attendees|attendance",
    ),
)
_HEAD = re.compile(
    rf"^\W*(?:{'|'.join(f'(?P<{role.name}>{words})' for role, words in _HEADS)})"
    r"\s*(?:(?P<colon>[:–—-])\s*(?P<rest>.*)|\s*)$",
    re.I,
)
_CHAIR = re.compile(r"\W*\b(?:in the chair|chair(?:man|woman|person)?)\b\W*", re.I)
_VICE = re.compile(r"\b(?:vice|deputy)[\s-]*chair", re.I)
_STYLE = re.compile(
    r"^(?:and\s+)?(?P<style>Councillors?|Cllrs?\.?|Mayor|Deputy Mayor|Reeve|Co-opted members?|"
    r"Governors?)\s*:?\s+(?=[A-Z])"
)
_OWN_STYLE = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Reverend|Rev|Professor|Sir|Dame)\b")
_OWN_LINE = re.compile(r"^(?:[A-Z][\w’'.-]*\s+){1,4}[–—-]\s")
_PERSON = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Reverend|Rev|Canon|Professor|Prof|Councillor|Cllr)"
    r"\.?\s+)?(?:[A-Z]\.?\s*){0,3}(?:(?:Mc|Mac|O['’]|De|Le|[A-Z])[a-z’'-]+[A-Z]?[\w’'-]*)"
    r"(?:\s+(?:(?:[A-Z][\w’'-]*\.?)|de|van|der)){0,3}$|^[A-Z]{1,2}\s[A-Z][\w’'-]+$"
)
_HONOURS = re.compile(r"^(?:MBE|OBE|CBE|KBE|DL|JP|QC|KC|MP|BEM)$")
_NOBODY = re.compile(r"^\W*(?:none|nil|no apologies|n/a|apologies|were received.*)\W*$", re.I)
_BETWEEN = re.compile(
    r"\s*;\s*|(?<=\))\s+and\s+(?=[A-Z])|(?<!\bfor)(?<!\bof)(?<=[a-z)])\s+(?:and\s+)?(?=(?:Councillors?|Cllrs?)\s[A-Z])"
)
_FOR = re.compile(
    r"^\(?\s*(?:as )?(?:substitut\w+ |sub\.? )?(?:for|in place of)\s+(?P<name>[A-Z][\w.’' -]+?)\)?$"
)
_APOLOGIES_IN = re.compile(
    r"\bapologies(?: for absence)?(?: (?:had|have) been| were| was)?(?: received| given| accepted| "
    r"reported)?(?: and accepted)? (?:from|by|for)\s+"
    r"(?P<names>[A-Z].*?)(?=\.\s*$|\.\s+[A-Z][a-z]+ |$)",
    re.I,
)
COLUMN_GAP = 2.2  # of the letters' height: what stands further apart stands in two columns
FULL_LINE = 0.95  # of the longest line's end: a line that long goes on in the next
FULL_WIDTH = 0.5  # of the same: what is narrower stands in a column
SAME_COLUMN = 60.0  # points between the left edges of a heading and the names below it
_HERE = frozenset("PL")  # in a grid: present, late
_AWAY = frozenset("ASXN")  # apologies or absent, sanctioned


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
        people = [
            *_listed(pages[first.page_number], paragraphs),
            *_in_grid(reading, first),
            *(person for here in paragraphs for person in _told(here)),
        ]
        for person in people:
            key = (person.origin.meeting_date, person.origin.item, person.name.lower(), person.role)
            if key not in found or (person.chair and not found[key].chair):
                found[key] = person
    return tuple(found.values())


def _listed(page: Page, paragraphs: Sequence[Paragraph]) -> Iterator[Attendance]:
    """Those listed on the first page of minutes, above the first minute."""
    here = paragraphs[0]
    first = next((p for p in paragraphs if p.minute is not None), None)
    runs = list(_runs(page, here, first.text if first else None))
    right = max((run.box[2] for run in runs), default=0.0)
    lists: list[_List] = []
    for run in runs:
        head = _HEAD.match(run.text)
        if not head and lists and not _ends(run.text):
            yield from _continue(here, _list_of(lists, run), run, right)
            continue
        for before in lists if head or _ends(run.text) else []:
            yield from _flush(here, before)
        if head:
            role = next(role for role in Role if head.groupdict().get(role.name))
            full = _is_full(run, right)
            rest = head["rest"] or ""
            lists.append(_List(role=role, x0=run.box[0], waiting=rest, full=full))
        elif _ends(run.text) and lists:
            shut = _list_of(lists, run)
            lists = [one for one in lists if abs(one.x0 - shut.x0) > SAME_COLUMN]
    for before in lists:
        yield from _flush(here, before)


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


def _list_of(lists: Sequence[_List], run: _Run) -> _List:
    """The list that a run belongs to: the last in its column, else the last of the nearest head."""
    column = [one for one in lists if abs(one.x0 - run.box[0]) < SAME_COLUMN]
    return column[-1] if column else min(reversed(lists), key=lambda one: abs(one.x0 - run.box[0]))


def _continue(here: Paragraph, current: _List, run: _Run, right: float) -> Iterator[Attendance]:
    """Takes a line into its list; what is complete before it comes out."""
    if re.fullmatch(r"\d{1,4}\.?", run.text):
        return  # the number of the minute that follows
    open_end = re.search(r"(?:,|;|\band|\bof|\bfor|&|–|\b[A-Z])$", current.waiting)
    wrapped = current.full or open_end or run.text[:1].islower() or not _opens_entry(run.text)
    own = _OWN_LINE.match(run.text) and not open_end
    if current.waiting and wrapped and not own:
        current.waiting += f" {run.text}"
    else:
        yield from _flush(here, current)
        current.waiting = run.text
    current.full = _is_full(run, right)


def _is_full(run: _Run, right: float) -> bool:
    """Whether a line goes on in the next: it ends where the longest does, and is no column."""
    width = run.box[2] - run.box[0]
    return run.box[2] > FULL_LINE * right and width > FULL_WIDTH * right


def _opens_entry(text: str) -> bool:
    return len(text.split()) > 1 or bool(_STYLE.match(text))


def _flush(here: Paragraph, current: _List) -> Iterator[Attendance]:
    text, current.waiting = current.waiting, ""
    if text:
        yield from _people(here, text, current)


def _ends(text: str) -> bool:
    """Whether a line is no part of a list of people: a sentence, or a heading."""
    sentence = re.search(
        r"\b(?:was|were|had|has|is|are|be|been|held|declared?|disclosure|minutes|received|announced|"
        r"provided|left|opened|welcomed|prop|2nd)\b|^chaired by|^clerked by",
        text,
        re.I,
    )
    label = re.match(r"^[A-Z][\w ]{3,40}:(?!\d)", text) and not _STYLE.match(text)
    return bool(sentence or label) or (text.isupper() and len(text) > 14)


def _in_grid(reading: Reading, first: Paragraph) -> Iterator[Attendance]:
    """Those in a grid of names and dates with a letter for each meeting, and chair and clerk."""
    day = first.origin.meeting_date
    at: int | None = None  # the meeting's column, counted from the right
    for table in reading.tables:
        if not 0 <= table.page_number - first.page_number <= 1:
            continue
        for texts in ([*table.columns], *([*row.texts] for row in table.rows)):
            days = [find_dates(text)[:1] for text in texts]
            if sum(map(bool, days)) > 2:
                at = days.index([day]) - len(days) if day and [day] in days else None
                continue
            yield from _grid_row(first, [text.strip() for text in texts], at)


def _grid_row(here: Paragraph, texts: Sequence[str], at: int | None) -> Iterator[Attendance]:
    mark = texts[at] if at is not None and -at < len(texts) else ""
    if mark and _is_person(texts[0].title()):
        role = Role.PRESENT if mark in _HERE else Role.APOLOGIES
        if mark in _HERE | _AWAY:
            yield _attendance(here, texts[0], "", _List(role=role))
    for label, name in pairwise(texts):
        if re.fullmatch(r"chaired by\W*", label, re.I) and _is_person(name):
            yield _attendance(here, name, "Chair", _List(role=Role.PRESENT))
        if re.fullmatch(r"clerked by\W*", label, re.I) and _is_person(name):
            yield _attendance(here, name, "Clerk", _List(role=Role.OFFICER))


def _told(here: Paragraph) -> Iterator[Attendance]:
    """Apologies that a sentence tells of."""
    if here.heading or not re.search(r"\bapologies\b", here.text, re.I):
        return
    for start, end in sentences(here.text):
        text = here.text[start:end]
        match = _APOLOGIES_IN.search(text)
        if match:
            yield from _people(here, match["names"], _List(role=Role.APOLOGIES))


def _people(here: Paragraph, text: str, current: _List) -> Iterator[Attendance]:
    for entry in _BETWEEN.split(" ".join(text.split())):
        style = _STYLE.match(entry)
        if style:
            current.style = style["style"].rstrip(".:")
            entry = entry[style.end() :]
        elif _OWN_STYLE.match(entry):
            current.style = None
        yield from _entry(here, entry.strip(" .,"), current)


def _entry(here: Paragraph, entry: str, current: _List) -> Iterator[Attendance]:
    """One name with its capacity, or a list of names."""
    if not entry or _NOBODY.match(entry):
        return
    whole = re.match(r"^(?P<name>[^,–—(:\[]+?)\s*(?:[–—:,]|\s-\s|[(\[])\s*(?P<rest>.+)$", entry)
    rest = whole["rest"] if whole else ""
    names = [
        part for part in re.split(r",?\s+and\s+|,\s+(?:and\s+)?|\s*&\s*|/", entry) if part.strip()
    ]
    listed = [part for part in names if _is_person(_bare(part))]
    if whole and _is_person(whole["name"].strip()) and re.search(_POSTS, rest):
        listed = []  # "A Name, Director of This and That"
    if len(listed) > 1 and len(listed) >= 0.7 * len(names) and not re.search(r"[–—]", entry):
        for part in names:
            if _is_person(_bare(part)):
                yield _attendance(here, _bare(part), part, current)
        return
    if whole and _is_person(whole["name"].strip()):
        yield _attendance(here, whole["name"].strip(), rest, current)
    elif _is_person(_bare(entry)):
        yield _attendance(here, _bare(entry), entry, current)
    else:
        yield from _posts(here, entry, current)


def _posts(here: Paragraph, entry: str, current: _List) -> Iterator[Attendance]:
    """Names after their posts: "Fire Chief Ann Other, Clerk Sam Sample and …"."""
    for part in re.split(r",\s+|,?\s+and\s+", entry):
        words = part.split()
        name = " ".join(words[-2:])
        post = " ".join(words[:-2])
        if post and _is_person(name) and re.search(_POSTS, post):
            yield _attendance(here, name, post, current)


_POSTS = (
    r"(?:Mayor|Councillor|Chief|Clerk|Treasurer|Administrator|Superintendent|Officer|Manager|"
    r"Director|Assistant|Deputy|Planner|Engineer|Chair|Partner|Lead|Head|Solicitor|Counsel|Auditor|"
    r"Representative|Member)\b"
)


def _bare(text: str) -> str:
    """A name without what stands in brackets after it."""
    return re.sub(r"\s*[(\[].*$|\s+(?:CHAIR|CLERK)\b.*$", "", text).strip(" .,")


def _is_person(text: str) -> bool:
    """Whether a text has the form of a name: two words at least, or a style and a surname."""
    whole = len(text.split()) > 1 and bool(_PERSON.match(text)) and not re.search(_POSTS, text)
    return whole and not _HONOURS.match(text) and not _CHAIR.fullmatch(text)


def _attendance(here: Paragraph, name: str, about: str, current: _List) -> Attendance:
    said = _FOR.search(about.replace(name, "").strip())
    chair = bool(_CHAIR.search(about)) and not _VICE.search(about)
    capacity = _capacity(name, about)
    style = re.sub(r"s$", "", current.style) if current.style else None
    return Attendance(
        origin=here.origin,
        spans=(Span(page_number=here.page_number, page_label=here.page_label, text=name),),
        name=name,
        role=current.role,
        capacity=capacity or style,
        chair=chair,
        standing_for=said["name"].strip() if said else None,
    )


def _capacity(name: str, about: str) -> str | None:
    text = re.sub(r"^\(?[A-Z]{2,3}\)\s*", "", about.replace(name, "").strip(" .,–—-"))
    brackets = re.search(r"[(\[]([^)\]]+)[)\]]", text)
    text = (brackets[1] if brackets and not text[: brackets.start()].strip() else text).strip(
        " )(]["
    )
    plain = re.fullmatch(r"[A-Z]{2,3}|for .*", text)
    return text if len(text) > 2 and not plain and len(text) < 120 else None
