"""Forward plans, work programmes and reports -> what is intended, and what is recommended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.compose import Reading
from index.dates import find_dates
from index.papers import Cell, Page, Record, Row, Table
from index.passages import row_section
from index.register import Intention, Origin, Recommendation, Span

PLANS = (Record.FORWARD_PLAN, Record.WORK_PROGRAMME)
_COLUMNS: tuple[tuple[str, str], ...] = (
    ("reference", r"\bref(?:erence)?\b|^no\.?$|\bplan no"),
    (
        "private",
        r"\bprivate\??$|\bprivate\b.*\b(?:confidential|paragraph|reason)|\bexempt|\bpart 2\b",
    ),
    ("decision_maker", r"\bdecision[- ](?:maker|taker)|\bto be (?:made|taken) by\b|\bwho will"),
    ("expected", r"\bdate\b|\bmeeting\b|\bwhen\b|\bdeadline|\btimescale|\btarget\b|\bmonth\b"),
    (
        "title",
        r"\bkey decision\b|^decision$|\bitem\b|\bsubject\b|\btitle\b|\btopic\b|\bissue\b|"
        r"\bmatter\b|\bdecisions? to be taken\b|\breport\b|\bagenda\b",
    ),
)
_HEADING = re.compile(
    r"^(?:\d{1,2}(?:\.\d)?[.)]?\s*)?(?:officer |summary of |key )?recommend(?:ation|ed)s?\b(?! of)",
    re.I,
)
_MAX_SPANS = 30


def intentions(reading: Reading) -> tuple[Intention, ...]:
    """The entries of plans in a paper, a row each, in reading order."""
    pages = {page.number: page for page in reading.pages}
    found: list[Intention] = []
    for table in reading.tables:
        columns = _columns(table, pages[table.page_number].record)
        if columns:
            for row in table.rows:
                found += _of_row(reading, table, row, columns, pages)
    return tuple(found)


def _columns(table: Table, record: Record) -> dict[str, int]:
    """Which column tells what; empty for a table that is no plan."""
    found: dict[str, int] = {}
    for name, pattern in _COLUMNS:
        for k, heading in enumerate(table.columns):
            if k not in found.values() and re.search(pattern, heading, re.I):
                found.setdefault(name, k)
    known = "title" in found and "expected" in found
    plan = record in PLANS or _is_programme(table, found)
    return found if known and plan else {}


def _is_programme(table: Table, found: dict[str, int]) -> bool:
    """A table inside a report that is a plan by its own columns."""
    headings = " ".join(table.columns)
    if re.search(r"\b(?:outcome|response|state|status|owner|actual)\b", headings, re.I):
        return False
    if "decision_maker" in found:
        return True
    named = re.search(r"\b(?:work programme|work plan|forward plan)\b", table.title, re.I)
    leads = re.search(r"\blead\b|\bofficer\b|\breport author\b", headings, re.I)
    return bool(named or leads) and bool(re.search(r"\bmeeting\b|\bdate\b", headings, re.I))


def _of_row(
    reading: Reading, table: Table, row: Row, columns: dict[str, int], pages: dict[int, Page]
) -> Iterator[Intention]:
    texts = {name: row.texts[k].strip() for name, k in columns.items()}
    title = texts["title"]
    if not re.search(r"[A-Za-z]{3}", title):
        return
    reference = texts.get("reference") or None
    own = row_section(row.cells[columns["title"] : columns["title"] + 1])
    if reference is None and own and title.startswith(own) and re.search(r"\d", own):
        reference, title = own, title[len(own) :].strip(" :–-")
    page = pages[row.page_number]
    days = find_dates(texts["expected"])
    yield Intention(
        origin=_origin(reading, page),
        spans=tuple(_spans(row, pages)),
        reference=reference,
        title=title,
        decision_maker=texts.get("decision_maker") or None,
        expected=texts["expected"] or None,
        expected_date=days[0] if days else None,
        private=texts.get("private") or None,
    )


def _spans(row: Row, pages: dict[int, Page]) -> Iterator[Span]:
    """A span for each cell: cells stand side by side, so their words make no one run."""
    seen: set[object] = set()
    for cell in (*row.cells, *row.rest):
        if cell.text and (not cell.boxes or cell.boxes not in seen):
            seen.add(cell.boxes)
            yield _span(cell, pages)


def _span(cell: Cell, pages: dict[int, Page]) -> Span:
    page = pages[cell.page_number]
    return Span(page_number=page.number, page_label=page.label, text=cell.text)


def _origin(reading: Reading, page: Page) -> Origin:
    return Origin(
        document=reading.document,
        record=page.record,
        committee=page.meeting.committee,
        meeting_date=page.meeting.date,
        item=page.item,
        ocr=page.ocr,
    )


def recommendations(reading: Reading) -> tuple[Recommendation, ...]:
    """What the reports in a paper recommend, one entry for each report, in reading order."""
    pages = {page.number: page for page in reading.pages}
    found: list[Recommendation] = []
    spans: list[Span] = []
    section, item = "", ""
    for piece in reading.pieces:
        page = pages[piece.page_number]
        inside = page.record is Record.REPORT and not piece.cells and _heads(piece.headings)
        if spans and (not inside or (page.item or "") != item):
            found += _recommendation(reading, pages, spans, section)
            spans = []
        if inside:
            item = page.item or ""
            section = piece.section or section
            spans += _lines(piece.text, page)
    found += _recommendation(reading, pages, spans, section)
    return tuple(found)


def _heads(headings: Sequence[str]) -> bool:
    """Whether the nearest heading is that of the recommendations."""
    return bool(headings) and bool(_HEADING.match(headings[-1])) and len(headings[-1]) < 60


def _lines(text: str, page: Page) -> Iterator[Span]:
    for line in text.split("\n"):
        line = line.strip()
        if line and not (_HEADING.match(line) and len(line) < 60):
            letter = re.match(
                r"\(?(?:[a-z]|[ivx]{1,4})[.)]|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})+\.?", line
            )
            yield Span(
                page_number=page.number,
                page_label=page.label,
                text=line,
                letter=letter[0] if letter else None,
            )


def _recommendation(
    reading: Reading, pages: dict[int, Page], spans: Sequence[Span], section: str
) -> Iterator[Recommendation]:
    if not spans:
        return
    page = pages[spans[0].page_number]
    titles = {item.number: item.title for item in reading.items}
    yield Recommendation(
        origin=_origin(reading, page),
        spans=tuple(spans[:_MAX_SPANS]),
        title=titles.get(page.item or "") or _own_title(page) or reading.title,
        section=section or None,
    )


def _own_title(page: Page) -> str | None:
    match = re.search(r"^(?:subject/)?(?:title|subject)\s*:\s*(.+)$", page.text, re.I | re.M)
    return match[1].strip() if match else None
