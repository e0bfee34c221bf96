"""An image-only page -> words with positions. This is the door to the OCR engine, Tesseract."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess

from index.papers import Word

DPI = 200  # of the page images; see the evaluation's `words` command
MIN_CONFIDENCE = 30.0  # per cent; below it Tesseract mostly reads specks and lines
TIMEOUT_S = 120

MISSING = (
    "not read: the page is an image, and Tesseract is not installed "
    "(Debian and Ubuntu: apt-get install tesseract-ocr)"
)


def available() -> bool:
    """Whether the engine is installed."""
    return shutil.which("tesseract") is not None


def recognise(png: bytes, *, width: float, height: float) -> tuple[Word, ...]:
    """The words of a page image, in reading order.

    Args:
        png: the page as displayed, at DPI.
        width: of the page in points, as `height`; boxes are given in them.

    Raises:
        OSError: the engine could not be run.
        subprocess.SubprocessError: it failed, or ran past TIMEOUT_S.
    """
    done = subprocess.run(
        ["tesseract", "stdin", "stdout", "--dpi", str(DPI), "--psm", "3", "-l", "eng", "tsv"],
        input=png,
        capture_output=True,
        timeout=TIMEOUT_S,
        check=True,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
    )
    rows = csv.DictReader(
        io.StringIO(done.stdout.decode("utf-8", "replace")), delimiter="\t", quoting=csv.QUOTE_NONE
    )
    return tuple(word for row in rows if (word := _word(row, width, height)) is not None)


def _word(row: dict[str, str], width: float, height: float) -> Word | None:
    text = (row.get("text") or "").strip()
    if not text or row["level"] != "5" or float(row["conf"]) < MIN_CONFIDENCE:
        return None
    scale = 72 / DPI
    x0, y0 = float(row["left"]) * scale, float(row["top"]) * scale
    x1, y1 = x0 + float(row["width"]) * scale, y0 + float(row["height"]) * scale
    if x0 > width or y0 > height:
        return None
    box = (round(x0, 2), round(y0, 2), round(min(x1, width), 2), round(min(y1, height), 2))
    return Word(text=text, box=box, size=round((y1 - y0) * 1.2))
