"""What heads a minute: its number and its title, on a line of their own or run into its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from index.register import Origin

MAX_TITLE_CHARS = 170
MAX_STEP = 3  # minute numbers may skip one or two: exempt minutes are left out

_NUMBER = (
    r"(?P<number>\d{1,2}\.\d{1,2}\.\d{1,3}|\d{1,2}\.\d{1,2}(?=[.:)]?\s+[A-Z])|[A-Z]{1,5}\s?\d{1,4}/\d{2,4}|\d{1,4}/\d{2,4}(?!/)|"
    r"[A-Z]{1,3}\d{1,4}|[A-Z]{1,6}(?:[./-]|\s)\s?\d{1,4}(?:[/.-]\d{1,4})?|\d{1,4}[A-Za-z]?)"
)
_HEADED = re.compile(rf"^(?:item\s+|minute\s+(?:no\.?\s*)?)?{_NUMBER}[.:)]?\s+(?P<title>\S.*)$")
_CAPITALS = re.compile(
    r"^(?P<number>\d{1,4})[.:)]?\s+(?P<title>[A-Z][A-Z\d’'&,/():. -]{3,90}[A-Z)\d])"
    r"(?=\s*[–—-]|\s+[A-Z][a-z]|\s+[A-Z]\s[a-z])"
)
_WITHIN = re.compile(  # a head that stands in the middle of a paragraph, after the minute before
    r"(?<=[.;:!?)”\"’])\s+(?=(?P<number>\d{1,4})[.:)]?\s+"
    r"(?P<title>[A-Z][A-Z\d’'&,/():. -]{2,90}[A-Z)\d])\s*[–—-](?:\s|$))"
)
_LETTERED = re.compile(r"^(?P<letters>[A-Z]{1,6})[./ -]\s?(?P<digits>\d{1,4})\b", re.M)
_MOVED = re.compile(r"\b(?:proposed|moved)\b.{3,200}\bseconded\b", re.I)
BARE = re.compile(rf"^{_NUMBER}[.:)]?$")
_OUTCOME_WORD = re.compile(
    r"^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s|^(?:\W*(?:\d+[.)]\s*)?(?:resolved|agreed|decision|decided|carried|defeated|lost|noted|"
    r"recommended|moved|seconded|proposed|action|for|against|abstain\w*)\b)|^R?\d{4}\s?-\s?\d+\b",
    re.I,
)
_TALK = re.compile(
    r"\b(?:was|were|has|had|have|is|are|be|been|will|would|said|asked|proposed|seconded|"
    r"resolved|agreed|noted|reported)\b"
)
_LETTERED_ON = re.compile(r"\s+(?:a[.)]|\(a\))\s.*$")


@dataclass(slots=True, kw_only=True)
class State:
    """Where the reader stands: the meeting, the minute and its title."""

    origin: Origin
    minute: str | None = None
    title: str | None = None
    alone: str | None = None  # a number on a line of its own, before its heading
    series: frozenset[str] = frozenset()  # the letters that open this body's numbers ("PC")


def series_in(text: str) -> frozenset[str]:
    """The letters with which the lines of a text are numbered on: "PC.58", "PC.59"."""
    found: dict[str, list[int]] = {}
    for match in _LETTERED.finditer(text):
        found.setdefault(match["letters"], []).append(int(match["digits"]))
    return frozenset(
        letters
        for letters, numbers in found.items()
        if any(two - one == 1 for one, two in pairwise(numbers))
    )


def parted(text: str, known: str | None) -> Iterator[str]:
    """A paragraph in parts, each of one minute: where the next number and a title in capitals
    stand in the middle of it, another begins.

    Args:
        known: the number of the minute that the paragraph belongs to, as far as it is known.
    """
    start = 0
    opened = re.match(r"\d{1,4}(?=[.:)]?\s+[A-Z]{2})", text)
    known = opened[0] if opened else known
    for match in _WITHIN.finditer(text):
        if known and _follows(known, match["number"]):
            yield text[start : match.start()]
            start, known = match.end(), match["number"]
    yield text[start:]


def enter(text: str, drawn: bool, state: State) -> bool:
    """Whether a text is a heading, after taking over what it heads.

    Args:
        drawn: it is set as a heading (bold, large, in capitals).
    """
    if _OUTCOME_WORD.match(text) or text[:1].islower() or _MOVED.search(text):
        return False
    match = _HEADED.match(text)
    if match and _opens_minute(match, text, drawn, state):
        state.minute, title = match["number"], match["title"]
        lead = re.match(r"(.{3,80}?)\s*(?::|\s[–—-]\s)\s*\S", title)
        run_in = bool(lead) and not drawn
        state.title = lead[1] if lead and run_in else _LETTERED_ON.sub("", title).rstrip(" :–-")
        return not run_in
    if not drawn and _run_in(text, state):
        return False
    if state.alone and "." in state.alone and len(text) <= 80:
        state.minute, state.title, state.alone = state.alone, text.rstrip(" :"), None
        return True
    if drawn and not match and len(text) <= MAX_TITLE_CHARS:
        if state.alone and _follows(state.minute, state.alone):
            state.minute, state.title = state.alone, text.rstrip(" :")
        elif state.minute is None:
            state.title = text.rstrip(" :")
    state.alone = None
    return drawn and len(text) <= MAX_TITLE_CHARS


def _run_in(text: str, state: State) -> bool:
    """Takes over a number and a title in capitals that a paragraph opens with ("236 LEAVE – …")."""
    match = _CAPITALS.match(text)
    if match is None or not (state.minute is None or _follows(state.minute, match["number"])):
        return False
    state.minute, state.title = match["number"], match["title"]
    return True


def _opens_minute(match: re.Match[str], text: str, drawn: bool, state: State) -> bool:
    title, number = match["title"], match["number"]
    lettered = _LETTERED.match(number)
    opening = r"[A-Z“\"'(£\d]" if lettered else r"[A-Z“\"'(£]|\d\d(?:\d\d)?/\d{3,6}\b"
    if (len(text) > MAX_TITLE_CHARS and not drawn) or not re.match(opening, title):
        return False
    if re.fullmatch(r"\d{1,2}\.\d{1,2}", number):
        return drawn and (state.minute is None or "." in state.minute)
    if re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{2,3}|.*\d/\d.*", number):
        return not re.match(r"\d{1,2}\.\d{1,2}\.\d{2,4}\b.*£", text)
    if lettered and lettered["letters"] not in state.series:
        return False
    if not number[0].isdigit():
        return drawn or (lettered is not None and _is_plain(title))
    follows = _follows(state.minute, number)
    if drawn:
        return follows or state.minute is None or not state.minute[0].isdigit() or "." not in text
    return follows and _is_plain(title)


def _is_plain(title: str) -> bool:
    """Whether what may be a title tells nothing."""
    head = re.split(r":| [–—-] ", title)[0]
    return len(head) <= 90 and not _TALK.search(head) and not head.rstrip().endswith((".", ";"))


def _follows(known: str | None, number: str) -> bool:
    """Whether a minute number is the next, or one or two further on."""
    digits = re.match(r"\d+", number)
    before = re.match(r"\d+", known) if known else None
    if digits is None or "." in number or len(number) > len(digits[0]):
        return False
    if before is None or known is None or "." in known:
        return known is None and int(digits[0]) == 1
    return 1 <= int(digits[0]) - int(before[0]) <= MAX_STEP
