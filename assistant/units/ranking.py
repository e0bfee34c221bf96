"""Hits -> their units, best first, by all that is known of a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.questions import Asked
from assistant.retriever import PassageRetriever
from assistant.tables.told import is_told
from assistant.tables.weighed import Wording, weighed
from assistant.units.extract import Scorer, Unit, best_units
from assistant.units.marker import READ
from assistant.units.model import model
from assistant.units.replies import with_replies
from index.papers import Hit
from index.search import Query, piece_weights

WEIGHED = 12  # units among which the cells of rows are weighed


def ranked_units(
    retriever: PassageRetriever,
    asked: Asked,
    query: Query,
    hits: Sequence[Hit],
    *,
    read: int = READ,
) -> list[Unit]:
    """The units of the hits, best first; a network, if there is one, reads so many passages."""
    encoder, store = retriever.encoder, retriever.store
    encoded = encoder.encode_question(query.text)
    scorer = Scorer(
        asked=asked,
        encoded=encoded,
        weights=piece_weights(store, encoded, query.text, rarity=retriever.steps.ways.rarity),
        words=query.text,
        same=query.same,
    )

    def units_of(hits: Sequence[Hit]) -> list[Unit]:
        ids = [hit.passage.id for hit in hits]
        spans = encoder.piece_spans([hit.passage.encoded for hit in hits])
        return best_units(
            scorer, hits, store.token_vectors(ids), dict(zip(ids, spans, strict=True))
        )

    def below(hit: Hit) -> list[Unit]:
        return units_of([replace(hit, passage=one) for one in retriever.following(hit.passage)[:1]])

    units = units_of(hits)
    if retriever.marker is not None and retriever.steps.reader:
        units = retriever.marker.marked(asked.text, units, read)
    if not retriever.steps.cells:
        units = [replace(unit, chosen=None) for unit in units]
    elif retriever.steps.weighed_cells:
        wording = Wording(asked=asked, text=query.text, same=query.same)
        units[:WEIGHED] = [_with_cell(retriever, wording, unit) for unit in units[:WEIGHED]]
        units = _cells_first(units)
    if retriever.steps.weights:
        return with_replies(asked, units, below)
    return sorted(units, key=lambda unit: (unit.hit.rank, -unit.feature("met"), unit.line))


def _cells_first(units: Sequence[Unit]) -> list[Unit]:
    """Units in their order; but where a network is sure which cell of a row is meant, the row comes
    before the sentences of its cells if that one is short, and else that one's sentences come
    before the row."""
    ordered = list(units)
    for row in units[:WEIGHED]:
        if row.chosen is None or not row.chosen.held:
            continue
        (k,) = row.chosen.cells
        own = [one for one in ordered if one.hit.passage.id == row.hit.passage.id]
        meant = [one for one in own if one.cell == k]
        first = meant[0] if meant and is_told(row.hit.passage.cells, k) else row
        at = ordered.index(own[0])
        ordered.remove(first)
        ordered.insert(at, replace(first, told=row.told))
    return ordered


def _with_cell(retriever: PassageRetriever, wording: Wording, unit: Unit) -> Unit:
    """A row with the cell that the question most likely means."""
    known = retriever.marker.weights.model.column if retriever.marker and unit.told else {}
    weights = known or model().column
    if not unit.is_row or not weights:
        return unit
    told = unit.told if known else ()
    encode = retriever.encoder.encode_question
    chosen = weighed(unit.hit.passage.cells, wording, unit.chosen, weights, encode, told)
    return unit if chosen is unit.chosen else replace(unit, chosen=chosen)
