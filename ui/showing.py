"""An answer with its evidence, as it stands on the page."""

from __future__ import annotations

import re
from html import escape

import streamlit as st

from assistant import Answer, Citation
from ui import literal, viewer, wording
from ui.turns import Turn

MARKER = re.compile(r"\[(\d+)\]")
VIEW = "cited_page"


def show_turn(turn: Turn, *, number: int) -> None:
    """The question, its answer and each citation."""
    literal.show("h2", turn.question, id="question")
    if searched := wording.searching(turn.filters):
        literal.show("p", searched, css="place")
    if turn.answer is None:
        st.error(literal.label(turn.error or wording.FAILED))
        return
    _answer(turn.answer)
    _evidence(turn.answer, number=number)


def marked_text(text: str) -> str:
    """An answer as HTML, its markers made to stand out."""
    return MARKER.sub(r'<b class="marker">[\1]</b>', escape(text))


def _answer(answer: Answer) -> None:
    """The answer in a box that a screen reader announces."""
    heading = wording.NOT_IN_PAPERS if answer.abstained else wording.ANSWER
    css = "answer abstained" if answer.abstained else "answer"
    said = "" if answer.text.strip(" .") == heading else answer.text
    sure = wording.confidence(answer.confidence, abstained=answer.abstained)
    advice = wording.TRY_AGAIN if answer.abstained else wording.CONFIDENCE_HELP
    st.html(
        f'<div class="{css}" role="status">{literal.element("h3", heading)}'
        f'<p class="said">{marked_text(said)}</p>{literal.element("p", sure, css="sure")}'
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


def view_of(citation: Citation, *, chosen: int) -> viewer.View:
    """A citation's page with the quote framed."""
    return viewer.View(
        document=citation.document,
        page_number=citation.page_index,
        cited_page_number=citation.page_index,
        boxes=citation.boxes,
        caption=wording.citation_name(citation.marker),
        chosen=chosen,
    )


def _choose_citation(citation: Citation) -> None:
    st.session_state["chosen"] = st.session_state.get("chosen", 0) + 1
    st.session_state[VIEW] = view_of(citation, chosen=st.session_state["chosen"])


def show_earlier(turn: Turn) -> None:
    """An earlier question with its answer and where it stands, shortly."""
    answer = turn.answer
    text = answer.text if answer else turn.error or wording.FAILED
    places = [
        wording.short_source(citation)
        for citation in (answer.citations if answer else ())
        if citation.support == "direct"
    ]
    st.html(
        literal.element("h3", turn.question)
        + literal.element("p", wording.searching(turn.filters), css="place")
        + f'<p class="earlier-said">{marked_text(text)}</p>'
        + "".join(literal.element("p", place, css="place") for place in places)
    )
