"""Every sentence a reader sees, in one place, so that it can be read through and changed."""

from __future__ import annotations

from collections import Counter
from datetime import date

from assistant import Citation, Filters, Paper, Record

TITLE = "Ask the committee papers"
ASK = "Ask"
PAPERS = "Papers"
INTRODUCTION = (
    "Answers come only from the agenda packs, reports and minutes held here. "
    "Each one names its page, and shows it, so that you can check it."
)

QUESTION = "Your question about the papers"
QUESTION_HELP = "For example: who chairs the committee, what was resolved, what a figure was."
EXAMPLES = "Questions you could start with"
EMPTY_QUESTION = "Type a question first."
LOOKING = "Looking through the papers…"
START_AGAIN = "Clear this conversation"
EARLIER = "Earlier questions"

TAKE_AWAY = "Take this answer away"
WORD = "Download as Word"
MARKDOWN = "Download as Markdown"
WORD_NOTE = "Briefing note of all questions (Word)"
MARKDOWN_NOTE = "Briefing note of all questions (Markdown)"
LINK = "Ask this question again in this window"
LINK_HELP = "This link asks the same question of the same papers. It holds your question."
LINK_PARTLY = (
    "The link names a committee, paper or date that is not held here. "
    "More papers were searched than it asks for."
)
COPY_HELP = "The answer with its sources, to copy:"
SOURCES = "Sources"
NOTE_ADVICE = (
    "These answers were found by a machine in the papers named. It can be wrong: "
    "check the page before you rely on an answer."
)

FEEDBACK = "Is this answer right?"
FEEDBACK_KEPT = (
    "If you press a button, the question and the answer are kept to make the answers better. "
    "Your name or address is not. Do not press it if your question names a private person."
)
FEEDBACK_THANKS = "Thank you. This was kept."
FEEDBACK_FAILED = "This could not be kept. Please tell the council's staff."
VERDICTS = {"right": "Right", "wrong": "Wrong", "wrong page": "Right, but the wrong page"}
CORRECTION = "What would be right? (you may leave this out)"
CORRECTION_QUOTE = "The words of the paper that say so (you may leave this out)"
CORRECTION_SEND = "Send"
FEEDBACK_EXPORT = "Feedback"
FEEDBACK_DOWNLOAD = "Download the feedback as facts for the evaluation"

FILTERS = "Which papers to search"
ALL_COMMITTEES = "All committees"
ALL_PAPERS = "All papers"
ALL_RECORDS = "All kinds of record"
COMMITTEE = "Committee"
PAPER = "Paper"
RECORD = "Kind of record"
SINCE = "Meetings from"
UNTIL = "Meetings up to"
DATES_CROSSED = "The first date is after the last, so no meeting can be found."

ANSWER = "Answer"
NOT_IN_PAPERS = "The papers do not say"
EVIDENCE = "Evidence"
RELATED = "Nearest passages"
RELATED_HELP = "These are about something near to your question. They do not answer it."
ROW_CITED = "The row cited, with its column headings (empty cells left out)"
RELATED_TAG = "Related, does not answer the question"
TRY_AGAIN = "It may help to ask in other words, or to search all papers."
CONFIDENCE_HELP = "An estimate of how often answers like this are right. Check the page."
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
PAGE_TEXT = "Text of this page"
PAGE_TEXT_OCR = "Text of this page, as read by machine from the scan"
NO_TEXT = "No text was read on this page."
OPEN_PDF = "Open the PDF at this page"
DOWNLOAD = "Download the paper"
PAPER_GONE = "This paper is no longer held here. Ask the question again."
NO_IMAGE = "There is no picture of this place. Its text is below."
FRAMED = "The quoted words are framed."

NO_PAPERS = "No papers are held here yet."
NO_PAPERS_STAFF = "Add some under “Papers”, or run: python -m assistant index FOLDER"
NO_PAPERS_PUBLIC = "Please come back later, or tell the committee's clerk."
FAILED = "Something went wrong and the question was not answered. Please try again."

HELD = "Papers held"
UNKNOWN_COMMITTEE = "Committee not known"
UNKNOWN_DATE = "Meeting date not known"
PAPER_COLUMNS = ("Paper", "Meeting", "File", "Kind", "Pages", "Passages", "Tables", "Scanned pages")
PROBLEMS = "Problems when reading"
READ_PAPER = "Look at a paper"
ADD = "Add papers"
UPLOAD = "Files to add"
UPLOAD_HELP = "A file that bears the name of one already held replaces it."
UPLOAD_BUTTON = "Add these files"
READING = "Reading the papers…"
RESULT = "What happened to each file"
RESULT_COLUMNS = ("File", "Result", "Pages", "Passages", "Tables", "Scanned pages", "Remarks")
OUTCOMES = {
    "added": "Added",
    "replaced": "Replaced an earlier copy",
    "unchanged": "Already held, unchanged",
    "refused": "Not added",
}
REMOVE = "Remove papers"
REMOVE_WHICH = "Papers to remove"
REMOVE_SURE = "Yes, remove them. Answers will no longer use them."
REMOVE_BUTTON = "Remove"
READ_ONLY = "Papers are added and removed by the council's staff."


def counted(number: int, thing: str) -> str:
    """1 page, 2 pages."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def day(meeting_date: date) -> str:
    """The date as council papers write it: 27 June 2016."""
    return f"{meeting_date.day} {meeting_date:%B %Y}"


def return_to(number: int) -> str:
    """The button that brings an earlier answer back; the number tells several apart."""
    return f"Show answer {number} and its pages again"


def verdict(name: str, *, chosen: bool) -> str:
    """A button of the feedback; it says whether it was pressed."""
    return f"{VERDICTS[name]} (your choice)" if chosen else VERDICTS[name]


def feedback_held(n_facts: int, n_others: int) -> str:
    """How much of the feedback can be tested against."""
    return (
        f"{counted(n_facts, 'judgement')} can be used as known facts. Check each before use. "
        f"{counted(n_others, 'judgement')} say that an answer was wrong, but not what is right."
    )


def note_title(n_questions: int) -> str:
    """What a note to take away is headed by."""
    if n_questions == 1:
        return "An answer from the committee papers"
    return f"Briefing note: {n_questions} answers from the committee papers"


def note_made(council: str, on: date) -> str:
    """Whose note, and of which day."""
    return f"{council}, {day(on)}" if council else f"Made on {day(on)}"


def note_question(number: int, of: int, question: str) -> str:
    """The heading of a question; numbered where there are several."""
    return f"{number}. {question}" if of > 1 else question


def file_name(document: str) -> str:
    """The file a source stands in."""
    return f"File: {document}"


def short_source(citation: Citation) -> str:
    """A source of an earlier answer on one line."""
    return f"{marked(citation.marker)} {citation.title}, {place(citation)}"


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
    """Where a quote stands: page, item, section or minute.

    A paper that is no PDF has no pages: item and section tell the place, and a part of the file
    only where there is neither.
    """
    parts = []
    if is_pdf(citation.document) or not (citation.item or citation.section):
        parts.append(page_name(citation.document, citation.page, citation.page_index))
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


def confidence(share: float, *, abstained: bool) -> str:
    """How sure the assistant is, in words and as a figure.

    Where it abstains, `share` is how sure it is that the papers do not say.
    """
    word = "high" if share >= 0.85 else "medium" if share >= 0.6 else "low"
    figure = "over 99%" if share > 0.99 else "under 1%" if share < 0.01 else f"{share:.0%}"
    about = "Confidence that the papers do not say" if abstained else "Confidence"
    return f"{about}: {word} ({figure})"


def show_page(citation: Citation, *, is_shown: bool) -> str:
    """The name of the button that shows a citation's page; it says whether it is shown."""
    page = f"p. {citation.page}" if citation.page else f"page {citation.page_index}"
    if not is_pdf(citation.document):
        page = "the text"
    return f"{'Showing' if is_shown else 'Show'} {page} (citation {citation.marker})"


def of_paper(citation: str, paper: Paper) -> str:
    """Which citation and which paper a page shown belongs to."""
    return " · ".join(part for part in (citation[:1].upper() + citation[1:], paper.title) if part)


def marked(marker: int) -> str:
    """The number by which an answer points to its evidence."""
    return f"[{marker}]"


def page_image(title: str, name: str) -> str:
    """What a screen reader says in place of the image of a page."""
    return f"{title}, {name}, as an image. Its words are under “{PAGE_TEXT}”."


def committee_option(committee: str | None, papers: tuple[Paper, ...]) -> str:
    """A committee and how much is held of it."""
    if committee is None:
        return f"{ALL_COMMITTEES} ({counted(len(papers), 'paper')})"
    held = sum(paper.meeting.committee == committee for paper in papers)
    return f"{committee} ({counted(held, 'paper')})"


def paper_options(papers: tuple[Paper, ...]) -> dict[str, str]:
    """By file name, each paper's title and length; the file's name where titles are alike."""
    alike = Counter(paper.title for paper in papers)
    return {
        paper.document: (
            f"{paper.title}{f', {paper.document}' if alike[paper.title] > 1 else ''}"
            f" ({counted(paper.n_pages, 'page')})"
        )
        for paper in papers
    }


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


def reading(document: str, done: int, of: int) -> str:
    """Progress while a paper is read."""
    return f"Reading {document}: {done:,} of {of:,}"


def wrong_kind(name: str) -> str:
    """Refusal of an upload."""
    return f"'{name}' is not a kind of file that can be read. Save it as PDF or Word first."


def too_big(name: str, megabytes: int) -> str:
    """Refusal of an upload."""
    return f"'{name}' is larger than {megabytes} MB. Split it, or ask for a smaller copy."


def same_name(name: str) -> str:
    """Refusal of an upload."""
    return f"'{name}' was chosen twice. Give one of them another name."


def removed(n_papers: int) -> str:
    """Said after removal."""
    return f"{counted(n_papers, 'paper')} removed."


def citation_name(marker: int) -> str:
    """How a citation is spoken of elsewhere on the page."""
    return f"citation {marked(marker)}"
