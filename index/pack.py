"""Pages -> what they belong to: agenda items, kinds of record, committee, meeting date.

A pack is a file with an agenda and the papers of its items. Its own stamps ("Agenda Item 5"), the
page ranges of its agenda and its bookmarks tell which pages belong to which item; the first lines
of a stretch of pages tell what kind of record it is. What none of them tells stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from index.agenda import clean, n_agenda_pages, read_items
from index.dates import find_dates
from index.labels import stamped_item
from index.lines import Line
from index.papers import Item, Meeting, Record
from index.pdf import Bookmark
from index.records import TOP_LINES, Sheet, kind_by_item, kind_by_name, kind_of

_BODY = (
    r"(?:Committee|Cabinet|Council|Board|Panel|Forum|Commission|Governors|Executive|Partnership)"
)
_PUBLIC_PACK = re.compile(
    r"^\(?(?:Public|Private)?\s*(?:Pack|Reports)?\)?\s*(?P<what>.*?\b(?:Agenda|Minutes|Supplement|"
    r"Decisions?)\b.*?)\s+(?:for|of)\s+(?P<committee>.+?),\s*(?P<date>\d{2}/\d{2}/\d{4})"
    r"(?:\s+(?P<time>\d{1,2}[:.]\d{2}))?",
    re.I,
)
_FILE_NAME = re.compile(
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)-[A-Z][a-z]{2}-\d{4})(?:\s+(?P<time>\d{1,2}\.\d{2}))?"
    r"\s+(?P<committee>[A-Z].+?)(?:\.\w+)?$"
)


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
    sheets: Sequence[Sheet], *, document: str, title: str | None, bookmarks: Sequence[Bookmark]
) -> Pack:
    """The structure of a paper, from its pages in order (at least one)."""
    meeting = _pack_meeting(sheets, document, title)
    n_agenda = n_agenda_pages(sheets)
    items = read_items(sheets[:n_agenda])
    numbers = _item_of_pages(sheets, items, bookmarks, n_agenda)
    places = _places(sheets, numbers, meeting, document, items, bookmarks, n_agenda)
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


def _pack_meeting(sheets: Sequence[Sheet], document: str, title: str | None) -> Meeting:
    """From the PDF's title, else the file's name, else the first page."""
    for pattern, text in ((_PUBLIC_PACK, title or ""), (_FILE_NAME, document)):
        match = pattern.search(text)
        days = find_dates(match["date"]) if match else []
        if match and days:
            return Meeting(
                committee=clean(match["committee"]),
                date=days[0],
                time=match["time"].replace(".", ":") if match["time"] else None,
            )
    top = next((sheet for sheet in sheets[:3] if len(sheet.lines) > 2), sheets[0])
    return Meeting(
        committee=_committee(top.lines),
        date=_meeting_date("\n".join(line.text for line in top.lines[:30])) or _date_of(document),
        time=_time(top.top),
    )


def _date_of(document: str) -> date | None:
    days = find_dates(document.replace("_", " "))
    return days[0] if days else None


def _meeting_date(text: str) -> date | None:
    """The date after words that announce a meeting's, else the only date there is."""
    cue = re.search(
        r"(?:date(?: of meeting)?\s*:|held\b.{0,120}?\bon|meeting\b.{0,80}?\bon)", text, re.I | re.S
    )
    days = find_dates(text[cue.start() :]) if cue else []
    if days:
        return days[0]
    distinct = sorted(set(find_dates(text)))
    return distinct[0] if len(distinct) == 1 else None


def _time(text: str) -> str | None:
    match = re.search(r"\b(\d{1,2}[:.]\d{2}\s*(?:am|pm)?|\d{1,2}\s*(?:am|pm))\b", text, re.I)
    return match[1] if match else None


def _committee(lines: Sequence[Line]) -> str | None:
    """The name in the first lines that ends as names of bodies do; a name may take two lines."""
    texts = [line.text.strip() for line in lines[:TOP_LINES]]
    for n_lines in (2, 1):
        for k in range(len(texts) - n_lines + 1):
            name = _body_name(" ".join(texts[k : k + n_lines]))
            if name and (n_lines == 1 or _body_name(texts[k + 1]) or texts[k + 1] == "Committee"):
                if n_lines == 2 and _body_name(texts[k]):
                    continue
                return name
    return None


def _body_name(text: str) -> str | None:
    text = re.sub(
        r"^(?:minutes|agenda|notice|summons)\b.*?\bof\s+(?:the\s+)?", "", text, flags=re.I
    )
    text = re.sub(r"\s+(?:agenda|minutes|meeting|held\b.*|on\b.*)$", "", text, flags=re.I)
    if len(text) > 110 or not re.search(rf"\b{_BODY}\b(?:\s*\([^)]*\))?$", text, re.I):
        return None
    words = [word for word in re.findall(r"[A-Za-z']+", text) if len(word) > 3]
    if not words or not all(word[0].isupper() for word in words) or len(words) > 12:
        return None
    return clean(text)


def _item_of_pages(
    sheets: Sequence[Sheet],
    items: Sequence[Item],
    bookmarks: Sequence[Bookmark],
    n_agenda: int,
) -> list[str | None]:
    """The item number of each page: by stamps, else by the agenda's ranges, else by bookmarks."""
    stamps = {s.number: stamped_item(s.all_lines, s.height) for s in sheets}
    ranges = _ranges(sheets, items)
    marked = _bookmarked(bookmarks)
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
        elif not any(stamps.values()) and sheet.number in marked:
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


def _bookmarked(bookmarks: Sequence[Bookmark]) -> dict[int, str]:
    found = {}
    for bookmark in bookmarks:
        match = re.match(r"(?:item\s+)?(\d{1,2}[a-z]?)[.:]?\s+\S", bookmark.title, re.I)
        if match:
            found[bookmark.page_number] = match[1]
    return found


def _places(
    sheets: Sequence[Sheet],
    numbers: Sequence[str | None],
    meeting: Meeting,
    document: str,
    items: Sequence[Item],
    bookmarks: Sequence[Bookmark],
    n_agenda: int,
) -> list[Place]:
    places: list[Place] = []
    titled = {bookmark.page_number for bookmark in bookmarks}
    titles: dict[str | None, str] = {item.number: item.title for item in items}
    for sheet, item in zip(sheets, numbers, strict=True):
        if sheet.number <= n_agenda:
            places.append(Place(item=None, record=Record.AGENDA, meeting=meeting))
            continue
        before = places[-1] if places else None
        new_item = before is None or item != before.item
        record = kind_of(sheet, bookmarked=sheet.number in titled)
        if record is None and new_item:
            record = kind_by_name(document) if before is None else Record.OTHER
        if record is Record.APPENDIX and before and before.item == item:
            record = kind_by_item(titles.get(item)) or record
        if record is None or (before and not new_item and not _may_follow(before.record, record)):
            places.append(replace(before, starts=False) if before else _unknown(item, meeting))
            continue
        places.append(_start(sheet, item, record, meeting, document))
    return places


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


def _start(
    sheet: Sheet, item: str | None, record: Record, meeting: Meeting, document: str
) -> Place:
    if record is Record.MINUTES:
        if re.search(r"\bdraft\b", sheet.top + " " + document, re.I):
            record = Record.DRAFT_MINUTES
        meeting = _minutes_meeting(sheet, meeting)
    return Place(item=item, record=record, meeting=meeting, starts=True)


def _minutes_meeting(sheet: Sheet, pack: Meeting) -> Meeting:
    """Minutes belong to the meeting they record, in a pack most often an earlier one."""
    day = _meeting_date("\n".join(line.text for line in sheet.lines[: TOP_LINES + 6]))
    text = " ".join(line.text for line in sheet.lines[:TOP_LINES])
    match = re.search(
        rf"minutes of (?:a|an|the)?\s*(?:\w+ )?(?:meeting|proceedings) of (?:the )?"
        rf"(?P<name>.{{3,100}}?\b{_BODY}\b)(?=\s*(?:\bheld|\bon\b|,|\.|$))",
        text,
        re.I,
    )
    name = clean(match["name"]) if match else _committee(sheet.lines)
    return Meeting(committee=name or pack.committee, date=day or pack.date, time=_time(sheet.top))


def _title(
    sheets: Sequence[Sheet], title: str | None, document: str, meeting: Meeting, kind: Record
) -> str:
    """What the paper calls itself: its PDF title if that is one, else its largest first lines."""
    if title and _PUBLIC_PACK.search(title):
        return re.sub(r"^\([^)]*\)\s*", "", title)
    if title and not re.search(
        r"microsoft|untitled|template|\.\w{3,4}$|^\W*\w+\W*$|\d{1,2}, \d{4}", title, re.I
    ):
        return title if len(title) < 150 else title[:147] + "…"
    lines = next((s.lines for s in sheets[:3] if s.lines), ())[:10]
    if not lines:
        return document.rsplit(".", 1)[0]
    largest = max(line.size for line in lines)
    heading = " ".join(line.text for line in lines if line.size >= largest - 0.5 and line.bold)
    heading = heading or " ".join(line.text for line in lines if line.size >= largest - 0.5)
    if 3 < len(heading) <= 120:
        return clean(heading)
    return document.rsplit(".", 1)[0]
