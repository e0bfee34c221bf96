"""Every sentence a reader sees, in one place, so that it can be read through and changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from assistant import Citation, Filters, Paper, Record

# From these shares of right answers on, an answer is called probable and very likely: 7 and 9 in
# 10 when rounded.
PROBABLE, LIKELY = 0.65, 0.85

TITLE = "Ask the committee papers"
ASK = "Ask"
PAPERS = "Papers"
NEW_HERE = "New to council papers?"
NEW_TO_PAPERS = (
    ("Committee", "A group of councillors who meet in public to decide on, or to look into, one "
     "part of the council's work."),
    ("Agenda pack", "All the papers for one meeting in one file: the list of what will be "
     "discussed (the agenda), and a report on each item."),
    ("Report", "What the council's staff (officers) tell the committee. It may recommend "
     "something. It does not decide."),
    ("Minutes", "The written record of a meeting. What was decided is marked RESOLVED or AGREED. "
     "A pack often holds the minutes of the meeting before."),
    ("Forward plan", "What is to be decided in the months to come."),
)  # fmt: skip
INTRODUCTION = (
    "Answers come only from the agenda packs, reports and minutes held here. "
    "Each one names its page, and shows it, so that you can check it."
)

QUESTION = "Your question about the papers"
QUESTION_HELP = "For example: who chairs the committee, what was resolved, what a figure was."
EXAMPLES = "Questions you could start with"
EMPTY_QUESTION = "Type a question first."
LOOKING = "Looking through the papers…"
WAITING = "Others are asking too. Your question waits its turn…"
WRITING = "So far"
STOP = "Stop"
STOPPED = "You stopped this question before there was an answer."
ASK_AGAIN = "Ask it again"
START_AGAIN = "Clear this conversation"
EARLIER = "Earlier questions"

LINK_PARTLY = (
    "The link names a committee, paper or date that is not held here. "
    "More papers were searched than it asks for."
)


FILTERS = "Which papers to search"
ALL_COMMITTEES = "All committees"
ALL_PAPERS = "All papers"
ALL_RECORDS = "All kinds of record"
COMMITTEE = "Committee"
PAPER = "Paper"
RECORD = "Kind of record"
SINCE = "Meetings from"
UNTIL = "Meetings up to"
ANY_DATE = "Any date"
ALL_AGAIN = "Search all papers"

ANSWER = "Answer"
POSSIBLE_ANSWER = "Possible answer"
NOT_IN_PAPERS = "The papers do not say"
EVIDENCE = "Evidence"
RELATED = "Nearest passages"
RELATED_HELP = "These are about something near to your question. They do not answer it."
ROW_CITED = "The row cited, under its column headings. Empty cells are left out."
ROW_COLUMNS = ("Column", "In this row")
RELATED_TAG = "Related, does not answer the question"
TRY_AGAIN = "It may help to ask in other words, or to search all papers."
CHECK = "Check the page before you rely on it."
OCR = "This page is a scan and was read by machine, so letters and figures may be misread."
RECORD_SENSE = {
    Record.REPORT: "a report informs or recommends; it does not decide",
    Record.APPENDIX: "papers attached to a report",
    Record.MINUTES: "what the meeting recorded and resolved",
    Record.DRAFT_MINUTES: "not yet agreed by the committee",
    Record.DECISION: "a decision taken",
    Record.WORK_PROGRAMME: "what the committee plans to look at",
    Record.FORWARD_PLAN: "decisions intended, not yet taken",
}

BACK_TO_ANSWER = "Back to the answer"
PREVIOUS = "Previous page"
NEXT = "Next page"
BACK = "Back to the cited page"
ZOOM = "Size of the page"
TABLE = "Table on this page"
PAGE_TEXT = "Text of this page"
PAGE_TEXT_OCR = "Text of this page, as read by machine from the scan"
NO_TEXT = "No text was read on this page."
OPEN_PDF = "Open the PDF at this page"
DOWNLOAD = "Download the paper"
PAPER_GONE = "This paper is no longer held here. Ask the question again."
NO_IMAGE = "There is no picture of this place. Its text is below."
FRAMED = "The quoted words are framed."

NOT_NOW = "The papers cannot be read at the moment. Please come back later."
NO_PAPERS = "No papers are held here yet."
NO_PAPERS_STAFF = "Add some under “Papers”, or run: python -m assistant index FOLDER"
NO_PAPERS_PUBLIC = "Please come back later, or tell the committee's clerk."
FAILED = "Something went wrong and the question was not answered. Please try again."

HELD = "Papers held"
UNKNOWN_COMMITTEE = "Committee not known"
UNKNOWN_DATE = "Meeting date not known"


def counted(number: int, thing: str) -> str:
    """1 page, 2 pages; 1 day, 2 days; 1 entry, 2 entries."""
    several = f"{thing[:-1]}ies" if thing.endswith("ry") else f"{thing}s"
    return f"{number:,} {thing if number == 1 else several}"


def day(meeting_date: date) -> str:
    """The date as council papers write it: 27 June 2016."""
    return f"{meeting_date.day} {meeting_date:%B %Y}"


def return_to(number: int) -> str:
    """The button that brings an earlier answer back; the number tells several apart."""
    return f"Show answer {number} and its pages again"


def short_source(citation: Citation, markers: Sequence[int]) -> str:
    """A source of an earlier answer on one line."""
    return f"{''.join(map(marked, markers))} {citation.title}, {place(citation)}"


def is_pdf(document: str) -> bool:
    """Only a PDF has pages as printed."""
    return document.lower().endswith(".pdf")


def page_name(document: str, label: str | None, number: int, *, n_pages: int | None = None) -> str:
    """The printed number first, then the place in the file; they differ in every real pack."""
    of = f" of {n_pages}" if n_pages else ""
    if not is_pdf(document):
        return f"part {number}{of}"
    if label is None:
        return f"PDF page {number}{of} (no number printed)"
    return f"p. {label} (PDF page {number}{of})"


def place(citation: Citation) -> str:
    """Where a quote stands: page, item, section or minute."""
    return " · ".join(part for part in (page_of(citation), within(citation)) if part)


def page_of(citation: Citation) -> str:
    """The page of a quote.

    A paper that is no PDF has no pages: item and section tell the place, and a part of the file
    only where there is neither.
    """
    if is_pdf(citation.document) or not (citation.item or citation.section):
        return page_name(citation.document, citation.page, citation.page_index)
    return ""


def within(citation: Citation) -> str:
    """The item and section or minute of a quote."""
    parts = []
    if citation.item:
        parts.append(f"item {citation.item} {citation.item_title or ''}".strip())
    if citation.section:
        is_minute = citation.record in (Record.MINUTES, Record.DRAFT_MINUTES)
        parts.append(f"{'minute' if is_minute else 'section'} {citation.section}")
    return " · ".join(parts)


def meeting(committee: str | None, meeting_date: date | None) -> str:
    """Committee and date, as far as they are known."""
    return " · ".join(
        [committee or UNKNOWN_COMMITTEE, day(meeting_date) if meeting_date else UNKNOWN_DATE]
    )


def record_name(record: Record) -> str:
    """Draft minutes."""
    return record.value.capitalize()


def record_sense(record: Record) -> str:
    """The kind of record and what its words are worth."""
    sense = RECORD_SENSE.get(record)
    return f"{record_name(record)}: {sense}" if sense else record_name(record)


def is_sure(share: float) -> bool:
    """Whether an answer may be called one; below, it is a possible answer."""
    return share >= PROBABLE


def confidence(share: float, *, abstained: bool) -> str:
    """How sure the assistant is, in words.

    Where it abstains, `share` is how sure it is that the papers do not say.
    """
    if abstained and is_sure(share):
        return f"Probably so: in {in_ten(share)} cases like this one the papers do not say it."
    if abstained:
        return (
            f"Uncertain: in {in_ten(1 - share)} cases like this one the papers do say it, "
            "in other words."
        )
    word = "Very likely right" if share >= LIKELY else "Probably right"
    if not is_sure(share):
        word = "Uncertain"
    return f"{word}: {in_ten(share)} answers like this one are right."


def in_ten(share: float) -> str:
    """A share as people say it: about 7 in 10."""
    if share > 0.95:
        return "nearly all"
    return f"about {max(1, int(10 * share + 0.5))} in 10"


def show_page(citation: Citation, markers: str, *, is_shown: bool) -> str:
    """The name of the button that shows a citation's page; it says whether it is shown."""
    page = f"p. {citation.page}" if citation.page else f"page {citation.page_index}"
    if not is_pdf(citation.document):
        page = "the text"
    return f"{'Showing' if is_shown else 'Show'} {page} ({markers})"


def of_paper(citation: str, paper: Paper) -> str:
    """Which citation and which paper a page shown belongs to."""
    return " · ".join(part for part in (citation[:1].upper() + citation[1:], paper.title) if part)


def marked(marker: int) -> str:
    """The number by which an answer points to its evidence."""
    return f"[{marker}]"


def table_name(title: str) -> str:
    """The caption of a table in the text of a page."""
    return f"{TABLE}: {title}" if title else TABLE


def page_image(title: str, name: str) -> str:
    """What a screen reader says in place of the image of a page."""
    return f"{title}, {name}, as an image. Its words are under “{PAGE_TEXT}”."


def option(name: str, number: int, thing: str) -> str:
    """An option of a filter, and how much stands behind it."""
    return f"{name} ({counted(number, thing)})"


def paper_titles(papers: tuple[Paper, ...]) -> dict[str, str]:
    """By file name, each paper's title; the file's name too where titles are alike."""
    alike = Counter(paper.title for paper in papers)
    return {
        paper.document: f"{paper.title}{f', {paper.document}' if alike[paper.title] > 1 else ''}"
        for paper in papers
    }


def paper_options(papers: tuple[Paper, ...]) -> dict[str, str]:
    """By file name, each paper's title and length."""
    titles = paper_titles(papers)
    return {p.document: option(titles[p.document], p.n_pages, "page") for p in papers}


def read_as(question: str) -> str:
    """How a question that points back at the conversation was understood."""
    return f"Understood as: {question}"


def searching(filters: Filters) -> str:
    """Which papers an answer was looked for in; empty when all were searched."""
    parts = [
        filters.committee,
        filters.since and f"from {day(filters.since)}",
        filters.until and f"up to {day(filters.until)}",
        filters.document,
        filters.record and record_name(filters.record),
    ]
    chosen = ", ".join(part for part in parts if part)
    return f"Limited to: {chosen}" if chosen else ""


def example(item_title: str, position: int) -> str:
    """A question an agenda item might answer."""
    forms = (
        "What does the report on {} recommend?",
        "What is the purpose of the report on {}?",
        "What was resolved about {}?",
    )
    return forms[position % len(forms)].format(item_title)


def decision_example(title: str) -> str:
    """A question that a resolution answers."""
    return f"What was decided about {title}?"


def figure_example(row: str, column: str) -> str:
    """A question that a cell of a table answers."""
    return f"What was the figure for {row}, {column}?"


def held(papers: tuple[Paper, ...]) -> str:
    """How much is held in all, and for which meetings."""
    n_pages = sum(paper.n_pages for paper in papers)
    n_ocr_pages = sum(paper.n_ocr_pages for paper in papers)
    dates = sorted(paper.meeting.date for paper in papers if paper.meeting.date)
    scanned = f", {counted(n_ocr_pages, 'page')} of them scanned" if n_ocr_pages else ""
    when = ""
    if dates:
        until = f" to {day(dates[-1])}" if dates[-1] != dates[0] else ""
        when = f"; meetings of {day(dates[0])}{until}"
    return f"Held here: {counted(len(papers), 'paper')}, {counted(n_pages, 'page')}{scanned}{when}."


def citation_name(markers: Sequence[int]) -> str:
    """How a citation, or several of one table row, are spoken of elsewhere on the page."""
    *others, last = map(str, markers)
    return f"citations {', '.join(others)} and {last}" if others else f"citation {last}"
