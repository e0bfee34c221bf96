"""The network: the bundled encoder with three heads, and what it loses on a batch of lessons.

Source: spans with a place for "no answer" as Devlin et al. 2019 (arXiv 1810.04805), section 4.3;
the relevance of a passage from its first word piece as Nogueira and Cho 2019 (arXiv 1901.04085).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from eval.train.lessons import Lesson, Reading

MAX_PIECES = 192
QUESTION_PIECES = 48
NOT_KNOWN = -100
FROZEN_LAYERS = 2  # the lowest: what words look like is known; a third less work a step


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
            str(folder), attn_implementation="eager", add_pooling_layer=False
        )
        for part in (self.encoder.embeddings, *self.encoder.encoder.layer[:FROZEN_LAYERS]):
            part.requires_grad_(False)
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
    known; `relevant`, shape (n,); `lesson`, shape (n,): which lesson a reading belongs to.
    """

    ids: Tensor
    mask: Tensor
    kinds: Tensor
    ends: Tensor
    inside: Tensor
    relevant: Tensor
    lesson: Tensor


def word_pieces(folder: Path) -> Tokenizer:
    """The encoder's word pieces, uncut."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def batch_of(lessons: Sequence[Lesson], tokenizer: Tokenizer) -> Batch:
    """The readings of lessons, side by side."""
    rows = [
        (*_pieces(lesson.question, reading, tokenizer), k)
        for k, lesson in enumerate(lessons)
        for reading in lesson.readings
    ]
    longest = max(len(row[0]) for row in rows)

    def filled(values: Sequence[Sequence[int]], rest: int) -> Tensor:
        return torch.tensor([[*v, *[rest] * (longest - len(v))] for v in values])

    readings = [reading for lesson in lessons for reading in lesson.readings]
    return Batch(
        ids=filled([row[0] for row in rows], 0),
        mask=filled([[1] * len(row[0]) for row in rows], 0),
        kinds=filled([row[1] for row in rows], 0),
        ends=torch.tensor([row[2] for row in rows]),
        inside=filled([row[3] for row in rows], NOT_KNOWN),
        relevant=torch.tensor([float(reading.relevant) for reading in readings]),
        lesson=torch.tensor([row[4] for row in rows]),
    )


def _pieces(
    question: str, reading: Reading, tokenizer: Tokenizer
) -> tuple[list[int], list[int], tuple[int, int], list[int]]:
    asked = tokenizer.encode(question).ids[:-1][:QUESTION_PIECES]
    text = tokenizer.encode(reading.text)
    room = MAX_PIECES - len(asked) - 2
    own, places = text.ids[1:-1][:room], text.offsets[1:-1][:room]
    end_mark = text.ids[-1]
    ids = [*asked, end_mark, *own, end_mark]
    kinds = [0] * (len(asked) + 1) + [1] * len(own) + [0]
    first = len(asked) + 1
    return ids, kinds, _ends(reading, places, first), _inside(reading, places, first, len(ids))


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
    """What the marks lose: on spans, on sentences, on each passage's relevance, and on which
    passage of a lesson is the relevant one."""
    spans = sum(
        functional.cross_entropy(marks.spans[..., k], batch.ends[:, k], ignore_index=NOT_KNOWN)
        if bool((batch.ends[:, k] != NOT_KNOWN).any())
        else marks.spans.sum() * 0
        for k in (0, 1)
    )
    known = batch.inside != NOT_KNOWN
    sentences = (
        functional.binary_cross_entropy_with_logits(
            marks.sentences[known], batch.inside[known].float()
        )
        if bool(known.any())
        else marks.sentences.sum() * 0
    )
    each = functional.binary_cross_entropy_with_logits(marks.relevance, batch.relevant)
    return spans / 2 + sentences + each + 0.5 * _among_others(marks.relevance, batch)


def _among_others(relevance: Tensor, batch: Batch) -> Tensor:
    """The cross-entropy of the relevant reading among those of its lesson."""
    losses = []
    for k in sorted(set(batch.lesson.tolist())):
        own = batch.lesson == k
        if int(own.sum()) > 1 and bool(batch.relevant[own].any()):
            chances = functional.log_softmax(relevance[own], dim=0)
            losses.append(-chances[batch.relevant[own].bool()].mean())
    return torch.stack(losses).mean() if losses else relevance.sum() * 0
