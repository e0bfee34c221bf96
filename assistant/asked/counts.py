"""Is a number asked for, and does the evidence have one that may count something?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from index.papers import Passage

_WORDS = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
    r"hundred|half|quarter|third|none|no)"
)
_TITLED = "|".join(word.capitalize() for word in re.findall(r"[a-z]{2,}", _WORDS))
_FIGURE = re.compile(  # a word of a name is none: "the Three Oaks Magazine"
    rf"(?<![A-Za-z\d])\d|\b{_WORDS}\b(?! (?:or|longer|doubt)\b)|"
    rf"(?:^|[.!?:;•–-])\W*(?:{_TITLED})\b(?! (?:or|longer|doubt)\b)"
)
_NOT_A_COUNT = re.compile(
    r"\b(?:paragraph|section|item|minute|page|appendix|part|schedule)\s+\d+\w*|"
    r"^\W*[a-z]{0,4}\d{1,2}(?:\.\d{1,2}){1,3}(?:\s?\(\w{1,2}\))*(?=\s+(?-i:[A-Z(*]))|"
    r"^\W*\d{1,2}(?:\.\d{1,2})*[.)]|"
    r"\b\d{1,3}/\d{2,4}\b|\b[a-z]+-\d+\b|\(Qu?(?:arter|tr)?\.? ?\d[^()]*\)|"
    r"\bquarters?\s+\d\b|\b(?:first|second|third|fourth|final|last|each|every)\s+quarter\b|"
    r"\bone (?:of|that|which|who|such|another|or another)\b|"
    r"\b(?:19|20)\d\d(?:\s?[-/–]\s?\d\d(?:\d\d)?)?\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december)\b",
    re.I,
)
_NUMBER_ASKED = re.compile(r"\bhow many\b|\bnumber of\b", re.I)
_SHARE_ASKED = re.compile(r"%|\bper ?cent|\bproportion\b|\bshare\b|\brate\b", re.I)
_SHARE = re.compile(r"[<>]?\d[\d.,]*\s?(?:%|per cent)", re.I)
_COUNT_ASKED = re.compile(r"\bhow many\b|\bwhat (?:percentage|percent|%|proportion|share)\b", re.I)
_REFINED = re.compile(  # no "two" in passing is any of these
    r"^\W*(?:what(?:'s|s| is| was| were)? )?(?:the |our )?"
    r"(?:average|mean|median|percentage|rate)\b",
    re.I,
)

_NUMBER_OF = re.compile(
    r"^\W*(?:what(?:'s|s| is| was| were)? )?(?:the )?(?:total )?number of\b", re.I
)
_COUNTED = re.compile(r"\b(?:how many|number of)\s+(?P<of>[^?,;]+)", re.I)
# Words that are not of what is counted: after its first word they end it.
NO_THING = frozenset(
    "are is was were do does did have has had will would can could should may might must be been "
    "in on at of for from by with to the a an and or who that which we they you i it he she there "
    "came went got get per during since until before after over under between across "
    "new other more current total different of our their".split()
)
_NUMBER = (
    r"(?<![\w.,/£$€-])(?:\d{1,3}(?:,\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|hundred|no|none)(?![\d%]|[.,:/]\d| ?%| per ?cent)"
)
PEOPLE = (  # as any of them may be called
    r"(?:child|kid|pupil|people|person|resident|adult|parent|famil|student|youngster|teenager|men\b|"
    r"women|boy|girl|lad|mum|dad|carer|member|staff|employee|household)"
)
_THINGS = 3  # words after "how many" of which one may be the thing that is counted


def asks_for_refined(asked: Asked) -> bool:
    """Whether the question wants an average, a percentage or a rate, by the word it opens with."""
    return bool(_REFINED.search(asked.text))


def asks_for_count(asked: Asked) -> bool:
    """Whether the question wants a number or a share."""
    return bool(_COUNT_ASKED.search(asked.text))


def has_count(text: str) -> bool:
    """Whether a text has a figure that may count something: no reference, no date."""
    return bool(_FIGURE.search(_NOT_A_COUNT.sub(" ", text)))


def asks_for_number(asked: Asked) -> bool:
    """Whether the question wants a number or a share, or asks for "the number of" something."""
    return asks_for_count(asked) or bool(_NUMBER_OF.search(asked.text))


def has_number(asked: Asked, text: str) -> bool:
    """Whether a text has a figure that may count something; a share is none, if things are to be
    counted."""
    return has_count(_SHARE.sub(" ", text) if _COUNTED.search(asked.text) else text)


def counts_it(asked: Asked, text: str) -> bool:
    """Whether a number stands before the thing that is to be counted ("29 written complaints")."""
    things = _things(asked.text)
    pattern = rf"{_NUMBER}(?: [\w'’()-]+){{0,5}}? (?:{'|'.join(things)})"
    return not things or bool(re.search(pattern, text, re.I))


def _things(question: str) -> list[str]:
    """The words of what is counted, by the letters they are known again by."""
    match = _COUNTED.search(question)
    words: list[str] = []
    for word in re.findall(r"[\w'’-]+", match["of"].lower() if match else ""):
        if word in NO_THING and words:
            break
        if word not in NO_THING:
            words.append(re.escape(word[:5] if len(word) > 4 else word.rstrip("s")))
    people = any(re.match(PEOPLE, word) for word in words[:_THINGS])
    return [*words[:_THINGS], PEOPLE] if people else words[:_THINGS]


def without_count(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """A number is asked for, and no statement has one, or a percentage only."""
    if asks_for_refined(asked):
        told = any(re.search(r"\d", _NOT_A_COUNT.sub(" ", text)) for text, _ in evidence)
        return None if told else "no figure was found for this"
    if not asks_for_count(asked):
        return None
    if not any(has_count(text) for text, _ in evidence):
        return "no figure was found for this"
    number = _NUMBER_ASKED.search(asked.text) and not _SHARE_ASKED.search(asked.text)
    shares = all(passage.cells for _, passage in evidence[:1])
    if number and shares and not any(has_count(_SHARE.sub(" ", text)) for text, _ in evidence):
        return "only a percentage was found, and no number"
    return None
