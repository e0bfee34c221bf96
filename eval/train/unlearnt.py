"""Questions of the public sets that a training did not learn, whole and by set.

Lessons are kept apart by the name of the question, which says too little: an unanswerable question
may be made from one that was learnt, and other questions on the same passage were. So a question is
left out if it, or one that was made from it, was learnt under another name; and those beside a
passage of which something was read in training are told from those beside one never read.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.asked.sentences import sentences
from eval.matching import squash
from eval.train.lessons import Lesson, has_spans, records_in, row_asked_for, row_text, set_of

SAME_LETTERS = 40  # by so many letters at its beginning, or at its end, a sentence is known again
MOST_ASKED = 400  # of a set, of those beside passages that were read, and of the others


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of a set.

    `of` is the set, or that of the question from which it was made. `texts` are its passage, the
    rows of its table or its candidates; `answers` accepted ones, none where it has no answer;
    `relevant`, which candidates answer, None where an answer is looked for. `read` is whether
    something of the texts was read in training.
    """

    name: str
    of: str
    question: str
    texts: tuple[str, ...]
    answers: tuple[str, ...] = ()
    relevant: tuple[bool, ...] | None = None
    read: bool


def unlearnt(
    folder: Path, lessons: Sequence[Lesson], *, seed: int, most: int = MOST_ASKED
) -> list[Asked]:
    """The questions that are not among the lessons learnt, set by set; at most `most` of each set
    beside passages that were read, and as many beside others.

    Args:
        folder: of the sets.
        lessons: all lessons of the training, those kept apart too: with the seed of the training.
    """
    sets = {str(record["id"]): of for of, record in _records(folder)}
    known = _Learnt([one for one in lessons if not one.kept_apart], names=frozenset(sets))
    groups: dict[tuple[str, bool], list[Asked]] = defaultdict(list)
    for of, record in _records(folder):
        own = of if "positives" in record else sets[known.source(str(record["id"]))]
        asked = _asked(own, record, known)
        if asked is not None:
            groups[own, asked.read].append(asked)
    chance = random.Random(seed)
    return [
        one
        for group in groups.values()
        for one in (group if len(group) <= most else chance.sample(group, most))
    ]


def _records(folder: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Those in which an answer is looked for, then those whose passages are ordered."""
    for kind in ("reader", "table-reader", "rerank"):
        for path in sorted((folder / kind).glob("*.jsonl.gz")):
            if kind != "rerank" or not has_spans(folder, path):
                yield from ((set_of(path), record) for record in records_in(path))


class _Learnt:
    """What was learnt: the sources of names, sentences, and by the words of a question those that
    were read beside it."""

    def __init__(self, lessons: Iterable[Lesson], *, names: frozenset[str]) -> None:
        self._names = names
        self._sources = set[str]()
        self._beside: dict[str, set[str]] = defaultdict(set)
        self._read = set[str]()
        for lesson in lessons:
            marks = _marks(reading.text for reading in lesson.readings)
            self._sources.add(self.source(lesson.name))
            self._beside[squash(lesson.question)] |= marks
            self._read |= marks

    def source(self, name: str) -> str:
        """The question from which another was made: its name ends with that one's, as in
        "made-unanswerable-near-SET-7"; the name itself if it was made from none."""
        parts = name.split("-")
        ends = ("-".join(parts[k:]) for k in range(len(parts) - 1, 0, -1))
        return next((end for end in ends if end in self._names), name)

    def has(self, name: str, question: str, marks: frozenset[str]) -> bool:
        """Whether a question, or one made from it, was learnt, or its words beside its passage."""
        beside = self._beside.get(squash(question), set[str]())
        return self.source(name) in self._sources or not marks.isdisjoint(beside)

    def has_read(self, marks: frozenset[str]) -> bool:
        """Whether a sentence was read."""
        return not marks.isdisjoint(self._read)


def _marks(texts: Iterable[str]) -> frozenset[str]:
    """By what texts are known again: the ends of their sentences, since passages are cut between
    them and may have a title before the first."""
    marks = set[str]()
    for text in texts:
        long = [s for s in (squash(one.text) for one in sentences(text)) if len(s) >= SAME_LETTERS]
        for letters in long or [squash(text)]:
            marks |= {letters[:SAME_LETTERS], letters[-SAME_LETTERS:]}
    return frozenset(marks)


def _asked(of: str, record: Mapping[str, Any], known: _Learnt) -> Asked | None:
    """A question, None if it was learnt or is not of a kind that the network can answer."""
    name, relevant, answers = str(record["id"]), None, tuple[str, ...]()
    question = str(record.get("question") or record.get("query"))
    if "rows" in record:
        if row_asked_for(record) is None or len(record["cells"]) > 1 or "answer_is" in record:
            return None
        texts = tuple(row_text(record["header"], row)[0] for row in record["rows"])
        titled = (row_text(record["header"], row, record.get("title"))[0] for row in record["rows"])
        marks = _marks((*texts, *titled))
        answers = tuple(map(str, record["answers"]))
    elif "positives" in record:
        others = record.get("negatives") or ()
        texts = (*record["positives"], *others)
        relevant = (*[True] * len(record["positives"]), *[False] * len(others))
        marks = _marks(texts)
    else:
        texts = (str(record["context"]),)
        marks = _marks(texts)
        answers = tuple(dict.fromkeys(one["text"] for one in record["answers"]))
        answers = (" ".join(answers),) if record.get("all_parts") and answers else answers
    if known.has(name, question, marks):
        return None
    return Asked(
        name=name, of=of, question=question, texts=texts, answers=answers, relevant=relevant,
        read=known.has_read(marks),
    )  # fmt: skip
