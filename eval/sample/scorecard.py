"""The performance scorecard of each pack, drawn from one file of figures for the whole year.

The RAG word and the direction are worked out here, so that they cannot disagree with the
figures: Green is at the target or better, Amber within a tenth of it, Red further off.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .tables import Rows


@dataclass(frozen=True)
class View:
    """One pack's scorecard: which columns it shows and what its RAG and direction compare."""

    target: str
    before: tuple[str, str]
    year: str
    columns: tuple[tuple[str, str], ...]
    latest: str
    earlier: str
    comment: str
    widths: tuple[float, ...]
    size: float


QUARTERS = ("Q1", "Q2", "Q3", "Q4")

VIEWS = {
    "june": View(
        "target_23",
        ("ye_22", "Year end 2022-23"),
        "2023-24",
        (*((f"{q.lower()}_23", q) for q in QUARTERS), ("ye_23", "Year end")),
        "ye_23",
        "ye_22",
        "comment_june",
        (30, 222, 52, 58, 52, 46, 54, 48, 48, 48, 48, 50, 46, 56, 252),
        7.5,
    ),
    "november": View(
        "target_24",
        ("ye_23", "Year end 2023-24"),
        "2024-25",
        (("q1_24", "Q1"), ("q2_24", "Q2")),
        "q2_24",
        "q1_24",
        "comment_november",
        (28, 200, 40, 54, 48, 38, 50, 42, 50, 36, 48, 128),
        6.8,
    ),
    "march": View(
        "target_24",
        ("ye_23", "Year end 2023-24"),
        "2024-25",
        (("q1_24", "Q1"), ("q2_24", "Q2"), ("q3_24", "Q3")),
        "q3_24",
        "q2_24",
        "comment_march",
        (32, 244, 52, 62, 56, 48, 58, 52, 54, 52, 48, 58, 294),
        7.5,
    ),
}


def scorecard_rows(path: Path, view: View) -> Rows:
    """The rows of one scorecard, two heading rows first, a group row before each group."""
    with path.open(encoding="utf-8", newline="") as stream:
        records = list(csv.DictReader(stream))
    rows = _head(view)
    group = ""
    for record in records:
        if record["group"] != group:
            group = record["group"]
            rows.append([f"== {group}"] + ["<"] * (len(rows[0]) - 1))
        rows.append(_row(record, view))
    return rows


def _head(view: View) -> Rows:
    fixed = ["Ref", "Measure", "Polarity"]
    labels = [label for _key, label in view.columns]
    upper = [*fixed, "Comparators", "<", "Target", view.before[1], view.year]
    upper += ["<"] * (len(labels) - 1) + ["RAG", "Direction", "Comment"]
    lower = ["^"] * 3 + ["Stat Neighbour average", "National average", "^", "^", *labels]
    return [upper, lower + ["^"] * 3]


def _row(record: dict[str, str], view: View) -> list[str]:
    figures = [record[key] for key, _label in view.columns]
    polarity = record["polarity"]
    latest = record[view.latest]
    return [
        record["ref"],
        record["measure"],
        f"{polarity} is good" if polarity else "",
        record["stat_neighbours"],
        record["national"],
        record[view.target],
        record[view.before[0]],
        *figures,
        rag(latest, record[view.target], polarity),
        direction(latest, record[view.earlier], polarity),
        record[view.comment],
    ]


def rag(value: str, target: str, polarity: str) -> str:
    """Green, Amber or Red; empty where there is no figure, no target or no polarity."""
    figure, aim = _number(value), _number(target)
    if figure is None or aim is None or not polarity:
        return ""
    if polarity == "High":
        return _word(figure >= aim, figure >= aim * 0.9)
    return _word(figure <= aim, figure <= aim * 1.1)


def _word(met: bool, near: bool) -> str:
    if met:
        return "Green"
    return "Amber" if near else "Red"


def direction(value: str, earlier: str, polarity: str) -> str:
    """Whether the latest figure is better or worse than the one it is compared with."""
    now, then = _number(value), _number(earlier)
    if now is None or then is None:
        return ""
    if now == then:
        return "Same"
    if not polarity:
        return "Up" if now > then else "Down"
    return "Better" if (now > then) == (polarity == "High") else "Worse"


def _number(text: str) -> float | None:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)%?", text.replace(",", ""))
    return float(match.group(1)) if match else None


def centred_columns(rows: Sequence[Sequence[str]]) -> range:
    """The columns of figures and words between the measure and the comment."""
    return range(2, len(rows[0]) - 1)
