"""What the long cells of a table row tell: comments, texts of decisions."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.tables.cells import Chosen, n_label_cells
from index.papers import Cell, Passage

TOLD_WORDS = 6  # of a cell, from which it is read as sentences


def is_told(cells: Sequence[Cell], k: int) -> bool:
    """Whether a cell is not what its row is about, and tells something in words."""
    words = cells[k].text.split()
    return k >= n_label_cells(cells) and len(words) >= TOLD_WORDS


def _silent(passage: Passage, chosen: Chosen | None) -> list[int]:
    """The long cells of a row that are not said with it."""
    said = chosen.cells if chosen is not None else range(len(passage.cells))
    return [k for k in range(len(passage.cells)) if k not in said and is_told(passage.cells, k)]


def said_of(passage: Passage, chosen: Chosen | None) -> str:
    """The words of a row without those of its long cells that are not said with it."""
    silent = _silent(passage, chosen)
    return " ".join(cell.text for k, cell in enumerate(passage.cells) if k not in silent)


def untold(passage: Passage, chosen: Chosen | None, spans: Sequence[tuple[int, int]]) -> list[int]:
    """The word pieces of a row that stand outside the long cells that are not said with it."""
    starts = [(passage.encoded.find(passage.cells[k].text), k) for k in _silent(passage, chosen)]
    away = [(at, at + len(passage.cells[k].text)) for at, k in starts if at >= 0]
    kept = [
        k for k, (a, b) in enumerate(spans) if not any(low <= a and b <= high for low, high in away)
    ]
    return kept or list(range(len(spans)))
