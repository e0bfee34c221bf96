"""The words of a PDF page, letter by letter, as pdfium gives them: a part of the door in pdf.py."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from index.papers import Box, Word
from index.rules import mapped

WORD_GAP = 0.28  # of the font size; a space is 0.25 to 0.28 in most fonts
UPRIGHT_DEG = 5.0


def read_words(page: pdfium.PdfPage, to_display: NDArray[np.float64]) -> Iterator[Word]:
    """Words in the order in which the file draws them, which is reading order in most papers."""
    textpage = page.get_textpage()
    try:
        n_chars = textpage.count_chars()
        codes, corners = _characters(textpage.raw, n_chars)
        boxes = _display_boxes(corners, to_display)
        rotation = page.get_rotation()
        for start, end in _word_ranges(codes, boxes):
            word = _word(textpage.raw, codes, boxes, start, end, rotation)
            if word is not None:
                yield word
    finally:
        textpage.close()


def _characters(raw: object, n_chars: int) -> tuple[list[int], NDArray[np.float64]]:
    """Code points, and corners (left, bottom, right, top) in user space of shape (n, 4)."""
    rectangle = pdfium_c.FS_RECTF()
    pointer = ctypes.byref(rectangle)
    corners = np.zeros((n_chars, 4))
    codes = [0] * n_chars
    get_code, get_box = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_GetLooseCharBox
    for i in range(n_chars):
        codes[i] = get_code(raw, i)
        if get_box(raw, i, pointer):
            corners[i] = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    return codes, corners


def _display_boxes(
    corners: NDArray[np.float64], to_display: NDArray[np.float64]
) -> NDArray[np.float64]:
    one, two = mapped(to_display, corners[:, :2]), mapped(to_display, corners[:, 2:])
    return np.hstack([np.minimum(one, two), np.maximum(one, two)])


def _is_space(code: int) -> bool:
    return code <= 32 or code in (0xA0, 0x3000, 0x200B, 0xFEFF) or 0x2000 <= code <= 0x200A


def _word_ranges(codes: list[int], boxes: NDArray[np.float64]) -> Iterator[tuple[int, int]]:
    """Half-open ranges of characters without a space, a jump or a gap inside."""
    rows = boxes.tolist()
    start = 0
    for i, code in enumerate(codes):
        if _is_space(code) and code != 2:
            if i > start:
                yield start, i
            start = i + 1
        elif i > start and _breaks(rows[i - 1], rows[i]):
            yield start, i
            start = i
    if start < len(codes):
        yield start, len(codes)


def _breaks(before: list[float], after: list[float]) -> bool:
    """Whether two characters in a row stand apart: on other lines, or with a gap between them."""
    height = max(before[3] - before[1], after[3] - after[1], 1.0)
    width = max(before[2] - before[0], after[2] - after[0])
    if width > 3 * height:
        return False
    overlap = min(before[3], after[3]) - max(before[1], after[1])
    if overlap < 0.3 * min(before[3] - before[1], after[3] - after[1]):
        # text that runs up or down the page has its letters, lying, one above the other
        lying = before[2] - before[0] + after[2] - after[0] > 0.9 * (
            before[3] - before[1] + after[3] - after[1]
        )
        return not (lying and abs(before[0] - after[0]) < 0.5 * height)
    return after[0] - before[2] > WORD_GAP * height or after[2] < before[0] - 0.5 * height


_CODES = {2: "-", 0xFFFE: "-", 0xAD: "-", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl"}
_CODES |= {0xFB03: "ffi", 0xFB04: "ffl"}
# of Windows' own page, which some fonts keep: a dash, quotes, a bullet
_CODES |= {code: bytes([code]).decode("cp1252") for code in (0x85, *range(0x91, 0x98))}
_CODES |= {0xF0FC: "✓", 0xF0FB: "✗", 0xF0FD: "☒", 0xF0FE: "☑"}  # ticks of the font Wingdings
# bullets of the fonts Symbol and Wingdings, which have no letters of their own
_BULLETS = frozenset("\uf02d\uf06c\uf06e\uf06f\uf071\uf076\uf0a1\uf0a7\uf0a8\uf0b7\uf0d8")


def _word(
    raw: object, codes: list[int], boxes: NDArray[np.float64], start: int, end: int, rotation: int
) -> Word | None:
    text = "".join(_CODES.get(code) or chr(code) for code in codes[start:end])
    text = re.sub(r"[\x00-\x1f\ud800-\udfff\ufffe\uffff]", "", text)
    text = "•" if text in _BULLETS else text
    if not text.strip():
        return None
    angle, size = _angle_and_size(raw, start)
    if UPRIGHT_DEG < (angle + rotation) % 90 < 90 - UPRIGHT_DEG:
        return None  # DRAFT across the page is a mark on it, not a word of its text
    inside = boxes[start:end]
    box: Box = (
        float(inside[:, 0].min()),
        float(inside[:, 1].min()),
        float(inside[:, 2].max()),
        float(inside[:, 3].max()),
    )
    return Word(
        text=text,
        box=(round(box[0], 2), round(box[1], 2), round(box[2], 2), round(box[3], 2)),
        size=round(size, 1),
        bold=_is_bold(raw, start),
    )


def _angle_and_size(raw: object, index: int) -> tuple[float, float]:
    """The direction in which a character is written, in degrees, and its size in points.

    By its matrix: pdfium's own angle takes slanted letters (an italic made of an upright font) for
    turned ones, and its size leaves out what the matrix enlarges.
    """
    size = float(pdfium_c.FPDFText_GetFontSize(raw, index))
    m = pdfium_c.FS_MATRIX()
    if not pdfium_c.FPDFText_GetMatrix(raw, index, ctypes.byref(m)):
        return 0.0, size
    along = math.hypot(m.a, m.b)
    return math.degrees(math.atan2(m.b, m.a)), size * abs(m.a * m.d - m.b * m.c) / (along or 1.0)


def _is_bold(raw: object, index: int) -> bool:
    """By the font's name; the weight field is wrong in many embedded fonts."""
    flags = ctypes.c_int()
    buffer = ctypes.create_string_buffer(96)
    pdfium_c.FPDFText_GetFontInfo(raw, index, buffer, 96, ctypes.byref(flags))
    name = buffer.value.lower()
    return b"bold" in name or b"black" in name or b"heavy" in name
