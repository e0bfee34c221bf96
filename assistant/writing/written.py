"""Passages found -> an answer that a language model writes and that the passages carry.

Of a reply only those sentences are shown that the passages they cite carry (`carrying`), with
quotes that stand on their pages. Where nothing is left, or there is no reply, the answer found
without a model stands, and a notice says why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.answers import Answer, Tokens
from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.shown import (
    NOT_SAID,
    PARTLY_SAID,
    WEAK_REFUSAL,
    abstained,
)
from assistant.doubts.evidence import lacks
from assistant.doubts.unanswered import unanswered
from assistant.retriever import PassageRetriever
from assistant.units.extract import Unit
from assistant.writing.drafting import Draft, Work
from assistant.writing.generation import LanguageModel
from assistant.writing.prompts import PASSAGE_CHARS, prompt
from index.errors import ModelError
from index.papers import Passage

MAX_PASSAGES = 8
MAX_CHARS = 9000  # of all passages together: local models read little at a time
# Of 67 answerable questions of a real pack the passage with the evidence is sent for 64.
RELEVANT_ODDS = 6.0  # passages further below the best unit's log-odds are not sent
# Set by hand: there was no model here to measure with.
ELSEWHERE_CONFIDENCE = 0.5  # of an answer from other passages than those found without a model
DOUBTFUL = 0.35  # an answer less sure than this is withdrawn where a model finds none

TAKEN_OUT = "A part of the reply was taken out, as its source does not carry it."
WITHHELD = "{n} of exempt items {was} not shown to the language model, which is outside."
FAILED = "The language model {why}, so this answer was found without it."
NOTHING_LEFT = (
    "The language model wrote nothing that the papers carry ({why}), so this answer was found "
    "without it."
)
OTHER_VIEW = "The language model found no answer in the papers; this one was found without it."
NO_ANSWER = "The language model found no answer, and the one found without it was doubtful."
SENTENCE_OUT = "Taken out of what the language model wrote: {n}. The papers cited lack {why}."
NO_TOKENS = Tokens(sent=0, written=0)
SHORTENED = "What the language model wrote was longer; its end was left out."
_PRIVATE = re.compile(
    r"\bnot for publication\b|\bexempt information\b|\bcontains? (?:exempt|confidential)\b|"
    r"\bexempt (?:under|by virtue of)\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What was found for a question before a model is asked."""

    asked: Asked
    units: Sequence[Unit]
    claims: Sequence[Claim]
    unknown: frozenset[str]


class Writer:
    """Has answers written by a language model."""

    def __init__(self, model: LanguageModel, retriever: PassageRetriever) -> None:
        self._model = model
        self._retriever = retriever

    def answers(
        self,
        asked: Asked,
        units: Sequence[Unit],
        claims: Sequence[Claim],
        *,
        unknown: frozenset[str],
        extracted: Answer,
    ) -> Iterator[Answer]:
        """The answer as it grows sentence by sentence; each stands for those before, and the last
        is the one to keep.

        Args:
            unknown: the words of the question, in lower case, that stand nowhere in the papers.
            extracted: the answer found without a model.
        """
        given = _Given(asked=asked, units=units, claims=claims, unknown=unknown)
        tries: list[Tokens] = []
        for answer in self._grown(given, extracted, tries):
            yield replace(answer, tokens=sum(tries, NO_TOKENS) if tries else None)

    def _grown(self, given: _Given, extracted: Answer, tries: list[Tokens]) -> Iterator[Answer]:
        """The answers; what each try of the model took is put into `tries`."""
        passages, notices = self._passages(given)
        if not passages:
            yield replace(extracted, notices=(*notices, *extracted.notices))
            return
        work = Work(self._retriever, given.asked, passages)
        text = ""
        try:
            for piece in self._model.pieces(prompt(given.asked.text, passages), spent=tries.append):
                text += piece
                if re.search(r"[\].\n]", piece) and work.take(text, whole=False):
                    yield self._written(work.draft, given, extracted, notices)
            work.take(text, whole=True)
        except ModelError as error:
            notice = FAILED.format(why=error)
            yield replace(extracted, notices=(*notices, notice, *extracted.notices))
            return
        yield self._judged(work, given, extracted, notices)

    def _passages(self, given: _Given) -> tuple[list[Passage], tuple[str, ...]]:
        """The passages to be shown, best first: those of the claims, then those whose best unit
        comes near; no exempt ones where the model is outside."""
        best: dict[int, float] = {}
        known: dict[int, Passage] = {}
        for unit in given.units:
            passage = unit.hit.passage
            known[passage.id] = passage
            best[passage.id] = max(best.get(passage.id, unit.score), unit.score)
        least = max(best.values(), default=0.0) - RELEVANT_ODDS
        near = [known[i] for i in sorted(best, key=lambda i: (-best[i], i)) if best[i] >= least]
        wanted = {claim.passage.id: claim.passage for claim in given.claims}
        wanted |= {passage.id: passage for passage in near if passage.id not in wanted}
        allowed = [passage for passage in wanted.values() if not self._is_withheld(passage)]
        chosen: list[Passage] = []
        n_chars = 0
        for passage in allowed[:MAX_PASSAGES]:
            n_chars += min(len(passage.text), PASSAGE_CHARS)
            if chosen and n_chars > MAX_CHARS:
                break
            chosen.append(passage)
        n_withheld = len(wanted) - len(allowed)
        if not n_withheld:
            return chosen, ()
        n = "1 passage" if n_withheld == 1 else f"{n_withheld} passages"
        return chosen, (WITHHELD.format(n=n, was="was" if n_withheld == 1 else "were"),)

    def _is_withheld(self, passage: Passage) -> bool:
        """Whether a passage is exempt, or its page says so, and the model is outside."""
        if not self._model.hosted:
            return False
        store = self._retriever.store
        items = {item.number: item for item in store.paper(passage.document).items}
        item = items.get(passage.item or "")
        if item is not None and item.exempt:
            return True
        return bool(_PRIVATE.search(store.page(passage.document, passage.page_number).text))

    def _judged(
        self, work: Work, given: _Given, extracted: Answer, notices: tuple[str, ...]
    ) -> Answer:
        """The written answer, if something of it is left and nothing speaks against it."""
        draft = work.draft
        if draft.kept:
            reason = lacks(given.asked, draft.evidence, unknown=given.unknown)
            reason = reason or unanswered(given.asked, draft.evidence)
            if reason is None:
                return self._written(draft, given, extracted, notices, declines=work.declines)
            notice = NOTHING_LEFT.format(why=reason)
        elif draft.lacking:
            notice = NOTHING_LEFT.format(why=f"they lack {draft.lacking[0]}")
        elif not work.declines:
            notice = FAILED.format(why="gave an empty reply")
        elif extracted.abstained:
            return replace(extracted, notices=notices)
        elif extracted.confidence >= DOUBTFUL:
            notice = OTHER_VIEW
        else:
            refusal = abstained(
                extracted.question, NOT_SAID, WEAK_REFUSAL, given.units, self._retriever
            )
            return replace(refusal, notices=(*notices, NO_ANSWER))
        return replace(extracted, notices=(*notices, notice))

    def _written(
        self,
        draft: Draft,
        given: _Given,
        extracted: Answer,
        notices: tuple[str, ...],
        *,
        declines: bool = False,
    ) -> Answer:
        """The answer of a draft."""
        text = ""
        for k, (said, told) in enumerate(draft.kept):
            before = draft.kept[k - 1][0] if k else None
            new_line = before and before.line != said.line and (before.is_point or said.is_point)
            text += ("\n" if new_line else " " if k else "") + told
        if draft.lacking:
            n = "1 sentence" if len(draft.lacking) == 1 else f"{len(draft.lacking)} sentences"
            why = "; ".join(dict.fromkeys(draft.lacking))
            notices = (*notices, SENTENCE_OUT.format(n=n, why=why))
            text += f" {TAKEN_OUT}"
        if draft.shortened:
            notices = (*notices, SHORTENED)
        if declines:
            text += f" {PARTLY_SAID}"
        return Answer(
            question=extracted.question,
            text=text,
            abstained=False,
            confidence=self._confidence(draft, extracted),
            citations=tuple(draft.citations),
            model=self._model.name,
            notices=notices,
        )

    def _confidence(self, draft: Draft, extracted: Answer) -> float:
        """That of the answer found without the model where both cite a page in common."""
        pages = {(c.document, c.page_index) for c in draft.citations if c.support == "direct"}
        before = {(c.document, c.page_index) for c in extracted.citations if c.support == "direct"}
        agreed = bool(pages & before)
        return extracted.confidence if agreed else ELSEWHERE_CONFIDENCE
