# mypy: disable-error-code="import-untyped", allow-subclassing-any
"""Pages of a published agenda pack: sizes, stamps at the head, running feet, bookmarks.

A pack has unnumbered front sheets; after them every page carries a stamped "Page N" that is
not its position in the file, and the first page of an item carries "Agenda Item N".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

MARGINS: dict[str, tuple[tuple[float, float], float, float, float]] = {
    "portrait": (A4, 25 * mm, 24 * mm, 20 * mm),
    "a4": (landscape(A4), 14 * mm, 18 * mm, 13 * mm),
    "a3": (landscape(A3), 14 * mm, 18 * mm, 14 * mm),
    "rotated": (landscape(A3), 14 * mm, 18 * mm, 14 * mm),
    "scan": (A4, 0, 0, 0),
}
"""Per page kind: size as read, side margin, head margin, foot margin."""


@dataclass
class Ledger:
    """What one setting of a pack has shown about its pages, in file positions from 1."""

    front_pages: int = 2
    starts: dict[str, int] = field(default_factory=dict)
    last: int = 0
    pages: int = 0


class PackDoc(BaseDocTemplate):
    """A pack being set: knows its printed page number and what to stamp on each page."""

    def __init__(self, path: Path, title: str, author: str, front: int, first: int) -> None:
        super().__init__(
            str(path), pagesize=A4, title=title, author=author, invariant=1, pageCompression=1
        )
        self.front_pages = front
        self.first_printed = first
        self.ledger = Ledger()
        self.stamp_item: str | None = None
        self.foot: str | None = None
        self.foot_page = 0
        self.addPageTemplates([_template(kind) for kind in MARGINS])

    def printed(self) -> int | None:
        """The number stamped on the present page, or None on a front sheet."""
        after_front = int(self.page) - self.front_pages
        return self.first_printed + after_front - 1 if after_front > 0 else None

    def start_item(self, key: str, stamp: str | None) -> None:
        """Note that an agenda item begins on the present page, and stamp it there."""
        self.ledger.starts[key] = int(self.page)
        self.stamp_item = stamp

    def set_foot(self, text: str | None) -> None:
        """Begin (or end, with None) a document's own running foot, which counts from 1."""
        self.foot = text
        self.foot_page = 0


class Mark(Flowable):
    """A point in the text without size at which something is done to the page or document."""

    def __init__(self, act: Callable[[PackDoc, Any], None]) -> None:
        super().__init__()
        self.width = self.height = 0
        self._act = act

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Run the act; the document is reached through the canvas it is drawn on."""
        self._act(self.canv._doctemplate, self.canv)


def bookmark(title: str, level: int) -> Mark:
    """A bookmark of the PDF outline at this point."""

    def act(doc: PackDoc, canvas: Any) -> None:
        key = f"p{doc.page}-{level}-{title}"
        canvas.bookmarkPage(key, fit="Fit")
        canvas.addOutlineEntry(title, key, level=level, closed=False)

    return Mark(act)


def item_start(key: str, stamp: str | None) -> Mark:
    """The beginning of an item: its page is noted, and stamped if it has a stamp."""
    return Mark(lambda doc, _canvas: doc.start_item(key, stamp))


def foot(text: str | None) -> Mark:
    """From this page on, the running foot of an appended document; None ends it."""
    return Mark(lambda doc, _canvas: doc.set_foot(text))


def _template(kind: str) -> PageTemplate:
    size, side, head, tail = MARGINS[kind]
    width, height = size
    frame = Frame(side, tail, width - 2 * side, height - head - tail, 0, 0, 0, 0, id=kind)

    def begin(canvas: Any, _doc: PackDoc) -> None:
        if kind == "rotated":
            canvas.translate(height, 0)
            canvas.rotate(90)

    def end(canvas: Any, doc: PackDoc) -> None:
        if kind != "scan":
            draw_stamps(canvas, doc.printed(), doc.stamp_item, width, height)
            _draw_foot(canvas, doc, width)
        doc.stamp_item = None
        doc.ledger.last = doc.page

    template = PageTemplate(id=kind, frames=[frame], onPage=begin, onPageEnd=end, pagesize=size)
    template.rotation = 90 if kind == "rotated" else 0
    return template


def draw_stamps(
    canvas: Any, printed: int | None, item: str | None, width: float, height: float
) -> None:
    """Stamp the printed number (outer corner) and the item at the head of a page."""
    if printed is None:
        return
    baseline = height - 11 * mm
    canvas.setFont("Helvetica", 10)
    if printed % 2:
        canvas.drawRightString(width - 9 * mm, baseline, f"Page {printed}")
    else:
        canvas.drawString(9 * mm, baseline, f"Page {printed}")
    if item:
        canvas.setFont("Helvetica-Bold", 10)
        if printed % 2:
            canvas.drawString(9 * mm, baseline, item)
        else:
            canvas.drawRightString(width - 9 * mm, baseline, item)


def _draw_foot(canvas: Any, doc: PackDoc, width: float) -> None:
    if doc.foot is None or doc.printed() is None:
        return
    doc.foot_page += 1
    canvas.setFont("Helvetica", 8)
    canvas.drawCentredString(width / 2, 9 * mm, doc.foot.replace("{n}", str(doc.foot_page)))
