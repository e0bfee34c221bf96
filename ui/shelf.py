"""The papers held, by committee and meeting; for staff, adding and removing them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
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
MANY = 10  # papers, from which on one may look for some of them
Note = Callable[[str, str], None]


def show(
    assistant: Assistant | None,
    *,
    staff: bool,
    create: Callable[[], Assistant],
    note: Note,
    folder: Path | None = None,
) -> None:
    """The whole view.

    Args:
        create: opens the index and makes it where there is none.
        note: told of each paper that was added or removed, and which of the two.
        folder: from which staff may bring the index up to date.
    """
    papers = assistant.papers() if assistant else ()
    literal.show("p", wording.held(papers) if papers else wording.NO_PAPERS)
    if notice := st.session_state.pop("removed", None):
        st.success(notice)
    if not staff:
        literal.show("p", words.READ_ONLY, css="place")
    found = _found(papers)
    for committee, its_papers in _by_committee(found):
        _committee(committee, its_papers)
    if assistant and papers:
        _reading(assistant, papers)
    if staff:
        _adding(create, note, folder)
    if staff and assistant and papers:
        _removing(assistant, papers, note)


def _found(papers: tuple[Paper, ...]) -> list[Paper]:
    """The papers whose names hold what is looked for; all where nothing is."""
    if len(papers) < MANY:
        return list(papers)
    sought = (st.text_input(words.FIND, max_chars=200, key="find_paper") or "").lower().split()
    found = [paper for paper in papers if all(word in _named(paper) for word in sought)]
    said = words.NOT_FOUND if not found else words.found(len(found), len(papers))
    if sought:
        st.html(f'<div role="status">{literal.element("p", said)}</div>')
    return found


def _named(paper: Paper) -> str:
    """All by which a paper may be known."""
    day = wording.day(paper.meeting.date) if paper.meeting.date else ""
    return f"{paper.title} {paper.document} {paper.meeting.committee or ''} {day}".lower()


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


def _adding(create: Callable[[], Assistant], note: Note, folder: Path | None) -> None:
    """Upload, or the council's own folder; the report stays until the next."""
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
        _report(add_uploads(create(), uploads), note)
    if folder is not None and st.button(words.REFRESH, help=words.REFRESH_HELP):
        _report(_read([folder], create()), note)
    if rows := st.session_state.get("result"):
        result = literal.table(words.RESULT, words.RESULT_COLUMNS, rows)
        st.html(f'<div role="status">{result}</div>')


def _report(rows: list[tuple[str, ...]], note: Note) -> None:
    """Tell what happened to each file, and draw the papers anew."""
    for document, outcome, *_ in rows:
        note(document, outcome)
    st.session_state["result"] = rows
    st.rerun()


def _read(paths: Sequence[Path], assistant: Assistant) -> list[tuple[str, ...]]:
    """Index files or folders under a bar of progress; a line for each file."""
    bar = st.progress(0.0, words.READING)

    def progress(document: str, done: int, of: int) -> None:
        text = literal.label(words.reading(document, done, of))
        bar.progress(min(1.0, done / max(of, 1)), text)

    files = assistant.add(paths, progress=progress).files
    bar.empty()
    return [_result(file) for file in files]


def add_uploads(assistant: Assistant, uploads: list[UploadedFile]) -> list[tuple[str, ...]]:
    """Index what can be accepted; a line for each file, refused ones first."""
    refusals = refused(uploads)
    with TemporaryDirectory(prefix="committee-upload-") as folder:
        paths = []
        for upload in uploads:
            if upload.file_id not in refusals:
                path = Path(folder, safe_name(upload.name))
                path.write_bytes(upload.getbuffer())
                paths.append(path)
        read = _read(paths, assistant) if paths else []
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
    return refused_rows + read


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


def _removing(assistant: Assistant, papers: tuple[Paper, ...], note: Note) -> None:
    """Removal needs a second step, since it cannot be taken back."""
    st.header(words.REMOVE, anchor=False)
    names = wording.paper_options(papers)
    chosen = st.multiselect(words.REMOVE_WHICH, list(names), format_func=names.__getitem__)
    # The key unticks the box when papers have gone.
    sure = st.checkbox(words.REMOVE_SURE, key=f"sure_{len(papers)}", disabled=not chosen)
    if st.button(words.REMOVE_BUTTON, disabled=not (chosen and sure)):
        assistant.remove(chosen)
        for document in chosen:
            note(document, words.REMOVED)
        st.session_state["removed"] = words.removed(len(chosen))
        st.rerun()
