"""The body of a Word file -> blocks.

Source: ECMA-376, Part 1, 17 (WordprocessingML). Elements are those that python-docx hands over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from index.blocks import MAX_COLUMNS, Block, Joined, Square, paragraph, table
from index.numbering import BULLET, Numbering, list_place

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_P, _TBL, _R, _T = f"{_W}p", f"{_W}tbl", f"{_W}r", f"{_W}t"
_NOT_SAID = {f"{_W}del", f"{_W}moveFrom", _FALLBACK, f"{_W}pPr", f"{_W}rPr", f"{_W}sectPr"}
_SIGNS = {f"{_W}tab": " ", f"{_W}noBreakHyphen": "-", f"{_W}cr": "\n"}
_MAX_BASES = 12  # of a style that is based on a style


@dataclass(frozen=True, slots=True, kw_only=True)
class _Style:
    """What a style says of its paragraphs: heading or list level, bold, numbered in which list."""

    level: int = 0
    bold: bool = False
    place: tuple[str, int] | None = None


@dataclass(slots=True, kw_only=True)
class _Reader:
    styles: dict[str, _Style]
    numbering: Numbering
    default: str = ""
    boxes: list[Any] = field(default_factory=list)


def word_blocks(body: Any, *, styles: Any, numbering: Numbering) -> Iterator[Block]:
    """The blocks of a document's body; heads, feet and what was deleted are not among them."""
    entries = {style.get(f"{_W}styleId") or "": style for style in styles.iter(f"{_W}style")}
    default = next((k for k, s in entries.items() if _is_default(s)), "")
    reader = _Reader(
        styles={name: _style(entries, name) for name in entries},
        numbering=numbering,
        default=default,
    )
    yield from _blocks(reader, body)


def _is_default(style: Any) -> bool:
    return style.get(f"{_W}default") in ("1", "true") and style.get(f"{_W}type") == "paragraph"


def _style(entries: dict[str, Any], name: str) -> _Style:
    """A style with what it takes from those it is based on."""
    level, bold, place = 0, None, None
    for _ in range(_MAX_BASES):
        entry = entries.get(name)
        if entry is None:
            break
        level = level or _named_level(_said(entry.find(f"{_W}name")) or "")
        if bold is None:
            bold = _flag(entry.find(f"{_W}rPr"), "b")
        place = place or list_place(entry.find(f"{_W}pPr"))
        name = _said(entry.find(f"{_W}basedOn")) or ""
    return _Style(level=level, bold=bool(bold), place=place)


def _named_level(name: str) -> int:
    heading = re.fullmatch(r"(?:heading (\d)|title)", name, re.I)
    if heading:
        return min(max(int(heading[1] or 1), 1), 6)
    return -1 if name.lower().startswith("list bullet") else 0


def _said(element: Any) -> str | None:
    value = element.get(f"{_W}val") if element is not None else None
    return str(value) if value is not None else None


def _flag(properties: Any, name: str) -> bool | None:
    """Whether a property is on; None if nothing is said of it."""
    found = properties.find(f"{_W}{name}") if properties is not None else None
    if found is None:
        return None
    return _said(found) not in ("0", "false", "off", "none")


def _blocks(reader: _Reader, parent: Any) -> Iterator[Block]:
    for child in parent.iterchildren():
        if child.tag == _P:
            yield from _paragraph(reader, child)
            while reader.boxes:
                yield from _blocks(reader, reader.boxes.pop(0))
        elif child.tag == _TBL:
            yield from _table(reader, child)
        elif isinstance(child.tag, str) and child.tag not in _NOT_SAID:
            yield from _blocks(reader, child)  # content controls, inserted or custom parts


def _paragraph(reader: _Reader, element: Any) -> Iterator[Block]:
    """A paragraph's lines, the first one with its number; page breaks in it part pages."""
    properties = element.find(f"{_W}pPr")
    named = _said(properties.find(f"{_W}pStyle")) if properties is not None else None
    style = reader.styles.get(named or reader.default, _Style())
    if _flag(properties, "pageBreakBefore"):
        yield Block(breaks=True)
    pages = _text(reader, element).split("\f")
    mark, level = "", style.level
    if pages != [""]:
        mark, level = _marked(reader, list_place(properties) or style.place, style.level)
    for number, page in enumerate(pages):
        if number:
            yield Block(breaks=True)
        lines = [line for line in page.split("\n") if line.strip()]
        for k, line in enumerate(lines):
            bold = style.bold or _all_bold(element)
            yield from paragraph(mark + line, level=level, bold=bold, gap=k == len(lines) - 1)
            mark = ""


def _marked(reader: _Reader, place: tuple[str, int] | None, level: int) -> tuple[str, int]:
    """What Word writes before a paragraph of a list, and the paragraph's level."""
    number = reader.numbering.next(*place) if place else None
    if number == BULLET:
        return "", level or -1
    return (f"{number} " if number else ""), level


def _text(reader: _Reader, element: Any) -> str:
    """The text as it stands, breaks as "\\n" or "\\f"; text boxes are set aside."""
    said: list[str] = []
    for child in element.iterchildren():
        if child.tag in _NOT_SAID:
            continue
        if child.tag == f"{_W}txbxContent":
            reader.boxes.append(child)
        elif child.tag == _T:
            said.append((child.text or "").replace("\f", " "))
        elif child.tag == f"{_W}br":
            said.append("\f" if child.get(f"{_W}type") == "page" else "\n")
        elif child.tag in _SIGNS:
            said.append(_SIGNS[child.tag])
        elif child.tag == _R and _flag(child.find(f"{_W}rPr"), "vanish"):
            continue
        else:
            said.append(_text(reader, child))
    return "".join(said)


def _all_bold(element: Any) -> bool:
    runs = [run for run in element.iter(_R) if any((t.text or "").strip() for t in run.iter(_T))]
    return bool(runs) and all(_flag(run.find(f"{_W}rPr"), "b") for run in runs)


def _table(reader: _Reader, element: Any) -> Iterator[Block]:
    rows = [row for row in element.iter(f"{_W}tr") if _owner(row) is element]
    n_header = 0
    for row in rows:
        if not _flag(row.find(f"{_W}trPr"), "tblHeader"):
            break
        n_header += 1
    yield from table([_squares(reader, row) for row in rows], n_header=n_header)
    while reader.boxes:
        yield from _blocks(reader, reader.boxes.pop(0))


def _owner(row: Any) -> Any:
    parent = row.getparent()
    while parent is not None and parent.tag != _TBL:
        parent = parent.getparent()
    return parent


def _squares(reader: _Reader, row: Any) -> list[Square]:
    """A row's cells as squares; those that are merged are joined ones."""
    before = row.find(f"{_W}trPr/{_W}gridBefore")
    squares: list[Square] = [""] * _span(before)
    for cell in row.iter(f"{_W}tc"):
        if _owner(cell) is not _owner(row) or len(squares) > MAX_COLUMNS:
            continue
        width = max(_span(cell.find(f"{_W}tcPr/{_W}gridSpan")), 1)
        merge = cell.find(f"{_W}tcPr/{_W}vMerge")
        if merge is not None and _said(merge) != "restart":
            squares.extend([Joined.ABOVE] * width)
        else:
            squares += [_cell_text(reader, cell), *[Joined.LEFT] * (width - 1)]
    return squares


def _span(element: Any) -> int:
    said = _said(element) or ""
    return min(int(said), MAX_COLUMNS) if re.fullmatch(r"\d{1,6}", said) else 0


def _cell_text(reader: _Reader, cell: Any) -> str:
    parts = []
    for element in cell.iter(_P):
        text = " ".join(_text(reader, element).split())
        place = list_place(element.find(f"{_W}pPr"))
        mark, _ = _marked(reader, place, 0) if text else ("", 0)
        parts.append(mark + text)
    return " ".join(part for part in parts if part)
