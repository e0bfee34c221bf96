"""How the speed of the page is reckoned, and that it is measured at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdfs import write_papers

from assistant import Assistant
from eval import load
from eval.load import ALONE, TOGETHER, Asked


def test_the_figures_are_those_of_the_times() -> None:
    asked = [Asked(answer_s=k / 10, whole_s=k / 5) for k in range(1, 21)]
    figures = load._figures([*asked, Asked(answer_s=None, whole_s=9.0)])
    assert figures["questions"] == 21
    assert figures["errors"] == 1
    assert figures["answer_median_s"] == 1.05
    assert figures["answer_p95_s"] == 1.9  # the 19th of 20
    assert figures["page_p95_s"] == 4.0  # the 20th of 21


def test_people_ask_different_questions_at_the_same_time() -> None:
    assert load._turned(["a", "b", "c"], 4) == ["b", "c", "a"]


def test_several_people_are_answered_by_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load, "sync_playwright", None)
    Assistant.open(tmp_path / "index", create=True).add([write_papers(tmp_path / "papers")])
    questions = ["What was resolved?", "Who was present?", "What is in the report?"]
    result = load.load(tmp_path / "index", questions, people=3, each=2)
    assert result[TOGETHER]["questions"] == 6
    assert result[TOGETHER]["errors"] == result[ALONE]["errors"] == 0
    assert 0 < result[ALONE]["answer_median_s"] <= result[ALONE]["page_median_s"]
    assert "3 at once" in load.load_text(result)
    assert "needs tests/requirements.txt" in load.load_text(result)
