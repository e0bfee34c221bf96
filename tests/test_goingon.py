"""The sentence after what is said, for a further part of a question."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.claims.goingon import told_next
from index.papers import Passage

SAID = "Ropes were promised for 90 boats."
PAID = "The chandler sent a bill of £365 in May."
CREWS = "Some 14 crews have tried theirs."


@pytest.mark.parametrize(
    ("part", "text", "told"),
    [
        pytest.param("what did it come to", f"{SAID} {PAID}", [PAID], id="a sum"),
        pytest.param("how many crews tried them?", f"{SAID} {CREWS}", [CREWS], id="its words"),
        pytest.param("how many crews tried them?", f"{SAID} {PAID}", [], id="of other things"),
        pytest.param("what did it come to", f"{SAID} {CREWS}", [], id="no sum"),
        pytest.param("who was in the chair?", f"{SAID} {PAID}", [], id="no figure asked for"),
    ],
)
def test_a_further_part_is_told_by_the_next_sentence(part: str, text: str, told: list[str]) -> None:
    passage = Passage(id=1, document="a.pdf", page_number=1, page_label="1", text=text)
    claim = Claim(text=SAID, quote=SAID, passage=passage)
    assert [one.text for one in told_next(understand(part), [claim])] == told
