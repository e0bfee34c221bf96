"""The page's parts that need no page: what filters offer, what belongs together, what answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from test_ui import ANSWER, CITATION, COMMITTEE, ROW

from assistant import Assistant, Filters, Held, Outcome, Record
from ui import note, showing, wording
from ui import wording_records as words
from ui.holdings import counts, nearest
from ui.turns import Turn

MAY, JUNE = date(2025, 5, 1), date(2025, 6, 12)
HELD = (
    Held(document="a", committee="X", meeting_date=MAY, record=Record.MINUTES, n_pages=2),
    Held(document="a", committee="X", meeting_date=JUNE, record=Record.AGENDA, n_pages=1),
    Held(document="b", committee="Y", meeting_date=JUNE, record=Record.MINUTES, n_pages=5),
    Held(document="c", committee=None, meeting_date=None, record=Record.REPORT, n_pages=7),
)


@pytest.mark.parametrize(
    ("filters", "name", "found"),
    [
        (Filters(), "committee", {"X": 3, "Y": 5}),
        (Filters(), "since", {"2025-05-01": 2, "2025-06-12": 6}),
        (Filters(committee="X"), "record", {"agenda": 1, "minutes": 2}),
        (Filters(committee="X"), "committee", {"X": 3, "Y": 5}),
        (Filters(since=JUNE), "document", {"a": 1, "b": 5}),
        (Filters(record=Record.REPORT), "until", {}),
    ],
)
def test_a_filter_offers_what_the_others_leave(
    filters: Filters, name: str, found: dict[str, int]
) -> None:
    assert counts(HELD, filters, name) == found  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "meeting"), [("since", "2025-06-12"), ("until", "2025-05-01")])
def test_a_day_without_a_meeting_limits_like_the_meeting_beside_it(name: str, meeting: str) -> None:
    days = ["2025-05-01", "2025-06-12"]
    assert nearest(date(2025, 5, 20), days, name=name) == meeting  # type: ignore[arg-type]


def test_the_index_tells_how_many_pages_it_holds_of_what(housing: Assistant) -> None:
    held = housing.held()
    assert {one.document for one in held} == {paper.document for paper in housing.papers()}
    for paper in housing.papers():
        pages = sum(one.n_pages for one in held if one.document == paper.document)
        assert 0 < pages <= paper.n_pages
    assert Record.MINUTES in {one.record for one in held}


def test_citations_of_one_row_are_shown_together_and_its_answering_cell_marked() -> None:
    heading = replace(ROW, marker=3, quote="Target", boxes=((80.0, 20.0, 120.0, 30.0),))
    row = replace(ROW, boxes=((10.0, 50.0, 60.0, 60.0), (90.0, 50.0, 110.0, 60.0)))
    groups = showing.grouped([CITATION, row, heading])
    assert groups == [(CITATION,), (row, heading)]
    assert showing.answering_cells(groups[1], "<90%> [2]") == {1}
    view = showing.view_of(groups[1], chosen=1)
    assert view.strong_boxes == ((90.0, 50.0, 110.0, 60.0),)
    assert len(view.boxes) == 3
    assert view.caption == "citations 2 and 3"


def test_what_a_comment_tells_is_marked_in_its_row_and_framed_most_strongly() -> None:
    comment = (200.0, 50.0, 300.0, 60.0)
    row = replace(
        ROW,
        boxes=((10.0, 50.0, 300.0, 60.0),),
        cells=(ROW.cells[0], "Late lorries. More drivers start in May."),
        answering=(1,),
        answering_boxes=(comment,),
    )
    assert showing.answering_cells((row,), "More drivers start in May. [2]") == {1}
    view = showing.view_of((row,), chosen=1)
    assert view.strong_boxes == (comment,)
    assert view.boxes == (*row.boxes, comment)


def test_the_page_shown_first_is_of_what_supports_the_answer() -> None:
    beside = replace(CITATION, support="related")
    assert showing.shown_first([beside, ROW]) == (ROW,)
    assert showing.shown_first([beside]) == (beside,)


def test_citations_without_a_row_stay_apart() -> None:
    two = [CITATION, replace(CITATION, marker=2)]
    assert [len(group) for group in showing.grouped(two)] == [1, 1]


@pytest.mark.parametrize(
    ("share", "abstained", "said"),
    [
        (0.97, False, "Very likely right: nearly all answers like this one are right."),
        (0.7, False, "Probably right: about 7 in 10 answers like this one are right."),
        (0.65, False, "Probably right: about 7 in 10 answers like this one are right."),
        (0.64, False, "Uncertain: about 6 in 10 answers like this one are right."),
        (0.02, False, "Uncertain: about 1 in 10 answers like this one are right."),
        (0.8, True, "Probably so: in about 8 in 10 cases like this one the papers do not say it."),
    ],
)
def test_confidence_is_said_in_words(share: float, abstained: bool, said: str) -> None:
    assert wording.confidence(share, abstained=abstained) == said


@pytest.mark.parametrize(
    ("outcome", "tag"),
    [
        (Outcome.CARRIED, "Decided: carried"),
        (Outcome.LOST, "Lost"),
        (Outcome.MOVED, words.OUTCOMES[Outcome.MOVED]),
        (None, "Decided"),
    ],
)
def test_only_what_was_settled_is_called_decided(outcome: Outcome | None, tag: str) -> None:
    assert words.event_tag("decided", outcome) == tag


def test_an_answer_to_be_copied_names_its_sources_in_full() -> None:
    turn = Turn(question="What was spent?", filters=Filters(), answer=ANSWER)
    text = note.plain_text([turn], council="Wendlebury", on=JUNE)
    for part in (
        "What was spent?\n\n£41,300. [1][2]",
        "[1] Agenda pack",
        f"{COMMITTEE} · 12 June 2025",
        "p. 1 (PDF page 2) · item 5 Family Hubs · minute 12",
        "“RESOLVED: That £41,300 be spent.”",
        "File: pack.pdf",
        "Wendlebury, 12 June 2025",
    ):
        assert part in text
