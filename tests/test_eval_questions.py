"""Known facts are checked when they are loaded, and a slip is told with its place."""

import json
from pathlib import Path

import pytest

from eval.questions import Evidence, FactsError, load_facts

GOOD = {
    "id": "f1",
    "persona": "resident",
    "kind": "fact-text",
    "question": "How long may I speak?",
    "answers": ["up to 5 minutes"],
    "must_include": ["5 minutes"],
    "must_not_include": ["15 minutes"],
    "evidence": [{"quote": "may speak for up to 5 minutes", "section": "Agenda item 4"}],
    "item": 4,
    "notes": "",
}
REFUSAL = {"id": "f2", "kind": "unanswerable", "question": "Who is the mayor?", "item": None}


def written(folder: Path, *records: object) -> Path:
    path = folder / "facts.jsonl"
    lines = (r if isinstance(r, str) else json.dumps(r, ensure_ascii=False) for r in records)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_fact_is_read_as_it_is_written(tmp_path: Path) -> None:
    first, second = load_facts([written(tmp_path, GOOD, "", REFUSAL)])
    assert (first.id, first.item, first.must_include) == ("f1", "4", ("5 minutes",))
    assert first.evidence[0].section == "Agenda item 4" and first.evidence[0].pages == ()
    assert first.answerable and not second.answerable


def test_evidence_may_name_its_paper_and_pages(tmp_path: Path) -> None:
    evidence = [{"quote": "five minutes", "document": "pack.pdf", "pages": ["7", None], "page": 6}]
    (fact,) = load_facts([written(tmp_path, {**GOOD, "evidence": evidence})])
    assert fact.evidence == (
        Evidence(quote="five minutes", document="pack.pdf", pages=("6", "7", None)),
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        pytest.param({"question": ""}, "'question' is missing or empty", id="no_question"),
        pytest.param({"kind": "unanswerabel"}, "did you mean 'unanswerable'", id="slip_in_kind"),
        pytest.param({"must_includes": []}, "did you mean 'must_include'", id="slip_in_key"),
        pytest.param({"must_include": []}, "'must_include' is empty", id="nothing_to_match"),
        pytest.param({"must_include": "5"}, "write a list of texts", id="text_for_a_list"),
        pytest.param({"evidence": []}, "'evidence' is empty", id="no_evidence"),
        pytest.param({"evidence": ["x"]}, "evidence is a list of objects", id="bare_quote"),
        pytest.param({"evidence": [{"quote": " "}]}, "a quote is empty", id="empty_quote"),
        pytest.param(
            {"evidence": [{"quote": "x", "pages": "7"}]}, "list of printed numbers", id="pages"
        ),
    ],
)
def test_a_slip_is_told_with_file_and_line(
    tmp_path: Path, change: dict[str, object], told: str
) -> None:
    with pytest.raises(FactsError, match=r"'facts.jsonl', line 2: .*") as caught:
        load_facts([written(tmp_path, REFUSAL, {**GOOD, **change})])
    assert told in str(caught.value)


def test_a_line_that_is_not_json_is_told_with_its_column(tmp_path: Path) -> None:
    with pytest.raises(FactsError, match=r"'facts.jsonl', line 1, column 8: this is not JSON"):
        load_facts([written(tmp_path, '{"id": f1}')])


def test_an_id_comes_once(tmp_path: Path) -> None:
    with pytest.raises(
        FactsError, match=r"line 2: id 'f1' stands already in 'facts.jsonl', line 1"
    ):
        load_facts([written(tmp_path, GOOD, GOOD)])


def test_a_file_without_facts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FactsError, match="no facts"):
        load_facts([written(tmp_path, "")])


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FactsError, match=r"Could not read 'none.jsonl'"):
        load_facts([tmp_path / "none.jsonl"])


def test_a_spreadsheet_says_the_same_as_lines(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(
        "id,persona,kind,question,answers,must_include,must_not_include,quote,section,item\n"
        "f1,resident,fact-text,How long may I speak?,up to 5 minutes,5 minutes,15 minutes,"
        "may speak for up to 5 minutes,Agenda item 4,4\n"
        ",,,,,,,,,\n"
        "f2,,unanswerable,Who is the mayor?,,,,,,\n",
        encoding="utf-8",
    )
    assert load_facts([path]) == load_facts([written(tmp_path, GOOD, REFUSAL)])


def test_a_spreadsheet_parts_several_values_by_a_bar(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(
        "id,kind,question,must_include,quote,document,page\n"
        "f1,list,Which?,one | two,first words | second words,pack.pdf,3 | 4\n",
        encoding="utf-8",
    )
    (fact,) = load_facts([path])
    assert fact.must_include == ("one", "two")
    assert [(e.quote, e.document, e.pages) for e in fact.evidence] == [
        ("first words", "pack.pdf", ("3",)),
        ("second words", "pack.pdf", ("4",)),
    ]


def test_of_several_values_in_a_spreadsheet_each_stays_with_its_own_quote(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(
        "id,kind,question,must_include,quote,document,page\n"
        "f1,list,Which?,one,first words | second words,pack.pdf,3 | \n",
        encoding="utf-8",
    )
    (fact,) = load_facts([path])
    assert [e.pages for e in fact.evidence] == [("3",), ()]


def test_values_that_are_not_as_many_as_quotes_are_told(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(
        "id,kind,question,must_include,quote,page\nf1,list,Which?,one,a | b | c,3 | 4\n",
        encoding="utf-8",
    )
    with pytest.raises(FactsError, match=r"'facts.csv', line 2: 'page' holds 2 values for 3"):
        load_facts([path])


def test_a_comma_outside_quotes_in_a_spreadsheet_is_told(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(
        "id,kind,question,must_include,quote\n"
        'f1,list,"Which, in all?",one,first words\n'
        "f2,list,Which, in all?,one,first words\n",
        encoding="utf-8",
    )
    with pytest.raises(FactsError, match=r"'facts.csv', line 3: there are more fields than"):
        load_facts([path])


def test_empty_columns_at_the_end_of_a_spreadsheet_do_no_harm(
    tmp_path: Path,
) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(
        "id,kind,question,must_include,quote,,\nf1,list,Which?,one,first words,,\n",
        encoding="utf-8",
    )
    (fact,) = load_facts([path])
    assert fact.must_include == ("one",)
