"""How fast the page is: for one reader in a browser, and for several who ask at once.

The page is started as `python -m assistant ui` starts it. Several readers are played over the
page's own web socket, so that their browsers take no time of the machine that answers them; one
reader is played in Chromium where Playwright is installed. The door to both.
"""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from statistics import median
from typing import Any
from urllib.parse import quote_plus
from urllib.request import urlopen

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from eval.text import table

try:
    from playwright.sync_api import sync_playwright
except ImportError:  # it comes with the tests' requirements
    sync_playwright = None  # type: ignore[assignment]

START_S = 120
WAIT_S = 60
N_VIEWS = 5
ANSWERED = 'class="answer'  # what the page calls the box of an answer
QUESTION_LABEL = "Your question about the papers"
TOGETHER, ALONE = "together", "alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question asked over a web socket: seconds until its answer and until its page stood."""

    answer_s: float | None
    whole_s: float


def load(index: Path, questions: Sequence[str], *, people: int, each: int) -> dict[str, Any]:
    """The figures, by name; times in seconds.

    Args:
        people: how many ask at once.
        each: how many questions each of them asks, one after the other.
    """
    load_before = round(os.getloadavg()[0], 1)
    with _page(index) as address:
        _person(address, questions[:2])  # the models are loaded by the first question
        started = time.perf_counter()
        with ThreadPoolExecutor(people) as pool:
            asked = [
                one
                for its in pool.map(
                    lambda k: _person(address, _turned(questions, k * each)[:each]), range(people)
                )
                for one in its
            ]
        took = time.perf_counter() - started
        alone = _person(address, questions[: people * each])
        browser = _browser(address, questions[: 2 * N_VIEWS])
    return {
        "cores": len(os.sched_getaffinity(0)),
        "load_before": load_before,
        "people": people,
        TOGETHER: {**_figures(asked), "took_s": round(took, 2)},
        ALONE: _figures(alone),
        "browser": browser,
    }


def load_text(result: Mapping[str, Any]) -> str:
    """The figures as a table."""
    names = dict.fromkeys(name for who in (TOGETHER, ALONE) for name in result[who])
    lines = [
        (name, f"{result[TOGETHER].get(name, '-')}", f"{result[ALONE].get(name, '-')}")
        for name in names
    ]
    browser = result["browser"] or {"not measured": "needs tests/requirements.txt and Chromium"}
    return "\n\n".join((
        table(("over the web socket", f"{result['people']} at once", "one alone"), lines),
        table(("in Chromium", "one reader"), [(k, f"{v}") for k, v in browser.items()]),
        f"on: {result['cores']} cores, {result['load_before']} processes waiting before",
    ))  # fmt: skip


def _turned(questions: Sequence[str], by: int) -> list[str]:
    """The questions from another beginning, so that no two people ask the same at once."""
    start = by % len(questions)
    return [*questions[start:], *questions[:start]]


def _figures(asked: Sequence[Asked]) -> dict[str, float]:
    answered = sorted(one.answer_s for one in asked if one.answer_s is not None)
    whole = sorted(one.whole_s for one in asked)
    return {
        "questions": len(asked),
        "errors": len(asked) - len(answered),
        "answer_median_s": round(median(answered or [0.0]), 2),
        "answer_p95_s": round(_p95(answered), 2),
        "page_median_s": round(median(whole), 2),
        "page_p95_s": round(_p95(whole), 2),
    }


def _p95(values: Sequence[float]) -> float:
    """The value that 95 % do not exceed. Source: nearest rank."""
    return values[max(0, -(-95 * len(values) // 100) - 1)] if values else 0.0


@contextmanager
def _page(index: Path) -> Iterator[str]:
    """The page on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        *(sys.executable, "-m", "assistant", "ui", "--index", str(index), "--port", str(port)),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health", process)
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=WAIT_S)


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(5 * START_S):
        if process.poll() is not None:
            raise RuntimeError(f"the page ended with {process.returncode}")
        try:
            with urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"the page did not start within {START_S} s")


def _person(address: str, questions: Sequence[str]) -> list[Asked]:
    """A session of its own that opens the page and asks one question after the other."""
    with connect(
        f"ws://{address}/_stcore/stream",
        subprotocols=[Subprotocol("streamlit")],
        origin=Origin(f"http://{address}"),
        max_size=None,
    ) as reader:
        _asked(reader, "")
        return [_asked(reader, question) for question in questions]


def _asked(reader: ClientConnection, question: str) -> Asked:
    """Ask by the page's own link, which is another question each time."""
    message = BackMsg()
    message.rerun_script.query_string = f"q={quote_plus(question)}" if question else ""
    started = time.perf_counter()
    reader.send(message.SerializeToString())
    answer_s = None
    while True:
        told = ForwardMsg()
        told.ParseFromString(reader.recv(timeout=WAIT_S))
        kind = told.WhichOneof("type")
        if kind == "delta" and ANSWERED in told.delta.new_element.html.body:
            answer_s = answer_s or time.perf_counter() - started
        if kind == "script_finished":
            return Asked(answer_s=answer_s, whole_s=time.perf_counter() - started)


def _browser(address: str, questions: Sequence[str]) -> dict[str, float] | None:
    """One reader in Chromium: the first view, and the answer as it is seen. None without one."""
    if sync_playwright is None:
        return None
    installed = next(filter(None, map(which, ("chromium", "chromium-browser"))), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed, args=["--no-sandbox"])
        views = [_view_s(chromium, address) for _ in range(N_VIEWS)]
        page = chromium.new_page()
        page.goto(f"http://{address}")
        answers = [_seen_s(page, question) for question in questions]
        chromium.close()
    return {
        "first_view_median_s": round(median(views), 2),
        "first_view_max_s": round(max(views), 2),
        "answer_median_s": round(median(answers), 2),
        "answer_max_s": round(max(answers), 2),
    }


def _view_s(chromium: Any, address: str) -> float:
    """Until a reader who was never here can type a question."""
    context = chromium.new_context()
    page = context.new_page()
    started = time.perf_counter()
    page.goto(f"http://{address}")
    page.get_by_label(QUESTION_LABEL).wait_for()
    took = time.perf_counter() - started
    context.close()
    return took


def _seen_s(page: Any, question: str) -> float:
    """Until the answer to a question is in sight."""
    page.get_by_label(QUESTION_LABEL).fill(question)
    started = time.perf_counter()
    page.keyboard.press("Enter")
    page.get_by_role("heading", level=2, name=question, exact=True).wait_for()
    page.locator(".answer").wait_for()
    return time.perf_counter() - started
