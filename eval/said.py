"""What an assistant said, as the Answer object of the interface gives it: values to be judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    """An answer as it was given; `steps_ms` is what each step took, `tokens` what a language model
    was sent and wrote, if one was asked."""

    answer: str
    abstained: bool
    confidence: float
    citations: tuple[Cited, ...] = ()
    steps_ms: Mapping[str, float] = field(default_factory=dict)
    tokens: Mapping[str, int] = field(default_factory=dict)

    @property
    def direct(self) -> tuple[Cited, ...]:
        """The citations that claim to support the answer."""
        return tuple(citation for citation in self.citations if citation.direct)


def read_said(answer: Mapping[str, Any]) -> Said:
    """The values of one Answer object.

    Raises:
        KeyError, TypeError, ValueError: it is not an Answer object.
    """
    return Said(
        answer=str(answer["answer"]),
        abstained=bool(answer["abstained"]),
        confidence=float(answer["confidence"]),
        citations=tuple(_read_cited(citation) for citation in answer["citations"]),
        steps_ms={step: float(ms) for step, ms in (answer.get("timings_ms") or {}).items()},
        tokens={of: int(n) for of, n in (answer.get("tokens") or {}).items()},
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
