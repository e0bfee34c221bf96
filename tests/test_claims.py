"""Which of the units that come near each other is said first."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.asked.questions import understand
from assistant.claims.composing import compose_claims, second_thing, stems
from assistant.tables.cells import choose
from assistant.units.extract import FEATURES, Unit
from index.papers import Cell, Hit, Passage

COLUMNS = ("Asked for", "Response", "State")
SENTENCE = "The Chair wrote to the Ponds Trust about the ducks and waits for an answer."
BOUGHT = "Councillor Elm spoke of rakes and of the price of a new rake this year."
MOVED = "Councillor Oak moved that a rake be bought for the pond this year."


def _unit(question: str, text: str, score: float, *, day: date, row: tuple[str, ...] = ()) -> Unit:
    cells = tuple(
        Cell(column=column, text=value, page_number=1)
        for column, value in zip(COLUMNS, row, strict=bool(row))
    )
    number = round(100 * score)
    passage = Passage(
        id=number,
        document=f"{number}.pdf",
        page_number=1,
        page_label="1",
        text=text,
        cells=cells,
        meeting_date=day,
    )
    return Unit(
        hit=Hit(passage=passage, score=1.0, rank=1),
        text=text,
        score=score,
        features=(0.0,) * len(FEATURES),
        chosen=choose(cells, understand(question)) if cells else None,
    )


def _first(question: str, *units: Unit) -> str:
    return compose_claims(understand(question), units)[0].text


def test_what_became_of_something_is_told_by_the_newest_table_of_responses() -> None:
    question = "Was the letter to the Ponds Trust answered?"
    may, june = date(2031, 5, 6), date(2031, 6, 3)
    old = ("A letter to the Trust", "No answer yet", "Open")
    new = ("A letter to the Trust", "Answered on 2 June 2031", "Done")
    units = (
        _unit(question, SENTENCE, 5.0, day=may),
        _unit(question, " ".join(old), 3.5, day=may, row=old),
        _unit(question, " ".join(new), 3.0, day=june, row=new),
    )
    assert "Answered on 2 June 2031" in _first(question, *units)
    far = _unit(question, " ".join(new), 1.0, day=june, row=new)
    assert _first(question, units[0], far) == SENTENCE


def test_who_moved_something_is_told_by_what_tells_of_moving() -> None:
    question = "Who moved and who seconded the rake?"
    day = date(2031, 5, 6)
    units = (_unit(question, BOUGHT, 3.0, day=day), _unit(question, MOVED, 2.0, day=day))
    assert _first(question, *units) == MOVED
    assert _first("What was said of the rake?", *units) == BOUGHT


def test_the_second_of_two_things_is_said_though_it_ranks_far_below() -> None:
    may = date(2031, 5, 6)
    cost, age = "The ponds cost £410,000 to dig.", "The average age of boats is nine years."
    boats = "The boats cost less than ponds to mend."
    both = "What do ponds cost to dig, and the average age of boats?"
    one = "What do ponds cost to dig?"
    for question, texts in ((both, [cost, age]), (one, [cost])):
        units = [
            _unit(question, text, score, day=may)
            for text, score in ((cost, 9.0), (boats, 6.0), (age, 5.0))
        ]
        assert [claim.text for claim in compose_claims(understand(question), units)] == texts


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("What is the levy increase % and tax rate increase %?", "tax rate increase"),
        ("What did they cost, and their average age?", "average age"),
        ("What did they cost?", ""),
        ("When did the Board, which has met since May, decide to dig the ponds again?", ""),
    ],
)
def test_the_second_thing_is_what_stands_last(question: str, thing: str) -> None:
    assert second_thing(question) == stems(thing)


def test_a_response_to_what_the_best_sentence_asks_for_may_be_further_off() -> None:
    question = "Did Cabinet agree to put off the pond charge for a year?"
    day = date(2031, 5, 6)
    asked = "That the pond charge in Mill Lane be deferred for a year."
    row = ("Deferral of pond charge, Mill Lane", "Accepted in part: six months", "Done")
    best = _unit(question, asked, 5.0, day=day)
    assert "six months" in _first(
        question, best, _unit(question, " ".join(row), 0.5, day=day, row=row)
    )
    other = ("Cleaning of the weir, Oak Lane", "Accepted", "Done")
    far = _unit(question, " ".join(other), 0.5, day=day, row=other)
    assert _first(question, best, far) == asked
