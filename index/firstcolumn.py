"""A table whose first column names groups of rows, and not the rows: "Block", then "Scheme".

The group stands in the first of its rows only, and the others have nothing there. What all of them
are about is told by the next column; taken for a label, the group's name would hide it.
"""

from __future__ import annotations

import re

from index.papers import Table

MIN_UNNAMED = 2  # rows with nothing in the first column
UNNAMED_SHARE = 0.3  # of the rows
FIGURES_SHARE = 0.6  # of a column's filled cells: there must be one of figures

_WORDS = re.compile(r"[A-Za-z]{2}")
_FIGURE = re.compile(r"^\W*\d[\d,.\s]*\W*[a-z%]?\W*$", re.I)


def names_groups(table: Table) -> bool:
    """Whether the first column names groups of the rows that the second names."""
    rows = [row.cells for row in table.rows if len(row.cells) > 2]
    plain = [row for row in rows if any(cell.text for cell in row[1:])]
    unnamed = [row for row in plain if not row[0].text]
    if len(unnamed) < max(MIN_UNNAMED, UNNAMED_SHARE * len(plain)):
        return False
    if not all(_WORDS.search(row[1].text) for row in unnamed):
        return False
    named = [row for row in plain if row[0].text and row[1].text]
    if not named or any(re.search(r"\d", row[0].text) for row in named):
        return False
    return any(_has_figures([row[k].text for row in plain]) for k in range(2, len(plain[0])))


def _has_figures(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    return bool(filled) and sum(bool(_FIGURE.match(t)) for t in filled) >= FIGURES_SHARE * len(
        filled
    )
