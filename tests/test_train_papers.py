"""Papers become lessons by rule: answers stand where they are said to, and others do not answer."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Assistant
from eval.train.lessons import Lesson
from eval.train.papers import lessons_of, read_papers_lessons
from eval.train.points import Point, points
from eval.train.wording import Asker

GROUPS = (("sluice", "water gate"), ("pond", "mere"))


def _asker(seed: int = 1) -> Asker:
    return Asker(random.Random(seed), GROUPS)


@pytest.fixture(scope="module")
def made(housing: Assistant) -> list[Point]:
    """What the made-up pack says, as points."""
    return list(points(housing.retriever.store, GROUPS, seed=2))


@pytest.fixture(scope="module")
def lessons(housing: Assistant) -> list[tuple[str, Lesson]]:
    """The lessons of the made-up pack."""
    return list(lessons_of(housing, seed=2))


def test_there_are_points_of_tables_of_sentences_and_of_the_register(made: list[Point]) -> None:
    assert {"cell", "not there", "sentence", "about", "said", "decided"} <= {p.kind for p in made}


def test_every_answer_stands_where_the_sentence_that_answers_stands(made: list[Point]) -> None:
    for point in (point for point in made if point.answers):
        assert point.sentences
        for start, end in (*(point.spans or ()), *point.sentences):
            assert 0 <= start < end <= len(point.passage.encoded)
            assert point.passage.encoded[start:end].strip()
        for start, end in point.spans or ():
            assert any(a <= start and end <= b for a, b in point.sentences)


def test_the_answer_about_a_cell_is_the_value_under_the_column_asked_for(
    made: list[Point],
) -> None:
    cells = [point for point in made if point.kind == "cell" and point.spans]
    assert cells
    for point in cells:
        under = [cell for cell in point.passage.cells if cell.text == point.said]
        assert under
        start = point.sentences[0][0]
        before = point.passage.encoded[:start]
        assert any(before.endswith(f"{cell.column} = ") or not cell.column for cell in under)


def test_the_text_less_its_answer_does_not_answer(made: list[Point]) -> None:
    less = [point for point in made if point.less is not None and point.kind == "sentence"]
    assert less
    for point in less:
        (place,) = point.sentences
        assert point.passage.encoded[slice(*place)] not in (point.less or "")


def test_what_a_row_does_not_have_has_no_answer_in_it(lessons: list[tuple[str, Lesson]]) -> None:
    absent = [lesson for kind, lesson in lessons if kind == "not there"]
    assert absent
    assert all(not r.relevant and r.spans == () for one in absent for r in one.readings)


def test_what_is_found_beside_the_right_passage_does_not_have_its_answer(
    lessons: list[tuple[str, Lesson]],
) -> None:
    beside = 0
    for _, lesson in lessons:
        first, *others = lesson.readings
        if not first.spans:
            continue
        answer = re.escape(" ".join(first.text[slice(*first.spans[0])].split()))
        for other in (one for one in others if one.text[:40] != first.text[:40]):
            beside += 1
            assert not re.search(rf"(?<!\w){answer}(?!\w)", other.text), lesson.question
    assert beside > 10


def test_the_same_papers_and_seed_make_the_same_lessons(housing: Assistant) -> None:
    assert list(lessons_of(housing, seed=3)) == list(lessons_of(housing, seed=3))
    asked = {seed: [one.question for _, one in lessons_of(housing, seed=seed)] for seed in (3, 4)}
    assert asked[3] != asked[4]


def test_a_page_is_learnt_from_or_kept_apart_as_a_whole(
    lessons: list[tuple[str, Lesson]],
) -> None:
    names = {lesson.name for _, lesson in lessons}
    assert len(names) < len(lessons)
    assert all(re.fullmatch(r"papers/.+/\d+", name) for name in names)


def test_each_path_is_searched_by_itself_and_what_it_gave_is_told(
    papers_folder: Path, tmp_path: Path
) -> None:
    said: list[str] = []
    made = read_papers_lessons([papers_folder], tmp_path, seed=1, told=said.append)
    (line,) = said
    assert line.startswith(f"{papers_folder.name}: {len(made)} lessons (") and "cell" in line
    assert (tmp_path / papers_folder.name / "index.sqlite3").is_file()


def test_a_thing_is_called_by_another_of_its_names() -> None:
    asked = {_asker(seed).label("Repairs to the sluice") for seed in range(20)}
    assert any("water gate" in label for label in asked) and any("sluice" in one for one in asked)


def test_a_subject_begins_and_ends_with_words_that_say_something() -> None:
    text = "Councillor Reed proposed that the pumps at the upper weir be looked at by the engineer."
    for seed in range(30):
        first, *_, last = _asker(seed).subject(text).split()
        assert {first, last} <= {"pumps", "upper", "weir", "looked", "engineer"}


@pytest.mark.parametrize(
    ("how", "before", "after", "begins"),
    [
        pytest.param("how many", "The volunteers counted", "herons", "how many herons", id="many"),
        pytest.param("when", "The sluice is shut in", "each year", "when", id="when"),
    ],
)
def test_a_question_from_a_sentence_begins_with_what_is_asked(
    how: str, before: str, after: str, begins: str
) -> None:
    asked = _asker().cloze(how, before, after)
    assert asked.startswith(begins) and asked.endswith("?")


@pytest.mark.parametrize(
    ("period", "known", "wanted"),
    [
        pytest.param("2030-31 Q2", "herons: 2030-31 Q2 = 4", True, id="another_year"),
        pytest.param("Q2", "herons: Q2 = 4", False, id="no_year"),
        pytest.param("2031", " ".join(map(str, range(2020, 2040))), False, id="all_there"),
    ],
)
def test_another_period_is_one_that_stands_nowhere_in_the_row(
    period: str, known: str, wanted: bool
) -> None:
    moved = _asker().other_period(period, known)
    assert (moved is not None) == wanted
    assert moved is None or not set(re.findall(r"\d{2,}", moved)) & set(re.findall(r"\d+", known))


@given(st.text(max_size=80), st.text(max_size=30), st.integers(0, 50))
def test_any_words_of_a_paper_can_be_asked_about(text: str, column: str, seed: int) -> None:
    asker = _asker(seed)
    for asked in (asker.cell(text, column, "4"), asker.about(text), asker.cloze("who", text, "")):
        assert asked.strip()
