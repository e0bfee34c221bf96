"""Other people's sets, given by path and never shipped: their questions, put to the assistant.

Each set becomes papers (plain text or HTML) and questions on one paper each. Searching is scored
by passages, answering by the sets' own measures.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from html import escape
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from assistant import Assistant, Filters
from eval.intervals import Estimate, mean, share
from eval.matching import holds, normalise, squash, without_markers
from eval.questions import FactsError
from eval.text import interval, percent, table

CUTS = (1, 5, 10)
MIN_OVERLAP = 60
"""Letters and digits that passage and evidence must share: "Thank you, Chair" proves nothing."""
_ARTICLE = re.compile(r"\b(a|an|the)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideQuestion:
    """A question on one paper. `answers` are accepted ones, none where it has no answer or the
    set's answers are free summaries; `evidence` are the texts that carry it."""

    id: str
    question: str
    document: str
    answerable: bool = True
    answers: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideSet:
    """A set: its papers, by file name, and its questions."""

    papers: Mapping[str, str]
    questions: tuple[OutsideQuestion, ...]


def load_qmsum(path: Path) -> OutsideSet:
    """The specific queries of the test split: which turns of a long meeting carry the answer.

    Source: Zhong et al., NAACL 2021; spans are of turns, from 0, both ends included.
    """
    meetings = {one["meeting_id"]: one["turns"] for one in _lines(path / "meetings.jsonl")}
    questions = tuple(
        OutsideQuestion(
            id=one["id"],
            question=one["query"],
            document=f"{one['meeting_id']}.txt",
            evidence=tuple(
                turn["content"]
                for first, last in one["relevant_text_span"]
                for turn in meetings[one["meeting_id"]][first : last + 1]
            ),
        )
        for one in _lines(path / "queries.jsonl")
        if one["split"] == "test" and one["type"] == "specific"
    )
    asked = {question.document.removesuffix(".txt") for question in questions}
    papers = {
        f"{name}.txt": "\n\n".join(f"{turn['speaker']}: {turn['content']}" for turn in turns)
        for name, turns in meetings.items()
        if name in asked
    }
    return OutsideSet(papers=papers, questions=questions)


def load_tatqa(path: Path) -> OutsideSet:
    """The span questions whose answer is the text of a table cell: is the right cell read?

    Source: Zhu et al., ACL 2021.
    """
    asked = [one for one in _lines(path / "dev_questions.jsonl") if one["exact_cells"]]
    wanted = {one["ctx_id"] for one in asked}
    contexts = [one for one in _lines(path / "dev_contexts.jsonl") if one["ctx_id"] in wanted]
    questions = tuple(
        OutsideQuestion(
            id=one["id"],
            question=one["question"],
            document=f"{one['ctx_id']}.html",
            answers=tuple(map(str, one["answer"])),
        )
        for one in asked
    )
    papers = {f"{one['ctx_id']}.html": _page(one) for one in contexts}
    return OutsideSet(papers=papers, questions=questions)


def _page(context: Mapping[str, Any]) -> str:
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
        for row in context["table"]
    )
    told = "".join(f"<p>{escape(one['text'])}</p>" for one in context["paragraphs"])
    return f"<html><body><table>{rows}</table>{told}</body></html>"


def load_squad(path: Path) -> OutsideSet:
    """A file in the form of SQuAD 2.0: spans of a paragraph, or no answer.

    Source: Rajpurkar, Jia and Liang, ACL 2018.
    """
    articles = json.loads(path.read_text(encoding="utf-8"))["data"]
    papers, questions = {}, []
    for number, article in enumerate(articles):
        name = f"{number:03}-{squash(article.get('title', ''))[:40]}.txt"
        papers[name] = "\n\n".join(one["context"] for one in article["paragraphs"])
        for paragraph in article["paragraphs"]:
            for asked in paragraph["qas"]:
                unanswerable = bool(asked.get("is_impossible"))
                questions.append(OutsideQuestion(
                    id=asked["id"], question=asked["question"], document=name,
                    answerable=not unanswerable, evidence=(paragraph["context"],),
                    answers=tuple(dict.fromkeys(one["text"] for one in asked["answers"])),
                ))  # fmt: skip
    return OutsideSet(papers=papers, questions=tuple(questions))


LOADERS: Mapping[str, Callable[[Path], OutsideSet]] = {
    "qmsum": load_qmsum,
    "tatqa": load_tatqa,
    "squad": load_squad,
}


def _lines(path: Path) -> Iterable[Mapping[str, Any]]:
    return map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").split("\n")))


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideReport:
    """The figures of a set, by name."""

    n: int
    figures: Mapping[str, Estimate]

    def to_dict(self) -> dict[str, Any]:
        """The report, JSON-ready."""
        return asdict(self)

    def told(self) -> str:
        """The report for people."""
        lines = [(n, percent(f), interval(f), str(f.n)) for n, f in self.figures.items()]
        return table((f"{self.n} questions", "%", "95 % interval", "of"), lines)


def measure_outside(
    name: str, path: Path, *, limit: int | None, progress: Callable[[int, int], None]
) -> OutsideReport:
    """The assistant on a set: each question asked of its own paper.

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
        assistant.add(_written(given, questions, Path(folder) / "papers"))
        results = []
        for question in questions:
            results.append(_result(assistant, question))
            progress(len(results), len(questions))
    return OutsideReport(n=len(results), figures=_figures(results))


def _written(
    given: OutsideSet, questions: Sequence[OutsideQuestion], folder: Path
) -> tuple[Path, ...]:
    folder.mkdir()
    names = dict.fromkeys(question.document for question in questions)
    for name in names:
        (folder / name).write_text(given.papers[name], encoding="utf-8")
    return tuple(folder / name for name in names)


_Result = Mapping[str, float]


def _result(assistant: Assistant, question: OutsideQuestion) -> _Result:
    """The parts of a question in each figure that it has a part in."""
    filters = Filters(document=question.document)
    result: dict[str, float] = {}
    if question.answerable and question.evidence:
        hits = assistant.search(question.question, filters=filters, limit=max(CUTS))
        right = [carries(hit.passage.text, question.evidence) for hit in hits]
        result |= {f"Success@{k}": float(any(right[:k])) for k in CUTS}
    if question.answers or not question.answerable:
        answer = assistant.ask(question.question, filters=filters)
        said = "" if answer.abstained else without_markers(answer.text)
        if question.answerable:
            result["answer holds it"] = float(any(holds(said, one) for one in question.answers))
            result["wrong refusals"] = float(answer.abstained)
        else:
            result["right refusals"] = float(answer.abstained)
        accepted = question.answers if question.answerable else ("",)
        result["exact match"] = max(exact_match(said, one) for one in accepted)
        result["F1"] = max(token_f1(said, one) for one in accepted)
    return result


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
