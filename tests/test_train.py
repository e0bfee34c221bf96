"""Training sets become lessons, lessons become batches, and a stopped training goes on."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from eval.train.lessons import Lesson, Reading, read_lessons, row_text
from eval.train.loop import Plan, train
from eval.train.measured import best_spans, measure
from eval.train.network import (
    NOT_KNOWN,
    Marks,
    Reader,
    batch_of,
    lessons_of_units,
    loss_of,
    units_of,
    word_pieces,
)
from index.encoder import bundled_folder

TEXT = "The pool opened in May. It has six lanes. Mr Oram cut the ribbon. The town band played."


def _write(path: Path, records: Sequence[dict[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record) + "\n" for record in records)


def _asked(number: int) -> dict[str, Any]:
    answer = {"text": "six lanes", "answer_start": TEXT.index("six lanes")}
    return {
        "id": f"pool-{number}",
        "set": "pool",
        "question": "How many lanes has the pool?",
        "context": TEXT,
        "answers": [answer],
        "title": "Pool",
    }


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """A folder with one small set of each kind."""
    _write(tmp_path / "reader" / "pool.jsonl.gz", [_asked(k) for k in range(12)])
    _write(
        tmp_path / "rerank" / "pool.jsonl.gz",
        [{"id": f"pool-pool-{k}", "negatives": ["The bowls club met."]} for k in range(12)],
    )
    table = {
        "id": "lanes",
        "question": "which pool opened in 1974?",
        "header": ["Pool", "Opened"],
        "rows": [["Hallam", "1961"], ["Oxley", "1974"]],
        "cells": [[1, 0]],
    }
    _write(tmp_path / "table-reader" / "pools.jsonl.gz", [table])
    return tmp_path


def test_each_span_of_a_lesson_is_the_answer(sets: Path) -> None:
    lessons = [one for one in read_lessons(sets, seed=3) if one.name.startswith("pool")]
    assert len(lessons) == 12
    for lesson in lessons:
        first = lesson.readings[0]
        assert first.spans is not None and first.sentences is not None
        assert [first.text[a:b] for a, b in first.spans] == ["six lanes"]
        assert "six lanes" in first.text[slice(*first.sentences[0])]
        assert not any("six lanes" in reading.text for reading in lesson.readings[1:])


def test_a_passage_of_the_same_paper_that_does_not_answer_is_a_reading_too(sets: Path) -> None:
    texts = {r.text for lesson in read_lessons(sets, seed=3) for r in lesson.readings[1:]}
    assert any("bowls club" in text for text in texts)


def test_the_order_of_lessons_depends_on_the_seed_only(sets: Path) -> None:
    assert read_lessons(sets, seed=5) == read_lessons(sets, seed=5)
    assert read_lessons(sets, seed=5) != read_lessons(sets, seed=6)


def test_a_row_reads_as_the_index_writes_it() -> None:
    text, places = row_text(["Measure", "Q1", "Q2"], ["Homes let", "112", "98"], "Homes")
    assert text == "Homes. Homes let: Q1 = 112; Q2 = 98"
    assert [text[a:b] for a, b in places] == ["Homes let", "112", "98"]


def test_the_row_of_the_cell_answers_and_the_others_do_not(sets: Path) -> None:
    (lesson,) = [one for one in read_lessons(sets, seed=3) if one.name == "lanes"]
    own, other = lesson.readings
    assert own.relevant and own.spans and own.text[slice(*own.spans[0])] == "Oxley"
    assert not other.relevant and "Hallam" in other.text


def test_a_folder_without_sets_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="No training sets"):
        read_lessons(tmp_path, seed=1)


def _lesson(*readings: Reading) -> Lesson:
    return Lesson(name="one", question="How many lanes?", readings=readings)


def test_the_pieces_marked_are_those_of_the_answer() -> None:
    start = TEXT.index("six lanes")
    reading = Reading(
        text=TEXT, relevant=True, spans=((start, start + 9),), sentences=((start - 7, start + 10),)
    )
    pieces = word_pieces(bundled_folder())
    batch = batch_of([_lesson(reading, Reading(text="No pool.", relevant=False))], pieces)
    first, last = batch.ends[0].tolist()
    assert pieces.decode(batch.ids[0, first : last + 1].tolist()) == "six lanes"
    assert batch.ends[1].tolist() == [0, 0]
    inside = batch.ids[0][batch.inside[0] == 1].tolist()
    assert pieces.decode(inside) == "it has six lanes."
    assert batch.relevant.tolist() == [1.0, 0.0]


def test_an_answer_that_is_cut_off_is_neither_there_nor_not() -> None:
    text = "a pool " * 300 + "six lanes"
    reading = Reading(text=text, relevant=True, spans=((len(text) - 9, len(text)),))
    batch = batch_of([_lesson(reading)], word_pieces(bundled_folder()))
    assert batch.ends.tolist() == [[NOT_KNOWN, NOT_KNOWN]]


@given(st.lists(st.floats(-5, 5), min_size=8, max_size=8), st.integers(0, 3), st.integers(0, 3))
def test_the_best_span_is_the_best_pair_in_order(odds: list[float], a: int, b: int) -> None:
    spans = torch.tensor([[[0.0, 0.0], *zip(odds[:4], odds[4:], strict=True)]])
    start, end, best = best_spans(spans)
    assert 1 <= int(start) <= int(end)
    if a <= b:
        assert float(best) >= odds[a] + odds[4 + b] - 1e-4


def test_measures_of_a_perfect_reader_are_one() -> None:
    start = TEXT.index("six lanes")
    right = Reading(
        text=TEXT, relevant=True, spans=((start, start + 9),), sentences=((start, start + 9),)
    )
    other = Reading(text="No.", relevant=False)
    lessons = [_lesson(right, other), _lesson(other)]  # the second is answered by nothing
    batch = batch_of(lessons, word_pieces(bundled_folder()))
    spans = torch.full((*batch.ids.shape, 2), -9.0)
    for row, (a, b) in enumerate(batch.ends.tolist()):
        spans[row, a, 0] = spans[row, b, 1] = 9.0
    marks = Marks(
        spans=spans,
        sentences=torch.where(batch.inside == 1, 9.0, -9.0),
        relevance=batch.relevant * 18 - 9,
    )
    found = measure([(marks, batch)])
    assert found.mean == pytest.approx(1.0)
    worse = replace(marks, relevance=-marks.relevance)
    assert measure([(worse, batch)]).first == 0.0


def test_a_unit_is_as_likely_as_its_pieces_and_its_passage() -> None:
    pool = Reading(text=TEXT, relevant=True, sentences=((24, 42),))
    row = Reading(text="Pool. Oxley: lanes = 6", relevant=False, body=6, row=True)
    batch = batch_of([_lesson(pool, row)], word_pieces(bundled_folder()))
    assert batch.answers.tolist() == [0, 1, 0, 0, 0]  # four sentences and a row
    assert lessons_of_units(batch).tolist() == [0] * 5
    told = torch.where(batch.inside == 1, 2.0, -3.0)
    marks = Marks(
        spans=torch.zeros(*batch.ids.shape, 2),
        sentences=told,
        relevance=torch.tensor([1.0, -4.0]),
    )
    assert units_of(marks, batch).tolist() == [-2.0, 3.0, -2.0, -2.0, -7.0]


def test_a_training_that_was_stopped_goes_on_and_ends_the_same(sets: Path, tmp_path: Path) -> None:
    lessons = read_lessons(sets, seed=3)
    plan = Plan(steps=5, readings=8, measure_every=1, rate=1e-5)
    said: list[str] = []
    whole = train(bundled_folder(), lessons, plan, out=tmp_path / "whole", say=said.append)
    assert whole.is_file() and any("overlap" in line for line in said)

    class Stopped(Exception):
        pass

    def stop(line: str) -> None:
        if line.startswith("step 1:"):
            raise Stopped

    with pytest.raises(Stopped):
        train(bundled_folder(), lessons, plan, out=tmp_path / "parts", say=stop)
    train(bundled_folder(), lessons, plan, out=tmp_path / "parts", say=said.append)
    states = [
        torch.load(tmp_path / name / "state.pt", weights_only=True) for name in ("whole", "parts")
    ]
    assert states[0]["step"] == states[1]["step"] > 1
    for name, value in states[0]["model"].items():
        assert torch.allclose(value, states[1]["model"][name], atol=1e-3), name


def test_another_plan_does_not_go_on_from_a_state(sets: Path, tmp_path: Path) -> None:
    lessons = read_lessons(sets, seed=3)
    train(
        bundled_folder(),
        lessons,
        Plan(steps=2, rate=1e-5),
        out=tmp_path / "one",
        say=lambda line: None,
    )
    with pytest.raises(ValueError, match="another plan"):
        train(bundled_folder(), lessons, Plan(steps=2, rate=2e-5), out=tmp_path / "one")


def test_a_training_begins_with_the_mean_of_the_weights_that_are_named(
    sets: Path, tmp_path: Path
) -> None:
    lessons = read_lessons(sets, seed=3)
    begun = []
    for k in (8, 9):
        torch.manual_seed(k)
        begun.append(Reader(bundled_folder()).state_dict())
        torch.save(begun[-1], tmp_path / f"{k}.pt")
    plan = Plan(steps=1, rate=0.0, begin=(str(tmp_path / "8.pt"), str(tmp_path / "9.pt")))
    best = train(bundled_folder(), lessons, plan, out=tmp_path / "out", say=lambda line: None)
    for name, value in torch.load(best, weights_only=True).items():
        assert torch.allclose(value.float(), (begun[0][name] + begun[1][name]) / 2), name


def test_where_several_units_answer_each_of_them_counts() -> None:
    right = Reading(text="One. Two. Six.", relevant=True, sentences=((0, 4), (5, 9)))
    batch = batch_of([_lesson(right)], word_pieces(bundled_folder()))

    def lost(one: float, two: float) -> float:
        own = torch.tensor([one, two, 0.0])[batch.unit.clamp(min=0)]
        none = torch.zeros(*batch.unit.shape, 2)
        marks = Marks(spans=none, sentences=own, relevance=torch.zeros(1))
        return float(loss_of(marks, replace(batch, inside=torch.full_like(batch.inside, -100))))

    assert lost(3.0, 3.0) < lost(6.0, -6.0)
