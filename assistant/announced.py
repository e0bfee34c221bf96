"""A sentence that only announces a table ("… was as follows:") -> the row below that answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.cells import choose
from assistant.claim import Claim
from assistant.conditions import stems
from assistant.extract import Unit
from assistant.grouped import OnPage
from assistant.questions import Asked
from assistant.rowclaims import row_claim, row_unit
from index.papers import Passage
from index.passages import row_label

_ANNOUNCES = re.compile(r"(?::|\bas follows|\bbelow|\bfollowing table)\W*$", re.I)


def announced(
    asked: Asked, claims: Sequence[Claim], units: Sequence[Unit], on_page: OnPage
) -> list[Claim]:
    """Claims, and before the first, if the best unit but announces a table, the row of a table on
    its page, or else on the next, whose label stands wholly in the question; none is taken where
    rows of several tables fit alike."""
    if not claims or not units or units[0].is_row or not _ANNOUNCES.search(units[0].text):
        return list(claims)
    passage, words = units[0].hit.passage, stems(asked.text)
    rows: list[Passage] = []
    for number in (passage.page_number, passage.page_number + 1):
        rows = rows or [row for row in on_page(passage.document, number) if row.cells]
    named = [row for row in rows if (label := _label(row)) and label <= words]
    most = max((len(_label(row)) for row in named), default=0)
    best = [row for row in named if len(_label(row)) == most]
    if len(best) != 1:
        return list(claims)
    claim = row_claim(asked, row_unit(best[0], choose(best[0].cells, asked)))
    if claim is None:
        return list(claims)
    return [claim, *(one for one in claims[:1] if one.passage.id == passage.id)]


def _label(row: Passage) -> set[str]:
    return {word for word in stems(row_label(row.cells)) if not word[:1].isdigit()}
