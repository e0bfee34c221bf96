"""Papers -> lessons: questions made by rule, beside what the assistant's own search finds for them.

The public sets have passages that are told apart easily. What a search puts beside the right
passage is what the network is to tell apart when it is used, so these lessons have that.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from assistant import Assistant, Filters
from assistant.asked.vocabulary import read_groups
from eval.run import opened
from eval.train.lessons import Lesson, Reading
from eval.train.points import Point, points
from index.papers import Passage
from index.passages import row_label
from index.search import terms_of

LESS_ANSWER = 0.4  # of the questions, so many come also with the passage less its answer
FOUND_BESIDE = 10  # hits among which the passages beside the right one are taken
NEAREST = 3  # the first of them is one of so many
SAME_WORDS = 0.6  # a passage with so many of the answer's words may answer as well


def read_papers_lessons(
    papers: Sequence[Path],
    indexes: Path,
    *,
    seed: int,
    told: Callable[[str], None],
) -> list[Lesson]:
    """The lessons of papers, in the order of the paths and of the papers' pages.

    Args:
        papers: files or folders, each searched by itself, as one council's papers are.
        indexes: a folder that keeps an index for each.
        told: is given a line with what was made of each path.
    """
    lessons: list[Lesson] = []
    for path in papers:
        with opened([path], index=indexes / path.name) as (assistant, _):
            made = list(lessons_of(assistant, seed=seed))
        kinds = Counter(kind for kind, _ in made)
        counts = ", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items()))
        told(f"{path.name}: {len(made)} lessons ({counts})")
        lessons += [lesson for _, lesson in made]
    return lessons


def lessons_of(assistant: Assistant, *, seed: int) -> Iterator[tuple[str, Lesson]]:
    """The lessons of what an assistant holds, each with its kind."""
    for point in points(assistant.retriever.store, read_groups(), seed=seed):
        chance = random.Random(f"{seed} {point.question} {point.passage.text}")
        # a page is learnt from, or kept apart, as a whole
        name = f"papers/{point.passage.document}/{point.passage.page_number}"
        readings = tuple(_readings(assistant, point, chance))
        yield point.kind, Lesson(name=name, question=point.question, readings=readings)


def _readings(assistant: Assistant, point: Point, chance: random.Random) -> Iterator[Reading]:
    yield Reading(
        text=point.passage.encoded,
        relevant=point.answers,
        spans=point.spans if point.answers else (),
        sentences=point.sentences if point.answers else (),
    )
    if not point.answers:  # what is not in this row may well stand in another
        return
    if point.less is not None and chance.random() < LESS_ANSWER:
        yield Reading(text=point.less, relevant=False)
    beside = _beside(assistant, point)
    nearest, further = beside[:NEAREST], beside[NEAREST:]
    for some in (nearest, further):
        if some:
            yield Reading(text=chance.choice(some).encoded, relevant=False)


def _beside(assistant: Assistant, point: Point) -> list[Passage]:
    """What is found for a question and does not answer it, in the order found."""
    retriever = assistant.retriever
    query = retriever.query(point.question)
    hits = retriever.hits(query, filters=Filters(), limit=FOUND_BESIDE)
    return [hit.passage for hit in hits if not _may_answer(hit.passage, point)]


def _may_answer(passage: Passage, point: Point) -> bool:
    """Whether a passage says the same, or might, so that it is no example of what does not."""
    if passage.id == point.passage.id:
        return True
    said = " ".join(point.said.split())
    if point.spans:
        if re.search(rf"(?<!\w){re.escape(said)}(?!\w)", " ".join(passage.encoded.split()), re.I):
            return True
        return bool(passage.cells) and _same_row(passage, point.passage)
    asked = set(terms_of(said))
    return len(asked & set(terms_of(passage.encoded))) >= SAME_WORDS * len(asked)


def _same_row(one: Passage, other: Passage) -> bool:
    """Whether two rows have one label and a column in common, as revised tables have."""
    if not other.cells or row_label(one.cells) != row_label(other.cells):
        return False
    return bool({cell.column for cell in one.cells[1:]} & {c.column for c in other.cells[1:]})
