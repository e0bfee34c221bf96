"""A progress bar on standard error: what is being indexed, how far, how long it will take."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self, TextIO

BAR = 24


class ProgressBar:
    """One line that is written over; nothing is written where standard error is no terminal."""

    def __init__(self, stream: TextIO = sys.stderr) -> None:
        self._stream = stream
        self._shown = stream.isatty()
        self._document = ""
        self._started = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown and self._document:
            self._stream.write("\r\033[K")
            self._stream.flush()

    def update(self, document: str, done: int, total: int) -> None:
        """Shows that `done` of `total` passages of a paper are encoded."""
        if not self._shown:
            return
        if document != self._document:
            self._document, self._started = document, time.monotonic()
        filled = BAR * done // max(total, 1)
        left = (time.monotonic() - self._started) / max(done, 1) * (total - done)
        bar = "█" * filled + "░" * (BAR - filled)
        name = document if len(document) <= 40 else document[:39] + "…"
        self._stream.write(f"\r\033[K{bar} {done}/{total} passages, {left:.0f} s left  {name}")
        self._stream.flush()
