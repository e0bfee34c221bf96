"""Asking: a question, the answer with its evidence, the cited page beside it, earlier questions."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import streamlit as st

from assistant import Answer, Assistant, AssistantError, Filters, Held, Paper
from ui import ledger, literal, showing, takeaway, viewer, wording, working
from ui import wording_statements as words
from ui.branding import Branding
from ui.examples import examples
from ui.filters import choose_filters, preset
from ui.opening import is_staff
from ui.showing import VIEW
from ui.turns import QUESTION_CHARS, Turn, linked
from ui.working import Work

WORK = "work"  # the question on its way, in the session's state

LOG = logging.getLogger(__name__)


def show(assistant: Assistant | None, branding: Branding) -> None:
    """The whole view. The conversation lives in this session's state and nowhere else."""
    papers = assistant.papers() if assistant else ()
    if assistant is None or not papers:
        show_no_papers()
        return
    turns: list[Turn] = st.session_state.setdefault("turns", [])
    introduction = st.empty()
    asked = _asked(assistant, papers)
    if asked:
        _begin(assistant, *asked)
    if st.session_state.get(WORK) and (turn := _watch()):
        ledger.note_question(turn, papers, branding)
    if turns:
        _conversation(assistant, papers, turns, branding)
    else:
        introduction.html(literal.element("p", wording.INTRODUCTION))
        _welcome(assistant, papers)
    if branding.log:
        kept = words.questions_kept(branding.log_days, named=bool(branding.log_user))
        literal.show("p", kept, css="place")


def _asked(assistant: Assistant, papers: tuple[Paper, ...]) -> tuple[str, Filters] | None:
    """What is asked in this run: typed, chosen, or by a link; with the filters set."""
    held = assistant.held()
    by_link = _linked(held)
    question_box, filters_box = st.columns([5, 1], vertical_alignment="bottom")
    with question_box:
        typed = _question_box()
    with filters_box:
        filters = choose_filters(held, papers)
    if only := wording.searching(filters):
        literal.show("p", only, css="place")
    question = st.session_state.pop("example", None) or typed or by_link
    return (question, filters) if question else None


def show_no_papers() -> None:
    """What a reader is told where nothing is indexed yet."""
    literal.show("p", wording.NO_PAPERS)
    literal.show("p", wording.NO_PAPERS_STAFF if is_staff() else wording.NO_PAPERS_PUBLIC)


def _linked(held: tuple[Held, ...]) -> str:
    """The question of a link just opened, its filters set; empty if it was answered already."""
    named = st.query_params.to_dict()
    found = linked(named, held)
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


def _welcome(assistant: Assistant, papers: tuple[Paper, ...]) -> None:
    """What a reader sees before the first question."""
    literal.show("p", wording.held(papers), css="place")
    made = _examples(assistant, tuple(paper.sha256 for paper in papers))
    if made:
        literal.show("h2", wording.EXAMPLES)
    for position, question in enumerate(made):
        st.button(
            literal.label(question),
            key=f"example_{position}",
            on_click=st.session_state.__setitem__,
            args=("example", question),
        )
    explained = "".join(
        literal.element("dt", word) + literal.element("dd", sense)
        for word, sense in wording.NEW_TO_PAPERS
    )
    st.html(
        f"<details>{literal.element('summary', wording.NEW_HERE)}<dl>{explained}</dl></details>"
    )


@st.cache_resource(max_entries=4, show_spinner=False)
def _examples(_assistant: Assistant, sha256s: tuple[str, ...]) -> tuple[str, ...]:
    """Questions made from the papers; made once, for as long as the papers are the same."""
    return examples(_assistant, _assistant.papers())


def _begin(assistant: Assistant, question: str, filters: Filters) -> None:
    """Let a question be answered; one that is still on its way is let go."""
    _stop_work()

    turns: list[Turn] = st.session_state["turns"]
    history = tuple(turn.answer for turn in turns if turn.answer is not None)

    def answers() -> Iterator[Answer]:
        return assistant.stream(question, filters=filters, history=history)

    st.session_state[WORK] = working.start(answers, question, filters)


def _watch() -> Turn:
    """Show that a question is on its way, with a way to stop it, until it is a turn."""
    work: Work = st.session_state[WORK]
    line, button = st.empty(), st.empty()
    drawn: list[str] = []

    def show(work: Work) -> None:
        said = wording.WAITING if work.waits else wording.LOOKING
        head = f'<div role="status">{literal.element("p", said, css="working")}</div>'
        line.html(head + (showing.growing(work.so_far) if work.so_far else ""))
        if not drawn:
            button.button(wording.STOP, key="stop", on_click=_stop)
            drawn.append(said)

    working.watch(work, show)
    line.empty()
    button.empty()
    st.session_state[WORK] = None
    turn = _turn(work)
    _add(turn)
    return turn


def _turn(work: Work) -> Turn:
    """What came of it."""
    question, filters = work.question, work.filters
    try:
        return Turn(question=question, filters=filters, answer=work.future.result())
    except AssistantError as error:
        return Turn(question=question, filters=filters, error=str(error))
    except Exception:  # a reader gets a sentence, the log the traceback, others their answers
        LOG.exception("A question was not answered")
        return Turn(question=question, filters=filters, error=wording.FAILED)


def _add(turn: Turn) -> None:
    """Put a turn last in the conversation, and show the page of its first citation at once."""
    turns: list[Turn] = st.session_state["turns"]
    turns.append(turn)
    _choose_turn(len(turns) - 1)


def _stop_work() -> Work | None:
    """Let go of the question on its way, if there is one."""
    work: Work | None = st.session_state.get(WORK)
    if work is not None:
        work.stop()
    st.session_state[WORK] = None
    return work


def _stop() -> None:
    """The reader does not want to wait any longer; what there is of an answer stays."""
    work = _stop_work()
    if work is not None:
        error = None if work.so_far else wording.STOPPED
        _add(Turn(question=work.question, filters=work.filters, answer=work.so_far, error=error))


def _choose_turn(position: int) -> None:
    """Make a turn the one shown, with the page of its first evidence."""
    st.session_state["turn"] = position
    answer = st.session_state["turns"][position].answer
    st.session_state[VIEW] = None
    if answer and answer.citations:
        first = showing.shown_first(answer.citations)
        st.session_state[VIEW] = showing.view_of(first, chosen=0)


def _conversation(
    assistant: Assistant, papers: tuple[Paper, ...], turns: list[Turn], branding: Branding
) -> None:
    """The turn chosen, its page beside it, and the other turns below."""
    shown: int = st.session_state["turn"]
    left, right = st.columns([10, 11], gap="large")
    with left:
        showing.show_turn(turns[shown], number=shown)
        if turns[shown].answer is None:
            st.button(
                wording.ASK_AGAIN,
                key=f"again_{shown}",
                on_click=st.session_state.__setitem__,
                args=("example", turns[shown].question),
            )
        else:
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
    literal.show("h2", wording.EARLIER)
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
    _stop_work()
    st.session_state["turns"] = []
    st.session_state[VIEW] = None
    for name in list(st.session_state):
        if isinstance(name, str) and name.startswith(("judged_", "judge_failed_")):
            del st.session_state[name]
