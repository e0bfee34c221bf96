"""Other people's sets: how they are read and scored, with made-up ones one can check on paper."""

import json
from pathlib import Path

import pytest

from eval.outside import (
    carries,
    exact_match,
    load_qmsum,
    load_squad,
    load_tatqa,
    measure_outside,
    token_f1,
)
from eval.questions import FactsError


def write(path: Path, *records: object) -> None:
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")


def test_the_spans_of_qmsum_are_turns_from_0_with_both_ends(tmp_path: Path) -> None:
    turns = [{"i": i, "speaker": f"S{i}", "content": f"turn {i}"} for i in range(5)]
    write(tmp_path / "meetings.jsonl", {"meeting_id": "m", "turns": turns})
    query = {"id": "q", "meeting_id": "m", "split": "test", "type": "specific", "query": "what?"}
    general = {**query, "id": "g", "type": "general", "relevant_text_span": []}
    write(tmp_path / "queries.jsonl", {**query, "relevant_text_span": [[1, 2], [4, 4]]}, general)
    given = load_qmsum(tmp_path)
    (question,) = given.questions
    assert question.evidence == ("turn 1", "turn 2", "turn 4")
    assert given.papers["m.txt"].split("\n\n")[1] == "S1: turn 1"


def test_tatqa_becomes_a_page_with_its_table(tmp_path: Path) -> None:
    context = {"ctx_id": "c", "table": [["", "2019"], ["R&D", "44.1"]], "paragraphs": []}
    asked = {"id": "q", "ctx_id": "c", "question": "R&D?", "answer": ["44.1"]}
    write(tmp_path / "dev_contexts.jsonl", context)
    write(
        tmp_path / "dev_questions.jsonl",
        {**asked, "exact_cells": [[1, 1]]},
        {**asked, "id": "r", "exact_cells": []},
    )
    given = load_tatqa(tmp_path)
    assert [(q.id, q.answers) for q in given.questions] == [("q", ("44.1",))]
    assert "<td>R&amp;D</td><td>44.1</td>" in given.papers["c.html"]


def test_squad_keeps_questions_without_an_answer(tmp_path: Path) -> None:
    qas = [
        {"id": "a", "question": "Who?", "answers": [{"text": "Ann"}, {"text": "Ann"}]},
        {"id": "b", "question": "Why?", "answers": [], "is_impossible": True},
    ]
    path = tmp_path / "dev.json"
    article = {"title": "Ann B", "paragraphs": [{"context": "Ann spoke.", "qas": qas}]}
    write(path, {"data": [article]})
    given = load_squad(path)
    assert [(q.answers, q.answerable) for q in given.questions] == [(("Ann",), True), ((), False)]
    assert given.papers == {"000-annb.txt": "Ann spoke."}


@pytest.mark.parametrize(
    ("said", "answer", "f1"),
    [
        pytest.param("The 44.1 million.", "44.1 million", 1.0, id="articles_apart"),
        pytest.param("it was 44.1", "44.1", 2 * 1 / 4, id="one_of_three_words"),
        pytest.param("", "", 1.0, id="rightly_nothing"),
        pytest.param("x", "", 0.0, id="something_for_nothing"),
        pytest.param("44", "44.1", 0.0, id="another_figure"),
    ],
)
def test_f1_by_hand(said: str, answer: str, f1: float) -> None:
    assert token_f1(said, answer) == pytest.approx(f1)
    assert exact_match(said, answer) == float(f1 == 1.0)


def test_a_passage_carries_evidence_that_it_shares() -> None:
    turn = "The Committee agreed to consult for twelve weeks on the future of the family hubs."
    said = f"Thank you, Chair. {turn} It then adjourned for tea."
    assert carries(turn, [said]) and carries(said, [turn])
    assert not carries(turn, ["The Committee agreed to nothing."]) and not carries("", [turn])
    assert not carries("Thank you, Chair.", [said])


def test_a_set_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FactsError, match="as qmsum"):
        measure_outside("qmsum", tmp_path, limit=None, progress=lambda done, n: None)
