"""A paper's minutes as a stream of paragraphs, each with its meeting, minute number and title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, zip_longest
from typing import TypeVar

from index.agenda import clean
from index.ballots import ballots_by_table
from index.compose import Reading
from index.dates import find_dates
from index.minuteheads import BARE, MAX_TITLE_CHARS, State, enter, parted, series_in
from index.papers import Meeting, Page, Passage, Record
from index.passages import Piece
from index.register import Ballot, Origin, Span

_P = TypeVar("_P", Piece, Passage)
OPENING_CHARS = 30  # by which a passage is found in its page's text
MINUTED = (Record.MINUTES, Record.DRAFT_MINUTES, Record.DECISION)
_SET_APART = re.compile(
    r"\n|(?<=[a-z][.;:])\s+(?=(?:IT WAS )?RESOLVED\s*[–—:-])|"
    r"(?<=[A-Z)\d]\s[–—-])\s+(?=RESOLVED\s*[–—:-])|"
    r"(?<=[a-z\d)][.;])\s+(?=(?:RESOLVED|DECIDED|AGREED|ORDERED)\s+(?:\([^()]{1,60}\)\s+)?(?:that|to)\b)"
)
_OPENS = re.compile(r"^(?:draft |unconfirmed )?minutes\b(?!\s+of (?:the )?previous)", re.I)
_CLOSED = re.compile(
    r"\bmeeting (?:was )?(?:closed|ended|finished|adjourned|commenced|opened|started|began)\b|"
    r"\bminutes\b.{0,80}\bwere (?:agreed|approved|signed)\b|\bsigned as a true\b",
    re.I,
)
_SHUT = re.compile(
    r"\bmeeting (?:(?:was|be|is)(?: hereby)? )?(?:closed|ended|concluded|finished|adjourned)\b"
    r"(?! (?:to the|for|until))|\bconcluded at \d|\bminutes prepared as per\b",
    re.I,
)
_BODY_LINE = re.compile(
    r"\b(?:Council|Committee|Board|Corporation|Panel|Cabinet|Association|Trust|Forum)\b"
)
_HELD = re.compile(
    r"\bmeeting of (?:the )?(?P<name>[A-Z][^.,;:]{2,80}?\b(?:Council|Committee|Board|Panel|Cabinet|"
    r"Forum|Governors))\b,? (?:was |is |were )?(?:held|on|took)\b"
)
_HEADLINE = re.compile(
    r"^\W*(?:DRAFT )?MINUTES OF (?:THE |A )?(?:(?:ANNUAL |ORDINARY )?MEETING OF )?(?:THE )?"
    r"(?P<name>[A-Z][A-Z&’' -]{3,80}? (?:COUNCIL|COMMITTEE|BOARD|PANEL|CABINET))\b"
)
_BULLET = re.compile(r"^[•▪●○◦‣·\uf0b7\uf0a7]\s*")
_LISTED = re.compile(r"\s+(?=(?:[a-z][.)]|\([a-z]\)|\d{1,2}\)|[•▪\uf0b7])\s*[A-Z])")
_PROPOSED = re.compile(r"(?:proposed|moved)\s*(?:by)?\s*:?\s*[A-Z][\w.’' -]{2,50}[,;]?", re.I)
_SECONDED = re.compile(r"(?:and )?seconded\s*(?:by)?\s*:?\s*[A-Z][\w.’' -]{2,50}[,;:]?", re.I)
_THEN = re.compile(r"(?:and )?(?:it was )?(?:resolved|agreed|carried|decided)\b", re.I)
_SECONDED_AND = re.compile(rf"{_SECONDED.pattern},? and (?:it was )?{_THEN.pattern}\W*", re.I)
_AGREED_LAST = re.compile(
    r"\b(?:seconded|proposed)\b.*\b(?:AGREED|RESOLVED|DECIDED|CARRIED)[\s:.–—-]*$", re.I
)
_MOVED_AND = re.compile(rf"{_PROPOSED.pattern} {_SECONDED_AND.pattern}", re.I)
_TITLED = re.compile(r"(?P<title>[^.:]{3,80}(?::[^.:]{3,60})?)[.:] (?=[A-Z])")
_MARGIN = re.compile(r"^(?:[A-Z]{2,3}|[A-Z][A-Za-z]{1,2}|ALL)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, bullet, heading or table cell of minutes; `ballots` if it shows a vote."""

    text: str
    page_number: int
    page_label: str | None
    origin: Origin
    minute: str | None = None
    title: str | None = None
    heading: bool = False
    cell: bool = False
    ballots: tuple[Ballot, ...] = ()

    def span(self, start: int = 0, end: int | None = None, letter: str | None = None) -> Span:
        """Some of its letters as a span."""
        text = self.text[start:end].strip()
        return Span(
            page_number=self.page_number, page_label=self.page_label, text=text, letter=letter
        )


def minute_paragraphs(reading: Reading) -> list[list[Paragraph]]:
    """The paragraphs of each meeting that the paper minutes, in reading order."""
    meetings: list[list[Paragraph]] = []
    pages = {page.number: page for page in _minuted(reading)}
    series = series_in("\n".join(page.text for page in pages.values()))
    state: State | None = None
    pieces = list(in_place(reading.pieces, pages))
    votes = ballots_by_table([piece for piece in pieces if piece.page_number in pages])
    shown: set[int] = set()
    for k, piece in enumerate(pieces):
        page = pages.get(piece.page_number)
        if page is None:
            continue
        origin = _origin(reading, page)
        if origin.committee is None:
            origin = replace(origin, committee=_named(reading, page))
        if state is None or not _same_meeting(state.origin, origin, piece):
            state = State(origin=origin, series=series)
            meetings.append([])
        later = _later_meeting(pieces[k : k + 3], state.origin.meeting_date)
        if later and meetings[-1]:
            state = State(origin=replace(origin, meeting_date=later), series=series)
            meetings.append([])
        if piece.table is None or piece.table not in votes:
            meetings[-1] += _of_piece(piece, page, state)
        elif piece.cells and piece.table not in shown:
            shown.add(piece.table)
            here = _paragraph(piece.text, page, state, cell=True)
            meetings[-1].append(replace(here, ballots=votes[piece.table]))
    return [_joined(paragraphs) for paragraphs in meetings]


def in_place(pieces: Sequence[_P], pages: Mapping[int, Page]) -> Iterator[_P]:
    """Passages in the order in which they stand: those of a page's tables come after its text."""
    for number, group in groupby(pieces, key=lambda piece: piece.page_number):
        of_page = list(group)
        if number not in pages or not any(piece.cells for piece in of_page):
            yield from of_page
            continue
        text = "".join(pages[number].text.split())
        at = {True: 0, False: 0}  # how far the tables have been read, and the text
        places = []
        for piece in of_page:
            tabled = piece.table is not None
            opening = "".join(piece.text.split())[:OPENING_CHARS]
            at[tabled] = max(text.find(opening, at[tabled]), at[tabled])
            places.append(at[tabled])
        order = sorted(range(len(of_page)), key=lambda k: places[k])
        yield from (of_page[k] for k in order)


def _joined(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Paragraphs that break off in mid-sentence put together with the rest on the same page."""
    joined: list[Paragraph] = []
    for here, after in zip_longest(paragraphs, paragraphs[1:]):
        last = joined[-1] if joined else None
        if last is not None and (_breaks_off(last, here) or _seconds(last, here, after)):
            joined[-1] = replace(last, text=f"{last.text} {here.text}")
        else:
            joined.append(here)
    return joined


def _seconds(last: Paragraph, here: Paragraph, after: Paragraph | None) -> bool:
    """Whether mover and seconder stand in two lines above what was resolved."""
    plain = not (last.heading or here.heading) and last.page_number == here.page_number
    proposed = plain and bool(_PROPOSED.fullmatch(last.text))
    then = after is not None and bool(_THEN.match(after.text))
    seconded = then and bool(_SECONDED.fullmatch(here.text))
    return proposed and (seconded or bool(_SECONDED_AND.fullmatch(here.text)))


def _breaks_off(last: Paragraph, here: Paragraph) -> bool:
    plain = not (last.heading or here.heading or last.cell or here.cell)
    same = (last.page_number, last.minute) == (here.page_number, here.minute)
    begins = re.match(r"[a-z]{2,}", here.text) is not None
    return plain and same and begins and len(last.text) > 30 and unfinished(last.text)


def _minuted(reading: Reading) -> Iterator[Page]:
    """The pages of minutes; a whole paper of no other kind is minutes if it ends like minutes."""
    pages = [page for page in reading.pages if page.record in MINUTED]
    if pages or reading.kind not in (Record.OTHER, Record.AGENDA) or reading.items:
        yield from _until_closed(pages)
        return
    text = " ".join(page.text for page in reading.pages)
    if re.search(r"\bapologies\b", text, re.I) and len(_CLOSED.findall(text)) > 1:
        for page in reading.pages:
            yield replace(page, record=Record.MINUTES)


def _until_closed(pages: Sequence[Page]) -> Iterator[Page]:
    """Pages without those after the end of a meeting, unless minutes of another begin there.

    In a scanned pack nothing else tells where letters and reports go on after minutes.
    """
    meeting: Meeting | None = None  # of the stretch that is read; None after its end
    known: Meeting | None = None  # what the pages themselves say
    for page in pages:
        if page.meeting != known:
            meeting = known = page.meeting
        elif meeting is None:
            meeting = _another(page)
        if meeting is None:
            continue
        yield page if meeting == page.meeting else replace(page, meeting=meeting)
        if _is_shut(page):
            meeting = None


def _is_shut(page: Page) -> bool:
    """Whether a meeting ends in the last lines of a page."""
    return bool(_SHUT.search(page.text[-900:]))


def _another(page: Page) -> Meeting | None:
    """The meeting whose minutes begin on a page, by its first lines."""
    top = page.text[:900]
    days = find_dates(top)
    if not days or not re.search(r"\bminutes\b|^present\b", top[:400], re.I | re.M):
        return None
    if not re.search(r"\b(?:present|attendance|attending)\b\s*:?", page.text, re.I):
        return None
    lines = [line for line in top.split("\n")[:6] if 8 < len(line) < 90]
    named = [line for line in lines if _BODY_LINE.search(line) and not find_dates(line)]
    return Meeting(committee=clean(named[0]) if named else None, date=days[0])


def _origin(reading: Reading, page: Page) -> Origin:
    return Origin(
        document=reading.document,
        record=page.record,
        committee=page.meeting.committee,
        meeting_date=page.meeting.date,
        item=page.item,
        ocr=page.ocr,
    )


def _named(reading: Reading, page: Page) -> str | None:
    """The body that minutes name in their first sentence, where the page does not tell it."""
    same = (p for p in reading.pages if p.meeting == page.meeting and p.item == page.item)
    start = next(same, page)
    text = start.text[:1200].replace("\n", " ")
    match = _HELD.search(text) or _HEADLINE.search(text)
    return clean(match["name"]) if match else None


def _same_meeting(known: Origin, origin: Origin, piece: Piece) -> bool:
    """A later meeting in the same file is known only by its own heading: pages do not tell."""
    if (known.committee, known.item, known.record) != (
        origin.committee,
        origin.item,
        origin.record,
    ):
        return False
    return known.meeting_date == origin.meeting_date or not _OPENS.match(piece.text)


def _later_meeting(pieces: Sequence[Piece], known: date | None) -> date | None:
    """The date of another meeting whose minutes begin with the first of these pieces."""
    first = pieces[0]
    if not _OPENS.match(first.text) or first.cells:
        return None
    near = [piece.text for piece in pieces if piece.page_number == first.page_number]
    days = find_dates(" ".join(near)[:400])
    return days[0] if days and days[0] != known else None


def _of_piece(piece: Piece, page: Page, state: State) -> Iterator[Paragraph]:
    if piece.cells:
        yield from _of_row(piece, page, state)
        return
    texts = (part for text in _SET_APART.split(piece.text) for part in parted(text, state.minute))
    for text in texts:
        text = text.strip()
        text = _BULLET.sub("", text)
        if not text or _MARGIN.match(text):
            continue
        if re.fullmatch(r"\d{1,3}\.?|\d{1,2}\.\d{2}\.\d{2}", text):
            state.alone = None if state.alone else text.rstrip(".")
            continue
        heading = enter(text, text in piece.headings, state)
        yield _paragraph(text, page, state, heading=heading)


def _paragraph(
    text: str, page: Page, state: State, *, heading: bool = False, cell: bool = False
) -> Paragraph:
    return Paragraph(
        text=text,
        page_number=page.number,
        page_label=page.label,
        origin=replace(state.origin, ocr=page.ocr),
        minute=state.minute,
        title=state.title,
        heading=heading,
        cell=cell,
    )


def _of_row(piece: Piece, page: Page, state: State) -> Iterator[Paragraph]:
    """A table row: its number and title cells head the cells beside them."""
    texts = _distinct(piece)
    if _is_action_list(piece):
        return
    number = next((k for k, text in enumerate(texts[:2]) if BARE.match(text)), None)
    body = texts
    if number is not None and len(texts) > number + 1:
        state.minute = texts[number].rstrip(".:)")
        title, rest = _run_in(texts[number + 1])
        state.title = title if len(title) <= MAX_TITLE_CHARS else title[:80]
        yield _paragraph(title, page, state, heading=True, cell=True)
        body = [*filter(None, [rest]), *texts[number + 2 :]]
    for text in body:
        for part in _LISTED.split(text):
            yield _paragraph(_BULLET.sub("", part), page, state, cell=True)


def _run_in(text: str) -> tuple[str, str]:
    """A title with what is told behind it in one cell, apart: "Finance. The Board noted …"."""
    match = _TITLED.match(text) if len(text) > MAX_TITLE_CHARS else None
    return (match["title"], text[match.end() :]) if match else (text, "")


def _distinct(piece: Piece) -> list[str]:
    kept: list[str] = []
    for k, cell in enumerate(piece.cells):
        merged = k and cell.boxes and cell.boxes == piece.cells[k - 1].boxes
        if cell.text.strip() and not merged:
            kept.append(cell.text.strip())
    return kept


def _is_action_list(piece: Piece) -> bool:
    columns = " ".join(cell.column for cell in piece.cells)
    lists = r"\b(?:OWNER|BY WHOM|WHO|update|amount|payee|invoice|balance)\b"
    return bool(re.search(lists, columns, re.I))


_ENDS = re.compile(r"[.!?][”\"')]*\s+(?=[A-Z“\"'(•*£\d])")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(.])(?:Mr|Mrs|Ms|Dr|Cllr|Rev|St|Nos?|para|vs|i\.e|e\.g|approx|Prop|Sec|Ref|pp?|"
    r"[A-Za-z])\.$|^\W*\d{1,3}\.$"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a text begin and end; an abbreviation does not end one."""
    starts = [0]
    for match in _ENDS.finditer(text):
        if not _ABBREVIATED.search(text[starts[-1] : match.start() + 1]):
            starts.append(match.end())
    ends = [*starts[1:], len(text)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if text[a:b].strip()]


def unfinished(text: str) -> bool:
    """Whether a text breaks off in the middle of a sentence."""
    return not re.search(r"[.;:!?]['”\"’)]*\s*$", text)


def agreed_spans(before: Sequence[Paragraph], k: int) -> list[Span]:
    """Paragraph `k` with what it says was agreed, which may stand below it: "… and AGREED", "That
    …"; none if it is no note of movers that says so."""
    here, below = before[k], before[k + 1 : k + 2]
    if here.heading or not _AGREED_LAST.search(here.text):
        return []
    same = bool(below) and below[0].minute == here.minute
    if same and re.match(r"That\b", below[0].text):
        return [here.span(), below[0].span()]
    return [here.span()] if _MOVED_AND.fullmatch(here.text) else []


def goes_on(before: Sequence[Paragraph], k: int) -> bool:
    """Whether paragraph `k` is the rest of the one before it, at the top of a new page."""
    if k == 0 or k >= len(before):
        return False
    last, here = before[k - 1], before[k]
    turned = here.page_number != last.page_number and not here.heading and not last.heading
    listed = re.match(r"\W*(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s", here.text)
    return turned and not listed and unfinished(last.text)
