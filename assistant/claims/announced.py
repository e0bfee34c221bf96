"""What only announces a table ("… was as follows:"), or heads it -> the row that answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.grouped import OnPage
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.tables.cells import choose
from assistant.tables.fitting import stems
from assistant.units.extract import Unit
from index.papers import Passage
from index.passages import row_label

_ANNOUNCES = re.compile(r"(?::|\bas follows|\bbelow|\bfollowing table)\W*$", re.I)


def announced(
    asked: Asked, claims: Sequence[Claim], units: Sequence[Unit], on_page: OnPage
) -> list[Claim]:
    """Claims, and before the first, if the best unit but announces a table, the row of a table on
    its page, or else on the next, whose label stands wholly in the question; none is taken where
    rows of several tables fit alike."""
    claims = _under_headings(asked, claims, on_page)
    if not claims or not units or units[0].is_row or not _ANNOUNCES.search(units[0].text):
        return claims
    passage, words = units[0].hit.passage, stems(asked.text)
    rows: list[Passage] = []
    for number in (passage.page_number, passage.page_number + 1):
        rows = rows or [row for row in on_page(passage.document, number) if row.cells]
    named = [row for row in rows if (label := _label(row)) and label <= words]
    most = max((len(_label(row)) for row in named), default=0)
    best = [row for row in named if len(_label(row)) == most]
    if len(best) != 1:
        return claims
    claim = row_claim(asked, row_unit(best[0], choose(best[0].cells, asked)))
    if claim is None:
        return claims
    return [claim, *(one for one in claims[:1] if one.passage.id == passage.id)]


def _under_headings(asked: Asked, claims: Sequence[Claim], on_page: OnPage) -> list[Claim]:
    """Claims, and in place of all if one is but the headings of a table of one row, the cells of
    that row that they name."""
    for claim in claims:
        above = claim.passage
        if above.table is None or above.cells:
            continue
        page = on_page(above.document, above.page_number)
        rows = [row for row in page if row.cells and row.table == above.table]
        chosen = choose(rows[0].cells, asked) if len(rows) == 1 else None
        if chosen is not None and chosen.certain and chosen.cells:
            told = row_claim(asked, row_unit(rows[0], chosen))
            if told is not None:
                return [told, claim]
    return list(claims)


def _label(row: Passage) -> set[str]:
    return {word for word in stems(row_label(row.cells)) if not word[:1].isdigit()}
