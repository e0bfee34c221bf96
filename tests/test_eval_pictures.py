# mypy: disable-error-code="import-untyped"
"""Pages as images: what is marked, and where."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from eval.pictures import SCALE, picture

LINES = {700: "There were 12 speakers", 680: "at the meeting.", 400: "Another matter."}


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    for y, line in LINES.items():
        canvas.drawString(72, y, line)
    canvas.showPage()
    canvas.save()
    return path


def _yellow(image: bytes, y: float) -> bool:
    """Whether the paper is yellow just left of the first letter of the line at `y`."""
    shown = Image.open(BytesIO(image))
    red, _, blue = shown.getpixel((round(71 * SCALE), round((842 - y - 4) * SCALE)))
    return red - blue > 40


def test_a_page_is_shown_whole(paper: Path) -> None:
    assert Image.open(BytesIO(picture(paper, 1))).size == (round(595 * SCALE), 1011)


def test_a_quote_is_marked_on_each_of_its_lines_and_nothing_else_is(paper: Path) -> None:
    image = picture(paper, 1, quotes=["12 speakers at the meeting"])
    assert not _yellow(image, 700)  # the quote begins further right
    assert _yellow(image, 680) and not _yellow(image, 400)


def test_a_quote_that_does_not_stand_there_marks_nothing(paper: Path) -> None:
    assert picture(paper, 1, quotes=["13 speakers", ""]) == picture(paper, 1)
