"""Who voted which way: told from votes with names, on pages of any kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from made_up import add_to, minutes

from assistant.claims.quoted import Told
from assistant.register.recorded import recorded
from index.divisions import divisions
from index.papers import Filters, Meeting, Record
from index.store import Store

LAKE = """Ponds Committee 6 May 2031
# 31/4 Dredging of the lake
The Warden said that silt had reached the jetty. Councillor Oak moved that the lake be dredged.
As an amendment Councillor Hill moved that a survey be made first.
The amendment was put and the names were taken:
For: Councillors Ash and Hill. Against: Councillors Elm, Oak and Yew. Abstained: none.
The motion was then put, and a vote by name was taken.
For (3): Councillors Elm, Oak and Yew
Against (1): Councillor Hill
Abstained (1): Councillor Ash
The motion was carried.
# 31/5 Price of oars
Councillor Elm moved that oars be hired out at £3. The motion was lost by 2 votes to 3.
# 31/6 Feeding of swans
RESOLVED – That bread be banned. Councillor Yew asked that her vote against be recorded."""
JETTY = """Jetty working group
# 9. A longer jetty
Councillor Moss proposed, and Councillor Reed seconded, a jetty of forty feet. On a division:"""
JETTY_ON = """For the proposal (1): Councillor Reed
Against the proposal (2): Councillors Fern and Moss
The Chair said that it was late."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("voters")
    made = Store.create(folder / "index", encoder="none", dimension=4)
    june = Meeting(committee="Jetty Working Group", date=date(2031, 6, 3))
    with made.writing():
        add_to(made, folder, minutes(LAKE, document="may.pdf"))
        other = minutes(JETTY, JETTY_ON, document="june.pdf", meeting=june, record=Record.AGENDA)
        add_to(made, folder, other)
    yield made


def _told(store: Store, question: str) -> Told | None:
    return recorded(store, question, Filters(), lambda: ())


def _said(store: Store, question: str) -> str:
    told = _told(store, question)
    return "\n".join(claim.text for claim in told.claims) if told else ""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Who voted for dredging the lake?", "For (3): Elm, Oak, Yew"),
        ("names of those voting against the amendment on dredging", "Against (3): Elm, Oak, Yew"),
        ("who abstained on the dredging motion", "Abstained (1): Councillor Ash"),
        ("Which councillors were against the motion to dredge the lake?", "Against (1): "),
        ("How did Cllr Hill vote on the dredging of the lake?", "Against (1): Councillor Hill"),
        ("did anyone abstain on the dredging motion?", "Abstained (1): Councillor Ash"),
        ("who voted for the dredging motion once it had been amended", "For (3): Elm, Oak, Yew"),
        ("who voted against feeding swans bread?", "Yew asked that her vote against"),
        ("who voted against a longer jetty", "Against the proposal (2): Fern, Moss"),
    ],
)
def test_voters_are_told_of_the_vote_that_is_meant(store: Store, question: str, said: str) -> None:
    assert said in _said(store, question)


def test_a_vote_stands_where_its_names_stand(store: Store) -> None:
    told = _told(store, "who voted against a longer jetty")
    assert told is not None
    (claim,) = told.claims
    assert (claim.passage.document, claim.passage.page_number) == ("june.pdf", 2)


def test_how_many_voted_a_way_is_told_without_names(store: Store) -> None:
    assert _said(store, "How many voted for dredging the lake?") == "For (3)"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who voted against hiring out oars at £3?", id="only figures"),
        pytest.param("Who abstained on the amendment about dredging?", id="nobody"),
        pytest.param("Who voted for a new boathouse roof?", id="no such matter"),
        pytest.param("How did Councillor Moss vote on dredging the lake?", id="not there"),
    ],
)
def test_names_that_are_not_recorded_are_refused(store: Store, question: str) -> None:
    told = _told(store, question)
    assert told is not None and told.refusal and not told.claims


def test_a_refusal_is_taken_back_by_words_that_name_a_voter(store: Store) -> None:
    told = _told(store, "Who voted for a new boathouse roof?")
    assert told is not None and told.unless is not None
    assert told.unless("Councillor Pike voted in favour of the boathouse roof.")
    assert not told.unless("The boathouse roof leaks, said Councillor Pike.")


@pytest.mark.parametrize(
    "question",
    [
        "Who said that silt had reached the jetty before the vote?",
        "Why did Councillor Hill vote against the motion?",
        "Who was voted in as chair?",
        "Who warned against silt?",
        "What does it cost to hire oars?",
    ],
)
def test_other_questions_are_left_to_others(store: Store, question: str) -> None:
    told = _told(store, question)
    assert told is None or "(" not in " ".join(claim.text for claim in told.claims)


def test_a_vote_knows_its_minute_and_what_was_put(store: Store) -> None:
    pages = store.pages("may.pdf")
    found = list(divisions(pages, {1: store.neighbours("may.pdf", 1)}))
    assert [one.kind for one in found if one.ballots] == ["amendment", "motion"]
    assert all("Dredging" in one.minute for one in found if one.ballots)
    (noted,) = [one for one in found if one.noted]
    assert noted.sides == {"against"}
    assert "swans" in noted.minute and "lake" not in noted.minute
