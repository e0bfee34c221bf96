"""Sentences that tell several things one after the other, where several are asked for."""

from __future__ import annotations

import pytest

from assistant.asked.parts import parts_of
from assistant.asked.questions import understand
from assistant.claims.composing import compose_claims
from assistant.units.extract import FEATURES, Unit
from assistant.units.listing import asks_listed, n_told, one_after_another
from index.papers import Hit, Passage


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("The red ones were the weir, the mill and the barn.", 3),
        ("There were three: ice (two weeks), herons and mud.", 3),
        ("Changes: a gate, by the weir; a bench for two; and a lamp.", 3),
        ("It was agreed (a) to swim; (b) to row; (c) to sail; and (d) to rest.", 4),
        ("First, a gate was made. Second, a lamp was lit. Third, all went home.", 3),
        ("The clerk is counting and weighing ducks, and is feeding them.", 2),
        ("The pond is wet.", 0),
    ],
)
def test_things_told_one_after_the_other_are_counted(text: str, n: int) -> None:
    assert n_told(text) == n


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Which of the pond keeping aims were red?", True),
        ("what was altered after the consultation", True),
        ("What did the grants of £4 million comprise, with amounts?", True),
        ("which boat savings are being worked up and how much each", True),
        ("How deep is the pond?", False),
        ("Who keeps the ducks?", False),
    ],
)
def test_several_things_are_asked_for_in_many_words(question: str, asks: bool) -> None:
    assert asks_listed(understand(question)) is asks


def test_how_much_each_is_no_question_of_its_own() -> None:
    question = "which boat savings are planned and how much each"
    assert parts_of(question) == (question,)


def test_what_begins_with_first_goes_on_to_its_end() -> None:
    passage = "Much was done. First, a gate. Second, a lamp. Finally, a song. Then tea."
    told = "Much was done. First, a gate. Second, a lamp. Finally, a song."
    assert one_after_another("Much was done.", passage) == told
    assert one_after_another("Then tea.", passage) == ""


def _unit(text: str, score: float, *, of: str = "") -> Unit:
    passage = Passage(
        id=round(10 * score), document="ponds.pdf", page_number=1, page_label="1", text=of or text
    )
    hit = Hit(passage=passage, score=1.0, rank=1)
    return Unit(hit=hit, text=text, score=score, features=(0.0,) * len(FEATURES))


def _said(question: str, *units: Unit) -> list[str]:
    return [claim.text for claim in compose_claims(understand(question), units)]


COUNTED = "A report was made on the pond aims. 30 were green and 3 red."
NAMED = "The three red aims were the weir, the mill and the barn."


def test_the_sentence_after_the_one_that_counts_them_names_them() -> None:
    counted = _unit(COUNTED, 5.0, of=f"{COUNTED} {NAMED}")
    assert _said("Which of the pond aims were red?", counted)[0] == NAMED


def test_sums_that_are_asked_for_come_before_the_sentence_that_has_none() -> None:
    none = _unit("(3) approves the pond grants in paragraph 3.", 5.0)
    told = "Pond grants are for ice (£3), herons (£4), mud (£5) and reeds (£6)."
    assert _said("What do the pond grants consist of, with amounts?", none, _unit(told, 3.5)) == [
        told
    ]


def test_a_list_far_from_the_best_is_not_told_before_it() -> None:
    best = _unit("The pond risks are known to the clerk.", 9.0)
    far = _unit("The pond risks are ice, herons and mud.", 1.0)
    assert _said("What are the pond risks?", best, far)[0] == best.text
