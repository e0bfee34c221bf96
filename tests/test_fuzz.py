"""No file, however broken, does more than cost one line of the report.

The examples are the same in every run. `make fuzz` tries many more (FUZZ_EXAMPLES).
"""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random

import pytest
from conftest import WordCounter
from copies import PAGES
from forked import outcome_of
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from mutants import BYTE_MUTATIONS, PDF_MUTATIONS, Mutation, mutant, plain_pdf

from index.build import build
from index.store import Store

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "20"))

_fuzz = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@cache
def _sound_pdfs() -> tuple[bytes, ...]:
    papers = sorted((ROOT / "eval" / "papers").glob("*.pdf"))
    plain = [plain_pdf(path) for path in papers]
    whole = [path.read_bytes() for path in papers if EXAMPLES > 100 or "Supplement" in path.name]
    return (*plain, *whole)


@cache
def _sound_texts() -> dict[str, bytes]:
    """A pack in each of the other forms."""
    markdown = "\n\n".join(text for _, _, text in PAGES)
    rows = "".join(f"<tr><td>{k}</td><td colspan=2>b</td></tr>" for k in range(20))
    html = f"<html><body><h1>Roads</h1><ol><li>x</li></ol><table>{rows}</table></body></html>"
    return {
        "a.md": markdown.encode(),
        "a.txt": "\f".join(text for _, _, text in PAGES).encode(),
        "a.html": html.encode(),
        "a.docx": _word_file(),
    }


def _word_file() -> bytes:
    from docx import Document

    document = Document()
    document.add_heading("Roads", 1)
    document.add_paragraph("One.", style="List Number")
    document.add_table(rows=2, cols=2).cell(0, 0).text = "a"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _is_right(outcome: str) -> bool:
    return outcome.startswith(("read: ", "refused: "))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the broken files stand."""
    return tmp_path_factory.mktemp("mutants")


@_fuzz
@given(seed=st.integers(0, 2**32), base=st.integers(0, 100))
@example(seed=21, base=0)
def test_a_broken_pdf_is_read_or_refused(folder: Path, seed: int, base: int) -> None:
    pdfs = _sound_pdfs()
    path = folder / "mutant.pdf"
    path.write_bytes(mutant(pdfs[base % len(pdfs)], PDF_MUTATIONS, seed=seed))
    outcome = outcome_of(path)
    assert _is_right(outcome), outcome


def _crossed(data: bytes, random: Random) -> bytes:
    """Signs of markup put in, many of them."""
    signs = (b"|", b"\n|-|-|\n", b"<table><tr><td>", b"</td>", b"<li>", b">", b"\f", b"- ", b"# ")
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(signs) * random.choice((1, 3, 400)) + data[at:]


_TEXT_MUTATIONS: tuple[Mutation, ...] = (*BYTE_MUTATIONS, _crossed, _crossed)


@_fuzz
@given(seed=st.integers(0, 2**32), name=st.sampled_from(("a.md", "a.txt", "a.html", "a.docx")))
def test_a_broken_file_without_pages_is_read_or_refused(folder: Path, seed: int, name: str) -> None:
    mutations: Sequence[Mutation] = BYTE_MUTATIONS if name == "a.docx" else _TEXT_MUTATIONS
    path = folder / name
    path.write_bytes(mutant(_sound_texts()[name], tuple(mutations), seed=seed))
    outcome = outcome_of(path)
    assert _is_right(outcome), outcome


@_fuzz
@given(text=st.text(max_size=400), name=st.sampled_from(("b.md", "b.txt", "b.html")))
def test_any_text_at_all_is_read_or_refused(folder: Path, text: str, name: str) -> None:
    path = folder / name
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    outcome = outcome_of(path)
    assert _is_right(outcome), outcome


def test_what_is_indexed_stays_when_broken_versions_come(
    tmp_path: Path, store: Store, counter: WordCounter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Broken versions of papers that are indexed, and broken papers that are new."""
    papers = tmp_path / "papers"
    papers.mkdir()
    for k in range(3):
        (papers / f"{k}.txt").write_text(f"Bins are emptied on day {k}.", encoding="utf-8")
    build(store, counter, [papers])
    known = {paper.document: paper.sha256 for paper in store.papers()}
    (papers / "0.txt").write_bytes(b"\x00" * 50)
    (papers / "1.txt").write_bytes(b"")
    for seed in range(2):
        (papers / f"new-{seed}.pdf").write_bytes(
            mutant(_sound_pdfs()[0][: 400 * seed + 20], BYTE_MUTATIONS, seed=seed)
        )
    report = build(store, counter, [papers])
    assert len(report.refused) >= 2
    assert all(file.error and "\n" not in file.error for file in report.refused)
    assert known.items() <= {paper.document: paper.sha256 for paper in store.papers()}.items()
    assert store.pages("0.txt")[0].text == "Bins are emptied on day 0."
