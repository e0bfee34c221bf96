"""What is told must be an answer of the kind asked for, and so as the question takes it to be."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.claims.reasoned import with_reason
from assistant.claims.rowclaims import row_unit, with_number
from assistant.doubts.dated import of_another_year
from assistant.doubts.deeds import other_deed
from assistant.doubts.premises import contradicted
from assistant.doubts.unanswered import unanswered
from assistant.doubts.unheld import not_there
from assistant.tables.cells import Chosen
from assistant.units.extract import FEATURES, Unit
from index.papers import Cell, Hit, Passage


def _passage(text: str, *columns_and_texts: tuple[str, str]) -> Passage:
    return Passage(
        id=1,
        document="ponds.pdf",
        page_number=1,
        page_label="1",
        text=text,
        encoded=text,
        cells=tuple(Cell(column=one, text=two, page_number=1) for one, two in columns_and_texts),
    )


def _claims(*texts: str) -> list[Claim]:
    return [Claim(text=text, quote=text, passage=_passage(text)) for text in texts]


def _row(told: str, *columns_and_texts: tuple[str, str]) -> Claim:
    passage = _passage(" ".join(text for _, text in columns_and_texts), *columns_and_texts)
    return Claim(text=told, quote=told, passage=passage)


def _why_not(question: str, claims: Sequence[Claim]) -> str | None:
    return unanswered(understand(question), [(claim.text, claim.passage) for claim in claims])


@pytest.mark.parametrize(
    ("question", "no_answer", "answer"),
    [
        (
            "Why did the panel choose Heron Boats for the ferry?",
            "Heron Boats were chosen for the ferry on 4 May.",
            "Heron Boats were chosen for the ferry because their price was low.",
        ),
        (
            "Which brewery or other company drained the pond?",
            "The pond was drained by a single company in the north.",
            "The pond was drained by Otter Works.",
        ),
        (
            "Which household refused the reed bed?",
            "Of the households by the pond 3 of 20 households refused the reed bed.",
            "The household of Mr Perch refused the reed bed.",
        ),
        (
            "What are the opening hours of the boathouse?",
            "The boathouse had 40 visitors.",
            "The boathouse is open from 9am.",
        ),
        (
            "Who seconded the motion on the weir?",
            "Councillor Perch was concerned at the weir.",
            "Councillor Perch moved that the weir stay, seconded by Councillor Tench.",
        ),
        (
            "How many eels were set free at the weir?",
            "Ms Perch: “How many eels were set free at the weir, and when?”",
            "Eels set free at the weir were 40.",
        ),
        (
            "How much is paid to the firm that mows the reed beds by the weir?",
            "The boat fee is £40.",
            "The firm that mows the reed beds has £900 a year.",
        ),
    ],
)
def test_an_answer_is_of_the_kind_asked_for(question: str, no_answer: str, answer: str) -> None:
    assert _why_not(question, _claims(no_answer)) is not None
    assert _why_not(question, _claims(answer)) is None


def test_a_cell_is_of_the_kind_asked_for() -> None:
    cells = (("Contract", "Reed beds"), ("Bids", "7"), ("Winner", "Otter Works"))
    assert _why_not("Who bid for the reed beds?", [_row("Reed beds: 7 (Bids)", *cells)])
    won = _row("Reed beds: Otter Works (Winner)", *cells)
    assert _why_not("Who bid for the reed beds?", [won]) is None
    visit = _row("Heron Pond: Jun 2031 (Visit)", ("Pond", "Heron Pond"), ("Visit", "Jun 2031"))
    assert _why_not("How was Heron Pond graded?", [visit])
    assert _why_not("When was Heron Pond graded?", [visit]) is None


def test_a_cell_of_several_words_may_tell_why() -> None:
    cells = (("Proposal", "Ban boats"), ("Reply", "Refused, cost of two wardens"))
    told = _row("Ban boats: Refused, cost of two wardens (Reply)", *cells)
    assert _why_not("Why did they not ban boats?", [told]) is None


@pytest.mark.parametrize(
    ("question", "contrary", "as_asked"),
    [
        (
            "Why was the licence for Heron Weir granted?",
            "Two licences have been granted, one (Heron Weir) was refused since it is deep.",
            "Two licences have been refused, one (Heron Weir) was granted since it is deep.",
        ),
        (
            "Why did the panel agree to drain the otter pond?",
            "A motion to drain the otter pond was lost by 4 votes to 5.",
            "It was agreed to drain the otter pond since it leaks.",
        ),
        (
            "Why is the ferry at Otter Lock to be stopped?",
            "The ferry at Otter Lock would be kept for a year.",
            "The ferry at Otter Lock is to be stopped since it leaks.",
        ),
        (
            "Why was the eel survey brought forward?",
            "The item on the eel survey was put back to May.",
            "The item on the eel survey was brought forward as eels are few.",
        ),
    ],
)
def test_the_contrary_deed_contradicts(question: str, contrary: str, as_asked: str) -> None:
    asked = understand(question)
    assert other_deed(asked, _claims(contrary)) is not None
    assert other_deed(asked, _claims(as_asked)) is None


def test_a_cell_that_says_how_a_proposal_stands_contradicts() -> None:
    cells = (("Proposal", "Keep the ferry to Otter Lock"), ("Answer", "Rejected"))
    asked = understand("What made them agree to keep the ferry to Otter Lock?")
    told = _row("Keep the ferry to Otter Lock", *cells)
    assert other_deed(asked, [told]) is not None
    accepted = (cells[0], ("Answer", "Accepted"))
    assert other_deed(asked, [_row("Keep the ferry to Otter Lock", *accepted)]) is None


@pytest.mark.parametrize(
    ("question", "told", "is_there"),
    [
        (
            "What did the survey of the weir find?",
            "A survey of the weir has been commissioned.",
            "The survey of the weir found three leaks.",
        ),
        (
            "What did members see on their visit to the lock?",
            "The visit of members to the lock was put off.",
            "On their visit to the lock members saw a leak.",
        ),
        (
            "Which of the ponds is let to anglers?",
            "No pond is let to anglers.",
            "Heron Pond is let to anglers.",
        ),
        (
            "How much did the valuation of the boathouse come to?",
            "No valuation of the boathouse has been sought; the roof is new.",
            "The valuation of the boathouse came to £900.",
        ),
    ],
)
def test_what_is_not_there_yet_is_not_told_of(question: str, told: str, is_there: str) -> None:
    asked = understand(question)
    assert not_there(asked, _claims(told)) is not None
    assert not_there(asked, _claims(is_there)) is None


def test_a_row_may_tell_that_something_is_to_come() -> None:
    cells = (("Action", "Safety check of the weir"), ("Progress", "Commissioned from the mill"))
    told = _row("Safety check of the weir: May (By)", *cells)
    found = not_there(understand("What did the safety check of the weir conclude?"), [told])
    assert found is not None and "Commissioned from the mill" in found[0]


def test_a_figure_beside_the_year_is_of_another_time() -> None:
    told = "There are 40 boats, down from 60 in 2029, and the mooring fee is now £5."
    asked = understand("What was the mooring fee in 2029?")
    assert of_another_year(asked, _claims(told)) is not None
    assert of_another_year(understand("What number of boats in 2029?"), _claims(told)) is None
    then = "The mooring fee was £4 in 2029, and is now £5."
    assert of_another_year(asked, _claims(then)) is None


def test_the_year_of_a_source_is_not_when_it_was_so() -> None:
    told = "As of 2031, the weir was 11th of all (Perch, 2032)."
    assert of_another_year(understand("What was the weir's rank in 2032?"), _claims(told))
    assert of_another_year(understand("What was the weir's rank in 2031?"), _claims(told)) is None


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Why did swan nests go down last year?",
            "Swan nests in 2031 numbered 71 (a tenth of all), compared with 58 in 2030.",
        ),
        (
            "Why did open leaks rise since the last report?",
            "There are 40 open leaks, of which 5 are old; at the time of the last report the "
            "corresponding number was 60.",
        ),
    ],
)
def test_figures_beside_those_of_before_contradict(question: str, told: str) -> None:
    (claim,) = _claims(told)
    hit = Hit(passage=claim.passage, score=1.0, rank=1)
    unit = Unit(hit=hit, text=told, score=1.0, features=(0.0,) * len(FEATURES))
    found = contradicted(understand(question), [claim], [unit])
    assert found is not None and "the figures tell of" in found.reason


def test_the_longer_stretch_is_told_where_it_has_the_reason() -> None:
    first = "The panel refused to buy a boat."
    passage = _passage(f"{first} It would need two wardens.")
    claim = Claim(text=first, quote=first, passage=passage)
    hit = Hit(passage=passage, score=1.0, rank=1)
    units = [
        Unit(hit=hit, text=text, score=1.0, features=(0.0,) * len(FEATURES))
        for text in (first, passage.text)
    ]
    (told,) = with_reason(understand("Why did the panel refuse to buy a boat?"), [claim], units)
    assert told.text == passage.text
    assert with_reason(understand("When was the boat refused?"), [claim], units) == [claim]


def test_a_row_without_a_number_is_told_with_its_figures() -> None:
    row = _passage(
        "Heron Pond Ms Perch 40 7",
        ("Pond", "Heron Pond"),
        ("Warden", "Ms Perch"),
        ("Eels", "40"),
        ("Pike", "7"),
    )
    claim = Claim(
        text="Heron Pond: Ms Perch (Warden)",
        quote="Heron Pond Ms Perch",
        passage=row,
        cells=tuple(cell.text for cell in row.cells),
    )
    unit = row_unit(row, Chosen(cells=(1,)))
    (told,) = with_number(understand("How many fish were at Heron Pond?"), [claim], [unit])
    assert told.text == "Heron Pond: 40 (Eels); 7 (Pike)"
    assert with_number(understand("Who is warden of Heron Pond?"), [claim], [unit]) == [claim]
