"""Other people's sets, given by path and never shipped: their papers and their questions."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from eval.matching import squash
from eval.said import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideQuestion:
    """A question of a set.

    `kind` is the set's own word for it. `answers` are accepted ones (all of them together where
    it is a "multi-span"), none where it has no answer or the set's answers are free summaries;
    `scale` is what figures are counted in. `evidence` are the texts that carry it, and `pages` the
    pages, from 1, where the set names them.
    """

    id: str
    question: str
    document: str
    kind: str = ""
    answerable: bool = True
    answers: tuple[str, ...] = ()
    scale: str = ""
    evidence: tuple[str, ...] = ()
    pages: frozenset[Place] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideSet:
    """A set: its papers by file name, each as its text or as the file it is, and its questions.

    `shared` is whether a question is put to all papers at once, and not to its own only.
    """

    papers: Mapping[str, str | Path]
    questions: tuple[OutsideQuestion, ...]
    shared: bool = False


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
            kind=one["type"],
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
    """All questions of the development split: spans, lists of spans, arithmetic and counts over a
    table with the paragraphs around it. Questions whose answer is the text of one cell are of the
    kind "cell".

    Source: Zhu et al., ACL 2021.
    """
    questions = tuple(
        OutsideQuestion(
            id=one["id"],
            question=one["question"],
            document=f"{one['ctx_id']}.html",
            kind="cell" if one["exact_cells"] else one["answer_type"],
            answers=tuple(map(str, _listed(one["answer"]))),
            scale=one.get("scale") or "",
        )
        for one in _lines(path / "dev_questions.jsonl")
    )
    wanted = {question.document for question in questions}
    contexts = {f"{one['ctx_id']}.html": one for one in _lines(path / "dev_contexts.jsonl")}
    papers = {name: _page(one) for name, one in contexts.items() if name in wanted}
    return OutsideSet(papers=papers, questions=questions)


def _listed(answer: object) -> list[object]:
    return list(answer) if isinstance(answer, list) else [answer]


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
                    kind="no answer" if unanswerable else "span",
                    answerable=not unanswerable, evidence=(paragraph["context"],),
                    answers=tuple(dict.fromkeys(one["text"] for one in asked["answers"])),
                ))  # fmt: skip
    return OutsideSet(papers=papers, questions=tuple(questions))


def load_financebench(path: Path) -> OutsideSet:
    """Questions on company reports, each put to all reports at once: which pages are found?

    The folder holds `financebench_open_source.jsonl` (or has it in `data/`) and the reports in
    `pdfs/`. Questions on reports that are not there are left out, since no page of theirs can be
    found.

    Source: Islam et al., arXiv 2311.11944. `evidence_page_num` counts from 0: the cash flow
    statement that prints the number 60 is given as 59.

    Raises:
        FileNotFoundError: the questions, or all reports, are not there.
    """
    name = "financebench_open_source.jsonl"
    file = next((f for f in (path / name, path / "data" / name) if f.is_file()), None)
    if file is None:
        raise FileNotFoundError(f"'{path}' has no {name}, nor has its folder data.")
    papers = {pdf.name: pdf for pdf in sorted((path / "pdfs").glob("*.pdf"))}
    if not papers:
        raise FileNotFoundError(f"'{path / 'pdfs'}' has no PDF files.")
    asked = (_from_financebench(one) for one in _lines(file))
    questions = tuple(
        one for one in asked if one.pages and {d for d, _ in one.pages} <= set(papers)
    )
    return OutsideSet(papers=papers, questions=questions, shared=True)


def _from_financebench(one: Mapping[str, Any]) -> OutsideQuestion:
    pages = frozenset(
        (f"{evidence.get('doc_name') or one['doc_name']}.pdf", evidence["evidence_page_num"] + 1)
        for evidence in one["evidence"]
    )
    return OutsideQuestion(
        id=str(one["financebench_id"]), question=one["question"],
        document=f"{one['doc_name']}.pdf", kind=one["question_type"], pages=pages,
    )  # fmt: skip


LOADERS: Mapping[str, Callable[[Path], OutsideSet]] = {
    "qmsum": load_qmsum,
    "tatqa": load_tatqa,
    "squad": load_squad,
    "financebench": load_financebench,
}

PUBLISHED: Mapping[str, tuple[str, ...]] = {
    "qmsum": (
        "No published figure is of this kind: the paper scores summaries (its best model, given "
        "the right turns, 31.60 ROUGE-L over all three domains; Zhong et al., NAACL 2021).",
    ),
    "tatqa": (
        "F1, test split: 58.0 TagOp, 46.9 the best model before it, 90.8 experts "
        "(Zhu et al., ACL 2021, abstract).",
    ),
    "squad": (
        "F1, SQuAD 2.0 test: 66 for a strong neural model of its time "
        "(Rajpurkar, Jia and Liang, ACL 2018, abstract).",
    ),
    "financebench": (
        "Answers, not pages: GPT-4-Turbo with retrieval was wrong or refused for 81 % of 150 "
        "questions (Islam et al., arXiv 2311.11944, abstract).",
    ),
}
"""What others reached, with its source; each says how far it compares."""


def _lines(path: Path) -> Iterable[Mapping[str, Any]]:
    return map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").split("\n")))
