"""The chain: a question -> hits -> an answer with citations, or "the papers do not say"."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answers import Answer, Citation, Support
from assistant.citations import cite, letters, locate
from assistant.confidence import confidence_of
from assistant.evidence import lacks
from assistant.extract import Scorer, Unit, best_units
from assistant.questions import Asked, Kind, understand
from assistant.retriever import PassageRetriever
from assistant.sentences import sentences, without_number
from index.papers import Filters, Hit, Page, Passage
from index.passages import row_label
from index.search import Query, piece_weights

MAX_HITS = 12
MAX_QUESTION_CHARS = 2000
MAX_WORDS = 70
MAX_CITATIONS = 5
MAX_LIST_WORDS = 115
NEAR_ODDS = 1.0  # below the best unit's log-odds: what comes this near may be said too
ANSWER_AT = 0.25  # the confidence from which an answer is given
# Both set on two sets of known facts (210 questions): see "Decisions" in the README.
SURE_REFUSAL = 0.8  # of refusals for a stated reason, this share was right
WEAK_REFUSAL = 0.4  # of refusals because nothing came near

NOT_SAID = "The papers do not say."
NO_PAPERS = "There are no papers in the index yet, so there is nothing to answer from."
NO_QUESTION = "Please ask a question in words."


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A statement of the answer and what it stands on."""

    text: str
    quote: str
    passage: Passage
    columns: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    header: str = ""


def answer_question(
    retriever: PassageRetriever, question: str, *, filters: Filters = Filters()
) -> Answer:
    """An answer from the passages that pass the filters."""
    started = time.perf_counter()
    # a broken character from a shell must not stop the encoder
    readable = question.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")
    asked = understand(readable[:MAX_QUESTION_CHARS])
    if not asked.terms and not re.search(r"\w\w", asked.text):
        return _abstain(question, NO_QUESTION, 1.0, (), None)
    query = retriever.query(asked.text)
    hits = retriever.hits(query, filters=filters, limit=MAX_HITS)
    found = time.perf_counter()
    answer = _from_hits(retriever, question, asked, query, hits)
    ended = time.perf_counter()
    timings = {
        "retrieve": 1000 * (found - started),
        "answer": 1000 * (ended - found),
        "total": 1000 * (ended - started),
    }
    return Answer(
        question=question,
        text=answer.text,
        abstained=answer.abstained,
        confidence=answer.confidence,
        citations=answer.citations,
        timings_ms=timings,
    )


def _from_hits(
    retriever: PassageRetriever, question: str, asked: Asked, query: Query, hits: Sequence[Hit]
) -> Answer:
    if not hits:
        empty = not retriever.store.papers()
        return _abstain(question, NO_PAPERS if empty else NOT_SAID, SURE_REFUSAL, (), None)
    units = ranked_units(retriever, asked, query, hits)
    claims = compose_claims(asked, units)
    if not claims and units[0].chosen is not None and units[0].chosen.missing:
        return _abstain(question, _no_figure(units[0]), SURE_REFUSAL, units, retriever)
    evidence = [(claim.text, claim.passage) for claim in claims]
    reason = lacks(asked, evidence, unknown=_unknown_words(retriever, asked))
    if reason is not None:
        return _abstain(question, f"{NOT_SAID[:-1]}: {reason}.", SURE_REFUSAL, units, retriever)
    confidence = confidence_of(asked, units)
    if confidence < ANSWER_AT or not claims:
        return _abstain(question, NOT_SAID, WEAK_REFUSAL, units, retriever)
    return _cited(retriever, question, claims, confidence, units)


def _no_figure(unit: Unit) -> str:
    """What the papers have in the place of the figure that is asked for."""
    cells = unit.hit.passage.cells
    missing = unit.chosen.missing if unit.chosen else ()
    parts = [
        f"“{cells[k].text}” stands under {cells[k].column}"
        if cells[k].text
        else f"the cell under {cells[k].column} is blank"
        for k in missing
    ]
    return f"The papers give no figure for this: {'; '.join(parts)}."


def _unknown_words(retriever: PassageRetriever, asked: Asked) -> frozenset[str]:
    counts, _ = retriever.store.document_frequency(asked.terms)
    return frozenset(term for term, count in counts.items() if not count)


def ranked_units(
    retriever: PassageRetriever, asked: Asked, query: Query, hits: Sequence[Hit]
) -> list[Unit]:
    """The units of the hits, best first."""
    encoder, store = retriever.encoder, retriever.store
    encoded = encoder.encode_question(query.text)
    scorer = Scorer(
        asked=asked,
        encoded=encoded,
        weights=piece_weights(store, encoded, query.text),
        words=query.text,
    )
    ids = [hit.passage.id for hit in hits]
    spans = encoder.piece_spans([hit.passage.encoded for hit in hits])
    return best_units(scorer, hits, store.token_vectors(ids), dict(zip(ids, spans, strict=True)))


def compose_claims(asked: Asked, units: Sequence[Unit]) -> list[Claim]:
    """The best unit, and others that come near it while the answer stays short."""
    claims: list[Claim] = []
    n_words = 0
    if not units:
        return claims
    limit = MAX_WORDS if Kind.LIST not in asked.kinds else 3 * MAX_WORDS
    for unit in units[:8]:
        if claims and unit.score < units[0].score - NEAR_ODDS:
            break
        if any(_same(unit.text, claim.quote) for claim in claims):
            continue
        claim = _claim(asked, unit)
        if claim is None:
            if not claims and unit.chosen is not None and unit.chosen.missing:
                return []  # the very cell that is asked for holds no figure
            continue
        length = len(claim.text.split())
        if claims and n_words + length > limit:
            continue
        claims.append(claim)
        n_words += length
        if len(claims) == 3:
            break
    return claims


def _same(one: str, two: str) -> bool:
    one, two = letters(one), letters(two)
    return one in two or two in one


def _claim(asked: Asked, unit: Unit) -> Claim | None:
    if unit.is_row:
        return _row_claim(asked, unit)
    stretch = _whole_list(asked, unit) or _with_antecedent(unit)
    text = stretch if "\n" in stretch else without_number(stretch)
    return Claim(text=_shorten(text), quote=stretch, passage=unit.hit.passage)


def _whole_list(asked: Asked, unit: Unit) -> str | None:
    """Where a list or a decision is asked for and the unit is part of one, the whole of it."""
    text = unit.hit.passage.text
    lines = text.split("\n")
    wanted = Kind.LIST in asked.kinds or (Kind.DECIDED in asked.kinds and "RESOLVED" in text)
    if not wanted or len(lines) < 3 or len(text.split()) > MAX_LIST_WORDS:
        return None
    return text


_POINTS_BACK = re.compile(r"^(?:He|She|They|It|This|These|That|Those|His|Her|Their|The group)\b")


def _with_antecedent(unit: Unit) -> str:
    """A sentence that begins with "He" or "This", with the sentence before it that says who."""
    if not _POINTS_BACK.match(unit.text):
        return unit.text
    before = None
    for sentence in sentences(unit.hit.passage.text):
        if sentence.text == unit.text:
            return (
                f"{before.text} {unit.text}"
                if before and before.line == sentence.line
                else unit.text
            )
        before = sentence
    return unit.text


def _shorten(text: str) -> str:
    words = text.split(" ")
    return text if len(words) <= MAX_WORDS else " ".join(words[:MAX_WORDS]) + " …"


def _row_claim(asked: Asked, unit: Unit) -> Claim | None:
    """The chosen cells with their headings, after what the row is about."""
    passage = unit.hit.passage
    label = row_label(passage.cells)
    if unit.chosen is None:
        text = _shorten(passage.text)
        return Claim(text=text, quote=passage.text, passage=passage)
    if not unit.chosen.cells:
        return None
    parts = []
    for k in unit.chosen.cells:
        cell = passage.cells[k]
        parts.append(f"{cell.text} ({cell.column})" if cell.column else cell.text)
    return Claim(
        text=f"{'; '.join(parts)} – {label}",
        quote=_row_quote(passage, max(unit.chosen.cells)),
        passage=passage,
        columns=tuple(cell.column for cell in passage.cells),
        cells=tuple(cell.text for cell in passage.cells),
        header="\n".join(passage.cells[k].column for k in unit.chosen.cells),
    )


def _row_quote(passage: Passage, last: int) -> str:
    """The row from its beginning to the last cell that is needed, as it stands on the page."""
    kept: list[str] = []
    boxes: object = None
    for cell in passage.cells[: last + 1]:
        if cell.text and (not cell.boxes or cell.boxes != boxes):
            kept.append(cell.text)
        boxes = cell.boxes
    return " ".join(kept)


def _cited(
    retriever: PassageRetriever,
    question: str,
    claims: Sequence[Claim],
    confidence: float,
    units: Sequence[Unit],
) -> Answer:
    """The claims whose quotes stand on their pages; none left means that nothing is said."""
    citations: list[Citation] = []
    texts: list[str] = []
    for claim in claims:
        page = retriever.store.page(claim.passage.document, claim.passage.page_number)
        citation = _citation(retriever, claim.quote, claim, page, len(citations) + 1)
        if citation is None:
            continue
        headings = _headings(retriever, claim, page, len(citations) + 2)
        if citations and len(citations) + 1 + len(headings) > MAX_CITATIONS:
            break  # what cannot be shown whole is not said
        citations += [citation, *headings]
        texts.append(f"{claim.text.rstrip()} [{citation.marker}]")
    if not citations:
        return _abstain(question, NOT_SAID, WEAK_REFUSAL, units, retriever)
    return Answer(
        question=question,
        text=("\n" if any("\n" in text for text in texts) else " ").join(texts),
        abstained=False,
        confidence=confidence,
        citations=tuple(citations[:MAX_CITATIONS]),
    )


def _citation(
    retriever: PassageRetriever,
    quote: str,
    claim: Claim,
    page: Page,
    marker: int,
    support: Support = "direct",
) -> Citation | None:
    paper = retriever.store.paper(claim.passage.document)
    titles = {item.number: item.title for item in paper.items}
    return cite(
        quote,
        claim.passage,
        page,
        marker=marker,
        title=paper.title,
        item_title=titles.get(claim.passage.item or ""),
        support=support,
        columns=claim.columns,
        cells=claim.cells,
    )


def _headings(retriever: PassageRetriever, claim: Claim, page: Page, marker: int) -> list[Citation]:
    """Citations of the column headings with figures or dates in them that a row's claim names.

    Where the row's page does not repeat them, they are shown where the table begins. Headings in
    two levels do not stand in one run, so each level with a figure is cited by itself.
    """
    found: list[Citation] = []
    for column in dict.fromkeys(_heading_runs(claim, page)):
        citation = _citation(retriever, column, claim, page, marker + len(found))
        if citation is None and claim.passage.table is not None:
            document = claim.passage.document
            table = retriever.store.tables(document)[claim.passage.table]
            start = retriever.store.page(document, table.header_page_number)
            citation = _citation(retriever, column, claim, start, marker + len(found), "related")
        if citation is not None:
            found.append(citation)
    return found


def _heading_runs(claim: Claim, page: Page) -> list[str]:
    """The headings with figures that a claim names, parted where the page parts them."""
    runs: list[str] = []
    for column in claim.header.split("\n"):
        words = column.split()
        whole = locate(column, page.words) is not None
        cuts = [] if whole else [k for k in range(1, len(words))]
        cut = next(
            (
                k
                for k in cuts
                if all(locate(" ".join(part), page.words) for part in (words[:k], words[k:]))
            ),
            None,
        )
        parts = [column] if cut is None else [" ".join(words[:cut]), " ".join(words[cut:])]
        runs += [part for part in parts if re.search(r"\d", part)]
    return runs


def _abstain(
    question: str,
    text: str,
    confidence: float,
    units: Sequence[Unit],
    retriever: PassageRetriever | None,
) -> Answer:
    """A refusal, with the nearest passages marked as related."""
    citations: list[Citation] = []
    if retriever is not None:
        seen: set[int] = set()
        for unit in units:
            passage = unit.hit.passage
            if passage.id in seen or len(citations) == 3:
                continue
            seen.add(passage.id)
            page = retriever.store.page(passage.document, passage.page_number)
            citation = cite(
                unit.text,
                passage,
                page,
                marker=len(citations) + 1,
                title=retriever.store.paper(passage.document).title,
                support="related",
            )
            if citation is not None:
                citations.append(citation)
    return Answer(
        question=question,
        text=text,
        abstained=True,
        confidence=confidence,
        citations=tuple(citations),
    )
