"""A conditional logit: the weights by which the right one of each question's candidates is chosen.

Source: McFadden 1974, "Conditional logit analysis of qualitative choice behavior".
"""

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

PENALTY = 0.02  # of the squares of the weights of scaled features

Matrix = NDArray[np.float64]


def minimised(loss: Callable[[torch.Tensor], torch.Tensor], n: int, penalty: float) -> torch.Tensor:
    """The n weights that make a loss least, with a penalty on the squares of all but the first."""
    weights = torch.zeros(n, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=500, line_search_fn="strong_wolfe")

    def closure() -> float:
        optimiser.zero_grad()
        value = loss(weights) + penalty * (weights[1:] ** 2).sum()
        value.backward()  # type: ignore[no-untyped-call]
        return float(value.detach())

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    return weights.detach()


def scaling(rows: Matrix) -> tuple[Matrix, Matrix]:
    """The mean and the spread of each column."""
    return rows.mean(axis=0), rows.std(axis=0) + 1e-6


def chosen_weights(rows: Sequence[Matrix], right: Sequence[NDArray[np.bool_]]) -> Matrix:
    """The weights by which of each question's rows a right one is chosen, where there is one.

    Args:
        rows: features of each question's candidates, shape (n, n_features).
    """
    mean, spread = scaling(np.vstack(rows))
    kept = [(torch.tensor((one - mean) / spread), torch.tensor(marks))
            for one, marks in zip(rows, right, strict=True) if marks.any()]  # fmt: skip

    def loss(weights: torch.Tensor) -> torch.Tensor:
        total = torch.zeros((), dtype=torch.float64)
        for candidates, marks in kept:
            scores = candidates @ weights[1:]
            total = total + torch.logsumexp(scores, 0) - torch.logsumexp(scores[marks], 0)
        return total / len(kept)

    found: Matrix = minimised(loss, len(mean) + 1, PENALTY).numpy()[1:] / spread
    return found
