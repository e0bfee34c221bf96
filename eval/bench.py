"""Speed, memory and size, the assistant's beside the tutorial's, in one run.

Each is measured in a fresh process of its own, one after the other, so that neither warms the
other and peak memory is its own.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle, islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from eval.text import table

N_WARM_UP = 3
N_TIMED = 30
N_COLD = 3
_KIB = 1024

Figures = Mapping[str, float]


def bench(questions: Sequence[str], papers: Sequence[Path]) -> dict[str, Any]:
    """The figures of both, by name; times in the unit their name ends with."""
    with TemporaryDirectory(prefix="committee-eval-") as folder:
        index = Path(folder) / "index"
        assistant = {**_apart(_assistant, questions, papers, index), **_cold(questions, index)}
    tutorial = _apart(_tutorial, questions, papers)
    return {"n_questions": len(questions), "assistant": assistant, "tutorial": tutorial}


def _apart(measure: Callable[..., dict[str, float]], *given: object) -> dict[str, float]:
    """What a function measures in a fresh process."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as process:
        return process.submit(measure, *given).result()


def bench_text(result: Mapping[str, Any]) -> str:
    """The figures as a table, "-" where one of the two has no such figure."""
    ours, theirs = result["assistant"], result["tutorial"]
    lines = [(name, _told(ours.get(name)), _told(theirs.get(name)))
             for name in dict.fromkeys((*ours, *theirs))]  # fmt: skip
    return table(("", "assistant", "tutorial"), lines)


def _told(value: float | None) -> str:
    return "-" if value is None else f"{value:,.1f}"


def _assistant(questions: Sequence[str], papers: Sequence[Path], index: Path) -> dict[str, float]:
    """What building and asking costs; runs in its own process."""
    from assistant import Assistant

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
        **_warm(assistant.ask, questions),
        "peak_mib": _peak_mib(),
    }


def _tutorial(questions: Sequence[str], papers: Sequence[Path]) -> dict[str, float]:
    """The same for what a tutorial builds; it keeps its index in memory."""
    from eval.baseline import Tutorial
    from eval.reading import read_papers

    start = time.perf_counter()
    texts = read_papers(papers)
    read_s = time.perf_counter() - start
    tutorial = Tutorial(texts)
    build_s = time.perf_counter() - start
    n_pages, n_passages = sum(len(text.texts) for text in texts), len(tutorial.chunks)
    return {
        "pages": n_pages,
        "passages": n_passages,
        "build_s": build_s,
        "pages_per_s": n_pages / build_s,
        "passages_per_s": n_passages / build_s,
        "read_only_pages_per_s": n_pages / read_s if read_s else 0.0,
        "build_peak_mib": _peak_mib(),
        **_warm(tutorial.ask, questions),
        "peak_mib": _peak_mib(),
    }


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
    """Seconds that `python -m assistant ask` takes from the shell; nothing where it fails."""
    times = []
    for question in questions[:N_COLD]:
        command = ("-m", "assistant", "--index", str(index), "ask", question, "--json")
        start = time.perf_counter()
        done = subprocess.run((sys.executable, *command), capture_output=True, check=False)
        if done.returncode == 0:
            times.append(time.perf_counter() - start)
    return {"cold_median_s": float(np.median(times))} if times else {}


def _peak_mib() -> float:
    """The most memory this process or a child of it has held. Source: getrusage(2), in KiB."""
    scopes = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(scope).ru_maxrss for scope in scopes) / _KIB
