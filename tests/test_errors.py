"""The error tree is as its docstring draws it."""

from __future__ import annotations

import re

import pytest

from index import errors
from index.errors import CommitteeError


def _drawn() -> list[tuple[str, str]]:
    """(class, parent) for each line of the drawing, from the top."""
    pairs: list[tuple[str, str]] = []
    above: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        match = re.match(r"^([│ ]*)(?:[├└]── )?(\w+Error)\b", line)
        if match:
            depth = len(match[1]) // 4 + ("──" in line)
            above = [*above[:depth], match[2]]
            pairs.append((match[2], above[depth - 1] if depth else "Exception"))
    return pairs


@pytest.mark.parametrize(("name", "parent"), _drawn(), ids=lambda name: str(name))
def test_each_error_stands_below_the_one_it_is_drawn_below(name: str, parent: str) -> None:
    assert getattr(errors, name).__base__.__name__ == parent


def test_each_error_is_drawn() -> None:
    classes = [value for value in vars(errors).values() if isinstance(value, type)]
    assert {cls.__name__ for cls in classes if issubclass(cls, CommitteeError)} == {
        name for name, _ in _drawn()
    }
