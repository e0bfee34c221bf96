# mypy: disable-error-code="import-untyped"
"""Ways of ranking side by side: each line has its figures, and what it changed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from test_eval_run import ROWS, run

from assistant.units.marker import WEIGHTS
from assistant.units.model import WEIGHTS as OWN
from eval.__main__ import main
from eval.ablate import ALL, LINES, _Asked, _lines, ablation_text
from eval.elsewhere import Moved, lines_of, outside_text, sample_of
from eval.sets import OutsideQuestion

TOLD = "Report of the Director. There were {n} speakers at the meeting on {on}."


@pytest.fixture
def sets(tmp_path: Path) -> list[str]:
    """Two sets, one question each, as words of a command."""
    words = []
    for name, n in (("buses", 12), ("trees", 9)):
        (tmp_path / name).mkdir()
        canvas = Canvas(str(tmp_path / name / "pack.pdf"))
        canvas.drawString(72, 700, TOLD.format(n=n, on=name))
        canvas.drawString(72, 600, f"The meeting on {name} was opened by the Director at noon.")
        canvas.save()
        quote = f"There were {n} speakers"
        asked = {"id": "a", "kind": "fact-text", "question": f"How many speakers were on {name}?",
                 "must_include": [str(n)], "evidence": [{"quote": quote}]}  # fmt: skip
        facts = tmp_path / f"{name}.jsonl"
        facts.write_text(json.dumps(asked), encoding="utf-8")
        words += ["--set", str(facts), str(tmp_path / name)]
    return words


def test_each_set_and_all_together_have_each_line(
    sets: list[str], untrained: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ablate", *sets, "--reader", str(untrained), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    names = [variant.name for variant in LINES]
    assert [(line["set"], line["name"]) for line in told] == [
        (of, name) for of in ("buses", "trees", ALL) for name in names
    ]
    assert [line["change"] is None for line in told[:3]] == [True, False, False]
    for line in told:
        assert line["figures"]["success@1"]["value"] == 1.0
        assert line["figures"]["best_unit_full"]["value"] == 1.0


def test_without_another_network_the_one_that_ships_is_measured(
    sets: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ablate", *sets[:3]]) == 0
    told = capsys.readouterr().out
    assert "+ late interaction" in told and "+ reader" in told


def test_weights_fitted_to_a_network_are_written_beside_it(
    sets: list[str], untrained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "reader"
    folder.mkdir()
    for name in ("reader.onnx", "reader.json"):
        (folder / name).write_bytes((untrained / name).read_bytes())
    own = OWN.read_bytes()
    kept = ["--indexes", str(tmp_path / "indexes")]
    assert main(["fit", *sets, *kept, "--reader", str(folder)]) == 0
    fitted = json.loads((folder / WEIGHTS).read_text(encoding="utf-8"))
    assert "answers" in fitted["unit"] and "answers" in fitted["answer"]
    assert len(fitted["network"]) == 64
    assert OWN.read_bytes() == own


def test_each_line_is_held_against_the_one_above() -> None:
    better = run(*(replace(row, right=True, page_right=True) for row in ROWS), name="+ reader")
    base = run(*ROWS, name="+ late interaction")
    worse = run(*(replace(row, right=False) for row in ROWS), name="fused only")
    asked = [_Asked(run=one, full=(True, False)) for one in (worse, base, base, better)]
    fused, late, same, reader = _lines("sample", asked)
    assert fused.change is None and late.change is not None and late.change.won
    assert same.change is not None and not same.change.won + same.change.lost
    assert reader.change is not None and reader.change.won and not reader.change.lost
    told = ablation_text([fused, late, same, reader])
    assert told.startswith("sample\n") and "50.0 (" in told


def _meetings(folder: Path) -> Path:
    """A set in the form of QMSum: one meeting, two questions, each answered by one turn."""
    folder.mkdir()
    turns = [
        "The ferry to Gull Island will sail every second morning from the first of April onwards.",
        "Nobody has yet said anything of the price of the lamps along the old canal towpath here.",
        "The lamps along the canal towpath cost nine thousand pounds and were paid last autumn.",
    ]
    said = [{"i": i, "speaker": "Ann Oram", "content": turn} for i, turn in enumerate(turns)]
    asked = {"meeting_id": "m", "split": "test", "type": "specific"}
    queries = [
        {**asked, "id": "a", "query": "When does the ferry sail?", "relevant_text_span": [[0, 0]]},
        {**asked, "id": "b", "query": "What did the lamps cost?", "relevant_text_span": [[2, 2]]},
    ]
    (folder / "meetings.jsonl").write_text(json.dumps({"meeting_id": "m", "turns": said}))
    (folder / "queries.jsonl").write_text("\n".join(map(json.dumps, queries)))
    return folder


def test_another_set_has_the_same_lines_instead_of_the_sample(
    untrained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outside = ["--outside", "qmsum", str(_meetings(tmp_path / "meetings"))]
    assert main(["ablate", *outside, "--reader", str(untrained), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [line["name"] for line in told] == [one.name for one in LINES]
    for line in told:
        assert (line["set"], line["kind"], line["n"]) == ("qmsum", None, 2)
        assert line["figures"]["Success@5"]["value"] == 1.0
    assert told[0]["changes"] == {} and told[1]["changes"]["Success@5"]["p"] == 1.0


def test_another_set_stands_after_the_facts(
    sets: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outside = ["--outside", "qmsum", str(_meetings(tmp_path / "meetings"))]
    assert main(["ablate", *sets[:3], *outside, "--limit", "1"]) == 0
    facts, others = capsys.readouterr().out.split("qmsum, 1 questions")
    assert "buses" in facts and "Success@10 (of 1)" in others and "+ late interaction" in others


def test_a_set_outside_that_nobody_knows_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ablate", "--outside", "quiz", str(tmp_path)]) == 1
    assert "no set 'quiz'" in capsys.readouterr().err


def test_lines_of_a_set_are_held_against_the_one_above() -> None:
    names = [variant.name for variant in LINES]

    def result(*held: float) -> dict[str, dict[str, float]]:
        return {name: {"F1": one} for name, one in zip(names, held, strict=True)}

    # on five questions: fused 0, late interaction 1, reader 1 and a half once
    results = [result(0, 1, 1)] * 4 + [result(0, 1, 0.5)]
    fused, late, reader = lines_of("made up", None, results)
    assert fused.changes == {} and late.figures["F1"].value == 1.0
    assert late.changes["F1"] == Moved(won=5, lost=0, p=0.0625)  # 2 / 2^5
    assert reader.changes["F1"] == Moved(won=0, lost=1, p=1.0)
    assert reader.figures["F1"].value == 0.9
    told = outside_text([fused, late, reader])
    assert "made up, 5 questions" in told and "+5 -0, 0.062" in told


def test_some_of_a_set_are_from_anywhere_in_it_and_the_same_each_time() -> None:
    questions = [OutsideQuestion(id=str(n), question="?", document="d") for n in range(100)]
    some = [int(question.id) for question in sample_of(questions, 20)]
    assert some == sorted(some) and some[-1] > 50 and len(set(some)) == 20
    assert sample_of(questions, 20) == sample_of(questions, 20)
    assert sample_of(questions, None) == sample_of(questions, 200) == tuple(questions)
