"""Who is on a group: the sentence that names its members."""

from __future__ import annotations

import pytest

from assistant.asked.questions import understand
from assistant.claims.belonging import belonging
from index.papers import Hit, Passage, Record

MEMBERS = "3.1 Councillors Ann Elm (Chair), Bea Oak and C Yew, and Mrs Dora Fern (co-opted)."


def _hit(number: int, text: str, context: str) -> Hit:
    passage = Passage(
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
    return Hit(passage=passage, score=1.0, rank=number)


def _said(question: str, *hits: Hit) -> list[str]:
    about = "Report of the Heron Working Group"
    claims = belonging(understand(question), hits, lambda passage: f"{about} {passage.context}")
    return [claim.text for claim in claims]


@pytest.mark.parametrize(
    "question",
    [
        "Who's on the heron working group?",
        "who sits on the heron group as of May 2031",
        "List the members of the Heron Working Group",
    ],
)
def test_members_are_named_where_their_group_is_spoken_of(question: str) -> None:
    report = _hit(1, "Report of Councillor Ann Elm, Chair of the Heron Working Group", "")
    assert _said(question, report, _hit(2, MEMBERS, "3. Members of the group")) == [MEMBERS[4:]]


def test_the_group_may_be_named_before_its_members() -> None:
    text = "The boat panel met. It comprises Ann Elm, Bea Oak and Carl Yew."
    assert _said("Who is on the boat panel?", _hit(1, text, "Minutes")) == [
        "It comprises Ann Elm, Bea Oak and Carl Yew."
    ]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Who chairs the heron group?", MEMBERS, id="not asked for"),
        pytest.param("Who is on the bridge board?", MEMBERS, id="of another group"),
        pytest.param("Who is on the heron group?", "Elm and Oak are members.", id="too few"),
        pytest.param("Who is on the group?", MEMBERS, id="which is not said"),
        pytest.param("Who is on the heron group?", "MEMBERSOFTHEGROUP" * 9, id="capitals"),
        pytest.param(
            "Who is on the heron group?",
            "Head of Ponds, Director of Boats and Chair of Herons are posts.",
            id="no names",
        ),
    ],
)
def test_nothing_else_is_taken_for_members(question: str, text: str) -> None:
    assert _said(question, _hit(1, text, "Members")) == []
