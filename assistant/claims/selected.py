"""Which rows of a table have what a question says of them, and how many: "which are rated red?"

All rows of the table are looked at and never the best hits of a search. How many of how many they
are is said to be counted, and each of them is cited.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import without_number
from assistant.claims.claim import Claim, labelled
from assistant.claims.composing import LIST_WORDS
from assistant.claims.lists import abridged
from assistant.claims.rowclaims import row_quote
from assistant.tables.cells import n_label_cells
from assistant.tables.conditions import fits_of, limit_of
from assistant.tables.fitting import Fit, stems
from assistant.tables.headings import WHOLE
from assistant.tables.states import has_state
from assistant.tables.tabled import (
    PLURAL,
    Tables,
    are_anything,
    candidates,
    kind_of,
    place_of,
    tells,
)
from assistant.units.extract import Unit
from index.dates import find_dates, is_month
from index.papers import Passage
from index.passages import row_label

MIN_ROWS = 2
MAX_LISTED = 30  # rows
WHOLE_ROWS = 20  # of a table that is listed whole
MANY_ROWS = 12  # are no answer unless rows are asked for
MOST_ROWS = 20  # are none unless all are, or their number
ROW_WORDS = 10  # of each row, where there are many

_ASKED = re.compile(
    r"^\W*(?:and |so |please |can you |could you )*"
    r"(?P<how>list|show|give|name|which|what|whats|how many|are there any|any|the)?\b"
    r"(?: (?:me|us|of|all|any|the|our|those|these)\b)* ?(?:[a-z'&-]+ ){0,3}?"
    rf"(?P<things>{PLURAL})\b",
    re.I,
)
_LISTS = re.compile(
    r"^\W*(?:please |can you |could you )*(?:list|show|give|name|which|what|whats)\b"
    r"(?! (?:is|was)\b)",
    re.I,
)
_ALL = ("list", "show", "give", "how many")
_LOOSE = ("", "what", "whats", "the", "any")  # may ask for something else than rows
_SAYS_LITTLE = frozenset(
    "rated ratin rag still curre now list show give name many any did appro agree made paid come "
    "came taken meeti".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """Rows of a table that are asked for, and what picks them."""

    rows: Sequence[Passage]
    n_all: int
    fits: Sequence[Fit]


def selected(
    asked: Asked, units: Sequence[Unit], near: Sequence[Passage], tables: Tables
) -> list[Claim]:
    """A claim for each row that is asked for; none if rows are not asked for by what they have, or
    no table near has any.

    Args:
        near: passages, in whose tables, and those of the same papers, rows are looked for.
    """
    match = _ASKED.search(asked.text)
    if (
        Kind.DEFINITION in asked.kinds
        or match is None
        or not (match["how"] or limit_of(asked.text) or has_state(asked.text))
    ):
        return []
    things = stems(match["things"])
    lists = bool(_LISTS.match(asked.text))
    best: tuple[tuple[float, ...], _Found] | None = None
    for k, passage in enumerate(candidates(things, near, tables)):
        kind = kind_of(things, passage)
        found = _picked(asked, things, tables.whole_table(passage)) if kind else None
        if found and kind == 1 and not are_anything(things):
            marks = all(fit.ticks for fit in found.fits)  # the headings are what is asked for
            found = found if marks else None
        if found is None and kind > 1 and lists:
            found = _whole(asked, things, passage, tables)
        if found is None:
            continue
        headed = all(passage.cells[k].column for fit in found.fits for k in fit.columns)
        key = (kind, headed, *place_of(asked, _left(asked, things), passage, tables), -k)
        if best is None or key > best[0]:
            best = key, found
    how = (match["how"] or "").lower()
    if best is None or (how == "how many" and _is_told(best[1], units)):
        return []
    if len(best[1].rows) > (MANY_ROWS if how in _LOOSE else MOST_ROWS) and how not in _ALL:
        return []
    return _claims(best[1], things)


def _whole(
    asked: Asked, things: Collection[str], passage: Passage, tables: Tables
) -> _Found | None:
    """All rows of a short table, where the question says nothing of them but where they stand."""
    left = {word for word in _left(asked, things) if not is_month(word)}
    known = stems(f"{tables.about(passage)} {passage.context}")
    known |= stems(" ".join(cell.column for cell in passage.cells))
    rows = [row for row in tables.whole_table(passage) if tells(row)]
    if not left <= known or not MIN_ROWS <= len(rows) <= WHOLE_ROWS:
        return None
    whole = [k for k, cell in enumerate(passage.cells) if k and WHOLE.search(cell.column)][:1]
    return _Found(rows=rows, n_all=len(rows), fits=[Fit(columns=tuple(whole), rows=frozenset())])


def _picked(asked: Asked, things: Collection[str], table: Sequence[Passage]) -> _Found | None:
    """The rows of a table that meet all that the question says of them."""
    size = Counter(len(row.cells) for row in table).most_common(1)[0][0] if table else 0
    rows = [row for row in table if len(row.cells) == size and tells(row)]
    if len(rows) < MIN_ROWS:
        return None
    fits = fits_of(asked.text, [row.cells for row in rows], besides=things)
    if not fits:
        return None
    places = sorted(frozenset.intersection(*(fit.rows for fit in fits)))
    found = _of_subject(asked, things, fits, [rows[at] for at in places])
    return _Found(rows=found, n_all=len(rows), fits=fits) if found else None


def _of_subject(
    asked: Asked, things: Collection[str], fits: Sequence[Fit], rows: Sequence[Passage]
) -> list[Passage]:
    """Of rows those on what else the question names, if some are and others are not."""
    left = _left(asked, things, fits)
    own = [stems(f"{row_label(row.cells)} {row.context.rsplit(' › ', 1)[-1]}") for row in rows]
    shared = {word for word in left if any(word in one for one in own)}
    return [row for row, one in zip(rows, own, strict=True) if shared <= one] or list(rows)


def _left(asked: Asked, things: Collection[str], fits: Sequence[Fit] = ()) -> set[str]:
    """The words of a question besides what the rows are and what picks them."""
    picks = stems(" ".join(fit.value for fit in fits)) | _SAYS_LITTLE | set(things)
    return {word for word in stems(asked.text) - picks if not word[:1].isdigit()}


def _is_told(found: _Found, units: Sequence[Unit]) -> bool:
    """Whether the best unit itself gives the number of those that have the value asked for."""
    if not units:
        return False
    unit, values = units[0], stems(" ".join(fit.value for fit in found.fits))
    if not unit.is_row:
        said = unit.text
    else:
        cells = [unit.hit.passage.cells[k] for k in unit.certain_cells]
        said = " ".join(f"{cell.text} {cell.column}" for cell in cells)
    return bool(values) and values <= stems(said) and bool(re.search(r"\d", said))


def _claims(found: _Found, things: Collection[str]) -> list[Claim]:
    """What the rows are about, with the cells that pick them where these differ."""
    shown = sorted({k for fit in found.fits for k in fit.columns if not fit.value})
    names = _names(found.rows, things)
    texts = []
    for row, name in zip(found.rows, names, strict=True):
        told = [f"{row.cells[k].text} ({row.cells[k].column})" for k in shown if row.cells[k].text]
        texts.append(f"• {labelled(name, '; '.join(told)) if told else name}")
    n_rows = len(found.rows)
    whole = n_rows == found.n_all
    head = f"{n_rows} of the table's {found.n_all} rows (counted):"
    head = f"All {n_rows} rows of the table:" if whole else head
    texts = abridged(texts[:MAX_LISTED], max(LIST_WORDS, ROW_WORDS * min(n_rows, MAX_LISTED)))
    named = [n_label_cells(found.rows[0].cells) - 1, *(k for f in found.fits for k in f.columns)]
    last = max(named)
    claims = [
        Claim(
            text=text,
            quote=row_quote(row, 0, last),
            shorter=tuple(row_quote(row, first, last) for first in range(1, last + 1)),
            passage=row,
            columns=tuple(cell.column for cell in row.cells),
            cells=tuple(cell.text for cell in row.cells),
        )
        for text, row in zip(texts, found.rows, strict=False)
    ]
    claims[0] = replace(claims[0], text=f"{head}\n{claims[0].text}")
    if n_rows > MAX_LISTED:
        rest = f"\n… and {n_rows - MAX_LISTED} more."
        claims[-1] = replace(claims[-1], text=f"{claims[-1].text}{rest}")
    return claims


def _names(rows: Sequence[Passage], things: Collection[str]) -> list[str]:
    """What each row is: what stands under the heading of what is asked for, else what it is about;
    where that is a date only, or the same for several, with the next of their cells."""
    cells = rows[0].cells
    named = [k for k, cell in enumerate(cells) if stems(cell.column) & set(things)]
    if named and all(row.cells[named[0]].text for row in rows):
        marks = ["" if named[0] == 0 else _reference(row) for row in rows]
        told = [row.cells[named[0]].text for row in rows]
        return [f"{mark} {name}".lstrip() for mark, name in zip(marks, told, strict=True)]
    names = [without_number(row_label(row.cells)) for row in rows]
    often = Counter(names)
    more = []
    for row, name in zip(rows, names, strict=True):
        k = n_label_cells(row.cells)
        beside = row.cells[k].text if k < len(row.cells) else ""
        short = often[name] > 1 or bool(find_dates(name))
        more.append(f"{name}, {beside}" if short and re.search(r"[a-z]{3}", beside, re.I) else name)
    return more


def _reference(row: Passage) -> str:
    """What numbers a row in its first cell, "" if nothing does."""
    first = row.cells[0].text
    return first if row.section and first.rstrip(".:") == row.section else ""
