"""Tables side by side in one grid: a label and its figure, and again a label and its own.

To save paper a long list of labels and figures is often set in two columns or more. A row then
tells of several things, which have nothing to do with each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.papers import Table

MIN_ROWS = 2
KIND_SHARE = 0.75  # of a column's filled cells are figures, or words

_FIGURE = re.compile(r"^\W*(?:\d[\d,.\s]*)\W*[a-z]?$", re.I)


def abreast(table: Table) -> list[range]:
    """The columns of each of the tables that stand side by side; all in one if it is but one."""
    whole = [range(len(table.columns))]
    kinds = [_kind([row.texts[k] for row in table.rows]) for k in whole[0]]
    starts = [k for k, kind in enumerate(kinds) if kind == "words" and (not k or _ended(kinds[:k]))]
    if len(table.rows) < MIN_ROWS or len(starts) < 2 or starts[0] > 0:
        return whole
    ends = [*starts[1:], len(kinds)]
    groups = [range(start, end) for start, end in zip(starts, ends, strict=True)]
    if not all("figures" in [kinds[k] for k in group] for group in groups):
        return whole
    return groups if _are_headed_alike([_names(table, group) for group in groups]) else whole


def _kind(texts: Sequence[str]) -> str:
    """What a column holds: "words", "figures", "nothing", or "both"."""
    filled = [text for text in texts if text]
    n_figures = sum(bool(_FIGURE.match(text)) for text in filled)
    if not filled:
        return "nothing"
    if n_figures >= KIND_SHARE * len(filled):
        return "figures"
    return "words" if len(filled) - n_figures >= KIND_SHARE * len(filled) else "both"


def _ended(kinds: Sequence[str]) -> bool:
    """Whether the last column that holds anything holds figures."""
    return next((kind for kind in reversed(kinds) if kind != "nothing"), "") == "figures"


def _names(table: Table, group: range) -> list[str]:
    return list(dict.fromkeys(name for k in group if (name := table.columns[k])))


def _are_headed_alike(names: Sequence[Sequence[str]]) -> bool:
    """Whether no group of columns has headings, all have the same, or each has one of its own."""
    return all(one == names[0] for one in names) or all(len(one) == 1 for one in names)
