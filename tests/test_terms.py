"""Terms that papers explain: found, kept, searched both ways, answered with their page."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_up import minutes

from assistant import Assistant, Settings
from assistant.asked.vocabulary import defined_groups, in_words_of_papers
from index.encoder import Encoder
from index.papers import Filters
from index.register import Term
from index.store import Store
from index.terms import long_form, terms


@pytest.mark.parametrize(
    ("short", "before", "meaning"),
    [
        ("PWB", "members of the Ponds and Weirs Board", "Ponds and Weirs Board"),
        ("RAs", "all Rowing Associations", "Rowing Associations"),
        ("MATs", "some Multi Angler Trusts", "Multi Angler Trusts"),
        ("ToW", "the Town of Weirs", "Town of Weirs"),
        ("RON", "vote to Re-open Nominations", "Re-open Nominations"),
        ("BNE", "boats in employment", None),
        ("PWB", "no such thing", None),
        ("PWB", "the PWB", None),
        ("XYZ", "", None),
    ],
)
def test_an_abbreviation_is_met_letter_by_letter(
    short: str, before: str, meaning: str | None
) -> None:
    assert long_form(short, before) == meaning


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        pytest.param(
            "The Ponds and Weirs Board (PWB) met in May.",
            [("PWB", "Ponds and Weirs Board")],
            id="in brackets",
        ),
        pytest.param(
            "The PWB (Ponds and Weirs Board) met in May.",
            [("PWB", "Ponds and Weirs Board")],
            id="the other way round",
        ),
        pytest.param(
            "PWB – Ponds and Weirs Board", [("PWB", "Ponds and Weirs Board")], id="with a dash"
        ),
        pytest.param(
            "# Glossary\nSluice: a gate that lets water out",
            [("Sluice", "a gate that lets water out")],
            id="in a glossary",
        ),
        pytest.param(
            "The Weirs Trust (hereafter “the Trust”) owns it.",
            [("Trust", "The Weirs Trust")],
            id="hereafter",
        ),
        pytest.param(
            "A short let means a let of less than a month.",
            [("short let", "a let of less than a month")],
            id="means",
        ),
        pytest.param("The boats (10) were let (see B).", [], id="other brackets"),
        pytest.param("Sluice: to be mended", [], id="no glossary"),
    ],
)
def test_terms_are_read_with_their_meaning(text: str, pairs: list[tuple[str, str]]) -> None:
    found = terms(minutes(text))
    kept = [(one.term, one.meaning) for one in found]
    assert [pair for pair in kept if pair[0] not in dict(pairs) or pair in pairs] == pairs


def test_a_pair_is_kept_once_with_its_page() -> None:
    first, *others = terms(minutes("No terms.", "A Pond Board (PB).", "The Pond Board (PB)."))
    assert (first.page_number, first.page_label, others) == (2, "42", [])
    assert first.text == "Pond Board (PB)"


def test_where_a_term_is_explained_stands_before_where_it_is_only_named() -> None:
    (found,) = terms(
        minutes(
            "The Pond Boards (PBs) met.", "Pond Boards (PBs) were groups of anglers who mend weirs."
        )
    )
    assert found.text == "Pond Boards (PBs) were groups of anglers who mend weirs."
    assert (found.meaning, found.page_number) == ("Pond Boards", 2)


PAPER = """# Ponds

The Ponds and Weirs Board (PWB) minds the weirs. The PWB met on 4 May 2031.

The weirs were mended in June. The PWB paid £400 for them, and thanked the volunteers.

Anglers may fish from the second bridge only. A day's licence costs £6.
"""


@pytest.fixture(scope="module")
def ponds(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Assistant:
    folder = tmp_path_factory.mktemp("ponds")
    (folder / "ponds.md").write_text(PAPER, encoding="utf-8")
    store = Store.create(folder / "index", encoder=encoder.name, dimension=encoder.dimension)
    assistant = Assistant(store, encoder, Settings())
    assistant.add([folder / "ponds.md"])
    return assistant


@pytest.mark.parametrize(
    "question",
    ["What does PWB stand for?", "PWB?", "what is the PWB", "pwb - what's that short for?"],
)
def test_what_a_term_stands_for_is_answered_with_its_quote(ponds: Assistant, question: str) -> None:
    answer = ponds.ask(question)
    assert "Ponds and Weirs Board" in answer.text
    assert "Ponds and Weirs Board" in answer.citations[0].quote


def test_a_term_that_no_paper_explains_is_not_answered(ponds: Assistant) -> None:
    assert ponds.ask("What does QZX stand for?").abstained


def test_a_term_is_searched_for_both_ways(ponds: Assistant) -> None:
    store = ponds.retriever.store
    groups = defined_groups(store, store.generation, lambda word: False)
    assert groups == (("PWB", "pwb", "Ponds and Weirs Board"),)
    assert "Ponds and Weirs Board" in in_words_of_papers(store, "who paid the pwb", groups).extra
    long = in_words_of_papers(store, "Who paid the Ponds and Weirs Board?", groups)
    assert "pwb" in long.extra
    answer = ponds.ask("What did the Ponds and Weirs Board pay for the weirs?")
    assert "£400" in answer.text


def test_an_abbreviation_that_is_a_word_is_known_in_capitals_only(ponds: Assistant) -> None:
    store = ponds.retriever.store
    groups = defined_groups(store, store.generation, lambda word: word == "pwb")
    assert groups == (("PWB", "Ponds and Weirs Board"),)


def test_terms_are_kept_in_the_index_and_go_with_their_paper(
    tmp_path: Path, encoder: Encoder
) -> None:
    path = tmp_path / "ponds.md"
    path.write_text(PAPER, encoding="utf-8")
    store = Store.create(tmp_path / "index", encoder=encoder.name, dimension=encoder.dimension)
    assistant = Assistant(store, encoder, Settings())
    assistant.add([path])
    assert [one.term for one in store.entries(Term, Filters())] == ["PWB"]
    assistant.remove(["ponds.md"])
    assert store.entries(Term, Filters()) == ()
