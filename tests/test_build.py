"""Files -> index: only what changed, and one bad file does not spoil the rest."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import WordCounter
from hypothesis import given
from hypothesis import strategies as st
from pdfs import Sheet, write_bad_files, write_pdf

from index.build import (
    MAX_DEPTH,
    BuildReport,
    build,
    cell_places,
    encoded_text,
    find_files,
    row_sentence,
)
from index.compose import RawPaper, Reading, compose
from index.formats import read_pages
from index.papers import Cell, Passage, Record
from index.passages import row_label
from index.pdf import PdfFacts
from index.reading import Limits
from index.store import Store


def _outcomes(report: BuildReport) -> dict[str, str]:
    return {file.document: file.outcome for file in report.files}


@pytest.fixture
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are read in this process: another for each file takes a second."""

    def read_here(path: Path, *, limits: Limits) -> RawPaper:
        pages = tuple(read_pages(path))
        facts = PdfFacts(n_pages=len(pages), title=None, bookmarks=())
        return RawPaper(document=path.name, facts=facts, pages=pages, paged=False)

    monkeypatch.setattr("index.build.read_file", read_here)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two short papers."""
    path = tmp_path / "papers"
    path.mkdir()
    (path / "bins.txt").write_text("Bins are emptied weekly.", encoding="utf-8")
    (path / "roads.txt").write_text("Roads are swept monthly.", encoding="utf-8")
    return path


@pytest.mark.usefixtures("_read_here")
def test_unchanged_files_are_skipped_and_changed_ones_replaced(
    store: Store, counter: WordCounter, folder: Path
) -> None:
    first = build(store, counter, [folder])
    assert _outcomes(first) == {"bins.txt": "added", "roads.txt": "added"}
    assert [(file.n_pages, file.n_passages) for file in first.files] == [(1, 1), (1, 1)]
    assert counter.n_encoded == 2
    os.utime(folder / "roads.txt", (1, 1))
    (folder / "bins.txt").write_text("Bins are emptied daily.", encoding="utf-8")
    again = build(store, counter, [folder])
    assert _outcomes(again) == {"bins.txt": "replaced", "roads.txt": "unchanged"}
    assert counter.n_encoded == 3
    assert store.pages("bins.txt")[0].text == "Bins are emptied daily."
    assert len(store.papers()) == 2


@pytest.mark.usefixtures("_read_here")
def test_the_same_name_from_another_folder_takes_its_place(
    store: Store, counter: WordCounter, folder: Path, tmp_path: Path
) -> None:
    build(store, counter, [folder])
    (tmp_path / "bins.txt").write_text("No bins.", encoding="utf-8")
    assert _outcomes(build(store, counter, [tmp_path / "bins.txt"])) == {"bins.txt": "replaced"}
    assert store.pages("bins.txt")[0].text == "No bins."


@pytest.mark.usefixtures("_read_here")
def test_of_two_files_with_one_name_the_second_is_refused(
    store: Store, counter: WordCounter, folder: Path
) -> None:
    (folder / "old").mkdir()
    (folder / "old" / "bins.txt").write_text("Old bins.", encoding="utf-8")
    report = build(store, counter, [folder])
    (refused,) = report.refused
    assert "another file of this run has the same name. Rename one of them." in str(refused.error)
    assert store.pages("bins.txt")[0].text == "Bins are emptied weekly."


def test_bad_files_are_reported_in_a_line_each_and_the_others_read(
    store: Store, counter: WordCounter, folder: Path
) -> None:
    write_bad_files(folder)
    for name in ("letter", "no-pages", "plan"):  # as far as the build goes, like torn.pdf
        (folder / f"{name}.pdf").unlink()
    (folder / "sums.xlsx").write_bytes(b"x")
    paths = [folder, folder / "sums.xlsx", folder / "nowhere.pdf"]
    report = build(store, counter, paths)
    assert {file.document for file in report.refused} == {
        "empty.pdf",
        "locked.pdf",
        "nowhere.pdf",
        "sums.xlsx",
        "torn.pdf",
    }
    for file in report.refused:
        assert file.document in str(file.error)
        assert "\n" not in str(file.error)
    assert {paper.document for paper in store.papers()} == {"bins.txt", "roads.txt"}


@pytest.mark.usefixtures("_read_here")
def test_a_paper_whose_new_version_cannot_be_read_keeps_its_old_one(
    store: Store, counter: WordCounter, folder: Path
) -> None:
    build(store, counter, [folder])
    (folder / "bins.txt").write_bytes(b"\x00\x01")
    assert _outcomes(build(store, counter, [folder]))["bins.txt"] == "refused"
    assert store.pages("bins.txt")[0].text == "Bins are emptied weekly."


def test_files_are_found_in_folders_but_not_without_end(tmp_path: Path) -> None:
    deep = tmp_path
    for k in range(MAX_DEPTH + 3):
        deep = deep / f"f{k}"
        deep.mkdir()
        (deep / f"{k:02}.txt").write_text("x", encoding="utf-8")
    (tmp_path / ".hidden").mkdir()
    for name in (".hidden/a.txt", ".b.txt", "c.jpg", "d.PDF"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    found = [path.name for path in find_files([tmp_path])]
    assert found == ["d.PDF", *(f"{k:02}.txt" for k in range(MAX_DEPTH))]


def test_a_folder_that_leads_back_to_itself_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "again").symlink_to(tmp_path)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert [path.name for path in find_files([tmp_path])] == ["a.txt", "gone.txt"]


def test_a_file_that_vanishes_meanwhile_is_reported(
    store: Store, counter: WordCounter, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is gone between being found and being read."""
    known = store.sha256_of

    def sha256_of(document: str) -> str | None:
        (folder / "bins.txt").unlink(missing_ok=True)
        return known(document)

    monkeypatch.setattr(store, "sha256_of", sha256_of)
    report = build(store, counter, [folder])
    assert _outcomes(report) == {"bins.txt": "refused", "roads.txt": "added"}


@pytest.mark.usefixtures("_read_here")
def test_a_name_that_is_not_utf8_is_reported_or_read(
    store: Store, counter: WordCounter, folder: Path
) -> None:
    """An old archive may hold names in another encoding; what is said of them can be printed."""
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("Bins.", encoding="utf-8")
    report = build(store, counter, [folder])
    assert _outcomes(report)["roads.txt"] == "added"
    (refused,) = report.refused
    assert "caf\ufffd.txt': its name is not UTF-8 text" in str(refused.error)
    f"{refused.document} {refused.error}".encode()


@pytest.mark.parametrize("error", [AttributeError, TypeError, AssertionError, ZeroDivisionError])
@pytest.mark.usefixtures("_read_here")
def test_a_paper_that_our_own_reading_stumbles_over_costs_only_itself(
    store: Store,
    counter: WordCounter,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: type[Exception],
) -> None:
    def stumble(raw: RawPaper) -> Reading:
        if raw.document == "bins.txt":
            raise error
        return compose(raw)

    monkeypatch.setattr("index.build.compose", stumble)
    report = build(store, counter, [folder])
    assert _outcomes(report) == {"bins.txt": "refused", "roads.txt": "added"}
    assert error.__name__ in str(report.refused[0].error)


def test_a_pipe_in_the_folder_does_not_stop_the_build(tmp_path: Path, folder: Path) -> None:
    """Opened to be read, a pipe waits for a writer that never comes."""
    os.mkfifo(folder / "a.pdf")
    code = (
        "import sys; from pathlib import Path; sys.path[:0] = sys.argv[1:3]\n"
        "from conftest import WordCounter\n"
        "from index.build import build\n"
        "from index.store import Store\n"
        "store = Store.create(Path(sys.argv[3]), encoder='word counter', dimension=4)\n"
        "build(store, WordCounter(), [Path(sys.argv[4])])\n"
    )
    tests = Path(__file__).resolve().parent
    command = [sys.executable, "-c", code, str(tests), str(tests.parent)]
    subprocess.run([*command, str(tmp_path / "index"), str(folder)], check=True, timeout=240)


def test_a_file_over_a_limit_is_reported(store: Store, counter: WordCounter, folder: Path) -> None:
    write_pdf(folder / "long.pdf", [Sheet(lines=("x",))] * 3)
    report = build(store, counter, [folder / "long.pdf"], limits=Limits(pages=2))
    (refused,) = report.refused
    assert "it has 3 pages, the limit is 2" in str(refused.error)


@pytest.mark.usefixtures("_read_here")
def test_progress_counts_the_passages_of_each_paper(
    store: Store, counter: WordCounter, folder: Path
) -> None:
    told: list[tuple[str, int, int]] = []
    build(store, counter, [folder], progress=lambda *args: told.append(args))
    assert told == [("bins.txt", 1, 1), ("roads.txt", 1, 1)]


@pytest.mark.usefixtures("_read_here")
def test_a_removed_paper_leaves_no_copy_even_if_a_later_name_is_unknown(
    store: Store, counter: WordCounter, folder: Path
) -> None:
    build(store, counter, [folder])
    with pytest.raises(Exception, match="No paper named"), store.writing():
        store.remove("bins.txt")
        store.remove("nowhere.txt")
    assert len(list((store.folder / "files").iterdir())) == len(store.papers())


CELLS = tuple(
    Cell(column=column, text=text, page_number=1)
    for column, text in (("Ref", "1.2"), ("Measure", "Homes let"), ("Q1", "112"), ("Q2", ""))
)
PASSAGE = Passage(
    id=1, document="a.pdf", page_number=1, page_label=None, text="1.2 Homes let 112", cells=CELLS
)


def test_a_row_is_encoded_with_its_headings() -> None:
    assert row_sentence(PASSAGE) == "1.2 Homes let: Q1 = 112"
    assert encoded_text(PASSAGE, "Scorecard") == "Scorecard. 1.2 Homes let: Q1 = 112"


def test_a_passage_is_encoded_with_what_stands_above_it() -> None:
    passage = Passage(
        id=1,
        document="a.pdf",
        page_number=1,
        page_label=None,
        text="Bins are\nemptied.",
        context="Waste › Charges › Bins at home",
        record=Record.MINUTES,
    )
    assert encoded_text(passage, "Item title") == (
        "minutes. Item title. Charges. Bins at home. Bins are emptied."
    )


@given(st.lists(st.tuples(st.text(max_size=6), st.text(max_size=6)), min_size=1, max_size=6))
def test_each_cell_that_is_encoded_after_the_label_has_its_place(
    row: list[tuple[str, str]],
) -> None:
    cells = tuple(Cell(column=column, text=text, page_number=1) for column, text in row)
    passage = replace(PASSAGE, cells=cells, context="Homes")
    passage = replace(passage, encoded=encoded_text(passage, "Scorecard"))
    label = row_label(cells)
    for cell, place in zip(cells, cell_places(passage), strict=True):
        assert (place is None) == (not cell.text or cell.text in label)
        assert place is None or passage.encoded[slice(*place)] == cell.text
