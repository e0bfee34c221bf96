"""The page: `python -m streamlit run ui/app.py` from the project's root."""

from __future__ import annotations

import logging
from pathlib import Path

import streamlit as st

from assistant import Assistant, AssistantError
from assistant.settings import default_index
from ui import asking, literal, shelf, wording
from ui.opening import is_staff, open_assistant

LOG = logging.getLogger(__name__)


def main() -> None:
    """Draw the view that was chosen."""
    st.set_page_config(page_title=wording.TITLE, layout="wide")
    st.html(Path(__file__).with_name("style.css"))
    views = [
        st.Page(_ask, title=wording.ASK, url_path="ask", default=True),
        st.Page(_papers, title=wording.PAPERS, url_path="papers"),
    ]
    # Streamlit's own navigation hides behind an unnamed icon on a phone.
    chosen = st.navigation(views, position="hidden")
    with st.container(horizontal=True, key="views"):
        for view in views:
            st.page_link(view, width="content")
    try:
        chosen.run()
    except AssistantError as error:
        st.error(literal.label(str(error)))


def _ask() -> None:
    st.title(wording.TITLE, anchor=False)
    asking.show(_assistant())


def _papers() -> None:
    st.title(wording.HELD, anchor=False)
    shelf.show(_assistant(), staff=is_staff(), create=_create)


def _assistant() -> Assistant | None:
    """The Assistant; or None, after telling staff why: the public need no folder names."""
    try:
        return open_assistant(default_index())
    except AssistantError as error:
        LOG.warning("The index could not be opened: %s", error)
        if is_staff():
            st.info(literal.label(str(error)))
        return None


def _create() -> Assistant:
    return open_assistant(default_index(), _create=True)


main()
