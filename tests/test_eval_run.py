"""A run with an assistant whose answers one can work out by hand."""

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from eval.compare import compare_runs, comparison_text, read_run
from eval.gate import judge_figures, read_floor
from eval.judgements import Judgement
from eval.questions import Evidence, Fact, FactsError
from eval.report import as_json, as_markdown, as_text, side_by_side, store_run, write_rows
from eval.said import Cited, Place, Said
from eval.scoring import Run, Scored, read_row, score
from eval.summary import grouped, summarise
from eval.webpage import as_html

JUDGEMENT = Judgement(places=frozenset({("p.pdf", 3)}), labels=frozenset({("p.pdf", "1")}))
RIGHT = Cited(document="p.pdf", page="1", page_index=3, quote="there were 12", direct=True)
LOST = Cited(document="p.pdf", page="2", page_index=4, quote="made up", direct=True)


def row(
    name: str,
    answer: str,
    *citations: Cited,
    kind: str = "fact-text",
    abstained: bool = False,
    ranked: Sequence[Place] = (),
    confidence: float = 0.7,
) -> Scored:
    answerable = kind != "unanswerable"
    evidence = (Evidence(quote="there were 12"),) if answerable else ()
    wanted = ("12",) if answerable else ()
    fact = Fact(id=name, kind=kind, question=f"{name}?", must_include=wanted, evidence=evidence)
    said = Said(answer=answer, abstained=abstained, confidence=confidence, citations=citations)
    judgement = JUDGEMENT if answerable else Judgement()
    return score(fact, said, judgement, ranked=ranked, stands=lambda c: c != LOST, ask_ms=5.0)


def run(*rows: Scored, name: str = "now") -> Run:
    return Run(name=name, rows=rows, versions={"code": "abc"})


FOUND: list[Place] = [("p.pdf", 9), ("p.pdf", 3)]
ROWS = (
    row("a", "There were 12 [1].", RIGHT, ranked=FOUND),
    row("b", "There were 12.", LOST, ranked=[("p.pdf", 3)]),
    row("c", "There were 13 <b>.", RIGHT, LOST),
    row("d", "The papers do not say.", abstained=True, confidence=0.9),
    row("e", "The papers do not say.", kind="unanswerable", abstained=True),
)


def test_the_figures_of_a_run_by_hand() -> None:
    figures = {name: (f.value, f.n) for name, f in summarise(ROWS).figures.items()}
    assert figures["right"] == (3 / 5, 5)
    assert figures["answer_right"] == (2 / 4, 4)
    assert figures["right_and_page"] == (1 / 4, 4)
    assert figures["page_right"] == (2 / 4, 4)
    assert figures["citation_precision"] == (2 / 4, 4)
    assert figures["quotes_standing"] == (2 / 4, 4)
    assert figures["figures_supported"] == (1 / 3, 3)
    assert figures["refusal_right"] == (1.0, 1)
    assert figures["wrong_refusal"] == (1 / 4, 4)
    assert figures["success@1"] == (1 / 4, 4)
    assert figures["success@3"] == (2 / 4, 4)
    assert figures["rr"] == (1.5 / 4, 4)


def test_a_question_without_an_answer_still_counts() -> None:
    nothing = row("n", "", ranked=[])
    figures = summarise((nothing,)).figures
    assert figures["success@5"].value == 0.0 and figures["success@5"].n == 1
    assert figures["answer_right"].value == 0.0 and "citation_precision" not in figures


def test_only_answers_given_are_calibrated() -> None:
    summary = summarise(ROWS)
    assert sum(one.n for one in summary.bins) == 3
    assert summary.calibration_error == pytest.approx(0.7 - 2 / 3)


def test_rows_are_grouped_by_kind_and_paper() -> None:
    assert {k: len(v) for k, v in grouped(ROWS, "kind").items()} == {
        "fact-text": 4,
        "unanswerable": 1,
    }
    assert {k: len(v) for k, v in grouped(ROWS, "paper").items()} == {"-": 1, "p.pdf": 4}


def test_a_row_survives_writing_and_reading() -> None:
    for one in ROWS:
        assert read_row(json.loads(json.dumps(one.to_dict()))) == one


def test_a_row_written_before_costs_were_kept_is_read() -> None:
    old = {k: v for k, v in ROWS[0].to_dict().items() if k not in ("steps_ms", "tokens")}
    assert read_row(old) == ROWS[0]


def test_what_steps_and_a_language_model_took_is_told() -> None:
    rows = tuple(
        dataclasses.replace(ROWS[0], steps_ms={"rank": ms}, tokens={"sent": n, "written": 10})
        for ms, n in ((1.0, 800), (3.0, 900), (4.0, 1300))
    )
    summary = summarise((*rows, ROWS[1]))  # one that no model was asked for
    assert summary.times_ms == {"ask": (5.0, 5.0), "rank": (3.0, 3.8)}
    assert summary.tokens == {"sent": (900.0, 1220.0, 3000), "written": (10.0, 10.0, 30)}
    assert "| sent | 900 | 1,220 | 3,000 |" in as_markdown(run(*rows))
    assert "<td>sent</td><td>900</td>" in as_html(run(*rows), pictures={})
    assert "tokens of the language model" not in as_text(run(*ROWS))


def test_the_table_names_what_went_wrong() -> None:
    told = as_text(run(*ROWS))
    assert "wrong (1): c" in told and "refused wrongly (1): d" in told
    assert "right, page not (1): b" in told and "quote not on its page (2): b c" in told
    assert "figure in no quote (2): b c" in told


def test_every_form_of_a_report_can_be_made(tmp_path: Path) -> None:
    assert "| answer right | 50.0 |" in as_markdown(run(*ROWS))
    assert json.loads(json.dumps(as_json(run(*ROWS))))["summary"]["n"] == 5
    assert "Success@1" in side_by_side([run(*ROWS), run(*ROWS, name="then")], ["success@1"])
    for name in ("rows.csv", "rows.jsonl"):
        write_rows(ROWS, tmp_path / name)
        assert len((tmp_path / name).read_text(encoding="utf-8").strip().splitlines()) >= 5


def test_the_web_page_needs_no_network_and_escapes_what_was_said() -> None:
    page = as_html(run(*ROWS), pictures={"c": [("p.pdf, p. 1", b"jpeg")]})
    assert "13 &lt;b&gt;." in page and "13 <b>" not in page
    assert "http" not in page.replace("http-equiv", "") and "<script" not in page
    article = page.split("<h3>c: c?</h3>")[1].split("</article>")[0]
    assert 'alt="p.pdf, p. 1" src="data:image/jpeg;base64,' in article  # beside the evidence


def test_the_web_page_tells_calibration_times_and_what_made_the_run() -> None:
    page = as_html(run(*ROWS), pictures={})
    assert "Expected calibration error 0.033" in page and "<td>ask</td>" in page
    assert "<td>code</td><td>abc</td>" in page


def test_the_web_page_has_its_four_plots_with_their_axes_named() -> None:
    page = as_html(run(*ROWS), pictures={})
    plots = page.split('<div class="plots">')[1].split("</div>")[0]
    assert plots.count("<svg") == 4 and plots.count("<rect") == 2  # a bar for each kind
    for name in (">k</text>", "confidence, 0 to 100 %", "fastest to slowest", "5 ms"):
        assert name in plots


def test_markdown_tells_all_that_the_terminal_does() -> None:
    told = as_markdown(run(*ROWS))
    assert "| 0.6 to 0.8 | 3 | 0.70 | 0.67 |" in told and "| ask | 5 | 5 |" in told
    assert "- wrong (1): c" in told and told.endswith("code `abc`")


def test_a_stored_run_is_named_by_its_commit_and_read_again(tmp_path: Path) -> None:
    path = store_run(run(*ROWS), tmp_path / "runs")
    assert path.name.endswith("-now-abc.json")
    assert read_run(path).rows == ROWS and read_run(path).versions == {"code": "abc"}


def test_what_made_two_runs_is_compared(tmp_path: Path) -> None:
    before = read_run(store_run(run(*ROWS), tmp_path))
    after = dataclasses.replace(run(*ROWS), versions={"code": "def", "index": "x"})
    comparison = compare_runs(before, after)
    assert comparison.versions == (("code", "abc", "def"), ("index", "-", "x"))
    assert "made of" in comparison_text(comparison)


def test_two_runs_are_compared_question_by_question(tmp_path: Path) -> None:
    before, after = tmp_path / "before.json", tmp_path / "after.jsonl"
    before.write_text(json.dumps(as_json(run(*ROWS))), encoding="utf-8")
    better = row("c", "There were 12.", RIGHT, ranked=FOUND)
    write_rows((*ROWS[:2], better, ROWS[3], row("z", "12", RIGHT)), after)
    comparison = compare_runs(read_run(before), read_run(after))
    change = {one.name: one for one in comparison.differences}["answer_right"]
    assert (change.before, change.after, change.n) == (0.5, 0.75, 4)
    assert (change.won, change.lost, change.p) == (("c",), (), 1.0)
    assert comparison.unpaired == ("e", "z")
    assert "won: c" in comparison_text(comparison)
    assert "| answer right | 50.0 | 75.0 | +25.0 | +1 -0 |" in comparison_text(
        comparison, markdown=True
    )


def test_a_file_that_holds_no_run_is_told(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(FactsError, match=r"Could not read a run from 'run.json'"):
        read_run(path)


def floor(folder: Path, text: str) -> Path:
    path = folder / "floor.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        pytest.param("answer_right = 0.5", True, id="on_the_floor"),
        pytest.param("answer_right = 0.8", True, id="within_the_interval"),
        pytest.param("answer_right = 0.9", False, id="below_by_more_than_the_interval"),
        pytest.param("wrong_refusal = 0.1", True, id="ceiling_within_the_interval"),
        pytest.param("wrong_refusal = 0.01", False, id="above_the_ceiling"),
    ],
)
def test_the_gate_shuts_below_the_floor(tmp_path: Path, text: str, passed: bool) -> None:
    floors = read_floor(floor(tmp_path, f"[floor]\n{text}\n"))
    (verdict,) = judge_figures(floors, summarise(ROWS).figures)
    assert verdict.passed is passed and verdict.told().startswith("pass" if passed else "FAIL")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("[floor]\nanswers = 0.5", "is no measure", id="unknown_measure"),
        pytest.param("[floor]\nright = 60", "share from 0 to 1", id="per_cent"),
        pytest.param("", "holds no floors", id="empty"),
        pytest.param("[floor", "Could not read", id="not_toml"),
    ],
)
def test_a_slip_in_the_floor_is_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(FactsError, match=told):
        read_floor(floor(tmp_path, text))


def test_the_committed_floor_can_be_read() -> None:
    assert read_floor(Path(__file__).parent.parent / "eval" / "floor.toml")
