"""What is kept of questions and of staff's changes: nothing, unless a folder is set."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from test_ui import PAPER, FixedAssistant, RunApp, ask, papers_view, run, shown

from ui import dayfiles, ledger, wording_papers
from ui.branding import Branding

__all__ = ["run"]  # the fixture


@pytest.fixture
def kept_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COMMITTEE_UI_LOG", str(tmp_path / "log"))
    return tmp_path / "log"


def test_a_question_is_kept_with_its_day_and_pages_and_nothing_of_who_asked(
    run: RunApp, kept_in: Path
) -> None:
    app = ask(run(FixedAssistant()), "What was spent?")
    (kept,) = dayfiles.read(kept_in, ledger.QUESTIONS)
    assert kept["question"] == "What was spent?"
    assert kept["date"] == dayfiles.today().isoformat()
    assert kept["cited"] == [["pack.pdf", 2], ["pack.pdf", 3]]
    assert (kept["answered"], kept["confidence"]) == (True, 0.9)
    assert kept["index"] == ledger.index_version((PAPER,))
    assert "user" not in kept
    assert "Questions are kept for 90 days, without who asked them" in shown(app)
    app.run()
    assert len(dayfiles.read(kept_in, ledger.QUESTIONS)) == 1


def test_nothing_is_kept_unless_a_folder_is_set(run: RunApp, tmp_path: Path) -> None:
    app: AppTest = ask(run(FixedAssistant()), "What was spent?")
    assert "Questions are kept" not in shown(app)
    assert not list(tmp_path.rglob("*.jsonl"))


def test_a_folder_that_cannot_be_written_costs_no_answer(
    run: RunApp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("COMMITTEE_UI_LOG", str(tmp_path / "file"))
    assert "£41,300" in shown(ask(run(FixedAssistant()), "What was spent?"))
    assert "Nothing could be kept" in caplog.text


def test_changes_by_staff_are_kept_with_their_time() -> None:
    assistant, noted = FixedAssistant(), []
    app = papers_view(assistant, note=lambda *change: noted.append(change))
    app.multiselect[0].select("pack.pdf").run()
    app.checkbox[0].check().run()
    next(one for one in app.button if one.label == wording_papers.REMOVE_BUTTON).click().run()
    assert noted == [("pack.pdf", "Removed")]


def test_a_change_tells_when_and_what(tmp_path: Path) -> None:
    ledger.note_change("pack.pdf", "Added", Branding(log=tmp_path))
    (kept,) = dayfiles.read(tmp_path, ledger.CHANGES)
    assert (kept["document"], kept["what"]) == ("pack.pdf", "Added")
    assert kept["at"].startswith(dayfiles.today().isoformat())


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Write to ann.lee@example.org about bins", "Write to […] about bins"),
        ("Ring 01234 567890 or +44 7700 900123", "Ring […] or […]"),
        ("What is planned near AB1 2CD?", "What is planned near […]?"),
        ("My number is QQ 12 34 56 C", "My number is […]"),
        ("Was £41,300 spent in 2015-16 on item 6?", "Was £41,300 spent in 2015-16 on item 6?"),
        ("Why 1,234,567,890 and 0.94?", "Why 1,234,567,890 and 0.94?"),
    ],
)
def test_addresses_and_numbers_of_persons_are_blotted_out(text: str, kept: str) -> None:
    assert ledger.without_persons(text) == kept


def test_what_is_too_old_is_deleted_also_when_nobody_asks(tmp_path: Path) -> None:
    old = dayfiles.today() - timedelta(days=91)
    young = dayfiles.today() - timedelta(days=90)
    for name in (f"questions-{old}", f"questions-{young}", f"changes-{old}", "questions-mine"):
        (tmp_path / f"{name}.jsonl").write_text("")
    ledger.sweep.clear()
    ledger.sweep(Branding(log=tmp_path), "any day")
    assert {path.stem for path in tmp_path.iterdir()} == {f"questions-{young}", "questions-mine"}


def test_only_another_set_of_papers_changes_the_version_of_the_index() -> None:
    other = replace(PAPER, sha256="1" * 64)
    assert ledger.index_version((PAPER,)) == ledger.index_version((PAPER,))
    assert ledger.index_version((PAPER,)) != ledger.index_version((other,))
