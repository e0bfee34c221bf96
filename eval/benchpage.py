"""What a bench measured, told: tables for the terminal, and a page with plots."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from eval.plots import log_curves
from eval.text import table

PLOTS = (
    ("find_ms", "Time to find, warm (ms)"),
    ("answer_ms", "Time to answer, warm (ms)"),
    ("cold_s", "Time to a first answer, cold (s)"),
    ("cold_peak_mib", "Peak memory of a cold answer (MiB)"),
    ("kib_per_passage", "Size of the index by passage (KiB)"),
    ("added_per_s", "Passages added a second, vectors given"),
)
"""The figures of growth that are plotted, with their titles."""


def bench_text(result: Mapping[str, Any]) -> str:
    """The figures as tables, "-" where one of the two has no such figure."""
    ours, theirs = result["assistant"], result["tutorial"]
    lines = [(name, _told(ours.get(name)), _told(theirs.get(name)))
             for name in dict.fromkeys((*ours, *theirs))]  # fmt: skip
    on = ", ".join(f"{name} {value}" for name, value in result["machine"].items())
    return "\n\n".join((
        table(("", "assistant", "tutorial"), lines),
        *(f"{who}, grown with made-up passages\n{_grown(points)}"
          for who, points in result["growth"].items()),
        f"on: {on}",
    ))  # fmt: skip


def _grown(points: Sequence[Mapping[str, float]]) -> str:
    names = list(points[0])
    return table(
        tuple(names),
        [(f"{point['passages']:,.0f}", *(_told(point[name]) for name in names[1:]))
         for point in points],
    )  # fmt: skip


def _told(value: float | None) -> str:
    return "-" if value is None else f"{value:,.1f}"


def bench_page(result: Mapping[str, Any]) -> str:
    """The same as one HTML page that needs nothing else, with a plot for each figure of growth."""
    plots = []
    for name, title in PLOTS:
        lines = {
            who: [(point["passages"], point[name]) for point in points if point.get(name)]
            for who, points in result["growth"].items()
        }
        if any(lines.values()):
            plots.append(log_curves(f"{title}, by passages", lines))
    return (
        '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        "<title>Speed and size</title><style>body { font: 16px/1.5 system-ui, sans-serif; "
        "max-width: 60rem; margin: 2rem auto } .plots { display: flex; flex-wrap: wrap; gap: 2rem "
        "}</style></head><body><h1>Speed and size</h1>"
        f'<div class="plots">{"".join(plots)}</div><pre>{escape(bench_text(result))}</pre>'
        "</body></html>\n"
    )
