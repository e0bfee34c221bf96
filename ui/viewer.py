"""A cited page as an image, with the quote framed where it stands."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

import streamlit as st
from streamlit.runtime import get_instance

from assistant import Assistant, AssistantError, Page, Paper, Table
from ui import literal, wording

Box = tuple[float, float, float, float]

ZOOMS = (100, 150, 200, 300)
WIDE_ZOOM = 200
# Sharp at the width of a column; an A0 plan must not become a picture of 100 megapixels.
IMAGE_PIXELS = {100: 1800, 150: 2400, 200: 2400, 300: 3600}
FRAME_MARGIN = 1.0
SCROLL = Path(__file__).with_name("scroll.js").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the viewer shows: a page of a paper, and the quote framed on the page cited.

    `strong_boxes` are those of `boxes` that answer; the page is scrolled to them.
    """

    document: str
    page_number: int
    cited_page_number: int | None = None
    boxes: tuple[Box, ...] = ()
    strong_boxes: tuple[Box, ...] = ()
    other_boxes: tuple[tuple[int, tuple[Box, ...]], ...] = ()
    caption: str = ""
    chosen: int = 0

    def boxes_on(self, page_number: int) -> tuple[Box, ...]:
        """What is framed on a page: the quote on the page cited, its rest on the ones after."""
        if page_number == self.cited_page_number:
            return self.boxes
        return dict(self.other_boxes).get(page_number, ())


def show(assistant: Assistant, papers: tuple[Paper, ...], *, key: str) -> None:
    """Draw the view in session state under `key`, with its controls."""
    view: View | None = st.session_state.get(key)
    if view is None:
        return
    with st.container(key=f"viewer_{key}"):
        paper = next((paper for paper in papers if paper.document == view.document), None)
        if paper is None:
            st.warning(wording.PAPER_GONE)
        else:
            _show_page(assistant, paper, view, key=key)


def _show_page(assistant: Assistant, paper: Paper, view: View, *, key: str) -> None:
    page = assistant.page(paper.document, view.page_number)
    name = wording.page_name(paper.document, page.label, page.number, n_pages=paper.n_pages)
    whose = literal.element("p", wording.of_paper(view.caption, paper), css="place")
    st.html(f'<div role="status">{literal.element("h2", name, id="page-name")}{whose}</div>')
    with st.container(horizontal=True, vertical_alignment="center", key=f"{key}_controls"):
        _turning(view, n_pages=paper.n_pages, key=key)
        zoom = _zoom(page, key=key) if wording.is_pdf(paper.document) else ZOOMS[0]
    pictured = _image(assistant, paper, page, view, zoom=zoom, name=name)
    if not pictured:
        st.info(wording.NO_IMAGE)
    _take_away(assistant, paper, page, key=key)
    _page_text(page, _tables(assistant, paper.sha256, paper.document), expanded=not pictured)


def _turning(view: View, *, n_pages: int, key: str) -> None:
    """The buttons that turn pages."""

    def turn_to(page_number: int) -> None:
        st.session_state[key] = replace(view, page_number=page_number)

    here, cited = view.page_number, view.cited_page_number
    for label, target, off in (
        (wording.PREVIOUS, here - 1, here <= 1),
        (wording.NEXT, here + 1, here >= n_pages),
    ):
        st.button(label, key=f"{key}_{label}", disabled=off, on_click=turn_to, args=(target,))
    if cited and here != cited:
        st.button(wording.BACK, key=f"{key}_back", on_click=turn_to, args=(cited,))


def _zoom(page: Page, *, key: str) -> int:
    """The size chosen; a wide scorecard cannot be read at the width of a column."""
    usual = WIDE_ZOOM if page.width > page.height else ZOOMS[0]
    chosen = st.segmented_control(
        wording.ZOOM,
        ZOOMS,
        default=usual,
        required=True,
        format_func="{}%".format,
        key=f"{key}_zoom_{usual}",
        label_visibility="collapsed",
    )
    return chosen or usual


def _image(
    assistant: Assistant, paper: Paper, page: Page, view: View, *, zoom: int, name: str
) -> bool:
    """Draw the page; False where it has no picture, as in a Word or a text file."""
    boxes = view.boxes_on(page.number)
    if not page.width or not page.height:
        return False
    try:
        png = _png(
            assistant, paper.sha256, paper.document, page.number, image_scale(page, zoom=zoom)
        )
    except AssistantError:
        return False
    alt = wording.page_image(paper.title, name)
    if boxes:
        alt += f" {wording.FRAMED}"
    st.html(sheet(page, png, boxes, strong=view.strong_boxes, zoom=zoom, alt=alt, name=name))
    # A script runs again when its text changes; only numbers of ours go into it.
    now = f"/* page {page.number} at {zoom} */ const chosen = {view.chosen};"
    st.html(f"<script>(() => {{ {now}\n{SCROLL} }})()</script>", unsafe_allow_javascript=True)
    return True


def image_scale(page: Page, *, zoom: int) -> float:
    """Pixels per point: sharp at `zoom` per cent of a column, and bounded for any page."""
    return min(zoom / 100 * 2, IMAGE_PIXELS[zoom] / max(page.width, page.height))


@st.cache_data(max_entries=64, show_spinner=False)
def _png(
    _assistant: Assistant, sha256: str, document: str, page_number: int, scale: float
) -> bytes:
    """The image, kept for as long as the paper (`sha256`) is the same."""
    return _assistant.page_png(document, page_number, scale=scale)


def sheet(
    page: Page,
    png: bytes,
    boxes: tuple[Box, ...],
    *,
    strong: tuple[Box, ...] = (),
    zoom: int,
    alt: str,
    name: str,
) -> str:
    """The page as HTML: its image, its words to select, and a frame round each box."""
    source = f"data:image/png;base64,{b64encode(png).decode('ascii')}"
    words = "".join(
        f'<span style="{_place(page, word.box)};{_letters(page, word.box)}">'
        f"{escape(word.text)} </span>"
        for word in page.words
    )
    frames = "".join(
        f'<mark class="quoted{" strong" if box in strong else ""}" aria-hidden="true" '
        f'style="{_place(page, box, margin=FRAME_MARGIN)}"></mark>'
        for box in boxes
    )
    return (
        f'<div class="page-view" role="region" tabindex="0" aria-label="{escape(name)}">'
        f'<div class="sheet" style="width:{zoom}%;aspect-ratio:{page.width}/{page.height}">'
        f'<img src="{source}" alt="{escape(alt)}">'
        f'<div class="words" aria-hidden="true">{words}</div>{frames}</div></div>'
    )


def _place(page: Page, box: Box, *, margin: float = 0.0) -> str:
    """A box as CSS, in shares of the page so that it holds at every zoom."""
    x0, y0, x1, y1 = (edge + margin * sign for edge, sign in zip(box, (-1, -1, 1, 1), strict=True))
    left, width = 100 * x0 / page.width, 100 * (x1 - x0) / page.width
    top, height = 100 * y0 / page.height, 100 * (y1 - y0) / page.height
    return f"left:{left:.3f}%;top:{top:.3f}%;width:{width:.3f}%;height:{height:.3f}%"


def _letters(page: Page, box: Box) -> str:
    """The height of a word's letters, which must grow with the page: a share of its width."""
    return f"font-size:{100 * (box[3] - box[1]) / page.width:.3f}cqw"


def _page_text(page: Page, tables: Sequence[Table], *, expanded: bool) -> None:
    """The page's words in reading order, and its tables, for screen readers and copying."""
    with st.expander(wording.PAGE_TEXT_OCR if page.ocr else wording.PAGE_TEXT, expanded):
        literal.show("div", page.text or wording.NO_TEXT, css="page-text")
        for table in tables:
            rows = [row.texts for row in table.rows if row.page_number == page.number]
            if rows and len(table.columns) > 1:
                caption = wording.table_name(table.title)
                st.html(literal.table(caption, table.columns, rows, css="page-table"))


@st.cache_resource(max_entries=16, show_spinner=False)
def _tables(_assistant: Assistant, sha256: str, document: str) -> tuple[Table, ...]:
    """A paper's tables, kept for as long as the paper (`sha256`) is the same."""
    return _assistant.tables(document)


def _take_away(assistant: Assistant, paper: Paper, page: Page, *, key: str) -> None:
    """Open and download. Only a PDF is opened: an HTML paper would run as part of this page."""
    try:
        path = assistant.file(paper.document)
    except AssistantError:
        return
    with st.container(horizontal=True, key=f"{key}_take_away"):
        if path.suffix.lower() == ".pdf":
            st.link_button(wording.OPEN_PDF, f"{_pdf_address(path)}#page={page.number}")
        st.download_button(
            wording.DOWNLOAD,
            data=path.read_bytes,
            file_name=paper.document,
            on_click="ignore",
            key=f"{key}_download",
        )


def _pdf_address(path: Path) -> str:
    """Where Streamlit's media server gives out the PDF to this session's browser."""
    manager = get_instance().media_file_mgr
    return str(manager.add(str(path), "application/pdf", f"paper.{path}"))
