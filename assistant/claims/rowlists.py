"""Rows of a table that are picked -> a claim for each, after how many they are and by what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from assistant.asked.sentences import without_number
from assistant.claims.claim import Claim, labelled
from assistant.claims.composing import LIST_WORDS
from assistant.claims.lists import abridged
from assistant.claims.rowclaims import row_quote
from assistant.tables.cells import n_label_cells
from assistant.tables.figures import is_figure
from assistant.tables.fitting import Fit, stems
from assistant.tables.tabled import with_kin
from index.dates import find_dates
from index.papers import Passage
from index.passages import row_label

MAX_LISTED = 30  # rows
ROW_WORDS = 10  # of each row, where there are many
_SUBJECT = re.compile(r"\W*(?:subject|title|topic|matter|business|description|details?)\b", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """Rows of a table that are asked for, of how many, and what picks them."""

    rows: Sequence[Passage]
    n_all: int
    fits: Sequence[Fit]


def listed_rows(found: Picked, things: Collection[str], *, head: str = "") -> list[Claim]:
    """What each row is about, with the cells that pick them where these differ; first how many rows
    they are, and what they share.

    Args:
        head: what is said first in place of that.
    """
    rows = found.rows
    shared = {fit.columns[0]: text for fit in found.fits if (text := shared_text(rows, fit))}
    shown = sorted({k for fit in found.fits for k in fit.columns} - set(shared))
    texts = []
    for row, name in zip(rows, row_names(rows, things), strict=True):
        told = [_told(row, k) for k in shown if row.cells[k].text]
        texts.append(f"• {labelled(name, '; '.join(told)) if told else name}")
    n_listed = min(len(rows), MAX_LISTED)
    texts = abridged(texts[:MAX_LISTED], max(LIST_WORDS, ROW_WORDS * n_listed))
    last = max([n_label_cells(rows[0].cells) - 1, *shown, *shared])
    claims = [_claim(text, row, last) for text, row in zip(texts, rows, strict=False)]
    told_columns = [rows[0].cells[k].column for k in sorted({*shown, *shared})]
    claims[0] = replace(
        claims[0],
        text=f"{head or _head(found, shared)}\n{claims[0].text}",
        header="\n".join(told_columns),
    )
    if len(rows) > MAX_LISTED:
        rest = f"\n… and {len(rows) - MAX_LISTED} more."
        claims[-1] = replace(claims[-1], text=f"{claims[-1].text}{rest}")
    return claims


def shared_text(rows: Sequence[Passage], fit: Fit) -> str:
    """What all rows have in the column that picks them, "" if they have other words there."""
    texts = {" ".join(row.cells[fit.columns[0]].text.split()) for row in rows}
    alike = len({text.lower() for text in texts}) == 1 and len(fit.columns) == 1
    return min(texts) if fit.value and alike else ""


def _told(row: Passage, k: int) -> str:
    cell = row.cells[k]
    return f"{cell.text} ({cell.column})" if cell.column else cell.text


def _head(found: Picked, shared: dict[int, str]) -> str:
    """How many of the table's rows they are, and what they share."""
    n_rows = len(found.rows)
    if n_rows == found.n_all:
        return f"All {n_rows} rows of the table:"
    cells = found.rows[0].cells
    parts = [f"“{text}” under {cells[k].column}" for k, text in shared.items() if cells[k].column]
    verb = "has" if n_rows == 1 else "have"
    what = f" {verb} {' and '.join(parts)}" if parts else ""
    return f"{n_rows} of the table's {found.n_all} rows{what} (counted):"


def _claim(text: str, row: Passage, last: int) -> Claim:
    return Claim(
        text=text,
        quote=row_quote(row, 0, last),
        shorter=tuple(row_quote(row, first, last) for first in range(1, last + 1)),
        passage=row,
        columns=tuple(cell.column for cell in row.cells),
        cells=tuple(cell.text for cell in row.cells),
    )


def row_names(rows: Sequence[Passage], things: Collection[str]) -> list[str]:
    """What each row is: what stands under the heading of what is asked for, else what it is about;
    where that is a date only, or the same for several, with the next of their cells; where another
    column tells their subject, with that."""
    cells = rows[0].cells
    named = [k for k, cell in enumerate(cells) if stems(cell.column) & set(things)]
    named = [k for k in named if not all(is_figure(row.cells[k].text) for row in rows)]
    if named and all(row.cells[named[0]].text for row in rows):
        marks = ["" if named[0] == 0 else _reference(row) for row in rows]
        told = [row.cells[named[0]].text for row in rows]
        return [f"{mark} {name}".lstrip() for mark, name in zip(marks, told, strict=True)]
    names = [without_number(row_label(row.cells)) for row in rows]
    often = Counter(names)
    n_label = n_label_cells(cells)
    about = [k for k, cell in enumerate(cells) if k >= n_label and _SUBJECT.match(cell.column)]
    heading = cells[n_label - 1].column
    if about and not _SUBJECT.match(heading) and not with_kin(things) & stems(heading):
        return [
            ", ".join(filter(None, (name, row.cells[about[0]].text)))
            for row, name in zip(rows, names, strict=True)
        ]
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
