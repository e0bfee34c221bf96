"""A second thing asked of a row that is told."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.rowclaims import row_unit, with_more_cells
from assistant.tables.cells import choose
from tests.tables import rows_of

PLAN = rows_of(
    ("Decision", "Decision maker", "Date of decision", "Contact officer"),
    [("Lease of the boathouse", "Cabinet", "3 Feb 2032", "Ruth Moss")],
)


@pytest.mark.parametrize("first", ["Who is the contact for the boathouse lease?"])
def test_the_cells_of_both_are_told(first: str) -> None:
    row = PLAN[0]
    asked = understand(f"{first} and what date is it decided?")
    unit = row_unit(row, choose(row.cells, understand(first)))
    claim = with_more_cells(asked, unit, understand("what date is it decided"))
    assert claim is not None
    assert "Ruth Moss" in claim.text
    assert "3 Feb 2032" in claim.text


def test_what_is_told_already_stays_beside_the_further_cells() -> None:
    unit = row_unit(PLAN[0], None)
    claim = with_more_cells(understand("and when?"), unit, understand("and when?"), besides=(3,))
    assert claim is None or "Ruth Moss" in claim.text
