"""The conversation: its questions with what came of each, and links that ask one again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from assistant import Answer, Filters, Held, Record

QUESTION_CHARS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One question of this session and what came of it."""

    question: str
    filters: Filters
    answer: Answer | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What a link asks. `is_whole` is False if a filter of it names nothing that is held."""

    question: str
    filters: Filters
    is_whole: bool


def link(turn: Turn) -> str:
    """The part of an address that asks a turn's question again, from its "?"."""
    filters = turn.filters
    named = {
        "q": turn.answer.whole if turn.answer else turn.question,
        "committee": filters.committee,
        "from": filters.since and filters.since.isoformat(),
        "to": filters.until and filters.until.isoformat(),
        "document": filters.document,
        "record": filters.record and filters.record.value,
    }
    return "?" + urlencode({name: value for name, value in named.items() if value})


def linked(named: Mapping[str, str], held: Sequence[Held]) -> Linked | None:
    """The question and filters in an address, None without a question.

    Nothing in an address is trusted: a filter counts only if something held has it.
    """
    question = " ".join(named.get("q", "").split())[:QUESTION_CHARS]
    if not question:
        return None
    committees = {one.committee for one in held}
    documents = {one.document for one in held}
    committee, document = named.get("committee"), named.get("document")
    record, since, until = named.get("record"), named.get("from"), named.get("to")
    dates = sorted(one.meeting_date for one in held if one.meeting_date)
    filters = Filters(
        committee=committee if committee in committees else None,
        document=document if document in documents else None,
        since=_day(since, until=dates[-1:]),
        until=_day(until, since=dates[:1]),
        record=Record(record) if record in {one.record for one in held} else None,
    )
    asked = (committee, document, record, since, until)
    kept = (filters.committee, filters.document, filters.record, filters.since, filters.until)
    is_whole = all(bool(one) == bool(two) for one, two in zip(asked, kept, strict=True))
    return Linked(question=question, filters=filters, is_whole=is_whole)


def _day(
    written: str | None, *, since: Sequence[date] = (), until: Sequence[date] = ()
) -> date | None:
    """A date as written in a link, None if there is no meeting on its side."""
    try:
        found = date.fromisoformat(written or "")
    except ValueError:
        return None
    is_held = all(found >= day for day in since) and all(found <= day for day in until)
    return found if is_held else None
