"""Hits -> the sentence, list or row that answers, without a language model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.asked.periods import periods_of
from assistant.asked.questions import Asked, Kind
from assistant.tables import cells as cells_
from assistant.tables.told import is_told, said_of, untold
from assistant.units.labels import label_share, percent_fit, stem_of
from assistant.units.model import MARKS, model
from assistant.units.stretches import NOT_A_FIGURE, stretches_of
from index.encoded import TOKEN_SCALE, Encoded
from index.papers import Hit, Passage, Record
from index.passages import row_label
from index.search import terms_of

YEARS_NEAR = 1  # minutes and reports of a year speak of the one before and of the one to come
CONTEXT_CREDIT = 0.85  # what a word met beside the sentence, in its passage or headings, counts

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
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_VALUE = re.compile(r":\s*[£$€]?\d[\d,]*(?:\.\d+)?\W*$")  # "Balance at the end of May: £7,301.26"
_RECOMMENDATION_ASKED = re.compile(
    r"\brecommend|\basked to\b|\basking us\b|\bbeing asked\b|\bwant us to\b", re.I
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
    "percent",  # a percentage where one is asked for, a number where one is; -1: the other one
    "label",  # the share of a row's label that the question has
    "recommends",  # a recommendation is asked for, and it stands under such a heading
    "cell",  # it is a sentence of a table's cell
    "cell_figure",  # a sentence of a table's cell, and a figure or period is asked for
)
"""What a unit is ranked by, each 0 to 1 or nearly; `model.json` has the weights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A stretch of one passage that may answer: sentences, a list, a table row, or sentences of
    one of its cells (`cell`, its place in the row).

    `features` are the values of FEATURES, and of MARKS if it is marked; `score` is their sum with
    the model's weights. `told`: of a row that a network read, the log-odds of each cell that it is
    what is asked for; of the sentences of a cell that it is sure of, those of their row.
    """

    hit: Hit
    text: str
    score: float
    features: tuple[float, ...]
    chosen: cells_.Chosen | None = None
    line: int = 0
    cell: int | None = None
    told: tuple[float, ...] = ()

    @property
    def is_row(self) -> bool:
        """Whether it is a table row."""
        return bool(self.hit.passage.cells) and self.cell is None

    @property
    def certain_cells(self) -> tuple[int, ...]:
        """The cells whose columns the question names, of a row."""
        return self.chosen.cells if self.chosen is not None and self.chosen.certain else ()

    def feature(self, name: str) -> float:
        """The value of one feature."""
        return self.features[(*FEATURES, *MARKS).index(name)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorer:
    """A question's word pieces with their weights, to score units of passages by."""

    asked: Asked
    encoded: Encoded
    weights: NDArray[np.float32]
    words: str = ""  # the question in the words of the papers
    same: Sequence[Sequence[str]] = ()  # what it names, each with other forms of it

    def units(
        self, hit: Hit, tokens: NDArray[np.int8], spans: Sequence[tuple[int, int]]
    ) -> list[Unit]:
        """The units of a hit's passage, each with its score, in reading order."""
        question = self.encoded.tokens.astype(np.float32) / TOKEN_SCALE
        cosines = question @ (tokens.astype(np.float32) / TOKEN_SCALE).T
        passage = hit.passage
        if passage.cells:
            chosen = cells_.choose(passage.cells, self.asked)
            own = cosines[:, untold(passage, chosen, spans[: cosines.shape[1]])].max(axis=1)
            row = self._unit(hit, passage.text, cosines, own, 0, chosen)
            return [row, *self._told_in_cells(hit, cosines, spans)]
        offset = len(passage.encoded) - len(passage.text)
        return [
            self._unit(hit, text, cosines, _own(cosines, spans, offset + start, offset + end), line)
            for text, start, end, line in stretches_of(passage.text, self.asked)
        ]

    @property
    def _wants_figure(self) -> bool:
        return Kind.FIGURE in self.asked.kinds or self.asked.has_period

    def _told_in_cells(
        self, hit: Hit, cosines: NDArray[np.float32], spans: Sequence[tuple[int, int]]
    ) -> Iterator[Unit]:
        """The sentences of a row's comments and other long cells."""
        passage = hit.passage
        only_figures = self._wants_figure and self.asked.kinds <= {Kind.FIGURE}
        for k, cell in enumerate(passage.cells):
            offset = passage.encoded.find(cell.text)
            if not is_told(passage.cells, k) or offset < 0:
                continue
            for text, start, end, line in stretches_of(cell.text, self.asked):
                if only_figures and not _FIGURE.search(NOT_A_FIGURE.sub(" ", text)):
                    continue
                own = _own(cosines, spans, offset + start, offset + end)
                yield self._unit(hit, text, cosines, own, line, cell=k)

    def _unit(
        self,
        hit: Hit,
        text: str,
        cosines: NDArray[np.float32],
        own: NDArray[np.float32],
        line: int,
        chosen: cells_.Chosen | None = None,
        *,
        cell: int | None = None,
    ) -> Unit:
        met = np.maximum(own, CONTEXT_CREDIT * cosines.max(axis=1))
        row = bool(hit.passage.cells) and cell is None
        features = (
            self._mean(met),
            self._mean(own),
            self._mean((met < 0.5).astype(np.float32)),
            hit.score,
            1.0 / hit.rank,
            self._words(said_of(hit.passage, chosen) if row else text),
            *self._fit(hit, text),
            *self._row_features(hit, chosen, row=row),
            *self._places(hit, text),
            float("\n" in text and Kind.LIST in self.asked.kinds),
            float(Kind.DECIDED in self.asked.kinds and bool(_DECISION.search(hit.passage.text))),
            float(hit.passage.record is Record.AGENDA),
            percent_fit(self.asked, hit.passage, text, chosen, row=row),
            self._label(hit.passage),
            float(self._recommends(hit)),
            float(cell is not None),
            float(cell is not None and self._wants_figure),
        )
        return Unit(
            hit=hit,
            text=text,
            score=model().unit_score(features),
            features=features,
            chosen=chosen,
            line=line,
            cell=cell,
        )

    def _mean(self, values: NDArray[np.float32]) -> float:
        return float((values * self.weights).sum() / self.weights.sum())

    def _words(self, text: str) -> float:
        """The share of the question's words that stand in the text, by their stems."""
        there = {stem_of(word) for word in terms_of(text)}
        lower = text.lower()
        for own, *others in self.same:
            if any(other.lower() in lower for other in others):
                there |= {stem_of(word) for word in terms_of(own)}
        asked = {stem_of(term) for term in self.asked.terms}
        return len(asked & there) / max(len(asked), 1)

    def _fit(self, hit: Hit, text: str) -> tuple[float, float]:
        around = f"{hit.passage.encoded} {hit.passage.document}".lower()
        names = [name for name in self.asked.names if name.lower() not in _MONTHS]
        n_there = sum(name.lower() in around for name in names)
        known = self.asked.text.lower()
        fresh = " ".join(word for word in text.split() if word.lower() not in known)
        kinds = [kind for kind in self.asked.kinds if kind in _SIGNS]
        plain = NOT_A_FIGURE.sub(" ", fresh)
        n_signs = sum(
            bool(_SIGNS[kind].search(plain if kind is Kind.FIGURE else fresh)) for kind in kinds
        )
        return (
            n_there / len(names) if names else 1.0,
            n_signs / len(kinds) if kinds else 0.5,
        )

    def _row_features(
        self, hit: Hit, chosen: cells_.Chosen | None, *, row: bool
    ) -> tuple[float, ...]:
        return (
            float(row),
            float(row and self._wants_figure),
            float(chosen is not None and chosen.certain),
            float(chosen is not None and bool(chosen.missing)),
            float(row and (chosen is None or not (chosen.cells or chosen.missing))),
            float(hit.passage.section in self.asked.references),
        )

    def _places(self, hit: Hit, text: str) -> tuple[float, ...]:
        n_words = len(text.split())
        return (
            float(_other_period(text, hit.passage, self.asked)),
            float(_meeting_named(hit.passage, self.asked)),
            float(n_words < 5 or is_heading(text, hit.passage)),
            min(len(text) / 600, 1.5),
        )

    def _label(self, passage: Passage) -> float:
        """The share of what a row is about that the question speaks of."""
        if not passage.cells:
            return 0.0
        return label_share(row_label(passage.cells), self.asked.text, self.words)

    def _recommends(self, hit: Hit) -> bool:
        return bool(_RECOMMENDATION_ASKED.search(self.asked.text)) and bool(
            re.search(r"\brecommend", hit.passage.context, re.I)
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


def is_heading(text: str, passage: Passage) -> bool:
    """Whether a text is the heading of its passage and gives no figure after a colon."""
    return text == passage.heading and not _VALUE.search(text)


def is_headings(passage: Passage) -> bool:
    """Whether a passage has the headings of a table's columns, which tell nothing by themselves."""
    return passage.table is not None and not passage.cells


def _other_period(text: str, passage: Passage, asked: Asked) -> bool:
    """Whether a text names quarters or years, and none of those that the question names; or it, or
    a row, names none and is of a meeting years away."""
    if not (asked.quarters or asked.years):
        return False
    away = _years_away(passage, asked)
    if passage.cells:  # what its columns give is seen where they are chosen
        told = f"{passage.text} {' '.join(cell.column for cell in passage.cells)}"
        return away and not periods_of(told).years
    there = periods_of(text)
    if not there.years and away:
        return True
    quarters = bool(asked.quarters and there.quarters) and not set(asked.quarters) & set(
        there.quarters
    )
    return quarters or (
        bool(asked.years and there.years) and not set(asked.years) & set(there.years)
    )


def _years_away(passage: Passage, asked: Asked) -> bool:
    years = [int(year) for year in asked.years if re.fullmatch(r"20\d\d", year)]
    day = passage.meeting_date
    if day is None or not years:
        return False
    return all(abs(day.year - year) > YEARS_NEAR for year in years)


def _meeting_named(passage: Passage, asked: Asked) -> bool:
    """Whether a question names the month of the passage's meeting, and no other year than its."""
    day = passage.meeting_date
    if day is None or not re.search(rf"\b{day:%b}(?:{f'{day:%B}'[3:]}|t)?\b", asked.text, re.I):
        return False
    return not asked.years or any(year.endswith(f"{day:%y}") for year in asked.years)


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
        if hit.passage.id in tokens and not is_headings(hit.passage)
        for unit in scorer.units(hit, tokens[hit.passage.id], spans[hit.passage.id])
    ]
    return sorted(units, key=lambda unit: (-unit.score, unit.hit.rank, unit.line))
