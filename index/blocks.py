"""What a file without pages says, block by block: headings, paragraphs, bullets, tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

LETTERS = 99  # of plain text in a line
MAX_CELL_LETTERS = 40  # in a line of a cell
MAX_COLUMNS = 100


class Joined(Enum):
    """A square of a table that is no cell of its own: it belongs to the one beside or above."""

    LEFT = "left"
    ABOVE = "above"


Square = str | Joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading (level 1 to 6), a paragraph or a line of one (level 0), a bullet (level -1), or a
    table (rows of squares, as many in each row).

    `gap` tells that white space follows; `breaks` that a page ends here, and nothing else.
    `widths` are the columns' widths in letters, `n_header` the number of rows set bold.
    """

    text: str = ""
    level: int = 0
    rows: tuple[tuple[Square, ...], ...] = ()
    widths: tuple[int, ...] = ()
    n_header: int = 1
    bold: bool = False
    gap: bool = True
    breaks: bool = False

    @property
    def n_lines(self) -> int:
        """About how many lines it takes."""
        if not self.rows:
            return 1 + len(self.text) // LETTERS
        return sum(_row_lines(row, self.widths) for row in self.rows)


def _row_lines(row: Sequence[Square], widths: Sequence[int]) -> int:
    pairs = zip(row, widths, strict=True)
    return max(1 + len(cell) // n if isinstance(cell, str) else 1 for cell, n in pairs)


def table_block(rows: Sequence[Sequence[Square]], *, n_header: int = 1) -> Block:
    """A table of rows that are as long as each other, each column as wide as it takes."""
    columns = zip(*rows, strict=True)
    longest = (max(len(c) if isinstance(c, str) else 0 for c in column) for column in columns)
    return Block(
        rows=tuple(tuple(row) for row in rows),
        widths=tuple(min(max(n, 4), MAX_CELL_LETTERS) for n in longest),
        n_header=n_header,
    )


def paragraph(text: str, level: int = 0, bold: bool = False, gap: bool = True) -> Iterator[Block]:
    """The text as a block, its white space made even; none if there is none."""
    text = " ".join(text.split())
    if text:
        yield Block(text=text, level=level, bold=bold, gap=gap)


def table(rows: Sequence[Sequence[Square]], *, n_header: int) -> Iterator[Block]:
    """A table, or what is drawn as one: a title over it, labels with values, lines of text."""
    rows = [row for row in rows if any(isinstance(cell, str) and cell for cell in row)]
    while rows and _is_title(rows[0]):
        yield from paragraph(_joined(rows[0]), bold=len(rows) > 1)
        rows, n_header = rows[1:], n_header - 1
    width = max(map(len, rows), default=0)
    if _are_labels(rows):
        n_header = width = 1
    if width > MAX_COLUMNS or width < 2:
        for row in rows:
            yield from paragraph(_joined(row))
        return
    even = [[*row, *[""] * (width - len(row))] for row in rows]
    yield table_block(even, n_header=_n_header(even, n_header))


def _is_title(row: Sequence[Square]) -> bool:
    return len(row) > 1 and all(cell is Joined.LEFT for cell in row[1:])


def _joined(row: Iterable[Square]) -> str:
    return " ".join(cell for cell in row if isinstance(cell, str) and cell)


def _are_labels(rows: Sequence[Sequence[Square]]) -> bool:
    """Whether each row is a label and its value: "Report of: | the Head of Housing"."""
    return bool(rows) and all(
        len(row) == 2 and isinstance(row[0], str) and row[0].endswith(":") for row in rows
    )


def _n_header(rows: Sequence[Sequence[Square]], said: int) -> int:
    """The heading rows: those that are said to be, and those that their cells reach into."""
    n_header = max(1, said)
    spans = Joined.LEFT in rows[0] and len(rows) > 2
    while n_header < min(3, len(rows) - 1) and (
        Joined.ABOVE in rows[n_header] and Joined.ABOVE not in rows[n_header + 1]
    ):
        n_header += 1
    return 2 if spans and n_header == 1 else n_header
