"""A decision as it was decided, in few words: what was moved, what became of it, by what vote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.asked.sentences import without_number
from assistant.asked.words import stands, stems
from assistant.citations import letters, locate
from assistant.claims.claim import Claim
from assistant.claims.lists import abridged
from assistant.claims.quoted import home_of, quoted
from assistant.register.sought import Sought
from index.ballots import names_of, vote_of
from index.minuted import sentences
from index.register import Ballot, Outcome, Resolution, Span
from index.store import Store

ROOM = 72  # words of a decision: with its vote it stays below 80
THIN = 22  # words of a decision that only adopts what was moved ("RESOLVED accordingly")
TITLE_CHARS = 30  # by which the passages below a minute's title are known
_WORDLESS = re.compile(
    r"\baccordingly\b|^\W*(?:RESOLVED|AGREED|CARRIED)\W*$|\bapproved the\b", re.I
)


def is_thin(one: Resolution) -> bool:
    """Whether the words of a decision do not tell what was decided without its motion."""
    short = len(one.text.split()) <= THIN
    return bool(one.motion) and short and bool(_WORDLESS.search(one.text))


def winner_of(one: Resolution, found: Sequence[Resolution]) -> Resolution | None:
    """What was carried in place of a motion or amendment that was lost; None if nothing was."""
    if one.outcome is not Outcome.LOST or one.vote is None:
        return None
    same = (other for other in found if is_of_minute(other, one) and other.vote == one.vote)
    won = (Outcome.CARRIED, Outcome.AGREED, Outcome.RESOLVED)
    return next((other for other in same if other.outcome in won), None)


def is_of_minute(one: Resolution, other: Resolution) -> bool:
    """Whether two decisions stand in one minute of one paper."""
    return (one.origin.document, one.origin.meeting_date, one.minute, one.title) == (
        other.origin.document,
        other.origin.meeting_date,
        other.minute,
        other.title,
    )


def decision_claims(
    store: Store,
    one: Resolution,
    *,
    lost: Resolution | None = None,
    asked: Sought | None = None,
    votes: bool = False,
) -> list[Claim]:
    """A decision with what was moved, each part on its page.

    Args:
        lost: the motion that was lost when this one was carried, to be told as well.
        asked: of what the minute says besides, the sentence that a question is about is told.
        votes: the vote is told too.
    """
    document = one.origin.document
    spans = _parts(one, lost)
    about = _about(store, one, asked) if asked else None
    if about is not None:
        spans = [about, *(span for span in spans if lost is None or span not in lost.spans[:1])]
    if votes and one.vote and not one.ballots:
        told = [span for span in one.motion if one.vote.split("; ")[0] in span.text]
        spans += [span for span in told[:1] if span not in spans]
    figures = f"Vote: {vote_of(one.ballots)}." if votes and one.ballots else ""
    texts = abridged([without_number(span.text) for span in spans], ROOM - len(figures.split()))
    claims = [
        claim
        for span, text in zip(spans, texts, strict=True)
        for claim in quoted(store, document, [span], [text])
    ]
    counts = [ballot_claim(store, document, ballot, "") for ballot in one.ballots if figures]
    shown = [claim for claim in counts if claim is not None][:1]
    return [*claims, *(Claim(text=figures, quote=c.quote, passage=c.passage) for c in shown)]


def _parts(one: Resolution, lost: Resolution | None) -> list[Span]:
    """The words to be told, in the order in which they stand."""
    spans = list(one.spans)
    if one.motion:
        spans = [one.motion[0], *(span for span in spans if span != one.motion[0])]
    if lost is not None and lost.spans[0] not in spans:
        spans.insert(0, lost.spans[0])
    return spans


def _about(store: Store, one: Resolution, asked: Sought) -> Span | None:
    """The sentence of a minute that has most of the words asked for that its decision has not."""
    known = stems(f"{one.title or ''} {one.text} {one.motion[0].text if one.motion else ''}")
    missing = [stem for stem in asked.subject if not stands(stem, known)]
    best, most = None, 1
    for span in _sentences(store, one):
        met = sum(stands(stem, stems(span.text)) for stem in missing)
        if met > most:
            best, most = span, met
    return best


def _sentences(store: Store, one: Resolution) -> Iterator[Span]:
    """What stands below a minute's title before its decision."""
    opening = letters(one.title or "")[:TITLE_CHARS]
    first = (one.motion or one.spans)[0]
    passages = store.neighbours(one.origin.document, first.page_number) if opening else ()
    for passage in passages:
        if opening not in letters(f"{passage.context} {passage.heading or ''}") or passage.cells:
            continue
        for start, end in sentences(passage.text):
            text = passage.text[start:end].strip()
            if letters(first.text)[:TITLE_CHARS] in letters(text):
                return
            yield Span(page_number=passage.page_number, page_label=None, text=text)


def ballot_claim(store: Store, document: str, ballot: Ballot, text: str) -> Claim | None:
    """A claim that stands on one line of a recorded vote, or on the names in its column; where
    those stand below each other, on the row with the first."""
    number = (ballot.names or (ballot.way,))[0].page_number
    page = store.page(document, number)
    names = " ".join(span.text for span in ballot.names)
    near = store.neighbours(document, number)
    for quote in (f"{ballot.way.text} {names}".strip(), names):
        if quote and locate(quote, page.words):
            span = Span(page_number=number, page_label=None, text=quote)
            home = home_of(near, span)
            return Claim(text=text or quote, quote=quote, passage=home) if home else None
    first = (ballot.names or (ballot.way,))[0]
    rows = [one for one in near if one.cells and one.page_number == number]
    row = next((one for one in rows if any(cell.text == first.text for cell in one.cells)), None)
    if row is not None and locate(row.text, page.words):
        return Claim(text=text or row.text, quote=row.text, passage=row)
    home = home_of(near, ballot.way) if locate(ballot.way.text, page.words) else None
    return (
        Claim(text=text or ballot.way.text, quote=ballot.way.text, passage=home) if home else None
    )


def voters_told(ballot: Ballot) -> str:
    """One way of a vote with its number and names."""
    names, way = ", ".join(names_of(ballot)), vote_of([ballot]) or ""
    told = f"{way}: {names}" if names else way
    return f"{told[:1].upper()}{told[1:]}"
