"""Does a question ask what a meeting decided, in whatever words, and of which meeting?

"Did members allow …?", "which three did we pick?", "as resolved": a report that recommends the same
thing is often nearer in its words, but the minutes answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from assistant.asked.occasion import meeting_of, names_meeting
from index.papers import Filters, Record

MINUTES = (Record.MINUTES, Record.DRAFT_MINUTES)
_BODY = (
    r"(?:members|councillors|cllrs|governors|trustees|we|they|scrutiny|committee|panel|board|"
    r"council|forum)"
)
_DECIDE = (
    r"(?:decide|resolve|agree|approve|vote|pick|choose|set|allow|let|permit|grant|back|support|"
    r"endorse|adopt|accept|refuse|reject|oppose|turn down|throw out|put off|defer|appoint|elect|"
    r"insist|commit|sign off|settle|go for|say (?:we|they)(?:'d| would))"
)
_DECIDED = (
    r"(?:decided|resolved|agreed|approved|voted|picked|chosen|chose|set|allowed|permitted|granted|"
    r"backed|supported|endorsed|adopted|accepted|refused|rejected|opposed|turned down|thrown out|"
    r"put off|deferred|appointed|elected|asked to leave|excluded|set up)"
)
_ASKS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"\bas (?:resolved|agreed|decided)\b",
        rf"\bdid\b(?: \w+){{0,3}}? {_BODY}\b(?: \w+){{0,3}}? {_DECIDE}\b",
        rf"\b{_BODY}(?: \w+)? {_DECIDED}\b",
        rf"\b(?:was|were)\b.*\b{_DECIDED}\b",
    )
)
_NOT_YET = re.compile(
    r"\b(?:will|going to|due to|is to|are to|recommend\w*|planned|ourselves|cabinet)\b", re.I
)


def asks_decision(question: str) -> bool:
    """Whether a question asks what was decided at a meeting, and not what is recommended, to come,
    or another body's."""
    return any(p.search(question) for p in _ASKS) and not _NOT_YET.search(question)


def of_minutes(question: str, filters: Filters, minuted: Collection[date]) -> list[Filters]:
    """The filters narrowed to minutes: those of the meeting that the question dates, else all.

    Args:
        minuted: the meetings of which there are minutes.
    """
    if filters.record is not None:
        return []
    day = None if filters.since or filters.until else meeting_of(question, minuted, dated=True)
    if day is None and names_meeting(question, dated=True):
        return []  # it asks of a meeting whose minutes are not there
    when = replace(filters, since=day, until=day) if day else filters
    return [replace(when, record=record) for record in MINUTES]
