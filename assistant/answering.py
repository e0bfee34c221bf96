"""The chain: a question -> hits -> an answer with citations, or "the papers do not say"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.answers import Answer
from assistant.asked.questions import understand
from assistant.asked.spelling import mended
from assistant.claims.claim import Claim
from assistant.claims.narrated import is_told
from assistant.claims.shown import (
    PARTLY_SAID,
    abstained,
    shown,
)
from assistant.doubts.weighing import unknown_words
from assistant.finding import Found, found_for
from assistant.followups import in_full
from assistant.retriever import PassageRetriever
from assistant.stopwatch import Stopwatch
from index.papers import Filters

if TYPE_CHECKING:
    from assistant.writing.written import Writer  # not imported where no model is set

MAX_QUESTION_CHARS = 2000
NO_QUESTION = "Please ask a question in words."


def answer_question(
    retriever: PassageRetriever,
    question: str,
    *,
    filters: Filters = Filters(),
    history: Sequence[Answer] = (),
    writer: Writer | None = None,
) -> Iterator[Answer]:
    """The answer from the passages that pass the filters; where a language model writes it, first
    the one found without it, then the written one as it grows. Each stands for those before.

    Args:
        history: the answers given before, the latest last, that the question may point back at.
    """
    watch = Stopwatch()
    # a broken character from a shell must not stop the encoder
    readable = question.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")
    whole = in_full(readable[:MAX_QUESTION_CHARS], history, like=retriever.like)
    text = whole[:MAX_QUESTION_CHARS]
    if retriever.steps.spelling:
        text = mended(retriever.store, retriever.encoder, text)
    asked = understand(text)
    if not asked.terms and not re.search(r"\w\w", asked.text):
        yield abstained(question, NO_QUESTION, 1.0, (), None)
        return
    watch.lap("understand")
    found = found_for(retriever, asked, filters, watch)
    read_as = whole if whole != readable[:MAX_QUESTION_CHARS] else None
    answer = replace(_answered(retriever, question, found), read_as=read_as)
    watch.lap("cite")
    yield replace(answer, timings_ms=watch.timings_ms())
    if writer is None:
        return
    units = [unit for each in found for unit in each.units]
    claims = [claim for each in found for claim in each.claims]
    unknown = unknown_words(retriever, asked)
    for written in writer.answers(asked, units, claims, unknown=unknown, extracted=answer):
        watch.lap("write")
        yield replace(written, read_as=read_as, timings_ms=watch.timings_ms())


def _answered(retriever: PassageRetriever, question: str, found: Sequence[Found]) -> Answer:
    """One answer from the parts; it says so if the papers have nothing on one of them."""
    said = [each for each in found if each.claims]
    if not said:
        first = found[0]
        return abstained(
            question,
            first.refusal,
            first.confidence,
            first.units,
            retriever if first.units else None,
        )
    claims: list[Claim] = []
    for each in said:
        fresh = [claim for claim in each.claims if not is_told(claim, claims)]
        taken = fresh if len(said) == 1 or "\n" in each.claims[0].text else fresh[:1]
        claims = _with_rows_once(claims, taken)
    confidence = sum(each.confidence for each in said) / len(said)
    most = max(each.most for each in said)
    answer = shown(retriever, question, claims, confidence, said[0].units, most=most)
    if len(said) == len(found) or answer.abstained:
        return answer
    return replace(answer, text=f"{answer.text} {PARTLY_SAID}")


def _with_rows_once(claims: Sequence[Claim], more: Sequence[Claim]) -> list[Claim]:
    """Claims and more of them; of two from one row, the one that says more stands for both."""
    joined = list(claims)
    for claim in more:
        rows = [
            k for k, other in enumerate(joined) if claim.cells and other.passage == claim.passage
        ]
        if not rows:
            joined.append(claim)
        elif len(claim.text) > len(joined[rows[0]].text):
            joined[rows[0]] = claim
    return joined
