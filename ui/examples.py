"""Questions a reader could start with, made from the papers that are held."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest

from assistant import Assistant, Paper, Table
from ui import wording

N_EXAMPLES = 4
N_OF_A_KIND = 2
N_TRIED = 10  # at a tenth of a second each
N_PAPERS = 3  # whose tables are looked through: the latest
# Items every agenda has; a question about them teaches a reader nothing.
ROUTINE = re.compile(
    r"apolog|minutes|declaration|interest|whip|public speaking|public open|question|exclusion"
    r"|urgent|welcome|chair|date of next|any other|work programme|forward plan",
    re.IGNORECASE,
)
DULL = re.compile(r"\bnoted?\b|\breceived\b", re.IGNORECASE)
BRACKETED = re.compile(r"\(\w+\)")
ROW_NAME = re.compile(r"[A-Z][A-Za-z'’(),%&/ -]{11,70}")
FIGURE = re.compile(r"[£]?\d[\d,.]*\s?%?")
COLUMN = re.compile(r"[A-Z\d][\w %£/().-]{1,30}")


def examples(assistant: Assistant, papers: Sequence[Paper]) -> tuple[str, ...]:
    """Questions about figures in tables, about decisions and about public items, latest papers
    first; only such as are answered, for a reader's first question should not be refused.

    Those whose answer is sure come before the others.
    """
    kinds = (
        islice(_figures(assistant, papers), N_OF_A_KIND),
        islice(_decisions(assistant), N_OF_A_KIND),
        iter(item_questions(papers)),
    )
    asked = islice(dict.fromkeys(q for three in zip_longest(*kinds) for q in three if q), N_TRIED)
    sure: list[str] = []
    unsure: list[str] = []
    for question in asked:
        answer = assistant.ask(question)
        if not answer.abstained:
            (sure if wording.is_sure(answer.confidence) else unsure).append(question)
        if len(sure) == N_EXAMPLES:
            break
    return tuple([*sure, *unsure][:N_EXAMPLES])


def _decisions(assistant: Assistant) -> Iterator[str]:
    """A question for each of the latest decisions on a matter out of the routine."""
    for decision in reversed(assistant.decisions()):
        title = decision.resolution.title or ""
        if ROUTINE.search(title) or DULL.search(decision.resolution.text):
            continue
        if ROW_NAME.fullmatch(title):
            yield wording.decision_example(_spoken(title))


def _spoken(title: str) -> str:
    """A title in capitals as it is said in a sentence; what stands in brackets is short for it."""
    if not title.isupper():
        return title
    return BRACKETED.sub(lambda match: match.group().upper(), title.capitalize())


def item_questions(papers: Iterable[Paper]) -> tuple[str, ...]:
    """Questions about public items out of the routine, latest first."""
    titles = dict.fromkeys(
        item.title.split(":")[0]
        for paper in _latest_first(papers)
        for item in paper.items
        if item.exempt is None and not ROUTINE.search(item.title)
    )
    return tuple(wording.example(title, position) for position, title in enumerate(titles))


def _latest_first(papers: Iterable[Paper]) -> list[Paper]:
    return sorted(papers, key=lambda paper: str(paper.meeting.date or ""), reverse=True)


def _figures(assistant: Assistant, papers: Iterable[Paper]) -> Iterator[str]:
    """A question for the first table of each of the latest papers that has a plain row."""
    with_tables = [paper for paper in _latest_first(papers) if paper.n_tables]
    for paper in with_tables[:N_PAPERS]:
        exempt = {item.number for item in paper.items if item.exempt is not None}
        widest_first = sorted(assistant.tables(paper.document), key=lambda t: -len(t.columns))
        for table in widest_first:
            question = figure_question(table)
            if question is None:
                continue
            if assistant.page(paper.document, table.page_number).item not in exempt:
                yield question
                break


def figure_question(table: Table) -> str | None:
    """What a row says under a column, where both have names and the cell a figure."""
    names = [_name([cell.text for cell in row.cells[:2]]) for row in table.rows]
    for row, name in zip(table.rows, names, strict=True):
        if not name or names.count(name) > 1:
            continue
        for cell in reversed(row.cells[1:]):
            column = " ".join(cell.column.split())
            if COLUMN.fullmatch(column) and FIGURE.fullmatch(cell.text.strip()):
                return wording.figure_example(name, column)
    return None


def _name(texts: Iterable[str]) -> str:
    """What a row is about, by its first cells; the very first may hold only a number."""
    lines = (" ".join(text.split()) for text in texts)
    return next((line for line in lines if ROW_NAME.fullmatch(line)), "")
