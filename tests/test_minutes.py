"""Resolutions, in the forms in which different bodies minute them."""

from __future__ import annotations

from datetime import date

import pytest
from made_up import minutes

from assistant.citations import locate
from index.minutes import resolutions
from index.papers import Record
from index.register import Outcome, Resolution

SCRUTINY = """
# 7 POND CLEANING
The officer introduced the report, which had been deferred. Members agreed that it was good.
RESOLVED –
(a) That the report be noted.
(b) That the pond be cleaned twice a year, in spring and in
"""
SCRUTINY_2 = """
autumn.
(c) That a note be brought back.
The meeting then heard from a resident.
# 8 FORWARD PLAN
RESOLVED – That the forward plan be noted.
# 9 DUCKS
RESOLVED: That the item be deferred to the next meeting.
"""
PARISH = """
# 1. Minutes
The minutes of the meeting held on 1 April 2031 were approved and signed. Prop: AB 2nd: CD
# 2. Finance
a) It was resolved to buy a rake.
Prop: CD 2nd: AB
b) The accounts were approved.
The bank had been asked whether the loan was approved by head office.
# 3. Planning
31/00123/F Shed at the Mill - approved
# 4. Bench
AB proposed and CD seconded that the bench be painted green
"""
CANADIAN = """
# R2031-11 A. Alder, B. Birch:
That the minutes of the meeting held April 1, 2031, be adopted as published.
# Carried.
# R2031-12 B. Birch, A. Alder:
That we receive the letter;
AND that the clerk reply. Carried.
# R2031-13 A. Alder, B. Birch:
That the dock be painted. Defeated.
"""
COUNTY = """
# 11. Dredging
1) Ms Alder proposed, and Mr Birch seconded the motion that
“The Council is asked to dredge the lake.”
2) Mr Cedar proposed and Ms Dogwood seconded the following amendment:
“The Council is asked to dredge the lake
in winter only.”
3) The Chair put the amendment to the vote and the voting was as follows:
For (3)
Mr Cedar, Ms Dogwood, Mr Elm
Against (9)
Ms Alder, Mr Birch
Amendment lost.
4) The Chair put the substantive motion to the vote and the voting was as follows:
For (9)
Ms Alder, Mr Birch
Against (3)
Mr Cedar
Substantive Motion carried.
5) RESOLVED that the Council dredge the lake.
"""
GOVERNORS = """
# 12/2031 Minutes of the last meeting
Agreed and signed.
# 13/2031 Policies
Swimming policy – agreed
Bicycle policy – deferred to the next meeting
Ann asked when the plan would be agreed. It was proposed and agreed that a working group be set up.
"""


def _found(*texts: str, record: Record = Record.MINUTES) -> tuple[Resolution, ...]:
    return resolutions(minutes(*texts, record=record))


def test_a_resolution_set_apart_has_its_parts_over_the_page() -> None:
    first = next(one for one in _found(SCRUTINY, SCRUTINY_2) if one.outcome is Outcome.RESOLVED)
    assert (first.minute, first.title) == ("7", "POND CLEANING")
    assert [part[:3] for part in first.parts] == ["(a)", "(b)", "(c)"]
    assert first.parts[1].endswith("in spring and in autumn.")
    assert first.page_numbers == (1, 2)
    assert first.page_label == "41"


def test_what_is_noted_or_deferred_is_not_resolved() -> None:
    outcomes = {one.minute: one.outcome for one in _found(SCRUTINY, SCRUTINY_2)}
    assert outcomes["8"] is Outcome.NOTED
    assert outcomes["9"] is Outcome.DEFERRED


def test_what_members_agree_in_a_sentence_is_kept_as_agreed() -> None:
    agreed = [one.text for one in _found(SCRUTINY) if one.outcome is Outcome.AGREED]
    assert agreed == ["Members agreed that it was good."]


def test_parish_minutes_tell_decisions_in_sentences() -> None:
    found = [(one.minute, one.outcome.value, one.proposer, one.seconder) for one in _found(PARISH)]
    assert found == [
        ("1", "agreed", "AB", "CD"),
        ("2", "resolved", "CD", "AB"),
        ("2", "agreed", None, None),
        ("4", "moved", "AB", "CD"),
    ]


def test_numbered_resolutions_have_mover_seconder_and_outcome() -> None:
    found = _found(CANADIAN)
    assert [(one.minute, one.outcome.value, one.proposer) for one in found] == [
        ("R2031-11", "carried", "A. Alder"),
        ("R2031-12", "carried", "B. Birch"),
        ("R2031-13", "lost", "A. Alder"),
    ]
    assert "AND that the clerk reply" in found[1].text


def test_an_amendment_lost_is_a_record_of_its_own_with_its_votes() -> None:
    lost, resolved = _found(COUNTY)
    assert (lost.outcome, lost.proposer, lost.seconder) == (Outcome.LOST, "Mr Cedar", "Ms Dogwood")
    assert lost.vote == "For (3); Against (9)"
    assert resolved.outcome is Outcome.RESOLVED
    assert resolved.vote == "For (9); Against (3)"


def test_governors_minutes_agree_in_a_word() -> None:
    found = _found(GOVERNORS)
    assert [(one.minute, one.outcome.value) for one in found] == [
        ("12/2031", "agreed"),
        ("13/2031", "agreed"),
        ("13/2031", "deferred"),
        ("13/2031", "agreed"),
    ]


def test_drafts_say_so() -> None:
    assert all(one.draft for one in _found(SCRUTINY, record=Record.DRAFT_MINUTES))


@pytest.mark.parametrize("record", [Record.REPORT, Record.FORWARD_PLAN, Record.APPENDIX])
def test_a_report_decides_nothing(record: Record) -> None:
    assert _found("# 1 PONDS\nRESOLVED – That the pond be drained.", record=record) == ()


@pytest.mark.parametrize("texts", [(SCRUTINY, SCRUTINY_2), (PARISH,), (CANADIAN,), (COUNTY,)])
def test_every_word_stands_on_its_page(texts: tuple[str, ...]) -> None:
    reading = minutes(*texts)
    words = {page.number: page.words for page in reading.pages}
    for one in resolutions(reading):
        assert all(locate(span.text, words[span.page_number]) for span in one.spans)


def test_a_later_meeting_in_the_same_file_has_its_own_date() -> None:
    found = _found(
        "MINUTES OF THE MEETING ON 6 May 2031\n# 1. Ducks\nIt was resolved to feed them.",
        "MINUTES OF THE MEETING ON 3 June 2031\n# 1. Ducks\nIt was resolved to stop.",
    )
    assert [one.origin.meeting_date for one in found] == [date(2031, 5, 6), date(2031, 6, 3)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The grant which was agreed in March has been spent.",
        "Mr Elm asked whether it was approved.",
        "It was noted that the path is wet.",
        "She will report back once it is agreed.",
        "The two sides agreed with each other.",
    ],
)
def test_what_decides_nothing_here_is_no_resolution(sentence: str) -> None:
    assert _found(f"# 1. Paths\n{sentence}") == ()


def test_a_resolution_set_apart_within_a_paragraph_is_a_block() -> None:
    (one,) = _found("# 3 DUCKS\nOfficers had no figures. RESOLVED – That the ducks be counted.")
    assert one.text == "RESOLVED – That the ducks be counted."


def test_a_title_in_capitals_may_run_into_its_paragraph() -> None:
    found = _found("236 DUCKS – The Chair spoke.\n237 REEDS – Resolved – That the reeds be cut.")
    assert [(one.minute, one.title) for one in found] == [("237", "REEDS")]


def test_a_motion_in_bold_is_no_heading() -> None:
    (one,) = _found("# 9. Nets\n# Mr Elm proposed that nets be sold, seconded by Mr Oak. Carried")
    assert (one.proposer, one.outcome) == ("Mr Elm", Outcome.CARRIED)
    assert one.title == "Nets"


def test_the_motion_is_kept_where_it_stands_apart() -> None:
    (one,) = _found(
        "# 5 RAKES\nCouncillor Oak moved that rakes be bought. Councillor Yew seconded. "
        "The motion was carried by five votes to two.\nRESOLVED – That rakes be bought."
    )
    assert "Oak moved" in one.motion[0].text
