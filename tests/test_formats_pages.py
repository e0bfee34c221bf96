"""What Word and council web pages do that a plain file does not."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest
from copies import read_any, read_copy
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.parser import parse_xml

from index.compose import Reading
from index.errors import EncryptedError, PaperError, TooLargeError, UnreadableError
from index.formats import read_flow
from index.papers import Record

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LEVELS = "".join(
    f'<w:lvl w:ilvl="{k}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
    f'<w:lvlText w:val="{text}"/></w:lvl>'
    for k, (form, text) in enumerate(
        (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"))
    )
)


def _numbered(document: WordDocument, text: str, level: int, *, bold: bool = False) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {_W}><w:ilvl w:val="{level}"/><w:numId w:val="91"/></w:numPr>')
    )


def _report(path: Path) -> Path:
    document = Document()
    lists = document.part.numbering_part.element
    lists.insert(
        0, parse_xml(f'<w:abstractNum {_W} w:abstractNumId="90">{_LEVELS}</w:abstractNum>')
    )
    lists.append(parse_xml(f'<w:num {_W} w:numId="91"><w:abstractNumId w:val="90"/></w:num>'))
    document.sections[0].header.paragraphs[0].text = "A running head"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    document.add_heading("Winter Gritting", 0)
    labels = document.add_table(rows=2, cols=2)
    texts = ("Report of:", "Head of Highways", "Date of Meeting:", "4 March 2025")
    for cell, text in zip(labels._cells, texts, strict=True):
        cell.text = text
    _numbered(document, "Purpose of Report", 0, bold=True)
    _numbered(document, "This report says how the roads were kept open.", 1)
    _numbered(document, "Recommendations", 0, bold=True)
    _numbered(document, "That the Committee:", 1)
    _numbered(document, "notes the report; and", 2)
    _numbered(document, "asks for another.", 2)
    _numbered(document, "There were ", 1)
    changed = document.paragraphs[-1]
    author = 'w:id="1" w:author="x"'
    for text in (
        f"<w:ins {_W} {author}><w:r><w:t>61</w:t></w:r></w:ins>",
        f"<w:del {_W} {author}><w:r><w:delText>60</w:delText></w:r></w:del>",
    ):
        changed._p.append(parse_xml(text))
    changed.add_run(" nights of frost.")
    document.element.body.insert(
        3,
        parse_xml(
            f"<w:sdt {_W}><w:sdtContent><w:p><w:r><w:t>Held in a control.</w:t></w:r></w:p>"
            "</w:sdtContent></w:sdt>"
        ),
    )
    _merged_table(document)
    document.add_page_break()  # type: ignore[no-untyped-call]
    document.add_heading("Appendix A", 1)
    document.save(str(path))
    return path


def _merged_table(document: WordDocument) -> None:
    table = document.add_table(rows=4, cols=4)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Depot"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Tonnes"
    table.cell(0, 3).merge(table.cell(1, 3)).text = "Comment"
    table.cell(1, 1).text, table.cell(1, 2).text = "2023-24", "2024-25"
    for row, texts in ((2, ("North", "410", "530", "New barn")), (3, ("South", "275", "264", ""))):
        for k, text in enumerate(texts):
            table.cell(row, k).text = text


@pytest.fixture
def report(tmp_path: Path) -> Reading:
    """A report as Word keeps it."""
    return read_any(_report(tmp_path / "report.docx"))


def _text(reading: Reading) -> str:
    return "\n".join(piece.text for piece in reading.pieces)


def test_numbers_that_word_gives_are_read(report: Reading) -> None:
    text = _text(report)
    assert "1. Purpose of Report\n" in text
    assert "1.1 This report says" in text
    assert "2.1 That the Committee:\n(a) notes the report; and\n(b) asks for another." in text
    sections = {piece.text: piece.section for piece in report.pieces}
    assert sections["2.2 There were 61 nights of frost."] == "2.2"


def test_a_front_sheet_in_a_table_is_read_as_labels(report: Reading) -> None:
    assert "Report of: Head of Highways" in _text(report)
    assert (report.kind, report.meeting.date) == (Record.REPORT, date(2025, 3, 4))


def test_what_stands_in_controls_is_read_heads_and_feet_are_not(report: Reading) -> None:
    text = _text(report)
    assert "Held in a control." in text
    assert "running head" not in text
    assert "Page 1" not in text


def test_merged_cells_make_headings_of_two_levels(report: Reading) -> None:
    (table,) = report.tables
    assert table.columns == ("Depot", "Tonnes 2023-24", "Tonnes 2024-25", "Comment")
    assert [row.texts for row in table.rows] == [
        ("North", "410", "530", "New barn"),
        ("South", "275", "264", ""),
    ]


def test_a_page_break_begins_a_leaf(report: Reading) -> None:
    assert [page.text.split("\n")[0] for page in report.pages] == ["Winter Gritting", "Appendix A"]


MINUTES = """<html><head><title>x</title></head><body><header role="banner">Netherby</header>
<h1>Agenda and minutes</h1>
<h2 class="mgSubTitleTxt">Roads Scrutiny Committee - Tuesday, 7th January, 2025 6.30 pm</h2>
<table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">18. </p></td>
<td><p class="mgAiTitleTxt">Apologies for Absence</p>
<p class="mgSubItemTitleTxt">Minutes:</p>
<div class="mgWordPara"><p>Apologies were received from Councillor Okafor.</p></div></td></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">19. </p></td>
<td><p class="mgAiTitleTxt"><a href="d.pdf">Winter Gritting PDF 500 KB</a></p>
<ul class="mgActionList"><li>View the decision for item 19.</li></ul>
<div class="mgWordPara"><p>The café at the depot had closed.</p>
<p><b>RESOLVED</b> – That</p><ol type="a"><li>the report be noted; and</li><li>the barn mended.</li>
</ol><table><tr><td><p>Depot</p></td><td><p>Tonnes</p></td></tr>
<tr><td><p>North</p></td><td><p>530</p></td></tr></table></div></td></tr>
</table><footer>Cookies</footer></body></html>"""


@pytest.fixture
def minutes(tmp_path: Path) -> Reading:
    """A page of minutes as a ModernGov site gives it."""
    return read_copy(tmp_path / "minutes.html", MINUTES)


def test_a_page_of_minutes_gives_each_minute_its_number(minutes: Reading) -> None:
    sections = {piece.text.split("\n")[0]: piece.section for piece in minutes.pieces}
    assert sections["18. Apologies for Absence"] == "18"
    assert sections["19. Winter Gritting"] == "19"
    text = _text(minutes)
    assert "RESOLVED – That\na. the report be noted; and\nb. the barn mended." in text
    for noise in ("Cookies", "View the decision", "500 KB", "No."):
        assert noise not in text


def test_a_page_of_minutes_belongs_to_its_meeting(minutes: Reading) -> None:
    assert minutes.kind is Record.MINUTES
    assert minutes.meeting.committee == "Roads Scrutiny Committee"
    assert minutes.meeting.date == date(2025, 1, 7)


def test_a_table_inside_the_text_of_a_minute_is_a_table(minutes: Reading) -> None:
    (table,) = minutes.tables
    assert (table.columns, table.rows[0].texts) == (("Depot", "Tonnes"), ("North", "530"))


def test_cells_that_span_are_read_as_drawn(tmp_path: Path) -> None:
    html = (
        "<table><tr><th rowspan=2>Ward</th><th colspan=2>Trees</th></tr>"
        "<tr><th>Oak</th><th>Lime</th></tr><tr><td>North</td><td>4</td><td>5</td></tr>"
        "<tr><td>South</td><td colspan=2>none</td></tr></table>"
    )
    (table,) = read_copy(tmp_path / "trees.html", html).tables
    assert table.columns == ("Ward", "Trees Oak", "Trees Lime")
    assert [row.texts for row in table.rows] == [("North", "4", "5"), ("South", "none", "none")]


@pytest.mark.parametrize(
    "data",
    [
        "<meta charset='iso-8859-2'><p>Łódź costs £".encode("iso-8859-2", "ignore") + b"5</p>",
        "\ufeff<p>Łódź costs 5</p>".encode(),
        "<p>Łódź costs 5</p>".encode("utf-16"),
        "<meta charset='no-such-set'><p>Łódź costs 5</p>".encode(),
    ],
    ids=["declared", "signed", "two bytes", "declared in error"],
)
def test_the_letters_of_a_web_page_are_those_it_says(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.html").write_bytes(data)
    assert read_any(tmp_path / "a.html").pages[0].text == "Łódź costs 5"


def _zip(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def _with_body(path: Path, body: bytes, head: bytes = b"") -> Path:
    """A Word file whose text is this XML."""
    Document().save(str(path))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    namespace = f"<w:document {_W}>".encode()
    parts["word/document.xml"] = head + namespace + b"<w:body>" + body + b"</w:body></w:document>"
    return _zip(path, parts)


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "lol">%s]>' % b"".join(
    b'<!ENTITY %c "%s">' % (98 + k, (b"&%c;" % (97 + k)) * 10) for k in range(9)
)


def _bomb(path: Path) -> None:
    _with_body(path, b" " * 90_000_000)


def _expanding(path: Path) -> None:
    _with_body(path, b"<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", ENTITIES)


def _outside(path: Path) -> None:
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    _with_body(path, b"<w:p><w:r><w:t>&a;root is not said</w:t></w:r></w:p>", entity)


@pytest.mark.parametrize(
    ("name", "write", "error", "text"),
    [
        ("bomb.docx", _bomb, TooLargeError, "more than 80 MB of text and markup. Split it"),
        (
            "old.docx",
            lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
            EncryptedError,
            "protected by a password, or an old .doc",
        ),
        (
            "torn.docx",
            lambda path: _with_body(path, b"<w:p><w:r>"),
            UnreadableError,
            "is not a Word document",
        ),
        (
            "other.docx",
            lambda path: _zip(path, {"mimetype": b"application/epub"}),
            UnreadableError,
            "is not a Word document",
        ),
        (
            "deep.docx",
            lambda path: _with_body(path, b"<w:ins>" * 3000 + b"<w:p/>" + b"</w:ins>" * 3000),
            UnreadableError,
            "not a Word document|nested too deep",
        ),
        (
            "deep.html",
            lambda path: path.write_bytes(b"<div>" * 50_000 + b"x"),
            UnreadableError,
            "nested too deep",
        ),
        (
            "long.txt",
            lambda path: path.write_bytes(b"roads " * 4_000_000),
            TooLargeError,
            "more than 20 MB of text",
        ),
    ],
)
def test_a_hostile_file_costs_one_line(
    tmp_path: Path, name: str, write: object, error: type[PaperError], text: str
) -> None:
    assert callable(write)
    write(tmp_path / name)
    with pytest.raises(error, match=f"'{name}'.*(?:{text})") as caught:
        read_flow(tmp_path / name)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("write", [_expanding, _outside])
def test_entities_of_a_word_file_are_not_expanded(tmp_path: Path, write: object) -> None:
    assert callable(write)
    write(tmp_path / "a.docx")
    try:
        text = _text(read_any(tmp_path / "a.docx"))
    except PaperError:
        return
    assert len(text) < 1000
    assert "root:" not in text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pipes.md", "|".join(["a"] * 3000) + "\n" + "|".join(["-"] * 3000) + "\n|b|\n"),
        ("quotes.md", "# x\n" + ">" * 5000 + " deep"),
        ("lists.md", "# x\n" + "".join("  " * k + "- a\n" for k in range(300))),
        ("brackets.md", "# x\n" + "[" * 3000 + "](" * 3000),
        ("line.txt", "word " * 20_000),
        ("letters.txt", "w" * 300_000),
        ("feeds.txt", "a\f" * 3000),
        ("cells.html", "<table>" + "<tr><td>a<td>b" * 2000 + "</table>"),
        ("span.html", "<table><tr><td colspan=99999999 rowspan=99999999>a<td>b</table>"),
        ("open.html", "<p>" * 20_000 + "a"),
    ],
)
def test_a_file_that_nobody_would_write_is_read_or_refused(
    tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    try:
        assert read_any(path).pages
    except PaperError as error:
        assert "\n" not in str(error)
