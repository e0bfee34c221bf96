"""Lists made whole, over the ends of passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.asked.questions import understand
from assistant.claims.composing import compose_claims, stems
from assistant.claims.lists import (
    abridged,
    announces,
    inner_list,
    is_item,
    list_after,
    n_enumerated,
    n_items,
    once_marked,
    whole_list,
)
from assistant.units.extract import Unit
from index.papers import Hit, Passage, Record

OPENED = "The ponds are closed for three reasons:"


def _passage(number: int, text: str, context: str = "Ponds") -> Passage:
    return Passage(
        id=number,
        document="ponds.pdf",
        page_number=number,
        page_label=str(number),
        text=text,
        context=context,
        item="4",
        section=None,
        heading=None,
        record=Record.REPORT,
        committee=None,
        meeting_date=None,
    )


def _unit(passage: Passage, line: int) -> Unit:
    text = passage.text.split("\n")[line]
    hit = Hit(passage=passage, score=1.0, rank=1)
    return Unit(hit=hit, text=text, score=1.0, features=(), line=line)


def _texts(unit: Unit, *after: Passage) -> list[str]:
    return [text for _, text in whole_list(unit, lambda passage: after)]


def test_an_item_brings_its_list_and_its_opening() -> None:
    passage = _passage(1, f"Much was said.\n{OPENED}\n• ice;\n• herons; and\n• mud.\nThen tea.")
    assert _texts(_unit(passage, 3)) == [f"{OPENED}\n• ice;\n• herons; and\n• mud."]
    assert _texts(_unit(passage, 1)) == [f"{OPENED}\n• ice;\n• herons; and\n• mud."]


def test_a_list_goes_on_in_the_next_passages() -> None:
    first = _passage(1, f"{OPENED}\n(a) ice;")
    second = _passage(2, "(b) herons;\n(c) mud.\nThen tea.")
    third = _passage(3, "(d) nothing")
    assert _texts(_unit(first, 0), second, third) == [
        f"{OPENED}\n(a) ice;",
        "(b) herons;\n(c) mud.",
    ]


def test_a_list_ends_where_another_heading_begins() -> None:
    first = _passage(1, f"{OPENED}\n• ice;\n• mud.")
    other = _passage(2, "• rowing", context="Boats")
    assert _texts(_unit(first, 0), other) == [f"{OPENED}\n• ice;\n• mud."]


def test_a_semicolon_opens_a_list_but_ends_an_item() -> None:
    assert announces("The plan has three risks;")
    assert announces("The risks are:")
    assert not announces("• too few nurses;")
    assert not announces("(a) too few nurses;")
    assert not announces("The plan has three risks.")


def test_lines_without_marks_are_items_after_a_colon() -> None:
    passage = _passage(1, f"{OPENED}\nice\nherons")
    assert _texts(_unit(passage, 0)) == [f"{OPENED}\nice\nherons"]


def test_a_sentence_alone_is_no_list() -> None:
    assert _texts(_unit(_passage(1, "The ponds are closed.\nThen tea."), 0)) == []
    assert _texts(_unit(_passage(1, OPENED), 0)) == []


def test_every_item_stays_in_an_abridged_list() -> None:
    text = "\n".join(f"• reason {k} " + "word " * 30 for k in range(5))
    (short,) = abridged([text], 50)
    assert short.count("\n") == 4
    assert all(f"reason {k}" in short for k in range(5))
    assert len(short.split()) < 70
    assert len(" ".join(abridged([text, text], 100)).split()) < 140
    assert abridged(["• ice\n• mud"], 50) == ["• ice\n• mud"]


def test_what_short_items_leave_is_for_the_long_ones() -> None:
    (told,) = abridged(["• ice\n• mud\n• " + "herons " * 20], 19)
    assert told.split("\n") == ["• ice", "• mud", "• " + "herons " * 13 + "…"]


def test_marks_of_items() -> None:
    assert all(
        is_item(line) for line in ("• ice", "(a) ice", "1. Ice", "2) Ice", "- ice", "➢ ice", "❑ice")
    )
    assert not any(is_item(line) for line in ("Ice", "4.1 Ice", "2024 was cold"))


def test_the_list_inside_a_list_is_taken_where_it_is_what_is_asked_for() -> None:
    text = "The table has:\n• Ponds – the ponds by depth are:\n– Long\n– Round\n• Boats"
    wanted = stems("Which ponds, by depth?")
    assert inner_list(text, wanted, stems) == "• Ponds – the ponds by depth are:\n– Long\n– Round"
    assert inner_list(text, stems("What does the table have?"), stems) == ""


def test_numbered_opening_words_are_no_item_of_their_list() -> None:
    parts = [(_passage(1, ""), "4. We will keep the ponds by:\n• raking;\n• netting.")]
    assert n_items(parts) == 2


def test_a_list_below_a_sentence_is_found_if_it_speaks_of_the_same() -> None:
    first = _passage(1, "Many people write to us about the ponds.")
    below = _passage(2, "Much is said.\nThey write that:\n• it smells\n• it freezes")
    other = _passage(3, "They write that:\n• it smells", context="Boats")
    found = list_after(_unit(first, 0), lambda passage: [below], lambda line: "write" in line)
    assert found is not None
    assert (found.text, found.hit.passage) == ("They write that:", below)
    assert list_after(_unit(first, 0), lambda passage: [below], lambda line: False) is None
    assert list_after(_unit(first, 0), lambda passage: [other], lambda line: True) is None


def _said(question: str, passages: Sequence[Passage], *after: Passage) -> str:
    units = [replace(_unit(one, 0), text=one.text, score=9.0 - one.id) for one in passages]
    claims = compose_claims(understand(question), units, lambda passage: after)
    return "\n".join(claim.text for claim in claims)


def test_a_list_of_as_many_as_are_asked_for_is_told_before_others() -> None:
    two = _passage(1, "We rake the ponds by:\n• day;\n• night.")
    three = _passage(2, "We keep the ponds by:\n• raking;\n• netting;\n• draining.")
    assert _said("list the three things we do for ponds", [two, three]) == three.text
    assert _said("list the things we do for ponds", [two, three]) == two.text


@pytest.mark.parametrize(
    "question",
    [
        "The three ponds?",
        "which three ponds are closed",
        "What are the three ponds?",
        "three ponds?",
    ],
)
def test_a_sentence_that_names_as_many_as_are_asked_for_is_told_before_others(
    question: str,
) -> None:
    passage = _passage(
        1, "There are three ponds.\nPonds and pits close.\nThe ponds are Elm, Mill and Long Pond."
    )
    units = [replace(_unit(passage, line), score=-0.1 * line) for line in (0, 1, 2)]
    claims = compose_claims(understand(question), units)
    assert claims[0].text == "The ponds are Elm, Mill and Long Pond."


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Roads are mended.", 0),
        ("Roads and bins are mended.", 0),
        ("They are roads, bins and homes.", 3),
        ("They are roads; bins; and homes", 3),
        ("They are roads, bins, homes", 3),
    ],
)
def test_how_many_things_a_sentence_names(sentence: str, number: int) -> None:
    assert n_enumerated(sentence) == number


def test_a_list_is_told_and_not_the_sentence_above_it() -> None:
    above = _passage(1, "Many complaints about ponds came in May.")
    below = _passage(2, "Complaints were that:\n• it smells\n• it freezes")
    assert _said("What are the complaints about ponds?", [above], below) == below.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("• • Dredge the pond", "• Dredge the pond"),
        (
            "Three things:\n• – Dredge it\n• o Fence it\n- • Clean it",
            "Three things:\n• Dredge it\n• Fence it\n- Clean it",
        ),
        ("• (a) Dredge the pond", "• (a) Dredge the pond"),
        ("• –5 °C is cold", "• –5 °C is cold"),
        ("The pond – • deep", "The pond – • deep"),
    ],
    ids=["doubled", "nested", "lettered", "minus", "within a line"],
)
def test_a_line_that_is_shown_has_one_bullet(text: str, said: str) -> None:
    assert once_marked(text) == said
