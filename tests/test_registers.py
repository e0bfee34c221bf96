"""The register asked: filters, doubles, links, timelines, and the commands that print it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from made_up import add_to, minutes

from assistant import Assistant, Filters, Outcome, Settings, Wanted
from assistant.cli import main
from assistant.register.recorded import recorded
from assistant.register.registers import attendance, decisions, recommendations, statements
from assistant.register.timelines import Step, timeline
from index.encoder import Encoder
from index.entries import entries
from index.papers import Filters as PaperFilters
from index.papers import Meeting, Record
from index.register import Resolution
from index.store import Store

MAY, JUNE = date(2031, 5, 6), date(2031, 6, 3)
FIRST = """
PRESENT
Councillor Anna Elm (Chair)
# 5 POND CLEANING
Rosa Fern, a baker, said that the pond smelt.
Councillor Oak moved that a rake be bought. Councillor Yew seconded. The motion was carried.
RESOLVED – That the pond be cleaned in spring.
# 6 DUCKS
RESOLVED – That the ducks be counted.
"""
SECOND = """
# 9 MINUTES
RESOLVED – That the minutes of the meeting held on 6 May 2031 be approved, subject to "rake"
being corrected to "rakes".
# 10 WORK PROGRAMME
RESOLVED – That the work programme be noted.
"""
REPORT = "# 2. Recommendations\n2.1 That the pond be cleaned once a year.\n# 3. Reasons\nSmell."
LATER = "6 May 2031 Minute 5 Cleaning the pond Done on 1 June 2031"


def _meeting(day: date) -> Meeting:
    return Meeting(committee="Ponds Committee", date=day)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "index", encoder="none", dimension=4)
    with made.writing():
        add_to(made, tmp_path, minutes(FIRST, document="may.pdf"))
        add_to(made, tmp_path, minutes(FIRST, document="may again.pdf"))
        add_to(made, tmp_path, minutes(SECOND, document="june.pdf", meeting=_meeting(JUNE)))
        report = minutes(REPORT, document="Pond cleaning.pdf", record=Record.REPORT)
        add_to(made, tmp_path, report)
        plan = minutes(LATER, document="later.pdf", record=Record.REPORT, meeting=_meeting(JUNE))
        add_to(made, tmp_path, plan)
    yield made


def test_the_same_minutes_in_two_papers_count_once(store: Store) -> None:
    assert len(store.entries(Resolution, PaperFilters())) == 6
    minutes_of_may = [one for one in decisions(store) if one.resolution.minute in ("5", "6")]
    assert len(minutes_of_may) == 2


def test_an_entry_comes_back_as_it_was_put_in(store: Store) -> None:
    kept = store.entries(Resolution, PaperFilters(document="may.pdf"))
    made = [e for e in entries(minutes(FIRST, document="may.pdf")) if isinstance(e, Resolution)]
    assert list(kept) == made


def test_entries_go_with_their_paper(store: Store) -> None:
    with store.writing():
        store.remove("june.pdf")
    assert not [one for one in decisions(store) if one.resolution.origin.document == "june.pdf"]


@pytest.mark.parametrize(
    ("wanted", "minute_numbers"),
    [
        (Wanted(words="ponds"), ["5"]),
        (Wanted(words="pond clean"), ["5"]),
        (Wanted(person="Oak"), ["5"]),
        (Wanted(outcome=Outcome.NOTED), ["10"]),
        (Wanted(filters=Filters(since=JUNE)), ["9", "10"]),
        (Wanted(filters=Filters(committee="lakes")), []),
    ],
    ids=["words", "forms", "person", "outcome", "dates", "committee"],
)
def test_filters_hold(store: Store, wanted: Wanted, minute_numbers: list[str]) -> None:
    assert [one.resolution.minute for one in decisions(store, wanted)] == minute_numbers


def test_a_recommendation_is_linked_and_never_a_decision(store: Store) -> None:
    (asked,) = recommendations(store)
    assert "once a year" in asked.text
    assert not [one for one in decisions(store) if "once a year" in one.resolution.text]


def test_what_became_of_recommendations_is_not_counted_over_the_reports(store: Store) -> None:
    filters = PaperFilters()
    told = recorded(store, "Which recommendations were made?", filters, lambda: ())
    assert told is not None and told.claims
    assert not recorded(store, "Which recommendations were rejected?", filters, lambda: ())


def test_minutes_approved_with_a_correction_say_so(store: Store) -> None:
    first = decisions(store, Wanted(words="clean"))[0]
    assert first.corrected
    assert first.confirmed is not None
    assert first.confirmed.origin.meeting_date == JUNE


def test_statements_and_attendance_are_found_by_person(store: Store) -> None:
    assert [one.speaker for one in statements(store, Wanted(person="Rosa"))] == ["Rosa Fern"]
    assert [one.name for one in attendance(store, Wanted(person="Elm"))] == ["Anna Elm"]


def test_a_timeline_follows_a_decision_to_what_became_of_it(store: Store) -> None:
    steps = [(event.day, event.step) for event in timeline(store, "pond cleaning", ())]
    assert (MAY, Step.DECIDED) in steps
    assert steps[-1] == (JUNE, Step.MENTIONED)
    assert steps == sorted(steps, key=lambda step: step[0] or date.max)


@pytest.fixture
def folder(store: Store, counter: Encoder, monkeypatch: pytest.MonkeyPatch) -> str:
    """The index as the commands open it; its encoder is not asked for."""
    opened = Assistant(store, counter, Settings())
    monkeypatch.setattr("assistant.cli._open", lambda options, create=False: opened)
    return str(store.folder)


def test_decisions_are_listed_with_their_pages(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["decisions", "--index", folder, "--words", "pond clean"]) == 0
    out, err = capsys.readouterr()
    assert "=== Ponds Committee, 6 May 2031" in out
    assert "5 POND CLEANING [RESOLVED; Councillor Oak / Councillor Yew]" in out
    assert "-> p. 41 (PDF page 1), may" in out
    assert "approved with a correction" in out
    assert err == "1 found\n"


def test_decisions_are_printed_as_json_with_boxes(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["decisions", "--index", folder, "--outcome", "noted", "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["minute"], one["outcome"], one["page"]) == ("10", "noted", "41")
    assert one["places"][0]["boxes"]


def test_statements_and_attendance_are_printed_as_csv(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["statements", "--index", folder, "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert next(row["speaker"] for row in rows) == "Rosa Fern"
    assert main(["attendance", "--index", folder, "--csv"]) == 0
    assert "Anna Elm,present" in capsys.readouterr().out


def test_an_outcome_that_is_none_is_wrong_usage(folder: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["decisions", "--index", folder, "--outcome", "eaten"])
    assert stopped.value.code == 2
