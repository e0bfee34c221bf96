"""What stands under a heading that a question names: the rows or lines of that part, one each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from assistant.asked.questions import Asked, Kind
from assistant.citations import letters
from assistant.claims.claim import Claim
from assistant.claims.composing import LIST_WORDS
from assistant.claims.lists import PLAIN_WORDS, abridged, is_item
from assistant.claims.rowclaims import row_quote
from assistant.units.extract import Unit
from index.papers import Passage
from index.passages import row_label
from index.search import terms_of

CONSIDERED = 12  # units
MAX_PAGES = 8  # on which the rows of one part may stand
ABOUT = 0.6  # of the question's other words, those that say where the part is to be found
_STEM = 5  # letters by which a word is known again
_SEVERAL = re.compile(
    r"^\W*(?:the |our |list |show |name )*(?:\w+ ){0,2}(?:items|recommendations|topics|subjects|"
    r"actions|measures|reasons|risks|priorities|conditions|options|dates|names|members)\b",
    re.I,
)
_WITHOUT_MEANING = frozenset(
    "item list name entri topic thing give show tell pleas every each".split()
)

OnPage = Callable[[str, int], Sequence[Passage]]
"""The passages of a page of a paper, in reading order."""


def asks_for_several(asked: Asked) -> bool:
    """Whether a question wants all of something."""
    return Kind.LIST in asked.kinds or bool(_SEVERAL.search(asked.text))


def grouped(
    asked: Asked, units: Sequence[Unit], on_page: OnPage, about: Callable[[Passage], str]
) -> list[Claim]:
    """A claim for each row, and for the lines of each passage, under the heading that a question
    names; none if it names none, or asks for more than what stands there.

    Args:
        about: the words of what a passage belongs to: its paper, item and headings.
    """
    if not asks_for_several(asked):
        return []
    seen: set[tuple[str, str]] = set()
    for unit in units[:CONSIDERED]:
        passage = unit.hit.passage
        place = (passage.document, passage.context)
        if place not in seen and _is_named(asked, passage, about):
            made = _claims(list(_part(passage, on_page)))
            if made:
                return made
        seen.add(place)
    return []


def _is_named(asked: Asked, passage: Passage, about: Callable[[Passage], str]) -> bool:
    """Whether a question has all words of a passage's heading, and of its others most tell where
    that stands."""
    heading = _stems(_heading(passage))
    asks = _stems(asked.text)
    if len(heading) < 2 or not heading <= asks:
        return False
    rest = asks - heading - _WITHOUT_MEANING
    known = _stems(about(passage))
    return len(rest & known) >= ABOUT * len(rest)


def _heading(passage: Passage) -> str:
    return passage.context.rsplit(" › ", 1)[-1]


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in terms_of(text) if not word[:1].isdigit()}


def _part(passage: Passage, on_page: OnPage) -> Iterator[Passage]:
    """The passages under the heading of one, in reading order, over the pages that have any."""
    first = passage.page_number
    while (
        first > 1 and passage.page_number - first < MAX_PAGES and _own(passage, first - 1, on_page)
    ):
        first -= 1
    for number in range(first, first + MAX_PAGES):
        own = _own(passage, number, on_page)
        if not own:
            return
        yield from own


def _own(passage: Passage, page_number: int, on_page: OnPage) -> list[Passage]:
    """Those of a page's passages that stand under the heading of one."""
    return [
        other
        for other in on_page(passage.document, page_number)
        if (other.context, other.item) == (passage.context, passage.item)
    ]


def _claims(part: Sequence[Passage]) -> list[Claim]:
    """What is said of a part: its rows by what they are about, if it has any, else its lines."""
    first = min((_begins(one) for one in part if one.cells), default=0)
    rows = [one for one in part if one.cells and _begins(one) == first and row_label(one.cells)]
    if rows:
        told = [
            (f"• {row_label(row.cells)}", row_quote(row, 0, len(row.cells) - 1)) for row in rows
        ]
        found = list(zip(rows, told, strict=True))
    else:
        found = [(one, (lines, lines)) for one in part if (lines := _lines(one))]
    n_lines = sum(text.count("\n") + 1 for _, (text, _) in found)
    if n_lines < 2:
        return []
    texts = abridged([text for _, (text, _) in found], LIST_WORDS)
    return [
        Claim(text=text, quote=quote, passage=passage)
        for text, (passage, (_, quote)) in zip(texts, found, strict=True)
    ]


def _begins(row: Passage) -> int:
    """The first column in which a row has words: a later one than in others goes on with the row
    before."""
    return next((k for k, cell in enumerate(row.cells) if cell.text), len(row.cells))


def _lines(passage: Passage) -> str:
    """The lines of a passage below its heading; "" if they are prose."""
    heading = letters(_heading(passage))
    lines = [line for line in passage.text.split("\n") if letters(line) != heading]
    short = all(is_item(line) or len(line.split()) <= PLAIN_WORDS for line in lines)
    return "\n".join(lines) if short else ""
