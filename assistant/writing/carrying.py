"""A sentence and the passages it cites -> the claims that stand on them, or what they lack."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from assistant.asked.quantities import quantities
from assistant.asked.questions import Asked, understand
from assistant.asked.sentences import sentences
from assistant.citations import MAX_QUOTE_CHARS
from assistant.claims.claim import Claim
from assistant.claims.rowclaims import row_quote
from assistant.tables import cells as cells_
from assistant.writing.checks import Evidence, fault, mixed, overlap, stems
from index.papers import Passage, Record
from index.passages import row_label

MAX_WINDOW = 3  # neighbouring sentences that may carry one sentence together


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What came of a sentence: the claims that it stands on, or `lacks`: what none of them has."""

    claims: tuple[Claim, ...] = ()
    lacks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearers:
    """Finds what bears a sentence in the passages that it cites.

    `common` are words in lower case that are no names.
    """

    asked: Asked
    common: Collection[str] = field(default_factory=frozenset)

    def carried(self, said: str, passages: Sequence[Passage]) -> Carried:
        """The claim of the first passage that carries all of a sentence; else those of several
        that carry it together."""
        lacking = ""
        for passage in passages:
            claim, lacks = self._by_one(said, passage)
            if claim is not None:
                return Carried(claims=(claim,))
            lacking = lacking or lacks
        if len(passages) > 1:
            claims = [self._nearest(said, passage) for passage in passages]
            if not self._together(said, claims):
                return Carried(claims=tuple(claims))
        return Carried(lacks=lacking or "a passage")

    def _by_one(self, said: str, passage: Passage) -> tuple[Claim | None, str]:
        if passage.cells:
            claim = _row(said, passage)
            lacks = self._of_row(said, claim)
            return (None, lacks) if lacks else (claim, "")
        stretch, lacks = self._stretch(said, passage)
        if stretch is None:
            return None, lacks
        return Claim(text=said, quote=stretch, passage=passage), ""

    def _stretch(self, said: str, passage: Passage) -> tuple[str | None, str]:
        """The shortest stretch that carries a sentence; or None, and what the nearest lacks."""
        nearest = (-1.0, "the wording")
        best: tuple[float, str] | None = None
        size = 0
        for stretch, parts in _windows(passage.text):
            if best is not None and len(parts) > size:
                break
            lacks = self._fault(said, Evidence(text=stretch, record=passage.record))
            lacks = lacks or mixed(said, parts)
            share = overlap(said, stretch, self._asked_stems)
            if lacks is None and (best is None or share > best[0]):
                best, size = (share, stretch), len(parts)
            if lacks is not None and share > nearest[0]:
                nearest = (share, lacks)
        return (best[1], "") if best else (None, nearest[1])

    def _of_row(self, said: str, claim: Claim) -> str | None:
        """What a row lacks; a figure counts only from the column that the sentence, or else the
        question, names."""
        passage = claim.passage
        lacks = self._fault(said, _row_evidence(claim))
        if lacks:
            return lacks
        figures = {quantity.value for quantity in quantities(said)}
        for asked in (understand(said), self.asked):
            chosen = cells_.choose(passage.cells, asked)
            if chosen is None or not (chosen.certain or chosen.missing):
                continue
            others = [
                quantity.value
                for k, cell in enumerate(passage.cells)
                if k not in chosen.cells and cell.text in _used(said, passage)
                for quantity in quantities(cell.text)
            ]
            kept = {q.value for k in chosen.cells for q in quantities(passage.cells[k].text)}
            if figures & set(others) - kept and not figures & kept:
                return "the column"
            break
        return None

    def _nearest(self, said: str, passage: Passage) -> Claim:
        if passage.cells:
            return _row(said, passage)
        asked = self._asked_stems
        near = max(
            (stretch for stretch, parts in _windows(passage.text) if len(parts) <= MAX_WINDOW),
            key=lambda stretch: (overlap(said, stretch, asked), -len(stretch)),
            default=passage.text,
        )
        return Claim(text=said, quote=near, passage=passage)

    def _together(self, said: str, claims: Sequence[Claim]) -> str | None:
        """What several stretches lack together; each must add something."""
        evidences = [
            _row_evidence(claim)
            if claim.cells
            else Evidence(text=claim.quote, record=claim.passage.record)
            for claim in claims
        ]
        if any(overlap(said, evidence.whole) < 0.2 for evidence in evidences):
            return "the wording"
        records = {evidence.record for evidence in evidences}
        joined = Evidence(
            text="\n".join(evidence.text for evidence in evidences),
            heading="\n".join(evidence.heading for evidence in evidences if evidence.heading),
            record=records.pop() if len(records) == 1 else Record.OTHER,
        )
        return self._fault(said, joined) or mixed(said, [each.whole for each in evidences])

    def _fault(self, said: str, evidence: Evidence) -> str | None:
        return fault(said, evidence, common=self.common, asked=self._asked_stems)

    @property
    def _asked_stems(self) -> frozenset[str]:
        return frozenset(stems(self.asked.text))


def _windows(text: str) -> Iterator[tuple[str, list[str]]]:
    """The stretches of a passage that may carry a sentence, the shortest first; each with its
    sentences."""
    parts = sentences(text)
    for size in range(1, MAX_WINDOW + 1):
        for k in range(len(parts) - size + 1):
            some = parts[k : k + size]
            stretch = text[some[0].start : some[-1].end].strip()
            yield stretch, [part.text for part in some]
    if len(parts) > MAX_WINDOW and len(text) <= MAX_QUOTE_CHARS:
        yield text.strip(), [part.text for part in parts]  # a list


def _used(said: str, passage: Passage) -> list[str]:
    """The texts of a row's cells whose figures are said."""
    figures = {quantity.value for quantity in quantities(said)}
    return [
        cell.text
        for cell in passage.cells
        if figures & {quantity.value for quantity in quantities(cell.text)}
    ]


def _row(said: str, passage: Passage) -> Claim:
    """A row as a claim's evidence, up to the last cell with a figure that is said."""
    texts = _used(said, passage)
    used = [k for k, cell in enumerate(passage.cells) if cell.text and cell.text in texts]
    last = max(used, default=len(passage.cells) - 1)
    first = min(used, default=0)
    return Claim(
        text=said,
        quote=row_quote(passage, 0, last),
        shorter=tuple(
            row_quote(passage, k, last) for k in range(1, first + 1) if passage.cells[k].text
        ),
        passage=passage,
        columns=tuple(cell.column for cell in passage.cells),
        cells=tuple(cell.text for cell in passage.cells),
        header="\n".join(dict.fromkeys(passage.cells[k].column for k in used)),
    )


def _row_evidence(claim: Claim) -> Evidence:
    """What a row says: its cells, under the headings of those whose figures are said."""
    label = row_label(claim.passage.cells)
    heading = f"{claim.header}\n{label}" if claim.header else "\n".join([*claim.columns, label])
    return Evidence(
        text=" ".join(cell for cell in claim.cells if cell),
        heading=heading,
        record=claim.passage.record,
    )
