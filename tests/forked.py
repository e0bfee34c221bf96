"""A file read as the reader reads it, in a process of its own.

To start another Python takes a second or more; a fork takes some milliseconds, and keeps what
happens to it to itself: limits, signals, crashes. The forks are made by one small process that
imports the reader only: the tests' own has threads and gigabytes of libraries, which a fork with a
limit on its memory does not survive.
"""

from __future__ import annotations

import io
import json
import math
import os
import resource
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path

from index import ocr, reading
from index.compose import Reading, compose
from index.errors import PaperError
from index.reading import Limits, main, read_file

SECONDS = 120  # for one file, on a slow machine
MEGABYTES = 3000


def _run_here(arguments: list[str], limits: Limits) -> subprocess.CompletedProcess[bytes]:
    """What the child process would do, in this one: to start one takes a second or more."""
    out, err = io.BytesIO(), io.BytesIO()
    sys.stdout, sys.stderr = io.TextIOWrapper(out, "utf-8"), io.TextIOWrapper(err, "utf-8")
    code = main(arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def outcome_of(path: Path) -> str:
    """What becomes of a file: "read: …" (its text), "refused: …" (the line), or what must not be.

    It is read by a forked process, with limits as the reader has them.
    """
    server = _server()
    assert server.stdin is not None and server.stdout is not None
    server.stdin.write(json.dumps(str(path)) + "\n")
    server.stdin.flush()
    said: str = json.loads(server.stdout.readline())
    return said


@cache
def _server() -> subprocess.Popen[str]:
    """The process that forks; it ends when this one does, since its input ends then."""
    return subprocess.Popen(
        [sys.executable, str(Path(__file__).resolve())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[1])},
    )


def _serve() -> None:
    for line in sys.stdin:
        print(json.dumps(_outcome(Path(json.loads(line)))), flush=True)


def _outcome(path: Path) -> str:
    to_read, to_write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(to_read)
            said = _read_within_limits(path)
            os.write(to_write, said.encode("utf-8", "replace")[:2000])
        finally:
            os._exit(0)
    os.close(to_write)
    with os.fdopen(to_read, "rb") as pipe:
        said = pipe.read().decode("utf-8", "replace")
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return f"stopped by signal {os.WTERMSIG(status)}"
    return said or "ended without a word"


def _read_within_limits(path: Path) -> str:
    signal.alarm(SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
    reading._run = _run_here
    ocr.available = lambda: False
    try:
        paper = compose(read_file(path, workers=1))
        _check(paper)
    except PaperError as error:
        return f"refused: {error}" if "\n" not in str(error) else "refused in two lines"
    except BaseException as error:
        return f"{type(error).__name__}: {error}"
    said = [*paper.problems, *(page.text for page in paper.pages)]
    return "read: " + " ".join(said)


def _check(paper: Reading) -> None:
    """What must hold of any paper read: it can be kept, encoded and drawn."""
    sizes = [n for page in paper.pages for n in (page.width, page.height)]
    corners = [x for page in paper.pages for word in page.words for x in word.box]
    if not all(map(math.isfinite, [*sizes, *corners])):
        raise ValueError("a size that is no number")
    texts = [paper.title, *(piece.text for piece in paper.pieces)]
    json.dumps([*texts, *(page.text for page in paper.pages)], ensure_ascii=False).encode()


if __name__ == "__main__":
    _serve()
