"""Units that tell little by themselves, with the words beside them."""

from __future__ import annotations

from dataclasses import replace

from assistant.asked.questions import understand
from assistant.claims.composing import compose_claims
from assistant.units.extract import FEATURES, Unit
from index.papers import Hit, Passage


def _told(question: str, text: str, unit: str, *, heading: str | None = None) -> list[str]:
    passage = Passage(
        id=1, document="ponds.pdf", page_number=1, page_label="1", text=text, heading=heading
    )
    made = Unit(
        hit=Hit(passage=passage, score=1.0, rank=1),
        text=unit,
        score=5.0,
        features=(0.0,) * len(FEATURES),
    )
    return [claim.text for claim in compose_claims(understand(question), [made])]


def test_a_sentence_that_announces_is_said_with_the_line_below() -> None:
    below = (
        "an order to open a weir in a flood, made by the keeper or by whoever stands in for the "
        "keeper who is away, or asleep, or not to be found in time."
    )
    announced = "A weir order is put by the by-laws as:"
    assert _told("What are weir orders for?", f"{announced}\n{below}", announced) == [
        f"{announced} {below}"
    ]


def test_a_heading_with_nothing_under_it_tells_nothing() -> None:
    assert _told("Was the weir opened?", "5. The weir", "5. The weir", heading="5. The weir") == []


def test_a_sentence_that_points_back_is_said_with_the_one_before() -> None:
    text = "The keeper saw an otter. It was asleep."
    assert _told("What did the otter do?", text, "It was asleep.") == [text]


def _titled(question: str, text: str, *, page: int = 1) -> bool:
    """Whether the words are told in answer to a question, though they name a meeting."""
    passage = Passage(id=1, document="elmby-pc.pdf", page_number=page, page_label=None, text=text)
    passage = replace(passage, committee="Elmby Parish Council")
    unit = Unit(
        hit=Hit(passage=passage, score=1.0, rank=1), text=text, score=1.0,
        features=(0.0,) * len(FEATURES),
    )  # fmt: skip
    return bool(compose_claims(understand(question), [unit]))


def test_a_title_answers_only_where_and_when() -> None:
    title = "DRAFT MINUTES OF ELMBY PARISH COUNCIL MEETING HELD ON THURSDAY 1 JUNE 2031"
    assert not _titled("What did Elmby Parish Council say about bins?", title)
    assert _titled("When did Elmby Parish Council meet?", title)
    assert _titled("What did Elmby Parish Council say about bins?", f"{title} Bins are full, very")
    assert _titled("What did Elmby Parish Council say about bins?", title, page=2)
