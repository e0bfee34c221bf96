"""What each way of ranking is worth: from what is fused to a trained reader, in one
run, set by set, each beside the line above it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant import Assistant, Settings, Steps, Ways
from assistant.settings import read_settings
from eval.compare import Difference, compare_runs
from eval.fit import examples
from eval.intervals import Estimate, share
from eval.run import opened, run_facts
from eval.scoring import Run
from eval.steps import WITHOUT_MODEL, FactSet, Told, Variant, silent, together
from eval.summary import summarise
from eval.text import markdown_table, table, with_interval

FUSED = Steps(ways=Ways(late_interaction=False), reader=False)
ALL = "all sets"
LINES = (
    Variant(name="fused only", steps=FUSED),
    Variant(name="+ late interaction", steps=Steps(reader=False)),
    Variant(name="+ reader", steps=Steps()),
)
"""Each is held against the one above it."""
SHOWN = ("success@1", "right_and_page", "refusal_right", "wrong_refusal", "good")
_HEADINGS = ("Success@1", "best unit full", "right, right page", "refusals right", "wrong refusals",
             "good", "moved", "p")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A way of ranking on a set: its figures, and what it changed against the line before it.

    `full` is the share of questions, of those that some unit answers, whose best unit alone is a
    full answer.
    """

    of: str
    name: str
    figures: Mapping[str, Estimate]
    full: Estimate | None
    change: Difference | None

    def to_dict(self) -> dict[str, Any]:
        """The line, JSON-ready."""
        shown = {name: self.figures[name] for name in SHOWN if name in self.figures}
        given = shown | ({"best_unit_full": self.full} if self.full else {})
        figures = {n: {"value": e.value, "low": e.low, "high": e.high} for n, e in given.items()}
        moved = self.change
        change = None if moved is None else {"won": moved.won, "lost": moved.lost, "p": moved.p}
        return {"set": self.of, "name": self.name, "figures": figures, "change": change}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A variant's run over a set, and of which questions the best unit alone is a full answer."""

    run: Run
    full: tuple[bool, ...]


def ablate(
    sets: Sequence[FactSet],
    *,
    reader: Path | None,
    versions: Mapping[str, str],
    told: Told,
) -> tuple[Line, ...]:
    """The lines of each set, then those of all together.

    Args:
        reader: the folder of a trained network with its weights; None: the one that ships.
    """
    by_set = {one.name: list(_asked(one, reader, versions, told)) for one in sets}
    names = tuple(by_set)
    if len(names) > 1:
        by_set[ALL] = [
            _Asked(
                run=together(names, [one.run for one in parts]),
                full=tuple(each for one in parts for each in one.full),
            )
            for parts in zip(*by_set.values(), strict=True)
        ]
    return tuple(line for name, asked in by_set.items() for line in _lines(name, asked))


def settings_with(reader: Path | None) -> Settings:
    """This machine's settings with a network, or with the one that ships; no language model."""
    settings = read_settings(model=WITHOUT_MODEL)
    return settings.model_copy(update={"reader": str(reader or "")})


def _asked(
    one: FactSet,
    reader: Path | None,
    versions: Mapping[str, str],
    told: Told,
) -> Iterator[_Asked]:
    with opened(one.papers, index=one.index, settings=settings_with(reader)) as (assistant, _):
        for variant in LINES:
            told(f"{one.name}: {variant.name}")
            asked = assistant.with_steps(variant.steps)
            run = run_facts(
                asked, one.facts, one.papers, versions=versions, progress=silent, name=variant.name
            )
            yield _Asked(run=run, full=_full(asked, one))


def _full(assistant: Assistant, one: FactSet) -> tuple[bool, ...]:
    made = examples(assistant, one.facts, one.papers)
    return tuple(bool(example.full[0]) for example in made if example.answers.any())


def _lines(name: str, asked: Sequence[_Asked]) -> Iterator[Line]:
    for k, one in enumerate(asked):
        before = asked[k - 1] if k else None
        differences = compare_runs(before.run, one.run).differences if before else ()
        yield Line(
            of=name,
            name=one.run.name,
            figures=summarise(one.run.rows).figures,
            full=share(one.full) if one.full else None,
            change=next((each for each in differences if each.name == "good"), None),
        )


def ablation_text(lines: Sequence[Line], *, markdown: bool = False) -> str:
    """A table for each set, figures with their 95 % intervals."""
    shown = markdown_table if markdown else table
    parts = []
    for name in dict.fromkeys(line.of for line in lines):
        own = [_cells(line) for line in lines if line.of == name]
        heading = f"## {name}\n" if markdown else name
        parts.append(f"{heading}\n{shown(('ranking', *_HEADINGS), own)}")
    return "\n\n".join((*parts, _NOTE))


_NOTE = (
    "good: right with a right page, or rightly refused; moved and p: of good, by McNemar's exact "
    "test, against the line\nabove."
)


def _cells(line: Line) -> tuple[str, ...]:
    first, *others, good = (line.figures.get(name) for name in SHOWN)
    moved = line.change
    told = ("", "") if moved is None else (
        f"+{len(moved.won)} -{len(moved.lost)}", f"{moved.p:.3f}")  # fmt: skip
    return (line.name, *map(with_interval, (first, line.full, *others, good)), *told)
