"""A made-up pack as text: what other programs make of a pack when they take its pages away."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from index.compose import RawPaper, Reading, compose
from index.formats import read_flow
from index.pdf import PdfFacts

PAGES: tuple[tuple[str | None, str | None, str], ...] = (
    (
        None,
        None,
        """# Roads Scrutiny Committee

# Agenda

Date: Tuesday, 4th March, 2025

1. Apologies for Absence

2. Minutes of Previous Meeting (Pages 1 - 2)

To approve the minutes of the meeting held on 7 January 2025.

3. Declarations of Interest

4. Winter Gritting Update (Pages 3 - 5)

To consider a report of the Head of Highways.

5. Work Programme (Page 6)
""",
    ),
    (
        "1",
        "2",
        """### NETHERBY COUNCIL

### Minutes of a meeting of the Roads Scrutiny Committee

held on Tuesday, 7th January, 2025 at the Town Hall

Present: Councillors Okafor and Lindqvist

### 4 DECLARATIONS OF INTEREST

There were no declarations of interest.
""",
    ),
    (
        "2",
        None,
        """### 5 WORK PROGRAMME

RESOLVED – That the Committee visits the salt barn in May.
""",
    ),
    (
        "3",
        "4",
        """# Roads Scrutiny Committee

Date of Meeting: 4 March 2025

Report of: Head of Highways

Subject/Title: Winter Gritting – how the roads were kept open

### 1. Report Summary

1.1 The gritters went out on 61 nights.

### 2. Recommendation

2.1 That the Committee notes the report.
""",
    ),
    (
        "4",
        None,
        """### Salt used

| Depot | Tonnes 2023-24 | Tonnes 2024-25 |
| --- | --- | --- |
| North | 410 | 530 |
| South | 275 | 264 |
""",
    ),
    ("5", None, "2.2 That the salt barn is mended before October.\n"),
    (
        "6",
        "5",
        """# Roads Scrutiny Committee

Date of Meeting: 4 March 2025

Report of: Clerk to the Committee

Subject/Title: Work Programme

1.1 In May the Committee visits the salt barn.
""",
    ),
)


def stamped(form: str, *, at_foot: bool = False) -> list[str]:
    """The pages, each with its stamps; `form` is how a page's number is written."""
    pages = []
    for page, item, text in PAGES:
        stamps = [form.format(page)] if page else []
        stamps += [f"Agenda Item {item}"] if item else []
        pages.append("\n\n".join([text, *stamps] if at_foot else [*stamps, text]))
    return pages


def plain(pages: Iterable[str]) -> list[str]:
    """The pages as a program that knows no Markdown gives them: no marks, no blank lines."""
    return [
        "\n".join(
            line.lstrip("# ").strip("| ").replace(" | ", " ")
            for line in page.split("\n")
            if line.strip() and "---" not in line
        )
        for page in pages
    ]


def read_copy(path: Path, text: str) -> Reading:
    """The text as a file, as read."""
    path.write_text(text, encoding="utf-8")
    return read_any(path)


def read_any(path: Path) -> Reading:
    """A file that is not a PDF, as read in this process."""
    flow = read_flow(path)
    facts = PdfFacts(n_pages=len(flow.pages), title=None, bookmarks=flow.bookmarks)
    return compose(RawPaper(document=path.name, facts=facts, pages=flow.pages, paged=flow.printed))
