# mypy: disable-error-code="import-untyped"
"""Cells and words as they were read, against a truth; speed told as a table."""

import json
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from eval.bench import bench_text
from eval.cells import ReadRow, TrueCell, read_truth, same, score_cells
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


def test_speed_stands_side_by_side() -> None:
    told = bench_text({"assistant": {"pages": 80, "cold_s": 4.04}, "tutorial": {"pages": 80}})
    assert told.splitlines()[1].split() == ["pages", "80.0", "80.0"]
    assert told.splitlines()[2].split() == ["cold_s", "4.0", "-"]
