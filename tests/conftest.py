"""What the tests share: small papers, an encoder one can work out by hand, one real index."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import hypothesis
import numpy as np
import pytest
from pdfs import PACK, write_papers
from threadpoolctl import threadpool_limits

from assistant import Assistant, Settings
from assistant.units.marker import WEIGHTS, unfitted
from index.compose import RawPaper, Reading, compose
from index.encoded import TOKEN_SCALE, Encoded
from index.encoder import Encoder, bundled_folder
from index.pdf import read_facts, read_pages
from index.store import Store

# A machine may be slow at any moment: how long an example takes is no property of the code.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

VOCABULARY = ("bins", "roads", "homes", "trees")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine's own reaches a test."""
    for name in [name for name in os.environ if name.startswith("COMMITTEE_")]:
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True, scope="session")
def _one_thread() -> Iterator[None]:
    """Matrices this small are multiplied faster by one thread than by two that share cores."""
    with threadpool_limits(1):
        yield


class WordCounter(Encoder):
    """A text's vector counts the words of VOCABULARY in it, made a unit; other words count nothing.

    "bins and roads" is (1, 1, 0, 0) / √2. A text has one word piece a word.
    """

    def __init__(self, name: str = "word counter") -> None:
        super().__init__(name)
        self.n_encoded = 0

    def warm(self) -> None:
        """There is nothing to load."""

    def encode_question(self, text: str) -> Encoded:
        """The text's counts."""
        words = [(match.group().lower(), match.span()) for match in re.finditer(r"\S+", text)]
        rows = np.array(
            [[float(word.strip(".,?") == known) for known in VOCABULARY] for word, _ in words]
        ).reshape(-1, len(VOCABULARY))
        counts = rows.sum(axis=0)
        vector = counts / max(float(np.linalg.norm(counts)), 1.0)
        return Encoded(
            vector=vector.astype(np.float32),
            tokens=(rows * TOKEN_SCALE).astype(np.int8),
            spans=tuple(span for _, span in words),
        )

    def piece_spans(self, texts: Sequence[str]) -> list[tuple[tuple[int, int], ...]]:
        """The places of the words."""
        return [self.encode_question(text).spans for text in texts]

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> list[Encoded]:
        """Each text's counts."""
        self.n_encoded += len(texts)
        if progress:
            progress(len(texts))
        return [self.encode_question(text) for text in texts]


@pytest.fixture
def counter() -> WordCounter:
    """An encoder whose vectors one can work out by hand."""
    return WordCounter()


@pytest.fixture
def store(tmp_path: Path, counter: WordCounter) -> Store:
    """An empty index for the word counter."""
    return Store.create(tmp_path / "index", encoder=counter.name, dimension=counter.dimension)


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The bundled encoder, loaded once."""
    return Encoder()


@pytest.fixture(scope="session")
def papers_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pack and the note."""
    return write_papers(tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="session")
def housing(
    papers_folder: Path, encoder: Encoder, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Assistant]:
    """An assistant that has read the pack and the note; tests do not change its index."""
    folder = tmp_path_factory.mktemp("housing") / "index"
    store = Store.create(folder, encoder=encoder.name, dimension=encoder.dimension)
    assistant = Assistant(store, encoder, Settings())
    report = assistant.add([papers_folder])
    assert not report.refused, report.refused
    yield assistant


def read_pdf(path: Path) -> Reading:
    """A PDF as read, in this process."""
    raw = RawPaper(document=path.name, facts=read_facts(path), pages=tuple(read_pages(path)))
    return compose(raw)


@pytest.fixture(scope="session")
def pack(papers_folder: Path) -> Reading:
    """The pack as read."""
    return read_pdf(papers_folder / PACK)


@pytest.fixture(scope="session")
def untrained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an exported network whose heads were never trained, its own weights beside it
    (state.pt), and fitted weights that make nothing of what it marks."""
    import torch  # only where it is needed: it takes seconds

    from eval.train.export import export
    from eval.train.network import Reader

    out = tmp_path_factory.mktemp("untrained")
    torch.manual_seed(4)
    torch.save(Reader(bundled_folder()).state_dict(), out / "state.pt")
    export(bundled_folder(), out / "state.pt", out, note="never trained")
    (out / WEIGHTS).write_text(json.dumps(unfitted(out)), encoding="utf-8")
    return out
