"""The measures, with values one can check on paper."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.judgements import Judgement
from eval.measures import (
    answer_right,
    first_page_right,
    n_right_citations,
    ndcg,
    page_right,
    recall,
    reciprocal_rank,
    success,
    unsupported_figures,
    unsupported_names,
    word_error_rate,
)
from eval.questions import Evidence, Fact
from eval.said import Cited, Place, Said

FACT = Fact(
    id="q1",
    kind="fact-table",
    question="How many children are cared for?",
    must_include=("387",),
    must_not_include=("394",),
    evidence=(Evidence(quote="Number of cared for children 387"),),
)
REFUSAL = Fact(
    id="q2", kind="unanswerable", question="Who is the mayor?", must_not_include=("Smith",)
)
JUDGEMENT = Judgement(places=frozenset({("pack.pdf", 56)}), labels=frozenset({("pack.pdf", "54")}))
FRONT_SHEET = Judgement(places=frozenset({("pack.pdf", 1)}), labels=frozenset({("pack.pdf", None)}))
PAGES: list[Place] = [("a.pdf", 1), ("a.pdf", 2), ("a.pdf", 1), ("b.pdf", 1)]


def said(answer: str, *citations: Cited, abstained: bool = False) -> Said:
    return Said(answer=answer, abstained=abstained, confidence=0.5, citations=citations)


def cited(page: str | None, *, direct: bool = True, document: str = "pack.pdf") -> Cited:
    return Cited(document=document, page=page, page_index=1, quote="words", direct=direct)


@pytest.mark.parametrize(
    ("answer", "abstained", "right"),
    [
        pytest.param("There were 387 [1].", False, True, id="right"),
        pytest.param("There were 3,870.", False, False, id="another_figure"),
        pytest.param("There were 387, not 394.", False, False, id="says_what_it_must_not"),
        pytest.param("387", True, False, id="abstains_though_it_knows"),
        pytest.param("387 " + "word " * 119, False, True, id="120_words"),
        pytest.param("387 " + "word " * 120, False, False, id="121_words"),
    ],
)
def test_an_answer_is_right_by_the_rules(answer: str, abstained: bool, right: bool) -> None:
    assert answer_right(FACT, said(answer, abstained=abstained)) is right


@pytest.mark.parametrize(
    ("answer", "abstained", "right"),
    [
        pytest.param("The papers do not say.", True, True, id="refuses"),
        pytest.param("The papers do not say, but Smith was once.", True, False, id="says_more"),
        pytest.param("The papers do not say.", False, False, id="does_not_abstain"),
    ],
)
def test_a_refusal_is_right_when_it_abstains_and_says_nothing_wrong(
    answer: str, abstained: bool, right: bool
) -> None:
    assert answer_right(REFUSAL, said(answer, abstained=abstained)) is right


def test_a_page_is_right_by_its_printed_number_and_paper() -> None:
    assert page_right(JUDGEMENT, said("387", cited("56"), cited("54")))
    assert not page_right(JUDGEMENT, said("387", cited("56")))
    assert not page_right(JUDGEMENT, said("387", cited("54", document="other.pdf")))
    assert not page_right(JUDGEMENT, said("387", cited("54", direct=False)))
    assert not page_right(JUDGEMENT, said("387", cited(None)))


def test_a_front_sheet_has_no_number() -> None:
    assert page_right(FRONT_SHEET, said("Civic Hall", cited(None)))
    assert not page_right(FRONT_SHEET, said("Civic Hall", cited("1")))


def test_the_first_citation_is_the_one_a_hurried_reader_opens() -> None:
    assert first_page_right(JUDGEMENT, said("387", cited("54"), cited("56")))
    assert not first_page_right(JUDGEMENT, said("387", cited("56"), cited("54")))
    assert not first_page_right(JUDGEMENT, said("387"))


def test_citation_precision_counts_direct_citations() -> None:
    answer = said("387", cited("54"), cited("56"), cited("54"), cited("54", direct=False))
    assert (n_right_citations(JUDGEMENT, answer), len(answer.direct)) == (2, 3)


@pytest.mark.parametrize(
    ("answer", "quotes", "unsupported"),
    [
        pytest.param("It was 387 [1].", ["the 387 children"], (), id="quoted"),
        pytest.param("It was 38.", ["the 387 children"], ("38",), id="part_of_a_figure"),
        pytest.param("1,107", ["1107"], (), id="thousands_comma"),
        pytest.param("From 41 to 71, 30 more.", ["41", "71"], (), id="difference_of_both"),
        pytest.param("30 more.", ["41", "71"], ("30",), id="difference_that_shows_neither"),
        pytest.param("by 27 June 2016", ["27 Jun\n2016"], (), id="date_written_otherwise"),
        pytest.param("14 June", ["on 14 July, 9 June"], ("14-6",), id="date_put_together"),
    ],
)
def test_a_figure_is_supported_when_it_stands_in_a_quote(
    answer: str, quotes: list[str], unsupported: tuple[str, ...]
) -> None:
    assert unsupported_figures(answer, quotes) == unsupported


@pytest.mark.parametrize(
    ("answer", "unsupported"),
    [
        pytest.param("Ruth Ashdown spoke [1].", (), id="quoted"),
        pytest.param("The Millbrook Boys School.", (), id="over_a_line_end"),
        pytest.param("Jane Copeland spoke.", ("Jane Copeland",), id="not_quoted"),
        pytest.param("Yes. She spoke.", (), id="no_name"),
        pytest.param("Ruth Ashdown [1] Committee", (), id="a_name_ends_at_a_marker"),
    ],
)
def test_a_name_is_supported_when_it_stands_in_a_quote(
    answer: str, unsupported: tuple[str, ...]
) -> None:
    quotes = ["Ruth Ashdown suggested", "a teacher at Millbrook\nBoys School"]
    assert unsupported_names(answer, quotes) == unsupported


def test_success_looks_at_the_first_k_hits() -> None:
    right = frozenset({("b.pdf", 1)})
    assert [success(PAGES, right, k=k) for k in (1, 3, 4, 10)] == [0, 0, 1, 1]


def test_recall_counts_a_page_once() -> None:
    right = frozenset({("a.pdf", 1), ("b.pdf", 1), ("b.pdf", 9), ("b.pdf", 8)})
    assert [recall(PAGES, right, k=k) for k in (1, 3, 4)] == [0.25, 0.25, 0.5]


def test_reciprocal_rank_of_the_first_right_page() -> None:
    assert reciprocal_rank(PAGES, frozenset({("a.pdf", 2), ("b.pdf", 1)})) == 0.5
    assert reciprocal_rank(PAGES, frozenset({("c.pdf", 1)})) == 0.0


def test_ndcg_by_hand() -> None:
    right = frozenset({("a.pdf", 2), ("b.pdf", 1)})
    gained = 1 / math.log2(3) + 1 / math.log2(5)
    best = 1 / math.log2(2) + 1 / math.log2(3)
    assert ndcg(PAGES, right, k=10) == pytest.approx(gained / best)


def test_ndcg_gains_nothing_from_a_page_that_comes_again() -> None:
    assert ndcg(PAGES, frozenset({("a.pdf", 1)}), k=10) == 1.0


def test_a_search_that_finds_nothing_scores_nothing() -> None:
    right = frozenset({("a.pdf", 1)})
    assert success((), right, k=5) == recall((), right, k=5) == ndcg((), right, k=5) == 0.0
    assert reciprocal_rank((), right) == 0.0


@pytest.mark.parametrize(
    ("read", "rate"),
    [
        pytest.param("the cat sat", 0.0, id="same"),
        pytest.param("the dog sat", 1 / 3, id="one_wrong"),
        pytest.param("the sat", 1 / 3, id="one_left_out"),
        pytest.param("the big cat sat", 1 / 3, id="one_put_in"),
        pytest.param("", 1.0, id="nothing_read"),
    ],
)
def test_word_error_rate_by_hand(read: str, rate: float) -> None:
    assert word_error_rate(read.split(), ["the", "cat", "sat"]) == pytest.approx(rate)


RANKED = st.lists(st.tuples(st.sampled_from("ab"), st.integers(1, 5)), max_size=12)
RIGHT = st.frozensets(st.tuples(st.sampled_from("ab"), st.integers(1, 5)), min_size=1, max_size=4)


@given(RANKED, RIGHT, st.integers(1, 12))
def test_retrieval_measures_lie_between_0_and_1(
    ranked: list[Place], right: frozenset[Place], k: int
) -> None:
    for value in (success(ranked, right, k=k), recall(ranked, right, k=k)):
        assert 0 <= value <= 1
    assert 0 <= ndcg(ranked, right, k=k) <= 1 + 1e-9
    assert 0 <= reciprocal_rank(ranked, right) <= 1


@given(RANKED, RIGHT, st.integers(1, 11))
def test_success_and_recall_never_fall_as_k_grows(
    ranked: list[Place], right: frozenset[Place], k: int
) -> None:
    assert success(ranked, right, k=k) <= success(ranked, right, k=k + 1)
    assert recall(ranked, right, k=k) <= recall(ranked, right, k=k + 1)


@given(
    st.lists(st.sampled_from("abc"), max_size=8),
    st.lists(st.sampled_from("abc"), min_size=1, max_size=8),
)
def test_word_errors_are_at_least_the_difference_in_length(
    read: list[str], truth: list[str]
) -> None:
    errors = word_error_rate(read, truth) * len(truth)
    assert abs(len(read) - len(truth)) - 1e-9 <= errors <= max(len(read), len(truth)) + 1e-9
