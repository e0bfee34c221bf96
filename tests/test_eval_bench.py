"""Speed and size: made-up passages, growth, and how it is told."""

import re
from pathlib import Path

import numpy as np
import pytest

from assistant import Assistant
from eval.bench import each_step
from eval.benchpage import bench_page, bench_text
from eval.growth import Moulds, cold, grow_assistant, made_up, moulds_of
from eval.plots import log_curves
from index.store import Store

RESULT = {
    "machine": {"cores": "2", "load": "0.1"},
    "assistant": {"pages": 10, "cold_median_s": 2.5},
    "tutorial": {"pages": 10},
    "growth": {
        "assistant": [{"passages": 100, "find_ms": 5.0}, {"passages": 1000, "find_ms": 8.0}],
        "tutorial": [{"passages": 100, "find_ms": 9.0}, {"passages": 1000, "find_ms": 9.5}],
    },
}


@pytest.fixture(scope="module")
def moulds(housing: Assistant) -> Moulds:
    return moulds_of(housing)


def test_made_up_passages_are_the_same_each_time_and_as_long_as_their_moulds(
    moulds: Moulds,
) -> None:
    once, again = (list(made_up(moulds, 1000, 50)) for _ in range(2))
    assert [one.text for one in once] == [one.text for one in again]
    lengths = {len(words) for words in moulds.words}
    assert {len(one.text.split()) for one in once} <= lengths
    assert once[0].text != next(made_up(moulds, 2000, 1)).text
    assert np.allclose([np.linalg.norm(one.encoded.vector) for one in once], 1, atol=1e-5)


def test_an_index_grows_to_each_size_and_is_measured_there(moulds: Moulds, tmp_path: Path) -> None:
    points = grow_assistant(moulds, tmp_path, ["How many homes were let in quarter 1?"], (8, 20))
    assert [point["passages"] for point in points] == [8, 20]
    assert len(Store(tmp_path / "index").texts()) == 20
    assert all(value > 0 for point in points for value in point.values())


def test_a_cold_start_that_fails_is_no_figure(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="assistant ask' ended with 1"):
        cold(tmp_path, "How many homes were let?")


def test_the_memory_of_a_cold_start_is_its_own(housing: Assistant) -> None:
    held = bytearray(1_600_000_000)  # zeros that are touched, so that this process is larger
    held[::4096] = b"1" * len(held[::4096])
    seconds, mib = cold(housing.retriever.store.folder, "How many homes were let in quarter 1?")
    assert seconds > 0 and 50 < mib < 1500


def test_a_figure_that_one_of_the_two_lacks_is_told_as_a_dash() -> None:
    (line,) = (one for one in bench_text(RESULT).splitlines() if one.startswith("cold_median_s"))
    assert line.split() == ["cold_median_s", "2.5", "-"]


def test_the_page_plots_what_grew_and_needs_no_network() -> None:
    page = bench_page(RESULT)
    assert page.count("<polyline") == 2 and page.count("<svg") == 1
    assert "http" not in page and "<script" not in page


def test_a_tenfold_growth_is_drawn_as_wide_wherever_it_begins() -> None:
    drawn = log_curves("t", {"a": [(10, 1), (100, 10), (1000, 100)]})
    path = drawn.split('<polyline points="')[1].split('"')[0]
    xs = [float(point.split(",")[0]) for point in path.split()]
    assert xs[1] - xs[0] == pytest.approx(xs[2] - xs[1], abs=0.2)


def test_each_step_of_an_answer_is_timed_by_itself(housing: Assistant) -> None:
    asked = [f"How many homes were let in quarter {n}?" for n in range(1, 6)]
    figures = each_step(housing, asked)
    assert list(figures) == ["words_ms", "vectors_ms", "search_ms", "units_ms"]
    assert all(value > 0 for value in figures.values())


def test_each_curve_has_its_name_beside_its_colour_and_none_without_points() -> None:
    drawn = log_curves("t", {"ours": [(10, 1), (100, 10)], "theirs": [(10, 5)], "nobody's": []})
    named = {
        name: re.search(
            rf'y="([\d.]+)" width="10"[^>]*/><text [^>]*y="([\d.]+)"[^>]*>{name}<', drawn
        )
        for name in ("ours", "theirs")
    }
    places = [float(found[k]) for found in named.values() if found for k in (1, 2)]
    assert len(places) == 4
    assert all(0 < text - square < 12 for square, text in (places[:2], places[2:]))
    assert places[0] != places[2]
    assert "nobody" not in drawn
