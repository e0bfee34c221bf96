"""What the index holds under each filter: options with how much stands behind them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Literal

from assistant import Filters, Held

Name = Literal["committee", "document", "since", "until", "record"]


def passing(held: Iterable[Held], filters: Filters) -> list[Held]:
    """What the filters let through, as a search reads them: dates include both ends."""
    return [one for one in held if _passes(one, filters)]


def _passes(one: Held, filters: Filters) -> bool:
    day = one.meeting_date
    return (
        filters.committee in (None, one.committee)
        and filters.document in (None, one.document)
        and filters.record in (None, one.record)
        and (filters.since is None or (day is not None and day >= filters.since))
        and (filters.until is None or (day is not None and day <= filters.until))
    )


def without(filters: Filters, name: Name) -> Filters:
    """The filters but for one, to find what that one may offer."""
    kept: dict[str, Any] = {
        "committee": filters.committee,
        "document": filters.document,
        "since": filters.since,
        "until": filters.until,
        "record": filters.record,
        name: None,
    }
    return replace(filters, **kept)


def counts(held: Sequence[Held], filters: Filters, name: Name) -> dict[str, int]:
    """How many pages (or entries) each option of a filter has, given the others; in order.

    Dates are written as ISO 8601.
    """
    found: Counter[str] = Counter()
    for one in passing(held, without(filters, name)):
        option = _option(one, name)
        if option:
            found[option] += one.n_pages
    return dict(sorted(found.items()))


def _option(one: Held, name: Name) -> str | None:
    if name == "committee":
        return one.committee
    if name == "document":
        return one.document
    if name == "record":
        return one.record.value
    return one.meeting_date.isoformat() if one.meeting_date else None


def nearest(day: date, days: Iterable[str], *, name: Name) -> str:
    """The meeting at which a date limits the same: the next one for a first day, the one before
    for a last; "" if there is none on that side."""
    written = day.isoformat()
    if name == "since":
        return min((one for one in days if one >= written), default="")
    return max((one for one in days if one <= written), default="")
