"""Rows of one table set beside each other: the second of two that are compared, and which of all is
the highest or lowest. What is reckoned says so, and its rows are cited."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from assistant.cells import Chosen, choose, understand_column
from assistant.claim import Claim
from assistant.claims import MAX_CLAIMS
from assistant.extract import FEATURES, Unit
from assistant.questions import Asked
from assistant.reckoning import Figure, beside, figure_of, when
from assistant.rowclaims import row_claim
from index.dates import is_month
from index.papers import Hit, Passage
from index.passages import label_column, row_label
from index.search import terms_of

LIKE = 0.5  # of two rows' labels: beside "agency carers" stands "own carers", whatever its name
MIN_ROWS = 3  # of a table, for one to be called its highest
CONSIDERED = 12  # tables
_STEM = 5  # letters by which a word is known again

_TWO_THINGS = re.compile(  # not "more than 15 months"
    r"\bthan\b(?! (?:an? |one |two |three |£?\d))|\b(?:v|vs|versus|compared?|or)\b", re.I
)
_COMPARING = frozenset("more less fewer higher lower better worse figure figures number".split())
_VERSUS = re.compile(r"\bthan\b|\b(?:vs?|versus|compared)\b", re.I)
_HIGH = r"most|highest|largest|biggest|greatest|longest"
_LOW = r"fewest|lowest|least|smallest|shortest"
_EXTREME = re.compile(
    r"\b(?:which|what)(?: one)?(?: of (?:the |our )?(?:\w+ )??)? ?(?P<thing>[a-z]+(?: [a-z]+)?) "
    r"(?:has|had|have|saw|sees|is|was|were|are|got|gets|made|received|spent|costs?|took|takes|shows?|"
    rf"showed|scored|recorded)\b.*?\b(?P<end>{_HIGH}|{_LOW})\b",
    re.I,
)
_END = {
    True: "That is the highest of the table's rows (compared row by row).",
    False: "That is the lowest of the table's rows (compared row by row).",
}
_TOTAL = re.compile(r"\b(?:totals?|all|overall|average|mean|sum|borough|county|england)\b", re.I)

Beside = Callable[[Passage], Sequence[Passage]]
"""The rows of a row's table that stand on its page, in reading order."""


def with_rivals(
    asked: Asked,
    claims: Sequence[Claim],
    units: Sequence[Unit],
    rows: Beside,
    *,
    pool: Sequence[Hit] = (),
) -> list[Claim]:
    """Claims, and beside the row of the first the one that the question compares it with; or, where
    it asks for the highest or lowest of a table, that row and the next.

    Args:
        pool: more hits, in whose tables the highest or lowest is looked for.
    """
    extreme = _EXTREME.search(asked.text)
    if extreme:
        near = [unit.hit.passage for unit in units if unit.is_row]
        near += [hit.passage for hit in pool if hit.passage.cells]
        found = _extreme(asked, extreme, near, rows)
        if found:
            return found
    return _with_rival(asked, claims, rows)


def _with_rival(asked: Asked, claims: Sequence[Claim], rows: Beside) -> list[Claim]:
    """Where two rows are compared, the one beside the first that has the question's other words."""
    if not claims or not claims[0].cells or not _TWO_THINGS.search(asked.text):
        return list(claims)
    claims = _from_named(asked, claims)
    first = claims[0].passage
    label = _stems(row_label(first.cells))
    wanted = {term[:_STEM] for term in asked.terms if term not in _COMPARING} - label
    named = any(_stems(name) - label for name in asked.names if not is_month(name))
    versus = bool(_VERSUS.search(asked.text) and label & _stems(asked.text) and not named)
    best: tuple[tuple[int, float], Passage] | None = None
    for row in rows(first):
        own = _stems(row_label(row.cells))
        met, like = len(wanted & own), _alike(own, label)
        fits = row.id != first.id and (met or (versus and like >= LIKE))
        if fits and (best is None or (met, like) > best[0]):
            best = ((met, like), row)
    if best is None:
        return list(claims)
    rival = best[1]
    claim = row_claim(asked, _unit(rival, choose(rival.cells, asked)))
    if claim is None:
        return list(claims)
    told = _told(asked, first, rival)
    others = [one for one in claims[1:] if one.passage.id != rival.id]
    return [claims[0], replace(claim, reckoning=told), *others][:MAX_CLAIMS]


def _from_named(asked: Asked, claims: Sequence[Claim]) -> Sequence[Claim]:
    """Claims from the first row whose whole label stands in the question, if there is one."""
    words = _stems(asked.text)
    labels = [_stems(_name(one.passage)) if one.cells else set() for one in claims]
    at = next((k for k, label in enumerate(labels) if label and label <= words), 0)
    return claims[at:]


def _alike(one: Collection[str], two: Collection[str]) -> float:
    """The share of the words of both that they have in common."""
    return len(set(one) & set(two)) / max(len({*one, *two}), 1)


def _told(asked: Asked, first: Passage, second: Passage) -> str:
    """How the figures of two rows stand to each other, nothing if they have more than one each."""
    one, two = _figure(first, asked), _figure(second, asked)
    labels = (_name(first), _name(second))
    return (beside(one, two, labels) if one and two else None) or ""


def _figure(row: Passage, asked: Asked) -> Figure | None:
    chosen = choose(row.cells, asked)
    if chosen is None or len(chosen.cells) != 1:
        return None
    cell = row.cells[chosen.cells[0]]
    return figure_of(cell.text, understand_column(cell.column))


def _name(row: Passage) -> str:
    return re.sub(r"^[\d.]+\s+", "", row_label(row.cells))


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in terms_of(text)}


def _unit(row: Passage, chosen: Chosen | None) -> Unit:
    """A row that no search has found, as a unit."""
    return Unit(
        hit=Hit(passage=row, score=0.0, rank=1),
        text=row.text,
        score=0.0,
        features=(0.0,) * len(FEATURES),
        chosen=chosen,
    )


def _extreme(
    asked: Asked, extreme: re.Match[str], near: Sequence[Passage], rows: Beside
) -> list[Claim]:
    """The row with the highest or lowest figure of a table whose rows are what is asked for: of the
    tables near, the one with a column that has most of the question's words."""
    things = _stems(extreme["thing"])
    high = bool(re.fullmatch(_HIGH, extreme["end"], re.I))
    wanted = _stems(asked.text) - things - _stems(f"{_HIGH} {_LOW}".replace("|", " "))
    places: dict[tuple[str, int | None, int], Passage] = {}
    for passage in near:
        places.setdefault((passage.document, passage.table, passage.page_number), passage)
    best: tuple[int, int, list[Passage]] | None = None
    for passage in list(places.values())[:CONSIDERED]:
        table = rows(passage)
        column = _column(asked, table, things, wanted)
        found = _ordered(table, column, high=high) if column is not None else []
        if column is None or len(found) < MIN_ROWS:
            continue
        met = len(_stems(table[0].cells[column].column) & wanted)
        if best is None or met > best[0]:
            best = met, column, [row for _, row in found]
    if best is None:
        return []
    return _told_extreme(asked, best[2], best[1], high=high)


def _told_extreme(
    asked: Asked, ordered: Sequence[Passage], column: int, *, high: bool
) -> list[Claim]:
    """The first of rows in order, and the last if that is asked for too, else the next."""
    chosen = Chosen(cells=(column,), certain=True)
    both = bool(re.search(rf"\b(?:{_LOW if high else _HIGH})\b", asked.text, re.I))
    made = [
        row_claim(asked, _unit(row, chosen)) for row in (ordered[0], ordered[-1 if both else 1])
    ]
    told = [_END[high], _END[not high] if both else ""]
    return [
        replace(claim, reckoning=word)
        for claim, word in zip(made, told, strict=True)
        if claim is not None
    ]


def _column(
    asked: Asked, table: Sequence[Passage], things: Collection[str], wanted: Collection[str]
) -> int | None:
    """The column that is asked for, of a table whose rows are such things, else None."""
    if not table:
        return None
    cells = table[0].cells
    label = label_column(cells) or 0
    if not _stems(cells[label].column) & set(things):
        return None
    scores = {
        k: len(_stems(cell.column) & set(wanted)) / max(len(_stems(cell.column)), 1)
        for k, cell in enumerate(cells)
        if k != label
    }
    best = max(scores.values(), default=0.0)
    named = [k for k, score in scores.items() if score == best and best > 0]
    if named:  # of several years the latest
        return max(named, key=lambda k: when(understand_column(cells[k].column)))
    chosen = choose(cells, asked)
    fits = chosen is not None and chosen.certain and len(chosen.cells) == 1
    return chosen.cells[0] if chosen is not None and fits else None


def _ordered(table: Sequence[Passage], column: int, *, high: bool) -> list[tuple[Figure, Passage]]:
    """The rows with a figure in a column, the highest or lowest first; totals are left out."""
    found = []
    for row in table:
        if column < len(row.cells) and not _TOTAL.search(row_label(row.cells)):
            cell = row.cells[column]
            figure = figure_of(cell.text, understand_column(cell.column))
            if figure is not None:
                found.append((figure, row))
    units = {figure.unit for figure, _ in found}
    if len(units) != 1:
        return []
    return sorted(found, key=lambda pair: pair[0].value, reverse=high)
