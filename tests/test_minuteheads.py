"""The numbers and titles of minutes, as different bodies set them."""

from __future__ import annotations

from dataclasses import replace

from made_up import minutes

from index.minuted import minute_paragraphs
from index.minutes import resolutions
from index.papers import Cell
from index.passages import Piece


def _headed(*texts: str) -> list[tuple[str | None, str | None]]:
    return [(one.minute, one.title) for one in resolutions(minutes(*texts))]


def test_a_number_may_have_letters_that_the_numbers_of_this_body_share() -> None:
    found = _headed(
        "# PB.58 31/01760/FUL – THE MILL: NEW OARS\nRESOLVED that oars be GRANTED.\n"
        "# PB.59 REEDS\nRESOLVED that the reeds be cut."
    )
    assert found == [("PB.58", "31/01760/FUL – THE MILL: NEW OARS"), ("PB.59", "REEDS")]


def test_letters_before_a_number_that_do_not_go_on_are_words_of_a_heading() -> None:
    found = _headed("# 4 Ducks\n# PLAN 2031 and the ducks\nRESOLVED that the ducks be fed.")
    assert found == [("4", "Ducks")]


def test_several_minutes_may_stand_in_one_paragraph() -> None:
    found = _headed(
        "128. FILMING – The notice was read. 129. ACCOUNTS 2030/31 – The clerk spoke. In 2030. "
        "12 DUCKS – so they are called – swam.\n"
        "RESOLVED: (i) To note the accounts. 130. OARS: A REPLY – Mr Elm spoke. 131. REEDS – "
        "RESOLVED: That reeds be cut."
    )
    assert found == [("129", "ACCOUNTS 2030/31"), ("131", "REEDS")]


def test_a_table_is_read_where_it_stands_on_its_page() -> None:
    reading = minutes("# 7 OARS\nFor Against\nElm Oak\n# 8 REEDS\nRESOLVED that reeds be cut.")
    rows = [
        Piece(
            page_number=1,
            text="Elm Oak",
            headings=(),
            section=None,
            table=0,
            cells=tuple(
                Cell(column=column, text=name, page_number=1)
                for column, name in (("For", "Elm"), ("Against", "Oak"))
            ),
        )
    ]
    others = [piece for piece in reading.pieces if piece.text not in ("For Against", "Elm Oak")]
    reading = replace(reading, pieces=(*others, *rows))
    (paragraphs,) = minute_paragraphs(reading)
    (shown,) = [paragraph for paragraph in paragraphs if paragraph.ballots]
    assert shown.minute == "7"
