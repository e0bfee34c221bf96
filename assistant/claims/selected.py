"""Which rows of a table have what a question says of them, and how many: "which are rated red?"

All rows of the table are looked at and never the best hits of a search. How many of how many they
are is said to be counted, and each of them is cited.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from assistant.asked.questions import NUMBER_WORDS, Asked, Kind
from assistant.claims.claim import Claim
from assistant.claims.rowlists import Picked, listed_rows
from assistant.tables.columns import Role, understand_column
from assistant.tables.conditions import fits_of, limit_of
from assistant.tables.fitting import Fit, stems
from assistant.tables.headings import WHOLE
from assistant.tables.states import has_state
from assistant.tables.tabled import (
    PLURAL,
    Tables,
    are_anything,
    candidates,
    kind_of,
    place_of,
    tells,
)
from assistant.units.extract import Unit
from index.dates import is_month
from index.papers import Passage
from index.passages import row_label

MIN_ROWS = 2
WHOLE_ROWS = 20  # of a table that is listed whole
MANY_ROWS = 12  # are no answer unless rows are asked for
MOST_ROWS = 20  # are none unless all are, or their number

_ASKED = re.compile(
    r"^\W*(?:[^?,:–-]{3,40}(?: [-–]|:) (?=which |what |list |how many ))?"  # "grants: which …"
    r"(?:and |so |please |can you |could you |tell me )*"
    r"(?P<how>list|show|give|name|which|(?:what(?:'s| is) )?(?:the )?number of|what|whats|how many|"
    r"are there any|any|the)?\b"
    r"(?: (?:me|us|of|all|any|the|our|those|these)\b)* ?(?:[a-z'&-]+ ){0,3}?"
    rf"(?P<things>{PLURAL})\b",
    re.I,
)
_LISTS = re.compile(
    r"^\W*(?:please |can you |could you )*(?:list|show|give|name|which|what|whats)\b"
    r"(?! (?:is|was)\b)",
    re.I,
)
_FIGURE_ASKED = re.compile(
    r"^\W*(?:what|which)(?:'s| is| was)? (?:the )?(?:share|proportion|percent|%|average)", re.I
)
_COUNTS = re.compile(r"how many|.*number of", re.I)
_ALL = ("list", "show", "give", "how many")
_LOOSE = ("", "what", "whats", "the", "any")  # may ask for something else than rows
_SAYS_LITTLE = frozenset(
    "rated ratin rag still curre now list show give name many any did appro agree made paid come "
    "came taken meeti".split()
)

_IN_PLACE = re.compile(  # where the rows stand, and not which of them are meant
    r"\b(?:in|on|from|of) (?:the|our|this) (?:[\w'&-]+ ){0,3}?"
    r"(?:plan|report|register|table|appendix|annex|scorecard|strategy|programme|log|tracker|dashboard)"
    r"\b",
    re.I,
)
_TO_BE = re.compile(  # what may be said of rows by a day alone
    r"\b(?:due|deadline|(?:com|go)(?:ing|es) (?:to|up|before)|scheduled|planned|expected|"
    r"(?:start|finish|end|open|clos|expir|complet)(?:s|ed?|es|ing)?|taken|made|held|received|dated|"
    r"paid)\b",
    re.I,
)
_ROLES = ((Kind.PERSON, Role.PERSON), (Kind.DATE, Role.DATE))
_LINKS = stems(
    "showing shown shows with without having holding getting got given marked at report paper item "
    "going coming due set taken made before"
)
_OF_ALL = stems("council councils authority run runs running have has own owns each there we our")
_LINKS |= set("jan feb mar apr may jun jul aug sep oct nov dec".split())


def selected(
    asked: Asked, units: Sequence[Unit], near: Sequence[Passage], tables: Tables
) -> list[Claim]:
    """A claim for each row that is asked for; none if rows are not asked for by what they have, or
    no table near has any.

    Args:
        near: passages, in whose tables, and those of the same papers, rows are looked for.
    """
    match = _ASKED.search(asked.text)
    if Kind.DEFINITION in asked.kinds or match is None or _FIGURE_ASKED.search(asked.text):
        return []
    limit = limit_of(asked.text)
    bare = not (match["how"] or (limit and not limit.of) or has_state(asked.text))
    things = stems(match["things"])
    lists = bool(_LISTS.match(asked.text))
    best: tuple[tuple[float, ...], Picked] | None = None
    for k, passage in enumerate(candidates(things, near, tables)):
        kind = kind_of(things, passage)
        found = _picked(asked, things, tables.whole_table(passage)) if kind else None
        if found and kind == 1 and not are_anything(things):
            marks = all(fit.ticks for fit in found.fits)  # the headings are what is asked for
            found = found if marks else None
        if found is None and kind > 1 and lists:
            found = _whole(asked, things, passage, tables)
        if found is None or (bare and not _is_explained(asked, things, found, tables)):
            continue
        headed = all(passage.cells[k].column for fit in found.fits for k in fit.columns)
        key = (kind, headed, *place_of(asked, _left(asked, things), passage, tables), -k)
        if best is None or key > best[0]:
            best = key, found
    how = (match["how"] or "").lower()
    if best is None or (_COUNTS.match(how) and _is_told(best[1], units)):
        return []
    if len(best[1].rows) > (MANY_ROWS if how in _LOOSE else MOST_ROWS) and how not in _ALL:
        return []
    return listed_rows(best[1], things)


def _is_explained(asked: Asked, things: Collection[str], found: Picked, tables: Tables) -> bool:
    """Whether all words of a question that only names things ("audits with a draft report") tell
    which they are, or where they stand."""
    known = _known(found.rows[0], tables)
    return bool(found.fits) and _left(asked, things, found.fits) - _LINKS <= known


def _known(passage: Passage, tables: Tables) -> set[str]:
    """The stems of what says where a row stands: its paper, headings and columns."""
    known = stems(f"{tables.about(passage)} {passage.context}")
    return known | stems(" ".join(cell.column for cell in passage.cells))


def _whole(
    asked: Asked, things: Collection[str], passage: Passage, tables: Tables
) -> Picked | None:
    """All rows of a short table, where the question says nothing of them but where they stand."""
    left = {word for word in _left(asked, things) if not is_month(word)} - _OF_ALL
    known = _known(passage, tables)
    size = len(passage.cells)
    rows = [row for row in tables.whole_table(passage) if len(row.cells) == size and tells(row)]
    if not left <= known or not MIN_ROWS <= len(rows) <= WHOLE_ROWS:
        return None
    whole = [k for k, cell in enumerate(passage.cells) if k and WHOLE.search(cell.column)][:1]
    roles = {role for kind, role in _ROLES if kind in asked.kinds}
    also = [
        k for k, c in enumerate(passage.cells) if k and understand_column(c.column).role in roles
    ]
    whole = also[:1] or whole
    fits = [Fit(columns=tuple(whole), rows=frozenset())] if whole else []
    return Picked(rows=rows, n_all=len(rows), fits=fits)


def _picked(asked: Asked, things: Collection[str], table: Sequence[Passage]) -> Picked | None:
    """The rows of a table that meet all that the question says of them."""
    size = Counter(len(row.cells) for row in table).most_common(1)[0][0] if table else 0
    rows = [row for row in table if len(row.cells) == size and tells(row)]
    if len(rows) < MIN_ROWS:
        return None
    fits = fits_of(asked.text, [row.cells for row in rows], besides=things)
    if not fits:
        return None
    plain = [fit for fit in fits if not fit.dated]
    if plain and not frozenset.intersection(*(fit.rows for fit in fits)):
        fits = plain  # the day is of something else
    if not plain and not _TO_BE.search(asked.text):
        return None
    places = sorted(frozenset.intersection(*(fit.rows for fit in fits)))
    found = _of_subject(asked, things, fits, [rows[at] for at in places])
    return Picked(rows=found, n_all=len(rows), fits=fits) if found else None


def _of_subject(
    asked: Asked, things: Collection[str], fits: Sequence[Fit], rows: Sequence[Passage]
) -> list[Passage]:
    """Of rows those on what else the question names, if some are and others are not."""
    left = _left(asked, things, fits) - stems(" ".join(_IN_PLACE.findall(asked.text)))
    own = [stems(f"{row_label(row.cells)} {row.context.rsplit(' › ', 1)[-1]}") for row in rows]
    shared = {word for word in left if any(word in one for one in own)}
    return [row for row, one in zip(rows, own, strict=True) if shared <= one] or list(rows)


def _left(asked: Asked, things: Collection[str], fits: Sequence[Fit] = ()) -> set[str]:
    """The words of a question besides what the rows are and what picks them."""
    picks = stems(" ".join(f"{fit.value} {fit.words}" for fit in fits)) | _SAYS_LITTLE | set(things)
    return {word for word in stems(asked.text) - picks if not word[:1].isdigit()}


def _is_told(found: Picked, units: Sequence[Unit]) -> bool:
    """Whether the best unit itself gives the number of those that have the value asked for."""
    if not units:
        return False
    unit, values = units[0], stems(" ".join(fit.value for fit in found.fits))
    values = {value for value in values if not value.isdigit()}
    if not unit.is_row:
        said = unit.text
    else:
        cells = [unit.hit.passage.cells[k] for k in unit.certain_cells]
        said = " ".join(f"{cell.text} {cell.column}" for cell in cells)
    if not unit.is_row and _counts(said, len(found.rows)):
        return False  # what it says is what is counted here, with all that are
    return bool(values) and values <= stems(said) and bool(re.search(r"\d", said))


def _counts(text: str, n_rows: int) -> bool:
    """Whether a text has a number, in figures or words."""
    word = NUMBER_WORDS[n_rows - 2] if 2 <= n_rows < len(NUMBER_WORDS) + 2 else "one"
    number = rf"{n_rows}|{word}" if n_rows < len(NUMBER_WORDS) + 2 else str(n_rows)
    return bool(re.search(rf"(?<![\d.,])(?:{number})(?![\w%]|[.,]\d)", text, re.I))
