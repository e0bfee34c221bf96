"""Sentences end where they end, and nothing is lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asked.sentences import sentences, without_number


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two!", ["One.", "Two!"]),
        ("Cllr. Petrov spoke. She sat down.", ["Cllr. Petrov spoke.", "She sat down."]),
        ("It cost £4.50 a week.", ["It cost £4.50 a week."]),
        ("RESOLVED\nThat it be noted.", ["RESOLVED", "That it be noted."]),
        ("Mr. J. Sarkar came.", ["Mr. J. Sarkar came."]),
        ("It was agreed. c. Bins: two more.", ["It was agreed.", "c. Bins: two more."]),
        ("Closed. ii. Hedges were cut.", ["Closed.", "ii. Hedges were cut."]),
        ("Sold to Ash, Birch, etc. A. Oak spoke.", ["Sold to Ash, Birch, etc. A. Oak spoke."]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_its_sentences(text: str, parts: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == parts


@given(st.text("aB .\n;!1£(", max_size=200))
def test_sentences_stand_where_they_say_and_leave_nothing_out(text: str) -> None:
    found = sentences(text)
    assert all(text[part.start : part.end].strip() == part.text for part in found)
    assert "".join(part.text for part in found).split() == "".join(text.split()).split() or (
        "".join("".join(part.text.split()) for part in found) == "".join(text.split())
    )


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("6.2 Homes", "Homes"),
        ("1. Bins", "Bins"),
        ("7) Bins", "Bins"),
        ("1.4A hall was let.", "A hall was let."),
        ("c. Bins", "Bins"),
        ("iv. Bins", "Bins"),
        ("i.e. bins", "i.e. bins"),
        ("c. 1920 houses", "c. 1920 houses"),
        ("64 homes", "64 homes"),
        ("Bins", "Bins"),
    ],
)
def test_a_paragraphs_number_is_left_out(text: str, plain: str) -> None:
    assert without_number(text) == plain
