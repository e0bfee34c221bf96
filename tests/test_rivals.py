"""Rows of a table set beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.questions import Asked, understand
from assistant.claims.claim import Claim
from assistant.claims.rivals import with_rivals
from assistant.claims.rowclaims import row_claim
from assistant.tables.cells import choose
from assistant.units.extract import FEATURES, Unit
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


def _asked(question: str, first: int = 0) -> list[Claim]:
    """The claims after the row at a place in the table was found first."""
    asked = understand(question)
    unit = _row_unit(ROWS[first], asked)
    claim = row_claim(asked, unit)
    return with_rivals(asked, [claim] if claim else [], lambda passage: ROWS)


def test_the_row_it_is_compared_with_stands_beside_it_with_the_difference() -> None:
    first, second = _asked("Had Mill pond more boats let in 2030-31 than Long pond?")
    assert (first.passage, second.passage) == (ROWS[0], ROWS[1])
    assert "“Mill pond” is higher than “Long pond” by 3" in second.reckoning


def test_two_rows_that_are_named_are_set_beside_each_other_whatever_was_found_first() -> None:
    asked = understand("Long pond v Round pond: boats let in 2030-31")
    found = [_row_unit(ROWS[3], asked), _row_unit(ROWS[1], asked)]
    claims = [claim for unit in found if (claim := row_claim(asked, unit))]
    first, second = with_rivals(asked, claims, lambda passage: ROWS)
    assert (first.passage, second.passage) == (ROWS[1], ROWS[2])


def test_more_than_a_number_compares_no_rows() -> None:
    assert len(_asked("Had Mill pond more than 15 boats let in 2030-31?")) == 1


def test_what_a_comment_tells_comes_after_the_two_rows() -> None:
    asked = understand("Had Mill pond more boats let in 2030-31 than Long pond?")
    row = row_claim(asked, _row_unit(ROWS[0], asked))
    assert row is not None
    comment = replace(row, text="Mill pond: It was dredged.", told="It was dredged.")
    told = with_rivals(asked, [comment, row], lambda passage: ROWS)
    assert [claim.told for claim in told] == ["", "", "It was dredged."]
    assert [claim.passage for claim in told[:2]] == [ROWS[0], ROWS[1]]
