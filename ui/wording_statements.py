"""The two statements of the page: how this tool works, and how accessible it is.

"About this tool" follows the headings of the Algorithmic Transparency Recording Standard of the
UK government, the accessibility statement those of its model statement. Both are drafts that say
what the programme can know of itself; what only the council knows is marked as the council's to
fill in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant import Paper
from ui.wording import NO_PAPERS, counted, held

ABOUT = "About this tool"
ACCESSIBILITY = "Accessibility"
ABOUT_TITLE = "About this tool: algorithmic transparency record"
ACCESSIBILITY_TITLE = "Accessibility statement"
SOMEBODY = "the council that runs this page"
POINT = "• "
COUNCIL_FILLS = "To be filled in by the council."


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading of level 2 or 3 with its paragraphs."""

    level: int
    heading: str
    paragraphs: tuple[str, ...] = ()


def _part(level: int, heading: str, *paragraphs: str) -> Part:
    return Part(level=level, heading=heading, paragraphs=paragraphs)


def questions_kept(days: int, *, named: bool) -> str:
    """What a reader is told where questions are kept."""
    who = "with the name you signed in by" if named else "without who asked them"
    return (
        f"Questions are kept for {counted(days, 'day')}, {who}, to see what is asked. "
        "Do not name a private person."
    )


def about(
    council: str,
    contact: str,
    papers: Sequence[Paper],
    *,
    keeps: int,
    questions: str = "",
) -> tuple[Part, ...]:
    """The transparency record.

    Args:
        keeps: the days that feedback is kept, 0 if it is not kept.
        questions: what is said of keeping questions, empty if they are not kept.
    """
    owner = council or COUNCIL_FILLS
    feedback = (
        f"Feedback on answers is kept for {keeps} days with the question and the answer, without "
        "the name or address of who gave it."
        if keeps
        else "No feedback is kept."
    )
    not_kept = "Questions are not kept. They are forgotten when the window is closed."
    papers_held = held(tuple(papers)) if papers else NO_PAPERS
    return (
        _part(2, "Tier 1: overview"),
        _part(3, "Name", "Committee Papers Assistant"),
        _part(
            3,
            "Description",
            "Readers ask a question about council committee papers in their own words. The tool "
            "finds the places in agenda packs, reports and minutes that answer it, and shows the "
            "words on their page. It also lists decisions, statements and attendance. When the "
            "papers do not answer a question, it says so.",
            "It is meant to help councillors, officers and residents find and check what the "
            "papers say. It makes no decision about anybody.",
        ),
        _part(3, "Contact", contact or COUNCIL_FILLS),
        _part(2, "Tier 2: owner and responsibility"),
        _part(3, "Organisation", owner),
        _part(3, "Team and senior responsible owner", COUNCIL_FILLS),
        _part(
            3,
            "Third parties",
            "The programme runs on the council's own machine. No other organisation receives "
            "questions, answers or papers.",
        ),
        _part(2, "Tier 2: description and rationale"),
        _part(
            3,
            "Detailed description",
            "The papers are split into passages of one page each. For a question, the passages "
            "nearest to it in words and in meaning are found. A small statistical model ranks "
            "their sentences, list points and table rows. Fixed rules then check for reasons not "
            "to answer. Answers are put together from words that stand in the papers; no text is "
            "made up by a language model.",
        ),
        _part(
            3,
            "Benefits",
            "Packs have up to hundreds of pages. A reader finds the page faster, and sees whether "
            "it is a report, minutes or a plan.",
        ),
        _part(3, "Previous process", "Reading the packs, or searching them one by one for words."),
        _part(
            3,
            "Alternatives considered",
            "A search by words alone, which misses what is worded otherwise; and a large language "
            "model, which may state what no paper says.",
        ),
        _part(2, "Tier 2: decision-making process"),
        _part(
            3,
            "How the tool takes part in decisions",
            "It takes part in none. It shows where the papers say something.",
        ),
        _part(
            3,
            "Information provided",
            "A short answer, an estimate of how often such answers are right, and for each "
            "statement the paper, the page, the kind of record and the words.",
        ),
        _part(3, "Frequency and scale of use", COUNCIL_FILLS),
        _part(
            3,
            "Human decisions and review",
            "Readers check each answer on the page shown beside it. The council decides which "
            "papers are held.",
        ),
        _part(3, "Required training", "None. This page explains what an answer is worth."),
        _part(
            3,
            "Appeals and review",
            f"If an answer is wrong, tell {council or SOMEBODY}{_at(contact)}.",
        ),
        _part(2, "Tier 2: tool specification"),
        _part(
            3,
            "System architecture",
            "A programme in Python on one machine: it reads papers, keeps them in an index, and "
            "serves this page. It makes no connection to the internet.",
        ),
        _part(
            3,
            "Input",
            f"Questions, and the papers held. {papers_held}",
        ),
        _part(3, "Output", "Answers with citations; lists of what the papers record."),
        _part(3, "Maintenance", COUNCIL_FILLS),
        _part(
            3,
            "Models",
            "An encoder (all-MiniLM-L6-v2) that compares texts by meaning, and a linear model "
            "that ranks sentences. Scanned pages are read by the programme Tesseract.",
        ),
        _part(
            3,
            "Performance",
            "How often answers are right is measured on questions with known answers, for each "
            "version of the programme. The file eval/README.md gives the figures.",
        ),
        _part(
            3,
            "Data",
            "Committee papers. Most are public. They may name councillors, officers and members "
            "of the public who spoke at meetings.",
            questions or not_kept,
            feedback,
        ),
        _part(2, "Tier 2: risks, mitigations and impact assessments"),
        _part(3, "Impact assessments", COUNCIL_FILLS),
        _part(
            3,
            "Risks and mitigations",
            "An answer may be wrong or leave something out: every answer shows its page, its "
            "estimate, and advice to check.",
            "A recommendation may be taken for a decision: every source names its kind of record, "
            "and recommendations and plans are listed apart from decisions.",
            "A scanned page may be misread: answers from scans say so.",
            "A paper may hold text that tries to give orders to the tool: text of papers is only "
            "ever quoted.",
        ),
    )


def accessibility(council: str, contact: str) -> tuple[Part, ...]:
    """The accessibility statement."""
    whom = council or SOMEBODY
    return (
        _part(
            2,
            "What this statement covers",
            f"This statement is for the page on which committee papers are asked. It is run by "
            f"{whom}. We want as many people as possible to be able to use it. You should be "
            "able to:",
            "• use every part with a keyboard alone",
            "• zoom in to 400% without scrolling sideways, except in wide tables and the picture "
            "of a page",
            "• use it with a screen reader: answers are announced, and the words of each page "
            "are given as text",
            "• print an answer, or take it away as Word or Markdown",
        ),
        _part(
            2,
            "How accessible this page is",
            "We know that some parts are not fully accessible:",
            "• Papers are shown as they were published. Many PDF papers are not tagged, and a "
            "scanned paper is only a picture; the text given under each page is read from it by "
            "machine and may hold errors.",
            "• The picture of a page has to be scrolled sideways when it is made larger.",
            "• The text under a page gives tables line by line first; the tables that could be "
            "read follow it as tables.",
            "• Some controls come from the library Streamlit, which sets their names and roles. "
            "The box that files are dropped on has a role that says it is only decoration, though "
            "it has a name and can be focused; the button inside it does the same.",
        ),
        _part(
            2,
            "Feedback and contact information",
            "If you need a paper in another form, or find a part that you cannot use, tell us: "
            f"{contact or COUNCIL_FILLS}",
        ),
        _part(
            2,
            "Enforcement procedure",
            "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the "
            "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility "
            "Regulations 2018. If you are not happy with how we respond to your complaint, "
            "contact the Equality Advisory and Support Service (EASS). In Northern Ireland, "
            "contact the Equality Commission for Northern Ireland.",
        ),
        _part(
            2,
            "Compliance status",
            "This page was made to meet the Web Content Accessibility Guidelines version 2.2 AA. "
            "It has been checked by automatic tests with a browser and the checker axe-core, at "
            "the widths of a desktop, a tablet and a phone, zoomed to 200% and 400%, with reduced "
            "motion, in print, and by keyboard. It has not yet been audited by others or "
            "tried by disabled people, so we claim partial compliance only.",
        ),
        _part(
            2,
            "Preparation of this statement",
            f"This statement comes with the programme. {COUNCIL_FILLS[:-1]}: the date of the "
            "last review, and the results of its own tests.",
        ),
    )


def _at(contact: str) -> str:
    return f" ({contact})" if contact else ""
