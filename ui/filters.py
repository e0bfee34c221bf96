"""Which papers or entries are asked for: filters that offer only what the index holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

import streamlit as st

from assistant import Filters, Outcome, Paper, Record, Wanted
from ui import wording
from ui import wording_records as words

FILTER = "filter_"  # with these the state of a filter's widget begins, that `keep` keeps
NARROW = "narrow_"
TEXT_CHARS = 200
Meetings = Iterable[tuple[str | None, date | None]]
Name = Callable[[str | None], str]


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
    """Set the filters of the question, before they are drawn."""
    for name in ("committee", "document", "since", "until", "record"):
        st.session_state[f"{FILTER}{name}"] = getattr(filters, name)


def choose_filters(papers: tuple[Paper, ...]) -> Filters:
    """The filters of the question as the reader has set them."""
    with st.popover(wording.FILTERS, width="stretch"):
        meetings = [(paper.meeting.committee, paper.meeting.date) for paper in papers]
        committee = _committee(
            meetings, key=f"{FILTER}committee", name=lambda c: wording.committee_option(c, papers)
        )
        names = wording.paper_options(papers)
        its_papers = [p.document for p in papers if committee in (None, p.meeting.committee)]
        document = _select(
            wording.PAPER,
            its_papers,
            key=f"{FILTER}document",
            name=lambda one: names[one] if one else wording.ALL_PAPERS,
        )
        since, until = _dates(meetings, key=FILTER)
        record = _select(
            wording.RECORD,
            list(Record),
            key=f"{FILTER}record",
            name=lambda kind: wording.record_name(Record(kind)) if kind else wording.ALL_RECORDS,
        )
    return Filters(
        committee=committee,
        since=since,
        until=until,
        document=document,
        record=Record(record) if record else None,
    )


def choose_wanted(
    meetings: Meetings,
    *,
    key: str,
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
        filters = choose_meetings(meetings, key=key)
    wanted = Wanted(
        filters=filters,
        words=given.get(words.WORDS),
        person=given.get(person) if person else None,
        outcome=Outcome(chosen) if chosen else None,
    )
    return Asked(wanted=wanted, newest=order != words.OLDEST)


def choose_meetings(
    meetings: Meetings, *, key: str, width: Literal["stretch", "content"] = "stretch"
) -> Filters:
    """Committee and dates, in a box that opens."""
    held = list(meetings)
    with st.popover(words.MEETINGS, width=width):
        committee = _committee(
            held, key=f"{NARROW}{key}_committee", name=lambda c: c or wording.ALL_COMMITTEES
        )
        since, until = _dates(held, key=f"{NARROW}{key}_")
    return Filters(committee=committee, since=since, until=until)


def _committee(meetings: Meetings, *, key: str, name: Name) -> str | None:
    committees = sorted({committee for committee, _ in meetings if committee})
    return _select(wording.COMMITTEE, committees, key=key, name=name)


def _select(label: str, options: Sequence[str], *, key: str, name: Name) -> str | None:
    """One of the options or None; what is no longer offered is no longer chosen."""
    # Streamlit takes None in a widget's state for "nothing chosen yet", so "" stands for all.
    offered = ["", *options]
    if st.session_state.get(key) not in offered:
        st.session_state[key] = ""
    return st.selectbox(label, offered, format_func=lambda one: name(one or None), key=key) or None


def _dates(meetings: Meetings, *, key: str) -> tuple[date | None, date | None]:
    """The first and the last date, within those held."""
    dates = sorted({when for _, when in meetings if when})
    since_box, until_box = st.columns(2)
    with since_box:
        since = _date(wording.SINCE, dates, key=f"{key}since")
    with until_box:
        until = _date(wording.UNTIL, dates, key=f"{key}until")
    if since and until and since > until:
        st.warning(wording.DATES_CROSSED)
    return since, until


def _date(label: str, dates: list[date], *, key: str) -> date | None:
    """A date within the meetings held, or None."""
    chosen = st.session_state.get(key)
    if chosen is None or not dates or not dates[0] <= chosen <= dates[-1]:
        st.session_state[key] = None
    return st.date_input(
        label,
        value=None,
        min_value=dates[0] if dates else None,
        max_value=dates[-1] if dates else None,
        format="DD/MM/YYYY",
        disabled=not dates,
        key=key,
    )
