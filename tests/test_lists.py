"""Lists made whole, over the ends of passages."""

from __future__ import annotations

from assistant.extract import Unit
from assistant.lists import abridged, is_item, whole_list
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
    assert all(is_item(line) for line in ("• ice", "(a) ice", "1. Ice", "2) Ice", "- ice"))
    assert not any(is_item(line) for line in ("Ice", "4.1 Ice", "2024 was cold"))
