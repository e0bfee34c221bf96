"""Who was at a meeting, as its minutes list them."""

from __future__ import annotations

import pytest
from made_up import minutes

from index.attendance import attendance
from index.register import Attendance

LISTED = """
Minutes of the meeting of the Ponds Committee held on 6 May 2031
PRESENT
Councillor Anna Elm (Chair)
Councillors B Oak, C Ash, D
Yew and E Fir
Co-opted members: Reverend Joy Moss and Mr Sam Reed
Apologies
Councillor F Pine; Mrs Lea Rush
Substitute
Councillor G Rowan (for Councillor F Pine)
Also present
Dr Kay Heath, Head of Wetlands, Mere Trust
Officers in attendance
Tom Lime, Assistant Director, Parks and Ponds
# 1 MINUTES
RESOLVED – That the minutes be approved.
"""
RUN_ON = """
A regular meeting of the Council was held on 6 May 2031.
Present: Mayor Ann Alder and Councillors Bo Birch, Cy Cedar and Di Dogwood.
Staff: Fire Chief Ed Elder, Clerk Flo Fig.
Disclosure of interest: None.
Committee Reports:
Councillor Bo Birch: Library Board.
# 1 Apologies
Apologies were received from Mr Gus Gorse and Ms Hetty Holly.
"""


@pytest.fixture
def listed() -> dict[str, Attendance]:
    return {one.name: one for one in attendance(minutes(LISTED))}


def test_each_list_gives_its_role(listed: dict[str, Attendance]) -> None:
    roles = {name: one.role.value for name, one in listed.items()}
    assert roles == {
        "Anna Elm": "present",
        "B Oak": "present",
        "C Ash": "present",
        "D Yew": "present",
        "E Fir": "present",
        "Reverend Joy Moss": "present",
        "Mr Sam Reed": "present",
        "F Pine": "apologies",
        "Mrs Lea Rush": "apologies",
        "G Rowan": "substitute",
        "Dr Kay Heath": "also present",
        "Tom Lime": "officer",
    }


def test_the_chair_is_marked_and_the_capacity_kept(listed: dict[str, Attendance]) -> None:
    assert [name for name, one in listed.items() if one.chair] == ["Anna Elm"]
    assert listed["Dr Kay Heath"].capacity == "Head of Wetlands, Mere Trust"
    assert listed["Tom Lime"].capacity == "Assistant Director, Parks and Ponds"


def test_a_substitute_stands_for_somebody(listed: dict[str, Attendance]) -> None:
    assert listed["G Rowan"].standing_for == "Councillor F Pine"


def test_lists_that_run_on_in_a_sentence_are_read() -> None:
    found = [(one.name, one.role.value) for one in attendance(minutes(RUN_ON))]
    assert found == [
        ("Ann Alder", "present"),
        ("Bo Birch", "present"),
        ("Cy Cedar", "present"),
        ("Di Dogwood", "present"),
        ("Ed Elder", "officer"),
        ("Flo Fig", "officer"),
        ("Mr Gus Gorse", "apologies"),
        ("Ms Hetty Holly", "apologies"),
    ]
