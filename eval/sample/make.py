# mypy: disable-error-code="import-untyped"
"""Set the sample agenda packs as PDF from the text and tables under `source/`.

Run from the repository root: `python -m eval.sample.make`. The same source always gives the
same files. Each pack is set twice: the first time shows how many pages each item takes, the
second prints the page ranges on the agenda and pads items to an even number of pages.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import KeepTogether, NextPageTemplate, PageBreak, Paragraph, Spacer, Table

from .layout import Ledger, PackDoc, bookmark, foot, item_start
from .markup import BODY, STYLES, Story, parse
from .tables import escape

HERE = Path(__file__).parent
SOURCE = HERE / "source"
PAPERS = HERE.parent / "papers"
COUNCIL = "Brackenmere Borough Council"
FRONT = "front"

NAME = ParagraphStyle("name", BODY, fontName="Helvetica-Bold", fontSize=20, leading=25)
AGENDA = ParagraphStyle("agenda", NAME, fontSize=17, leading=24)
BOLD = ParagraphStyle("bold", BODY, fontName="Helvetica-Bold")


@dataclass(frozen=True)
class Item:
    """One line of the agenda: its number, title, what is asked, and the files behind it."""

    number: int
    title: str
    note: list[str]
    files: list[str]
    part: str
    to_follow: bool

    @property
    def key(self) -> str:
        """A name for the item's place in the ledger."""
        return f"item-{self.number}"


@dataclass(frozen=True)
class Pack:
    """A pack or supplement as its `pack.toml` describes it."""

    folder: Path
    file_name: str
    heading: str
    facts: list[tuple[str, str]]
    opening: list[str]
    closing: list[str]
    contact: list[str]
    first_page: int
    follows: str
    items: list[Item]


def read_pack(folder: Path) -> Pack:
    """Read a pack's description; the items come in the order of the agenda."""
    raw: dict[str, Any] = tomllib.loads((folder / "pack.toml").read_text(encoding="utf-8"))
    items = [
        Item(
            number=entry["number"],
            title=entry["title"],
            note=entry.get("note", []),
            files=entry.get("files", []),
            part=entry.get("part", ""),
            to_follow=entry.get("to_follow", False),
        )
        for entry in raw["items"]
    ]
    return Pack(
        folder=folder,
        file_name=raw["file_name"],
        heading=raw["heading"],
        facts=[(label, value) for label, value in raw["facts"].items()],
        opening=raw["opening"],
        closing=raw.get("closing", []),
        contact=raw["contact"],
        first_page=raw.get("first_page", 1),
        follows=raw.get("follows", ""),
        items=items,
    )


@dataclass(frozen=True)
class Numbers:
    """Printed page numbers of a pack: the range of each item and the last of all."""

    ranges: dict[str, tuple[int, int]]
    padded: set[str]
    last: int


def number_items(pack: Pack, ledger: Ledger, first: int) -> Numbers:
    """Give each item its printed pages; an item of odd length is followed by a blank page."""
    keys = [item.key for item in pack.items if item.files]
    ends = [ledger.starts[key] - 1 for key in keys[1:]] + [ledger.last]
    ranges: dict[str, tuple[int, int]] = {}
    padded: set[str] = set()
    at = first
    for key, end in zip(keys, ends, strict=True):
        length = end - ledger.starts[key] + 1
        if length % 2 and not pack.follows:
            padded.add(key)
            length += 1
        ranges[key] = (at, at + length - 1)
        at += length
    return Numbers(ranges, padded, at - 1)


def build(pack: Pack, first: int) -> tuple[int, int]:
    """Set one pack; returns its last printed page number and its number of PDF pages."""
    path = PAPERS / pack.file_name
    draft = _set(pack, path, first, 2, Numbers({}, set(), first))
    numbers = number_items(pack, draft.ledger, first)
    front = min(draft.ledger.starts.values()) - 1
    final = _set(pack, path, first, front, numbers)
    return numbers.last, final.ledger.last


def _set(pack: Pack, path: Path, first: int, front: int, numbers: Numbers) -> PackDoc:
    doc = PackDoc(path, f"{pack.heading}: {pack.facts[0][1]}", COUNCIL, front, first)
    story = _front_sheets(pack, numbers)
    for item in pack.items:
        if item.files:
            story += _item(pack, item, item.key in numbers.padded)
    doc.build(story)
    return doc


def _item(pack: Pack, item: Item, pad: bool) -> Story:
    stamp = f"Agenda Item {item.number}"
    story: Story = [NextPageTemplate("portrait"), PageBreak(), foot(None)]
    story += [item_start(item.key, stamp), bookmark(f"{item.number} {item.title}", 0)]
    for name in item.files:
        story += parse(pack.folder / name)
    if pad:
        story += [NextPageTemplate("portrait"), PageBreak(), foot(None), Spacer(1, 220)]
        story += [Paragraph("This page is intentionally left blank", STYLES["title"])]
    return story


def _front_sheets(pack: Pack, numbers: Numbers) -> Story:
    story: Story = [bookmark(pack.heading.split(": ")[0], 0)]
    story += [Paragraph(COUNCIL, BOLD), Spacer(1, 14), Paragraph(pack.heading, NAME)]
    story += [Paragraph("Agenda", AGENDA)] if not pack.follows else []
    story += [Spacer(1, 6), _facts(pack.facts), Spacer(1, 12)]
    story += [Paragraph(escape(text), BODY) for text in pack.opening]
    part = ""
    for item in pack.items:
        if item.part and item.part != part:
            part = item.part
            story += [Spacer(1, 4), Paragraph(escape(part), BOLD)]
        story += _agenda_line(item, numbers)
    story += [Spacer(1, 8), *(Paragraph(escape(text), BODY) for text in pack.closing)]
    story += [Spacer(1, 8), _contact(pack.contact)]
    return story


def _facts(facts: list[tuple[str, str]]) -> Table:
    rows = [
        [Paragraph(f"{label}:", BOLD), Paragraph(escape(value), BOLD)] for label, value in facts
    ]
    rules = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, colors.black),
        ("LINEBELOW", (0, -1), (-1, -1), 0.9, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 5),
    ]
    return Table(rows, colWidths=[62, 391], style=rules)


def _agenda_line(item: Item, numbers: Numbers) -> Story:
    where = ""
    if item.key in numbers.ranges:
        low, high = numbers.ranges[item.key]
        where = f" (Pages {low} - {high})"
    elif item.to_follow:
        where = " (To Follow)"
    text = f"<b>{escape(item.title)}</b>{where}"
    story: Story = [Paragraph(text, STYLES["numbered"], bulletText=f"{item.number}.")]
    story += [Paragraph(escape(note), STYLES["numbered"]) for note in item.note]
    return [KeepTogether(story)]


def _contact(lines: list[str]) -> Table:
    rows = [[Paragraph(escape(line), STYLES["line"])] for line in lines]
    rules = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, colors.black),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table(rows, colWidths=[453], style=rules)


def main() -> None:
    """Set every pack; a supplement's numbers count on from the pack it follows."""
    rl_config.useA85 = 0
    last: dict[str, int] = {}
    for folder in sorted(path.parent for path in SOURCE.glob("*/pack.toml")):
        pack = read_pack(folder)
        first = last[pack.follows] + 1 if pack.follows else pack.first_page
        last[folder.name], pages = build(pack, first)
        print(f"{pages:3d} pages, printed {first}-{last[folder.name]}: {pack.file_name}")


if __name__ == "__main__":
    main()
