"""Other people's sets: how they are read and scored, with made-up ones one can check on paper."""

import json
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from eval.outside import WAYS, carries, figures_of, measure_outside
from eval.questions import FactsError
from eval.sets import (
    LOADERS,
    PUBLISHED,
    OutsideQuestion,
    load_financebench,
    load_qmsum,
    load_squad,
    load_tatqa,
)
from eval.spans import bag_scores, exact_match, holds_all, token_f1


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
    asked = {"ctx_id": "c", "question": "R&D?", "answer_type": "span", "exact_cells": []}
    write(tmp_path / "dev_contexts.jsonl", context, {**context, "ctx_id": "not asked about"})
    write(
        tmp_path / "dev_questions.jsonl",
        {**asked, "id": "q", "answer": ["44.1"], "exact_cells": [[1, 1]], "scale": "million"},
        {**asked, "id": "r", "answer": -12.6, "answer_type": "arithmetic"},
    )
    given = load_tatqa(tmp_path)
    cell, reckoned = given.questions
    assert (cell.kind, cell.answers, cell.scale) == ("cell", ("44.1",), "million")
    assert (reckoned.kind, reckoned.answers, reckoned.scale) == ("arithmetic", ("-12.6",), "")
    assert list(given.papers) == ["c.html"]
    assert "<td>R&amp;D</td><td>44.1</td>" in str(given.papers["c.html"])


def _financebench(folder: Path, *evidence: dict[str, object]) -> Path:
    (folder / "pdfs").mkdir(exist_ok=True)
    asked = {
        "financebench_id": "f1", "question": "What was the capital spending in 2018?",
        "doc_name": "ACME_2018_10K", "question_type": "metrics-generated",
    }  # fmt: skip
    (folder / "data").mkdir(exist_ok=True)
    write(
        folder / "data" / "financebench_open_source.jsonl",
        {**asked, "evidence": list(evidence)},
        {**asked, "financebench_id": "f2", "doc_name": "GONE", "evidence": [
            {"doc_name": "GONE", "evidence_page_num": 0}]},
    )  # fmt: skip
    return folder


def _report(path: Path, *pages: str) -> None:
    canvas = Canvas(str(path))
    for page in pages:
        canvas.drawString(72, 700, page)
        canvas.showPage()
    canvas.save()


def test_pages_of_financebench_count_from_0_and_reports_that_are_not_there_are_left_out(
    tmp_path: Path,
) -> None:
    folder = _financebench(tmp_path, {"doc_name": "ACME_2018_10K", "evidence_page_num": 59})
    (folder / "pdfs" / "ACME_2018_10K.pdf").write_bytes(b"")
    given = load_financebench(folder)
    (question,) = given.questions
    assert question.pages == {("ACME_2018_10K.pdf", 60)} and given.shared


def test_financebench_asks_all_reports_at_once_and_then_the_right_one(tmp_path: Path) -> None:
    folder = _financebench(tmp_path, {"evidence_page_num": 1})
    spending = "Capital spending in 2018 was 1,577 million."
    _report(folder / "pdfs" / "ACME_2018_10K.pdf", "Contents of the report.", spending)
    _report(folder / "pdfs" / "OTHER_2018_10K.pdf", "Weather in the north was mild.")
    report = measure_outside("financebench", folder, limit=None, progress=lambda done, n: None)
    assert report.n == 1 and report.figures["Success@1"].assistant.value == 1.0
    assert report.figures["first hit in the right paper"].assistant.value == 1.0
    assert "Success@1, its own paper only" in report.told() and "81 %" in report.told()


BUSES = "The number 9 bus runs from Elm Square to the harbour every twelve minutes on weekdays."
BENCHES = "Ann Elmtree paid for the benches on the green, which were painted in the spring of 2019."


def test_a_file_in_the_form_of_squad_is_asked_beside_bm25_and_the_encoder(tmp_path: Path) -> None:
    qas = {
        BUSES: [
            {"id": "a", "question": "How often does the number 9 bus run on weekdays?",
             "answers": [{"text": "every twelve minutes"}], "is_impossible": False},
            {"id": "b", "question": "How often does the number 9 bus run to Zanzibar?",
             "answers": [], "is_impossible": True},
        ],
        BENCHES: [
            {"id": "c", "question": "Who paid for the benches on the green?",
             "answers": [{"text": "Ann Elmtree"}], "is_impossible": False},
        ],
    }  # fmt: skip
    paragraphs = [{"context": context, "qas": asked} for context, asked in qas.items()]
    path = tmp_path / "dev.json"
    write(path, {"data": [{"title": "Elm", "paragraphs": paragraphs}]})
    report = measure_outside("squad", path, limit=None, progress=lambda done, n: None)
    holds, refused = report.figures["answer holds it"], report.figures["right refusals"]
    assert (holds.assistant.value, holds.assistant.n) == (1.0, 2)
    assert (refused.assistant.value, refused.assistant.n) == (1.0, 1)
    assert set(holds.others) == {"BM25 alone", "encoder alone"} == set(holds.ps)
    assert report.figures["Success@1"].others["BM25 alone"].value == 1.0
    assert set(report.by_kind) == {"span", "no answer"}
    headings = report.told().splitlines()[0]
    assert "BM25 alone" in headings and "encoder alone" in headings


def test_figures_stand_beside_those_of_other_ways_with_the_chance_of_luck() -> None:
    own, bm25, encoder = WAYS
    won = {own: {"Success@1": 1.0, "RR": 1.0}, bm25: {"Success@1": 0.0, "RR": 0.5},
           encoder: {"Success@1": 1.0, "RR": 1.0}}  # fmt: skip
    other_kind = {way: {"answer holds it": 1.0} for way in WAYS}
    figures = figures_of([won] * 5 + [other_kind])
    found = figures["Success@1"]
    assert (found.assistant.value, found.assistant.n) == (1.0, 5)
    assert found.others[bm25].value == 0.0 and found.ps[bm25] == 0.0625  # 2 / 2^5
    assert found.others[encoder].value == 1.0 and found.ps[encoder] == 1.0
    assert figures["RR"].ps[bm25] == 0.0625 and figures["answer holds it"].assistant.n == 1


def test_every_set_is_told_with_what_others_reached() -> None:
    assert set(PUBLISHED) == set(LOADERS)


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


def asked(kind: str, *answers: str, scale: str = "") -> OutsideQuestion:
    return OutsideQuestion(
        id="q", question="?", document="d", kind=kind, answers=answers, scale=scale
    )


@pytest.mark.parametrize(
    ("said", "question", "matched", "f1"),
    [
        pytest.param("44.10", asked("cell", "44.1", scale="million"), 1, 1, id="by_value"),
        pytest.param("1,577 in 2018", asked("cell", "1577"), 0, 2 * 1 / 4, id="more_is_said"),
        pytest.param("cost plus, fixed", asked("multi-span", "fixed", "cost plus"), 1, 1, id="all"),
        pytest.param("-12.6 by then", asked("arithmetic", "-12.6"), 0, 0, id="reckoned_is_exact"),
        pytest.param("", asked("cell", "44.1"), 0, 0, id="refused"),
    ],
)
def test_the_scores_of_tatqa_by_hand(
    said: str, question: OutsideQuestion, matched: float, f1: float
) -> None:
    assert bag_scores(said, question) == pytest.approx((matched, f1))


@pytest.mark.parametrize(
    ("said", "question", "holds"),
    [
        pytest.param("fell by 22.22 per cent", asked("arithmetic", "-22.22"), True, id="sign"),
        pytest.param("fell by 22 per cent", asked("arithmetic", "-22.22"), False, id="rounded"),
        pytest.param("a fixed price", asked("multi-span", "fixed", "cost plus"), False, id="one"),
        pytest.param("a fixed price", asked("span", "fixed", "fixed price"), True, id="either"),
    ],
)
def test_an_answer_holds_what_is_accepted(
    said: str, question: OutsideQuestion, holds: bool
) -> None:
    assert holds_all(said, question) is holds


def test_a_passage_carries_evidence_that_it_shares() -> None:
    turn = "The Committee agreed to consult for twelve weeks on the future of the family hubs."
    said = f"Thank you, Chair. {turn} It then adjourned for tea."
    assert carries(turn, [said]) and carries(said, [turn])
    assert not carries(turn, ["The Committee agreed to nothing."]) and not carries("", [turn])
    assert not carries("Thank you, Chair.", [said])


def test_a_set_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FactsError, match="as qmsum"):
        measure_outside("qmsum", tmp_path, limit=None, progress=lambda done, n: None)
