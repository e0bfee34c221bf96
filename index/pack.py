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

from index.dates import find_dates
from index.labels import stamped_item
from index.lines import Line
from index.papers import Item, Meeting, Record
from index.pdf import Bookmark

MAX_AGENDA_PAGES = 8
MAX_FIRST_ITEM = 12  # a supplement's only item may have any number of an agenda
TOP_LINES = 14

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
_ITEM = re.compile(r"^(?:item\s+)?(\d{1,2}[A-Za-z]?)\s*[.):]?\s+(\S.*)$", re.I)
_RANGE = re.compile(r"\(\s*Pages?\s+(\w+)(?:\s*(?:-|–|to)\s*(\w+))?\s*\)", re.I)
_PART_TWO = re.compile(r"^\W*part\s*(?:2|ii|two|b)\b", re.I)
_EXEMPT = re.compile(
    r"(exempt|confidential|part\s*(?:2|ii|two)\b|excluded?\s+(?:from|the\s+(?:press|public))|"
    r"schedule\s*12a|closed session)",
    re.I,
)
_PARAGRAPH = re.compile(r"paragraphs?\s*\(?(\d+[\d\s,and()]*)", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page as this room sees it. `lines` leaves stamps and tables out."""

    number: int
    label: str | None
    height: float
    lines: tuple[Line, ...]
    all_lines: tuple[Line, ...]
    has_table: bool = False

    @property
    def top(self) -> str:
        """Its first lines, as lines."""
        return "\n".join(line.text for line in self.lines[:TOP_LINES])


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
    n_agenda = _n_agenda_pages(sheets)
    items = _items(sheets[:n_agenda])
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
                committee=_clean(match["committee"]),
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
    return _clean(text)


def _clean(text: str) -> str:
    text = " ".join(text.split()).strip(" .,-–")
    return text.title() if text.isupper() else text


def _n_agenda_pages(sheets: Sequence[Sheet]) -> int:
    """How many pages at the front are the agenda: they say so, and list numbered items."""
    last = 0
    for sheet in sheets[:MAX_AGENDA_PAGES]:
        text = "\n".join(line.text for line in sheet.lines)
        if _kind(sheet) in (Record.MINUTES, Record.DRAFT_MINUTES) and not _RANGE.search(text):
            break
        if stamped_item(sheet.all_lines, sheet.height):
            break
        if sheet.number == last + 1 and (last or _announces_agenda(sheets[:4])):
            if last and sheet.label and not sheets[0].label:
                break
            if last and not _lists_items(text) and sheet.lines:
                break
            last = sheet.number
        else:
            break
    return last


def _announces_agenda(sheets: Sequence[Sheet]) -> bool:
    text = "\n".join(line.text for sheet in sheets for line in sheet.lines)
    said = re.search(r"^\W*(?:a\s?g\s?e\s?n\s?d\s?a|summons)\b|\bagenda\W*$", text, re.I | re.M)
    first = re.search(r"^\W*(?:minutes of|draft minutes|minutes\W*$)", sheets[0].top, re.I | re.M)
    return bool(said) and not first and _lists_items(text)


def _lists_items(text: str) -> bool:
    numbered = re.findall(r"^(?:item\s+)?\d{1,2}[a-z]?\s*[.):]?\s+\S", text, re.I | re.M)
    return len(numbered) >= 2 or bool(_RANGE.search(text))


def _items(sheets: Sequence[Sheet]) -> tuple[Item, ...]:
    """The agenda's items; their numbers rise, so that dates and notes are not taken for one."""
    lines = [line for sheet in sheets for line in sheet.lines]
    privately = next((k for k, line in enumerate(lines) if _PART_TWO.match(line.text)), len(lines))
    items: list[Item] = []
    for k in _numbered(lines):
        match = _ITEM.match(lines[k].text)
        if match is None:
            continue
        title, labels = _item_title(match[2], lines[k + 1 : k + 5], bold=lines[k].bold)
        note = " ".join(after.text for after in _until_item(lines[k + 1 : k + 9], match[1]))
        items.append(
            Item(
                number=match[1],
                title=title,
                first_label=labels[0],
                last_label=labels[1],
                exempt=_exempt_reason(title, note, private=k > privately),
            )
        )
    lone = len(items) == 1 and items[0].first_label is None
    return () if lone else tuple(items)


def _numbered(lines: Sequence[Line]) -> list[int]:
    """The lines that open items: the longest run of lines whose numbers go up by one.

    Addresses and dates begin with numbers too, but do not count on.
    """
    found = [(k, match[1]) for k, line in enumerate(lines) if (match := _ITEM.match(line.text))]
    longest: list[int] = []
    for start, (_, first) in enumerate(found):
        if _value(first) > MAX_FIRST_ITEM or len(found) - start <= len(longest):
            continue
        run, last = [found[start][0]], first
        for k, number in found[start + 1 :]:
            if _value(number) == _value(last) + 1 or (
                _value(number) == _value(last) and not number.isdigit() and number != last
            ):
                run.append(k)
                last = number
        if len(run) > len(longest):
            longest = run
    return longest


def _value(number: str) -> int:
    return int(re.sub(r"\D", "", number))


def _until_item(lines: Sequence[Line], number: str) -> list[Line]:
    after: list[Line] = []
    for line in lines:
        match = _ITEM.match(line.text)
        if match and int(re.sub(r"\D", "", match[1])) == int(re.sub(r"\D", "", number)) + 1:
            break
        after.append(line)
    return after


def _item_title(
    text: str, after: Sequence[Line], *, bold: bool
) -> tuple[str, tuple[str | None, str | None]]:
    """An item's title and page range: they end at the range, or where the style changes."""
    for n_more in range(min(3, len(after)) + 1):
        joined = " ".join([text, *(line.text for line in after[:n_more])])
        match = _RANGE.search(joined)
        if match:
            return _clean(joined[: match.start()]), (match[1], match[2] or match[1])
        if n_more < len(after) and _ITEM.match(after[n_more].text):
            break
    for line in after:
        if not bold or not line.bold or _ITEM.match(line.text):
            break
        text = f"{text} {line.text}"
    return _clean(text), (None, None)


def _exempt_reason(title: str, note: str, *, private: bool) -> str | None:
    text = f"{title} {note}"
    if re.search(r"exclusion of (?:the )?(?:press|public)", title, re.I):
        return None  # the resolution to go into private session is itself public
    if not private and not re.search(r"schedule\s*12a|\bexempt\b|closed session", text, re.I):
        return None
    match = _PARAGRAPH.search(text)
    if match:
        return f"paragraph {match[1].strip(' ,()and')} of Schedule 12A"
    return "taken in private" if private or _EXEMPT.search(text) else None


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
        record = _kind(sheet, bookmarked=sheet.number in titled)
        if record is None and new_item:
            record = _kind_by_name(document) if before is None else Record.OTHER
        if record is Record.APPENDIX and before and before.item == item:
            record = _kind_by_item(titles.get(item)) or record
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


def _kind_by_item(title: str | None) -> Record | None:
    """What follows the report of an item with such a title is the thing itself."""
    if title and re.search(r"\bwork (?:programme|plan)\b", title, re.I):
        return Record.WORK_PROGRAMME
    return Record.FORWARD_PLAN if title and re.search(r"\bforward plan\b", title, re.I) else None


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
    name = _clean(match["name"]) if match else _committee(sheet.lines)
    return Meeting(committee=name or pack.committee, date=day or pack.date, time=_time(sheet.top))


_KINDS: tuple[tuple[Record, str], ...] = (
    (
        Record.DECISION,
        r"^\W*(?:notice of |record of )?(?:executive |officer )?decisions? (?:notice|record|"
        r"list|taken)\b|^\W*record of decision",
    ),
    (
        Record.MINUTES,
        r"^\W*(?:draft )?minutes of (?:a|an|the)\b.*\b(?:meeting|council|board|committee)|"
        r"^\W*(?:draft )?minutes\W*$|\bmeeting minutes\W*$",
    ),
    (
        Record.FORWARD_PLAN,
        r"^\W*(?:the )?(?:cabinet )?forward plan\b|notice of (?:forthcoming )?(?:key|"
        r"executive) decisions",
    ),
    (
        Record.REPORT,
        r"^\W*(?:joint )?report (?:of|by|to|from)\b|^\W*report (?:summary|title|author)\b|"
        r"^\W*(?:1(?:\.0)?\.?\s+)?(?:purpose of (?:the )?report|report summary|"
        r"executive summary)|^\W*(?:subject/)?title\s*:|^\W*from:.*\n\W*to:",
    ),
    (Record.APPENDIX, r"\A\W*(?:appendix|annex|enclosure)\b"),
    (Record.WORK_PROGRAMME, r"\A(?:.*\n)?.{0,60}\b(?:forward )?work (?:programme|plan)\b.{0,30}$"),
)


def _kind(sheet: Sheet, *, bookmarked: bool = False) -> Record | None:
    """What kind of record begins on this page, by its first lines; None if none does."""
    for record, pattern in _KINDS:
        if re.search(pattern, sheet.top, re.I | re.M):
            if record is Record.MINUTES and not _is_minutes(sheet):
                continue
            if record is Record.WORK_PROGRAMME and not sheet.has_table:
                continue
            return record
    return Record.APPENDIX if bookmarked else None


def _is_minutes(sheet: Sheet) -> bool:
    """Minutes name who was there; an agenda or a report only speaks of minutes."""
    text = "\n".join(line.text for line in sheet.lines)
    return bool(
        re.search(r"\b(?:present|in attendance|apologies|attended|resolved)\b", text, re.I)
    ) and not _RANGE.search(text)


def _kind_by_name(document: str) -> Record:
    name = document.lower()
    for record in (Record.MINUTES, Record.FORWARD_PLAN, Record.APPENDIX, Record.AGENDA):
        if re.search(rf"\b{record.value}\b", name.replace("-", " ").replace("_", " ")):
            return record
    return Record.REPORT if "report" in name else Record.OTHER


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
        return _clean(heading)
    return document.rsplit(".", 1)[0]
