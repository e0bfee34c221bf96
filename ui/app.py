"""The page: `python -m streamlit run ui/app.py` from the project's root."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from assistant import Assistant, AssistantError, NoIndexError, Paper
from assistant.settings import default_index
from ui import asking, filters, ledger, literal, registers, shelf, statements, takeaway, wording
from ui import wording_records as words
from ui import wording_statements as statement_words
from ui.branding import Branding, read_branding, show_head
from ui.opening import is_staff, open_assistant

LOG = logging.getLogger(__name__)


def main() -> None:
    """Draw the view that was chosen."""
    st.set_page_config(page_title=wording.TITLE, layout="wide")
    st.html(Path(__file__).with_name("style.css"))
    filters.keep()
    branding = _branding()
    show_head(branding)
    ledger.sweep(branding, date.today().isoformat())
    views = [
        st.Page(_ask, title=wording.ASK, url_path="ask", default=True),
        st.Page(_decisions, title=words.DECISIONS, url_path="decisions"),
        st.Page(_said, title=words.SAID, url_path="said"),
        st.Page(_timeline, title=words.TIMELINE, url_path="timeline"),
        st.Page(_people, title=words.PEOPLE, url_path="people"),
        st.Page(_papers, title=wording.PAPERS, url_path="papers"),
    ]
    about = [
        st.Page(_about, title=statement_words.ABOUT, url_path="about"),
        st.Page(_accessibility, title=statement_words.ACCESSIBILITY, url_path="accessibility"),
    ]
    # Streamlit's own navigation hides behind an unnamed icon on a phone.
    chosen = st.navigation([*views, *about], position="hidden")
    _links(views, key="views")
    try:
        chosen.run()
    except AssistantError as error:
        LOG.error("A view could not be shown: %s", error)
        st.error(literal.label(str(error)) if is_staff() else wording.NOT_NOW)
    _links(about, key="foot")


def _links(views: list[StreamlitPage], *, key: str) -> None:
    with st.container(horizontal=True, key=key):
        for view in views:
            st.page_link(view, width="content")


def _branding() -> Branding:
    """The council's settings; the usual ones if one of them is wrong, and the log says which."""
    try:
        return read_branding()
    except AssistantError as error:
        LOG.error("%s", error)
        return Branding.model_construct()


def _ask() -> None:
    st.title(wording.TITLE, anchor=False)
    asking.show(_assistant(), _branding())


def _decisions() -> None:
    _register(words.DECISIONS, registers.decisions)


def _said() -> None:
    _register(words.SAID, registers.statements)


def _timeline() -> None:
    _register(words.TIMELINE, registers.timeline)


def _people() -> None:
    _register(words.PEOPLE, registers.people)


def _register(title: str, show: Callable[[Assistant, tuple[Paper, ...]], None]) -> None:
    """A view of what the papers record, if there are papers."""
    st.title(title, anchor=False)
    assistant = _assistant()
    papers = assistant.papers() if assistant else ()
    if assistant is None or not papers:
        asking.show_no_papers()
        return
    show(assistant, papers)


def _papers() -> None:
    st.title(wording.HELD, anchor=False)
    shelf.show(
        _assistant(), staff=is_staff(), create=_create, note=_note_change, folder=_branding().papers
    )
    if is_staff():
        takeaway.export_feedback(_branding())


def _note_change(document: str, what: str) -> None:
    ledger.note_change(document, what, _branding())


def _about() -> None:
    st.title(statement_words.ABOUT_TITLE, anchor=False)
    try:
        assistant = _assistant()
        papers = assistant.papers() if assistant else ()
    except AssistantError:  # what the tool is can be told without the papers
        papers = ()
    statements.show_about(_branding(), papers)


def _accessibility() -> None:
    st.title(statement_words.ACCESSIBILITY_TITLE, anchor=False)
    statements.show_accessibility(_branding())


def _assistant() -> Assistant | None:
    """The Assistant; None where there is no index yet, after telling staff: the public need no
    folder names. Raises AssistantError for an index that cannot be used."""
    try:
        return open_assistant(default_index())
    except NoIndexError as error:
        LOG.warning("There is no index: %s", error)
        if is_staff():
            st.info(literal.label(str(error)))
        return None


def _create() -> Assistant:
    return open_assistant(default_index(), _create=True)


main()
