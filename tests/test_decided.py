"""Decisions told with what was moved and by what vote, and who voted which way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from made_up import add_to, minutes

from assistant.register.attended import asks_who_was_there
from assistant.register.recorded import recorded
from index.papers import Filters
from index.store import Store

TEXT = """Minutes of a meeting of the Ponds Committee held on 6 May 2031
# 4 SHARED POND MANAGEMENT SCHEME
A report was submitted. Spare reeds would be held back at 2% for upper ponds and 1% for lower ponds.
Councillor Elm, seconded by Councillor Oak, moved that the Scheme be approved.
As an amendment, Councillor Ash, seconded by Councillor Box, moved that reeds be held back at 3%.
For the Motion (3): Elm, Oak, A Yew; For the Amendment (2): Ash, Box; Declined to vote (1): S Yew
The Motion was accordingly carried and the Committee approved the Scheme.
# 5 31/0042/FUL – THE OLD MILL, POND LANE: SIX BOATHOUSES
Councillor Fern requested a recorded vote on a proposal by Councillor Elm, seconded by Councillor
 Oak, to grant permission with a hedge.
For (2): Elm, Oak; Against (3): Fern, Ash, Box
RESOLVED accordingly.
# 6 FERRY DEBT
The Committee considered a motion by Councillor Elm, seconded by Councillor Oak, that debts be
 forgotten. Councillor Ash, seconded by Councillor Box, moved as an amendment that debts be counted.
 On a show of hands there voted 6 for the motion and 9 for the amendment, which was accordingly
 carried.
# 7 OARUPDATE REPORT
It was moved by Councillor Oak, seconded by Councillor Elm and
RESOLVED (5 for, 1 against) that oars be bought."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("decided")
    made = Store.create(folder / "index", encoder="none", dimension=4)
    lines = TEXT.replace("\n ", " ")  # a line is a paragraph
    with made.writing():
        add_to(made, folder, minutes(lines))
    yield made


def _said(store: Store, question: str) -> str:
    told = recorded(store, question, Filters(), search=lambda: ())
    return "\n".join(claim.text for claim in told.claims if claim.text) if told else ""


@pytest.mark.parametrize(
    ("question", "words", "others"),
    [
        pytest.param(
            "what did they decide re the spms scheme reeds held, vote?",
            ["2% for upper ponds", "Committee approved the Scheme", "For the Motion (3)"],
            ["3%"],
            id="by its initials, with the sentence it is about and the vote",
        ),
        pytest.param(
            "What was decided about the mill?",
            ["with a hedge", "RESOLVED accordingly", "Against (3)"],
            [],
            id="what was resolved accordingly",
        ),
        pytest.param(
            "were the old mill boathouses approved in pond lane",
            ["with a hedge", "RESOLVED accordingly"],
            [],
            id="whether it was approved",
        ),
        pytest.param(
            "What happened to the motion that ferry debts be forgotten?",
            ["debts be counted", "9 for the amendment"],
            [],
            id="what was carried in its place",
        ),
        pytest.param(
            "Who moved the resolution on the oar update report?",
            ["moved by Councillor Oak", "RESOLVED (5 for, 1 against)"],
            [],
            id="words without a space",
        ),
    ],
)
def test_a_decision_is_told_with_its_motion_and_vote(
    store: Store, question: str, words: list[str], others: list[str]
) -> None:
    said = _said(store, question)
    assert all(word in said for word in words), said
    assert not any(word in said for word in others), said
    assert len(said.split()) < 80


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("who voted against the mill on the recorded vote", "Against (3): Fern, Ash, Box"),
        ("How many voted for the mill in pond lane?", "For (2)"),
        ("how did Councillor Fern vote on the mill in pond lane", "Against (3): Fern, Ash, Box"),
        ("who voted for the amendment on pond management", "For the Amendment (2): Ash, Box"),
        ("who voted against the motion on pond management", "For the Amendment (2): Ash, Box"),
        ("who declined to vote on pond management", "Declined to vote (1): S Yew"),
        ("how did Councillor A Yew vote on pond management", "For the Motion (3): Elm, Oak, A Yew"),
    ],
)  # fmt: skip
def test_who_voted_which_way_is_told_by_the_subject(store: Store, question: str, said: str) -> None:
    assert _said(store, question) == said


def test_who_complained_at_a_meeting_is_not_who_was_there() -> None:
    assert not asks_who_was_there("Who complained at the May meeting about the smell?")
    assert asks_who_was_there("Who was at the May meeting?")
