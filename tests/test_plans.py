"""What reports recommend and plans intend: neither is a decision."""

from __future__ import annotations

from datetime import date

from made_up import minutes

from index.entries import entries
from index.papers import Cell, Record, Row, Table
from index.plans import intentions, recommendations
from index.register import Resolution

COLUMNS = ("Key Decision", "Decision maker", "Expected date", "Private?")


def _table(*rows: tuple[str, ...], columns: tuple[str, ...] = COLUMNS) -> Table:
    return Table(
        title="Plan",
        columns=columns,
        header_page_number=1,
        rows=tuple(
            Row(
                cells=tuple(
                    Cell(column=column, text=text, page_number=1)
                    for column, text in zip(columns, row, strict=True)
                )
            )
            for row in rows
        ),
    )


def test_a_row_of_a_forward_plan_is_an_intention() -> None:
    table = _table(("FP 31/7 Dredging the lake", "Cabinet", "9 July 2031", "Yes – paragraph 3"))
    (plan,) = intentions(minutes("Plan", record=Record.FORWARD_PLAN, tables=[table]))
    assert (plan.reference, plan.title) == ("FP 31/7", "Dredging the lake")
    assert (plan.decision_maker, plan.expected_date) == ("Cabinet", date(2031, 7, 9))
    assert plan.private == "Yes – paragraph 3"


def test_a_table_of_figures_is_no_plan() -> None:
    table = _table(("Ducks", "40", "2031"), columns=("Measure", "Number", "Date"))
    assert intentions(minutes("Figures", record=Record.APPENDIX, tables=[table])) == ()


def test_a_report_recommends_and_does_not_decide() -> None:
    reading = minutes(
        "# 1. Purpose\nTo report.\n# 2. Recommendations\n2.1 That the pond be cleaned.\n"
        "2.2 That it be resolved to buy a rake.\n# 3. Reasons\nIt smells.",
        record=Record.REPORT,
    )
    (asked,) = recommendations(reading)
    assert [span.letter for span in asked.spans] == ["2.1", "2.2"]
    assert not [entry for entry in entries(reading) if isinstance(entry, Resolution)]
