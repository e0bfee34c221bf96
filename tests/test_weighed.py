"""Which cell of a row a question means, where rules do not know its words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.asked.questions import understand
from assistant.tables.cells import choose
from assistant.tables.weighed import COLUMN_FEATURES, TOLD, Wording, column_features, weighed
from assistant.units.model import model
from index.encoded import Encoded
from index.encoder import Encoder
from index.papers import Cell

ENCODER = Encoder()


def _told(
    question: str,
    columns: tuple[str, ...],
    texts: tuple[str, ...],
    held: tuple[float, ...] = (),
) -> list[str]:
    cells = [
        Cell(column=column, text=text, page_number=1)
        for column, text in zip(columns, texts, strict=True)
    ]
    asked = understand(question)
    wording = Wording(asked=asked, text=asked.text)
    encode = ENCODER.encode_question
    weights = {**model().column, TOLD: 3.0}
    chosen = weighed(cells, wording, choose(cells, asked), weights, encode, held)
    return [cells[k].text for k in chosen.cells] if chosen else []


@pytest.mark.parametrize(
    ("question", "columns", "texts", "told"),
    [
        (
            "how many of the herons at Long pond are women",
            ("Pond", "Male", "Female"),
            ("Long pond", "31", "44"),
            "44",
        ),
        (
            "how many healthy years can Long pond expect",
            ("Pond", "Life expectancy", "Healthy life expectancy", "Deaths"),
            ("Long pond", "80", "57", "7"),
            "57",
        ),
        (
            "how many ill herons at Long pond",
            ("Pond", "Well", "Sick", "Dead"),
            ("Long pond", "80", "57", "7"),
            "57",
        ),
        (
            "Long pond ferry, how many kids",
            ("Ferry", "Adults", "Children", "Dogs"),
            ("Long pond ferry", "80", "57", "7"),
            "57",
        ),
    ],
)
def test_a_heading_is_known_by_what_it_means(
    question: str, columns: tuple[str, ...], texts: tuple[str, ...], told: str
) -> None:
    assert _told(question, columns, texts) == [told]


def test_a_letter_and_a_number_in_words_name_a_column() -> None:
    bands = ("Charge (£)", "A", "B", "C", "D")
    charge = ("Harbour board", "180", "210", "240", "270")
    assert _told("how much goes to the harbour board in band b", bands, charge) == ["210"]
    ratings = ("Kind of boat", "Rating 3", "Rating 4", "Rating 5")
    boats = ("Rowing boats", "3", "11", "42")
    assert _told("How many rowing boats have a rating of four?", ratings, boats) == ["11"]


def test_what_rules_found_to_be_missing_or_several_stays() -> None:
    quarters = ("Measure", "2030-31 Q3", "2030-31 Q4")
    assert _told("How many frogs were moved in Q2?", quarters, ("Frogs moved", "4", "9")) == []
    both = _told("How did frogs moved in Q4 compare with Q3?", quarters, ("Frogs moved", "4", "9"))
    assert sorted(both) == ["4", "9"]


RISK = ("Risk", "Score now", "Score target", "Rating", "Review", "Progress")
FLOOD = (
    "Flooding",
    "16",
    "9",
    "Amber",
    "4 May 2031",
    "Pumps were bought and are to be fitted soon",
)


@pytest.mark.parametrize(
    ("question", "held", "told"),
    [
        ("how are we doing on flooding", (-5, -9, -9, 12, -9, -9), ["Amber"]),
        ("when is flooding next looked at", (-5, -9, -9, -9, 9, -9), ["4 May 2031"]),
        ("what did we do about flooding", (-5, -9, -9, -9, -9, 12), [FLOOD[-1]]),
    ],
)
def test_a_network_that_read_the_row_tells_cells_of_any_kind(
    question: str, held: tuple[float, ...], told: list[str]
) -> None:
    assert _told(question, RISK, FLOOD, held) == told


def test_the_two_likeliest_cells_are_told_where_neither_rules_nor_a_network_know_one() -> None:
    columns, texts = (
        ("Pond", "North", "South", "East", "Depth"),
        ("Mill pond", "31", "44", "52", "2"),
    )
    asked = "tell me about mill pond"
    assert _told(asked, columns, texts) == []
    assert len(_told(asked, columns, texts, (-5, 4, 4, 4, -20))) == 2


def test_where_several_periods_are_asked_for_rules_choose() -> None:
    months = ("Measure", "March 2031", "June 2031", "Sept 2031")
    frogs = ("Frogs moved", "4", "9", "7")
    held = (-5.0, -9.0, 12.0, -9.0)
    asked = "frogs moved: March 2031 and Sept 2031"
    assert _told(asked, months, frogs, held) == _told(asked, months, frogs)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.text(max_size=20), st.text(max_size=12)), min_size=2, max_size=8),
    st.text(min_size=1, max_size=60),
)
def test_any_row_and_question_can_be_weighed(row: list[tuple[str, str]], question: str) -> None:
    cells = [Cell(column=column, text=text, page_number=1) for column, text in row]
    asked = understand(question)
    wording = Wording(asked=asked, text=asked.text)
    encode = ENCODER.encode_question
    features = column_features(cells, wording, choose(cells, asked), encode)
    assert features.shape[1] == len(COLUMN_FEATURES)
    assert np.isfinite(features).all()
    chosen = weighed(cells, wording, choose(cells, asked), model().column, encode)
    assert chosen is None or all(0 <= k < len(cells) for k in chosen.cells)


def test_an_encoder_without_pieces_for_a_heading_does_no_harm() -> None:
    dim = ENCODER.dimension
    nothing = Encoded(
        vector=np.zeros(dim, dtype=np.float32), tokens=np.zeros((0, dim), dtype=np.int8)
    )
    cells = [Cell(column=c, text=t, page_number=1) for c, t in (("Pond", "Long"), ("A", "1"))]
    cells.append(Cell(column="B", text="2", page_number=1))
    asked = understand("How many boats at Long pond?")
    features = column_features(
        cells, Wording(asked=asked, text=asked.text), None, lambda _: nothing
    )
    assert np.isfinite(features).all()
