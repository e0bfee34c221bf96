"""What a paper asks itself is answered by what stands below the question."""

from __future__ import annotations

import pytest
from pdfs import Sheet, write_pdf

from assistant import Assistant
from assistant.settings import Settings
from index.encoder import Encoder

LINES = (
    "# Questions from members",
    "Question 1 from Councillor Perch to the Cabinet Member for Ponds",
    '"In May the Council was told that the fence of Heron Pond would be mended before the',
    'summer. It is not. Why was the fence of Heron Pond not mended before the summer?"',
    "",
    "Answer by Councillor Tench: A buried pipe was found in June. The pipe has to be moved by",
    "the water company, which cannot come before October. I am sorry that members were told",
    "otherwise.",
    "",
    "# Grass cutting",
    "The grass of the parks is cut twelve times a year and the edges are cut twice.",
)


@pytest.fixture(scope="module")
def papers(encoder: Encoder, tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    folder = tmp_path_factory.mktemp("replies")
    assistant = Assistant.open(
        folder / "index", create=True, settings=Settings(encoder=encoder.name)
    )
    assistant.add([write_pdf(folder / "questions.pdf", [Sheet(lines=LINES)])])
    return assistant


def test_a_question_is_answered_by_its_reply(papers: Assistant) -> None:
    answer = papers.ask("Why was the fence of Heron Pond not mended before the summer?")
    assert not answer.abstained
    assert "pipe" in answer.text
    assert "?" not in answer.text


def test_a_question_that_is_asked_for_is_told(papers: Assistant) -> None:
    answer = papers.ask("What did Councillor Perch ask about the fence of Heron Pond?")
    assert not answer.abstained
    assert "fence" in answer.text
