"""Labels on minutes against what is read from them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from made_up import minutes

from eval.questions import FactsError
from eval.records import Tally, count, read_labels, told

TEXT = "# 5 PONDS\nRESOLVED – That the pond be cleaned.\n# 6 DUCKS\nRESOLVED – That ducks be noted."


def _tallies(tmp_path: Path, *labels: Mapping[str, object]) -> dict[str, Tally]:
    path = tmp_path / "truth.jsonl"
    base = {"kind": "resolution", "document": "ponds.pdf", "page_index": 1}
    path.write_text(
        "".join(json.dumps({**base, **label}) + "\n" for label in labels), encoding="utf-8"
    )
    tallies: dict[str, Tally] = {}
    count(minutes(TEXT), read_labels(path), tallies)
    return tallies


def test_what_is_found_and_missed_is_counted(tmp_path: Path) -> None:
    labels = {"words": "pond be cleaned", "outcome": "resolved"}, {"words": "geese be fed"}
    tally = _tallies(tmp_path, *labels)["resolution: all"]
    assert (tally.precision, tally.recall) == (0.5, 0.5)
    assert (tally.n_verbatim, tally.n_page_right, tally.n_detail_right) == (1, 1, 1)
    assert "geese" in tally.missed[0]
    assert "ducks" in tally.extra[0]


def test_an_optional_label_counts_for_nothing(tmp_path: Path) -> None:
    labels = {"words": "pond be cleaned"}, {"words": "ducks be noted", "optional": True}
    tally = _tallies(tmp_path, *labels)["resolution: all"]
    assert (tally.n_labels, tally.n_found, tally.precision, tally.recall) == (1, 1, 1.0, 1.0)


def test_the_tallies_are_told_as_a_table(tmp_path: Path) -> None:
    assert "100.0%" in told(_tallies(tmp_path, {"words": "pond"}, {"words": "ducks"}))


def test_a_line_that_is_no_label_is_named(tmp_path: Path) -> None:
    path = tmp_path / "truth.jsonl"
    path.write_text('{"kind": "wish"}\n', encoding="utf-8")
    with pytest.raises(FactsError, match="line 1: not a label"):
        read_labels(path)
