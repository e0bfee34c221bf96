"""Lists of what stands under a heading that a question names."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.asked.questions import understand
from assistant.claims.grouped import grouped
from assistant.units.extract import Unit
from index.papers import Cell, Hit, Passage, Record

COLUMNS = ("Item", "Purpose", "Date")
SOON, LATER = "Pond plan › Urgent jobs", "Pond plan › Jobs to the boats"


def _passage(
    number: int,
    context: str,
    *,
    text: str = "",
    cells: Sequence[str] = (),
    page: int = 1,
) -> Passage:
    made = tuple(
        Cell(column=column, text=cell, page_number=page)
        for column, cell in zip(COLUMNS, cells, strict=False)
    )
    return Passage(
        id=number,
        document="ponds.pdf",
        page_number=page,
        page_label=str(page),
        text=text or " ".join(cells),
        context=context,
        item="4",
        section=None,
        heading=context.rsplit(" › ", 1)[-1],
        record=Record.WORK_PROGRAMME,
        committee=None,
        meeting_date=None,
        cells=made,
        table=0 if made else None,
    )


PASSAGES = (
    _passage(1, SOON, text="Urgent jobs"),
    _passage(2, SOON, cells=("Mend the sluice", "It leaks", "May")),
    _passage(3, SOON, cells=("Count the herons", "They are many", "June")),
    _passage(4, SOON, cells=("", "and eat the carp", ""), page=2),
    _passage(5, SOON, cells=("Buy a rake", "The old one broke", "July"), page=2),
    _passage(6, LATER, text="Jobs to the boats\n(1) Paint them.\n(2) Tie them up.", page=2),
    _passage(
        7, "Pond plan › The last winter", text="The last winter\n" + "It froze. " * 20, page=3
    ),
)


def _asked(question: str, *ids: int) -> list[str]:
    units = [
        Unit(
            hit=Hit(passage=PASSAGES[k - 1], score=1.0, rank=1),
            text=PASSAGES[k - 1].text,
            score=1.0,
            features=(),
        )
        for k in ids
    ]
    claims = grouped(
        understand(question),
        units,
        lambda document, number: [one for one in PASSAGES if one.page_number == number],
        lambda passage: f"Work programme of the ponds {passage.context}",
    )
    return [claim.text for claim in claims]


def test_every_row_under_the_heading_is_listed_over_its_pages() -> None:
    rows = ["• Mend the sluice", "• Count the herons", "• Buy a rake"]
    assert _asked("What are the urgent jobs on the work programme?", 5) == rows


def test_lines_under_a_heading_are_listed_as_they_stand() -> None:
    assert _asked("list the jobs to the boats", 3, 6) == ["(1) Paint them.\n(2) Tie them up."]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why are there urgent jobs?", id="no list asked for"),
        pytest.param("What are the jobs on the programme?", id="heading not named whole"),
        pytest.param("What are the urgent jobs of the mayor in Rome?", id="of something else"),
        pytest.param("What are the reasons for the last winter?", id="prose"),
    ],
)
def test_other_questions_are_left_alone(question: str) -> None:
    assert _asked(question, 2, 6, 7) == []
