"""What the page says where a language model writes the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant import Answer
from ui.wording_statements import Part


def notes(answer: Answer) -> tuple[str, ...]:
    """What a reader should know of how an answer came about; nothing where no model was asked."""
    if not answer.model:
        return answer.notices
    written = (
        f"Written by a language model ({answer.model}). Each sentence was checked by machine "
        "against the passage it cites."
    )
    return (written, *answer.notices)


def with_model(parts: Sequence[Part], *, model: str, hosted: bool) -> tuple[Part, ...]:
    """The transparency record where a model is set.

    Args:
        model: as provider:name.
        hosted: its server is outside the council's own network.
    """
    changed = _changed(model, hosted)
    return tuple(
        replace(part, paragraphs=changed[part.heading]) if part.heading in changed else part
        for part in parts
    )


def _changed(model: str, hosted: bool) -> Mapping[str, tuple[str, ...]]:
    sent = "the question and up to eight passages of papers"
    where = (
        f"For each question, {sent} are sent to the server of the language model {model}, which "
        "is outside the council's network. Passages of exempt items are not sent."
        if hosted
        else f"For each question, {sent} are sent to the language model {model}, whose server is "
        "on the council's own network."
    )
    return {
        "Third parties": (
            "The programme runs on the council's own machine.",
            where,
            *(() if hosted else ("No other organisation receives questions, answers or papers.",)),
        ),
        "Detailed description": (
            "The papers are split into passages of one page each. For a question, the passages "
            "nearest to it in words and in meaning are found. A small statistical model ranks "
            "their sentences, list points and table rows. Fixed rules then check for reasons not "
            "to answer.",
            f"The language model {model} words the answer from the best passages. Each of its "
            "sentences is held against the passage it names: figures, names, dates, wording, "
            "denials. A sentence that the passage does not carry is taken out. If nothing is "
            "left, or the model does not reply, the answer is put together from words that stand "
            "in the papers.",
        ),
        "System architecture": (
            "A programme in Python on one machine: it reads papers, keeps them in an index, and "
            f"serves this page. {where}",
        ),
        "Models": (
            "An encoder (all-MiniLM-L6-v2) that compares texts by meaning, and a linear model "
            "that ranks sentences. Scanned pages are read by the programme Tesseract. "
            f"A language model ({model}) words answers.",
        ),
    }
