"""Rules of the house that a linter does not know."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import assistant
from assistant import Settings

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("index", "assistant", "ui", "eval")
BELOW = {
    "index": {"index"},
    "assistant": {"assistant", "index"},
    "ui": {"ui", "assistant", "index"},
    "eval": {"eval", "assistant", "index"},
}
PARTS = ("asked", "tables", "units", "claims", "doubts", "register", "writing")
"""Those of the assistant, in the order in which they may import each other."""
LANGCHAIN = {
    "assistant/retriever.py",
    "assistant/__init__.py",
    "assistant/writing/generation.py",
}
DOORS = {
    "pypdf": {"index/pdf.py"},
    "pypdfium2": {"index/pdf.py", "index/letters.py", "index/rules.py"},
    "sqlite3": {"index/store.py"},
    "faiss": {"index/store.py", "index/vectors.py"},
    "sentence_transformers": {"index/encoder.py", "index/anymodel.py"},
    "transformers": {"index/encoder.py"},
    "tokenizers": {"index/encoder.py", "index/anymodel.py", "assistant/units/reader.py"},
    "onnxruntime": {"assistant/units/reader.py"},
    "docx": {"index/formats.py", "ui/wordnote.py"},  # reads papers; writes notes
    "bs4": {"index/formats.py"},
    "markdown_it": {"index/formats.py"},
    "langchain": LANGCHAIN,
    "langchain_core": LANGCHAIN,
}
BANNED = {"utils.py", "common.py", "base.py", "helpers.py", "util.py", "misc.py"}
MAX_LINES = 400


def _files(*rooms: str) -> Iterator[Path]:
    for room in rooms:
        yield from sorted((ROOT / room).rglob("*.py"))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _imports(path: Path) -> set[str]:
    """The full names of the modules that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return found


def _each_file(*rooms: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", list(_files(*rooms)), ids=_name)


@_each_file(*ROOMS)
def test_a_room_imports_only_the_rooms_below_it(path: Path) -> None:
    room = _name(path).split("/")[0]
    rooms = {name.split(".")[0] for name in _imports(path)} & set(ROOMS)
    assert rooms <= BELOW[room]


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_assistant_imports_only_those_before_it(part: str) -> None:
    after = {f"assistant.{name}" for name in PARTS[PARTS.index(part) + 1 :]}
    for path in _files(f"assistant/{part}"):
        taken = {".".join(name.split(".")[:2]) for name in _imports(path)}
        assert not taken & after, _name(path)


def test_each_folder_of_the_assistant_is_one_of_its_parts() -> None:
    folders = {path.parent.name for path in _files("assistant")} - {"assistant"}
    assert folders == set(PARTS)


@_each_file("index", "assistant", "ui")
def test_an_outside_library_is_imported_in_its_door_only(path: Path) -> None:
    name = _name(path)
    libraries = {imported.split(".")[0] for imported in _imports(path)}
    passed = {library for library, doors in DOORS.items() if name not in doors} & libraries
    assert not passed, f"{name} imports {', '.join(sorted(passed))}"


def test_each_door_is_used() -> None:
    used = {library for path in _files("index") for library in _imports(path)}
    tops = {name.split(".")[0] for name in used}
    assert {"pypdf", "pypdfium2", "sqlite3", "faiss", "docx", "bs4", "markdown_it"} <= tops


@pytest.mark.parametrize("room", ["index", "assistant"])
def test_tesseract_is_run_behind_its_door_only(room: str) -> None:
    said = [path for path in _files(room) if '"tesseract"' in path.read_text(encoding="utf-8")]
    assert [_name(path) for path in said] == (["index/ocr.py"] if room == "index" else [])


@_each_file(*ROOMS)
def test_nothing_is_pickled(path: Path) -> None:
    assert not {"pickle", "dill", "joblib", "shelve", "marshal"} & _imports(path)


@_each_file(*ROOMS)
def test_no_file_is_longer_than_a_reader_can_bear(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


@_each_file(*ROOMS, "tests")
def test_no_file_has_a_name_that_says_nothing(path: Path) -> None:
    assert path.name not in BANNED


@_each_file(*ROOMS)
def test_no_file_bears_the_name_of_a_standard_library(path: Path) -> None:
    known = {"__init__", "__main__"}
    assert path.stem in known or path.stem not in sys.stdlib_module_names


@_each_file("ui")
def test_no_file_of_the_page_bears_the_name_of_a_room_or_library(path: Path) -> None:
    assert path.stem not in {*ROOMS, *DOORS, "streamlit"}


@_each_file(*ROOMS)
def test_a_room_is_never_imported_by_its_name_alone(path: Path) -> None:
    """`import eval.run` would hide the built-in `eval`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert not [a.name for a in node.names if a.name.split(".")[0] in ROOMS]


@_each_file("index", "assistant", "ui")
def test_there_is_no_naked_assert(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Assert)]


def test_what_the_assistant_exports_is_there_and_in_order() -> None:
    assert assistant.__all__ == sorted(assistant.__all__)
    assert all(hasattr(assistant, name) for name in assistant.__all__)


def test_all_names_what_other_rooms_take_from_the_assistant() -> None:
    taken: set[str] = set()
    for path in _files("ui", "eval"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "assistant":
                taken |= {alias.name for alias in node.names}
    modules = {path.stem for path in _files("assistant")}
    assert taken - modules <= set(assistant.__all__)


@pytest.mark.parametrize("name", list(Settings.model_fields))
def test_each_setting_is_read_somewhere(name: str) -> None:
    reads = re.compile(rf"(?:self|settings|Settings\(\)|_settings)\.{name}\b")
    texts = [path.read_text(encoding="utf-8") for path in _files("assistant", "ui")]
    assert any(reads.search(text) for text in texts)
