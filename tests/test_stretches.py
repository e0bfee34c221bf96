"""What of a text may answer: sentences, pairs, clauses with figures."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.units.stretches import stretches_of


def _texts(text: str, question: str = "How many boats were let?") -> list[str]:
    return [one for one, *_ in stretches_of(text, understand(question))]


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        (
            "In the spring the harbour let 29 boats to the club and 61 to visitors from abroad.",
            "In the spring the harbour let 29 boats to the club",
        ),
        (
            "In the spring the harbour let 29 boats to the club, and its visitors hired 61 more.",
            "In the spring the harbour let 29 boats to the club",
        ),
    ],
)
def test_a_sentence_may_end_before_its_next_figure(text: str, begun: str) -> None:
    assert _texts(text) == [text, begun]


def test_a_span_of_figures_is_not_cut_asunder() -> None:
    text = "The 40 helpers of the harbour mend between 12 and 15 of its boats in a good year."
    assert all(one.endswith("year.") for one in _texts(text))


def test_two_names_are_not_cut_asunder() -> None:
    text = "3.1 In 2024 all 12 ponds of the Upper and Lower Green were dug anew by 40 helpers."
    assert _texts(text) == [text]


def test_two_sentences_stand_together_in_their_paragraph_only() -> None:
    text = "Boats were let. They were old.\nThey sank."
    assert _texts(text, "What became of the boats?") == [
        "Boats were let.", "They were old.", "They sank.", "Boats were let. They were old.",
    ]  # fmt: skip


def test_the_number_of_a_paragraph_is_no_figure() -> None:
    text = "2.6The harbour lets all of its boats to the club, but not to the visitors of 2024."
    assert _texts(text) == [text]
