"""What the page and the notes say where a language model writes the answers."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date

import docx
import pytest

from assistant import Answer, Citation, Filters, Record
from ui import note, statements, wordnote
from ui import wording_statements as words
from ui.branding import Branding
from ui.turns import Turn
from ui.wording_model import notes, with_model

CITATION = Citation(
    marker=1, document="a.pdf", title="A", page="1", page_index=2, item=None, item_title=None,
    section=None, quote="It is so.", boxes=(), support="direct", record=Record.MINUTES,
)  # fmt: skip
WRITTEN = Answer(
    question="Is it?", text="It is so. [1]", abstained=False, confidence=0.9,
    citations=(CITATION,), model="ollama:llama", notices=("Taken out: 1 sentence.",),
)  # fmt: skip


def test_a_written_answer_says_who_wrote_it_and_what_was_taken_out() -> None:
    first, second = notes(WRITTEN)
    assert "ollama:llama" in first and "checked" in first
    assert second == "Taken out: 1 sentence."


def test_notes_to_take_away_say_it_too() -> None:
    turn = Turn(question="Is it?", filters=Filters(), answer=WRITTEN)
    on = date(2025, 1, 1)
    assert "ollama:llama" in note.markdown([turn], council="", on=on)
    file = io.BytesIO(wordnote.word_file([turn], council="", on=on))
    text = "\n".join(paragraph.text for paragraph in docx.Document(file).paragraphs)
    assert "ollama:llama" in text and "Taken out: 1 sentence." in text


@pytest.mark.parametrize("hosted", [True, False])
def test_the_record_says_what_is_sent_to_whom(hosted: bool) -> None:
    plain = words.about("", "", (), keeps=0)
    told = with_model(plain, model="openai:m", hosted=hosted)
    assert [part.heading for part in told] == [part.heading for part in plain]
    text = " ".join(" ".join(part.paragraphs) for part in told)
    assert text.count("openai:m") == 4
    assert ("outside the council's network" in text) == hosted
    assert ("No other organisation" in text) == (not hosted)
    for untrue in ("no text is made up by a language model", "no connection to the internet"):
        assert untrue not in text


@pytest.mark.parametrize(
    "settings", [{}, {"COMMITTEE_MODEL": "ollama:llama"}], ids=["without", "with"]
)
def test_the_view_is_true_of_the_settings(
    settings: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    shown: list[str] = []
    monkeypatch.setattr(statements.st, "html", shown.append)
    statements.show_about(Branding.model_construct(), ())
    assert ("ollama:llama" in shown[0]) == bool(settings)
