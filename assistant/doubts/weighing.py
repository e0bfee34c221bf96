"""What speaks against the evidence for an answer, by what the index knows of a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.doubts.evidence import Evidence, lacks, without_year
from assistant.doubts.restrictions import beside_it, word_met
from assistant.retriever import PassageRetriever
from assistant.tables.columns import understand_column

OPENING = 5  # passages


def speaks_against(retriever: PassageRetriever, asked: Asked, evidence: Evidence) -> str | None:
    """Why the evidence does not answer the question, in words; None if nothing speaks against."""
    spread = _spread(retriever, asked)
    unknown = frozenset(term for term, share in spread.items() if not share)
    same = retriever.query(asked.text).same
    tables = _tables(retriever, asked, evidence)
    reason = lacks(asked, evidence, unknown=unknown, tables=tables, same=same)
    return reason or _beside_it(retriever, asked, evidence, spread, same)


def _openings(retriever: PassageRetriever, evidence: Evidence) -> str:
    """What the papers of the evidence open with, and the page that the first of it stands on: they
    name whose the papers are, or what of."""
    documents = dict.fromkeys(passage.document for _, passage in evidence)
    first = [retriever.store.neighbours(document, 1)[:OPENING] for document in documents]
    place = evidence[0][1] if evidence else None
    if place is not None and not place.cells:
        first.append(retriever.store.neighbours(place.document, place.page_number)[:OPENING])
    return " ".join(f"{one.context} {one.text}" for passages in first for one in passages)


def evidence_of(claims: Sequence[Claim]) -> Evidence:
    """What claims say, and on which passages."""
    return [(claim.text, claim.passage) for claim in claims]


def of_its_year(retriever: PassageRetriever, asked: Asked, evidence: Evidence) -> bool:
    """Whether a calendar year that the question names stands near the evidence, if it names any and
    there is evidence."""
    return not evidence or not without_year(asked, evidence, _tables(retriever, asked, evidence))


def unknown_words(retriever: PassageRetriever, asked: Asked) -> frozenset[str]:
    """The words of a question that stand nowhere in the papers."""
    return frozenset(term for term, share in _spread(retriever, asked).items() if not share)


def _spread(retriever: PassageRetriever, asked: Asked) -> Mapping[str, float]:
    """The share of all passages, 0 to 1, that have each word of a question."""
    counts, n_passages = retriever.store.document_frequency(asked.terms)
    return {term: count / max(n_passages, 1) for term, count in counts.items()}


def _beside_it(
    retriever: PassageRetriever,
    asked: Asked,
    evidence: Evidence,
    spread: Mapping[str, float],
    same: Sequence[Sequence[str]],
) -> str | None:
    """Why the evidence is only beside what is asked for; None if it is not."""

    def meets(word: str) -> float:
        tokens = retriever.store.token_vectors([passage.id for _, passage in evidence])
        encoded = retriever.encoder.encode_question(asked.text)
        return word_met(encoded, asked.text, word, list(tokens.values()))

    openings = _openings(retriever, evidence) if asked.names else ""
    return beside_it(asked, evidence, spread, meets, same, openings)


def _tables(retriever: PassageRetriever, asked: Asked, evidence: Evidence) -> str:
    """The words of the tables of rows whose columns tell no year, where one is asked for."""
    rows = [passage for _, passage in evidence if passage.cells] if asked.years else []
    untold = [
        row for row in rows if not any(understand_column(cell.column).years for cell in row.cells)
    ]
    return " ".join(row.text for passage in untold for row in retriever.table_rows(passage))
