"""A sentence with the figure of one time -> with the sentence beside it that has that of another,
where two times are compared.

"The pond has 30 swans. A year ago there were 26." One of the two alone tells no change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.questions import Asked
from assistant.asked.sentences import Sentence, sentences, without_number
from assistant.claims.claim import LONGEST, Claim
from assistant.tables.comparing import compared

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TIME = (
    r"(?:the )?(?:end of )?(?:the )?(?:same |previous |last |preceding |corresponding |prior )?"
    rf"(?:Quarter|Q[1-4]|quarter|month|year|period|valuation|report|census|survey|count|point|time|date|"
    rf"autumn|spring|summer|winter|{_MONTHS}|(?:\d{{1,2}} )?(?:{_MONTHS})|20\d\d)\b"
)
_THEN = re.compile(
    rf"^(?:(?:At|In|By|On|During|For|To) {_TIME}.*?\b(?:had|was|were|stood|numbered)\b|"
    r"(?:An?|The|One) (?:year|quarter|month) (?:earlier|before|ago)\b|"
    r"(?:The|This|That|It|They|These)(?: [a-z]+){0,5} (?:had been|compares?|compared)\b|"
    r"Last year\b)",
    re.S,
)
_GOES_ON = re.compile(
    r"\W{0,2}\s?(?:as )?(?:compared (?:with|to)|against|up from|down from)\b", re.I
)
_DATES = re.compile(
    rf"\b\d{{1,2}} (?:{_MONTHS})\b|\b(?:19|20)\d\d(?:[/-]\d\d)?\b|\b[Qq]uarter \d|^\d+(?:\.\d+)*\s"
)
_FIGURE = re.compile(r"\d")


def with_other_time(asked: Asked, claims: Sequence[Claim]) -> list[Claim]:
    """The claims; the first that is no row with the sentence before or after it, if one of the two
    tells what was before and two times are compared."""
    if not compared(asked).of_times or any(one.reckoning for one in claims):
        return list(claims)
    at = next((k for k, one in enumerate(claims) if _is_plain(one)), None)
    longer = _longer(_whole(claims[at])) if at is not None else None
    if at is None or longer is None:
        return [_whole(one) if k == at else one for k, one in enumerate(claims)]
    others = [one for one in claims[at + 1 :] if one.cells or one.quote not in longer.quote]
    return [*claims[:at], longer, *others]


def _is_plain(claim: Claim) -> bool:
    return not (claim.cells or claim.label or claim.reckoning or "\n" in claim.quote)


def _whole(claim: Claim) -> Claim:
    """A claim to the end of its sentence, if that goes on with what was before."""
    text = claim.passage.text
    start = text.find(claim.quote)
    end = start + len(claim.quote)
    sentence = next((one for one in sentences(text) if one.start < end < one.end), None)
    rest = text[end : sentence.end].rstrip() if sentence is not None and start >= 0 else ""
    if not _GOES_ON.match(rest) or not _FIGURE.search(_DATES.sub(" ", rest)):
        return claim
    return replace(claim, text=claim.text.rstrip() + rest, quote=claim.quote + rest)


def _longer(claim: Claim) -> Claim | None:
    """A claim with the sentence that goes with one of its own; None if none does."""
    text = claim.passage.text
    start = text.find(claim.quote)
    parts = sentences(text)
    said = [k for k, one in enumerate(parts) if start <= one.start < start + len(claim.quote)]
    if start < 0 or not said:
        return None
    if said[0] and _is_then(parts[said[0]]) and _goes_with(parts, said[0] - 1, said[0]):
        first, last = said[0] - 1, said[-1]
    elif said[-1] + 1 < len(parts) and _is_then(parts[said[-1] + 1]):
        first, last = said[0], said[-1] + 1
        if not _goes_with(parts, said[-1], last):
            return None
    else:
        return None
    quote = _between(text, parts[first], parts[last])
    if len(quote.split()) > LONGEST:
        pair = said[0] if first < said[0] else said[-1]
        first, last = (first, pair) if first < said[0] else (pair, last)
        quote = _between(text, parts[first], parts[last])
    if len(quote.split()) > LONGEST:
        return None
    return replace(claim, text=without_number(quote), quote=quote)


def _between(text: str, first: Sentence, last: Sentence) -> str:
    return text[first.start : last.end].strip()


def _is_then(sentence: Sentence) -> bool:
    """Whether a sentence tells a figure of a time before."""
    return bool(_THEN.match(without_number(sentence.text))) and _has_figure(sentence)


def _goes_with(parts: Sequence[Sentence], k: int, then: int) -> bool:
    return parts[k].line == parts[then].line and _has_figure(parts[k])


def _has_figure(sentence: Sentence) -> bool:
    """Whether a sentence has a figure that is no date."""
    return bool(_FIGURE.search(_DATES.sub(" ", sentence.text)))
