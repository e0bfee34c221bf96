"""Stamps, running heads and feet are told from the text of a paper."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from index.furniture import furniture, is_stamp, stamped_item, stamped_words
from index.lines import Line
from index.papers import Word

HEIGHT = 842.0
HEAD, BODY, FOOT = 40.0, 400.0, 800.0


def _line(text: str, y: float) -> Line:
    return Line(words=(0,), text=text, box=(50.0, y, 200.0, y + 12), size=10.0, bold=False)


def test_stamps_and_running_heads_are_furniture_from_the_second_time_on() -> None:
    pages = [
        [_line("Netherby Plan 2025", HEAD), _line("Text.", BODY), _line(f"Page {k}", FOOT)]
        for k in (1, 2, 3)
    ]
    assert furniture(pages, [HEIGHT] * 3, ["1", "2", "3"]) == [{2}, {0, 2}, {0, 2}]


@pytest.mark.parametrize(
    ("text", "label", "stamp"),
    [
        ("Page 51", "51", True),
        ("Agenda Item 5", None, True),
        ("Agenda Item 5 Page 51", "51", True),
        ("51", "51", True),
        ("51", "52", False),
        ("51 homes", "51", False),
    ],
)
def test_a_stamp_is_the_number_and_nothing_else(text: str, label: str, stamp: bool) -> None:
    assert is_stamp(text, label) is stamp


@pytest.mark.parametrize(
    ("text", "y", "item"),
    [
        ("Agenda Item 5", HEAD, "5"),
        ("Agenda Item No. 12a", HEAD, "12a"),
        ("Agenda Item 5", BODY, None),
        ("This agenda item 5 is about the roads of the whole borough", HEAD, None),
    ],
)
def test_an_item_stamp_stands_in_the_head(text: str, y: float, item: str | None) -> None:
    assert stamped_item([_line(text, y)], HEIGHT) == item


@pytest.mark.parametrize(
    ("texts", "stamped"),
    [
        ([("Page 7", 810.0), ("the last row", 790.0)], {0, 1}),
        ([("Page 7", 790.0), ("the last row", 810.0)], set()),
        ([("Page 7 of the plan", 810.0)], set()),
        ([("Agenda Item 5", 20.0), ("Page 7", 34.0), ("Ref", 60.0)], {0, 1, 2, 3, 4}),
    ],
    ids=["outside the text", "inside the text", "a sentence", "two stamps in the head"],
)
def test_the_words_of_stamps_at_the_pages_edge_are_found(
    texts: Sequence[tuple[str, float]], stamped: set[int]
) -> None:
    words: list[Word] = []
    for text, y in texts:
        for k, part in enumerate(text.split()):
            x = 50.0 + 40 * k
            words.append(Word(text=part, box=(x, y, x + 38, y + 12), size=10))
    assert stamped_words(words, HEIGHT) == stamped
