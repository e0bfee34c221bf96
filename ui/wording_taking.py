"""What a reader sees of notes to take away and of feedback."""

from __future__ import annotations

from datetime import date

from ui.wording import counted, day

TAKE_AWAY = "Take this answer away"
WORD = "Download as Word"
MARKDOWN = "Download as Markdown"
WORD_NOTE = "Briefing note of all questions (Word)"
MARKDOWN_NOTE = "Briefing note of all questions (Markdown)"
LINK = "Ask this question again in this window"
LINK_HELP = "This link asks the same question of the same papers. It holds your question."
COPY = "Copy the answer with its sources"
COPIED = "Copied."
NOT_COPIED = "Your browser did not allow it. The text to copy is under “Take this answer away”."
COPY_HELP = "The answer with its sources, to copy:"
SOURCES = "Sources"
NOTE_ADVICE = (
    "These answers were found by a machine in the papers named. It can be wrong: "
    "check the page before you rely on an answer."
)
FEEDBACK = "Is this answer right?"
FEEDBACK_KEPT = (
    "If you press a button, the question and the answer are kept to make the answers better. "
    "Your name or address is not. Do not press it if your question names a private person."
)
FEEDBACK_THANKS = "Thank you. This was kept."
FEEDBACK_FAILED = "This could not be kept. Please tell the council's staff."
VERDICTS = {"right": "Right", "wrong": "Wrong", "wrong page": "Right, but the wrong page"}
CORRECTION = "What would be right? (you may leave this out)"
CORRECTION_QUOTE = "The words of the paper that say so (you may leave this out)"
CORRECTION_SEND = "Send"
FEEDBACK_EXPORT = "Feedback"
FEEDBACK_DOWNLOAD = "Download the feedback as facts for the evaluation"


def verdict(name: str, *, chosen: bool) -> str:
    """A button of the feedback; it says whether it was pressed."""
    return f"{VERDICTS[name]} (your choice)" if chosen else VERDICTS[name]


def feedback_held(n_facts: int, n_others: int) -> str:
    """How much of the feedback can be tested against."""
    return (
        f"{counted(n_facts, 'judgement')} can be used as known facts. Check each before use. "
        f"{counted(n_others, 'judgement')} say that an answer was wrong, but not what is right."
    )


def note_title(n_questions: int) -> str:
    """What a note to take away is headed by."""
    if n_questions == 1:
        return "An answer from the committee papers"
    return f"Briefing note: {n_questions} answers from the committee papers"


def note_made(council: str, on: date) -> str:
    """Whose note, and of which day."""
    return f"{council}, {day(on)}" if council else f"Made on {day(on)}"


def note_question(number: int, of: int, question: str) -> str:
    """The heading of a question; numbered where there are several."""
    return f"{number}. {question}" if of > 1 else question


def file_name(document: str) -> str:
    """The file a source stands in."""
    return f"File: {document}"
