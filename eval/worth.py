"""What each step is worth: runs of all variants over the same facts, and their tables."""

from dataclasses import dataclass
from typing import Any

from eval.compare import Difference, compare_runs
from eval.intervals import Estimate, holm
from eval.report import as_json
from eval.scoring import Run
from eval.summary import summarise
from eval.text import markdown_table, percent, table


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """The runs of all variants over the same facts; `whole` is the assistant as it is.

    `sets` are the names of the sets of facts, in their order, none where there is only one.
    """

    whole: Run
    baselines: tuple[Run, ...]
    searches: tuple[Run, ...]
    without: tuple[Run, ...]
    others: tuple[Run, ...]
    sets: tuple[str, ...] = ()

    @property
    def runs(self) -> tuple[Run, ...]:
        """All of them."""
        return (*self.baselines, *self.searches, self.whole, *self.without, *self.others)

    def to_dict(self) -> dict[str, Any]:
        """The figures of every run and its differences from the whole, JSON-ready."""
        return {
            "sets": list(self.sets),
            "runs": {run.name: as_json(run)["summary"] for run in self.runs},
            "differences": {
                run.name: compare_runs(self.whole, run).to_dict()["differences"]
                for run in self.runs
                if run is not self.whole
            },
        }


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
        *((heading.format("The same by set: what moved"), shown(*_by_set(worth)), "")
          if worth.sets else ()),
        _NOTE,
    ))  # fmt: skip


def id_in_set(name: str, of_question: str) -> str:
    """The id of a question among those of several sets."""
    return f"{name}/{of_question}"


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
    return "-" if found is None else f"{found.p:.3f}"


def _change(whole: Run, run: Run, measure: str) -> Difference | None:
    differences = compare_runs(whole, run).differences
    return next((one for one in differences if one.name == measure), None)


def _step_lines(worth: Worth) -> list[tuple[str, ...]]:
    varied = (*worth.without, *worth.others)
    changes = [_change(worth.whole, run, "good") for run in varied]
    raised = holm([1.0 if one is None else one.p for one in changes])
    lines = [_step_line(worth.whole, ("", "", "", ""))]
    for run, change, adjusted in zip(varied, changes, raised, strict=True):
        if change is None:
            continue
        moved = f"+{len(change.won)} -{len(change.lost)}"
        told = (f"{100 * (change.after - change.before):+.1f}", moved)
        lines.append(_step_line(run, (*told, f"{change.p:.3f}", f"{adjusted:.3f}")))
    return lines


def _step_line(run: Run, change: tuple[str, str, str, str]) -> tuple[str, ...]:
    summary = summarise(run.rows)
    figures = (summary.figures.get(m) for m in ("success@1", "refusal_right", "wrong_refusal"))
    ask_ms = summary.times_ms.get("ask", (0.0, 0.0))[0]
    good = percent(summary.figures.get("good"))
    return (run.name, good, *change, *map(percent, figures), f"{ask_ms:.0f}")


def _by_set(worth: Worth) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Headings and lines: what all steps reach on each set, and what each variant won and lost."""
    lines = [(worth.whole.name, *map(percent, _good_by_set(worth)))]
    for run in (*worth.without, *worth.others):
        change = _change(worth.whole, run, "good")
        if change is not None:
            moved = (_moved_in(name, change) for name in worth.sets)
            lines.append((run.name, *moved))
    return ("steps", *worth.sets), lines


def _good_by_set(worth: Worth) -> tuple[Estimate | None, ...]:
    """What all steps reach on each set: right with a right page, or rightly refused."""
    own = ([row for row in worth.whole.rows if row.id.startswith(id_in_set(name, ""))]
           for name in worth.sets)  # fmt: skip
    return tuple(summarise(rows).figures.get("good") for rows in own)


def _moved_in(name: str, change: Difference) -> str:
    won, lost = (
        sum(one.startswith(id_in_set(name, "")) for one in moved)
        for moved in (change.won, change.lost)
    )
    return f"+{won} -{lost}" if won or lost else "."
