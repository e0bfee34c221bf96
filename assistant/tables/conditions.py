"""Which rows of a table have what a question says of them: a value, a state, a figure beyond one.

Each column but that of the labels is tried; a column that tells gives the rows that it picks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.asked.questions import Measure
from assistant.tables.cells import n_label_cells
from assistant.tables.columns import Role, understand_column
from assistant.tables.headings import WHOLE
from index.dates import is_month
from index.papers import Cell
from index.search import terms_of

VALUE_WORDS = 4  # a cell of more tells something, and is no value that rows share
FEW = 6  # values of a column that sorts its rows; or half as many as it has rows
FIGURES_SHARE = 0.5  # of a column's filled cells, to be one of figures
MARKS_SHARE = 0.8  # of a column's cells are ticks or blank, "yes" or "no", to be one of them
STEM = 5  # letters by which a word is known again

Rows = Sequence[Sequence[Cell]]
"""The cells of each row of a table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The rows that meet a condition, by their places, and the columns that tell; `value` is what
    they have there, if it is one and the same, `ticks` that it is but a mark."""

    columns: tuple[int, ...]
    rows: frozenset[int]
    value: str = ""
    ticks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """Figures above or below one, and that one `itself` or not; `unit` is "£", "%" or nothing."""

    above: bool
    itself: bool
    figure: Decimal
    unit: str = ""

    def holds(self, figure: Decimal) -> bool:
        """Whether a figure lies beyond it."""
        return self.itself if figure == self.figure else (figure > self.figure) == self.above


_ABOVE = r"(?:over|above|more than|greater than|higher than|exceed(?:s|ed|ing)?|at least)"
_BELOW = r"(?:under|below|less than|fewer than|lower than|at most|up to)"
_LIMIT = re.compile(
    rf"\b(?P<way>{_ABOVE}|{_BELOW})\s+(?P<sign>[£$€]?)\s?(?P<figure>\d[\d,]*(?:\.\d+)?)\s?"
    r"(?P<size>k|m|million|thousand)?\b\s?(?P<unit>%|per ?cent|pounds?|quid|dollars?|euros?)?"
    r"(?![-\s]?(?:km|miles?|metres?|minutes?|hours?|days?|weeks?|months?|years?|times|yrs?)\b)",
    re.I,
)
_SIZES = {"k": 1000, "thousand": 1000, "m": 1_000_000, "million": 1_000_000}
_FIGURE = re.compile(
    r"^[^\w£$€-]*(?P<minus>-?)(?P<sign>[£$€]?)\s?(?P<figure>\d[\d,]*(?:\.\d+)?)\s*(?P<unit>%?)"
    r"(?:\W{0,2}[a-z]{1,8})?\W*$",
    re.I,
)
_MOVED = re.compile(r"\bfrom (?P<one>\w+) (?:in)?to (?P<two>\w+)\b", re.I)
_DONE = "completed complete done finished closed discharged actioned".split()
_OPEN = ["in progress", "ongoing", "on-going", "on going", "outstanding", "open", "pending"]
_OPEN += ["not started", "not yet started", "not done", "not complete", "not completed", "overdue"]
_OPEN += ["incomplete", "unfinished", "carried forward", "awaiting", "awaited", "waiting"]
_STATES = [*_DONE, *_OPEN, "red", "amber", "green", "blue", "better", "worse", "on track"]
_STATES += ["off track", "delayed", "started", "agreed", "approved", "not agreed", "refused"]
_STATES += ["rejected", "accepted", "not accepted", "deferred", "withdrawn", "met", "not met"]
_STATES += ["improved", "improving", "declined", "declining"]
_BY_LENGTH = "|".join(re.escape(state) for state in sorted(_STATES, key=len, reverse=True))
_BEGINS = re.compile(rf"^\W*({_BY_LENGTH})\b", re.I)
_STATE = re.compile(rf"\b({_BY_LENGTH})\b", re.I)
_NOT = r"(?:not|never|\w+n't|yet to be|still to be|other than|except)(?: \w+)?"
_COLOURS = {"r": "red", "a": "amber", "g": "green", "b": "blue"}
_ARROWS = {**dict.fromkeys("⬆↑▲", "up"), **dict.fromkeys("⬇↓▼", "down")}
_ARROWS |= dict.fromkeys("➡→↔►", "same")
_WAYS = {
    "up": re.compile(r"\b(?:up|risen|rose|rising|increas\w+|grown|grew)\b", re.I),
    "down": re.compile(r"\b(?:down|fell|fallen|falling|decreas\w+|dropp\w+|declin\w+)\b", re.I),
    "same": re.compile(r"\b(?:same|unchanged|static|no change)\b", re.I),
}
_SAYS_LITTLE = frozenset(
    "yes no none nil all other new total this that and the of to be or for in on by at a an".split()
)
_TICK = re.compile(r"^(?:[xX✓✔√●•■☒☑]|[Yy](?:es)?)\W*$")
_NO_TICK = re.compile(r"^(?:[Nn]o?|[Nn]/?[Aa]|[Nn]one|[-–—]*)\W*$")


def fits_of(question: str, rows: Rows, *, besides: Collection[str]) -> list[Fit]:
    """What picks rows by the question, a fit for each condition that it makes.

    Args:
        rows: all of a table, of the same columns.
        besides: the stems of the words that say what the rows are, and not which of them.
    """
    labels = Counter(n_label_cells(row) - 1 for row in rows)
    label = labels.most_common(1)[0][0] if labels else 0
    width = min(map(len, rows), default=0)
    rest = [k for k in range(width) if any(row[k].text != row[label].text for row in rows)]
    moved = _moved(question, rows, rest)
    if moved is not None:
        return [moved]
    limit = limit_of(question)
    if limit and any(limit_of(row[label].text) == limit for row in rows):
        limit = None  # "over 25s": what a row is about
    plain = _LIMIT.sub(" ", question)
    fits = [_beyond(limit, plain, rows, rest)] if limit else []
    for read in (_of_state, _of_value, _of_way, _of_tick):
        fits += [read(plain, rows, k, besides) for k in rest]
    colours = set(_COLOURS.values()) & set(_words(question))
    if colours and not colours & {_state(row[k]) for row in rows for k in rest}:
        return []
    return _one_each([fit for fit in fits if fit is not None and fit.rows], rows[0])


def _one_each(fits: Sequence[Fit], row: Sequence[Cell]) -> list[Fit]:
    """Fits, of those by the same value in several columns one only: that of the rating, else the
    last, which is the newest."""
    best: dict[object, Fit] = {}
    for at, fit in enumerate(fits):
        key = fit.value or at
        if key not in best or _is_rating(fit, row) or not _is_rating(best[key], row):
            best[key] = fit
    return list(best.values())


def _is_rating(fit: Fit, row: Sequence[Cell]) -> bool:
    return understand_column(row[fit.columns[0]].column).measure is Measure.RATING


def limit_of(question: str) -> Limit | None:
    """The figure that a question wants more or less than, None if it has none."""
    match = _LIMIT.search(question)
    if match is None:
        return None
    way, unit = match["way"].lower(), (match["unit"] or "").lower()
    share = unit == "%" or unit.startswith("per")
    return Limit(
        above=bool(re.fullmatch(_ABOVE, way)),
        itself=way in ("at least", "at most", "up to"),
        figure=Decimal(match["figure"].replace(",", ""))
        * _SIZES.get((match["size"] or "").lower(), 1),
        unit="%" if share else "£" if match["sign"] or unit else "",
    )


def has_state(question: str) -> bool:
    """Whether a question names a state that rows may be in: red, open, completed."""
    return bool(_STATE.search(question))


def _beyond(limit: Limit, question: str, rows: Rows, rest: Sequence[int]) -> Fit | None:
    """The rows whose figure lies beyond a limit, in the column of figures that has most of the
    question's words; in the next where none does and the question names that column in part only.
    """
    asked = stems(question)
    tried: list[tuple[tuple[float, int, bool, int], Fit]] = []
    for k in rest:
        share = "%" in rows[0][k].column
        figures = {
            at: figure
            for at, (figure, unit) in figures_in(rows, k).items()
            if not limit.unit or (limit.unit == "%") == (unit == "%" or share)
        }
        if not figures or len(figures) < FIGURES_SHARE * sum(bool(row[k].text) for row in rows):
            continue
        heading = stems(rows[0][k].column)
        beyond = frozenset(at for at, figure in figures.items() if limit.holds(figure))
        named = len(heading & asked) / max(len(heading), 1)
        whole = bool(WHOLE.search(rows[0][k].column))
        key = (named, len(heading & asked), whole, -k)
        tried.append((key, Fit(columns=(k,), rows=beyond)))
    for (named, *_), fit in sorted(tried, key=lambda pair: pair[0], reverse=True):
        if fit.rows or named == 1.0:
            return fit
    return None


def figures_in(rows: Rows, k: int) -> dict[int, tuple[Decimal, str]]:
    """The figures in a column, by row, with their units: "£", "%" or nothing."""
    found = {}
    for at, row in enumerate(rows):
        match = _FIGURE.match(row[k].text)
        if match is not None:
            figure = Decimal(match["figure"].replace(",", ""))
            unit = match["unit"] or ("£" if match["sign"] else "")
            found[at] = (-figure if match["minus"] else figure), unit
    return found


def _moved(question: str, rows: Rows, rest: Sequence[int]) -> Fit | None:
    """The rows that had one value and then another ("from amber to green")."""
    match = _MOVED.search(question)
    for one in rest if match else ():
        for two in rest[rest.index(one) + 1 :]:
            found = frozenset(
                at
                for at, row in enumerate(rows)
                if match
                and _value(row[one]) == match["one"].lower()
                and _value(row[two]) == match["two"].lower()
            )
            if found:
                return Fit(columns=(one, two), rows=found)
    return None


def _of_state(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows in a state that is asked for, or, if it is denied, in any other."""
    states = [_state(row[k]) for row in rows]
    asked = [match[1].lower() for match in _STATE.finditer(question)]
    known = {state for wanted in asked for state in _kin(wanted)}
    have = frozenset(at for at, state in enumerate(states) if state in known)
    if not asked or not any(states):
        return None
    if not have and set(asked) & set(_OPEN) and set(states) & set(_DONE):
        rest = frozenset(at for at, state in enumerate(states) if state not in _DONE)
        return Fit(columns=(k,), rows=rest)
    said = "|".join(map(re.escape, asked))
    if re.search(rf"\b{_NOT} (?:{said})\b", question, re.I) and (have or set(asked) & set(_DONE)):
        return Fit(columns=(k,), rows=frozenset(range(len(rows))) - have)
    return Fit(columns=(k,), rows=have, value=" ".join(asked))


def _state(cell: Cell) -> str:
    """The state that a cell begins with, "" if with none."""
    match = _BEGINS.match(cell.text)
    if match:
        return match[1].lower()
    rating = understand_column(cell.column).role is Role.MEASURE
    return _COLOURS.get(cell.text.strip().lower(), "") if rating else ""


def _kin(state: str) -> Collection[str]:
    """A state and the others that say the same."""
    return _DONE if state in _DONE else (state,)


def _of_value(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows that have the value whose words all stand in the question, the longest if several
    do."""
    names = understand_column(rows[0][k].column).role is Role.PERSON
    values = [_names(row[k]) if names else {_value(row[k])} - {""} for row in rows]
    known = set[str]().union(*values)
    asked = set(_words(question))
    n_filled = sum(map(bool, values))
    sorts = len(known) <= max(FEW, len(rows) / 2) and len(known) < n_filled
    best = ""
    for value in known:
        words = set(_words(value))
        telling = words - _SAYS_LITTLE
        if not telling or not words <= asked or set(map(stem, telling)) <= set(besides):
            continue
        if not _STATE.fullmatch(value) and (sorts or names or len(words) > 1):
            best = max(best, value, key=len)
    if not best:
        return None
    found = frozenset(at for at, own in enumerate(values) if best in own)
    return Fit(columns=(k,), rows=found, value=best)


def _value(cell: Cell) -> str:
    """What a cell holds, if it is a value that rows may share: few words, and no figure."""
    text = " ".join(cell.text.split()).lower()
    plain = re.search(r"[a-z]{2}", text) and not _FIGURE.match(cell.text)
    return text if plain and len(text.split()) <= VALUE_WORDS else ""


def _names(cell: Cell) -> set[str]:
    """The people, or others, that a cell names one after the other ("A Smith/B Jones")."""
    parts = re.split(r"[/,;&\n]|\band\b", " ".join(cell.text.split()).lower())
    return {part.strip() for part in parts if 0 < len(part.split()) <= VALUE_WORDS}


def _of_way(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows with an arrow, or a word for one, the way that is asked for."""
    ways = [_ARROWS.get(row[k].text.strip()[:1], row[k].text.strip().lower()) for row in rows]
    for way, words in _WAYS.items():
        if words.search(question) and sum(one in _WAYS for one in ways) > 1:
            return Fit(
                columns=(k,), rows=frozenset(at for at, one in enumerate(ways) if one == way)
            )
    return None


def _of_tick(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
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


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9&']+", text.lower())


def stems(text: str) -> set[str]:
    """The words of a text, by as many letters as they are known again by, one or many alike."""
    return {stem(word) for word in terms_of(text)}


def stem(word: str) -> str:
    """A word by as many letters as it is known again by; a month by three."""
    if is_month(word):
        return word[:3]
    return (word.removesuffix("s") if len(word) > 3 else word)[:STEM]
