"""Which row of a table, or which year of a row, is the highest or lowest, said to be compared."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.tables.cells import Chosen, choose, n_label_cells
from assistant.tables.columns import Role, understand_column
from assistant.tables.figures import figures_in
from assistant.tables.fitting import stems
from assistant.tables.headings import WHOLE
from assistant.tables.reckoning import when
from assistant.tables.tabled import Tables, candidates, kind_of, place_of, tells
from assistant.units.extract import Unit
from index.papers import Passage
from index.passages import row_label

NEAR = 3  # units, among which the row is looked for whose years are compared
MIN_ROWS = 3  # of a table, for one to be called its highest
FIGURES_SHARE = 0.6  # of a table's rows have a figure in the column that orders them

_HIGH = r"most expensive|most|highest|largest|biggest|greatest|longest|costliest|dearest|busiest"
_LOW = r"least expensive|cheapest|fewest|lowest|least|smallest|shortest"
_END = rf"(?P<end>{_HIGH}|{_LOW})"
_THING = r"(?P<thing>[a-z]+(?: [a-z]+)?)"
_ASKED = (
    re.compile(  # "which pond has the most boats?"
        rf"\b(?:which|what)(?: one)?(?: of (?:the |our )?(?:\w+ )??)? ?{_THING} "
        r"(?:has|had|have|saw|sees|is|was|were|are|got|gets|made|received|spent|costs?|took|takes|"
        rf"shows?|showed|scored|recorded)\b.*?\b{_END}\b",
        re.I,
    ),
    re.compile(rf"\b{_THING} with the {_END}\b", re.I),  # "the pond with the most boats"
    re.compile(  # "what was the largest payment?"
        rf"\b(?:which|what|what's|whats)(?: is| was| were| are)? (?:the |our ){_END} {_THING}\b",
        re.I,
    ),
)
_BOTH = "That is the {end} of the table's rows (compared row by row)."
_TOTAL = re.compile(r"\b(?:totals?|all|overall|average|mean|sum|borough|county|england)\b", re.I)
_MONEY = re.compile(
    r"\b(?:cost|costs|spend|spent|paid|pay|payments?|expensive|cheap\w*|bills?)\b", re.I
)


_WHEN = re.compile(  # "in which year were boats the most?"
    r"\b(?:which|what) (?P<time>year|quarter)\b.*\b(?:"
    rf"(?P<high>higher|larger|greater|bigger|more|{_HIGH})|(?P<low>lower|smaller|less|fewer|{_LOW}))\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ordered:
    """Rows with a figure in a column, the one that is asked for first."""

    rows: Sequence[Passage]
    column: int


def extreme(asked: Asked, near: Sequence[Passage], tables: Tables) -> list[Claim]:
    """The row with the highest or lowest figure of a table whose rows are what is asked for, and
    the last if that is asked for too, else the next; none if no such thing is asked or found.

    Args:
        near: passages, in whose tables, and those of the same papers, it is looked for.
    """
    match = next(filter(None, (pattern.search(asked.text) for pattern in _ASKED)), None)
    if match is None:
        return []
    things = stems(match["thing"])
    high = bool(re.fullmatch(_HIGH, match["end"], re.I))
    wanted = stems(asked.text) - things - stems(f"{_HIGH} {_LOW}".replace("|", " "))
    best: tuple[tuple[float, ...], _Ordered] | None = None
    for k, passage in enumerate(candidates(things, near, tables)):
        kind = kind_of(things, passage)
        rows = [row for row in tables.whole_table(passage) if tells(row)] if kind > 1 else []
        found = _ordered(asked, rows, wanted, high=high) if len(rows) >= MIN_ROWS else None
        if found is None:
            continue
        met = len(stems(rows[0].cells[found.column].column) & wanted)
        key = (met, kind, *place_of(asked, wanted, passage, tables), -k)
        if best is None or key > best[0]:
            best = key, found
    return _claims(asked, best[1], high=high) if best else []


def extreme_period(asked: Asked, units: Sequence[Unit]) -> list[Claim]:
    """The figures of the first row that is found, and in which year or quarter they are highest or
    lowest; none if that is not asked, or the row does not tell."""
    match = _WHEN.search(asked.text)
    rows = [unit.hit.passage for unit in units[:NEAR] if unit.is_row]
    if match is None or not rows:
        return []
    quarters = match["time"].lower() == "quarter"
    cells = rows[0].cells
    columns = [understand_column(cell.column) for cell in cells]
    places = [
        k
        for k, column in enumerate(columns)
        if column.role is Role.PERIOD and bool(column.quarter) == quarters
    ]
    figures = {k: found[0] for k in places if (found := figures_in([cells], k))}
    ordered = sorted(figures, key=lambda k: figures[k][0], reverse=match["high"] is not None)
    same = len({unit for _, unit in figures.values()}) == 1
    if len(ordered) < 2 or not same or figures[ordered[0]][0] == figures[ordered[1]][0]:
        return []
    claim = row_claim(asked, row_unit(rows[0], Chosen(cells=tuple(sorted(figures)), certain=True)))
    end = "highest" if match["high"] else "lowest"
    told = f"The {end} is that under {columns[ordered[0]].name} (compared)."
    return [replace(claim, reckoning=told)] if claim else []


def _ordered(
    asked: Asked, rows: Sequence[Passage], wanted: Collection[str], *, high: bool
) -> _Ordered | None:
    """Rows in the order of the column that is asked for; totals and averages are left out."""
    plain = [row for row in rows if not _TOTAL.search(row_label(row.cells))]
    plain = [row for row in plain if len(row.cells) == len(rows[0].cells)]
    column = _column(asked, plain, wanted) if len(plain) >= MIN_ROWS else None
    if column is None:
        return None
    figures = figures_in([row.cells for row in plain], column)
    if len({unit for _, unit in figures.values()}) != 1:
        return None
    if len(figures) < max(MIN_ROWS, FIGURES_SHARE * len(plain)):
        return None

    def figure(at: int) -> Decimal:
        return figures[at][0]

    places = sorted(figures, key=figure, reverse=high)
    return _Ordered(rows=[plain[at] for at in places], column=column)


def _column(asked: Asked, rows: Sequence[Passage], wanted: Collection[str]) -> int | None:
    """The column of figures that is asked for: by its heading, of several years the latest; else
    the one the question means, or the only one, or that of the whole."""
    cells = rows[0].cells
    n_label = n_label_cells(cells)
    held = [
        k
        for k in range(n_label, len(cells))
        if len(figures_in([row.cells for row in rows], k)) >= FIGURES_SHARE * len(rows)
    ]
    scores = {}
    for k in held:
        heading = stems(cells[k].column)
        scores[k] = len(heading & set(wanted)) / max(len(heading), 1)
    best = max(scores.values(), default=0.0)
    named = [k for k, score in scores.items() if score == best and best > 0]
    whole = [k for k in held if WHOLE.search(cells[k].column)]
    if best < 1.0 and len([k for k in held if scores[k]]) > 1 and len(whole) == 1:
        parts = [understand_column(cells[k].column) for k in named]
        if not any(part.years or part.quarter for part in parts):
            return whole[0]  # "spaces", of which other columns count a part
    if named:
        return max(named, key=lambda k: when(understand_column(cells[k].column)))
    chosen = choose(cells, asked)
    if chosen is not None and chosen.certain and len(chosen.cells) == 1:
        return chosen.cells[0]
    if _MONEY.search(asked.text):
        return whole[0] if whole else held[0] if len(held) == 1 else None
    return None


def _claims(asked: Asked, ordered: _Ordered, *, high: bool) -> list[Claim]:
    chosen = Chosen(cells=(ordered.column,), certain=True)
    both = bool(re.search(rf"\b(?:{_LOW if high else _HIGH})\b", asked.text, re.I))
    made = [
        row_claim(asked, row_unit(row, chosen))
        for row in (ordered.rows[0], ordered.rows[-1 if both else 1])
    ]
    ends = ("highest", "lowest") if high else ("lowest", "highest")
    told = [_BOTH.format(end=ends[0]), _BOTH.format(end=ends[1]) if both else ""]
    return [
        replace(claim, reckoning=word)
        for claim, word in zip(made, told, strict=True)
        if claim is not None
    ]
