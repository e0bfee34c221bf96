"""Claims -> the answer that is shown: what stands on its page, or a refusal with what is near."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answers import Answer, Citation, Support
from assistant.citations import cite, locate
from assistant.claims.claim import Claim, supported
from assistant.claims.lists import is_item, once_marked
from assistant.retriever import PassageRetriever
from assistant.units.extract import Unit
from index.papers import Page

MAX_CITATIONS = 5
WEAK_REFUSAL = 0.4  # the confidence of a refusal that states no reason; see `answering`
NOT_SAID = "The papers do not say."
PARTLY_SAID = "On the rest of the question the papers do not say."


def shown(
    retriever: PassageRetriever,
    question: str,
    claims: Sequence[Claim],
    confidence: float,
    units: Sequence[Unit],
    *,
    most: int = MAX_CITATIONS,
) -> Answer:
    """The claims whose quotes stand on their pages; none left means that nothing is said.

    Args:
        most: how many citations are shown.
    """
    citations: list[Citation] = []
    texts: list[str] = []
    for claim in claims:
        standing, found = citations_of(retriever, claim, len(citations) + 1)
        if not found:
            continue
        if claim.reckoning:  # it must stand beside what it is reckoned from
            found = _not_yet_shown(found, citations)
        if citations and len(citations) + len(found) > most:
            break  # what cannot be shown whole is not said
        citations += found
        said = once_marked(supported(claim, standing))
        texts.append(f"{said} [{found[0].marker}]".lstrip())
    if all(one.support == "related" for one in citations):
        return abstained(question, NOT_SAID, WEAK_REFUSAL, units, retriever)
    return Answer(
        question=question,
        text=_between(texts).join(texts),
        abstained=False,
        confidence=confidence,
        citations=tuple(citations[:most]),
    )


def _between(texts: Sequence[str]) -> str:
    """What parts statements: lists, and the items of one, stand on lines of their own."""
    listed = any("\n" in text for text in texts) or all(is_item(text) for text in texts)
    return "\n" if listed else " "


def _not_yet_shown(found: Sequence[Citation], before: Sequence[Citation]) -> list[Citation]:
    """A claim's citations without column headings that an earlier claim has cited, numbered on."""
    known = {(one.document, one.page_index, one.quote) for one in before}
    own, *headings = found
    fresh = [one for one in headings if (one.document, one.page_index, one.quote) not in known]
    return [replace(one, marker=own.marker + k) for k, one in enumerate([own, *fresh])]


def citations_of(
    retriever: PassageRetriever, claim: Claim, marker: int
) -> tuple[str, list[Citation]]:
    """The quote of a claim that stands on its page, and its citations: the claim's own, with the
    marker given, then those of column headings. None where it does not stand there.
    """
    page = retriever.store.page(claim.passage.document, claim.passage.page_number)
    quotes = (claim.quote, *claim.shorter)
    standing = next((quote for quote in quotes if locate(quote, page.words)), "")
    own = _citation(retriever, standing, claim, page, marker, claim.support) if standing else None
    return standing, [own, *_headings(retriever, claim, page, marker + 1)] if own else []


def _citation(
    retriever: PassageRetriever,
    quote: str,
    claim: Claim,
    page: Page,
    marker: int,
    support: Support = "direct",
) -> Citation | None:
    paper = retriever.store.paper(claim.passage.document)
    items = {item.number: item for item in paper.items}
    row = claim.passage.cells if claim.cells or claim.told else ()
    return cite(
        quote,
        claim.passage,
        page,
        marker=marker,
        title=paper.title,
        item=items.get(claim.passage.item or ""),
        support=support,
        columns=tuple(cell.column for cell in row),
        cells=tuple(cell.text for cell in row),
        answering=claim.answering if row else (),
        told=claim.told,
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
    """The headings that a claim stands on, parted where the page parts them: those with figures,
    and all where the row only marks them."""
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
        runs += [part for part in parts if claim.headed or re.search(r"\d", part)]
    return runs


def abstained(
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
        text=text if citations else re.sub(r"\s*\[\d+\]", "", text),
        abstained=True,
        confidence=confidence,
        citations=tuple(citations),
    )
