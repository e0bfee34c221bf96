"""Text of papers and questions shown as it stands: never read as Markdown, HTML or a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

import streamlit as st

# Streamlit reads labels as Markdown. A backslash stops all that CommonMark knows and the
# directives (`:red[…]`, `$…$`); emoji and icon names, arrows and bare addresses are replaced
# after the backslashes are gone, so a word joiner (no width, not spoken) keeps them apart.
SPECIAL = re.compile(r"[!-/:-@\[-`{-~]")
JOINED = re.compile(r"(?<=:)(?=[\w/])|(?<=[-<~])(?=[->=])|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
WORD_JOINER = "\u2060"


def label(text: str) -> str:
    """`text` on one line for a place that Streamlit reads as Markdown."""
    line = " ".join(text.split())
    return SPECIAL.sub(r"\\\g<0>", JOINED.sub(WORD_JOINER, line))


def element(tag: str, text: str, *, css: str = "", **attributes: str) -> str:
    """One HTML element holding `text`; attribute names write `_` for `-`."""
    named = {"class": css, **attributes}
    written = "".join(
        f' {name.replace("_", "-")}="{escape(value)}"' for name, value in named.items() if value
    )
    return f"<{tag}{written}>{escape(text)}</{tag}>"


def show(tag: str, text: str, *, css: str = "", **attributes: str) -> None:
    """Put one element on the page."""
    st.html(element(tag, text, css=css, **attributes))


def points(texts: Iterable[str]) -> str:
    """A list."""
    return f"<ul>{''.join(element('li', text) for text in texts)}</ul>"


def table(
    caption: str, columns: Sequence[str], rows: Iterable[Sequence[str]], *, css: str = ""
) -> str:
    """A table a screen reader can walk: a caption, column headings, row headings.

    `st.table` would read its cells as Markdown.
    """
    heads = "".join(element("th", column, scope="col") for column in columns)
    lines = "".join(f"<tr>{_row(cells)}</tr>" for cells in rows)
    return (
        f'<div class="wide {css}" role="region" tabindex="0" aria-label="{escape(caption)}">'
        f"<table>{element('caption', caption)}"
        f"<thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table></div>"
    )


def _row(cells: Sequence[str]) -> str:
    first, *others = cells
    return element("th", first, scope="row") + "".join(element("td", cell) for cell in others)


def named_cells(
    caption: str,
    heads: Sequence[str],
    columns: Sequence[str],
    cells: Sequence[str],
    *,
    marked: frozenset[int] = frozenset(),
) -> str:
    """One row of a table stood on end, so that a scorecard's twelve columns need no scrolling.

    Args:
        heads: what the two columns are called: of the headings, and of the row.
        marked: positions of the cells that answer.

    Empty cells are left out, as the caption must say.
    """
    named = zip(columns, cells, strict=True)
    lines = "".join(
        f"<tr>{element('th', column, scope='row')}{_cell(cell, is_marked=k in marked)}</tr>"
        for k, (column, cell) in enumerate(named)
        if cell.strip()
    )
    head = "".join(element("th", name, scope="col") for name in heads)
    return (
        f'<div class="wide on-end"><table>{element("caption", caption)}'
        f"<thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table></div>"
    )


def _cell(text: str, *, is_marked: bool) -> str:
    return f"<td><mark>{escape(text)}</mark></td>" if is_marked else element("td", text)
