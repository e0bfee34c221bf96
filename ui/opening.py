"""How the page is opened: which index, and for whom."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st

from assistant import Assistant

MODE = "COMMITTEE_UI_MODE"


def is_staff() -> bool:
    """Whether papers may be added and removed. A mode that is misspelt gives away nothing."""
    return os.environ.get(MODE, "staff").strip().lower() == "staff"


@st.cache_resource(show_spinner=False)
def open_assistant(folder: Path, _create: bool = False) -> Assistant:
    """The one Assistant all sessions share: the models are loaded once.

    Args:
        _create: make the index if there is none; not part of the cache's key.

    Raises:
        AssistantError: no index there, or one that cannot be used. Not cached.
    """
    return Assistant.open(folder, create=_create)
