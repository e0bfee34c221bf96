"""Pages as images with quotes marked, for people who look a wrong answer up. A door to pdfium."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image, ImageDraw

from eval.matching import squash
from eval.reading import PaperText
from eval.scoring import named

SCALE = 1.2
_MARK = (255, 224, 102, 120)
_EDGE = 2.0  # points around a mark

Box = tuple[float, float, float, float]
Picture = tuple[str, bytes]
"""A page's name (`eval.scoring.named`) and its JPEG image."""


def pages_with(
    quotes: Sequence[str], papers: Iterable[PaperText], *, among: Sequence[str], at_most: int
) -> tuple[Picture, ...]:
    """The pages on which any of the quotes stands, with those quotes marked.

    Args:
        among: names of pages; those without a printed number share one name.
    """
    found = (
        (named(paper.document, label), picture(paper.path, page_number, quotes=quotes))
        for paper in papers
        for page_number, label in enumerate(paper.labels, start=1)
        if named(paper.document, label) in among
        and any(paper.stands(quote, page_number) for quote in quotes)
    )
    return tuple(islice(found, at_most))


def picture(path: Path, page_number: int, *, quotes: Iterable[str] = ()) -> bytes:
    """A page as a JPEG image, as displayed, with the quotes that stand on it marked.

    Args:
        quotes: those that do not stand there in one run, or stand on a turned page, are not marked.
    """
    document = pypdfium2.PdfDocument(path)
    try:
        page = document[page_number - 1]
        image = page.render(scale=SCALE).to_pil().convert("RGB")
        if page.get_rotation() == 0:
            left, _, _, top = page.get_cropbox()
            boxes = [_on_image(box, left, top) for box in _boxes(page.get_textpage(), quotes)]
            image = _marked(image, boxes)
        written = BytesIO()
        image.save(written, format="JPEG", quality=60)
        return written.getvalue()
    finally:
        document.close()


def _on_image(box: Box, left: float, top: float) -> Box:
    """A box in PDF units from the bottom left as pixels from the top left."""
    x0, y0, x1, y1 = box
    return (
        (x0 - left - _EDGE) * SCALE, (top - y1 - _EDGE) * SCALE,
        (x1 - left + _EDGE) * SCALE, (top - y0 + _EDGE) * SCALE,
    )  # fmt: skip


def _marked(image: Image.Image, boxes: Sequence[Box]) -> Image.Image:
    layer = Image.new("RGBA", image.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(layer)
    for box in boxes:
        pen.rectangle(box, fill=_MARK)
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def _boxes(text: Any, quotes: Iterable[str]) -> list[Box]:
    """A box for each line of each quote, found by letters and digits alone."""
    places = [
        (letter, at)
        for at in range(text.count_chars())
        for letter in squash(text.get_text_range(at, 1, errors="ignore"))
    ]
    page = "".join(letter for letter, _ in places)
    boxes: list[Box] = []
    for wanted in filter(None, map(squash, quotes)):
        start = page.find(wanted)
        if start >= 0:
            found = dict.fromkeys(at for _, at in places[start : start + len(wanted)])
            boxes += _lines([text.get_charbox(at) for at in found])
    return boxes


def _lines(letters: Sequence[Box]) -> list[Box]:
    """The boxes of letters in reading order joined into one for each line."""
    lines: list[Box] = []
    for x0, y0, x1, y1 in letters:
        if lines and lines[-1][1] < y1 and y0 < lines[-1][3] and x0 >= lines[-1][0]:
            a0, b0, a1, b1 = lines[-1]
            lines[-1] = (min(a0, x0), min(b0, y0), max(a1, x1), max(b1, y1))
        else:
            lines.append((x0, y0, x1, y1))
    return lines
