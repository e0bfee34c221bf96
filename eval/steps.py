"""What each step from question to answer is worth: all variants of the assistant in one run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from assistant import Assistant, Settings, Steps, Ways
from assistant.settings import read_settings
from eval.baseline import run_baseline
from eval.compare import Difference, compare_runs
from eval.intervals import holm
from eval.questions import Fact, FactsError
from eval.report import as_json
from eval.run import opened, run_facts
from eval.scoring import Run
from eval.summary import summarise
from eval.text import markdown_table, percent, table

FactSet = tuple[Sequence[Fact], Sequence[Path]]
"""Known facts and the papers they are about."""
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The assistant with other steps, or with other settings than this machine's."""

    name: str
    steps: Steps = field(default_factory=Steps)
    settings: Settings | None = None


WHOLE = Variant(name="all steps")
SEARCHES = (
    Variant(name="BM25 alone", steps=Steps(ways=Ways(dense=False, late_interaction=False))),
    Variant(name="vectors alone", steps=Steps(ways=Ways(lexical=False, late_interaction=False))),
    Variant(name="both, fused", steps=Steps(ways=Ways(late_interaction=False))),
    Variant(name="+ late interaction", steps=Steps(ways=Ways(lexical_share=False, rarity=False))),
    Variant(name="+ weight of rare words", steps=Steps(ways=Ways(lexical_share=False))),
)
"""Searching built up, each with all steps of answering; the next one would be all steps."""


def _switches(of: type) -> list[str]:
    return [one.name for one in fields(of) if one.type in ("bool", bool)]


def _without(name: str) -> Variant:
    ways = Ways(**{name: False}) if name in _switches(Ways) else Ways()
    switch: dict[str, Any] = {name: False} if name in _switches(Steps) else {}
    return Variant(name=f"without {name.replace('_', ' ')}", steps=Steps(ways=ways, **switch))


WITHOUT = tuple(map(_without, (*_switches(Ways), *_switches(Steps))))
"""Every switch of `Steps` and of `Ways` turned off by itself, so a new one is measured at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """The runs of all variants over the same facts; `whole` is the assistant as it is."""

    whole: Run
    baselines: tuple[Run, ...]
    searches: tuple[Run, ...]
    without: tuple[Run, ...]
    others: tuple[Run, ...]

    @property
    def runs(self) -> tuple[Run, ...]:
        """All of them."""
        return (*self.baselines, *self.searches, self.whole, *self.without, *self.others)

    def to_dict(self) -> dict[str, Any]:
        """The figures of every run and its differences from the whole, JSON-ready."""
        return {
            "runs": {run.name: as_json(run)["summary"] for run in self.runs},
            "differences": {
                run.name: compare_runs(self.whole, run).to_dict()["differences"]
                for run in self.runs
                if run is not self.whole
            },
        }


def measure_steps(
    sets: Sequence[FactSet],
    *,
    versions: Mapping[str, str],
    others: Sequence[Variant] = (),
    told: Told,
) -> Worth:
    """Every variant asked every fact.

    Args:
        sets: each has an index of its own, and all are scored together.
        others: variants with other settings, each with an index of its own.
        told: is given the name of each variant as its turn comes.
    """
    by_set = [list(_runs_of(facts, papers, versions, told)) for facts, papers in sets]
    runs = [_together(parts) for parts in zip(*by_set, strict=True)]
    n_searches, n_without = len(SEARCHES), len(WITHOUT)
    whole, rest = runs[0], runs[1:]
    return Worth(
        whole=whole,
        searches=tuple(rest[:n_searches]),
        without=tuple(rest[n_searches : n_searches + n_without]),
        baselines=tuple(rest[n_searches + n_without :]),
        others=tuple(_with_settings(sets, variant, versions, told) for variant in others),
    )


def _runs_of(
    facts: Sequence[Fact], papers: Sequence[Path], versions: Mapping[str, str], told: Told
) -> Iterator[Run]:
    """The runs over one set: the whole, the searches, those without a step, the baselines."""
    with opened(papers, index=None) as (assistant, _):
        assistant.ask(facts[0].question)  # what is loaded at the first question is no step's cost
        for variant in (WHOLE, *SEARCHES, *WITHOUT):
            told(variant.name)
            yield _run(assistant, variant, facts, papers, versions)
    told("the tutorial's")
    yield from run_baseline(facts, papers, versions=versions, progress=_silent).runs


def _run(
    assistant: Assistant,
    variant: Variant,
    facts: Sequence[Fact],
    papers: Sequence[Path],
    versions: Mapping[str, str],
) -> Run:
    return run_facts(
        assistant.with_steps(variant.steps), facts, papers,
        versions=versions, progress=_silent, name=variant.name,
    )  # fmt: skip


def other_setting(given: str) -> Variant:
    """The variant that "SETTING=VALUE" names, such as "encoder=FOLDER".

    Raises:
        FactsError: there is no such setting, or it cannot have that value.
    """
    name, _, value = given.partition("=")
    if name not in Settings.model_fields or not value:
        known = ", ".join(Settings.model_fields)
        raise FactsError(f"'{given}' is no setting with a value. There are: {known}.")
    try:
        changed = read_settings().model_dump() | {name: value}
        settings = Settings.model_validate(changed)
    except ValidationError as error:
        raise FactsError(f"'{given}' cannot be: {error.errors()[0]['msg']}.") from error
    return Variant(name=f"{name} {Path(value).name}", settings=settings)


def _with_settings(
    sets: Sequence[FactSet], variant: Variant, versions: Mapping[str, str], told: Told
) -> Run:
    parts = []
    for facts, papers in sets:
        told(variant.name)
        with opened(papers, index=None, settings=variant.settings) as (assistant, _):
            parts.append(_run(assistant, variant, facts, papers, versions))
    return _together(parts)


def _silent(n_done: int, n: int) -> None:
    """Nobody is told of single questions."""


def _together(parts: Sequence[Run]) -> Run:
    """The runs of a variant over several sets as one; ids are told apart by the set's number."""
    if len(parts) == 1:
        return parts[0]
    rows = tuple(
        replace(row, id=f"{number}/{row.id}")
        for number, part in enumerate(parts, start=1)
        for row in part.rows
    )
    problems = tuple(problem for part in parts for problem in part.problems)
    return replace(parts[0], rows=rows, problems=problems)


def steps_text(worth: Worth, *, markdown: bool = False) -> str:
    """Two tables: searching built up beside what a tutorial builds, and each step left out."""
    shown = markdown_table if markdown else table
    heading = "## {}\n" if markdown else "{}"
    n = len(worth.whole.rows)
    return "\n".join((
        heading.format(f"Searching, built up ({n} questions)"),
        shown(_SEARCH_HEADINGS, _search_lines(worth)),
        "",
        heading.format("Each step left out, the others as they are"),
        shown(_STEP_HEADINGS, _step_lines(worth)),
        "",
        _NOTE,
    ))  # fmt: skip


_SEARCH_HEADINGS = ("search", "S@1", "S@5", "S@10", "RR", "nDCG@10", "p", "good", "p")
_STEP_HEADINGS = ("steps", "good", "change", "moved", "p", "Holm", "S@1", "refusals", "wrong", "ms")
_NOTE = (
    "good: right with a right page, or rightly refused. change and moved: against all steps. p: "
    "the chance of so\ngreat a difference from all steps if there were none, first of nDCG@10, "
    "then of good; Holm: the same, since\nmany are compared. refusals: where a refusal is right. "
    "wrong: refusals where the papers do say. ms: median\ntime to answer, on this machine as "
    "busy as it was. Weights are those learnt with all steps."
)


def _search_lines(worth: Worth) -> list[tuple[str, ...]]:
    lines = []
    for run in (*worth.baselines, *worth.searches, worth.whole, *worth.others):
        figures = summarise(run.rows).figures
        found = (figures.get(m) for m in ("success@1", "success@5", "success@10", "rr", "ndcg@10"))
        lines.append((
            run.name, *map(percent, found), _p(worth, run, "ndcg@10"),
            percent(figures.get("good")), _p(worth, run, "good"),
        ))  # fmt: skip
    return lines


def _p(worth: Worth, run: Run, measure: str) -> str:
    if run is worth.whole:
        return ""
    found = _change(worth.whole, run, measure)
    return "-" if found is None or found.p is None else f"{found.p:.3f}"


def _change(whole: Run, run: Run, measure: str) -> Difference | None:
    differences = compare_runs(whole, run).differences
    return next((one for one in differences if one.name == measure), None)


def _step_lines(worth: Worth) -> list[tuple[str, ...]]:
    varied = (*worth.without, *worth.others)
    changes = [_change(worth.whole, run, "good") for run in varied]
    raised = holm([1.0 if one is None or one.p is None else one.p for one in changes])
    lines = [_step_line(worth.whole, ("", "", "", ""))]
    for run, change, adjusted in zip(varied, changes, raised, strict=True):
        if change is None:
            continue
        moved = f"+{len(change.won)} -{len(change.lost)}"
        told = (f"{100 * (change.after - change.before):+.1f}", moved)
        lines.append(_step_line(run, (*told, f"{change.p or 0:.3f}", f"{adjusted:.3f}")))
    return lines


def _step_line(run: Run, change: tuple[str, str, str, str]) -> tuple[str, ...]:
    summary = summarise(run.rows)
    figures = (summary.figures.get(m) for m in ("success@1", "refusal_right", "wrong_refusal"))
    ask_ms = summary.times_ms.get("ask", (0.0, 0.0))[0]
    good = percent(summary.figures.get("good"))
    return (run.name, good, *change, *map(percent, figures), f"{ask_ms:.0f}")
