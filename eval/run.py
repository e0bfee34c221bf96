"""A run: every question asked, every answer scored."""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from assistant import Answer, Assistant, AssistantError, BuildReport, Hit, Page, Settings
from assistant.settings import read_settings
from eval.judgements import Judgement, OwnText, judge, quote_stands
from eval.questions import Fact, FactsError
from eval.reading import read_papers
from eval.said import Place, Said, read_said
from eval.scoring import CUTS, Run, Scored, score

SEARCH_LIMIT = 3 * max(CUTS)
"""Hits that are asked for, so that the first 20 pages are among them: a page has many passages."""


class Asked(Protocol):
    """What a run needs of an assistant."""

    def ask(self, question: str) -> Answer: ...
    def search(self, question: str, *, limit: int = ...) -> tuple[Hit, ...]: ...
    def page(self, document: str, page_number: int) -> Page: ...


@contextmanager
def opened(
    papers: Sequence[Path], *, index: Path | None, settings: Settings | None = None
) -> Iterator[tuple[Assistant, BuildReport]]:
    """An assistant over the papers, in `index` or in a folder that is gone afterwards.

    Args:
        settings: others than this machine's, without a language model.

    Raises:
        AssistantError: the index cannot be used.
    """
    with TemporaryDirectory(prefix="committee-eval-") as folder:
        settings = settings or read_settings(model="none")
        where = index or Path(folder) / "index"
        assistant = Assistant.open(where, create=True, settings=settings)
        yield assistant, assistant.add(papers)


def run_facts(
    assistant: Asked,
    facts: Sequence[Fact],
    papers: Sequence[Path],
    *,
    versions: Mapping[str, str],
    progress: Callable[[int, int], None],
    name: str = "assistant",
) -> Run:
    """Every fact asked and scored, in order.

    Args:
        name: of the run.
        progress: is told how many are done, and of how many.
    """
    texts = read_papers(papers)
    own_text = own_text_of(assistant)
    stands = partial(quote_stands, texts=texts, own_text=own_text)
    rows: list[Scored] = []
    problems: list[str] = []
    for fact in facts:
        judgement = judge(fact, texts, own_text=own_text)
        problems += _unfound(fact, judgement)
        said, ranked, ask_ms = _asked(assistant, fact.question)
        rows.append(score(fact, said, judgement, ranked=ranked, stands=stands, ask_ms=ask_ms))
        progress(len(rows), len(facts))
    return Run(name=name, rows=tuple(rows), versions=versions, problems=tuple(problems))


def _asked(assistant: Asked, question: str) -> tuple[Said, tuple[Place, ...], float]:
    """What was said, the pages of the hits, and the milliseconds to the answer."""
    start = time.perf_counter()
    answer = assistant.ask(question)
    ask_ms = (time.perf_counter() - start) * 1000
    hits = assistant.search(question, limit=SEARCH_LIMIT)
    ranked = tuple((hit.passage.document, hit.passage.page_number) for hit in hits)
    return read_said(answer.to_dict()), ranked, ask_ms


def score_answers(
    answers: Path, facts: Sequence[Fact], papers: Sequence[Path], *, versions: Mapping[str, str]
) -> Run:
    """The scores of answers given elsewhere, such as those of `python -m assistant batch`.

    Args:
        answers: JSON Lines of Answer objects, each with the `id` of its fact.

    Raises:
        FactsError: a line is not an Answer object, or a fact has no answer.
    """
    texts, given = read_papers(papers), _read_answers(answers)
    rows: list[Scored] = []
    problems: list[str] = []
    for fact in facts:
        if fact.id not in given:
            raise FactsError(f"'{answers.name}' has no answer to {fact.id!r}. Ask every question.")
        judgement = judge(fact, texts)
        problems += _unfound(fact, judgement)
        stands = partial(quote_stands, texts=texts)
        rows.append(score(fact, given[fact.id], judgement, ranked=None, stands=stands))
    return Run(name=answers.stem, rows=tuple(rows), versions=versions, problems=tuple(problems))


def _read_answers(path: Path) -> Mapping[str, Said]:
    given: dict[str, Said] = {}
    for line, written in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if not written.strip():
            continue
        try:
            record = json.loads(written)
            given[str(record["id"])] = read_said(record)
        except (ValueError, KeyError, TypeError) as error:
            raise FactsError(
                f"'{path.name}', line {line}: this is not an Answer object ({error}). "
                "Give what `python -m assistant batch` prints."
            ) from error
    return given


def own_text_of(assistant: Asked) -> OwnText:
    """What tells what the assistant read on a page, nothing where it has no such page."""

    @cache
    def own_text(document: str, page_number: int) -> str:
        try:
            words = assistant.page(document, page_number).words
        except AssistantError:
            return ""
        return " ".join(word.text for word in words)

    return own_text


def _unfound(fact: Fact, judgement: Judgement) -> Iterable[str]:
    for evidence in judgement.unfound:
        yield f"{fact.id}: no page carries the evidence “{evidence.quote}”."
