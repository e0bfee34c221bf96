"""An answer with its evidence, as it stands on the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

import streamlit as st

from assistant import Answer, Citation
from ui import literal, viewer, wording, wording_model
from ui.turns import Turn

MARKER = re.compile(r"\[(\d+)\]")
VIEW = "cited_page"
Evidence = tuple[Citation, ...]  # one citation, or all those of one table row


def show_turn(turn: Turn, *, number: int) -> None:
    """The question, its answer and each citation."""
    literal.show("h2", turn.question, id="question", tabindex="-1")
    if turn.answer and turn.answer.read_as:
        literal.show("p", wording.read_as(turn.answer.read_as), css="place")
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
    sure = wording.is_sure(answer.confidence)
    heading, css = wording.ANSWER, "answer"
    if answer.abstained:
        heading, css = wording.NOT_IN_PAPERS, "answer abstained"
    elif not sure:
        heading, css = wording.POSSIBLE_ANSWER, "answer possible"
    said = "" if answer.text.strip(" .") == heading else answer.text
    advice = wording.TRY_AGAIN if answer.abstained else wording.CHECK
    how_sure = wording.confidence(answer.confidence, abstained=answer.abstained)
    st.html(
        f'<div class="{css}" role="status">{literal.element("h3", heading)}'
        + (f'<p class="said">{marked_text(said)}</p>' if said else "")
        + literal.element("p", f"{how_sure} {advice}", css="sure")
        + "".join(literal.element("p", note, css="place") for note in wording_model.notes(answer))
        + "</div>"
    )


def growing(answer: Answer) -> str:
    """An answer that is still being written, as HTML; it is announced only when it is whole."""
    return (
        f'<div class="answer growing" aria-live="off">'
        f"{literal.element('h3', wording.WRITING)}"
        f'<p class="said">{marked_text(answer.text)}</p></div>'
    )


def _evidence(answer: Answer, *, number: int) -> None:
    """Each citation; those that are only related stand under a heading of their own."""
    for support, heading in (("direct", wording.EVIDENCE), ("related", wording.RELATED)):
        citations = [citation for citation in answer.citations if citation.support == support]
        if not citations:
            continue
        literal.show("h3", heading)
        if support == "related":
            literal.show("p", wording.RELATED_HELP, css="place")
        for evidence in grouped(citations):
            with st.container(border=True, key=f"citation_{number}_{evidence[0].marker}"):
                _piece(evidence, answer, number=number)


def grouped(citations: Sequence[Citation]) -> list[Evidence]:
    """Citations of one table row (its cells, the headings of its columns) belong together."""
    groups: list[list[Citation]] = []
    for citation in citations:
        if groups and citation.cells and _row(groups[-1][0]) == _row(citation):
            groups[-1].append(citation)
        else:
            groups.append([citation])
    return [tuple(group) for group in groups]


def shown_first(citations: Sequence[Citation]) -> Evidence:
    """The evidence whose page is shown with an answer: the first that supports it, if any does."""
    groups = grouped(citations)
    return next((group for group in groups if group[0].support == "direct"), groups[0])


def _row(citation: Citation) -> tuple[object, ...]:
    return citation.document, citation.page_index, citation.columns, citation.cells


def _piece(evidence: Evidence, answer: Answer, *, number: int) -> None:
    first = evidence[0]
    markers = "".join(wording.marked(citation.marker) for citation in evidence)
    head = wording.page_of(first) or wording.within(first)
    record = literal.element("span", wording.record_name(first.record), css="record")
    st.html(
        f'<div class="piece"><h4><b class="marker">{markers}</b> '
        f"{literal.element('span', head)}</h4>{record}</div>"
    )
    _quote(evidence, answer)
    if first.support == "related":
        literal.show("p", wording.RELATED_TAG, css="place")
    if first.ocr:
        literal.show("p", wording.OCR, css="ocr")
    st.html("".join(literal.element("p", line, css="place") for line in source_lines(first)))
    name = wording.citation_name([citation.marker for citation in evidence])
    view: viewer.View | None = st.session_state[VIEW]
    is_shown = view is not None and view.caption == name
    st.button(
        wording.show_page(first, name, is_shown=is_shown),
        key=f"show_{number}_{first.marker}",
        type="primary" if is_shown else "secondary",
        on_click=_choose_evidence,
        args=(evidence,),
    )


def source_lines(citation: Citation) -> list[str]:
    """What paper a quote is of, beside its page and kind of record."""
    within = wording.within(citation) if wording.page_of(citation) else ""
    meeting = wording.meeting(citation.committee, citation.meeting_date)
    sense = wording.record_sense(citation.record)
    return [line for line in (within, citation.title, meeting, sense) if line]


def _quote(evidence: Evidence, answer: Answer) -> None:
    """The words cited; a table's row is shown with its column headings."""
    first = evidence[0]
    if first.columns and len(first.columns) == len(first.cells):
        marked = answering_cells(evidence, answer.text)
        st.html(
            literal.named_cells(
                wording.ROW_CITED, wording.ROW_COLUMNS, first.columns, first.cells, marked=marked
            )
        )
        return
    for citation in evidence:
        literal.show("blockquote", citation.quote)


def answering_cells(evidence: Evidence, text: str) -> frozenset[int]:
    """The cells that answer, those under the headings that are cited, and those that the answer
    names by both."""
    first, *headings = evidence
    cited = {" ".join(citation.quote.split()) for citation in headings}
    return frozenset(
        k
        for k, (column, cell) in enumerate(zip(first.columns, first.cells, strict=True))
        if " ".join(column.split()) in cited
        or all(part.strip() and part in text for part in (column, cell))
        or any(k in one.answering for one in evidence)
    )


def view_of(evidence: Evidence, *, chosen: int) -> viewer.View:
    """The page of some evidence with its words framed, those that answer most strongly."""
    first, *headings = evidence
    strong = [box for box in first.boxes if any(_above(h.boxes, box) for h in headings)]
    answering = list(dict.fromkeys(box for one in evidence for box in one.answering_boxes))
    quoted = [box for one in evidence for box in one.boxes if not _framed(box, answering)]
    return viewer.View(
        document=first.document,
        page_number=first.page_index,
        cited_page_number=first.page_index,
        boxes=(*quoted, *answering),
        strong_boxes=tuple(answering or strong),
        caption=wording.citation_name([citation.marker for citation in evidence]),
        chosen=chosen,
    )


def _framed(box: viewer.Box, frames: Sequence[viewer.Box]) -> bool:
    """Whether a box lies within one of others, by its middle."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in frames)


def _above(heading: Sequence[viewer.Box], cell: viewer.Box) -> bool:
    """Whether a cell stands in the column of a heading."""
    return any(x0 < cell[2] and cell[0] < x1 for x0, _, x1, _ in heading)


def _choose_evidence(evidence: Evidence) -> None:
    st.session_state["chosen"] = st.session_state.get("chosen", 0) + 1
    st.session_state[VIEW] = view_of(evidence, chosen=st.session_state["chosen"])


def show_earlier(turn: Turn) -> None:
    """An earlier question with its answer and where it stands, shortly."""
    answer = turn.answer
    text = answer.text if answer else turn.error or wording.FAILED
    direct = [one for one in (answer.citations if answer else ()) if one.support == "direct"]
    places = [
        wording.short_source(evidence[0], [one.marker for one in evidence])
        for evidence in grouped(direct)
    ]
    st.html(
        literal.element("h3", turn.question)
        + literal.element("p", wording.searching(turn.filters), css="place")
        + f'<p class="earlier-said">{marked_text(text)}</p>'
        + "".join(literal.element("p", place, css="place") for place in places)
    )
