"""Which column of figures a question means, to order the rows of a table by or to add up."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.asked.questions import Asked
from assistant.tables.cells import choose, n_label_cells
from assistant.tables.columns import understand_column
from assistant.tables.figures import figures_in
from assistant.tables.fitting import stems
from assistant.tables.headings import WHOLE
from assistant.tables.months import at_months
from assistant.tables.reckoning import when
from index.papers import Passage

FIGURES_SHARE = 0.6  # of a table's rows have a figure in the column that orders them

NAMED = 0.5  # of a heading's words stand in the question, for it to name a column of shares

_UNITS = stems("million thousand 000 000s")
_SHARE = re.compile(r"%|\bper ?cent(?:age)?\b|\bproportion\b|\bshare\b|\brate\b", re.I)
_MONEY = re.compile(
    r"\b(?:cost|costs|spend|spent|paid|pay|payments?|expensive|cheap\w*|bills?)\b", re.I
)


def figure_column(asked: Asked, rows: Sequence[Passage], wanted: Collection[str]) -> int | None:
    """The column of figures that is asked for: by its heading, of several years the latest; else
    the one the question means, or the only one, or that of the whole."""
    cells = rows[0].cells
    n_label = n_label_cells(cells)
    held = [
        k
        for k in range(n_label, len(cells))
        if len(figures_in([row.cells for row in rows], k)) >= FIGURES_SHARE * len(rows)
    ]
    dated = at_months([cell.column for cell in cells], asked.text)
    held = [k for k in held if k in dated] or held
    scores: dict[int, float] = {}
    ranks: dict[int, tuple[bool, int, float]] = {}
    for k in held:
        heading = stems(cells[k].column) - _UNITS
        met = len(heading & set(wanted))
        scores[k] = met / max(len(heading), 1)
        ranks[k] = (scores[k] == 1.0, met, scores[k])  # all of a heading, else most words
    shares = [k for k in held if "%" in cells[k].column and scores[k] >= NAMED]
    if shares and _SHARE.search(asked.text):
        return max(shares, key=lambda k: (scores[k], -k))
    best = max(scores.values(), default=0.0)
    named = [k for k in held if scores[k] and ranks[k] == max(ranks.values())]
    whole = [k for k in held if WHOLE.search(cells[k].column)]
    if best < 1.0 and len([k for k in held if scores[k]]) > 1 and len(whole) == 1:
        parts = [understand_column(cells[k].column) for k in named]
        if not any(part.years or part.quarter for part in parts):
            return whole[0]  # "spaces", of which other columns count a part
    if named:
        return max(named, key=lambda k: when(understand_column(cells[k].column)))
    chosen = choose(cells, asked)
    if chosen is not None and chosen.certain and len(chosen.cells) == 1:
        return chosen.cells[0]
    if _MONEY.search(asked.text):
        return whole[0] if whole else held[0] if len(held) == 1 else None
    return None
