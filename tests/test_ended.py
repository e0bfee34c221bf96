"""What became of a matter, and who said a thing, told from the minute that it stands in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from made_up import add_to, minutes

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.register.ended import with_outcome
from assistant.register.recorded import recorded
from assistant.register.spoken import with_speaker
from index.papers import Filters
from index.store import Store

TEXT = """Minutes of a meeting of the Ponds Committee held on 6 May 2031
# PRESENT
Present: Councillor Ann Elm (AE), Councillor Tom Oak (TO), Dr Ida Fern-Ash (IFA)
# 4 PETITIONS
(a) Mr Yew brought a petition asking that the old weir stay open.
It was moved by Councillor Elm, seconded by Councillor Oak and RESOLVED that it be sent to Cabinet.
# 5 FREE BOATS
Councillor Elm moved and Councillor Oak seconded that boats in Mill Street be free. Councillor
 Fern spoke of leaks. On being put the motion was LOST by 3 votes to 7 with 2 abstentions.
# 6 OARS
AE said that oars were bent. TO asked whether new ones could be bought. In IFA's view an oar was
 "a stick with hopes".
Councillor Fern observed that reeds grew. She asked if reeds could be cut; Mr Box answered that
 they could not. Councillor Yew thanked him.
Ms Pine welcomed the oars, and a rower, Mr Larch, asked that they be painted red.
# 7 NETS
Councillor Yew feared holes. Noted.
# 8 SAILS
Cllr Ann Fern asked about sails. Cllr Ben Fern asked about ropes.
Sails are dear, although the Rowers’ Forum (Mrs Pike) thought that a sail was no burden.
The Trust observed that ducks like sails.
Mr Box asked that sails be cut.
The Warden replied that they would be cut."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("ended")
    made = Store.create(folder / "index", encoder="none", dimension=4)
    with made.writing():
        add_to(made, folder, minutes(TEXT.replace("\n ", " ")))
    yield made


def _claim(store: Store, quote: str) -> Claim:
    passages = store.neighbours("ponds.pdf", 1)
    home = next(passage for passage in passages if quote in passage.text)
    return Claim(text=quote, quote=quote, passage=home)


FORUM = "Sails are dear, although the Rowers’ Forum (Mrs Pike) thought that a sail was no burden."
PETITION = "(a) Mr Yew brought a petition asking that the old weir stay open."
MOTION = "Councillor Elm moved and Councillor Oak seconded that boats in Mill Street be free."


@pytest.mark.parametrize(
    ("question", "quote", "told"),
    [
        ("What did they decide on the petition for the old weir?", PETITION, "sent to Cabinet"),
        ("free boats in mill st, did that get thru?", MOTION, "LOST by 3 votes to 7"),
        ("what was the outcome on free boats", "Councillor Fern spoke of leaks.", "LOST by 3"),
    ],
)
def test_an_outcome_is_told_with_what_it_is_of(
    store: Store, question: str, quote: str, told: str
) -> None:
    said = with_outcome(store, understand(question), [_claim(store, quote)])
    assert any(told in claim.text for claim in said)
    assert sum(claim.text.startswith(quote[:30]) for claim in said) == 1


def test_what_a_deputation_asked_for_is_decided_under_another_number(store: Store) -> None:
    question = understand("What did they decide to do about free boats in Mill Street?")
    said = with_outcome(store, question, [_claim(store, "Councillor Yew thanked him.")])
    assert any("LOST by 3 votes to 7" in claim.text for claim in said)


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("When was the petition for the old weir brought?", PETITION),
        ("Why should boats in Mill Street be free?", MOTION),
        ("What was decided about holes?", "Councillor Yew feared holes."),
    ],
    ids=["another thing is asked", "a reason is asked", "nothing is decided below"],
)
def test_no_outcome_is_told_where_none_is_asked_or_stands(
    store: Store, question: str, quote: str
) -> None:
    said = with_outcome(store, understand(question), [_claim(store, quote)])
    assert [claim.text for claim in said] == [quote]


@pytest.mark.parametrize(
    "question",
    [
        "free boats mill st - did it get thru?",
        "How did the vote on free boats in Mill Street split?",
        "What was the result of the vote about free boats?",
    ],
)
def test_a_vote_is_asked_for_in_many_words(store: Store, question: str) -> None:
    told = recorded(store, question, Filters(), search=lambda: ())
    assert told is not None
    assert any("LOST by 3 votes to 7" in claim.text for claim in told.claims)


@pytest.mark.parametrize(
    ("question", "quote", "told"),
    [
        (
            "who asked if new oars could be bought",
            "AE said that oars were bent. TO asked whether new ones could be bought.",
            ["TO asked whether new ones could be bought.", "TO: Tom Oak"],
        ),
        (
            "who called an oar a stick with hopes",
            'In IFA\'s view an oar was "a stick with hopes".',
            ['In IFA\'s view an oar was "a stick with hopes".', "IFA: Dr Ida Fern-Ash"],
        ),
        (
            "who asked if reeds could be cut",
            "She asked if reeds could be cut; Mr Box answered that they could not.",
            ["Councillor Fern observed that reeds grew. She asked if reeds could be cut"],
        ),
        (
            "Who wanted the oars painted red?",
            "Ms Pine welcomed the oars, and a rower, Mr Larch, asked that they be painted red.",
            ["A rower, Mr Larch, asked that they be painted red."],
        ),
        (
            "What was said of the oars?",
            "AE said that oars were bent.",
            ["AE said that oars were bent."],
        ),
    ],
    ids=["initials", "a view", "a pronoun", "two in a sentence", "nobody is asked for"],
)
def test_the_one_who_said_it_is_named(
    store: Store, question: str, quote: str, told: list[str]
) -> None:
    said = with_speaker(store, understand(question), [_claim(store, quote)])
    assert [claim.text for claim in said] == told


def test_who_asked_is_not_who_answered(store: Store) -> None:
    answered = _claim(store, "Mr Box answered that they could not.")
    said = with_speaker(store, understand("who asked if they could not be cut"), [answered])
    assert said == [answered]


@pytest.mark.parametrize(
    ("question", "quote", "told"),
    [
        (
            "which Fern asked about sails",
            "Cllr Ann Fern asked about sails. Cllr Ben Fern asked about ropes.",
            "Cllr Ann Fern asked about sails.",
        ),
        (
            "who thought that a sail was no burden",
            FORUM,
            FORUM,
        ),
    ],
    ids=["one of a name", "a body with somebody's name"],
)
def test_whoever_said_it_is_told_alone(store: Store, question: str, quote: str, told: str) -> None:
    other = _claim(store, "The Trust observed that ducks like sails.")
    said = with_speaker(store, understand(question), [_claim(store, quote), other])
    assert [claim.text for claim in said] == [told]


def test_what_is_asked_besides_who_keeps_its_claims(store: Store) -> None:
    other = _claim(store, "The Warden replied that they would be cut.")
    claims = [_claim(store, "Mr Box asked that sails be cut."), other]
    question = "who asked that sails be cut and what was the reply?"
    assert other in with_speaker(store, understand(question), claims)
