"""Which of a table's columns a question means, where several would do."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.asked.questions import understand
from assistant.tables.cells import choose
from assistant.tables.columns import Role, understand_column
from index.papers import Cell


def _chosen(question: str, row: Sequence[tuple[str, str]]) -> list[str]:
    cells = [Cell(column=column, text=text, page_number=1) for column, text in row]
    found = choose(cells, understand(question))
    return [cells[k].column for k in found.cells] if found else []


SCORECARD = (
    ("Measure", "Boats mended"),
    ("2030/31 Q2", "31"),
    ("2031/32 Q1", "28"),
    ("2031/32 Q2", "36"),
    ("2031/32 Q2 target", "40"),
    ("2031/32 Year target", "90"),
    ("RAG Q2", "Red"),
)
BUDGET = (
    ("Scheme", "Slipway"),
    ("2031/32 Approved", "300"),
    ("2031/32 Revised", "280"),
    ("2031/32 Spent to 30 Sept", "111"),
    ("2031/32 Forecast variance", "(20)"),
)
OUTTURN = (
    ("Scheme", "Slipway"),
    ("Revised 2031/32 £000", "280"),
    ("Outturn £000", "111"),
    ("Of which under/over spend", "5"),
    ("Forecast completion", "2033"),
)
RISKS = (
    ("Risk", "Leaking hulls"),
    ("Residual score July", "12"),
    ("Residual score Oct", "20"),
    ("Target", "8"),
)
REPLIES = (
    ("Who", "Anglers"),
    ("Agree", "6"),
    ("Disagree", "17"),
    ("No view", "3"),
    ("Total", "26"),
)
HARBOURS = (
    ("Measure", "Boats waiting"),
    ("WDH Sept 30", "9"),
    ("WDH Sept 31", "7"),
    ("EMH Sept 30", "5"),
    ("EMH Sept 31", "4"),
)
RATES = (
    ("Craft", "Canoes"),
    ("2030/31 (£/hr)", "6.10"),
    ("Proposed from 18 Aug 2031 (£/hr)", "6.90"),
    ("Scottish average 2030/31", "*"),
)
LATE = (("Lake", "Upper"), ("Overdue 1-2 years", "34"), ("Overdue over 2 years", "15"))
LATER = (("Boats", "All"), ("Let Sept 2030", "40"), ("Let Sept 2031", "52"), ("Change", "12"))
HALF = (("Operator", "Ferry"), ("Year to March 2031", "10"), ("Apr–Sep 2031", "4"))
RATED = (("Scheme", "Slipway"), ("RAG Cost", "R"), ("Cost £m", "2.4"), ("RAG Time", "G"))
WHO = (("Contract", "Ferry"), ("Provider", "Heron Boats"), ("Lead", "A Pike"))
SAVING = (
    ("Saving", "Boathouse"),
    ("Target £000", "62"),
    ("Achieved £000", "0"),
    ("Forecast £000", "18"),
    ("Shortfall £000", "44"),
)
RESERVE = (
    ("Reserve", "Moorings"),
    ("Opening balance 1 April 2031", "90"),
    ("Additions", "12"),
    ("Draw-down", "(30)"),
    ("Balance 31 December 2031", "72"),
)
COSTS = (
    ("Scheme", "Slipway"),
    ("Approved cost Total", "7.1"),
    ("Current estimate", "8.4"),
    ("Forecast 2031/32", "0.7"),
    ("Forecast 2032/33 on", "6.9"),
)
HALVES = (
    ("Boats", "Canoes"),
    ("Number 2030/31", "30"),
    ("Number H1 31/32", "14"),
    ("% in time 2030/31", "44.4"),
    ("% in time H1 31/32", "61.5"),
)
MONTHS = (("Boats", "Canoes"), ("Oct-30", "9"), ("Sep", "7"), ("Oct", "8"), ("Target", "12"))
ROUTES = (("Reason", "No crew"), ("Upper lake", "3"), ("Lower lake", "5"), ("Sept 2030", "4"))
PLANS = (("Saving", "Ferries"), ("As consulted on 2031/32", "46"), ("As now put 2031/32", "13"))
WORK = (("Meeting", "17 March 2032"), ("Item", "Mooring policy"), ("Notes", "Last seen 2029"))
BILLS = (("Payee", "Ferry Co"), ("Net £", "100.00"), ("VAT £", "20.00"), ("Gross £", "120.00"))
POSTS = (("Area", "North"), ("Posts In post", "31"), ("Posts Vacant", "4"))
VIEWS = (
    ("Rule", "No dogs"),
    ("No. answering", "90"),
    ("View Agree", "60"),
    ("View Disagree", "22"),
)
RENTS = (("Berth", "Half"), ("2030/31", "25"), ("2031/32", "26"), ("Proposed 2032/33", "28"))
MONTHLY = (("Boats", "Let"), ("2030/31 Q1", "40"), ("2031/32 Apr", "12"), ("2031/32 May", "15"))
TRIPS = (("By", "Ferry"), ("Trips 2029/30", "33"), ("Trips 2031/32", "42"), ("Cost 2031/32", "9"))
SPELLS = (("Area", "East"), ("Open at 30 Sept", "18"), ("Let (Q2)", "22%"))
LICENCE = (("Boat", "Heron"), ("Weight agreed", "28"), ("Forecast weight", "59"))
DUE = (("Service", "Legal"), ("Forecast", "36"), ("Variance", "5"), ("Variance at June", "4"))
INQUIRY = (("Site", "Mere End"), ("Development", "18 huts"), ("Procedure", "Inquiry (3 days)"))


@pytest.mark.parametrize(
    ("question", "row", "columns"),
    [
        ("How many trips ended in a fall in 2031/32?", TRIPS[:3], ["Trips 2031/32"]),
        ("By how many did trips rise in 2031/32?", TRIPS[:3], ["Trips 2031/32", "Trips 2029/30"]),
        (
            "How many more trips go by ferry now than in 2029/30?",
            TRIPS,
            ["Trips 2029/30", "Trips 2031/32"],
        ),
        ("open boats east end of sept", SPELLS, ["Open at 30 Sept"]),
        (
            "How far over the agreed weight is the Heron?",
            LICENCE,
            ["Weight agreed", "Forecast weight"],
        ),
        ("What was the variance at June, before the latest forecast?", DUE, ["Variance at June"]),
        ("What was the ferry bill ex VAT?", BILLS, ["Net £"]),
        ("What was the ferry bill with VAT?", BILLS, ["Gross £"]),
        ("How many posts are empty in the north?", POSTS, ["Posts Vacant"]),
        ("How many of those answering were against dogs?", VIEWS, ["View Disagree"]),
        ("half berth rent if agreed", RENTS, ["Proposed 2032/33"]),
        ("boats let may 2031", MONTHLY, ["2031/32 May"]),
        ("What do we now expect to spend on the slipway?", COSTS[:3], ["Current estimate"]),
        ("How many posts are in the north, not vacant ones?", POSTS, ["Posts In post"]),
        ("How much of the boathouse saving is now expected to be made?", SAVING, ["Forecast £000"]),
        ("How much of the boathouse saving has been achieved?", SAVING, ["Achieved £000"]),
        ("How much had been spent on the slipway by the half year?", BUDGET, [BUDGET[3][0]]),
        ("What is the shortfall on the boathouse saving?", SAVING, ["Shortfall £000"]),
        ("What is the target for the boathouse?", SAVING, ["Target £000"]),
        (
            "How much has been taken out of the moorings reserve since April?",
            RESERVE,
            ["Draw-down"],
        ),
        ("How much was added to the moorings reserve?", RESERVE, ["Additions"]),
        ("What is the latest cost estimate for the slipway?", COSTS, ["Current estimate"]),
        ("canoes in time in the 1st half of this year %", HALVES, ["% in time H1 31/32"]),
        ("How many canoes were out in October?", MONTHS, ["Oct"]),
        ("How many on the lower lake had no crew on a September day?", ROUTES, ["Lower lake"]),
        (
            "How much less do ferries save in 31/32 now than in the consultation?",
            PLANS,
            ["As consulted on 2031/32", "As now put 2031/32"],
        ),
        ("Which meeting gets the mooring policy?", WORK, ["Meeting"]),
        ("How many boats were mended in Q2?", SCORECARD, ["2031/32 Q2"]),
        (
            "What was the quarter 2 figure for boats mended, and the target?",
            SCORECARD,
            ["2031/32 Q2", "2031/32 Q2 target"],
        ),
        ("boats mended at the half year stage", SCORECARD, ["2031/32 Q2"]),
        ("How much had been spent on the slipway?", BUDGET, ["2031/32 Spent to 30 Sept"]),
        ("How much was spent on the slipway in 2031/32?", OUTTURN, ["Outturn £000"]),
        ("slipway budget 31/32", OUTTURN, ["Revised 2031/32 £000"]),
        (
            "What was spent on the slipway in 2031/32 against what revised budget?",
            OUTTURN,
            ["Revised 2031/32 £000", "Outturn £000"],
        ),
        ("What was the residual score in October?", RISKS, ["Residual score Oct"]),
        ("How many anglers were against it?", REPLIES, ["Disagree"]),
        ("How many anglers were in favour?", REPLIES, ["Agree"]),
        (
            "How many boats waited at East Mere in September 2031?",
            HARBOURS,
            ["EMH Sept 31"],
        ),
        ("new hourly rate of canoes", RATES, ["Proposed from 18 Aug 2031 (£/hr)"]),
        ("How many were overdue by more than two years?", LATE, ["Overdue over 2 years"]),
        (
            "By how many did boats let go up?",
            LATER,
            ["Let Sept 2030", "Let Sept 2031", "Change"],
        ),
        ("How many did the ferry carry in the first half of the year?", HALF, ["Apr–Sep 2031"]),
        ("What is the latest cost of the slipway?", RATED, ["Cost £m"]),
        ("Who provides the ferry?", WHO, ["Provider"]),
        ("How long is the inquiry at Mere End?", INQUIRY, ["Procedure"]),
    ],
)
def test_the_column_that_is_meant_is_chosen(
    question: str, row: Sequence[tuple[str, str]], columns: list[str]
) -> None:
    assert sorted(_chosen(question, row)) == sorted(columns)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Family group average", Role.MEASURE),
        ("Welsh average", Role.MEASURE),
        ("Average cost", Role.OTHER),
        ("Forecast completion", Role.DATE),
    ],
)
def test_what_is_set_beside_others_is_a_measure(heading: str, role: Role) -> None:
    assert understand_column(heading).role is role
