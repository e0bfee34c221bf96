"""Public question sets -> lessons: a question, and passages that answer it or do not.

The sets are read from files (JSON lines, gzip) in three folders: `reader/` (questions with spans
in a text, or none), `table-reader/` (questions with cells of a table) and `rerank/` (questions with
passages that answer and others that do not). Rows of tables are written as the index writes them:
"label: column = value; …".
"""

from __future__ import annotations

import gzip
import json
import random
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.asked.sentences import sentences

KEPT_APART = 40  # of so many, one group of questions is kept apart to see when to stop
WRITTEN, APART = "written/", "apart"  # names of lessons on papers, and of folders kept apart
CROP_CHARS = (120, 620)  # passages of an index are shorter than the paragraphs of the sets
TITLED = 0.5  # of the passages, with their title before them, as an index has headings

# How many questions of a set are taken, where it would outweigh the others: templates (policyqa,
# medquad), nine questions a sentence (qamr), chat in clumsy English (molweni).
MOST: Mapping[str, int] = {
    "policyqa-dev": 800,
    "policyqa-test": 800,
    "policyqa": 800,
    "medquad": 400,
    "qamr": 6000,
    "molweni": 800,
    "pubmedqa": 400,
    "made-unanswerable": 6000,
}
# How often a question comes also with the text less its answer, and with another passage: telling
# these apart is soon learnt, pointing at the answer is not, so most readings have one.
LESS_ANSWER, WITH_OTHER, OTHER_ROWS = 0.35, 0.3, 1
_SEVERAL_ROWS = re.compile(
    r"\b(?:most|least|fewest|first|last|earliest|latest|highest|lowest|largest|smallest|longest|"
    r"shortest|best|worst|next|previous|before|after|above|below|total|sum|average|difference|"
    r"more|less|fewer|greater|higher|lower|than|consecutive|only|other|each|how many|number of)\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A passage beside a question.

    `relevant`: whether it answers. `spans` are the answers' places in its text, and `sentences`
    those of what a person would point to; None where that is not known, empty where there is none.
    What stands before `body` are headings; `row`: it is a table's row, one unit as a whole.
    """

    text: str
    relevant: bool
    spans: tuple[tuple[int, int], ...] | None = ()
    sentences: tuple[tuple[int, int], ...] | None = ()
    body: int = 0
    row: bool = False

    @property
    def units(self) -> list[tuple[int, int]]:
        """The places of what may be told by itself: sentences, or a row."""
        if self.row:
            return [(self.body, len(self.text))]
        parts = sentences(self.text[self.body :])
        return [(part.start + self.body, part.end + self.body) for part in parts]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A question of a set and its readings, those that answer first."""

    name: str
    question: str
    readings: tuple[Reading, ...]

    @property
    def kept_apart(self) -> bool:
        """Whether the lesson is not learnt from but measured on; the same in every run."""
        if self.name.startswith(WRITTEN):
            return self.name.startswith(f"{WRITTEN}{APART}")
        return zlib.crc32(self.name.encode()) % KEPT_APART == 0


def read_lessons(folder: Path, *, seed: int) -> list[Lesson]:
    """All lessons of the sets in a folder, in an order that depends on the seed only.

    Raises:
        FileNotFoundError: if the folder has none of the sets.
    """
    chance = random.Random(seed)
    negatives = {}
    lessons: list[Lesson] = []
    for path in sorted((folder / "rerank").glob("*.jsonl.gz")):
        records = list(records_in(path))
        negatives.update({record["id"]: record.get("negatives", []) for record in records})
        if not has_spans(folder, path):
            lessons += [_ranked(record, chance) for record in _some(records, path, chance)]
    for path in sorted((folder / "reader").glob("*.jsonl.gz")):
        lessons += [
            _read(r, negatives, chance) for r in _some(list(records_in(path)), path, chance)
        ]
    for path in sorted((folder / "table-reader").glob("*.jsonl.gz")):
        made = (_tabled(record, chance) for record in records_in(path))
        lessons += [lesson for lesson in made if lesson is not None]
    if not lessons:
        raise FileNotFoundError(f"No training sets were found in '{folder}'. Name the folder.")
    chance.shuffle(lessons)
    return lessons


def records_in(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a set, in their order."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def set_of(path: Path) -> str:
    """The name of the set in a file."""
    return path.name.removesuffix(".jsonl.gz")


def has_spans(folder: Path, path: Path) -> bool:
    """Whether the same questions stand, with spans, in another folder."""
    name = set_of(path).replace("nq-passages", "nq-gold").removesuffix("-rows")
    own = {"wtq-train", "tatqa-test", "aitqa"} if set_of(path).endswith("-rows") else set()
    return (folder / "reader" / f"{name}.jsonl.gz").exists() or name in own


def _some(
    records: Sequence[dict[str, Any]], path: Path, chance: random.Random
) -> Sequence[dict[str, Any]]:
    most = MOST.get(set_of(path), len(records))
    return records if most >= len(records) else chance.sample(list(records), most)


def _overlapping(text: str, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The places of the sentences in which the spans stand."""
    return tuple(
        (part.start, part.end)
        for part in sentences(text)
        if any(part.start < end and start < part.end for start, end in spans)
    )


def _plain(text: str) -> str:
    return re.sub(r"[ \t]+", " ", text).strip()


def _read(
    record: Mapping[str, Any], negatives: Mapping[str, Sequence[str]], chance: random.Random
) -> Lesson:
    """A question with spans: the part of its text around them, that text without them, and
    another passage."""
    name, text = record["id"], record["context"]
    spans = [(a["answer_start"], a["answer_start"] + len(a["text"])) for a in record["answers"]]
    title = record.get("title") if chance.random() < TITLED else None
    readings: list[Reading] = []
    if spans:
        several = bool(record.get("all_parts"))
        readings.append(_around(text, spans if several else spans[:1], title, chance, several))
        if chance.random() < LESS_ANSWER:
            without = _without(text, spans, title, chance)
            readings += [without] if without else []
        others = negatives.get(f"{record['set']}-{name}") or negatives.get(name) or ()
        others = others or negatives.get(f"nq-passages-{name}", ())
        if others and chance.random() < WITH_OTHER:
            readings.append(_other(chance.choice(list(others)[:3]), title, chance))
    else:
        readings.append(_other(text, title, chance))
    return Lesson(name=name, question=record["question"], readings=tuple(readings))


def _around(
    text: str,
    spans: Sequence[tuple[int, int]],
    title: str | None,
    chance: random.Random,
    several: bool,
) -> Reading:
    """As many sentences around the spans as a passage of an index might have."""
    parts = [(part.start, part.end) for part in sentences(text)]
    wanted = chance.randint(*CROP_CHARS)
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    inside = [k for k, (a, b) in enumerate(parts) if a < end and start < b]
    low, high = (inside[0], inside[-1]) if inside else (0, len(parts) - 1)
    while parts[high][1] - parts[low][0] < wanted and (low > 0 or high < len(parts) - 1):
        if low > 0 and (high == len(parts) - 1 or chance.random() < 0.5):
            low -= 1
        else:
            high += 1
    a, b = parts[low][0], parts[high][1]
    before = f"{title}. " if title else ""
    cut, shift = before + text[a:b], len(before) - a
    moved = [(s + shift, min(e, b) + shift) for s, e in spans if a <= s < b]
    return Reading(
        text=cut,
        relevant=True,
        spans=None if several else tuple(moved),
        sentences=tuple((s + shift, e + shift) for s, e in _overlapping(text, spans)),
        body=len(before),
    )


def _without(
    text: str, spans: Sequence[tuple[int, int]], title: str | None, chance: random.Random
) -> Reading | None:
    """The text without the sentences of the answer; None if the answer stands in it again."""
    answered = _overlapping(text, spans)
    rest = " ".join(part.text for part in sentences(text) if (part.start, part.end) not in answered)
    if len(rest) < 60 or any(text[a:b].lower() in rest.lower() for a, b in spans):
        return None
    return _other(rest, title, chance)


def _other(text: str, title: str | None, chance: random.Random) -> Reading:
    """A passage that does not answer, cut to the length of an index's passage."""
    parts = sentences(text)
    wanted = chance.randint(*CROP_CHARS)
    first = chance.randrange(len(parts)) if parts and len(text) > wanted else 0
    cut = text[parts[first].start :][:wanted] if parts else text[:wanted]
    before = f"{title}. " if title else ""
    return Reading(text=before + cut, relevant=False, body=len(before))


def _ranked(record: Mapping[str, Any], chance: random.Random) -> Lesson:
    """A question with passages that answer and others; single sentences are set among others."""
    positives, negatives = list(record["positives"]), list(record.get("negatives", ()))
    if record["set"] == "selqa":
        return _sentence_among(record, positives, negatives, chance)
    chosen = chance.choice(positives)[: CROP_CHARS[1]]
    others = chance.sample(negatives, min(len(negatives), OTHER_ROWS))
    readings = [Reading(text=chosen, relevant=True, spans=None, sentences=None)]
    readings += [Reading(text=other[: CROP_CHARS[1]], relevant=False) for other in others]
    return Lesson(name=record["id"], question=record["query"], readings=tuple(readings))


def _sentence_among(
    record: Mapping[str, Any],
    positives: Sequence[str],
    negatives: Sequence[str],
    chance: random.Random,
) -> Lesson:
    """The sentence that answers, among some that do not; and some that do not by themselves."""
    others = chance.sample(list(negatives), min(len(negatives), 6))
    among = [(positives[0], True), *((other, False) for other in others[:3])]
    chance.shuffle(among)
    text, places = "", []
    for sentence, answers in among:
        start = len(text)
        text += sentence + " "
        if answers:
            places.append((start, start + len(sentence)))
    readings = [Reading(text=text.strip(), relevant=True, spans=None, sentences=tuple(places))]
    if others[3:]:
        readings.append(Reading(text=" ".join(others[3:]), relevant=False))
    return Lesson(name=record["id"], question=record["query"], readings=tuple(readings))


def row_text(
    header: Sequence[str], row: Sequence[str], title: str | None = None
) -> tuple[str, list[tuple[int, int]]]:
    """A row as the index writes it, and the place of each cell's value in that text."""
    text = f"{_plain(title)}. " if title else ""
    places: list[tuple[int, int]] = []
    for k, (column, value) in enumerate(zip(header, row, strict=False)):
        column, value = _plain(column.replace("\n", " ")), _plain(value.replace("\n", " "))
        if k and value:
            text += (": " if len(places) == 1 else "; ") + f"{column} = "
        places.append((len(text), len(text) + len(value)))
        text += value
    return text, places


def row_asked_for(record: Mapping[str, Any]) -> int | None:
    """The row that answers a question on a table, from 0; None where one row cannot answer it."""
    cells = record.get("cells")
    if not cells or _SEVERAL_ROWS.search(record["question"]):
        return None
    first, last = min(r for r, _ in cells), max(r for r, _ in cells)
    return first if 0 <= first == last < len(record["rows"]) else None


def _tabled(record: Mapping[str, Any], chance: random.Random) -> Lesson | None:
    """A question with the row of its cell, and other rows; None where one row cannot answer it."""
    k, cells, question = row_asked_for(record), record.get("cells") or (), record["question"]
    if k is None:
        return None
    title = record.get("title") if chance.random() < TITLED else None
    own, places = row_text(record["header"], record["rows"][k], title)
    spans = tuple(places[c] for _, c in cells if c < len(places) and places[c][1] > places[c][0])
    if not spans:
        return None
    alone = spans if len(cells) == 1 and record.get("answer_is") != "sentence" else None
    readings = [Reading(text=own, relevant=True, spans=alone, sentences=spans, row=True)]
    others = [at for at in range(len(record["rows"])) if at != k]
    for at in chance.sample(others, min(len(others), OTHER_ROWS)):
        text, _ = row_text(record["header"], record["rows"][at], title)
        readings.append(Reading(text=text, relevant=False, row=True))
    return Lesson(name=record["id"], question=question, readings=tuple(readings))
