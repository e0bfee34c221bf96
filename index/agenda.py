"""An agenda's own pages -> its items, with their printed page ranges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from index.furniture import stamped_item
from index.lines import Line
from index.papers import Item, Record
from index.records import PAGE_RANGE, Sheet, kind_of

MAX_AGENDA_PAGES = 8
MAX_FIRST_ITEM = 12  # a supplement's only item may have any number of an agenda

_ITEM = re.compile(
    r"^(?:item\s+)?(\d{1,2}[A-Za-z]?)(?:\s*[.):]?\s+|\s*[.):](?=[^\W\d]|(?:19|20)\d\d\b))(\S.*)$",
    re.I,
)
UNFINISHED = re.compile(r"(?:\b(?:and|or|of|the|for|to|in|with|by|from|on|other)|[,&])$", re.I)
_PART_TWO = re.compile(r"^\W*part\s*(?:2|ii|two|b)\b", re.I)
_EXEMPT = re.compile(
    r"(exempt|confidential|part\s*(?:2|ii|two)\b|excluded?\s+(?:from|the\s+(?:press|public))|"
    r"schedule\s*12a|closed session)",
    re.I,
)
_PARAGRAPH = re.compile(r"paragraphs?\s*\(?(\d+[\d\s,and()]*)", re.I)


def n_agenda_pages(sheets: Sequence[Sheet]) -> int:
    """How many pages at the front are the agenda: they say so, and list numbered items."""
    last = 0
    for sheet in sheets[:MAX_AGENDA_PAGES]:
        text = "\n".join(line.text for line in sheet.lines)
        if kind_of(sheet) in (Record.MINUTES, Record.DRAFT_MINUTES) and not PAGE_RANGE.search(text):
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
    said = re.search(
        r"^[^\w\n]*(?:a\s?g\s?e\s?n\s?d\s?a|summons)\b|\bagenda\W*$", text, re.I | re.M
    )
    first = re.search(r"^\W*(?:minutes of|draft minutes|minutes\W*$)", sheets[0].top, re.I | re.M)
    return bool(said) and not first and _lists_items(text)


def _lists_items(text: str) -> bool:
    numbered = sum(bool(_ITEM.match(line)) for line in text.splitlines())
    return numbered >= 2 or bool(PAGE_RANGE.search(text))


def read_items(sheets: Sequence[Sheet]) -> tuple[Item, ...]:
    """The agenda's items; their numbers rise, so that dates and notes are not taken for one."""
    lines = [line for sheet in sheets for line in sheet.lines]
    privately = next((k for k, line in enumerate(lines) if _PART_TWO.match(line.text)), len(lines))
    numbered = _numbered(lines)
    right = max((line.box[2] for line in lines[numbered[0] :]), default=0.0) if numbered else 0.0
    items: list[Item] = []
    for k in numbered:
        match = _ITEM.match(lines[k].text)
        if match is None:
            continue
        title, labels = _item_title(match[2], lines[k : k + 5], right=right)
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
    after = _next_items([number for _, number in found])
    lengths = [0] * len(found)
    for start in reversed(range(len(found))):
        then = after[start]
        lengths[start] = 1 + (lengths[then] if then is not None else 0)
    starts = [k for k, (_, number) in enumerate(found) if _value(number) <= MAX_FIRST_ITEM]
    step = max(starts, key=lambda k: lengths[k], default=None)
    longest = []
    while step is not None:
        longest.append(found[step][0])
        step = after[step]
    return longest


def _next_items(numbers: Sequence[str]) -> list[int | None]:
    """For each number where the first one stands that counts on: 5 after 4, 5a and 5b after 5."""
    nearest: dict[int, dict[str, int]] = {}
    after: list[int | None] = []
    for k in reversed(range(len(numbers))):
        number, value = numbers[k], _value(numbers[k])
        places = list(nearest.get(value + 1, {}).values())
        for other, place in nearest.get(value, {}).items():
            if not other.isdigit() and other != number:
                places.append(place)
        after.append(min(places, default=None))
        nearest.setdefault(value, {})[number] = k
    return after[::-1]


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
    text: str, lines: Sequence[Line], *, right: float
) -> tuple[str, tuple[str | None, str | None]]:
    """An item's title and page range: they end at the range, where the style changes, or where a
    line ends early.

    Args:
        text: the first line without its number.
        lines: the first line and some after it.
        right: where the agenda's longest line ends.
    """
    after = lines[1:]
    for n_more in range(min(3, len(after)) + 1):
        joined = " ".join([text, *(line.text for line in after[:n_more])])
        match = PAGE_RANGE.search(joined)
        if match:
            return clean(joined[: match.start()]), (match[1], match[2] or match[1])
        if n_more < len(after) and _ITEM.match(after[n_more].text):
            break
    for before, line in pairwise(lines):
        if _ITEM.match(line.text) or not _runs_on(before, line, right):
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


def clean(text: str) -> str:
    text = " ".join(text.split()).strip(" .,-–")
    return text.title() if text.isupper() else text
