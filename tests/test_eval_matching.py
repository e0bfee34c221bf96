"""How texts are matched: the rules of scoring, in examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.matching import dates, figures, held, holds, missing, normalise, squash, without_markers

TEXT = st.text(max_size=60)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("There were 38 of them.", "38", id="figure_before_a_full_stop"),
        pytest.param("38%", "38", id="figure_before_a_sign"),
        pytest.param("A saving of £0.5m.", "0.5m", id="figure_with_a_unit"),
        pytest.param("1,107 contacts", "1107", id="thousands_comma_dropped"),
        pytest.param("1107 contacts", "1,107", id="thousands_comma_dropped_in_the_fact"),
        pytest.param("£1,250,000", "1250000", id="two_thousands_commas"),
        pytest.param("Kath O\u2019Shea", "O'Shea", id="curly_quote"),
        pytest.param("2015\u201316", "2015-16", id="dash"),
        pytest.param("Ruth\n  ASHDOWN spoke", "ruth ashdown", id="case_and_white_space"),
        pytest.param("due on 26 September 2016", "26 September", id="date"),
        pytest.param("Section 106 money", "106", id="figure_after_a_word"),
        pytest.param("in-house", "house", id="part_of_a_word"),
    ],
)
def test_a_text_holds_what_says_the_same(text: str, wanted: str) -> None:
    assert holds(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("387", "38", id="longer_figure"),
        pytest.param("38.7", "38", id="decimal"),
        pytest.param("138", "38", id="longer_to_the_left"),
        pytest.param("7.38", "38", id="decimals_of_another"),
        pytest.param("15 minutes", "5 minutes", id="phrase_that_begins_with_a_figure"),
        pytest.param("12.5%", "5%", id="decimal_per_cent"),
        pytest.param("1,107", "107", id="thousands"),
        pytest.param("January 20156", "January 2015", id="phrase_that_ends_with_a_figure"),
        pytest.param("jane copeland", "Ruth Ashdown", id="another_name"),
    ],
)
def test_a_text_does_not_hold_what_says_something_else(text: str, wanted: str) -> None:
    assert not holds(text, wanted)


def test_missing_and_held_keep_the_order_of_the_fact() -> None:
    assert missing("only beta", ["gamma", "beta", "alpha"]) == ("gamma", "alpha")
    assert held("beta and alpha", ["alpha", "gamma", "beta"]) == ("alpha", "beta")


def test_markers_are_not_figures() -> None:
    assert without_markers("Up by 8% [1], from 357 [2, 3].") == "Up by 8%, from 357."
    assert figures("Up by 8% [1], from 357 [2, 3].") == ("8", "357")


def test_dates_are_read_in_the_ways_councils_write_them() -> None:
    said = "on 4 April, 27th June 2016, 1st of September and 14 Jun\n2016"
    assert dates(said) == ((4, 4, None), (27, 6, 2016), (1, 9, None), (14, 6, 2016))


def test_squash_keeps_letters_and_digits_only() -> None:
    assert squash("% of \ufb01les:\t1,107\u00ad") == "offiles1107"


@given(TEXT)
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(TEXT)
def test_a_text_holds_itself(text: str) -> None:
    assert holds(text, text)


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=60))
def test_squash_is_blind_to_white_space(text: str) -> None:
    assert squash(" ".join(text)) == squash(text)


@given(st.integers(0, 10**6), st.integers(0, 9))
def test_a_longer_figure_never_holds_a_shorter_one(number: int, digit: int) -> None:
    assert not holds(f"{number}{digit}", str(number))
    assert not holds(f"{number}.{digit}", str(number))
    assert holds(f"about {number:,}.", str(number))
