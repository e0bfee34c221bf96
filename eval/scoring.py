"""One question scored: a row of a run."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from eval.judgements import Judgement
from eval.matching import held, missing, n_words, without_markers
from eval.measures import (
    answer_right,
    first_page_right,
    n_right_citations,
    ndcg,
    page_right,
    recall,
    reciprocal_rank,
    success,
    unsupported_figures,
    unsupported_names,
)
from eval.questions import Fact
from eval.said import Cited, Place, Said

CUTS = (1, 3, 5, 10, 20)
"""The k of Success@k."""
RECALL_CUT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A question, what was said, and how it scores.

    `success` holds Success@k for each k of `CUTS`; the retrieval measures are None where no page
    is judged. `judged` is whether the question has a right page at all. `ask_ms` is the time to the
    answer as whoever asks feels it, `steps_ms` what the assistant says of its steps, `tokens` what
    a language model was sent and wrote.
    """

    id: str
    kind: str
    persona: str
    papers: tuple[str, ...]
    question: str
    answer: str
    answerable: bool
    abstained: bool
    confidence: float
    right: bool
    judged: bool
    page_right: bool
    first_page_right: bool
    n_citations: int
    n_right_citations: int
    n_quotes: int
    n_quotes_standing: int
    unsupported: tuple[str, ...]
    unsupported_names: tuple[str, ...]
    missing: tuple[str, ...]
    said_wrongly: tuple[str, ...]
    n_words: int
    evidence: tuple[str, ...]
    right_pages: tuple[str, ...]
    cited_pages: tuple[str, ...]
    quotes: tuple[str, ...]
    lost_quotes: tuple[str, ...]
    success: tuple[float, ...] | None
    recall: float | None
    rr: float | None
    ndcg: float | None
    ask_ms: float | None
    steps_ms: Mapping[str, float] = field(default_factory=dict)
    tokens: Mapping[str, int] = field(default_factory=dict)

    @property
    def right_and_page(self) -> bool:
        """The answer is right and a right page is cited."""
        return self.right and self.page_right

    def to_dict(self) -> dict[str, Any]:
        """The row, JSON-ready."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The rows of a run, in the order of the facts, and what made them."""

    name: str
    rows: tuple[Scored, ...]
    versions: Mapping[str, str]
    problems: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The run, JSON-ready."""
        rows = [row.to_dict() for row in self.rows]
        return {
            "name": self.name,
            "versions": dict(self.versions),
            "problems": list(self.problems),
            "rows": rows,
        }


def score(
    fact: Fact,
    said: Said,
    judgement: Judgement,
    *,
    ranked: Sequence[Place] | None,
    stands: Callable[[Cited], bool],
    ask_ms: float | None = None,
) -> Scored:
    """The row of a question.

    Args:
        ranked: the pages of the hits, best first; None where there was no search. A page counts
            where it is found first, so that k pages are k pages, however finely they are split.
        stands: whether the quote of a citation stands on its page.
        ask_ms: time to the answer, in milliseconds.
    """
    text = without_markers(said.answer)
    quotes = tuple(citation.quote for citation in said.citations)
    lost = tuple(c for c in said.citations if not stands(c))
    searched = ranked is not None and fact.answerable and bool(judgement.places)
    pages, right = tuple(dict.fromkeys(ranked or ())), judgement.places
    return Scored(
        id=fact.id,
        kind=fact.kind,
        persona=fact.persona,
        papers=tuple(sorted({document for document, _ in judgement.labels})),
        question=fact.question,
        answer=said.answer,
        answerable=fact.answerable,
        abstained=said.abstained,
        confidence=said.confidence,
        right=answer_right(fact, said),
        judged=fact.answerable and bool(judgement.places),
        page_right=page_right(judgement, said),
        first_page_right=first_page_right(judgement, said),
        n_citations=len(said.direct),
        n_right_citations=n_right_citations(judgement, said),
        n_quotes=len(said.citations),
        n_quotes_standing=len(said.citations) - len(lost),
        unsupported=() if said.abstained else unsupported_figures(said.answer, quotes),
        unsupported_names=() if said.abstained else unsupported_names(said.answer, quotes),
        missing=() if said.abstained else missing(text, fact.must_include),
        said_wrongly=held(text, fact.must_not_include),
        n_words=n_words(text),
        evidence=tuple(evidence.quote for evidence in fact.evidence),
        right_pages=tuple(sorted(named(d, label) for d, label in judgement.labels)),
        cited_pages=tuple(named(c.document, c.page) for c in said.direct),
        quotes=quotes,
        lost_quotes=tuple(citation.quote for citation in lost),
        success=tuple(success(pages, right, k=k) for k in CUTS) if searched else None,
        recall=recall(pages, right, k=RECALL_CUT) if searched else None,
        rr=reciprocal_rank(pages, right) if searched else None,
        ndcg=ndcg(pages, right, k=RECALL_CUT) if searched else None,
        ask_ms=ask_ms,
        steps_ms=said.steps_ms,
        tokens=said.tokens,
    )


def named(document: str, label: str | None) -> str:
    """A page as people name it, by the number printed on it."""
    return f"{document}, p. {label}" if label else f"{document}, no number"


def read_row(record: Mapping[str, Any]) -> Scored:
    """The row that `Scored.to_dict` wrote; of one written before costs were kept, without them.

    Raises:
        KeyError: a field is missing.
    """
    names = [one.name for one in fields(Scored) if one.name not in ("steps_ms", "tokens")]
    values = {name: record[name] for name in names}
    values |= {name: record.get(name) or {} for name in ("steps_ms", "tokens")}
    return Scored(**{name: _frozen(value) for name, value in values.items()})


def _frozen(value: object) -> Any:
    return tuple(value) if isinstance(value, list) else value
