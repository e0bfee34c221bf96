"""A second thing asked of a row that is told."""

from __future__ import annotations

from dataclasses import replace

from assistant.asked.questions import understand
from assistant.claims.rowclaims import row_unit, with_more_cells
from assistant.tables.cells import choose
from tests.tables import rows_of

PLAN = rows_of(
    ("Decision", "Decision maker", "Date of decision", "Contact officer"),
    [("Lease of the boathouse", "Cabinet", "3 Feb 2032", "Ruth Moss")],
)


def test_the_cells_of_both_are_told() -> None:
    row, first = PLAN[0], "Who is the contact for the boathouse lease?"
    asked = understand(f"{first} and what date is it decided?")
    unit = row_unit(row, choose(row.cells, understand(first)))
    claim = with_more_cells(asked, unit, understand("what date is it decided"))
    assert claim is not None
    assert "Ruth Moss" in claim.text
    assert "3 Feb 2032" in claim.text


def test_what_is_told_already_stays_beside_the_further_cells() -> None:
    told = replace(row_unit(PLAN[0], None), cell=3)  # a sentence of its last cell
    further = understand("and what date is it decided?")
    claim = with_more_cells(further, told, further, besides=(3,))
    assert claim is not None
    assert "Ruth Moss" in claim.text and "3 Feb 2032" in claim.text
    assert with_more_cells(further, told, understand("and why is that?")) is None
