"""A question -> what it sets against each other: two times, a plan and what came of it, or two
things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.asked.questions import Asked
from assistant.tables.fitting import stems
from assistant.tables.heads import Side, is_pair, numbered, year_end
from index.dates import month_number

_NAMES = r"jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
_MOVED = (
    r"ris(?:en?|ing)|rose|(?<!a )(?<!the )(?<!who )f[ae]ll(?:en|ing)?|"
    r"(?:go|goes|gone|going|went) (?:up|down)|"
    r"c[ao]me down|increas\w+|decreas\w+|drop\w*|gr[eo]wn?|grow\w*|chang\w+|reduc\w+|improv\w+|"
    r"widen\w*|narrow\w*|worsen\w*|moved|shr[iu]nk|(?:got|gets?|getting) (?:better|worse)"
)
_MOVES = re.compile(
    rf"\b(?:has|have|had|did|does|do|is|are|will|how|by how (?:much|many))\b.*\b(?:{_MOVED})\b|"
    r"(?<!in a )\b(?:change|increase|rise|fall|drop|decrease|reduction) (?:in|from|between)\b",
    re.I,
)
_YEAR_BACK = re.compile(
    r"\b(?:an?|one|the) year (?:ago|earlier|before|previous)\b|\byear[ -]on[ -]year\b|"
    r"\b(?:last|previous|prior) (?:year|yr)\b|\bfrom (?:one|1) year to the next\b|"
    r"\b(?:same|corresponding|equivalent) (?:\w+ )?"
    r"(?:period|quarter|months?|time|point|stage|date)\b|"
    rf"\blast (?:{_NAMES}|spring|summer|autumn|winter)|"
    r"\bthe (?:spring|summer|autumn|winter) before\b|"
    r"\bthis year\b.*\b(?:and|against|versus|vs|than|or|with|to) (?:the )?last\b",
    re.I,
)
_STEP_BACK = re.compile(
    r"\b(?:last|previous|prior|preceding) (?:quarter|month|period|report|time|valuation|census)\b|"
    r"\b(?:quarter|month|period) (?:before|earlier)\b|\bquarter on quarter\b|"
    r"\bover the (?:quarter|month|year|period|half[- ]year)\b|\bfrom one \w+ to the next\b|"
    r"\bbetween the two\b|\b(?:this|now)\b.*\b(?:and|against|versus|vs) (?:the )?last\b",
    re.I,
)
_ENDS = re.compile(  # of a time, both of which are asked for
    r"\b(?:start|beginning|opening)\b.*\b(?:end|closing|left)\b|"
    r"\blast (?:year|yr|quarter|month)\b.*\b(?:this|now)\b|"
    r"\b(?:this|present|current|now|existing)\b.*\b(?:proposed|next year|recommended)\b|"
    r"\b(?:proposed|next year|recommended)\b.*\b(?:this year|present|current|now|existing)\b|"
    r"\bthis year\b.*\bnext\b|\bold\b.*\bnew\b|\bnew\b.*\bold\b",
    re.I,
)
_COMPARED = re.compile(
    r"\b(?:against|versus|vs?\.?|compar\w+|difference|gap|(?<!or )(?:more|less|fewer)|higher|lower|"
    r"longer|shorter|better|worse|up|down|than)\b|"
    r"\b(?:and|then|or)\b[^?]*\b(?:last|previous|prior|before|earlier|ago)\b",
    re.I,
)
_SPAN = re.compile(rf"\b(?:{_NAMES})[a-z]*\.? (?:and|to|until|-|–) (?:{_NAMES})[a-z]*\b", re.I)
_THAN = re.compile(
    r"\b(?:than|since|against|versus|vs?\.?|with|to|from) (?:it |they |what |there )?"
    r"(?:was |were |had been )*(?:last |back )?(?:the |in |at |by )*"
    rf"(?:(?:{_NAMES})[a-z]*|q[1-4]|quarter|20\d\d|\d\d[/-]\d\d)\b",
    re.I,
)
_AGAINST = re.compile(
    r"\b(?:than|against|versus|vs?\.?|compar\w+|difference|gap|or)\b|\bboth\b.*\band\b", re.I
)
_GAP = re.compile(
    r"\b(?:how (?:far|close|near)|above|below|over(?! (?:the|an?|[a-z]+ years?)\b)|"
    r"under(?! (?:the|section)\b)|short|miss\w*|meet|met|hit|beat|"
    r"behind|ahead|exceed\w*|compar\w+|against|versus|vs?\.?|than|gap|differ\w*|out of|beyond|"
    r"on (?:target|track|budget|plan))\b",
    re.I,
)
_AND = re.compile(r"\band\b", re.I)
_TO_DATE = re.compile(r"\b(?:to date|so far)\b", re.I)
_PLANS = {
    Side.TARGET: re.compile(r"\b(?:targets?|goals?|standards?|thresholds?|milestones?)\b", re.I),
    Side.BUDGET: re.compile(
        r"\b(?:budget\w*|plan(?:ned)?|agreed|licen[cs]ed|allowed|approved|original\w*|"
        r"allocat\w+|profile|set aside|meant to)\b",
        re.I,
    ),
}
_CAME = {
    Side.FORECAST: re.compile(
        r"\b(?:forecast|project(?:ed|ion)|expect\w*|likely|year[- ]end|latest|now)\b", re.I
    ),
    Side.ACTUAL: re.compile(
        r"\b(?:spent|spend|actual(?:ly)?|so far|to date|took|taken|takes?|achieved|delivered|"
        r"received|paid)\b",
        re.I,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What a question sets against each other: two times (`of_times`; one with the year or the step
    before it), what was planned with what came of it (`plans`, of these `sides`), or two things;
    and the periods that it names, but for the months of a span."""

    words: frozenset[str]
    of_times: bool
    of_things: bool
    year_back: bool
    step_back: bool
    plans: frozenset[Side]
    sides: frozenset[Side]
    to_date: bool
    span: bool
    years: frozenset[int]
    months: frozenset[int]
    quarters: frozenset[int]

    @property
    def names_times(self) -> int:
        """How many times of one kind it names."""
        return max(len(self.years), len(self.months), len(self.quarters))


@lru_cache(maxsize=64)
def compared(asked: Asked) -> Compared:
    """What a question sets against each other."""
    text = asked.text
    years = {year_end(one) if is_pair(one) else int(one) for one in asked.years}
    years |= {year_end(year) - (quarter < 4) for quarter, year in asked.moments}
    named = re.finditer(rf"\b(?:{_NAMES.replace('may|', '')})[a-z]*\b", text, re.I)
    months = {month_number(match[0][:3]) for match in named}
    quarters = {*asked.quarters, *(quarter for quarter, _ in asked.moments)}
    span = bool(_SPAN.search(text)) and not _MOVES.search(text)
    months = set() if span else months
    n_named = max(len(years), len(quarters), len(months))
    back = bool(_YEAR_BACK.search(text)), bool(_STEP_BACK.search(text))
    told = any(back) or n_named > 1 or bool(_THAN.search(text))
    moves = bool(_MOVES.search(text) or _ENDS.search(text))
    sides = frozenset(side for side, words in _CAME.items() if words.search(text))
    return Compared(
        words=frozenset(stems(text)) | numbered(text),
        of_times=moves or (told and bool(_COMPARED.search(text))),
        of_things=bool(_AGAINST.search(text)),
        year_back=back[0],
        step_back=back[1],
        plans=_plans(text),
        sides=sides,
        span=span,
        to_date=bool(_TO_DATE.search(text)),
        years=frozenset(years),
        months=frozenset(months),
        quarters=frozenset(quarters),
    )


def _plans(text: str) -> frozenset[Side]:
    """The kinds of plan that a question sets something against, or asks for beside what came of
    it."""
    parts = _AND.split(text)
    gap = bool(_GAP.search(text))
    found = set()
    for side, words in _PLANS.items():
        named = [bool(words.search(part)) for part in parts]
        other = [any(came.search(part) for came in _CAME.values()) for part in parts]
        beside = any(a and b and j != k for j, a in enumerate(named) for k, b in enumerate(other))
        if any(named) and (gap or beside):
            found.add(side)
    return frozenset(found)
