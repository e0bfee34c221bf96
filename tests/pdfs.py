# mypy: disable-error-code="import-untyped"
"""Makes the small PDFs of the tests, and the other small files.

All that stands in them is made up: the borough of Netherby, its Housing Scrutiny Committee, and
its figures. Run `python tests/pdfs.py FOLDER` to have a look at them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

LEFT = 72.0
TOP = 90.0  # of the first line of the body, from the top of the page
LEADING = 18.0

Draw = Callable[[Canvas, float], None]
"""Draws on a page of the height given, in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A ruled table: its rows of texts, where it stands, and which cells are one.

    `spans` are (first column, first row, last column, last row), all counted from 0.
    """

    rows: Sequence[Sequence[str]]
    top: float = 200.0
    width: float = 80.0
    n_bold: int = 1
    spans: Sequence[tuple[int, int, int, int]] = ()

    def __call__(self, canvas: Canvas, height: float) -> None:
        """Draws it, its left side at LEFT."""
        style: list[tuple[object, ...]] = [
            ("GRID", (0, 0), (-1, -1), 0.7, "black"),
            ("FONT", (0, 0), (-1, -1), "Helvetica", 9),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
        if self.n_bold:
            style.append(("FONT", (0, 0), (-1, self.n_bold - 1), "Helvetica-Bold", 9))
        style += [("SPAN", (a, b), (c, d)) for a, b, c, d in self.spans]
        table = Table(self.rows, colWidths=[self.width] * len(self.rows[0]), style=style)
        _, depth = table.wrapOn(canvas, 1000, 1000)
        table.drawOn(canvas, LEFT, height - self.top - depth)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page: lines of text from the top (one that begins with # is a heading), stamps, drawings.

    `rotate` and `crop` are the page's /Rotate and /CropBox (left, bottom, right, top).
    """

    lines: Sequence[str] = ()
    head: Sequence[str] = ()
    foot: str = ""
    draw: Sequence[Draw] = ()
    size: tuple[float, float] = A4
    rotate: int = 0
    crop: tuple[float, float, float, float] | None = None
    top: float = TOP


def write_pdf(
    path: Path,
    sheets: Sequence[Sheet],
    *,
    title: str | None = None,
    bookmarks: Sequence[tuple[str, int]] = (),
    password: str | None = None,
) -> Path:
    """A PDF of these pages; `bookmarks` are titles with page numbers from 1."""
    lock = StandardEncryption(password, ownerPassword="owner") if password else None
    canvas = Canvas(str(path), invariant=1, encrypt=lock)
    if title is not None:
        canvas.setTitle(title)
    for number, sheet in enumerate(sheets, start=1):
        canvas.setPageSize(sheet.size)
        for k, (name, at) in enumerate(bookmarks):
            if at == number:
                canvas.bookmarkPage(f"b{k}")
                canvas.addOutlineEntry(name, f"b{k}")
        _draw(canvas, sheet)
        canvas.showPage()
    canvas.save()
    if any(sheet.rotate or sheet.crop for sheet in sheets):
        _turn_and_crop(path, sheets)
    return path


def _turn_and_crop(path: Path, sheets: Sequence[Sheet]) -> None:
    """Apart from reportlab, which swaps the sides of a page that it turns."""
    writer = PdfWriter(clone_from=PdfReader(path))
    for page, sheet in zip(writer.pages, sheets, strict=True):
        page.rotate(sheet.rotate)
        if sheet.crop:
            page.cropbox = RectangleObject(sheet.crop)
    writer.write(path)


def _draw(canvas: Canvas, sheet: Sheet) -> None:
    height = sheet.size[1]
    canvas.setFont("Helvetica", 10)
    for k, text in enumerate(sheet.head):
        canvas.drawRightString(sheet.size[0] - LEFT, height - 30 - 14 * k, text)
    for k, text in enumerate(sheet.lines):
        heading = text.startswith("# ")
        canvas.setFont("Helvetica-Bold" if heading else "Helvetica", 14 if heading else 10)
        canvas.drawString(LEFT, height - sheet.top - LEADING * k, text.removeprefix("# "))
    canvas.setFont("Helvetica", 10)
    canvas.drawCentredString(sheet.size[0] / 2, 30, sheet.foot)
    for draw in sheet.draw:
        draw(canvas, height)


def beside(text: str, *, x: float, y: float, degrees: float) -> Draw:
    """A text that runs up or down, from a point counted from the lower left corner."""

    def draw(canvas: Canvas, height: float) -> None:
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(degrees)
        canvas.drawString(0, 0, text)
        canvas.restoreState()

    return draw


def picture(path: Path) -> Draw:
    """A picture over the whole page."""

    def draw(canvas: Canvas, height: float) -> None:
        canvas.drawImage(ImageReader(str(path)), 0, 0, A4[0], height)

    return draw


PACK = "housing-pack.pdf"
PACK_TITLE = "(Public Pack)Agenda Document for Housing Scrutiny Committee, 11/03/2025 18:30"

FRONT = Sheet(
    lines=(
        "# Housing Scrutiny Committee",
        "# Agenda",
        "Date: Tuesday, 11th March, 2025",
        "Time: 6.30 pm",
        "Venue: The Old Library, Netherby",
        "PART 1 – MATTERS TO BE CONSIDERED WITH THE PUBLIC PRESENT",
        "1. Apologies for Absence",
        "2. Minutes of Previous Meeting (Pages 1 - 2)",
        "To approve the minutes of the meeting held on 14 January 2025.",
        "3. Housing Scorecard (Pages 3 - 5)",
        "To consider the report of the Head of Housing.",
        "4. Exclusion of the Press and Public",
        "PART 2 – MATTERS TO BE CONSIDERED WITHOUT THE PRESS AND PUBLIC PRESENT",
        "5. Lease of the Depot in Tanner Row",
        "Exempt under paragraph 3 of Schedule 12A of the Local Government Act 1972.",
    )
)
MINUTES = (
    Sheet(
        head=("Page 1", "Agenda Item 2"),
        lines=(
            "# Minutes of a meeting of the Housing Scrutiny Committee",
            "held on Tuesday, 14th January, 2025 at The Old Library, Netherby",
            "PRESENT",
            "Councillor R Okafor (Chairman)",
            "Councillors D Lindqvist and M Petrov",
            "# 31 APOLOGIES FOR ABSENCE",
            "Apologies were received from Councillor J Sarkar.",
            "# 32 DAMP AND MOULD",
            "A tenant of Tanner Row said that the damp in her flat had been reported five times.",
            "RESOLVED",
            "That a damp helpline be opened in April 2025 at a cost of £41,300.",
        ),
    ),
    Sheet(
        head=("Page 2",),
        lines=(
            "# 33 EMPTY HOMES",
            "The Empty Homes Officer reported that 64 homes had been brought back into use.",
            "The meeting commenced at 6.30 pm and concluded at 8.05 pm.",
            "Councillor R Okafor (Chairman)",
        ),
    ),
)
REPORT = Sheet(
    head=("Page 3", "Agenda Item 3"),
    lines=(
        "# Housing Scorecard",
        "Report of: Head of Housing",
        "# 1.0 Purpose of Report",
        "1.1 This report shows how the housing service has done in the third quarter.",
        "# 2.0 Recommendation",
        "2.1 That the Committee notes the scorecard for the third quarter of 2024-25.",
        "# 3.0 Background",
        "3.1 The average time to let an empty council home was 27 days, the shortest since 2019.",
        "3.2 Rent arrears rose because fewer tenants pay by direct debit.",
    ),
)
_HEADER = (
    ("Ref", "Measure", "2024-25", "", "", "Comment"),
    ("", "", "Quarter 1", "Quarter 2", "Target", ""),
)
_MERGED = ((0, 0, 0, 1), (1, 0, 1, 1), (2, 0, 4, 0), (5, 0, 5, 1))
SCORECARD = (
    Sheet(
        head=("Page 4",),
        size=landscape(A4),
        lines=("# Appendix A: Scorecard",),
        draw=(
            Grid(
                top=150,
                width=110,
                n_bold=2,
                spans=(*_MERGED, (0, 2, 5, 2)),
                rows=(
                    *_HEADER,
                    ("Lettings", "", "", "", "", ""),
                    ("1.1", "Days to let a home", "31", "29", "28", "Two voids were\nlong term"),
                    ("1.2", "Homes let", "112", "", "400", ""),
                    ("1.3", "Bids for each home", "46", "51", "", "Most bids are for"),
                ),
            ),
        ),
    ),
    Sheet(
        head=("Page 5",),
        size=landscape(A4),
        draw=(
            Grid(
                top=100,
                width=110,
                n_bold=2,
                spans=_MERGED,
                rows=(
                    *_HEADER,
                    ("", "", "", "", "", "ground-floor flats"),
                    ("2.1", "Repairs done in time", "91.4%", "93.0%", "95%", "See 3.2"),
                ),
            ),
        ),
    ),
)
PACK_SHEETS = (FRONT, *MINUTES, REPORT, *SCORECARD)

NOTES = "notes.md"
NOTES_TEXT = """# Note for members: allotments

There are 212 allotment plots in Netherby, and 38 people wait for one.

## Charges

| Plot | Charge |
| --- | --- |
| Half | £24 |
| Full | £43 |
"""


def write_papers(folder: Path) -> Path:
    """A folder of two papers: the pack, and a note in Markdown."""
    folder.mkdir(parents=True, exist_ok=True)
    write_pdf(folder / PACK, PACK_SHEETS, title=PACK_TITLE)
    (folder / NOTES).write_text(NOTES_TEXT, encoding="utf-8")
    return folder


EMPTY_PDF = (
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    b"2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
    b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n"
    b"trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n110\n%%EOF\n"
)
"""A sound PDF without a page."""


def write_bad_files(folder: Path) -> Path:
    """One file for each way in which a PDF cannot be read."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "no-pages.pdf").write_bytes(EMPTY_PDF)
    (folder / "letter.pdf").write_bytes(b"Dear councillor, this is a letter.\n")
    (folder / "plan.pdf").write_bytes(b"%!PS-Adobe-3.0\n72 72 moveto (plan) show showpage\n")
    sound = write_pdf(folder / "locked.pdf", [Sheet(lines=("secret",))], password="open")
    (folder / "torn.pdf").write_bytes(b"%PDF-1.4\n" + sound.read_bytes()[200:260])
    return folder


if __name__ == "__main__":
    write_bad_files(write_papers(Path(sys.argv[1])) / "bad")
