"""The files of an index folder beside its database: the lock, and the copies of papers."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator, Set
from contextlib import contextmanager
from pathlib import Path

from index.errors import UnavailableIndexError


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Holds off other runs that would write to the folder.

    Raises:
        UnavailableIndexError: the folder may not be written to.
    """
    try:
        file = (folder / "lock").open("w")
    except OSError as error:
        raise UnavailableIndexError.of(folder, error) from error
    with file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def keep_copy(source: Path, folder: Path, name: str) -> None:
    """Copies a paper into the folder, in its place only when the copy is whole.

    Raises:
        OSError: the source is gone, or its copy cannot be written.
    """
    target = folder / name
    if not target.exists():
        draft = target.with_name(f".{name}.{os.getpid()}")
        shutil.copyfile(source, draft)
        draft.replace(target)


def sweep(folder: Path, kept: Set[str]) -> None:
    """Deletes the files of a folder but for those named."""
    for file in folder.iterdir():
        if file.name not in kept:
            file.unlink(missing_ok=True)
