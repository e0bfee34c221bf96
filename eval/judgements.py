"""Where the evidence of a fact stands: the pages that are right to find and to cite."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from eval.matching import squash
from eval.questions import Evidence, Fact
from eval.reading import PaperText
from eval.said import Cited, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The right pages of a fact.

    `places` are pages by position, `labels` the same by the number printed on them (None where
    none is printed); `unfound` is evidence that stands on no page.
    """

    places: frozenset[Place] = frozenset()
    labels: frozenset[tuple[str, str | None]] = frozenset()
    unfound: tuple[Evidence, ...] = ()

    def cites(self, citation: Cited) -> bool:
        """Whether a citation names a right page.

        Source: "names a printed page on which a quote of `evidence` stands (unnumbered front
        sheet: `page` null)", the rules in `eval/README.md`.
        """
        return (citation.document, citation.page) in self.labels


def judge(fact: Fact, papers: Sequence[PaperText]) -> Judgement:
    """The pages on which the evidence of a fact stands."""
    places: set[Place] = set()
    labels: set[tuple[str, str | None]] = set()
    unfound: list[Evidence] = []
    for evidence in fact.evidence:
        found = tuple(_places(evidence, papers))
        if not found:
            unfound.append(evidence)
        for paper, page_number in found:
            places.add((paper.document, page_number))
            labels.add((paper.document, paper.label(page_number)))
    return Judgement(places=frozenset(places), labels=frozenset(labels), unfound=tuple(unfound))


def _places(evidence: Evidence, papers: Sequence[PaperText]) -> Iterable[tuple[PaperText, int]]:
    """The pages of one quote. Where the fact names printed numbers, only those pages count, and
    one that is an image counts without its words."""
    for paper in papers:
        if evidence.document not in (None, paper.document):
            continue
        found = paper.find(evidence.quote)
        if evidence.pages:
            named = [n for n, label in enumerate(paper.labels, 1) if label in evidence.pages]
            found = tuple(n for n in named if n in found or paper.is_image(n))
        yield from ((paper, page_number) for page_number in found)


def quote_stands(
    citation: Cited,
    *,
    texts: Sequence[PaperText],
    own_text: Callable[[Cited], str] | None = None,
) -> bool:
    """Whether the letters and digits of a cited quote stand, in order, on the cited page.

    Args:
        texts: the papers, read apart from the assistant.
        own_text: what the assistant itself read on a page. It is asked only where there is no
            other text: a page that is an image, or a paper that is no PDF. Without it, such a
            quote does not stand.
    """
    paper = next((text for text in texts if text.document == citation.document), None)
    in_file = paper is not None and 1 <= citation.page_index <= len(paper.texts)
    if paper is not None and not (in_file and paper.is_image(citation.page_index)):
        return paper.stands(citation.quote, citation.page_index)
    quote = squash(citation.quote)
    return bool(quote) and own_text is not None and quote in squash(own_text(citation))
