"""The row that has both figures, beside text that has neither."""

from __future__ import annotations

from assistant.asked.questions import Asked, understand
from assistant.claims.bothsides import with_both_sides
from assistant.claims.claim import Claim
from assistant.tables.cells import choose
from assistant.units.extract import FEATURES, Unit
from index.papers import Hit, Passage
from tests.tables import rows_of

COLUMNS = ("Pond", "Let 2030", "Let 2031", "Cost")
ROWS = rows_of(COLUMNS, [("Mill pond", "30", "41", "£400"), ("Long pond", "52", "38", "£900")])
TEXT = Passage(
    id=900,
    document=ROWS[0].document,
    page_number=ROWS[0].page_number,
    page_label="1",
    text="All ponds were busier than ever, with 212 boats let.",
)


def _unit(passage: Passage, asked: Asked, *, label: float, score: float) -> Unit:
    features = tuple(label if name == "label" else 0.0 for name in FEATURES)
    chosen = choose(passage.cells, asked) if passage.cells else None
    hit = Hit(passage=passage, score=1.0, rank=1)
    return Unit(hit=hit, text=passage.text, score=score, features=features, chosen=chosen)


def _told(question: str, *, label: float = 1.0) -> list[Claim]:
    asked = understand(question)
    units = [
        _unit(TEXT, asked, label=0.0, score=5.0),
        _unit(ROWS[0], asked, label=label, score=4.0),
    ]
    said = Claim(text=TEXT.text, quote=TEXT.text, passage=TEXT)
    return with_both_sides(asked, [said], units)


def test_the_row_with_both_times_stands_beside_the_text() -> None:
    text, row = _told("By how many did boats let on Mill pond rise from one year to the next?")
    assert (text.passage, row.passage) == (TEXT, ROWS[0])
    assert "a rise of 11" in row.reckoning


def test_a_row_about_something_else_is_left_out() -> None:
    question = "By how many did boats let on Mere rise from one year to the next?"
    assert len(_told(question, label=0.2)) == 1


def test_where_nothing_is_compared_the_text_stands_alone() -> None:
    assert len(_told("How many boats were let on Mill pond?")) == 1
