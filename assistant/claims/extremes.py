"""Which row of a table, or which year of a row, is the highest or lowest, said to be compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.asked.questions import Asked
from assistant.claims.claim import Claim
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.tables.cells import Chosen
from assistant.tables.columns import Role, understand_column
from assistant.tables.figures import figures_in
from assistant.tables.fitting import stems
from assistant.tables.ordering import FIGURES_SHARE, figure_column
from assistant.tables.tabled import Tables, candidates, kind_of, place_of, tells
from assistant.tables.variances import UNSURE, sign_of, variance_columns, way_asked
from assistant.units.extract import Unit
from index.papers import Passage
from index.passages import row_label

NEAR = 3  # units, among which the row is looked for whose years are compared
MIN_ROWS = 3  # of a table, for one to be called its highest
MOST_TIED = 6  # rows that share the highest figure: of more none is worth naming

_WHEN = re.compile(r"\band when\b|^\W*when\b", re.I)  # "the most serious, and when is each due"
_HIGH = r"most expensive|most|highest|largest|biggest|greatest|longest|costliest|dearest|busiest"
_LOW = r"least expensive|cheapest|fewest|lowest|least|smallest|shortest"
_END = rf"(?P<end>{_HIGH}|{_LOW})"
_THING = r"(?P<thing>[a-z]+(?:[ -][a-z]+)?)"
_NUMBERS = {word: k for k, word in enumerate("two three four five six".split(), start=2)}
_N = rf"(?:(?P<n>{'|'.join(_NUMBERS)}|[2-6]) )?"
_VERB = (
    r"(?:has|had|have|saw|sees|is|was|were|are|got|gets|made|received|spent|costs?|took|takes|"
    r"shows?|showed|[a-z]{3,}ed)"
)
_ASKED = (
    re.compile(  # "which pond has the most boats?"
        rf"\b(?:which|what)(?: one)?(?: of (?:the |our )?(?:\w+ )??)? ?{_N}{_THING} {_VERB}\b"
        rf".*?\b{_END}\b",
        re.I,
    ),
    # "the pond with the most boats", "three ponds with the most boats"
    re.compile(rf"(?:\b{_N}|\b){_THING} with the (?:two |three )?{_END}\b", re.I),
    re.compile(  # "what was the largest payment?", "what were the three largest payments?"
        r"\b(?:which|what|what's|whats)(?: is| was| were| are)? (?:the |our )"
        rf"{_N}{_END} {_THING}\b",
        re.I,
    ),
    re.compile(  # "top three ponds by boats let"
        rf"^\W*(?:[a-z]+ (?:me )?)?(?:the )?(?P<end>top|bottom) {_N}{_THING} (?:by|for|on|in)\b",
        re.I,
    ),
    re.compile(rf"^\W*(?P<thing>who) (?:has|had|have|got|owes?|did)\b.*?\b{_END}\b", re.I),
)
_BOTH = "That is the {end} of the table's rows (compared row by row)."
_SHARED = "The {n} share the {end} figure of the table's rows (compared row by row)."
_SEVERAL = "The {n} {end} of the table's {all} rows (compared row by row):"
_UNSURE = f" {UNSURE[0].upper()}{UNSURE[1:]}."
_CHANGE = re.compile(  # "has risen the most": no column but one of changes tells it
    r"\b(?:improv|increas|decreas|declin|deteriorat|chang|reduc|worsen|grow|grew|shr[iu]n|drop|fall|"
    r"fell|rise|risen|rose|(?:gone|went|going) (?:up|down))",
    re.I,
)
_TOTAL = re.compile(r"\b(?:totals?|all|overall|average|mean|sum|borough|county|england)\b", re.I)
_WHEN = re.compile(  # "in which year were boats the most?"
    r"\b(?:which|what) (?P<time>year|quarter)\b.*\b(?:"
    rf"(?P<high>higher|larger|greater|bigger|more|{_HIGH})|(?P<low>lower|smaller|less|fewer|{_LOW}))\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _End:
    """What is asked for: which things, how many of them, at which end; `way` is 1 or -1 where it is
    how far over or under a budget they are, else 0."""

    things: frozenset[str]
    wanted: frozenset[str]
    high: bool
    n: int
    way: int

    @property
    def word(self) -> str:
        """The end in words."""
        if self.way:
            least = "" if self.high else "least "
            return f"{least or 'most '}{'over' if self.way > 0 else 'under'}spent"
        return "highest" if self.high else "lowest"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ordered:
    """Rows with a figure in a column, the one that is asked for first; how many of them are to be
    said, and whether these share one figure."""

    rows: Sequence[Passage]
    column: int
    n_said: int
    tied: bool = False
    unsure: bool = False


def extreme(asked: Asked, near: Sequence[Passage], tables: Tables) -> list[Claim]:
    """The row with the highest or lowest figure of a table whose rows are what is asked for, and
    the last if that is asked for too, else the next, or as many as are asked for; none if no such
    thing is asked or found.

    Args:
        near: passages, in whose tables, and those of the same papers, it is looked for.
    """
    end = _end(asked)
    if end is None or _WHEN.search(asked.text):
        return []
    best: tuple[tuple[float, ...], _Ordered] | None = None
    for k, passage in enumerate(candidates(end.things, near, tables)):
        rows = [row for row in tables.whole_table(passage) if tells(row)]
        kind = _kind(end, passage)
        found = _ordered(asked, rows, end) if kind > 1 and len(rows) >= MIN_ROWS else None
        if found is None:
            continue
        heading = stems(rows[0].cells[found.column].column)
        if "who" in end.things and not heading <= end.wanted:
            continue
        key = (len(heading & end.wanted), kind, *place_of(asked, end.wanted, passage, tables), -k)
        if best is None or key > best[0]:
            best = key, found
    return _claims(asked, best[1], end) if best else []


def _end(asked: Asked) -> _End | None:
    match = next(filter(None, (pattern.search(asked.text) for pattern in _ASKED)), None)
    if match is None:
        return None
    things = stems(match["thing"]) or {match["thing"].lower()}
    number = (match.groupdict().get("n") or "1").lower()
    return _End(
        things=frozenset(things),
        wanted=frozenset(
            stems(asked.text) - things - stems(f"{_HIGH} {_LOW} top bottom".replace("|", " "))
        ),
        high=bool(re.fullmatch(f"{_HIGH}|top", match["end"], re.I)),
        n=_NUMBERS.get(number) or int(number),
        way=way_asked(asked.text),
    )


def _kind(end: _End, passage: Passage) -> int:
    """How surely a table's rows are what is asked for; any may be, where it is asked who, or for
    what is over or under."""
    over = bool(end.way) and bool(end.things & stems("overspend underspend overspends underspends"))
    return 2 if over or "who" in end.things else kind_of(end.things, passage)


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


def _ordered(asked: Asked, rows: Sequence[Passage], end: _End) -> _Ordered | None:
    """Rows in the order of the column that is asked for; totals and averages are left out."""
    plain = [row for row in rows if not _TOTAL.search(row_label(row.cells))]
    plain = [row for row in plain if len(row.cells) == len(rows[0].cells)]
    if len(plain) < MIN_ROWS:
        return None
    cells = [row.cells for row in plain]
    columns = variance_columns(cells, asked.text, range(1, len(cells[0]))) if end.way else []
    column = columns[0] if columns else figure_column(asked, plain, end.wanted)
    if column is None or (end.way and not columns):
        return None
    if _CHANGE.search(asked.text) and not _CHANGE.search(cells[0][column].column):
        return None
    figures = figures_in(cells, column)
    if len({unit for _, unit in figures.values()}) != 1:
        return None
    if len(figures) < max(MIN_ROWS, FIGURES_SHARE * len(plain)):
        return None
    sign = sign_of(cells, column) if end.way else None
    turn = end.way * (sign or 1) or 1
    values = {at: turn * value for at, (value, _) in figures.items()}
    if end.way:
        values = {at: value for at, value in values.items() if value > 0}
    places = sorted(values, key=values.__getitem__, reverse=end.high)
    tied = [at for at in places if values[at] == values[places[0]]]
    if not places or len(tied) > MOST_TIED:
        return None
    shared = len(tied) > end.n == 1
    return _Ordered(
        rows=[plain[at] for at in places],
        column=column,
        n_said=len(tied) if shared else end.n,
        tied=shared,
        unsure=bool(end.way) and sign is None,
    )


def _claims(asked: Asked, ordered: _Ordered, end: _End) -> list[Claim]:
    chosen = Chosen(cells=(ordered.column,), certain=True)
    other = _LOW if end.high else _HIGH
    both = bool(re.search(rf"\b(?:{other})\b", asked.text, re.I)) and not end.way
    if ordered.n_said > 1:
        return _several(asked, ordered, end, chosen)
    said = [ordered.rows[0], *ordered.rows[1:][-1 if both else 0 :][:1]]
    made = [row_claim(asked, row_unit(row, chosen)) for row in said]
    ends = ("highest", "lowest") if end.high else ("lowest", "highest")
    first = _BOTH.format(end=end.word) + _UNSURE * ordered.unsure
    told = [first, _BOTH.format(end=ends[1]) if both else ""]
    return [
        replace(claim, reckoning=word)
        for claim, word in zip(made, told, strict=False)
        if claim is not None
    ]


def _several(asked: Asked, ordered: _Ordered, end: _End, chosen: Chosen) -> list[Claim]:
    """The rows at one end, as many as are asked for or share it, after a line that says so."""
    said = ordered.rows[: ordered.n_said]
    made = [row_claim(asked, row_unit(row, chosen)) for row in said]
    claims = [replace(one, text=f"• {one.text}", label="") for one in made if one is not None]
    form = _SHARED if ordered.tied else _SEVERAL
    head = form.format(n=len(said), end=end.word, all=len(ordered.rows)) + _UNSURE * ordered.unsure
    return [replace(claims[0], text=f"{head}\n{claims[0].text}"), *claims[1:]] if claims else []
