"""A paper's own terms: "Child Sexual Exploitation (CSE)", glossaries, "hereafter 'the Board'"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.compose import Reading
from index.papers import Page
from index.passages import Piece
from index.register import Origin, Span, Term

MAX_MEANING = 300  # letters of a glossary's entry
MIN_LETTERS, MAX_LETTERS = 2, 10  # of an abbreviation

_SMALL = frozenset("of and for the in to on with at by & or a an".split())
_SHORT = r"[A-Z][A-Za-z0-9&/-]{1,9}"
_BRACKETED = re.compile(rf"[\[(]\s*['\"‘’“”]?({_SHORT})['\"‘’“”]?\s*[)\]]")
_SPELT_OUT = re.compile(rf"\b({_SHORT})\s*\(([A-Za-z][A-Za-z ,&/'’-]{{5,80}})\)")
_NAMED = re.compile(
    r"((?:[A-Z][\w'’&-]*|of|and|for|the|&)(?: (?:[A-Z][\w'’&-]*|of|and|for|the|&)){1,9}),? ?"
    r"\(?(?:(?:here(?:in)?after|herein|from now on)(?: (?:called|known as|referred to as))?|"
    r"(?:referred to|known)(?: (?:here|below|in this \w+))? as|\(),? ?"
    r"(?:the )?['\"‘“](?:the )?([A-Z][\w'’& -]{1,40}?)['\"’”]\)?"
)
_IS = r"[)\]],? (?:is|are|was|were|means?) (?:(?:an?|the|any|those|where|when|how|one|all) )?\w"
_EXPLAINED = re.compile(
    r",? (?:(?:is|are|was|were) (?:an?|the|any|those|where|when|how|one|all|groups?|teams?|sums?)|"
    r"means?) [^.;]{10,240}[.;]?",
    re.I,
)
_GLOSSARY = re.compile(
    r"\b(?:glossary|abbreviations?|acronyms?|definitions?|terms used|terminology|jargon|"
    r"key terms)\b",
    re.I,
)
_ENTRY = re.compile(r"^[\W\d]*?([A-Za-z][\w&/'’() -]{1,50}?)\s*(?:\s[–—-]\s|[:=–—]\s|\t)\s*(\S.*)$")
_MEANS = re.compile(
    r"^(?:[\d.()]+\s*)?(?:an? |the )?['\"‘“]?([A-Za-z][\w'’& -]{1,40}?)['\"’”]? "
    r"(?:means|is defined as|stands for|is short for|refers to) (\S.*)$",
    re.I,
)


def terms(reading: Reading) -> tuple[Term, ...]:
    """The terms that a paper says the meaning of, in reading order, each pair once."""
    pages = {page.number: page for page in reading.pages}
    found: dict[tuple[str, str], Term] = {}
    for piece in reading.pieces:
        for short, meaning, text in _pairs(piece):
            key = (short.lower(), " ".join(meaning.lower().split()))
            known = found.get(key)
            if known is None or (explains(text) and not explains(known.text)):
                found[key] = _term(reading, pages[piece.page_number], short, meaning, text)
    return tuple(found.values())


def _pairs(piece: Piece) -> Iterator[tuple[str, str, str]]:
    """Terms with their meanings and the words that say so, of one passage."""
    listed = any(_GLOSSARY.search(heading) for heading in piece.headings)
    if piece.cells:
        yield from _of_row(piece, listed=listed)
    for line in piece.text.split("\n"):
        yield from _abbreviations(line)
        for match in _NAMED.finditer(line):
            meaning = re.sub(r"^(?:and|of|for|the|&) ", "", match[1])
            if len(meaning.split()) > len(match[2].split()):
                yield match[2], meaning, match[0]
        entry = _ENTRY.match(line) if not piece.cells else None
        if entry and (listed or _fits(entry[1], entry[2])):
            yield entry[1].strip(), entry[2][:MAX_MEANING], line[: MAX_MEANING + len(entry[1])]
        means = _MEANS.match(line) if not piece.cells else None
        if means and (listed or line.lower().count(" means ") == 1):
            yield means[1].strip(), means[2][:MAX_MEANING], line[: MAX_MEANING + len(means[1])]


def _of_row(piece: Piece, *, listed: bool) -> Iterator[tuple[str, str, str]]:
    """A row of two cells that is a term and its meaning."""
    texts = [" ".join(cell.text.split()) for cell in piece.cells]
    filled = [text for text in texts if text]
    headed = any(_GLOSSARY.search(cell.column) for cell in piece.cells)
    if len(filled) != 2 or len(filled[0]) > 50 or re.fullmatch(r"[\W\d]*", filled[0]):
        return
    if listed or headed or _fits(filled[0], filled[1]):
        yield filled[0], filled[1][:MAX_MEANING], " ".join(filled)[: MAX_MEANING + len(filled[0])]


def _fits(short: str, meaning: str) -> bool:
    """Whether a meaning begins with the words of an abbreviation."""
    if not re.fullmatch(_SHORT, short) or not is_abbreviation(short):
        return False
    n_words = len(re.findall(r"[A-Za-z]+", short)) and len(short) + 3
    return long_form(short, " ".join(meaning.split()[:n_words])) is not None


def explains(text: str) -> bool:
    """Whether a text tells what something is, and not only what it is called."""
    return bool(re.search(_IS, text))


def is_abbreviation(text: str) -> bool:
    """Whether a word is written like an abbreviation: two capitals at least, no ordinary word."""
    return MIN_LETTERS <= len(text) <= MAX_LETTERS and sum(c.isupper() for c in text) >= 2


def _abbreviations(line: str) -> Iterator[tuple[str, str, str]]:
    for match in _BRACKETED.finditer(line):
        short = match[1]
        if not is_abbreviation(short):
            continue
        n_words = min(len(short) + 5, 2 * len(short))
        before = re.findall(r"\S+", line[: match.start()])[-n_words:]
        meaning = long_form(short, " ".join(before))
        if meaning is not None:
            start = max(line.rfind(meaning, 0, match.start()), 0)
            more = _EXPLAINED.match(line, match.end())
            yield short, meaning, line[start : more.end() if more else match.end()]
    for match in _SPELT_OUT.finditer(line):
        whole = " ".join(match[2].split())
        if is_abbreviation(match[1]) and long_form(match[1], whole) == whole and " " in whole:
            yield match[1], whole, match[0]


def long_form(short: str, before: str) -> str | None:
    """The shortest end of a text that an abbreviation may stand for, None if there is none.

    From the right, each letter of the abbreviation is met by a letter of the text, the first by a
    word's first; a plural's "s" need not be. Half of the letters at least begin words. Where the
    first letters of the last words make it, those are taken.

    Source: Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions".
    """
    letters = re.sub(r"[^a-z0-9]", "", short.lower())
    if len(short) > 2 and short[-1] == "s" and short[:-1].isupper():
        letters = letters[:-1]
    initials = _by_initials(letters, before)
    if initials is not None:
        return initials
    text, at, n_initial = before.lower(), len(before), 0
    for k, letter in reversed(list(enumerate(letters))):
        at -= 1
        while at >= 0 and (text[at] != letter or (k == 0 and at > 0 and text[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return None
        n_initial += at == 0 or not text[at - 1].isalnum()
    found = before[at:].strip(" ,;:–-'\"‘’“”(")
    whole = len(found.split()) > 1 and short not in found.split()
    return found if whole and n_initial >= len(letters) / 2 else None


def _by_initials(letters: str, before: str) -> str | None:
    """The last words whose first letters are the abbreviation's; small words may be passed over."""
    words = list(re.finditer(r"[^\s-]+", before))
    at = len(words)
    for letter in reversed(letters):
        at -= 1
        while at >= 0 and words[at][0][0].lower() != letter and words[at][0].lower() in _SMALL:
            at -= 1
        if at < 0 or words[at][0][0].lower() != letter:
            return None
    return before[words[at].start() :].strip(" ,;:") if len(letters) > 1 else None


def _term(reading: Reading, page: Page, short: str, meaning: str, text: str) -> Term:
    origin = Origin(
        document=reading.document,
        record=page.record,
        committee=page.meeting.committee,
        meeting_date=page.meeting.date,
        item=page.item,
        ocr=page.ocr,
    )
    span = Span(page_number=page.number, page_label=page.label, text=" ".join(text.split()))
    return Term(
        origin=origin, spans=(span,), term=short, meaning=" ".join(meaning.split()).rstrip(" .;,")
    )
