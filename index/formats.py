"""Word, HTML, Markdown and text files -> pages as drawn.

Each reader gives blocks: headings, paragraphs, bullets, tables. `leaves` parts them into pages,
`typeset` sets these. Doors: python-docx, Beautiful Soup, markdown-it.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Comment, Tag
from bs4.dammit import EncodingDetector
from docx import Document
from markdown_it import MarkdownIt

from index.blocks import LETTERS, MAX_COLUMNS, Block, Joined, Square, paragraph, table
from index.errors import (
    EmptyError,
    EncryptedError,
    TooLargeError,
    UnknownFormatError,
    UnreadableError,
)
from index.leaves import STAMP, leaves_of
from index.numbering import read_numbering
from index.pdf import Bookmark, RawPage
from index.typeset import typeset
from index.wordfile import word_blocks

SUFFIXES = (".pdf", ".docx", ".html", ".htm", ".md", ".txt")

MAX_TEXT_MB = 20  # of text or markup: a pack of 500 pages has 2
MAX_UNPACKED_MB = 80  # of a Word file: a small file may unpack to more than the memory holds
LONG_CELL_LETTERS = 400  # cells as long as this, with paragraphs in them, are not of a table


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A file without pages of its own, as pages. `printed` tells that their numbers are those
    which the text says were printed; `bookmarks` name the agenda items that begin."""

    pages: tuple[RawPage, ...]
    bookmarks: tuple[Bookmark, ...] = ()
    printed: bool = False


def read_flow(path: Path) -> Flow:
    """A file that is not a PDF.

    Raises:
        UnknownFormatError: its kind is not read here.
        UnreadableError: it is not what its name says.
        EncryptedError: it wants a password.
        TooLargeError: there is more text in it than any pack has.
        EmptyError: it has no text.
    """
    readers = {".docx": _docx, ".html": _html, ".htm": _html, ".md": _markdown, ".txt": _text}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise UnknownFormatError(
            f"Did not read '{path.name}': files of this kind are not read. "
            f"Save it as one of {', '.join(SUFFIXES)}."
        )
    try:
        blocks = list(reader(path))
    except RecursionError as error:
        raise UnreadableError(
            f"Could not read '{path.name}': its parts are nested too deep. Save it in another form."
        ) from error
    if not any(block.text or block.rows for block in blocks):
        raise EmptyError(f"Could not read '{path.name}': there is no text in it. Remove it.")
    found = leaves_of(blocks)
    return Flow(
        pages=tuple(
            typeset(leaf.blocks, number=number, head=leaf.head)
            for number, leaf in enumerate(found.leaves, start=1)
        ),
        bookmarks=found.bookmarks,
        printed=found.printed,
    )


def read_pages(path: Path) -> list[RawPage]:
    """The pages of a file that is not a PDF; errors as `read_flow`."""
    return list(read_flow(path).pages)


def _too_large(path: Path, megabytes: int) -> TooLargeError:
    return TooLargeError(
        f"Did not read '{path.name}': it has more than {megabytes} MB of text and markup. Split it."
    )


# text


def _decoded(path: Path, *, markup: bool = False) -> str:
    """The file's text: UTF-8, what its first bytes or the page itself says, else Windows-1252."""
    data = path.read_bytes()
    if len(data) > MAX_TEXT_MB * 1_000_000:
        raise _too_large(path, MAX_TEXT_MB)
    if b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError(
            f"Could not read '{path.name}': it is not a text file in spite of its name. Remove it."
        )
    declared = EncodingDetector.find_declared_encoding(data, is_html=True) if markup else None
    encodings = ["utf-16"] if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig"]
    for encoding in [*encodings, *([declared] if declared else []), "cp1252"]:
        try:
            text = data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        return _CONTROL.sub("", text)
    return _CONTROL.sub("", data.decode("utf-8", "replace"))


_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_RULED = re.compile(r"^[-=_*#~+\s]{3,}$")
_HEADING = re.compile(r"^(\d{1,2})(?:\.0)?[.)]?\s+\S.{1,80}$")


def _text(path: Path) -> Iterator[Block]:
    yield from _plain(_decoded(path))


def _plain(text: str) -> Iterator[Block]:
    """A block a line, and a page a form feed; lines of dashes mark the line above as a heading."""
    for number, page in enumerate(text.split("\f")):
        if number:
            yield Block(breaks=True)
        lines = [" ".join(line.split()) for line in re.split(r"\r\n|\r|\n", page)]
        for k, line in enumerate(lines):
            below = next((line for line in lines[k + 1 : k + 3] if line), "")
            if line and not _RULED.match(line):
                gap = len(line) > LETTERS or not "".join(lines[k + 1 : k + 2])
                yield Block(text=line, gap=gap, bold=_is_heading(line, below))


def _is_heading(line: str, below: str) -> bool:
    """Whether a line of plain text is a heading, by what comes next: dashes, or "1.1" after "1"."""
    number = _HEADING.match(line)
    opens = number is not None and re.match(rf"{number[1]}\.1\b", below) is not None
    return opens or (len(line) < LETTERS and re.match(r"^(?:={3,}|-{3,})$", below) is not None)


# Markdown and HTML

_NOT_TEXT = ["script", "style", "nav", "noscript", "template", "head", "iframe", "svg", "footer"]
_NOT_TEXT += ["input", "select", "button", "textarea"]  # not "form": whole pages stand in one
_NOT_SAID = (
    ".mgActionList",
    ".mgBulletList",
    "[role=navigation]",
    "[role=banner]",
    "[role=search]",
    "[hidden]",
)
_BLOCKS = set(
    "p div section article main body html ul ol li table tr h1 h2 h3 h4 h5 h6 blockquote pre dl dt "
    "dd header footer aside form figure figcaption fieldset center details summary hr".split()
)
_TAGGED = r"^\s*</?(?:p|div|h[1-6]|[uo]l|table|section|article)\b[^>]*>"
_DAY = re.compile(r"\s+[-–]\s+(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)")  # whose, when
_FILE_SIZE = re.compile(r"\s*PDF\s*[\d.,]+\s*[KM]B\s*$")


def _markdown(path: Path) -> Iterator[Block]:
    text = re.sub(r"\A---\n.*?\n---\n", "", _decoded(path), flags=re.S)
    if not re.search(rf"^(?:#{{1,6}}\s|\s*[-*+]\s|\|.*\|)|\*\*\S|{_TAGGED}", text, re.M):
        yield from _plain(text)  # a text file by another name: its line ends matter
        return
    for number, page in enumerate(text.split("\f")):
        if number:
            yield Block(breaks=True)
        apart = re.sub(r"^.*\S.*$", _set_apart, page, flags=re.M)
        html = MarkdownIt("commonmark").enable("table").render(apart)
        yield from _elements(_without_noise(BeautifulSoup(html, "html.parser")))


def _set_apart(match: re.Match[str]) -> str:
    """A line with a page's stamp as a paragraph; others as they are."""
    return f"\n{match[0].strip()}\n" if len(match[0]) < 60 and STAMP.match(match[0]) else match[0]


def _html(path: Path) -> Iterator[Block]:
    soup = _without_noise(BeautifulSoup(_decoded(path, markup=True), "lxml"))
    main = soup.find("main") or soup.find(None, {"role": "main"})
    has_text = isinstance(main, Tag) and main.get_text(strip=True)
    yield from _elements(main if isinstance(main, Tag) and has_text else soup)


def _without_noise(soup: BeautifulSoup) -> BeautifulSoup:
    for tag in [*soup(_NOT_TEXT), *soup.select(", ".join(_NOT_SAID))]:
        tag.decompose()
    for title in soup.select("p.mgAiTitleTxt"):  # ModernGov: an agenda item, with its paper's size
        for text in title.find_all(string=_FILE_SIZE):
            text.replace_with(_FILE_SIZE.sub("", str(text)))
    return soup


def _elements(tag: Tag, mark: str = "") -> Iterator[Block]:
    """The blocks in a tag, in order; text beside blocks makes paragraphs of its own.

    Args:
        mark: what its first paragraph begins with: the number of a list's item.
    """
    loose: list[str] = []
    level = -1 if tag.name == "li" else 0
    for child in tag.children:
        if isinstance(child, Tag) and child.name == "br":
            yield from paragraph(mark + "".join(loose), level=level, gap=False)
        elif isinstance(child, Tag) and (child.name in _BLOCKS or child.find(list(_BLOCKS))):
            said = "".join(loose).strip()
            yield from paragraph(mark + said if said else "", level=level)
            yield from _element(child, "" if said else mark)
        else:
            is_stamp = isinstance(child, Comment) and STAMP.match(str(child))
            loose.append(str(child) if is_stamp else child.get_text())
            continue
        mark = "" if "".join(loose).strip() or child.name != "br" else mark
        loose.clear()
    said = "".join(loose).strip()
    yield from paragraph(mark + said if said else "", level=level, bold=_is_bold(tag))


def _element(tag: Tag, mark: str) -> Iterator[Block]:
    if re.fullmatch(r"h[1-6]", tag.name):
        level = int(tag.name[1])
        for k, text in enumerate(_DAY.split(tag.get_text(" "), 1)):
            yield from paragraph(text if k else mark + text, level=level)
    elif tag.name == "table":
        yield from _html_table(tag)
    elif tag.name == "ol":
        yield from _ordered(tag)
    elif tag.name == "pre":
        yield from _plain(tag.get_text())
    else:
        yield from _elements(tag, mark)


def _ordered(tag: Tag) -> Iterator[Block]:
    """A numbered list, with the numbers that a browser would show."""
    number = _whole(tag.get("start"), 1)
    for child in tag.find_all("li", recursive=False):
        number = _whole(child.get("value"), number)
        letter = tag.get("type") in ("a", "A") and 0 < number <= 26
        yield from _elements(child, f"{chr(96 + number) if letter else number}. ")
        number += 1


def _whole(value: object, default: int) -> int:
    text = str(value or "").strip()
    return int(text) if re.fullmatch(r"\d{1,6}", text) else default


def _is_bold(tag: Tag) -> bool:
    if tag.name not in ("p", "div", "li"):
        return False
    bold = sum(len(part.get_text(strip=True)) for part in tag.find_all(["b", "strong"]))
    return bold > 0 and bold >= 0.95 * len(tag.get_text(strip=True))


def _html_table(tag: Tag) -> Iterator[Block]:
    rows = [row for row in tag.find_all("tr") if row.find_parent("table") is tag]
    cells = [row.find_all(["td", "th"], recursive=False) for row in rows]
    if _is_layout(cells):
        for row in cells:
            if any(cell.name == "td" for cell in row):
                yield from _laid_out(row)
        return
    caption = tag.find("caption")
    if isinstance(caption, Tag):
        yield from paragraph(caption.get_text(" "), bold=True)
    n_header = next((k for k, row in enumerate(cells) if any(c.name == "td" for c in row)), 0)
    yield from table(_squares(cells), n_header=n_header)


def _is_layout(rows: Sequence[Sequence[Tag]]) -> bool:
    """Whether a table only places text: it has headings, tables or stretches of text in it."""
    if max(map(len, rows), default=0) > 3:
        return False
    return any(
        cell.find(["table", "h1", "h2", "h3", "h4"]) is not None
        or cell.find("p", class_="mgAiTitleTxt") is not None
        or (
            len(cell.find_all(["p", "div", "li"])) > 2
            and len(cell.get_text(strip=True)) > LONG_CELL_LETTERS
        )
        for row in rows
        for cell in row
    )


def _laid_out(row: Sequence[Tag]) -> Iterator[Block]:
    """The blocks of a row of such a table; a number in a cell of its own opens the next one."""
    mark = ""
    for cell in row:
        text = " ".join(cell.get_text(" ").split())
        if re.fullmatch(r"\(?\d{1,3}[a-z]?[.)]?", text, re.I):
            mark = f"{text} "
            continue
        for k, block in enumerate(_elements(cell)):
            if mark and not k and not block.rows:
                yield Block(text=mark + block.text, bold=len(block.text) < LETTERS)
            else:
                yield block
        mark = ""


def _squares(rows: Sequence[Sequence[Tag]]) -> list[list[Square]]:
    """Cells as squares, those that span rows or columns with joined ones beside and below."""
    squares: list[list[Square]] = []
    below: dict[int, int] = {}  # by column: how many rows a cell above still covers
    for row in rows:
        out: list[Square] = []
        waiting = iter(row)
        while True:
            k = len(out)
            if below.get(k):
                below[k] -= 1
                out.append(Joined.ABOVE)
                continue
            cell = next(waiting, None)
            if cell is None:
                break
            width = max(1, min(_whole(cell.get("colspan"), 1), MAX_COLUMNS))
            height = min(_whole(cell.get("rowspan"), 1), len(rows))
            out.append(" ".join(cell.get_text(" ").split()))
            out.extend([Joined.LEFT] * (width - 1))
            below.update(dict.fromkeys(range(k, k + width), height - 1))
        squares.append(out)
    return squares


# Word


def _docx(path: Path) -> Iterator[Block]:
    _check_unpacked(path)
    try:
        document = Document(str(path))
        parts = {rel.reltype.rsplit("/", 1)[-1]: rel for rel in document.part.rels.values()}
        lists = parts.get("numbering")
        yield from word_blocks(
            document.element.body,
            styles=document.styles.element,
            numbering=read_numbering(lists.target_part.element if lists else None),
        )
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # broken XML, missing parts, damaged data: each has its own
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        raise UnreadableError(
            f"Could not read '{path.name}': it is not a Word document ({reason}). "
            "Save it again as .docx."
        ) from error


def _check_unpacked(path: Path) -> None:
    """Raises PaperError for a file that is no zip archive, or that unpacks to too much."""
    with path.open("rb") as file:
        if file.read(8) == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":  # [MS-CFB] 2.2
            raise EncryptedError(
                f"Could not read '{path.name}': it is protected by a password, or an old .doc by "
                "another name. Save it as .docx without a password."
            )
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(info.file_size for info in archive.infolist() if _is_text(info.filename))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise UnreadableError(
            f"Could not read '{path.name}': it is not a Word document ({error}). "
            "Save it again as .docx."
        ) from error
    if size > MAX_UNPACKED_MB * 1_000_000:
        raise _too_large(path, MAX_UNPACKED_MB)


def _is_text(name: str) -> bool:
    return name.endswith((".xml", ".rels"))
