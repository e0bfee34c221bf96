"""Decisions, votes and motions in the forms of many kinds of bodies; all words are made up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up import minutes

from index.minutes import resolutions
from index.papers import Cell
from index.passages import Piece
from index.register import Outcome, Resolution


def _found(*texts: str) -> tuple[Resolution, ...]:
    return resolutions(minutes(*texts))


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Committee: (a) noted the report; and (b) instructed the Director to buy oars.", "a"),
        ("The Committee agreed (a) that oars be bought; and (b) that reeds be cut.", "a"),
        ("The Committee, having heard Mr Elm, noted the position and that £4 was left.", "n"),
        ("The Board NOTED the report on oars and the steps that follow.", "n"),
        ("The Board APPROVED the plan for the boats.", "a"),
        ("The Panel endorsed the plan for the boats.", "a"),
        ("The Joint Committee unanimously approved the plan for the boats.", "a"),
        ("The minute was approved on the motion of Cllr Elm, seconded by Bailie Oak.",
         "a"),
        ("On the proposal of Cllr. Elm, seconded by Cllr. Oak, it was resolved to buy oars.", "r"),
        ("It was agreed on the proposal of Alderman Elm, seconded by Councillor Oak, to buy oars.",
         "a"),
        ("It was proposed by Councillor Elm, seconded by Councillor Oak and RESOLVED (8 for, 1 "
         "against) that oars be bought.", "r"),
        ("Councillor Elm proposed, Councillor Oak seconded, and it was RESOLVED (unanimously) that "
         "oars be bought.", "r"),
        ("The Sub-Committee determined to grant the licence with two conditions.", "a"),
    ],
)  # fmt: skip
def test_a_sentence_tells_what_a_body_did(text: str, outcome: str) -> None:
    (one,) = _found(f"# 1. Oars\nMr Fern spoke.\n{text}")
    assert one.outcome.value[0] == outcome
    assert (one.minute, one.title) == ("1", "Oars")


@pytest.mark.parametrize(
    ("text", "proposer", "seconder"),
    [
        ("It was proposed by Councillor Elm, seconded by Councillor Oak and RESOLVED to row.",
         "Councillor Elm", "Councillor Oak"),
        ("The minute was approved on the motion of Councillor Elm, seconded by Bailie Oak.",
         "Councillor Elm", "Bailie Oak"),
        ("On the proposal of Cllr. Elm, seconded by Cllr. Oak, it was resolved to buy oars.",
         "Cllr. Elm", "Cllr. Oak"),
        ("Proposed by Alderman Elm\nSeconded by Councillor Oak and\nRESOLVED – that it be so.",
         "Alderman Elm", "Councillor Oak"),
        ("It was moved by Councillor Elm, seconded by Councillor Oak and\nRESOLVED: To row.",
         "Councillor Elm", "Councillor Oak"),
    ],
)  # fmt: skip
def test_movers_stand_before_and_in_what_was_resolved(
    text: str, proposer: str, seconder: str
) -> None:
    (one,) = _found(f"# 1. Oars\n{text}")
    assert (one.proposer, one.seconder) == (proposer, seconder)


@pytest.mark.parametrize(
    ("text", "vote"),
    [
        ("RESOLVED (8 for, 1 against) that it be so.", "8 for, 1 against"),
        ("RESOLVED, by 5 votes to 3: That it be so.", "by 5 votes to 3"),
        ("RESOLVED by a majority of 6 to 2 that it be so.", "by a majority of 6 to 2"),
        ("RESOLVED on the Mayor’s casting vote to row.", "on the Mayor’s casting vote"),
        ("RESOLVED (5 for, 5 against, on the Chair’s casting vote) that it be so.",
         "5 for, 5 against, on the Chair’s casting vote"),
        ("RESOLVED with 7 in favour, 2 against and 1 abstention that it be so.",
         "7 in favour, 2 against and 1 abstention"),
        ("RESOLVED unanimously that it be so.", "RESOLVED unanimously"),
        ("RESOLVED that it be so. For (2): Elm and D Oak; Against (1): Cllr. Yew.",
         "For (2); Against (1)"),
    ],
)  # fmt: skip
def test_votes_are_kept_as_they_are_worded(text: str, vote: str) -> None:
    (one,) = _found(f"# 1. Oars\nMr Fern spoke.\n{text}")
    assert one.vote == vote


def test_a_resolution_goes_on_from_the_motion_on_the_page_before() -> None:
    (lost, one) = _found(
        "# 1. Oars\nIt was proposed by Councillor Ash, seconded by Councillor Box, that oars go. "
        "On being put to the vote the proposal was LOST (3 for, 6 against, 1 abstention).\n"
        "It was then proposed by Councillor Elm, seconded by Councillor Oak and",
        "RESOLVED (6 for, 2 against) that oars be sold. Councillor Yew said that she would row on.",
    )
    assert (lost.outcome, lost.vote) == (Outcome.LOST, "3 for, 6 against, 1 abstention")
    assert (lost.proposer, lost.seconder) == ("Councillor Ash", "Councillor Box")
    assert (one.proposer, one.seconder) == ("Councillor Elm", "Councillor Oak")
    assert one.text == "RESOLVED (6 for, 2 against) that oars be sold."


def test_a_list_of_acts_may_stand_in_lines_of_its_own() -> None:
    (one,) = _found("# 1. Oars\nThe Committee:-\n(a) noted the report; and\n(b) approved the plan.")
    assert one.parts == ("(a) noted the report; and", "(b) approved the plan.")
    assert one.outcome is Outcome.AGREED


def test_a_list_of_acts_may_have_no_letters() -> None:
    (one,) = _found("# 1. Oars\nThe Board:\nNOTED the report; and\nAPPROVED the plan.")
    assert one.text.endswith("APPROVED the plan.")
    assert (len(one.parts), one.outcome) == (2, Outcome.AGREED)


def test_a_vote_told_before_what_was_resolved_is_the_vote_on_it() -> None:
    (one,) = _found(
        "# 1. Oars\nFollowing a vote, 9 Members voted in favour and 3 against.\n"
        "RESOLVED: That oars be bought."
    )
    assert one.vote == "9 Members voted in favour and 3 against"


def test_the_number_of_those_who_voted_may_stand_behind_their_names() -> None:
    (one,) = _found(
        "# 1. Oars\nRESOLVED: That oars be bought.\n"
        "A recorded vote: For: Elm, Oak and Fern (3). Against: Ash (1). Abstentions: 0."
    )
    assert one.vote == "For (3); Against (1); Abstentions: 0"
    assert one.ballots[0].names[0].text == "Elm, Oak and Fern"


def test_for_the_motion_or_for_the_amendment_defeats_the_other() -> None:
    motion, amendment = _found(
        "# 9. Debt\nThe Committee considered a motion by Councillor Elm, seconded by Cllr Oak, "
        "that debts be forgotten. Councillor Ash, seconded by Cllr Box, moved as an amendment "
        "that debts be counted. On a show of hands there voted 6 for the motion and 9 for the "
        "amendment, which was accordingly carried."
    )
    assert (motion.outcome, motion.proposer) == (Outcome.LOST, "Councillor Elm")
    assert (amendment.outcome, amendment.proposer) == (Outcome.CARRIED, "Councillor Ash")
    assert amendment.vote == "there voted 6 for the motion and 9 for the amendment"


def test_a_motion_carried_over_an_amendment_is_what_the_body_approved() -> None:
    amendment, motion = _found(
        "# 4. Boats\nCouncillor Elm, seconded by Councillor Oak, moved that boats be painted.\n"
        "As an amendment, Councillor Ash, seconded by Councillor Box, moved that they be sold.\n"
        "For the Motion (2): Elm, Oak; For the Amendment (1): Ash\n"
        "The Motion was accordingly carried and the Committee approved the paint."
    )
    assert (amendment.outcome, amendment.seconder) == (Outcome.LOST, "Councillor Box")
    assert (motion.outcome, motion.proposer) == (Outcome.CARRIED, "Councillor Elm")
    assert [ballot.names[0].text for ballot in motion.ballots] == ["Elm, Oak", "Ash"]


def test_a_motion_that_an_amendment_altered_is_told_as_it_was_put() -> None:
    _, one = _found(
        "# 4. Boats\nMr Elm moved and Mr Oak seconded that boats be painted.\n"
        "Mr Ash moved and Mr Box seconded an amendment that they be painted red.\n"
        "The amendment was carried by 5 votes to 4.\n"
        "The Chair put the substantive motion to the vote and the voting was as follows:\n"
        "For (5)\nMr Elm, Mr Oak\nAgainst (4)\nMr Ash\nSubstantive Motion carried.\n"
        "RESOLVED that boats be painted red."
    )
    assert one.proposer == "Mr Elm"
    assert one.motion[0].text.startswith("The Chair put")
    assert one.vote == "For (5); Against (4)"
    assert [ballot.names[0].text for ballot in one.ballots] == ["Mr Elm, Mr Oak", "Mr Ash"]


def test_what_is_noted_by_the_way_counts_where_nothing_else_is_decided() -> None:
    found = _found(
        "# 1. Oars\nMembers noted that oars were bent.\nRESOLVED that oars be bought.\n"
        "# 2. Reeds\nMembers noted that reeds had been cut.\n"
        "# 3. Minutes\nThe minutes of 6 May 2031 were confirmed as correct, but for 31/0042/FUL."
    )
    assert [(one.minute, one.outcome.value) for one in found] == [
        ("1", "resolved"),
        ("2", "noted"),
        ("3", "agreed"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Committee noted that oars were bent.",
        "The officer said that the Board had approved oars.",
        "For: the wind. It was cold.",
        "Councillor Elm moved to a seat by Councillor Oak.",
    ],
)
def test_talk_is_no_decision(text: str) -> None:
    assert _found(f"# 1. Oars\n{text}") == ()


def _rows(columns: tuple[str, ...], *rows: tuple[str, ...]) -> list[Piece]:
    return [
        Piece(
            page_number=1,
            text=" ".join(row),
            headings=(),
            section=None,
            table=0,
            cells=tuple(
                Cell(column=column, text=text, page_number=1)
                for column, text in zip(columns, row, strict=True)
            ),
        )
        for row in rows
    ]


@pytest.mark.parametrize(
    ("columns", "rows", "vote"),
    [
        pytest.param(
            ("For the Motion", "For the Amendment", "Declined to vote"),
            [("Elm and Oak", "Ash", "Box"), ("2", "1", "1")],
            "For the Motion (2); For the Amendment (1); Declined to vote (1)",
            id="names below each way",
        ),
        pytest.param(
            ("For", "Against"), [("D Elm, Oak", "Ash")], "For (2); Against (1)", id="no number"
        ),
        pytest.param(
            ("Councillor", "For", "Against"),
            [("Elm", "X", ""), ("Oak", "X", ""), ("Ash", "", "X")],
            "For (2); Against (1)",
            id="marks beside names",
        ),
        pytest.param(
            ("Vote", "Members"),
            [("For", "Elm, Oak"), ("Against", "Ash")],
            "For (2); Against (1)",
            id="a row for each way",
        ),
    ],
)
def test_a_table_shows_who_voted_which_way(
    columns: tuple[str, ...], rows: list[tuple[str, ...]], vote: str
) -> None:
    reading = minutes(
        "# 7 OARS\nCouncillor Yew requested a recorded vote on a proposal by Councillor Elm, "
        f"seconded by Councillor Oak, to buy oars.\n{' '.join(rows[0])}\nRESOLVED accordingly."
        "\n# 8 REEDS"
    )
    texts = [piece for piece in reading.pieces if piece.text != " ".join(rows[0])]
    (one,) = resolutions(replace(reading, pieces=(*texts, *_rows(columns, *rows))))
    assert (one.minute, one.vote, one.proposer) == ("7", vote, "Councillor Elm")
    assert "buy oars" in one.motion[0].text


def test_a_marker_in_capitals_after_a_sentence_is_set_apart() -> None:
    (one,) = _found(
        "# 2. Boats\nThere were nine bids. DECIDED that boats be lent to Ash and Box. "
        "The other bids had been withdrawn."
    )
    assert one.text.startswith("DECIDED that boats")
    assert one.outcome is Outcome.AGREED


def test_a_paragraph_number_may_stand_before_what_was_resolved() -> None:
    (one,) = _found("# 4. Boats\n4.1 Members spoke.\n4.2 RESOLVED (i) that boats be painted.")
    assert one.text.startswith("4.2 RESOLVED")


def test_a_body_may_decide_by_a_majority() -> None:
    (one,) = _found(
        "# 4. Boats\nThe Board by a majority (six for, AB against, CD abstaining) APPROVED Plan 3."
    )
    assert one.vote == "six for, AB against, CD abstaining"


def test_a_mover_may_be_named_with_another_seconding() -> None:
    amendment, one = _found(
        "# 4. Boats\nCllr Elm moved, Cllr Oak seconding, that boats be sold. Cllr Ash moved as an "
        "amendment, Cllr Box seconding, that they be lent. The amendment fell. On the motion there "
        "voted 5 for, 2 against, with 1 abstention, and it was AGREED that boats be sold."
    )
    assert (amendment.outcome, amendment.seconder) == (Outcome.LOST, "Cllr Box")
    assert (one.proposer, one.vote) == (
        "Cllr Elm",
        "there voted 5 for, 2 against, with 1 abstention",
    )


def test_what_became_of_a_motion_may_be_told_where_it_is_put() -> None:
    lost, won = _found(
        "# 4. Boats\nMr Elm moved, and Mr Oak seconded, plan A, which was lost by two votes to "
        "five. Mr Ash moved, and Mr Box seconded, plan B, which was carried by five votes to two.\n"
        "DECIDED to buy a boat."
    )
    assert (lost.outcome, lost.vote) == (Outcome.LOST, "by two votes to five")
    assert (won.proposer, won.vote) == ("Mr Ash", "by five votes to two")


def test_a_vote_may_be_told_in_several_paragraphs() -> None:
    (one,) = _found(
        "# 4. Boats\nMr Elm moved and Mr Oak seconded that boats be sold. The motion was carried:\n"
        "For the motion (2): Elm, Oak\nAgainst the motion (1): Ash\nAbstentions (1): Box"
    )
    assert one.vote == "For the motion (2); Against the motion (1); Abstentions (1)"


def test_a_motion_ends_where_a_vote_is_led_to() -> None:
    (one,) = _found(
        "# 4. Boats\nMr Elm moved and Mr Oak seconded that boats be sold. Ms Ash was sad. A "
        "recorded vote was taken:\nFor (2): Elm, Oak\nAgainst (1): Ash\nThe motion was carried."
    )
    assert one.spans[0].text == "Mr Elm moved and Mr Oak seconded that boats be sold."


def test_parts_may_go_on_from_one_that_runs_in() -> None:
    (one,) = _found(
        "# 4. Boats\nRESOLVED: That Cabinet be told: 1. That boats leak.\n2. That oars be bought.\n"
        "and the following requests:\n(a) a list of boats; and\n(b) a list of oars."
    )
    assert [span.letter for span in one.spans] == [None, "2.", None, "(a)", "(b)"]


def test_a_tag_in_capitals_agrees_to_what_was_put() -> None:
    _, one = _found(
        "# 3. Oars\nRESOLVED that oars be bought.\n# 4. Boats\nThe proposal was put with the fee "
        "halved. Voting: 6 for, 1 against. AGREED (the quorum being there)."
    )
    assert one.text.startswith("The proposal was put")
    assert one.vote == "6 for, 1 against"


@pytest.mark.parametrize("that", ["That oars be bought.", "# That oars be bought."])
def test_what_is_agreed_by_its_movers_stands_below_them(that: str) -> None:
    text = "Proposed by Alderman Elm\nSeconded by Councillor Oak and AGREED\n{}\nMr Fern left."
    (one,) = _found(f"# 1. Oars\nMr Fern spoke.\n{text.format(that)}")
    assert one.text.endswith("That oars be bought.")
    assert (one.proposer, one.seconder) == ("Alderman Elm", "Councillor Oak")
    assert one.outcome is Outcome.AGREED


def test_what_its_movers_agreed_is_agreed_though_nothing_stands_below() -> None:
    text = "Proposed by Alderman Elm\nSeconded by Councillor Oak and AGREED\n# 2. Reeds\nNone."
    (one,) = _found(f"# 1. Oars\nMr Fern spoke.\n{text}")
    assert one.outcome is Outcome.AGREED


def test_a_motion_that_is_moved_only_is_not_taken_for_agreed() -> None:
    text = "Proposed by Alderman Elm\nSeconded by Councillor Oak\nThat oars be bought."
    found = _found(f"# 1. Oars\nMr Fern spoke.\n{text}")
    assert all(one.outcome is not Outcome.AGREED for one in found)
