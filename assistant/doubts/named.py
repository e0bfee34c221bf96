"""Has the evidence the name that is asked for?

"Which brewery?" is not answered by "another brewery", nor "who is the lender?" by a sentence in
which somebody else has a name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.asked.sentences import Sentence, sentences
from index.dates import is_month
from index.papers import Passage

_WHICH = re.compile(
    r"\b(?:which|name of the|name the) (?:(?!of\b|the\b)[\w'-]+ ){0,2}?"
    r"(?:firm|company|business|contractor|provider|supplier|operator|consultant|bidder|developer|"
    r"practice|school|officer|employee|tenant|landlord|owner|driver|charity|consultancy|"
    r"manufacturer|bank|club|organisation|agency|solicitor|builder|councillor|resident|trader|shop|"
    r"farmer)\b",
    re.I,
)
_STEM = 6  # letters by which a thing is known again
_NAMED_THING = re.compile(
    r"\bwhich (?:of (?:the|our|these|those) )?(?:(?!of\b|the\b)[\w'-]+ ){0,3}?"
    r"(?P<thing>firm|compan(?:y|ies)|business(?:es)?|contractor|provider|supplier|operator|"
    r"consultant|bidder|tenderer|developer|practice|school|employee|tenant|landlord|owner|driver|"
    r"charit(?:y|ies)|consultanc(?:y|ies)|manufacturer|bank|club|organisation|agenc(?:y|ies)|"
    r"solicitor|builder|resident|trader|shop|farmer|household|famil(?:y|ies)|authorit(?:y|ies)|"
    r"council|debtor|creditor|lender|borrower|hospital|trust|college|academ(?:y|ies)|"
    r"universit(?:y|ies)|hotel|pub|restaurant|tram|bus(?:es)?|ship|vehicle|surger(?:y|ies)|"
    r"pharmac(?:y|ies)|landowner|donor|insurer)s?\b",
    re.I,
)
_PRIVATE = (  # who is so is named beside the word or not at all; holders of offices are elsewhere
    "driver|landlord|owner|developer|buyer|purchaser|bidder|tenant|victim|complainant|licensee|"
    "leaseholder|contractor|supplier|resident|applicant|trader|farmer|builder|lender|donor|employee|engineer|surveyor|architect|"
    "solicitor|teacher|nurse|vet"
)
_WHO = re.compile(
    r"^\W*who(?:'s|s| is| was| are| were) (?:the |a )?(?:[\w'-]+ ){0,2}?"
    rf"(?P<role>{_PRIVATE})s?\b",
    re.I,
)
_WITHIN = r"(?:\W+[\w'’&-]+){0,6}?\W+"  # words between a name and what its bearer is
_NAME = re.compile(r"(?<![.!?:] )(?<!^)\b[A-Z][\w'’&-]+")
_TITLED = re.compile(r"\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev(?:erend)?|Sir|Lady)\.? [A-Z]")
_TWO_NAMES = re.compile(
    r"\b[A-Z][a-z]+ [A-Z][a-z'’-]+\b(?<!Officer)(?<!Council)(?<!Committee)(?<!Board)(?<!Cabinet)"
)
_NO_NAME = frozenset(
    "council committee board cabinet resolved agreed decided member members councillor councillors "
    "cllr the mr mrs ms i vat tupe monday tuesday wednesday thursday friday saturday sunday".split()
)


def without_name(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """Which firm, or who in private life, is asked, and no sentence names any; rows are let
    pass, since their columns tell whose names they have."""
    if not evidence or any(passage.cells for _, passage in evidence):
        return None
    who = _WHO.search(asked.text)
    texts = [text for text, _ in evidence]
    if who and not any(_named_beside(who["role"].lower(), text) for text in texts):
        return "nobody is named for this"
    which = _WHICH.search(asked.text)
    if which and not any(_names_any(asked, which[0], text) for text in texts):
        return "none is named for this"
    return None


def _named_beside(role: str, text: str) -> bool:
    name = r"[A-Z][\w'’&-]+"
    beside = rf"{name}{_WITHIN}{role}|{role}\w*{_WITHIN}{name}"
    return bool(re.search(beside, text))


def _names_any(asked: Asked, which: str, text: str) -> bool:
    """Whether a text has a name that is not the question's own; of a councillor, a
    title or two names."""
    own = {word.lower() for word in re.findall(r"[\w'’&-]+", asked.text)}
    if re.search(r"\bcouncillor\b", which, re.I):
        return bool(_TITLED.search(text) or _TWO_NAMES.search(text))
    names = {match[0].lower() for match in _NAME.finditer(text)}
    return any(not is_month(name) for name in names - own - _NO_NAME)


def without_name_of(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """Which of some things that bear names is asked, and the sentences that tell of one name none:
    "a single house", "no pond"."""
    which = _NAMED_THING.search(asked.text)
    if which is None or not evidence or evidence[0][1].cells:
        return None
    own = {word.lower() for word in re.findall(r"[\w'’&-]+", asked.text)}
    thing = re.escape(which["thing"][:_STEM])
    some = re.compile(rf"\b(?:an?|no|one|single|\d+) (?:[\w'’-]+ )?{thing}", re.I)
    texts = [part.text for text, passage in evidence for part in _parts(text, passage)]
    unnamed = [text for text in texts if some.search(text)]
    if any(_names(text, own) for text in unnamed or texts):
        return None
    rows = any(passage.cells for _, passage in evidence)
    return None if rows and not unnamed else "none is named for this"


def _parts(text: str, passage: Passage) -> list[Sentence]:
    return [] if passage.cells else sentences(text.replace("\n", " "))


def _names(text: str, own: set[str]) -> list[str]:
    """The names in a sentence, its first word apart, that the question does not have."""
    words = re.findall(r"[\w'’&-]+", text)
    plain = [(word, re.sub(r"['’]s?$", "", word.lower())) for word in words]
    return [
        word
        for k, (word, lower) in enumerate(plain)
        if (word[:1].isupper() and (k > 0 or word.isupper()) and len(word) > 1)
        and not {lower, word.lower()} & (own | _NO_NAME)
        and not is_month(lower)
        and not lower.endswith("day")
    ]
