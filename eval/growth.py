"""How finding, answering, size and memory grow with the number of passages, on made-up ones.

A made-up passage has the length and the vectors of a real one, which is its mould: its words are
drawn from those of all moulds, as often as they come there, and noise is added to its vector. So
it costs what a real one costs, and means nothing. Beside the assistant grows what a tutorial
builds, with the same passages and vectors.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant import Assistant, Record
from eval.baseline import Chunk, Tutorial
from index.encoded import Encoded, TokenVectors
from index.papers import Meeting, Page, Paper, Passage, Word
from index.rows import NewPassage
from index.store import Store

SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
PER_PAPER, PER_PAGE = 1_000, 8
N_MOULDS = 300
NOISE = 0.5  # of a vector's own length
WHOLE_UNTIL = 100_000
FEW_PIECES = 8
"""Above `WHOLE_UNTIL` passages each keeps this many token vectors: a million would need 20 GB."""
N_WARM_UP, N_ASKED = 2, 10
SEED = 20240618
_KIB = 1024

Point = dict[str, float]
"""What was measured at one number of passages, by name; units are in the names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moulds:
    """Real passages to make others by: their words, unit vectors of shape (n, dim), and token
    vectors; and all words, as often as they come."""

    words: tuple[tuple[str, ...], ...]
    vectors: NDArray[np.float32]
    tokens: tuple[TokenVectors, ...]
    pool: NDArray[np.str_]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUp:
    """A made-up passage: its text and its vectors."""

    text: str
    encoded: Encoded


def moulds_of(assistant: Assistant) -> Moulds:
    """Passages of an index as moulds, `N_MOULDS` at most, evenly out of all."""
    store = assistant.retriever.store
    n = len(store.texts())
    passages = store.passages(range(1, n + 1, max(1, n // N_MOULDS)))
    encoder, tokens = assistant.retriever.encoder, store.token_vectors(list(passages))
    words = tuple(tuple(passage.text.split()) for passage in passages.values())
    encoded = encoder.encode([passage.encoded for passage in passages.values()])
    return Moulds(
        words=words,
        vectors=np.stack([one.vector for one in encoded]),
        tokens=tuple(tokens[i] for i in passages),
        pool=np.array([word for own in words for word in own]),
    )


def made_up(moulds: Moulds, first: int, n: int) -> Iterator[MadeUp]:
    """Passages number `first` and on, the same ones whenever they are made."""
    random = np.random.default_rng((SEED, first))
    for at in random.integers(len(moulds.words), size=n):
        text = " ".join(random.choice(moulds.pool, size=max(1, len(moulds.words[at]))))
        noise = random.standard_normal(moulds.vectors.shape[1]) / moulds.vectors.shape[1] ** 0.5
        vector = moulds.vectors[at] + NOISE * noise
        vector = (vector / np.linalg.norm(vector)).astype(np.float32)
        yield MadeUp(text=text, encoded=Encoded(vector=vector, tokens=moulds.tokens[at]))


def grow_assistant(
    moulds: Moulds, folder: Path, questions: Sequence[str], sizes: Sequence[int]
) -> list[Point]:
    """What the assistant takes at each size, ascending. It runs in a process of its own."""
    assistant = Assistant.open(folder / "index", create=True)
    points, n_there = [], 0
    for size in sizes:
        start = time.perf_counter()
        _fill(assistant.retriever.store, moulds, folder, n_there, size)
        seconds = time.perf_counter() - start
        cold_s, cold_mib = cold(folder / "index", questions[0])
        points.append({
            "passages": size,
            "added_per_s": (size - n_there) / seconds,
            "kib_per_passage": _size(folder / "index") / _KIB / size,
            "find_ms": _median_ms(assistant.search, questions),
            "answer_ms": _median_ms(assistant.ask, questions),
            "cold_s": cold_s,
            "cold_peak_mib": cold_mib,
        })  # fmt: skip
        n_there = size
    return points


def grow_tutorial(moulds: Moulds, questions: Sequence[str], sizes: Sequence[int]) -> list[Point]:
    """The same of what a tutorial builds; its index is in memory, so there is no cold start."""
    tutorial = Tutorial(())
    points, n_there = [], 0
    for size in sizes:
        start = time.perf_counter()
        for first in range(n_there, size, PER_PAPER):
            made = list(made_up(moulds, first, min(PER_PAPER, size - first)))
            chunks = [Chunk(document="made-up", page_number=1, text=one.text) for one in made]
            tutorial.add(chunks, [one.encoded.vector.tolist() for one in made])
        seconds = time.perf_counter() - start
        texts = sum(len(chunk.text.encode()) for chunk in tutorial.chunks)
        points.append({
            "passages": size,
            "added_per_s": (size - n_there) / seconds,
            "kib_per_passage": (texts + 4 * moulds.vectors.shape[1] * size) / _KIB / size,
            "find_ms": _median_ms(tutorial.ask, questions),
        })  # fmt: skip
        n_there = size
    return points


def _fill(store: Store, moulds: Moulds, folder: Path, n_there: int, size: int) -> None:
    """Adds made-up papers until the store holds `size` passages."""
    with store.writing():
        for first in range(n_there, size, PER_PAPER):
            made = list(made_up(moulds, first, min(PER_PAPER, size - first)))
            _add(store, made, folder, first, whole=size <= WHOLE_UNTIL)


def _add(store: Store, made: Sequence[MadeUp], folder: Path, number: int, *, whole: bool) -> None:
    """Adds one paper of made-up passages, `PER_PAGE` on a page."""
    name = f"made-up-{number:07}.txt"
    source = folder / name
    source.write_text(name, encoding="utf-8")
    meeting = Meeting(
        committee="Made-up Committee", date=date(2020, 1, 1) + timedelta(number // PER_PAPER)
    )
    pages = tuple(
        _page(at // PER_PAGE + 1, made[at : at + PER_PAGE], meeting)
        for at in range(0, len(made), PER_PAGE)
    )
    paper = Paper(
        document=name, title=name, kind=Record.REPORT, meeting=meeting, n_pages=len(pages),
        sha256=f"{number:064x}",
    )  # fmt: skip
    passages = [_passage(one, at, name, meeting, whole=whole) for at, one in enumerate(made)]
    store.add(paper, source=source, pages=pages, tables=(), passages=passages)
    source.unlink()


def _page(number: int, made: Sequence[MadeUp], meeting: Meeting) -> Page:
    text = "\n".join(one.text for one in made)
    words = tuple(
        Word(text=word, box=(50.0 + 30 * (at % 16), 50.0 + 12 * (at // 16), 75.0, 60.0), size=10)
        for at, word in enumerate(text.split())
    )
    return Page(
        number=number, label=str(number), width=595, height=842, words=words, text=text,
        record=Record.REPORT, meeting=meeting,
    )  # fmt: skip


def _passage(one: MadeUp, at: int, name: str, meeting: Meeting, *, whole: bool) -> NewPassage:
    number = at // PER_PAGE + 1
    encoded = one.encoded
    if not whole:
        encoded = replace(encoded, tokens=encoded.tokens[:FEW_PIECES])
    passage = Passage(
        id=0, document=name, page_number=number, page_label=str(number), text=one.text,
        encoded=one.text, record=Record.REPORT, committee=meeting.committee,
        meeting_date=meeting.date,
    )  # fmt: skip
    return NewPassage(passage=passage, context_words="", encoded=encoded)


def _median_ms(ask: Callable[[str], object], questions: Sequence[str]) -> float:
    """Milliseconds that a question takes in a warm process."""
    times = []
    for at in range(N_WARM_UP + N_ASKED):
        start = time.perf_counter()
        ask(questions[at % len(questions)])
        times.append((time.perf_counter() - start) * 1000)
    return float(np.median(times[N_WARM_UP:]))


_ASK = """
import sys
from assistant.cli import main
code = main(sys.argv[1:])
high = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(high.split()[1], file=sys.stderr)
sys.exit(code)
"""
"""`python -m assistant` that says at its end the most memory it held, in KiB. What wait4(2) says of
a child is no less than what its parent held when it was started."""


def cold(index: Path, question: str) -> tuple[float, float]:
    """Seconds and peak MiB of `python -m assistant ask` from the shell.

    Raises:
        RuntimeError: it failed, so that its time would be of nothing.
    """
    command = (sys.executable, "-c", _ASK, "ask", "--index", str(index), "--", question)
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError(f"'assistant ask' ended with {done.returncode}: {done.stderr}")
    return seconds, int(done.stderr.split()[-1]) / _KIB


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
