"""Names behind the way they voted, in running text and in columns without rules."""

from __future__ import annotations

import pytest

from index.ballots import names_of, side_of, voters
from index.papers import Page, Word
from index.register import Ballot
from index.rollcalls import columns_of, roll_calls

THREE = {"for": ["Elm", "J Oak"], "against": ["Mrs Ash"], "abst": ["R. Box"]}


def _names(ballots: tuple[Ballot, ...]) -> dict[str, list[str]]:
    return {side_of(ballot): names_of(ballot) for ballot in ballots}


def _read(text: str) -> list[dict[str, list[str]]]:
    return [_names(call.ballots) for call in roll_calls(text, [(0, 1)])]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "A vote by name was held: For (2): Councillors Elm and J Oak. Against (1): Mrs Ash. "
            "Abstained (1): R. Box. The rake was bought.",
            id="in a paragraph",
        ),
        pytest.param(
            "there voted for: Cllrs Elm and J Oak (2); against: Mrs Ash (1); abstaining: "
            "Cllrs R. Box (1). The motion fell.",
            id="in lower case, numbers behind",
        ),
        pytest.param(
            "The names were taken:\nFor Cllrs Elm, J Oak Against Mrs Ash\nAbstained Cllrs R. Box\n"
            "31/9 Oars",
            id="no more than a title between",
        ),
        pytest.param(
            "For the motion\nElm\nJ Oak\nAgainst the motion\nMrs Ash\nAbstentions\nR. Box\n"
            "The motion was carried.",
            id="names below each other",
        ),
        pytest.param(
            "The following members voted in favour of the motion: - Councillors Elm and J Oak. The "
            "following members voted against the motion: - Mrs Ash. Abstaining: R. Box.",
            id="in sentences",
        ),
        pytest.param(
            "Votes for: 2 (Elm and J Oak). Votes against: 1 (Mrs Ash). Abstentions: 1 (R. Box).",
            id="names in brackets",
        ),
        pytest.param(
            "FOR 2\n• Elm\n• J Oak\nAGAINST 1\n• Mrs Ash\nABSTENTIONS 1\n• R. Box", id="bullets"
        ),
        pytest.param(
            "Tá / For: Elm, J Oak. Níl / Against: Mrs Ash. Staon / Abstained: R. Box.",
            id="in two languages",
        ),
        pytest.param(
            "For – Councillors Elm,\nJ Oak (2)\nAgainst – Mrs Ash (1)\nAbstained – R. Box (1)",
            id="a list over two lines",
        ),
    ],
)
def test_names_stand_behind_the_way_they_voted(text: str) -> None:
    assert _read(text) == [THREE]


def test_where_nobody_voted_a_way_it_has_no_names() -> None:
    (call,) = roll_calls("For: Cllr Elm and Cllr Oak. Against: None. Abstained – nil.", [(0, 1)])
    assert [voters(ballot) for ballot in call.ballots] == [2, 0, 0]


def test_a_line_goes_on_over_the_end_of_a_page() -> None:
    text = "For: Councillors Elm and Oak.\nAgainst: Councillor Ash."
    (call,) = roll_calls(text, [(0, 4), (text.find("Against"), 5)])
    assert [ballot.names[0].page_number for ballot in call.ballots] == [4, 5]


def test_an_office_and_a_party_stand_with_a_name() -> None:
    text = "For: The Chair (Councillor Elm), Cllr Oak (Lab) and Cllr Yew. Against: the Mayor"
    (call,) = roll_calls(text, [(0, 1)])
    assert _names(call.ballots) == {
        "for": ["The Chair (Councillor Elm)", "Cllr Oak (Lab)", "Cllr Yew"],
        "against": ["the Mayor"],
    }


def test_two_votes_are_kept_apart() -> None:
    two = "For: Cllr Elm. Against: Cllr Oak. The amendment fell. For: Cllr Oak. Against: Cllr Elm."
    assert [one["for"] for one in _read(two)] == [["Cllr Elm"], ["Cllr Oak"]]


@pytest.mark.parametrize(
    "text",
    [
        "Apologies for Councillors Elm and Oak were received.",
        "For Information: Councillor Elm. Contact: Mrs Ash.",
        "There was a case for: Elm Road, said Mr Oak; he spoke against.",
        "The vote was 4 for, 3 against.",
        "For: 6 votes. Against: 5 votes.",
    ],
)
def test_other_words_are_no_vote_by_name(text: str) -> None:
    assert _read(text) == []


def _page(*lines: tuple[float, list[tuple[float, str]]]) -> Page:
    words = []
    for top, runs in lines:
        for left, text in runs:
            x = left
            for part in text.split(" "):
                box = (x, top, x + 5.0 * len(part), top + 10.0)
                words.append(Word(text=part, box=box, size=10.0))
                x += 5.0 * len(part) + 3.0
    return Page(number=1, width=595, height=842, words=tuple(words))


def test_columns_of_names_are_read_by_where_their_heads_begin() -> None:
    page = _page(
        (100, [(72, "A vote by name was asked for.")]),
        (120, [(72, "For (3)"), (260, "Against (1)"), (430, "Abstained")]),
        (132, [(72, "Cllrs Elm, Oak,"), (260, "Cllr Ash"), (430, "(1)")]),
        (144, [(72, "Yew"), (430, "Cllr Box")]),
        (170, [(72, "The motion was carried and the rake was bought.")]),
    )
    (call,) = columns_of(page)
    assert _names(call.ballots) == {
        "for": ["Elm", "Oak", "Yew"],
        "against": ["Cllr Ash"],
        "abst": ["Cllr Box"],
    }
    assert [voters(ballot) for ballot in call.ballots] == [3, 1, 1]
    assert call.whole is not None and call.whole.startswith("For (3) Against (1)")


def test_heads_over_figures_are_no_vote_by_name() -> None:
    page = _page((120, [(72, "For"), (260, "Against")]), (132, [(72, "64"), (260, "31")]))
    assert columns_of(page) == []
