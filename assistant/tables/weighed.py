"""Which cell of a row a question means, weighed: by what rules choose, by words, and by meaning.

The rules of `cells` know the words that they were given; a heading in other words ("Female" for
women, "Outside" for out of the county) they miss. Here each cell is a candidate of a conditional
logit (McFadden 1974) whose features are what the rules chose, the words that its heading shares
with the question, and how near the word pieces of the heading are to those of the question that the
row's label leaves unmet. The weights stand in `model.json` and are learnt by `python -m eval fit`.
Where a trained network read the row, what it holds of each cell counts among them, with the weights
that were fitted to it; then names, dates and states are chosen so as well as figures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from assistant.asked.questions import NUMBER_WORDS, Asked, Kind
from assistant.tables.cells import Chosen, n_label_cells
from assistant.tables.columns import Column, understand_column
from assistant.tables.figures import is_figure
from assistant.tables.fitting import stem
from assistant.tables.months import months_asked
from assistant.tables.told import is_told
from assistant.tables.yearly import same_year
from index.dates import find_dates
from index.encoded import TOKEN_SCALE, Encoded
from index.papers import Cell
from index.search import STOP_WORDS

COLUMN_FEATURES = (
    "chosen",  # rules choose it
    "certain",  # and the question names it
    "shared",  # the share of its heading's words that the question has, and the row's label not
    "n_shared",  # how many they are
    "n_other",  # how many words of its heading the question has not
    "met",  # how well the pieces of its heading are met by the question's
    "meets",  # how well they meet those of the question that the label leaves unmet
    "near",  # the cosine of the heading to the question
    "period",  # its quarter or year is asked for
    "other_period",  # another one is
    "figure",  # it has a figure, where one is asked for
    "date",  # it has a date, where one is asked for
    "words",  # it has words, where a figure is asked for
    "measure",  # it is of a target or the like, and the question is not
    "blank",  # it is empty
    "first",  # it comes first
    "last",  # it comes last
    "letter",  # its heading has the letter that the question names ("band B")
)
"""What a cell is weighed by; `met`, `meets` and `near` less their means over the row."""
TOLD = "told"
"""A network's log-odds of the cell, a tenth of them, less their mean over the row."""

ALONE_AT = 0.3  # from this probability a cell is told where rules choose none
# So many times as likely as all that rules chose must another cell be to be told in their place:
# of 1 to 5 tried on 243 known rows in cross-validation, 1.5 to 5 did the same (2026-11-26).
SURER = 1.5
MUCH_SURER = 2.0  # the same, where the question names several that rules chose
# Both set by hand: of the probability of all that rules chose, for one of these to be told alone;
# and of a cell, to be told as one that the question names.
NARROWED_AT = 0.75
SURE_AT = 0.6
# With a network: from this probability a cell is told in place of what rules chose. Of 302 rows of
# 20 papers that it had not seen rules chose the right cell, and it alone, in 83 %, so it is 93 %.
TOLD_AT = 0.5
ODDS, MOST_ODDS = 10.0, 2.0

_WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)?|%")
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_DIGITS = {"one": "1", **{word: str(k) for k, word in enumerate(NUMBER_WORDS, start=2)}}
_DIGITS |= {word: str(k) for k, word in enumerate(_ORDINALS, start=1)}
_LETTER = re.compile(
    r"\b(?:band|group|tier|grade|option|type|class|category|version|zone|part|tariff)\s+"
    r"([a-z0-9])\b",
    re.I,
)
_SEVERAL = re.compile(  # more than one cell may be wanted
    r"\b(?:and|both|each|vs?|versus|against|compare\w*|than|between|differ\w*|gap|change\w*|"
    r"from|since|over the|up or down|rise|rose|risen|fall|fell|fallen|increas\w*|decreas\w*|"
    r"drop\w*|above|below|under|short|beat|miss(?:ed)?|meet|met|target|how far|by how m\w+|"
    r"all|breakdown|trend|worse\w*|better|improv\w*)\b",
    re.I,
)
_LITTLE = 0.15  # what a word of the question weighs that says nothing by itself

Encode = Callable[[str], Encoded]
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A question in the papers' words, and what it names with other forms of it."""

    asked: Asked
    text: str
    same: Sequence[Sequence[str]] = ()


def weighed(
    cells: Sequence[Cell],
    wording: Wording,
    chosen: Chosen | None,
    weights: Mapping[str, float],
    encode: Encode,
    told: Sequence[float] = (),
) -> Chosen | None:
    """The choice of rules, or another cell of the row where that is much more likely meant; theirs
    where several cells may be wanted, or where they found that what is asked for is not there.

    Args:
        told: a network's log-odds of each cell of the row; none if no network read it.
    """
    asked = wording.asked
    if not (told or asked.kinds <= {Kind.FIGURE}) or _SEVERAL.search(asked.text):
        return chosen
    if max(len(asked.quarters), len(asked.years), len(months_asked(asked.text))) > 1:
        return chosen
    n_label = n_label_cells(cells)
    if len(cells) - n_label < 2 or not any(cell.column for cell in cells[n_label:]):
        return chosen
    if chosen is not None and (chosen.ticks or chosen.missing or not chosen.cells):
        return chosen
    if chosen is None and not (told or Kind.FIGURE in asked.kinds or asked.has_period):
        return None
    features = column_features(cells, wording, chosen, encode)
    likely = _likely(features, weights, held_feature(told[n_label:]))
    top = n_label + int(likely.argmax())
    best = float(likely[top - n_label])
    if told:
        own = n_label + int(np.argmax(told[n_label:]))  # by the network alone
        return _held_likely(cells, chosen, likely, own)
    if not is_figure(cells[top].text):
        return chosen
    alone = Chosen(cells=(top,), certain=best >= SURE_AT)
    if chosen is None:
        return alone if best >= ALONE_AT else None
    theirs = float(sum(likely[k - n_label] for k in chosen.cells if k >= n_label))
    if top in chosen.cells:
        narrower = len(chosen.cells) > 1 and best >= NARROWED_AT * theirs
        return replace(chosen, cells=(top,)) if narrower else chosen
    surer = MUCH_SURER if chosen.certain and len(chosen.cells) > 1 else SURER
    return alone if best >= surer * theirs else chosen


def _held_likely(
    cells: Sequence[Cell], chosen: Chosen | None, likely: Matrix, own: int
) -> Chosen | None:
    """The cell that a network makes likely, or the choice of rules where it is not sure; the two
    likeliest where they chose none. What else is known of cells speaks against those that tell
    something at length, so where the network alone would point at one (`own`) no other is told."""
    n_label = len(cells) - len(likely)
    first, second = (n_label + int(k) for k in np.argsort(-likely)[:2])
    best = float(likely[first - n_label])
    if is_told(cells, own) and first != own:
        return chosen
    if best >= TOLD_AT:
        named = chosen is not None and chosen.certain and first in chosen.cells
        return Chosen(cells=(first,), certain=named, held=True)
    both = [k for k in (first, second) if cells[k].text and not is_told(cells, k)]
    return chosen if chosen is not None or not both else Chosen(cells=tuple(sorted(both)))


def _likely(features: Matrix, weights: Mapping[str, float], held: Matrix) -> Matrix:
    """The probability of each cell to be meant, shape (n_cells,)."""
    odds = features @ np.array([weights[name] for name in COLUMN_FEATURES])
    if len(held):
        odds += weights[TOLD] * held
    shares = np.exp(odds - odds.max())
    likely: Matrix = shares / shares.sum()
    return likely


def held_feature(told: Sequence[float]) -> Matrix:
    """The feature TOLD of cells, from a network's log-odds of them; as many as are given."""
    small = np.clip(np.array(told, dtype=np.float64) / ODDS, -MOST_ODDS, MOST_ODDS)
    return small - small.mean() if len(small) else small


def column_features(
    cells: Sequence[Cell], wording: Wording, chosen: Chosen | None, encode: Encode
) -> Matrix:
    """The features of each cell but those of the label, shape (n_cells - n_label, n_features)."""
    asked, n_label = wording.asked, n_label_cells(cells)
    label = " ".join(cell.text for cell in cells[:n_label])
    forms = " ".join(form for group in wording.same for form in group)
    known = frozenset(_words(f"{wording.text} {asked.text} {forms}")) - frozenset(_words(label))
    headings = [_words(cell.column) for cell in cells[n_label:]]
    shared = set.intersection(*map(set, headings)) if headings else set()
    letters = [match.lower() for match in _LETTER.findall(asked.text)]
    question, unmet = _unmet(wording.text, label, encode)
    vector = encode(wording.text).vector
    rows = []
    for k, (cell, words) in enumerate(zip(cells[n_label:], headings, strict=True), start=n_label):
        own = set(words) - shared
        heading = encode(cell.column or "none")
        near = question @ _pieces(heading).T
        column = understand_column(cell.column)
        rows.append(
            (
                *_by_rules(chosen, k),
                *_by_words(own, known),
                *_by_meaning(near, unmet),
                float(heading.vector @ vector),
                *_by_period(column, asked),
                *_by_content(cell, column, asked),
                float(k == n_label),
                float(k == len(cells) - 1),
                float(any(_has_letter(cell.column, letter) for letter in letters)),
            )
        )
    features = np.array(rows, dtype=np.float64).reshape(len(rows), len(COLUMN_FEATURES))
    if not rows:
        return features
    for name in ("met", "meets", "near"):
        at = COLUMN_FEATURES.index(name)
        features[:, at] -= features[:, at].mean()
    return features


def _by_meaning(near: NDArray[np.float32], unmet: NDArray[np.float32]) -> tuple[float, float]:
    """How well a heading's pieces are met, and meet what is unmet; noughts where there are none."""
    if not near.size:
        return 0.0, 0.0
    meets = (unmet * near.max(axis=1)).sum() / max(float(unmet.sum()), 1e-6)
    return float(near.max(axis=0).mean()), float(meets)


def _unmet(
    text: str, label: str, encode: Encode
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The vectors of a question's word pieces, and how much of each the row's label leaves unmet,
    by what it weighs."""
    encoded = encode(text)
    kept = _spoken(encoded)
    pieces = (encoded.tokens[kept].astype(np.float32)) / TOKEN_SCALE
    said = [text[encoded.spans[k][0] : encoded.spans[k][1]].lower() for k in kept]
    weights = np.array([_LITTLE if word in STOP_WORDS else 1.0 for word in said], dtype=np.float32)
    said_of = encode(label).tokens if label.strip() else encoded.tokens[:0]
    if len(said_of) and len(pieces):
        met = (pieces @ (said_of.astype(np.float32) / TOKEN_SCALE).T).max(axis=1)
        weights *= 1 - np.clip(met, 0, 1)
    return pieces, weights


def _pieces(encoded: Encoded) -> NDArray[np.float32]:
    kept = _spoken(encoded)
    return encoded.tokens[kept].astype(np.float32) / TOKEN_SCALE


def _spoken(encoded: Encoded) -> list[int]:
    """The word pieces of a text but for the marks of its beginning and end, or all if it has no
    others."""
    spans = encoded.spans
    return [k for k, (start, end) in enumerate(spans) if end > start] or list(range(len(spans)))


def _by_rules(chosen: Chosen | None, k: int) -> tuple[float, float]:
    theirs = chosen is not None and k in (*chosen.cells, *chosen.missing)
    return float(theirs), float(theirs and chosen is not None and chosen.certain)


def _by_words(own: set[str], known: frozenset[str]) -> tuple[float, float, float]:
    shared = own & known
    return len(shared) / max(len(own), 1), min(len(shared), 4), min(len(own - known), 5)


def _by_period(column: Column, asked: Asked) -> tuple[float, float]:
    hits = misses = 0
    if column.quarter and asked.quarters:
        hits += column.quarter in asked.quarters
        misses += column.quarter not in asked.quarters
    if column.years and asked.years:
        same = same_year(column.years, asked.years)
        hits, misses = hits + same, misses + (not same)
    return float(hits), float(misses)


def _by_content(cell: Cell, column: Column, asked: Asked) -> tuple[float, ...]:
    figure = is_figure(cell.text)
    wanted = Kind.FIGURE in asked.kinds or asked.has_period
    worded = bool(re.search(r"[a-z]{3}", cell.text, re.I))
    return (
        float(figure and wanted),
        float(Kind.DATE in asked.kinds and bool(find_dates(cell.text))),
        float(worded and not figure and wanted),
        float(column.measure is not None and column.measure not in asked.measures),
        float(not cell.text.strip()),
    )


def _has_letter(heading: str, letter: str) -> bool:
    return bool(re.search(rf"(?<![a-z0-9]){letter}(?![a-z0-9])", heading, re.I))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """The words and numbers of a text by their stems, numbers in figures."""
    found = _WORD.findall(re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", text.lower()))
    words = (_DIGITS.get(word, word) for word in found if word not in STOP_WORDS)
    return tuple(stem(word) for word in words if len(word) > 1 or word.isdigit())
