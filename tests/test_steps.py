"""Steps left out: what they did is no longer done, and all that holds of answers still holds."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import pytest

from assistant import Assistant, Steps, Ways

BOTH = ("When will the damp helpline open?", "How many homes were let in quarter 1?")
SWITCHES = [field.name for field in fields(Steps) if field.type == "bool"]


def _found(assistant: Assistant, question: str) -> list[int]:
    return [hit.passage.id for hit in assistant.search(question)]


@pytest.mark.parametrize("name", SWITCHES)
def test_answers_stand_on_their_pages_without_any_one_step(housing: Assistant, name: str) -> None:
    assistant = housing.with_steps(replace(Steps(), **{name: False}))
    for question in BOTH:
        answer = assistant.ask(question)
        for citation in answer.citations:
            page = assistant.page(citation.document, citation.page_index)
            words = "".join(word.text for word in page.words)
            assert re.sub(r"\s", "", citation.quote) in words.replace(" ", "")


def test_a_misspelt_word_is_mended_or_not(housing: Assistant) -> None:
    asked = "How many homes were let in quarrter 1?"
    mended, read_as_typed = housing, housing.with_steps(Steps(spelling=False))
    assert mended.ask(asked).text == housing.ask(asked.replace("rr", "r")).text
    assert read_as_typed.ask(asked).confidence != mended.ask(asked).confidence


def test_who_was_there_comes_from_the_register_or_from_what_is_found(housing: Assistant) -> None:
    asked = "Who sent apologies?"
    by_search = housing.with_steps(Steps(register=False)).ask(asked)
    assert housing.ask(asked).confidence == 0.9 and by_search.confidence != 0.9


def test_a_cell_is_chosen_or_the_whole_row_is_said(housing: Assistant) -> None:
    asked = "How many homes were let in quarter 1?"
    row = housing.with_steps(Steps(cells=False)).ask(asked)
    assert "112" in row.text and "400" in row.text and "400" not in housing.ask(asked).text


def test_a_stated_reason_makes_a_refusal_or_not(housing: Assistant) -> None:
    asked = "How many homes were let in Zanzibar in quarter 1?"
    assert housing.ask(asked).abstained
    assert not housing.with_steps(Steps(reasons=False)).ask(asked).abstained


def test_searching_goes_by_the_ways_given(housing: Assistant) -> None:
    asked = "how much does an empty council home cost?"
    words = housing.with_steps(Steps(ways=Ways(dense=False, late_interaction=False)))
    vectors = housing.with_steps(Steps(ways=Ways(lexical=False, late_interaction=False)))
    assert len({tuple(_found(each, asked)) for each in (housing, words, vectors)}) == 3
