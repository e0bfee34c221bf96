"""From what a reader judged on the page to a scored run: as lines and as a spreadsheet."""

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pdfs import PACK

from assistant import Assistant
from eval.__main__ import main
from eval.questions import CSV_KEYS, load_facts
from eval.run import run_facts
from ui import feedback

LET = "How many homes were let in quarter 1?"
COST = "How much will the damp helpline cost?"
NOT_SAID = "How many homes were let in Zanzibar in quarter 1?"


@pytest.fixture
def facts(housing: Assistant, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The facts of a folder of feedback: two right answers, a right refusal, a wrong answer that
    the reader corrected, and a question that pointed back at the one before."""
    let, cost, refusal = map(housing.ask, (LET, COST, NOT_SAID))
    paper = tuple(one for one in housing.papers() if one.document == PACK)
    back = housing.ask("And what is the target?", history=[let])
    for answer in (let, cost, refusal, back):
        feedback.keep(tmp_path, feedback.entry(answer, paper, verdict="right"), days=1)
    wrong = feedback.entry(cost, paper, verdict="wrong")
    quote = cost.citations[0].quote
    corrected = {**wrong, "correction": "£99", "quote": quote, "question": f"{COST} Exactly?"}
    feedback.keep(tmp_path, corrected, days=1)
    assert feedback.main([str(tmp_path)]) == 0
    path = tmp_path / "facts.jsonl"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    return path


def test_what_a_reader_found_right_is_a_fact_that_stands_and_is_answered_rightly(
    facts: Path, housing: Assistant, papers_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check-facts", "--facts", str(facts), "--papers", str(papers_folder)]) == 0
    assert "5 facts, 0 faults" in capsys.readouterr().err
    run = run_facts(
        housing, load_facts([facts]), [papers_folder], versions={}, progress=lambda done, n: None
    )
    assert not run.problems
    let, cost, refusal, back, corrected = run.rows
    assert let.right_and_page and cost.right_and_page and back.right_and_page
    assert refusal.right and not refusal.answerable
    assert "target" in back.question and "homes" in back.question
    assert not corrected.right and corrected.said_wrongly  # the reader's word stands


def test_the_same_facts_in_a_spreadsheet_are_the_same(facts: Path, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in facts.read_text(encoding="utf-8").splitlines()]
    path = tmp_path / "facts.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:  # as a spreadsheet saves it
        writer = csv.DictWriter(file, CSV_KEYS)
        writer.writeheader()
        writer.writerows(map(_row, lines))
    assert load_facts([path]) == load_facts([facts])


def _row(fact: Mapping[str, Any]) -> dict[str, str]:
    evidence = fact["evidence"]
    row = {key: fact[key] or "" for key in ("id", "persona", "kind", "question", "item", "notes")}
    row |= {key: " | ".join(fact[key]) for key in ("answers", "must_include", "must_not_include")}
    row |= {key: " | ".join(one.get(key) or "" for one in evidence)
            for key in ("quote", "section", "document")}  # fmt: skip
    row["page"] = " | ".join((one.get("pages") or [""])[0] or "" for one in evidence)
    return row
