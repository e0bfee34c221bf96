"""The assistant on other people's sets, by the sets' own measures: beside BM25 alone and the
encoder alone over the same passages, and what others reached."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from assistant import Answer, Assistant, Filters, Settings, Steps, Ways
from eval.intervals import Estimate, chance_of, estimated
from eval.matching import squash, without_markers
from eval.measures import ndcg, recall, reciprocal_rank, success
from eval.questions import FactsError
from eval.sets import LOADERS, PUBLISHED, OutsideQuestion, OutsideSet
from eval.spans import RECKONED, holds_all, official_scores
from eval.text import interval, percent, table

CUTS = (1, 5, 10)
PAGES_CUT = 10
PAGE_HITS = 60
"""Hits that are asked for, so that the first ten pages are among them."""
MIN_OVERLAP = 60
"""Letters and digits that passage and evidence must share: "Thank you, Chair" proves nothing."""
WAYS: Mapping[str, Steps] = {
    "assistant": Steps(),
    "BM25 alone": Steps(ways=Ways(dense=False, late_interaction=False)),
    "encoder alone": Steps(ways=Ways(lexical=False, late_interaction=False)),
}
"""How passages are searched for; what is answered from those found is the same."""

Result = Mapping[str, float]
"""Of a question, its part in each figure that it has a part in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A figure of the assistant and of the other ways over the same questions. `ps` are the
    chances of so great a difference from the assistant's if there were none."""

    assistant: Estimate
    others: Mapping[str, Estimate]
    ps: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideReport:
    """The figures of a set, by name; in all, and by the set's own kinds of questions."""

    n: int
    figures: Mapping[str, Beside]
    by_kind: Mapping[str, Mapping[str, Beside]]
    published: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The report, JSON-ready."""
        return asdict(self)

    def told(self) -> str:
        """The report for people."""
        parts = [_table(f"{self.n} questions", self.figures)]
        if len(self.by_kind) > 1:
            parts += [_table(kind or "-", figures) for kind, figures in self.by_kind.items()]
        return "\n\n".join((*parts, _NOTE, *(f"Published: {one}" for one in self.published)))


_NOTE = (
    "BM25 alone and the encoder alone search the same passages, and what they find is answered "
    "from\nin the same way. p: the chance of so great a difference if there were none."
)


def _table(heading: str, figures: Mapping[str, Beside]) -> str:
    headings = [heading, "assistant, %", "95 % interval"]
    for other in list(WAYS)[1:]:
        headings += [other, "p"]
    lines = []
    for name, figure in figures.items():
        line = [name, percent(figure.assistant), interval(figure.assistant)]
        for other, estimate in figure.others.items():
            line += [percent(estimate), f"{figure.ps[other]:.3f}"]
        lines.append((*line, str(figure.assistant.n)))
    return table((*headings, "of"), lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Questions of a set, and what each way got for each of them."""

    questions: tuple[OutsideQuestion, ...]
    results: tuple[Mapping[str, Result], ...]

    def by_kind(self) -> Mapping[str, tuple[Mapping[str, Result], ...]]:
        """The results by the set's own kinds of questions, in the order in which they come."""
        pairs = list(zip(self.questions, self.results, strict=True))
        kinds = dict.fromkeys(question.kind for question in self.questions)
        return {kind: tuple(r for q, r in pairs if q.kind == kind) for kind in kinds}


def measure_outside(
    name: str, path: Path, *, limit: int | None, progress: Callable[[int, int], None]
) -> OutsideReport:
    """The assistant on a set: each question asked of its own paper or, if the set shares its
    papers, of all of them.

    Args:
        name: a key of `LOADERS`.
        limit: how many questions, from the first; None for all.

    Raises:
        FactsError: the set is not there or not in its form.
    """
    asked = ask_outside(
        name, path, ways=WAYS, choose=lambda questions: questions[:limit], progress=progress
    )
    return OutsideReport(
        n=len(asked.results),
        figures=figures_of(asked.results),
        by_kind={kind: figures_of(results) for kind, results in asked.by_kind().items()},
        published=PUBLISHED[name],
    )


def ask_outside(
    name: str,
    path: Path,
    *,
    ways: Mapping[str, Steps],
    choose: Callable[[Sequence[OutsideQuestion]], Sequence[OutsideQuestion]],
    settings: Settings | None = None,
    progress: Callable[[int, int], None],
) -> Asked:
    """Questions of a set, asked in several ways.

    Args:
        name: a key of `LOADERS`.
        ways: the steps that are taken, by the name of the way.
        choose: which of the set's questions are asked.
        settings: others than this machine's.

    Raises:
        FactsError: there is no such set, or it is not there or not in its form.
    """
    if name not in LOADERS:
        raise FactsError(f"There is no set '{name}'. There are: {', '.join(LOADERS)}.")
    try:
        given = LOADERS[name](path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FactsError(f"Could not read '{path.name}' as {name}: {error!r}.") from error
    questions = tuple(choose(given.questions))
    with TemporaryDirectory(prefix="committee-eval-") as folder:
        assistant = Assistant.open(Path(folder) / "index", create=True, settings=settings)
        assistant.add(_files(given, questions, Path(folder) / "papers"))
        by_way = {way: assistant.with_steps(steps) for way, steps in ways.items()}
        results = []
        for question in questions:
            results.append(
                {way: _result(one, question, shared=given.shared) for way, one in by_way.items()}
            )
            progress(len(results), len(questions))
    return Asked(questions=questions, results=tuple(results))


def _files(
    given: OutsideSet, questions: Sequence[OutsideQuestion], folder: Path
) -> tuple[Path, ...]:
    """The papers as files: all where they are shared, else those that are asked about."""
    folder.mkdir()
    names = given.papers if given.shared else dict.fromkeys(q.document for q in questions)
    files = []
    for name in names:
        paper = given.papers[name]
        if isinstance(paper, str):
            (folder / name).write_text(paper, encoding="utf-8")
            paper = folder / name
        files.append(paper)
    return tuple(files)


def _result(assistant: Assistant, question: OutsideQuestion, *, shared: bool) -> Result:
    """The parts of a question in each figure that it has a part in."""
    filters = Filters() if shared else Filters(document=question.document)
    result: dict[str, float] = {}
    if question.pages:
        result |= _pages_found(assistant, question, filters, "")
        own = Filters(document=question.document)
        result |= _pages_found(assistant, question, own, ", its own paper only")
    if question.answerable and (question.evidence or question.answers):
        hits = assistant.search(question.question, filters=filters, limit=max(CUTS))
        result |= _passages_found([hit.passage.text for hit in hits], question)
    if question.answers or not question.answerable:
        result |= _scored(question, assistant.ask(question.question, filters=filters))
    return result


def _passages_found(texts: Sequence[str], question: OutsideQuestion) -> Result:
    """Whether the evidence is among the passages found, and whether the first one alone holds the
    answer, which is the most that a search without any answering can do."""
    result: dict[str, float] = {}
    if question.evidence:
        right = [carries(text, question.evidence) for text in texts]
        result |= {f"Success@{k}": float(any(right[:k])) for k in CUTS}
        found = [any(carries(text, (piece,)) for text in texts) for piece in question.evidence]
        if len(found) > 1:
            result[f"evidence among the first {max(CUTS)}"] = sum(found) / len(found)
    if question.answers and question.kind not in RECKONED:
        result["first passage holds it"] = float(bool(texts) and holds_all(texts[0], question))
    return result


def _pages_found(
    assistant: Assistant, question: OutsideQuestion, filters: Filters, where: str
) -> Result:
    hits = assistant.search(question.question, filters=filters, limit=PAGE_HITS)
    ranked = tuple(dict.fromkeys((h.passage.document, h.passage.page_number) for h in hits))
    result = {f"Success@{k}{where}": success(ranked, question.pages, k=k) for k in CUTS}
    result[f"Recall@{PAGES_CUT}{where}"] = recall(ranked, question.pages, k=PAGES_CUT)
    result[f"RR{where}"] = reciprocal_rank(ranked, question.pages)
    result[f"nDCG@{PAGES_CUT}{where}"] = ndcg(ranked, question.pages, k=PAGES_CUT)
    if not where:
        result["first hit in the right paper"] = float(
            bool(ranked) and ranked[0][0] == question.document
        )
    return result


def _scored(question: OutsideQuestion, answer: Answer) -> Result:
    said = "" if answer.abstained else without_markers(answer.text)
    result: dict[str, float] = {}
    if question.answerable:
        result["answer holds it"] = float(holds_all(said, question))
        result["wrong refusals"] = float(answer.abstained)
    else:
        result["right refusals"] = float(answer.abstained)
    result["exact match"], result["F1"] = official_scores(said, question)
    return result


def figures_of(results: Sequence[Mapping[str, Result]]) -> Mapping[str, Beside]:
    """Each figure of the assistant and of the other ways.

    Args:
        results: for each question and way the parts in each figure; all ways have the same ones.
    """
    own, *others = WAYS
    figures = {}
    for name in dict.fromkeys(name for result in results for name in result[own]):
        parts = {way: [r[way][name] for r in results if name in r[own]] for way in WAYS}
        estimates = {way: estimated(values) for way, values in parts.items()}
        figures[name] = Beside(
            assistant=estimates[own],
            others={way: estimates[way] for way in others},
            ps={way: chance_of(parts[way], parts[own]) for way in others},
        )
    return figures


def carries(passage: str, evidence: Iterable[str]) -> bool:
    """Whether a passage is part of a piece of evidence or holds one, over `MIN_OVERLAP`."""
    text = squash(passage)
    for piece in map(squash, evidence):
        shorter, longer = sorted((text, piece), key=len)
        if len(shorter) >= MIN_OVERLAP and shorter in longer:
            return True
    return False
