"""What a question takes for granted of a movement or a number, where a sentence tells the reverse.

"From wet to dry" where it went from dry to wet, "why did it go up?" where there were 20, compared
with 30 before, "all five" where it was two, "why was it carried?" where it fell.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.asked.questions import Asked, Kind
from assistant.asked.sentences import sentences
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from assistant.doubts.evidence import FELL, ROSE
from index.dates import is_month

TOLD = 3  # claims, of which one may tell that a motion was lost
LEAST_SHARED = 0.5  # of the subject's words, for a sentence to tell of it
_FROM_TO = re.compile(r"\bfrom (?P<one>[A-Z]?[a-z]+) to (?P<two>[A-Z]?[a-z]+)\b")
_CLAUSES = re.compile(r"[;()]|, (?:and|but|while|whereas) ")
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|\d+)"
)
_ALL = re.compile(rf"\ball (?:of )?(?:the )?(?P<number>{_NUMBER}) (?P<what>[a-z]{{4,}}s)\b", re.I)
_DATE = re.compile(r"\b\d{1,2} (?=[A-Z][a-z]{2,})|\b(?:19|20)\d\d\b(?:[-/–]\d\d)?")
_FIGURE = r"[£$]?(?P<{name}>\d[\d,]*(?:\.\d+)?)(?:\s?%| per cent|m\b| million)?"
_COMPARED = re.compile(
    _FIGURE.format(name="now")
    + r"(?![\d.])[^.;\d£]{0,60}?\(?\b(?:compared (?:with|to)|as against|against|down from|"
    r"up from)\b[^.;\d£]{0,30}" + _FIGURE.format(name="before")
)
_BESIDES = re.compile(r"\([^()]*\)")  # "(0.4 per cent of all)" stands between two figures
_BEFORE = re.compile(  # "20 are open; at the time of the last report there were 30"
    r"(?<![\d.,/£])(?P<now>\d[\d,]*)(?!\d|\.\d|%|/\d)[^.£]{0,120}?\b"
    r"(?:the corresponding (?:number|figure)s?|a year (?:earlier|before|ago)|"
    r"the (?:year|quarter|month) before)\b[^.;\d£]{0,60}?"
    r"(?P<before>\d[\d,]*)(?!\d|\.\d|%|/\d)"
)
_BUT = re.compile(r"; |, (?:and|but|while|whereas|though) | but | while | whereas |\)")
_MORE = {
    "rise": rf"{ROSE}|\bmore and more\b|\bgetting (?:bigger|longer)\b|"
    r"\b(?:jump|soar|climb)\w*",
    "fall": rf"{FELL}|\bfewer\b|\bless and less\b|\bshr[ia]nk\w*|\bdown\b",
}
_MOVED = {
    "rise": rf"{ROSE}|\bup (?:on|from|by)\b",
    "fall": rf"{FELL}|\b(?:down (?:on|from|by)|cut (?:by|to|from))\b",
}
_WENT = re.compile(
    r"\bfrom " + _FIGURE.format(name="before") + r"[^.;\d£]{0,40}? to " + _FIGURE.format(name="now")
)
_MEASURED_BY = re.compile(
    r"\b(?:target|budget\w*|plan(?:ned)?|average|england|national\w*|standard|assum\w+|threshold|"
    r"limit|estimate\w*|forecast\w*|expected)\b",
    re.I,
)
_CARRIED_ASKED = re.compile(
    r"\b(?:amendment|motion|proposal)\b.*\b(?:carried|passed|agreed|accepted|successful)\b", re.I
)
_FELL_ASKED = re.compile(r"\b(?:lost|fell|fall|fail\w*|not|defeat\w*|reject\w*)\b|n['’]t\b", re.I)
_SO_LOST = re.compile(
    r"^\W*(?:\d[\d.]* )?(?:The|That|This) (?:amendment|motion|proposal) "
    r"(?:fell|failed|was (?:therefore |declared )?(?:lost|defeated|not carried|rejected))\b",
    re.I,
)


def turned_round(asked: Asked, claims: Sequence[Claim]) -> str:
    """How the first of the claims tells the reverse of what a question takes for granted; "" if it
    does not."""
    if not claims:
        return ""
    first = claims[0]
    number = _other_number(asked, " ".join(claim.text for claim in claims))
    if number or Kind.REASON not in asked.kinds or first.passage.cells:
        return number
    lost = _CARRIED_ASKED.search(asked.text) and not _FELL_ASKED.search(asked.text)
    if lost and any(_SO_LOST.search(claim.text) for claim in claims[:TOLD]):
        return "they tell that it was lost"
    return _other_way_round(asked, first.text) or _other_movement(asked, first.text)


def _other_number(asked: Asked, texts: str) -> str:
    """ "All five" are asked about, and only other numbers of them are told."""
    match = _ALL.search(asked.text)
    if match is None:
        return ""
    what = re.escape(match["what"][:-1])
    told = re.findall(rf"\b({_NUMBER}) (?:\w+ )?{what}", texts, re.I)
    if not told or match["number"].lower() in (number.lower() for number in told):
        return ""
    return f"they tell of {told[-1].lower()} and not of {match['number'].lower()}"


def _other_way_round(asked: Asked, text: str) -> str:
    """ "From one to two" is asked about, and the clause on the subject has from two to one."""
    match = _FROM_TO.search(asked.text)
    if match is None:
        return ""
    subject = _subject(asked) - stems(match[0])
    clause = max(_CLAUSES.split(text), key=lambda each: _shared(subject, each))
    ways = [(found["one"].lower(), found["two"].lower()) for found in _FROM_TO.finditer(clause)]
    asked_way = (match["one"].lower(), match["two"].lower())
    if asked_way in ways or asked_way[::-1] not in ways:
        return ""
    return "they tell that it was the other way round"


def _other_movement(asked: Asked, text: str) -> str:
    """A rise is asked about where the sentence on it has a lower figure than before, or the
    reverse."""
    rises, falls = (bool(re.search(_MORE[way], asked.text, re.I)) for way in ("rise", "fall"))
    subject = _subject(asked)
    told = max((each.text for each in sentences(text)), key=lambda each: _shared(subject, each))
    if rises == falls or _shared(subject, told) < LEAST_SHARED:
        return ""
    clause = max(_BUT.split(told), key=lambda each: _shared(subject, each))
    for each in (told, clause):
        words = {way for way, pattern in _MOVED.items() if re.search(pattern, each, re.I)}
        if not _MEASURED_BY.search(each) and words == {"fall" if rises else "rise"}:
            return f"they tell of a {words.pop()}"
    plain = _BESIDES.sub("", _DATE.sub("", told))
    match = _WENT.search(plain) or _COMPARED.search(plain) or _BEFORE.search(plain)
    now, before = (_value(match[name]) for name in ("now", "before")) if match else (0.0, 0.0)
    if now == before or (now > before) == rises or _MEASURED_BY.search(told):
        return ""
    return f"the figures tell of {'a fall' if rises else 'a rise'}"


def _value(figure: str) -> float:
    return float(figure.replace(",", ""))


def _subject(asked: Asked) -> set[str]:
    words = [term for term in asked.terms if term[:1].isalpha() and not is_month(term)]
    moved = rf"{FELL}|{ROSE}|\b(?:go|goes|going|up|down|end|moved)\b"
    return stems(" ".join(word for word in words if not re.fullmatch(moved, word, re.I)))


def _shared(subject: Collection[str], text: str) -> float:
    known = stems(text)
    return sum(stands(word, known) for word in subject) / max(len(subject), 1)
