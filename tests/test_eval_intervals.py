"""Intervals, tests and calibration, with values one can check on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.intervals import (
    calibration_error,
    mcnemar,
    mean,
    randomisation,
    ratio,
    reliability,
    share,
    swapping,
)


def test_wilson_interval_as_published() -> None:
    # Newcombe, Statistics in Medicine 17, 1998, table I: 81 of 263
    figure = share([True] * 81 + [False] * 182)
    assert figure is not None
    assert (round(figure.low, 4), round(figure.high, 4)) == (0.2553, 0.3662)


def test_a_perfect_share_is_not_certain() -> None:
    figure = share([True] * 10)
    assert figure is not None and figure.value == 1.0 and figure.low < 0.75


def test_nothing_to_count_has_no_figure() -> None:
    assert share([]) is None and mean([]) is None and ratio([0.0], [0.0]) is None


def test_a_ratio_pools_over_questions() -> None:
    figure = ratio([1, 0, 3], [1, 1, 4])
    assert figure is not None and figure.n == 6
    assert figure.value == pytest.approx(4 / 6)


@pytest.mark.parametrize(
    ("n_lost", "n_won", "p"),
    [
        pytest.param(0, 0, 1.0, id="no_difference"),
        pytest.param(0, 5, 2 / 32, id="five_won"),
        pytest.param(1, 5, 2 * 7 / 64, id="five_won_one_lost"),
        pytest.param(3, 3, 1.0, id="even"),
    ],
)
def test_mcnemar_by_hand(n_lost: int, n_won: int, p: float) -> None:
    assert mcnemar(n_lost, n_won) == pytest.approx(p)


def test_randomisation_by_hand() -> None:
    # of the 8 ways to sign 1, 1, 1 only all plus and all minus are as far from 0
    assert randomisation([1.0, 1.0, 1.0, 0.0]) == pytest.approx(2 / 8)
    assert randomisation([0.0, 0.0]) == 1.0
    assert randomisation([0.2] * 40) < 0.001


def test_calibration_by_hand() -> None:
    confidences = [0.9, 0.9, 0.9, 0.9, 0.3, 0.3]
    right = [True, True, True, False, False, False]
    bins = reliability(confidences, right)
    assert [(one.n, round(one.right, 2)) for one in bins] == [(2, 0.0), (4, 0.75)]
    assert calibration_error(bins) == pytest.approx((2 * 0.3 + 4 * 0.15) / 6)


def test_full_confidence_falls_in_the_last_bin() -> None:
    (last,) = reliability([1.0], [True])
    assert (last.low, last.high) == (0.8, 1.0)


def test_no_answers_have_no_calibration() -> None:
    assert calibration_error(reliability([], [])) is None


@given(st.lists(st.booleans(), min_size=1, max_size=60))
def test_a_share_lies_in_its_interval(values: list[bool]) -> None:
    figure = share(values)
    assert figure is not None
    assert (
        0 <= figure.low <= figure.value + 1e-12 and figure.value <= figure.high + 1e-12 <= 1 + 1e-11
    )


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_equal_input_gives_an_equal_interval(values: list[float]) -> None:
    assert mean(values) == mean(values)


@given(st.integers(0, 30), st.integers(0, 30))
def test_it_does_not_matter_which_run_is_first(n_lost: int, n_won: int) -> None:
    assert mcnemar(n_lost, n_won) == mcnemar(n_won, n_lost)
    assert 0 < mcnemar(n_lost, n_won) <= 1


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=40))
def test_calibration_error_lies_between_0_and_1(answers: list[tuple[float, bool]]) -> None:
    bins = reliability([c for c, _ in answers], [r for _, r in answers])
    error = calibration_error(bins)
    assert error is not None and 0 <= error <= 1
    assert sum(one.n for one in bins) == len(answers)


def test_ratios_that_do_not_differ_are_alike() -> None:
    assert swapping([(1, 2), (0, 1)], [(1, 2), (0, 1)]) == 1.0


def test_one_question_that_moved_may_be_luck_and_ten_are_not() -> None:
    assert swapping([(0, 1), (1, 1)], [(1, 1), (1, 1)]) == 1.0  # swapped or not, as far apart
    assert swapping([(0, 1)] * 10, [(1, 1)] * 10) < 0.01


def test_a_question_that_cites_more_weighs_more() -> None:
    """Two questions swapped: of the four draws, only the seen and its mirror are as far apart."""
    assert swapping([(0, 1), (0, 4)], [(1, 1), (4, 4)]) == pytest.approx(0.5, abs=0.02)
