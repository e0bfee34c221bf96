# mypy: disable-error-code="import-untyped", allow-subclassing-any
"""Ruled tables, set from rows of plain text.

A cell "<" belongs to the cell at its left, a cell "^" to the one above (headings of two
levels). A row whose first cell begins with "== " is a group heading over the whole width.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Table

Rows = list[list[str]]
Command = tuple[object, ...]

RAG_COLOURS = {"Green": "#b7dfb0", "Amber": "#ffd98a", "Red": "#f2a6a0"}
HEAD_FILL = colors.HexColor("#d6dfe6")
GROUP_FILL = colors.HexColor("#ebeff2")
TALL_ROW = 44.0
ROOM = 28.0
LONG_CELL = 200
"""Rows taller than this (in points) may be broken if so much of the page is left; a row with
a cell of more characters than LONG_CELL is set from the top, so that it breaks cleanly."""


class RuledTable(Table):
    """A table whose tall rows run on over the page, as in papers made with an office program."""

    def split(self, width: float, height: float) -> list[Table]:
        """Break within a tall row if a few of its lines fit above; otherwise between rows."""
        self._calc(width, height)
        left = height
        tallest = 0.0
        for row_height in self._rowHeights:
            if row_height > left:
                tallest = row_height
                break
            left -= row_height
        within = tallest > TALL_ROW and left > ROOM
        self.splitByRow, self.splitInRow = int(not within), int(within)
        parts: list[Table] = super().split(width, height)
        return parts


def read_rows(path: Path) -> Rows:
    """The rows of a CSV file, each with as many cells as the longest."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.reader(stream) if row]
    width = max(len(row) for row in rows)
    return [row + [""] * (width - len(row)) for row in rows]


def ruled_table(
    rows: Rows, widths: Sequence[float], head_rows: int, size: float, centred: Sequence[int] = ()
) -> RuledTable:
    """A table with a full grid, its head repeated on every page; rows may run over pages."""
    body = [
        [_cell(text, y < head_rows, x in centred, size) for x, text in enumerate(row)]
        for y, row in enumerate(rows)
    ]
    commands: list[Command] = [
        ("GRID", (0, 0), (-1, -1), 0.6, colors.black),
        ("BACKGROUND", (0, 0), (-1, head_rows - 1), HEAD_FILL),
        ("VALIGN", (0, 0), (-1, -1), "TOP" if size > 8 else "MIDDLE"),
        ("VALIGN", (0, 0), (-1, head_rows - 1), "MIDDLE"),
        ("LINEBELOW", (0, "inrowsplitstart"), (-1, "inrowsplitstart"), 0.6, colors.black),
        ("LINEABOVE", (0, "inrowsplitend"), (-1, "inrowsplitend"), 0.6, colors.black),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5 if size < 9 else 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5 if size < 9 else 4),
    ]
    commands += _joined_cells(rows, head_rows)
    commands += _fills(rows, head_rows)
    commands += [("VALIGN", (0, y), (-1, y), "TOP") for y, row in enumerate(rows) if _long(row)]
    return RuledTable(body, colWidths=list(widths), repeatRows=head_rows, style=commands)


def _long(row: list[str]) -> bool:
    return any(len(text) > LONG_CELL for text in row)


def _cell(text: str, bold: bool, centred: bool, size: float) -> Paragraph | str:
    if text in ("", "<", "^"):
        return ""
    group = text.startswith("== ")
    style = ParagraphStyle(
        "cell",
        fontName="Helvetica-Bold" if bold or group else "Helvetica",
        fontSize=size,
        leading=size * 1.18,
        alignment=TA_CENTER if centred and not group else TA_LEFT,
    )
    return Paragraph(escape(text.removeprefix("== ")), style)


def escape(text: str) -> str:
    """Make plain text safe for a paragraph, and turn **bold** and a slash for a break."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    parts = safe.split("**")
    marked = "".join(f"<b>{part}</b>" if n % 2 else part for n, part in enumerate(parts))
    return marked.replace(" // ", "<br/>")


def _joined_cells(rows: Rows, head_rows: int) -> list[Command]:
    spans: list[Command] = []
    last = len(rows[0]) - 1
    for y, row in enumerate(rows):
        if row[0].startswith("== "):
            spans.append(("SPAN", (0, y), (last, y)))
            continue
        for x, text in enumerate(row):
            right = _run(row[x + 1 :], "<")
            down = _run([below[x] for below in rows[y + 1 : head_rows]], "^")
            if text not in ("<", "^") and (right or down):
                spans.append(("SPAN", (x, y), (x + right, y + down)))
    return spans


def _run(cells: Sequence[str], mark: str) -> int:
    count = 0
    for cell in cells:
        if cell != mark:
            break
        count += 1
    return count


def _fills(rows: Rows, head_rows: int) -> list[Command]:
    fills: list[Command] = []
    for y, row in enumerate(rows[head_rows:], start=head_rows):
        if row[0].startswith("== "):
            fills.append(("BACKGROUND", (0, y), (-1, y), GROUP_FILL))
        for x, text in enumerate(row):
            if text in RAG_COLOURS:
                fills.append(("BACKGROUND", (x, y), (x, y), colors.HexColor(RAG_COLOURS[text])))
    return fills
