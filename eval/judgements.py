"""Where the evidence of a fact stands: the pages that are right to find and to cite."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count, takewhile

from eval.matching import squash
from eval.questions import Evidence, Fact
from eval.reading import PaperText
from eval.said import Cited, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The right pages of a fact.

    `places` are pages by position, `labels` the same by the number printed on them (None where
    none is printed); `read` those by position that are known by what the assistant read there, on
    an image or in a paper that is no PDF; `unfound` is evidence that stands on no page.
    """

    places: frozenset[Place] = frozenset()
    read: frozenset[Place] = frozenset()
    labels: frozenset[tuple[str, str | None]] = frozenset()
    unfound: tuple[Evidence, ...] = ()

    def cites(self, citation: Cited) -> bool:
        """Whether a citation names a right page.

        Source: "names a printed page on which a quote of `evidence` stands (unnumbered front
        sheet: `page` null)", the rules in `eval/README.md`.
        """
        by_position = (citation.document, citation.page_index) in self.read
        return by_position or (citation.document, citation.page) in self.labels


OwnText = Callable[[str, int], str]
"""What the assistant itself read on a page, by the paper's file name and the page's position."""


def judge(fact: Fact, papers: Sequence[PaperText], *, own_text: OwnText | None = None) -> Judgement:
    """The pages on which the evidence of a fact stands.

    Args:
        own_text: asked for pages that are images and for papers that are no PDF, for evidence
            that stands nowhere else. Without it such evidence is not found.
    """
    places: set[Place] = set()
    read: set[Place] = set()
    labels: set[tuple[str, str | None]] = set()
    unfound: list[Evidence] = []
    for evidence in fact.evidence:
        found = tuple(_places(evidence, papers))
        if not found and own_text is not None:
            own = set(_as_read(evidence, papers, own_text))
            read |= own
            if own:
                continue
        if not found:
            unfound.append(evidence)
        for paper, page_number in found:
            places.add((paper.document, page_number))
            labels.add((paper.document, paper.label(page_number)))
    return Judgement(
        places=frozenset(places | read),
        read=frozenset(read),
        labels=frozenset(labels),
        unfound=tuple(unfound),
    )


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


def _as_read(evidence: Evidence, papers: Sequence[PaperText], own_text: OwnText) -> Iterable[Place]:
    """The pages, by position, on which the assistant read one quote: those that are images, or of a
    paper that is no PDF; of two that follow each other both, where it runs over their break."""
    wanted = squash(evidence.quote)
    if not wanted:
        return
    for document, numbers in _without_text(evidence.document, papers, own_text):
        read = {n: squash(own_text(document, n)) for n in numbers}
        found = [n for n in numbers if wanted in read[n]]
        for n in () if found else numbers:
            after = read.get(n + 1, "")
            if wanted in read[n][-len(wanted) :] + after[: len(wanted)]:
                found += [n, n + 1]
        yield from ((document, n) for n in found)


def _without_text(
    document: str | None, papers: Sequence[PaperText], own_text: OwnText
) -> Iterable[tuple[str, list[int]]]:
    """The papers that evidence may be of, each with its pages that nobody else can read."""
    for paper in papers:
        if document in (None, paper.document):
            numbers = range(1, len(paper.texts) + 1)
            yield paper.document, [n for n in numbers if paper.is_image(n)]
    if document and all(paper.document != document for paper in papers):
        yield document, list(takewhile(lambda n: own_text(document, n), count(1)))


def quote_stands(
    citation: Cited,
    *,
    texts: Sequence[PaperText],
    own_text: OwnText | None = None,
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
    return (
        bool(quote)
        and own_text is not None
        and quote in squash(own_text(citation.document, citation.page_index))
    )
