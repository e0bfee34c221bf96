"""Entries of the register -> claims, each on the page on which its words stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from assistant.citations import letters, locate
from assistant.claims.claim import Claim
from index.dates import find_dates, spoken
from index.papers import Page, Passage
from index.register import Entry, Span
from index.store import Store

TOP_LINES = 25  # of a paper's page: within so many stands the date of its meeting
# By the least share of the subject's words met: of 40 answers of the first kind to
# eval/register-facts.jsonl 93 % were right; of the second there are too few to tell.
CONFIDENCE = ((1.0, 0.9), (0.0, 0.7))
HOME_CHARS = 40  # by which the passage that holds a span is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the register tells: claims, and how well they fit the question, 0 to 1; or why none.

    `listed`: several entries were asked for, so as many citations are shown as they need.
    `checked`: it holds what the question takes for granted, so nobody need look for that again.
    `refusal` completes "The papers do not say: …"; it is empty if there are claims. `unless` tells
    whether words that are found in the papers' text prove it wrong: minutes have many forms.
    """

    claims: Sequence[Claim] = ()
    fit: float = 1.0
    listed: bool = False
    checked: bool = False
    refusal: str = ""
    unless: Callable[[str], bool] | None = None

    @property
    def confidence(self) -> float:
        """How sure it is that these claims answer the question, by how well they fit."""
        return next(sure for least, sure in CONFIDENCE if self.fit >= least)


def quoted(store: Store, document: str, spans: Sequence[Span], texts: Sequence[str]) -> list[Claim]:
    """A claim for each page on which spans stand, with the texts that are said of them there.

    Args:
        texts: what is said, one for each page in order; fewer if there is nothing to say of some.
    """
    pages = [list(group) for _, group in groupby(spans, key=lambda span: span.page_number)]
    made = []
    for of_page, text in zip(pages, texts, strict=False):
        page = store.page(document, of_page[0].page_number)
        home = home_of(store.neighbours(document, page.number), of_page[0])
        places = [place for span in of_page if (place := locate(span.text, page.words))]
        if home is not None and places:
            # cells beside each other stand in one run; a word of theirs may stand before it as well
            whole = " ".join(span.text for span in of_page)
            quote = whole if locate(whole, page.words) else _run(page, places)
            made.append(Claim(text=text, quote=quote, passage=home))
    return made


def _run(page: Page, places: Sequence[tuple[int, int]]) -> str:
    first, last = min(places)[0], max(place[1] for place in places)
    return " ".join(word.text for word in page.words[first:last])


def home_of(passages: Sequence[Passage], span: Span) -> Passage | None:
    """The passage of a page that holds a span, else its first; None for a page without any."""
    opening = letters(span.text)[:HOME_CHARS]
    holding = (passage for passage in passages if opening in letters(passage.text))
    return next(holding, passages[0] if passages else None)


def texts_by_page(spans: Sequence[Span]) -> list[str]:
    """The words of spans, page by page."""
    pages = groupby(spans, key=lambda span: span.page_number)
    return ["\n".join(span.text for span in group) for _, group in pages]


def meeting_claim(store: Store, entry: Entry) -> Iterator[Claim]:
    """The date of an entry's meeting, as the paper heads it; none if it does not stand there."""
    origin = entry.origin
    if origin.meeting_date:
        yield from dated(store, origin.document, entry.page_number, origin.meeting_date)


def dated(store: Store, document: str, page_number: int, day: date) -> Iterator[Claim]:
    """The date of the meeting that a page belongs to, as it is headed on it or before it."""
    for number in range(page_number, 0, -1):
        page = store.page(document, number)
        if page.meeting.date != day:
            return
        line = _line_with(page, day)
        passages = store.neighbours(document, number)
        if line and passages:
            span = Span(page_number=number, page_label=page.label, text=line)
            home = home_of(passages, span) or passages[0]
            yield Claim(
                text=f"Meeting of {spoken(day)}:", quote=line, passage=home, support="related"
            )
            return


def _line_with(page: Page, day: date) -> str | None:
    """The line, or two, near the top of a page that have a date."""
    lines = page.text.split("\n")[:TOP_LINES]
    pairs = [f"{one} {two}" for one, two in pairwise(lines)]
    for text in (*lines, *pairs):
        if find_dates(text)[:1] == [day] and locate(text, page.words):
            return text
    return None
