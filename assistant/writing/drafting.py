"""The sentences of a growing reply, checked one by one as they come."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.answers import Citation
from assistant.asked.quantities import quantities
from assistant.asked.questions import Asked, Kind
from assistant.claims.claim import Claim
from assistant.claims.shown import MAX_CITATIONS, citations_of
from assistant.retriever import PassageRetriever
from assistant.writing.carrying import Bearers
from assistant.writing.reply import Said, read_reply
from index.papers import Passage

MAX_WORDS = 80
LIST_WORDS = 110


@dataclass(slots=True, kw_only=True)
class Draft:
    """The sentences kept so far, their citations, and what was taken out and why."""

    kept: list[tuple[Said, str]] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    evidence: list[tuple[str, Passage]] = field(default_factory=list)
    places: dict[tuple[int, str], int] = field(default_factory=dict)
    lacking: list[str] = field(default_factory=list)
    shortened: bool = False

    @property
    def n_words(self) -> int:
        """The words kept so far."""
        return sum(len(text.split()) for _, text in self.kept)


class Work:
    """Takes the sentences of a growing reply, each once."""

    def __init__(
        self, retriever: PassageRetriever, asked: Asked, passages: Sequence[Passage]
    ) -> None:
        self.draft = Draft()
        self.declines = False
        self._retriever = retriever
        self._passages = passages
        texts = [asked.text, *(f"{passage.context} {passage.text}" for passage in passages)]
        common = {word for text in texts for word in re.findall(r"\b[a-z][a-z'’-]+\b", text)}
        self._bearers = Bearers(asked=asked, common=frozenset(common))
        self._max_words = LIST_WORDS if Kind.LIST in asked.kinds else MAX_WORDS
        self._n_taken = 0

    def take(self, text: str, *, whole: bool) -> bool:
        """Takes what is new in a reply; whether another sentence was kept."""
        reply = read_reply(text, len(self._passages), whole=whole)
        self.declines = reply.declines
        n_kept = len(self.draft.kept)
        for said in reply.said[self._n_taken :]:
            self._take(said)
        self._n_taken = max(self._n_taken, len(reply.said))
        return len(self.draft.kept) > n_kept

    def _take(self, said: Said) -> None:
        draft = self.draft
        if not said.cites:
            draft.lacking.append("a passage")
            return
        carried = self._bearers.carried(said.text, [self._passages[n - 1] for n in said.cites])
        if carried.lacks:
            draft.lacking.append(carried.lacks)
            return
        if draft.shortened or draft.n_words + len(said.text.split()) > self._max_words:
            draft.shortened = True
            return
        self._cite(said, carried.claims)

    def _cite(self, said: Said, claims: Sequence[Claim]) -> None:
        """Keeps a sentence with citations whose quotes stand on their pages and hold its figures;
        what cannot be shown whole is not said."""
        draft = self.draft
        new: list[Citation] = []
        places: dict[tuple[int, str], int] = {}
        quotes: list[str] = []
        for claim in claims:
            key = (claim.passage.id, claim.quote)
            if key in draft.places:
                places[key] = draft.places[key]
                quotes += [c.quote for c in draft.citations if c.marker == places[key]]
                continue
            marker = len(draft.citations) + len(new) + 1
            _, found = citations_of(self._retriever, claim, marker)
            if not found:
                draft.lacking.append("words that stand on the page")
                return
            places[key] = marker
            new += found
            quotes += [citation.quote for citation in found]
        if len(draft.citations) + len(new) > MAX_CITATIONS:
            draft.shortened = True
            return
        there = {quantity.value for quote in quotes for quantity in quantities(quote)}
        strange = [q.value for q in quantities(said.text) if q.value not in there]
        if strange:
            draft.lacking.append(f"the figure {strange[0]}")
            return
        draft.citations += new
        draft.places |= places
        draft.evidence += [(said.text, claim.passage) for claim in claims]
        markers = "".join(f"[{marker}]" for marker in sorted(set(places.values())))
        draft.kept.append((said, f"{said.text} {markers}"))
