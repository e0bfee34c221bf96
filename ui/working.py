"""A question being answered: in a thread of its own, so that it can be watched and stopped."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

import streamlit as st

from assistant import Answer, Filters

# Two cores answer two questions as fast as one; more would only make each of them slower, and
# the rest wait their turn.
N_AT_ONCE = 4
LOOK_S = 0.05
QUIET_S = 0.7  # most answers are there by then, and a line that flashes up helps nobody


@dataclass(slots=True, kw_only=True)
class Work:
    """One question on its way."""

    question: str
    filters: Filters
    future: Future[Answer]
    begun: float = field(default_factory=time.monotonic)

    @property
    def waits(self) -> bool:
        """Whether others are answered first."""
        return not (self.future.running() or self.future.done())

    def stop(self) -> None:
        """Let go of it; an answer that is still made is thrown away."""
        self.future.cancel()


@st.cache_resource(show_spinner=False)
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=N_AT_ONCE, thread_name_prefix="answer")


def start(ask: Callable[[], Answer], question: str, filters: Filters) -> Work:
    """Begin to answer."""
    return Work(question=question, filters=filters, future=_pool().submit(ask))


def watch(work: Work, show: Callable[[Work], None]) -> None:
    """Come back when the work is done. `show` draws how it stands.

    A click of the reader's ends this wait: Streamlit then runs the page anew from its top, at the
    moment when something is drawn. So something is drawn at every look.
    """
    while not wait([work.future], timeout=LOOK_S).done:
        if time.monotonic() - work.begun > QUIET_S:
            show(work)
