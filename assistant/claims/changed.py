"""A text with the figures of two times -> how far they lie apart, where that is asked for.

"412 at year end (396 a year earlier)": by how much it went up is not written there, and is
reckoned from the two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences
from assistant.asked.words import stems
from assistant.claims.claim import Claim
from assistant.tables.figures import number_of, written

GIVEN_CHARS = 40  # beside the figures, in which a text may tell how far they lie apart

_HOW_FAR = re.compile(
    r"\b(?:by )?how (?:much|many|far)\b.*\b(?:more|less|fewer|higher|lower|better|worse|"
    r"ris(?:en?|ing)|rose|(?<!a )f[ae]ll(?:en|ing)?|(?:go|gone|goes|went) (?:up|down)|"
    r"c[ao]me down|increas\w+|decreas\w+|drop\w*|gr[eo]wn?|chang\w+|reduc\w+|improv\w+|up|down)\b|"
    r"\bdifference\b|\b(?:change|increase|rise|fall|drop|decrease|reduction) (?:in|from|between)\b",
    re.I,
)
_GIVEN = re.compile(  # the text says itself how far
    r"\b(?:ris(?:e|en|ing)|rose|f[ae]ll(?:en|ing)?|increas\w+|decreas\w+|reduc\w+|drop\w*|up|down|"
    r"gr[eo]wn?|growth|improv\w+)\s(?:(?:of|by)\s)?(?:about |some |nearly |almost )?[£$€]?\d|"
    r"\d\S*\s(?:\w+\s){0,2}(?:more|fewer|less|higher|lower)\b",
    re.I,
)
_NUMBER = r"[£$€]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[£$€]?\d+(?:\.\d+)?"
_UNIT = r"%| per ?cent| ?million| ?bn|m|k"
_BEFORE = (
    r"(?:an?|the|one) (?:year|quarter|month|week)s? (?:earlier|before|ago|previous(?:ly)?)|"
    r"(?:the |in the )?(?:previous|prior|last|preceding) (?:year|quarter|month)|last year"
)
_CHANGES = (
    r"\b(?:ris(?:en?|ing)|rose|f[ae]ll(?:en|ing)?|gone|went|going|com(?:e|ing)|came|up|down|"
    r"increas\w+|decreas\w+|reduc\w+|drop\w*|gr[eo]wn?|chang\w+|moved|cut|improv\w+)"
)
_PAIRS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"{_CHANGES}\b[^.;()]{{0,60}}?\bfrom (?P<was>{_NUMBER})(?P<u1>{_UNIT})?"
        rf"(?: [^,.;()\d]{{1,40}})? to (?P<now>{_NUMBER})(?P<u2>{_UNIT})?(?![\d,.]*\d)",
        rf"(?<![\w.])(?P<now>{_NUMBER})(?P<u2>{_UNIT})?[^.;()\d]{{0,60}}\((?:from )?"
        rf"(?P<was>{_NUMBER})(?P<u1>{_UNIT})?[^()\d]{{0,20}}(?:{_BEFORE})",
        rf"(?<![\w.])(?P<now>{_NUMBER})(?P<u2>{_UNIT})?[^.;()\d]{{0,60}}\b"
        rf"(?:against|compared (?:with|to)|up from|down from|rather than)\s"
        rf"(?P<was>{_NUMBER})(?P<u1>{_UNIT})?[^.;\d]{{0,30}}(?:{_BEFORE}|\bin (?:19|20)\d\d)",
    )
)
_FIRST = re.compile(rf"(?<![\w.,/-])(?P<now>{_NUMBER})(?P<u2>{_UNIT})?(?![\d/]|,\d)")
_THEN = re.compile(
    rf"^(?:{_BEFORE})[^\d.;]{{0,50}}?(?P<was>{_NUMBER})(?P<u1>{_UNIT})?(?![\d/]|,\d)", re.I
)
_MONTH = (
    r"(?:jan|febr?|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|"
    r"tember|ober)?"
)
_DATES = re.compile(
    rf"\b\d{{1,2}} {_MONTH}\b(?: \d{{4}})?|\b{_MONTH} \d{{4}}\b|\b(?:19|20)\d\d\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """What a figure was and what it is now, and where the text that gives them begins and ends."""

    was: Decimal
    now: Decimal
    unit: str
    start: int
    end: int


def with_change(asked: Asked, claims: Sequence[Claim]) -> list[Claim]:
    """The claims; if it is asked how far a figure has changed and a text gives it for two times,
    without saying so, the first such with what is reckoned from the two."""
    if not _HOW_FAR.search(asked.text):
        return list(claims)
    for k, claim in enumerate(claims):
        if claim.reckoning:
            return list(claims)
        if claim.cells or claim.label:
            continue
        told = _told(claim, stems(" ".join(asked.terms)))
        if told is not None:
            others = [one for one in claims[k + 1 :] if one.quote not in told.quote]
            return [*claims[:k], told, *others]
    return list(claims)


def _told(claim: Claim, asked: set[str]) -> Claim | None:
    plain = _plain(claim.quote)
    pair = _nearest(plain, asked)
    if pair is None:
        return _with_next(claim)
    about = plain[max(pair.start - GIVEN_CHARS, 0) : pair.end + GIVEN_CHARS]
    if pair.was == pair.now or _GIVEN.search(re.sub(r"\bfrom [£$€]?\d", "from", about)):
        return None
    return replace(claim, reckoning=_reckoning(pair))


def _with_next(claim: Claim) -> Claim | None:
    """A claim with the sentence after it, if that tells what its figure was before."""
    text = claim.passage.text
    start = text.find(claim.quote)
    after = text[start + len(claim.quote) :] if start >= 0 else ""
    following = next((part.text for part in sentences(after.strip())), "")
    then = _THEN.match(_plain(following))
    last = [part.text for part in sentences(claim.quote)][-1:]
    first = _FIRST.search(_plain("".join(last)))
    if then is None or first is None or (then["u1"] or "") != (first["u2"] or ""):
        return None
    longer = text[start : text.find(following, start) + len(following)]
    unit = _unit(then["was"], then["u1"])
    pair = _Pair(number_of(then["was"]), number_of(first["now"]), unit, 0, 0)
    if pair.was == pair.now:
        return None
    return replace(claim, text=longer, quote=longer, reckoning=_reckoning(pair))


def _plain(text: str) -> str:
    """A text with its dates blotted out, as long as before."""
    return _DATES.sub(lambda match: re.sub(r"\d", "x", match[0]), text)


def _nearest(plain: str, asked: set[str]) -> _Pair | None:
    """The two figures of a text that most of the question's words stand beside."""
    found = [
        _Pair(
            number_of(match["was"]),
            number_of(match["now"]),
            _unit(match["was"], match["u1"] or match["u2"]),
            match.start(),
            match.end(),
        )
        for pattern in _PAIRS
        for match in pattern.finditer(plain)
        if not match["u1"] or not match["u2"] or match["u1"] == match["u2"]
    ]
    best, most, last = None, 0, 0
    for pair in sorted(found, key=lambda pair: pair.start):
        near = len(asked & stems(plain[last : pair.end]))
        if near > most:
            best, most = pair, near
        last = pair.end
    return best


def _unit(figure: str, unit: str | None) -> str:
    sign = "£" if "£" in figure else ""
    return (
        sign if not unit else "%" if unit.strip() in ("%", "per cent", "percent") else sign + unit
    )


def _reckoning(pair: _Pair) -> str:
    gap = pair.now - pair.was
    word = "rise" if gap > 0 else "fall"
    if pair.unit == "%":
        amount = written(abs(gap), " percentage points")
    elif pair.unit.startswith("£"):
        amount = written(abs(gap), "£") + pair.unit[1:]
    else:
        amount = written(abs(gap), pair.unit)
    return f"That is a {word} of {amount} (reckoned from the two)."
