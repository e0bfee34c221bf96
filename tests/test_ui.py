"""What the page does, with an assistant whose answers are fixed."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import streamlit as st
from PIL import Image
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button, Html

from assistant import (
    Answer,
    AssistantError,
    Citation,
    Decision,
    Filters,
    Held,
    NoIndexError,
    Page,
    Paper,
    Record,
    Table,
)
from index.papers import Item, Meeting, Word
from ui import literal, opening, shelf, viewer, wording, wording_papers
from ui.examples import item_questions

APP = str(Path(__file__).resolve().parents[1] / "ui" / "app.py")
COMMITTEE = "Children and Families Scrutiny Committee"
MARKDOWN = "*x* :red[y] $z$ <b>b</b> [l](javascript:alert(1)) :smile: www.example.invalid"

RunApp = Callable[[object], AppTest]

PAPER = Paper(
    document="pack.pdf",
    title="Agenda pack",
    kind=Record.AGENDA,
    meeting=Meeting(committee=COMMITTEE, date=date(2025, 6, 12)),
    n_pages=4,
    sha256="0" * 64,
    items=(
        Item(number="1", title="Apologies for Absence"),
        Item(number="5", title="Family Hubs"),
        Item(number="6", title="A Contract", exempt="paragraph 3"),
    ),
    n_passages=12,
    n_ocr_pages=1,
    problems=("p. 3: a table could not be read",),
)
OTHER = replace(
    PAPER,
    document="planning.pdf",
    title="Planning pack",
    meeting=Meeting(committee="Planning Committee", date=date(2025, 3, 4)),
)
CITATION = Citation(
    marker=1,
    document="pack.pdf",
    title="Agenda pack",
    page="1",
    page_index=2,
    item="5",
    item_title="Family Hubs",
    section="12",
    quote="RESOLVED: That £41,300 be spent.",
    boxes=((60.0, 100.0, 200.0, 112.0),),
    support="direct",
    record=Record.MINUTES,
    committee=COMMITTEE,
    meeting_date=date(2025, 6, 12),
)
ROW = replace(
    CITATION,
    marker=2,
    page=None,
    page_index=3,
    ocr=True,
    columns=("Measure", "Target"),
    cells=("Visits", "<90%>"),
)
ANSWER = Answer(
    question="",
    text=f"£41,300. [1][2] {MARKDOWN}",
    abstained=False,
    confidence=0.9,
    citations=(CITATION, ROW),
)
REFUSAL = Answer(
    question="",
    text="The papers do not say.",
    abstained=True,
    confidence=0.2,
    citations=(replace(CITATION, support="related"),),
)


class FixedAssistant:
    """Answers as told, holds what it is given, and remembers what it was asked."""

    def __init__(self, answer: Answer | Exception = ANSWER, papers: Sequence[Paper] = (PAPER,)):
        self.answer = answer
        self.shelf = tuple(papers)
        self.asked: list[tuple[str, Filters]] = []
        self.histories: list[list[str]] = []
        self.added: list[tuple[str, bytes]] = []

    def papers(self) -> tuple[Paper, ...]:
        return self.shelf

    def held(self) -> tuple[Held, ...]:
        return tuple(
            Held(
                document=paper.document,
                committee=paper.meeting.committee,
                meeting_date=paper.meeting.date,
                record=record,
                n_pages=pages,
            )
            for paper in self.shelf
            for record, pages in ((Record.AGENDA, 1), (Record.MINUTES, 3))
        )

    def decisions(self) -> tuple[Decision, ...]:
        return ()

    def ask(
        self, question: str, *, filters: Filters = Filters(), history: Sequence[Answer] = ()
    ) -> Answer:
        self.asked.append((question, filters))
        self.histories.append([answer.question for answer in history])
        if isinstance(self.answer, Exception):
            raise self.answer
        return replace(self.answer, question=question)

    def stream(
        self, question: str, *, filters: Filters, history: Sequence[Answer]
    ) -> Iterator[Answer]:
        yield self.ask(question, filters=filters, history=history)

    def tables(self, document: str) -> tuple[Table, ...]:
        return ()

    def page(self, document: str, page_number: int) -> Page:
        label = str(page_number - 1) if page_number > 1 else None
        word = Word(text="<i>word</i>", box=(60.0, 100.0, 90.0, 112.0))
        return Page(
            number=page_number, width=600.0, height=800.0, label=label, words=(word,), text=MARKDOWN
        )

    def page_png(self, document: str, page_number: int, *, scale: float) -> bytes:
        image = io.BytesIO()
        Image.new("RGB", (60, 80), "white").save(image, "PNG")
        return image.getvalue()

    def file(self, document: str) -> Path:
        raise AssistantError("not kept")

    def add(self, paths: Sequence[Path], *, progress: Callable[[str, int, int], None]) -> object:
        self.added += [(path.name, path.read_bytes()) for path in paths if path.is_file()]
        progress(paths[0].name, 1, len(paths))
        report = {"outcome": "added", "n_pages": 1, "n_passages": 2, "n_tables": 0}
        files = [
            SimpleNamespace(document=path.name, n_ocr_pages=0, problems=(), error=None, **report)
            for path in paths
        ]
        return SimpleNamespace(files=tuple(files))

    def remove(self, documents: Sequence[str]) -> None:
        self.shelf = tuple(paper for paper in self.shelf if paper.document not in documents)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> RunApp:
    """Opens the page on an assistant, or on the error met when opening one."""

    def run_app(assistant: object) -> AppTest:
        st.cache_resource.clear()

        def open_fixed(folder: Path, _create: bool = False) -> object:
            if isinstance(assistant, Exception):
                raise assistant
            return assistant

        monkeypatch.setattr(opening, "open_assistant", open_fixed)
        monkeypatch.delenv(opening.MODE, raising=False)
        return AppTest.from_file(APP, default_timeout=90).run()

    return run_app


def papers_view(
    assistant: FixedAssistant,
    *,
    staff: bool = True,
    note: Callable[[str, str], None] = lambda document, what: None,
    folder: Path | None = None,
) -> AppTest:
    """The view of papers, which AppTest cannot reach by clicking."""

    def script() -> None:
        import streamlit as st

        from ui import shelf

        held = st.session_state["assistant"]
        shelf.show(
            held,
            staff=st.session_state["staff"],
            create=lambda: held,
            note=st.session_state["note"],
            folder=st.session_state["folder"],
        )

    app = AppTest.from_function(script, default_timeout=90)
    app.session_state["assistant"] = assistant
    app.session_state["staff"] = staff
    app.session_state["note"] = note
    app.session_state["folder"] = folder
    return app.run()


def ask(app: AppTest, question: str) -> AppTest:
    app.text_input[0].set_value(question)
    return app.button[0].click().run()


def shown(app: AppTest) -> str:
    """All HTML on the page, as sent to the browser."""
    assert not app.exception, app.exception
    return "\n".join(cast(Html, element).value for element in app.get("html"))


def labels(app: AppTest) -> list[str]:
    return [button.label for button in app.button]


def test_an_answer_comes_with_its_evidence_and_the_cited_page(run: RunApp) -> None:
    html = shown(ask(run(FixedAssistant()), "What was spent?"))
    for text in (
        "What was spent?",
        "£41,300. ",
        '<b class="marker">[1]</b>',
        "Very likely right: about 9 in 10 answers like this one are right. Check the page",
        "RESOLVED: That £41,300 be spent.",
        f"{COMMITTEE} · 12 June 2025",
        "<span>p. 1 (PDF page 2)</span>",
        '<span class="record">Minutes</span>',
        "item 5 Family Hubs · minute 12",
        "Minutes: what the meeting recorded and resolved",
        "p. 1 (PDF page 2 of 4)",
        'style="left:9.833%;top:12.375%;width:23.667%;height:1.750%"></mark>',
    ):
        assert text in html


def test_a_table_row_is_cited_under_its_headings_and_a_scan_says_so(run: RunApp) -> None:
    app = ask(run(FixedAssistant()), "What was spent?")
    html = shown(app)
    assert '<th scope="col">Column</th><th scope="col">In this row</th>' in html
    assert '<th scope="row">Target</th><td>&lt;90%&gt;</td>' in html
    assert "PDF page 3 (no number printed)" in shown(app)
    assert wording.OCR in shown(app)


def test_a_refusal_is_plain_and_its_passages_are_only_related(run: RunApp) -> None:
    html = shown(ask(run(FixedAssistant(REFUSAL)), "Who is the mayor of Mars?"))
    assert "<h3>The papers do not say</h3>" in html
    assert "in about 8 in 10 cases like this one the papers do say it" in html
    assert wording.RELATED_HELP in html
    assert "<h3>Evidence</h3>" not in html


def test_choosing_a_citation_shows_its_page_and_pages_can_be_turned(run: RunApp) -> None:
    app = ask(run(FixedAssistant()), "What was spent?")
    assert "Showing p. 1 (citation 1)" in labels(app)
    app.button(key="show_0_2").click().run()
    assert "p. 2 (PDF page 3 of 4)" in shown(app)
    assert {"Show p. 1 (citation 1)", "Showing page 3 (citation 2)"} <= set(labels(app))
    app.button(key="cited_page_Next page").click().run()
    assert "p. 3 (PDF page 4 of 4)" in shown(app)
    assert 'class="quoted"' not in shown(app)
    assert app.button(key="cited_page_Next page").disabled
    app.button(key="cited_page_back").click().run()
    assert 'class="quoted"' in shown(app)


def test_text_of_papers_and_questions_is_never_read_as_markup(run: RunApp) -> None:
    app = ask(run(FixedAssistant()), MARKDOWN)
    app = ask(app, "another")
    html = shown(app)
    assert "<b>b</b>" not in html
    assert "<i>word</i>" not in html
    assert html.count("&lt;b&gt;b&lt;/b&gt;") >= 3
    assert html.count(f"<h3>{escape(MARKDOWN)}</h3>") == 1
    assert all(MARKDOWN not in element.value for element in app.markdown)


def test_the_conversation_is_kept_and_can_be_cleared(run: RunApp) -> None:
    assistant = FixedAssistant()
    app = ask(ask(run(assistant), "First?"), "Second?")
    assert [question for question, _ in assistant.asked][-2:] == ["First?", "Second?"]
    assert assistant.histories[-2:] == [[], ["First?"]]
    assert "Second?" in shown(app)
    assert shown(app).index("Second?") < shown(app).index("<h3>First?</h3>")
    assert "[2] Agenda pack, PDF page 3 (no number printed) · item 5" in shown(app)
    app.button(key="turn_0").click().run()
    assert '<h2 id="question" tabindex="-1">First?</h2>' in shown(app)
    next(button for button in app.button if button.label == wording.START_AGAIN).click().run()
    assert "First?" not in shown(app)
    assert app.session_state["turns"] == []


def test_two_sessions_share_the_assistant_but_no_question(run: RunApp) -> None:
    assistant = FixedAssistant()
    mine = ask(run(assistant), "Mine?")
    theirs = ask(run(assistant), "Theirs?")
    assert "Mine?" not in shown(theirs)
    assert "Theirs?" not in shown(mine.run())


def options(app: AppTest, name: str) -> list[str]:
    return cast(list[str], app.selectbox(key=f"filter_{name}").options)


def test_filters_offer_what_is_held_and_reach_the_assistant(run: RunApp) -> None:
    assistant = FixedAssistant(papers=(PAPER, OTHER))
    app = run(assistant)
    assert options(app, "committee") == [
        "All committees",
        f"{COMMITTEE} (4 pages)",
        "Planning Committee (4 pages)",
    ]
    assert options(app, "since") == [
        "Any date",
        "4 March 2025 (4 pages)",
        "12 June 2025 (4 pages)",
    ]
    app.selectbox(key="filter_committee").set_value("Planning Committee").run()
    assert options(app, "document") == ["All papers", "Planning pack (4 pages)"]
    assert options(app, "since") == ["Any date", "4 March 2025 (4 pages)"]
    assert options(app, "record") == [
        "All kinds of record",
        "Agenda (1 page)",
        "Minutes (3 pages)",
    ]
    app.selectbox(key="filter_since").set_value("2025-03-04").run()
    app.selectbox(key="filter_record").set_value("minutes").run()
    html = shown(ask(app, "What was decided?"))
    assert "Limited to: Planning Committee, from 4 March 2025, Minutes" in html
    assert assistant.asked[-1][1] == Filters(
        committee="Planning Committee", since=date(2025, 3, 4), record=Record.MINUTES
    )


def test_an_example_question_asks_itself(run: RunApp) -> None:
    assistant = FixedAssistant()
    app = run(assistant)
    n_tried = len(assistant.asked)
    app.button(key="example_0").click().run()
    assert [question for question, _ in assistant.asked][n_tried:] == [
        "What does the report on Family Hubs recommend?"
    ]


def test_a_question_that_is_not_answered_is_no_example(run: RunApp) -> None:
    app = run(FixedAssistant(REFUSAL))
    assert not [label for label in labels(app) if "Family Hubs" in label]


def test_examples_leave_out_routine_and_exempt_items() -> None:
    assert item_questions((PAPER,)) == ("What does the report on Family Hubs recommend?",)


@pytest.mark.parametrize("question", ["", "   "])
def test_an_empty_question_is_not_asked(run: RunApp, question: str) -> None:
    assistant = FixedAssistant()
    app = ask(run(assistant), question)
    assert [warning.value for warning in app.warning] == [wording.EMPTY_QUESTION]
    assert question not in [asked for asked, _ in assistant.asked]


@pytest.mark.parametrize(
    ("error", "said"),
    [(AssistantError("No *model*."), r"No \*model\*\."), (KeyError("x"), wording.FAILED)],
    ids=["expected", "unexpected"],
)
def test_an_error_is_a_sentence_and_never_a_traceback(
    run: RunApp, error: Exception, said: str
) -> None:
    app = ask(run(FixedAssistant(error)), "What was spent?")
    assert not app.exception
    assert said.replace("\\", "") in app.error[0].value.replace("\\", "")


def test_a_missing_index_is_explained(run: RunApp) -> None:
    app = run(NoIndexError("There is no index here."))
    assert not app.exception
    messages = [info.value.replace("\\", "") for info in app.info]
    assert messages == ["There is no index here."]
    assert wording.NO_PAPERS in shown(app)
    assert wording.NO_PAPERS_STAFF in shown(app).replace("&quot;", '"')


def test_a_public_page_tells_readers_neither_commands_nor_folders(
    run: RunApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = run(NoIndexError("There is no index in '/srv/secret'."))
    monkeypatch.setenv(opening.MODE, "public")
    app.run()
    assert not app.info
    assert wording.NO_PAPERS_STAFF not in shown(app)
    assert "Please come back later" in shown(app)


def test_an_index_that_cannot_be_used_is_no_empty_index(
    run: RunApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = run(AssistantError("The index in '/srv/secret' is damaged."))
    assert "'/srv/secret'" in app.error[0].value.replace("\\", "")
    assert wording.NO_PAPERS not in shown(app)
    monkeypatch.setenv(opening.MODE, "public")
    app.run()
    assert [error.value for error in app.error] == [wording.NOT_NOW]


@pytest.mark.parametrize(
    ("mode", "staff"), [(None, True), ("staff", True), ("public", False), ("stafff", False)]
)
def test_only_staff_mode_opens_the_shelf(
    monkeypatch: pytest.MonkeyPatch, mode: str | None, staff: bool
) -> None:
    monkeypatch.delenv(opening.MODE, raising=False)
    if mode is not None:
        monkeypatch.setenv(opening.MODE, mode)
    assert opening.is_staff() is staff


def test_papers_are_listed_by_committee_with_what_was_read() -> None:
    app = papers_view(FixedAssistant(papers=(OTHER, PAPER)))
    html = shown(app)
    assert html.index(f"<h2>{COMMITTEE}</h2>") < html.index("<h2>Planning Committee</h2>")
    assert '<th scope="row">Agenda pack</th><td>12 June 2025</td><td>pack.pdf</td>' in html
    assert "pack.pdf: p. 3: a table could not be read" in html
    assert "Held here: 2 papers, 8 pages, 2 pages of them scanned" in html


def test_any_paper_can_be_read_page_by_page() -> None:
    app = papers_view(FixedAssistant())
    app.selectbox(key="read_paper").set_value("pack.pdf").run()
    assert "PDF page 1 of 4 (no number printed)" in shown(app)


@pytest.mark.parametrize("width", [0.0, 600.0])
def test_a_page_without_a_picture_shows_its_text(
    monkeypatch: pytest.MonkeyPatch, width: float
) -> None:
    def no_picture(self: object, document: str, page_number: int, *, scale: float) -> bytes:
        raise AssistantError("no PDF")

    monkeypatch.setattr(FixedAssistant, "page_png", no_picture)
    text_page = Page(number=1, width=width, height=width, text="Briefing note")
    monkeypatch.setattr(FixedAssistant, "page", lambda *_: text_page)
    app = papers_view(FixedAssistant(papers=(replace(PAPER, document="note.txt"),)))
    app.selectbox(key="read_paper").set_value("note.txt").run()
    assert [info.value for info in app.info] == [wording.NO_IMAGE]
    assert '<div class="page-text">Briefing note</div>' in shown(app)
    assert app.expander[-1].proto.expanded


def test_a_public_page_offers_neither_upload_nor_removal() -> None:
    app = papers_view(FixedAssistant(), staff=False)
    assert not app.file_uploader
    assert not app.multiselect
    assert wording_papers.REMOVE_BUTTON not in labels(app)


def test_uploads_are_added_under_their_own_names_and_reported() -> None:
    assistant = FixedAssistant()
    app = papers_view(assistant)
    app.file_uploader[0].set_value(
        [("../../etc/minutes.txt", b"RESOLVED", "text/plain"), ("a.md", b"# A", "text/plain")]
    )
    next(
        button for button in app.button if button.label == wording_papers.UPLOAD_BUTTON
    ).click().run()
    assert assistant.added == [("minutes.txt", b"RESOLVED"), ("a.md", b"# A")]
    assert '<th scope="row">minutes.txt</th><td>Added</td>' in shown(app)


def test_the_councils_folder_is_read_anew_at_a_press(tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_text("RESOLVED")
    noted: list[tuple[str, str]] = []
    app = papers_view(FixedAssistant(), folder=tmp_path, note=lambda *change: noted.append(change))
    next(button for button in app.button if button.label == wording_papers.REFRESH).click().run()
    assert noted == [(tmp_path.name, "Added")]
    assert wording_papers.RESULT in shown(app)


def test_a_folder_is_read_only_where_one_is_set() -> None:
    assert wording_papers.REFRESH not in labels(papers_view(FixedAssistant()))


def test_one_of_many_papers_is_found_by_its_name() -> None:
    many = [replace(PAPER, document=f"pack-{k}.pdf", title=f"Pack {k}") for k in range(12)]
    app = papers_view(FixedAssistant(papers=many))
    app.text_input(key="find_paper").set_value("june pack-7").run()
    assert "1 of 12 papers" in shown(app)
    assert "<td>pack-7.pdf</td>" in shown(app)
    assert "<td>pack-6.pdf</td>" not in shown(app)
    app.text_input(key="find_paper").set_value("mars").run()
    assert wording_papers.NOT_FOUND in shown(app)


def test_removal_takes_two_steps() -> None:
    assistant = FixedAssistant(papers=(PAPER, OTHER))
    app = papers_view(assistant)

    def remove_button() -> Button:
        return next(button for button in app.button if button.label == wording_papers.REMOVE_BUTTON)

    app.multiselect[0].select("pack.pdf").run()
    assert remove_button().disabled
    app.checkbox[0].check().run()
    remove_button().click().run()
    assert assistant.shelf == (OTHER,)
    assert not app.checkbox[0].value
    assert [message.value for message in app.success] == ["1 paper removed."]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("pack.PDF", "pack.pdf"),
        ("/etc/passwd.txt", "passwd.txt"),
        ("..\\..\\Windows\\win.txt", "win.txt"),
        ("a\x00b\u202ecod.pdf", "abcod.pdf"),
        ("...", ""),
        (f"{'n' * 400}.pdf", f"{'n' * shelf.NAME_CHARS}.pdf"),
    ],
)
def test_an_uploads_name_is_never_trusted(name: str, safe: str) -> None:
    assert shelf.safe_name(name) == safe


def test_uploads_that_cannot_be_read_are_refused_one_by_one() -> None:
    uploads: list[Any] = [
        SimpleNamespace(file_id="1", name="run.exe", size=1),
        SimpleNamespace(file_id="2", name="big.pdf", size=shelf.UPLOAD_MB * 2**20 + 1),
        SimpleNamespace(file_id="3", name="x/same.pdf", size=1),
        SimpleNamespace(file_id="4", name="y/same.pdf", size=1),
        SimpleNamespace(file_id="5", name="good.pdf", size=1),
    ]
    assert shelf.refused(uploads) == {
        "1": wording_papers.wrong_kind("run.exe"),
        "2": wording_papers.too_big("big.pdf", shelf.UPLOAD_MB),
        "3": wording_papers.same_name("same.pdf"),
        "4": wording_papers.same_name("same.pdf"),
    }


def test_a_page_of_any_size_becomes_an_image_of_bounded_size() -> None:
    plan = Page(number=1, width=3370.0, height=2384.0)
    assert viewer.image_scale(plan, zoom=300) * plan.width <= viewer.IMAGE_PIXELS[300]
    assert viewer.image_scale(replace(plan, width=595.0, height=842.0), zoom=100) == 2.0


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("two\nlines", "two lines"),
        ("*a*", r"\*a\*"),
        (":red[a]", "\\:\u2060red\\[a\\]"),
        ("a@b.uk", "a\u2060\\@b\\.uk"),
        ("Café £5", "Café £5"),
    ],
)
def test_a_label_is_shown_as_it_stands(text: str, label: str) -> None:
    assert literal.label(text) == label
