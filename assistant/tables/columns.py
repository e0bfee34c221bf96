"""A table's column heading -> what the column is for: a period, a measure, a comment, people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.asked.questions import Measure


class Role(StrEnum):
    """What a column is for."""

    LABEL = "label"
    PERIOD = "period"
    MEASURE = "measure"
    COMMENT = "comment"
    DATE = "date"
    PERSON = "person"
    OUTCOME = "outcome"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column heading understood; periods as in `Asked`."""

    name: str
    role: Role
    quarter: int | None = None
    years: tuple[str, ...] = ()
    year_end: bool = False
    measure: Measure | None = None


_MEASURES: tuple[tuple[Measure, str], ...] = (
    (Measure.TARGET, r"\btarget|\bgoal\b"),
    (
        Measure.NEIGHBOURS,
        r"\bneigh|\bstat\.? n|\bsimilar|\bfamily group|\bpeers?\b|\bnearest\b|\bcipfa|\bbenchmark",
    ),
    (
        Measure.NATIONAL,
        r"\bnational|\bengland|\beng\b|\bnat\.? av|"
        r"\b(?:scot(?:land|tish)|wales|welsh|irish|ireland|uk|gb|british)\b.{0,6}\b(?:av|mean|median)",
    ),
    (Measure.NEIGHBOURS, r"\bcomparator"),  # of two kinds, where the heading names no other
    (Measure.DIRECTION, r"\bdirection|\btravel\b|\btrend\b|\bdot\b"),
    (Measure.RATING, r"^\W*rag\b|\brating\b|^\W*status\b"),
)
_QUARTER = re.compile(r"\bq(?:u|tr|uarter)?s?\.?\s*([1-4])\b", re.I)
_YEAR_PAIR = re.compile(r"(?<!\d)(?:20)?(\d{2})\s*[-–/]\s*(?:20)?(\d{2})(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d|\s*[-–/]\s*\d)")
_YEAR_END = r"\b(?:year|yr)\.?\s*end|\bout-?turn|\bannual\b|\bfull year|\btotal\b|\bytd\b|\bto date"
_COMMENT = r"\bcomment|\badditional|\bnarrative|\bnotes?\b|\bexplanation|\bcommentary"
_OUTCOME = (
    r"\bresponse|\boutcome|\bresults?\b|\bupdate|\bprogress\b|\baction taken|\breply|"
    r"\b(?:current|latest) position|\bwhat (?:happened|was done)|\bdone\b"
)
_DATE = (
    r"\bdates?\b|\bcompletion\b|\bdeadline|\bwhen\b|\bexpected\b|\btimescale|\bby when\b|\btime\b"
)
_PERSON = (
    r"\bofficer|\bcontact|\blead\b|\bowner|\bresponsible|\brepresentation|\bportfolio|\bmaker\b|"
    r"\bwhom?\b|\bmember\b|\bname\b|\bcouncillor|\bmanager\b|\bauthor\b|\bhead ?teacher\b"
)


def understand_column(name: str) -> Column:
    """A heading's meaning; a heading that says nothing known is OTHER."""
    quarter = _QUARTER.search(name)
    pairs = [m[1] + m[2] for m in _YEAR_PAIR.finditer(name) if (int(m[1]) + 1) % 100 == int(m[2])]
    if re.search(r"\b(?:aged?|ages|olds?)\b", name, re.I):
        pairs = []
    years = tuple(pairs or [m[1] for m in _YEAR.finditer(name)])
    measure = next((m for m, pattern in _MEASURES if re.search(pattern, name, re.I)), None)
    year_end = bool(re.search(_YEAR_END, name, re.I))
    role = Role.OTHER
    if measure:
        role = Role.MEASURE
    elif quarter or years or year_end:
        role = Role.PERIOD
    else:
        for candidate, pattern in (
            (Role.OUTCOME, _OUTCOME),
            (Role.COMMENT, _COMMENT),
            (Role.DATE, _DATE),
            (Role.PERSON, _PERSON),
        ):
            if re.search(pattern, name, re.I):
                role = candidate
                break
    return Column(
        name=name,
        role=role,
        quarter=int(quarter[1]) if quarter else None,
        years=years,
        year_end=year_end,
        measure=measure,
    )
