"""The papers held, by committee and meeting; for staff, adding and removing them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from assistant import Assistant, FileReport, Paper
from ui import literal, viewer, wording
from ui import wording_papers as words

SUFFIXES = (".pdf", ".docx", ".html", ".htm", ".md", ".txt")
UPLOAD_MB = 100
NAME_CHARS = 150
VIEW = "paper_page"


def show(assistant: Assistant | None, *, staff: bool, create: Callable[[], Assistant]) -> None:
    """The whole view. `create` opens the index and makes it where there is none."""
    papers = assistant.papers() if assistant else ()
    literal.show("p", wording.held(papers) if papers else wording.NO_PAPERS)
    if notice := st.session_state.pop("removed", None):
        st.success(notice)
    if not staff:
        literal.show("p", words.READ_ONLY, css="place")
    for committee, its_papers in _by_committee(papers):
        _committee(committee, its_papers)
    if assistant and papers:
        _reading(assistant, papers)
    if staff:
        _adding(create)
    if staff and assistant and papers:
        _removing(assistant, papers)


def _by_committee(papers: Iterable[Paper]) -> list[tuple[str, list[Paper]]]:
    """Papers under their committee's name, latest meeting first."""

    def name(paper: Paper) -> str:
        return paper.meeting.committee or wording.UNKNOWN_COMMITTEE

    latest_first = sorted(papers, key=lambda paper: str(paper.meeting.date or ""), reverse=True)
    return [
        (committee, list(its)) for committee, its in groupby(sorted(latest_first, key=name), name)
    ]


def _committee(committee: str, papers: list[Paper]) -> None:
    literal.show("h2", committee)
    rows = [_row(paper) for paper in papers]
    st.html(literal.table(committee, words.PAPER_COLUMNS, rows, css="captioned-above"))
    problems = [f"{paper.document}: {text}" for paper in papers for text in paper.problems]
    if problems:
        with st.expander(f"{words.PROBLEMS} ({len(problems)})"):
            for problem in problems:
                literal.show("p", problem)


def _row(paper: Paper) -> tuple[str, ...]:
    counts = (paper.n_pages, paper.n_passages, paper.n_tables, paper.n_ocr_pages)
    date = paper.meeting.date
    return (
        paper.title,
        wording.day(date) if date else wording.UNKNOWN_DATE,
        paper.document,
        wording.record_name(paper.kind),
        *(f"{count:,}" for count in counts),
    )


def _reading(assistant: Assistant, papers: tuple[Paper, ...]) -> None:
    """Any paper, page by page."""
    st.header(words.READ_PAPER, anchor=False)
    names = wording.paper_options(papers)
    document = st.selectbox(
        wording.PAPER, list(names), index=None, format_func=names.__getitem__, key="read_paper"
    )
    if document is None:
        return
    view: viewer.View | None = st.session_state.get(VIEW)
    if view is None or view.document != document:
        st.session_state[VIEW] = viewer.View(document=document, page_number=1)
    viewer.show(assistant, papers, key=VIEW)


def _adding(create: Callable[[], Assistant]) -> None:
    """Upload; the report stays until the next upload."""
    st.header(words.ADD, anchor=False)
    literal.show("p", words.UPLOAD_HELP)
    with st.form("upload", clear_on_submit=True):
        uploads = st.file_uploader(
            words.UPLOAD,
            type=[suffix.lstrip(".") for suffix in SUFFIXES],
            accept_multiple_files=True,
            max_upload_size=UPLOAD_MB,
        )
        sent = st.form_submit_button(words.UPLOAD_BUTTON, type="primary")
    if sent and uploads:
        st.session_state["result"] = add_uploads(create(), uploads)
        st.rerun()
    if rows := st.session_state.get("result"):
        result = literal.table(words.RESULT, words.RESULT_COLUMNS, rows)
        st.html(f'<div role="status">{result}</div>')


def add_uploads(assistant: Assistant, uploads: list[UploadedFile]) -> list[tuple[str, ...]]:
    """Index what can be accepted; a line for each file, refused ones first."""
    refusals = refused(uploads)
    bar = st.progress(0.0, words.READING)

    def progress(document: str, done: int, of: int) -> None:
        text = literal.label(words.reading(document, done, of))
        bar.progress(min(1.0, done / max(of, 1)), text)

    with TemporaryDirectory(prefix="committee-upload-") as folder:
        paths = []
        for upload in uploads:
            if upload.file_id not in refusals:
                path = Path(folder, safe_name(upload.name))
                path.write_bytes(upload.getbuffer())
                paths.append(path)
        files = assistant.add(paths, progress=progress).files if paths else ()
    bar.empty()
    refused_rows = [
        (
            safe_name(upload.name),
            words.OUTCOMES["refused"],
            "",
            "",
            "",
            "",
            refusals[upload.file_id],
        )
        for upload in uploads
        if upload.file_id in refusals
    ]
    return refused_rows + [_result(file) for file in files]


def safe_name(name: str) -> str:
    """The file's own name, without folders or anything that a file system or a terminal acts on."""
    own = PurePosixPath(name.replace("\\", "/")).name
    printable = "".join(char for char in own if char.isprintable() and char not in '<>:"|?*')
    stem, suffix = PurePosixPath(printable.strip(". ")).stem, PurePosixPath(printable).suffix
    return f"{stem[:NAME_CHARS]}{suffix.lower()}"


def refused(uploads: list[UploadedFile]) -> dict[str, str]:
    """Why each upload that cannot be accepted is refused, by its file id."""
    names = Counter(safe_name(upload.name) for upload in uploads)
    refusals = {}
    for upload in uploads:
        name = safe_name(upload.name)
        if PurePosixPath(name).suffix not in SUFFIXES:
            refusals[upload.file_id] = words.wrong_kind(name)
        elif upload.size > UPLOAD_MB * 2**20:
            refusals[upload.file_id] = words.too_big(name, UPLOAD_MB)
        elif names[name] > 1:
            refusals[upload.file_id] = words.same_name(name)
    return refusals


def _result(file: FileReport) -> tuple[str, ...]:
    counts = (file.n_pages, file.n_passages, file.n_tables, file.n_ocr_pages)
    remarks = [file.error, *file.problems] if file.error else list(file.problems)
    return (
        file.document,
        words.OUTCOMES[file.outcome],
        *(f"{count:,}" for count in counts),
        " ".join(remark for remark in remarks if remark),
    )


def _removing(assistant: Assistant, papers: tuple[Paper, ...]) -> None:
    """Removal needs a second step, since it cannot be taken back."""
    st.header(words.REMOVE, anchor=False)
    names = wording.paper_options(papers)
    chosen = st.multiselect(words.REMOVE_WHICH, list(names), format_func=names.__getitem__)
    # The key unticks the box when papers have gone.
    sure = st.checkbox(words.REMOVE_SURE, key=f"sure_{len(papers)}", disabled=not chosen)
    if st.button(words.REMOVE_BUTTON, disabled=not (chosen and sure)):
        assistant.remove(chosen)
        st.session_state["removed"] = words.removed(len(chosen))
        st.rerun()
