"""How sure a figure is: intervals, paired tests, calibration."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

LEVEL_Z = 1.959964
"""The normal deviate of a two-sided 95 % interval."""
N_RESAMPLES = 2000
SEED = 20240618


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A figure with its 95 % interval, over `n` questions (or citations)."""

    value: float
    low: float
    high: float
    n: int


def share(values: Sequence[bool]) -> Estimate | None:
    """The share of true values with Wilson's interval, None where there are none.

    A bootstrap of a share of 0 or 1 would claim certainty; Wilson's interval does not.

    Source: Wilson, JASA 22, 1927; advised for small n by Brown, Cai and DasGupta 2001.
    """
    n = len(values)
    if n == 0:
        return None
    p, z = sum(values) / n, LEVEL_Z
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return Estimate(value=p, low=max(0.0, centre - half), high=min(1.0, centre + half), n=n)


def ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Estimate | None:
    """The sum of the numerators by the sum of the denominators, with a bootstrap interval.

    Questions are drawn again, not citations, since the citations of an answer hang together. Where
    all draws agree on 0 or 1, the bootstrap would claim certainty, and Wilson's interval stands.

    Source: the percentile bootstrap, Efron and Tibshirani 1993, chapter 13.
    """
    tops, bottoms = np.asarray(numerators, float), np.asarray(denominators, float)
    if bottoms.sum() == 0:
        return None
    drawn = np.random.default_rng(SEED).integers(len(tops), size=(N_RESAMPLES, len(tops)))
    below = bottoms[drawn].sum(axis=1)
    ratios = tops[drawn].sum(axis=1)[below > 0] / below[below > 0]
    low, high = (float(bound) for bound in np.quantile(ratios, (0.025, 0.975)))
    value, n = float(tops.sum() / bottoms.sum()), round(float(bottoms.sum()))
    if low == high and value in (0.0, 1.0):
        return share([value == 1.0] * n)
    return Estimate(value=value, low=low, high=high, n=n)


def mean(values: Sequence[float]) -> Estimate | None:
    """The mean with a bootstrap interval, None where there are no values."""
    return ratio(values, [1.0] * len(values)) if values else None


def estimated(values: Sequence[float]) -> Estimate:
    """A figure from the parts of its questions: a share where each is right or wrong.

    Raises:
        ValueError: there are none.
    """
    found = share([value == 1.0 for value in values]) if _is_counted(values) else mean(values)
    if found is None:
        raise ValueError("a figure needs a question")
    return found


def _is_counted(values: Iterable[float]) -> bool:
    return all(value in (0.0, 1.0) for value in values)


def mcnemar(n_lost: int, n_won: int) -> float:
    """The two-sided p of two runs that differ on `n_lost + n_won` right-or-wrong questions.

    Source: McNemar, Psychometrika 12, 1947, in its exact (binomial) form.

    >>> mcnemar(0, 5)
    0.0625
    """
    n, fewer = n_lost + n_won, min(n_lost, n_won)
    tail = sum(math.comb(n, at) for at in range(fewer + 1))
    return float(min(1.0, 2 * tail / 2**n))


def randomisation(differences: Sequence[float]) -> float:
    """The two-sided p of a mean difference under random signs: exact up to 12 differences, by
    10,000 draws above.

    Source: Fisher 1935; for retrieval, Smucker, Allan and Carterette, CIKM 2007.
    """
    moved = np.asarray([value for value in differences if value != 0], float)
    if len(moved) == 0:
        return 1.0
    exact = len(moved) <= 12
    if exact:
        at = np.arange(2 ** len(moved))[:, None] >> np.arange(len(moved))
        signs = 1.0 - 2.0 * (at & 1)
    else:
        signs = np.random.default_rng(SEED).choice((-1.0, 1.0), size=(10_000, len(moved)))
    beyond = np.abs(signs @ moved) >= abs(moved.sum()) - 1e-9
    return float(beyond.mean()) if exact else float((beyond.sum() + 1) / (len(beyond) + 1))


def chance_of(before: Sequence[float], after: Sequence[float]) -> float:
    """The two-sided p of so great a difference, question by question, if there were none:
    McNemar's test where each is right or wrong, else random signs."""
    moves = [new - old for old, new in zip(before, after, strict=True)]
    if _is_counted((*before, *after)):
        return mcnemar(sum(move < 0 for move in moves), sum(move > 0 for move in moves))
    return randomisation(moves)


def swapping(before: Sequence[tuple[float, float]], after: Sequence[tuple[float, float]]) -> float:
    """The two-sided p of the difference of two ratios, each the sum of its tops by the sum of its
    bottoms, when for each question the two runs are swapped at random, 10,000 times.

    Source: approximate randomisation, Noreen 1989; Smucker, Allan and Carterette, CIKM 2007.
    """
    old, new = np.asarray(before, float), np.asarray(after, float)
    moved = (old != new).any(axis=1)
    if not moved.any() or 0 in (old[:, 1].sum(), new[:, 1].sum()):
        return 1.0
    swap = np.random.default_rng(SEED).random((10_000, int(moved.sum()))) < 0.5
    kept = [run[~moved].sum(axis=0) for run in (old, new)]
    shift = swap @ (new - old)[moved]  # what the older run gains by the swaps, and the newer loses
    olds = kept[0] + old[moved].sum(axis=0) + shift
    news = kept[1] + new[moved].sum(axis=0) - shift
    with np.errstate(divide="ignore", invalid="ignore"):
        drawn = np.nan_to_num(news[:, 0] / news[:, 1] - olds[:, 0] / olds[:, 1])
    seen = new[:, 0].sum() / new[:, 1].sum() - old[:, 0].sum() / old[:, 1].sum()
    return float(((np.abs(drawn) >= abs(seen) - 1e-9).sum() + 1) / (len(drawn) + 1))


def holm(chances: Sequence[float]) -> tuple[float, ...]:
    """Each p of several comparisons, raised so that among all of them a difference where there is
    none is found no more often than its p says.

    Source: Holm, Scandinavian Journal of Statistics 6, 1979.

    >>> holm([0.01, 0.5, 0.02])
    (0.03, 0.5, 0.04)
    """
    raised, highest = [0.0] * len(chances), 0.0
    for rank, at in enumerate(sorted(range(len(chances)), key=lambda at: chances[at])):
        highest = max(highest, min(1.0, (len(chances) - rank) * chances[at]))
        raised[at] = highest
    return tuple(raised)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Answers whose confidence lies from `low` to below `high`: how sure they were, how many
    were right."""

    low: float
    high: float
    n: int
    confidence: float
    right: float


def reliability(
    confidences: Sequence[float], right: Sequence[bool], *, n_bins: int = 5
) -> tuple[Bin, ...]:
    """The reliability table: bins of equal width that hold an answer, ascending.

    Source: Murphy and Winkler 1977; Guo et al., ICML 2017, section 2.
    """
    bins = []
    for at in range(n_bins):
        inside = [
            (confidence, is_right)
            for confidence, is_right in zip(confidences, right, strict=True)
            if min(int(confidence * n_bins), n_bins - 1) == at
        ]
        if inside:
            n = len(inside)
            bins.append(Bin(
                low=at / n_bins, high=(at + 1) / n_bins, n=n,
                confidence=sum(pair[0] for pair in inside) / n,
                right=sum(pair[1] for pair in inside) / n,
            ))  # fmt: skip
    return tuple(bins)


def calibration_error(bins: Sequence[Bin]) -> float | None:
    """ECE: the mean distance between confidence and share right over the bins, weighted by their
    answers; None where there are none.

    Source: Naeini et al., AAAI 2015; Guo et al., ICML 2017, equation 3.
    """
    n = sum(one.n for one in bins)
    return sum(one.n * abs(one.confidence - one.right) for one in bins) / n if n else None
