"""Pages that follow each other as one running text, in which it is known where minutes begin.

It is made for what is told from one sentence to the next, over columns, tables and the ends of
pages, whatever the pages are taken for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from index.ballots import ballots_by_table
from index.minuted import in_place
from index.papers import Page, Passage
from index.rollcalls import RollCall

MAX_TITLE = 120
_NUMBER = re.compile(
    r"(?i:item |minute )?(?:[A-Z]{1,6}[ ./-]?\d{1,4}(?:[/.-]\d{1,4})?|\d{1,4}/\d{1,4}|\d{1,3}\.)"
    r"[.:]?\s+(?=[A-Z“\"])"
)
_NO_HEAD = re.compile(
    r"(?:\W*\d+\W*)?(?:That|To|RESOLVED|AGREED|DECIDED|NOTED|Resolved|RESOLUTION|Decisions?|"
    r"DECISIONS?|Agreed|For|Against|Abst\w+|FOR|AGAINST|Proposed|Seconded|Moved|Councillors?|"
    r"Cllrs?|Mrs?|Ms|Dr|Actions?|ACTIONS?)\b"
)
_TALK = re.compile(
    r"\b(?:was|were|has|had|have|is|are|been|will|would|said|asked|proposed|seconded|noted|"
    r"reported)\b"
)


@dataclass(slots=True, kw_only=True)
class Running:
    """A running text, with the places at which pages, minutes and passages begin in it; `calls`
    are the recorded votes in tables, which are left out of it."""

    text: str = ""
    pages: list[tuple[int, int]] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    passages: list[tuple[int, Passage]] = field(default_factory=list)
    calls: list[RollCall] = field(default_factory=list)

    def passage_at(self, at: int) -> Passage:
        """The passage in which a letter stands."""
        return [one for start, one in self.passages if start <= at][-1]

    def opening_of(self, at: int) -> int:
        """Where the minute begins in which a letter stands."""
        return max((head for head in self.heads if head <= at), default=0)


def running(pages: Sequence[Page], passages: Mapping[int, Sequence[Passage]]) -> Running:
    """The running text of pages that follow each other.

    Args:
        passages: those of each page, by its number.
    """
    made = Running()
    votes = ballots_by_table([one for page in pages for one in passages.get(page.number, ())])
    shown: set[int] = set()
    for page in pages:
        made.pages.append((len(made.text), page.number))
        for one in in_place(passages.get(page.number, ()), {page.number: page}):
            start = len(made.text)
            made.passages.append((start, one))
            if one.table is not None and one.table in votes:
                if one.cells and one.table not in shown:
                    shown.add(one.table)
                    made.calls.append(RollCall(start=start, end=start, ballots=votes[one.table]))
                continue
            made.heads += _heads(one, start)
            made.text += f"{text_of(one)}\n"
    return made


def text_of(one: Passage) -> str:
    """A passage as it runs: of a row, cell after cell."""
    if not one.cells:
        return one.text
    return "\n".join(cell.text for cell in one.cells if cell.text.strip())


def _heads(one: Passage, start: int) -> Iterator[int]:
    """Where minutes begin in a passage: at a number with a title, or at its heading."""
    at = start
    for line in text_of(one).split("\n"):
        number = _NUMBER.match(line)
        title = line[number.end() if number else 0 :]
        title = re.split(r"[.:–—]\s", title, maxsplit=1)[0]
        plain = len(title) <= MAX_TITLE and not _TALK.search(title)
        headed = line.strip() == (one.heading or "").strip() or number is not None
        if headed and plain and not _NO_HEAD.match(line) and not _NO_HEAD.match(title):
            yield at
        at += len(line) + 1
