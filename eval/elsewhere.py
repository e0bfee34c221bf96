"""What each way of ranking is worth on other people's sets, by the sets' own measures: the lines of
`ablate`, each beside the one that it is held against."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

from eval.ablate import LINES, settings_with
from eval.intervals import SEED, Estimate, chance_of, estimated
from eval.outside import Result, ask_outside
from eval.sets import OutsideQuestion
from eval.text import markdown_table, table, with_interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Of a figure: on how many questions it rose and fell against the line before, and the chance
    of so great a difference if there were none."""

    won: int
    lost: int
    p: float


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideLine:
    """A way of ranking on a set, or on one kind of its questions (`kind`; None for all)."""

    of: str
    kind: str | None
    name: str
    n: int
    figures: Mapping[str, Estimate]
    changes: Mapping[str, Moved]

    def to_dict(self) -> dict[str, Any]:
        """The line, JSON-ready."""
        line = asdict(self)
        return {"set": line.pop("of"), **line}


def ablate_outside(
    of: str,
    name: str,
    path: Path,
    *,
    reader: Path | None,
    limit: int | None,
    progress: Callable[[int, int], None],
) -> tuple[OutsideLine, ...]:
    """The lines of a set; then, where it has several kinds of questions, those of each kind.

    Args:
        of: what the set is called.
        name: its key among `eval.sets.LOADERS`.
        reader: the folder of a trained network with its weights; None: the one that ships.
        limit: how many questions, taken at random but the same each time; None for all.

    Raises:
        FactsError: there is no such set, or it is not there or not in its form.
    """
    ways = {variant.name: variant.steps for variant in LINES}
    asked = ask_outside(
        name, path, ways=ways, choose=lambda questions: sample_of(questions, limit),
        settings=settings_with(reader), progress=progress,
    )  # fmt: skip
    by_kind = asked.by_kind()
    lines = list(lines_of(of, None, asked.results))
    if len(by_kind) > 1:
        lines += [one for kind, own in by_kind.items() for one in lines_of(of, kind, own)]
    return tuple(lines)


def sample_of(
    questions: Sequence[OutsideQuestion], limit: int | None
) -> tuple[OutsideQuestion, ...]:
    """So many questions from anywhere in a set, in its order; the same ones each time."""
    if limit is None or limit >= len(questions):
        return tuple(questions)
    return tuple(questions[at] for at in sorted(Random(SEED).sample(range(len(questions)), limit)))


def lines_of(
    of: str, kind: str | None, results: Sequence[Mapping[str, Result]]
) -> Iterator[OutsideLine]:
    """A line for each way, in their order.

    Args:
        results: for each question and way the parts in each figure; all ways have the same ones.
    """
    ways = list(results[0]) if results else []
    names = dict.fromkeys(name for result in results for name in result[ways[0]])
    parts = {
        way: {name: [one[way][name] for one in results if name in one[way]] for name in names}
        for way in ways
    }
    for k, way in enumerate(ways):
        before = parts[ways[k - 1]] if k else None
        yield OutsideLine(
            of=of, kind=kind, name=way, n=len(results),
            figures={name: estimated(values) for name, values in parts[way].items()},
            changes={name: _moved(before[name], parts[way][name]) for name in names}
            if before else {},
        )  # fmt: skip


def _moved(before: Sequence[float], after: Sequence[float]) -> Moved:
    moves = [new - old for old, new in zip(before, after, strict=True)]
    return Moved(
        won=sum(move > 0 for move in moves),
        lost=sum(move < 0 for move in moves),
        p=chance_of(before, after),
    )


def outside_text(lines: Sequence[OutsideLine], *, markdown: bool = False) -> str:
    """A table for each set and kind: each figure with its interval, and what moved."""
    shown = markdown_table if markdown else table
    parts = []
    for of, kind in dict.fromkeys((line.of, line.kind) for line in lines):
        own = [line for line in lines if (line.of, line.kind) == (of, kind)]
        heading = f"{of}, {own[0].n} questions" + (f" of the kind {kind}" if kind else "")
        headings = ["ranking"]
        for name, figure in own[0].figures.items():
            headings += [f"{name} (of {figure.n})", "moved, p"]
        rows = shown(headings, list(map(_cells, own)))
        parts.append(f"{'## ' if markdown else ''}{heading}\n\n{rows}")
    return "\n\n".join((*parts, _NOTE))


_NOTE = (
    "moved, p: on how many questions the figure rose and fell, and the chance of so great a "
    "difference if there were\nnone, against the line above. Of wrong refusals less is better."
)


def _cells(line: OutsideLine) -> tuple[str, ...]:
    cells = [line.name]
    for name, figure in line.figures.items():
        moved = line.changes.get(name)
        told = f"+{moved.won} -{moved.lost}, {moved.p:.3f}" if moved else ""
        cells += [with_interval(figure), told]
    return tuple(cells)
