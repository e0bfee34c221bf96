# mypy: disable-error-code="import-untyped"
"""Weights are fitted on known facts; confidence is set right by what came true."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from assistant.units.model import WEIGHTS, model
from eval.__main__ import main
from eval.fit import platt, strangers
from eval.questions import Evidence, Fact


def test_log_odds_that_are_twice_too_sure_are_halved() -> None:
    chance = np.random.default_rng(3)
    odds = chance.normal(0, 1.5, size=6000)
    came = chance.random(6000) < 1 / (1 + np.exp(-odds))
    said = 1 / (1 + np.exp(-(2 * odds + 1)))
    slope, shift = platt(list(zip(said.tolist(), came.tolist(), strict=True)))
    assert slope == pytest.approx(0.5, abs=0.05)
    assert shift == pytest.approx(-0.5, abs=0.1)


def test_certainty_does_not_break_the_fit() -> None:
    slope, shift = platt([(1.0, True), (0.0, False), (0.6, True), (0.4, False), (0.5, True)])
    assert math.isfinite(slope) and math.isfinite(shift)


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the assistant's weights, which stands for them."""
    copy = tmp_path / "weights.json"
    shutil.copy(WEIGHTS, copy)
    for name in ("assistant.units.model.WEIGHTS", "eval.fit.WEIGHTS"):
        monkeypatch.setattr(name, copy)
    yield copy
    model.cache_clear()


def test_facts_set_apart_move_confidence_and_nothing_else(
    weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMMITTEE_READER", "none")
    canvas = Canvas(str(tmp_path / "pack.pdf"))
    canvas.drawString(72, 700, "There were 12 speakers at the meeting on buses in the town hall.")
    canvas.save()
    asked = {"kind": "fact-text", "question": "How many speakers were at the meeting on buses?",
             "evidence": [{"quote": "There were 12 speakers"}]}  # fmt: skip
    facts = tmp_path / "facts.jsonl"
    facts.write_text("\n".join(
        json.dumps({**asked, "id": told, "must_include": [told]}) for told in ("12", "13")
    ))  # fmt: skip
    before = json.loads(weights.read_text())
    pair = [str(facts), str(tmp_path / "pack.pdf")]
    assert main(["fit", "--apart", *pair]) == 0
    after = json.loads(weights.read_text())
    assert after["unit"] == before["unit"] and after["answer"] != before["answer"]
    rows = tmp_path / "rows.jsonl"
    assert main(["run", "--facts", pair[0], "--papers", pair[1], "--rows", str(rows)]) == 0
    said = [json.loads(row)["confidence"] for row in rows.read_text().splitlines()]
    assert said == pytest.approx([0.5, 0.5], abs=0.02)  # one of two such answers was right


def test_without_facts_there_is_nothing_to_fit_by(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fit"]) != 0
    assert "nothing to fit by" in capsys.readouterr().err


def _fact(name: str) -> Fact:
    return Fact(
        id=name,
        kind="date",
        question=f"When did {name} open?",
        must_include=("May",),
        evidence=(Evidence(quote="It opened in May."),),
    )


def test_questions_about_other_papers_are_unanswerable_here() -> None:
    one, two = [_fact("one")], [_fact("two"), _fact("three"), _fact("one")]
    first, second = strangers([one, two], 5)
    assert [fact.question for fact in first] == ["When did two open?", "When did three open?"]
    assert second == []
    assert not any(fact.answerable for fact in first)
