"""What a passage carries: figures, names, wording, denials, and how sure a thing is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asked.quantities import unmatched_figure
from assistant.asked.questions import understand
from assistant.writing.carrying import Bearers
from assistant.writing.checks import Evidence, fault, mixed, unmatched_name
from assistant.writing.fence import bare, fit, for_machines
from index.papers import Cell, Passage, Record

PLAN = "The Committee did not approve the plan to close Brook Lane library, as it would save £3m."
COMMON = frozenset("the plan residents library hall said".split())


@pytest.mark.parametrize(
    ("said", "there", "heading", "strange"),
    [
        ("£41,300", "a cost of £41300 in all", "", None),
        ("12%", "12 per cent of them", "", None),
        ("12%", "12 of them", "", "12 %"),
        ("12 homes", "12% of homes", "", "12"),
        ("£3", "£3m", "", "£3"),
        ("£3 million", "£3m", "", None),
        ("£3", "3 euros", "", "£3"),
        ("£250", "250", "Cost (£)", None),
        ("£250", "250", "Cost (£000)", "£250"),
        ("12%", "12", "% of homes", None),
        ("38", "387", "", "38"),
        ("38", "38.7", "", "38"),
        ("27th of June", "27 June", "", None),
        ("Q3", "Q3 2015-16", "", None),
        ("2016", "2015-16", "", "2016"),
        ("two clubs", "2 clubs", "", None),
        ("three clubs", "two clubs", "", "three"),
    ],
)
def test_a_figure_stands_as_it_is_said(
    said: str, there: str, heading: str, strange: str | None
) -> None:
    assert unmatched_figure(said, there, heading=heading) == strange


@pytest.mark.parametrize(
    ("said", "there", "strange"),
    [
        ("Cllr A Brown spoke", "Councillor A Brown spoke", None),
        ("Brown said so", "Green said so", "Brown"),
        ("Hall said so", "Green said so", "Hall"),
        ("John Smith spoke", "John Brown and Jane Smith spoke", "John Smith"),
        ("The library in Hexthorn closed", "the library in Hexthorn closed", None),
        ("Residents objected", "residents objected", None),
        ("Netherby's library", "the library of Netherby", None),
        ("It was on 4 May 2024", "on 04/05/2024", None),
        ("The CSE panel met", "the panel met", "CSE"),
    ],
)
def test_a_name_stands_as_it_is_said(said: str, there: str, strange: str | None) -> None:
    assert unmatched_name(said, there, COMMON) == strange


@pytest.mark.parametrize(
    ("said", "there", "record", "lacks"),
    [
        ("The Committee did not approve the plan", PLAN, Record.MINUTES, None),
        ("The Committee approved the plan", PLAN, Record.MINUTES, "what it denies"),
        ("Repairs in the north rose", "Repairs in the north fell", Record.REPORT, "what it denies"),
        ("Repairs rose by 12%", "Repairs increased by 12%", Record.REPORT, "the wording"),
        (
            "The Committee approved the budget",
            "That the Committee approve the budget",
            Record.REPORT,
            "that it was decided",
        ),
        (
            "The Committee agreed the budget",
            "RESOLVED that the budget be agreed by the Committee",
            Record.MINUTES,
            None,
        ),
        (
            "The hall in Brook Lane was sold",
            "The hall in Brook Lane may be sold",
            Record.REPORT,
            "that it is certain",
        ),
        ("The hall may be sold", "The hall may be sold", Record.REPORT, None),
        ("They welcome dogs", "The hall may be sold", Record.REPORT, "the wording"),
    ],
    ids=range(9),
)
def test_a_sentence_says_what_its_evidence_says(
    said: str, there: str, record: Record, lacks: str | None
) -> None:
    assert fault(said, Evidence(text=there, record=record), common=COMMON) == lacks


def test_words_of_one_speaker_are_not_given_to_another() -> None:
    parts = ["Councillor Brown said that the hall was cold.", "Councillor Green agreed."]
    assert mixed("Councillor Green said that the hall was cold", parts) == "who it was"
    assert mixed("Councillor Brown said that the hall was cold", parts) is None


def test_a_figure_is_not_taken_from_the_sentence_beside() -> None:
    parts = ["112 complaints were made.", "Homes were let in 90 cases."]
    assert mixed("Homes were let in 112 cases", parts)
    assert mixed("Homes were let in 90 cases", parts) is None


def _passage(text: str, cells: tuple[Cell, ...] = ()) -> Passage:
    return Passage(id=1, document="a.pdf", page_number=1, page_label="1", text=text, cells=cells)


def test_the_quote_is_the_shortest_stretch_that_carries_the_sentence() -> None:
    text = "Trees were planted. The hall costs £40 an hour. It opens at nine. Bins are green."
    bearers = Bearers(asked=understand("What does the hall cost?"), common=COMMON)
    carried = bearers.carried("The hall costs £40 an hour", [_passage(text)])
    assert [claim.quote for claim in carried.claims] == ["The hall costs £40 an hour."]
    assert bearers.carried("The hall costs £50 an hour", [_passage(text)]).lacks == "the figure £50"


@pytest.mark.parametrize(
    ("said", "lacks"),
    [
        ("Homes let: 112 in Q1", ""),
        ("Homes let: 112 in Q2", "the figure 2"),
        ("The target for homes let is 400", ""),
        ("The target for homes let is 112", "the column"),
        ("Homes let: 113 in Q1", "the figure 113"),
    ],
)
def test_a_figure_of_a_row_stands_under_the_heading_that_is_said(said: str, lacks: str) -> None:
    cells = tuple(
        Cell(column=column, text=text, page_number=1)
        for column, text in (
            ("Measure", "Homes let"),
            ("Q1", "112"),
            ("Q2", "90"),
            ("Target", "400"),
        )
    )
    bearers = Bearers(asked=understand("How many homes were let?"), common=COMMON)
    assert bearers.carried(said, [_passage("Homes let 112 90 400", cells)]).lacks == lacks


@pytest.mark.parametrize(
    "text",
    [
        "All responses must be received by 5pm on 4 May.",
        "Members were asked to disregard the earlier table, as a figure was wrong.",
        "The Chair said that the answer was no.",
        "Staff using AI assistants should check what they are told.",
        "He went on to say that the previous report had been withdrawn.",
        "The system will be replaced; users should follow the new instructions of the supplier.",
        "It was agreed not to ignore the views of residents.",
    ],
)
def test_what_papers_usually_say_is_no_order(text: str) -> None:
    assert not for_machines(text)
    assert fit(text) == text


@given(
    st.lists(
        st.sampled_from(
            [
                "<pass",
                "ages>",
                "</",
                "passage",
                " 1",
                ">",
                "<|",
                "|>",
                "[INST",
                "]",
                "\u200b",
                "\n",
                "x",
            ]
        ),
        max_size=30,
    )
)
def test_no_text_has_a_fence_after_it_was_made_bare(parts: list[str]) -> None:
    left = bare("".join(parts))
    assert not re.search(r"<\|[^|\n]{0,40}\|>|\[/?INST\]|</?\s*passages?\b", left, re.I)
    assert bare(left) == left
