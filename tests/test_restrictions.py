"""What a question restricts itself to must stand near the evidence."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from assistant.asked.questions import understand
from assistant.doubts.evidence import lacks
from assistant.doubts.restrictions import COMMON, beside_it, restricting_words, word_met
from index.encoded import TOKEN_SCALE, Encoded
from index.papers import Cell, Passage


def _passage(text: str, *, page: int = 1) -> Passage:
    return Passage(
        id=page,
        document="ponds.pdf",
        page_number=page,
        page_label=str(page),
        text=text,
        encoded=text,
    )


def _never(word: str) -> float:
    return 0.0


def _beside(
    question: str,
    *texts: str,
    spread: float = 0.01,
    meets: Callable[[str], float] = _never,
    same: tuple[tuple[str, ...], ...] = (),
    openings: str = "",
) -> str | None:
    asked = understand(question)
    shares = dict.fromkeys(asked.terms, spread)
    evidence = [(text, _passage(text, page=k)) for k, text in enumerate(texts, start=1)]
    return beside_it(asked, evidence, shares, meets, same, openings)


def test_a_name_that_a_paper_opens_with_is_its_own() -> None:
    question, text = "How many came to the Heron Weir meeting?", "Over 40 came."
    assert _beside(question, text) == "nothing found speaks of Heron Weir"
    assert _beside(question, text, openings="Heron Weir Residents, summary of 2031") is None
    assert _beside(question, text, openings="Otter Pond Residents") is not None


def test_a_name_with_its_abbreviation_is_near_where_that_stands() -> None:
    question = "Who is secretary of the Heron Land Trust HLT?"
    assert _beside(question, "Ann Perch stays secretary.") is not None
    assert _beside(question, "Ann Perch stays secretary of HLT.") is None


@pytest.mark.parametrize(
    ("question", "evidence", "reason"),
    [
        ("When will Heron Weir be dug?", "Otter Pond will be dug in May.", "speaks of Heron Weir"),
        ("When will Otter Pond be dug?", "Otter Pond will be dug in May.", None),
        ("When will the Oter Pond be dug?", "The otter pond will be dug in May.", None),
        ("What did Ann Perch ask about boats?", "A member asked about boats.", "of Ann Perch"),
        ("When is Councillor Pike's boat let?", "Cllr Pike has a boat.", None),
        ("When does the Panel meet?", "It meets in May.", None),
        ("How do the Heron and the Otter compare?", "The otter is dug, the other not.", None),
        ("WHEN WILL HERON WEIR BE DUG?", "Otter Pond will be dug in May.", None),
        ("Why did the HRBs rise?", "Ponds rose.", None),
        ("How many eels were there in May?", "There were 30 carp.", "“eels”"),
        ("How many carp were there in May?", "There were 30 carp.", None),
        ("What is the depth of the pond?", "The pond goes down 3 metres.", None),
        ("How many people live in the pond?", "The pond has 30 carp.", None),
        ("What are we being asked to do with the pond?", "That the pond be dug.", None),
        ("How many boats were let to nurses?", "30 boats were let.", "“nurses”"),
        ("How many boats were let to nurses?", "30 boats were let, 2 to a nurse.", None),
    ],
)
def test_what_restricts_a_question_stands_near(
    question: str, evidence: str, reason: str | None
) -> None:
    found = _beside(question, evidence)
    assert (found is None) if reason is None else (found is not None and reason in found)


def test_a_name_of_the_whole_council_restricts_nothing() -> None:
    question, evidence = "When will Heron Weir be dug?", "The pond will be dug in May."
    assert _beside(question, evidence)
    assert _beside(question, evidence, spread=COMMON) is None


def test_a_name_on_another_page_is_not_near() -> None:
    question = "When will Heron Weir be dug?"
    assert _beside(question, "The pond will be dug in May.", "Heron Weir is shut.")


def test_a_word_that_the_papers_never_use_is_the_askers_own() -> None:
    question, evidence = "How many eels were there in May?", "There were 30 carp."
    assert _beside(question, evidence, spread=0.0, meets=lambda word: 0.45) is None
    assert _beside(question, evidence, spread=0.0), "but something near it in meaning is counted"
    nurses = "How many boats were let to nurses?"
    assert _beside(nurses, "30 boats were let.", spread=0.0), "but people are named by few words"


def test_what_means_the_same_stands_for_a_word() -> None:
    question, evidence = "How many eels were there in May?", "There were 30 carp."
    assert _beside(question, evidence, meets=lambda word: 0.9) is None
    assert _beside(question, evidence, same=(("eels", "carp"),)) is None


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How many boats on the pond are red?", []),
        ("How many red boats are there?", ["boats"]),
        ("Current eviction rate?", ["eviction"]),
        ("What was the number of boats in May?", []),
        ("What does HRB stand for?", []),
    ],
)
def test_the_words_that_restrict_are_those_measured_or_counted(
    question: str, words: list[str]
) -> None:
    assert [word for word, _ in restricting_words(question)] == words


def test_a_word_is_met_by_the_likest_piece_of_any_passage() -> None:
    pieces = np.array([[TOKEN_SCALE, 0], [0, TOKEN_SCALE]], dtype=np.int8)
    encoded = Encoded(vector=np.zeros(2), tokens=pieces, spans=((0, 3), (4, 8)))
    half = np.array([[TOKEN_SCALE // 2, 0]], dtype=np.int8)
    assert word_met(encoded, "all eels", "all", [half]) == pytest.approx(0.5, abs=0.01)
    assert word_met(encoded, "all eels", "eels", [half]) == pytest.approx(0.0)
    assert word_met(encoded, "all eels", "eels", [half, pieces]) == pytest.approx(1.0, abs=0.01)
    assert word_met(encoded, "all eels", "carp", [pieces]) == -1.0


@pytest.mark.parametrize(
    ("question", "text", "lacking"),
    [
        ("How many boats were let in 2028-29?", "In 2030/31 it was 40.", "speaks of 2028-29"),
        ("How many boats were let in 2028-29?", "In 28/29 it was 40.", None),
        ("How many boats were let in 2028-29?", "By March 2029 it was 40.", None),
        ("How many boats were let in 2028-29?", "In 2029/2030 it was 40.", "speaks of 2028-29"),
        ("Rides in 2030?", "In 2028 they were 40 (Pike and Perch, 2030).", "speaks of 2030"),
        ("How many boats are new?", "Boats of Y11 are one of the new kinds.", "no figure"),
        (
            "What will the pond cost the council?",
            "The pond lets boats flow free in 2030.",
            "no sum",
        ),
        ("What will the pond cost the council?", "The pond is free of charge.", None),
        ("What are the risks of a boat levy?", "A boat levy has its risks.", None),
        ("What is the boat levy?", "A boat levy has its risks.", "no sum"),
        ("What does the cost of boats include?", "It includes their oars.", None),
        ("How much will the pond cost, including its carp?", "It lets boats in.", "no sum"),
        ("When was the boathouse sold?", "The boathouse is old.", "no date"),
        ("When was the boathouse sold?", "The boathouse was sold in May.", None),
        ("When does the boathouse open?", "It opens after the weir.", None),
    ],
)
def test_a_time_that_is_asked_for_is_there(question: str, text: str, lacking: str | None) -> None:
    found = lacks(understand(question), [(text, _passage(text))])
    assert (found is None) if lacking is None else (found is not None and lacking in found)


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("What was the balance at 31 March 2031?", "nothing found is of 31 March 2031"),
        ("What was the balance at 31 March 2030?", None),
        ("What was the balance?", None),
    ],
)
def test_a_row_of_another_day_does_not_answer(question: str, lacking: str | None) -> None:
    cells = (
        Cell(column="", text="Balance 31.03.2030", page_number=1),
        Cell(column="", text="£40.00", page_number=1),
    )
    text = "Balance 31.03.2030 £40.00"
    row = Passage(
        id=1,
        document="a 2031.pdf",
        page_number=1,
        page_label="1",
        text=text,
        encoded=text,
        cells=cells,
    )
    assert lacks(understand(question), [(text, row)]) == lacking


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("Why would the turbines at Otter Hill not be put up?", None),
        (
            "Why would the turbines at Heron Hill not be put up?",
            "nothing found speaks of Heron Hill",
        ),
    ],
)
def test_what_speaks_of_a_place_by_name_is_on_the_subject(
    question: str, lacking: str | None
) -> None:
    text = "The wind farm on Otter Hill is not likely to come."
    assert lacks(understand(question), [(text, _passage(text))]) == lacking


def test_a_column_may_call_the_figures_of_england_otherwise() -> None:
    assert _beside("What is the England figure for boats?", "Boats let: 30 (National)") is None


def test_a_year_may_stand_in_another_row_of_a_table_without_headings() -> None:
    cells = tuple(Cell(column="", text=text, page_number=1) for text in ("Boats", "40"))
    text = "Boats 40"
    row = Passage(
        id=1, document="a.pdf", page_number=1, page_label="1", text=text, encoded=text, cells=cells
    )
    asked = understand("What was the number of boats in 2031?")
    assert lacks(asked, [(text, row)]) == "nothing found speaks of 2031"
    assert lacks(asked, [(text, row)], tables="Measure 2031") is None
