"""The pages at whose top an agenda's item is named, for where nothing else tells their item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from index.dates import find_dates
from index.papers import Item, Record
from index.records import Sheet, kind_of

TOP_LINES = 10  # in which a report says of which item it is
TITLE_LINES = 3
MIN_TITLE = 12  # letters and digits; shorter titles ("Budget", "Minutes") head other things too

_NAMED = re.compile(
    r"^\W*(?:agenda\s+)?item\s*(?:no\.?|number)?\s*[:#.]?\s*(?P<number>[\w/()]*\d[\w/()]*|[A-Z])"
    r"\s*(?:$|[:.–-]|(?=\s(?-i:[A-Z])))",
    re.I,
)
_LABEL = re.compile(r"^(?:(?:subject|title|report title)\s*:|[\d.]+\s)", re.I)


def items_by_heading(sheets: Sequence[Sheet], items: Sequence[Item]) -> dict[int, str]:
    """The item's number, by page number, of pages that name one at their top: "Item 5", or its
    title as the agenda has it. Items come in the agenda's order."""
    numbers = {item.number.lower(): k for k, item in enumerate(items)}
    titles = {squashed(item.title): k for k, item in enumerate(items)}
    minutes = {day: k for k, item in enumerate(items) for day in _minuted(item)}
    found: dict[int, str] = {}
    first = 0
    for sheet in sheets if items else ():
        k = _named(sheet, numbers)
        k = _titled(sheet, titles) if k is None else k
        if k is None and _opens_minutes(sheet):
            k = next((minutes[day] for day in find_dates(sheet.top) if day in minutes), None)
        if k is not None and k >= first:
            found[sheet.number] = items[k].number
            first = k
    return found


def _named(sheet: Sheet, numbers: dict[str, int]) -> int | None:
    for line in sheet.lines[:TOP_LINES]:
        match = _NAMED.match(line.text.strip())
        if match and match["number"].lower() in numbers:
            return numbers[match["number"].lower()]
    return None


def _titled(sheet: Sheet, titles: dict[str, int]) -> int | None:
    for text in _headings(sheet):
        k = titles.get(text)
        if k is not None and len(text) >= MIN_TITLE:
            return k
    return None


def _headings(sheet: Sheet) -> Iterator[str]:
    """What one line, or up to three in a row, say at a page's top, without a number or label."""
    texts = [line.text.strip() for line in sheet.lines[:TOP_LINES]]
    for k in range(len(texts)):
        for size in range(1, TITLE_LINES + 1):
            text = _LABEL.sub("", " ".join(texts[k : k + size]))
            yield squashed(text)


def _minuted(item: Item) -> list[date]:
    """The dates of the meetings whose minutes are an item."""
    return find_dates(item.title) if "minutes" in item.title.lower() else []


def _opens_minutes(sheet: Sheet) -> bool:
    return kind_of(sheet) in (Record.MINUTES, Record.DRAFT_MINUTES)


def squashed(text: str) -> str:
    """A text's letters and digits only, in small letters."""
    return re.sub(r"\W+", "", text).lower()
