"""The views of the register, on entries that are fixed."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from test_ui import COMMITTEE, MARKDOWN, PAPER, FixedAssistant, shown

from assistant import Decision, Event, Filters, Outcome, Record, Standing, Wanted
from assistant.register.timelines import Step
from index.papers import Passage
from index.register import (
    Attendance,
    Intention,
    Origin,
    Recommendation,
    Resolution,
    Role,
    Saying,
    Span,
    Statement,
)
from ui import entries, wording
from ui import wording_records as words

ORIGIN = Origin(
    document="pack.pdf",
    record=Record.MINUTES,
    committee=COMMITTEE,
    meeting_date=date(2025, 3, 13),
    item="2",
)
SPANS = (
    Span(page_number=2, page_label="1", text=f"RESOLVED: That £41,300 be spent. {MARKDOWN}"),
    Span(page_number=3, page_label=None, text="and that a report follow."),
)
RESOLUTION = Resolution(
    origin=ORIGIN,
    spans=SPANS,
    minute="12",
    title="FAMILY HUBS",
    outcome=Outcome.RESOLVED,
    proposer="Councillor Osei",
    seconder="Councillor Marlowe",
    vote="5 for, 1 against",
    draft=True,
)
RECOMMENDATION = Recommendation(
    origin=replace(ORIGIN, record=Record.REPORT),
    spans=(Span(page_number=4, page_label="3", text="2.1 That £60,000 be spent."),),
    title="Family Hubs",
    section="2.1",
)
LATER = replace(
    RESOLUTION,
    origin=replace(ORIGIN, meeting_date=date(2025, 6, 12)),
    spans=(Span(page_number=4, page_label="3", text="That the minutes be approved as amended."),),
    minute="20",
    title="MINUTES",
    outcome=Outcome.AGREED,
)
INTENTION = Intention(
    origin=replace(ORIGIN, record=Record.FORWARD_PLAN),
    spans=(Span(page_number=4, page_label="3", text="Library contract"),),
    reference="FP25/01",
    title="Library contract",
    decision_maker="Cabinet",
    expected="July 2025",
)
STATEMENT = Statement(
    origin=ORIGIN,
    spans=(Span(page_number=2, page_label="1", text="Mrs Rao said that hubs are needed."),),
    speaker="Mrs Rao",
    capacity="a parent",
    group=False,
    saying=Saying.STATEMENT,
    minute="12",
    title="FAMILY HUBS",
)
PERSON = Attendance(
    origin=ORIGIN,
    spans=(Span(page_number=2, page_label="1", text="A <b>Marlowe</b>"),),
    name="A <b>Marlowe</b>",
    role=Role.PRESENT,
    capacity="Councillor",
    chair=True,
)
SUBSTITUTE = replace(
    PERSON,
    spans=(Span(page_number=2, page_label="1", text="K Oakes"),),
    name="K Oakes",
    role=Role.SUBSTITUTE,
    chair=False,
    standing_for="E Fairclough",
)
PASSAGE = Passage(
    id=1, document="pack.pdf", page_number=3, page_label="2", text="The hubs opened.",
    heading="Progress", record=Record.REPORT, committee=COMMITTEE,
    meeting_date=date(2025, 6, 12), item="5",
)  # fmt: skip


def event(source: Any, step: Step, **more: Any) -> Event:
    """An entry or a passage as an event."""
    is_passage = isinstance(source, Passage)
    origin = source if is_passage else source.origin
    return Event(
        step=step, day=origin.meeting_date, committee=origin.committee, document="pack.pdf",
        page_number=source.page_number, page_label=source.page_label,
        title=source.heading if is_passage else source.title, text=source.text,
        entry=None if is_passage else source, passage=source if is_passage else None, **more,
    )  # fmt: skip


class RegisterAssistant(FixedAssistant):
    """Has a small register, and remembers what of it was wanted."""

    def __init__(self, *, n_decisions: int = 1) -> None:
        super().__init__(papers=(PAPER,))
        self.wanted: list[Wanted] = []
        self.n_decisions = n_decisions
        self.followed: list[str] = []

    def decisions(self, wanted: Wanted) -> tuple[Decision, ...]:
        self.wanted.append(wanted)
        first = Decision(resolution=RESOLUTION, recommended=(RECOMMENDATION,), confirmed=LATER)
        if wanted.words == "nothing":
            return ()
        more = [
            replace(RESOLUTION, minute=str(n), title=f"Matter {n}") for n in range(self.n_decisions)
        ]
        return (first, *(Decision(resolution=one) for one in more[1:]), Decision(resolution=LATER))

    def recommendations(self, wanted: Wanted) -> tuple[Recommendation, ...]:
        return (RECOMMENDATION,)

    def intentions(self, wanted: Wanted) -> tuple[Intention, ...]:
        return (INTENTION,)

    def statements(self, wanted: Wanted) -> tuple[Statement, ...]:
        return (STATEMENT,)

    def attendance(self, wanted: Wanted | None = None) -> tuple[Attendance, ...]:
        return (PERSON, SUBSTITUTE)

    def timeline(self, topic: str, *, filters: Filters) -> tuple[Event, ...]:
        self.followed.append(topic)
        return (
            event(INTENTION, Step.INTENDED),
            event(RECOMMENDATION, Step.RECOMMENDED, superseded=True),
            event(STATEMENT, Step.SAID),
            event(RESOLUTION, Step.DECIDED, outcome=Outcome.RESOLVED),
            event(PASSAGE, Step.MENTIONED),
        )

    def standings(self, entry: Any) -> tuple[Standing, ...]:
        box = (60.0, 100.0, 200.0, 112.0)
        return tuple(Standing(span=span, boxes=(box,)) for span in entry.spans)


def view(name: str, assistant: RegisterAssistant) -> AppTest:
    """One view of the register, which AppTest cannot reach by clicking."""

    def script() -> None:
        import streamlit as st

        from ui import registers

        held = st.session_state["assistant"]
        getattr(registers, st.session_state["view"])(held, held.papers())

    app = AppTest.from_function(script, default_timeout=90)
    app.session_state["assistant"] = assistant
    app.session_state["view"] = name
    return app.run()


def test_a_decision_is_told_with_its_minute_its_movers_and_what_was_recommended() -> None:
    html = shown(view("decisions", RegisterAssistant()))
    for text in (
        "FAMILY HUBS",
        '<p class="tag decided">Resolved</p>',
        f"{COMMITTEE} · 13 March 2025",
        "minute 12 · vote: 5 for, 1 against · moved by Councillor Osei and Councillor Marlowe",
        words.DRAFT,
        "p. 1 (PDF page 2) · item 2 · Minutes",
        "What the report recommended (p. 3 (PDF page 4))</summary>"
        "<blockquote>2.1 That £60,000 be spent.",
        "These minutes were approved with a correction (12 June 2025)",
    ):
        assert text in html


@pytest.mark.parametrize("kind", [words.RECOMMENDED, words.PLANNED])
def test_what_is_recommended_or_planned_is_never_shown_as_a_decision(kind: str) -> None:
    app = view("decisions", RegisterAssistant())
    app.radio[0].set_value(kind).run()
    html = shown(app)
    assert f'<p class="tag">{words.NOT_DECIDED[kind]}</p>' in html
    assert "tag decided" not in html
    assert "Resolved" not in html


def test_newest_decisions_stand_first_until_the_order_is_turned() -> None:
    app = view("decisions", RegisterAssistant())
    assert shown(app).index(">MINUTES<") < shown(app).index(">FAMILY HUBS<")
    box = next(box for box in app.selectbox if box.label == words.ORDER)
    box.set_value(words.OLDEST).run()
    assert shown(app).index(">FAMILY HUBS<") < shown(app).index(">MINUTES<")


def test_filters_reach_the_register() -> None:
    assistant = RegisterAssistant()
    app = view("decisions", assistant)
    app.text_input[0].set_value("hubs").run()
    app.text_input[1].set_value("Osei").run()
    boxes = {box.label: box for box in app.selectbox}
    boxes[words.OUTCOME].set_value(Outcome.RESOLVED).run()
    boxes[wording.COMMITTEE].set_value(COMMITTEE).run()
    boxes[wording.SINCE].set_value("2025-03-13").run()
    assert assistant.wanted[-1] == Wanted(
        filters=Filters(committee=COMMITTEE, since=date(2025, 3, 13)),
        words="hubs",
        person="Osei",
        outcome=Outcome.RESOLVED,
    )
    app.text_input[0].set_value("nothing").run()
    assert words.NOTHING in shown(app)


def test_a_row_leads_to_its_page_with_its_words_framed_on_every_page() -> None:
    app = view("decisions", RegisterAssistant())
    app.button(key="decisions_show_1").click().run()
    assert "p. 1 (PDF page 2 of 4)" in shown(app)
    assert 'class="quoted"' in shown(app)
    label = app.button(key="decisions_show_1").label
    assert label.replace("\\", "") == "Showing p. 1: FAMILY HUBS"
    app.button(key="decisions_page_Next page").click().run()
    assert "p. 2 (PDF page 3 of 4)" in shown(app)
    assert 'class="quoted"' in shown(app)
    app.button(key="decisions_page_Next page").click().run()
    assert 'class="quoted"' not in shown(app)


def test_a_long_list_is_shown_in_parts_and_a_new_filter_begins_it_again() -> None:
    app = view("decisions", RegisterAssistant(n_decisions=20))
    assert "1 to 15 of 21 decisions" in shown(app)
    app.button(key=f"decisions_{words.LATER_ROWS}").click().run()
    assert "16 to 21 of 21 decisions" in shown(app)
    app.text_input[0].set_value("hubs").run()
    assert "1 to 15 of 21 decisions" in shown(app)


@pytest.mark.parametrize("name", ["decisions", "statements", "people"])
def test_text_of_papers_is_never_markup_in_any_list(name: str) -> None:
    app = view(name, RegisterAssistant())
    assert "<b>b</b>" not in shown(app)
    assert "<b>Marlowe</b>" not in shown(app)
    assert all("<b>" not in button.label.replace("\\<b\\>", "") for button in app.button)


def test_what_was_said_names_the_speaker_and_the_matter() -> None:
    html = shown(view("statements", RegisterAssistant()))
    assert "Mrs Rao, a parent" in html
    assert "FAMILY HUBS · minute 12" in html
    assert "tag decided" not in html


def test_a_timeline_marks_only_decisions_as_decided() -> None:
    assistant = RegisterAssistant()
    app = view("timeline", assistant)
    assert words.NO_TOPIC in shown(app)
    app.text_input[0].set_value("family hubs")
    app.button[0].click().run()
    html = shown(app)
    assert html.count("tag decided") == 1
    for text in ("Decided: resolved", "Planned, not a decision", words.SUPERSEDED, "Mentioned"):
        assert text in html
    app.button(key="timeline_show_4").click().run()
    assert "p. 2 (PDF page 3 of 4)" in shown(app)
    assert assistant.followed == ["family hubs"]


def test_people_are_listed_by_meeting_and_lead_to_the_list_on_its_page() -> None:
    app = view("people", RegisterAssistant())
    html = shown(app)
    assert f"<h2>{COMMITTEE} · 13 March 2025</h2>" in html
    assert "<td>Present, in the chair</td><td>Councillor</td>" in html
    assert "<td>Substitute for E Fairclough</td>" in html
    app.button(key="people_show_0").click().run()
    assert shown(app).count('class="quoted"') == 2


@pytest.mark.parametrize("name", ["decisions", "statements", "timeline", "people"])
def test_every_list_can_be_downloaded(name: str) -> None:
    app = view(name, RegisterAssistant())
    if name == "timeline":
        app.text_input[0].set_value("family hubs")
        app.button[0].click().run()
    assert [button.label for button in app.get("download_button")][:1] == [words.CSV]  # type: ignore[union-attr]


def test_a_csv_holds_all_that_a_row_shows_and_no_formula() -> None:
    line = replace(entries.decided(Decision(resolution=RESOLUTION)), title="=cmd()")
    rows = list(csv.DictReader(io.StringIO(entries.as_csv([line]).decode("utf-8-sig"))))
    assert rows[0]["title"] == "'=cmd()"
    assert rows[0]["meeting_date"] == "2025-03-13"
    assert rows[0]["what"] == "Resolved"
    assert (rows[0]["page_printed"], rows[0]["page_in_file"]) == ("1", "2")
    assert MARKDOWN in rows[0]["text"]


def test_a_papers_list_that_is_empty_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    none: Callable[..., tuple[()]] = lambda *_: ()  # noqa: E731
    monkeypatch.setattr(RegisterAssistant, "decisions", none)
    assert words.NOTHING_HELD in shown(view("decisions", RegisterAssistant()))
