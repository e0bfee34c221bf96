"""A reply taken apart: its sentences, the passages they cite, and what is no answer."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.writing.reply import read_reply


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It costs £4 [2].", [("It costs £4.", (2,))]),
        ("It costs £4. [2]", [("It costs £4.", (2,))]),
        ("It costs £4.[2][3] It is red [1].", [("It costs £4.", (2, 3)), ("It is red.", (1,))]),
        ("It costs £4 [1, 3].", [("It costs £4.", (1, 3))]),
        ("It costs £4 [1-3].", [("It costs £4.", (1, 2, 3))]),
        ("It costs £4 【2†source】.", [("It costs £4.", (2,))]),
        ("It costs £4 (passage 2).", [("It costs £4.", (2,))]),
        ("It costs £4 (2 pounds off) [1].", [("It costs £4 (2 pounds off).", (1,))]),
        ("It costs £4 [9].", [("It costs £4.", ())]),
        ("It costs £4 ［２］.", [("It costs £4.", (2,))]),
        ("It costs £4. It is red [1].", [("It costs £4.", (1,)), ("It is red.", (1,))]),
        ("**It** costs `£4` [1].", [("It costs £4.", (1,))]),
        ("<think>Hm [1].</think>It costs £4 [1].", [("It costs £4.", (1,))]),
        ("<think>Hm, it costs £4 [1].", []),
        ("[1] [2]", []),
        ("", []),
    ],
    ids=range(16),
)
def test_markers_are_read_in_many_forms(text: str, said: list[tuple[str, tuple[int, ...]]]) -> None:
    assert [(each.text, each.cites) for each in read_reply(text, 5).said] == said


def test_points_stand_on_lines_of_their_own() -> None:
    reply = read_reply("The rooms are:\n- the hall [1]\n2. the office [2]\n", 5)
    assert [(s.text, s.cites, s.is_point) for s in reply.said] == [
        ("The rooms are:", (), False),
        ("the hall", (1,), True),
        ("the office", (2,), True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The papers do not say.",
        "On the rest of the question the papers do not say.",
        "The passages do not mention the cost.",
        "The passages provided do not contain this.",
        "This is not stated in the passages [1].",
    ],
)
def test_what_says_that_there_is_no_answer_is_no_sentence_of_it(text: str) -> None:
    reply = read_reply(text, 5)
    assert (reply.said, reply.declines) == ((), True)


def test_a_sentence_that_may_go_on_waits() -> None:
    begun = read_reply("It is red [1]. It costs £4 [", 5, whole=False)
    assert [each.text for each in begun.said] == ["It is red."]
    assert not read_reply("It costs £4. It is", 5, whole=False).said  # its marker may follow


@given(st.text(st.sampled_from("ab [].,1239-\n<>*•†【】(passage)"), max_size=80), st.integers(0, 5))
def test_no_reply_cites_what_was_not_given(text: str, n_passages: int) -> None:
    for said in read_reply(text, n_passages).said:
        assert all(1 <= number <= n_passages for number in said.cites)
        assert not re.search(r"\[\d+\]", said.text)
