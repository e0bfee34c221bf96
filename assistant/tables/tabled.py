"""Which tables of the papers have rows of the kind that a question asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from assistant.asked.questions import Asked, understand
from assistant.asked.sentences import without_number
from assistant.tables.cells import n_label_cells
from assistant.tables.columns import understand_column
from assistant.tables.fitting import stems
from index.papers import Passage
from index.passages import row_label

CONSIDERED = 24  # tables
DOCUMENTS = 8  # in whose tables rows are looked for, besides those that a search has found

PLURAL = (
    r"(?!(?:is|was|does|has|this|its|us|as|hours|days|weeks|months|years|times)\b)"
    r"(?:[a-z'-]+s|people|children|staff)"
)
"""A word for several things, which rows may be."""

_ANYTHING = frozenset("one thing item row line entri".split())
_TIMES = frozenset(("month", "quart", "year"))
_PERIOD = re.compile(
    r"\W*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*(?:\d{2}|\d{4})?|"
    r"q(?:tr|uarter)?\W*[1-4]\b.*|(?:19|20)\d\d(?:\s?[-–/]\s?\d\d(?:\d\d)?)?)\W*$",
    re.I,
)
_OPEN = frozenset("detai descr item name title subje what".split())  # headings of anything
_KIN = (  # words for what rows are that headings put otherwise
    frozenset("payme payee paid invoi bill accou chequ suppl spend expen credi".split()),
    frozenset("actio task todo".split()),
    frozenset("measu indic targe kpi pi perfo metri".split()),
    frozenset("gover membe counc trust".split()),
)
_TOTAL = re.compile(r"(?:(?:sub-?|grand )?totals?|all|overall)\b", re.I)
_ENDS_AS_TOTAL = re.compile(r"^(?:\w+ ){0,2}totals?\W*$", re.I)  # "Net total", "Zone total"


class Tables(Protocol):
    """What is read of the papers' tables: see `PassageRetriever`."""

    def whole_table(self, passage: Passage) -> list[Passage]: ...

    def tables_under(
        self, documents: Sequence[str], named: Callable[[str], bool]
    ) -> list[Passage]: ...

    def about(self, passage: Passage) -> str: ...


def candidates(things: Collection[str], near: Sequence[Passage], tables: Tables) -> list[Passage]:
    """A row of each table that may be meant: those under headings that name what is asked for, and
    those that a search has found.

    Args:
        things: what the rows are to be, by the stems of its words.
        near: passages that a search has found, the best first.
    """
    kin = with_kin(things)
    documents = list(dict.fromkeys(passage.document for passage in near))[:DOCUMENTS]
    named = tables.tables_under(documents, lambda heading: bool(kin & stems(heading)))
    found: dict[tuple[str, object, tuple[str, ...]], Passage] = {}
    for passage in [*named, *near]:
        columns = tuple(cell.column for cell in passage.cells)
        if columns:
            found.setdefault((passage.document, any(columns) or passage.table, columns), passage)
    return list(found.values())[:CONSIDERED]


def are_anything(things: Collection[str]) -> bool:
    """Whether a question leaves open what the rows are ("which ones")."""
    return bool(_ANYTHING & set(things))


def kind_of(things: Collection[str], passage: Passage) -> int:
    """How surely the rows of a row's table are what is asked for: 3 if the heading of what they are
    about says so, 2 if that of other words does, or the one above the table, 1 if the question or
    the heading leaves open what they are; 0 if they are something else."""
    wanted, cells = set(things), passage.cells
    if wanted & _TIMES and _PERIOD.match(cells[0].text):
        return 3
    heads = cells[n_label_cells(cells) - 1].column
    if wanted & (stems(heads) | stems(heads.replace("-", " "))):
        return 3
    worded = [cell.column for cell in cells if not re.match(r"\W*\d", cell.text)]
    above = stems(passage.context.rsplit(" › ", 1)[-1])
    if with_kin(wanted) & stems(" ".join(worded)) or wanted & above:
        return 2
    label = stems(cells[n_label_cells(cells) - 1].column)
    return int(are_anything(wanted) or label <= _OPEN)


def place_of(
    asked: Asked, left: Collection[str], passage: Passage, tables: Tables
) -> tuple[float, float, int]:
    """How well a table is where the question looks: in its period, on its subject, and new.

    Args:
        left: the stems of the words that tell where.
    """
    around = _around(passage, tables)
    known = stems(f"{around} {' '.join(cell.column for cell in passage.cells)}")
    day = passage.meeting_date
    return (
        float(_of_period(asked, passage, around)),
        len(set(left) & known) / max(len(left), 1),
        day.toordinal() if day else 0,
    )


def tells(row: Passage) -> bool:
    """Whether a row is about something and tells something of it: no group's heading, no total, no
    headings once more."""
    filled = {cell.text for cell in row.cells if cell.text}
    named = row.cells[n_label_cells(row.cells) - 1].text
    again = all(cell.text in ("", cell.column) for cell in row.cells)
    return bool(named and len(filled) > 1 and not is_total(row) and not again)


def is_total(row: Passage) -> bool:
    """Whether a row is of all the others together."""
    label = without_number(row_label(row.cells))
    return bool(_TOTAL.match(label) or _ENDS_AS_TOTAL.match(label))


def _around(passage: Passage, tables: Tables) -> str:
    return f"{tables.about(passage)} {passage.context}"


def with_kin(things: Collection[str]) -> set[str]:
    """What rows are to be, by the stems of its words, with those that headings use for it."""
    return set().union(things, *(group for group in _KIN if group & set(things)))


def _of_period(asked: Asked, passage: Passage, around: str) -> bool:
    """Whether a table has a column of the quarter that a question names, or is of a meeting in the
    month that it names."""
    day = passage.meeting_date
    if day is not None and re.search(rf"\b{day:%B} {day:%Y}\b", asked.text, re.I):
        return True
    quarters = {understand_column(cell.column).quarter for cell in passage.cells}
    return bool((quarters | set(understand(around).quarters)) & set(asked.quarters))
