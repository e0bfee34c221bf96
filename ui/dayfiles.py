"""What the page keeps: JSON lines, a file a day, deleted after a set number of days."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from assistant import AssistantError


def append(folder: Path, name: str, kept: dict[str, Any], *, days: int) -> None:
    """Adds a line to the day's file, and deletes files older than `days`.

    Args:
        name: what the files' names begin with, as in "feedback-2026-11-25.jsonl".

    Raises:
        AssistantError: the folder cannot be written to.
    """
    line = (json.dumps(kept, ensure_ascii=False) + "\n").encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # One write to a file opened for appending: lines of several readers never mix.
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        file = os.open(folder / f"{name}-{today().isoformat()}.jsonl", flags, 0o600)
        try:
            os.write(file, line)
        finally:
            os.close(file)
        sweep(folder, name, days=days)
    except OSError as error:
        raise AssistantError(
            f"Nothing could be kept in '{folder}': {error.strerror}. "
            "Let the page write there, or set another folder."
        ) from error


def sweep(folder: Path, name: str, *, days: int) -> None:
    """Deletes the files older than `days`; what is not one of ours stays."""
    first = today() - timedelta(days=days)
    for path in _files(folder, name):
        if date.fromisoformat(path.stem[-10:]) < first:
            path.unlink(missing_ok=True)


def read(folder: Path, name: str) -> list[dict[str, Any]]:
    """The lines kept, oldest first."""
    return [
        json.loads(line)
        for path in _files(folder, name)
        for line in path.read_text(encoding="utf-8").split("\n")
        if line.strip()
    ]


def today() -> date:
    """The day by which files are named, the same wherever the machine stands."""
    return datetime.now(UTC).date()


def _files(folder: Path, name: str) -> Iterator[Path]:
    named = re.compile(rf"{re.escape(name)}-\d{{4}}-\d{{2}}-\d{{2}}\.jsonl")
    yield from (path for path in sorted(folder.glob("*.jsonl")) if named.fullmatch(path.name))
