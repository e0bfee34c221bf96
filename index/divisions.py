"""Recorded votes with what was voted on: the minute that they stand in, as far as it is told.

They are read from the pages as they are asked for, whatever those are taken for: minutes often
stand in papers that are not recognised as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from index.ballots import is_between, names_of
from index.dates import find_dates
from index.forms import AMENDMENT
from index.minuted import sentences
from index.papers import Page, Passage
from index.register import Ballot, Span
from index.rollcalls import RollCall, columns_of, roll_calls
from index.running import Running, running, text_of

_TITLED = r"(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Canon|Rev|Prof)\b\.?"
_WHO = rf"(?:{_TITLED}|\b(?:[A-Z]\.? ?){{0,2}}[A-ZÀ-Þ][\w’'-]+|\b[A-Z]{{2,3}}\b)"
_AGAINST = (
    r"\b(?:vot(?:ed|ing|es?|er)\b[^.;]{0,40}?\bagainst|against\b[^.;]{0,30}\bvot(?:e|es|ed|ing)|"
    r"dissent(?:ed|ing|s|ient)?|opposing)\b"
)
_FOR = r"\bvot(?:ed|ing|es?)\b[^.;]{0,25}?\b(?:for|in favour)\b"
_ABSTAINED = (
    r"\b(?:abstain(?:ed|ing|s)|abstention|did not vote|(?:took|taking) no part in the vote|"
    r"declined to vote)\b"
)
_SIDES = (("against", _AGAINST), ("for", _FOR), ("abst", _ABSTAINED))
_INITIALS = (("against", r"\b[A-Z]{2,3} against\b"), ("abst", r"\b[A-Z]{2,3} abstaining\b"))
_SAID_BY = re.compile(
    rf"{_TITLED}[^.;()]{{2,90}}?(?:{_AGAINST}|{_FOR}|{_ABSTAINED})|"
    rf"\b(?:with|save for|except) {_WHO}[^.;()]{{0,40}}?(?:{_AGAINST}|{_ABSTAINED})|"
    rf"(?:{_INITIALS[0][1]}|{_INITIALS[1][1]})"
)
_AND_AGAINST = re.compile(rf"\b(?:and|but|;) {_TITLED}[^.;()]{{2,90}}?\b(against|for)\b")
_KINDS = re.compile(
    r"\b(?P<amendment>amendment)s?\b"
    r"(?! (?:was|were|having been) (?:put and )?(?:\w+ )?(?:carried|lost))"
    r"(?: to the (?:substantive |original )?motion)?|"
    r"\b(?P<motion>(?:substantive |original )?(?:motion|proposal|proposition|resolution)s?)\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """A vote with names: a whole roll (`ballots`), or a sentence that names some (`noted`).

    `minute` is what is told of the matter from its title on, `motion` what of that tells what was
    voted on; `kind` is whether that was a motion or an amendment, "" where it is not told; `whole`
    is what stands on the page where the names do not stand in one run.
    """

    document: str
    page_number: int
    day: date | None
    minute: str
    motion: str
    kind: str = ""
    ballots: tuple[Ballot, ...] = ()
    noted: Span | None = None
    sides: frozenset[str] = frozenset()
    whole: str | None = None


def divisions(
    pages: Sequence[Page], passages: Mapping[int, Sequence[Passage]]
) -> Iterator[Division]:
    """The votes with names on pages that follow each other, in the order in which they stand.

    Args:
        passages: those of each page, by its number.
    """
    run = running(pages, passages)
    calls = sorted(_whole_calls(run, pages), key=lambda call: call.start)
    before: list[Division] = []
    ends: list[int] = []
    for call in calls:
        opening = run.opening_of(call.start)
        same = [(one, end) for one, end in zip(before, ends, strict=True) if end > opening]
        before.append(_division(run, call, same))
        ends.append(call.end)
    yield from before
    yield from _noted(run, calls)


def _whole_calls(run: Running, pages: Sequence[Page]) -> Iterator[RollCall]:
    """The votes by roll: in tables, in the text, in columns that stand in neither."""
    known = [*run.calls, *roll_calls(run.text, run.pages)]
    yield from known
    told = {(ballot.way.page_number, name) for ballot, name in _voters(known)}
    for page in pages:
        for call in columns_of(page):
            names = [(page.number, name) for _, name in _voters([call])]
            if sum(name in told for name in names) * 2 > len(names):
                continue
            at = _place(run, page.number, call.ballots[0].way.text)
            yield RollCall(start=at, end=at, ballots=call.ballots, whole=call.whole)


def _voters(calls: Sequence[RollCall]) -> Iterator[tuple[Ballot, str]]:
    for call in calls:
        yield from ((ballot, name) for ballot in call.ballots for name in names_of(ballot))


def _place(run: Running, number: int, way: str) -> int:
    """Where the head of the first column stands in the text of its page."""
    start = next(start for start, page in run.pages if page == number)
    at = re.compile(rf"^{re.escape(way)}", re.M).search(run.text, start)
    return at.start() if at else start


def _division(run: Running, call: RollCall, before: Sequence[tuple[Division, int]]) -> Division:
    """A vote as a value.

    Args:
        before: the votes before it in its minute, with where they end.
    """
    opening = run.opening_of(call.start)
    since = run.text[max((end for _, end in before), default=opening) : call.start]
    kind = "" if is_between(call.ballots) else _kind(since)
    passage = run.passage_at(call.start)
    first = next((b.names[0] for b in call.ballots if b.names), call.ballots[0].way)
    return Division(
        document=passage.document,
        page_number=first.page_number,
        day=_day(passage),
        minute=run.text[opening : call.start],
        motion=_from_amendment(since) if kind == "amendment" else _put(run, call, before),
        kind=kind,
        ballots=call.ballots,
        whole=call.whole,
    )


def _from_amendment(since: str) -> str:
    """What is told of an amendment: from the sentence on that first speaks of one."""
    first = AMENDMENT.search(since)
    starts = [a for a, _ in sentences(since) if first and a <= first.start()]
    return since[starts[-1] :] if starts else since


def _put(run: Running, call: RollCall, before: Sequence[tuple[Division, int]]) -> str:
    """What is told of a motion since the last one that was voted on, without the amendments."""
    ends = [end for one, end in before if one.kind != "amendment"]
    text = run.text[max(ends, default=run.opening_of(call.start)) : call.start]
    for one, _ in before:
        text = text.replace(one.motion, "") if one.kind == "amendment" else text
    return text


def _day(passage: Passage) -> date | None:
    """The day of a meeting: as the heading above a passage tells it, else as its page does."""
    heading = passage.heading or ""
    told = find_dates(heading) if re.search(r"\bminutes?\b", heading, re.I) else []
    return told[0] if told else passage.meeting_date


def _kind(motion: str) -> str:
    """Whether an amendment or a motion was put last before a vote; "" where neither is named."""
    found = list(_KINDS.finditer(motion))
    return "" if not found else "amendment" if found[-1]["amendment"] else "motion"


def is_noted(text: str) -> bool:
    """Whether a text names somebody with the way that he or she voted."""
    return bool(_SAID_BY.search(text))


def _noted(run: Running, calls: Sequence[RollCall]) -> Iterator[Division]:
    """Sentences that name some who voted one way, apart from the rolls."""
    known: set[tuple[int, str]] = set()
    for start, one in run.passages:
        own = text_of(one)
        for a, b in sentences(own) if run.text.startswith(own, start) else ():
            told = " ".join(own[a:b].split())
            within = any(call.start <= start + b and start + a < call.end for call in calls)
            if within or not _SAID_BY.search(told) or (one.page_number, told) in known:
                continue
            known.add((one.page_number, told))
            minute = run.text[run.opening_of(start + a) : start + a]
            motion = f"{_last_sentences(minute)} {told}"
            yield Division(
                document=one.document,
                page_number=one.page_number,
                day=_day(one),
                minute=f"{minute} {told}",
                motion=motion,
                kind=_kind(motion),
                noted=Span(page_number=one.page_number, page_label=None, text=told),
                sides=_sides(told),
            )


def _sides(told: str) -> frozenset[str]:
    """The ways in which those voted whom a sentence names."""
    parts = [match[0] for match in _SAID_BY.finditer(told)]
    if parts and (more := _AND_AGAINST.search(told)):
        parts.append(f"voted {more[1]}")
    ways = (*_SIDES, *_INITIALS)
    return frozenset(side for side, words in ways for part in parts if re.search(words, part))


def _last_sentences(text: str) -> str:
    return " ".join(text[a:b] for a, b in sentences(text)[-2:])
