"""Files are read in processes of their own, within limits."""

from __future__ import annotations

import io
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from pdfs import PACK, Sheet, picture, write_bad_files, write_pdf
from PIL import Image, ImageDraw, ImageFont

from index import ocr
from index.errors import (
    EmptyError,
    EncryptedError,
    PaperError,
    TooLargeError,
    UnknownFormatError,
    UnreadableError,
)
from index.papers import Word
from index.pdf import RawPage
from index.reading import Limits, needs_ocr, read_file, read_sheaf

PAGE = RawPage(number=1, width=595, height=842, words=(), rules=())
WORDS = tuple(Word(text=text, box=(0, 0, 9, 9)) for text in "one two three four five six".split())


def test_a_file_is_read_with_its_pages_in_order(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "long.pdf", [Sheet(lines=(f"leaf {k}",)) for k in range(1, 24)])
    raw = read_file(path)
    assert [page.number for page in raw.pages] == list(range(1, 24))
    assert [page.words[1].text for page in raw.pages] == [str(k) for k in range(1, 24)]
    assert (raw.document, raw.facts.n_pages, raw.problems) == ("long.pdf", 23, ())


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("empty.pdf", EmptyError),
        ("no-pages.pdf", EmptyError),
        ("letter.pdf", UnreadableError),
        ("locked.pdf", EncryptedError),
        ("torn.pdf", UnreadableError),
    ],
)
def test_the_reason_comes_back_from_the_other_process(
    tmp_path: Path, name: str, error: type[PaperError]
) -> None:
    with pytest.raises(error, match=f"Could not read '{name}': ") as caught:
        read_file(write_bad_files(tmp_path) / name)
    assert type(caught.value) is error
    assert "\n" not in str(caught.value)


def test_a_kind_of_file_that_is_not_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sums.xlsx").write_bytes(b"x")
    with pytest.raises(UnknownFormatError, match="files of this kind are not read"):
        read_file(tmp_path / "sums.xlsx")


@pytest.mark.parametrize(
    ("limit", "value", "text"),
    [
        ("file_mb", 0, "it has 0 MB, the limit is 0 MB"),
        ("pages", 5, "it has 6 pages, the limit is 5. Split it, or raise COMMITTEE_MAX_PAGES"),
        ("seconds", 0.01, "Gave up on 'housing-pack.pdf' after 0.01 seconds"),
    ],
)
def test_what_passes_a_limit_is_refused(
    papers_folder: Path, limit: str, value: float, text: str
) -> None:
    limits = replace(Limits(), **{limit: value})  # type: ignore[arg-type]
    with pytest.raises(TooLargeError, match=text):
        read_file(papers_folder / PACK, limits=limits)


def test_a_file_that_wants_too_much_memory_is_refused_in_one_line(tmp_path: Path) -> None:
    """A text of 18 MB wants more than 300 MB when it is set in words."""
    (tmp_path / "long.txt").write_bytes(b"bins and roads " * 1_200_000)
    with pytest.raises(TooLargeError, match=r"needs more memory than allowed .300 MB") as caught:
        read_file(tmp_path / "long.txt", limits=Limits(memory_mb=300))
    assert "\n" not in str(caught.value)


def test_a_file_that_takes_too_long_is_given_up_before_all_its_parts_are_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of its 400 pages none comes back: in place of the reader stands one that sleeps."""
    path = write_pdf(tmp_path / "slow.pdf", [Sheet(lines=("x",))])
    python = tmp_path / "python"
    python.write_text(
        '#!/bin/sh\nif [ "$4" = open ]; then\n'
        '  echo \'{"facts": {"n_pages": 400, "title": null, "bookmarks": []}}\'\n'
        "else sleep 30; fi\n"
    )
    python.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(python))
    started = time.monotonic()
    with pytest.raises(TooLargeError, match="after 1 seconds"):
        read_file(path, limits=Limits(seconds=1), workers=1)
    assert time.monotonic() - started < 5


def test_a_short_file_whose_reader_stops_is_read_page_by_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process that would read it whole ends at once, as after a crash."""
    path = write_pdf(tmp_path / "short.pdf", [Sheet(lines=(leaf,)) for leaf in ("one", "two")])
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\n[ "$4" = open ] && exit 9\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(python))
    raw = read_file(path)
    assert [page.words[0].text for page in raw.pages] == ["one", "two"]


def test_a_scanned_page_is_read_by_ocr(tmp_path: Path) -> None:
    if not ocr.available():
        pytest.skip("Tesseract is not installed")
    image = Image.new("L", (1240, 1754), 255)
    font = ImageFont.load_default(40)
    ImageDraw.Draw(image).text((150, 300), "The lamps were mended in October.", 0, font)
    image.save(tmp_path / "scan.png")
    path = write_pdf(tmp_path / "scan.pdf", [Sheet(draw=(picture(tmp_path / "scan.png"),))])
    sheaf = read_sheaf(path, 1, 1)
    assert sheaf.ocr == (1,)
    assert " ".join(word.text for word in sheaf.pages[0].words) == (
        "The lamps were mended in October."
    )
    x0, y0, _, _ = sheaf.pages[0].words[0].box
    assert (x0, y0) == pytest.approx((150 * 595 / 1240, 305 * 842 / 1754), abs=5)


def test_without_the_engine_a_scanned_page_is_named_as_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("L", (200, 300), 128).save(tmp_path / "scan.png")
    path = write_pdf(tmp_path / "scan.pdf", [Sheet(draw=(picture(tmp_path / "scan.png"),))])
    monkeypatch.setenv("PATH", os.devnull)
    sheaf = read_sheaf(path, 1, 1)
    assert sheaf.problems == ((1, ocr.MISSING),)


def test_a_blank_image_has_no_words() -> None:
    if not ocr.available():
        pytest.skip("Tesseract is not installed")
    buffer = io.BytesIO()
    Image.new("L", (400, 400), 255).save(buffer, format="PNG")
    assert ocr.recognise(buffer.getvalue(), width=144, height=144) == ()


def _worded(text: str) -> RawPage:
    return replace(PAGE, words=tuple(replace(WORDS[0], text=word) for word in text.split()))


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        (PAGE, False),
        (replace(PAGE, image_share=0.9), True),
        (replace(PAGE, n_paths=1000), True),
        (replace(PAGE, words=WORDS, image_share=0.9), False),
        (replace(PAGE, words=tuple(replace(w, text="\ue001\ue002") for w in WORDS)), True),
        (_worded("the committee noted that bins are emptied each week by the council " * 6), False),
        (_worded("7kh frpplwwhh qrwhg wkdw elqv duh hpswlhg hdfk zhhn eb wkh frxqflo " * 6), True),
    ],
    ids=[
        "blank",
        "a picture",
        "letters as outlines",
        "a picture under text",
        "signs",
        "prose",
        "letters for other letters",
    ],
)
def test_ocr_is_wanted_where_the_text_is_not_what_one_sees(page: RawPage, wanted: bool) -> None:
    assert needs_ocr(page) is wanted
