# mypy: disable-error-code="import-untyped"
"""Ways of ranking side by side: each line has its figures, and what it changed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from test_eval_run import ROWS, run

from assistant.marker import WEIGHTS
from assistant.model import WEIGHTS as OWN
from eval.__main__ import main
from eval.ablate import ALL, LINES, TRAINED, _Asked, _lines, ablation_text

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
    names = [variant.name for variant in (*LINES, *TRAINED)]
    assert [(line["set"], line["name"]) for line in told] == [
        (of, name) for of in ("buses", "trees", ALL) for name in names
    ]
    assert [line["change"] is None for line in told[:5]] == [True, False, False, False, False]
    for line in told:
        assert line["figures"]["success@1"]["value"] == 1.0
        assert line["figures"]["best_unit_full"]["value"] == 1.0


def test_without_a_network_there_are_the_first_lines_only(
    sets: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ablate", *sets[:3]]) == 0
    told = capsys.readouterr().out
    assert "+ late interaction" in told and "reranker  " not in told


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
    assert {"relevance", "span", "pointed"} <= set(fitted["unit"]) & set(fitted["answer"])
    assert fitted["order"] >= 0.0 and len(fitted["network"]) == 64
    assert OWN.read_bytes() == own


def test_a_line_is_held_against_the_last_without_a_network() -> None:
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
