"""Pages -> what they belong to: agenda items, kinds of record, committee, meeting date.

A pack is a file with an agenda and the papers of its items. Its own stamps ("Agenda Item 5"), the
page ranges of its agenda and its bookmarks tell which pages belong to which item; the first lines
of a stretch of pages tell what kind of record it is. What none of them tells stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from index.agenda import clean, n_agenda_pages, read_items
from index.dates import lone_date, spoken
from index.furniture import stamped_item
from index.headings import items_by_heading, squashed
from index.lines import Line
from index.meetings import PUBLIC_PACK, minutes_meeting, pack_meeting
from index.papers import Item, Meeting, Record
from index.pdf import Bookmark
from index.records import (
    Sheet,
    ends_meeting,
    heads_minutes,
    kind_by_item,
    kind_by_name,
    kind_of,
    opens_anew,
    records_meeting,
)

_MINUTES = (Record.MINUTES, Record.DRAFT_MINUTES)
_DRAFT = re.compile(  # the minutes are, and not the plan or budget that they speak of
    r"\bdraft\b(?!\W+(?:\w+\W+){0,3}?(?:budget\w*|plans?|polic\w+|programmes?|strateg\w+|reports?|"
    r"accounts?|agendas?|letters?|responses?)\b)",
    re.I,
)
_NO_TITLE = re.compile(
    r"^\W*(?:(?:draft )?minutes|agenda|present|to|from|dear|apologies|summons)\W*$|"
    r"^(?:to|from|date|present|dear)\b\s*[:\w]|.*:$",
    re.I,
)


_SUBJECT = re.compile(r"^(?:subject|title|report title|re)\s*:\s*(\S.{3,})$", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What one page belongs to; `starts` marks the first page of a record."""

    item: str | None
    record: Record
    meeting: Meeting
    starts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A paper's structure; `places` has one entry a page."""

    title: str
    kind: Record
    meeting: Meeting
    items: tuple[Item, ...]
    places: tuple[Place, ...]


def read_pack(
    sheets: Sequence[Sheet],
    *,
    document: str,
    title: str | None,
    bookmarks: Sequence[Bookmark],
    attached: bool = True,
) -> Pack:
    """The structure of a paper, from its pages in order (at least one).

    Args:
        attached: bookmarks name papers that were put together, and not a text's own headings.
    """
    meeting = pack_meeting(sheets, document, title)
    minuted = records_meeting(sheets)
    n_agenda = 0 if minuted else n_agenda_pages(sheets)
    items = read_items(sheets[:n_agenda])
    numbers = _item_of_pages(sheets, items, bookmarks, n_agenda)
    walk = _Walk(
        meeting=meeting,
        document=document,
        n_agenda=n_agenda,
        titled=frozenset(mark.page_number for mark in bookmarks if n_agenda and attached),
        titles={item.number: item.title for item in items},
        opens_as=Record.MINUTES if minuted else kind_by_name(document),
    )
    places = _places(walk, sheets, numbers)
    kind = Record.AGENDA if n_agenda else places[0].record
    if kind in (Record.MINUTES, Record.DRAFT_MINUTES):
        meeting = places[0].meeting
    return Pack(
        title=_title(sheets, title, document, meeting, kind),
        kind=kind,
        meeting=meeting,
        items=items,
        places=tuple(places),
    )


def _item_of_pages(
    sheets: Sequence[Sheet],
    items: Sequence[Item],
    bookmarks: Sequence[Bookmark],
    n_agenda: int,
) -> list[str | None]:
    """The item number of each page: by stamps, else by the agenda's ranges, else by bookmarks."""
    stamps = {s.number: stamped_item(s.all_lines, s.height) for s in sheets}
    any_stamp = any(stamps.values())
    ranges = _ranges(sheets, items)
    marked = _bookmarked(bookmarks, {} if n_agenda else {s.number: s for s in sheets})
    marked = {**items_by_heading(sheets[n_agenda:], items), **_titled(bookmarks, items), **marked}
    numbers: list[str | None] = []
    current: str | None = None
    for sheet in sheets:
        if sheet.number <= n_agenda:
            numbers.append(None)
            continue
        if stamps[sheet.number]:
            current = stamps[sheet.number]
        elif ranges.get(sheet.number):
            current = ranges[sheet.number]
        elif not any_stamp and sheet.number in marked:
            current = marked[sheet.number]
        numbers.append(current)
    return numbers


def _ranges(sheets: Sequence[Sheet], items: Sequence[Item]) -> dict[int, str]:
    """Positions in the file of the pages that the agenda's ranges name."""
    position: dict[str | None, int] = {s.label: s.number for s in sheets if s.label}
    found = {}
    for item in items:
        first, last = position.get(item.first_label), position.get(item.last_label)
        if first and last and first <= last:
            found.update(dict.fromkeys(range(first, last + 1), item.number))
    return found


def _bookmarked(bookmarks: Sequence[Bookmark], sheets: Mapping[int, Sheet]) -> dict[int, str]:
    """The items that bookmarks name, by page; a heading that stands on its page with its number is
    a paper's own section, not an item."""
    found = {}
    bodies: dict[int, str] = {}
    for bookmark in bookmarks:
        match = re.match(r"(?:item\s+)?(\d{1,2}[a-z]?)[.:]?\s+\S", bookmark.title, re.I)
        number = bookmark.page_number
        if match and number in sheets and number not in bodies:
            bodies[number] = squashed(sheets[number].body)
        if match and squashed(bookmark.title) not in bodies.get(number, ""):
            found[number] = match[1]
    return found


def _titled(bookmarks: Sequence[Bookmark], items: Sequence[Item]) -> dict[int, str]:
    """The items whose titles bookmarks are, by page."""
    numbers = {squashed(item.title): item.number for item in items}
    found = {mark.page_number: numbers.get(squashed(mark.title)) for mark in bookmarks}
    return {page: number for page, number in found.items() if number}


@dataclass(slots=True, kw_only=True)
class _Walk:
    """What is known of a paper while its pages are gone through.

    `titled` are the pages that bookmarks name, `opens_as` is what it is if its first page does not
    say so; `ended` tells that the minutes in hand have come to their meeting's end.
    """

    meeting: Meeting
    document: str
    n_agenda: int
    titled: frozenset[int]
    titles: Mapping[str | None, str]
    opens_as: Record
    places: list[Place] = field(default_factory=list)
    ended: bool = False


def _places(walk: _Walk, sheets: Sequence[Sheet], numbers: Sequence[str | None]) -> list[Place]:
    for sheet, item in zip(sheets, numbers, strict=True):
        if sheet.number <= walk.n_agenda:
            place = Place(item=None, record=Record.AGENDA, meeting=walk.meeting)
        else:
            place = _place(walk, sheet, item)
        walk.ended = (walk.ended and not place.starts) or (
            place.record in _MINUTES and ends_meeting(sheet)
        )
        walk.places.append(place)
    return walk.places


def _place(walk: _Walk, sheet: Sheet, item: str | None) -> Place:
    """What a page belongs to: a record of its own, if one begins there, else that of the page
    before it. In a pack without items, a record ends with its meeting, or where a letter begins."""
    before = walk.places[-1] if walk.places else None
    new_item = before is None or item != before.item
    loose = item is None and (walk.n_agenda > 0 or _holds_minutes(walk))
    over = loose and (walk.ended or opens_anew(sheet) or _follows_agenda(before, sheet))
    record = _record(walk, sheet, item, before, opens=new_item or over)
    if before and before.record in _MINUTES and _other_minutes(walk, sheet, before):
        return _start(walk, sheet, item, Record.MINUTES)
    if record is None or (
        before and not (new_item or over) and not _may_follow(before.record, record)
    ):
        return replace(before, starts=False) if before else _unknown(item, walk.meeting)
    return _start(walk, sheet, item, record)


def _holds_minutes(walk: _Walk) -> bool:
    """Whether minutes are in hand that the paper did not open with: it has other papers as well."""
    return bool(walk.places) and (
        walk.places[-1].record in _MINUTES and walk.places[0].record not in _MINUTES
    )


def _follows_agenda(before: Place | None, sheet: Sheet) -> bool:
    """Whether a page that is no more of the agenda comes right after it; a blank one is its end."""
    return before is not None and before.record is Record.AGENDA and len(sheet.lines) > 2


def _record(
    walk: _Walk, sheet: Sheet, item: str | None, before: Place | None, *, opens: bool
) -> Record | None:
    """The kind of record that begins on a page, None if none does."""
    record = kind_of(sheet, bookmarked=sheet.number in walk.titled)
    if record is None and opens:
        record = walk.opens_as if before is None else Record.OTHER
    if record is Record.APPENDIX and before and before.item == item:
        record = kind_by_item(walk.titles.get(item)) or record
    return record


def _other_minutes(walk: _Walk, sheet: Sheet, before: Place) -> bool:
    """Whether minutes of another meeting begin on a page of minutes."""
    if not heads_minutes(sheet):
        return False
    meeting = minutes_meeting(sheet, before.meeting, alone=False)
    return meeting.date is not None and meeting.date != before.meeting.date


def _unknown(item: str | None, meeting: Meeting) -> Place:
    return Place(item=item, record=Record.OTHER, meeting=meeting, starts=True)


def _may_follow(before: Record, record: Record) -> bool:
    """Within an item a report is followed by its appendices, not by another front sheet."""
    if record is before:
        return False
    if before in (Record.MINUTES, Record.DRAFT_MINUTES):
        return record in (Record.MINUTES, Record.DECISION)  # minutes quote all other kinds
    if before in (Record.APPENDIX, Record.FORWARD_PLAN, Record.WORK_PROGRAMME):
        return record not in (Record.REPORT, Record.AGENDA)
    return True


def _start(walk: _Walk, sheet: Sheet, item: str | None, record: Record) -> Place:
    meeting = walk.meeting
    if record is Record.MINUTES:
        if _DRAFT.search(f"{sheet.top}\n{re.sub(r'[-_.]+', ' ', walk.document)}"):
            record = Record.DRAFT_MINUTES
        if item is None and walk.n_agenda:  # a council's pack brings minutes of other bodies
            meeting = replace(meeting, committee=None)
        meeting = minutes_meeting(sheet, meeting, alone=not walk.n_agenda and not walk.places)
    return Place(item=item, record=record, meeting=meeting, starts=True)


def _title(
    sheets: Sequence[Sheet], title: str | None, document: str, meeting: Meeting, kind: Record
) -> str:
    """What the paper calls itself: its PDF title if that is one, else its largest first lines,
    else what it is and whose."""
    if title and PUBLIC_PACK.search(title):
        return re.sub(r"^\([^)]*\)\s*", "", title)
    if title and not re.search(
        r"microsoft|untitled|template|\.\w{3,4}$|^\W*\w+\W*$|\d{1,2}, \d{4}|\S{40}", title, re.I
    ):
        return title if len(title) < 150 else title[:147] + "…"
    lines = next((s.lines for s in sheets[:3] if s.lines), ())[:10]
    letter = any(re.match(r"dear\b", line.text, re.I) for line in lines)
    heading = None if letter else _heading(lines)
    if heading and not _says_too_little(heading, meeting, kind):
        return heading
    named = next((clean(line.text) for line in lines if "minutes of" in line.text.lower()), None)
    return _composed(meeting, kind) or named or heading or document.rsplit(".", 1)[0]


def _says_too_little(heading: str, meeting: Meeting, kind: Record) -> bool:
    """Whether a heading does not tell minutes from other records, or only names the committee."""
    if kind in _MINUTES:
        return "minutes" not in heading.lower()
    named = meeting.date and meeting.committee and meeting.committee.lower()
    return kind is Record.AGENDA and heading.lower() == named


def _heading(lines: Sequence[Line]) -> str | None:
    """The largest of the first lines, the bold ones first; None where they head nothing."""
    if not lines:
        return None
    largest = max(line.size for line in lines)
    large = [line for line in lines if line.size >= largest - 0.5]
    chosen = [line.text for line in large if line.bold] or [line.text for line in large]
    named = next((match[1] for line in lines if (match := _SUBJECT.match(line.text))), None)
    heading = clean(named or " ".join(text for text in chosen if not _NO_TITLE.match(text)))
    fits = 3 < len(heading) <= 120 and not _NO_TITLE.match(heading)
    return heading if fits and not lone_date(heading) else None


def _composed(meeting: Meeting, kind: Record) -> str | None:
    """ "Minutes of Planning Committee, 4 April 2016", as far as it is known."""
    if not meeting.date or not (kind is Record.AGENDA or (kind in _MINUTES and meeting.committee)):
        return None
    whose = f" of {meeting.committee}" if meeting.committee else ""
    return f"{kind.value.capitalize()}{whose}, {spoken(meeting.date)}"
