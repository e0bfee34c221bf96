"""Asking: a question, the answer with its evidence, and the cited page beside it."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from html import escape

import streamlit as st

from assistant import Answer, Assistant, AssistantError, Citation, Filters, Paper
from ui import literal, viewer, wording
from ui.filters import choose_filters
from ui.opening import is_staff

LOG = logging.getLogger(__name__)
QUESTION_CHARS = 1000
N_EXAMPLES = 4
# Items every agenda has; a question about them teaches a reader nothing.
ROUTINE = re.compile(
    r"apolog|minutes|declaration|interest|whip|public speaking|public open|question|exclusion"
    r"|urgent|welcome|chair|date of next|any other|work programme|forward plan",
    re.IGNORECASE,
)
MARKER = re.compile(r"\[(\d+)\]")
VIEW = "cited_page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One question of this session and what came of it."""

    question: str
    filters: Filters
    answer: Answer | None = None
    error: str | None = None


def show(assistant: Assistant | None) -> None:
    """The whole view. The conversation lives in this session's state and nowhere else."""
    papers = assistant.papers() if assistant else ()
    if assistant is None or not papers:
        literal.show("p", wording.NO_PAPERS)
        literal.show("p", wording.NO_PAPERS_STAFF if is_staff() else wording.NO_PAPERS_PUBLIC)
        return
    turns: list[Turn] = st.session_state.setdefault("turns", [])
    literal.show("p", wording.INTRODUCTION)
    question_box, filters_box = st.columns([5, 1], vertical_alignment="bottom")
    with question_box:
        asked = _question_box()
    with filters_box:
        filters = choose_filters(papers)
    if only := wording.searching(filters):
        literal.show("p", only, css="place")
    asked = st.session_state.pop("example", None) or asked
    if asked:
        _ask(assistant, asked, filters)
    if turns:
        _conversation(assistant, papers, turns)
    else:
        _examples(papers)


def _question_box() -> str:
    """The question sent in this run, or an empty text."""
    with st.form("ask", clear_on_submit=True, border=False):
        text_box, button_box = st.columns([9, 1], vertical_alignment="bottom")
        text = text_box.text_input(
            wording.QUESTION, max_chars=QUESTION_CHARS, placeholder=wording.QUESTION_HELP
        )
        sent = button_box.form_submit_button(wording.ASK, type="primary", width="stretch")
    if sent and not text.strip():
        st.warning(wording.EMPTY_QUESTION)
    return text.strip() if sent else ""


def _examples(papers: tuple[Paper, ...]) -> None:
    """Questions made from the agendas, each a button that asks it."""
    questions = example_questions(papers)
    literal.show("p", wording.held(papers), css="place")
    if not questions:
        return
    st.subheader(wording.EXAMPLES, anchor=False)
    for position, question in enumerate(questions):
        st.button(
            literal.label(question),
            key=f"example_{position}",
            on_click=st.session_state.__setitem__,
            args=("example", question),
        )


def example_questions(papers: tuple[Paper, ...]) -> tuple[str, ...]:
    """At most `N_EXAMPLES` questions about public items out of the routine, latest first."""
    latest_first = sorted(papers, key=lambda paper: str(paper.meeting.date or ""), reverse=True)
    titles = dict.fromkeys(
        item.title.split(":")[0]
        for paper in latest_first
        for item in paper.items
        if item.exempt is None and not ROUTINE.search(item.title)
    )
    return tuple(wording.example(title, position) for position, title in enumerate(titles))[
        :N_EXAMPLES
    ]


def _ask(assistant: Assistant, question: str, filters: Filters) -> None:
    """Answer, and show the page of the first citation at once."""
    turn = Turn(question=question, filters=filters)
    with st.spinner(wording.LOOKING):
        turn = _answered(assistant, turn)
    turns: list[Turn] = st.session_state["turns"]
    turns.append(turn)
    _choose_turn(len(turns) - 1)


def _answered(assistant: Assistant, turn: Turn) -> Turn:
    question, filters = turn.question, turn.filters
    try:
        answer = assistant.ask(question, filters=filters)
    except AssistantError as error:
        return Turn(question=question, filters=filters, error=str(error))
    except Exception:  # a reader gets a sentence, the log the traceback, others their answers
        LOG.exception("A question was not answered")
        return Turn(question=question, filters=filters, error=wording.FAILED)
    return Turn(question=question, filters=filters, answer=answer)


def _choose_turn(position: int) -> None:
    """Make a turn the one shown, with its first citation's page."""
    st.session_state["turn"] = position
    answer = st.session_state["turns"][position].answer
    st.session_state[VIEW] = None
    if answer and answer.citations:
        st.session_state[VIEW] = _view(answer.citations[0], chosen=0)


def _view(citation: Citation, *, chosen: int) -> viewer.View:
    return viewer.View(
        document=citation.document,
        page_number=citation.page_index,
        cited_page_number=citation.page_index,
        boxes=citation.boxes,
        caption=wording.citation_name(citation.marker),
        chosen=chosen,
    )


def _conversation(assistant: Assistant, papers: tuple[Paper, ...], turns: list[Turn]) -> None:
    """The turn chosen, its page beside it, and the other turns below."""
    shown: int = st.session_state["turn"]
    left, right = st.columns([10, 11], gap="large")
    with left:
        _turn(turns[shown], number=shown)
    with right:
        viewer.show(assistant, papers, key=VIEW)
        if st.session_state[VIEW]:
            st.html(f'<a class="stacked-only" href="#question">{wording.BACK_TO_ANSWER}</a>')
    _other_turns(turns, shown)
    st.button(wording.START_AGAIN, on_click=_start_again)


def _turn(turn: Turn, *, number: int) -> None:
    literal.show("h2", turn.question, id="question")
    if searched := wording.searching(turn.filters):
        literal.show("p", searched, css="place")
    if turn.answer is None:
        st.error(literal.label(turn.error or wording.FAILED))
        return
    _answer(turn.answer)
    _evidence(turn.answer, number=number)


def _answer(answer: Answer) -> None:
    """The answer in a box that a screen reader announces."""
    heading = wording.NOT_IN_PAPERS if answer.abstained else wording.ANSWER
    css = "answer abstained" if answer.abstained else "answer"
    said = "" if answer.text.strip(" .") == heading else answer.text
    text = MARKER.sub(r'<b class="marker">[\1]</b>', escape(said))
    sure = wording.confidence(answer.confidence, abstained=answer.abstained)
    advice = wording.TRY_AGAIN if answer.abstained else wording.CONFIDENCE_HELP
    st.html(
        f'<div class="{css}" role="status">{literal.element("h3", heading)}'
        f'<p class="said">{text}</p>{literal.element("p", sure, css="sure")}'
        f"{literal.element('p', advice, css='place')}</div>"
    )


def _evidence(answer: Answer, *, number: int) -> None:
    """Each citation; those that are only related stand under a heading of their own."""
    for support, heading in (("direct", wording.EVIDENCE), ("related", wording.RELATED)):
        citations = [citation for citation in answer.citations if citation.support == support]
        if not citations:
            continue
        literal.show("h3", heading)
        if support == "related":
            literal.show("p", wording.RELATED_HELP)
        for citation in citations:
            with st.container(border=True, key=f"citation_{number}_{citation.marker}"):
                _citation(citation, number=number)


def _citation(citation: Citation, *, number: int) -> None:
    st.html(
        f'<h4><b class="marker">{wording.marked(citation.marker)}</b> '
        f"{literal.element('span', citation.title)}</h4>"
        + literal.element(
            "p", wording.meeting(citation.committee, citation.meeting_date), css="place"
        )
        + literal.element("p", wording.place(citation), css="place")
        + literal.element("p", wording.record_sense(citation.record), css="place")
    )
    _quote(citation)
    if citation.support == "related":
        literal.show("p", wording.RELATED_TAG, css="place")
    if citation.ocr:
        literal.show("p", wording.OCR, css="ocr")
    view: viewer.View | None = st.session_state[VIEW]
    is_shown = view is not None and view.caption == wording.citation_name(citation.marker)
    st.button(
        wording.show_page(citation, is_shown=is_shown),
        key=f"show_{number}_{citation.marker}",
        type="primary" if is_shown else "secondary",
        on_click=_choose_citation,
        args=(citation,),
    )


def _quote(citation: Citation) -> None:
    """The words cited; a table's row is shown with its column headings."""
    if citation.columns and len(citation.columns) == len(citation.cells):
        st.html(literal.named_cells(wording.ROW_CITED, citation.columns, citation.cells))
    else:
        literal.show("blockquote", citation.quote)


def _choose_citation(citation: Citation) -> None:
    st.session_state["chosen"] = st.session_state.get("chosen", 0) + 1
    st.session_state[VIEW] = _view(citation, chosen=st.session_state["chosen"])


def _other_turns(turns: list[Turn], shown: int) -> None:
    """The rest of the conversation, latest first."""
    others = [number for number in reversed(range(len(turns))) if number != shown]
    if not others:
        return
    st.subheader(wording.EARLIER, anchor=False)
    for number in others:
        turn = turns[number]
        with st.expander(literal.label(turn.question)):
            literal.show("p", turn.answer.text if turn.answer else turn.error or wording.FAILED)
            st.button(
                wording.RETURN_TO, key=f"turn_{number}", on_click=_choose_turn, args=(number,)
            )


def _start_again() -> None:
    st.session_state["turns"] = []
    st.session_state[VIEW] = None
