"""Hits -> the sentence, list or row that answers, without a language model."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant import cells as cells_
from assistant.questions import Asked, Kind
from assistant.sentences import Sentence, sentences
from index.encoder import TOKEN_SCALE, Encoded
from index.papers import Hit

CONTEXT_CREDIT = 0.85  # what a word met beside the sentence, in its passage or headings, counts
TYPE_BONUS = 0.03  # for the kind of words that the question asks for
MAX_LIST_CHARS = 1200

_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.I
)
_DATE = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"spring|summer|autumn|winter|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b\d+/\d+/\d+\b"
    r"|\b20\d\d\b"
)
_PERSON = re.compile(
    r"\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\b|\b[A-Z][a-z]+ [A-Z]['’]?[A-Z]?[a-z]+\b"
)
_REASON = re.compile(
    r"\b(?:because|due to|as a result|owing to|reason|since|therefore|so that|account for)\b", re.I
)
_SAID = re.compile(
    r"\b(?:said|suggested|asked|stated|reported|explained|felt|requested|referred|expressed|raised|spoke|commented|noted|queried|advised|replied|argued|told)\b",
    re.I,
)
_DECIDED = re.compile(
    r"\bRESOLVED\b|\b(?:agreed|resolved|approved|recommended|endorsed?|carried|be noted|decided)\b",
    re.I,
)
_DEFINES = re.compile(
    r"\([A-Z]{2,}s?\)|\b(?:means|is a|are|stands for|defined as|refers to)\b|\s[–-]\s"
)
_SIGNS: Mapping[Kind, re.Pattern[str]] = {
    Kind.FIGURE: _FIGURE,
    Kind.DATE: _DATE,
    Kind.PERSON: _PERSON,
    Kind.REASON: _REASON,
    Kind.SAID: _SAID,
    Kind.DECIDED: _DECIDED,
    Kind.DEFINITION: _DEFINES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A stretch of one passage that may answer: sentences, a list, or a table row.

    `met` is how well each word piece of the question is met, 0 to 1; `score` its weighted mean
    with what the kind of question adds.
    """

    hit: Hit
    text: str
    score: float
    met: tuple[float, ...]
    chosen: cells_.Chosen | None = None
    line: int = 0

    @property
    def is_row(self) -> bool:
        """Whether it is a table row."""
        return bool(self.hit.passage.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorer:
    """A question's word pieces with their weights, to score units of passages by."""

    asked: Asked
    encoded: Encoded
    weights: NDArray[np.float32]

    def units(
        self, hit: Hit, tokens: NDArray[np.int8], spans: Sequence[tuple[int, int]]
    ) -> list[Unit]:
        """The units of a hit's passage, each with its score, in reading order."""
        question = self.encoded.tokens.astype(np.float32) / TOKEN_SCALE
        cosines = question @ (tokens.astype(np.float32) / TOKEN_SCALE).T
        if hit.passage.cells:
            return [self._row(hit, cosines)]
        offset = len(hit.passage.encoded) - len(hit.passage.text)
        return [
            self._unit(hit, text, self._met(cosines, spans, offset + start, offset + end), line)
            for text, start, end, line in _stretches(hit.passage.text, self.asked)
        ]

    def _met(
        self,
        cosines: NDArray[np.float32],
        spans: Sequence[tuple[int, int]],
        start: int,
        end: int,
    ) -> NDArray[np.float32]:
        whole: NDArray[np.float32] = cosines.max(axis=1)
        inside = [
            k
            for k, (a, b) in enumerate(spans[: cosines.shape[1]])
            if a >= start and b <= end and b > a
        ]
        if not inside:
            return CONTEXT_CREDIT * whole
        own: NDArray[np.float32] = cosines[:, inside].max(axis=1)
        return np.maximum(own, CONTEXT_CREDIT * whole)

    def _unit(self, hit: Hit, text: str, met: NDArray[np.float32], line: int) -> Unit:
        score = float((met * self.weights).sum() / self.weights.sum())
        return Unit(
            hit=hit,
            text=text,
            score=score + self._bonus(text, hit),
            met=tuple(met.tolist()),
            line=line,
        )

    def _row(self, hit: Hit, cosines: NDArray[np.float32]) -> Unit:
        met = cosines.max(axis=1)
        score = float((met * self.weights).sum() / self.weights.sum())
        chosen = cells_.choose(hit.passage.cells, self.asked)
        if chosen is not None:
            score += TYPE_BONUS * (1.0 + chosen.certain)
        if set(self.asked.references) & {hit.passage.section}:
            score += 5 * TYPE_BONUS
        return Unit(
            hit=hit, text=hit.passage.text, score=score, met=tuple(met.tolist()), chosen=chosen
        )

    def _bonus(self, text: str, hit: Hit) -> float:
        """A bonus for each kind of words that is asked for and there; a heading gets none."""
        fresh = " ".join(
            word for word in text.split() if word.lower() not in self.asked.text.lower()
        )
        n_signs = sum(
            bool(_SIGNS[kind].search(fresh)) for kind in self.asked.kinds if kind in _SIGNS
        )
        bonus = TYPE_BONUS * min(n_signs, 2)
        if len(text.split()) < 5 or text == hit.passage.heading:
            bonus -= 2 * TYPE_BONUS
        return bonus


def _stretches(text: str, asked: Asked) -> list[tuple[str, int, int, int]]:
    """The sentences of a text; where a list is asked for, a list with its opening words too."""
    parts = sentences(text)
    stretches = [(part.text, part.start, part.end, part.line) for part in parts]
    if Kind.LIST in asked.kinds or Kind.PERSON in asked.kinds:
        stretches += _lists(text, parts)
    return stretches


def _lists(text: str, parts: Sequence[Sentence]) -> list[tuple[str, int, int, int]]:
    """Runs of three or more lines: an opening line and its bullets, or names under a heading."""
    lines = text.split("\n")
    if len(lines) < 3 or len(text) > MAX_LIST_CHARS or not parts:
        return []
    return [(text, 0, len(text), 0)]


def best_units(
    scorer: Scorer,
    hits: Sequence[Hit],
    tokens: Mapping[int, NDArray[np.int8]],
    spans: Mapping[int, Sequence[tuple[int, int]]],
) -> list[Unit]:
    """All units of the hits, best first; ties by the hit's rank, then by place."""
    units = [
        unit
        for hit in hits
        if hit.passage.id in tokens
        for unit in scorer.units(hit, tokens[hit.passage.id], spans[hit.passage.id])
    ]
    return sorted(units, key=lambda unit: (-unit.score, unit.hit.rank, unit.line))
