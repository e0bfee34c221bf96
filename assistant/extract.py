"""Hits -> the sentence, list or row that answers, without a language model."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant import cells as cells_
from assistant.model import model
from assistant.questions import Asked, Kind, understand
from assistant.sentences import Sentence, sentences
from index.encoder import TOKEN_SCALE, Encoded
from index.papers import Hit, Passage, Record
from index.search import terms_of

CONTEXT_CREDIT = 0.85  # what a word met beside the sentence, in its passage or headings, counts
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
    r"\b(?:said|suggested|asked|stated|reported|explained|felt|requested|referred|expressed|"
    r"raised|spoke|commented|noted|queried|advised|replied|argued|told)\b",
    re.I,
)
_DECIDED = re.compile(
    r"\bRESOLVED\b|\b(?:agreed|resolved|approved|recommended|endorsed?|carried|be noted|decided)\b",
    re.I,
)
_DECISION = re.compile(
    r"\bRESOLVED\b|\b(?:agreed|resolved|carried) (?:that|to)\b|\bbe (?:noted|approved|agreed)\b"
)
_MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
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


FEATURES = (
    "met",  # how well the question's word pieces are met, by the unit and what stands around it
    "own",  # the same, by the unit's own words
    "unmet",  # the share of the question's weight that is met badly
    "passage",  # the passage's score in the search
    "first",  # 1 / rank of the passage
    "words",  # the share of the question's weight whose words stand in the unit as they are
    "names",  # the share of the question's names that the passage or its context has
    "signs",  # the share of the kinds of words asked for that the unit has
    "row",  # it is a table row
    "row_figure",  # a row, and a figure or period is asked for
    "row_certain",  # a row whose column the question names
    "row_missing",  # a row that has no figure where one is asked for
    "row_unfit",  # a row that has no such column
    "reference",  # a row or paragraph whose reference the question gives
    "other_period",  # it speaks of another quarter or year than the question
    "meeting",  # the meeting's month or date is named in the question
    "short",  # a heading, or hardly more
    "long",  # hundreds of letters
    "list",  # a list, and a list is asked for
    "decision",  # a decision is asked for, and the unit is one
    "agenda",  # it stands on an agenda's front sheet
)
"""What a unit is ranked by, each 0 to 1 or nearly; `model.json` has the weights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A stretch of one passage that may answer: sentences, a list, or a table row.

    `features` are the values of FEATURES, `score` their sum with the model's weights.
    """

    hit: Hit
    text: str
    score: float
    features: tuple[float, ...]
    chosen: cells_.Chosen | None = None
    line: int = 0

    @property
    def is_row(self) -> bool:
        """Whether it is a table row."""
        return bool(self.hit.passage.cells)

    def feature(self, name: str) -> float:
        """The value of one feature."""
        return self.features[FEATURES.index(name)]


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
        passage = hit.passage
        if passage.cells:
            chosen = cells_.choose(passage.cells, self.asked)
            return [self._unit(hit, passage.text, cosines, cosines.max(axis=1), 0, chosen)]
        offset = len(passage.encoded) - len(passage.text)
        return [
            self._unit(hit, text, cosines, _own(cosines, spans, offset + start, offset + end), line)
            for text, start, end, line in _stretches(passage.text, self.asked)
        ]

    def _unit(
        self,
        hit: Hit,
        text: str,
        cosines: NDArray[np.float32],
        own: NDArray[np.float32],
        line: int,
        chosen: cells_.Chosen | None = None,
    ) -> Unit:
        met = np.maximum(own, CONTEXT_CREDIT * cosines.max(axis=1))
        features = (
            self._mean(met),
            self._mean(own),
            self._mean((met < 0.5).astype(np.float32)),
            hit.score,
            1.0 / hit.rank,
            self._words(text),
            *self._fit(hit, text),
            *self._row_features(hit, chosen),
            *self._places(hit, text),
            float("\n" in text and Kind.LIST in self.asked.kinds),
            float(Kind.DECIDED in self.asked.kinds and bool(_DECISION.search(text))),
            float(hit.passage.record is Record.AGENDA),
        )
        return Unit(
            hit=hit,
            text=text,
            score=model().unit_score(features),
            features=features,
            chosen=chosen,
            line=line,
        )

    def _mean(self, values: NDArray[np.float32]) -> float:
        return float((values * self.weights).sum() / self.weights.sum())

    def _words(self, text: str) -> float:
        """The share of the question's words that stand in the text, by their stems."""
        there = {_stem(word) for word in terms_of(text)}
        asked = {_stem(term) for term in self.asked.terms}
        return len(asked & there) / max(len(asked), 1)

    def _fit(self, hit: Hit, text: str) -> tuple[float, float]:
        around = f"{hit.passage.encoded} {hit.passage.document}".lower()
        names = [name for name in self.asked.names if name.lower() not in _MONTHS]
        n_there = sum(name.lower() in around for name in names)
        known = self.asked.text.lower()
        fresh = " ".join(word for word in text.split() if word.lower() not in known)
        kinds = [kind for kind in self.asked.kinds if kind in _SIGNS]
        n_signs = sum(bool(_SIGNS[kind].search(fresh)) for kind in kinds)
        return (
            n_there / len(names) if names else 1.0,
            n_signs / len(kinds) if kinds else 0.5,
        )

    def _row_features(self, hit: Hit, chosen: cells_.Chosen | None) -> tuple[float, ...]:
        row = bool(hit.passage.cells)
        wants = Kind.FIGURE in self.asked.kinds or self.asked.has_period
        references = {hit.passage.section, *self.asked.references[:0]}
        return (
            float(row),
            float(row and wants),
            float(chosen is not None and chosen.certain),
            float(chosen is not None and bool(chosen.missing)),
            float(row and chosen is None),
            float(bool(set(self.asked.references) & references)),
        )

    def _places(self, hit: Hit, text: str) -> tuple[float, ...]:
        n_words = len(text.split())
        return (
            float(not hit.passage.cells and _other_period(text, self.asked)),
            float(_meeting_named(hit.passage, self.asked)),
            float(n_words < 5 or text == hit.passage.heading),
            min(len(text) / 600, 1.5),
        )


def _own(
    cosines: NDArray[np.float32], spans: Sequence[tuple[int, int]], start: int, end: int
) -> NDArray[np.float32]:
    """The best cosine of each of the question's pieces to a piece between two places."""
    inside = [
        k for k, (a, b) in enumerate(spans[: cosines.shape[1]]) if a >= start and b <= end and b > a
    ]
    if not inside:
        return np.zeros(cosines.shape[0], dtype=np.float32)
    best: NDArray[np.float32] = cosines[:, inside].max(axis=1)
    return best


def _stem(word: str) -> str:
    return re.sub(r"(?:'s|ing|ed|es|s)$", "", word) if len(word) > 4 else word


def _other_period(text: str, asked: Asked) -> bool:
    """Whether a text names quarters or years, and none of those that the question names."""
    if not (asked.quarters or asked.years):
        return False
    there = understand(text)
    quarters = bool(asked.quarters and there.quarters) and not set(asked.quarters) & set(
        there.quarters
    )
    years = bool(asked.years and there.years) and not set(asked.years) & set(there.years)
    return quarters or years


def _meeting_named(passage: Passage, asked: Asked) -> bool:
    day = passage.meeting_date
    return day is not None and f"{day:%B}".lower() in asked.text.lower()


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
