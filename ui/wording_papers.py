"""What staff and readers see in the view of papers."""

from __future__ import annotations

from ui.wording import counted

PAPER_COLUMNS = ("Paper", "Meeting", "File", "Kind", "Pages", "Passages", "Tables", "Scanned pages")
PROBLEMS = "Problems when reading"
READ_PAPER = "Look at a paper"
ADD = "Add papers"
FIND = "Find a paper by its title, committee, date or file"
NOT_FOUND = "No paper held here has all these words in its name."
REFRESH = "Read new and changed papers from the council's folder"
REFRESH_HELP = "Papers that have not changed are left as they are. Nothing is removed."
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
REMOVED = "Removed"
REMOVE = "Remove papers"
REMOVE_WHICH = "Papers to remove"
REMOVE_SURE = "Yes, remove them. Answers will no longer use them."
REMOVE_BUTTON = "Remove"
READ_ONLY = "Papers are added and removed by the council's staff."


def reading(document: str, done: int, of: int) -> str:
    """Progress while a paper is read."""
    return f"Reading {document}: {done:,} of {of:,}"


def found(n_found: int, n_papers: int) -> str:
    """How many papers are in sight."""
    return f"{n_found:,} of {counted(n_papers, 'paper')}"


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
