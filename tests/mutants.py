"""Sound files -> broken and hostile ones, the same ones for the same seed.

Each mutation takes bytes and a `Random`, and gives bytes. Those of a PDF look for its objects,
numbers and streams, so that the damage stands where a reader looks, and not only in compressed
data; `plain_pdf` makes a file in which they can be found.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

Mutation = Callable[[bytes, Random], bytes]

NUMBERS = tuple(
    b"0 -1 1 7 255 65536 2147483647 2147483648 -2147483649 4294967296 9223372036854775808 "
    b"99999999999999999999999 1e308 -1e308 1e-300 0.0000001 -0.0 nan inf 1.2.3 --4 +".split()
)
BOXES = (
    b"[0 0 0 0]",
    b"[0 0 1000000000 1000000000]",
    b"[0 0 1e38 1e38]",
    b"[-1e38 -1e38 1e38 1e38]",
    b"[nan nan nan nan]",
    b"[595 842 0 0]",
    b"[0 0 0.00001 842]",
    b"[0 0 595]",
    b"[/a (b) null true]",
    b"null",
)
NAMES = tuple(
    b"/Type /Pages /Page /Kids /Count /Parent /Contents /Resources /Font /Subtype /Type0 /Type1 "
    b"/Type3 /TrueType /CIDFontType2 /Encoding /Identity-H /ToUnicode /Widths /W /FontDescriptor "
    b"/Filter /FlateDecode /LZWDecode /ASCII85Decode /DCTDecode /JBIG2Decode /JPXDecode /Crypt "
    b"/XObject /Form /Image /Width /Height /Rotate /MediaBox /CropBox /UserUnit /Outlines /First "
    b"/Next /Dest /Root /Size /Prev /Info /Encrypt /ID /ObjStm /XRef /N /Index /Length".split()
)
OPERATORS = (
    b"\nBT /F1 1e30 Tf (huge) Tj ET\n",
    b"\nBT /F1 0 Tf (nothing) Tj ET\n",
    b"\nBT /NoFont 9 Tf (no font) Tj ET\n",
    b"\n0 0 0 0 0 0 cm\n",
    b"\n1e38 0 0 1e38 1e38 1e38 cm\n",
    b"\n1 0 0 1 nan nan cm\n",
    b"\n1e-38 1e-38 1e-38 1e-38 0 0 cm\n",
    b"\n1e9 Tz 1e9 Tw 1e9 Tc\n",
    b"\n0 0 m 1e38 1e38 l S -1e38 0 1e38 1e38 re B\n",
    b"\n0 0 m 10 0 l 10 10 l h S\n" * 500,
    b"\nq" * 5000,
    b"\nQ" * 5000,
    b"\nBT" * 500,
    b"[" * 2000,
    b"<<" * 2000,
    b"\n/Fm1 Do /Im1 Do /X Do\n",
    b"\nBI /W 99999 /H 99999 /BPC 8 /CS /RGB ID xx EI\n",
    b"\nendstream\nendobj\n",
)

_OBJECT = re.compile(rb"(\d+) (\d+) obj\b.*?\bendobj", re.S)
_REFERENCE = re.compile(rb"\b\d+ 0 R\b")
_NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])")
_BOX = re.compile(rb"(/(?:Media|Crop|B)Box)\s*\[[^\]]*\]")
_LENGTH = re.compile(rb"/Length\s+\d+(?: 0 R)?")
_NAME = re.compile(rb"/[A-Za-z][A-Za-z0-9-]*")
_STREAM = re.compile(rb"stream\r?\n")
_KIDS = re.compile(rb"/Kids\s*\[[^\]]*\]")


def plain_pdf(path: Path, *, n_pages: int = 3) -> bytes:
    """The first pages of a PDF, not compressed, with an old-style table of objects."""
    writer = PdfWriter()
    for page in PdfReader(path).pages[:n_pages]:
        copied = writer.add_page(page)
        contents = copied.get_contents()
        if contents is not None:
            stream = DecodedStreamObject()
            stream.set_data(contents.get_data())
            copied[NameObject("/Contents")] = writer._add_object(stream)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def flipped(data: bytes, random: Random) -> bytes:
    """A few bytes changed."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 3, 20, 200))):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def truncated(data: bytes, random: Random) -> bytes:
    """Its end, or its beginning but for the first line, cut off."""
    at = random.randrange(len(data) + 1)
    return data[:at] if random.random() < 0.7 else data[:16] + data[at:]


def spliced(data: bytes, random: Random) -> bytes:
    """A chunk put in at another place, or in place of another."""
    size = random.choice((4, 64, 1000, 20_000))
    start, at = random.randrange(len(data) + 1), random.randrange(len(data) + 1)
    end = at + random.choice((0, size))
    return data[:at] + data[start : start + size] + data[end:]


def _replaced(pattern: re.Pattern[bytes], data: bytes, random: Random, new: bytes) -> bytes:
    """One of the places where the pattern stands, replaced."""
    found = list(pattern.finditer(data))
    if not found:
        return data
    match = random.choice(found)
    return data[: match.start()] + new + data[match.end() :]


def objects_doubled(data: bytes, random: Random) -> bytes:
    """An object put in again, under its own number or another's."""
    found = list(_OBJECT.finditer(data))
    if not found:
        return data
    one, two = random.choice(found), random.choice(found)
    number = random.choice((one[1], two[1]))
    copy = number + b" 0 obj" + one[0].split(b"obj", 1)[1] + b"\n"
    return data[: two.start()] + copy + data[two.start() :]


def references_crossed(data: bytes, random: Random) -> bytes:
    """References that lead elsewhere: cycles, and things in place of other things."""
    found = _REFERENCE.findall(data)
    for _ in range(random.choice((1, 2, 8))):
        new = random.choice([*found, b"0 0 R", b"9999 0 R"])
        data = _replaced(_REFERENCE, data, random, new)
    return data


def numbers_changed(data: bytes, random: Random) -> bytes:
    """Numbers that are too large, too small, or none."""
    for _ in range(random.choice((1, 3, 30))):
        data = _replaced(_NUMBER, data, random, random.choice(NUMBERS))
    return data


def boxes_changed(data: bytes, random: Random) -> bytes:
    """A page of no size, of endless size, or of a size that is no number."""
    found = _BOX.findall(data)
    name = random.choice(found) if found else b"/MediaBox"
    return _replaced(_BOX, data, random, name + random.choice(BOXES))


def lengths_changed(data: bytes, random: Random) -> bytes:
    """A stream that says it is shorter or longer than it is."""
    return _replaced(_LENGTH, data, random, b"/Length " + random.choice(NUMBERS))


def names_changed(data: bytes, random: Random) -> bytes:
    """Keys, types, filters and fonts that are not what stood there."""
    for _ in range(random.choice((1, 2, 10))):
        data = _replaced(_NAME, data, random, random.choice(NAMES))
    return data


def contents_changed(data: bytes, random: Random) -> bytes:
    """Drawing operators in a stream that nobody would write."""
    return _replaced(_STREAM, data, random, b"stream\n" + random.choice(OPERATORS))


def kids_changed(data: bytes, random: Random) -> bytes:
    """A tree of pages with cycles in it, or with the same page many times."""
    found = _REFERENCE.findall(data) or [b"1 0 R"]
    kids = random.choice(((b"1 0 R",), (random.choice(found),) * 300, tuple(found), ()))
    return _replaced(_KIDS, data, random, b"/Kids [" + b" ".join(kids) + b"]")


def nested(data: bytes, random: Random) -> bytes:
    """Arrays or dictionaries thousands deep in place of a number."""
    opening, closing = random.choice(((b"[", b"]"), (b"<</A ", b">>"), (b"(", b")")))
    depth = random.choice((50, 600, 20_000))
    return _replaced(_NUMBER, data, random, opening * depth + b"0" + closing * depth)


def tables_shifted(data: bytes, random: Random) -> bytes:
    """Offsets that lead beside the objects, or a table that is not where it is said to be."""
    if random.random() < 0.5:
        return _replaced(re.compile(rb"startxref\s+\d+"), data, random, b"startxref\n7")
    return data[:9] + b"%" + b"x" * random.choice((1, 500)) + b"\n" + data[9:]


PDF_MUTATIONS: tuple[Mutation, ...] = (
    flipped,
    truncated,
    spliced,
    objects_doubled,
    references_crossed,
    numbers_changed,
    boxes_changed,
    lengths_changed,
    names_changed,
    contents_changed,
    kids_changed,
    nested,
    tables_shifted,
)
BYTE_MUTATIONS: tuple[Mutation, ...] = (flipped, truncated, spliced)


def mutant(data: bytes, mutations: tuple[Mutation, ...], *, seed: int) -> bytes:
    """The data after one to three of the mutations."""
    random = Random(seed)
    for _ in range(random.choice((1, 1, 2, 3))):
        data = random.choice(mutations)(data, random)
    return data
