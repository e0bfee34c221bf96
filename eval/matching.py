"""When two texts say the same: the rules by which answers and quotes are matched."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

MAX_WORDS = 120
"""An answer longer than this is not right. Source: the rules of scoring in `eval/README.md`."""

_SINGLE_QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4"), "'")
_DOUBLE_QUOTES = dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"), '"')
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d"), "-")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), None)
_SAME: dict[int, str | None] = {**_SINGLE_QUOTES, **_DOUBLE_QUOTES, **_DASHES, **_UNSEEN}

_THOUSANDS_COMMA = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_MARKER = re.compile(r"\s*\[\d+(?:\s*[,;]\s*\d+)*\]")
_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_MONTHS = "january february march april may june july august september october november december"
MONTH_NUMBER = {name[:3]: number for number, name in enumerate(_MONTHS.split(), start=1)}
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS.split())
_DATE = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH}|sept)\b(?:,?\s+(\d{{4}}))?"
)

_NAME = re.compile(r"[A-Z][\w'\u2019-]*(?:[ \t]+[A-Z][\w'\u2019-]*)+")
_OPENERS = frozenset(
    {"A", "An", "And", "At", "By", "For", "From", "In", "It", "No", "Of", "On", "The", "To", "Yes"}
)


def normalise(text: str) -> str:
    """The text in lower case with plain quotes and dashes, single spaces, no thousands commas.

    >>> normalise("The\u2002Council\u2019s \u201c1,107\u201d \u2013 contacts")
    'the council\\'s "1107" - contacts'
    """
    plain = unicodedata.normalize("NFKC", text.translate(_SAME)).translate(_SAME).casefold()
    return _THOUSANDS_COMMA.sub("", " ".join(plain.split()))


@lru_cache(maxsize=8192)  # the same pages are looked at for every question
def squash(text: str) -> str:
    """The letters and digits of a text, in order and in lower case, and nothing else.

    >>> squash("Multi-\\nagency \ufb01les, 1,107")
    'multiagencyfiles1107'
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in plain if character.isalnum())


def without_markers(answer: str) -> str:
    """The answer without the `[1]` that point at its citations."""
    return _MARKER.sub("", answer)


def holds(text: str, wanted: str) -> bool:
    """Whether the text holds a string, figures as whole tokens.

    Source: "figures as whole tokens" of the rules in `eval/README.md`: "38" is neither in "387"
    nor in "38.7", and "5 minutes" is not in "15 minutes".
    """
    needle = normalise(wanted)
    if not needle:
        return True
    before = r"(?<!\d)(?<!\d[.,])" if needle[0].isdigit() else ""
    after = r"(?!\d)(?![.,]\d)" if needle[-1].isdigit() else ""
    return re.search(before + re.escape(needle) + after, normalise(text)) is not None


def missing(text: str, wanted: Iterable[str]) -> tuple[str, ...]:
    """Those of the wanted strings that the text does not hold, in their order."""
    return tuple(string for string in wanted if not holds(text, string))


def held(text: str, unwanted: Iterable[str]) -> tuple[str, ...]:
    """Those of the unwanted strings that the text does hold, in their order."""
    return tuple(string for string in unwanted if holds(text, string))


def n_words(text: str) -> int:
    """Words of a text, parted by white space."""
    return len(text.split())


def figures(text: str) -> tuple[str, ...]:
    """The figures of a text in their order, markers apart, thousands commas dropped.

    >>> figures("From 1,107 to 38.7% [2].")
    ('1107', '38.7')
    """
    return tuple(_NUMBER.findall(normalise(without_markers(text))))


def dates(text: str) -> tuple[tuple[int, int, int | None], ...]:
    """The dates of a text as (day, month, year or None), in their order.

    >>> dates("from 4th April to 27 Jun 2016")
    ((4, 4, None), (27, 6, 2016))
    """
    return tuple(
        (int(day), MONTH_NUMBER[month[:3]], int(year) if year else None)
        for day, month, year in _DATE.findall(normalise(text))
    )


def names(text: str) -> tuple[str, ...]:
    """Runs of two or more words with capitals, in their order, an opening "The" or the like apart.

    >>> names("The Reading Friends Group met Ruth Ashdown [1].")
    ('Reading Friends Group', 'Ruth Ashdown')
    """
    runs = (run.split() for run in _NAME.findall(_MARKER.sub(".", text)))
    bare = (run[1:] if run[0] in _OPENERS else run for run in runs)
    return tuple(" ".join(run) for run in bare if len(run) > 1)
