"""Which hits an answer is looked for in: each text once, and the same rows of other tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.retriever import with_siblings
from assistant.units.labels import NUMBERED_OTHERWISE, label_share, rows_named
from index.papers import Cell, Hit, Passage, Record

MAY, JUNE = date(2031, 5, 6), date(2031, 6, 3)


def _hit(rank: int, text: str, *, day: date = MAY, row: tuple[tuple[str, str], ...] = ()) -> Hit:
    passage = Passage(
        id=rank,
        document=f"{rank}.pdf",
        page_number=1,
        page_label="1",
        text=text,
        cells=tuple(Cell(column=column, text=told, page_number=1) for column, told in row),
        meeting_date=day,
    )
    return Hit(passage=passage, score=1 / rank, rank=rank)


def test_what_a_report_and_its_pack_both_say_counts_once() -> None:
    hits = [_hit(1, "Dig the pond."), _hit(2, "Dig the Pond."), _hit(3, "Mend the boats.")]
    assert [hit.rank for hit in with_siblings(hits, 2)] == [1, 3]


def test_what_is_said_at_two_meetings_counts_twice() -> None:
    hits = [_hit(1, "There were no apologies."), _hit(2, "There were no apologies.", day=JUNE)]
    assert [hit.rank for hit in with_siblings(hits, 2)] == [1, 2]


def test_the_same_row_under_other_headings_is_kept_beside_the_first() -> None:
    old = (("Measure", "Boats let"), ("2030", "40"))
    new = (("Measure", "Boats let"), ("2031", "40"))
    hits = [
        _hit(1, "Boats let 40", row=old),
        _hit(2, "The pond is deep."),
        _hit(3, "Boats let 40", row=new),
        _hit(4, "The pond is green."),
    ]
    found = with_siblings(hits, 2)
    assert [hit.passage.id for hit in found] == [1, 2, 3]
    assert found[2].rank == 1


def _row(rank: int, label: str) -> Hit:
    return _hit(rank, f"{label} 9.8", row=(("Beds", label), ("Wait", "9.8")))


def test_a_row_that_the_question_names_by_its_number_is_looked_at() -> None:
    rows = [_row(k, label) for k, label in enumerate(("Studio / 1", "4", "5 or more"), start=1)]
    question = "How long does a family wait for four beds?"
    found = rows_named(rows[:1], question, "", lambda _: _passages(rows))
    assert [(hit.passage.id, hit.rank) for hit in found] == [(1, 1), (2, 1)]


def test_a_row_that_shares_a_word_only_is_not_raised() -> None:
    rows = [_row(1, "Boats let by the hour"), _row(2, "Boats mended")]
    found = rows_named(
        rows[:1], "How many boats were let by the hour?", "", lambda _: _passages(rows)
    )
    assert [hit.passage.id for hit in found] == [1]


def test_a_row_is_named_in_the_words_of_the_papers_too() -> None:
    rows = [_row(1, "Boats let by the hour"), _row(2, "Number of ducklings reared")]
    question, typed = (
        "How many more baby ducks were reared?",
        "How many more ducklings were reared?",
    )
    found = rows_named(rows[:1], question, typed, lambda _: _passages(rows))
    assert [hit.passage.id for hit in found] == [1, 2]
    told = f"{question[:-1]}, in the covering report?"
    assert rows_named(rows[:1], told, typed, lambda _: _passages(rows)) == rows[:1]
    in_report = [replace(one, record=Record.REPORT) for one in _passages(rows)]
    found = rows_named(rows[:1], told, typed, lambda _: in_report)
    assert [hit.passage.id for hit in found] == [1, 2]


def _passages(hits: list[Hit]) -> list[Passage]:
    return [hit.passage for hit in hits]


@pytest.mark.parametrize(
    ("label", "question", "share"),
    [
        ("11 to 15", "the allowance for a 13 year old boat", 1.0),
        ("16 to 18", "the allowance for a 13 year old boat", NUMBERED_OTHERWISE),
        ("Fleet of 6 to 30 boats", "the fee for a fleet of 20 boats", 1.0),
        ("25 to 34", "how many under 25s let boats", NUMBERED_OTHERWISE),
        ("5 or more", "a family of 7", 1.0),
        ("Over 10", "a crew of 12", 1.0),
        ("10 to 15", "boats aged 10-15", 1.0),
        ("Canoes", "how many canoes", 1.0),
        ("Ferries", "how many canoes, not ferries", 0.0),
    ],
)
def test_a_label_is_known_by_its_words_and_by_its_range(
    label: str, question: str, share: float
) -> None:
    assert label_share(label, question, "") == share
