"""Of units near each other, those that tell what the question's form wants are said first."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.composing import compose_claims
from assistant.doubts.evidence import lacks
from assistant.tables.cells import choose
from assistant.units.extract import FEATURES, Unit
from assistant.units.telling import telling_first
from index.papers import Cell, Hit, Passage


def _passage(number: int, text: str, cells: tuple[Cell, ...] = ()) -> Passage:
    return Passage(
        id=number, document="ponds.pdf", page_number=number, page_label="1", text=text, cells=cells
    )


def _unit(question: str, text: str, score: float, cells: tuple[Cell, ...] = ()) -> Unit:
    around = text if cells else f"{text} It was so of {question.split(' ', 2)[2]}"
    passage = _passage(round(100 * score), around, cells)
    return Unit(
        hit=Hit(passage=passage, score=1.0, rank=1),
        text=text,
        score=score,
        features=(0.0,) * len(FEATURES),
        chosen=choose(cells, understand(question)) if cells else None,
    )


def _first(question: str, best: str, other: str, *, below: float = 2.0) -> str:
    units = [_unit(question, best, 5.0), _unit(question, other, 5.0 - below)]
    return telling_first(understand(question), units)[0].text


@pytest.mark.parametrize(
    ("question", "near", "tells"),
    [
        (
            "how long can I speak at the meeting?",
            "Those who wish to speak at the meeting should write to the Clerk a day before.",
            "Each speaker is heard for up to four minutes.",
        ),
        (
            "How much did the new jetty cost?",
            "The new jetty was opened in May.",
            "It cost £4,200, of which half came from the Boat Club.",
        ),
        (
            "how many swans are on the lake",
            "Rules for swans on the lake were read for 3 minutes.",
            "There are 31 grown swans, more than ever.",
        ),
        (
            "which councillor asked about the weir?",
            "Ponding Parish Council asked about the weir.",
            "Councillor Rita Yew wanted to know who owns it.",
        ),
        (
            "when will the weir be mended",
            "The weir will be mended by the Rivers Trust.",
            "Work is to begin on 4 May 2031.",
        ),
        (
            "who wrote the report on ducks",
            "The report on ducks was written in haste, said the Chair.",
            "Report of: Max Sedge, Lakes Engineer",
        ),
        (
            "what is a sluice",
            "The sluice was painted green.",
            "A sluice is a gate by which water is let out.",
        ),
        (
            "who moved that the rake be bought",
            "The rake is to be bought in May.",
            "Councillor Oak moved the motion.",
        ),
    ],
    ids=["length", "sum", "count", "person", "date", "author", "meaning", "mover"],
)
def test_what_tells_it_comes_first_where_it_is_near(question: str, near: str, tells: str) -> None:
    assert _first(question, near, tells) == tells
    assert _first(question, near, tells, below=4.5) == near


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Why was the weir mended?", "The weir was mended because it leaked."),
        ("What did the Chair say about ducks?", "The Chair said that ducks were late."),
    ],
)
def test_a_question_that_wants_no_such_thing_is_left_in_order(question: str, text: str) -> None:
    assert _first(question, text, "It cost £4 on 3 May 2031, said Councillor Yew.") == text


def test_a_date_beside_all_that_is_asked_of_comes_before_another() -> None:
    question = "When will the jetty be painted?"
    other = "The jetty is to be painted. Geese were counted in May 2031."
    assert _first(question, other, "The jetty will be painted in June 2031.") == (
        "The jetty will be painted in June 2031."
    )


def test_a_rise_in_a_tax_is_no_sum() -> None:
    question = "How much is the rise in the boat tax?"
    assert _first(question, "The boat tax rises by 4 per cent.", "Boats cost £30.") == (
        "The boat tax rises by 4 per cent."
    )


def test_once_it_is_told_what_does_not_tell_it_is_left_out() -> None:
    question = "How much did the jetty cost?"
    told, beside = "The jetty cost £4,200.", "The jetty was opened by the Mayor with a rope."
    units = [_unit(question, told, 5.0), _unit(question, beside, 4.5)]
    assert [claim.text for claim in compose_claims(understand(question), units)] == [told]
    both = "How much did the jetty cost, and who opened it?"
    units = [_unit(both, told, 5.0), _unit(both, beside, 4.5)]
    assert len(compose_claims(understand(both), units)) == 2


@pytest.mark.parametrize(
    ("question", "text", "reason"),
    [
        ("How long did the meeting last?", "Minutes of the last meeting", "no length of time"),
        ("What is the clerk's e-mail address?", "The clerk will write.", "no e-mail"),
        ("email of the clerk", "The clerk will write.", "no e-mail address"),
        ("How many oars are there?", "Oct31.04 (2) The Clerk to buy oars", "no figure"),
        ("How many people row?", "Rowers read the Three Oaks Magazine.", "no figure"),
        ("How long did the meeting last?", "It lasted two hours.", None),
        ("How many people row?", "Three people row.", None),
        ("How many people row?", "The club is one of those that may row.", "no figure"),
        ("How many oars are there?", "03.19.04(3) NO to buy oars", "no figure"),
        ("How much would it be per oar?", "A further 1,500 oars are kept.", "no sum"),
    ],
)
def test_an_answer_without_what_is_asked_for_is_none(
    question: str, text: str, reason: str | None
) -> None:
    found = lacks(understand(question), [(text, _passage(1, text))])
    assert (reason is None and found is None) or (reason is not None and reason in (found or ""))


def test_a_heading_is_said_with_what_stands_under_it() -> None:
    question = "Were interests declared?"
    text = "4. Interests\nNobody declared an interest. The Chair read the rules."
    passage = Passage(
        id=1,
        document="ponds.pdf",
        page_number=1,
        page_label="1",
        text=text,
        heading="4. Interests",
    )
    unit = Unit(
        hit=Hit(passage=passage, score=1.0, rank=1),
        text="4. Interests",
        score=5.0,
        features=(0.0,) * len(FEATURES),
    )
    (claim,) = compose_claims(understand(question), [unit])
    assert claim.text == "Interests: Nobody declared an interest. The Chair read the rules."
    first = _unit(question, "No interests were declared at the meeting in May.", 6.0)
    told = [one.text for one in compose_claims(understand(question), [first, unit])]
    assert told == ["No interests were declared at the meeting in May."]
