"""Links, notes to take away, examples, feedback, and the council's own settings."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from docx import Document
from markdown_it import MarkdownIt
from test_ui import (
    ANSWER,
    CITATION,
    COMMITTEE,
    MARKDOWN,
    PAPER,
    REFUSAL,
    FixedAssistant,
    RunApp,
    ask,
    run,
    shown,
)

from assistant import AssistantError, Filters, Record, Table
from eval.questions import load_facts
from index.papers import Cell, Row
from ui import branding, examples, feedback, note, wording, wording_taking, wordnote
from ui import wording_statements as statement_words
from ui.branding import contrast, read_branding
from ui.turns import Turn, link, linked

__all__ = ["run"]  # the fixture

DAY = date(2026, 11, 23)
DAY_HELD = date(2025, 6, 12)
TURN = Turn(question=MARKDOWN, filters=Filters(record=Record.MINUTES), answer=ANSWER)
FULL = Filters(
    committee=COMMITTEE,
    since=date(2025, 1, 1),
    until=date(2025, 12, 31),
    document="pack.pdf",
    record=Record.MINUTES,
)


def named(turn: Turn) -> dict[str, str]:
    """A link's parameters as a browser would send them."""
    return {name: values[0] for name, values in parse_qs(link(turn).removeprefix("?")).items()}


# Links
HELD = FixedAssistant().held()


@pytest.mark.parametrize("filters", [Filters(), FULL], ids=["all", "filtered"])
def test_a_link_asks_the_same_question_of_the_same_papers(filters: Filters) -> None:
    found = linked(named(Turn(question="What? & why=#1 £", filters=filters)), HELD)
    assert found is not None
    assert (found.question, found.filters, found.is_whole) == ("What? & why=#1 £", filters, True)


def test_a_link_to_a_follow_up_asks_the_whole_question() -> None:
    answer = replace(ANSWER, question="And in May?", read_as="What was spent in May?")
    turn = Turn(question="And in May?", filters=Filters(), answer=answer)
    assert named(turn)["q"] == "What was spent in May?"


@pytest.mark.parametrize(
    "wrong",
    [
        {"committee": "Other"},
        {"document": "../x"},
        {"from": "soon"},
        {"from": "2030-01-01"},
        {"to": "2001-01-01"},
        {"record": "gossip"},
    ],
    ids=lambda wrong: "-".join(*wrong.items()),
)
def test_a_link_to_what_is_not_held_says_so(wrong: dict[str, str]) -> None:
    found = linked({"q": "What?", **wrong}, HELD)
    assert found is not None
    assert found.filters == Filters()
    assert not found.is_whole


def test_a_link_without_a_question_asks_nothing_and_a_long_one_is_cut() -> None:
    assert linked({"q": "  "}, HELD) is None
    found = linked({"q": "x" * 5000}, HELD)
    assert found is not None
    assert len(found.question) == 1000


def test_opening_a_link_asks_once_with_its_filters(run: RunApp) -> None:
    assistant = FixedAssistant()
    filters = replace(FULL, since=DAY_HELD, until=DAY_HELD)
    app = run(assistant)
    for name, value in named(Turn(question="What was spent?", filters=filters)).items():
        app.query_params[name] = value
    app.run()
    app.run()
    assert [asked for asked in assistant.asked if asked[0] == "What was spent?"] == [
        ("What was spent?", filters)
    ]
    assert '<h2 id="question" tabindex="-1">What was spent?</h2>' in shown(app)
    app.button(key="start_again").click().run()
    assert [question for question, _ in assistant.asked].count("What was spent?") == 1
    assert app.session_state["turns"] == []


# Notes


def test_a_markdown_note_holds_answer_sources_and_the_row_and_no_markup_of_theirs() -> None:
    text = note.markdown([TURN], council="Wendlebury", on=DAY)
    for part in (
        "Wendlebury, 23 November 2026",
        "Limited to: Minutes",
        "£41,300. \\[1\\]\\[2\\]",
        "p. 1 (PDF page 2) · item 5 Family Hubs · minute 12",
        "> RESOLVED: That £41,300 be spent.",
        "| Measure | Target |",
        "| Visits | \\<90%\\> |",
    ):
        assert part in text
    html = MarkdownIt("commonmark").enable("table").render(text)
    for tag in ("<b>", "<em>", "<a ", "<img", "<code>"):
        assert tag not in html
    assert "<td>&lt;90%&gt;</td>" in html


@pytest.mark.parametrize("text", ["1. one", "- one", "# one", "> one", "+ one", "1) one", "==="])
def test_the_beginning_of_a_line_is_never_a_list_or_heading(text: str) -> None:
    html = MarkdownIt("commonmark").render(f"before\n{note.plain(text)}")
    assert html.count("<") == 2


def test_a_word_note_holds_each_question_its_sources_and_its_language() -> None:
    turns = [TURN, Turn(question="Second\x00?", filters=Filters(), answer=REFUSAL)]
    written = Document(io.BytesIO(wordnote.word_file(turns, council="Wendlebury", on=DAY)))
    text = "\n".join(paragraph.text for paragraph in written.paragraphs)
    headings = [p.text for p in written.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == [f"1. {MARKDOWN}", "2. Second?"]
    assert "RESOLVED: That £41,300 be spent." in text
    assert "The papers do not say." in text
    assert text.count("Sources") == 1
    cells = [[cell.text for cell in row.cells] for row in written.tables[0].rows]
    assert cells == [["Measure", "Visits"], ["Target", "<90%>"]]
    assert (written.core_properties.author, written.core_properties.language) == (
        "Wendlebury",
        "en-GB",
    )


def test_one_answer_and_the_whole_conversation_can_be_taken_away(run: RunApp) -> None:
    app = ask(run(FixedAssistant()), "First?")
    labels = [button.label for button in app.get("download_button")]  # type: ignore[union-attr]
    assert labels == [wording_taking.WORD, wording_taking.MARKDOWN]
    app = ask(app, "Second?")
    labels = [button.label for button in app.get("download_button")]  # type: ignore[union-attr]
    assert labels[-2:] == [wording_taking.WORD_NOTE, wording_taking.MARKDOWN_NOTE]
    assert any("?q=Second%3F" in code.value for code in app.code)


@pytest.mark.parametrize(
    ("citation", "place"),
    [
        (replace(CITATION, document="a.docx", page=None), "item 5 Family Hubs · minute 12"),
        (
            replace(CITATION, document="a.txt", page=None, item=None, section=None),
            "part 2",
        ),
    ],
    ids=["item and section", "neither"],
)
def test_a_paper_without_pages_is_cited_by_item_and_section(citation: object, place: str) -> None:
    assert wording.place(citation) == place  # type: ignore[arg-type]


# Examples


def _table(*rows: tuple[str, ...], columns: tuple[str, ...] = ("Ref", "Measure", "Q1")) -> Table:
    made = tuple(
        Row(
            cells=tuple(
                Cell(column=column, text=text, page_number=2)
                for column, text in zip(columns, row, strict=True)
            )
        )
        for row in rows
    )
    return Table(title="Scorecard", columns=columns, rows=made, header_page_number=2)


@pytest.mark.parametrize(
    ("rows", "question"),
    [
        ([("1.1", "Children in care", "341")], "What was the figure for Children in care, Q1?"),
        ([("1.1", "Children in care", "good")], None),
        ([("1.1", "Children in care", "3"), ("1.2", "Children in care", "4")], None),
        ([("1.1", "no", "3")], None),
    ],
    ids=["plain", "no figure", "same name twice", "no name"],
)
def test_an_example_is_made_of_a_row_with_a_name_and_a_figure(
    rows: list[tuple[str, ...]], question: str | None
) -> None:
    assert examples.figure_question(_table(*rows)) == question


def test_no_example_is_made_of_an_exempt_items_table(monkeypatch: pytest.MonkeyPatch) -> None:
    table = _table(("1.1", "Children in care", "341"))
    monkeypatch.setattr(FixedAssistant, "tables", lambda *_: (table,))
    paper = replace(PAPER, n_tables=1)
    assistant = FixedAssistant(papers=(paper,))
    made = examples.examples(assistant, (paper,))  # type: ignore[arg-type]
    assert "What was the figure for Children in care, Q1?" in made
    page = replace(assistant.page("pack.pdf", 2), item="6")
    monkeypatch.setattr(FixedAssistant, "page", lambda *_: page)
    made = examples.examples(assistant, (paper,))  # type: ignore[arg-type]
    assert made == ("What does the report on Family Hubs recommend?",)


# Feedback


def test_feedback_is_neither_asked_for_nor_kept_unless_a_folder_is_set(run: RunApp) -> None:
    app = ask(run(FixedAssistant()), "What was spent?")
    assert wording_taking.FEEDBACK not in shown(app)


def test_a_judgement_is_kept_once_with_question_answer_citations_and_papers(
    run: RunApp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COMMITTEE_UI_FEEDBACK", str(tmp_path / "kept"))
    app = ask(run(FixedAssistant()), "What was spent?")
    app.button(key="verdict_0_right").click().run()
    app.button(key="verdict_0_wrong").click().run()
    assert wording_taking.FEEDBACK_THANKS in shown(app)
    app.text_input[-2].set_value("£50,000")
    app.text_input[-1].set_value("That £50,000 be spent.")
    next(
        button for button in app.button if button.label == wording_taking.CORRECTION_SEND
    ).click().run()
    (kept,) = feedback.read(tmp_path / "kept")
    assert (kept["verdict"], kept["correction"]) == ("wrong", "£50,000")
    assert (kept["question"], kept["answer"]) == ("What was spent?", ANSWER.text)
    assert [citation["quote"] for citation in kept["citations"]] == [CITATION.quote] * 2
    assert kept["papers"] == {"pack.pdf": PAPER.sha256}


def test_feedback_that_cannot_be_kept_is_said_and_does_no_harm(
    run: RunApp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    monkeypatch.setenv("COMMITTEE_UI_FEEDBACK", str(file))
    app = ask(run(FixedAssistant()), "What was spent?")
    app.button(key="verdict_0_right").click().run()
    assert [error.value.replace("\\", "") for error in app.error] == [
        wording_taking.FEEDBACK_FAILED
    ]


def test_feedback_becomes_facts_that_the_evaluation_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = replace(ANSWER, question="What was spent?", text="£41,300. [1][2]")
    wrong = feedback.entry(asked, (PAPER,), verdict="wrong")
    for kept in (
        feedback.entry(asked, (PAPER,), verdict="right"),
        feedback.entry(replace(REFUSAL, question="Who?"), (PAPER,), verdict="right"),
        {**wrong, "correction": "£50,000", "quote": "That £50,000 be spent."},
        feedback.entry(asked, (PAPER,), verdict="wrong page"),
    ):
        feedback.keep(tmp_path, kept, days=1)
    assert feedback.main([str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert "3 facts; 1 judgements" in said.err
    path = tmp_path / "facts.jsonl"
    path.write_text(said.out, encoding="utf-8")
    right, refused, corrected = load_facts([path])
    assert right.must_include == ("£41,300",)
    assert right.evidence[0].quote == CITATION.quote
    assert right.evidence[0].pages == ("1",)
    assert refused.kind == "unanswerable"
    assert (corrected.must_include, corrected.must_not_include) == (("£50,000",), ("£41,300",))


def test_feedback_is_deleted_after_the_days_set(tmp_path: Path) -> None:
    today = date.fromisoformat(feedback.entry(ANSWER, (), verdict="right")["date"])
    for days in (8, 7):
        (tmp_path / f"feedback-{today - timedelta(days=days)}.jsonl").write_text("")
    (tmp_path / "feedback-notes.jsonl").write_text("")
    feedback.keep(tmp_path, {"id": "1"}, days=7)
    assert len(list(tmp_path.iterdir())) == 3
    assert not (tmp_path / f"feedback-{today - timedelta(days=8)}.jsonl").exists()


def test_the_command_needs_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert feedback.main([]) == 2
    assert "usage" in capsys.readouterr().err


# The council's own settings, and the statements


def test_the_councils_name_notice_and_colour_stand_on_the_page(
    run: RunApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMMITTEE_UI_COUNCIL", "Wendlebury <b>Council</b>")
    monkeypatch.setenv("COMMITTEE_UI_NOTICE", "A trial.")
    monkeypatch.setenv("COMMITTEE_UI_COLOUR", "#00703c")
    html = shown(run(FixedAssistant()))
    assert '<span class="council">Wendlebury &lt;b&gt;Council&lt;/b&gt;</span>' in html
    assert '<p class="notice" role="note">A trial.</p>' in html
    assert "--accent: #00703c" in html


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("COLOUR", "#ffff00", "less contrast than 4.5 to 1"),
        ("COLOUR", "blue;}</style>", "written as #rrggbb"),
        ("LOGO", "/etc/passwd", "no .png or .jpg file"),
        ("FEEDBACK_DAYS", "0", "greater than 0"),
    ],
)
def test_a_setting_that_cannot_be_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    monkeypatch.setenv(f"COMMITTEE_UI_{name}", value)
    with pytest.raises(AssistantError, match=f"COMMITTEE_UI_{name} cannot be") as error:
        read_branding()
    assert said in str(error.value)


def test_a_wrong_setting_leaves_the_page_as_it_usually_is(
    run: RunApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMMITTEE_UI_COLOUR", "</style><script>")
    assert f"--accent: {branding.COLOUR}" in shown(run(FixedAssistant()))


def test_contrast_is_reckoned_as_the_guidelines_have_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_record_has_the_headings_of_the_standard_and_tells_what_is_kept() -> None:
    def texts(keeps: int) -> str:
        parts = statement_words.about("", "", (PAPER,), keeps=keeps)
        return "\n".join("\n".join((part.heading, *part.paragraphs)) for part in parts)

    for heading in (
        "Tier 1: overview",
        "Tier 2: owner and responsibility",
        "Tier 2: description and rationale",
        "Tier 2: decision-making process",
        "Tier 2: tool specification",
        "Tier 2: risks, mitigations and impact assessments",
    ):
        assert heading in texts(0)
    assert "Questions are not kept." in texts(0)
    assert "kept for 30 days" in texts(30)
    assert statement_words.COUNCIL_FILLS in texts(0)


@pytest.mark.parametrize("view", ["about", "accessibility"])
def test_the_statements_can_be_read(view: str) -> None:
    from streamlit.testing.v1 import AppTest

    def script() -> None:
        import streamlit as st

        from ui import statements
        from ui.branding import Branding

        council = Branding(council="Wendlebury <i>", contact="clerk@wendlebury.example")
        if st.session_state["view"] == "about":
            statements.show_about(council, ())
        else:
            statements.show_accessibility(council)

    app = AppTest.from_function(script, default_timeout=90)
    app.session_state["view"] = view
    html = shown(app.run())
    assert "Wendlebury &lt;i&gt;" in html
    assert "clerk@wendlebury.example" in html
