"""Which papers are searched: filters that offer only what the index holds."""

from __future__ import annotations

from datetime import date

import streamlit as st

from assistant import Filters, Paper, Record
from ui import wording


def choose_filters(papers: tuple[Paper, ...]) -> Filters:
    """The filters as the reader has set them."""
    with st.popover(wording.FILTERS, width="stretch"):
        committees = sorted({p.meeting.committee for p in papers if p.meeting.committee})
        committee = st.selectbox(
            wording.COMMITTEE,
            [None, *committees],
            format_func=lambda name: wording.committee_option(name, papers),
        )
        names = wording.paper_options(papers)
        its_papers = [p.document for p in papers if committee in (None, p.meeting.committee)]
        document = st.selectbox(
            wording.PAPER,
            [None, *its_papers],
            format_func=lambda name: names[name] if name else wording.ALL_PAPERS,
        )
        dates = sorted(p.meeting.date for p in papers if p.meeting.date)
        since_box, until_box = st.columns(2)
        with since_box:
            since = _date(wording.SINCE, dates)
        with until_box:
            until = _date(wording.UNTIL, dates)
        record = st.selectbox(
            wording.RECORD,
            [None, *Record],
            format_func=lambda kind: wording.record_name(kind) if kind else wording.ALL_RECORDS,
        )
        if since and until and since > until:
            st.warning(wording.DATES_CROSSED)
    return Filters(
        committee=committee,
        since=since,
        until=until,
        document=document,
        record=record,
    )


def _date(label: str, dates: list[date]) -> date | None:
    """A date within the meetings held, or None."""
    return st.date_input(
        label,
        value=None,
        min_value=dates[0] if dates else None,
        max_value=dates[-1] if dates else None,
        format="DD/MM/YYYY",
        disabled=not dates,
    )
