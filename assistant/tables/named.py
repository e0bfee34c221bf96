"""The rows of a table whose whole label stands in a question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.sentences import without_number
from assistant.tables.cells import n_label_cells
from assistant.tables.fitting import stems
from index.papers import Passage

_BRACKETS = re.compile(r"\s*\([^()]*\)")


def named_rows(question: str, rows: Sequence[Passage]) -> list[Passage]:
    """The rows all of whose label stands in a question, what is in brackets apart; of labels that
    hold another the longer one only."""
    words = stems(question)
    labels = [_label(row) for row in rows]
    met = [
        (row, label) for row, label in zip(rows, labels, strict=True) if label and label <= words
    ]
    return [row for row, label in met if not any(label < other for _, other in met)]


def _label(row: Passage) -> set[str]:
    """The stems of what a row is about, without its reference."""
    own = row.cells[n_label_cells(row.cells) - 1].text
    return stems(_BRACKETS.sub("", without_number(own)))
