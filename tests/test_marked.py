"""Rows that bear a mark which a note explains."""

from __future__ import annotations

from assistant.asked.questions import understand
from assistant.claims.marked import marked
from index.papers import Cell, Passage

NOTE = "There are four boats. A loan was used in two cases since May (marked L)."


def _passage(number: int, text: str, page: int, *cells: str) -> Passage:
    columns = ("Boat", "Length", "Note")
    return Passage(
        id=number,
        document="boats.pdf",
        page_number=page,
        page_label=str(page),
        text=text,
        table=0 if cells else None,
        cells=tuple(
            Cell(column=column, text=value, page_number=page)
            for column, value in zip(columns, cells, strict=bool(cells))
        ),
    )


def _row(number: int, page: int, *cells: str) -> Passage:
    return _passage(number, " ".join(cells), page, *cells)


ROWS = [
    _row(2, 2, "Swan", "4", "L"),
    _row(3, 2, "Heron", "5", "Lent to L Elm"),
    _row(4, 3, "Otter", "6", "L; until June"),
    _row(5, 9, "Coot", "7", "L"),
]


def _said(question: str, note: str = NOTE) -> list[str]:
    near = [_passage(1, note, 1)]

    def on_page(document: str, number: int) -> tuple[Passage, ...]:
        return tuple(row for row in ROWS if row.page_number == number)

    return [claim.text for claim in marked(understand(question), near, on_page)]


def test_rows_with_the_mark_of_a_note_are_told_on_its_page_and_the_next() -> None:
    first, second = _said("Which boats had a loan?")
    assert first.startswith("2 rows are marked “L” (counted):\n• Swan")
    assert second.startswith("• Otter")


def test_a_note_on_another_thing_marks_nothing() -> None:
    assert _said("Which boats were painted?") == []
    assert _said("When was a loan used?") == []
    assert _said("Which boats had a loan?", "A loan was used in two cases.") == []
