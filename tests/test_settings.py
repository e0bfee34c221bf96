"""Settings come from the environment, and are checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from assistant.settings import Settings, default_index
from index.errors import SettingsError
from index.reading import Limits


def test_without_settings_the_limits_are_the_readers_own() -> None:
    assert Settings().limits == Limits()
    assert default_index() == Path(".committee-index")


def test_settings_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("INDEX", "/x"), ("MAX_PAGES", "7"), ("READ_MB", "8"), ("ONLINE", "1")):
        monkeypatch.setenv(f"COMMITTEE_{name}", value)
    settings = Settings()
    assert default_index() == Path("/x")
    assert (settings.limits.pages, settings.limits.memory_mb, settings.online) == (7, 8, True)


@pytest.mark.parametrize("value", ["0", "-3", "many"])
def test_a_limit_that_cannot_be_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("COMMITTEE_MAX_PAGES", value)
    with pytest.raises(ValidationError, match="max_pages"):
        Settings()
    with pytest.raises(SettingsError, match=f"COMMITTEE_MAX_PAGES cannot be '{value}': Input"):
        default_index()
