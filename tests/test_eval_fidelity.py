# mypy: disable-error-code="import-untyped"
"""Cells, words and pages as they were read, against a truth; speed told as a table."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import read_pdf
from pdfs import PACK_SHEETS, PACK_TITLE, Sheet, write_pdf
from reportlab.pdfgen.canvas import Canvas

from eval.cells import ReadRow, TrueCell, read_truth, same, score_cells
from eval.fidelity import measure_fidelity, score_paper, unmatched, without_aside
from eval.fidelity import read_truth as read_page_truth
from eval.questions import FactsError
from eval.words import read_scans, score_words, words

COLUMNS = ("PI Ref", "Measure", "Yr. end 14-15", "RAG")


def read_row(columns: tuple[str, ...], *texts: str) -> ReadRow:
    return ReadRow(cells=tuple(zip(columns, texts, strict=True)), page_number=5)


READ = [
    read_row(COLUMNS, "2.1", "Cared for\nchildren", "357", ""),
    read_row(COLUMNS, "2.2", "Plans", "60%", "red"),
    read_row(("No", "Rec"), "2.1", "other"),
]


def truth(row_key: str, column: str, value: str) -> TrueCell:
    return TrueCell(table="t", row_key=row_key, column=column, value=value, printed_page="3")


TRUTH = (
    truth("2.1", "Measure", "Cared for children"),
    truth("2.1", "Yr end 14-15", "357"),
    truth("2.1", "RAG", ""),
    truth("2.2", "Measure", "Plans"),
    truth("2.2", "Yr end 14-15", "66%"),
    truth("9.9", "Measure", "nowhere"),
)


def label(page_index: int) -> str:
    return str(page_index - 2)


def test_cells_are_counted_by_hand() -> None:
    report = score_cells(TRUTH, READ, label=label)
    values = {name: (figure.value, figure.n) for name, figure in report.figures.items()}
    assert values["cells"] == (4 / 6, 6)
    assert values["cells with text"] == (3 / 5, 5)
    assert values["empty cells"] == (1.0, 1)
    assert values["rows found"] == values["page of row"] == (2 / 3, 3)
    assert values["Measure"] == (2 / 3, 3)
    assert report.wrong == (
        ("2.2", "Yr end 14-15", "66%", "60%"),
        ("9.9", "Measure", "nowhere", None),
    )
    assert "cells with text" in report.told() and json.dumps(report.to_dict())


def test_the_row_of_the_table_whose_headings_fit_is_taken() -> None:
    report = score_cells(TRUTH[:1], list(reversed(READ)), label=label)
    assert report.figures["cells"].value == 1.0


def test_white_space_and_dashes_do_not_make_a_cell_wrong() -> None:
    assert same("Cared for\nchildren \u2013 all", "Cared for children - all")
    assert not same("3.4", "34") and not same("", "0")


def test_a_truth_without_cells_is_refused() -> None:
    with pytest.raises(FactsError, match="no cells"):
        score_cells((), READ, label=label)


def test_a_truth_that_lacks_a_column_is_told(tmp_path: Path) -> None:
    path = tmp_path / "truth.csv"
    path.write_text("table,row_key\nt,1\n", encoding="utf-8")
    with pytest.raises(FactsError, match=r"'truth.csv'.*columns are table, row_key"):
        read_truth(path)


def test_words_are_counted_by_hand() -> None:
    score = score_words("p", "The Cabinet met on 4 July", words("the cabinet on 4 July, met"))
    assert (score.n_words, score.recall) == (6, 1.0)
    assert score.error_rate == pytest.approx(2 / 6)


def test_words_keep_decimals_and_apostrophes() -> None:
    assert words("Kath O\u2019Shea\u2014at 4.15 pm.") == ("kath", "o'shea", "at", "4.15", "pm")


def test_scans_are_named_by_file_and_page(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "scan.pdf"))
    canvas.showPage()
    canvas.save()
    path = tmp_path / "truth.jsonl"
    line = {"scan_pdf": "scan.pdf", "scan_page": 1, "truth_text": "words"}
    path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    (scan,) = read_scans(path, tmp_path)
    assert (scan.path.name, scan.page_number, scan.truth) == ("scan.pdf", 1, "words")
    path.write_text(json.dumps({**line, "scan_pdf": "other.pdf"}), encoding="utf-8")
    with pytest.raises(FactsError, match=r"line 1: there is no 'other.pdf'"):
        read_scans(path, tmp_path)


def test_running_heads_stamps_and_repeated_headings_are_set_aside() -> None:
    before = ["Page 6", "Housing Plan | 6", "Ref Measure", "1 Lettings", "Confidential 6"]
    page = [
        "Page 7",
        "Housing Plan | 7",
        "Ref Measure",
        "2 Repairs",
        "Ref Measure",
        "3 Bins",
        "7",
        "Confidential 7",
    ]
    assert without_aside(page, before) == ["2 Repairs", "Ref Measure", "3 Bins"]
    assert without_aside(["This page is intentionally left blank", "Page 8"], page) == []


@pytest.mark.parametrize(
    ("wanted", "held", "missing", "surplus"),
    [
        ("two homes two bins", "two two homes bins", "", ""),
        ("two homes two bins", "two homes", "two bins", ""),
        ("two homes", "two homes homes", "", "homes"),
        ("child ren", "children", "", ""),
        ("children", "child ren", "", ""),
        ("see 2.3", "see 2.3the", "", "the"),
    ],
    ids=["all", "missing", "twice", "parted", "joined", "glued to another"],
)
def test_words_missing_and_words_too_often_are_counted(
    wanted: str, held: str, missing: str, surplus: str
) -> None:
    asked = Counter(wanted.split())
    found = unmatched(asked, asked, Counter(held.split()))
    assert found == (Counter(missing.split()), Counter(surplus.split()))


def test_a_word_may_stand_again_in_a_running_head() -> None:
    assert unmatched(Counter(["a"]), Counter(["a", "a"]), Counter(["a", "a"])) == (
        Counter(),
        Counter(),
    )


def _page_truth(path: Path, *, wrong: bool = False) -> Path:
    lines = ["page_index,page,item", "1,,", "2,1,2", "3,2,2", "4,3,3", "5,4,3", "6,5,3"]
    if wrong:
        lines[3:] = ["3,9,2", "9,7,3"]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_pack_read_as_it_is_gets_full_marks(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "pack.pdf", PACK_SHEETS, title=PACK_TITLE)
    report = measure_fidelity([path], _page_truth(tmp_path / "truth.csv"))
    assert {figure.value for figure in report.figures.values()} == {1.0}
    assert report.figures["printed number right"].n == 5
    assert report.figures["no number where none is printed"].n == 1
    assert report.figures["item right"].n == 6
    assert report.wrong == () and json.dumps(report.to_dict()) and "pack.pdf" in report.told()


def test_what_differs_from_the_truth_is_told(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "pack.pdf", PACK_SHEETS)
    report = measure_fidelity([path], _page_truth(tmp_path / "truth.csv", wrong=True))
    assert report.wrong == (
        "page 3: printed 9, item 2; read as 2, 2",
        "page 9: not read",
    )
    assert report.figures["printed number right"].value == pytest.approx(1 / 3)


def test_a_paper_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"Dear councillor")
    report = measure_fidelity([tmp_path / "letter.pdf"])
    assert report.papers[0].error is not None and "refused" in report.told()


def test_a_truth_of_pages_is_for_one_paper(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "pack.pdf", PACK_SHEETS)
    with pytest.raises(FactsError, match="one PDF for a truth"):
        measure_fidelity([path, path], _page_truth(tmp_path / "truth.csv"))


def test_a_truth_of_pages_that_lacks_a_column_is_told(tmp_path: Path) -> None:
    path = tmp_path / "truth.csv"
    path.write_text("page_index,page\n1,\n", encoding="utf-8")
    with pytest.raises(FactsError, match="columns are page_index, page, item"):
        read_page_truth(path)


def test_a_page_of_which_nothing_was_read_is_told(tmp_path: Path) -> None:
    reading = read_pdf(write_pdf(tmp_path / "p.pdf", [Sheet(lines=("Bins",)), Sheet()]))
    emptied = replace(reading, pieces=(), pages=tuple(
        replace(page, words=(), blank=False) for page in reading.pages[:1]
    ) + reading.pages[1:])  # fmt: skip
    states = [page.state for page in score_paper(emptied, [["Bins"], []], [None, None]).pages]
    assert states == ["empty", "blank"]
