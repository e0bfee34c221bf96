"""Two rankings become one; filters hold in both."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from conftest import WordCounter
from test_store import add_paper

from index.papers import Filters, Record
from index.search import Query, Ways, full_text_query, fuse, search, terms_of
from index.store import Store


def test_reciprocal_rank_fusion_as_worked_out_by_hand() -> None:
    scores = fuse([[1, 2, 3], [3, 1]], k=60)
    assert scores == pytest.approx({1: 1 / 61 + 1 / 62, 2: 1 / 62, 3: 1 / 63 + 1 / 61})
    assert sorted(scores, key=lambda i: -scores[i]) == [1, 3, 2]


def test_fusion_of_nothing_is_nothing() -> None:
    assert fuse([[], []]) == {}


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Who chaired the meeting?", ["chaired", "meeting"]),
        pytest.param(
            "What's the council's rate in 2015/16?",
            ["council", "rate", "2015/16"],
        ),
        ("children’s centres", ["children", "centres"]),
        ("5 a x", ["5"]),
        ("?!", []),
    ],
)
def test_the_words_that_count_are_searched_for(text: str, terms: list[str]) -> None:
    assert terms_of(text) == terms


def test_a_query_is_quoted_so_that_nothing_in_it_is_syntax() -> None:
    assert full_text_query(["a", 'b"c', "a", "NEAR"]) == '"a" OR "b""c" OR "NEAR"'


@pytest.fixture
def filled(store: Store, counter: WordCounter, tmp_path: Path) -> Store:
    """Three papers of one passage each, of two committees, and a fourth of no known meeting."""
    for name, text, committee, day in (
        ("a.pdf", "bins and roads", "Roads Committee", date(2024, 1, 10)),
        ("b.pdf", "bins", "Waste Committee", date(2024, 5, 10)),
        ("c.pdf", "bins and trees", "Waste Committee", date(2024, 9, 10)),
        ("d.pdf", "homes", None, None),
    ):
        add_paper(store, counter, tmp_path, name, text, committee=committee, day=day)
    return store


def _found(
    store: Store, counter: WordCounter, text: str, filters: Filters = Filters()
) -> list[str]:
    hits = search(store, counter, Query(text=text), filters=filters)
    assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))
    return [hit.passage.document for hit in hits]


def test_the_passage_with_the_words_comes_first(filled: Store, counter: WordCounter) -> None:
    assert _found(filled, counter, "Which roads?")[0] == "a.pdf"
    assert _found(filled, counter, "homes")[0] == "d.pdf"


@pytest.mark.parametrize(
    ("filters", "documents"),
    [
        (Filters(committee="waste"), {"b.pdf", "c.pdf"}),
        (Filters(since=date(2024, 5, 10)), {"b.pdf", "c.pdf"}),
        (Filters(until=date(2024, 5, 10)), {"a.pdf", "b.pdf"}),
        (Filters(since=date(2024, 2, 1), until=date(2024, 8, 1)), {"b.pdf"}),
        (Filters(document="c.pdf"), {"c.pdf"}),
        (Filters(record=Record.MINUTES), set()),
        (Filters(committee="Cabinet"), set()),
        (Filters(document="none.pdf"), set()),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, Filters) else "",
)
@pytest.mark.parametrize("text", ["bins", "nonsensical"], ids=["in words", "by vector only"])
def test_only_what_passes_the_filters_is_found(
    filled: Store, counter: WordCounter, filters: Filters, documents: set[str], text: str
) -> None:
    assert set(_found(filled, counter, text, filters)) == documents


def test_a_filter_does_not_lose_what_stands_far_down(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    """A hundred passages that fit better, and are filtered out, must not crowd out the one."""
    add_paper(store, counter, tmp_path, "a.pdf", *["bins bins"] * 100, committee="Roads Committee")
    add_paper(store, counter, tmp_path, "b.pdf", "bins homes", committee="Waste Committee")
    assert _found(store, counter, "bins", Filters(committee="Waste")) == ["b.pdf"]


def test_ties_are_broken_by_passage_id(store: Store, counter: WordCounter, tmp_path: Path) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", *["bins"] * 5)
    hits = search(store, counter, Query(text="bins"), limit=5)
    ids = [hit.passage.id for hit in hits]
    assert ids == sorted(ids)
    assert len({round(hit.score, 9) for hit in hits}) == 1


def test_other_words_for_the_same_are_found_in_the_full_text(
    filled: Store, counter: WordCounter
) -> None:
    hits = search(filled, counter, Query(text="dwellings", extra=("homes",)), limit=1)
    assert [hit.passage.document for hit in hits] == ["d.pdf"]


@pytest.mark.parametrize("late_interaction", [True, False])
def test_an_empty_index_finds_nothing(
    store: Store, counter: WordCounter, late_interaction: bool
) -> None:
    ways = Ways(late_interaction=late_interaction)
    assert search(store, counter, Query(text="bins"), ways=ways) == ()


def test_each_way_of_searching_finds_by_itself(filled: Store, counter: WordCounter) -> None:
    words = search(filled, counter, Query(text="homes"), ways=Ways(dense=False))
    assert [hit.passage.document for hit in words] == ["d.pdf"]  # the one that has the word
    vectors = search(filled, counter, Query(text="homes"), ways=Ways(lexical=False))
    assert len(vectors) == 4 and vectors[0].passage.document == "d.pdf"


def test_without_late_interaction_hits_stand_as_fused(filled: Store, counter: WordCounter) -> None:
    hits = search(filled, counter, Query(text="homes"), ways=Ways(late_interaction=False))
    assert hits[0].score == pytest.approx(1 / 61 + 1 / 61)


def test_without_any_way_of_searching_there_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing is found"):
        Ways(lexical=False, dense=False)


@pytest.mark.parametrize("text", ['"', "NEAR(", "*", "a AND", "col:umn", "'; DROP TABLE papers"])
def test_no_question_is_taken_for_syntax(filled: Store, counter: WordCounter, text: str) -> None:
    search(filled, counter, Query(text=text))
    assert len(filled.papers()) == 4
