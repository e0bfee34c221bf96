"""Rows of two times set against each other."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.claims.periodrows import of_two_times
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.tables.cells import Chosen
from index.papers import Passage
from tests.tables import rows_of

COLUMNS = ("Year", "Boats let", "Boats lost")
YEARS = rows_of(COLUMNS, [("2029/30", "30", "1"), ("2030/31", "41", "2"), ("2031/32", "38", "4")])
PONDS = rows_of(("Pond", "Boats let", "Boats lost"), [("Mill pond", "30", "1"), ("Mere", "4", "1")])


def _told(question: str, rows: list[Passage], first: int) -> list[Claim]:
    asked = understand(question)
    claim = row_claim(asked, row_unit(rows[first], Chosen(cells=(1,), certain=True)))
    return of_two_times(asked, [claim], rows) if claim else []


@pytest.mark.parametrize(
    ("question", "said", "reckoned"),
    [
        ("Were more boats let in 2030/31 than in the year before?", [0, 1], "a rise of 11"),
        ("Were fewer boats let in 2031/32 than in 2029/30?", [0, 2], "a rise of 8"),
        ("Has the number of boats let gone up since last year?", [1, 2], "a fall of 3"),
    ],
)
def test_the_rows_of_both_times_are_said(question: str, said: list[int], reckoned: str) -> None:
    told = _told(question, YEARS, 2)
    assert [claim.passage for claim in told] == [YEARS[k] for k in said]
    assert reckoned in told[-1].reckoning


def test_rows_of_no_time_are_not_set_against_each_other() -> None:
    assert not _told("Has the number of boats let gone up since last year?", PONDS, 0)


def test_one_time_is_compared_with_no_other_unasked() -> None:
    assert not _told("How many boats were let in 2031/32?", YEARS, 2)
