"""Headings whose words are broken by a narrow column."""

from __future__ import annotations

import pytest

from index.mended import with_whole_headings
from index.papers import Cell, Row, Table

WORDS = {"Moorings", "moorings,", "Q3", "RAG", "harbour"}


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Foreca st", "Forecast"),
        ("2031/32 Q 3", "2031/32 Q3"),
        ("RA G", "RAG"),
        ("Moorin gs let", "Moorings let"),
        ("Revised budget", "Revised budget"),
        ("Up to date", "Up to date"),
        ("Q 4", "Q 4"),  # the paper has no such word
        ("Boats in", "Boats in"),
        ("Now harbou r let", "Now harbour let"),
        ("Visits 2022/2 3", "Visits 2022/23"),
        ("Visits 2022/ 23", "Visits 2022/23"),
        ("Q3 2024/25 4 weeks", "Q3 2024/25 4 weeks"),
    ],
)
def test_words_are_put_together_as_the_paper_has_them(broken: str, whole: str) -> None:
    cells = (
        Cell(column="Boats", text="31", page_number=1),
        Cell(column=broken, text="4", page_number=1),
    )
    table = Table(
        title="",
        columns=("Boats", broken),
        rows=(Row(cells=cells),),
        header_page_number=1,
    )
    (mended,) = with_whole_headings([table], WORDS)
    assert mended.columns == ("Boats", whole)
    assert [cell.column for cell in mended.rows[0].cells] == ["Boats", whole]
