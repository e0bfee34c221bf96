"""What is found where the whole of something is asked for: a part of a paper, a group, rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from assistant.asked.questions import Asked
from assistant.claims.apart import apart
from assistant.claims.belonging import belonging
from assistant.claims.claim import Claim
from assistant.claims.extremes import extreme
from assistant.claims.grouped import grouped
from assistant.claims.marked import marked
from assistant.claims.selected import selected
from assistant.claims.summed import share, summed
from assistant.doubts.weighing import speaks_against
from assistant.retriever import PassageRetriever
from assistant.units.extract import Unit
from index.papers import Hit, Passage


def listed(
    retriever: PassageRetriever, asked: Asked, units: Sequence[Unit], pool: Sequence[Hit]
) -> list[Claim]:
    """The whole of what a question names: what stands under a heading, who is on a group, or which
    rows of a table have what it says of them; none if no such thing is asked or found."""
    whole = grouped(asked, units, retriever.store.neighbours, retriever.about)
    whole = whole or belonging(asked, pool, retriever.about)
    return whole or _of_tables(retriever, asked, units, pool)


def _of_tables(
    retriever: PassageRetriever, asked: Asked, units: Sequence[Unit], pool: Sequence[Hit]
) -> list[Claim]:
    """What tables as a whole tell: a sum, a share, a difference, which row is the highest, or which
    have what is asked for; if nothing speaks against it."""
    near = passages_near(units, pool)
    noted = marked(asked, near, retriever.store.neighbours)
    if noted:
        return noted
    for reads in (summed, share, apart, extreme, partial(selected, units=units)):
        claims = reads(asked, near=near, tables=retriever)
        evidence = [(f"{claim.text} {' '.join(claim.columns)}", claim.passage) for claim in claims]
        if claims and not speaks_against(retriever, asked, evidence):
            return claims
    return []


def passages_near(units: Sequence[Unit], pool: Sequence[Hit]) -> list[Passage]:
    """The passages of units, and then those of all hits."""
    return [*(unit.hit.passage for unit in units), *(hit.passage for hit in pool)]
