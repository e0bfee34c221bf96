"""Rows of a table set beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.cells import choose
from assistant.claim import Claim
from assistant.extract import FEATURES, Unit
from assistant.questions import Asked, understand
from assistant.rivals import with_rivals
from assistant.rowclaims import row_claim
from index.papers import Cell, Hit, Passage

COLUMNS = ("Pond", "Boats let 2029-30", "Boats let 2030-31", "Cost")
TABLE = (
    ("Mill pond", "30", "41", "£400"),
    ("Long pond", "52", "38", "£900"),
    ("Round pond", "11", "12", "£100"),
    ("All ponds", "93", "91", "£1,400"),
)


def _passage(number: int, texts: Sequence[str]) -> Passage:
    cells = tuple(
        Cell(column=column, text=text, page_number=1, boxes=((0, number, 1, number + 1),))
        for column, text in zip(COLUMNS, texts, strict=True)
    )
    return Passage(
        id=number,
        document="ponds.pdf",
        page_number=1,
        page_label="1",
        text=" ".join(texts),
        cells=cells,
        table=0,
    )


ROWS = tuple(_passage(k, texts) for k, texts in enumerate(TABLE))


def _row_unit(row: Passage, asked: Asked) -> Unit:
    return Unit(
        hit=Hit(passage=row, score=1.0, rank=1),
        text=row.text,
        score=1.0,
        features=(0.0,) * len(FEATURES),
        chosen=choose(row.cells, asked),
    )


def _renamed(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells of a row under the headings of another table."""
    return (cells[0], replace(cells[1], column="Swans in spring"), *cells[2:])


def _asked(question: str, first: int = 0) -> list[Claim]:
    """The claims after the row at a place in the table was found first."""
    asked = understand(question)
    unit = _row_unit(ROWS[first], asked)
    claim = row_claim(asked, unit)
    return with_rivals(asked, [claim] if claim else [], [unit], lambda passage: ROWS)


def test_the_row_it_is_compared_with_stands_beside_it_with_the_difference() -> None:
    first, second = _asked("Had Mill pond more boats let in 2030-31 than Long pond?")
    assert (first.passage, second.passage) == (ROWS[0], ROWS[1])
    assert "“Mill pond” is higher than “Long pond” by 3" in second.reckoning


def test_two_rows_that_are_named_are_set_beside_each_other_whatever_was_found_first() -> None:
    asked = understand("Long pond v Round pond: boats let in 2030-31")
    found = [_row_unit(ROWS[3], asked), _row_unit(ROWS[1], asked)]
    claims = [claim for unit in found if (claim := row_claim(asked, unit))]
    first, second = with_rivals(asked, claims, found, lambda passage: ROWS)
    assert (first.passage, second.passage) == (ROWS[1], ROWS[2])


def test_the_table_with_the_column_that_is_asked_for_may_be_among_the_further_hits() -> None:
    asked = understand("Which pond had the most swans in spring?")
    other = [replace(row, id=row.id + 10, table=1, cells=_renamed(row.cells)) for row in ROWS]
    rows = {0: ROWS, 1: tuple(other)}
    hit = Hit(passage=other[2], score=0.1, rank=40)
    near = [_row_unit(ROWS[0], asked)]
    claims = with_rivals(asked, [], near, lambda passage: rows[passage.table or 0], pool=[hit])
    assert claims[0].text == "Long pond: 52 (Swans in spring)"


def test_more_than_a_number_compares_no_rows() -> None:
    assert len(_asked("Had Mill pond more than 15 boats let in 2030-31?")) == 1


@pytest.mark.parametrize(
    ("question", "values", "ends"),
    [
        ("Which pond had the most boats let?", ["Mill", "Long"], ["highest", ""]),
        ("Which pond had the fewest boats let in 2029-30?", ["Round", "Mill"], ["lowest", ""]),
        ("Which pond has the highest cost?", ["Long", "Mill"], ["highest", ""]),
        (
            "Which pond has the highest cost and which the lowest?",
            ["Long", "Round"],
            ["highest", "lowest"],
        ),
    ],
)
def test_the_highest_and_the_lowest_are_looked_for_row_by_row(
    question: str, values: list[str], ends: list[str]
) -> None:
    claims = _asked(question)
    assert [claim.passage.text.split()[0] for claim in claims] == values
    assert [end in claim.reckoning for end, claim in zip(ends, claims, strict=True)] == [True] * 2
    assert [bool(claim.reckoning) for claim in claims] == [bool(end) for end in ends]


def test_rows_that_are_no_such_thing_have_no_highest() -> None:
    assert len(_asked("Which school has the highest cost?")) == 1
