"""Blocks of text -> leaves: the printed pages of a copy where its text still tells them, else its
records and items.

A copy of a pack as text has no pages, but the stamps of its pages ("Page 51", "Agenda Item 6") may
stand in the text. Those that count on are taken for what they are and set at the head of their
page; where there are none, a leaf begins where a record or an agenda item does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from index.blocks import Block, Square
from index.labels import MAX_GAP_PAGES
from index.openings import opens_at
from index.pdf import Bookmark
from index.records import PAGE_RANGE

LEAF_LINES = 120  # at most, where the text does not tell its pages
PAGE_LINES = 1200  # at most, on a page that it tells
EDGE_BLOCKS = 3  # at either end of a page: where its stamps stand
MIN_STAMPS = 3  # that count on, before they are taken for page numbers

STAMP = re.compile(
    r"^[\W_]*(?:agenda\s+item\s+(?:no\.?\s*)?(?P<item>\d{1,2}[a-z]?)|"
    r"page[\s:|–-]*(?P<page>\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?)[\W_]*$",
    re.I,
)
_BARE = re.compile(r"^[\s\-–—|]*(?P<page>\d{1,4})[\s\-–—|]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """What stands together on one page; `head` are the stamps at its head."""

    blocks: tuple[Block, ...]
    head: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaves:
    """A file's leaves; `printed` tells that their numbers are those of the printed pages."""

    leaves: tuple[Leaf, ...]
    bookmarks: tuple[Bookmark, ...] = ()
    printed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """A block that may be a page's stamp: where it stands, and its number."""

    at: int
    value: int


def leaves_of(blocks: Sequence[Block]) -> Leaves:
    """The leaves of a file, from its blocks in order; empty pages are kept."""
    chunks = _chunks(blocks)
    if len(chunks) > 1:
        return _of_pages(chunks) or _of_records(chunks)
    marks = _chain([_Mark(at=k, value=int(n)) for k, n in _numbers(chunks[0], STAMP)])
    return _printed(_cut_at(chunks[0], marks)) if marks else _of_records(chunks)


def _chunks(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks between page breaks."""
    chunks: list[list[Block]] = [[]]
    for block in blocks:
        if block.breaks:
            chunks.append([])
        else:
            chunks[-1].append(block)
    return chunks if chunks[-1] or len(chunks) == 1 else chunks[:-1]


def _numbers(blocks: Sequence[Block], form: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    for k, block in enumerate(blocks):
        match = form.match(block.text) if len(block.text) < 60 else None
        if match and match["page"]:
            yield k, match["page"]


def _chain(marks: Sequence[_Mark]) -> list[_Mark]:
    """The longest run of marks whose numbers go up in small steps; none if it is short."""
    best: dict[int, tuple[int, int]] = {}  # by number: how long, and the last mark
    before: dict[int, int | None] = {}
    for k, mark in enumerate(marks):
        steps = range(mark.value - 1 - MAX_GAP_PAGES, mark.value)
        found = [best[value] for value in steps if value in best]
        length, last = max(found, default=(0, -1))
        before[k] = last if length else None
        if length + 1 > best.get(mark.value, (0, -1))[0]:
            best[mark.value] = (length + 1, k)
    length, at = max(best.values(), default=(0, -1))
    chain: list[_Mark] = []
    step: int | None = at if length >= MIN_STAMPS else None
    while step is not None:
        chain.append(marks[step])
        step = before[step]
    return chain[::-1]


def _of_pages(chunks: Sequence[Sequence[Block]]) -> Leaves | None:
    """One leaf a page, if numbers that count on stand at the edges of pages."""
    for form in (STAMP, _BARE):
        marks = [
            _Mark(at=number * 2 * EDGE_BLOCKS + k, value=int(value))
            for number, chunk in enumerate(chunks)
            for k, value in _numbers(_edges(chunk), form)
        ]
        chain = _chain(marks)
        if chain:
            pages = {mark.at // (2 * EDGE_BLOCKS): mark.value for mark in chain}
            return _printed(
                [
                    _leaf(_without(chunk, pages.get(number)), pages.get(number))
                    for number, chunk in enumerate(chunks)
                ]
            )
    return None


def _edges(chunk: Sequence[Block]) -> list[Block]:
    return list(chunk[:EDGE_BLOCKS]) + list(chunk[EDGE_BLOCKS:][-EDGE_BLOCKS:])


def _without(chunk: Sequence[Block], page: int | None) -> list[Block]:
    """A page without the bare number at its edge."""
    edge = {id(block) for block in _edges(chunk)}
    kept = []
    for block in chunk:
        match = _BARE.match(block.text) if id(block) in edge and page is not None else None
        if not (match and int(match["page"]) == page):
            kept.append(block)
    return kept


def _leaf(blocks: Sequence[Block], page: int | None) -> Leaf:
    """A page's blocks, its own stamps taken to its head."""
    head: list[str] = [f"Page {page}"] if page is not None else []
    body: list[Block] = []
    for block in blocks:
        match = STAMP.match(block.text) if len(block.text) < 60 else None
        if match and match["item"]:
            head.append(f"Agenda Item {match['item']}")
        elif not (match and page is not None and int(match["page"]) == page):
            body.append(block)
    return Leaf(blocks=tuple(body), head=tuple(head))


def _cut_at(blocks: Sequence[Block], marks: Sequence[_Mark]) -> list[Leaf]:
    """The stretches that the stamps part, each with the number of its own."""
    ats = [mark.at for mark in marks]
    if _stand_at_feet(blocks, ats):
        starts = _feet_to_starts(blocks, ats)
    else:
        starts = [_head_start(blocks, at) for at in ats]
    leaves = [_leaf(part, None) for part in _fronts(blocks[: starts[0]])]
    for mark, start, end in zip(marks, starts, [*starts[1:], len(blocks)], strict=True):
        leaves.append(_leaf(blocks[start:end], mark.value))
    return leaves


def _stand_at_feet(blocks: Sequence[Block], ats: Sequence[int]) -> bool:
    """Whether nothing but stamps comes after the last one."""
    return not any(not STAMP.match(block.text) for block in blocks[ats[-1] + 1 :])


def _head_start(blocks: Sequence[Block], at: int) -> int:
    """Where a page begins whose stamp is at `at`: an item's stamp may stand above it."""
    above = STAMP.match(blocks[at - 1].text) if at else None
    return at - 1 if above and above["item"] else at


def _feet_to_starts(blocks: Sequence[Block], ats: Sequence[int]) -> list[int]:
    """Where pages begin whose stamps are their ends; before the first one stands the agenda."""
    starts = []
    for at in ats[:-1]:
        below = STAMP.match(blocks[at + 1].text) if at + 1 < len(blocks) else None
        starts.append(at + 2 if below and below["item"] else at + 1)
    openings = [k for k in opens_at(blocks[: ats[0]]) if k >= _after_agenda(blocks[: ats[0]])]
    return [openings[-1] if openings and _after_agenda(blocks[: ats[0]]) else 0, *starts]


def _after_agenda(blocks: Sequence[Block]) -> int:
    """Where the last page range of an agenda stands, and one; 0 if there is none."""
    return max((k for k, b in enumerate(blocks) if PAGE_RANGE.search(b.text)), default=-1) + 1


def _fronts(blocks: Sequence[Block]) -> list[Sequence[Block]]:
    return [blocks] if any(block.text or block.rows for block in blocks) else []


def _printed(leaves: Sequence[Leaf]) -> Leaves:
    parts = tuple(part for leaf in leaves for part in _cut(leaf, most=PAGE_LINES))
    return Leaves(leaves=parts, printed=True)


def _of_records(chunks: Sequence[Sequence[Block]]) -> Leaves:
    """A leaf for each page, record or item that begins, long ones cut; bookmarks name items."""
    blocks = [block for chunk in chunks for block in chunk]
    openings = opens_at(blocks)
    starts = sorted({0, *accumulate(map(len, chunks[:-1])), *openings})
    leaves: list[Leaf] = []
    bookmarks: list[Bookmark] = []
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        title = openings.get(start)
        if title:
            bookmarks.append(Bookmark(title=title, page_number=len(leaves) + 1))
        leaves.extend(_cut(_leaf(blocks[start:end], None)))
    return Leaves(leaves=tuple(leaves), bookmarks=tuple(bookmarks))


def _cut(leaf: Leaf, *, most: int = LEAF_LINES) -> Iterator[Leaf]:
    """A leaf in parts of so many lines, cut between blocks and between a table's rows."""
    part: list[Block] = []
    room = most
    for block in leaf.blocks:
        for piece in _pieces(block, most):
            if part and piece.n_lines > room:
                yield replace(leaf, blocks=tuple(part))
                part, room = [], most
            part.append(piece)
            room -= piece.n_lines
    yield replace(leaf, blocks=tuple(part))


def _pieces(block: Block, most: int) -> Iterator[Block]:
    """A block in pieces of so many lines; a table's headings stand above each of its pieces."""
    if block.n_lines <= most:
        yield block
    elif not block.rows:
        for text in _stretches(block.text, most):
            yield replace(block, text=text)
    else:
        yield from _table_pieces(block, most)


def _stretches(text: str, most: int) -> Iterator[str]:
    """A text in stretches of about so many lines, cut at spaces."""
    size = most * 90
    while len(text) > size:
        at = text.rfind(" ", 0, size)
        at = at if at > 0 else size
        yield text[:at]
        text = text[at:].lstrip()
    yield text


def _table_pieces(block: Block, most: int) -> Iterator[Block]:
    head, rows = block.rows[: block.n_header], block.rows[block.n_header :]
    size = replace(block, rows=head).n_lines
    part: list[tuple[Square, ...]] = []
    used = size
    for row in rows:
        n_lines = replace(block, rows=(row,)).n_lines
        if part and used + n_lines > most:
            yield replace(block, rows=(*head, *part))
            part, used = [], size
        part.append(row)
        used += n_lines
    yield replace(block, rows=(*head, *part))
