"""A claim -> a quote that stands on a page, with its boxes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from assistant.answers import Citation, Support
from index.lines import bounds
from index.papers import Box, Item, Page, Passage, Word

MAX_QUOTE_CHARS = 1200  # of a list of names


def letters(text: str) -> str:
    """The letters and digits of a text, lower case: what a quote and its page must share."""
    return "".join(letter for letter in text.lower() if letter.isalnum())


def locate(quote: str, words: Sequence[Word]) -> tuple[int, int] | None:
    """The half-open range of words on a page whose letters hold the quote's in one run.

    White space, punctuation and line breaks do not count; None if it does not stand there. Of
    several places the one of the fewest words is taken, the first if they are alike.
    """
    wanted = letters(quote)
    if not wanted:
        return None
    parts = [letters(word.text) for word in words]
    joined = "".join(parts)
    ends = list(accumulate(len(part) for part in parts))  # in `joined`, of each word
    starts = {0, *ends}
    found = [m.start() for m in re.finditer(f"(?={re.escape(wanted)})", joined)]
    if not found:
        return None
    # a figure must not be found inside a longer one: whole words are taken before parts of words
    whole = [k for k in found if k in starts and k + len(wanted) in starts]
    begun = [k for k in found if k in starts]
    if not whole and wanted.isdigit():
        return None
    spans = [
        (bisect_right(ends, start), bisect_left(ends, start + len(wanted)) + 1)
        for start in whole or begun or found
    ]
    return min(spans, key=lambda span: span[1] - span[0])


def boxes_of(words: Sequence[Word]) -> tuple[Box, ...]:
    """One box for each stretch of a line that the words cover."""
    runs: list[list[Box]] = []
    for word in words:
        if runs and _beside(runs[-1][-1], word.box):
            runs[-1].append(word.box)
        else:
            runs.append([word.box])
    return tuple(bounds(run) for run in runs)


def _beside(before: Box, after: Box) -> bool:
    height = before[3] - before[1]
    level = abs((before[1] + before[3]) - (after[1] + after[3])) < height
    return level and -0.5 * height < after[0] - before[2] < 3 * height


def cite(
    quote: str,
    passage: Passage,
    page: Page,
    *,
    marker: int,
    title: str,
    item: Item | None = None,
    support: Support = "direct",
    columns: tuple[str, ...] = (),
    cells: tuple[str, ...] = (),
    answering: tuple[int, ...] = (),
    told: str = "",
) -> Citation | None:
    """A citation of the passage's page, or None if the quote does not stand there.

    Args:
        answering: the places of the cells that answer, of a row.
        told: what answers in one of them, where that is not all of the cell.

    Papers without pages of their own (text, Word, HTML) have no boxes.
    """
    span = locate(quote, page.words)
    if span is None:
        return None
    paged = passage.document.lower().endswith(".pdf")
    words = page.words[span[0] : span[1]]
    inside = locate(told, words) if paged and told else None
    whole = [passage.cells[k].box for k in answering] if paged else []
    return Citation(
        marker=marker,
        document=passage.document,
        title=title,
        page=page.label,
        page_index=page.number,
        item=passage.item,
        item_title=item.title if item else None,
        item_pages=_item_pages(item),
        section=passage.section,
        quote=" ".join(quote.split()),
        boxes=boxes_of(words) if paged else (),
        support=support,
        record=passage.record,
        committee=passage.committee,
        meeting_date=passage.meeting_date,
        ocr=passage.ocr,
        columns=columns,
        cells=cells,
        answering=answering,
        answering_boxes=boxes_of(words[inside[0] : inside[1]])
        if inside
        else tuple(box for box in whole if box),
    )


def _item_pages(item: Item | None) -> tuple[str, str] | None:
    """The pages that the agenda gives for an item."""
    if item is None or item.first_label is None:
        return None
    return item.first_label, item.last_label or item.first_label
