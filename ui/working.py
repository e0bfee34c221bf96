"""A question being answered: in a thread of its own, so that it can be watched and stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from threading import Event

import streamlit as st

from assistant import Answer, Filters

# Two cores answer two questions as fast as one; more would only make each of them slower, and
# the rest wait their turn.
N_AT_ONCE = 4
LOOK_S = 0.05
QUIET_S = 0.7  # most answers are there by then, and a line that flashes up helps nobody


@dataclass(slots=True, kw_only=True)
class Work:
    """One question on its way. `so_far` is the answer as it stands, each better than the last."""

    question: str
    filters: Filters
    future: Future[Answer] = field(default_factory=Future)
    so_far: Answer | None = None
    stopping: Event = field(default_factory=Event)
    begun: float = field(default_factory=time.monotonic)

    @property
    def waits(self) -> bool:
        """Whether others are answered first."""
        return not (self.future.running() or self.future.done())

    def stop(self) -> None:
        """Let go of it; what is still made of the answer is thrown away."""
        self.stopping.set()
        self.future.cancel()


@st.cache_resource(show_spinner=False)
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=N_AT_ONCE, thread_name_prefix="answer")


def start(answers: Callable[[], Iterator[Answer]], question: str, filters: Filters) -> Work:
    """Begin to answer.

    Args:
        answers: gives the answer as it grows, the last one whole.
    """
    work = Work(question=question, filters=filters)
    work.future = _pool().submit(_follow, answers, work)
    return work


def _follow(answers: Callable[[], Iterator[Answer]], work: Work) -> Answer:
    """The last of the answers; the others are there to be seen meanwhile."""
    for answer in answers():
        work.so_far = answer
        if work.stopping.is_set():
            break
    if work.so_far is None:
        raise RuntimeError("a question was given no answer at all")
    return work.so_far


def watch(work: Work, show: Callable[[Work], None]) -> None:
    """Come back when the work is done. `show` draws how it stands.

    A click of the reader's ends this wait: Streamlit then runs the page anew from its top, at the
    moment when something is drawn. So something is drawn at every look.
    """
    while not wait([work.future], timeout=LOOK_S).done:
        if time.monotonic() - work.begun > QUIET_S:
            show(work)
