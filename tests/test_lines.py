"""Words -> lines in reading order."""

from __future__ import annotations

import pytest

from index.lines import bounds, join_text, lines_of
from index.papers import Word


def _row(text: str, x: float, y: float, *, bold: bool = False) -> list[Word]:
    """Words of a line: each letter 5 points wide, a space 3, 10 points high."""
    words = []
    for part in text.split():
        box = (x, y, x + 5 * len(part), y + 10)
        words.append(Word(text=part, box=box, size=10, bold=bold))
        x += 5 * len(part) + 3
    return words


def test_words_on_one_level_are_a_line() -> None:
    lines = lines_of([*_row("one two", 50, 100), *_row("three", 50, 114)])
    assert [line.text for line in lines] == ["one two", "three"]
    assert lines[0].box == (50, 100, 83, 110)
    assert lines[0].words == (0, 1)


def test_lines_run_down_the_page_whatever_order_they_are_drawn_in() -> None:
    words = [*_row("third", 50, 128), *_row("first", 50, 100), *_row("second", 50, 114)]
    assert [line.text for line in lines_of(words)] == ["first", "second", "third"]


def test_a_page_as_full_as_may_be_is_put_in_lines() -> None:
    boxes = [(x, y, x + 1, y + 1) for k in range(8000) for x, y in [(k * 37 % 590, k * 7.7 % 840)]]
    words = [Word(text=str(k), box=box, size=1) for k, box in enumerate(boxes)]
    lines = lines_of(words)
    assert sorted(i for line in lines for i in line.words) == list(range(8000))
    assert all(line.box[3] - line.box[1] < 2 for line in lines)


def test_words_drawn_from_right_to_left_are_one_line() -> None:
    assert [line.text for line in lines_of(_row("one two three", 50, 100)[::-1])] == [
        "one two three"
    ]


def test_columns_are_read_one_after_the_other() -> None:
    left = [word for k in range(4) for word in _row(f"left {k}", 50, 100 + 14 * k)]
    right = [word for k in range(4) for word in _row(f"right {k}", 320, 100 + 14 * k)]
    texts = [line.text for line in lines_of([*left, *right])]
    assert texts == [f"{side} {k}" for side in ("left", "right") for k in range(4)]


def test_columns_of_prose_are_read_down_though_they_are_drawn_across() -> None:
    text = "of a text that goes on and on"
    words: list[Word] = []
    for k in range(4):
        words += _row(f"left {k} {text}", 50, 100 + 14 * k)
        words += _row(f"right {k} {text}", 320, 100 + 14 * k)
    words += _row(
        "a line that goes across both of the columns of this page and on to its end", 50, 170
    )
    words += [*_row(f"left 4 {text}", 50, 190), *_row(f"right 4 {text}", 320, 190)]
    texts = [" ".join(line.text.split()[:2]) for line in lines_of(words)]
    upper = [f"{side} {k}" for side in ("left", "right") for k in range(4)]
    assert texts == [*upper, "a line", "left 4", "right 4"]


def test_labels_and_values_are_read_across() -> None:
    words: list[Word] = []
    for k in range(4):
        words += [*_row(f"label {k}", 50, 100 + 14 * k), *_row(f"value {k}", 320, 100 + 14 * k)]
    texts = [line.text for line in lines_of(words)]
    assert texts == [f"{name} {k}" for k in range(4) for name in ("label", "value")]


def _page_with_box(*, drawn_across: bool, figures: bool = False) -> list[Word]:
    """Thirty lines of text, and four of them with a box beside."""
    listed = [_row(f"mended {k} lamps on roads", 50, 540 + 14 * k) for k in range(4)]
    boxed = [
        _row(f"{k}1" if figures else f"{k} letters of thanks", 320, 540 + 14 * k) for k in range(4)
    ]
    text = [
        word for k in range(30) for word in _row(f"the text before, line {k}", 50, 100 + 14 * k)
    ]
    across = [word for pair in zip(listed, boxed, strict=True) for row in pair for word in row]
    down = [word for row in [*listed, *boxed] for word in row]
    return [*text, *(across if drawn_across else down)]


@pytest.mark.parametrize(
    ("drawn_across", "figures", "second"),
    [
        (False, False, "mended 1 lamps on roads"),
        (True, False, "0 letters of thanks"),
        (False, True, "01"),
    ],
)
def test_a_box_beside_a_list_is_read_after_it_if_it_is_drawn_so(
    drawn_across: bool, figures: bool, second: str
) -> None:
    words = _page_with_box(drawn_across=drawn_across, figures=figures)
    texts = [line.text for line in lines_of(words)]
    assert texts[30:32] == ["mended 0 lamps on roads", second]
    assert len(texts) == 38


def test_a_foot_drawn_first_comes_last_though_the_page_is_set_in_columns() -> None:
    left = [word for k in range(4) for word in _row(f"left {k}", 50, 100 + 14 * k)]
    right = [word for k in range(4) for word in _row(f"right {k}", 320, 100 + 14 * k)]
    foot, head = _row("foot", 50, 800), _row("head", 50, 20)
    texts = [line.text for line in lines_of([*foot, *left, *right, *head])]
    assert texts == [
        "head",
        *(f"{side} {k}" for side in ("left", "right") for k in range(4)),
        "foot",
    ]


def test_a_bold_beginning_does_not_make_a_bold_line() -> None:
    lead = _row("Decision reached:", 50, 100, bold=True)
    line = lines_of([*lead, *_row("yes", 150, 100)])[0]
    assert (line.text, line.bold) == ("Decision reached: yes", False)


def test_only_the_words_asked_for_are_used() -> None:
    words = _row("one two three", 50, 100)
    assert [line.text for line in lines_of(words, [0, 2])] == ["one three"]


def test_there_are_no_lines_without_words() -> None:
    assert lines_of([]) == []


@pytest.mark.parametrize(
    ("texts", "joined"),
    [
        (["a", "b"], "a b"),
        (["well-", "known"], "well-known"),
        (["2015 -", "16"], "2015 - 16"),
        (["North-", "West"], "North- West"),
        (["05/", "10/", "20", "20"], "05/10/2020"),
        (["05/10/", "2020"], "05/10/2020"),
        (["and/", "or"], "and/ or"),
        (["1/2", "20"], "1/2 20"),
        ([], ""),
    ],
)
def test_broken_words_are_joined_and_keep_their_hyphen(texts: list[str], joined: str) -> None:
    assert join_text(texts) == joined


def test_bounds_hold_all_boxes() -> None:
    assert bounds([(1, 5, 2, 6), (0, 7, 1, 9)]) == (0, 5, 2, 9)
