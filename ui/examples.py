"""Questions a reader could start with, made from the papers that are held."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from assistant import Assistant, Paper, Table
from ui import wording

N_EXAMPLES = 4
N_FROM_TABLES = 2
N_PAPERS = 3  # whose tables are looked through: the latest
# Items every agenda has; a question about them teaches a reader nothing.
ROUTINE = re.compile(
    r"apolog|minutes|declaration|interest|whip|public speaking|public open|question|exclusion"
    r"|urgent|welcome|chair|date of next|any other|work programme|forward plan",
    re.IGNORECASE,
)
ROW_NAME = re.compile(r"[A-Z][A-Za-z'’(),%&/ -]{11,70}")
FIGURE = re.compile(r"[£]?\d[\d,.]*\s?%?")
COLUMN = re.compile(r"[A-Z\d][\w %£/().-]{1,30}")


def examples(assistant: Assistant, papers: Sequence[Paper]) -> tuple[str, ...]:
    """Questions about figures in tables and about public items, latest papers first."""
    figures = tuple(_figures(assistant, papers))[:N_FROM_TABLES]
    return (*example_questions(papers)[: N_EXAMPLES - len(figures)], *figures)


def example_questions(papers: Iterable[Paper]) -> tuple[str, ...]:
    """At most `N_EXAMPLES` questions about public items out of the routine, latest first."""
    titles = dict.fromkeys(
        item.title.split(":")[0]
        for paper in _latest_first(papers)
        for item in paper.items
        if item.exempt is None and not ROUTINE.search(item.title)
    )
    return tuple(wording.example(title, position) for position, title in enumerate(titles))[
        :N_EXAMPLES
    ]


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
