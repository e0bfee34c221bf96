"""Names behind the way they voted, in running text or in columns without rules -> recorded votes.

Unlike a motion, such a list is known by its form alone: it is found on pages of any kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.ballots import WAY
from index.papers import Page, Word
from index.register import Ballot, Span

GAP = 18.0  # points between the heads of two columns, at least
LEADING = 2.2  # heights of a line, to the next line of the same column at most
BEFORE = 200  # letters before the only way of a vote that speak of it
NEAR = 40  # letters between the names of one way and the next way
_TITLE = (
    r"(?:Cllrs?|Councillors?|Members|Messrs|Mrs?|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Canon|Rev|"
    r"Reverend|Prof|Professor|Ald|Alderman|Alderwoman|Bailie|Provost|Baroness|Comh|St|Hon)"
)
_OFFICE = r"(?:Chair|Mayor|Convener|Provost|Vice|Deputy|Leader)"
_NO_NAME = (
    rf"(?!(?:{WAY})(?![\w’'-]))(?!(?:The(?! {_OFFICE})|There|This|That|These|It|He|She|They|On|In|"
    r"At|An|RESOLVED|AGREED|CARRIED|LOST|DECIDED|Resolved|Agreed|Motion|MOTION|Amendment|AMENDMENT|"
    r"Total|TOTAL|Being|Having|Following|Upon|None|NONE|Nil|NIL|Votes?|VOTES?|Voting|Declined|Not|"
    r"Note|Recorded|Minute)\b)"
)
_WORD = (
    rf"{_NO_NAME}(?:{_TITLE}\.?(?![\w’'-])|[A-ZÀ-Þ]\.(?!\d)|[A-ZÀ-Þ][\w’'-]*(?![\w’'/-])|"
    rf"(?:de|van|der|von|ap|ab|[Nn]í|Nic|Mac|the(?= {_OFFICE}))\b)"
)
_JOINT = r"(?:[ \t]*[,;&][ \t]*(?:and[ \t]+)?|[ \t]+and[ \t]+|[ \t]+)"
_PARTY = r"(?:[ \t]+\([A-Za-z][^()\d]{0,30}\))?"
_NAMES = rf"{_WORD}{_PARTY}(?:{_JOINT}{_WORD}{_PARTY})*"
_LINE_OF_NAMES = re.compile(
    rf"[•·▪-]?[ \t]*\(?(?P<names>{_NAMES})[ \t]*[.,;]?[ \t]*(?:\(\d+\))?[ \t]*"
)
_COUNT = r"\(?\s*\d+\s*(?:votes?|members?|councillors?)?\s*\)?"
_SEPARATED = rf"[ \t]*(?:{_COUNT}[ \t]*[:–—-]*|[:–—-]+[ \t]*(?:{_COUNT}[ \t]*[:–—-]*)?)\s*(?=\S)"
_OPENS = re.compile(
    rf"(?:(?<=^)|(?<=[\s;:.,(–—-]))(?P<way>(?i:(?:those |members |councillors )?{WAY}))"
    rf"(?:(?P<apart>{_SEPARATED})|(?P<titled>[ \t]+(?={_TITLE}\b))|(?P<alone>[ \t]*\n))",
    re.M,
)
_LINED = re.compile(
    rf"^(?P<way>{WAY})(?P<apart>[ \t]+)(?={_WORD}{_JOINT}?(?:{_WORD}|[,;\d\n]|$))", re.M
)
_BETWEEN = re.compile(  # "and the following members", or the way in another language
    r"\b(?:and|with|there|the following|those|votes?|voted|members?|councillors?|cllrs?)\b|"
    r"[^\W\d_]+(?: [^\W\d_]+)? /(?= )",
    re.I,
)
_NONE = re.compile(r"(?:[Nn]one|NONE|[Nn]il|NIL|[Nn]o (?:members?|councillors?|one)|0)\b")
_AFTER = re.compile(r"[ \t]*(?:\((?P<braced>\d+)\)|(?P<bare>\d+)(?=[ \t]*(?:\n|$)))")
_HEAD = re.compile(rf"{WAY}\s*[:(]?\s*\d*\s*\)?\W*")


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCall:
    """A recorded vote, from `start` to `end` of a text. `whole` is what stands on the page, where
    the names of one way do not stand in one run."""

    start: int
    end: int
    ballots: tuple[Ballot, ...]
    whole: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    start: int
    end: int
    way: str
    names: tuple[str, int] | None  # with where they begin
    count: str | None
    sure: bool  # its form all but tells that it is of a recorded vote


def roll_calls(text: str, page_at: Sequence[tuple[int, int]]) -> list[RollCall]:
    """The recorded votes that a text tells, where they begin and end in it.

    Args:
        page_at: from which letter on the text is of which page, in order.
    """
    found: list[list[_Way]] = []
    for one in _ways(text):
        last = found[-1][-1] if found else None
        if last and one.start < last.end:
            continue
        if last and _goes_on(text[last.end : one.start]):
            found[-1].append(one)
        else:
            found.append([one])
    return [_made(run, page_at) for run in found if _is_vote(run, text)]


def _goes_on(between: str) -> bool:
    plain = _BETWEEN.sub("", between)
    return len(between) <= NEAR and not re.search(r"[^\W\d_]", plain)


def _is_vote(run: Sequence[_Way], text: str) -> bool:
    """Several ways in one run, some with names; or one with its number and its names, where a vote
    is spoken of before it."""
    named = [one for one in run if one.names]
    if len({one.way.lower() for one in run}) > 1:
        return bool(named)
    before = text[max(0, run[0].start - BEFORE) : run[0].start]
    return bool(named) and named[0].sure and bool(re.search(r"\bvot(?:e|ed|es|ing)\b", before))


def _ways(text: str) -> Iterator[_Way]:
    matches = sorted((*_OPENS.finditer(text), *_LINED.finditer(text)), key=lambda m: m.start())
    for match in matches:
        behind = match.end()
        names = _names_at(text, behind)
        none = None if names else _NONE.match(text, behind)
        if not names and not none:
            continue
        end = names[1] + len(names[0]) if names else (none.end() if none else behind)
        after = _AFTER.match(text, end)
        before = re.search(r"\d+", match["apart"] or "")
        count = (after["braced"] or after["bare"]) if after else before[0] if before else None
        yield _Way(
            start=match.start("way"),
            end=after.end() if after else end,
            way=" ".join(text[match.start("way") : behind].split()),
            names=names,
            count="0" if none else count,
            sure=match["way"][:1].isupper() and "(" in (match["apart"] or ""),
        )


def _names_at(text: str, start: int) -> tuple[str, int] | None:
    """The names that begin at a letter of a text, with those on the lines below them."""
    first = _LINE_OF_NAMES.match(text, start)
    if first is None:
        return None
    begin, end = first.start("names"), first.end("names")
    while True:
        below = re.match(r"[ \t]*[,;]?[ \t]*(?:and|&)?[ \t]*\n", text[end:])
        if below is None:
            break
        further = end + below.end()
        line = _LINE_OF_NAMES.match(text, further)
        joined = bool(re.search(r"[,;&]|and", below[0]))
        alone = line is not None and text[line.end() : line.end() + 1] in ("", "\n")
        if line is None or not (joined or alone):
            break
        end = line.end("names")
    return text[begin:end], begin


def _made(run: Sequence[_Way], page_at: Sequence[tuple[int, int]]) -> RollCall:
    ballots = []
    for one in run:
        way = _span(one.way, one.start, page_at)
        names = (_span(one.names[0], one.names[1], page_at),) if one.names else ()
        count = _span(one.count, one.start, page_at) if one.count else None
        ballots.append(Ballot(way=way, names=names, count=count))
    return RollCall(start=run[0].start, end=run[-1].end, ballots=tuple(ballots))


def _span(text: str, at: int, page_at: Sequence[tuple[int, int]]) -> Span:
    number = [page for start, page in page_at if start <= at][-1]
    return Span(page_number=number, page_label=None, text=text)


# Columns that no rules part


def columns_of(page: Page) -> list[RollCall]:
    """The votes of a page whose ways head columns of names; their places are not told."""
    lines = _lines(page.words)
    found = []
    for k, line in enumerate(lines):
        heads = _heads(line)
        if len(heads) > 1:
            call = _below(page, heads, line, lines[k + 1 :])
            if call is not None:
                found.append(call)
    return found


def _lines(words: Sequence[Word]) -> list[list[Word]]:
    """Words by lines, from the top; in a line from the left."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.box[1], word.box[0])):
        if lines and abs(lines[-1][0].box[1] - word.box[1]) < 3:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda word: word.box[0]) for line in lines]


def _runs(line: Sequence[Word]) -> list[list[Word]]:
    """A line's words, apart where there is more room between them than between words."""
    runs = [[line[0]]]
    for last, word in pairwise(line):
        if word.box[0] - last.box[2] > max(6.0, 0.8 * word.size):
            runs.append([])
        runs[-1].append(word)
    return runs


def _heads(line: Sequence[Word]) -> list[tuple[str, float]]:
    """The ways that head columns in a line, each with where it begins; none if it has more."""
    runs = _runs(line)
    texts = [" ".join(word.text for word in run) for run in runs]
    if len(runs) < 2 or not all(_HEAD.fullmatch(text) for text in texts):
        return []
    return [(text, run[0].box[0]) for text, run in zip(texts, runs, strict=True)]


def _below(
    page: Page, heads: Sequence[tuple[str, float]], line: Sequence[Word], lines: list[list[Word]]
) -> RollCall | None:
    """The names below the heads of columns, as far as each line's runs begin under a head."""
    columns: list[list[str]] = [[] for _ in heads]
    used, last = list(line), line[0]
    for below in lines:
        far = below[0].box[1] - last.box[1] > LEADING * max(last.box[3] - last.box[1], last.size)
        runs = _runs(below)
        under = [_column(run, heads) for run in runs]
        texts = [" ".join(word.text for word in run) for run in runs]
        fits = all(_LINE_OF_NAMES.fullmatch(text) or text.strip("()").isdigit() for text in texts)
        if far or None in under or not fits:
            break
        for place, text in zip(under, texts, strict=True):
            columns[place or 0].append(text)
        used += below
        last = below[0]
    if sum(any(not t.strip("()").isdigit() for t in column) for column in columns) < 1:
        return None
    ballots = tuple(
        _of_column(page.number, head, column)
        for (head, _), column in zip(heads, columns, strict=True)
    )
    boxes = {word.box for word in used}
    places = [k for k, word in enumerate(page.words) if word.box in boxes]
    whole = " ".join(word.text for word in page.words[places[0] : places[-1] + 1])
    return RollCall(start=0, end=0, ballots=ballots, whole=whole)


def _column(run: Sequence[Word], heads: Sequence[tuple[str, float]]) -> int | None:
    """The column under whose head a run begins."""
    start = run[0].box[0]
    near = [k for k, (_, x) in enumerate(heads) if abs(start - x) < GAP]
    return near[0] if len(near) == 1 else None


def _of_column(page_number: int, head: str, column: Sequence[str]) -> Ballot:
    span = Span(page_number=page_number, page_label=None, text=head)
    counts = [text.strip("()") for text in column if text.strip("()").isdigit()]
    names = [text for text in column if not text.strip("()").isdigit()]
    told = (" " if any("," in name for name in names) else "\n").join(names)
    return Ballot(
        way=span,
        names=(Span(page_number=page_number, page_label=None, text=told),) if names else (),
        count=Span(page_number=page_number, page_label=None, text=counts[0]) if counts else None,
    )
