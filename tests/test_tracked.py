"""What became of a request, told from a list of actions and recommendations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from made_up import add_to, minutes
from tables import rows_of

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.register.tracked import tracked, with_position
from index.papers import Filters
from index.passages import Piece
from index.store import Store

COLUMNS = ("Minute", "Action or recommendation", "Owner", "Due", "Position")
ROWS = (
    (
        "31/2",
        "Recommendation: a lifeguard at the jetty",
        "Cabinet",
        "May 2031",
        "Refused; no money",
    ),
    ("31/3", "Letter to the Rowing Trust on late boats", "A Reed", "June 2031", "Sent 2 June"),
    ("31/4", "Note on the price of oars", "B Sedge", "June 2031", ""),
)


def _said(question: str, *, columns: Sequence[str] = COLUMNS, first: int = 0) -> list[str]:
    row = rows_of(columns, ROWS)[first]
    asked = understand(question)
    claim = row_claim(asked, row_unit(row, None)) or Claim(
        text=row.text, quote=row.text, passage=row
    )
    return [one.text for one in with_position(asked, [claim])]


@pytest.mark.parametrize(
    "question",
    [
        "did cabinet agree to our lifeguard?",
        "What happened about the lifeguard at the jetty?",
        "Has the recommendation of a lifeguard been accepted?",
        "lifeguard at the jetty, any progress",
    ],
)
def test_what_came_of_a_matter_is_told_from_its_row(question: str) -> None:
    (said,) = _said(question)
    assert said.endswith("a lifeguard at the jetty: Refused; no money (Position)")


@pytest.mark.parametrize(
    ("question", "columns", "first"),
    [
        pytest.param("Who is to write to the Rowing Trust?", COLUMNS, 1, id="something else"),
        pytest.param("What happened about the price of oars?", COLUMNS, 2, id="nothing told yet"),
        pytest.param(
            "What happened about the lifeguard?",
            ("Minute", "Boat", "Owner", "Due", "Position"),
            0,
            id="another table",
        ),
    ],
)
def test_other_rows_stay_as_they_are(question: str, columns: Sequence[str], first: int) -> None:
    (said,) = _said(question, columns=columns, first=first)
    assert "(Position)" not in said


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder = tmp_path_factory.mktemp("tracked")
    made = Store.create(folder / "index", encoder="none", dimension=4)
    pieces = tuple(
        Piece(
            page_number=1,
            text=row.text,
            headings=(),
            section=None,
            cells=row.cells,
            table=0,
        )
        for row in rows_of(COLUMNS, ROWS)
    )
    reading = replace(minutes("\n".join(" ".join(row) for row in ROWS)), pieces=pieces)
    with made.writing():
        add_to(made, folder, reading)
    return made


def test_the_row_of_a_request_is_found_by_its_words(store: Store) -> None:
    told = tracked(store, "What came of our letter to the Rowing Trust on boats?", Filters())
    assert told is not None
    (claim,) = told.claims
    assert claim.text == "31/3 Letter to the Rowing Trust on late boats: Sent 2 June (Position)"
    assert "Sent 2 June" in claim.quote


@pytest.mark.parametrize(
    "question",
    [
        "What came of our letter on parking meters?",
        "How many letters were sent to the Rowing Trust?",
        "What did Cabinet do?",
    ],
)
def test_no_row_is_told_of_what_is_not_in_the_list(store: Store, question: str) -> None:
    assert tracked(store, question, Filters()) is None
