"""How well a reader does on lessons kept apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from eval.train.network import NOT_KNOWN, Batch, Marks, lessons_of_units, units_of

LONGEST = 40  # word pieces of an answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Shares, 0 to 1.

    `overlap`: mean F1 of the best span's pieces with the right span's (Rajpurkar et al. 2016, by
    word pieces instead of words); `none_told`: the chance that a passage with an answer is held
    more likely to have one than a passage without (area under the curve) by its span, and
    `relevance_told` the same by its relevance; `first`: lessons of several readings whose relevant
    one comes first; `sentence`: F1 of pieces marked as part of the sentences that answer.
    """

    overlap: float
    none_told: float
    relevance_told: float
    first: float
    sentence: float
    unit: float
    refused: float

    @property
    def mean(self) -> float:
        """One figure to choose by: what it is used for."""
        return (2 * self.unit + self.refused) / 3

    def line(self) -> str:
        """For the log."""
        return (
            f"overlap {self.overlap:.3f}  none told {self.none_told:.3f}  relevance told "
            f"{self.relevance_told:.3f}  first {self.first:.3f}  sentence {self.sentence:.3f}  "
            f"unit {self.unit:.3f}  refused {self.refused:.3f}"
        )


def measure(said: Sequence[tuple[Marks, Batch]]) -> Measured:
    """The figures over batches."""
    overlaps: list[float] = []
    answered: list[tuple[float, float]] = []
    relevant: list[tuple[float, float]] = []
    firsts: list[float] = []
    units: list[float] = []
    lessons: list[tuple[float, float]] = []
    hits = marked = right = 0
    for marks, batch in said:
        start, end, odds = best_spans(marks.spans)
        for k, (a, b) in enumerate(batch.ends.tolist()):
            if a != NOT_KNOWN:
                answered.append((float(odds[k]), float(a > 0)))
            if a > 0:
                overlaps.append(_overlap(int(start[k]), int(end[k]), a, b))
        relevant += zip(marks.relevance.tolist(), batch.relevant.tolist(), strict=True)
        firsts += _firsts(marks.relevance, batch)
        for most, chosen, there in _likeliest(marks, batch):
            lessons.append((most, there))
            units += [chosen] if there else []
        known = batch.inside != NOT_KNOWN
        said_inside = (marks.sentences > 0) & known
        truly = (batch.inside == 1) & known
        hits += int((said_inside & truly).sum())
        marked += int(said_inside.sum())
        right += int(truly.sum())
    return Measured(
        overlap=_mean(overlaps),
        none_told=_area(answered),
        relevance_told=_area(relevant),
        first=_mean(firsts),
        sentence=2 * hits / max(marked + right, 1),
        unit=_mean(units),
        refused=_area(lessons),
    )


def best_spans(spans: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """The best beginning and end after the first piece, and how far above "none" they are."""
    n_pieces = spans.shape[1]
    both = spans[:, :, None, 0] + spans[:, None, :, 1]
    allowed = torch.ones(n_pieces, n_pieces, dtype=torch.bool).triu().tril(LONGEST - 1)
    allowed[0] = False
    best = both.masked_fill(~allowed.to(both.device), -1e9).flatten(1).max(dim=1)
    start, end = best.indices // n_pieces, best.indices % n_pieces
    return start, end, best.values - spans[:, 0].sum(dim=-1)


def _overlap(start: int, end: int, a: int, b: int) -> float:
    shared = min(end, b) - max(start, a) + 1
    return 2 * shared / (end - start + 1 + b - a + 1) if shared > 0 else 0.0


def _firsts(relevance: Tensor, batch: Batch) -> list[float]:
    found = []
    for k in sorted(set(batch.lesson.tolist())):
        own = batch.lesson == k
        if int(own.sum()) > 1 and bool(batch.relevant[own].any()):
            found.append(float(batch.relevant[own][relevance[own].argmax()]))
    return found


def _likeliest(marks: Marks, batch: Batch) -> Iterator[tuple[float, float, float]]:
    """Of each lesson its likeliest unit: its logit, whether it answers, and whether any does."""
    logits, lesson = units_of(marks, batch), lessons_of_units(batch)
    for k in sorted(set(lesson.tolist())):
        own = lesson == k
        answers = batch.answers[own]
        if not bool((answers == NOT_KNOWN).any()):
            best = int(logits[own].argmax())
            there = float(bool((answers == 1).any()))
            yield float(logits[own][best]), float(answers[best] == 1), there


def _area(pairs: Sequence[tuple[float, float]]) -> float:
    """The area under the curve of scores against truths, by ranks (ties count half)."""
    scores = torch.tensor([score for score, _ in pairs], dtype=torch.float64)
    truths = torch.tensor([truth for _, truth in pairs]) > 0.5
    yes, no = scores[truths], scores[~truths].sort().values
    if not len(yes) or not len(no):
        return 0.5
    below = torch.searchsorted(no, yes) + torch.searchsorted(no, yes, right=True)
    return float(below.double().mean() / 2 / len(no))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
