"""How far a question speaks of what a row is about, and asks for the kind of figure it gives."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.asked.questions import Asked, asked_for
from assistant.tables.cells import Chosen
from assistant.tables.headings import numbers_in
from index.papers import Hit, Passage, Record
from index.passages import row_label
from index.search import terms_of

OTHER_NUMBER = 0.75  # of what a row's label counts, where its numbers are not the question's

TABLES_FROM = 6  # hits
NAMED = 3  # rows of a table
NAMED_SHARE = 0.99  # of a label's words stand in the question
NUMBERED_OTHERWISE = -0.5  # a label with another number and none of the question's words

_IN_REPORT = re.compile(r"\bcover(?:ing)? report\b", re.I)
_SPAN = re.compile(r"(?<![\d.,/])(\d{1,3})\s?(?:to|-|–|and)\s?(\d{1,3})(?![\d.,/]\d|\d|%)")
_OVER = re.compile(r"(?<![\d.,/])(\d{1,3})(?: or (?:more|over)|\+)|\bover (\d{1,3})\b", re.I)
_UNDER = re.compile(r"\b(?:under|up to|below|less than) (\d{1,3})\b", re.I)
_BOUNDS = re.compile(r"\b(?:under|over|below|above)[- ]?\d+", re.I)
_SHARE_ASKED = re.compile(r"%|\b(?:percent\w*|per cent|proportion|share)\b", re.I)
_NUMBER_ASKED = re.compile(
    r"\bhow many\b(?! (?:percentage |per ?cent )?points?\b)|\bnumbers?\b", re.I
)
_NO_SHARE_ASKED = re.compile(
    r"\bnot (?:the |a |an |as (?:a )?)?(?:%|per ?cent\w*|proportion|share|rate)s?", re.I
)
_NO_COUNT = re.compile(r"\b(?:average|mean|median|rate|days|weeks|months|cost|spend)\b", re.I)
_SHARE_LABEL = re.compile(r"^\W*(?:[\d.]+\s+)?(?:%|percent|proportion|rate)", re.I)
_RANGE = frozenset({"more", "over", "under", "less"})
_COMMON = frozenset(  # of labels that say the kind of figure, or when it was so, and not of what
    "number percentage total rate percent averag period end ytd cumulative snapshot".split()
)


def stem_of(word: str) -> str:
    """A word without its ending, if it is long enough to do without."""
    return re.sub(r"(?:'s|ing|ed|es|s)$", "", word) if len(word) > 4 else word


def label_share(label: str, question: str, typed: str) -> float:
    """The share of a row's label that a question speaks of.

    Args:
        typed: the question with the words that are searched for besides.
    """
    wanted, bounded, asked = _of_question(question, typed)
    numbers, stems = _of_label(label)
    within = _within(label, bounded)
    own = (within or {"none"}) if _SPAN.search(label) else numbers | within
    words = stems - _RANGE if own else stems
    if not words:  # "4", "11 to 15"
        return 0.0 if not own or not wanted else 1.0 if own & wanted else NUMBERED_OTHERWISE
    share = len(words & asked) / len(words)
    if own and wanted and not own & wanted:
        return share * OTHER_NUMBER if share else NUMBERED_OTHERWISE
    return share


@lru_cache(maxsize=64)
def _of_question(
    question: str, typed: str
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The numbers of a question, those of them that are no bounds ("under 25"), and its words."""
    question, typed = asked_for(question), asked_for(typed)
    wanted = frozenset(numbers_in(question))
    asked = {stem_of(word) for word in terms_of(f"{typed} {question}")} | wanted
    return wanted, frozenset(numbers_in(_BOUNDS.sub(" ", question))), frozenset(asked)


@lru_cache(maxsize=4096)
def _of_label(label: str) -> tuple[frozenset[str], frozenset[str]]:
    """The numbers of a label, and its words."""
    stems = {stem_of(word) for word in terms_of(label)} - _COMMON
    words = (word for word in stems if not word[:1].isdigit())
    return frozenset(numbers_in(label)), frozenset(words)


def _within(label: str, numbers: Collection[str]) -> set[str]:
    """Those of some numbers that a label's range has: "11 to 15", "6–30 vehicles", "5 or more",
    "under 25"."""
    span = _SPAN.search(label)
    if span is not None:
        return {one for one in numbers if int(span[1]) <= int(one) <= int(span[2])}
    over, under = _OVER.search(label), _UNDER.search(label)
    return {
        one
        for one in numbers
        if (over and int(one) >= int(over[1] or over[2])) or (under and int(one) < int(under[1]))
    }


def rows_named(
    hits: Sequence[Hit],
    question: str,
    typed: str,
    rows_of: Callable[[Passage], Sequence[Passage]],
) -> list[Hit]:
    """The hits, and of each table of the first ones the rows whose label the question names, at the
    rank of the first row: what tells them apart may be a number or a short name, which the search
    hardly sees.

    Args:
        typed: the question with the words that are searched for besides.
        rows_of: all rows of the table that a row stands in.
    """
    known = {hit.passage.id: hit for hit in hits}
    tables: set[tuple[str, int | None]] = set()
    found = dict(known)
    for hit in hits[:TABLES_FROM]:
        table = (hit.passage.document, hit.passage.table)
        if not hit.passage.cells or table in tables:
            continue
        tables.add(table)
        rows = rows_of(hit.passage)
        if _IN_REPORT.search(question):  # and not in the appendix that it covers
            rows = [row for row in rows if row.record is Record.REPORT]
        shares = [label_share(row_label(row.cells), question, typed) for row in rows]
        named = sorted(zip(shares, rows, strict=True), key=lambda one: (-one[0], one[1].id))
        for share, row in named[:NAMED]:
            if share >= NAMED_SHARE and (row.id not in known or known[row.id].rank > hit.rank):
                found[row.id] = replace(hit, passage=row)
    return list(found.values())


def percent_fit(
    asked: Asked, passage: Passage, text: str, chosen: Chosen | None, *, row: bool
) -> float:
    """1 for a percentage where one is asked for, or a number where one is; -1 for a row that gives
    the other."""
    question = _NO_SHARE_ASKED.sub(" ", asked.text)
    share = bool(_SHARE_ASKED.search(question))
    number = bool(_NUMBER_ASKED.search(question)) and not share
    if not share and not number:
        return 0.0
    if row and chosen is not None:
        cells = [passage.cells[k] for k in chosen.cells]
        text = " ".join(f"{cell.text} {cell.column if share else ''}" for cell in cells)
        text += " %" if _SHARE_LABEL.match(row_label(passage.cells)) else ""
        if share:
            text += f" {row_label(passage.cells)} {passage.context}"
    if number and row and _of_other_kind(row_label(passage.cells), asked.text):
        return -1.0
    has_share = "%" in text or "per cent" in text
    if row:
        return 1.0 if has_share == share else -1.0
    return float(share and has_share)


def _of_other_kind(label: str, question: str) -> bool:
    """Whether a row gives days, costs or averages of what is to be counted."""
    return any(word.lower() not in question.lower() for word in _NO_COUNT.findall(label))
