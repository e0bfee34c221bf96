"""Tables of those at a meeting, with a mark for each."""

from __future__ import annotations

import pytest
from made_up import minutes

from index.attendance import attendance
from index.papers import Cell, Row, Table

TEXT = """
Minutes of the meeting of the Ponds Committee held on 6 May 2031
# 1 MINUTES
RESOLVED – That the minutes be approved.
"""
BY_ROLE = (
    ("Name", "Role", "Attendance"),
    ("Ann Elm", "Chair", "Present"),
    ("BO OAK", "Head Teacher", "Online"),
    ("Cy Ash", "Parent Governor", "Apologies"),
    ("Di Fir", "Clerk", "In attendance"),
    ("Ed Yew", "Staff Governor", ""),
)
BY_TICK = (
    ("Governor", "Category", "Present", "Apologies"),
    ("Ann Elm (Chair)", "Co-opted", "✓", ""),
    ("BO OAK", "Head Teacher", "✓", ""),
    ("Cy Ash", "Parent Governor", "", "✓"),
)
SHARES = (
    ("Name", "Role", "Attendance"),
    ("Ann Elm", "Chair", "3 of 4"),
)
READ = [
    ("Ann Elm", "present", True),
    ("BO OAK", "present", False),
    ("Cy Ash", "apologies", False),
]


def _table(rows: tuple[tuple[str, ...], ...], *, headed: bool) -> Table:
    columns = rows[0] if headed else ("",) * len(rows[0])
    return Table(
        title="",
        columns=columns,
        header_page_number=1,
        rows=tuple(
            Row(
                cells=tuple(
                    Cell(column=column, text=text, page_number=1)
                    for column, text in zip(columns, row, strict=True)
                )
            )
            for row in rows[headed:]
        ),
    )


@pytest.mark.parametrize("headed", [True, False], ids=["headings", "headings as a row"])
@pytest.mark.parametrize(
    ("rows", "more"),
    [(BY_ROLE, [("Di Fir", "also present", False)]), (BY_TICK, [])],
    ids=["a word", "a tick"],
)
def test_a_mark_in_a_row_says_who_was_there(
    rows: tuple[tuple[str, ...], ...], more: list[tuple[str, str, bool]], headed: bool
) -> None:
    found = attendance(minutes(TEXT, tables=[_table(rows, headed=headed)]))
    assert [(one.name, one.role.value, one.chair) for one in found] == READ + more
    assert found[1].capacity == "Head Teacher"


def test_how_often_somebody_came_is_no_mark() -> None:
    assert attendance(minutes(TEXT, tables=[_table(SHARES, headed=True)])) == ()


def test_columns_that_read_as_lists_do_not_give_another_role() -> None:
    text = TEXT.replace("# 1", "Present\nAnn Elm\nCy Ash\n# 1")
    found = attendance(minutes(text, tables=[_table(BY_TICK, headed=True)]))
    assert {one.name: one.role.value for one in found} == {name: role for name, role, _ in READ}
