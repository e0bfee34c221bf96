"""The values of the register: what minutes, reports and plans record, each with where it stands.

Every word of a span stands on its page, so that a quote can be checked and boxed there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.papers import Record


class Outcome(StrEnum):
    """What became of a matter. MOVED: proposed and seconded, and the paper says no more."""

    RESOLVED = "resolved"
    AGREED = "agreed"
    NOTED = "noted"
    CARRIED = "carried"
    LOST = "lost"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    MOVED = "moved"


class Saying(StrEnum):
    """How something was said."""

    STATEMENT = "statement"
    QUESTION = "question"
    ANSWER = "answer"
    REQUEST = "request"


class Role(StrEnum):
    """As what somebody stands in the list of those at a meeting."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    SUBSTITUTE = "substitute"
    OFFICER = "officer"
    ALSO_PRESENT = "also present"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The paper and the meeting that an entry belongs to; unknown stays None."""

    document: str
    record: Record
    committee: str | None = None
    meeting_date: date | None = None
    item: str | None = None
    ocr: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words that stand in one run on a page; `letter` is that of the part they open ("(a)")."""

    page_number: int
    page_label: str | None
    text: str
    letter: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    origin: Origin
    spans: tuple[Span, ...]

    def __post_init__(self) -> None:
        if not self.spans:
            raise ValueError("an entry stands on a page")

    @property
    def text(self) -> str:
        """Its words, a line for each span."""
        return "\n".join(span.text for span in self.spans)

    @property
    def page_number(self) -> int:
        """The page on which it begins, counted from 1 in the file."""
        return self.spans[0].page_number

    @property
    def page_label(self) -> str | None:
        """The number printed on the page on which it begins."""
        return self.spans[0].page_label

    @property
    def page_numbers(self) -> tuple[int, ...]:
        """All pages it stands on."""
        return tuple(dict.fromkeys(span.page_number for span in self.spans))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One way in which a recorded vote was cast ("For the motion"), by whom, and by how many; none
    of either where the paper does not say."""

    way: Span
    names: tuple[Span, ...] = ()
    count: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution(_Entry):
    """What a meeting decided, as its minutes record it; `draft` if they are not approved yet.

    `vote`, `proposer` and `seconder` are as the paper words them, None where it does not say.
    `motion` are the words by which it was moved and voted on, where they stand apart from it;
    `ballots` are who voted which way, if that was recorded.
    """

    minute: str | None
    title: str | None
    outcome: Outcome
    vote: str | None = None
    proposer: str | None = None
    seconder: str | None = None
    motion: tuple[Span, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    draft: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """Its lettered parts with their letters, each whole; none if it has none."""
        parts: list[str] = []
        for span in self.spans:
            if span.letter:
                parts.append(span.text)
            elif parts:
                parts[-1] += f" {span.text}"
        return tuple(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(_Entry):
    """What a report asks a meeting to decide. It is no decision."""

    title: str | None
    section: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Intention(_Entry):
    """An entry of a forward plan or work programme: what is to come, as the plan words it."""

    reference: str | None
    title: str
    decision_maker: str | None = None
    expected: str | None = None
    expected_date: date | None = None
    private: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(_Entry):
    """Who said what; a `group` ("Members", "Officers") has no name and is given none."""

    speaker: str
    capacity: str | None
    group: bool
    saying: Saying
    minute: str | None
    title: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(_Entry):
    """One person in the list of a meeting, with the capacity that the list gives."""

    name: str
    role: Role
    capacity: str | None = None
    chair: bool = False
    standing_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(_Entry):
    """A term or abbreviation with the meaning that a paper gives it."""

    term: str
    meaning: str

    @property
    def is_abbreviation(self) -> bool:
        """Whether it is written like one: two capitals at least, in one word."""
        return " " not in self.term and sum(letter.isupper() for letter in self.term) > 1


Entry = Resolution | Recommendation | Intention | Statement | Attendance | Term
