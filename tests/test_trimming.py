"""Of what stands together, only what is asked for is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asked.questions import understand
from assistant.units.trimming import says_more, trimmed

AUDIT = (
    "Of the plans looked at, 61% were called clear, 52% named an outcome, 48% gave a date, and "
    "fallback steps were written down in only 35%."
)
VISITS = "On 3 May it heard from six tenants. On 9 June Ms Vane, its adviser, came to speak."


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "What share of plans had fallback steps?",
            AUDIT,
            "fallback steps were written down in only 35%.",
        ),
        ("Shares of plans: clear, with an outcome, with fallback steps?", AUDIT, AUDIT),
        ("Why did so few plans have fallback steps?", AUDIT, AUDIT),
        (
            "What date did Ms Vane come?",
            VISITS,
            "On 9 June Ms Vane, its adviser, came to speak.",
        ),
        ("What happened then?", VISITS, VISITS),
        ("How many tenants?\nAnd Ms Vane?", "a\nb", "a\nb"),
    ],
)
def test_what_answers_by_itself_is_said_alone(question: str, text: str, said: str) -> None:
    assert trimmed(understand(question), text) == said


@given(st.text(max_size=200), st.sampled_from(["How many?", "When did it open?", "What share?"]))
def test_nothing_is_said_that_does_not_stand_in_the_text(text: str, question: str) -> None:
    assert trimmed(understand(question), text) in text


def test_a_text_says_more_if_it_meets_more_of_the_question() -> None:
    asked = understand("When was the Oxley pool opened?")
    assert says_more(asked, "The pool opened in May.", ["Oxley has a pool."])
    assert not says_more(asked, "The pool was painted.", ["The pool opened in May."])
