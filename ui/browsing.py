"""A list of entries with the page of the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from assistant import Assistant, Paper
from ui import literal, viewer, wording
from ui import wording_records as words
from ui.entries import Line, as_csv, view_of

N_ROWS = 15


def show_lines(
    assistant: Assistant,
    papers: tuple[Paper, ...],
    lines: Sequence[Line],
    *,
    key: str,
    thing: str,
    nothing: str = words.NOTHING,
) -> None:
    """A part of the list with its CSV, the chosen entry's page at the side.

    Args:
        key: the view's own name, under which its state is kept.
        thing: what a line is called, as in "12 decisions".
    """
    if not lines:
        st.html(f'<div role="status">{literal.element("p", nothing)}</div>')
        return
    if thing == words.DECISION and not all(line.is_decision for line in lines):
        thing = words.MATTER
    left, right = st.columns([10, 11], gap="large")
    with left:
        download(as_csv(lines), key=key)
        part = choose_part(lines, key=key, thing=thing, size=N_ROWS)
        for number, line in part:
            with st.container(border=True, key=f"{key}_row_{number}"):
                _row(assistant, line, key=key, number=number)
    with right:
        show_page(assistant, papers, key=key)


def choose_part(
    lines: Sequence[Line], *, key: str, thing: str, size: int
) -> list[tuple[int, Line]]:
    """The lines in sight with their numbers, and buttons to the ones before and after."""
    at = f"{key}_first"
    first = min(st.session_state.get(at, 0), max(0, (len(lines) - 1) // size * size))
    last = min(first + size, len(lines))
    seen = words.shown_of(first + 1, last, len(lines), thing)
    st.html(f'<div role="status" id="list">{literal.element("p", seen, css="sure")}</div>')
    if len(lines) > size:
        with st.container(horizontal=True, key=f"{key}_parts"):
            for label, target, off in (
                (words.EARLIER_ROWS, first - size, first == 0),
                (words.LATER_ROWS, first + size, last == len(lines)),
            ):
                st.button(
                    label,
                    key=f"{key}_{label}",
                    disabled=off,
                    on_click=st.session_state.__setitem__,
                    args=(at, max(0, target)),
                )
    return list(enumerate(lines[first:last], start=first))


def download(data: bytes, *, key: str) -> None:
    """The whole list, not only the part in sight."""
    st.download_button(
        words.CSV,
        data=data,
        file_name=f"{key}.csv",
        mime="text/csv",
        on_click="ignore",
        key=f"{key}_csv",
    )


def _row(assistant: Assistant, line: Line, *, key: str, number: int) -> None:
    css = "tag decided" if line.is_decision else "tag"
    place = words.row_place(line.document, line.page_label, line.page_number, line.item)
    parts = [
        literal.element("h2", line.title, css="row-title"),
        literal.element("p", line.tag, css=css),
        literal.element("p", wording.meeting(line.committee, line.day), css="place"),
        literal.element("p", " · ".join(line.facts), css="place") if line.facts else "",
        literal.element("blockquote", line.text),
        literal.element("p", f"{place} · {wording.record_name(line.record)}", css="place"),
        literal.element("p", wording.OCR, css="ocr") if line.ocr else "",
        *(
            f"<details><summary>{escape(heading)}</summary>"
            f"{literal.element('blockquote', text)}</details>"
            for heading, text in line.notes
        ),
    ]
    st.html("".join(parts))
    is_shown = st.session_state.get(f"{key}_line") == line.id
    name = words.show_row(
        line.document, line.page_label, line.page_number, line.title, is_shown=is_shown
    )
    st.button(
        literal.label(name),
        key=f"{key}_show_{number}",
        type="primary" if is_shown else "secondary",
        on_click=choose,
        args=(assistant, [line]),
        kwargs={"key": key, "caption": f"{line.tag}: {line.title}"},
    )


def choose(assistant: Assistant, lines: Sequence[Line], *, key: str, caption: str) -> None:
    """Make the first line the chosen one and show its page with all of the lines framed."""
    chosen = st.session_state.get("chosen", 0) + 1
    st.session_state["chosen"] = chosen
    st.session_state[f"{key}_line"] = lines[0].id
    st.session_state[f"{key}_page"] = view_of(assistant, lines, caption=caption, chosen=chosen)


def show_page(assistant: Assistant, papers: tuple[Paper, ...], *, key: str) -> None:
    """The chosen entry's page, with a way back where the columns are stacked."""
    viewer.show(assistant, papers, key=f"{key}_page")
    if st.session_state.get(f"{key}_page"):
        st.html(f'<a class="stacked-only" href="#list">{words.BACK_TO_LIST}</a>')
