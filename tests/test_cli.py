"""The commands, as people and other programs run them."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pdfs import NOTES, PACK, write_bad_files

from assistant import Assistant
from assistant.cli import main
from index.store import DATABASE

ROOT = Path(__file__).resolve().parents[1]


def _run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if "COMMITTEE" not in name}
    return subprocess.run(
        [sys.executable, "-m", "assistant", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=environment | {"PYTHONUTF8": "1", "OPENBLAS_NUM_THREADS": "1"} | settings,
        timeout=300,
    )


@pytest.fixture
def folder(housing: Assistant) -> str:
    """The index that the whole run shares; nothing is changed in it."""
    return str(housing.file(PACK).parents[1])


@pytest.fixture
def copy(folder: str, tmp_path: Path) -> str:
    """A copy of it that may be changed."""
    return str(shutil.copytree(folder, tmp_path / "copy"))


def test_index_reads_what_it_can_and_names_what_it_cannot(
    papers_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_bad_files(tmp_path / "bad")
    bad = [str(tmp_path / "bad" / name) for name in ("locked.pdf", "torn.pdf")]
    index = str(tmp_path / "index")
    assert main(["index", "--index", index, str(papers_folder / NOTES), *bad]) == 1
    out, err = capsys.readouterr()
    assert f"added      {NOTES}: 1 page, 5 passages, 1 table" in out
    assert [line.split("'")[1] for line in err.splitlines()] == ["locked.pdf", "torn.pdf"]
    assert main(["index", "--json", "--index", index, str(papers_folder / NOTES)]) == 0
    out, err = capsys.readouterr()
    assert [file["outcome"] for file in json.loads(out)["files"]] == ["unchanged"]
    assert err == ""


def test_ask_prints_the_answer_and_where_it_stands(folder: str) -> None:
    done = _run("ask", "How much will the damp helpline cost?", "--index", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "£41,300" in done.stdout
    assert "[1] p. 1 (PDF page 2), item 2 Minutes of Previous Meeting, minutes" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["sing"],
        ["ask"],
        ["ask", "Who?", "--from", "yesterday"],
        ["tables", "x", "--json", "--csv"],
    ],
    ids=lambda arguments: " ".join(arguments) or "none",
)
def test_wrong_usage_is_told_from_failure(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: python -m assistant" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command", ["index", "remove", "papers", "ask", "batch", "pages", "tables", "ui"]
)
def test_each_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert stopped.value.code == 0
    assert "--index DIR" in capsys.readouterr().out


def test_ask_json_is_an_answer_object(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "Who sent apologies?", "--json", "--index", folder]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["abstained"], answer["citations"][0]["page_index"]) == (False, 2)
    assert set(answer["citations"][0]) >= {
        "marker",
        "document",
        "title",
        "page",
        "page_index",
        "item",
        "section",
        "quote",
        "boxes",
        "support",
    }


def test_ask_holds_to_its_filters(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["ask", "Who sent apologies?", "--json", "--index", folder]
    assert main([*arguments, "--from", "1/2/2025", "--committee", "housing"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert {citation["meeting_date"] for citation in answer["citations"]} <= {"2025-03-11"}


def test_papers_are_listed(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["papers", "--json", "--index", folder]) == 0
    papers = json.loads(capsys.readouterr().out)
    assert [paper["document"] for paper in papers] == [PACK, NOTES]
    assert {name: papers[0][name] for name in ("committee", "meeting_date", "kind", "pages")} == {
        "committee": "Housing Scrutiny Committee",
        "meeting_date": "2025-03-11",
        "kind": "agenda",
        "pages": 6,
    }
    assert main(["papers", "--index", folder]) == 0
    assert "Housing Scrutiny Committee, 11 March 2025; agenda, 6 pages" in capsys.readouterr().out


def test_pages_are_shown_as_read(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pages", PACK, "--json", "--index", folder]) == 0
    pages = json.loads(capsys.readouterr().out)
    assert [(page["page_index"], page["page"], page["item"]) for page in pages[:2]] == [
        (1, None, None),
        (2, "1", "2"),
    ]
    assert {name: pages[1][name] for name in ("record", "meeting_date", "ocr", "blank")} == {
        "record": "minutes",
        "meeting_date": "2025-01-14",
        "ocr": False,
        "blank": False,
    }
    assert pages[1]["text"].startswith("Minutes of a meeting")


def test_tables_are_shown_as_read(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tables", PACK, "--json", "--index", folder]) == 0
    (table,) = json.loads(capsys.readouterr().out)
    assert (table["page_index"], table["page"], len(table["rows"])) == (5, "4", 5)
    assert table["columns"][3] == "2024-25 Quarter 2"
    row = table["rows"][2]
    assert [cell["text"] for cell in row] == ["1.2", "Homes let", "112", "", "400", ""]
    assert row[3]["box"] is None
    assert len(row[0]["box"]) == 4
    assert [cell["column"] for cell in row] == table["columns"]


def test_tables_are_written_as_csv(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tables", NOTES, "--csv", "--index", folder]) == 0
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert rows == [["Plot", "Charge"], ["Half", "£24"], ["Full", "£43"]]


def test_batch_answers_in_order_and_names_the_lines_it_cannot_use(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "questions.jsonl"
    lines = [
        '{"id": "b", "question": "Who sent apologies?"}',
        "not JSON",
        "",
        '{"question": "no id"}',
        '{"id": 7, "question": "What is the capital of Mongolia?"}',
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    assert main(["batch", str(file), "--index", folder]) == 1
    out, err = capsys.readouterr()
    answers = [json.loads(line) for line in out.splitlines()]
    assert [(answer["id"], answer["abstained"]) for answer in answers] == [("b", False), (7, True)]
    assert [line.split(",")[1].split(":")[0] for line in err.splitlines()] == [" line 2", " line 4"]


def test_a_question_may_point_back_at_one_asked_before(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = "How many homes were let in quarter 1?", "and in quarter 2?"
    read_as = "How many homes were let in quarter 2?"
    assert main(["ask", second, "--after", first, "--json", "--index", folder]) == 0
    assert json.loads(capsys.readouterr().out)["read_as"] == read_as
    file = tmp_path / "questions.jsonl"
    lines = [
        {"id": 1, "question": second, "after": [first]},
        {"id": 2, "question": second, "after": first},
    ]
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert main(["batch", str(file), "--index", folder]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["read_as"] for line in out.splitlines()] == [read_as]
    assert "line 2" in err


def test_remove_takes_a_paper_out_wholly(copy: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["remove", NOTES, "--index", copy]) == 0
    assert capsys.readouterr().out == f"removed    {NOTES}\n"
    assert main(["papers", "--json", "--index", copy]) == 0
    assert [paper["document"] for paper in json.loads(capsys.readouterr().out)] == [PACK]
    assert len(list((Path(copy) / "files").iterdir())) == 1
    assert main(["remove", NOTES, "--index", copy]) == 1
    assert "No paper named 'notes.md' is indexed" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["pages", "tables"])
def test_an_unknown_paper_is_named(
    folder: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "x.pdf", "--index", folder]) == 1
    assert "No paper named 'x.pdf' is indexed." in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["ask", "Who?"], ["papers"], ["remove", "x"]], ids=lambda value: value[0]
)
def test_without_an_index_one_is_told_how_to_make_one(
    tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--index", str(tmp_path)]) == 1
    assert "Make one: python -m assistant index PATH" in capsys.readouterr().err


def test_a_folder_with_nothing_to_read_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    index = str(tmp_path / "index")
    assert main(["index", str(tmp_path / "empty"), "--index", index]) == 1
    assert "Nothing to index" in "".join(capsys.readouterr())


def test_a_setting_that_cannot_be_is_said_without_a_traceback(folder: str) -> None:
    done = _run("papers", "--index", folder, COMMITTEE_MAX_PAGES="many")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert "COMMITTEE_MAX_PAGES" in done.stderr.upper()


def test_an_index_path_that_is_a_file_is_said(
    tmp_path: Path, papers_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    index = str(tmp_path / "file")
    assert main(["index", str(papers_folder / NOTES), "--index", index]) in (1, 2)
    assert index in capsys.readouterr().err


def test_questions_in_another_encoding_are_said(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "q.jsonl").write_bytes('{"id": 1, "question": "Café?"}'.encode("cp1252"))
    assert main(["batch", str(tmp_path / "q.jsonl"), "--index", folder]) == 1
    assert "q.jsonl" in capsys.readouterr().err


def test_a_damaged_index_is_said_without_a_traceback(
    copy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(copy) / DATABASE
    n_bytes = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(n_bytes // 4)
        file.write(b"\xa5" * (n_bytes - n_bytes // 4))
    assert main(["ask", "Who sent apologies?", "--index", copy]) == 1
    assert "index the papers again" in capsys.readouterr().err


def test_whoever_stops_the_command_stops_the_page(folder: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    page = subprocess.Popen(
        [sys.executable, "-m", "assistant", "ui", "--index", folder, "--port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
    )
    try:
        assert _answers(port, within_s=120)
        page.terminate()
        page.wait(timeout=60)
        assert not _answers(port, within_s=0)
    finally:
        page.kill()


def _answers(port: int, *, within_s: float) -> bool:
    """Whether somebody listens at a port of this machine, now or within some seconds."""
    until = time.monotonic() + within_s
    while True:
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return True
        if time.monotonic() >= until:
            return False
        time.sleep(0.2)
