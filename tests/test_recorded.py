"""Questions that the register answers: lists, counts, plans, motions, threads, what was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from made_up import add_to, minutes

from assistant.claims.quoted import Told
from assistant.register.recorded import recorded
from index.papers import Cell, Filters, Meeting, Record, Row, Table
from index.store import Store

MAY = """Minutes of a meeting of the Ponds Committee held on 6 May 2031
PRESENT
Councillor Anna Elm (Chair), Councillor Oak and Councillor Yew
# 4 PUBLIC SPEAKING TIME
Rosa Fern, a baker, said that the pond smelt of cabbage.
# 5 POND CLEANING
Councillor Oak moved that a rake be bought. Councillor Yew seconded. The motion was carried by five
votes to two.
RESOLVED – That the pond be cleaned in spring.
# 6 BOAT FARES
7) Councillor Elm said that fares were too low. The Chairman requested that officers look at the
fares.
RESOLVED – That consideration of the fares be deferred to the next meeting."""
JUNE = """Minutes of a meeting of the Ponds Committee held on 3 June 2031
PRESENT
Councillor Anna Elm (Chair) and Councillor Yew
# 9 BOAT FARES
RESOLVED – That boat fares be raised to £4.
# 10 DUCKS
RESOLVED – That the ducks be counted.
# 11 SWANS
15) Councillor Hill proposed and Councillor Yew seconded the following amendment: that the swans be
fed.
The amendment was put to the vote and the voting was as follows:
For (2)
Councillor Hill, Councillor Yew
Against (3)
Councillor Ash, Councillor Elm, Councillor Lime
Abstain (1)
Councillor Oak
Amendment lost."""
COLUMNS = ("Key Decision", "Decision maker", "Expected date", "Private?", "Contact")
PLAN = """FP 31/7 Dredging the lake Cabinet 9 July 2031 No Rosa Reed
FP 31/8 A new jetty Cabinet 2 September 2031 No Max Sedge
FP 31/9 New oars Cabinet 9 July 2031 No Max Sedge"""


def _plan() -> Table:
    rows = (
        ("FP 31/7 Dredging the lake", "Cabinet", "9 July 2031", "No", "Rosa Reed"),
        ("FP 31/8 A new jetty", "Cabinet", "2 September 2031", "No", "Max Sedge"),
        ("FP 31/9 New oars", "Cabinet", "9 July 2031", "No", "Max Sedge"),
    )
    return Table(
        title="Plan",
        columns=COLUMNS,
        header_page_number=1,
        rows=tuple(
            Row(
                cells=tuple(
                    Cell(column=column, text=text, page_number=1)
                    for column, text in zip(COLUMNS, row, strict=True)
                )
            )
            for row in rows
        ),
    )


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("recorded")
    made = Store.create(folder / "index", encoder="none", dimension=4)
    june = Meeting(committee="Ponds Committee", date=date(2031, 6, 3))
    with made.writing():
        add_to(made, folder, minutes(MAY, document="may.pdf"))
        add_to(made, folder, minutes(JUNE, document="june.pdf", meeting=june))
        record = Record.FORWARD_PLAN
        plan = minutes(PLAN, document="plan.pdf", record=record, meeting=june, tables=[_plan()])
        add_to(made, folder, plan)
    yield made


def _told(store: Store, question: str) -> Told | None:
    return recorded(store, question, Filters(), lambda: ())


def _said(store: Store, question: str) -> str:
    told = _told(store, question)
    return "\n".join(claim.text for claim in told.claims) if told else ""


def test_decisions_are_counted_over_all_minutes(store: Store) -> None:
    said = _said(store, "How many decisions were made?")
    assert said.startswith("5 decisions, counted over the minutes of 2 meetings:")
    assert said.count("•") == 5


def test_a_list_is_of_the_meeting_that_is_named(store: Store) -> None:
    said = _said(store, "List all decisions of the June 2031 meeting")
    assert "3 decisions" in said
    assert "Meeting of 3 June 2031" in said
    assert "ducks be counted" in said
    assert "cleaned" not in said


def test_the_date_of_a_meeting_is_cited_as_related_only(store: Store) -> None:
    told = _told(store, "List all decisions of the June 2031 meeting")
    assert told is not None
    (heading,) = [claim for claim in told.claims if claim.support == "related"]
    assert "3 June 2031" in heading.quote


def test_an_outcome_limits_a_list(store: Store) -> None:
    assert "fares be deferred" in _said(store, "Which items were deferred?")
    assert "ducks" not in _said(store, "Which items were deferred?")


def test_a_plan_is_listed_by_the_month_in_which_things_are_due(store: Store) -> None:
    said = _said(store, "What is on the forward plan for September 2031?")
    assert "A new jetty" in said
    assert "Dredging" not in said


def test_movers_and_votes_are_told_from_the_motion(store: Store) -> None:
    assert "Oak moved" in _said(store, "Who moved and who seconded that a rake be bought?")
    assert "five votes to two" in _said(store, "What was the vote on the rake?").replace("\n", " ")


def test_a_subject_is_followed_from_its_first_to_its_last_record(store: Store) -> None:
    assert "First recorded: 6 May 2031" in _said(store, "When were boat fares first discussed?")
    assert "£4" in _said(store, "What is the latest position on boat fares?")
    assert _said(store, "Have boat fares been decided yet?").startswith("Decided: 3 June 2031")


def test_the_latest_on_what_no_record_names_is_left_to_the_search(store: Store) -> None:
    assert _told(store, "What is the latest position on parking?") is None


def test_what_is_only_planned_is_not_called_decided(store: Store) -> None:
    said = _said(store, "Has the new jetty been decided yet?")
    assert said.startswith("Not decided in these papers; it is planned.")


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("What is Cabinet due to decide on 2 September?", ["A new jetty"]),
        ("what's going to Cabinet on 9 July 2031?", ["Dredging the lake", "New oars"]),
        ("Which decisions are due in September?", ["A new jetty"]),
        ("Which forward plan items name Rosa Reed as the contact?", ["Dredging the lake"]),
    ],
)
def test_plans_are_listed_by_day_and_by_who_is_named(
    store: Store, question: str, titles: list[str]
) -> None:
    said = _said(store, question)
    every = ("Dredging the lake", "A new jetty", "New oars")
    assert [title for title in every if title in said] == titles


def test_what_all_planned_items_share_is_said_once_and_each_quotes_its_own_row(
    store: Store,
) -> None:
    told = _told(store, "Which decisions are due on 9 July?")
    assert told is not None
    said = "\n".join(claim.text for claim in told.claims)
    assert said.startswith("2 planned items (9 July 2031; Cabinet), counted over 1 plan:")
    assert said.count("9 July 2031") == 1
    assert told.claims[-1].quote == "FP 31/9 New oars Cabinet 9 July 2031 No Max Sedge"


def test_what_somebody_said_is_told_by_speaker_and_by_group(store: Store) -> None:
    assert "too low" in _said(store, "What did Councillor Elm say about fares?")
    assert "cabbage" in _said(store, "What did the public say about the pond?")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many decisions were made at the March 2030 meeting?", id="no meeting"),
        pytest.param("Who moved the motion on parking?", id="no motion"),
        pytest.param("What did Councillor Elm say about parking?", id="no such words"),
        pytest.param("Has parking been decided yet?", id="no subject"),
        pytest.param("What is on the forward plan for December 2040?", id="nothing planned"),
        pytest.param("Did Councillor Birch attend on 6 May 2031?", id="not listed"),
    ],
)
def test_what_is_not_recorded_is_refused_with_a_reason(store: Store, question: str) -> None:
    told = _told(store, question)
    assert told is not None
    assert told.refusal
    assert not told.claims


@pytest.mark.parametrize(
    "question",
    [
        "How many ducks are there?",
        "What does it cost to clean the pond?",
        "How many boats were hired in 2030?",
        "Why do ducks like ponds?",
    ],
)
def test_other_questions_are_left_to_the_passages(store: Store, question: str) -> None:
    assert _told(store, question) is None


def test_a_recorded_vote_is_told_by_the_mover_of_the_motion(store: Store) -> None:
    said = _said(store, "How many voted for and against Councillor Hill's amendment?")
    assert said.split("\n")[-2:] == ["For (2)", "Against (3)"]
    assert "Oak" in _said(store, "Hill amendment: who abstained?")
    assert "Ash" not in _said(store, "Hill amendment: who abstained?")


def test_the_number_of_a_paragraph_of_minutes_is_not_said(store: Store) -> None:
    assert _said(store, "What did Councillor Elm say about fares?").startswith("Councillor Elm")
    assert _said(store, "Hill amendment: who abstained?").startswith("Councillor Hill")


def test_the_holder_of_an_office_speaks_as_the_minutes_name_it(store: Store) -> None:
    said = _said(store, "Fares in May - what did the Chairman ask officers to do?")
    assert said == "The Chairman requested that officers look at the fares."
    assert _told(store, "What did the chair of the Lakes Trust say about fares?") is None


def test_a_motion_that_is_not_read_as_one_may_stand_in_the_text(store: Store) -> None:
    told = _told(store, "Who seconded the motion on the punt?")
    assert told is not None and told.unless is not None
    assert told.refusal and not told.claims
    assert told.unless("It was proposed by Ann Pike, seconded by Tom Perch, that the punt be sold.")
    assert not told.unless("It was proposed by Ann Pike that ducks be fed.")
    assert not told.unless("The punt leaks.")


def test_the_only_meeting_of_a_year_is_meant_by_it(store: Store) -> None:
    question = "Who was present at the ponds meeting 2031?"
    assert recorded(store, question, Filters(), lambda: ()) is None
    june = Filters(documents=("june.pdf",))
    told = recorded(store, question, june, lambda: ())
    assert told is not None and "Yew" in " ".join(claim.text for claim in told.claims)
    assert (
        recorded(store, "Who was present at the meeting of 9 May 2031?", june, lambda: ()) is None
    )


@pytest.mark.parametrize(
    "question",
    [
        "fwd plan - what is down for cabinet in july 2031",
        "which decisions are expected in July 2031",
        "what will cabinet decide in July 2031?",
        "decisions due in July 2031",
    ],
)
def test_plans_are_listed_in_the_words_of_who_asks(store: Store, question: str) -> None:
    said = _said(store, question)
    assert "Dredging the lake" in said
    assert "New oars" in said


def test_what_was_decided_is_not_told_from_a_plan(store: Store) -> None:
    told = _told(store, "What was decided in September 2031?")
    assert told is None or not told.claims
