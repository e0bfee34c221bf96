"""Tables of those at a meeting -> names with their roles: by meeting, or by a column of marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from index.compose import Reading
from index.dates import find_dates
from index.minuted import Paragraph
from index.papers import Table
from index.people import Listed, is_person, people_in
from index.register import Role

_HERE = frozenset("PL")  # in a grid of meetings: present, late
_AWAY = frozenset("ASXN")  # apologies or absent, sanctioned
_NAMES = re.compile(
    r"^(?:full )?names?$|^(?:governor|member|councillor|trustee|attendee)(?:['’]?s)?(?: names?)?$",
    re.I,
)
_POST = re.compile(
    r"\b(?:role|category|position|title|office|capacity|type|designation|representing)\b", re.I
)
_MARKED: Mapping[Role, re.Pattern[str]] = {
    Role.APOLOGIES: re.compile(r"\b(?:apologies|apols|absent)\b", re.I),
    Role.PRESENT: re.compile(r"\b(?:present|attendance|attended|attending)\b", re.I),
}
_IS_HERE = re.compile(
    r"(?:p|y|yes|present|attended|late|in person|online|remote(?:ly)?|virtual(?:ly)?|via \w+|"
    r"[✓✔√☑☒•●])\W*$",
    re.I,
)
_IS_AWAY = re.compile(r"(?:a|ap|n|no|apologies|apols|absent|sent|[✗✘])\b", re.I)
_IS_ALSO = re.compile(r"in attendance|clerk|invited|guest|observer", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Which columns of a table hold names, posts and marks, counted from 0."""

    name: int
    post: int | None
    marks: Mapping[int, Role]


def rolls(reading: Reading, first: Paragraph) -> Iterator[tuple[Listed, Role]]:
    """Those in the tables at the head of minutes, row by row."""
    for table in reading.tables:
        if 0 <= table.page_number - first.page_number <= 1:
            yield from _by_meeting(table, first.origin.meeting_date)
            yield from _by_mark(table)


def _rows(table: Table) -> list[list[str]]:
    """The headings and the rows of a table: a heading may stand among the rows."""
    return [[*table.columns], *([text.strip() for text in row.texts] for row in table.rows)]


def _by_meeting(table: Table, day: date | None) -> Iterator[tuple[Listed, Role]]:
    """Those in a grid of names and dates with a letter for each meeting, and chair and clerk."""
    at: int | None = None  # the meeting's column, counted from the right
    for texts in _rows(table):
        days = [find_dates(text)[:1] for text in texts]
        if sum(map(bool, days)) > 2:
            at = days.index([day]) - len(days) if day and [day] in days else None
            continue
        yield from _in_row(texts, at)


def _in_row(texts: Sequence[str], at: int | None) -> Iterator[tuple[Listed, Role]]:
    mark = texts[at] if at is not None and -at < len(texts) else ""
    if mark and mark in _HERE | _AWAY and is_person(texts[0].title()):
        role = Role.PRESENT if mark in _HERE else Role.APOLOGIES
        yield Listed(name=texts[0], about="", style=None), role
    for label, name in pairwise(texts):
        if re.fullmatch(r"chaired by\W*", label, re.I) and is_person(name):
            yield Listed(name=name, about="Chair", style=None), Role.PRESENT
        if re.fullmatch(r"clerked by\W*", label, re.I) and is_person(name):
            yield Listed(name=name, about="Clerk", style=None), Role.OFFICER


def _by_mark(table: Table) -> Iterator[tuple[Listed, Role]]:
    """Those in a table with a row for each name and a mark for being there or not."""
    rows = _rows(table)
    columns = next(filter(None, map(_columns, rows[:2])), None)
    if columns is None:
        return
    for texts in rows[1:]:
        role, one = _role(texts, columns), _named(texts[columns.name])
        post = texts[columns.post] if columns.post is not None else ""
        if role and one:
            about = f"{one.about} ({post})" if post else one.about
            yield Listed(name=one.name, about=about.strip(), style=one.style), role


def _named(text: str) -> Listed | None:
    """The one person in a cell."""
    listed, _ = people_in(text)
    if not listed and is_person(text.title()):
        return Listed(name=text, about="", style=None)
    return listed[0] if len(listed) == 1 else None


def _columns(headings: Sequence[str]) -> _Columns | None:
    """The columns by their headings; None if none has names or none has marks."""
    names = [k for k, text in enumerate(headings) if _NAMES.match(text)]
    marks = {
        k: role
        for k, text in enumerate(headings)
        for role, pattern in _MARKED.items()
        if pattern.search(text) and k not in names
    }
    posts = [k for k, text in enumerate(headings) if _POST.search(text) and k not in names]
    if not names or not marks:
        return None
    return _Columns(name=names[0], post=posts[0] if posts else None, marks=marks)


def _role(texts: Sequence[str], columns: _Columns) -> Role | None:
    """As what a row's marks say that somebody was there, None if they do not say."""
    for k, role in columns.marks.items():
        mark = texts[k] if k < len(texts) else ""
        if _IS_ALSO.match(mark):
            return Role.ALSO_PRESENT
        if role is Role.PRESENT and _IS_AWAY.match(mark):
            return Role.APOLOGIES
        if _IS_HERE.match(mark) or (role is Role.APOLOGIES and _IS_AWAY.match(mark)):
            return role
    return None
