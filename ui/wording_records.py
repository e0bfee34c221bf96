"""What a reader sees in the views of decisions, statements, timeline and people."""

from __future__ import annotations

from datetime import date

from assistant import Attendance, Intention, Outcome, Recommendation, Resolution, Statement
from ui.wording import UNKNOWN_DATE, counted, day, meeting, page_name

DECISIONS = "Decisions"
SAID = "What was said"
TIMELINE = "Timeline"
PEOPLE = "People"

DECISIONS_INTRODUCTION = (
    "What was put to meetings and what became of it, in the words of their minutes. What is only "
    "recommended or planned is listed apart."
)
SAID_INTRODUCTION = (
    "Who said what at meetings. Minutes give the sense of what was said, seldom the exact words."
)
TIMELINE_INTRODUCTION = (
    "Follow one subject through the meetings: what was planned, recommended, said and decided."
)
PEOPLE_INTRODUCTION = "Who was at each meeting, as its minutes list them."
ENTRIES_HELP = (
    "These lists are read from the papers by machine. An entry may be missing or cut short: "
    "check the page before you rely on it."
)

WORDS = "Words that must occur"
PERSON = "Name of a person"
SPEAKER = "Name of the speaker"
OUTCOME = "Outcome"
ALL_OUTCOMES = "All outcomes"
MEETINGS = "Which meetings"
ENTRY = "entry"
ORDER = "Order"
NEWEST, OLDEST = "Newest first", "Oldest first"
TOPIC = "Subject to follow"
TOPIC_HELP = "For example: family hubs"
TOPIC_BUTTON = "Follow"
NO_TOPIC = "Type a subject, and what the papers hold on it is listed by date."

KIND = "What to list"
DECIDED = "Decisions and motions of meetings"
RECOMMENDED = "Recommended in reports (not decisions)"
PLANNED = "Planned for later (not decisions)"
KIND_SENSE = {
    DECIDED: (
        "Each label says what became of it. What was only moved, or was lost, put off or "
        "withdrawn, was not decided."
    ),
    RECOMMENDED: "A report asks for these. Nothing here is a decision.",
    PLANNED: "A plan or work programme intends these. Nothing here is a decision.",
}
OUTCOMES = {
    Outcome.RESOLVED: "Resolved",
    Outcome.AGREED: "Agreed",
    Outcome.NOTED: "Noted",
    Outcome.CARRIED: "Carried",
    Outcome.LOST: "Lost",
    Outcome.DEFERRED: "Put off to a later meeting",
    Outcome.WITHDRAWN: "Withdrawn",
    Outcome.MOVED: "Moved; the paper does not say what became of it",
}
# With these a meeting has settled a matter as it was put.
SETTLED = frozenset({Outcome.RESOLVED, Outcome.AGREED, Outcome.NOTED, Outcome.CARRIED})
DECISION, MATTER = "decision", "matter"  # a list of matters holds also what was not carried
NOT_DECIDED = {
    RECOMMENDED: "Recommended, not a decision",
    PLANNED: "Planned, not a decision",
}
STEPS = {
    "planned": "Planned, not a decision",
    "recommended": "Recommended, not a decision",
    "mentioned": "Mentioned",
    "said": "Said",
    "decided": "Decided",
}
SAYINGS = {
    "statement": "Said",
    "question": "Asked",
    "answer": "Answered",
    "request": "Requested",
}
ROLES = {
    "present": "Present",
    "apologies": "Sent apologies",
    "substitute": "Substitute",
    "officer": "Officer",
    "also present": "Also present",
}
DRAFT = "From draft minutes, not yet approved"
SUPERSEDED = "A later paper for the same meeting replaces this"
UNTITLED = "No title"
NOTHING = "Nothing in the papers held here matches. It may help to use fewer or other words."
NOTHING_HELD = "The papers held here record none of these."
BACK_TO_LIST = "Back to the list"
EARLIER_ROWS = "Previous entries"
LATER_ROWS = "Next entries"
CSV = "Download this list as a table (CSV)"
PEOPLE_COLUMNS = ("Name", "As what", "Office or role")
CHAIR = "in the chair"
LIST_FRAMED = "The names listed"


def shown_of(first: int, last: int, total: int, thing: str) -> str:
    """How much of a list is in sight."""
    if total <= last - first + 1:
        return counted(total, thing)
    return f"{first:,} to {last:,} of {counted(total, thing)}"


def show_row(document: str, label: str | None, number: int, title: str, *, is_shown: bool) -> str:
    """The name of the button that leads to an entry's page; the title tells buttons apart."""
    verb = "Showing" if is_shown else "Show"
    if not document.lower().endswith(".pdf"):
        return f"{verb} the text: {title}"
    page = f"p. {label}" if label else f"PDF page {number}"
    return f"{verb} {page}: {title}"


def row_place(document: str, label: str | None, number: int, item: str | None) -> str:
    """Where an entry stands."""
    page = page_name(document, label, number)
    return f"{page} · item {item}" if item else page


def decision_facts(one: Resolution) -> tuple[str, ...]:
    """Minute, vote, mover: what the minutes tell around a decision."""
    movers = [name for name in (one.proposer, one.seconder) if name]
    facts = (
        f"minute {one.minute}" if one.minute else "",
        f"vote: {one.vote}" if one.vote else "",
        f"moved by {' and '.join(movers)}" if movers else "",
        DRAFT if one.draft else "",
    )
    return tuple(fact for fact in facts if fact)


def recommended_by(one: Recommendation) -> str:
    """The heading over what a report had recommended."""
    page = page_name(one.origin.document, one.page_label, one.page_number)
    return f"What the report recommended ({page})"


def confirmed_by(one: Resolution, *, corrected: bool) -> str:
    """The heading over the resolution that approved the minutes."""
    when = one.origin.meeting_date
    how = "with a correction" if corrected else "as a correct record"
    return f"These minutes were approved {how} ({day(when) if when else UNKNOWN_DATE})"


def plan_facts(one: Intention) -> tuple[str, ...]:
    """Who is to decide, and when."""
    facts = (
        one.reference or "",
        f"to be decided by {one.decision_maker}" if one.decision_maker else "",
        f"expected: {one.expected}" if one.expected else "",
        f"in private: {one.private}" if one.private else "",
    )
    return tuple(fact for fact in facts if fact)


def untitled(minute: str | None) -> str:
    """What a resolution without a title is called."""
    return f"Minute {minute}" if minute else UNTITLED


def event_tag(step: str, outcome: Outcome | None) -> str:
    """What an event of a timeline is; "Decided" only where the meeting settled it as put."""
    if outcome is None:
        return STEPS[step]
    if outcome not in SETTLED:
        return OUTCOMES[outcome]
    return f"{STEPS[step]}: {OUTCOMES[outcome].lower()}"


def speaker(one: Statement) -> str:
    """Who spoke, with the capacity that the minutes give."""
    return f"{one.speaker}, {one.capacity}" if one.capacity else one.speaker


def statement_facts(one: Statement) -> tuple[str, ...]:
    """The matter it was said on."""
    facts = (one.title or "", f"minute {one.minute}" if one.minute else "")
    return tuple(fact for fact in facts if fact)


def role(one: Attendance) -> str:
    """As what somebody was there."""
    name = ROLES.get(one.role.value, one.role.value.capitalize())
    stands = f"{name} for {one.standing_for}" if one.standing_for else name
    return f"{stands}, {CHAIR}" if one.chair else stands


def list_of(committee: str | None, when: date | None) -> str:
    """The name of a meeting's list of people."""
    return meeting(committee, when)
