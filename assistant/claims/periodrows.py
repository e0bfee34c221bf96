"""Rows that are of times each, set against each other: "2030/31" and "2031/32" of one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.tables.cells import Chosen
from assistant.tables.columns import understand_column
from assistant.tables.comparing import Compared, compared
from assistant.tables.figures import is_figure
from assistant.tables.heads import Head, head_of
from assistant.tables.pairs import n_named
from assistant.tables.reckoning import Figure, between_rows, figure_of
from index.papers import Passage
from index.passages import row_label


def of_two_times(asked: Asked, claims: Sequence[Claim], rows: Sequence[Passage]) -> list[Claim]:
    """The rows of two times that a question sets against each other, in the column that the first
    claim tells, with how far they lie apart; none if its row is of no time, or is not compared.

    Args:
        rows: those of the table of the first claim's row.
    """
    first = claims[0]
    told = [k for k in first.answering if is_figure(first.passage.cells[k].text)]
    wanted = compared(asked)
    if not wanted.of_times or len(told) != 1:
        return []
    dated = [(head, row) for row in rows if (head := _of_time(row)) is not None]
    own = _of_time(first.passage)
    dated = [pair for pair in dated if own is not None and pair[0].length == own.length]
    dated = [pair for pair in dated if len(pair[1].cells) == len(first.passage.cells)]
    dated.sort(key=lambda pair: pair[0].at or (0, 0))
    at = _two(wanted, [head for head, _ in dated])
    if at is None:
        return []
    return _claims(asked, [dated[k][1] for k in at], told[0])


def _of_time(row: Passage) -> Head | None:
    """A row's label as the time that it is of; None if it is of more than that, or of none."""
    head = head_of(row_label(row.cells))
    return head if head.at and head.at[0] and not head.about and not head.side else None


def _two(wanted: Compared, heads: Sequence[Head]) -> tuple[int, int] | None:
    """The earlier and the later of the times that are set against each other: those named; else the
    one named and the one before it, or the latest where that is what it is held against."""
    if len(heads) < 2:
        return None
    named = [k for k, head in enumerate(heads) if n_named(wanted, head) > 0]
    last = len(heads) - 1
    if len(named) == 2:
        return named[0], named[1]
    if not named:
        return last - 1, last
    if len(named) > 2:
        return None
    (own,) = named
    if own and (wanted.year_back or wanted.step_back or own == last):
        return own - 1, own
    return (own, last) if own < last else None


def _claims(asked: Asked, rows: Sequence[Passage], column: int) -> list[Claim]:
    chosen = Chosen(cells=(column,), certain=True)
    made = [row_claim(asked, row_unit(row, chosen)) for row in rows]
    before, after = made
    figures = [_figure(row, column) for row in rows]
    if before is None or after is None or figures[0] is None or figures[1] is None:
        return []
    labels = (row_label(rows[0].cells), row_label(rows[1].cells))
    told = between_rows(figures[0], figures[1], labels)
    return [before, replace(after, reckoning=told)] if told else []


def _figure(row: Passage, column: int) -> Figure | None:
    cell = row.cells[column]
    return figure_of(cell.text, understand_column(cell.column))
