# mypy: disable-error-code="import-untyped", allow-subclassing-any
"""The one page of the sample papers that is only an image, as from an office copier.

The letter is set as an ordinary page, rendered grey at 200 dpi, turned by 0.4 degrees and
speckled; no text layer goes into the pack. The stamped page number is part of the image.
"""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from typing import Any

import pypdfium2
from PIL import Image, ImageChops
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame

from .layout import draw_stamps

DPI = 200
TURN_DEGREES = 0.4
PAPER = 244


class ScannedPage(Flowable):
    """A page of its own that shows the given text as a scan."""

    def __init__(self, story: Sequence[Any]) -> None:
        super().__init__()
        self._story = list(story)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Fill the page, whatever is offered."""
        width, height = A4
        return float(width), float(height)

    def draw(self) -> None:
        """Make the image with the number this page has, and lay it over the page."""
        printed = self.canv._doctemplate.printed()
        jpeg = io.BytesIO()
        page = _copied(_rendered(self._story, printed))
        page.save(jpeg, "JPEG", quality=30, dpi=(DPI, DPI))
        jpeg.seek(0)
        self.canv.drawImage(ImageReader(jpeg), 0, 0, *A4)


def _rendered(story: list[Any], printed: int | None) -> Image.Image:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    draw_stamps(canvas, printed, None, *A4)
    Frame(28 * mm, 20 * mm, 154 * mm, 252 * mm).addFromList(story, canvas)
    canvas.showPage()
    canvas.save()
    page = pypdfium2.PdfDocument(buffer.getvalue())[0]
    image: Image.Image = page.render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
    return image


def _copied(page: Image.Image) -> Image.Image:
    """Turn a clean page into one off the copier: slightly askew, greyish, with grain."""
    turned = page.rotate(TURN_DEGREES, Image.Resampling.BICUBIC, fillcolor=255)
    grey = turned.point([18 + value * (PAPER - 18) // 255 for value in range(256)])
    grain = Image.frombytes("L", grey.size, random.Random(2024).randbytes(grey.width * grey.height))
    faint = grain.point([value * 14 // 255 for value in range(256)])
    return ImageChops.subtract(grey, faint)


class Signature(Flowable):
    """A pen stroke that stands for a signature."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Leave the usual room between the close and the typed name."""
        return 160, 42

    def draw(self) -> None:
        """Three joined strokes and an underline."""
        pen = self.canv
        pen.setLineWidth(1.3)
        pen.bezier(4, 10, 18, 58, 30, 44, 22, 8)
        pen.bezier(22, 8, 36, 30, 44, 26, 46, 14)
        pen.bezier(46, 14, 60, 40, 70, 2, 84, 20)
        pen.bezier(84, 20, 96, 34, 104, 8, 140, 18)
        pen.line(8, 2, 128, 6)
