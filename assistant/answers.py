"""What the assistant says: an answer, and the citations by which each claim can be checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Literal

from index.papers import Box, Record

Support = Literal["direct", "related"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a claim stands: `quote` is text of that page, `boxes` are where it stands there.

    `page` is the printed number or None; `page_index` the position in the file, from 1.
    `item_pages` are the first and last page that the agenda gives for the item. Of a table's row,
    `columns` and `cells` are all its headings and texts, `answering` the places of the cells that
    answer, and `answering_boxes` where what answers stands.
    """

    marker: int
    document: str
    title: str
    page: str | None
    page_index: int
    item: str | None
    item_title: str | None
    section: str | None
    quote: str
    boxes: tuple[Box, ...]
    support: Support
    record: Record
    committee: str | None = None
    meeting_date: date | None = None
    ocr: bool = False
    columns: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    item_pages: tuple[str, str] | None = None
    answering: tuple[int, ...] = ()
    answering_boxes: tuple[Box, ...] = ()

    @property
    def place(self) -> str:
        """Where to look: "p. 51 (PDF page 53)"; of a copy without pages, its item's, or nothing."""
        if self.document.lower().endswith(".pdf"):
            there = f"PDF page {self.page_index}"
            return f"p. {self.page} ({there})" if self.page else there
        if self.page:
            return f"p. {self.page}"
        if self.item_pages is None:
            return ""
        first, last = self.item_pages
        return f"pages {first}-{last}" if last != first else f"page {first}"

    def to_dict(self) -> dict[str, object]:
        """The citation as the interface gives it, JSON-ready."""
        return {
            "marker": self.marker,
            "document": self.document,
            "title": self.title,
            "page": self.page,
            "page_index": self.page_index,
            "item": self.item,
            "item_title": self.item_title,
            "item_pages": list(self.item_pages) if self.item_pages else None,
            "section": self.section,
            "quote": self.quote,
            "boxes": [[round(value, 2) for value in box] for box in self.boxes],
            "support": self.support,
            "record": self.record.value,
            "committee": self.committee,
            "meeting_date": self.meeting_date.isoformat() if self.meeting_date else None,
            "ocr": self.ocr,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What a language model was sent and what it wrote, in tokens as its server counts them."""

    sent: int
    written: int

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(sent=self.sent + other.sent, written=self.written + other.written)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Either the assistant abstains, or every claim in `text` has its citation.

    `read_as` is the question made whole, where it pointed back at the conversation.
    `model` is the language model that wrote `text`, None where it was found without one; `notices`
    are what a reader should know of how it came about. `tokens` are what a language model took,
    also where nothing of its reply is shown; None where none was asked or its server does not say.
    """

    question: str
    text: str
    abstained: bool
    confidence: float
    read_as: str | None = None
    citations: tuple[Citation, ...] = ()
    timings_ms: Mapping[str, float] = field(default_factory=dict)
    model: str | None = None
    notices: tuple[str, ...] = ()
    tokens: Tokens | None = None

    def __post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError("confidence lies between 0 and 1")
        direct = [citation for citation in self.citations if citation.support == "direct"]
        if self.abstained and direct:
            raise ValueError("an answer that abstains has related passages only")
        if not self.abstained and not direct:
            raise ValueError("an answer needs a citation that supports it directly")

    @property
    def whole(self) -> str:
        """The question as it can be understood alone."""
        return self.read_as or self.question

    def to_dict(self) -> dict[str, object]:
        """The Answer object of the interface, JSON-ready."""
        return {
            "question": self.question,
            "read_as": self.read_as,
            "answer": self.text,
            "abstained": self.abstained,
            "confidence": round(self.confidence, 3),
            "citations": [citation.to_dict() for citation in self.citations],
            "timings_ms": {name: round(value, 1) for name, value in self.timings_ms.items()},
            "model": self.model,
            "notices": list(self.notices),
            "tokens": asdict(self.tokens) if self.tokens else None,
        }
