"""The commands of the register: decisions, statements, timeline, attendance."""

from __future__ import annotations

import argparse
import csv
import json
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from assistant import Assistant
from assistant.register.registers import Decision, Wanted
from assistant.register.timelines import Event
from index.dates import spoken
from index.papers import Filters
from index.register import Attendance, Entry, Intention, Outcome, Statement

WIDTH = 96

Opener = Callable[[argparse.Namespace], Assistant]
Chooser = Callable[[argparse.Namespace], Filters]
Adder = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]
Row = dict[str, Any]


def add_commands(
    add: Adder,
    add_filters: Callable[[argparse.ArgumentParser], None],
    opened: Opener,
    chosen: Chooser,
) -> None:
    """Adds the four commands; `opened` and `chosen` read the index and filters that are meant."""

    def run(show: Callable[[Assistant, argparse.Namespace, Filters], int]) -> Callable[..., int]:
        return lambda options: show(opened(options), options, chosen(options))

    command = add("decisions", run(_decisions), "list what was decided, as minutes record it")
    add_filters(command)
    _add_words(command)
    command.add_argument("--person", metavar="NAME", help="proposed, seconded or named by it")
    command.add_argument(
        "--outcome", type=Outcome, choices=list(Outcome), metavar="OUTCOME",
        help=", ".join(outcome.value for outcome in Outcome),
    )  # fmt: skip
    command.add_argument(
        "--planned", action="store_true", help="list what forward plans intend to decide instead"
    )
    _add_forms(command)
    command = add("statements", run(_statements), "list who said what, as minutes tell it")
    add_filters(command)
    _add_words(command)
    command.add_argument("--person", metavar="NAME", help="the speaker")
    _add_forms(command)
    command = add("timeline", run(_timeline), "follow a subject through the meetings")
    command.add_argument("topic", metavar="TOPIC")
    add_filters(command)
    _add_forms(command)
    command = add("attendance", run(_attendance), "list who was at the meetings")
    add_filters(command)
    command.add_argument("--person", metavar="NAME")
    _add_forms(command)


def _add_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("--words", help="words that must all occur in it or its title")


def _add_forms(command: argparse.ArgumentParser) -> None:
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument("--csv", action="store_true", help="one row a line")


def _wanted(options: argparse.Namespace, filters: Filters) -> Wanted:
    given = vars(options)
    return Wanted(
        filters=filters,
        words=given.get("words"),
        person=given.get("person"),
        outcome=given.get("outcome"),
    )


def _decisions(assistant: Assistant, options: argparse.Namespace, filters: Filters) -> int:
    wanted = _wanted(options, filters)
    if options.planned:
        plans = assistant.intentions(wanted)
        return _print(options, [_plan_row(assistant, one) for one in plans], plans, _plan_lines)
    found = assistant.decisions(wanted)
    rows = [_decision_row(assistant, one) for one in found]
    return _print(options, rows, found, _decision_lines)


def _statements(assistant: Assistant, options: argparse.Namespace, filters: Filters) -> int:
    found = assistant.statements(_wanted(options, filters))
    rows = [_statement_row(assistant, one) for one in found]
    return _print(options, rows, found, _statement_lines)


def _attendance(assistant: Assistant, options: argparse.Namespace, filters: Filters) -> int:
    found = assistant.attendance(_wanted(options, filters))
    return _print(options, [_person_row(assistant, one) for one in found], found, _person_lines)


def _timeline(assistant: Assistant, options: argparse.Namespace, filters: Filters) -> int:
    found = assistant.timeline(options.topic, filters=filters)
    return _print(options, [_event_row(one) for one in found], found, _event_lines)


def _print(
    options: argparse.Namespace,
    rows: Sequence[Row],
    found: Sequence[Any],
    lines: Callable[[Any], Iterable[str]],
) -> int:
    """The entries in the form asked for; the number of them goes to standard error."""
    if options.json:
        print(json.dumps(list(rows), ensure_ascii=False, indent=2))
    elif options.csv:
        _print_csv(rows)
    else:
        before = ""
        for one in found:
            meeting = _meeting(one)
            if meeting != before:
                print(f"=== {meeting}")
            before = meeting
            print("\n".join(lines(one)))
    print(f"{len(found)} found" if found else "Nothing found in the register.", file=sys.stderr)
    return 0


def _print_csv(rows: Sequence[Row]) -> None:
    if not rows:
        return
    columns = [name for name in rows[0] if name != "places"]
    writer = csv.DictWriter(sys.stdout, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _flat(value) for name, value in row.items()} for row in rows)


def _flat(value: Any) -> Any:
    if isinstance(value, list):
        return " | ".join(str(part) for part in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, Mapping) else value


# As JSON


def entry_row(assistant: Assistant, entry: Entry) -> Row:
    """What all entries have: paper, meeting, page, words, and where they stand with their boxes."""
    origin = entry.origin
    return {
        "document": origin.document,
        "committee": origin.committee,
        "meeting_date": origin.meeting_date.isoformat() if origin.meeting_date else None,
        "record": origin.record.value,
        "item": origin.item,
        "page": entry.page_label,
        "page_index": entry.page_number,
        "text": entry.text,
        "ocr": origin.ocr,
        "places": [
            {
                "page": standing.span.page_label,
                "page_index": standing.span.page_number,
                "quote": standing.span.text,
                "boxes": [[round(value, 2) for value in box] for box in standing.boxes],
            }
            for standing in assistant.standings(entry)
        ],
    }


def _decision_row(assistant: Assistant, decision: Decision) -> Row:
    one = decision.resolution
    return {
        "minute": one.minute,
        "title": one.title,
        "outcome": one.outcome.value,
        "draft": one.draft,
        "proposer": one.proposer,
        "seconder": one.seconder,
        "vote": one.vote,
        "parts": list(one.parts),
        **entry_row(assistant, one),
        "recommended": [
            {
                "document": r.origin.document,
                "page": r.page_label,
                "page_index": r.page_number,
                "text": r.text,
            }
            for r in decision.recommended
        ],
        "confirmed": _confirmed(decision),
    }


def _confirmed(decision: Decision) -> Row | None:
    if decision.confirmed is None:
        return None
    one = decision.confirmed
    return {
        "meeting_date": one.origin.meeting_date.isoformat() if one.origin.meeting_date else None,
        "document": one.origin.document,
        "page": one.page_label,
        "page_index": one.page_number,
        "text": one.text,
        "corrected": decision.corrected,
    }


def _plan_row(assistant: Assistant, plan: Intention) -> Row:
    return {
        "reference": plan.reference,
        "title": plan.title,
        "decision_maker": plan.decision_maker,
        "expected": plan.expected,
        "expected_date": plan.expected_date.isoformat() if plan.expected_date else None,
        "private": plan.private,
        **entry_row(assistant, plan),
    }


def _statement_row(assistant: Assistant, said: Statement) -> Row:
    return {
        "speaker": said.speaker,
        "capacity": said.capacity,
        "group": said.group,
        "saying": said.saying.value,
        "minute": said.minute,
        "title": said.title,
        **entry_row(assistant, said),
    }


def _person_row(assistant: Assistant, person: Attendance) -> Row:
    return {
        "name": person.name,
        "role": person.role.value,
        "capacity": person.capacity,
        "chair": person.chair,
        "for": person.standing_for,
        **entry_row(assistant, person),
    }


def _event_row(event: Event) -> Row:
    return {
        "meeting_date": event.day.isoformat() if event.day else None,
        "step": event.step.value,
        "outcome": event.outcome.value if event.outcome else None,
        "superseded": event.superseded,
        "committee": event.committee,
        "title": event.title,
        "document": event.document,
        "page": event.page_label,
        "page_index": event.page_number,
        "text": event.text,
    }


# For the terminal


def _meeting(one: Any) -> str:
    if isinstance(one, Event):
        return spoken(one.day) if one.day else "date unknown"
    origin = (one.resolution if isinstance(one, Decision) else one).origin
    when = spoken(origin.meeting_date) if origin.meeting_date else "date unknown"
    return f"{origin.committee or 'committee unknown'}, {when}"


def place_of(page_number: int, page_label: str | None, document: str) -> str:
    """A page reference: "p. 51 (PDF page 53), pack.pdf"."""
    if not document.lower().endswith(".pdf"):
        return document
    page = f"PDF page {page_number}"
    return f"{f'p. {page_label} ({page})' if page_label else page}, {document}"


def _wrapped(text: str, indent: str = "    ") -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        lines += textwrap.wrap(line, WIDTH, initial_indent=indent, subsequent_indent=indent)
    return lines


def _decision_lines(decision: Decision) -> list[str]:
    one = decision.resolution
    marks = [one.outcome.value.upper(), "draft minutes" if one.draft else "", one.vote or ""]
    if one.proposer:
        marks.append(f"{one.proposer}{f' / {one.seconder}' if one.seconder else ''}")
    head = " ".join(part for part in (one.minute, one.title) if part) or "no minute number"
    lines = [f"{head} [{'; '.join(mark for mark in marks if mark)}]", *_wrapped(one.text)]
    for asked in decision.recommended:
        where = place_of(asked.page_number, asked.page_label, asked.origin.document)
        lines.append(f"    (recommended by the report on {where})")
    if decision.confirmed is not None and decision.corrected:
        later = decision.confirmed
        where = place_of(later.page_number, later.page_label, later.origin.document)
        lines.append(f"    (these minutes were approved with a correction: {where})")
    return [*lines, f"    -> {place_of(one.page_number, one.page_label, one.origin.document)}"]


def _plan_lines(plan: Intention) -> list[str]:
    about = [plan.decision_maker or "", plan.expected or ""]
    about.append(f"private: {plan.private}" if plan.private else "")
    head = " ".join(part for part in (plan.reference, plan.title) if part)
    where = place_of(plan.page_number, plan.page_label, plan.origin.document)
    return [*_wrapped(head, ""), f"    {'; '.join(a for a in about if a)}", f"    -> {where}"]


def _statement_lines(said: Statement) -> list[str]:
    who = f"{said.speaker}{f' ({said.capacity})' if said.capacity else ''}"
    about = f", minute {said.minute}" if said.minute else ""
    where = place_of(said.page_number, said.page_label, said.origin.document)
    return [f"{who}: {said.saying.value}{about}", *_wrapped(said.text), f"    -> {where}"]


def _person_lines(person: Attendance) -> list[str]:
    marks = [person.role.value, person.capacity or "", "in the chair" if person.chair else ""]
    marks.append(f"for {person.standing_for}" if person.standing_for else "")
    where = place_of(person.page_number, person.page_label, person.origin.document)
    return [f"{person.name}: {', '.join(mark for mark in marks if mark)} -> {where}"]


def _event_lines(event: Event) -> list[str]:
    outcome = f" ({event.outcome.value})" if event.outcome else ""
    old = " [superseded by a later paper]" if event.superseded else ""
    where = place_of(event.page_number, event.page_label, event.document)
    head = f"{event.step.value}{outcome}{old}: {event.title or ''}".rstrip(": ")
    return [head, *_wrapped(textwrap.shorten(event.text, 500, placeholder=" …")), f"    -> {where}"]
