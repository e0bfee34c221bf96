"""The weights by which a row's cells are weighed, learnt from known facts.

An example is a fact with one string that an answer must have, which stands in a short cell of a row
that is found and that has the fact's evidence: that cell is the right one, the others of the row
are not. See `assistant/tables/weighed.py`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant import Assistant, Filters
from assistant.asked.questions import understand
from assistant.finding import POOL, to_rank
from assistant.tables.cells import choose, n_label_cells
from assistant.tables.weighed import (
    COLUMN_FEATURES,
    TOLD,
    Wording,
    column_features,
    held_feature,
)
from eval.judgements import Judgement, judge
from eval.logit import chosen_weights
from eval.matching import holds, squash
from eval.questions import Fact
from eval.reading import read_papers
from eval.run import own_text_of
from index.papers import Passage

SHORT = 60  # letters: a longer cell tells something, and is not chosen by its heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """A row's cells: features of shape (n_cells, n_features), which of them are right, and what a
    network holds of each, if one is used, shape (n_cells,)."""

    features: NDArray[np.float64]
    right: NDArray[np.bool_]
    held: NDArray[np.float64] | None = None


def column_examples(
    assistant: Assistant, facts: Sequence[Fact], papers: Sequence[Path]
) -> list[Candidates]:
    """An example for each fact whose row is found."""
    texts, own_text = read_papers(papers), own_text_of(assistant)
    return [
        example
        for fact in facts
        if fact.answerable and len(fact.must_include) == 1
        for example in _examples(assistant, fact, judge(fact, texts, own_text=own_text))
    ]


def _examples(assistant: Assistant, fact: Fact, judgement: Judgement) -> Iterator[Candidates]:
    retriever = assistant.retriever
    asked = understand(fact.question)
    query = retriever.query(asked.text)
    pool = retriever.hits(query, filters=Filters(), limit=POOL)
    hits = to_rank(retriever, asked, query, pool)
    row = next((hit.passage for hit in hits if _is_right_row(hit.passage, fact, judgement)), None)
    if row is None:
        return
    n_label = n_label_cells(row.cells)
    right = np.array([_is_right(fact, c.text) for c in row.cells[n_label:]])
    if right.any() and len(right) > 1:
        wording = Wording(asked=asked, text=query.text, same=query.same)
        chosen = choose(row.cells, asked)
        encode = retriever.encoder.encode_question
        held = None
        if retriever.marker is not None:
            held = held_feature(retriever.marker.told(asked.text, row)[n_label:])
        features = column_features(row.cells, wording, chosen, encode)
        yield Candidates(features=features, right=right, held=held)


def _is_right_row(passage: Passage, fact: Fact, judgement: Judgement) -> bool:
    if not passage.cells or (passage.document, passage.page_number) not in judgement.places:
        return False
    text = squash(passage.text)
    quotes = [squash(evidence.quote) for evidence in fact.evidence]
    told = any(quote in text or text in quote for quote in quotes)
    return told and any(_is_right(fact, c.text) for c in passage.cells if len(c.text) < SHORT)


def _is_right(fact: Fact, text: str) -> bool:
    unwanted = any(holds(text, other) for other in fact.must_not_include)
    return holds(text, fact.must_include[0]) and not unwanted


def fit_columns(examples: Sequence[Candidates]) -> dict[str, float]:
    """The weights of the features of cells."""
    weights = chosen_weights([one.features for one in examples], [one.right for one in examples])
    return dict(zip(COLUMN_FEATURES, weights.round(3).tolist(), strict=True))


def fit_held(examples: Sequence[Candidates], own: Mapping[str, float]) -> dict[str, float]:
    """The weights of the features of cells and of what a network holds of them: those of the
    features as the assistant has them (`own`), all multiplied by one number."""
    weights = np.array([own[name] for name in COLUMN_FEATURES])
    rows = [
        np.column_stack([one.features @ weights, one.held])
        for one in examples
        if one.held is not None
    ]
    scale, held = chosen_weights(rows, [one.right for one in examples if one.held is not None])
    scaled = (weights * scale).round(3).tolist()
    return {**dict(zip(COLUMN_FEATURES, scaled, strict=True)), TOLD: round(float(held), 3)}
