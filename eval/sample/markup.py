# mypy: disable-error-code="import-untyped"
"""The plain markup in which the papers are written, one paragraph to a line.

    # Title            a centred title            ## 4. Heading    a heading
    4.1 Text           a numbered paragraph       (a) Text         a lettered part
    * Text             a bullet                   | Text           a line on its own
    : Label | Text     a row of a report's head   = 12 | TITLE     a numbered minute
    > Text             a paragraph set in (as under a minute)

Anything else is a plain paragraph. A line beginning with @ does something: see DIRECTIVES.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    NextPageTemplate,
    PageBreak,
    Paragraph,
    Spacer,
    Table,
)

from .layout import bookmark, foot
from .scan import ScannedPage, Signature
from .scorecard import VIEWS, centred_columns, scorecard_rows
from .tables import escape, read_rows, ruled_table

Story = list[Flowable]

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=11, leading=13.4, spaceAfter=7)
STYLES = {
    "body": BODY,
    "title": ParagraphStyle(
        "title", BODY, fontName="Helvetica-Bold", fontSize=12, leading=15, alignment=TA_CENTER
    ),
    "heading": ParagraphStyle(
        "heading", BODY, fontName="Helvetica-Bold", spaceBefore=6, leftIndent=36, keepWithNext=1
    ),
    "subheading": ParagraphStyle(
        "subheading", BODY, fontName="Helvetica-Bold", spaceBefore=5, keepWithNext=1
    ),
    "numbered": ParagraphStyle("numbered", BODY, leftIndent=36),
    "lettered": ParagraphStyle("lettered", BODY, leftIndent=62, bulletIndent=36),
    "bullet": ParagraphStyle("bullet", BODY, leftIndent=54, bulletIndent=39, spaceAfter=4),
    "line": ParagraphStyle("line", BODY, spaceAfter=2),
    "minute": ParagraphStyle("minute", BODY, leftIndent=36, alignment=TA_JUSTIFY),
    "small": ParagraphStyle("small", BODY, fontSize=8, leading=9.6),
}

NUMBERED = re.compile(r"(\d+\.\d+)\.?\s+(.*)")
LETTERED = re.compile(r"(\([a-z0-9]{1,3}\))\s+(.*)")
HEADING = re.compile(r"(\d+\.)\s+(.*)")


def parse(path: Path) -> Story:
    """Set one source file; files it names (tables, letters) lie in the same folder."""
    story: Story = []
    head_rows: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(": "):
            label, _, value = line[2:].partition(" | ")
            head_rows.append((label, value))
            continue
        if head_rows:
            story += [_report_head(head_rows), Spacer(1, 10)]
            head_rows = []
        if line.startswith("@"):
            story += _directive(line[1:], path.parent)
        elif line.strip():
            story += _block(line.strip())
    if head_rows:
        story += [_report_head(head_rows), Spacer(1, 10)]
    return story


def _block(line: str) -> Story:
    mark, _, rest = line.partition(" ")
    if mark in ("#", "##", "###"):
        return _heading(mark, rest)
    if mark == "=":
        number, _, title = rest.partition(" | ")
        return [CondPageBreak(70), _hung(title, number, "heading")]
    if mark == "*":
        return [_hung(rest, "•", "bullet")]
    if mark == "|":
        return [Paragraph(escape(rest), STYLES["line"])]
    if mark == ">":
        return [Paragraph(escape(rest), STYLES["minute"])]
    if found := NUMBERED.fullmatch(line):
        return [_hung(found.group(2), found.group(1), "numbered")]
    if found := LETTERED.fullmatch(line):
        return [_hung(found.group(2), found.group(1), "lettered")]
    return [Paragraph(escape(line), BODY)]


def _heading(mark: str, text: str) -> Story:
    if mark == "#":
        return [Paragraph(escape(text), STYLES["title"])]
    found = HEADING.fullmatch(text)
    if mark == "##" and found:
        return [_hung(found.group(2), found.group(1), "heading")]
    return [Paragraph(escape(text), STYLES["subheading"])]


def _hung(text: str, label: str, style: str) -> Paragraph:
    chosen = STYLES[style]
    marked = ParagraphStyle(
        style, chosen, bulletFontName=chosen.fontName, bulletFontSize=chosen.fontSize
    )
    return Paragraph(escape(text), marked, bulletText=label)


def _report_head(rows: list[tuple[str, str]]) -> Table:
    body = [
        [Paragraph(f"<b>{escape(label)}:</b>", STYLES["line"]), Paragraph(escape(value), BODY)]
        for label, value in rows
    ]
    rules = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.8, colors.black),
        ("LINEBELOW", (0, -1), (-1, -1), 0.8, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 3),
    ]
    return Table(body, colWidths=[112, 341], style=rules)


def _turn_to(kind: str) -> Story:
    return [NextPageTemplate(kind), PageBreak()]


def _scorecard(view_name: str, folder: Path) -> Story:
    view = VIEWS[view_name]
    rows = scorecard_rows(folder.parent / "scorecard.csv", view)
    centred = centred_columns(rows)
    return [ruled_table(rows, view.widths, 2, view.size, centred)]


def _table(argument: str, folder: Path) -> Story:
    """`file.csv | column widths in points | heading rows | type size`, the last two optional."""
    name, widths, *rest = [part.strip() for part in argument.split("|")]
    head = int(rest[0]) if rest else 1
    size = float(rest[1]) if len(rest) > 1 else 9.5
    columns = [float(width) for width in widths.split()]
    table = ruled_table(read_rows(folder / name), columns, head, size)
    return [Spacer(1, 4), table, Spacer(1, 10)]


def _scan(name: str, folder: Path) -> Story:
    return [*_turn_to("scan"), ScannedPage(parse(folder / name))]


DIRECTIVES: dict[str, Callable[[str, Path], Story]] = {
    "page": lambda kind, _folder: _turn_to(kind or "portrait"),
    "next": lambda kind, _folder: [NextPageTemplate(kind)],
    "gap": lambda points, _folder: [Spacer(1, float(points))],
    "small": lambda text, _folder: [Paragraph(escape(text), STYLES["small"])],
    "bookmark": lambda title, _folder: [bookmark(title, 1)],
    "foot": lambda text, _folder: [foot(text or None)],
    "table": _table,
    "scorecard": _scorecard,
    "scan": _scan,
    "signature": lambda _text, _folder: [Signature()],
}
"""@page turns to a new page of a kind, @next sets the kind after this page, the rest add here."""


def _directive(text: str, folder: Path) -> Story:
    name, _, argument = text.partition(" ")
    return DIRECTIVES[name](argument.strip(), folder)
