"""Words typed wrongly, mended into words of the papers and into no others."""

from __future__ import annotations

from typing import cast

import pytest

from assistant.asked.spelling import mended
from index.encoder import Encoder
from index.store import Store


class _Papers:
    """A store of one text, by what `mended` asks of it."""

    generation = 1
    text = "heron ponds heron ponds children children committee committee health health once"

    def texts(self) -> list[tuple[str, str]]:
        return [("paper.pdf", self.text)]

    def document_frequency(self, terms: list[str]) -> tuple[dict[str, int], int]:
        return {term: int(term in self.text.split()) for term in terms}, 1


class _Words:
    """An encoder that knows a few words."""

    def is_word(self, word: str) -> bool:
        return word in {"parking", "charges", "about", "marking", "children"}


def _mended(question: str) -> str:
    return mended(cast(Store, _Papers()), cast(Encoder, _Words()), question)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("what about helth", "what about health"),
        ("how many childern", "how many children"),
        ("what did the comittee say", "what did the committee say"),
    ],
)
def test_a_misspelt_word_is_mended(typed: str, read: str) -> None:
    assert _mended(typed) == read


@pytest.mark.parametrize(
    "question",
    ["parking charges", "Who is Councillor Helth?", "hlth", "wibblesnatch", "onse", ""],
)
def test_right_words_names_and_nonsense_stay(question: str) -> None:
    assert _mended(question) == question


def test_words_typed_for_short_are_written_out() -> None:
    assert _mended("avg parking charges per dept") == "average parking charges per department"
