# mypy: disable-error-code="import-untyped"
"""Pages as images: what is marked, and where."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from eval.pictures import SCALE, pages_with, picture
from eval.reading import read_papers

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


def test_of_pages_of_one_name_those_with_the_quote_are_shown(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "front.pdf"))
    for line in ("Agenda of the Committee in full", "Each may speak for two minutes"):
        canvas.drawString(72, 700, line)
        canvas.showPage()
    canvas.save()
    papers, among = read_papers([tmp_path]), ["front.pdf, no number"]
    ((name, image),) = pages_with(["for two minutes"], papers, among=among, at_most=2)
    assert name == among[0] and image == picture(papers[0].path, 2, quotes=["for two minutes"])
    assert not pages_with(["for two minutes"], papers, among=["front.pdf, p. 1"], at_most=2)


def test_a_quote_that_does_not_stand_there_marks_nothing(paper: Path) -> None:
    assert picture(paper, 1, quotes=["13 speakers", ""]) == picture(paper, 1)
