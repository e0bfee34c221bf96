"""Reading fidelity of tables: cells as the assistant read them against a truth."""

import csv
import difflib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from assistant import Assistant, Table
from eval.intervals import Estimate, share
from eval.matching import normalise, squash
from eval.questions import FactsError
from eval.reading import read_papers
from eval.text import interval, percent, table

_KEY_COLUMNS = 2
"""A row is named by one of its first two cells: some tables have a colour or a number before."""
_LIKENESS = 0.7
N_SHOWN = 40
_COLUMNS = ("table", "row_key", "column", "value", "printed_page")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueCell:
    """A cell as a person read it; `value` is empty for an empty cell."""

    table: str
    row_key: str
    column: str
    value: str
    printed_page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRow:
    """A row as read: (column heading, text) in column order, and the page on which it begins."""

    cells: tuple[tuple[str, str], ...]
    page_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CellReport:
    """How many cells, rows and pages are right, in all and by column; `wrong` holds (row, column,
    truth, what was read or None)."""

    figures: Mapping[str, Estimate]
    wrong: tuple[tuple[str, str, str, str | None], ...]

    def to_dict(self) -> dict[str, Any]:
        """The report, JSON-ready."""
        return asdict(self)

    def told(self) -> str:
        """The report for people, with the first wrong cells."""
        lines = [(n, percent(f), interval(f), str(f.n)) for n, f in self.figures.items()]
        wrong = [f"{row}, {column}: {truth!r}, read {read!r}"
                 for row, column, truth, read in self.wrong[:N_SHOWN]]  # fmt: skip
        return "\n".join((table(("", "%", "95 % interval", "of"), lines), "", *wrong))


def measure_cells(truth: Path, paper: Path) -> CellReport:
    """The cells that the assistant reads in a paper, against the truth.

    Raises:
        FactsError: the truth cannot be read, or the paper is no PDF.
        AssistantError: the assistant cannot read the paper.
    """
    cells, labels = read_truth(truth), read_papers([paper])
    if not labels:
        raise FactsError(f"Could not read '{paper.name}': it is not a PDF that opens.")
    with TemporaryDirectory(prefix="committee-eval-") as folder:
        assistant = Assistant.open(Path(folder) / "index", create=True)
        assistant.add([paper])
        return score_cells(cells, read_rows(assistant.tables(paper.name)), label=labels[0].label)


def read_truth(path: Path) -> tuple[TrueCell, ...]:
    """The cells of a CSV file.

    Raises:
        FactsError: it cannot be read, or lacks a column.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return tuple(TrueCell(**{k: row[k] for k in _COLUMNS}) for row in csv.DictReader(file))
    except (OSError, UnicodeDecodeError, KeyError) as error:
        raise FactsError(
            f"Could not read '{path.name}': {error}. Its columns are {', '.join(_COLUMNS)}."
        ) from error


def score_cells(
    truth: Sequence[TrueCell],
    read: Sequence[ReadRow],
    *,
    label: Callable[[int], str | None],
) -> CellReport:
    """The truth beside the rows read; a row not found counts all its cells as wrong.

    Args:
        read: the rows of all tables.
        label: the number printed on a page, by its position in the file.

    Raises:
        FactsError: there is no truth.
    """
    if not truth:
        raise FactsError("The truth holds no cells. Give a line for each cell.")
    rows: dict[tuple[str, str], list[TrueCell]] = defaultdict(list)
    for cell in truth:
        rows[cell.table, cell.row_key].append(cell)
    found = {key: _row(key[1], [c.column for c in cells], read) for key, cells in rows.items()}
    texts = [_read(found[cell.table, cell.row_key], cell.column) for cell in truth]
    right = [value is not None and same(cell.value, value)
             for cell, value in zip(truth, texts, strict=True)]  # fmt: skip
    pairs = tuple(zip(truth, right, strict=True))
    pages = [_page(found[key], label) == cells[0].printed_page for key, cells in rows.items()]
    figures = {
        "cells": share(right),
        "cells with text": share([ok for cell, ok in pairs if cell.value]),
        "empty cells": share([ok for cell, ok in pairs if not cell.value]),
        "rows found": share([row is not None for row in found.values()]),
        "page of row": share(pages),
        **{c.column: share([ok for cell, ok in pairs if cell.column == c.column]) for c in truth},
    }
    return CellReport(
        figures={name: figure for name, figure in figures.items() if figure is not None},
        wrong=tuple((cell.row_key, cell.column, cell.value, value)
                    for cell, value, ok in zip(truth, texts, right, strict=True) if not ok),
    )  # fmt: skip


def read_rows(tables: Sequence[Table]) -> tuple[ReadRow, ...]:
    """The rows of all tables, in their order."""
    return tuple(
        ReadRow(
            cells=tuple((cell.column, cell.text) for cell in row.cells),
            page_number=row.page_number,
        )
        for one in tables
        for row in one.rows
    )


def _row(key: str, columns: Sequence[str], rows: Sequence[ReadRow]) -> ReadRow | None:
    """The row of that name whose headings fit best, None where there is none."""
    named = [row for row in rows if any(same(text, key) for _, text in row.cells[:_KEY_COLUMNS])]
    wanted = {squash(column) for column in columns}
    fits = [len(wanted & {squash(column) for column, _ in row.cells}) for row in named]
    return named[fits.index(max(fits))] if named else None


def _read(row: ReadRow | None, column: str) -> str | None:
    """What was read under a heading; where no heading is the same, under the one most like it."""
    cells = row.cells if row else ()
    headings = {squash(heading): text for heading, text in reversed(cells)}
    like = difflib.get_close_matches(squash(column), headings, n=1, cutoff=_LIKENESS)
    return headings[like[0]] if like else None


def _page(row: ReadRow | None, label: Callable[[int], str | None]) -> str | None:
    return label(row.page_number) if row else None


def same(one: str, other: str) -> bool:
    """Whether two cells say the same, white space, quotes and dashes apart."""
    return "".join(normalise(one).split()) == "".join(normalise(other).split())
