"""The asker's words -> the papers' words, by groups of words for the same thing."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from assistant.asked.questions import NUMBER_WORDS
from index.papers import Filters
from index.register import Term
from index.search import Query
from index.store import Store

SYNONYMS = Path(__file__).parents[1] / "synonyms.txt"
RARE_SHARE = 0.25  # a form found this much less often than another is replaced by it

_NUMBERED = re.compile(
    rf"\b([2-9]|10|{'|'.join(NUMBER_WORDS)})[ -]"
    r"(bed\w*|year\w*|form|storey\w*|stage|tier|week|day)\b",
    re.I,
)
_DENIED = re.compile(r"\bnot (paid|[a-z]{3,}ed)\b", re.I)
_RECORD_WORDS = (
    (
        re.compile(r"\brecommend|\b(?:being |been )?asked to\b|\basking us\b|\bwant us to\b", re.I),
        "recommendation",
    ),
    (re.compile(r"\b(?:decide|decision|resolve|agree|vote)(?:s|d)?\b", re.I), "resolved"),
)

Group = tuple[str, ...]
Groups = tuple[Group, ...]


@lru_cache(maxsize=4)
def read_groups(path: Path = SYNONYMS) -> Groups:
    """The groups of a synonyms file; lines of one form and comments are passed over. A form with a
    comma of its own stands in quotes."""
    lines = path.read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if not line.lstrip().startswith("#")]
    groups = []
    for row in csv.reader(lines, skipinitialspace=True):
        forms = [form.strip() for form in row]
        if len(forms) > 1:
            groups.append(tuple(form for form in forms if form))
    return tuple(groups)


@lru_cache(maxsize=4)
def with_small_letters(groups: Groups, is_word: Callable[[str], bool]) -> Groups:
    """Groups whose abbreviations are known in small letters too, one or several ("neets"), unless
    they are words then ("send", "lac")."""
    made = []
    for group in groups:
        small = [form.lower() for form in group if form.isupper() and not is_word(form.lower())]
        made.append((*group, *small, *(f"{form}s" for form in small)))
    return tuple(made)


@lru_cache(maxsize=4)
def defined_groups(store: Store, generation: int, is_word: Callable[[str], bool]) -> Groups:
    """The abbreviations that the papers explain, each with its meanings.

    In small letters an abbreviation is known too, unless it is a word ("send", "pep").

    Args:
        generation: of the index; a change of it makes the groups anew.
    """
    meanings: dict[str, dict[str, str]] = {}
    for entry in store.entries(Term, Filters()):
        if entry.is_abbreviation:
            known = meanings.setdefault(entry.term, {})
            known.setdefault(entry.meaning.lower(), entry.meaning)
    groups = []
    for short, known in meanings.items():
        small = () if is_word(short.lower()) else (short.lower(),)
        groups.append((short, *small, *known.values()))
    return tuple(groups)


def denied_groups(question: str) -> Groups:
    """What a question says is not done, each as it stands there and in one word ("unpaid")."""
    return tuple((match[0], f"un{match[1].lower()}") for match in _DENIED.finditer(question))


def numbered_groups(question: str) -> Groups:
    """What a question counts in words that papers may give in figures, and the reverse ("three
    bedroom", "3 bedroom")."""
    groups = []
    for match in _NUMBERED.finditer(question):
        number = match[1].lower()
        at = int(number) - 2 if number.isdigit() else NUMBER_WORDS.index(number)
        other = NUMBER_WORDS[at] if number.isdigit() else str(at + 2)
        groups.append((match[0], f"{other} {match[2]}", f"{other}-{match[2]}"))
    return tuple(groups)


def in_words_of_papers(store: Store, question: str, groups: Sequence[Group]) -> Query:
    """The question with each form the papers hardly use replaced by the one they use most.

    The forms that were replaced are still looked for in the full text.
    """
    text = question
    extra: list[str] = []
    same: list[Group] = []
    for group in groups:
        form = _used(text, group)
        if form is None:
            continue
        same.append((form, *(other for other in group if other != form)))
        counts, _ = store.document_frequency(group)
        best = max(group, key=lambda other: counts[other])
        if counts[best] and counts[form] < RARE_SHARE * counts[best]:
            text = _pattern(form).sub(best, text)
            extra.append(form)
        extra += [other for other in group if counts[other] and other not in (form, best)][:2]
    return Query(text=text, extra=tuple(extra), same=tuple(same))


def with_record_words(query: Query, question: str) -> Query:
    """The query with the words that papers use for the kind of record that is asked for."""
    extra = [word for pattern, word in _RECORD_WORDS if pattern.search(question)]
    return replace(query, extra=(*query.extra, *extra)) if extra else query


def _used(text: str, group: Group) -> str | None:
    """The longest form of a group that stands in a text."""
    found = [form for form in group if _pattern(form).search(text)]
    return max(found, key=len, default=None)


@lru_cache(maxsize=4096)  # more forms than the regular expressions that Python keeps by itself
def _pattern(form: str) -> re.Pattern[str]:
    """A form as it may stand in a question: "children in care", "children were in care"; "SGOs"."""
    flags, several = (0, "s?") if form.isupper() else (re.IGNORECASE, "")
    words = r"\s+(?:(?:who\s+)?(?:is|are|was|were)\s+)?".join(map(re.escape, form.split()))
    return re.compile(rf"(?<!\w){words}{several}(?!\w)", flags)
