# mypy: disable-error-code="import-untyped"
"""The commands, from the words typed to the exit code."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from assistant import Answer, AssistantError, Citation, Hit, Page, Record
from eval.__main__ import main
from eval.questions import load_facts
from eval.run import run_facts
from index.papers import Passage

FACTS: tuple[dict[str, object], ...] = (
    {
        "id": "a",
        "kind": "fact-text",
        "question": "How many spoke?",
        "must_include": ["12"],
        "evidence": [{"quote": "There were 12 speakers"}],
    },
    {"id": "b", "kind": "unanswerable", "question": "Who is the mayor?"},
)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder with a pack: an unnumbered front sheet and page 1."""
    folder = tmp_path / "papers"
    folder.mkdir()
    canvas = Canvas(str(folder / "pack.pdf"))
    for lines in (
        ["Agenda of the Committee"],
        ["There were 12 speakers at the meeting.", "Page 1"],
    ):
        for at, line in enumerate(lines):
            canvas.drawString(72, 700 - 20 * at, line)
        canvas.showPage()
    canvas.save()
    return folder


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    return written(tmp_path / "facts.jsonl", FACTS)


def written(path: Path, records: Sequence[object]) -> Path:
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


def answer(question: str) -> Answer:
    """Twelve, with its page, to whoever asks how many; a refusal to anybody else."""
    if "How many" not in question:
        return Answer(question=question, text="Not said.", abstained=True, confidence=0.9)
    citation = Citation(
        marker=1, document="pack.pdf", title="Pack", page="1", page_index=2, item=None,
        item_title=None, section=None, quote="There were 12 speakers", boxes=(), support="direct",
        record=Record.MINUTES,
    )  # fmt: skip
    return Answer(
        question=question, text="12 spoke [1].", abstained=False, confidence=0.8,
        citations=(citation,),
    )  # fmt: skip


class Knowing:
    """An assistant that answers as above; its search finds page 1 second."""

    def ask(self, question: str) -> Answer:
        return answer(question)

    def search(self, question: str, *, limit: int = 10) -> tuple[Hit, ...]:
        return tuple(
            Hit(
                passage=Passage(
                    id=number, document="pack.pdf", page_number=number, page_label=None, text=""
                ),
                score=1 / number,
                rank=number,
            )
            for number in (1, 2)
        )

    def page(self, document: str, page_number: int) -> Page:
        raise AssistantError("not asked")


def test_every_fact_is_asked_and_scored(papers: Path, facts: Path) -> None:
    told: list[tuple[int, int]] = []
    run = run_facts(
        Knowing(), load_facts([facts]), [papers], versions={},
        progress=lambda n_done, n: told.append((n_done, n)),
    )  # fmt: skip
    first, second = run.rows
    assert (first.right, first.page_right, first.n_quotes_standing) == (True, True, 1)
    assert (first.rr, first.success) == (0.5, (0.0, 1.0, 1.0, 1.0, 1.0))
    assert (second.right, second.success, second.judged) == (True, None, False)
    assert told == [(1, 2), (2, 2)] and not run.problems


def test_answers_given_elsewhere_are_scored(
    papers: Path, facts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = [{"id": f["id"], **answer(str(f["question"])).to_dict()} for f in FACTS]
    answers, rows = written(tmp_path / "answers.jsonl", said), tmp_path / "rows.csv"
    words = ["run", "--facts", str(facts), "--papers", str(papers), "--answers", str(answers)]
    assert main([*words, "--json", "--rows", str(rows)]) == 0
    run = json.loads(capsys.readouterr().out)
    assert run["summary"]["figures"]["right_and_page"]["value"] == 1.0
    assert run["by_kind"]["unanswerable"]["n"] == 1 and run["versions"]["facts"]
    assert rows.read_text(encoding="utf-8").startswith("id,kind,")


def test_an_answer_that_is_missing_is_told(
    papers: Path, facts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = written(tmp_path / "answers.jsonl", [])
    words = ["run", "--facts", str(facts), "--papers", str(papers), "--answers", str(answers)]
    assert main(words) == 1
    assert "has no answer to 'a'" in capsys.readouterr().err


def test_facts_that_stand_are_passed(papers: Path, facts: Path) -> None:
    assert main(["check-facts", "--facts", str(facts), "--papers", str(papers)]) == 0


def test_facts_that_do_not_stand_are_told(
    papers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = [{**FACTS[0], "evidence": [{"quote": "There were 13 speakers", "pages": ["1"]}]}]
    facts = written(tmp_path / "wrong.jsonl", wrong)
    assert main(["check-facts", "--facts", str(facts), "--papers", str(papers)]) == 1
    assert "a: “There were 13 speakers” does not stand on page 1" in capsys.readouterr().out


def test_the_gate_asks_the_assistant_and_ends_with_1_where_a_floor_is_missed(
    papers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    question = "How many speakers were at the meeting?"
    right = written(tmp_path / "right.jsonl", [{**FACTS[0], "question": question}])
    wrong = [{**FACTS[0], "question": question, "must_include": ["13"]}]
    floor = tmp_path / "floor.toml"
    floor.write_text("[floor]\nanswer_right = 0.9\n", encoding="utf-8")
    words = ["gate", "--papers", str(papers), "--index", str(tmp_path / "index"), "--floor"]
    assert main([*words, str(floor), "--facts", str(right)]) == 0
    assert "pass  answer_right: 100.0" in capsys.readouterr().out
    facts = written(tmp_path / "wrong.jsonl", wrong)
    assert main([*words, str(floor), "--facts", str(facts)]) == 1
    assert "FAIL  answer_right: 0.0" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        pytest.param([], id="no_command"),
        pytest.param(["run"], id="nothing_to_run"),
        pytest.param(["run", "--facts", "none.jsonl", "--papers", "."], id="no_such_file"),
        pytest.param(["compare", "one.json"], id="one_run"),
        pytest.param(["judge"], id="unknown_command"),
    ],
)
def test_wrong_usage_ends_with_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    commands = ("run", "baseline", "steps", "compare", "check-facts", "gate", "tables", "words")
    for command in (*commands, "fidelity", "records", "bench", "fit", "outside"):
        with pytest.raises(SystemExit) as caught:
            main([command, "--help"])
        assert caught.value.code == 0 and f"python -m eval {command}" in capsys.readouterr().out
