"""Entries of the register as lines of a list: what is said of each, and where it stands."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant import Assistant, Decision, Entry, Event, Intention, Recommendation, Record
from assistant import Statement as Said
from assistant.citations import boxes_of, locate
from ui import viewer, wording
from ui import wording_records as words

Boxes = tuple[viewer.Box, ...]
# A spreadsheet takes a cell that begins so for a formula and would run it.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry of a list. `notes` are headings with texts that stand folded under it."""

    title: str
    tag: str
    text: str
    document: str
    page_number: int
    page_label: str | None
    record: Record
    committee: str | None
    day: date | None
    source: Entry | Event
    item: str | None = None
    ocr: bool = False
    is_decision: bool = False
    facts: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()

    @property
    def id(self) -> tuple[str, int, str, str]:
        """What tells it from the other lines."""
        return self.document, self.page_number, self.title, self.text


def _line(
    entry: Entry,
    *,
    title: str,
    tag: str,
    facts: tuple[str, ...] = (),
    notes: tuple[tuple[str, str], ...] = (),
    is_decision: bool = False,
) -> Line:
    origin = entry.origin
    return Line(
        title=title,
        tag=tag,
        text=entry.text,
        document=origin.document,
        page_number=entry.page_number,
        page_label=entry.page_label,
        record=origin.record,
        committee=origin.committee,
        day=origin.meeting_date,
        source=entry,
        item=origin.item,
        ocr=origin.ocr,
        is_decision=is_decision,
        facts=facts,
        notes=notes,
    )


def decided(decision: Decision) -> Line:
    """A decision, with what was recommended and the approval of its minutes folded under it."""
    one = decision.resolution
    notes = [(words.recommended_by(asked), asked.text) for asked in decision.recommended]
    if decision.confirmed is not None:
        heading = words.confirmed_by(decision.confirmed, corrected=decision.corrected)
        notes.append((heading, decision.confirmed.text))
    return _line(
        one,
        title=one.title or words.untitled(one.minute),
        tag=words.OUTCOMES[one.outcome],
        facts=words.decision_facts(one),
        notes=tuple(notes),
        is_decision=one.outcome in words.SETTLED,
    )


def recommended(one: Recommendation) -> Line:
    """What a report asks for."""
    title = one.title or words.UNTITLED
    return _line(one, title=title, tag=words.NOT_DECIDED[words.RECOMMENDED])


def planned(one: Intention) -> Line:
    """What a plan intends."""
    facts = words.plan_facts(one)
    return _line(one, title=one.title, tag=words.NOT_DECIDED[words.PLANNED], facts=facts)


def said(one: Said) -> Line:
    """Who said what."""
    return _line(
        one,
        title=words.speaker(one),
        tag=words.SAYINGS.get(one.saying.value, one.saying.value.capitalize()),
        facts=words.statement_facts(one),
    )


def happened(event: Event) -> Line:
    """An event of a timeline. Only what a meeting decided bears the mark of a decision."""
    entry, passage = event.entry, event.passage
    origin = entry.origin if entry else None
    return Line(
        title=event.title or words.UNTITLED,
        tag=words.event_tag(event.step.value, event.outcome),
        text=event.text,
        document=event.document,
        page_number=event.page_number,
        page_label=event.page_label,
        record=origin.record if origin else passage.record if passage else Record.OTHER,
        committee=event.committee,
        day=event.day,
        source=entry or event,
        item=origin.item if origin else passage.item if passage else None,
        ocr=origin.ocr if origin else passage.ocr if passage else False,
        is_decision=event.outcome in words.SETTLED,
        facts=(
            *((words.speaker(entry),) if isinstance(entry, Said) else ()),
            *((words.SUPERSEDED,) if event.superseded else ()),
        ),
    )


def view_of(
    assistant: Assistant, lines: Iterable[Line], *, caption: str, chosen: int
) -> viewer.View:
    """The first line's page, with the words of all these lines framed where they stand."""
    first, *others = lines
    framed: dict[int, list[viewer.Box]] = {}
    for line in (first, *others):
        for page_number, boxes in _places(assistant, line.source):
            framed.setdefault(page_number, []).extend(boxes)
    return viewer.View(
        document=first.document,
        page_number=first.page_number,
        cited_page_number=first.page_number,
        boxes=tuple(framed.pop(first.page_number, ())),
        other_boxes=tuple((number, tuple(boxes)) for number, boxes in framed.items()),
        caption=caption,
        chosen=chosen,
    )


def _places(assistant: Assistant, source: Entry | Event) -> list[tuple[int, Boxes]]:
    """Page numbers with the boxes there."""
    if not isinstance(source, Event):
        standings = assistant.standings(source)
        return [(standing.span.page_number, standing.boxes) for standing in standings]
    cells = source.passage.cells if source.passage else ()
    boxes: Boxes = tuple(box for cell in cells for box in cell.boxes)
    if not boxes and wording.is_pdf(source.document):
        page_words = assistant.page(source.document, source.page_number).words
        found = locate(source.text, page_words)
        boxes = boxes_of(page_words[found[0] : found[1]]) if found else ()
    return [(source.page_number, boxes)]


CSV_COLUMNS = (
    *("meeting_date", "committee", "what", "title", "about", "text", "kind_of_record", "item"),
    *("page_printed", "page_in_file", "file"),
)


def as_csv(lines: Iterable[Line]) -> bytes:
    """The lines as a table for a spreadsheet: UTF-8 with the mark that Excel wants."""
    rows = [
        (
            line.day.isoformat() if line.day else "",
            line.committee or "",
            line.tag,
            line.title,
            "; ".join(line.facts),
            line.text,
            line.record.value,
            line.item or "",
            line.page_label or "",
            str(line.page_number),
            line.document,
        )
        for line in lines
    ]
    return csv_bytes(CSV_COLUMNS, rows)


def csv_bytes(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """A table as CSV whose cells no spreadsheet takes for formulas."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(list(columns))
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """Source: OWASP, "CSV Injection": an apostrophe makes a formula text."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
