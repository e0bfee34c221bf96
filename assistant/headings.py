"""Which columns of a table a question names: by their headings, or by the unit that is counted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from index.papers import Cell
from index.search import terms_of

MET = 0.3  # of a heading's words, for the question to name it
RUN_CHARS = 5  # of words written together, to be known again

WHOLE = re.compile(r"\b(?:totals?|amount|value|cost|sum|capacity)\b", re.I)
"""What heads the column of the whole, of which others may give parts."""

_MONEY = re.compile(r"^\W*[£$€]\s?\d")
_DATED = re.compile(r"\d{2}|\bq\w*\s?\d", re.I)
_UNIT_ASKED = re.compile(r"\bhow many ([a-z]+)\b", re.I)
_UNITS = {
    **dict.fromkeys(("km", "kms", "kilometres", "kilometers"), r"\bkms?\b|\bkilomet"),
    **dict.fromkeys(("miles",), r"\bmiles?\b"),
    **dict.fromkeys(("metres", "meters"), r"\d\s?m\b|\bmet(?:re|er)s?\b"),
    **dict.fromkeys(("hours",), r"\bh(?:ou)?rs?\b"),
    **dict.fromkeys(("minutes", "mins"), r"\bmin(?:ute)?s?\b"),
    **dict.fromkeys(("hectares",), r"\bha\b|\bhectares?\b"),
    **dict.fromkeys(("acres",), r"\bacres?\b"),
    **dict.fromkeys(("tonnes", "tons"), r"\bton(?:ne)?s?\b"),
    **dict.fromkeys(("days",), r"\bdays?\b"),
    **dict.fromkeys(("weeks",), r"\bw(?:ee)?ks?\b"),
}


def named_columns(headings: Mapping[int, str], question: str, terms: Sequence[str]) -> list[int]:
    """The columns whose headings have the most of a question's words, none if hardly any has.

    Args:
        terms: the words of the question that may name a column.
    """
    words, runs = set(map(_stem, terms)), _runs(question)
    scores = {}
    for k, heading in headings.items():
        known = set(map(_stem, terms_of(heading)))
        if re.sub(r"[\W_]+", "", heading).lower() in runs:  # "on-street" for "On street"
            scores[k] = 2.0
        elif known & words:
            scores[k] = len(known & words) / len(known)
    best = max(scores.values(), default=0.0)
    whole = [k for k, heading in headings.items() if WHOLE.search(heading)]
    if (
        best < 1.0
        and len(scores) > 1
        and len(whole) == 1
        and not any(map(_DATED.search, headings.values()))
    ):
        return whole  # "spaces", of which other columns count a sort
    return [k for k, score in scores.items() if score == best and score >= MET]


def _stem(word: str) -> str:
    return re.sub(r"(?:ing|ed|es|s)$", "", word) if len(word) > 4 else word


def _runs(text: str) -> set[str]:
    """The words of a text, alone and written together with the next one or two."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    joined = {"".join(words[k : k + n]) for k in range(len(words)) for n in (1, 2, 3)}
    return {run for run in joined if len(run) >= RUN_CHARS}


def in_unit(cells: Sequence[Cell], question: str, wanted: list[int], n_label: int) -> list[int]:
    """The cells wanted; but where a number of something is asked for and these are of another unit,
    the one that has its unit ("how many km"). Money is no number of anything."""
    match = _UNIT_ASKED.search(question)
    if match is None:
        return wanted
    rest = [k for k in range(n_label, len(cells)) if re.search(r"\d", cells[k].text)]
    unit = _UNITS.get(match[1].lower())
    if unit:
        held = [k for k in rest if re.search(unit, f"{cells[k].text} {cells[k].column}", re.I)]
        return held if len(held) == 1 and not set(held) & set(wanted) else wanted
    counts = [k for k in rest if not _MONEY.match(cells[k].text) and len(cells[k].text) < 25]
    money = bool(wanted) and all(_MONEY.match(cells[k].text) for k in wanted)
    return counts if money and len(counts) == 1 else wanted
