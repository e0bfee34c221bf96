"""One index folder: what goes in comes out, what is removed is gone, what breaks is mended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from conftest import VOCABULARY, WordCounter

from index.errors import (
    DamagedIndexError,
    NoIndexError,
    UnknownPaperError,
    WrongEncoderError,
)
from index.papers import Cell, Filters, Meeting, Page, Paper, Passage, Record, Row, Table, Word
from index.store import DATABASE, FILES, VECTORS, NewPassage, Store

BINS = np.array([1, 0, 0, 0], dtype=np.float32)
assert VOCABULARY[0] == "bins"


def add_paper(
    store: Store,
    counter: WordCounter,
    folder: Path,
    name: str,
    *texts: str,
    committee: str | None = None,
    day: date | None = None,
) -> Paper:
    """Adds a paper with one page and one passage for each text."""
    source = folder / name
    source.write_bytes("\n".join(texts).encode())
    paper = Paper(
        document=name,
        title=f"About {name}",
        kind=Record.REPORT,
        meeting=Meeting(committee=committee, date=day),
        n_pages=len(texts),
        sha256=name,
    )
    words = {k: Word(text=text, box=(1, 2, 3, 4)) for k, text in enumerate(texts)}
    pages = [
        Page(number=k + 1, width=1, height=1, text=t, words=(words[k],))
        for k, t in enumerate(texts)
    ]
    cell = Cell(column="c", text="x", page_number=1, boxes=((1, 2, 3, 4),))
    table = Table(title="t", columns=("c",), rows=(Row(cells=(cell,)),), header_page_number=1)
    passages = [
        NewPassage(
            passage=Passage(
                id=0,
                document=name,
                page_number=k + 1,
                page_label=str(k + 7),
                text=text,
                encoded=text,
                record=Record.REPORT,
                committee=committee,
                meeting_date=day,
                cells=(cell,) if not k else (),
            ),
            context_words="",
            encoded=counter.encode_question(text),
        )
        for k, text in enumerate(texts)
    ]
    with store.writing():
        store.add(paper, source=source, pages=pages, tables=[table], passages=passages)
    return paper


def _closed(store: Store) -> None:
    """All that was written is now in the database itself."""
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
    code += "c.execute('PRAGMA wal_checkpoint(TRUNCATE)'); c.close()"
    subprocess.run([sys.executable, "-c", code, str(store.folder / DATABASE)], check=True)


def _texts(store: Store, vector: np.ndarray = BINS) -> list[str]:
    """The texts of all passages, nearest to a vector first."""
    ids = [i for i, _ in store.dense(vector, Filters(), 100)]
    passages = store.passages(ids)
    return [passages[i].text for i in ids]


def test_what_is_added_is_read_back(store: Store, counter: WordCounter, tmp_path: Path) -> None:
    day = date(2024, 5, 1)
    add_paper(store, counter, tmp_path, "a.pdf", "bins", "roads", committee="Roads", day=day)
    paper = store.paper("a.pdf")
    assert (paper.meeting, paper.n_passages, paper.n_tables) == (
        Meeting(committee="Roads", date=day),
        2,
        1,
    )
    assert [page.text for page in store.pages("a.pdf")] == ["bins", "roads"]
    assert store.page("a.pdf", 2).words == (Word(text="roads", box=(1, 2, 3, 4)),)
    assert store.tables("a.pdf")[0].rows[0].cells[0].boxes == ((1, 2, 3, 4),)
    passage = store.neighbours("a.pdf", 1)[0]
    assert (passage.text, passage.page_label, passage.meeting_date) == ("bins", "7", day)
    assert passage.cells[0].column == "c"
    assert store.file("a.pdf").read_bytes() == b"bins\nroads"


def test_vectors_and_full_text_find_the_passages(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", "bins roads", "bins", "trees")
    assert _texts(store)[:2] == ["bins", "bins roads"]
    found = store.dense(BINS, Filters(), 3)
    assert [score for _, score in found] == pytest.approx([1, 1 / np.sqrt(2), 0], abs=1e-6)
    ids = [i for i, _ in store.lexical('"roads"', Filters(), 10)]
    assert [store.passages(ids)[i].text for i in ids] == ["bins roads"]
    assert store.document_frequency(["bins", "homes"]) == ({"bins": 2, "homes": 0}, 3)
    assert {len(tokens) for tokens in store.token_vectors(ids).values()} == {2}


def test_the_same_name_again_takes_the_place_of_the_paper(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", "bins", "roads")
    add_paper(store, counter, tmp_path, "a.pdf", "trees")
    assert _texts(store) == ["trees"]
    assert len(store.papers()) == len(store.pages("a.pdf")) == 1


def test_what_is_removed_is_gone(store: Store, counter: WordCounter, tmp_path: Path) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", "bins")
    add_paper(store, counter, tmp_path, "b.pdf", "roads")
    with store.writing():
        store.remove("a.pdf")
    assert [paper.document for paper in store.papers()] == ["b.pdf"]
    assert _texts(store) == ["roads"]
    assert store.lexical('"bins"', Filters(), 9) == []
    assert [file.name for file in (store.folder / FILES).iterdir()] == ["b.pdf.pdf"]


def test_a_removed_papers_words_are_in_no_file_of_the_folder(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", *["the zebrafinch settlement " * 40] * 30)
    add_paper(store, counter, tmp_path, "b.pdf", "roads")
    with store.writing():
        store.remove("a.pdf")
    left = [
        file.name
        for file in store.folder.rglob("*")
        if file.is_file() and b"zebrafinch" in file.read_bytes()
    ]
    assert left == []


def test_an_unknown_paper_is_refused(store: Store) -> None:
    with pytest.raises(UnknownPaperError, match=r"No paper named 'x.pdf' is indexed"):
        store.remove("x.pdf")


def test_a_page_that_is_not_there_is_refused(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", "bins")
    with pytest.raises(UnknownPaperError, match=r"'a.pdf' has no page 2"):
        store.page("a.pdf", 2)


def test_a_folder_without_an_index_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoIndexError, match=r"There is no index in .* Make one: python -m"):
        Store(tmp_path)


def test_another_encoder_is_refused(store: Store) -> None:
    with pytest.raises(WrongEncoderError, match="with the encoder 'word counter', and 'other'"):
        Store.create(store.folder, encoder="other", dimension=4)


@pytest.mark.parametrize("data", [b"", b"not a database" * 100], ids=["empty", "other"])
def test_a_damaged_database_is_refused(store: Store, data: bytes) -> None:
    (store.folder / DATABASE).write_bytes(data)
    with pytest.raises(
        DamagedIndexError,
        match="index the papers again",
    ):
        Store(store.folder)


def test_a_database_damaged_further_on_is_refused_when_it_is_read(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", *["bins and roads " * 20] * 60)
    path = store.folder / DATABASE
    _closed(store)
    n_bytes = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(n_bytes // 2)
        file.write(b"\xa5" * (n_bytes - n_bytes // 2))
    with pytest.raises(DamagedIndexError):
        again = Store(store.folder)
        again.papers()
        again.pages("a.pdf")
        _texts(again)


@pytest.mark.parametrize("damage", ["missing", "torn", "turned", "of another state"])
def test_a_faiss_file_of_no_use_is_made_again(
    store: Store, counter: WordCounter, tmp_path: Path, damage: str
) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", "bins", "roads")
    file = store.folder / VECTORS
    old = file.read_bytes()
    if damage == "missing":
        file.unlink()
    elif damage == "torn":
        file.write_bytes(old[: len(old) // 2])
    elif damage == "turned":
        file.write_bytes(bytes([old[0]]) + old[:0:-1])
    else:
        add_paper(store, counter, tmp_path, "b.pdf", "trees")
        file.write_bytes(old)
    again = Store(store.folder)
    assert _texts(again)[0] == "bins"
    assert len(_texts(again)) == (3 if damage == "of another state" else 2)
    assert file.stat().st_size >= len(old)


def test_a_change_by_another_process_is_seen(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    reader = Store(store.folder)
    assert _texts(reader) == []
    add_paper(store, counter, tmp_path, "a.pdf", "bins")
    assert _texts(reader) == ["bins"]


def test_an_addition_that_fails_leaves_the_paper_as_it_was(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    paper = add_paper(store, counter, tmp_path, "a.pdf", "bins")
    page = Page(number=1, width=1, height=1)
    with pytest.raises(Exception, match="UNIQUE"):
        store.add(paper, source=tmp_path / "a.pdf", pages=[page, page], tables=[], passages=[])
    assert _texts(store) == ["bins"]


def test_nothing_is_pickled(store: Store, counter: WordCounter, tmp_path: Path) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", "bins")
    files = [file for file in store.folder.rglob("*") if file.is_file()]
    assert {file.name for file in files} >= {DATABASE, VECTORS, "a.pdf.pdf"}
    assert not [file for file in files if file.suffix in {".pkl", ".pickle"}]
    assert not [file for file in files if file.read_bytes()[:1] == b"\x80"]


def test_papers_are_listed_by_date_and_then_by_name(
    store: Store, counter: WordCounter, tmp_path: Path
) -> None:
    for name, day in (
        ("c.pdf", None),
        ("b.pdf", date(2024, 2, 1)),
        ("a.pdf", date(2024, 2, 1)),
        ("d.pdf", date(2023, 2, 1)),
    ):
        add_paper(store, counter, tmp_path, name, "bins", day=day)
    assert [p.document for p in store.papers()] == ["d.pdf", "a.pdf", "b.pdf", "c.pdf"]


def test_many_threads_may_read_at_once(store: Store, counter: WordCounter, tmp_path: Path) -> None:
    add_paper(store, counter, tmp_path, "a.pdf", "bins", "roads")
    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda: found.append(_texts(store))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [["bins", "roads"]] * 4


def test_an_index_begun_twice_at_once_is_one(tmp_path: Path, counter: WordCounter) -> None:
    """Both find no index; the one that comes later must not wipe what the other has added."""
    first = Store.create(tmp_path / "index", encoder="word counter", dimension=4)
    late = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1])\n"
        "from index.store import DATABASE, Store\n"
        "folder = Path(sys.argv[2])\n"
        "real, asked = Path.is_file, []\n"
        "def is_file(path):\n"
        "    if path.name == DATABASE and not asked:\n"
        "        asked.append(path)\n"
        "        return False\n"
        "    return real(path)\n"
        "Path.is_file = is_file\n"
        "Store.create(folder, encoder='word counter', dimension=4)\n"
    )
    add_paper(first, counter, tmp_path, "a.pdf", "bins")
    _closed(first)
    root = str(Path(__file__).resolve().parents[1])
    subprocess.run([sys.executable, "-c", late, root, str(tmp_path / "index")], check=True)
    assert [paper.document for paper in Store(tmp_path / "index").papers()] == ["a.pdf"]


_WRITER = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[1:3]
from conftest import WordCounter
from test_store import add_paper
from index.store import Store
folder, counter = Path(sys.argv[3]), WordCounter()
store = Store.create(folder / "index", encoder=counter.name, dimension=4)
for k in range(10_000):
    print(k, flush=True)
    add_paper(store, counter, folder, "a.pdf", *[f"bins roads {k}"] * 40)
"""


@pytest.mark.parametrize("delay_ms", [0, 7, 23, 41])
def test_a_run_killed_at_any_moment_leaves_the_old_or_the_new_state(
    tmp_path: Path, delay_ms: int
) -> None:
    tests = Path(__file__).resolve().parent
    command = [sys.executable, "-c", _WRITER, str(tests), str(tests.parent), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        for line in process.stdout or ():
            if int(line) == 2:
                break
        time.sleep(delay_ms / 1000)
        os.kill(process.pid, signal.SIGKILL)
    store = Store(tmp_path / "index")
    texts = _texts(store)
    assert len(texts) == 40 and len(set(texts)) == 1
    state = int(texts[0].split()[-1])
    assert state >= 1
    assert [page.text for page in store.pages("a.pdf")] == texts
    assert len(store.lexical(f'"{state}"', Filters(), 100)) == 40
    add_paper(store, WordCounter(), tmp_path, "a.pdf", "trees")
    assert _texts(store) == ["trees"]
    assert [file.name for file in (store.folder / FILES).iterdir()] == ["a.pdf.pdf"]
