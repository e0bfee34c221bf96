"""Taking answers away: Word, Markdown, a link; and telling whether an answer is right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import streamlit as st

from assistant import AssistantError, Paper
from ui import feedback, literal
from ui import wording_taking as words
from ui.branding import Branding
from ui.note import markdown, plain_text
from ui.turns import Turn, link
from ui.wordnote import word_file

COPY_SCRIPT = Path(__file__).with_name("copy.js").read_text(encoding="utf-8")
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def downloads(turns: Sequence[Turn], branding: Branding, *, key: str, name: str) -> None:
    """Buttons for the turns as Word and as Markdown; the files are made when they are asked for."""
    council, today = branding.council, date.today()
    st.download_button(
        words.WORD_NOTE if len(turns) > 1 else words.WORD,
        data=lambda: word_file(turns, council=council, on=today),
        file_name=f"{name}.docx",
        mime=WORD,
        on_click="ignore",
        key=f"{key}_docx",
    )
    st.download_button(
        words.MARKDOWN_NOTE if len(turns) > 1 else words.MARKDOWN,
        data=lambda: markdown(turns, council=council, on=today).encode(),
        file_name=f"{name}.md",
        mime="text/markdown",
        on_click="ignore",
        key=f"{key}_md",
    )


def show(turn: Turn, branding: Branding, *, number: int) -> None:
    """One answer to take away: copied at once, or by a box that opens."""
    text = plain_text([turn], council=branding.council, on=date.today())
    with st.container(horizontal=True, key=f"taking_{number}"):
        _copy_button(text)
        _box(turn, branding, text, number=number)


def _copy_button(text: str) -> None:
    """Streamlit's own button cannot reach the clipboard; this one can where scripts run."""
    button = literal.element(
        "button", words.COPY, css="copy", type="button",
        data_done=words.COPIED, data_failed=words.NOT_COPIED,
    )  # fmt: skip
    kept = literal.element("pre", text, css="to-copy", hidden="hidden")
    st.html(f'<div class="copying">{button}{kept}<span role="status"></span></div>')
    st.html(f"<script>{COPY_SCRIPT}</script>", unsafe_allow_javascript=True)


def _box(turn: Turn, branding: Branding, text: str, *, number: int) -> None:
    with st.popover(words.TAKE_AWAY):
        with st.container(horizontal=True, key=f"take_{number}"):
            downloads([turn], branding, key=f"answer_{number}", name="answer")
        literal.show("p", words.LINK_HELP)
        address = (st.context.url or "").split("?")[0].rstrip("/")
        st.code(f"{address}/{link(turn)}", language=None, wrap_lines=True)
        st.html(literal.element("a", words.LINK, href=link(turn), target="_self"))
        literal.show("p", words.COPY_HELP)
        # A code box of Streamlit's that scrolls cannot be reached by keyboard.
        literal.show(
            "pre", text, css="copy-text", tabindex="0", role="region", aria_label=words.COPY_HELP
        )


def ask_feedback(turn: Turn, papers: Sequence[Paper], branding: Branding, *, number: int) -> None:
    """Right, wrong, wrong page; and where it is not right, what would be. Kept only if set."""
    if branding.feedback is None or turn.answer is None:
        return
    state: dict[str, object] | None = st.session_state.get(f"judged_{number}")
    with st.container(border=True, key=f"feedback_{number}"):
        literal.show("h3", words.FEEDBACK)
        literal.show("p", words.FEEDBACK_KEPT, css="place")
        with st.container(horizontal=True, key=f"verdicts_{number}"):
            for verdict in feedback.VERDICTS:
                chosen = state is not None and state["verdict"] == verdict
                st.button(
                    words.verdict(verdict, chosen=chosen),
                    key=f"verdict_{number}_{verdict}",
                    type="primary" if chosen else "secondary",
                    on_click=_judge,
                    args=(turn, papers, branding, verdict, number),
                )
        if failed := st.session_state.pop(f"judge_failed_{number}", None):
            st.error(literal.label(failed))
        elif state is not None:
            st.html(f'<div role="status">{literal.element("p", words.FEEDBACK_THANKS)}</div>')
            if state["verdict"] != feedback.RIGHT:
                _correction(state, branding, number=number)


def _judge(
    turn: Turn, papers: Sequence[Paper], branding: Branding, verdict: str, number: int
) -> None:
    """Keep a verdict; a later one on the same answer replaces it."""
    if turn.answer is None:
        return
    kept = feedback.entry(turn.answer, papers, verdict=verdict)
    earlier = st.session_state.get(f"judged_{number}")
    if earlier is not None:
        kept["id"] = earlier["id"]
    _keep(kept, branding, number=number)


def _keep(kept: dict[str, object], branding: Branding, *, number: int) -> None:
    if branding.feedback is None:
        return
    try:
        feedback.keep(branding.feedback, kept, days=branding.feedback_days)
    except AssistantError:
        st.session_state[f"judge_failed_{number}"] = words.FEEDBACK_FAILED
        return
    st.session_state[f"judged_{number}"] = kept


def _correction(kept: dict[str, object], branding: Branding, *, number: int) -> None:
    with st.form(f"correct_{number}", border=False):
        correction = st.text_input(words.CORRECTION, max_chars=500)
        quote = st.text_input(words.CORRECTION_QUOTE, max_chars=1000)
        sent = st.form_submit_button(words.CORRECTION_SEND)
    if sent:
        _keep(
            {**kept, "correction": correction.strip(), "quote": quote.strip()},
            branding,
            number=number,
        )


def export_feedback(branding: Branding) -> None:
    """For staff: what was kept, as facts for the evaluation."""
    if branding.feedback is None or not branding.feedback.is_dir():
        return
    found, rest = feedback.facts(feedback.read(branding.feedback))
    st.header(words.FEEDBACK_EXPORT, anchor=False)
    literal.show("p", words.feedback_held(len(found), rest))
    st.download_button(
        words.FEEDBACK_DOWNLOAD,
        data=feedback.as_lines(found).encode(),
        file_name="feedback-facts.jsonl",
        mime="application/jsonl",
        on_click="ignore",
        disabled=not found,
    )
