"""Recorded votes -> who voted which way: in tables, in lines ("For (3)"), in a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from index.papers import Passage
from index.passages import Piece
from index.register import Ballot, Span

MIN_VOTERS = 4  # fewer names with a mark each may be any list
WAY = (
    r"(?:(?:[Vv]ot(?:es?|ed|ing)\s+)?(?:For|Against|In [Ff]avour|FOR|AGAINST|IN FAVOUR)|"
    r"Abst(?:ain|ained|aining|ention|entions)|ABST[A-Z]*|Ayes?|AYES?|Noes|NOES|Nays?|NAYS?|"
    r"Declined to vote|(?:Did not|Not) vot(?:e|ing)|Content|Not content|Dissent(?:ing)?)"
    r"(?:\s+(?:the |of the |from )?(?:[Mm]otion|[Aa]mendment|[Pp]roposal|[Rr]ecommendations?|"
    r"[Rr]esolution|voting))?"
)
_COLUMN = re.compile(rf"^(?:(?:Councillors?|Members?)\s+)?{WAY}\s*[:(]?\s*\d*\s*\)?\W*$")
_LINE = re.compile(
    rf"(?:(?<=^)|(?<=[\s;:.(]))(?P<way>{WAY}\s*(?:\(\s*\d+\s*\)\s*:?|[:–-]+\s*\(?\d*\)?[:,]?|\d+:))"
)
_MARK = re.compile(r"^(?:[xX×✗✘✓✔√●•Yy]|[Yy]es)$")
_DASH = re.compile(r"^[–—-]$")  # a mark too, where a row has no other
_TOTAL = re.compile(r"^(?:[Tt]otals?|TOTALS?|[Nn]umber|[Nn]o\.?)\W*(?P<number>\d+)?\W*$")
_SIGN = re.compile(r"^[✓✔√✗✘×–—-]$")
_INITIALS = r"(?:[A-Z]\.\s?){1,3}(?:[;,)]|$)"  # of a name that begins with the surname: "Elm, R."
_NAME_CELL = re.compile(r"[A-Z][a-z]")
_SENTENCE_END = re.compile(r"(?<!Cllr)(?<!Cllrs)(?<=[a-z]{3})\.(?=\s+[A-Z]|$)")
_NUMBERED = re.compile(r"\s*\((?P<number>\d+)\)\W*$")
_UNPARTED = re.compile(  # "Cllr Elm Cllr Oak": a cell of names below each other
    r"(?<=\w)(?<! and)(?<!Mayor)(?<!Chair)(?<!Chairman)(?<!Leader)\s+"
    r"(?=(?:Cllr\.?|Councillor) [A-Z])"
)
NONE = re.compile(r"^\W*(?:(?:none|nil|0)?\W*$|(?:none|nil)\b)", re.I)


def ballots_by_table(pieces: Sequence[Piece | Passage]) -> dict[int, tuple[Ballot, ...]]:
    """The recorded votes that tables show, by the tables' places in the paper."""
    rows: dict[int, list[Piece | Passage]] = {}
    for piece in pieces:
        if piece.table is not None and piece.cells:
            rows.setdefault(piece.table, []).append(piece)
    read = {table: tuple(_of_table(of_table)) for table, of_table in rows.items()}
    return {table: ballots for table, ballots in read.items() if ballots}


def _of_table(rows: Sequence[Piece | Passage]) -> Iterator[Ballot]:
    columns = [cell.column for cell in rows[0].cells]
    ways = {k: column for k, column in enumerate(columns) if _COLUMN.match(column)}
    if len(ways) > 1 and len(columns) - len(ways) < 2:
        marked = len(columns) > len(ways)
        for k, way in ways.items():
            yield from _of_members(rows, k, way) if marked else _of_column(rows, k, way)
    elif sum(bool(row.cells[0].text and _COLUMN.match(row.cells[0].text)) for row in rows) > 1:
        for row in rows:
            yield from _of_row(row)
    else:
        yield from _of_votes(rows)


def _of_votes(rows: Sequence[Piece | Passage]) -> Iterator[Ballot]:
    """Members, each with the way of voting in the cell after the name; several beside each other
    in a row."""
    pairs: dict[str, list[Span]] = {}
    for row in rows:
        for beside, cell in pairwise(row.cells):
            name, vote = beside.text.strip(), cell.text.strip()
            signed = _SIGN.match(vote) and re.search(r"\bvot(?:e|ed|ing)\b", cell.column, re.I)
            if (signed or _COLUMN.match(vote)) and _NAME_CELL.search(name):
                pairs.setdefault(vote, []).append(_span(name, row.page_number))
    if len(pairs) > 1 and sum(map(len, pairs.values())) >= MIN_VOTERS:
        for vote, names in pairs.items():
            yield Ballot(way=_span(vote, names[0].page_number), names=tuple(names))


def _of_column(rows: Sequence[Piece | Passage], k: int, way: str) -> Iterator[Ballot]:
    """A column of names, with their number below or above them."""
    cells = [(row.cells[k].text.strip(), row.page_number) for row in rows if k < len(row.cells)]
    filled = [(text, page) for text, page in cells if text]
    totals = [(match["number"], page) for text, page in filled if (match := _TOTAL.match(text))]
    named = [(text, page) for text, page in filled if not _TOTAL.match(text)]
    names = tuple(_span(text, page) for text, page in named if _NAME_CELL.search(text))
    figures = [*totals, *((text, page) for text, page in filled if text.isdigit())]
    count = next((_span(number, page) for number, page in figures if number), None)
    yield Ballot(way=_span(way, rows[0].page_number), names=names, count=count)


def _of_members(rows: Sequence[Piece | Passage], k: int, way: str) -> Iterator[Ballot]:
    """A column of marks beside the names of members."""
    marked = [row for row in rows if k < len(row.cells) and _is_marked(row, k)]
    names = tuple(_span(row.cells[0].text, row.page_number) for row in marked)
    total = (row for row in rows if row.cells[k].text.strip().isdigit())
    count = next((_span(row.cells[k].text.strip(), row.page_number) for row in total), None)
    if names or count:
        yield Ballot(way=_span(way, rows[0].page_number), names=names, count=count)


def _is_marked(row: Piece | Passage, k: int) -> bool:
    """Whether a member's row has its mark in a column; a dash counts where no other mark stands."""
    texts = [cell.text.strip() for cell in row.cells[1:]]
    if _MARK.match(row.cells[k].text.strip()):
        return True
    dashes = [text for text in texts if _DASH.match(text)]
    alone = len(dashes) == 1 and not any(text for text in texts if text not in dashes)
    return alone and bool(_DASH.match(row.cells[k].text.strip()))


def _of_row(row: Piece | Passage) -> Iterator[Ballot]:
    """A way in the first cell, its names and their number in the others."""
    first, *others = (cell.text.strip() for cell in row.cells)
    if _COLUMN.match(first):
        names = tuple(_span(t, row.page_number) for t in others if _NAME_CELL.search(t))
        count = next((_span(t, row.page_number) for t in others if t.isdigit()), None)
        yield Ballot(way=_span(first, row.page_number), names=names, count=count)


def _span(text: str, page_number: int) -> Span:
    return Span(page_number=page_number, page_label=None, text=text)


def ballots_in(text: str, span: Callable[[int, int], Span]) -> tuple[Ballot, ...]:
    """The recorded vote that a text tells: "For (2): A and B; Against (1): C".

    Args:
        span: makes a span of the text from where it begins and ends.
    """
    found = list(_LINE.finditer(text))
    if not found:
        return ()
    ends = [*(two.start() for _, two in pairwise(found)), len(text)]
    made = []
    for match, end in zip(found, ends, strict=True):
        names = _SENTENCE_END.split(text[match.end() : end], maxsplit=1)[0]
        number = _NUMBERED.search(names)
        of_way = (names[: number.start()] if number else names).strip(" ;,()")
        start = match.end() + (text[match.end() :].find(of_way) if of_way else 0)
        told = bool(_NAME_CELL.search(of_way)) and not NONE.match(of_way)
        made.append(
            Ballot(
                way=span(match.start("way"), match.end("way")),
                names=(span(start, start + len(of_way)),) if told else (),
                count=_number(match.end(), number, span) if number else None,
            )
        )
    numbered = all(re.search(r"\d", ballot.way.text) for ballot in made)
    return tuple(made) if len(made) > 1 or (numbered and _only(text, made[0])) else ()


def _number(after: int, match: re.Match[str], span: Callable[[int, int], Span]) -> Span:
    """How many voted one way, where that stands behind their names: "Elm and Oak (2)"."""
    return span(after + match.start("number"), after + match.end("number"))


def _only(text: str, ballot: Ballot) -> bool:
    """Whether a text begins with a way to vote: a line of a vote that takes several."""
    return text.lstrip().startswith(ballot.way.text)


def names_of(ballot: Ballot) -> list[str]:
    """Those who voted one way, each as the paper names them, without what they all are."""
    text = "; ".join(span.text for span in ballot.names)
    text = re.sub(r"\b(?:Councillors|Cllrs\.?|Members|Messrs)\s+", "", text)
    text = _UNPARTED.sub("; ", text)
    parts = re.split(rf"\s*[;,](?!\s*{_INITIALS})\s*(?:and\s+)?|\s+(?:and|&)\s+|\n", text)
    named = (part.strip() if re.search(r",.*\.$", part) else part.strip(" .") for part in parts)
    return [name for part in named if (name := part.strip("•·▪ "))]


def counted(ballot: Ballot) -> str:
    """A way with its number: as the paper says it, else by the names."""
    side = side_of(ballot) if _SIGN.match(ballot.way.text.strip()) else ""
    way = _WORDS.get(side) or ballot.way.text.strip(" :–-")
    if re.search(r"\d", way):
        return way
    return f"{way} ({voters(ballot) or 0})"


def voters(ballot: Ballot) -> int | None:
    """How many voted one way; None if it is not told."""
    figure = re.search(r"\d+", ballot.count.text if ballot.count else ballot.way.text)
    return int(figure[0]) if figure else len(names_of(ballot)) or None


def vote_of(ballots: Sequence[Ballot]) -> str | None:
    """A recorded vote in figures."""
    return "; ".join(map(counted, ballots)) or None


def is_between(ballots: Sequence[Ballot]) -> bool:
    """Whether members voted for a motion or for an amendment to it, and not for or against one."""
    ways = [ballot.way.text.lower() for ballot in ballots]
    return any("amendment" in way for way in ways) and any("motion" in way for way in ways)


_OF_WHOM = r"(?:(?:those|members|councillors) )?"
_SIDES: Mapping[str, str] = {
    "for": rf"^{_OF_WHOM}(?:vot\w+ )?(?:for|in favour|ayes?|content)\b|^[✓✔√]$",
    "against": rf"^{_OF_WHOM}(?:vot\w+ )?(?:against|no(?:es)?|nays?|not content|dissent\w*)\b|"
    r"^[✗✘×]$",
    "abst": rf"^{_OF_WHOM}(?:abst|declined|did not|not vot|[–—-]$)",
}


_WORDS: Mapping[str, str] = {"for": "For", "against": "Against", "abst": "Abstained"}


def side_of(ballot: Ballot) -> str:
    """ "for", "against" or "abst", by its words."""
    way = ballot.way.text.strip().lower()
    return next((side for side, words in _SIDES.items() if re.search(words, way)), "")
