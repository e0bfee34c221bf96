"""Abbreviations are spelt out from the papers, or the assistant says that they are not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant

PAPER = """# Pools and Sports Board

## 1. Pools

The Joint Pools Authority (JPA) runs three pools. Two Joint Pools Authorities (JPAs) were merged.
The QRT of each pool rose, and the JPA thanked the swimming clubs for it.
Delays in safety and repair (SRN) notices fell.
The income from lockers is impounded. Income from towels is impounded (kept apart) for slides.

## 2. Key

Depth – whether it is good to be deep or shallow.
"""


@pytest.fixture(scope="module")
def pools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("pools")
    (folder / "pools.md").write_text(PAPER, encoding="utf-8")
    assistant = Assistant.open(folder / "index", create=True)
    assistant.add([folder / "pools.md"])
    yield assistant


@pytest.mark.parametrize("question", ["What does JPA stand for?", "JPA stands for?"])
def test_an_abbreviation_is_spelt_out_once(pools: Assistant, question: str) -> None:
    answer = pools.ask(question)
    assert not answer.abstained
    assert "Joint Pools Authorit" in answer.text
    assert len(answer.citations) == 1


def test_an_abbreviation_that_no_paper_spells_out_is_refused(pools: Assistant) -> None:
    answer = pools.ask("What does QRT stand for?")
    assert answer.abstained
    assert "spells out QRT" in answer.text


def test_an_abbreviation_is_explained_by_the_words_before_its_brackets(pools: Assistant) -> None:
    for question in ("What's an SRN notice?", "What does SRN stand for?"):
        assert "safety and repair (SRN) notices" in pools.ask(question).text


def test_a_term_is_explained_by_the_line_that_it_opens(pools: Assistant) -> None:
    for question in ("What does the depth column mean?", "In the key, what does 'Depth' mean?"):
        assert pools.ask(question).text.startswith("Depth – whether it is good to be deep")


def test_a_term_is_explained_by_plain_words_in_brackets_behind_it(pools: Assistant) -> None:
    assert "impounded (kept apart)" in pools.ask("What does impounded mean?").text
