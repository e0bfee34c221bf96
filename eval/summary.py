"""The figures of a run: each measure over all its questions, and by group."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np

from eval.intervals import Bin, Estimate, calibration_error, mean, ratio, reliability, share
from eval.scoring import CUTS, RECALL_CUT, Scored

Unit = Literal["share", "mean", "ratio"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A figure of a run: for each question its part and its weight, None where it has none.

    A `share` counts right and wrong, a `mean` averages numbers, a `ratio` pools over questions.
    """

    name: str
    title: str
    unit: Unit
    of: Callable[[Scored], tuple[float, float] | None]

    def over(self, rows: Sequence[Scored]) -> Estimate | None:
        """The figure over some rows, None where no row has a part in it."""
        parts = [part for part in map(self.of, rows) if part is not None]
        if self.unit == "share":
            return share([top > 0 for top, _ in parts])
        if self.unit == "mean":
            return mean([top for top, _ in parts])
        return ratio([top for top, _ in parts], [bottom for _, bottom in parts])


def _when(applies: bool, value: float, weight: float = 1.0) -> tuple[float, float] | None:
    return (value, weight) if applies else None


def _success_at(at: int) -> Callable[[Scored], tuple[float, float] | None]:
    return lambda row: None if row.success is None else (row.success[at], 1.0)


MEASURES = (
    Measure(name="good", title="right with a right page, or rightly refused", unit="share",
            of=lambda row: _when(row.judged or not row.answerable,
                                 row.right_and_page if row.answerable else row.right)),
    Measure(name="right", title="right (answers and refusals)", unit="share",
            of=lambda row: (row.right, 1.0)),
    Measure(name="answer_right", title="answer right", unit="share",
            of=lambda row: _when(row.answerable, row.right)),
    Measure(name="right_and_page", title="answer right and right page cited", unit="share",
            of=lambda row: _when(row.judged, row.right_and_page)),
    Measure(name="page_right", title="right page cited", unit="share",
            of=lambda row: _when(row.judged, row.page_right)),
    Measure(name="first_page_right", title="first citation names a right page", unit="share",
            of=lambda row: _when(row.judged, row.first_page_right)),
    Measure(name="citation_precision", title="citation precision", unit="ratio",
            of=lambda row: _when(row.judged, row.n_right_citations, row.n_citations)),
    Measure(name="quotes_standing", title="quotes that stand on their page", unit="ratio",
            of=lambda row: (row.n_quotes_standing, row.n_quotes)),
    Measure(name="figures_supported", title="answers with every figure in a quote", unit="share",
            of=lambda row: _when(not row.abstained, not row.unsupported)),
    Measure(name="names_supported", title="answers with every name in a quote", unit="share",
            of=lambda row: _when(not row.abstained, not row.unsupported_names)),
    Measure(name="refusal_right", title="refusals where a refusal is right", unit="share",
            of=lambda row: _when(not row.answerable, row.right)),
    Measure(name="wrong_refusal", title="wrong refusals", unit="share",
            of=lambda row: _when(row.answerable, row.abstained)),
    Measure(name="right_when_answering", title="right, of answers given", unit="share",
            of=lambda row: _when(not row.abstained, row.right)),
    *(Measure(name=f"success@{k}", title=f"Success@{k}", unit="share", of=_success_at(at))
      for at, k in enumerate(CUTS)),
    Measure(name=f"recall@{RECALL_CUT}", title=f"Recall@{RECALL_CUT}", unit="mean",
            of=lambda row: None if row.recall is None else (row.recall, 1.0)),
    Measure(name="rr", title="RR", unit="mean",
            of=lambda row: None if row.rr is None else (row.rr, 1.0)),
    Measure(name=f"ndcg@{RECALL_CUT}", title=f"nDCG@{RECALL_CUT}", unit="mean",
            of=lambda row: None if row.ndcg is None else (row.ndcg, 1.0)),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The figures of a run. `times_ms` holds the median and the 90th percentile of each step, over
    the answers that took it; `tokens` the same and the sum, of what a language model was sent and
    wrote for an answer.
    """

    n: int
    figures: Mapping[str, Estimate]
    bins: tuple[Bin, ...]
    calibration_error: float | None
    times_ms: Mapping[str, tuple[float, float]]
    tokens: Mapping[str, tuple[float, float, int]]

    def to_dict(self) -> dict[str, Any]:
        """The figures, JSON-ready."""
        return {
            "n": self.n,
            "figures": {name: asdict(figure) for name, figure in self.figures.items()},
            "reliability": [asdict(one) for one in self.bins],
            "calibration_error": self.calibration_error,
            "times_ms": {
                step: {"median": times[0], "p90": times[1]} for step, times in self.times_ms.items()
            },
            "tokens": {
                of: {"median": ns[0], "p90": ns[1], "sum": ns[2]} for of, ns in self.tokens.items()
            },
        }


def summarise(rows: Sequence[Scored]) -> Summary:
    """The figures of some rows; a measure that none of them has a part in is left out."""
    given = [row for row in rows if not row.abstained]
    bins = reliability([row.confidence for row in given], [row.right for row in given])
    estimates = {measure.name: measure.over(rows) for measure in MEASURES}
    return Summary(
        n=len(rows),
        figures={name: figure for name, figure in estimates.items() if figure is not None},
        bins=bins,
        calibration_error=calibration_error(bins),
        times_ms=_times(rows),
        tokens=_tokens(rows),
    )


def _times(rows: Sequence[Scored]) -> Mapping[str, tuple[float, float]]:
    """Of the whole as whoever asks feels it, then of each step that the answers tell of."""
    taken = defaultdict[str, list[float]](list)
    taken["ask"] = [row.ask_ms for row in rows if row.ask_ms is not None]
    for row in rows:
        for step, ms in row.steps_ms.items():
            taken[step].append(ms)
    return {step: _middle_and_high(times) for step, times in taken.items() if times}


def _tokens(rows: Sequence[Scored]) -> Mapping[str, tuple[float, float, int]]:
    taken = defaultdict[str, list[float]](list)
    for row in rows:
        for of, n in row.tokens.items():
            taken[of].append(n)
    return {of: (*_middle_and_high(ns), round(sum(ns))) for of, ns in taken.items()}


def _middle_and_high(values: Sequence[float]) -> tuple[float, float]:
    return float(np.median(values)), float(np.quantile(values, 0.9))


Group = Literal["kind", "persona", "paper"]
GROUPS: tuple[Group, ...] = ("kind", "persona", "paper")


def grouped(rows: Sequence[Scored], group: Group) -> Mapping[str, tuple[Scored, ...]]:
    """The rows of each kind, persona or paper, by name; a question on two papers counts in both."""
    groups: dict[str, list[Scored]] = defaultdict(list)
    for row in rows:
        for name in _names(row, group):
            groups[name].append(row)
    return {name: tuple(groups[name]) for name in sorted(groups)}


def _names(row: Scored, group: Group) -> Sequence[str]:
    if group == "kind":
        return (row.kind,)
    return (row.persona or "-",) if group == "persona" else row.papers or ("-",)
