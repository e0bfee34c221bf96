"""Does the evidence carry an answer to this question? Reasons why it does not.

Each check looks for something that the question takes for granted and the evidence lacks: a year,
a speaker, a body, a meeting, the kind of words asked for, or a rise where there was a fall.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from assistant.asked.addresses import without_address
from assistant.asked.counts import without_count
from assistant.asked.lengths import without_length
from assistant.asked.questions import Asked, Kind, Measure
from assistant.asked.speakers import without_person, without_speaker, without_words_of_office
from assistant.asked.sums import without_sum
from assistant.doubts.named import without_name
from assistant.doubts.priced import without_any_sum, without_such_sum
from assistant.doubts.restrictions import ABBREVIATION, spelt_alike, with_forms
from assistant.tables.cells import n_label_cells
from index.dates import find_dates, is_month, month_number, spoken
from index.papers import Passage, Record
from index.passages import row_label
from index.search import terms_of

Evidence = Sequence[tuple[str, Passage]]
"""The statements of an answer, each with the passage it stands in."""

_MONTHS_NEAR = 6
_MONTH_YEAR = re.compile(
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(20\d\d)\b", re.I
)
_SPAN = re.compile(r"\b20\d\d\s?[-/–]\s?(?:20)?\d\d\b")
# "(Smith and Jones, 2019)": when a source was written is not when something was so
SOURCE_NAMED = re.compile(r"\([^()\d]{2,60},? (?:19|20)\d\d[a-z]?(?:[;,:] [^()]{1,60})?\)")
_STEM = 5  # letters by which a word is known again
_TITLES = frozenset(
    "councillor cllr councillors mr mrs ms miss dr rev reverend professor sir lady chair chairman "
    "the leader mayor".split()
)
_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_NO_SUBJECT = frozenset(
    "councillor councillors cllr member members officer officers committee council scrutiny "
    "meeting panel board group page question happened think say number year date time day pls "
    "held address venue named contact".split()
)
OFF_SUBJECT = "nothing found is about this"
UNKNOWN = "nothing in them mentions"
_SUBJECT_WORDS = 3  # of which one must be near the evidence
_HOW_TO = re.compile(
    r"^\W*how (?:do|can|should|would|could) (?:i|we|you|one|a|people|parents)\b|^\W*how to\b", re.I
)
_WHEN_ASKED = re.compile(
    r"^\W*(?:and |so |by |since |until )?when(?:'s|s)?\b|"
    r"\b(?:what|which) (?:date|day|month|year)\b",
    re.I,
)
_WHICH_ASKED = re.compile(r"\b(?:what|which) (?:month|year)\b", re.I)
_TIME = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\b|\b\d{4}['’]?s?\b|"
    r"\b\d{1,2}[/.:]\d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"\b(?:spring|summer|autumn|winter|term|terms|week|weeks|month|months|year|years|quarters?|days?|"
    r"daily|weekly|monthly|annually|quarterly|yearly|today|tomorrow|now|soon|asap|immediate\w*|"
    r"after|before|during|tba|tbc|never|not yet|as yet|ongoing|noon|midnight|[ap]m|end|christmas|"
    r"easter)\b",
    re.I,
)
_TELLS_DECISION = re.compile(
    r"\b(?:decided|agreed|approved (?:by|on|in)|adopted|accepted|endorsed|supported|voted|"
    r"resolved that)\b",
    re.I,
)
_COUNTED = re.compile(
    r"\bhow many (?!percentage\b|per ?cent\b)((?:[a-z'-]+(?:\s+|(?=[,;?.]))){1,3})", re.I
)
_NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand".split()
)
_PEOPLE = frozenset(
    "kids people folk folks persons adults parents mums dads pupils youngsters teenagers teens "
    "lads lasses toddlers households someone somebody anyone anybody pounds pence quid".split()
)
_WENT = r"(?:go|goes|going|gone|went|come|came|coming)"
FELL = (
    r"\b(?:falls?|fallen|fell|falling|drop\w*|decreas\w*|reduc\w*|declin\w*|lower|"
    rf"{_WENT} down)\b"
)
ROSE = (
    r"\b(?:rises?|risen|rose|rising|increas\w*|growth|grown|grew|higher|upward|"
    rf"{_WENT} up)\b"
)
_BODY = re.compile(
    r"\b((?:(?!(?:Wh(?:ich|at|en|o|y)|How|Did|Has|Was|If)\b)[A-Z][\w'’]+"
    r"(?:,? (?:and|&|of|for) |,? ))+)(?:overview and |overview & )?"
    r"(?:[Ss]crutiny )?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum)\b"
)


_NUMBER_IN_NAME = re.compile(r"(?<=[A-Za-z_])(?=\d)|(?<=\d)(?=[A-Za-z_])")  # "agm2025-notes.md"


def lacks(
    asked: Asked,
    evidence: Evidence,
    *,
    unknown: Collection[str] = (),
    tables: str = "",
    same: Sequence[Sequence[str]] = (),
) -> str | None:
    """Why the evidence does not answer the question, in words; None if nothing speaks against.

    Args:
        unknown: the words of the question (lower case) that stand nowhere in the papers.
        tables: the words of the tables that rows of the evidence are of, where their columns tell
            no year: it may stand in another row.
        same: what the question names, each with other forms of it.
    """
    strange = _unknown_name(asked, unknown) or _unknown_thing(asked, unknown)
    around = with_forms(_around(evidence), same)
    if strange and not spelt_alike(strange.lower(), around.lower()):
        return f"{UNKNOWN} {strange}"
    reason = without_year(asked, evidence, tables)
    if reason:
        return reason
    for check in _CHECKS:
        reason = check(asked, evidence)
        if reason:
            return reason
    return _off_subject(asked, evidence, same)


def _around(evidence: Evidence) -> str:
    return " ".join(f"{text} {passage.encoded} {passage.context}" for text, passage in evidence)


def _unknown_name(asked: Asked, unknown: Collection[str]) -> str | None:
    """A name that the papers do not have; months may be written otherwise, and so may abbreviations
    unless their meaning is asked."""
    if Kind.DEFINITION in asked.kinds:
        strange = [name for name in asked.names if name.isupper() and name.lower() in unknown]
        if strange:
            return strange[0]
    for name in asked.names:
        words = [word for word in re.findall(r"[A-Za-z'-]+", name) if word.lower() not in _TITLES]
        plain = [
            word
            for word in words
            if not ABBREVIATION.fullmatch(word) and word.lower() not in _MONTHS
        ]
        if plain and asked.measures & {Measure.NATIONAL} and name == "England":
            continue
        if plain and all(word.lower().removesuffix("'s") in unknown for word in plain):
            return name
    return None


def _unknown_thing(asked: Asked, unknown: Collection[str]) -> str | None:
    """What is to be counted, where the papers have none of its words."""
    match = _COUNTED.search(asked.text)
    words = terms_of(match[1]) if match else []
    if (
        not words
        or set(words) & _NUMBER_WORDS
        or not set(words) <= set(unknown)
        or set(words) & _PEOPLE
        or words[0].endswith("ed")  # "how many applied": what is counted is not said
    ):
        return None
    return " ".join(words)


def without_year(asked: Asked, evidence: Evidence, tables: str) -> str | None:
    """No calendar year that the question names stands anywhere near the evidence."""
    if asked.moments:
        return None
    years = [year for year in asked.years if len(year) == 4]
    documents = " ".join(_NUMBER_IN_NAME.sub(" ", passage.document) for _, passage in evidence)
    around = f"{_around(evidence)} {documents} {tables}"
    if not years or any(_stands_near(year, around) for year in years):
        return None
    if any(_near_meeting(asked.text, passage) for _, passage in evidence):
        return None
    said = f"20{years[0][:2]}-{years[0][2:]}" if _looks_like_span(years[0]) else years[0]
    return f"nothing found speaks of {said}"


def _stands_near(year: str, around: str) -> bool:
    around = SOURCE_NAMED.sub(" ", around)
    if _looks_like_span(year):
        first, last = year[:2], year[2:]
        own = rf"\b(?:20)?{first}\s?[-/–]\s?(?:20)?{last}\b"
        alone = rf"\b20(?:{first}|{last})\b"  # of a year of two others, neither counts
        return bool(re.search(own, around) or re.search(alone, _SPAN.sub(" ", around)))
    before, after = f"{int(year[2:]) - 1:02d}", f"{int(year[2:]) + 1:02d}"
    spans = rf"{before}\s?[-/–]\s?{year[2:]}|{year[2:]}\s?[-/–]\s?{after}"
    return bool(re.search(rf"\b{year}\b|{spans}", around))


def _near_meeting(text: str, passage: Passage) -> bool:
    """Whether a month and year in a question are within half a year of the passage's meeting: its
    papers then need not name the year."""
    day = passage.meeting_date
    match = _MONTH_YEAR.search(text)
    if day is None or match is None:
        return False
    asked = 12 * int(match[2]) + month_number(match[1])
    return abs(asked - 12 * day.year - day.month) <= _MONTHS_NEAR


def _looks_like_span(year: str) -> bool:
    """Whether four digits are a financial year of two ("1920") rather than a calendar year."""
    return (int(year[:2]) + 1) % 100 == int(year[2:]) and not 2000 <= int(year) <= 2099


def _other_day(asked: Asked, evidence: Evidence) -> str | None:
    """A row is asked for as it was on a day, and those found are of other days by what they are
    about and their headings."""
    days = find_dates(asked.text)
    if len(days) != 1 or not evidence or not all(passage.cells for _, passage in evidence):
        return None
    if any(passage.meeting_date == days[0] for _, passage in evidence):
        return None
    named = [
        find_dates(" ".join([row_label(passage.cells), *(cell.column for cell in passage.cells)]))
        for _, passage in evidence
    ]
    if all(named) and not any(days[0] in each for each in named):
        return f"nothing found is of {spoken(days[0])}"
    return None


def _off_subject(asked: Asked, evidence: Evidence, same: Sequence[Sequence[str]]) -> str | None:
    """Not one of the words that say what is asked about stands near the evidence."""
    names = {word[:_STEM] for name in asked.names for word in terms_of(name)}
    words = [
        term
        for term in asked.terms
        if term[:_STEM] not in names
        and term[:1].isalpha()
        and term not in _NO_SUBJECT
        and not is_month(term)
    ]
    around = with_forms(_around(evidence), same).lower()
    known = {_stem(word) for word in terms_of(around)}
    far = [
        name
        for name in asked.names
        if not ABBREVIATION.fullmatch(name) and not _is_near(name, around)
    ]
    whose = Kind.PERSON in asked.kinds and len(words) > 1
    if len(words) < _SUBJECT_WORDS and not (words and far) and not whose:
        return None
    if any(_stem(word) in known for word in words) or known & asked.telling_numbers:
        return None
    if any(_is_said(name, evidence) for name in asked.names):
        return None
    return f"nothing found speaks of {far[0]}" if far else OFF_SUBJECT


def _stem(word: str) -> str:
    """A word, one or many alike ("risks", "risk"), by the letters it is known again by."""
    return (word.removesuffix("s") if len(word) > 3 else word)[:_STEM]


def _is_said(name: str, evidence: Evidence) -> bool:
    """Whether a statement has a name that is not of the body or paper that it comes from."""
    wanted = name.lower()
    return any(
        wanted in text.lower() and wanted not in f"{p.committee} {p.document} {p.context}".lower()
        for text, p in evidence
        if len(wanted) > 3 and not is_month(wanted)
    )


def _is_near(name: str, around: str) -> bool:
    """Whether a name stands in a text, its title apart: "Cllr" is "Councillor" there."""
    words = [word for word in name.lower().split() if word.strip(".") not in _TITLES]
    return bool(words) and all(re.search(rf"\b{re.escape(word)}\b", around) for word in words)


def _without_way(asked: Asked, evidence: Evidence) -> str | None:
    """How to do something is asked, and all that is found is figures of a table."""
    if not _HOW_TO.search(asked.text) or any(not passage.cells for _, passage in evidence):
        return None
    if any(_says_in_words(text, passage) for text, passage in evidence):
        return None
    return "nothing found tells how to do this"


def _says_in_words(text: str, passage: Passage) -> bool:
    """Whether what is said of a row has a cell in words, besides what the row is about."""
    told = [cell.text for cell in passage.cells[n_label_cells(passage.cells) :]]
    return any(re.search(r"[A-Za-z]{3}", cell) and cell in text for cell in told)


def _without_date(asked: Asked, evidence: Evidence) -> str | None:
    """When something is or was is asked, and no statement has anything of a time."""
    if not _WHEN_ASKED.search(asked.text) or not evidence:
        return None
    if _WHICH_ASKED.search(asked.text) and any(passage.cells for _, passage in evidence):
        return None  # which of a row's columns: the columns may not be read
    return None if any(_TIME.search(text) for text, _ in evidence) else "no date was found for this"


def _other_direction(asked: Asked, evidence: Evidence) -> str | None:
    """The question takes a fall for granted where the evidence tells of a rise, or the reverse."""
    if Kind.REASON not in asked.kinds:
        return None
    for taken, contrary in ((FELL, ROSE), (ROSE, FELL)):
        if re.search(taken, asked.text, re.I) and not re.search(contrary, asked.text, re.I):
            texts = " ".join(text for text, _ in evidence)
            if re.search(contrary, texts, re.I) and not re.search(taken, texts, re.I):
                return "the papers say the opposite"
    return None


def _other_body(asked: Asked, evidence: Evidence) -> str | None:
    """A decision of a body is asked for, and the evidence is of another body's."""
    match = _BODY.search(asked.text)
    if match is None or not asked.kinds & {Kind.DECIDED, Kind.SAID}:
        return None
    wanted = {word.lower() for word in re.findall(r"[A-Za-z]{4,}", match[1])}
    for _, passage in evidence:
        known = {word.lower() for word in re.findall(r"[A-Za-z]{4,}", passage.committee or "")}
        if not known or len(wanted & known) >= 0.6 * len(wanted):
            return None
    return f"nothing found is from the {match[1].strip()} body"


def _other_meeting(asked: Asked, evidence: Evidence) -> str | None:
    """What a meeting decided is asked for by its date, and the evidence is not its minutes."""
    days = find_dates(asked.text)
    decided = re.search(r"\b(?:decided?|resolved?|agreed?|voted?)\b", asked.text, re.I)
    if len(days) != 1 or not decided:
        return None
    minutes = (Record.MINUTES, Record.DRAFT_MINUTES, Record.DECISION)
    for text, passage in evidence:
        if passage.meeting_date == days[0] and passage.record in minutes:
            return None
        if days[0] in find_dates(text) and _TELLS_DECISION.search(text):
            return None
    return "nothing found records what that meeting decided"


_CHECKS: tuple[Callable[[Asked, Evidence], str | None], ...] = (
    without_speaker,
    without_words_of_office,
    without_person,
    _without_way,
    without_sum,
    without_any_sum,
    without_such_sum,
    without_name,
    without_count,
    without_length,
    without_address,
    _without_date,
    _other_direction,
    _other_body,
    _other_meeting,
    _other_day,
)
