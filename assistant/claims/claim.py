"""A statement of an answer, and what it stands on."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.answers import Support
from assistant.citations import letters
from index.papers import Passage

MAX_WORDS = 70  # of several statements together
LONGEST = 78  # words of a statement that stands alone: an answer stays under 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A statement of the answer and what it stands on.

    `shorter` are parts of the quote to be shown where the whole does not stand in one run: a cell
    merged over several rows stands only beside the first of them. `header` are the headings of the
    cells said, a line each; `headed` tells that they alone are what is said. `label` is what a row
    is about, with which its text begins. `reckoning` is what follows from the figures of the claim.
    `told` is what a long cell of the row tells, as it stands there; `answering` are the places of
    the row's cells that answer.
    What only dates others is `support` "related".
    """

    text: str
    quote: str
    shorter: tuple[str, ...] = ()
    passage: Passage
    columns: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    header: str = ""
    headed: bool = False
    label: str = ""
    reckoning: str = ""
    told: str = ""
    answering: tuple[int, ...] = ()
    support: Support = "direct"


def shorten(text: str) -> str:
    """A text cut to the most words of a statement."""
    words = text.split(" ")
    return text if len(words) <= LONGEST else " ".join(words[:LONGEST]) + " …"


def labelled(label: str, values: str) -> str:
    """What is said of a row, after what the row is about."""
    return f"{label.rstrip(' :')}: {values}" if label else values


def supported(claim: Claim, standing: str) -> str:
    """A claim's text; of what a row is about, only what the quote that stands shows."""
    said = claim.text.rstrip()
    if standing != claim.quote and claim.label and letters(claim.label) not in letters(standing):
        words = claim.label.split(" ")
        tails = (" ".join(words[k:]) for k in range(1, len(words)))
        shown = next((tail for tail in tails if letters(tail) in letters(standing)), "")
        values = claim.text[len(labelled(claim.label, "")) :]
        said = labelled(shown, values).rstrip()
    return f"{said.rstrip('.')}. {claim.reckoning}" if claim.reckoning else said
