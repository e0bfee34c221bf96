"""Two runs side by side, question by question, with a test of whether the difference is luck."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from eval.intervals import mcnemar, randomisation, swapping
from eval.questions import FactsError
from eval.scoring import Run, Scored, read_row
from eval.summary import MEASURES, Measure
from eval.text import markdown_table, table


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A measure in two runs over the questions that both have a part in.

    `won` and `lost` are the questions that went up and down from the first run to the second, `p`
    the chance of so great a difference between runs that are equally good.
    """

    name: str
    title: str
    before: float
    after: float
    n: int
    won: tuple[str, ...]
    lost: tuple[str, ...]
    p: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two runs compared. `unpaired` are the questions that only one of them asked, `versions` what
    made them and is not the same: its name, and what it was in each."""

    before: str
    after: str
    differences: tuple[Difference, ...]
    unpaired: tuple[str, ...]
    versions: tuple[tuple[str, str, str], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The comparison, JSON-ready."""
        return asdict(self)


def read_run(path: Path) -> Run:
    """A stored run: what `run --json` printed, or the file that `run --rows` wrote (`.jsonl`).

    Raises:
        FactsError: the file holds no run.
    """
    try:
        text = path.read_text(encoding="utf-8")
        if path.suffix.lower() == ".jsonl":
            rows = tuple(read_row(json.loads(line)) for line in text.split("\n") if line.strip())
            return Run(name=path.stem, rows=rows, versions={})
        run = json.loads(text)
        return Run(name=path.stem, rows=tuple(map(read_row, run["rows"])), versions=run["versions"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FactsError(
            f"Could not read a run from '{path.name}': {error}. Give what `python -m eval run "
            "--json` printed, or a file that `--rows` wrote."
        ) from error


def compare_runs(before: Run, after: Run) -> Comparison:
    """The differences of two runs over the questions they share, paired by id."""
    old, new = ({row.id: row for row in run.rows} for run in (before, after))
    shared = [(old[name], new[name]) for name in old if name in new]
    differences = (_difference(measure, shared) for measure in MEASURES)
    return Comparison(
        before=before.name,
        after=after.name,
        differences=tuple(one for one in differences if one is not None),
        unpaired=tuple(sorted(old.keys() ^ new.keys())),
        versions=_changed(before.versions, after.versions),
    )


def _changed(
    before: Mapping[str, str], after: Mapping[str, str]
) -> tuple[tuple[str, str, str], ...]:
    names = [name for name in dict.fromkeys((*before, *after)) if before and after]
    pairs = ((name, before.get(name, "-"), after.get(name, "-")) for name in names)
    return tuple(pair for pair in pairs if pair[1] != pair[2])


def _difference(measure: Measure, shared: Sequence[tuple[Scored, Scored]]) -> Difference | None:
    pairs = [(o, n) for o, n in shared if None not in (measure.of(o), measure.of(n))]
    before = measure.over([old for old, _ in pairs])
    after = measure.over([new for _, new in pairs])
    if before is None or after is None:
        return None
    moves = [(old.id, _part(measure, new) - _part(measure, old)) for old, new in pairs]
    won = tuple(name for name, move in moves if move > 0)
    lost = tuple(name for name, move in moves if move < 0)
    return Difference(
        name=measure.name, title=measure.title, before=before.value, after=after.value,
        n=len(pairs), won=won, lost=lost, p=_chance(measure, pairs),
    )  # fmt: skip


def _part(measure: Measure, row: Scored) -> float:
    """The question's own value, from 0 to 1; of a ratio without a bottom, 0."""
    top, bottom = measure.of(row) or (0.0, 1.0)
    return top / bottom if measure.unit == "ratio" and bottom else top


def _chance(measure: Measure, pairs: Sequence[tuple[Scored, Scored]]) -> float:
    if measure.unit == "ratio":
        before, after = ([measure.of(pair[at]) or (0.0, 0.0) for pair in pairs] for at in (0, 1))
        return swapping(before, after)
    moves = [_part(measure, new) - _part(measure, old) for old, new in pairs]
    if measure.unit == "share":
        return mcnemar(sum(move < 0 for move in moves), sum(move > 0 for move in moves))
    return randomisation(moves)


def comparison_text(comparison: Comparison, *, markdown: bool = False) -> str:
    """A comparison as a table, and the questions that moved between right and wrong."""
    shown = markdown_table if markdown else table
    lines = [
        (d.title, f"{100 * d.before:.1f}", f"{100 * d.after:.1f}",
         f"{100 * (d.after - d.before):+.1f}", f"+{len(d.won)} -{len(d.lost)}",
         f"{d.p:.3f}", str(d.n))
        for d in comparison.differences
    ]  # fmt: skip
    headings = ("measure", comparison.before, comparison.after, "change", "moved", "p", "n")
    parts = [shown(headings, lines)]
    for d in comparison.differences:
        if d.name in ("right", "page_right"):
            parts += [
                f"{d.title}, won: {' '.join(d.won) or '-'}",
                f"{d.title}, lost: {' '.join(d.lost) or '-'}",
            ]
    if comparison.versions:
        parts.append(shown(("made of", "before", "after"), comparison.versions))
    if comparison.unpaired:
        parts.append(f"asked in one run only: {' '.join(comparison.unpaired)}")
    return "\n\n".join(parts)
