"""Which rows have the arrow, or the tick, that a question asks for."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.asked.questions import Measure
from assistant.tables.columns import understand_column
from assistant.tables.fitting import Fit, Rows, stems

MIN_ARROWS = 2  # of a column, to be one of them
MARKS_SHARE = 0.8  # of a column's cells are ticks or blank, "yes" or "no", to be one of them

_ARROWS = {**dict.fromkeys("⬆↑▲", "up"), **dict.fromkeys("⬇↓▼", "down")}
_ARROWS |= dict.fromkeys("➡→↔►◄", "same")
_WAYS = {
    "up": re.compile(r"\b(?:up(?:wards?)?|risen|rose|rising|increas\w+|grown|grew)\b", re.I),
    "down": re.compile(
        r"\b(?:down(?:wards?)?|fell|fallen|falling|decreas\w+|dropp\w+|declin\w+)\b", re.I
    ),
    "same": re.compile(r"\b(?:same|unchanged|static|no change)\b", re.I),
}
_BETTER = {  # of columns that tell the direction, in which an arrow up is for the better
    "up": re.compile(r"\b(?:better|improv\w+)\b", re.I),
    "down": re.compile(r"\b(?:worse\w*|deteriorat\w+)\b", re.I),
}
_TICK = re.compile(r"^(?:[xX✓✔√●•■☒☑]|[Yy](?:es)?)\W*$")
_NO_TICK = re.compile(r"^(?:[Nn]o?|[Nn]/?[Aa]|[Nn]one|[-–—]*)\W*$")


def of_way(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows with an arrow, or a word for one, the way that is asked for."""
    ways = [_ARROWS.get(row[k].text.strip()[:1], row[k].text.strip().lower()) for row in rows]
    if sum(one in _WAYS for one in ways) < MIN_ARROWS:
        return None
    direction = understand_column(rows[0][k].column).measure is Measure.DIRECTION
    for way, words in [*_WAYS.items(), *(_BETTER.items() if direction else ())]:
        said = words.search(question)
        if said is not None:
            found = frozenset(at for at, one in enumerate(ways) if one == way)
            return Fit(columns=(k,), rows=found, words=said[0])
    return None


def of_tick(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows with a mark, or more, under a heading that the question names."""
    heading = stems(rows[0][k].column) - set(besides)
    texts = [row[k].text.strip() for row in rows]
    marks = [bool(_TICK.match(text)) for text in texts]
    crosses = [bool(_NO_TICK.match(text)) for text in texts]
    if not heading or not heading <= stems(question) or not any(marks):
        return None
    if sum(marks) + sum(crosses) < MARKS_SHARE * len(texts):
        return None
    denied = bool(re.search(r"\b(?:no|not|without|\w+n't)\b", question, re.I))
    found = frozenset(at for at, no in enumerate(crosses) if no == denied)
    if re.search(r"\bonly\b", question, re.I):
        also = {
            at
            for at in found
            for cell in (*rows[at][:k], *rows[at][k + 1 :])
            if _TICK.match(cell.text)
        }
        found -= also
    return Fit(columns=(k,), rows=found, ticks=True)
