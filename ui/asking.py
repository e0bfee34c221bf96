"""Asking: a question, the answer with its evidence, the cited page beside it, earlier questions."""

from __future__ import annotations

import logging

import streamlit as st

from assistant import Assistant, AssistantError, Filters, Paper
from ui import literal, showing, takeaway, viewer, wording
from ui.branding import Branding
from ui.examples import examples
from ui.filters import choose_filters, preset
from ui.opening import is_staff
from ui.showing import VIEW
from ui.turns import QUESTION_CHARS, Turn, linked

LOG = logging.getLogger(__name__)


def show(assistant: Assistant | None, branding: Branding) -> None:
    """The whole view. The conversation lives in this session's state and nowhere else."""
    papers = assistant.papers() if assistant else ()
    if assistant is None or not papers:
        show_no_papers()
        return
    turns: list[Turn] = st.session_state.setdefault("turns", [])
    literal.show("p", wording.INTRODUCTION)
    asked_by_link = _linked(papers)
    question_box, filters_box = st.columns([5, 1], vertical_alignment="bottom")
    with question_box:
        asked = _question_box()
    with filters_box:
        filters = choose_filters(papers)
    if only := wording.searching(filters):
        literal.show("p", only, css="place")
    asked = st.session_state.pop("example", None) or asked or asked_by_link
    if asked:
        _ask(assistant, asked, filters)
    if turns:
        _conversation(assistant, papers, turns, branding)
    else:
        _examples(assistant, papers)


def show_no_papers() -> None:
    """What a reader is told where nothing is indexed yet."""
    literal.show("p", wording.NO_PAPERS)
    literal.show("p", wording.NO_PAPERS_STAFF if is_staff() else wording.NO_PAPERS_PUBLIC)


def _linked(papers: tuple[Paper, ...]) -> str:
    """The question of a link just opened, its filters set; empty if it was answered already."""
    named = st.query_params.to_dict()
    found = linked(named, papers)
    if found is None or st.session_state.get("linked") == named:
        return ""
    st.session_state["linked"] = named
    preset(found.filters)
    if not found.is_whole:
        st.warning(wording.LINK_PARTLY)
    return found.question


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


def _examples(assistant: Assistant, papers: tuple[Paper, ...]) -> None:
    """Questions made from the papers, each a button that asks it; made once for a session."""
    literal.show("p", wording.held(papers), css="place")
    key = tuple(paper.sha256 for paper in papers)
    made = st.session_state.get("examples")
    if made is None or made[0] != key:
        made = (key, examples(assistant, papers))
        st.session_state["examples"] = made
    if not made[1]:
        return
    st.subheader(wording.EXAMPLES, anchor=False)
    for position, question in enumerate(made[1]):
        st.button(
            literal.label(question),
            key=f"example_{position}",
            on_click=st.session_state.__setitem__,
            args=("example", question),
        )


def _ask(assistant: Assistant, question: str, filters: Filters) -> None:
    """Answer, and show the page of the first citation at once."""
    with st.spinner(wording.LOOKING):
        turn = _answered(assistant, question, filters)
    turns: list[Turn] = st.session_state["turns"]
    turns.append(turn)
    _choose_turn(len(turns) - 1)


def _answered(assistant: Assistant, question: str, filters: Filters) -> Turn:
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
        st.session_state[VIEW] = showing.view_of(answer.citations[0], chosen=0)


def _conversation(
    assistant: Assistant, papers: tuple[Paper, ...], turns: list[Turn], branding: Branding
) -> None:
    """The turn chosen, its page beside it, and the other turns below."""
    shown: int = st.session_state["turn"]
    left, right = st.columns([10, 11], gap="large")
    with left:
        showing.show_turn(turns[shown], number=shown)
        if turns[shown].answer is not None:
            takeaway.show(turns[shown], branding, number=shown)
            takeaway.ask_feedback(turns[shown], papers, branding, number=shown)
    with right:
        viewer.show(assistant, papers, key=VIEW)
        if st.session_state[VIEW]:
            st.html(f'<a class="stacked-only" href="#question">{wording.BACK_TO_ANSWER}</a>')
    _other_turns(turns, shown)
    with st.container(horizontal=True, key="conversation"):
        if len(turns) > 1:
            takeaway.downloads(turns, branding, key="note", name="briefing-note")
        st.button(wording.START_AGAIN, key="start_again", on_click=_start_again)


def _other_turns(turns: list[Turn], shown: int) -> None:
    """The rest of the conversation, latest first, so that the newest is always at hand."""
    others = [number for number in reversed(range(len(turns))) if number != shown]
    if not others:
        return
    st.subheader(wording.EARLIER, anchor=False)
    for number in others:
        with st.container(border=True, key=f"earlier_{number}"):
            showing.show_earlier(turns[number])
            st.button(
                wording.return_to(number + 1),
                key=f"turn_{number}",
                on_click=_choose_turn,
                args=(number,),
            )


def _start_again() -> None:
    """Forget every question of this session, and what was said of the answers."""
    st.session_state["turns"] = []
    st.session_state[VIEW] = None
    for name in list(st.session_state):
        if isinstance(name, str) and name.startswith(("judged_", "judge_failed_")):
            del st.session_state[name]
