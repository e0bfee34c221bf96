"""Two rows of a table that a question names and sets against each other, with their difference."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.tables.cells import Chosen, choose, n_label_cells
from assistant.tables.columns import understand_column
from assistant.tables.figures import is_figure
from assistant.tables.fitting import stems
from assistant.tables.named import named_rows
from assistant.tables.ordering import figure_column
from assistant.tables.reckoning import beside, figure_of
from assistant.tables.tabled import Tables, is_total, tells
from index.papers import Passage
from index.passages import row_label

TABLES = 6  # near a question, in which its rows are looked for

_APART = re.compile(
    r"\b(?:difference|gap)\b.{0,60}?\bbetween\b.*\band\b|"
    r"\bhow (?:much|many) (?:\w+ ){0,3}?(?:more|less|fewer|higher|lower|bigger|larger|smaller)\b"
    r".*\bthan\b|\bhow (?:far|much)\b.*\b(?:behind|ahead of|above|below|off)\b",
    re.I,
)
_BETWEEN = re.compile(r"\b(?:or|than|vs?\.?|versus|against|compared (?:to|with))\b", re.I)


def apart(asked: Asked, near: Sequence[Passage], tables: Tables) -> list[Claim]:
    """The figures of two rows of one table whose labels a question has, and how far apart they are;
    none if it asks for no difference, or no table near has two such rows."""
    if not _APART.search(asked.text) and not _BETWEEN.search(asked.text):
        return []
    seen: dict[tuple[str, int | None], Passage] = {}
    for passage in near:
        if passage.cells:
            seen.setdefault((passage.document, passage.table), passage)
    for passage in list(seen.values())[:TABLES]:
        made = _apart(asked, tables.whole_table(passage))
        if made:
            return made
    return []


def _apart(asked: Asked, table: Sequence[Passage]) -> list[Claim]:
    rows = [row for row in table if tells(row) and not is_total(row)]
    rows = [row for row in rows if len(row.cells) == len(rows[0].cells)]
    named = named_rows(asked.text, rows)
    if len(named) != 2:
        return []
    labels = (row_label(named[0].cells), row_label(named[1].cells))
    if not _APART.search(asked.text) and not _are_set(asked.text, labels):
        return []
    chosen = choose(named[0].cells, asked)
    if chosen is not None and chosen.certain and len(chosen.cells) == 1:
        column: int | None = chosen.cells[0]
    else:
        column = figure_column(asked, rows, stems(asked.text) - stems(" ".join(labels)))
    column = column if column is not None else _only_count(named)
    if column is None:
        return []
    heading = understand_column(rows[0].cells[column].column)
    one, two = (figure_of(row.cells[column].text, heading) for row in named)
    told = beside(one, two, labels) if one and two else None
    only = Chosen(cells=(column,), certain=True)
    claims = [row_claim(asked, row_unit(row, only)) for row in named]
    first, second = claims
    return [first, replace(second, reckoning=told)] if first and second and told else []


def _are_set(question: str, labels: tuple[str, str]) -> bool:
    """Whether a question has the words of two labels on either side of "or", "than" or the like."""
    known = [stems(label) for label in labels]
    for match in _BETWEEN.finditer(question):
        before, after = stems(question[: match.start()]), stems(question[match.end() :])
        own = [label - other for label, other in (known, known[::-1])]
        if all(own) and any(one <= before and two <= after for one, two in (own, own[::-1])):
            return True
    return False


def _only_count(rows: Sequence[Passage]) -> int | None:
    """The one column of figures that are no shares, if there is but one."""
    cells = rows[0].cells
    held = [
        k
        for k in range(n_label_cells(cells), len(cells))
        if "%" not in f"{cells[k].column}{cells[k].text}"
        and all(is_figure(row.cells[k].text) for row in rows)
    ]
    return held[0] if len(held) == 1 else None
