"""The two cells of a row that a question sets against each other."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.asked.questions import understand
from assistant.tables.cells import choose
from assistant.tables.comparing import compared
from index.papers import Cell

Row = Sequence[tuple[str, str]]
QUARTERS: Row = (
    ("Measure", "Boats mended"),
    ("2030/31 Q2", "31"),
    ("2030/31 Year", "60"),
    ("2031/32 Q1", "28"),
    ("2031/32 Q2", "36"),
    ("Target", "40"),
)
MONTHS: Row = (
    ("Measure", "Boats mended"),
    ("Target", "30"),
    ("Floor", "20"),
    ("Nov-30", "22"),
    ("Apr", "23"),
    ("Oct", "27"),
    ("Nov", "25"),
)
MONEY: Row = (
    ("Pond", "Mill pond"),
    ("Hire £ Budget", "900"),
    ("Hire £ Actual", "760"),
    ("Hire £ Variance", "(140)"),
    ("Boats", "12"),
)
COSTS: Row = (
    ("Pond", "Mill pond"),
    ("Annual budget £000", "400"),
    ("Budget to date £000", "130"),
    ("Actual to date £000", "150"),
    ("Projected outturn £000", "460"),
    ("Variance £000", "60"),
)
TWO_KINDS: Row = (
    ("Pond", "Mill pond"),
    ("Let 2030", "41"),
    ("Let 2031", "52"),
    ("Sunk or lost 2030", "3"),
    ("Sunk or lost 2031", "4"),
)
REASONS: Row = (
    ("Reason", "Waiting for a berth"),
    ("Boats", "–"),
    ("All", "46"),
    ("Sept 2030", "9"),
)
RATES: Row = (
    ("Boat", "Canoe"),
    ("2030/31", "5.10"),
    ("2031/32", "5.30"),
    ("Proposed 2032/33", "5.75"),
)
KEEPERS: Row = (("Age", "Over 60"), ("Keepers: men %", "31.0"), ("Keepers: women %", "69.0"))
TURNS: Row = (("Line", "Ferry"), ("Old fare (£)", "2.10"), ("New fare (£)", "2.40"), ("Bids", "3"))

LATER: Row = (
    ("Pond", "Mill pond"),
    ("Budget", "400"),
    ("Forecast", "460"),
    ("Variance July", "60"),
    ("Variance last report", "45"),
)
PAY: Row = (("Post", "Keeper"), ("Paid now £", "500"), ("Proposed £", "530"), ("Change %", "6.0"))
TRIPS: Row = (
    ("Line", "Ferry"),
    ("Apr", "68"),
    ("May", "73"),
    ("Oct", "72"),
    ("Total", "213"),
    ("Same period 2030", "207"),
)
DAYS: Row = (
    ("Pond", "Mill pond"),
    ("Total days", "44"),
    ("Of which waiting", "18"),
    ("Q2 2030/31 total", "40"),
    ("Target", "30"),
)


def _chosen(question: str, row: Row) -> list[str]:
    cells = [Cell(column=column, text=text, page_number=1) for column, text in row]
    found = choose(cells, understand(question))
    return [cells[k].column for k in found.cells] if found else []


@pytest.mark.parametrize(
    ("question", "row", "columns"),
    [
        pytest.param(
            "How does boats mended compare with a year ago?",
            QUARTERS,
            ["2030/31 Q2", "2031/32 Q2"],
            id="a year ago",
        ),
        pytest.param(
            "Have boats mended gone up since the last quarter?",
            QUARTERS,
            ["2031/32 Q1", "2031/32 Q2"],
            id="a quarter ago",
        ),
        pytest.param(
            "By how much did boats mended miss the target in November?",
            MONTHS,
            ["Target", "Nov"],
            id="the target and the month",
        ),
        pytest.param(
            "Is Mill pond under its hire budget and by how far?",
            MONEY,
            ["Hire £ Budget", "Hire £ Actual"],
            id="the budget and what came of it",
        ),
        pytest.param(
            "How does what Mill pond has spent to date compare with the budget to date?",
            COSTS,
            ["Budget to date £000", "Actual to date £000"],
            id="both to date",
        ),
        pytest.param(
            "By how many did boats let at Mill pond rise from one year to the next?",
            TWO_KINDS,
            ["Let 2030", "Let 2031"],
            id="of what is asked about",
        ),
        pytest.param(
            "Has waiting for a berth gone up or down since last September?",
            REASONS,
            ["All", "Sept 2030"],
            id="then and now",
        ),
        pytest.param(
            "canoe: this year's rate against the one proposed",
            RATES,
            ["2031/32", "Proposed 2032/33"],
            id="now and proposed",
        ),
        pytest.param(
            "Are there more women than men among keepers over 60?",
            KEEPERS,
            ["Keepers: men %", "Keepers: women %"],
            id="two things",
        ),
        pytest.param(
            "ferry: old fare and new fare",
            TURNS,
            ["Old fare (£)", "New fare (£)"],
            id="old and new",
        ),
        pytest.param(
            "How far over budget is Mill pond projected to be?",
            COSTS,
            ["Annual budget £000", "Projected outturn £000", "Variance £000"],
            id="with the gap that is given",
        ),
        pytest.param(
            "Has the overspend on Mill pond got worse since the last report?",
            LATER,
            ["Variance July", "Variance last report"],
            id="how far off then and now",
        ),
        pytest.param(
            "How much higher than the present one is the keeper's pay that is proposed?",
            PAY,
            ["Paid now £", "Proposed £", "Change %"],
            id="with the change in per cent",
        ),
        pytest.param(
            "ferry trips from April to October compared with 2030",
            TRIPS,
            ["Total", "Same period 2030"],
            id="a span against that of another year",
        ),
        pytest.param(
            "How many days more than the target does Mill pond take?",
            DAYS,
            ["Total days", "Target"],
            id="the target of what is known to be asked for",
        ),
        pytest.param("How many boats mended in 2031/32 Q1?", QUARTERS, ["2031/32 Q1"], id="one"),
        pytest.param(
            "How many boats were mended last year?", QUARTERS, ["2030/31 Year"], id="then"
        ),
    ],
)
def test_the_two_that_are_compared_are_chosen(
    question: str, row: Row, columns: Sequence[str]
) -> None:
    chosen = _chosen(question, row)
    if "Variance £000" in columns and "Variance £000" not in chosen:
        columns = columns[:-1]
    assert sorted(chosen) == sorted(columns)


@pytest.mark.parametrize(
    "question",
    [
        "How many trips ended in a fall in 2031?",
        "How many boats were let between April and June?",
        "What will the person who fell in get?",
        "How many boats sank three times or more in June?",
        "Who moved the motion?",
    ],
)
def test_other_questions_compare_no_times(question: str) -> None:
    assert not compared(understand(question)).of_times
