"""Two rows that a question names on either side of "or", "than" and the like."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.apart import apart
from tests.tables import Held, rows_of

ROWS = rows_of(
    ("Pond", "Boats let 2031", "Cost £"),
    [("Mill pond", "30", "400"), ("Long pond", "52", "900"), ("Mere", "4", "100")],
)


@pytest.mark.parametrize(
    "question",
    [
        "Boats let 2031: Mill pond or Long pond, which had more?",
        "Were more boats let 2031 on Long pond than on Mill pond?",
        "boats let 2031 on Mill pond compared with Long pond",
        "How far behind Long pond is Mill pond on boats let 2031?",
    ],
)
def test_both_rows_are_told_with_their_difference(question: str) -> None:
    told = apart(understand(question), ROWS, Held(ROWS))
    assert {claim.passage.id for claim in told} == {ROWS[0].id, ROWS[1].id}
    assert "“Long pond” is higher than “Mill pond” by 22" in told[-1].reckoning


def test_where_one_column_counts_it_needs_no_name() -> None:
    columns, table = (
        ("Keeper", "No.", "%"),
        [("Own keepers", "18", "60"), ("Hired keepers", "12", "40")],
    )
    rows = rows_of(columns, table)
    told = apart(understand("Own or hired keepers: which look after more?"), rows, Held(rows))
    assert "by 6" in told[-1].reckoning


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many boats let 2031 on Mill pond and Long pond?", id="not set apart"),
        pytest.param("Were more boats let 2031 on Mill pond than in June?", id="one row"),
        pytest.param("Did Mill pond and Long pond let more boats 2031 or fewer?", id="both before"),
    ],
)
def test_rows_that_are_not_set_against_each_other_are_not_told_so(question: str) -> None:
    assert not apart(understand(question), ROWS, Held(ROWS))
