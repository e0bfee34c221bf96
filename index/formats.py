"""Word, HTML, Markdown and text files -> pages as drawn.

Such files have no pages of their own. They are set on one long page (text files: one a form
feed), tables with ruled lines, so that all that follows treats them as it treats a PDF. Doors:
python-docx, Beautiful Soup, markdown-it.
"""

from __future__ import annotations

import re
import textwrap
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from docx import Document
from docx.opc.exceptions import OpcError
from docx.table import Table as DocxTable
from markdown_it import MarkdownIt

from index.errors import EmptyError, UnknownFormatError, UnreadableError
from index.papers import Word
from index.pdf import RawPage, Rule

SUFFIXES = (".pdf", ".docx", ".html", ".htm", ".md", ".txt")

WIDTH = 595.0
MARGIN = 50.0
LETTER = 5.0  # the width of a letter of plain text, in points
LINE = 14.0
BLOCK_GAP = 12.0
HEADING_SIZES = (18.0, 15.0, 13.0, 12.0, 11.0, 11.0)
SIZE = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading (level 1 to 6), a paragraph (level 0), a bullet (level -1) or a table (rows)."""

    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()
    bold: bool = False


def read_pages(path: Path) -> list[RawPage]:
    """The pages of a file that is not a PDF.

    Raises:
        UnknownFormatError: its kind is not read here.
        UnreadableError: it is not what its name says.
        EmptyError: it has no text.
    """
    readers = {".docx": _docx, ".html": _html, ".htm": _html, ".md": _markdown, ".txt": _text}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise UnknownFormatError(
            f"Did not read '{path.name}': files of this kind are not read. "
            f"Save it as one of {', '.join(SUFFIXES)}."
        )
    pages = [list(blocks) for blocks in reader(path)]
    if not any(block.text or block.rows for blocks in pages for block in blocks):
        raise EmptyError(f"Could not read '{path.name}': there is no text in it. Remove it.")
    return [_typeset(blocks, number) for number, blocks in enumerate(pages, start=1)]


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    if b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError(
            f"Could not read '{path.name}': it is not a text file in spite of its name. Remove it."
        )
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def _text(path: Path) -> Iterator[list[Block]]:
    for page in _decoded(path).split("\f"):
        paragraphs = re.split(r"\n\s*\n", page)
        yield [Block(text=" ".join(text.split())) for text in paragraphs if text.strip()]


def _markdown(path: Path) -> Iterator[list[Block]]:
    html = MarkdownIt("commonmark", {"html": False}).enable("table").render(_decoded(path))
    yield list(_elements(BeautifulSoup(html, "html.parser")))


def _html(path: Path) -> Iterator[list[Block]]:
    soup = BeautifulSoup(_decoded(path), "html.parser")
    for tag in soup(_NOT_TEXT):
        tag.decompose()
    main = soup.find("main") or soup.find(None, {"role": "main"})
    has_text = isinstance(main, Tag) and main.get_text(strip=True)
    yield list(_elements(main if isinstance(main, Tag) and has_text else soup))


# not "form": whole pages stand in one (ASP.NET), only its fields are no text
_NOT_TEXT = ["script", "style", "nav", "noscript", "template", "head"]
_NOT_TEXT += ["input", "select", "button", "textarea"]
_BLOCKS = {"p", "div", "section", "article", "main", "body", "html", "ul", "ol", "li", "table"}
_BLOCKS |= {
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "dl",
    "dt",
    "dd",
    "header",
    "form",
}


def _elements(tag: Tag) -> Iterator[Block]:
    """The blocks in a tag, in order; text beside blocks makes paragraphs of its own."""
    loose: list[str] = []
    for child in tag.children:
        block = isinstance(child, Tag) and (
            child.name in _BLOCKS or child.find(list(_BLOCKS)) is not None
        )
        if not block:
            is_break = isinstance(child, Tag) and child.name == "br"
            loose.append(" " if is_break else child.get_text())
            continue
        yield from _paragraph(" ".join(loose))
        loose.clear()
        if isinstance(child, Tag):
            yield from _element(child)
    yield from _paragraph(" ".join(loose), level=-1 if tag.name == "li" else 0)


def _element(tag: Tag) -> Iterator[Block]:
    if re.fullmatch(r"h[1-6]", tag.name):
        yield from _paragraph(tag.get_text(" "), level=int(tag.name[1]))
    elif tag.name == "table":
        rows = [
            tuple(" ".join(cell.get_text(" ").split()) for cell in row.find_all(["td", "th"]))
            for row in tag.find_all("tr")
        ]
        yield from _table(rows)
    else:
        yield from _elements(tag)


def _paragraph(text: str, level: int = 0, bold: bool = False) -> Iterator[Block]:
    text = " ".join(text.split())
    if text:
        yield Block(text=text, level=level, bold=bold)


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[Block]:
    width = max((len(row) for row in rows), default=0)
    if width == 1:
        for row in rows:
            yield from _paragraph(" ".join(row))
    elif width > 1:
        yield Block(rows=tuple(row + ("",) * (width - len(row)) for row in rows if row))


def _docx(path: Path) -> Iterator[list[Block]]:
    try:
        document = Document(str(path))
    except (OpcError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise UnreadableError(
            f"Could not read '{path.name}': it is not a Word document ({error}). "
            "Save it again as .docx."
        ) from error
    blocks: list[Block] = []
    for part in document.iter_inner_content():
        if isinstance(part, DocxTable):
            rows = [tuple(" ".join(c.text.split()) for c in row.cells) for row in part.rows]
            blocks.extend(_table(rows))
            continue
        style = (part.style.name if part.style is not None else "") or ""
        heading = re.fullmatch(r"(?:Heading (\d)|Title)", style)
        level = int(heading[1] or 1) if heading else -1 if style.startswith("List") else 0
        runs = [run for run in part.runs if run.text.strip()]
        bold = bool(runs) and all(run.bold for run in runs)
        blocks.extend(_paragraph(part.text, level=min(level, 6), bold=bold))
    yield blocks


class _Sheet:
    """A page being set; `y` is where the next line goes."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.rules: list[Rule] = []
        self.y = MARGIN

    def line(self, text: str, x: float, y: float, size: float, bold: bool) -> None:
        for word in text.split():
            width = LETTER * len(word) * size / SIZE
            box = (round(x, 2), round(y, 2), round(x + width, 2), round(y + size * 1.1, 2))
            self.words.append(Word(text=word, box=box, size=size, bold=bold))
            x += width + LETTER * 0.5 * size / SIZE


def _typeset(blocks: Sequence[Block], number: int) -> RawPage:
    sheet = _Sheet()
    for block in blocks:
        if block.rows:
            _set_table(sheet, block.rows)
            continue
        size = HEADING_SIZES[block.level - 1] if block.level > 0 else SIZE
        indent = 15.0 if block.level < 0 else 0.0
        mark = "• " if block.level < 0 and not re.match(r"\W|\(?\w{1,3}[.)]", block.text) else ""
        n_letters = int((WIDTH - 2 * MARGIN - indent) / (LETTER * size / SIZE))
        for text in textwrap.wrap(mark + block.text, n_letters, break_on_hyphens=False):
            sheet.line(text, MARGIN + indent, sheet.y, size, block.level > 0 or block.bold)
            sheet.y += LINE * size / SIZE
        sheet.y += BLOCK_GAP
    return RawPage(
        number=number,
        width=WIDTH,
        height=sheet.y + MARGIN,
        words=tuple(sheet.words),
        rules=tuple(sheet.rules),
    )


def _set_table(sheet: _Sheet, rows: Sequence[tuple[str, ...]]) -> None:
    """A ruled table as wide as it takes; the first row is set bold, as headings are."""
    longest = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
    letters = [min(max(n, 4), 40) for n in longest]
    xs = [MARGIN]
    for n_letters in letters:
        xs.append(xs[-1] + n_letters * LETTER * 1.15 + 10)
    sheet.rules.append(Rule(x0=xs[0], y0=sheet.y, x1=xs[-1], y1=sheet.y))
    top = sheet.y
    for index, row in enumerate(rows):
        wrapped = [textwrap.wrap(cell, n) for cell, n in zip(row, letters, strict=True)]
        for k, lines in enumerate(wrapped):
            for depth, text in enumerate(lines):
                y = sheet.y + 4 + depth * LINE
                sheet.line(text, xs[k] + 4, y, SIZE, bold=index == 0)
        sheet.y += max(max(map(len, wrapped)), 1) * LINE + 8
        sheet.rules.append(Rule(x0=xs[0], y0=sheet.y, x1=xs[-1], y1=sheet.y))
    for x in xs:
        sheet.rules.append(Rule(x0=x, y0=top, x1=x, y1=sheet.y))
    sheet.y += BLOCK_GAP
