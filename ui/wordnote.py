"""The note as a Word file (the page's door to python-docx)."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date

from docx import Document
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.shared import Pt

from assistant import Citation
from ui import wording, wording_model
from ui import wording_taking as words
from ui.note import answered, cells, sources
from ui.turns import Turn

# XML knows no other control characters than these; python-docx refuses them.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
LANGUAGE = "en-GB"
TEXT_POINTS = 11


def word_file(turns: Sequence[Turn], *, council: str, on: date) -> bytes:
    """The note as .docx, with headings, its language and a title that a screen reader can say."""
    note = Document()
    title = words.note_title(len(turns))
    _properties(note, title, council)
    note.add_heading(_clean(title), level=0)
    note.add_paragraph(_clean(words.note_made(council, on)))
    note.add_paragraph(words.NOTE_ADVICE)
    for number, turn in enumerate(turns, start=1):
        heading = words.note_question(number, len(turns), turn.question)
        note.add_heading(_clean(heading), level=1)
        _turn(note, turn)
    written = io.BytesIO()
    note.save(written)
    return written.getvalue()


def _properties(note: WordFile, title: str, council: str) -> None:
    """Title and author; the template's own would name the library."""
    properties = note.core_properties
    properties.title = title
    properties.author = _clean(council) or wording.TITLE
    properties.comments = ""
    properties.language = LANGUAGE
    normal = note.styles["Normal"]
    normal.font.size = Pt(TEXT_POINTS)
    language = normal.element.get_or_add_rPr().makeelement(
        qn("w:lang"), {qn("w:val"): LANGUAGE, qn("w:eastAsia"): LANGUAGE}
    )
    normal.element.get_or_add_rPr().append(language)


def _turn(note: WordFile, turn: Turn) -> None:
    if searched := wording.searching(turn.filters):
        note.add_paragraph(_clean(searched))
    note.add_paragraph(_clean(answered(turn)))
    if turn.answer is None:
        return
    sure = wording.confidence(turn.answer.confidence, abstained=turn.answer.abstained)
    note.add_paragraph(sure)
    for line in wording_model.notes(turn.answer):
        note.add_paragraph(_clean(line))
    if sources(turn):
        note.add_heading(words.SOURCES, level=2)
    for citation in sources(turn):
        _source(note, citation)


def _source(note: WordFile, citation: Citation) -> None:
    paragraph = note.add_paragraph()
    paragraph.add_run(_clean(f"{wording.marked(citation.marker)} {citation.title}")).bold = True
    for line in (
        wording.meeting(citation.committee, citation.meeting_date),
        wording.place(citation),
        wording.record_sense(citation.record),
        words.file_name(citation.document),
    ):
        paragraph.add_run().add_break()
        paragraph.add_run(_clean(line))
    if row := cells(citation):
        _table(note, row)
    else:
        note.add_paragraph(_clean(citation.quote), style="Quote")


def _table(note: WordFile, row: Sequence[tuple[str, str]]) -> None:
    """The cited row stood on end: a heading and its cell on each line."""
    table = note.add_table(rows=0, cols=2, style="Table Grid")
    for column, cell in row:
        head, text = table.add_row().cells
        head.paragraphs[0].add_run(_clean(column)).bold = True
        text.text = _clean(cell)
    note.add_paragraph()


def _clean(text: str) -> str:
    return CONTROL.sub("", text)
