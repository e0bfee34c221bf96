"""Questions written about papers become lessons: what answers, and what is found beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.train.lessons import Lesson
from eval.train.written import read_written, read_written_lessons

PAPER = """# Ponds Committee, 4 May 2021

## Item 3: Herons

In June 2020 there were 14 herons on the lower pond. In June 2019 there had been nine.

The upper pond was drained for repairs in March and filled again in April.

| Pond | Depth | Keeper |
| --- | --- | --- |
| Lower pond | 2.1 m | Ada Finch |
| Upper pond | 3.4 m | Tom Reed |

| Birds | Seen in May | Seen in June |
| --- | --- | --- |
| Coots | 52 | 52 |
"""
ASKED = """Q fact-text: how many herons last June?
A: In June 2020 there were 14 herons on the lower pond.
S: 14

Q fact-table: who keeps the upper pond
A: | Upper pond | 3.4 m | Tom Reed |
S: Tom Reed

N unanswerable: how many newts were there?

Q fact-table: coots seen in june
A: | Coots | 52 | 52 |
S: 52
"""


@pytest.fixture(scope="module")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> list[Lesson]:
    """Those of two folders, one of them kept apart."""
    folders = []
    for name in ("ponds", "apart-ponds"):
        folder = tmp_path_factory.mktemp("packs") / name
        folder.mkdir()
        (folder / "01.md").write_text(PAPER, encoding="utf-8")
        (folder / "01.qs").write_text(ASKED, encoding="utf-8")
        folders.append(folder)
    told: list[str] = []
    indexes = tmp_path_factory.mktemp("indexes")
    made = read_written_lessons(folders, indexes, told=told.append)
    assert told == ["ponds: 4 lessons", "apart-ponds: 4 lessons"]
    return made


def test_the_passage_with_the_line_answers_and_others_found_do_not(lessons: list[Lesson]) -> None:
    herons = lessons[0]
    right = [reading for reading in herons.readings if reading.relevant]
    assert len(right) == 1 and right[0].spans and right[0].sentences
    assert [right[0].text[a:b] for a, b in right[0].spans] == ["14"]
    assert right[0].text[slice(*right[0].sentences[0])].startswith("In June 2020 there were 14")
    assert any(not reading.relevant for reading in herons.readings)


def test_a_row_answers_as_a_whole(lessons: list[Lesson]) -> None:
    right = [reading for reading in lessons[1].readings if reading.relevant]
    assert [reading.row for reading in right] == [True]
    assert right[0].text[right[0].body :].startswith("Upper pond")
    assert right[0].sentences == ((right[0].body, len(right[0].text)),)
    assert [right[0].text[a:b] for a, b in right[0].spans or ()] == ["Tom Reed"]
    assert any("Ada Finch" in one.text for one in lessons[1].readings if not one.relevant)


def test_which_of_two_cells_that_say_the_same_is_meant_is_not_known(lessons: list[Lesson]) -> None:
    (right,) = [reading for reading in lessons[3].readings if reading.relevant]
    assert right.row and right.spans is None


def test_nothing_found_answers_a_question_that_the_paper_does_not(lessons: list[Lesson]) -> None:
    assert lessons[2].readings and not any(one.relevant for one in lessons[2].readings)


def test_folders_kept_apart_are_not_learnt_from(lessons: list[Lesson]) -> None:
    assert [lesson.kept_apart for lesson in lessons] == [False] * 4 + [True] * 4


def test_a_line_of_no_known_form_is_named(tmp_path: Path) -> None:
    path = tmp_path / "01.qs"
    path.write_text("Q fact-text: how many?\nB: fourteen\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"'01\.qs', line 2"):
        read_written(path)


@pytest.mark.parametrize(
    "path",
    sorted((Path(__file__).parents[1] / "eval/train/packs").glob("*/*.qs")),
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def test_each_file_that_ships_can_be_read(path: Path) -> None:
    asked = read_written(path)
    assert len(asked) > 30 and path.with_suffix(".md").is_file()
    assert any(not one.lines for one in asked)
