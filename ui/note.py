"""Answers to take away: one answer, or a briefing note of a whole conversation, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from assistant import Answer, Citation
from ui import wording, wording_model
from ui import wording_taking as words
from ui.turns import Turn

SPECIAL = re.compile(r"[\\`*_\[\]<>#|~$&]")
# What CommonMark takes for a list, a heading or a rule at the beginning of a line.
OPENING = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))", re.MULTILINE)


def sources(turn: Turn) -> tuple[Citation, ...]:
    """What an answer rests on; passages that are only related are no sources."""
    citations = turn.answer.citations if turn.answer else ()
    return tuple(one for one in citations if one.support == "direct")


def cells(citation: Citation) -> tuple[tuple[str, str], ...]:
    """The cells of a cited row under their headings, empty ones left out; none for a text."""
    if len(citation.columns) != len(citation.cells):
        return ()
    pairs = zip(citation.columns, citation.cells, strict=True)
    return tuple((column, cell) for column, cell in pairs if cell.strip())


def answered(turn: Turn) -> str:
    """What the note says to a question."""
    if turn.answer is None:
        return turn.error or wording.FAILED
    return turn.answer.text


def markdown(turns: Sequence[Turn], *, council: str, on: date) -> str:
    """The note as CommonMark; text of papers and questions stands in it as it is, never as markup.

    Args:
        on: the day the note is made.
    """
    lines = [f"# {plain(words.note_title(len(turns)))}", ""]
    lines += [plain(words.note_made(council, on)), "", plain(words.NOTE_ADVICE), ""]
    for number, turn in enumerate(turns, start=1):
        lines += [f"## {plain(words.note_question(number, len(turns), turn.question))}", ""]
        lines += _turn(turn)
    return "\n".join(lines).rstrip() + "\n"


def plain_text(turns: Sequence[Turn], *, council: str, on: date) -> str:
    """The note as text without any markup, to be pasted into a message.

    Args:
        on: the day the note is made.
    """
    lines: list[str] = []
    for number, turn in enumerate(turns, start=1):
        lines += [words.note_question(number, len(turns), turn.question), ""]
        lines += [part for part in (wording.searching(turn.filters), answered(turn)) if part]
        if turn.answer is not None:
            lines += [_how_sure(turn.answer), *wording_model.notes(turn.answer)]
        for citation in sources(turn):
            lines += ["", f"{wording.marked(citation.marker)} {citation.title}"]
            lines += _source_lines(citation)
            lines += [f"“{citation.quote}”"]
        lines.append("")
    return "\n".join([*lines, words.note_made(council, on), words.NOTE_ADVICE]) + "\n"


def _how_sure(answer: Answer) -> str:
    return wording.confidence(answer.confidence, abstained=answer.abstained)


def _source_lines(citation: Citation) -> list[str]:
    return [
        wording.meeting(citation.committee, citation.meeting_date),
        wording.place(citation),
        wording.record_sense(citation.record),
        words.file_name(citation.document),
    ]


def _turn(turn: Turn) -> Iterator[str]:
    if searched := wording.searching(turn.filters):
        yield from (plain(searched), "")
    yield from (plain(answered(turn)).replace("\n", "  \n"), "")
    if turn.answer is None:
        return
    yield from (plain(_how_sure(turn.answer)), "")
    for note in wording_model.notes(turn.answer):
        yield from (plain(note), "")
    if sources(turn):
        yield from (f"### {words.SOURCES}", "")
    for citation in sources(turn):
        yield from _source(citation)


def _source(citation: Citation) -> Iterator[str]:
    yield f"**{plain(wording.marked(citation.marker))}** {plain(citation.title)}  "
    *most, last = map(plain, _source_lines(citation))
    yield from (*(f"{line}  " for line in most), last, "")
    if row := cells(citation):
        heads, texts = zip(*((_cell(column), _cell(cell)) for column, cell in row), strict=True)
        yield f"| {' | '.join(heads)} |"
        yield f"|{' --- |' * len(heads)}"
        yield from (f"| {' | '.join(texts)} |", "")
        return
    yield from (f"> {line}" for line in plain(citation.quote).split("\n"))
    yield ""


def _cell(text: str) -> str:
    return " ".join(plain(text).split())


def plain(text: str) -> str:
    """`text` with all that Markdown would act on made plain."""
    whole = SPECIAL.sub(r"\\\g<0>", text)
    return OPENING.sub(_opened, whole)


def _opened(match: re.Match[str]) -> str:
    """A number keeps its figures: the point after it is made plain instead."""
    space, mark = match.groups()
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"
