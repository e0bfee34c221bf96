"""Units -> claims: what is said of each, in how many words, and the quote it stands on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.citations import letters
from assistant.evidence import asks_for_count, has_count
from assistant.extract import Unit
from assistant.questions import Asked, Kind
from assistant.sentences import sentences, without_number
from index.papers import Passage
from index.passages import row_label

MAX_WORDS = 70
MAX_LIST_WORDS = 115
NEAR_ODDS = 1.0  # below the best unit's log-odds: what comes this near may be said too


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A statement of the answer and what it stands on.

    `shorter` are parts of the quote to be shown where the whole does not stand in one run: a cell
    merged over several rows stands only beside the first of them.
    """

    text: str
    quote: str
    shorter: tuple[str, ...] = ()
    passage: Passage
    columns: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    header: str = ""


def compose_claims(asked: Asked, units: Sequence[Unit]) -> list[Claim]:
    """The best unit, and others that come near it while the answer stays short."""
    claims: list[Claim] = []
    n_words = 0
    if not units:
        return claims
    limit = MAX_WORDS if Kind.LIST not in asked.kinds else 3 * MAX_WORDS
    for unit in _counted_first(asked, units[:8]):
        if claims and unit.score < units[0].score - NEAR_ODDS:
            break
        if any(_same(unit.text, claim.quote) for claim in claims):
            continue
        claim = _claim(asked, unit)
        if claim is None:
            if not claims and unit.chosen is not None and unit.chosen.missing:
                return []  # the very cell that is asked for holds no figure
            continue
        length = len(claim.text.split())
        if claims and n_words + length > limit:
            continue
        claims.append(claim)
        n_words += length
        if len(claims) == 3:
            break
    return claims


def _counted_first(asked: Asked, units: Sequence[Unit]) -> list[Unit]:
    """Where a number is asked for, the units near the best that have one come before it."""
    if not asks_for_count(asked):
        return list(units)
    near = [unit for unit in units if unit.score >= units[0].score - 2 * NEAR_ODDS]
    counted = [unit for unit in near if unit.is_row or has_count(unit.text)]
    return counted + [unit for unit in units if unit not in counted]


def _same(one: str, two: str) -> bool:
    one, two = letters(one), letters(two)
    return one in two or two in one


def _claim(asked: Asked, unit: Unit) -> Claim | None:
    if unit.is_row:
        return _row_claim(asked, unit)
    stretch = _whole_list(asked, unit) or _with_antecedent(unit)
    text = stretch if "\n" in stretch else without_number(stretch)
    return Claim(text=_shorten(text), quote=stretch, passage=unit.hit.passage)


def _whole_list(asked: Asked, unit: Unit) -> str | None:
    """Where a list or a decision is asked for and the unit is part of one, the whole of it."""
    text = unit.hit.passage.text
    lines = text.split("\n")
    wanted = Kind.LIST in asked.kinds or (Kind.DECIDED in asked.kinds and "RESOLVED" in text)
    if not wanted or len(lines) < 3 or len(text.split()) > MAX_LIST_WORDS:
        return None
    return text


_POINTS_BACK = re.compile(r"^(?:He|She|They|It|This|These|That|Those|His|Her|Their|The group)\b")


def _with_antecedent(unit: Unit) -> str:
    """A sentence that begins with "He" or "This", with the sentence before it that says who."""
    if not _POINTS_BACK.match(unit.text):
        return unit.text
    before = None
    for sentence in sentences(unit.hit.passage.text):
        if sentence.text == unit.text:
            return (
                f"{before.text} {unit.text}"
                if before and before.line == sentence.line
                else unit.text
            )
        before = sentence
    return unit.text


def _shorten(text: str) -> str:
    words = text.split(" ")
    return text if len(words) <= MAX_WORDS else " ".join(words[:MAX_WORDS]) + " …"


def _row_claim(asked: Asked, unit: Unit) -> Claim | None:
    """The chosen cells with their headings, after what the row is about."""
    passage = unit.hit.passage
    label = row_label(passage.cells)
    if unit.chosen is None:
        text = _shorten(passage.text)
        return Claim(text=text, quote=passage.text, passage=passage)
    if not unit.chosen.cells:
        return None
    parts = []
    for k in unit.chosen.cells:
        cell = passage.cells[k]
        parts.append(f"{cell.text} ({cell.column})" if cell.column else cell.text)
    return Claim(
        text=f"{'; '.join(parts)} – {label}",
        quote=_row_quote(passage, 0, max(unit.chosen.cells)),
        shorter=tuple(
            _row_quote(passage, first, max(unit.chosen.cells))
            for first in range(1, min(unit.chosen.cells) + 1)
            if passage.cells[first].text
        ),
        passage=passage,
        columns=tuple(cell.column for cell in passage.cells),
        cells=tuple(cell.text for cell in passage.cells),
        header="\n".join(passage.cells[k].column for k in unit.chosen.cells),
    )


def _row_quote(passage: Passage, first: int, last: int) -> str:
    """The row from one cell to another, as it stands on the page."""
    kept: list[str] = []
    boxes: object = None
    for cell in passage.cells[first : last + 1]:
        if cell.text and (not cell.boxes or cell.boxes != boxes):
            kept.append(cell.text)
        boxes = cell.boxes
    return " ".join(kept)


def supported(claim: Claim, standing: str) -> str:
    """A claim's text; of what a row is about, only what the quote that stands shows."""
    value, dash, label = claim.text.rstrip().rpartition(" – ")
    if standing == claim.quote or not dash or letters(label) in letters(standing):
        return claim.text.rstrip()
    words = label.split(" ")
    shown = next(
        (k for k in range(1, len(words)) if letters(" ".join(words[k:])) in letters(standing)), None
    )
    return f"{value} – {' '.join(words[shown:])}" if shown is not None else value
