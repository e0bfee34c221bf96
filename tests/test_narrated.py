"""What minutes go on to tell after the sentence that a question meets best."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.claims.narrated import told_on
from index.papers import Passage, Record

PARAGRAPH = (
    "Councillor Fern presented the plan. Councillor Elm referred to the price of rakes. "
    "An example of this was the rake bought in May. Councillor Oak disagreed. He went home.\n"
    "Councillor Elm said no more."
)
PRICE = "Councillor Elm referred to the price of rakes."


def _claim(quote: str, *, record: Record = Record.MINUTES, text: str = PARAGRAPH) -> Claim:
    passage = Passage(
        id=1, document="may.pdf", page_number=1, page_label="1", text=text, record=record
    )
    return Claim(text=quote, quote=quote, passage=passage)


def _said(question: str, *claims: Claim) -> list[str]:
    return [claim.text for claim in told_on(understand(question), claims)]


def test_what_somebody_said_goes_on_up_to_the_next_speaker() -> None:
    said = _said("What example did Councillor Elm give?", _claim(PRICE))
    assert said == [f"{PRICE} An example of this was the rake bought in May."]


def test_who_disagreed_is_told_with_what_was_said() -> None:
    (said,) = _said("What did Cllr Elm refer to, and who disagreed?", _claim(PRICE))
    assert said.endswith("Councillor Oak disagreed. He went home.")


def test_what_is_told_so_is_not_told_again() -> None:
    example = "An example of this was the rake bought in May."
    assert len(_said("What example did Cllr Elm give?", _claim(PRICE), _claim(example))) == 1


def test_a_claim_begins_with_the_sentence_that_has_the_name() -> None:
    (said,) = _said(
        "What did Cllr Elm say?", _claim(f"Councillor Fern presented the plan. {PRICE}")
    )
    assert said.startswith(PRICE)


@pytest.mark.parametrize(
    ("question", "record"),
    [
        pytest.param("How many rakes were bought?", Record.MINUTES, id="a figure is asked"),
        pytest.param("What did Councillor Elm say?", Record.REPORT, id="a report narrates nothing"),
    ],
)
def test_other_claims_stay_as_they_are(question: str, record: Record) -> None:
    assert _said(question, _claim(PRICE, record=record)) == [PRICE]


def test_an_answer_stays_short() -> None:
    long = f"{PRICE} {' '.join(['She'] + ['word'] * 80)}."
    assert _said("What example did Cllr Elm give?", _claim(PRICE, text=long)) == [PRICE]
