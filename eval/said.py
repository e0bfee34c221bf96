"""What an assistant said, as the Answer object of the interface gives it: values to be judged."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Place = tuple[str, int]
"""(document, page number): a page by its position in the file, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A citation as it was given; `page` is the printed number it names, None for none."""

    document: str
    page: str | None
    page_index: int
    quote: str
    direct: bool

    @property
    def place(self) -> Place:
        """Where it points in the file."""
        return self.document, self.page_index


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An answer as it was given."""

    answer: str
    abstained: bool
    confidence: float
    citations: tuple[Cited, ...] = ()
    retrieve_ms: float | None = None
    answer_ms: float | None = None

    @property
    def direct(self) -> tuple[Cited, ...]:
        """The citations that claim to support the answer."""
        return tuple(citation for citation in self.citations if citation.direct)


def read_said(answer: Mapping[str, Any]) -> Said:
    """The values of one Answer object.

    Raises:
        KeyError, TypeError, ValueError: it is not an Answer object.
    """
    timings = answer.get("timings_ms") or {}
    return Said(
        answer=str(answer["answer"]),
        abstained=bool(answer["abstained"]),
        confidence=float(answer["confidence"]),
        citations=tuple(_read_cited(citation) for citation in answer["citations"]),
        retrieve_ms=timings.get("retrieve"),
        answer_ms=timings.get("answer"),
    )


def _read_cited(citation: Mapping[str, Any]) -> Cited:
    page = citation["page"]
    return Cited(
        document=str(citation["document"]),
        page=None if page is None else str(page),
        page_index=int(citation["page_index"]),
        quote=str(citation["quote"]),
        direct=citation["support"] == "direct",
    )
