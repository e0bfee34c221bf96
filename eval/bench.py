"""Speed, memory and size, the assistant's beside the tutorial's, in one run.

Each is measured in a fresh process of its own, one after the other, so that neither warms the
other and peak memory is its own.
"""

import os
import platform
import resource
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle, islice, pairwise
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import numpy as np

from assistant import Assistant, Filters
from assistant.asked.questions import understand
from assistant.finding import MAX_HITS, POOL
from assistant.units.ranking import ranked_units
from eval.baseline import Tutorial
from eval.growth import Point, cold, grow_assistant, grow_tutorial, moulds_of
from eval.reading import pdf_files, read_papers
from index.compose import compose
from index.reading import read_file

N_WARM_UP = 3
N_TIMED = 30
N_COLD = 3
STEPS = ("words", "vectors", "search", "units")
"""Of an answer, timed one by one; see `each_step`."""
_KIB = 1024

T = TypeVar("T")
Told = Callable[[str], None]

Figures = Mapping[str, float]


def bench(
    questions: Sequence[str], papers: Sequence[Path], *, sizes: Sequence[int], told: Told
) -> dict[str, Any]:
    """The figures of both, by name; times in the unit their name ends with.

    Args:
        sizes: numbers of made-up passages, ascending, at which both are measured as well.
        told: is given the name of each part as its turn comes.
    """
    with TemporaryDirectory(prefix="committee-eval-") as name:
        folder = Path(name)
        told("the assistant")
        assistant = _apart(_assistant, questions, papers, folder / "index")
        assistant.update(_cold(questions, folder / "index"))
        assistant.update(_apart(_reading, papers, folder / "index"))
        told("the tutorial's")
        tutorial = _apart(_tutorial, questions, papers)
        tutorial.update(_tutorial_cold(questions, papers))
        growth = {}
        if sizes:
            told(f"growing to {sizes[-1]:,} made-up passages")
            growth = {
                "assistant": _apart(_grown, questions, folder, sizes),
                "tutorial": _apart(_tutorial_grown, questions, folder, sizes),
            }
    return {
        "n_questions": len(questions), "machine": machine(), "assistant": assistant,
        "tutorial": tutorial, "growth": growth,
    }  # fmt: skip


def machine() -> dict[str, str]:
    """What it ran on, and how busy that was: figures of two machines do not compare."""
    return {
        "cores": str(os.cpu_count()),
        "load": f"{os.getloadavg()[0]:.1f}",
        "python": platform.python_version(),
        "system": platform.machine(),
    }


def _grown(questions: Sequence[str], folder: Path, sizes: Sequence[int]) -> list[Point]:
    moulds = moulds_of(Assistant.open(folder / "index"))
    return grow_assistant(moulds, folder / "grown", questions, sizes)


def _tutorial_grown(questions: Sequence[str], folder: Path, sizes: Sequence[int]) -> list[Point]:
    return grow_tutorial(moulds_of(Assistant.open(folder / "index")), questions, sizes)


def _reading(papers: Sequence[Path], index: Path) -> dict[str, float]:
    """Reading alone and encoding alone, which a build does side by side."""
    start = time.perf_counter()
    n_pages = sum(len(compose(read_file(path)).pages) for path in pdf_files(papers))
    read_s = time.perf_counter() - start
    assistant = Assistant.open(index)
    texts = [text for _, text in assistant.retriever.store.texts()]
    assistant.retriever.encoder.encode(texts[:1])  # the model is loaded
    start = time.perf_counter()
    assistant.retriever.encoder.encode(texts)
    encode_s = time.perf_counter() - start
    return {"read_pages_per_s": n_pages / read_s, "encoded_passages_per_s": len(texts) / encode_s}


def _tutorial_cold(questions: Sequence[str], papers: Sequence[Path]) -> Figures:
    """Seconds from nothing to the first answer of what a tutorial builds. Its index is in memory,
    so it reads and encodes the papers anew."""
    start = time.perf_counter()
    _apart(_first_answer, questions[0], papers)
    return {"cold_median_s": time.perf_counter() - start}


def _first_answer(question: str, papers: Sequence[Path]) -> None:
    Tutorial(read_papers(papers)).ask(question)


def _apart(measure: Callable[..., T], *given: object) -> T:
    """What a function measures in a fresh process."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as process:
        return process.submit(measure, *given).result()


def _assistant(questions: Sequence[str], papers: Sequence[Path], index: Path) -> dict[str, float]:
    """What building and asking costs; runs in its own process."""
    start = time.perf_counter()
    assistant = Assistant.open(index, create=True)
    open_s = time.perf_counter() - start
    build = assistant.add(papers)
    built_mib = _peak_mib()
    start = time.perf_counter()
    assistant.add(papers)
    unchanged_s = time.perf_counter() - start
    read = [file for file in build.files if file.error is None]
    n_pages, n_passages = sum(f.n_pages for f in read), sum(f.n_passages for f in read)
    size = sum(file.stat().st_size for file in index.rglob("*") if file.is_file())
    return {
        "pages": n_pages,
        "passages": n_passages,
        "open_s": open_s,
        "build_s": build.seconds,
        "pages_per_s": n_pages / build.seconds if build.seconds else 0.0,
        "passages_per_s": n_passages / build.seconds if build.seconds else 0.0,
        "unchanged_s": unchanged_s,
        "index_kib_per_page": size / _KIB / n_pages if n_pages else 0.0,
        "build_peak_mib": built_mib,
        **each_step(assistant, questions),
        **_warm(assistant.ask, questions),
        "peak_mib": _peak_mib(),
    }


def _tutorial(questions: Sequence[str], papers: Sequence[Path]) -> dict[str, float]:
    """The same for what a tutorial builds; it keeps its index in memory."""
    start = time.perf_counter()
    texts = read_papers(papers)
    read_s = time.perf_counter() - start
    tutorial = Tutorial(texts)
    build_s = time.perf_counter() - start
    encode_s = build_s - read_s
    n_pages, n_passages = sum(len(text.texts) for text in texts), len(tutorial.chunks)
    return {
        "pages": n_pages,
        "passages": n_passages,
        "build_s": build_s,
        "pages_per_s": n_pages / build_s,
        "passages_per_s": n_passages / build_s,
        "read_pages_per_s": n_pages / read_s if read_s else 0.0,
        "encoded_passages_per_s": n_passages / encode_s if encode_s else 0.0,
        "build_peak_mib": _peak_mib(),
        **_warm(tutorial.ask, questions),
        "peak_mib": _peak_mib(),
    }


def each_step(assistant: Assistant, questions: Sequence[str]) -> Figures:
    """The median milliseconds of each step of an answer: its words looked up, its vectors made,
    passages found, units ranked; and of the whole, which composes, refuses and cites besides."""
    retriever, times = assistant.retriever, defaultdict[str, list[float]](list)
    for question in dict.fromkeys(questions[: N_WARM_UP + N_TIMED]):
        asked = understand(question)
        clock = [time.perf_counter()]
        query = retriever.query(question)
        clock.append(time.perf_counter())
        retriever.encoder.encode_question(query.text)
        clock.append(time.perf_counter())
        hits = retriever.hits(query, filters=Filters(), limit=POOL)
        clock.append(time.perf_counter())
        ranked_units(retriever, asked, query, hits[:MAX_HITS])
        clock.append(time.perf_counter())
        for name, (before, after) in zip(STEPS, pairwise(clock), strict=True):
            times[f"{name}_ms"].append(1000 * (after - before))
    return {name: float(np.median(taken[N_WARM_UP:])) for name, taken in times.items()}


def _warm(ask: Callable[[str], object], questions: Sequence[str]) -> Figures:
    """Milliseconds to an answer in a warm process, after a few that do not count."""
    times = []
    for question in islice(cycle(questions), N_WARM_UP + N_TIMED):
        start = time.perf_counter()
        ask(question)
        times.append((time.perf_counter() - start) * 1000)
    timed = times[N_WARM_UP:]
    return {
        "warm_median_ms": float(np.median(timed)),
        "warm_p90_ms": float(np.quantile(timed, 0.9)),
    }


def _cold(questions: Sequence[str], index: Path) -> Figures:
    """Seconds that `python -m assistant ask` takes from the shell."""
    return {"cold_median_s": float(np.median([cold(index, one)[0] for one in questions[:N_COLD]]))}


def _peak_mib() -> float:
    """The most memory this process or a child of it has held. Source: getrusage(2), in KiB."""
    scopes = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(scope).ru_maxrss for scope in scopes) / _KIB
