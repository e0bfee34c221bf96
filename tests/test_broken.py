"""Sentences that run over the end of a passage."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.claims.broken import whole_sentences
from assistant.claims.claim import Claim
from index.papers import Cell, Passage

FIRST = "Ducks were counted. The keeper of the ponds told the meeting that swans had"
SECOND = "come back to the weir after many years. Geese had not."


def _passage(number: int, text: str, page: int) -> Passage:
    return Passage(
        id=number, document="ponds.pdf", page_number=page, page_label=str(page), text=text
    )


PASSAGES = {1: _passage(1, FIRST, 1), 2: _passage(2, SECOND, 2)}


def _whole(number: int, text: str, passages: dict[int, Passage] = PASSAGES) -> list[str]:
    claim = Claim(text=text, quote=text, passage=passages[number])
    found = whole_sentences([claim], lambda passage, places: passages.get(passage.id + places))
    return [one.text for one in found]


BEGUN = "The keeper of the ponds told the meeting that swans had"
REST = "come back to the weir after many years."


def test_a_sentence_over_a_page_break_is_said_whole_each_part_on_its_page() -> None:
    assert _whole(1, BEGUN) == [BEGUN, REST]
    assert _whole(2, REST) == [BEGUN, REST]


@pytest.mark.parametrize(
    ("number", "text"), [(1, "Ducks were counted."), (2, "Geese had not.")], ids=["first", "last"]
)
def test_a_whole_sentence_stays_alone(number: int, text: str) -> None:
    assert _whole(number, text) == [text]


@pytest.mark.parametrize(
    "before",
    ["Tel: 01632 960 001", "Ducks were counted and geese were not, said the keeper."],
    ids=["a letterhead", "a sentence with its end"],
)
def test_what_does_not_go_on_is_not_added(before: str) -> None:
    passages = {1: _passage(1, before, 1), 2: PASSAGES[2]}
    assert _whole(2, REST, passages) == [REST]


def test_a_clause_cut_out_of_a_sentence_stays_as_it_is() -> None:
    assert _whole(1, "The keeper of the ponds told the meeting") == [
        "The keeper of the ponds told the meeting"
    ]


def test_no_part_is_said_twice() -> None:
    claims = [
        Claim(text=text, quote=text, passage=PASSAGES[number])
        for number, text in ((2, REST), (1, BEGUN))
    ]
    found = whole_sentences(claims, lambda passage, places: PASSAGES.get(passage.id + places))
    assert [one.text for one in found] == [BEGUN, REST]


def test_the_rows_of_a_table_between_do_not_part_a_sentence() -> None:
    row = replace(
        _passage(2, "Ducks 3", 1), cells=(Cell(column="Bird", text="Ducks", page_number=1),)
    )
    passages = {1: _passage(1, BEGUN, 1), 2: row, 3: _passage(3, "come back. Geese had not.", 2)}
    assert _whole(1, BEGUN, passages) == [BEGUN, "come back."]
