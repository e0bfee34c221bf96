"""Questions on those at a meeting, answered from the register."""

from __future__ import annotations

import pytest

from assistant.register.attended import asks_who_was_there


@pytest.mark.parametrize(
    "question",
    [
        "Who attended the March meeting?",
        "Which officers were present on 4 April?",
        "who sent apologies",
        "Did Councillor Heron attend in March?",
        "How many councillors were present?",
        "Who chaired the last meeting?",
        "Officers in attendance 12 Nov",
        "which councillors turned up on 4 April",
    ],
)
def test_those_present_are_asked_for(question: str) -> None:
    assert asks_who_was_there(question)


@pytest.mark.parametrize(
    "question",
    [
        "How many parents were fined over attendance?",
        "What is the target for school attendance?",
        "Who spoke at the March meeting?",
        "At present, who runs the ponds?",
        "What did the officers present to the committee cost?",
        "",
    ],
)
def test_other_questions_are_not_taken_for_it(question: str) -> None:
    assert not asks_who_was_there(question)
