"""How far two figures of a text lie apart."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.changed import with_change
from assistant.claims.claim import Claim
from index.papers import Passage

HOW_FAR = "By how much did the boats on the lake go up?"


def _told(question: str, text: str, *, quote: str = "") -> Claim:
    passage = Passage(id=1, document="a.pdf", page_number=1, page_label="1", text=text)
    said = quote or text
    (claim,) = with_change(understand(question), [Claim(text=said, quote=said, passage=passage)])
    return claim


@pytest.mark.parametrize(
    ("text", "reckoning"),
    [
        ("Boats numbered 412 at year end (396 a year earlier), of which 61 leak.", "a rise of 16"),
        ("The boats on the lake rose from 29 to 38.", "a rise of 9"),
        ("The boats on the lake fell from 38 to 29.", "a fall of 9"),
        ("Boats numbered 1,204, compared with 1,150 in the previous year.", "a rise of 54"),
        ("The boats cost £1.2m against £0.9m the year before.", "a rise of £0.30m"),
        (
            "Boats let in time were 72.5% (69.0% the year before).",
            "a rise of 3.5 percentage points",
        ),
    ],
)
def test_the_change_between_two_figures_is_reckoned(text: str, reckoning: str) -> None:
    assert _told(HOW_FAR, text).reckoning == f"That is {reckoning} (reckoned from the two)."


def test_the_figures_nearest_to_the_question_count() -> None:
    text = "Canoes rose from 3 to 5; boats on the lake rose from 29 to 38."
    assert "9" in _told(HOW_FAR, text).reckoning


def test_the_sentence_after_may_tell_what_was_before() -> None:
    first, second = "At 30 November there were 131 boats.", "A year earlier, on 30 May, it was 104."
    claim = _told(HOW_FAR, f"{first} {second}", quote=first)
    assert claim.reckoning == "That is a rise of 27 (reckoned from the two)."
    assert claim.quote == f"{first} {second}"


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How many boats are on the lake?", "The boats on the lake rose from 29 to 38."),
        (HOW_FAR, "The boats on the lake rose by 9, from 29 to 38."),  # told
        (HOW_FAR, "Boats numbered 412."),
        (HOW_FAR, "The lake is open from 9 to 5 and boats are let."),
    ],
)
def test_nothing_is_reckoned_without_need(question: str, text: str) -> None:
    assert _told(question, text).reckoning == ""
