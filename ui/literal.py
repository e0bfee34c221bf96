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


def named_cells(caption: str, columns: Sequence[str], cells: Sequence[str]) -> str:
    """One row of a table stood on end, so that a scorecard's twelve columns need no scrolling.

    Empty cells are left out, as the caption must say.
    """
    lines = "".join(
        f"<tr>{_row(pair)}</tr>" for pair in zip(columns, cells, strict=True) if pair[1].strip()
    )
    heading = element("caption", caption)
    return f'<div class="wide"><table>{heading}<tbody>{lines}</tbody></table></div>'
