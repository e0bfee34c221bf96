"""What a question asks of the register: on which subject, of which meeting, of whose."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.asked.occasion import meeting_of, names_meeting
from assistant.asked.words import stands, stems
from assistant.register.registers import title_of
from index.entryrows import matching
from index.papers import Filters
from index.register import Entry

ENOUGH = 0.75  # of the words of the subject, in the entry's title and text
IN_TITLE = 0.5  # of the words of the subject, in the title
SHORTEST, LONGEST = 3, 5  # letters of an abbreviation by the first letters of a title's words
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BODY = re.compile(r"\b(cabinet|executive|board|panel|forum|governors|trustees|parliament)\b", re.I)
_NOT_A_SUBJECT = frozenset(
    "decide decided decision decisions resolve resolved resolution resolutions agree agreed "
    "recommend recommends recommended recommendation recommendations committee scrutiny council "
    "councillors members member meeting meetings report reports minutes minute item agenda asked "
    "list all precisely exactly made taken january february march april may june july august "
    "september october november december last latest said say says saying".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """A question as the register is asked it.

    `subject` are the stems of what it is about, none if it is about no one thing. `dated`: it
    speaks of a meeting or a year; then `days` are the meetings that it may mean, none if there are
    no papers of it.
    """

    text: str
    subject: frozenset[str]
    dated: bool
    days: tuple[date, ...]
    bodies: frozenset[str]

    @property
    def match(self) -> str:
        """An FTS5 query for entries with any word of the subject; "" asks for all."""
        return matching(sorted(self.subject), every=False)

    def within(self, filters: Filters) -> Filters:
        """The filters, narrowed to the meetings that a question means, if it means some."""
        if not self.days or filters.since or filters.until:
            return filters
        return replace(filters, since=min(self.days), until=max(self.days))

    def is_of(self, entry: Entry) -> bool:
        """Whether an entry is of a meeting and a body that the question means."""
        own = (entry.origin.committee or "").lower()
        of_body = not self.bodies or any(body in own for body in self.bodies)
        return of_body and (not self.dated or entry.origin.meeting_date in self.days)

    def met(self, entry: Entry, besides: str = "") -> float:
        """The share of the subject's words that stand in an entry's title and text, or besides."""
        title = title_of(entry) or ""
        return self.share(f"{title} {initials(title)} {entry.text} {besides}")

    def met_by_title(self, entry: Entry) -> float:
        """The share of the subject's words that stand in its title."""
        title = title_of(entry) or ""
        return self.share(f"{title} {initials(title)}")

    def share(self, text: str) -> float:
        """The share of the subject's words that stand in a text; 1 where there is no subject."""
        if not self.subject:
            return 1.0
        known = stems(text)
        known |= _unglued(known, self.subject)
        return sum(stands(stem, known) for stem in self.subject) / len(self.subject)


def initials(title: str) -> str:
    """The abbreviations that the words of a title may have: "DSM" for "Devolved School …"."""
    letters = "".join(word[0] for word in re.findall(r"[^\W\d_][\w’']+", title))
    spans = range(SHORTEST, LONGEST + 1)
    return " ".join(letters[k : k + n] for n in spans for k in range(len(letters) - n + 1))


def _unglued(known: Collection[str], subject: Collection[str]) -> set[str]:
    """Words of the subject of which two stand as one, for want of a space on the page."""
    return {
        part
        for word in known
        for one in subject
        if word.startswith(one) and word[len(one) :] in subject
        for part in (one, word[len(one) :])
    }


def sought(question: str, held: Collection[date], *, besides: Collection[str] = ()) -> Sought:
    """A question understood for the register.

    Args:
        held: the meetings of which there are entries of the kind asked for.
        besides: words of the question that are not of its subject.
    """
    plain = re.sub(r"\b\d+(?=mph\b)", "", question.lower())  # "20mph"
    words = set(re.findall(r"[\w’'-]+", plain))
    subject = stems(" ".join(words - set(besides))) - stems(" ".join(_NOT_A_SUBJECT))
    return Sought(
        text=question,
        subject=frozenset(stem for stem in subject if not stem.isdigit()),
        dated=names_meeting(question, dated=True) or bool(_YEAR.search(question)),
        days=_days(question, held),
        bodies=frozenset(match[1].lower() for match in _BODY.finditer(question)),
    )


def _days(question: str, held: Collection[date]) -> tuple[date, ...]:
    day = meeting_of(question, held, dated=True, minuted=held)
    if day is not None:
        return (day,)
    if names_meeting(question, dated=True):
        return ()  # it asks of a meeting that there are no papers of
    years = {int(year) for year in _YEAR.findall(question)}
    return tuple(sorted(day for day in held if day.year in years))


def days_of(entries: Sequence[Entry]) -> frozenset[date]:
    """The meetings that entries belong to."""
    return frozenset(e.origin.meeting_date for e in entries if e.origin.meeting_date)
