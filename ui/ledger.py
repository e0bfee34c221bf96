"""What was asked and what staff changed: kept only where the council set a folder.

A question is kept with its day and not its hour, without who asked it, and with addresses and
numbers of persons blotted out. Only if the council names the header in which its sign-in tells
who somebody is, that is kept too.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import streamlit as st

from assistant import AssistantError, Paper
from ui import dayfiles, feedback
from ui.branding import Branding
from ui.turns import Turn

QUESTIONS, CHANGES = "questions", "changes"
BLOT = "[…]"
# What tells who somebody is, in the forms used in the United Kingdom: e-mail address, telephone
# number, postcode, National Insurance number.
PERSONAL = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\d£.,])(?:\+44\s?|0)\d(?:[\s-]?\d){8,9}(?!\d)"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
    r"|\b[A-Z]{2}(?:\s?\d{2}){3}\s?[A-D]\b",
    re.IGNORECASE,
)
LOG = logging.getLogger(__name__)


def note_question(turn: Turn, papers: Iterable[Paper], branding: Branding) -> None:
    """Keep a question with what came of it."""
    answer = turn.answer
    filters = turn.filters
    kept: dict[str, Any] = {
        "date": dayfiles.today().isoformat(),
        "question": without_persons(turn.question),
        "committee": filters.committee,
        "from": filters.since.isoformat() if filters.since else None,
        "to": filters.until.isoformat() if filters.until else None,
        "document": filters.document,
        "record": filters.record.value if filters.record else None,
        "answered": answer is not None and not answer.abstained,
        "answer": answer.text if answer else None,
        "confidence": round(answer.confidence, 3) if answer else None,
        "cited": [[one.document, one.page_index] for one in answer.citations] if answer else [],
        "total_ms": round(answer.timings_ms.get("total", 0.0)) if answer else None,
        "index": index_version(papers),
    }
    _keep(QUESTIONS, kept, branding)


def note_change(document: str, what: str, branding: Branding) -> None:
    """Keep that staff added or removed a paper, and when."""
    now = datetime.now(UTC).isoformat(timespec="minutes")
    _keep(CHANGES, {"at": now, "document": document, "what": what}, branding)


def without_persons(text: str) -> str:
    """The text with addresses and numbers of persons blotted out; names stay."""
    return PERSONAL.sub(BLOT, text)


def index_version(papers: Iterable[Paper]) -> str:
    """Twelve letters that are the same only for the same papers."""
    held = sorted((paper.document, paper.sha256) for paper in papers)
    return hashlib.sha256(repr(held).encode()).hexdigest()[:12]


def _keep(name: str, kept: dict[str, Any], branding: Branding) -> None:
    """A reader's answer does not fail because nothing can be kept; the log says so."""
    if branding.log is None:
        return
    if branding.log_user:
        kept["user"] = st.context.headers.get(branding.log_user)
    try:
        dayfiles.append(branding.log, name, kept, days=branding.log_days)
    except AssistantError as error:
        LOG.error("%s", error)


@st.cache_data(max_entries=1, show_spinner=False)
def sweep(_branding: Branding, day: str) -> None:
    """Once a day, also when nobody asks anything, delete what is older than it may be."""
    if _branding.log is not None:
        for name in (QUESTIONS, CHANGES):
            dayfiles.sweep(_branding.log, name, days=_branding.log_days)
    if _branding.feedback is not None:
        dayfiles.sweep(_branding.feedback, feedback.NAME, days=_branding.feedback_days)
