"""The network: the bundled encoder with three heads, and what it loses on a batch of lessons.

Source: spans with a place for "no answer" as Devlin et al. 2019 (arXiv 1810.04805), section 4.3;
the relevance of a passage from its first word piece as Nogueira and Cho 2019 (arXiv 1901.04085).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from eval.train.lessons import Lesson, Reading

MAX_PIECES = 192
QUESTION_PIECES = 48
NOT_KNOWN = -100


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What a network says of a batch: `spans`, shape (n, n_pieces, 2), of an answer's beginning
    and end, the first piece standing for "none"; `sentences`, shape (n, n_pieces), of a piece
    being part of what a person would point to; `relevance`, shape (n,). All are logits."""

    spans: Tensor
    sentences: Tensor
    relevance: Tensor


class Reader(nn.Module):
    """The encoder in `folder` with three heads."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            str(folder), attn_implementation="sdpa", add_pooling_layer=False
        )
        self.encoder.embeddings.requires_grad_(False)  # they are the encoder's own when it is used
        width = self.encoder.config.hidden_size
        self.marks = nn.Linear(width, 3)
        self.pooled = nn.Linear(width, width)
        self.relevance = nn.Linear(width, 1)

    def forward(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> Marks:
        """Of word pieces by their numbers, all of shape (n, n_pieces)."""
        hidden = self.encoder(
            input_ids=ids, attention_mask=mask, token_type_ids=kinds
        ).last_hidden_state
        marks = self.marks(hidden).float()
        # pieces of the question cannot answer it; the first piece stands for "no answer"
        allowed = (kinds * mask).bool()
        spans = marks[..., :2].masked_fill(~allowed[..., None], -1e4)
        spans[:, 0] = marks[:, 0, :2]
        pooled = torch.tanh(self.pooled(hidden[:, 0]))
        return Marks(
            spans=spans,
            sentences=marks[..., 2].masked_fill(~allowed, -1e4),
            relevance=self.relevance(pooled).float().squeeze(-1),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Readings of some lessons as word pieces, and what is to be said of them.

    `ends`, shape (n, 2): the pieces at which the answer begins and ends, 0 for none, NOT_KNOWN;
    `inside`, shape (n, n_pieces): 1 for pieces of the sentences that answer, NOT_KNOWN where not
    known; `relevant`, shape (n,); `lesson`, shape (n,): which lesson a reading belongs to; `unit`,
    shape (n, n_pieces): which of all units of the batch a piece belongs to, -1 for none; `answers`,
    shape (n_units,): 1 for units that answer, NOT_KNOWN where not known.
    """

    ids: Tensor
    mask: Tensor
    kinds: Tensor
    ends: Tensor
    inside: Tensor
    relevant: Tensor
    lesson: Tensor
    unit: Tensor
    answers: Tensor


def word_pieces(folder: Path) -> Tokenizer:
    """The encoder's word pieces, uncut."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pieces:
    """A question and a reading as word pieces, and what is to be said of them; see `Batch`."""

    ids: NDArray[np.int64]
    kinds: NDArray[np.int64]
    ends: tuple[int, int]
    inside: NDArray[np.int64]
    unit: NDArray[np.int64]
    answers: list[int]


def batch_of(lessons: Sequence[Lesson], tokenizer: Tokenizer) -> Batch:
    """The readings of lessons, side by side."""
    readings = [(k, one, lesson) for k, lesson in enumerate(lessons) for one in lesson.readings]
    rows = [_pieces(lesson.question, one, tokenizer) for _, one, lesson in readings]
    longest = max(len(row.ids) for row in rows)
    units: list[NDArray[np.int64]] = []
    answers: list[int] = []
    for row in rows:
        units.append(np.where(row.unit >= 0, row.unit + len(answers), row.unit))
        answers += row.answers

    def filled(values: Sequence[NDArray[np.int64]], rest: int) -> Tensor:
        rows = np.full((len(values), longest), rest, dtype=np.int64)
        for row, own in zip(rows, values, strict=True):
            row[: len(own)] = own
        return torch.from_numpy(rows)

    return Batch(
        ids=filled([row.ids for row in rows], 0),
        mask=filled([np.ones_like(row.ids) for row in rows], 0),
        kinds=filled([row.kinds for row in rows], 0),
        ends=torch.tensor([row.ends for row in rows]),
        inside=filled([row.inside for row in rows], NOT_KNOWN),
        relevant=torch.tensor([float(one.relevant) for _, one, _ in readings]),
        lesson=torch.tensor([k for k, _, _ in readings]),
        unit=filled(units, -1),
        answers=torch.tensor(answers, dtype=torch.long),
    )


@lru_cache(maxsize=1_000_000)  # every epoch reads the same
def _pieces(question: str, reading: Reading, tokenizer: Tokenizer) -> _Pieces:
    asked = tokenizer.encode(question).ids[:-1][:QUESTION_PIECES]
    text = tokenizer.encode(reading.text)
    room = MAX_PIECES - len(asked) - 2
    own, places = text.ids[1:-1][:room], text.offsets[1:-1][:room]
    end_mark = text.ids[-1]
    ids = [*asked, end_mark, *own, end_mark]
    first = len(asked) + 1
    unit, answers = _units(reading, places)
    return _Pieces(
        ids=np.array(ids),
        kinds=np.array([0] * first + [1] * len(own) + [0]),
        ends=_ends(reading, places, first),
        inside=np.array(_inside(reading, places, first, len(ids))),
        unit=np.array([*[-1] * first, *unit, -1]),
        answers=answers,
    )


def _units(reading: Reading, places: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """The unit of each piece, -1 for none; whether each unit that has pieces answers."""
    unit, answers = [-1] * len(places), list[int]()
    for start, end in reading.units:
        inside = [k for k, (a, b) in enumerate(places) if a >= start and b <= end and b > a]
        if inside:
            for k in inside:
                unit[k] = len(answers)
            right = reading.sentences
            there = right is not None and any(a < end and start < b for a, b in right)
            answers.append(NOT_KNOWN if right is None else int(there))
    return unit, answers


def _ends(reading: Reading, places: Sequence[tuple[int, int]], first: int) -> tuple[int, int]:
    if reading.spans is None:
        return NOT_KNOWN, NOT_KNOWN
    if not reading.spans:
        return 0, 0
    start, end = reading.spans[0]
    inside = [k for k, (a, b) in enumerate(places) if a < end and start < b]
    # an answer that is cut off is neither there nor not there
    return (inside[0] + first, inside[-1] + first) if inside else (NOT_KNOWN, NOT_KNOWN)


def _inside(
    reading: Reading, places: Sequence[tuple[int, int]], first: int, n_pieces: int
) -> list[int]:
    marks = [NOT_KNOWN] * n_pieces
    if reading.sentences is None:
        return marks
    for k, (a, b) in enumerate(places):
        marks[first + k] = int(any(a < end and start < b for start, end in reading.sentences))
    return marks


def loss_of(marks: Marks, batch: Batch) -> Tensor:
    """What the marks lose: on spans, on sentences, on each passage's relevance, on which passage of
    a lesson is the relevant one, and on which of all its units answers, if one does."""
    spans = sum(
        functional.cross_entropy(marks.spans[..., k], batch.ends[:, k], ignore_index=NOT_KNOWN)
        for k in (0, 1)
        if bool((batch.ends[:, k] != NOT_KNOWN).any())
    )
    known = batch.inside != NOT_KNOWN
    sentences = functional.binary_cross_entropy_with_logits(
        marks.sentences, batch.inside.float(), weight=known.float(), reduction="sum"
    ) / known.sum().clamp(min=1)
    each = functional.binary_cross_entropy_with_logits(marks.relevance, batch.relevant)
    among = _among_others(marks.relevance, batch.relevant, batch.lesson)
    return spans / 2 + sentences + each + 0.5 * among + _which_unit(marks, batch)


def units_of(marks: Marks, batch: Batch) -> Tensor:
    """The logits, shape (n_units,), of units answering: of their pieces on average, and of the
    passage; 0 stands for "nothing answers"."""
    there = batch.unit >= 0
    own = batch.unit[there]
    n_units = len(batch.answers)
    zeros = marks.relevance.new_zeros(n_units)
    sums = zeros.index_add(0, own, marks.sentences[there])
    counts = zeros.index_add(0, own, torch.ones_like(own, dtype=zeros.dtype))
    passage = torch.arange(len(batch.ids), device=own.device)[:, None].expand_as(batch.unit)[there]
    reading = torch.zeros(n_units, dtype=torch.long, device=own.device).index_put((own,), passage)
    return sums / counts.clamp(min=1) + marks.relevance[reading]


def lessons_of_units(batch: Batch) -> Tensor:
    """Which lesson each unit belongs to, shape (n_units,)."""
    there = batch.unit >= 0
    lesson = batch.lesson[:, None].expand_as(batch.unit)[there]
    none = torch.zeros(len(batch.answers), dtype=torch.long, device=lesson.device)
    return none.index_put((batch.unit[there],), lesson)


def _which_unit(marks: Marks, batch: Batch) -> Tensor:
    """The cross-entropy of the units that answer, or of "none", among all of a lesson's: half by
    any of those that answer, half by each, so that where several do none is left behind."""
    lesson = lessons_of_units(batch)
    logits = units_of(marks, batch)
    n = int(batch.lesson.max()) + 1
    none = torch.arange(n, device=lesson.device)
    every = _log_sums(torch.cat([logits, logits.new_zeros(n)]), torch.cat([lesson, none]), n)
    answers = batch.answers == 1
    own = lesson[answers]
    counts = logits.new_zeros(n).index_add(0, own, torch.ones_like(logits[answers]))
    there, several = counts > 0, counts.clamp(min=1)
    some = _log_sums(logits[answers], own, n)
    each = logits.new_zeros(n).index_add(0, own, logits[answers]) / several + several.log()
    lost = every - torch.where(there, (some + each) / 2, torch.zeros_like(every))
    unknown = torch.zeros_like(there).index_fill(0, lesson[batch.answers == NOT_KNOWN], True)
    kept = ~unknown
    return (lost * kept).sum() / kept.sum().clamp(min=1)


def _among_others(relevance: Tensor, relevant: Tensor, lesson: Tensor) -> Tensor:
    """The cross-entropy of the relevant readings among those of their lesson."""
    n = int(lesson.max()) + 1
    every = _log_sums(relevance, lesson, n)
    right = relevant > 0.5
    counts = torch.zeros(n, device=relevance.device).index_add(
        0, lesson[right], torch.ones_like(relevance[right])
    )
    lost = every[lesson[right]] - relevance[right]
    weights = 1.0 / counts[lesson[right]]
    return (lost * weights).sum() / (counts > 0).sum().clamp(min=1)


def _log_sums(values: Tensor, groups: Tensor, n: int) -> Tensor:
    """The logarithm of the sum of exponentials of each group, shape (n,); -1e4 for an empty one."""
    most = values.new_full((n,), -1e4).scatter_reduce(0, groups, values.detach(), "amax")
    sums = values.new_zeros(n).index_add(0, groups, (values - most[groups]).exp())
    return torch.where(sums > 0, sums.clamp(min=1e-30).log() + most, most)
