"""Which rows have a value that a question names: by its words, or by its heading ("band D")."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from assistant.tables.columns import Role, understand_column
from assistant.tables.figures import is_figure
from assistant.tables.fitting import Fit, Rows, stem, words_of
from assistant.tables.states import is_state
from index.dates import is_month
from index.papers import Cell
from index.search import terms_of

VALUE_WORDS = 4  # a cell of more tells something, and is no value that rows share
FEW = 6  # values of a column that sorts its rows
SORTS = 0.6  # or as many, by its rows

_SAYS_LITTLE = frozenset(
    "yes no none nil all other new total this that and the of to be or for in on by at a an".split()
)
_CODE = re.compile(r"(?:[a-z]{1,2}\d{0,2}\+?|\d{1,4}(?:\.\d+)?)", re.I)
_CODE_FIRST = re.compile(r"(\d{1,2}|[A-Z]\d?)[.:]?\s+[A-Z][a-z]")  # "3 Westquarter"
_BETWEEN = (
    r"\W+(?:(?:rating|rated|score|scored|grade|graded|level|number|no|of|is|are|was|were|at|as)"
    r"\W+){0,2}[\"'“‘]?"
)
_JOINED = r"(?:\s*,\s*(?:and |or )?|\s+(?:and|or|&)\s+|\s*/\s*)"
_AN_A = re.compile(r"a\b(?!\s*(?:$|[?.,]|(?:in|at|for|and|or|on|by)\b))")  # the article


def of_value(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows that have the value whose words all stand in the question, the longest if several
    do."""
    names = understand_column(rows[0][k].column).role is Role.PERSON
    values = [_names(row[k]) if names else {value_of(row[k])} - {""} for row in rows]
    known = set[str]().union(*values)
    asked = set(words_of(question))
    n_filled = sum(map(bool, values))
    sorts = len(known) <= max(FEW, SORTS * len(rows)) and len(known) < n_filled
    met = []
    for value in known:
        words = set(words_of(value))
        telling = words - _SAYS_LITTLE
        if not telling or not _all_in(words, asked) or set(map(stem, telling)) <= set(besides):
            continue
        if not is_state(value) and (sorts or names or len(words) > 1):
            met.append(value)
    if not met:
        return None
    best = max(sorted(met), key=len)
    also = [value for value in sorted(met) if value != best and _are_joined(question, best, value)]
    wanted = {best, *also}
    found = frozenset(at for at, own in enumerate(values) if wanted & own)
    return Fit(columns=(k,), rows=found, value=" or ".join([best, *also]))


def _all_in(words: Collection[str], asked: Collection[str]) -> bool:
    """Whether all words stand in a question, as they are or as of several ("hubs")."""
    return all(word in asked or (len(word) > 2 and f"{word}s" in asked) for word in words)


def _are_joined(question: str, one: str, two: str) -> bool:
    """Whether a question names two values as one of several: "in Reedham or Marsh"."""
    parts = [r"\W+".join(map(re.escape, words_of(value))) for value in (one, two)]
    return any(
        re.search(rf"\b{first}{_JOINED}(?:in |the )*{second}\b", question, re.I)
        for first, second in (parts, parts[::-1])
    )


def value_of(cell: Cell) -> str:
    """What a cell holds, if it is a value that rows may share: few words, and no figure."""
    text = " ".join(cell.text.split()).lower()
    plain = re.search(r"[a-z]{2}", text) and not is_figure(cell.text)
    return text if plain and len(text.split()) <= VALUE_WORDS else ""


def _names(cell: Cell) -> set[str]:
    """The people, or others, that a cell names one after the other ("A Smith/B Jones")."""
    parts = re.split(r"[/,;&\n]|\band\b", " ".join(cell.text.split()).lower())
    return {part.strip() for part in parts if 0 < len(part.split()) <= VALUE_WORDS}


def of_marked(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows with a code, a short figure or a small word that stands in the question beside a
    word of its heading: "condition C", "a score of 20", "nil assurance"."""
    heading = rows[0][k].column
    words = [word for word in terms_of(heading) if len(word) > 2 and word[0].isalpha()]
    words = [word for word in words if not is_month(word) and stem(word) not in besides]
    own = set(words_of(heading))
    codes = [set(_codes(row[k])) - own for row in rows]
    for word in words:
        for code in sorted(set[str]().union(*codes), key=len, reverse=True):
            if not _stands_beside(question, stem(word), code):
                continue
            others = sorted(set[str]().union(*codes) - {code})
            also = [other for other in others if _are_joined(question, code, other)]
            found = frozenset(at for at, known in enumerate(codes) if known & {code, *also})
            return Fit(columns=(k,), rows=found, value=" or ".join([code, *also]))
    return None


def _codes(cell: Cell) -> Iterator[str]:
    """The code that a cell is, or begins with, or its small word; in small letters."""
    text = " ".join(cell.text.split())
    if _CODE.fullmatch(text) or text.lower() in _SAYS_LITTLE:
        yield text.lower()
    first = _CODE_FIRST.match(text)
    if first:
        yield first[1].lower()


def _stands_beside(question: str, word: str, code: str) -> bool:
    """Whether a code follows a heading's word in a question, or a letter or "nil" leads to it."""
    after = re.search(
        rf"\b{re.escape(word)}\w*{_BETWEEN}(?P<code>{re.escape(code)})(?![\w%]|[.,/]\d)",
        question,
        re.I,
    )
    if after is not None:
        return not _AN_A.match(question, after.start("code"))
    link = r"\s+(?:for|in|on)\s+(?:the\s+)?" if code[0].isalpha() and code != "nil" else r"\s+"
    before = rf"\b{re.escape(code)}{link}{re.escape(word)}"  # "nil assurance", "graded A for care"
    known = code == "nil" or (code[0].isalpha() and code not in _SAYS_LITTLE - {"a"})
    return known and bool(re.search(before, question, re.I))
