"""Rows that bear a mark which a note explains: "A waiver was used in three cases (marked W)"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.grouped import OnPage
from assistant.claims.rowlists import Picked, listed_rows
from assistant.tables.fitting import Fit, stems
from index.papers import Passage
from index.search import terms_of

CONSIDERED = 20  # passages in which a note is looked for
PAGES = 2  # after the note's own, on which the rows stand
MOST_ROWS = 20
_SIGN = r"(?P<mark>[A-Z]{1,2}|[*†‡#§^])"
_MARKED = re.compile(
    rf"\((?:marked|shown|denoted|indicated|flagged)(?: with| by| as| an?)*"
    rf" [“\"']?{_SIGN}[”\"']?\)"
)
_WHICH = re.compile(r"^\W*(?:and |so )?(?:which|what|list|show|name|give)\b", re.I)
_SAYS_LITTLE = stems(
    "contracts items rows schemes which what use used have has been were list show"
)


def marked(asked: Asked, near: Sequence[Passage], on_page: OnPage) -> list[Claim]:
    """A claim for each row that bears the mark by which a note says what a question asks for; none
    if no note near does.

    Args:
        near: passages that a search has found, the best first.
    """
    if not _WHICH.match(asked.text):
        return []
    wanted = stems(" ".join(terms_of(asked.text))) - _SAYS_LITTLE
    for passage in near[:CONSIDERED]:
        for mark, what in _notes(passage):
            if wanted & (stems(what) - _SAYS_LITTLE):
                found = _rows(passage, mark, on_page)
                if found:
                    head = f"{len(found.rows)} rows are marked “{mark}” (counted):"
                    return listed_rows(found, (), head=head)
    return []


def _notes(passage: Passage) -> Iterator[tuple[str, str]]:
    """The marks that a text explains, each with what it is said to mean."""
    for match in _MARKED.finditer("" if passage.cells else passage.text):
        yield match["mark"], re.split(r"[.;()]", passage.text[: match.start()])[-1]


def _rows(note: Passage, mark: str, on_page: OnPage) -> Picked | None:
    """The rows on the pages from a note on that bear a mark in the column in which most do."""
    pages = range(note.page_number, note.page_number + PAGES + 1)
    rows = [row for n in pages for row in on_page(note.document, n) if row.cells]
    bears = _bears(mark)
    places = [k for row in rows for k, cell in enumerate(row.cells) if k and bears(cell.text)]
    if not places:
        return None
    column = max(set(places), key=places.count)
    found = [row for row in rows if column < len(row.cells) and bears(row.cells[column].text)]
    fit = Fit(columns=(column,), rows=frozenset(range(len(found))), value=mark)
    many = len(found) > MOST_ROWS or len(found) == len(rows)
    return None if many else Picked(rows=found, n_all=len(rows), fits=(fit,))


def _bears(mark: str) -> Callable[[str], bool]:
    """Whether a cell has a mark, alone or before or after what else it says."""
    sign = re.escape(mark)
    own = re.compile(rf"^{sign}(?:[;,:]|\s*$)|[;,]\s*{sign}\s*$")
    return lambda text: bool(own.search(text.strip()))
