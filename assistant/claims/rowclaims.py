"""Table rows -> claims: the cells that are asked for, and what long cells tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.counts import asks_for_count, has_count
from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import without_number
from assistant.citations import MAX_QUOTE_CHARS, letters
from assistant.claims.claim import Claim, labelled, shorten
from assistant.tables.cells import Chosen, choose, n_label_cells
from assistant.tables.columns import understand_column
from assistant.tables.reckoning import compares, figure_of, reckoned
from assistant.tables.variances import side_of
from assistant.units.extract import FEATURES, Unit
from assistant.units.trimming import trimmed
from index.papers import Hit, Passage
from index.passages import row_label

FEW_FIGURES = 2
MOST_FIGURES = 6  # of a row, to be told where none of them is known to be the one asked for
_ASKS_THAT_ONLY = re.compile(  # a date or a name, and nothing beside it
    r"^\W*(?:[^?]{3,60}(?: [-–]|[:,]) )?(?:when|by when|who|what date|which day)\b"
    r"(?!.*\b(?:what|why|how|and (?:when|who|which))\b)",
    re.I,
)


def _has_too_much(asked: Asked, unit: Unit) -> bool:
    """Whether a row has many figures, none of which is known to be the one that is asked for."""
    if not unit.feature("row_unfit"):  # no cell was to be chosen
        return False
    figures = [c for c in unit.hit.passage.cells if c.column and re.match(r"\W*\d", c.text)]
    return Kind.FIGURE in asked.kinds and len(figures) > FEW_FIGURES


def row_unit(row: Passage, chosen: Chosen | None) -> Unit:
    """A table row that no search has found, as a unit."""
    return Unit(
        hit=Hit(passage=row, score=0.0, rank=1),
        text=row.text,
        score=0.0,
        features=(0.0,) * len(FEATURES),
        chosen=chosen,
    )


def row_claim(asked: Asked, unit: Unit) -> Claim | None:
    """The chosen cells with their headings, after what the row is about."""
    passage = unit.hit.passage
    label = row_label(passage.cells)
    if unit.chosen is None and _has_too_much(asked, unit):
        return None
    if unit.chosen is None:
        text = shorten(passage.text)
        return Claim(text=text, quote=passage.text, passage=passage)
    if not unit.chosen.cells:
        return None
    parts = []
    for k in unit.chosen.cells:
        cell = passage.cells[k]
        told = cell.column if unit.chosen.ticks else f"{cell.text} ({cell.column})"
        parts.append(told if cell.column else cell.text)
    last = max(unit.chosen.cells)
    if all(passage.cells[k].text == label for k in unit.chosen.cells):  # a day heads the row
        last = next((k for k, c in enumerate(passage.cells) if k > last and c.text), last)
        label = passage.cells[last].text
    first_shown = 1 if last in unit.chosen.cells else 0
    said = without_number(label)
    if not passage.cells[0].text and passage.heading:
        said = f"{passage.heading} – {said}"
    return Claim(
        text=labelled(said, "; ".join(parts)),
        label=said,
        quote=row_quote(passage, 0, last),
        shorter=tuple(
            row_quote(passage, first, max(first, max(unit.chosen.cells)))
            for first in range(first_shown, min(unit.chosen.cells) + 1)
            if passage.cells[first].text
        ),
        passage=passage,
        columns=tuple(cell.column for cell in passage.cells),
        cells=tuple(cell.text for cell in passage.cells),
        header="\n".join(passage.cells[k].column for k in unit.chosen.cells),
        headed=unit.chosen.ticks,
        answering=tuple(unit.chosen.cells),
        reckoning=_reckoning(asked, unit),
    )


def told_claim(asked: Asked, unit: Unit, k: int) -> Claim:
    """What a cell tells, after what its row is about and those of its cells that are asked for."""
    passage = unit.hit.passage
    text = trimmed(asked, unit.text)
    label = without_number(row_label(passage.cells))
    chosen = choose(passage.cells, asked)
    # where a network is sure of this cell, nothing else of the row is asked for
    named = () if unit.told or chosen is None else _beside(asked, chosen, k)
    quote = _quote_to(passage, 0, k, text, named)
    row = None
    if chosen is not None and named:
        row = row_claim(asked, replace(unit, chosen=replace(chosen, cells=named)))
    if row is not None and _ASKS_THAT_ONLY.search(asked.text):
        return row
    if row is not None and len(quote) <= MAX_QUOTE_CHARS:
        starts = range(1, min(k, *named) + 1)
        return replace(
            row,
            text=f"{row.text}. {shorten(text)}",
            quote=quote,
            told=text,
            answering=(k,),
            shorter=tuple(_quote_to(passage, first, k, text, named) for first in starts),
        )
    alone = letters(label) in letters(text) or len(quote) > MAX_QUOTE_CHARS
    return Claim(
        text=shorten(text) if alone else labelled(label, shorten(text)),
        label="" if alone else label,
        quote=text if alone else quote,
        shorter=(text,),
        passage=passage,
        told=text,
        answering=(k,),
    )


def _beside(asked: Asked, chosen: Chosen | None, k: int) -> tuple[int, ...]:
    """The cells that are asked for by name or kind, or compared, other than the one that tells."""
    kinds = asked.kinds & {Kind.DATE, Kind.PERSON}
    if chosen is None or not (chosen.certain or kinds or compares(asked.text)):
        return ()
    return tuple(j for j in chosen.cells if j != k)


def _quote_to(passage: Passage, first: int, k: int, text: str, named: Sequence[int]) -> str:
    """A row from one cell to the end of a text in another, or to the last of those named."""
    if named and max(named) > k:
        return row_quote(passage, first, max(named))
    before, _, _ = passage.cells[k].text.partition(text)
    return f"{row_quote(passage, first, k - 1)} {before}{text}".lstrip()


def with_more_cells(
    asked: Asked, row: Unit, further: Asked, *, besides: Sequence[int] = ()
) -> Claim | None:
    """A row's claim with the cells that a further question about it asks for; None if the question
    names none of its columns.

    Args:
        besides: the cells that are told already.
    """
    more = choose(row.hit.passage.cells, further)
    if more is None or not more.cells or (row.is_row and row.chosen is None):
        return None
    if not more.certain and not further.kinds & {Kind.DATE, Kind.PERSON}:
        return None
    before = row.chosen.cells if row.chosen else besides
    cells = tuple(sorted({*before, *more.cells}))
    return row_claim(asked, replace(row, chosen=replace(more, cells=cells)))


def with_number(asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]) -> list[Claim]:
    """Claims; where a number is asked for and the row told first has none in the cells told, its
    figures under their headings come in their place."""
    if not claims or not claims[0].cells or not asks_for_count(asked):
        return list(claims)
    if any(has_count(claim.text) for claim in claims):
        return list(claims)
    passage = claims[0].passage
    unit = next((unit for unit in units if unit.is_row and unit.hit.passage == passage), None)
    start = n_label_cells(passage.cells)
    figures = tuple(
        k for k, c in enumerate(passage.cells) if k >= start and c.column and has_count(c.text)
    )
    if unit is None or not 0 < len(figures) <= MOST_FIGURES:
        return list(claims)
    told = row_claim(asked, replace(unit, chosen=Chosen(cells=figures)))
    return [told] if told else list(claims)


def _reckoning(asked: Asked, unit: Unit) -> str:
    """What follows from the two figures chosen, where the question compares, or from the sign of a
    variance; else nothing."""
    if unit.chosen is not None and len(unit.chosen.cells) == 1:
        return side_of(unit.hit.passage.cells, unit.chosen.cells[0], asked.text)
    if unit.chosen is None or len(unit.chosen.cells) != 2 or not compares(asked.text):
        return ""
    cells = [unit.hit.passage.cells[k] for k in unit.chosen.cells]
    one, two = (figure_of(cell.text, understand_column(cell.column)) for cell in cells)
    told = reckoned(one, two, question=asked.text) if one and two else None
    return told or ""


def row_quote(passage: Passage, first: int, last: int) -> str:
    """A table row from one cell to another, as it stands on the page."""
    kept: list[str] = []
    boxes: object = None
    for cell in passage.cells[first : last + 1]:
        if cell.text and (not cell.boxes or cell.boxes != boxes):
            kept.append(cell.text)
        boxes = cell.boxes
    return " ".join(kept)
