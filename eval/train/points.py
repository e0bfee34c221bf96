"""Papers -> points: what one passage says, with a question that it answers, or that it does not.

Made by rule, from cells of tables, from the register (statements, decisions, terms), from figures,
days, names and reasons in sentences, and from lists. Where each answer stands is a fact.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.asked.sentences import Sentence, sentences
from eval.train.wording import Asker
from index.papers import Cell, Filters, Passage
from index.passages import label_column, row_label
from index.register import Entry, Resolution, Statement, Term
from index.store import Store

CELLS_A_ROW, CLOZES_A_PASSAGE = 3, 3  # questions made of one at most
ABOUT = 0.3  # of the passages of text, so many are also asked about without a wh-word
NOT_THERE = 0.35  # of the rows, so many are also asked for what they do not have
WHICH_ROW = 0.15  # of the cells, by so many their row is asked for
LONG_VALUE = 90  # letters: longer cells are pointed to as a whole
LONGEST_NAME = 8  # words of what has an abbreviation; more are an explanation
LONGEST_SENTENCE, SHORTEST_SENTENCE = 45, 6  # words

_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)(?:\s+\d{4})?|(?<=by )20\d\d|(?<=in )20\d\d(?![-/–]\d)"
)
_TITLED = r"\b(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)"
_ANSWERS = (
    ("how much", re.compile(r"[£$€]\s?\d[\d,.]*\d?(?:\s?(?:million|billion|thousand|m|bn|k)\b)?")),
    ("what percentage", re.compile(r"\d[\d.]*\s?(?:%|per ?cent\b)")),
    ("how many", re.compile(r"(?<![\d/.,-])\d{1,3}(?:,\d{3})*(?= (?!per )[a-z]{3})")),
    ("when", re.compile(rf"\b(?:{_DAY})\b")),
    ("who", re.compile(rf"{_TITLED} (?:[A-Z][\w'’.-]* ?){{1,3}}\b(?= [a-z])")),
    ("why", re.compile(r"(?<=\bbecause )[^.;]{12,140}|(?<=\bdue to )[^.;,]{10,120}")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A question about a passage; places are of letters in `passage.encoded`.

    `spans` and `sentences` are as a reading's; `less` is the text without the answer, None where
    nothing sensible is left. `kind` tells of what it was made.
    """

    kind: str
    question: str
    passage: Passage
    answers: bool = True
    spans: tuple[tuple[int, int], ...] | None = ()
    sentences: tuple[tuple[int, int], ...] = ()
    less: str | None = None

    @property
    def said(self) -> str:
        """The words that answer."""
        places = self.spans or self.sentences
        return " ".join(self.passage.encoded[a:b] for a, b in places)


def points(store: Store, groups: Sequence[Sequence[str]], *, seed: int) -> Iterator[Point]:
    """All points of an index, paper by paper; the same for the same papers and seed."""
    columns = _columns(store)
    for paper in store.papers():
        for number in range(1, paper.n_pages + 1):
            chance = random.Random(f"{seed} {paper.document} {number}")
            asker = Asker(chance, groups)
            for passage in store.neighbours(paper.document, number):
                if passage.cells:
                    yield from _of_row(passage, columns, asker, chance)
                else:
                    yield from _of_text(passage, asker, chance)
                    yield from _of_list(passage, asker)
    for kind in (Statement, Resolution, Term):
        for entry in store.entries(kind, Filters()):
            chance = random.Random(f"{seed} {entry.origin.document} {entry.text}")
            yield from _of_entry(store, entry, Asker(chance, groups))


def _columns(store: Store) -> list[str]:
    """The headings of all columns, in alphabetical order."""
    tables = [table for paper in store.papers() for table in store.tables(paper.document)]
    return sorted({name for table in tables for name in table.columns if name})


def _of_row(
    passage: Passage, columns: Sequence[str], asker: Asker, chance: random.Random
) -> Iterator[Point]:
    label = row_label(passage.cells)
    named = [cell for cell in passage.cells if _asked_for(cell, passage, label)]
    if not label or sum(letter.isalpha() for letter in label) < 3:
        return
    for cell in chance.sample(named, min(len(named), CELLS_A_ROW)):
        start, end = _cell_place(passage.encoded, cell) or (0, 0)
        yield Point(
            kind="cell",
            question=asker.cell(label, cell.column, cell.text),
            passage=passage,
            spans=((start, end),) if len(cell.text) <= LONG_VALUE else None,
            sentences=((start, end),),
            less=_without_cell(passage.encoded, cell),
        )
        heading = passage.cells[label_column(passage.cells) or 0].column
        at = passage.encoded.find(f"{label}:")
        if at >= 0 and len(label) <= LONG_VALUE and chance.random() < WHICH_ROW:
            place = (at, at + len(label))
            yield Point(
                kind="row",
                question=asker.row(heading, cell.column, cell.text),
                passage=passage,
                spans=(place,),
                sentences=(place,),
            )
    if named and chance.random() < NOT_THERE:
        cell = chance.choice(named)
        own = {one.column.lower() for one in passage.cells}
        others = [column for column in columns if column.lower() not in own]
        moved = asker.other_period(cell.column, passage.encoded + " ".join(own))
        column = moved or (chance.choice(others) if others else None)
        if column:
            question = asker.cell(label, column, cell.text)
            yield Point(kind="not there", question=question, passage=passage, answers=False)


def _asked_for(cell: Cell, passage: Passage, label: str) -> bool:
    if not re.search(r"\d|\w\w", cell.text) or cell.text in label or cell.text in cell.column:
        return False
    filled = [one for one in passage.cells if one.text and one.text not in label]
    return bool(cell.column or len(filled) == 1) and _cell_place(passage.encoded, cell) is not None


def _cell_text(cell: Cell) -> str:
    return f"{cell.column} = {cell.text}" if cell.column else f": {cell.text}"


def _cell_place(encoded: str, cell: Cell) -> tuple[int, int] | None:
    """Where a cell's value stands in its row; None if it is not one place."""
    whole = _cell_text(cell)
    at = encoded.find(whole)
    if at < 0 or encoded.find(whole, at + 1) >= 0:
        return None
    return at + len(whole) - len(cell.text), at + len(whole)


def _without_cell(encoded: str, cell: Cell) -> str | None:
    less = re.sub(rf"(?:; )?{re.escape(_cell_text(cell))}", "", encoded, count=1)
    return less.replace(": ; ", ": ") if less != encoded else None


def _of_text(passage: Passage, asker: Asker, chance: random.Random) -> Iterator[Point]:
    offset = len(passage.encoded) - len(passage.text)
    told = [
        part for part in sentences(passage.text)
        if SHORTEST_SENTENCE <= len(part.text.split()) <= LONGEST_SENTENCE
    ]  # fmt: skip
    found = [(part, how, match) for part in told for how, match in _answers_in(part)]
    for part, how, match in chance.sample(found, min(len(found), CLOZES_A_PASSAGE)):
        place = passage.text.find(part.text, part.start) + offset
        before, after = _clause(part.text, match)
        yield Point(
            kind="sentence",
            question=asker.cloze(how, before, after),
            passage=passage,
            spans=((place + match.start(), place + match.end()),),
            sentences=((place, place + len(part.text)),),
            less=_without_sentence(passage, part),
        )
    if told and chance.random() < ABOUT:
        part = chance.choice(told)
        place = passage.text.find(part.text, part.start) + offset
        yield Point(
            kind="about",
            question=asker.about(part.text),
            passage=passage,
            spans=None,
            sentences=((place, place + len(part.text)),),
        )


def _answers_in(part: Sentence) -> Iterator[tuple[str, re.Match[str]]]:
    for how, pattern in _ANSWERS:
        match = pattern.search(part.text)
        if match and len(_clause(part.text, match)[0].split() + _clause(part.text, match)[1].split()
                         ) >= SHORTEST_SENTENCE - 2:  # fmt: skip
            yield how, match


def _clause(text: str, match: re.Match[str]) -> tuple[str, str]:
    """What stands before and after an answer, up to the ends of its clause."""
    before = re.split(r"[;:]\s|,\s(?=(?:and|but|which|while)\b)", text[: match.start()])[-1]
    after = re.split(r"[;:.]\s|,\s(?=(?:and|but|which|while)\b)", text[match.end() :])[0]
    return re.sub(r"\s(?:because|due to)\s$", " ", before), after


def _without_sentence(passage: Passage, part: Sentence) -> str | None:
    above = passage.encoded[: len(passage.encoded) - len(passage.text)]
    rest = " ".join(one.text for one in sentences(passage.text) if one != part)
    return above + rest if len(rest) >= 60 else None


def _of_list(passage: Passage, asker: Asker) -> Iterator[Point]:
    lines = passage.text.split("\n")
    if len(lines) < 4 or not lines[0].rstrip().endswith(":") or len(lines[0].split()) < 4:
        return
    offset = len(passage.encoded) - len(passage.text)
    place = (offset + len(lines[0]) + 1, len(passage.encoded))
    yield Point(
        kind="list",
        question=asker.listed(lines[0]),
        passage=passage,
        spans=None,
        sentences=(place,),
    )


def _of_entry(store: Store, entry: Entry, asker: Asker) -> Iterator[Point]:
    found = _passage_of(store, entry)
    if found is None:
        return
    passage, start, end = found
    words = passage.encoded[start:end]
    if isinstance(entry, Term):
        pairs = [(entry.meaning, asker.means(entry.term))]
        if len(entry.meaning.split()) <= LONGEST_NAME:
            pairs.append((entry.term, asker.short_for(entry.meaning)))
        kind = "term"
    elif isinstance(entry, Statement):
        yield _whole("said", asker.said(entry.speaker, words.replace(entry.speaker, "")), found)
        asked = asker.who_said(words.replace(entry.speaker, ""))
        pairs = [] if entry.group else [(entry.speaker, asked)]
        kind = "who said"
    elif isinstance(entry, Resolution):
        question = asker.decided(entry.title, words, entry.origin.committee)
        yield _whole("decided", question, found)
        pairs = [(part, question(words)) for part, question in (
            (entry.proposer, asker.proposed), (entry.seconder, asker.seconded),
            (entry.vote, asker.voted)) if part]  # fmt: skip
        kind = "moved"
    else:
        return
    for part, asked in pairs:
        at = passage.encoded.find(part, start if not isinstance(entry, Term) else 0)
        if at >= 0 and len(part) > 1:
            yield Point(
                kind=kind,
                question=asked,
                passage=passage,
                spans=((at, at + len(part)),),
                sentences=((min(at, start), max(end, at + len(part))),),
            )


def _whole(kind: str, question: str, found: tuple[Passage, int, int]) -> Point:
    passage, start, end = found
    less = passage.encoded[:start] + passage.encoded[end:]
    return Point(
        kind=kind,
        question=question,
        passage=passage,
        spans=None,
        sentences=((start, end),),
        less=less if len(less) >= 60 else None,
    )


def _passage_of(store: Store, entry: Entry) -> tuple[Passage, int, int] | None:
    """The passage in which an entry stands, in part where it has several, and where in it."""
    span = next((s for s in entry.spans if len(s.text.split()) > 3), entry.spans[0])
    words = " ".join(span.text.split())
    for passage in store.neighbours(entry.origin.document, span.page_number):
        start = passage.encoded.find(words[:60])
        if start >= 0:
            whole = passage.encoded.find(words)
            end = whole + len(words) if whole >= 0 else len(passage.encoded)
            return passage, start, end
    return None
