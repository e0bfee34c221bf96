"""Whose meeting a paper is for, and when: from its title, its file's name and its first lines.

What none of them tells stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from index.agenda import UNFINISHED, clean
from index.dates import MONTHS, begins_with_date, find_dates, lone_date
from index.lines import Line
from index.papers import Meeting
from index.records import LINE_CHARS, TOP_LINES, Sheet

MAX_NAME = 110
HEADING_LINES = 4  # a committee's name stands no farther below its council's
RECORDED_LINES = 30

_BODY = (
    r"(?:Board of (?:Directors|Education|Governors|Health|Management|Trustees)|Committee|Cabinet|"
    r"Council|Board|Panel|Forum|Commission|Governors|Governing Body|"
    r"Executive|Partnership|Authority|Assembly)"
)
PUBLIC_PACK = re.compile(
    r"^\(?(?:Public|Private)?\s*(?:Pack|Reports)?\)?\s*(?P<what>.*?\b(?:Agenda|Minutes|Supplement|"
    r"Decisions?)\b.*?)\s+(?:for|of)\s+(?P<committee>.+?),\s*(?P<date>\d{2}/\d{2}/\d{4})"
    r"(?:\s+(?P<time>\d{1,2}[:.]\d{2}))?",
    re.I,
)
_ASSEMBLY = re.compile(  # its electors meet, and not its council
    r"^(?:(?-i:[A-Z])[\w.'’-]* ){1,6}(?:annual )?(?:parish|town) meeting$", re.I
)
_FILE_NAME = re.compile(
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)-[A-Z][a-z]{2}-\d{4})(?:\s+(?P<time>\d{1,2}\.\d{2}))?"
    r"\s+(?P<committee>[A-Z].+?)(?:\.\w+)?$"
)
_CUE = re.compile(
    r"(?:date(?: of meeting)?\s*:|held\b.{0,120}?\bon|meeting\b.{0,80}?\bon)"
    r"\W*(?:the\s+)?(?:\w{3,6}day\b)?\W*(?:the\s+)?(?P<after>.{0,30})",
    re.I | re.S,
)
_EARLIER = re.compile(  # "to confirm the minutes of the meeting held on …": another meeting's
    r"\b(?:approv|confirm|sign|receiv|agree|adopt|consider|not)(?:e|es|ed|ing|s)?\b.*\bminutes\b|"
    r"\b(?:previous|last)\b.*\b(?:meeting|minutes)\b|^\W*\d[\w./()]*\s.*\bminutes?\b",
    re.I,
)
_TIME = re.compile(
    r"(?<![\d.:/])(\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]m\b|[ap]\.m\b\.?)|"
    r"(?:(?<=\bat )|(?<=\btime )|(?<=\btime: )|(?<=\bfrom )|(?<=\b\d{4}, ))"
    r"\d{1,2}[:.]\d{2}(?![\d.:/]))",
    re.I,
)
_NAMED = re.compile(
    r"^(?:name of )?(?:committee|board|panel)\s*(?P<sign>[:;])?\s*(?P<name>.*)$", re.I
)
_RECORDED = re.compile(
    rf"\b(?:meeting|proceedings) of (?:the )?(?P<name>(?-i:[A-Z]).{{2,100}}?\b{_BODY}\b)"
    r"(?=\s*(?:(?:was|were) held|\bheld|\bon\b|,|\.|$))",
    re.I,
)
_MUNICIPALITY = re.compile(
    r"^(?:the )?(?:(?:municipal )?corporation of the )?(?P<name>(?:township|town|village|city|"
    r"municipality|county|district|borough|parish) of (?-i:[A-Z])[\w.'’ -]{1,40})$",
    re.I,
)
_COUNCIL_MEETS = re.compile(
    r"\bcouncil meetings?\b|\b(?:meeting|proceedings) of (?:the )?council\b|"
    r"\bcouncil at its meeting\b",
    re.I,
)
_DISTRICT = re.compile(  # a body that is named by its place alone
    r"\b(?:meeting|proceedings) (?:of|for) (?:the )?"
    r"(?P<name>(?:(?:municipal|metropolitan|rural|urban|borough) )?"
    r"(?:district|municipality|township|town|borough|parish|county|city) of "
    r"(?-i:[A-Z])[\w.'’-]*(?: (?!held\b|on\b|to\b|at\b|in\b)(?-i:[A-Z])[\w.'’-]*){0,3})",
    re.I,
)
_WHO_WAS_THERE = re.compile(
    r"^\W*(?:(?:members|councillors|officers|officials|governors|those|also|the following|were) )*"
    r"(?:present|in attendance|attend(?:ing|ed|ance|ees)|in the chair|apologies)\b",
    re.I,
)
_MEETS = re.compile(r"\b(?:meetings?|minutes|proceedings|agenda|summons)\b", re.I)
_AFTER_NAME = re.compile(  # what stands after a body's name on its line
    r"\s+(?:agenda|(?:(?:draft|unconfirmed|unapproved) )?minutes(?: [\w, -]*)?|"
    r"(?:(?:annual|special|extraordinary|ordinary|general|monthly|regular|virtual|online) )*"
    r"meetings?|held\b.*|on\b.*|"
    rf"[-–—]\s+(?:.*\d{{4}}|(?:{'|'.join(MONTHS)})\W*))$",
    re.I,
)
_BEFORE_NAME = re.compile(
    r"^(?:(?:proceedings|minutes|notes|record) )?(?:(?:at|of|from) )?(?:(?:a|an|the) )?"
    r"(?:[\w-]+ ){0,3}meetings? (?:of|for)\s+(?:the\s+)?",
    re.I,
)
_PERSON = re.compile(r"^(?:mr|mrs|ms|miss|dr|cllr|sir|rev)\b|\((?:mr|mrs|ms|miss|dr|cllr)\b", re.I)
_OFFICE = re.compile(r"\b(?:chief|senior|assistant|account) executive$", re.I)
_CALLED = re.compile(r"^\W*(?:agenda|summons|minutes)\W*$", re.I | re.M)
_WRITER = re.compile(r"^(?:from|by|author|subject|title|re|cc|contact)\b\s*:", re.I)
_LETTER = re.compile(
    r"^dear\b|\bdear (?:sir|madam|member|colleague|councillor|leader)", re.I | re.M
)


def pack_meeting(sheets: Sequence[Sheet], document: str, title: str | None) -> Meeting:
    """From the PDF's title, else the file's name, else the first page with words on it."""
    for pattern, text in ((PUBLIC_PACK, title or ""), (_FILE_NAME, document)):
        match = pattern.search(text)
        days = find_dates(match["date"]) if match else []
        if match and days:
            return Meeting(
                committee=clean(match["committee"]),
                date=days[0],
                time=match["time"].replace(".", ":") if match["time"] else None,
            )
    top = next((sheet for sheet in sheets[:3] if len(sheet.lines) > 2), sheets[0])
    lines = top.lines[:30]
    day = _announced(lines)
    if day is None and not _is_letter(lines):
        day = _date_of(document) or _only_date(lines)
    committee = _called(lines) or _council(top)
    return Meeting(committee=committee, date=day, time=_time(top.top))


def minutes_meeting(sheet: Sheet, pack: Meeting, *, alone: bool) -> Meeting:
    """The meeting that minutes record, by their first page: in a pack most often an earlier one.

    Args:
        pack: what is known of the paper that they stand in.
        alone: the paper is these minutes and nothing else, so that its date is theirs.
    """
    lines = sheet.lines[: TOP_LINES + 6]
    day = _announced(lines) or (pack.date if alone else None) or _only_date(lines)
    committee = _called(lines) or pack.committee
    if committee and pack.committee and committee.endswith(f" {pack.committee}"):
        committee = pack.committee  # one body, one name
    time = _time(sheet.top)
    if alone and day == pack.date:
        return Meeting(committee=committee, date=day, time=time or pack.time)
    return Meeting(committee=committee, date=day, time=time)


def _date_of(document: str) -> date | None:
    stem = document.rsplit(".", 1)[0]
    days = find_dates(stem.replace("_", " ")) or find_dates(re.sub(r"[-_]+", " ", stem))
    return days[0] if days else None


def _is_letter(lines: Sequence[Line]) -> bool:
    """A letter's date is its own and no meeting's."""
    return _LETTER.search("\n".join(line.text for line in lines)) is not None


def _announced(lines: Sequence[Line]) -> date | None:
    """The date beside a body's name, or after words that announce it, or alone on a line."""
    beside = {find_dates(line.text)[0] for line in lines if _names_body_and_date(line.text)}
    if len(beside) == 1:
        return beside.pop()
    if _is_letter(lines):
        return None
    headed = _headed(lines)
    if headed is not None:
        return headed
    cue = _CUE.search("\n".join(line.text for line in lines if not _EARLIER.search(line.text)))
    if cue and begins_with_date(cue["after"]):
        return find_dates(cue["after"])[0]
    alone = {day for line in lines if (day := lone_date(line.text))}
    return alone.pop() if len(alone) == 1 else None


def _headed(lines: Sequence[Line]) -> date | None:
    """The one date that stands above the list of those who were there, in a heading that speaks
    of a meeting or its minutes."""
    last = next((k for k, line in enumerate(lines) if _WHO_WAS_THERE.match(line.text)), 0)
    above = [line.text for line in lines[:last] if not _EARLIER.search(line.text)]
    days = set(find_dates(" ".join(above)))
    spoken_of = any(_MEETS.search(text) for text in above)
    return days.pop() if len(days) == 1 and spoken_of and last <= TOP_LINES else None


def _names_body_and_date(text: str) -> bool:
    parts = re.split(r"\s+[-–—]\s+|,\s+", text, maxsplit=1)
    return len(parts) == 2 and lone_date(parts[1]) is not None and body_name(parts[0]) is not None


def _only_date(lines: Sequence[Line]) -> date | None:
    distinct = set(find_dates("\n".join(line.text for line in lines)))
    return distinct.pop() if len(distinct) == 1 and not _is_letter(lines) else None


def _time(text: str) -> str | None:
    match = _TIME.search(text)
    return match[1] if match else None


def _recorded(lines: Sequence[Line]) -> str | None:
    """The body that "a meeting of …" names."""
    text = " ".join(line.text for line in lines)
    found = (pattern.search(text) for pattern in (_DISTRICT, _RECORDED))
    match = min((one for one in found if one), key=lambda one: one.start(), default=None)
    return clean(match["name"]) if match else None


def _called(lines: Sequence[Line]) -> str | None:
    """The body that "a meeting of …" names, by its whole name if a heading has it ("the Parish
    Council" below "NETHERBY PARISH COUNCIL"); else the one that heads the page."""
    recorded, heading = _recorded(lines[:RECORDED_LINES]), _committee(lines)
    if recorded and heading and heading.lower().endswith(f" {recorded.lower()}"):
        return heading
    return recorded or heading


def _committee(lines: Sequence[Line]) -> str | None:
    """The name that is labelled as the committee's, else the name in the first lines that ends as
    names of bodies do; a name may take two lines. Below a council's name, that of its committee."""
    lines = lines[:TOP_LINES]
    labelled = next((name for line in lines if (name := _labelled(line, lines))), None)
    if labelled:
        return labelled
    for one, two in pairwise(lines):
        if _go_together(one, two) and not body_name(one.text):
            name = body_name(f"{one.text} {two.text}")
            if name and (body_name(two.text) or two.text.strip() == "Committee"):
                return name
    names = [(line, name) for line in lines if (name := body_name(line.text))]
    if not names:
        return None
    (first, council), *others = names
    below = next((name for line, name in others if _is_its_committee(first, line, name)), None)
    return below if below and council.lower().endswith("council") else council


def _is_its_committee(council: Line, line: Line, name: str) -> bool:
    """Whether a name below a council's is set as its heading is, and is that of a committee."""
    alike = line.bold == council.bold and line.text.isupper() >= council.text.isupper()
    near = line.box[1] - council.box[3] < HEADING_LINES * council.height
    return alike and near and not name.lower().endswith("council")


def _council(sheet: Sheet) -> str | None:
    """The council of the place that heads an agenda or minutes which name no other body, and say
    that it is the council that meets."""
    if not _CALLED.search(sheet.top) or not _COUNCIL_MEETS.search(sheet.body):
        return None
    named = (_MUNICIPALITY.match(line.text.strip()) for line in sheet.lines[:TOP_LINES])
    return next((f"{clean(match['name'])} Council" for match in named if match), None)


def _go_together(one: Line, two: Line) -> bool:
    """Whether two lines may be one name: near each other, or the first one unfinished, in one
    style, without figures."""
    most = 3.0 if UNFINISHED.search(one.text) else 0.6
    near = -0.5 * one.height < two.box[1] - one.box[3] < most * one.height
    alike = one.bold == two.bold and abs(one.size - two.size) < 0.6
    return near and alike and not re.search(r"[\d:;]", one.text) and not _CALLED.match(one.text)


def _labelled(line: Line, lines: Sequence[Line]) -> str | None:
    """The name after the label "Committee", on its line or beside it."""
    match = _NAMED.match(line.text.strip())
    if not match or not (match["sign"] or line.text.strip()[:9].isupper()):
        return None
    beside = [o for o in lines if o.box[0] > line.box[2] and abs(o.box[1] - line.box[1]) < o.height]
    name = match["name"] or (min(beside, key=lambda o: o.box[0]).text if beside else "")
    words = [word for word in re.findall(r"[A-Za-z']+", name) if len(word) > 3]
    proper = bool(words) and all(word[0].isupper() for word in words) and not find_dates(name)
    return clean(name) if proper and len(name) < MAX_NAME else None


def body_name(text: str) -> str | None:
    """A line's text as the name of a body, None if it is none."""
    text = text.strip()
    if len(text) > LINE_CHARS or _WRITER.match(text):
        return None
    if _PERSON.search(text) or _OFFICE.search(text):
        return None
    text = re.sub(r"^to\s*:\s*", "", text, flags=re.I)
    text = re.sub(
        r"^(?:(?:draft )?minutes|agenda|notice|summons)\b.*?\bof\s+(?:the\s+)?",
        "",
        text,
        flags=re.I,
    )
    text = re.sub(r"^.*\b(?:report|presentation) to\s+(?:the\s+)?", "", text, flags=re.I)
    text = _BEFORE_NAME.sub("", text)
    text = re.sub(r"\s+[-–—]\s+.*\d{4}$", "", text)
    assembly = re.sub(r"\s+(?:19|20)\d\d$", "", text)
    if _ASSEMBLY.search(assembly):
        return clean(assembly)
    while (cut := _AFTER_NAME.sub("", text)) != text:
        text = cut
    if len(text) > MAX_NAME or not re.search(rf"\b{_BODY}\b(?:\s*\([^)]*\))?$", text, re.I):
        return None
    words = [word for word in re.findall(r"[A-Za-z']+", text) if len(word) > 3]
    if not words or not all(word[0].isupper() for word in words) or len(words) > 12:
        return None
    return clean(text)
