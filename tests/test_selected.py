"""Which rows of a table have what a question says of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.asked.questions import understand
from assistant.claims.rowclaims import row_unit
from assistant.claims.selected import MANY_ROWS, MOST_ROWS, selected
from assistant.tables.cells import Chosen
from assistant.units.extract import Unit
from tests.tables import Held, rows_of

MEASURES = rows_of(
    ("Ref", "Measure", "Q2", "Before", "RAG", "Direction"),
    (
        ("1", "Boats mended", "12", "Amber", "Red", "↓"),
        ("2", "Herons seen more than 20 miles away", "40", "Amber", "Green", "↑"),
        ("3", "Frogs moved", "7", "Amber", "Amber", "➡"),
        ("4", "Lilies planted", "90", "Green", "Green", "↑"),
        ("5", "Ducks ringed", "31", "Red", "A", "↓"),
    ),
)
ACTIONS = rows_of(
    ("No", "Action", "By whom", "Update"),
    (
        ("1", "Mend the sluice", "A Reed/B Moss", "Completed - see the report"),
        ("2", "Count the herons", "B Moss", "One counted so far"),
        ("3", "Buy a rake", "C Rush", "done"),
        ("4", "Write to the miller", "A Reed", ""),
    ),
    number=1,
)
PAYMENTS = rows_of(
    ("Payee", "Detail", "Total £", "VAT"),
    (
        ("Reed & Co", "Rakes", "120.00", "20.00"),
        ("Miller", "Rent", "900.00", ""),
        ("Reed & Co", "Boat", "1,440.00", "240.00"),
        ("Total", "", "2,460.00", "260.00"),
    ),
    number=2,
)
PARKS = rows_of(
    ("Name", "Run by", "Boat spaces", "Capacity", "Café"),
    (
        ("Mill pond", "Ponds Trust", "3", "120", "Yes"),
        ("Long pond", "the Parish", "9", "80", "No"),
        ("Round pond", "Ponds Trust", "0", "20", "Kiosk only"),
        ("Old pond", "the Parish", "2", "15", "N/a"),
        ("New pond", "the Parish", "0", "10", "Yes"),
    ),
    number=3,
    context="Ponds › Public ponds",
)
HELD = Held(MEASURES, ACTIONS, PAYMENTS, PARKS)


def _rows(question: str, units: list[Unit] | None = None) -> list[str]:
    """What is said of each row, without its bullet and how many there are."""
    near = [MEASURES[0], ACTIONS[0], PAYMENTS[0], PARKS[0]]
    claims = selected(understand(question), units or [], near, HELD)
    return [claim.text.split("\n")[-1].removeprefix("• ") for claim in claims]


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Which measures are red?", ["1 Boats mended"]),
        (
            "which measures are rated amber",
            ["3 Frogs moved: Amber (RAG)", "5 Ducks ringed: A (RAG)"],
        ),
        (
            "Which measures went down?",
            ["1 Boats mended: ↓ (Direction)", "5 Ducks ringed: ↓ (Direction)"],
        ),
        (
            "Which measures moved from amber to green?",
            ["2 Herons seen more than 20 miles away: Amber (Before); Green (RAG)"],
        ),
        (
            "which actions are completed",
            [
                "1 Mend the sluice: Completed - see the report (Update)",
                "3 Buy a rake: done (Update)",
            ],
        ),
        (
            "which actions are still outstanding?",
            ["2 Count the herons: One counted so far (Update)", "4 Write to the miller"],
        ),
        (
            "which actions have not been completed",
            ["2 Count the herons: One counted so far (Update)", "4 Write to the miller"],
        ),
        (
            "What actions does A Reed have?",
            [
                "1 Mend the sluice: A Reed/B Moss (By whom)",
                "4 Write to the miller: A Reed (By whom)",
            ],
        ),
        (
            "payments over £500",
            ["Miller: 900.00 (Total £)", "Reed & Co: 1,440.00 (Total £)"],
        ),
        ("which payments were under 200 pounds", ["Reed & Co: 120.00 (Total £)"]),
        ("Which ponds does the Ponds Trust run?", ["Mill pond", "Round pond"]),
        (
            "which ponds have a café",
            ["Mill pond: Yes (Café)", "Round pond: Kiosk only (Café)", "New pond: Yes (Café)"],
        ),
        ("which ponds have no café", ["Long pond: No (Café)", "Old pond: N/a (Café)"]),
        ("list the ponds with more than 5 boat spaces", ["Long pond: 9 (Boat spaces)"]),
        (
            "which ponds have over 50 spaces",
            ["Mill pond: 120 (Capacity)", "Long pond: 80 (Capacity)"],
        ),
    ],
)
def test_the_rows_that_have_what_is_asked_for_are_listed(question: str, rows: list[str]) -> None:
    assert _rows(question) == rows


def test_marks_are_read_under_the_heading_that_is_named_whatever_the_rows_are() -> None:
    ticks = rows_of(
        ("Detail", "Town", "Parish"),
        (
            ("Mend boats", "x", "x"),
            ("Count swans", "x", ""),
            ("Detail", "Town", "Parish"),
            ("Ring ducks", "", "x"),
        ),
    )
    for question, rows in (
        ("What duties does the parish have?", ["Mend boats: x (Parish)", "Ring ducks: x (Parish)"]),
        ("which duties does only the parish have", ["Ring ducks: x (Parish)"]),
        ("which duties are red", []),
    ):
        claims = selected(understand(question), [], ticks, Held(ticks))
        assert [claim.text.split("• ")[1] for claim in claims] == rows


def test_how_many_of_all_they_are_is_said_to_be_counted_and_each_is_cited() -> None:
    claims = selected(understand("How many measures are green?"), [], MEASURES, HELD)
    assert (
        claims[0].text.split("\n")[0] == "2 of the table's 5 rows have “Green” under RAG (counted):"
    )
    assert [claim.quote.split()[0] for claim in claims] == ["2", "4"]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        pytest.param("ponds with a café run by the ponds trust", 2, id="of-two-conditions"),
        pytest.param("ponds in the county with a café", 0, id="a-word-that-no-heading-tells"),
        pytest.param("ponds", 0, id="nothing-said-of-them"),
    ],
)
def test_things_that_are_only_named_are_listed_if_all_their_words_tell_which(
    question: str, found: int
) -> None:
    assert len(_rows(question)) == found


def test_a_total_is_no_row() -> None:
    claims = selected(understand("which payments were over £100"), [], PAYMENTS, HELD)
    assert claims[0].text.startswith("All 3 rows of the table:")


def test_what_the_papers_say_of_the_number_themselves_stands() -> None:
    asked = understand("How many measures are red?")
    summary = rows_of(("Quarter", "Red", "Amber"), (("Q2", "4", "3"), ("Q1", "1", "1")), number=4)
    told = replace(row_unit(summary[0], None), text="In all 4 measures are red.")
    assert selected(asked, [replace(told, cell=0)], MEASURES, HELD) == []
    assert selected(asked, [row_unit(MEASURES[3], None)], MEASURES, HELD)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param(
            "How many herons were seen more than 20 miles away?", id="what-a-row-is-about"
        ),
        pytest.param("which measures are blue", id="a-colour-that-no-row-has"),
        pytest.param("which schools are red", id="rows-of-another-kind"),
        pytest.param("How many boat spaces does Mill pond have?", id="one-row"),
        pytest.param("Which measures of the budget were there?", id="elsewhere"),
        pytest.param("Was the sluice completed?", id="no-list"),
        pytest.param("what percentage of measures are red", id="a-share"),
    ],
)
def test_rows_are_not_listed_where_they_are_not_asked_for(question: str) -> None:
    assert _rows(question) == []


def test_of_tables_alike_that_of_the_month_or_else_the_newest_is_read() -> None:
    columns = ("Action", "State")
    june = rows_of(columns, (("Dig a hole", "Open"), ("Rake it", "Done")), day=date(2031, 6, 3))
    july = rows_of(
        columns,
        (("Sow grass", "Open"), ("Mow it", "Done")),
        document="later.pdf",
        day=date(2031, 7, 1),
    )
    held = Held(june, july)
    for question, row in (
        ("which actions are open", "Sow grass"),
        ("open actions in June 2031", "Dig a hole"),
    ):
        claims = selected(understand(question), [], [june[0], july[0]], held)
        assert [claim.text.split("• ")[1] for claim in claims] == [row]


def test_the_part_of_a_table_that_is_named_is_kept_to() -> None:
    columns = ("Measure", "RAG")
    birds = rows_of(columns, (("Herons", "Red"), ("Ducks", "Green")), context="Ponds › Birds")
    plants = [
        replace(row, id=row.id + 50, context="Ponds › Plants")
        for row in rows_of(columns, (("Lilies", "Red"), ("Reeds", "Red")))
    ]
    claims = selected(
        understand("which measures for plants are red"), [], birds, Held([*birds, *plants])
    )
    assert [claim.text.split("• ")[1] for claim in claims] == ["Lilies", "Reeds"]


def test_the_whole_of_a_short_table_is_listed_where_the_question_says_only_where_it_stands() -> (
    None
):
    day = date(2031, 6, 3)
    june = [replace(row, meeting_date=day, context="Ponds › Payments in hand") for row in PAYMENTS]
    other = [replace(row, document="b.pdf", meeting_date=date(2031, 7, 1)) for row in PAYMENTS]
    asked = understand("list the payments in hand in June 2031")
    claims = selected(asked, [], [june[0], other[0]], Held(june, other))
    assert [claim.text for claim in claims] == [
        "All 3 rows of the table:\n• Reed & Co, Rakes: 120.00 (Total £)",
        "• Miller: 900.00 (Total £)",
        "• Reed & Co, Boat: 1,440.00 (Total £)",
    ]
    many = rows_of(("Payee", "Total £"), [(f"Person {k}", f"{k}.00") for k in range(30)])
    assert selected(understand("list the payments"), [], many, Held(many)) == []


def test_many_rows_are_said_only_where_a_list_of_them_is_asked_for() -> None:
    def n_rows(question: str, n_bills: int) -> int:
        bills = rows_of(
            ("Payee", "Total £"), [(f"Miller {k}", f"{600 + k}.00") for k in range(n_bills)]
        )
        return len(selected(understand(question), [], [bills[0]], Held(bills)))

    assert n_rows("Which payments are over £500?", MANY_ROWS + 1) == MANY_ROWS + 1
    assert n_rows("What payments are over £500?", MANY_ROWS + 1) == 0
    assert n_rows("What payments are over £610?", MANY_ROWS + 1) == 2
    assert n_rows("What does payments over £610 mean?", MANY_ROWS + 1) == 0
    assert n_rows("Which payments are over £500?", MOST_ROWS + 1) == 0
    assert n_rows("List the payments over £500", MOST_ROWS + 1) == MOST_ROWS + 1


def test_a_number_that_the_papers_tell_and_that_is_counted_is_shown_with_its_rows() -> None:
    told = replace(row_unit(MEASURES[0], None), text="Of the measures two are green.", cell=0)
    claims = selected(understand("How many measures are green?"), [told], MEASURES, HELD)
    assert len(claims) == 2


def test_a_figure_that_a_row_has_is_not_how_many_have_it() -> None:
    table = rows_of(
        ("Measure", "Score"), (("Herons", "12"), ("Boats", "9"), ("Frogs", "12"), ("Ducks", "4"))
    )
    unit = row_unit(table[0], Chosen(cells=(1,), certain=True))
    for question in ("How many measures have a score of 12?", "number of measures with score 12"):
        claims = selected(understand(question), [unit], table, Held(table))
        assert [claim.text.split("• ")[1] for claim in claims] == ["Herons", "Frogs"]
