"""A sentence of one time with the sentence of another beside it."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.claims.thennow import with_other_time
from index.papers import Passage

NOW = "Mending the ferry comes to £912 by now."
THEN = "In the spring the bill stood at £640."
OTHER = "The keeper was thanked for 12 years of service."


def _told(question: str, text: str, quote: str) -> str:
    passage = Passage(id=1, document="a.pdf", page_number=1, page_label="1", text=text)
    claim = Claim(text=quote, quote=quote, passage=passage)
    (told,) = with_other_time(understand(question), [claim])
    return told.text


@pytest.mark.parametrize("quote", [NOW, THEN])
def test_each_of_two_times_is_said_with_the_other(quote: str) -> None:
    text = f"{NOW} {THEN} {OTHER}"
    assert _told("How has the cost of the ferry changed?", text, quote) == f"{NOW} {THEN}"


def test_a_sentence_that_goes_on_with_what_was_before_is_said_in_whole() -> None:
    said, rest = "Swans ringed in 2031 came to 27", ", against 19 in 2030."
    text = f"{said}{rest} {OTHER}"
    assert _told("How many swans were ringed, up or down on last year?", text, said) == said + rest


@pytest.mark.parametrize(
    ("question", "text", "quote"),
    [
        pytest.param("What will the ferry cost?", f"{NOW} {THEN}", NOW, id="no times compared"),
        pytest.param(
            "How has the cost of the ferry changed?", f"{NOW} {OTHER}", NOW, id="of no time before"
        ),
        pytest.param(
            "How has the cost of the ferry changed?",
            f"The ferry is blue. {THEN}",
            THEN,
            id="no figure before it",
        ),
        pytest.param(
            "How has the cost of the ferry changed?", f"{NOW}\n{THEN}", NOW, id="another paragraph"
        ),
    ],
)
def test_other_sentences_stay_alone(question: str, text: str, quote: str) -> None:
    assert _told(question, text, quote) == quote
