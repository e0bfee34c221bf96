"""How long each step of an answer took."""

from __future__ import annotations

import time
from collections.abc import Mapping


class Stopwatch:
    """Seconds by step; a step that comes several times has the sum of them."""

    def __init__(self) -> None:
        self._started = self._at = time.perf_counter()
        self._taken: dict[str, float] = {}

    def lap(self, step: str) -> None:
        """All since the lap before was this step."""
        now = time.perf_counter()
        self._taken[step] = self._taken.get(step, 0.0) + now - self._at
        self._at = now

    def timings_ms(self) -> Mapping[str, float]:
        """Milliseconds: `retrieve`, `answer` (all the rest) and `total`, then of each other step
        that was taken."""
        total = time.perf_counter() - self._started
        retrieve = self._taken.get("retrieve", 0.0)
        rest = {step: taken for step, taken in self._taken.items() if step != "retrieve"}
        seconds = {"retrieve": retrieve, "answer": total - retrieve, "total": total, **rest}
        return {step: 1000 * taken for step, taken in seconds.items()}
