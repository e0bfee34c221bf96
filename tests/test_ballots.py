"""Recorded votes in the tables of minutes."""

from __future__ import annotations

import pytest

from index.ballots import ballots_by_table, names_of, side_of, vote_of
from index.papers import Cell
from index.passages import Piece
from index.register import Ballot


def _table(heads: list[str], *rows: list[str]) -> tuple[Ballot, ...]:
    pieces = [
        Piece(
            page_number=1,
            text=" ".join(row),
            headings=(),
            section=None,
            cells=tuple(
                Cell(column=h, text=t, page_number=1) for h, t in zip(heads, row, strict=True)
            ),
            table=0,
        )
        for row in rows
    ]
    return ballots_by_table(pieces).get(0, ())


def _names(ballots: tuple[Ballot, ...]) -> dict[str, list[str]]:
    return {side_of(ballot): names_of(ballot) for ballot in ballots}


def test_a_total_below_names_is_no_name() -> None:
    ballots = _table(["For", "Against"], ["Elm A", "Ash B"], ["Oak C", ""], ["Total 2", "Total 1"])
    assert _names(ballots) == {"for": ["Elm A", "Oak C"], "against": ["Ash B"]}
    assert vote_of(ballots) == "For (2); Against (1)"


def test_crosses_and_a_lone_dash_are_marks() -> None:
    ballots = _table(
        ["Member", "For", "Against", "Abstain"],
        ["Elm", "✓", "", ""],
        ["Oak", "", "✗", ""],
        ["Ash", "", "", "–"],
        ["Total", "1", "1", "1"],
    )
    assert _names(ballots) == {"for": ["Elm"], "against": ["Oak"], "abst": ["Ash"]}


def test_dashes_that_fill_empty_cells_are_no_marks() -> None:
    ballots = _table(
        ["Member", "For", "Against"], ["Elm", "✓", "–"], ["Oak", "–", "✓"], ["Ash", "✓", "–"]
    )
    assert _names(ballots) == {"for": ["Elm", "Ash"], "against": ["Oak"]}


@pytest.mark.parametrize("words", [("For", "Against"), ("✓", "✗")], ids=["words", "signs"])
def test_the_way_may_stand_beside_each_name_several_to_a_row(words: tuple[str, str]) -> None:
    yes, no = words
    ballots = _table(
        ["Member", "Vote", "Member 2", "Vote 2"], ["Elm", yes, "Oak", no], ["Ash", yes, "Box", yes]
    )
    assert _names(ballots) == {"for": ["Elm", "Ash", "Box"], "against": ["Oak"]}
    assert vote_of(ballots) == "For (3); Against (1)"


def test_a_surname_keeps_its_initial() -> None:
    ballots = _table(["For", "Against"], ["Elm, R.; Oak, T.", "Ash, Box"])
    assert _names(ballots) == {"for": ["Elm, R.", "Oak, T."], "against": ["Ash", "Box"]}


def test_ticks_of_those_who_came_are_no_votes() -> None:
    assert not _table(["Member", "3 May", "7 June"], ["Elm", "✓", "–"], ["Oak", "–", "✓"])
