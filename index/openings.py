"""Where, in a text without pages, records and agenda items begin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.agenda import n_agenda_pages, read_items
from index.blocks import Block
from index.lines import lines_of
from index.papers import Item
from index.records import PAGE_RANGE, Sheet
from index.typeset import typeset

FRONT_BLOCKS = 400  # an agenda ends within so many blocks
TOP_BLOCKS = 14  # in which the top of a record says what it is
SAME_TITLE_SHARE = 0.6  # of the words of an item's title: a report's title says more, or less
NEXT_TITLE_SHARE = 0.3
NEAR_BLOCKS = 8  # openings as close as this are one

_RECORD = re.compile(
    r"^\W*(?:"
    r"(?:draft )?minutes of (?:a|an|the)\b.*\b(?:meeting|council|board|committee|proceedings)\b|"
    r"(?:joint )?report (?:of|by|to|from)\s*:|(?:subject/)?title\s*:|date of meeting\s*:|"
    r"(?:the )?(?:cabinet )?forward plan (?:for|of)\b|"
    r"notice of (?:forthcoming )?(?:key|executive) decisions|record of decision|"
    r"(?:appendix|annex)\s+(?:\w|\d+|one|two|three|four)\b.{0,80}$)",
    re.I,
)
_FRONT = re.compile(
    r"^\W*(?:(?:joint )?report (?:of|by|to|from)|(?:subject/)?title|date of meeting)\s*:", re.I
)
_ITEM = re.compile(r"^\W*(?:agenda\s+)?item\s+(?:no\.?\s*)?(\d{1,2}[a-z]?)\b", re.I)
_BODY = re.compile(r"\b(?:council|committee|cabinet|board|panel|scrutiny)\b[^.;]{0,30}$", re.I)
_COMMON = {"report", "update", "item", "from", "with", "that", "this", "previous", "meeting"}


def opens_at(blocks: Sequence[Block]) -> dict[int, str]:
    """The positions of the blocks that open a record or an item, in order.

    The value is the item's number and title where the agenda has it ("6 Performance"), else "".
    """
    start = _agenda_end(blocks)
    waiting = _items(blocks[:start])
    many = sum(block.level == 1 for block in blocks) > 1
    found: dict[int, str] = {}
    last = first = -NEAR_BLOCKS
    for k in range(start, len(blocks)):
        item = _item_named(blocks[k], waiting)
        if item is None and not _opens_record(blocks[k], many=many):
            continue
        if not _is_near(blocks, last, k):
            first = _with_names_above(blocks, k, start)
            found[first] = ""
        last = k
        item = item or (_item_meant(blocks[k : k + TOP_BLOCKS], waiting) if waiting else None)
        if item and not found[first]:
            found[first] = f"{item.number} {item.title}"
            waiting = waiting[waiting.index(item) + 1 :]
    return found


def _is_near(blocks: Sequence[Block], last: int, k: int) -> bool:
    """Whether one opening goes on with another: a heading in two lines, a report's front sheet."""
    if blocks[k].level == 1:
        return last >= 0 and all(block.level == 1 for block in blocks[last:k])
    return k - last < NEAR_BLOCKS


def _agenda_end(blocks: Sequence[Block]) -> int:
    """Where the agenda's last page range stands, and one; 0 if there is none."""
    front = blocks[:FRONT_BLOCKS]
    ranged = [k for k, block in enumerate(front) if PAGE_RANGE.search(block.text)]
    wrapped = [
        k + 1
        for k in range(len(front) - 1)
        if PAGE_RANGE.search(f"{front[k].text} {front[k + 1].text}") and k not in ranged
    ]
    return max([*ranged, *wrapped], default=-1) + 1


def _items(blocks: Sequence[Block]) -> tuple[Item, ...]:
    """The items of the agenda that these blocks are; if it names pages, those that have some."""
    if not blocks:
        return ()
    page = typeset(blocks, number=1)
    lines = tuple(lines_of(page.words))
    sheet = Sheet(number=1, label=None, height=page.height, lines=lines, all_lines=lines)
    items = read_items([sheet]) if n_agenda_pages([sheet]) else ()
    return tuple(item for item in items if item.first_label) or items


def _opens_record(block: Block, *, many: bool) -> bool:
    """Whether it says so; where there are `many` headings of the first level, each is one."""
    if block.rows or block.level < 0 or len(block.text) > 200:
        return False
    return bool(_RECORD.match(block.text)) or (block.level == 1 and many)


def _item_named(block: Block, items: Sequence[Item]) -> Item | None:
    """The item whose number or title a heading is; the minutes of items have other numbers."""
    if block.rows or len(block.text) > 160:
        return None
    named = _ITEM.match(block.text)
    match = re.match(r"\W*(\d{1,3}[a-z]?)[.):]?\s+(?=\S)", block.text, re.I)
    number = named or match
    title = block.text[match.end() :] if match else block.text
    for item in items:
        if number and number[1].lower() != item.number.lower():
            continue
        if named or (block.level > 0 and _squash(item.title) == _squash(title)):
            return item
    return None


def _item_meant(top: Sequence[Block], items: Sequence[Item]) -> Item | None:
    """The item whose title the top of a record has most words of; a report's front sheet opens
    the next item if it has some of them."""
    front = _RECORD.match(top[0].text) is not None
    said = _words(" ".join(block.text for block in (top if front else top[:1])))
    titles = [_words(item.title) for item in items]
    shares = [len(said & words) / max(len(words), 1) for words in titles]
    best = max(shares, default=0.0)
    if best >= SAME_TITLE_SHARE:
        return items[shares.index(best)]
    if shares and shares[0] >= NEXT_TITLE_SHARE and _FRONT.match(top[0].text):
        return items[0]
    return None


def _with_names_above(blocks: Sequence[Block], k: int, start: int) -> int:
    """The opening with the names of council and committee that stand right above it."""
    while k > start and not blocks[k - 1].rows and _is_name(blocks[k - 1].text):
        k -= 1
    return k


def _is_name(text: str) -> bool:
    return len(text) < 100 and bool(_BODY.search(text))


def _squash(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _words(text: str) -> set[str]:
    words = re.findall(r"[a-z]{4,}", text.lower())
    return {word for word in words if word not in _COMMON}
