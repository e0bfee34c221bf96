"""An agenda's own pages -> its items, with their printed page ranges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from index.furniture import stamped_item
from index.itemnumbers import longest_run, opening
from index.lines import Line
from index.papers import Item, Record
from index.records import PAGE_RANGE, Sheet, fronts_report, kind_of

MAX_AGENDA_PAGES = 8

_RANGE = re.compile(r"^\W*(?:pages?\s+)?(\d{1,4})(?:\s*(?:[-–]|to)\s*(\d{1,4}))?\W*$", re.I)
_PAGES_HEADING = re.compile(r"^\W*pages?(?:\s+(?:nos?|numbers?)\b\.?)?\W*$", re.I)
_TRAILING = re.compile(  # "… Budget   Pages 3 to 10", "Budget ........ 12"
    r"(?:[\s.…,–-]+(?:pages?|pp?\.)\s*|\s*(?:\.\s?){4,}\s*)(\d{1,4})"
    r"(?:\s*(?:[-–]|to)\s*(\d{1,4}))?\W*$",
    re.I,
)
FULL_SHARE = 0.5  # of the page's height: a line that ends farther left did not lack room
MIN_RANGES = 2  # page ranges on the right, before they are taken for a column of page numbers
UNFINISHED = re.compile(r"(?:\b(?:and|or|of|the|for|to|in|with|by|from|on|other)|[,&])$", re.I)
_PART_TWO = re.compile(r"^\W*part\s*(?:2|ii|two|b)\b", re.I)
_EXEMPT = re.compile(
    r"(exempt|confidential|part\s*(?:2|ii|two)\b|excluded?\s+(?:from|the\s+(?:press|public))|"
    r"schedule\s*12a|closed session)",
    re.I,
)
_PARAGRAPH = re.compile(r"paragraphs?\s*\(?(\d+[\d\s,and()]*)", re.I)


_CALLS = re.compile(r"\b(?:requested|invited|summoned|hereby called) to (?:a|attend)\b", re.I)


def n_agenda_pages(sheets: Sequence[Sheet]) -> int:
    """How many pages at the front are the agenda: they say so, and list numbered items."""
    last = 0
    for sheet in sheets[:MAX_AGENDA_PAGES]:
        text = "\n".join(line.text for line in sheet.agenda_lines)
        if kind_of(sheet) in (Record.MINUTES, Record.DRAFT_MINUTES) and not PAGE_RANGE.search(text):
            break
        if stamped_item(sheet.all_lines, sheet.height):
            break
        if sheet.number == last + 1 and (last or _announces_agenda(sheets[:4])):
            if last and sheet.label and not sheets[0].label:
                break
            if last and ((not _lists_items(sheet) and sheet.lines) or fronts_report(sheet)):
                break
            last = sheet.number
        else:
            break
    return last


def _announces_agenda(sheets: Sequence[Sheet]) -> bool:
    text = "\n".join(line.text for sheet in sheets for line in sheet.lines)
    said = re.search(
        r"^[^\w\n]*(?:a\s?g\s?e\s?n\s?d\s?a|summons)\b|\bagenda\W*$", text, re.I | re.M
    ) or (_CALLS.search(text) and re.search(r"^\W*business\W*$", text, re.I | re.M))
    first = re.search(r"^\W*(?:minutes of|draft minutes|minutes\W*$)", sheets[0].top, re.I | re.M)
    return bool(said) and not first and any(_lists_items(sheet) for sheet in sheets)


def _lists_items(sheet: Sheet) -> bool:
    texts = [line.text for line in sheet.agenda_lines]
    found = [start.number for text in texts if (start := opening(text))]
    numbered = sum(not number.isalpha() and "/" not in number for number in found)
    many = numbered >= 2 or len(longest_run(found)) >= 2
    return many or bool(PAGE_RANGE.search("\n".join(texts)))


def read_items(sheets: Sequence[Sheet]) -> tuple[Item, ...]:
    """The agenda's items; their numbers rise, so that dates and notes are not taken for one."""
    pages = [_without_page_column(sheet.agenda_lines) for sheet in sheets]
    lines = [line for page, _ in pages for line in page]
    ranges = _level_ranges(pages)
    privately = next((k for k, line in enumerate(lines) if _PART_TWO.match(line.text)), len(lines))
    opened = [(k, found) for k, line in enumerate(lines) if (found := opening(line.text))]
    run = [opened[k] for k in longest_run([found.number for _, found in opened])]
    right = max((line.box[2] for line in lines[run[0][0] :]), default=0.0) if run else 0.0
    right = max(right, *(FULL_SHARE * sheet.height for sheet in sheets)) if sheets else right
    starts = [k for k, _ in run]
    items: list[Item] = []
    for (k, found), then in zip(run, [*starts, len(lines)][1:], strict=True):
        title, labels = _item_title(found.title, lines[k : min(k + 5, then)], right=right)
        ends = min(k + 9, then, privately if privately > k else then)
        note = " ".join(after.text for after in lines[k + 1 : ends])
        labels = labels if labels[0] else ranges.get(k, (None, None))
        items.append(
            Item(
                number=found.number,
                title=title,
                first_label=labels[0],
                last_label=labels[1],
                exempt=_exempt_reason(title, note, private=k > privately),
            )
        )
    lone = len(items) == 1 and items[0].first_label is None
    return () if lone else tuple(_with_ends(items))


def _with_ends(items: Sequence[Item]) -> list[Item]:
    """An agenda that names first pages only: an item ends where the next one begins."""
    paged = [item for item in items if item.first_label and item.first_label.isdecimal()]
    if len(paged) < MIN_RANGES or any(item.first_label != item.last_label for item in paged):
        return list(items)
    ends = {
        one.number: str(int(two.first_label or 0) - 1)
        for one, two in pairwise(paged)
        if int(two.first_label or 0) > int(one.first_label or 0) + 1
    }
    return [replace(item, last_label=ends.get(item.number, item.last_label)) for item in items]


def _without_page_column(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """An agenda page's lines, and those of its column of page numbers, if it has one: a heading
    says so, or several ranges stand on the right."""
    middle = max((line.box[2] for line in lines), default=0.0) / 2
    beside = [line for line in lines if line.box[0] > middle]
    ranges = [line for line in beside if _RANGE.match(line.text)]
    heading = [line for line in beside if _PAGES_HEADING.match(line.text)]
    if not heading and sum("-" in line.text or "–" in line.text for line in ranges) < MIN_RANGES:
        return list(lines), []
    apart = {line.words for line in [*ranges, *heading]}
    return [line for line in lines if line.words not in apart], ranges


def _level_ranges(
    pages: Sequence[tuple[Sequence[Line], Sequence[Line]]],
) -> dict[int, tuple[str | None, str | None]]:
    """The page ranges of a column, by the line that opens their item: the last one above."""
    found: dict[int, tuple[str | None, str | None]] = {}
    first = 0
    for lines, ranges in pages:
        openings = [k for k, line in enumerate(lines) if opening(line.text)]
        for line in ranges:
            match = _RANGE.match(line.text)
            middle = (line.box[1] + line.box[3]) / 2
            above = [k for k in openings if lines[k].box[1] < middle]
            if match and above:
                nearest = max(above, key=lambda k: lines[k].box[1])
                found.setdefault(first + nearest, (match[1], match[2] or match[1]))
        first += len(lines)
    return found


def _item_title(
    text: str, lines: Sequence[Line], *, right: float
) -> tuple[str, tuple[str | None, str | None]]:
    """An item's title and page range: they end at the range, where the style changes, or where a
    line ends early.

    Args:
        text: the first line without its number.
        lines: the first line and some after it, up to the next item.
        right: where the agenda's longest line ends.
    """
    after = lines[1:]
    for n_more in range(min(3, len(after)) + 1):
        joined = " ".join([text, *(line.text for line in after[:n_more])])
        match = PAGE_RANGE.search(joined) or (_TRAILING.search(joined) if n_more < 2 else None)
        if match:
            return clean(joined[: match.start()]), (match[1], match[2] or match[1])
    for before, line in pairwise(lines):
        if not _runs_on(before, line, right):
            break
        text = f"{text} {line.text}"
    return clean(text), (None, None)


def _runs_on(before: Line, line: Line, right: float) -> bool:
    """Whether a title goes on in the next line: bold after bold, or because it found no room, or
    ends in a word that no title ends in."""
    if before.bold or line.bold:
        return before.bold and line.bold
    word = line.text.split(" ", 1)[0]
    full = right - before.box[2] < 0.5 * len(word) * before.height
    near = line.box[1] - before.box[3] < 0.6 * before.height
    return (full or bool(UNFINISHED.search(before.text))) and near and line.box[0] >= before.box[0]


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


_SMALL_WORDS = frozenset(("Of", "And", "The", "For", "In", "At", "On", "To", "With", "By"))


def clean(text: str) -> str:
    text = " ".join(text.split()).strip(" .,-–")
    if not text.isupper():
        return text
    titled = (w if re.search(r"\d", w) else w.title() for w in text.split())
    first, *others = [re.sub(r"(?<=[’'])S\b", "s", word) for word in titled]
    return " ".join([first, *(w.lower() if w in _SMALL_WORDS else w for w in others)])
