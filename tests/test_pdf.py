# mypy: disable-error-code="import-untyped"
"""What a PDF gives: words with boxes, ruled lines, title, outline, and clear refusals."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import LEFT, TOP, Grid, Sheet, write_bad_files, write_pdf
from PIL import Image
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from index.errors import EmptyError, EncryptedError, PaperError, UnreadableError
from index.papers import Word
from index.pdf import Bookmark, PdfFacts, RawPage, read_facts, read_pages, render_png

LINE = "Bins are emptied weekly"


def _page(path: Path, sheet: Sheet) -> RawPage:
    return next(read_pages(write_pdf(path / "one.pdf", [sheet])))


def _word(page: RawPage, text: str) -> Word:
    return next(word for word in page.words if word.text == text)


def _ink(path: Path) -> Image.Image:
    return Image.open(io.BytesIO(render_png(path / "one.pdf", 1, scale=2, grey=True)))


def _pixels(word: Word) -> tuple[int, int, int, int]:
    x0, y0, x1, y1 = (round(2 * value) for value in word.box)
    return x0, y0, x1, y1


def _darkest(grey: Image.Image) -> int:
    return min(grey.tobytes())


def test_words_come_with_their_boxes_from_the_top_left(tmp_path: Path) -> None:
    page = _page(tmp_path, Sheet(lines=(LINE,)))
    assert [word.text for word in page.words] == LINE.split()
    x0, y0, x1, y1 = page.words[0].box
    assert x0 == pytest.approx(LEFT, abs=1)
    assert y0 < TOP < y1 + 1  # the base line is drawn at TOP
    assert x1 - x0 == pytest.approx(19.45, abs=0.1)  # Helvetica: (667 + 222 + 556 + 500) / 100
    assert (page.width, page.height) == pytest.approx(A4, abs=0.5)


def test_sizes_and_bold_type_are_told(tmp_path: Path) -> None:
    page = _page(tmp_path, Sheet(lines=("# Waste", "plain")))
    assert [(w.text, w.size, w.bold) for w in page.words] == [
        ("Waste", 14.0, True),
        ("plain", 10.0, False),
    ]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, (36.0, 50.0, 500.0, 800.0)], ids=["whole", "cropped"])
def test_boxes_are_those_of_the_page_as_displayed(
    tmp_path: Path, rotate: int, crop: tuple[float, float, float, float] | None
) -> None:
    page = _page(tmp_path, Sheet(lines=(LINE,), rotate=rotate, crop=crop))
    assert [word.text for word in page.words] == LINE.split()
    image = _ink(tmp_path)
    for word in page.words:
        assert _darkest(image.crop(_pixels(word))) < 128, f"no ink in the box of {word}"
    for word in page.words:
        image.paste(255, _pixels(word))
    assert _darkest(image) > 128, "there is ink outside the boxes"


def test_a_page_turned_by_a_quarter_is_as_wide_as_it_was_high(tmp_path: Path) -> None:
    page = _page(tmp_path, Sheet(lines=(LINE,), rotate=90))
    assert (page.width, page.height) == pytest.approx((A4[1], A4[0]), abs=0.5)


def test_a_cropped_page_begins_at_its_crop_box(tmp_path: Path) -> None:
    crop = (36.0, 50.0, 500.0, 800.0)
    page = _page(tmp_path, Sheet(lines=(LINE,), crop=crop))
    assert page.words[0].box[0] == pytest.approx(LEFT - 36, abs=1)
    assert page.words[0].box[3] == pytest.approx(TOP - (A4[1] - 800) + 3, abs=2)


def test_the_rules_of_a_table_are_read(tmp_path: Path) -> None:
    grid = Grid(rows=(("a", "b"), ("c", "d")), top=100, width=50)
    page = _page(tmp_path, Sheet(draw=(grid,)))
    across = {round(rule.y0) for rule in page.rules if rule.horizontal}
    down = {round(rule.x0) for rule in page.rules if not rule.horizontal}
    assert len(across) == 3
    assert down == {72, 122, 172}
    assert min(across) == pytest.approx(100, abs=1)


def test_title_and_outline_are_read(tmp_path: Path) -> None:
    path = write_pdf(
        tmp_path / "one.pdf",
        [Sheet(lines=("a",)), Sheet(lines=("b",))],
        title="  Agenda   for Planning ",
        bookmarks=[("1 Apologies", 1), ("2 Minutes", 2)],
    )
    facts = read_facts(path)
    assert facts.n_pages == 2
    assert facts.title == "Agenda for Planning"
    assert facts.bookmarks == (
        Bookmark(title="1 Apologies", page_number=1),
        Bookmark(title="2 Minutes", page_number=2),
    )


@pytest.mark.parametrize(
    ("name", "error", "text"),
    [
        ("empty.pdf", EmptyError, r"Could not read 'empty.pdf': the file is empty"),
        ("no-pages.pdf", EmptyError, r"Could not read 'no-pages.pdf': it has no pages"),
        ("letter.pdf", UnreadableError, r"in spite of its name it is not a PDF"),
        ("plan.pdf", UnreadableError, r"in spite of its name it is a PostScript file"),
        ("locked.pdf", EncryptedError, r"the file is encrypted. Ask for an unprotected copy"),
        ("torn.pdf", UnreadableError, r"Could not read 'torn.pdf': the PDF is damaged"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.endswith(".pdf") else "",
)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(
    tmp_path: Path, name: str, error: type[PaperError], text: str
) -> None:
    with pytest.raises(error, match=text) as caught:
        read_facts(write_bad_files(tmp_path) / name)
    assert type(caught.value) is error


def test_a_file_that_pdfium_cannot_open_is_refused_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pypdf.PdfReader", None)  # it would look for objects in all of a large file
    with pytest.raises(UnreadableError, match="the PDF is damaged"):
        read_facts(write_bad_files(tmp_path) / "torn.pdf")


def test_what_pypdf_cannot_read_has_no_outline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_pdf(tmp_path / "one.pdf", [Sheet(), Sheet()], title="Ponds", bookmarks=[("a", 1)])
    monkeypatch.setattr("pypdf.PdfReader", None)
    assert read_facts(path) == PdfFacts(n_pages=2, title=None, bookmarks=())


def test_the_names_that_a_file_gives_its_pages_are_kept_apart_from_what_is_printed(
    tmp_path: Path,
) -> None:
    path = write_pdf(
        tmp_path / "one.pdf", [Sheet(lines=("Text.",), head=(f"Page {n}",)) for n in (51, 52, 53)]
    )
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.set_page_label(0, 0, prefix="Cover")
    writer.set_page_label(1, 2, style="/r", start=4)
    writer.write(path)
    assert read_facts(path).page_labels == ("Cover", "iv", "v")
    pages = read_pdf(path).pages
    assert [(page.number, page.label, page.file_label) for page in pages] == [
        (1, "51", "Cover"),
        (2, "52", "iv"),
        (3, "53", "v"),
    ]


def test_a_file_that_names_no_pages_has_no_names(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "one.pdf", [Sheet(lines=("Text.",))])
    assert read_facts(path).page_labels == ()
    assert read_pdf(path).pages[0].file_label is None


def test_some_pages_may_be_read_alone(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "one.pdf", [Sheet(lines=(letter,)) for letter in "abcd"])
    read = [(page.number, page.words[0].text) for page in read_pages(path, first=2, last=3)]
    assert read == [(2, "b"), (3, "c")]


def test_a_watermark_across_the_page_is_no_text(tmp_path: Path) -> None:
    def draft(canvas, height):  # type: ignore[no-untyped-def]
        canvas.rotate(45)
        canvas.drawString(300, 100, "DRAFT")

    page = _page(tmp_path, Sheet(lines=(LINE,), draw=(draft,)))
    assert [word.text for word in page.words] == LINE.split()


def test_figures_one_above_the_other_are_words_of_their_own(tmp_path: Path) -> None:
    def column(canvas: Canvas, height: float) -> None:
        for k, text in enumerate(("1 - 2", "3", "4")):
            canvas.drawRightString(500, height - 200 - 14 * k, text)

    page = _page(tmp_path, Sheet(draw=(column,)))
    assert [word.text for word in page.words] == ["1", "-", "2", "3", "4"]


def test_slanted_letters_are_text(tmp_path: Path) -> None:
    def slanted(canvas: Canvas, height: float) -> None:
        text = canvas.beginText()
        text.setTextTransform(1, 0, 0.33, 1, LEFT, height - 300)
        text.textOut("italic by force")
        canvas.drawText(text)

    page = _page(tmp_path, Sheet(draw=(slanted,)))
    assert [word.text for word in page.words] == ["italic", "by", "force"]


@pytest.mark.parametrize("turn", [0, 90], ids=["upright", "up the page"])
def test_a_size_is_what_one_sees(tmp_path: Path, turn: int) -> None:
    def enlarged(canvas: Canvas, height: float) -> None:
        canvas.translate(LEFT, height - 300)
        canvas.rotate(turn)
        canvas.scale(12, 12)
        canvas.setFont("Helvetica", 1)
        canvas.drawString(0, 0, "Bins")

    assert _page(tmp_path, Sheet(draw=(enlarged,))).words[0].size == 12.0


def test_a_page_image_has_the_size_that_its_boxes_are_in(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "one.pdf", [Sheet(lines=(LINE,), rotate=90)])
    image = Image.open(io.BytesIO(render_png(path, 1, scale=1.0)))
    assert image.size == pytest.approx((A4[1], A4[0]), abs=1)


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_page_image_that_is_not_there_is_refused(tmp_path: Path, number: int) -> None:
    path = write_pdf(tmp_path / "one.pdf", [Sheet(lines=(LINE,))])
    with pytest.raises(UnreadableError, match=f"'one.pdf' has no page {number}"):
        render_png(path, number)
