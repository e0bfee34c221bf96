"""The assistant on other people's sets, by the sets' own measures, beside what others reached."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from assistant import Answer, Assistant, Filters
from eval.intervals import Estimate, mean, share
from eval.matching import figures, holds, normalise, squash, without_markers
from eval.measures import ndcg, recall, reciprocal_rank, success
from eval.questions import FactsError
from eval.sets import LOADERS, PUBLISHED, OutsideQuestion, OutsideSet
from eval.text import interval, percent, table

CUTS = (1, 5, 10)
PAGES_CUT = 10
PAGE_HITS = 60
"""Hits that are asked for, so that the first ten pages are among them."""
MIN_OVERLAP = 60
"""Letters and digits that passage and evidence must share: "Thank you, Chair" proves nothing."""
RECKONED = ("arithmetic", "count")
_ARTICLE = re.compile(r"\b(a|an|the)\b")

_Result = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideReport:
    """The figures of a set, by name; in all, and by the set's own kinds of questions."""

    n: int
    figures: Mapping[str, Estimate]
    by_kind: Mapping[str, Mapping[str, Estimate]]
    published: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The report, JSON-ready."""
        return asdict(self)

    def told(self) -> str:
        """The report for people."""
        parts = [_table(f"{self.n} questions", self.figures)]
        if len(self.by_kind) > 1:
            parts += [_table(kind or "-", figures) for kind, figures in self.by_kind.items()]
        return "\n\n".join((*parts, *(f"Published: {one}" for one in self.published)))


def _table(heading: str, figures: Mapping[str, Estimate]) -> str:
    lines = [(name, percent(f), interval(f), str(f.n)) for name, f in figures.items()]
    return table((heading, "%", "95 % interval", "of"), lines)


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
    try:
        given = LOADERS[name](path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FactsError(f"Could not read '{path.name}' as {name}: {error!r}.") from error
    questions = tuple(islice(given.questions, limit))
    with TemporaryDirectory(prefix="committee-eval-") as folder:
        assistant = Assistant.open(Path(folder) / "index", create=True)
        assistant.add(_files(given, questions, Path(folder) / "papers"))
        results = []
        for question in questions:
            results.append(_result(assistant, question, shared=given.shared))
            progress(len(results), len(questions))
    kinds = dict.fromkeys(question.kind for question in questions)
    return OutsideReport(
        n=len(results),
        figures=_figures(results),
        by_kind={
            kind: _figures([r for q, r in zip(questions, results, strict=True) if q.kind == kind])
            for kind in kinds
        },
        published=PUBLISHED[name],
    )


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


def _result(assistant: Assistant, question: OutsideQuestion, *, shared: bool) -> _Result:
    """The parts of a question in each figure that it has a part in."""
    filters = Filters() if shared else Filters(document=question.document)
    result: dict[str, float] = {}
    if question.pages:
        result |= _pages_found(assistant, question, filters, "")
        own = Filters(document=question.document)
        result |= _pages_found(assistant, question, own, ", its own paper only")
    if question.answerable and question.evidence:
        hits = assistant.search(question.question, filters=filters, limit=max(CUTS))
        texts = [hit.passage.text for hit in hits]
        right = [carries(text, question.evidence) for text in texts]
        result |= {f"Success@{k}": float(any(right[:k])) for k in CUTS}
        found = [any(carries(text, (piece,)) for text in texts) for piece in question.evidence]
        if len(found) > 1:
            result[f"evidence among the first {max(CUTS)}"] = sum(found) / len(found)
    if question.answers or not question.answerable:
        result |= _scored(question, assistant.ask(question.question, filters=filters))
    return result


def _pages_found(
    assistant: Assistant, question: OutsideQuestion, filters: Filters, where: str
) -> _Result:
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


def _scored(question: OutsideQuestion, answer: Answer) -> _Result:
    said = "" if answer.abstained else without_markers(answer.text)
    result: dict[str, float] = {}
    if question.answerable:
        result["answer holds it"] = float(holds_all(said, question))
        result["wrong refusals"] = float(answer.abstained)
    else:
        result["right refusals"] = float(answer.abstained)
    result["exact match"], result["F1"] = _official(said, question)
    return result


def _official(said: str, question: OutsideQuestion) -> tuple[float, float]:
    """Exact match and F1 by the set's own script, for what was said as a whole."""
    if not question.answerable:
        return exact_match(said, ""), token_f1(said, "")
    if question.kind in (*RECKONED, "multi-span", "cell") or question.scale:
        return bag_scores(said, question)
    best = max(question.answers, key=lambda answer: token_f1(said, answer))
    matched = max(exact_match(said, answer) for answer in question.answers)
    return matched, token_f1(said, best)


def holds_all(said: str, question: OutsideQuestion) -> bool:
    """Whether an answer holds an accepted one; all of several spans; a figure that was to be
    reckoned to two decimals, its sign apart ("fell by 22.22")."""
    if question.kind in RECKONED:
        return any(_same_figure(answer, figure)
                   for answer in question.answers for figure in figures(said))  # fmt: skip
    held = [holds(said, answer) for answer in question.answers]
    return all(held) if question.kind == "multi-span" else any(held)


def _same_figure(answer: str, figure: str) -> bool:
    try:
        return round(abs(float(answer)), 2) == round(float(figure), 2)
    except ValueError:
        return False


def _figures(results: Sequence[_Result]) -> Mapping[str, Estimate]:
    names = dict.fromkeys(name for result in results for name in result)
    figures = {}
    for name in names:
        values = [result[name] for result in results if name in result]
        whole = all(value in (0.0, 1.0) for value in values)
        figure = share([value == 1.0 for value in values]) if whole else mean(values)
        if figure is not None:
            figures[name] = figure
    return figures


def carries(passage: str, evidence: Iterable[str]) -> bool:
    """Whether a passage is part of a piece of evidence or holds one, over `MIN_OVERLAP`."""
    text = squash(passage)
    for piece in map(squash, evidence):
        shorter, longer = sorted((text, piece), key=len)
        if len(shorter) >= MIN_OVERLAP and shorter in longer:
            return True
    return False


def _tokens(text: str) -> list[str]:
    plain = "".join(c if c.isalnum() or c in ".%" else " " for c in normalise(text))
    return _ARTICLE.sub(" ", plain).replace(". ", " ").strip(" .").split()


def exact_match(said: str, answer: str) -> float:
    """1 when both are the same words, articles and punctuation apart. Source: SQuAD's script."""
    return float(_tokens(said) == _tokens(answer))


def token_f1(said: str, answer: str) -> float:
    """The harmonic mean of precision and recall over words; 1 for two empty texts, 0 where one
    is. Source: SQuAD's script."""
    read, true = _tokens(said), _tokens(answer)
    if not read or not true:
        return float(read == true)
    both = (Counter(read) & Counter(true)).total()
    return 2 * both / (len(read) + len(true))


def bag_scores(said: str, question: OutsideQuestion) -> tuple[float, float]:
    """Exact match and F1 over the sets of words of all the answers together, figures by value; for
    what is reckoned F1 is exact match.

    Source: `tatqa_metric.py` of TAT-QA, after DROP's; but the scale (thousand, million) is not
    asked for, as the assistant says figures as the table has them.
    """
    read = {_by_value(token) for token in _tokens(said)}
    true = {_by_value(token) for answer in question.answers for token in _tokens(answer)}
    matched = float(read == true)
    if question.kind in RECKONED or not read or not true:
        return matched, matched
    return matched, 2 * len(read & true) / (len(read) + len(true))


def _by_value(token: str) -> str:
    try:
        return f"{float(token.rstrip('%')):.2f}"
    except ValueError:
        return token
