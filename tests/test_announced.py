"""Sentences that announce a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.asked.questions import understand
from assistant.claims.announced import announced
from assistant.claims.claim import Claim
from assistant.units.extract import FEATURES, Unit
from index.papers import Hit, Passage
from tests.tables import rows_of

ROWS = rows_of(
    ("Line", "Value £"),
    (("Rakes", "40.00"), ("Boats and rakes", "970.00"), ("Swan feed", "5.00")),
)


def _said(question: str, text: str, *, rows: Sequence[Passage] = ROWS, page: int = 1) -> list[str]:
    """What is said after a sentence was found above the table."""
    passage = Passage(id=9, document="ponds.pdf", page_number=1, page_label="1", text=text)
    unit = Unit(
        hit=Hit(passage=passage, score=1.0, rank=1),
        text=text,
        score=1.0,
        features=(0.0,) * len(FEATURES),
    )
    claims = announced(
        understand(question),
        [Claim(text=text, quote=text, passage=passage)],
        [unit],
        lambda document, number: rows if number == page else [],
    )
    return [claim.text for claim in claims]


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("What did rakes cost in the accounts?", "Rakes: 40.00 (Value £)"),
        ("What did boats and rakes cost?", "Boats and rakes: 970.00 (Value £)"),
    ],
)
def test_the_row_that_is_named_comes_before_what_announces_it(question: str, row: str) -> None:
    text = "The accounts of the ponds were as follows:"
    assert _said(question, text) == [row, text]
    assert _said(question, text, page=2) == [row, text]


def test_a_sentence_that_tells_something_stands_alone() -> None:
    text = "Rakes are dear this year."
    assert _said("What did rakes cost?", text) == [text]


def test_no_row_is_taken_whose_label_is_not_named() -> None:
    text = "The accounts were as follows:"
    assert _said("What did swans cost?", text) == [text]


def test_of_rows_alike_in_two_tables_none_is_taken() -> None:
    text = "The accounts were as follows:"
    twice = [*ROWS, *rows_of(("Line", "£"), (("Rakes", "7.00"), ("Oars", "8.00")), number=1)]
    assert _said("What did rakes cost?", text, rows=twice) == [text]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How many boats are green?", ["Quarter 4: 39 (Green)", "Boats Red Green"]),
        (
            "How many boats are green and red?",
            ["Quarter 4: 7 (Red); 39 (Green)", "Boats Red Green"],
        ),
        ("How many boats are there?", ["Boats Red Green"]),
    ],
)
def test_of_headings_alone_the_one_row_below_is_said(question: str, said: list[str]) -> None:
    (row,) = rows_of(("Boats", "Red", "Green"), (("Quarter 4", "7", "39"),))
    above = replace(row, id=5, text="Boats Red Green", cells=())
    claim = Claim(text=above.text, quote=above.text, passage=above)
    found = announced(understand(question), [claim], [], lambda document, number: [above, row])
    assert [one.text for one in found] == said
