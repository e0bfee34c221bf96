"""PDFs that mean harm, or that nobody would write: each is read, or costs one line."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path

import pytest
from forked import outcome_of

TEXT = b"BT /F1 12 Tf 72 700 Td (Bins are emptied weekly.) Tj ET"
SAID = "read: Bins are emptied weekly."
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"


def _pdf(objects: Sequence[bytes]) -> bytes:
    """A PDF of these objects, the first its catalogue."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n"
        b"%%%%EOF\n" % (size, table, size, len(out))
    )


def _stream(data: bytes, extra: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), extra, data)


def _page(extra: bytes = b"") -> bytes:
    return (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> %s >>" % extra
    )


def _one_page(
    catalogue: bytes = b"",
    *,
    pages: bytes = PAGES,
    page: bytes = b"",
    contents: bytes | None = None,
    more: Sequence[bytes] = (),
) -> bytes:
    root = b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue
    return _pdf([root, pages, _page(page), contents or _stream(TEXT), FONT, *more])


def _many_pages(n_pages: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (number + 6) for number in range(n_pages))
    tree = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, n_pages)
    return _one_page(pages=tree, more=[_page()] * n_pages)


_SCRIPT = (
    b"/OpenAction << /S /JavaScript /JS (app.launchURL\\(1\\)) >> "
    b"/AA << /WC << /S /Launch /F (MARK) >> >>"
)
_LINK = (
    b"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] "
    b"/A << /S /URI /URI (http://127.0.0.1:9/) >> >>]"
)
_OUTLINE = (
    b"<< /First 7 0 R /Last 8 0 R /Count 2 >>",
    b"<< /Title (a) /Parent 6 0 R /Next 8 0 R /Dest [3 0 R /Fit] >>",
    b"<< /Title (b) /Parent 6 0 R /Next 7 0 R /First 7 0 R /Last 7 0 R /Dest [3 0 R /Fit] >>",
)
_PORTFOLIO = b"/Collection << /View /D >> /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>"
_WORDS = b" ".join(b"1 0 0 1 %d %d Tm (w%d) Tj" % (k * 37 % 590, k % 840, k) for k in range(9000))
_BOMB = zlib.compress(zlib.compress(b" " * 100_000_000, 9), 9)


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        (_one_page(_SCRIPT, page=_LINK), SAID),
        (_one_page(b"/AcroForm << /XFA 6 0 R >>", more=[_stream(b"<xdp/>")]), SAID),
        (_one_page(_PORTFOLIO, more=[b"<< /F (a) /EF << /F 7 0 R >> >>", _stream(b"x")]), SAID),
        (_one_page(b"/Outlines 6 0 R", more=_OUTLINE), SAID),
        (_one_page().replace(b"startxref\n", b"startxref\n9"), SAID),
        (_one_page(pages=b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>"), SAID),
        (_one_page().replace(b"[0 0 595 842]", b"[0 0 99999999 99999999]"), "read: "),
        (_one_page().replace(b"[0 0 595 842]", b"[0 0 0.0004 842]"), "points large"),
        (_one_page(pages=b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"), "read: "),
        (_one_page(contents=_stream(_BOMB, b"/Filter [/FlateDecode /FlateDecode]")), "read: "),
        (_one_page(contents=_stream(b"BT /F1 1 Tf " + _WORDS + b" ET")), "more than a page holds"),
        (_many_pages(5001), "it has 5001 pages, the limit is 5000. Split it, or raise"),
        (b"%!PS-Adobe-3.0\nshowpage\n", "in spite of its name it is a PostScript file"),
        (_pdf([b"<< /Type /Catalog >>"]), "refused: "),
    ],
    ids=[
        "scripts and links",
        "a form in XML",
        "a portfolio",
        "an outline that goes round",
        "a table that is elsewhere",
        "a count that is wrong",
        "a page of endless size",
        "a page without width",
        "a tree that goes round",
        "a bomb",
        "a page of too many words",
        "too many pages",
        "PostScript",
        "no pages at all",
    ],
)
def test_a_hostile_pdf_is_read_or_costs_one_line(tmp_path: Path, data: bytes, outcome: str) -> None:
    mark = tmp_path / "mark"
    program = tmp_path / "run.sh"
    program.write_text(f"#!/bin/sh\ntouch '{mark}'\n")
    program.chmod(0o755)
    path = tmp_path / "odd é '\" $(x) -- name.pdf"
    path.write_bytes(data.replace(b"MARK", bytes(program)))
    found = outcome_of(path)
    assert found.startswith(("read: ", "refused: "))
    assert outcome in found
    assert not mark.exists()


def test_a_name_over_two_lines_still_costs_one_line(tmp_path: Path) -> None:
    path = tmp_path / "two\nlines.pdf"
    path.write_bytes(b"not a pdf")
    assert outcome_of(path).startswith("refused: Could not read 'two lines.pdf': ")
