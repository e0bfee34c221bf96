"""The asker's words become the papers' words."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import WordCounter
from test_store import add_paper

from assistant.asked.vocabulary import (
    SYNONYMS,
    denied_groups,
    in_words_of_papers,
    numbered_groups,
    read_groups,
    with_small_letters,
)
from index.store import Store

GROUPS = (("refuse collection", "bins"), ("LAC", "looked after children"))


@pytest.fixture
def filled(store: Store, counter: WordCounter, tmp_path: Path) -> Store:
    """A paper that speaks of bins."""
    add_paper(store, counter, tmp_path, "a.pdf", "bins", "bins and roads")
    return store


def test_a_form_the_papers_do_not_use_is_replaced_by_one_they_do(filled: Store) -> None:
    query = in_words_of_papers(filled, "When is the refuse collection?", GROUPS)
    assert query.text == "When is the bins?"
    assert query.extra == ("refuse collection",)


def test_an_abbreviation_is_known_in_the_plural(filled: Store) -> None:
    assert in_words_of_papers(filled, "How many LACs?", (("LAC", "bins"),)).text == "How many bins?"
    assert in_words_of_papers(filled, "How many lacs?", (("LAC", "bins"),)).extra == ()


def test_a_form_is_known_with_a_verb_within(filled: Store) -> None:
    groups = (("refuse collected", "bins"),)
    assert in_words_of_papers(filled, "How is refuse being collected?", groups).extra == ()
    assert in_words_of_papers(filled, "Tell me when refuse is collected", groups).extra
    assert in_words_of_papers(filled, "When is refuse collected?", groups).text == "When is bins?"


@pytest.mark.parametrize(
    "question", ["When are the bins emptied?", "Who is lac?", "Is LAC meant?", "What of roads?"]
)
def test_other_questions_stay_as_they_are(filled: Store, question: str) -> None:
    assert in_words_of_papers(filled, question, GROUPS).text == question


def test_a_file_of_groups_is_read_without_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("# a comment, of two\none, two , three\nalone\n\n", encoding="utf-8")
    assert read_groups(path) == (("one", "two", "three"),)


def test_no_form_stands_in_two_groups_that_ship() -> None:
    forms = [form.lower() for group in read_groups(SYNONYMS) for form in group]
    assert sorted(forms) == sorted(set(forms))


def test_what_is_not_done_is_known_in_one_word() -> None:
    assert denied_groups("How many fines were not paid, or not issued?") == (
        ("not paid", "unpaid"),
        ("not issued", "unissued"),
    )
    assert denied_groups("How many were not in time?") == ()


def test_a_word_of_several_senses_is_in_no_group_that_ships() -> None:
    forms = {form.lower() for group in read_groups(SYNONYMS) for form in group}
    assert not forms & {"principal", "head", "tickets", "bill", "fine"}


def test_numbers_in_words_and_in_figures_are_the_same() -> None:
    assert ("three bedroom", "3 bedroom", "3-bedroom") in numbered_groups("three bedroom homes")
    assert ("4 year", "four year", "four-year") in numbered_groups("the 4 year plan")


def test_a_form_with_a_comma_of_its_own_stands_in_quotes(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text('"rod, line and float", RLF\n', encoding="utf-8")
    assert read_groups(path) == (("rod, line and float", "RLF"),)


def test_abbreviations_are_known_in_small_letters_unless_they_are_words() -> None:
    made = with_small_letters((("rod and line", "RAL", "SEND"),), lambda word: word == "send")
    assert made == (("rod and line", "RAL", "SEND", "ral", "rals"),)
