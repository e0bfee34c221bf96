"""A trained network by the sets' own measures, on questions that it did not learn."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any, cast

import pytest
import torch
from torch import Tensor, nn

from eval.train.__main__ import main
from eval.train.lessons import Lesson, Reading
from eval.train.loop import BEST
from eval.train.network import MAX_PIECES, Marks, Reader, word_pieces
from eval.train.published import (
    Said,
    answers,
    lines_of,
    published_text,
    rank_parts,
    span_parts,
    windows,
)
from eval.train.unlearnt import Asked, unlearnt
from index.encoder import bundled_folder

POOL = "The swimming pool of the upper town was opened to everybody in May. It has six lanes."
HALL = "The concert hall by the old harbour holds nine hundred people on two galleries and a floor."
FERRY = "The ferry to the island in the bay sails every second morning from the first of April."


def _write(path: Path, *records: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record) + "\n" for record in records)


def _ids(prefix: str, *, apart: bool) -> Sequence[str]:
    """Two names of questions that are kept apart, or two that are learnt."""
    names = (f"{prefix}-{k}" for k in count())
    found = (n for n in names if Lesson(name=n, question="?", readings=()).kept_apart is apart)
    return [next(found), next(found)]


def _record(name: str, question: str, context: str, *found: str) -> Mapping[str, Any]:
    spans = [{"text": text, "answer_start": context.index(text)} for text in found]
    return {"id": name, "set": "s", "question": question, "context": context, "answers": spans}


def _lesson(name: str, question: str, *texts: str) -> Lesson:
    readings = tuple(Reading(text=text, relevant=True) for text in texts)
    return Lesson(name=name, question=question, readings=readings)


def test_a_question_that_was_learnt_is_left_out_and_passages_that_were_read_are_told(
    tmp_path: Path,
) -> None:
    (one, two), (learnt, _) = _ids("town", apart=True), _ids("town", apart=False)
    _write(
        tmp_path / "reader" / "town.jsonl.gz",
        _record(one, "How many lanes has it?", POOL, "six lanes"),
        _record(two, "How many people fit in?", HALL, "nine hundred"),
        _record(learnt, "When was it opened?", POOL, "May"),
    )
    lessons = [_lesson(learnt, "When was it opened?", f"Pool. {POOL}")]
    told = {asked.name: asked.read for asked in unlearnt(tmp_path, lessons, seed=1)}
    assert told == {one: True, two: False}


@pytest.mark.parametrize(
    ("name", "question", "passage"),
    [
        pytest.param("made-cut-{}", "How many lanes had it in 1908?", HALL, id="made_from_it"),
        pytest.param("other-00", "How many lanes has it?", f"Town. {POOL[:67]}", id="same_passage"),
    ],
)
def test_a_question_that_was_learnt_under_another_name_is_left_out(
    tmp_path: Path, name: str, question: str, passage: str
) -> None:
    one, two = _ids("town", apart=True)
    _write(
        tmp_path / "reader" / "town.jsonl.gz",
        _record(one, "How many lanes has it?", POOL, "six lanes"),
        _record(two, "How many lanes has it?", FERRY),
    )
    learnt = _lesson(name.format(one), question, passage)
    assert not learnt.kept_apart
    assert [asked.name for asked in unlearnt(tmp_path, [learnt], seed=1)] == [two]


def test_a_question_without_an_answer_is_of_the_set_that_it_was_made_from(tmp_path: Path) -> None:
    made = _record("made-cut-town-7", "How many lanes has it?", FERRY)
    _write(tmp_path / "reader" / "made.jsonl.gz", made)
    _write(tmp_path / "reader" / "town.jsonl.gz", _record("town-7", "How many?", POOL, "six"))
    assert [asked.of for asked in unlearnt(tmp_path, [], seed=1)] == ["town", "town"]


def test_of_a_set_there_are_no_more_than_wanted_and_the_same_ones(tmp_path: Path) -> None:
    records = [_record(f"town-{k}", f"What is {k}?", POOL, "May") for k in range(30)]
    _write(tmp_path / "reader" / "town.jsonl.gz", *records)
    some = unlearnt(tmp_path, [], seed=1, most=5)
    assert len(some) == 5 and some == unlearnt(tmp_path, [], seed=1, most=5)


def test_questions_on_a_row_have_all_rows_and_those_on_several_are_left_out(tmp_path: Path) -> None:
    table = {"header": ["Pool", "Opened"], "rows": [["Hallam", "1961"], ["Oxley", "1974"]]}
    asked = {**table, "question": "which pool opened in 1974?", "cells": [[1, 0]]}
    _write(
        tmp_path / "table-reader" / "pools.jsonl.gz",
        {**asked, "id": "a", "answers": ["Oxley"]},
        {**asked, "id": "b", "answers": ["Hallam", "Oxley"], "cells": [[0, 0], [1, 0]]},
        {**asked, "id": "c", "answers": ["It is Oxley."], "answer_is": "sentence"},
    )
    (one,) = unlearnt(tmp_path, [], seed=1)
    assert one.texts == ("Hallam: Opened = 1961", "Oxley: Opened = 1974")
    assert one.answers == ("Oxley",) and one.relevant is None and not one.read
    titled = _lesson("learnt", "When?", "Pools. Oxley: Opened = 1974")
    assert not unlearnt(tmp_path, [titled], seed=1)[0].read
    assert unlearnt(tmp_path, [_lesson("learnt", "When?", one.texts[0])], seed=1)[0].read


class _Pointing(nn.Module):
    """Points from "six" to "lanes", sure by 16, where both stand; finds "ferry" relevant."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))
        self._words = [word_pieces(bundled_folder()).token_to_id(w) for w in _WORDS]

    def forward(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> Marks:
        six, lanes, ferry = ((ids == k) & kinds.bool() for k in self._words)
        spans = torch.stack((six, lanes), dim=-1) * 9.0 - 1.0
        spans = spans.masked_fill(~kinds.bool()[..., None], -1e4)
        spans[:, 0] = 0.0
        return Marks(
            spans=spans,
            sentences=torch.zeros(ids.shape),
            relevance=ferry.any(dim=1).float(),
        )


_WORDS = ("six", "lanes", "ferry")


def _asked(of: str, *texts: str, answers: tuple[str, ...] = (), **more: Any) -> Asked:
    return Asked(
        name="n", of=of, question="How many?", texts=texts, answers=answers, read=False, **more
    )


def test_the_best_answer_of_all_windows_and_the_relevance_of_each_candidate() -> None:
    far = "The bowls club met again. " * 80 + POOL
    asked = [
        _asked("long", far, answers=("six lanes",)),
        _asked("rows", HALL, POOL, answers=("six lanes",)),
        _asked("none", HALL),
        _asked("candidates", HALL, FERRY, relevant=(False, True)),
    ]
    model = cast(Reader, _Pointing())
    long, rows, none, candidates = answers(model, bundled_folder(), asked)
    assert (long.answer, long.odds) == (rows.answer, rows.odds) == ("six lanes", 16.0)
    assert none.odds == -2.0 and candidates.relevance == (0.0, 1.0)
    assert len(long.relevance) > 1  # of as many windows


def test_windows_are_read_whole_and_leave_nothing_out() -> None:
    pieces = word_pieces(bundled_folder())
    words = [f"word{k}" for k in range(300)]
    parts = windows("How many?", " ".join(words), pieces)
    assert {word for part in parts for word in part.split()} >= set(words)
    for part in parts:
        assert len(pieces.encode(part).ids) - 2 + len(pieces.encode("How many?").ids) < MAX_PIECES
    assert windows("How many?", POOL, pieces) == [POOL] and windows("How?", "", pieces) == [""]


@pytest.mark.parametrize(
    ("accepted", "odds", "figures"),
    [
        pytest.param(("six lanes", "lanes"), 1.0, (0, 0.8, 0, 0.8), id="three_words_for_two"),
        pytest.param(("six lanes wide",), -1.0, (1, 1, 0, 0), id="held_for_none"),
        pytest.param((), -1.0, (None, None, 1, 1), id="rightly_none"),
        pytest.param((), 1.0, (None, None, 0, 0), id="an_answer_where_there_is_none"),
    ],
)
def test_the_scores_of_an_answer_by_hand(
    accepted: tuple[str, ...], odds: float, figures: tuple[float | None, ...]
) -> None:
    said = Said(answer="the six lanes wide", odds=odds, relevance=())
    parts = span_parts(_asked("pool", POOL, answers=accepted), said)
    names = ("exact match", "F1", "exact match or none", "F1 or none")
    assert tuple(parts.get(name) for name in names) == pytest.approx(figures)


def test_ranks_by_hand_and_equal_ones_count_against_the_network() -> None:
    parts = rank_parts((True, False, True, False), (0.9, 0.8, 0.1, 0.1))
    assert parts == {"MAP": (1 / 1 + 2 / 4) / 2, "MRR": 1.0}
    assert rank_parts((True, False), (0.0, 0.0)) == {"MAP": 0.5, "MRR": 0.5}


def test_figures_are_by_set_with_those_that_have_no_answer() -> None:
    asked = [
        _asked("pool", POOL, answers=("six lanes",)),
        _asked("pool", HALL),
        _asked("found", HALL, POOL, relevant=(False, True)),
    ]
    said = [
        Said(answer="six lanes", odds=1.0, relevance=(0.0,)),
        Said(answer="two galleries", odds=1.0, relevance=(0.0,)),
        Said(answer="", odds=0.0, relevance=(0.2, 0.1)),
    ]
    found, pool = lines_of(asked, said)
    assert (pool.figures["F1"].n, pool.figures["F1"].value) == (1, 1.0)
    assert (pool.figures["F1 or none"].n, pool.figures["F1 or none"].value) == (2, 0.5)
    assert found.figures["MRR"].value == 0.5
    told = published_text([found, pool])
    assert "| pool | never read | 1 | 100.0 (" in told and "| MAP | MRR |" in told


def test_the_command_measures_the_weights_that_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (one, _), (learnt, _) = _ids("town", apart=True), _ids("town", apart=False)
    _write(
        tmp_path / "sets" / "reader" / "town.jsonl.gz",
        _record(one, "How many lanes has it?", POOL, "six lanes"),
        _record(learnt, "How many people fit in?", HALL, "nine hundred"),
    )
    (tmp_path / "out").mkdir()
    torch.save(Reader(bundled_folder()).state_dict(), tmp_path / "out" / BEST)
    words = ["--data", str(tmp_path / "sets"), "--out", str(tmp_path / "out"), "--measure"]
    monkeypatch.setattr(sys, "argv", ["eval.train", *words])
    assert main() == 0
    assert "| town | never read | 1 |" in capsys.readouterr().out
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [BEST]


def test_what_was_not_trained_is_not_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["eval.train", "--data", str(tmp_path), "--out", str(tmp_path), "--measure"]
    monkeypatch.setattr("sys.argv", words)
    with pytest.raises(SystemExit):
        main()
    assert "has no 'best.pt'" in capsys.readouterr().err
