"""Questions that people wrote about papers -> lessons, beside what the assistant's search finds.

A folder has papers, each with a file of the same name and the ending `.qs`: questions in people's
words with the lines of the paper that answer, or that nothing does:

    Q fact-text: how many people are waiting?
    A: At the end of March 212 residents were waiting for an assessment.
    S: 212
    N unanswerable: how many people are waiting for a wheelchair?

`A:` is a sentence, list item or table row as it stands, one a line; `S:` the short answer in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assistant import Assistant, Filters
from eval.matching import squash
from eval.run import opened
from eval.train.lessons import WRITTEN, Lesson, Reading
from index.build import cell_places, row_sentence
from index.papers import Passage
from index.search import terms_of

ENDING = ".qs"
READ_BESIDE = 12  # hits among which what does not answer is taken
SAME_WORDS = 0.6  # a passage with so many of the answer's words may answer as well
_ASKED = re.compile(r"(?P<mark>[QN]) [a-z-]+: (?P<question>.+)")
_TOLD = re.compile(r"(?P<mark>[AS]): (?P<text>.+)")

Places = tuple[tuple[int, int], ...]


@dataclass(slots=True, kw_only=True)
class Written:
    """A question, the lines that answer it (none if nothing does) and the short answers in them."""

    question: str
    lines: list[str] = field(default_factory=list)
    short: list[str] = field(default_factory=list)


def read_written(path: Path) -> list[Written]:
    """The questions of a file.

    Raises:
        ValueError: a line is of no known form.
    """
    found: list[Written] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        asked, told = _ASKED.fullmatch(line.strip()), _TOLD.fullmatch(line.strip())
        if asked:
            found.append(Written(question=asked["question"]))
        elif told and found:
            (found[-1].lines if told["mark"] == "A" else found[-1].short).append(told["text"])
        elif line.strip() and not line.startswith("#"):
            raise ValueError(f"'{path.name}', line {number}: not 'Q kind: …', 'A: …', 'S: …'.")
    return found


def read_written_lessons(
    folders: Sequence[Path], indexes: Path, *, told: Callable[[str], None]
) -> list[Lesson]:
    """The lessons of folders, each searched by itself, as one council's papers are.

    Args:
        indexes: a folder that keeps an index for each.
        told: is given a line with what was made of each.
    """
    lessons: list[Lesson] = []
    for folder in folders:
        with opened([folder], index=indexes / folder.name) as (assistant, _):
            made = [
                lesson
                for path in sorted(folder.glob(f"*{ENDING}"))
                for one in read_written(path)
                if (lesson := _lesson(assistant, one, f"{folder.name}/{path.stem}")) is not None
            ]
        told(f"{folder.name}: {len(made)} lessons")
        lessons += made
    return lessons


def _lesson(assistant: Assistant, written: Written, paper: str) -> Lesson | None:
    """A lesson of a paper; None if the passages found hold no answer that there is."""
    retriever = assistant.retriever
    hits = retriever.hits(
        retriever.query(written.question), filters=Filters(), limit=4 * READ_BESIDE
    )
    readings = [_reading(hit.passage, written) for hit in hits]
    right = [reading for reading in readings if reading is not None and reading.relevant]
    others = [one for one in readings[:READ_BESIDE] if one is not None and not one.relevant]
    if written.lines and not right:
        return None
    return Lesson(
        name=f"{WRITTEN}{paper}", question=written.question, readings=(*right[:4], *others)
    )


def _reading(passage: Passage, written: Written) -> Reading | None:
    """A passage beside a question; None if it is not known whether it answers."""
    row = bool(passage.cells)
    body = len(passage.encoded) - len(row_sentence(passage) if row else passage.text)
    places = tuple(_places_of(passage, written.lines))
    if not places:
        if any(_may_answer(passage, line, written.short) for line in written.lines):
            return None
        return Reading(text=passage.encoded, relevant=False, body=body, row=row)
    spans = tuple(_cells_of(passage, written.short))
    if not (spans or _are_cells(passage, written.short)):
        spans = tuple(_spans_of(passage.encoded, places, written.short))
    whole = ((body, len(passage.encoded)),) if row else places
    return Reading(
        text=passage.encoded,
        relevant=True,
        spans=spans or None,
        sentences=whole,
        body=body,
        row=row,
    )


def _places_of(passage: Passage, lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the lines stand in what is read of a passage; a row anywhere, as a whole."""
    if passage.cells:
        own = {squash(cell.text) for cell in passage.cells} - {""}
        for line in lines:
            cells = {squash(cell) for cell in line.strip(" |").split("|")} - {""}
            if "|" in line and own and own <= cells and len(own) >= min(2, len(cells)):
                yield 0, len(passage.encoded)
        return
    flat, at = _flat(passage.encoded)
    for line in lines:
        wanted, _ = _flat(re.sub(r"^[-*•\d.)( ]+(?=\D)", "", line))
        start = flat.rfind(wanted) if wanted else -1
        if start >= 0:
            yield at[start], at[start + len(wanted) - 1] + 1


def _flat(text: str) -> tuple[str, list[int]]:
    """The letters and digits of a text, small, and where each stands in it."""
    kept = [(letter.lower(), k) for k, letter in enumerate(text) if letter.isalnum()]
    return "".join(letter[:1] for letter, _ in kept), [k for _, k in kept]


def _cells_of(passage: Passage, short: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the cells of a row stand that say no more than a short answer; none if several say the
    same, of which one is meant."""
    places = cell_places(passage)
    for one in short:
        same = [k for k, cell in enumerate(passage.cells) if squash(cell.text) == squash(one)]
        if len(same) == 1 and (place := places[same[0]]) is not None:
            yield place


def _are_cells(passage: Passage, short: Sequence[str]) -> bool:
    """Whether a cell of a row says no more than a short answer."""
    return any(squash(cell.text) == squash(one) for cell in passage.cells for one in short)


def _spans_of(text: str, places: Places, short: Sequence[str]) -> Iterator[tuple[int, int]]:
    for one in short:
        whole = rf"(?<!\w){re.escape(one)}(?!\w)"
        for match in re.finditer(whole, text, re.I):
            if any(a <= match.start() and match.end() <= b for a, b in places):
                yield match.span()
                break


def _may_answer(passage: Passage, line: str, short: Sequence[str]) -> bool:
    """Whether a passage says the same as a line, or might."""
    asked = set(terms_of(line))
    shared = len(asked & set(terms_of(passage.encoded))) / max(len(asked), 1)
    said = any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", passage.text, re.I) for one in short)
    return shared >= SAME_WORDS or (said and shared >= SAME_WORDS / 2)
