"""Which papers or entries are asked for: filters that offer only what is held, and how much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import streamlit as st

from assistant import Filters, Held, Outcome, Paper, Record, Wanted
from ui import wording
from ui import wording_records as words
from ui.holdings import Name, counts, nearest

FILTER = "filter_"  # with these the state of a filter's widget begins, that `keep` keeps
NARROW = "narrow_"
TEXT_CHARS = 200
NAMES: tuple[Name, ...] = ("committee", "document", "since", "until", "record")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a list is to show, and in which order."""

    wanted: Wanted
    newest: bool


def keep() -> None:
    """Hold the filters while another view is open; Streamlit forgets what it does not draw."""
    for name in list(st.session_state):
        if isinstance(name, str) and name.startswith((FILTER, NARROW)):
            st.session_state[name] = st.session_state[name]


def preset(filters: Filters) -> None:
    """Set the filters of the question, before they are drawn; options are plain texts."""
    for name in NAMES:
        value = getattr(filters, name)
        written = value.isoformat() if isinstance(value, date) else value and str(value)
        st.session_state[f"{FILTER}{name}"] = written


def clear() -> None:
    """Search all papers again."""
    preset(Filters())


def choose_filters(held: Sequence[Held], papers: tuple[Paper, ...]) -> Filters:
    """The filters of the question as the reader has set them."""
    titles = wording.paper_titles(papers)
    with st.popover(wording.FILTERS, width="stretch"):
        meetings = _meetings(held, key=FILTER, thing="page")
        document = _facet(
            held, "document", meetings, key=FILTER, thing="page", label=wording.PAPER,
            every=wording.ALL_PAPERS, say=lambda one: titles.get(one, one),
        )  # fmt: skip
        narrower = _with(meetings, document=document)
        record = _facet(
            held, "record", narrower, key=FILTER, thing="page", label=wording.RECORD,
            every=wording.ALL_RECORDS, say=lambda one: wording.record_name(Record(one)),
        )  # fmt: skip
        st.button(wording.ALL_AGAIN, key="filters_clear", on_click=clear)
    return _with(narrower, record=record)


def _with(filters: Filters, *, document: str | None = None, record: str | None = None) -> Filters:
    return Filters(
        committee=filters.committee,
        since=filters.since,
        until=filters.until,
        document=document or filters.document,
        record=Record(record) if record else filters.record,
    )


def choose_wanted(
    held: Sequence[Held],
    *,
    key: str,
    thing: str,
    person: str | None,
    outcome: bool = False,
    has_words: bool = True,
) -> Asked:
    """The filters over a list of entries; `person` is the label of the field for a name."""
    labels = [label for label in (words.WORDS if has_words else None, person) if label]
    boxes = st.columns(len(labels) + outcome + 2, vertical_alignment="bottom")
    given = {}
    for label, box in zip(labels, boxes, strict=False):
        text = box.text_input(label, max_chars=TEXT_CHARS, key=f"{NARROW}{key}_{label}")
        given[label] = (text or "").strip() or None
    chosen = None
    if outcome:
        with boxes[len(labels)]:
            chosen = _select(
                words.OUTCOME,
                list(Outcome),
                key=f"{NARROW}{key}_outcome",
                name=lambda one: words.OUTCOMES[Outcome(one)] if one else words.ALL_OUTCOMES,
            )
    order = boxes[-2].selectbox(
        words.ORDER, [words.NEWEST, words.OLDEST], key=f"{NARROW}{key}_order"
    )
    with boxes[-1]:
        filters = choose_meetings(held, key=key, thing=thing)
    wanted = Wanted(
        filters=filters,
        words=given.get(words.WORDS),
        person=given.get(person) if person else None,
        outcome=Outcome(chosen) if chosen else None,
    )
    return Asked(wanted=wanted, newest=order != words.OLDEST)


def choose_meetings(
    held: Sequence[Held], *, key: str, thing: str, width: Literal["stretch", "content"] = "stretch"
) -> Filters:
    """Committee and dates, in a box that opens."""
    with st.popover(words.MEETINGS, width=width):
        return _meetings(held, key=f"{NARROW}{key}_", thing=thing)


def _meetings(held: Sequence[Held], *, key: str, thing: str) -> Filters:
    """Committee and dates; each offers what the filters before it leave."""
    committee = _facet(
        held, "committee", Filters(), key=key, thing=thing, label=wording.COMMITTEE,
        every=wording.ALL_COMMITTEES, say=str,
    )  # fmt: skip
    its = Filters(committee=committee)
    since_box, until_box = st.columns(2)
    with since_box:
        since = _day(held, "since", its, key=key, thing=thing, label=wording.SINCE)
    its = Filters(committee=committee, since=since)
    with until_box:
        until = _day(held, "until", its, key=key, thing=thing, label=wording.UNTIL)
    return Filters(committee=committee, since=since, until=until)


def _day(
    held: Sequence[Held], name: Name, filters: Filters, *, key: str, thing: str, label: str
) -> date | None:
    """A meeting's date; a date of a link is brought to the meeting at which it limits the same."""
    days = counts(held, filters, name)
    set_to = st.session_state.get(f"{key}{name}")
    if set_to and set_to not in days:
        st.session_state[f"{key}{name}"] = nearest(date.fromisoformat(set_to), days, name=name)
    chosen = _facet(
        held, name, filters, key=key, thing=thing, label=label, every=wording.ANY_DATE,
        say=lambda one: wording.day(date.fromisoformat(one)),
    )  # fmt: skip
    return date.fromisoformat(chosen) if chosen else None


def _facet(
    held: Sequence[Held],
    name: Name,
    filters: Filters,
    *,
    key: str,
    thing: str,
    label: str,
    every: str,
    say: Callable[[str], str],
) -> str | None:
    """One filter; each option tells how much stands behind it."""
    found = counts(held, filters, name)

    def named(option: str | None) -> str:
        return wording.option(say(option), found[option], thing) if option else every

    return _select(label, list(found), key=f"{key}{name}", name=named)


def _select(
    label: str, options: Sequence[str], *, key: str, name: Callable[[Any], str]
) -> str | None:
    """One of the options or None; what is no longer offered is no longer chosen."""
    # Streamlit takes None in a widget's state for "nothing chosen yet", so "" stands for all.
    offered = ["", *options]
    if st.session_state.get(key) not in offered:
        st.session_state[key] = ""
    return st.selectbox(label, offered, format_func=lambda one: name(one or None), key=key) or None
