"""What must hold of every answer is checked when it is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

import pytest

from assistant.answers import Answer, Citation
from index.papers import Record

CITATION = Citation(
    marker=1,
    document="pack.pdf",
    title="Pack",
    page="51",
    page_index=53,
    item="6",
    item_title="Scorecard",
    section="6.2",
    quote="64 homes",
    boxes=((1.004, 2, 3, 4),),
    support="direct",
    record=Record.MINUTES,
    meeting_date=date(2025, 1, 14),
)
RELATED = replace(CITATION, support="related")
ANSWER = Answer(question="q", text="64 [1]", abstained=False, confidence=0.5, citations=(CITATION,))


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"confidence": 1.01}, "confidence lies between 0 and 1"),
        ({"confidence": -0.1}, "confidence lies between 0 and 1"),
        ({"citations": ()}, "an answer needs a citation that supports it directly"),
        ({"citations": (RELATED,)}, "an answer needs a citation that supports it directly"),
        ({"abstained": True}, "an answer that abstains has related passages only"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(change: dict[str, object], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        replace(ANSWER, **change)  # type: ignore[arg-type]


@pytest.mark.parametrize("citations", [(), (RELATED,)])
def test_a_refusal_has_related_passages_or_none(citations: tuple[Citation, ...]) -> None:
    answer = replace(ANSWER, abstained=True, citations=citations)
    assert answer.to_dict()["abstained"] is True


def test_an_answer_is_written_as_the_interface_says() -> None:
    written = replace(ANSWER, timings_ms={"total": 12.345}).to_dict()
    assert set(written) == {
        "question",
        "read_as",
        "model",
        "notices",
        "answer",
        "abstained",
        "confidence",
        "citations",
        "timings_ms",
        "tokens",
    }
    assert written["timings_ms"] == {"total": 12.3}
    (citation,) = cast(list[dict[str, object]], written["citations"])
    assert {
        name: citation[name]
        for name in (
            "marker",
            "page",
            "page_index",
            "item",
            "section",
            "quote",
            "boxes",
            "support",
            "document",
            "title",
            "record",
            "meeting_date",
        )
    } == {
        "marker": 1,
        "page": "51",
        "page_index": 53,
        "item": "6",
        "section": "6.2",
        "quote": "64 homes",
        "boxes": [[1.0, 2, 3, 4]],
        "support": "direct",
        "document": "pack.pdf",
        "title": "Pack",
        "record": "minutes",
        "meeting_date": "2025-01-14",
    }


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({}, "p. 51 (PDF page 53)"),
        ({"page": None}, "PDF page 53"),
        ({"document": "pack.md"}, "p. 51"),
        ({"document": "pack.md", "page": None, "item_pages": ("43", "56")}, "pages 43-56"),
        ({"document": "pack.md", "page": None, "item_pages": ("43", "43")}, "page 43"),
        ({"document": "pack.md", "page": None}, ""),
    ],
)
def test_a_citation_tells_where_to_look(change: dict[str, object], place: str) -> None:
    assert replace(CITATION, **change).place == place  # type: ignore[arg-type]
