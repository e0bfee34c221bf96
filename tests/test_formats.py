"""Word, HTML, Markdown and text files become pages like any other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docx import Document

from index.compose import RawPaper, Reading, compose
from index.errors import EmptyError, PaperError, UnknownFormatError, UnreadableError
from index.formats import read_pages
from index.pdf import PdfFacts

HTML = """<html><head><title>x</title><style>p { color: red }</style></head><body>
<nav>Home</nav><main><h1>Trees in Netherby</h1><p>There are <b>940</b> street trees.</p>
<ul><li>Oaks</li><li>Limes</li></ul>
<table><tr><th>Ward</th><th>Trees</th></tr><tr><td>North</td><td>410</td></tr></table>
<script>alert(1)</script></main></body></html>"""
MARKDOWN = """# Trees in Netherby

There are **940** street trees.

- Oaks
- Limes

| Ward | Trees |
| --- | --- |
| North | 410 |
"""


def _docx(path: Path) -> None:
    document = Document()
    document.add_heading("Trees in Netherby", level=1)
    document.add_paragraph("There are 940 street trees.")
    for name in ("Oaks", "Limes"):
        document.add_paragraph(name, style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Ward", "Trees", "North", "410"), strict=True):
        cell.text = text
    document.save(str(path))


def _read(path: Path) -> Reading:
    pages = tuple(read_pages(path))
    facts = PdfFacts(n_pages=len(pages), title=None, bookmarks=())
    return compose(RawPaper(document=path.name, facts=facts, pages=pages, paged=False))


@pytest.fixture(params=["trees.docx", "trees.html", "trees.md"])
def trees(request: pytest.FixtureRequest, tmp_path: Path) -> Reading:
    """The same paper in each kind of file."""
    path = tmp_path / str(request.param)
    if path.suffix == ".docx":
        _docx(path)
    else:
        path.write_text(HTML if path.suffix == ".html" else MARKDOWN, encoding="utf-8")
    return _read(path)


def test_headings_paragraphs_and_bullets_are_read(trees: Reading) -> None:
    assert trees.title == "Trees in Netherby"
    texts = [line for piece in trees.pieces for line in piece.text.split("\n")]
    assert "There are 940 street trees." in texts
    assert {"• Oaks", "• Limes"} <= set(texts)
    assert not {"Home", "alert(1)"} & set(texts)


def test_tables_are_read_with_their_headings(trees: Reading) -> None:
    (table,) = trees.tables
    assert table.columns == ("Ward", "Trees")
    assert [row.texts for row in table.rows] == [("North", "410")]


def test_no_page_number_is_made_up(trees: Reading) -> None:
    assert [(page.number, page.label) for page in trees.pages] == [(1, None)]


def test_text_files_have_a_page_for_each_form_feed(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("First page\nof two.\n\nA paragraph.\fSecond page.", encoding="utf-8")
    pages = _read(path).pages
    assert [page.text for page in pages] == ["First page\nof two.\nA paragraph.", "Second page."]
    assert [piece.text for piece in _read(path).pieces] == [
        "First page of two.\nA paragraph.",
        "Second page.",
    ]


def test_markdown_that_is_html_is_read_as_such(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("<h2>Bins</h2>\n<p>There are <b>40</b> bins.</p>\n", encoding="utf-8")
    assert [piece.text for piece in _read(path).pieces] == ["Bins\nThere are 40 bins."]


def test_lines_that_stand_apart_within_a_sentence_are_joined(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    lines = (
        "The clerk said that the installation of new lamps would",
        "solve the trouble on the path to the school and at the",
        "Mill. A label",
        "lamps and oil",
    )
    path.write_text("\n\n".join(lines), encoding="utf-8")
    assert [piece.text for piece in _read(path).pieces] == [" ".join(lines[:3]), lines[3]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_encodings_that_offices_write(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes("The café costs £5.".encode(encoding))
    assert _read(path).pages[0].text == "The café costs £5."


@pytest.mark.parametrize(
    ("name", "data", "error", "text"),
    [
        ("a.docx", b"PK not a zip", UnreadableError, "'a.docx': it is not a Word document"),
        ("a.txt", b"\x00\x01\x02", UnreadableError, "'a.txt': it is not a text file"),
        ("a.txt", b" \n ", EmptyError, "'a.txt': there is no text in it"),
        ("a.html", b"<p></p>", EmptyError, "'a.html': there is no text in it"),
        ("a.xlsx", b"x", UnknownFormatError, "'a.xlsx': files of this kind are not read. Save"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(
    tmp_path: Path, name: str, data: bytes, error: type[PaperError], text: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(error, match=text):
        read_pages(tmp_path / name)


@pytest.mark.parametrize(
    "html",
    [
        '<ul id="contents"><li>Charges</li></ul><p>The charge is five pounds.</p>',
        '<form id="aspnetForm"><p>The charge is five pounds.</p></form>',
        '<p>Sign in</p><div role="main">The charge is five pounds.</div>',
        "<main></main><p>The charge is five pounds.</p>",
        "<form><select><option>Ward</option></select>The charge is five pounds.</form>",
        "<p>The charge is<br>five pounds.</p>",
        "<div>The charge is <i>five</i> pounds.</div>",
    ],
    ids=[
        "a list of contents",
        "a page inside a form",
        "the role main",
        "an empty main",
        "fields of a form",
        "a line break",
        "no paragraph",
    ],
)
def test_the_text_of_a_web_page_is_read_whatever_it_stands_in(tmp_path: Path, html: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(f"<html><body>{html}</body></html>", encoding="utf-8")
    text = _read(path).pages[0].text.replace("\n", " ")
    assert "The charge is five pounds." in text
    assert not re.search("Sign in|Ward", text)
