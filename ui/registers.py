"""The views of the register: decisions, what was said, the timeline, people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby

import streamlit as st

from assistant import Assistant, Attendance, Entry, Filters, Held, Paper, Record, Wanted
from ui import browsing, literal, wording
from ui import wording_records as words
from ui.entries import Line, csv_bytes, decided, happened, planned, recommended, said
from ui.filters import Asked, choose_meetings, choose_wanted

N_MEETINGS = 10
CSV_COLUMNS = (
    *("meeting_date", "committee", "name", "role", "chair", "capacity", "in_place_of"),
    *("page_printed", "page_in_file", "file"),
)


def decisions(assistant: Assistant, papers: tuple[Paper, ...]) -> None:
    """What was decided; what is recommended or planned is another list, never the same."""
    _introduce(words.DECISIONS_INTRODUCTION)
    kinds = list(words.KIND_SENSE)
    kind = st.radio(words.KIND, kinds, horizontal=True, key="narrow_decisions_kind") or kinds[0]
    literal.show("p", words.KIND_SENSE[kind], css="sure")
    find: dict[str, Callable[[Wanted], list[Line]]] = {
        words.DECIDED: lambda wanted: [decided(one) for one in assistant.decisions(wanted)],
        words.RECOMMENDED: lambda wanted: [
            recommended(one) for one in assistant.recommendations(wanted)
        ],
        words.PLANNED: lambda wanted: [planned(one) for one in assistant.intentions(wanted)],
    }
    things = {
        words.DECIDED: words.DECISION,
        words.RECOMMENDED: "recommendation",
        words.PLANNED: "planned decision",
    }
    person = words.PERSON if kind != words.RECOMMENDED else None
    key = things[kind].replace(" ", "_") + "s"
    _list(
        assistant, papers, find[kind], key=key, thing=things[kind], person=person,
        outcome=kind == words.DECIDED,
    )  # fmt: skip


def statements(assistant: Assistant, papers: tuple[Paper, ...]) -> None:
    """Who said what."""
    _introduce(words.SAID_INTRODUCTION)

    def find(wanted: Wanted) -> list[Line]:
        return [said(one) for one in assistant.statements(wanted)]

    _list(assistant, papers, find, key="statements", thing="statement", person=words.SPEAKER)


def _introduce(text: str) -> None:
    literal.show("p", text)
    literal.show("p", words.ENTRIES_HELP, css="place")


def _list(
    assistant: Assistant,
    papers: tuple[Paper, ...],
    find: Callable[[Wanted], list[Line]],
    *,
    key: str,
    thing: str,
    person: str | None,
    outcome: bool = False,
) -> None:
    """Filters over the list; they offer the meetings that the list has."""
    everything = find(Wanted())
    if not everything:
        literal.show("p", words.NOTHING_HELD)
        return
    meetings = [_held(one.document, one.committee, one.day, one.record) for one in everything]
    asked = choose_wanted(meetings, key=key, thing=words.ENTRY, person=person, outcome=outcome)
    lines = everything if asked.wanted == Wanted() else find(asked.wanted)
    _start_over(key, asked)
    browsing.show_lines(
        assistant, papers, _ordered(lines, newest=asked.newest), key=key, thing=thing
    )


def _held(document: str, committee: str | None, day: date | None, record: Record) -> Held:
    """One entry of a list, as the filters count it."""
    return Held(document=document, committee=committee, meeting_date=day, record=record, n_pages=1)


def _start_over(key: str, asked: object) -> None:
    """Back to the list's beginning when something else is asked for."""
    if st.session_state.get(f"{key}_asked") != asked:
        st.session_state[f"{key}_asked"] = asked
        st.session_state[f"{key}_first"] = 0


def _ordered(lines: Iterable[Line], *, newest: bool) -> list[Line]:
    """By meeting date; the order within a meeting stays, undated lines stand last."""
    known = sorted(lines, key=lambda line: line.day or date.min, reverse=newest)
    return [line for line in known if line.day] + [line for line in known if not line.day]


def timeline(assistant: Assistant, papers: tuple[Paper, ...]) -> None:
    """One subject through the meetings, oldest first."""
    _introduce(words.TIMELINE_INTRODUCTION)
    with st.form("timeline", border=False):
        text_box, button_box = st.columns([9, 1], vertical_alignment="bottom")
        text_box.text_input(
            words.TOPIC, max_chars=200, placeholder=words.TOPIC_HELP, key="narrow_topic"
        )
        button_box.form_submit_button(words.TOPIC_BUTTON, type="primary", width="stretch")
    topic = str(st.session_state.get("narrow_topic") or "").strip()
    filters = choose_meetings(assistant.held(), key="timeline", thing="page", width="content")
    if not topic:
        literal.show("p", words.NO_TOPIC)
        return
    lines = _events(assistant, papers, topic, filters)
    _start_over("timeline", (topic, filters))
    browsing.show_lines(assistant, papers, lines, key="timeline", thing="event")


def _events(
    assistant: Assistant, papers: tuple[Paper, ...], topic: str, filters: Filters
) -> list[Line]:
    """The events; kept in the session until something else is asked or the papers change."""
    asked = (topic, filters, tuple(paper.sha256 for paper in papers))
    kept = st.session_state.get("timeline_kept")
    if kept is None or kept[0] != asked:
        with st.spinner(wording.LOOKING):
            found = [happened(event) for event in assistant.timeline(topic, filters=filters)]
        kept = (asked, found)
        st.session_state["timeline_kept"] = kept
    lines: list[Line] = kept[1]
    return lines


def people(assistant: Assistant, papers: tuple[Paper, ...]) -> None:
    """Who was at each meeting."""
    _introduce(words.PEOPLE_INTRODUCTION)
    everybody = assistant.attendance()
    if not everybody:
        literal.show("p", words.NOTHING_HELD)
        return
    meetings = [
        _held(one.origin.document, *_meeting(one), Record(one.origin.record)) for one in everybody
    ]
    asked = choose_wanted(
        meetings, key="people", thing="name", person=words.PERSON, has_words=False
    )
    found = everybody if asked.wanted == Wanted() else assistant.attendance(asked.wanted)
    _start_over("people", asked)
    if not found:
        st.html(f'<div role="status">{literal.element("p", words.NOTHING)}</div>')
        return
    left, right = st.columns([10, 11], gap="large")
    with left:
        _meetings(assistant, found, asked)
    with right:
        browsing.show_page(assistant, papers, key="people")


def _meeting(one: Entry) -> tuple[str | None, date | None]:
    return one.origin.committee, one.origin.meeting_date


def _meetings(assistant: Assistant, found: Sequence[Attendance], asked: Asked) -> None:
    """A table for each list of people, with a button to the page on which it stands."""

    def order(one: Attendance) -> tuple[date, str, str]:
        committee, when = _meeting(one)
        return when or date.min, committee or "", one.origin.document

    ranked = sorted(found, key=order, reverse=asked.newest)
    lists = [list(its) for _, its in groupby(ranked, order)]
    lines = [_line(its) for its in lists]
    browsing.download(csv_bytes(CSV_COLUMNS, [_cells(one) for one in ranked]), key="people")
    part = browsing.choose_part(lines, key="people", thing="meeting", size=N_MEETINGS)
    for number, line in part:
        _table(assistant, line, lists[number], number=number)


def _cells(one: Attendance) -> tuple[str, ...]:
    committee, when = _meeting(one)
    return (
        when.isoformat() if when else "",
        committee or "",
        one.name,
        one.role.value,
        "yes" if one.chair else "",
        one.capacity or "",
        one.standing_for or "",
        one.page_label or "",
        str(one.page_number),
        one.origin.document,
    )


def _line(its: list[Attendance]) -> Line:
    """A list of people as one line, to lead to its page."""
    first = min(its, key=lambda one: one.page_number)
    committee, when = _meeting(first)
    return Line(
        title=words.list_of(committee, when),
        tag=words.LIST_FRAMED,
        text="\n".join(one.name for one in its),
        document=first.origin.document,
        page_number=first.page_number,
        page_label=first.page_label,
        record=Record(first.origin.record),
        committee=committee,
        day=when,
        source=first,
    )


def _table(assistant: Assistant, line: Line, its: list[Attendance], *, number: int) -> None:
    literal.show("h2", line.title)
    table = literal.table(
        line.title,
        words.PEOPLE_COLUMNS,
        [(one.name, words.role(one), one.capacity or "") for one in its],
        css="captioned-above people",
    )
    st.html(table)
    is_shown = st.session_state.get("people_line") == line.id
    name = words.show_row(
        line.document, line.page_label, line.page_number, line.title, is_shown=is_shown
    )
    st.button(
        literal.label(name),
        key=f"people_show_{number}",
        type="primary" if is_shown else "secondary",
        on_click=browsing.choose,
        args=(assistant, [line, *(_line([one]) for one in its if one is not line.source)]),
        kwargs={"key": "people", "caption": words.LIST_FRAMED},
    )
