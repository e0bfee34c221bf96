"""A run told: tables for the terminal, Markdown for pull requests, JSON, and files of rows."""

import csv
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from eval.scoring import Run, Scored
from eval.summary import GROUPS, MEASURES, Summary, grouped, summarise
from eval.text import interval, markdown_table, percent, table

_GROUP_MEASURES = ("right_and_page", "right", "page_right", "wrong_refusal", "success@5")
_GROUP_HEADINGS = ("n", "right+page", "right", "page", "refused", "S@5")
RETRIEVAL = tuple(m.name for m in MEASURES if "@" in m.name or m.name == "rr")


def as_json(run: Run) -> dict[str, Any]:
    """The run with its figures, in all and by group."""
    groups = {
        f"by_{group}": {
            name: summarise(rows).to_dict() for name, rows in grouped(run.rows, group).items()
        }
        for group in GROUPS
    }
    return {**run.to_dict(), "summary": summarise(run.rows).to_dict(), **groups}


def as_text(run: Run) -> str:
    """The figures of a run as plain text: all questions, groups, calibration, times, what went
    wrong."""
    summary = summarise(run.rows)
    figures = table(("measure", "%", "95 % interval", "of"), _figure_lines(summary))
    parts = [f"{run.name}: {summary.n} questions", figures]
    for group in GROUPS:
        groups = grouped(run.rows, group)
        if len(groups) > 1:
            parts.append(table((group, *_GROUP_HEADINGS), _group_lines(groups)))
    parts += [_reliability(summary), _costs(summary), wrong(run.rows)]
    return "\n\n".join(part for part in parts if part)


def as_markdown(run: Run) -> str:
    """The figures of a run as Markdown tables."""
    summary = summarise(run.rows)
    headings = ("measure", "%", "95 % interval", "of")
    parts = [
        f"## {run.name}: {summary.n} questions",
        markdown_table(headings, _figure_lines(summary)),
    ]
    for group in GROUPS:
        lines = _group_lines(grouped(run.rows, group))
        parts.append(markdown_table((group, *_GROUP_HEADINGS), lines))
    if summary.calibration_error is not None:
        parts.append(markdown_table(RELIABILITY_HEADINGS, reliability_lines(summary)))
        parts.append(f"Expected calibration error {summary.calibration_error:.3f}.")
    if summary.times_ms:
        parts.append(markdown_table(TIME_HEADINGS, time_lines(summary)))
    if summary.tokens:
        parts.append(markdown_table(TOKEN_HEADINGS, token_lines(summary)))
    parts.append("\n".join(f"- {line}" for line in wrong(run.rows).splitlines()))
    parts.append(", ".join(f"{name} `{value}`" for name, value in run.versions.items()))
    return "\n\n".join(part for part in parts if part)


def store_run(run: Run, folder: Path) -> Path:
    """Keeps a run in a folder, by its time, its name and the commit; comes back with its file."""
    folder.mkdir(parents=True, exist_ok=True)
    moment = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    path = folder / f"{moment}-{run.name}-{run.versions.get('code', 'unknown')}.json"
    path.write_text(json.dumps(as_json(run), ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def side_by_side(runs: Sequence[Run], names: Sequence[str]) -> str:
    """The named measures of several runs over the same questions, a column for each run."""
    figures = [summarise(run.rows).figures for run in runs]
    lines = [
        (measure.title, *(percent(of.get(measure.name)) for of in figures))
        for measure in MEASURES
        if measure.name in names
    ]
    return table(("measure", *(run.name for run in runs)), lines)


def write_rows(rows: Sequence[Scored], path: Path) -> None:
    """Writes one row a question: CSV where the name ends so, else JSON Lines."""
    records = [row.to_dict() for row in rows]
    with path.open("w", encoding="utf-8", newline="") as file:
        if path.suffix.lower() == ".csv":
            writer = csv.DictWriter(file, fieldnames=list(records[0]) if records else [])
            writer.writeheader()
            writer.writerows({key: _field(value) for key, value in r.items()} for r in records)
        else:
            file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def wrong(rows: Sequence[Scored]) -> str:
    """The ids of what went wrong, by how."""
    ways = (
        ("wrong", [r for r in rows if r.answerable and not r.abstained and not r.right]),
        ("refused wrongly", [r for r in rows if r.answerable and r.abstained]),
        ("right, page not", [r for r in rows if r.judged and r.right and not r.page_right]),
        ("should have refused", [r for r in rows if not r.answerable and not r.right]),
        ("quote not on its page", [r for r in rows if r.lost_quotes]),
        ("figure in no quote", [r for r in rows if r.unsupported]),
        ("name in no quote", [r for r in rows if r.unsupported_names]),
    )
    return "\n".join(
        f"{way} ({len(found)}): {' '.join(row.id for row in found)}" for way, found in ways if found
    )


def _field(value: object) -> object:
    return " | ".join(map(str, value)) if isinstance(value, list | tuple) else value


def _figure_lines(summary: Summary) -> list[tuple[str, ...]]:
    found = ((measure.title, summary.figures.get(measure.name)) for measure in MEASURES)
    return [
        (title, percent(figure), interval(figure), str(figure.n))
        for title, figure in found
        if figure
    ]


def _group_lines(groups: Mapping[str, Sequence[Scored]]) -> list[tuple[str, ...]]:
    lines = []
    for name, rows in groups.items():
        figures = summarise(rows).figures
        cells = (percent(figures.get(measure)) for measure in _GROUP_MEASURES)
        lines.append((name, str(len(rows)), *cells))
    return lines


RELIABILITY_HEADINGS = ("confidence", "answers", "mean", "right")
TIME_HEADINGS = ("milliseconds", "median", "90 %")
TOKEN_HEADINGS = ("tokens of the language model", "median", "90 %", "all")


def _reliability(summary: Summary) -> str:
    if summary.calibration_error is None:
        return ""
    told = table(RELIABILITY_HEADINGS, reliability_lines(summary))
    return f"{told}\nexpected calibration error {summary.calibration_error:.3f}"


def reliability_lines(summary: Summary) -> list[tuple[str, ...]]:
    """The reliability table under `RELIABILITY_HEADINGS`."""
    return [
        (f"{b.low:.1f} to {b.high:.1f}", str(b.n), f"{b.confidence:.2f}", f"{b.right:.2f}")
        for b in summary.bins
    ]


def _costs(summary: Summary) -> str:
    tables = [table(TIME_HEADINGS, time_lines(summary))] if summary.times_ms else []
    if summary.tokens:
        tables.append(table(TOKEN_HEADINGS, token_lines(summary)))
    return "\n\n".join(tables)


def time_lines(summary: Summary) -> list[tuple[str, ...]]:
    """The time of each step under `TIME_HEADINGS`."""
    return [(step, f"{t[0]:.0f}", f"{t[1]:.0f}") for step, t in summary.times_ms.items()]


def token_lines(summary: Summary) -> list[tuple[str, ...]]:
    """What a language model took, under `TOKEN_HEADINGS`."""
    return [
        (of, f"{ns[0]:,.0f}", f"{ns[1]:,.0f}", f"{ns[2]:,}") for of, ns in summary.tokens.items()
    ]
