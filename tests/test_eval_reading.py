# mypy: disable-error-code="import-untyped"
"""What stands on a page is found apart from the assistant."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from eval.judgements import judge, quote_stands
from eval.questions import Evidence, Fact
from eval.reading import in_row, pdf_files, printed_labels, read_papers
from eval.said import Cited


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack: a front sheet, pages 1 and 2, an image in place of 3, and page 4 with a table."""
    path = tmp_path_factory.mktemp("papers")
    canvas = Canvas(str(path / "pack.pdf"))
    _lines(canvas, "Agenda", "Main Hall, Mill Lane, Pellbridge")
    _lines(canvas, "Page 1", "There were 12 members of the public who wished to speak about")
    _lines(canvas, "the children's centres and 387 wrote to the Committee instead.", "Page 2")
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.showPage()
    rows = [["Ref", "Measure", "Target"], ["2.1", "Number of cared\nfor children", "350"]]
    table = Table(rows, style=[("GRID", (0, 0), (-1, -1), 1, "black")])
    table.wrapOn(canvas, 400, 400)
    table.drawOn(canvas, 72, 500)
    _lines(canvas, "Page 4")
    canvas.save()
    (path / "notes.txt").write_text("not a PDF", encoding="utf-8")
    (path / "broken.pdf").write_bytes(b"not a PDF either")
    return path


def _lines(canvas: Canvas, *lines: str) -> None:
    for at, line in enumerate(lines):
        canvas.drawString(72, 800 - 20 * at, line)
    canvas.showPage()


def fact(quote: str, *pages: str | None, document: str | None = None) -> Fact:
    evidence = Evidence(quote=quote, pages=pages, document=document)
    return Fact(id="f", kind="list", question="?", must_include=("x",), evidence=(evidence,))


def cited(quote: str, page_index: int) -> Cited:
    return Cited(document="pack.pdf", page=None, page_index=page_index, quote=quote, direct=True)


def test_printed_numbers_are_kept_apart_from_the_position(folder: Path) -> None:
    (pack,) = read_papers([folder])
    assert pack.labels == (None, "1", "2", "3", "4")


def test_a_file_that_is_no_pdf_is_left_out(folder: Path) -> None:
    assert [file.name for file in pdf_files([folder])] == ["broken.pdf", "pack.pdf"]
    assert [paper.document for paper in read_papers([folder])] == ["pack.pdf"]


@pytest.mark.parametrize(
    ("quote", "pages"),
    [
        pytest.param("12 members of\nthe public", (2,), id="line_ends_apart"),
        pytest.param("wished to speak about the children\u2019s centres", (2, 3), id="page_break"),
        pytest.param("2.1\tNumber of cared for children", (5,), id="wrapped_cell"),
        pytest.param("2.1\t350", (5,), id="cells_of_a_row"),
        pytest.param("2.1\tTarget", (), id="cells_of_two_rows"),
        pytest.param("13 members of the public", (), id="nowhere"),
        pytest.param(" - ", (), id="nothing_to_find"),
    ],
)
def test_a_quote_is_found_on_its_pages(folder: Path, quote: str, pages: tuple[int, ...]) -> None:
    (pack,) = read_papers([folder])
    assert pack.find(quote) == pages


def test_a_quote_stands_on_its_own_page_only(folder: Path) -> None:
    texts = read_papers([folder])
    assert quote_stands(cited("12 members of the public", 2), texts=texts)
    assert not quote_stands(cited("12 members of the public", 3), texts=texts)
    assert not quote_stands(cited("12 members of the public", 9), texts=texts)
    assert not quote_stands(cited("", 2), texts=texts)


def test_a_quote_on_an_image_is_judged_by_what_was_read_there(folder: Path) -> None:
    texts = read_papers([folder])
    on_image = cited("reply by 31 July", 4)
    assert not quote_stands(on_image, texts=texts)
    assert quote_stands(on_image, texts=texts, own_text=lambda *_: "Please reply by 31  July.")
    assert not quote_stands(on_image, texts=texts, own_text=lambda *_: "Please reply.")


def test_own_words_are_no_proof_where_the_page_has_text(folder: Path) -> None:
    texts = read_papers([folder])
    assert not quote_stands(cited("invented", 2), texts=texts, own_text=lambda *_: "invented")


def test_a_judgement_names_printed_pages(folder: Path) -> None:
    judgement = judge(fact("12 members of the public"), read_papers([folder]))
    assert judgement.places == {("pack.pdf", 2)} and judgement.labels == {("pack.pdf", "1")}


def test_a_front_sheet_is_judged_without_a_number(folder: Path) -> None:
    judgement = judge(fact("Main Hall, Mill Lane", None), read_papers([folder]))
    assert judgement.places == {("pack.pdf", 1)} and judgement.labels == {("pack.pdf", None)}


def test_a_fact_on_an_image_is_judged_by_the_number_it_names(folder: Path) -> None:
    judgement = judge(fact("Please reply by 31 July", "3"), read_papers([folder]))
    assert judgement.places == {("pack.pdf", 4)} and not judgement.unfound


def test_a_fact_on_an_image_is_judged_by_what_was_read_there(folder: Path) -> None:
    def read(document: str, page_number: int) -> str:
        return "Please reply by 31  July." if (document, page_number) == ("pack.pdf", 4) else "x"

    judgement = judge(fact("reply by 31 July"), read_papers([folder]), own_text=read)
    assert judgement.places == {("pack.pdf", 4)} and not judgement.unfound
    assert judgement.cites(cited("reply", 4)) and not judgement.cites(cited("reply", 5))
    elsewhere = judge(fact("31 August"), read_papers([folder]), own_text=read)
    assert elsewhere.unfound and not elsewhere.cites(cited("reply", 4))


def test_own_words_are_no_evidence_where_the_page_has_text(folder: Path) -> None:
    judgement = judge(fact("invented"), read_papers([folder]), own_text=lambda *_: "invented words")
    assert judgement.places == {("pack.pdf", 4)}  # the image alone


def test_a_fact_on_a_paper_that_is_no_pdf_is_judged_by_what_was_read_there(folder: Path) -> None:
    def read(document: str, page_number: int) -> str:
        return ["", "Agenda", "Bins are emptied late."][page_number] if page_number < 3 else ""

    given = fact("bins are emptied", document="notes.txt")
    judgement = judge(given, read_papers([folder]), own_text=read)
    assert judgement.places == {("notes.txt", 2)} and not judgement.unfound
    assert judge(given, read_papers([folder])).unfound == given.evidence


def test_evidence_may_run_over_two_images(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "scan.pdf"))
    for _ in range(3):
        canvas.rect(100, 100, 200, 200, fill=1)
        canvas.showPage()
    canvas.save()
    read = {1: "Bins were", 2: "emptied late", 3: ""}
    papers = read_papers([tmp_path])
    judgement = judge(fact("were emptied"), papers, own_text=lambda _, number: read[number])
    assert judgement.places == {("scan.pdf", 1), ("scan.pdf", 2)}


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(fact("13 members"), id="words_on_no_page"),
        pytest.param(fact("12 members", "2"), id="words_on_another_page"),
        pytest.param(fact("12 members", document="other.pdf"), id="another_paper"),
    ],
)
def test_evidence_that_stands_nowhere_is_told(folder: Path, given: Fact) -> None:
    judgement = judge(given, read_papers([folder]))
    assert judgement.unfound == given.evidence and not judgement.places


@pytest.mark.parametrize(
    ("texts", "labels"),
    [
        pytest.param(["Front", "a\nPage 1", "b\nPage 2"], (None, "1", "2"), id="stamps"),
        pytest.param(["x\nPage 9", "see\nPage 3\nPage 10"], ("9", "10"), id="goes_on_counting"),
        pytest.param(["a\n1", "b\n2", "c\n7"], ("1", "2", None), id="bare_numbers_that_count"),
        pytest.param(["Page 1 of 2", "Page 2 of 2"], ("1", "2"), id="page_of"),
        pytest.param(["12", "nothing here"], (None, None), id="a_lone_number_is_no_page"),
    ],
)
def test_printed_numbers_are_read(texts: list[str], labels: tuple[str | None, ...]) -> None:
    assert printed_labels([text + "\n" + "words " * 9 for text in texts]) == labels


def test_cells_of_a_row_keep_their_order() -> None:
    row = ("21", "numberofcaredforchildren", "350", "387")
    assert in_row("2.1\t350", [row]) and in_row("2.1 | 387", [row])
    assert not in_row("387\t350", [row]) and not in_row("", [row])
