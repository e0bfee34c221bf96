"""The views that tell about the page itself."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from assistant import Paper
from assistant.settings import read_settings
from assistant.writing.providers import chosen_model
from ui import literal
from ui import wording_statements as words
from ui.branding import Branding
from ui.wording_model import with_model


def show_about(branding: Branding, papers: tuple[Paper, ...]) -> None:
    """The transparency record."""
    keeps = branding.feedback_days if branding.feedback else 0
    questions = ""
    if branding.log:
        questions = words.questions_kept(branding.log_days, named=bool(branding.log_user))
    council, contact = branding.council, branding.contact
    parts = words.about(council, contact, papers, keeps=keeps, questions=questions)
    chosen = chosen_model(read_settings())
    if chosen is not None:
        parts = with_model(parts, model=chosen.told, hosted=chosen.hosted)
    _show(parts)


def show_accessibility(branding: Branding) -> None:
    """The accessibility statement."""
    _show(words.accessibility(branding.council, branding.contact))


def _show(parts: Iterable[words.Part]) -> None:
    """Headings and paragraphs; lines with a bullet become a list."""
    st.html("".join(_part(part) for part in parts))


def _part(part: words.Part) -> str:
    texts = [text for text in part.paragraphs if not text.startswith(words.POINT)]
    points = [text for text in part.paragraphs if text.startswith(words.POINT)]
    listed = literal.points([text.removeprefix(words.POINT) for text in points])
    return (
        literal.element(f"h{part.level}", part.heading, css="statement")
        + "".join(literal.element("p", text, css="statement") for text in texts)
        + (listed if points else "")
    )
