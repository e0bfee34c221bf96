"""Lists of people in the forms that councils, parishes and governing boards write them in."""

from __future__ import annotations

import pytest
from made_up import minutes

from index.attendance import attendance
from index.people import is_person, people_in

HEAD = "Minutes of the meeting of the Ponds Committee held on 6 May 2031"
END = "# 2 MINUTES\nRESOLVED – That the minutes be approved."


def _told(text: str) -> list[str]:
    """Who is read: "name, role", with a star for the chair and the capacity where one is told."""
    found = attendance(minutes(f"{HEAD}\n{text}\n{END}"))
    return [
        f"{one.name}{'*' if one.chair else ''}, {one.role.value}"
        + (f", {one.capacity}" if one.capacity not in (None, "Cllr", "Councillor") else "")
        for one in found
    ]


LED = ["A Elm*, present, Chair", "B Oak, present, Vice-Chair", "C Ash, present"]
ELM_AWAY = ["A Elm, apologies", "B Oak, apologies"]
FORMS = {
    "roles in brackets": (
        "Present: Councillors A Elm (Chair), B Oak (Vice-Chair) and C Ash",
        LED,
    ),
    "roles after dashes": (
        "Present: Cllrs A Elm – Chair, B Oak – Vice-Chair, C Ash",
        LED,
    ),
    "roles after commas": (
        "Present: A Elm, Chair, B Oak, Vice-Chair, and C Ash",
        LED,
    ),
    "those attending": (
        "1. Those Attending: Cllr A Elm (Chair), Cllr B Oak (Vice-Chair), Cllr C Ash",
        LED,
    ),
    "roles after names": ("Present: Cllr A Elm Chair, Cllr B Oak Vice-Chair, Cllr C Ash", LED),
    "semicolons": ("PRESENT: A Elm, Chair; B Oak, Vice-Chair; C Ash.", LED),
    "posts before names": (
        "Present: Chair Cllr A Elm, Vice-Chair Cllr B Oak, Cllrs C Ash",
        LED,
    ),
    "posts with an article": (
        "Present: The Chair, Cllr A Elm; the Vice-Chair, Cllr B Oak; Cllr C Ash.",
        LED,
    ),
    "posts on lines of their own": (
        "Chair: Councillor A Elm\nVice-Chair: Councillor B Oak\nPresent: Councillor C Ash",
        LED,
    ),
    "no colon": ("PRESENT Councillors A Elm (Chair), B Oak (Vice-Chair) and C Ash", LED),
    "a line each": ("Parish Councillors:\nA Elm (Chair)\nB Oak (Vice-Chair)\nC Ash", LED),
    "a bracket over two lines": (
        "Cllrs present: A Elm (Chair), B Oak (Vice-Chair\nof old), C Ash",
        [LED[0], "B Oak, present, Vice-Chair of old", LED[2]],
    ),
    "in attendance only": (
        "In Attendance:\nCllr A Elm (Chair)\nCllr B Oak (Vice-Chair)\nCllr C Ash",
        LED,
    ),
    "a numbered list": (
        "# 1 PRESENT\nCllrs A Elm (Chair), B Oak (Vice-Chair), C Ash",
        LED,
    ),
    "the vice-chair presides": (
        "Present: Cllr B Oak (Vice-Chair in the Chair), Cllr C Ash",
        ["B Oak*, present, Vice-Chair", "C Ash, present"],
    ),
    "in the chair": (
        "Present: Councillor Elm in the Chair; Councillors Oak, Ash & Yew",
        ["Elm*, present, in the Chair", "Oak, present", "Ash, present", "Yew, present"],
    ),
    "a mayor": (
        "Present: The Mayor (Councillor A Elm) in the Chair; Councillors B Oak, C Ash",
        ["A Elm*, present, Mayor", "B Oak, present", "C Ash, present"],
    ),
    "surnames": (
        "Members: Cllrs Elm (Chair), O’Yew and Fir-Lime\nApologies: Cllrs Oak and Ash",
        [
            "Elm*, present, Chair",
            "O’Yew, present",
            "Fir-Lime, present",
            "Oak, apologies",
            "Ash, apologies",
        ],
    ),
    "governors": (
        "Present: Ann Elm (AE – Chair of Governors), Bo Oak BO Headteacher, Cy Ash (CA)",
        [
            "Ann Elm*, present, Chair of Governors",
            "Bo Oak, present, Headteacher",
            "Cy Ash, present",
        ],
    ),
    "honours, parties, hours": (
        "Present: Cllrs A Elm OBE (Green) (Chair), B Oak (from 7.15pm), P de Fir",
        ["A Elm*, present, Chair", "B Oak, present, from 7.15pm", "P de Fir, present"],
    ),
    "long posts": (
        "Officers: Ann Elm, Director of Adults, Public Ponds and Housing, Bo Oak, Finance Business "
        "Partner, Cy Ash, Head of Parks & Ponds",
        [
            "Ann Elm, officer, Director of Adults, Public Ponds and Housing",
            "Bo Oak, officer, Finance Business Partner",
            "Cy Ash, officer, Head of Parks & Ponds",
        ],
    ),
    "other councils and a crowd": (
        "Present: Cllr A Elm (Chair)\nIn attendance: Mrs D Fir (Clerk), County Cllr E Yew, Cllr F "
        "Rush (Mere District Council), Ms G Reed, Chair of the Pond Club, and 3 members of the "
        "public",
        [
            "A Elm*, present, Chair",
            "Mrs D Fir, also present, Clerk",
            "E Yew, also present, County Cllr",
            "F Rush, also present, Mere District Council",
            "Ms G Reed, also present, Chair of the Pond Club",
        ],
    ),
    "several lists on a line": (
        "Present: Cllrs A Elm (Chair), B Oak. In attendance: D Fir (Clerk). Apologies: Cllr C Ash.",
        [
            "A Elm*, present, Chair",
            "B Oak, present",
            "D Fir, also present, Clerk",
            "C Ash, apologies",
        ],
    ),
    "the absent below": (
        "Councillors Present\nMessrs A Elm (Chair) and B Oak. 5 residents came.\n"
        "Councillors Absent\nCllr C Ash",
        ["A Elm*, present, Chair", "B Oak, present", "C Ash, apologies"],
    ),
    "a clerk on a line": (
        "Present: Cllr A Elm (Chair)\nClerk: Mrs D Fir",
        ["A Elm*, present, Chair", "Mrs D Fir, officer, Clerk"],
    ),
    "apologies with an absent chair": (
        "Present: Cllr B Oak (in the Chair)\nApologies: Cllr A Elm (Chair)",
        ["B Oak*, present, in the Chair", "A Elm, apologies, Chair"],
    ),
    "only an absent chair": (
        "Present: Cllr B Oak\nApologies: Cllr A Elm (Chair)",
        ["B Oak, present", "A Elm, apologies, Chair"],
    ),
    "a first minute about members": (
        "Present: Cllr B Oak\n# 1 Members’ interests\nCllr C Ash, ponds",
        ["B Oak, present"],
    ),
    "apologies told": (
        "# 1 Apologies\nApologies had been accepted from Cllrs A Elm and B Oak.",
        ELM_AWAY,
    ),
    "apologies on behalf": (
        "# 1 Apologies\nAn apology was received on behalf of Cllrs A Elm and B Oak.",
        ELM_AWAY,
    ),
    "apologies sent": ("# 1 Apologies\nCllrs A Elm and B Oak had sent their apologies.", ELM_AWAY),
    "apologies in a heading": ("# 1 Apologies for absence: Cllr A Elm and Cllr B Oak.", ELM_AWAY),
    "apologies under a heading": ("# 1 Apologies\nCllr A Elm and Cllr B Oak.", ELM_AWAY),
    "apologies received": ("# 1 Apologies\nReceived from Cllr A Elm and Cllr B Oak.", ELM_AWAY),
    "lateness": ("# 1 Apologies\nApologies for lateness were received from Cllr A Elm.", []),
    "no apologies": ("# 1 Apologies\nThere were no apologies for absence.", []),
    "a task under apologies": ("# 1 Apologies\nCllr A Elm to write to the county.", []),
}


@pytest.mark.parametrize(("text", "told"), FORMS.values(), ids=FORMS.keys())
def test_each_form_gives_names_roles_and_the_chair(text: str, told: list[str]) -> None:
    assert _told(text) == told


def test_a_style_holds_for_the_names_after_it_and_not_for_those_with_a_title() -> None:
    listed, style = people_in("Councillors A Elm, B Oak and Mrs D Fir")
    assert [(one.name, one.style) for one in listed] == [
        ("A Elm", "Councillors"),
        ("B Oak", "Councillors"),
        ("Mrs D Fir", None),
    ]
    assert people_in("C Ash", style)[0][0].style is None


@pytest.mark.parametrize("text", ["Pond Club", "Head Teacher", "Elm", "Mere Council", "KC MP"])
def test_a_body_a_post_or_one_word_is_no_person(text: str) -> None:
    assert not is_person(text)


@pytest.mark.parametrize("word", ["Chair ", "Ab ", "Chair – ", "Cllr ", "A. ", "Ann Other and "])
def test_what_only_looks_like_a_list_is_gone_through_once(word: str) -> None:
    many = word * 20_000  # by the square of it this would take hours
    assert len(people_in(many)[0]) <= 20_000
