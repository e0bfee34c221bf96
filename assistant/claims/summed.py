"""Figures of several rows of a table put together: a sum over rows that are picked, or what share
one is of the total. What is reckoned says so, and each row that it comes from is cited."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.claims.rowlists import Picked, listed_rows, shared_text
from assistant.tables.cells import Chosen
from assistant.tables.conditions import fits_of
from assistant.tables.figures import figures_in, written
from assistant.tables.fitting import Fit, stems
from assistant.tables.months import without_months
from assistant.tables.named import named_rows
from assistant.tables.ordering import figure_column
from assistant.tables.tabled import PLURAL, Tables, candidates, is_total, kind_of, tells
from index.papers import Passage
from index.passages import row_label

MIN_ROWS = 2  # that are added up
TABLES = 6  # near a question, in which a share is looked for

_SUM = re.compile(
    r"\b(?:totals?|sum|altogether|in all|combined|together|added up|between them|overall)\b", re.I
)
_SHARE = re.compile(
    r"\b(?:share|proportion|percentage|fraction|per ?cent)\b|%|\bout of (?:all|the total)\b", re.I
)
_OWNER = re.compile(r"['’]s\b")
_THINGS = re.compile(rf"\b{PLURAL}\b", re.I)
_NO_SUM = re.compile(r"%|\b(?:average|mean|rate|per|occupancy|score|tolerance|target)\b", re.I)
_WHOLE = re.compile(r"^\W*(?:grand |overall )?total\b", re.I)

_LINKS = stems(
    "share proportion percentage fraction percent per cent went goes gone spent spending taken "
    "accounted accounts makes made total whole all were come comes out what"
)


def summed(asked: Asked, near: Sequence[Passage], tables: Tables) -> list[Claim]:
    """The sum of a column over the rows that a question picks, and these; none if it asks for no
    sum, picks no rows or all, or one of them has no figure there."""
    if not _SUM.search(asked.text):
        return []
    for word in dict.fromkeys(_THINGS.findall(asked.text)):
        things = stems(word)
        for passage in candidates(things, near, tables):
            made = _sum(asked, things, passage, tables) if kind_of(things, passage) > 1 else []
            if made:
                return made
    return []


def _sum(asked: Asked, things: set[str], passage: Passage, tables: Tables) -> list[Claim]:
    rows = [row for row in tables.whole_table(passage) if tells(row)]
    rows = [row for row in rows if len(row.cells) == len(passage.cells) and not is_total(row)]
    cells = [row.cells for row in rows]
    fits = fits_of(asked.text, cells, besides=things) if rows else []
    fits = [fit for fit in fits if fit.value]
    if not fits:
        return []
    places = sorted(frozenset.intersection(*(fit.rows for fit in fits)))
    picks = stems(" ".join(fit.value for fit in fits)) | things
    words = stems(_SUM.sub(" ", asked.text)) - picks
    column = figure_column(asked, rows, words)
    if not MIN_ROWS <= len(places) < len(rows) or column is None:
        return []
    heading = passage.cells[column].column
    figures = {at: one for at, one in figures_in(cells, column).items() if at in places}
    units = {unit for _, unit in figures.values()}
    if _NO_SUM.search(heading) or len(figures) < len(places) or len(units) != 1 or "%" in units:
        return []
    total = sum((value for value, _ in figures.values()), Decimal())
    picked = [rows[at] for at in places]
    what = " and ".join(_by(picked, fit) for fit in fits)
    head = (
        f"{written(total, units.pop())} in all under {heading}, added up here from the "
        f"{len(places)} rows with {what}:"
    )
    found = Picked(
        rows=picked,
        n_all=len(rows),
        fits=[*fits, Fit(columns=(column,), rows=frozenset(places))],
    )
    return listed_rows(found, things, head=head)


def _by(rows: Sequence[Passage], fit: Fit) -> str:
    """What picks rows, in words."""
    heading = rows[0].cells[fit.columns[0]].column
    value = shared_text(rows, fit) or fit.value
    return f"“{value}” under {heading}" if heading else f"“{value}”"


def share(asked: Asked, near: Sequence[Passage], tables: Tables) -> list[Claim]:
    """What share a figure that a question names is of its table's total, with both; none if it asks
    for no share, the table gives shares itself, or has no total."""
    if not _SHARE.search(asked.text):
        return []
    seen = [(passage.document, passage.table) for passage in near if passage.cells]
    firsts = {
        place: passage for place, passage in zip(reversed(seen), _reversed(near), strict=True)
    }
    for place in list(dict.fromkeys(seen))[:TABLES]:
        table = tables.whole_table(firsts[place])
        made = _share(asked, table, stems(tables.about(firsts[place])))
        if made:
            return made
    return []


def _reversed(near: Sequence[Passage]) -> Iterator[Passage]:
    return (passage for passage in reversed(near) if passage.cells)


def _share(asked: Asked, table: Sequence[Passage], about: Collection[str]) -> list[Claim]:
    rows = [row for row in table if len(row.cells) == len(table[0].cells)]
    totals = [row for row in rows if is_total(row)]
    plain = [row for row in rows if not is_total(row) and tells(row)]
    if not totals or len(plain) < MIN_ROWS:
        return []
    words = stems(asked.text)
    named = named_rows(asked.text, plain)
    label = stems(row_label(named[0].cells)) if len(named) == 1 else set()
    column = figure_column(asked, plain, words - label)
    if len(named) > 1 or column is None or _gives_shares(plain[0], words):
        return []
    cells = plain[0].cells
    of_row = [k for k, cell in enumerate(cells) if _WHOLE.match(cell.column) and k != column]
    exact = stems(cells[column].column) <= words
    told = [plain[0].context, row_label(totals[-1].cells), *(cell.column for cell in cells)]
    known = {*about, *label, *stems(" ".join(told))}
    asks = stems(_OWNER.sub(" ", without_months(asked.text))) - _LINKS
    if not exact and any(word not in known and word[0].isalpha() for word in asks):
        return []  # of something else than what stands there
    if of_row and exact:
        row = named[0] if named else totals[-1]
        return _told(asked, (row, column), (row, of_row[-1]))
    return _told(asked, (named[0], column), (totals[-1], column)) if named else []


def _gives_shares(row: Passage, words: set[str]) -> bool:
    """Whether a column of shares is named by a question, so that none is to be reckoned."""
    shares = [stems(cell.column) for cell in row.cells if "%" in cell.column]
    return any(heading and heading <= words for heading in shares)


def _told(asked: Asked, part: tuple[Passage, int], whole: tuple[Passage, int]) -> list[Claim]:
    found = []
    for row, k in (part, whole):
        figure = figures_in([row.cells], k).get(0)
        if figure is None or figure[1] == "%":
            return []
        found.append(figure)
    (one, unit), (all_, other) = found
    if unit != other or not 0 <= one <= all_ or not all_:
        return []
    rate = written((one / all_ * 100).quantize(Decimal("0.1")), "")
    told = f"That is {rate} per cent of {written(all_, unit)} (reckoned from the two)."
    if part[0].id == whole[0].id:
        chosen = [(part[0], tuple(sorted({part[1], whole[1]})))]
    else:
        chosen = [(part[0], (part[1],)), (whole[0], (whole[1],))]
    made = [
        row_claim(asked, row_unit(row, Chosen(cells=cells, certain=True))) for row, cells in chosen
    ]
    claims = [claim for claim in made if claim is not None]
    return [*claims[:-1], replace(claims[-1], reckoning=told)] if claims else []
