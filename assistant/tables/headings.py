"""Which columns of a table a question names: by their headings, or by the unit that is counted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.asked.questions import NUMBER_WORDS
from index.papers import Cell
from index.search import terms_of

MET = 0.3  # of a heading's words, for the question to name it
PART = 0.5  # of them, up to which it may name but a part of what is asked for
FIGURE_CHARS = 25  # a cell of more tells something
LENGTH_CHARS = 60  # the same, of one that tells how long something is
HINT = 5  # letters that words have in common
RUN_CHARS = 5  # of words written together, to be known again

WHOLE = re.compile(r"\b(?:totals?|amount|value|cost|sum|capacity)\b", re.I)
"""What heads the column of the whole, of which others may give parts."""

_OVER = re.compile(
    r"\b(?:how (?:far|much) (?:over|under)|(?:over|under)[- ]?sp\w+|"
    r"(?:over|under|off) budget|variances?)\b",
    re.I,
)
_VARIANCE = re.compile(r"\b(?:varian|over|under)", re.I)
_UNIT_WORDS = frozenset("million thousand 000 s m k estimate est approx".split())
_ANYWHERE = frozenset("cost total number amount value year date figure".split())
_MOVED = (
    r"achieved|delivered|secured|saved (?:so far|to date)|taken out|drawn|withdrawn|put in|added"
)
_LATEST = r"(?:latest|current|newest) (?:\w+ )?(?:estimate|cost)"
_EXPECTED = (
    r"(?:now |currently |still )?(?:expect(?:ed|ing)?|likely|projected|predicted|anticipated|"
    r"forecast)\b|"
    r"projections?|out-?turn|(?:latest|current|newest) (?:\w+ )?(?:estimate|projection)|"
    r"(?:by|at) (?:the )?(?:year[- ]end|end of the year)|end up|finish the year"
)
_Cues = tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]


def _cues(*pairs: tuple[str, str]) -> _Cues:
    """Words of a question, each with the words of the headings that they mean."""
    return tuple(
        (re.compile(rf"\b(?:{asked})\b", re.I), re.compile(rf"\b(?:{meant})", re.I))
        for asked, meant in pairs
    )


_CLEAR = _cues(  # clearer than words that a heading shares; so are opinions
    (r"ex(?:cl(?:uding)?)?\.? vat|(?:net of|before|without) vat", r"net\b|ex(?:cl\w*)? vat"),
    (r"(?:with|inc(?:l(?:uding)?)?\.?|plus) vat", r"gross|total|inc(?:l\w*)? vat"),
    (r"empty|unfilled|vacant|vacanc(?:y|ies)", r"vacan|unfilled"),
    (
        r"if (?:it is |they are |it's )?(?:agreed|approved|adopted)|proposed",
        r"propos|recommend",
    ),
)
_OPINIONS = _cues(
    (
        r"against|oppos\w+|object(?:ed|ing|ions?)?|disagree\w*|not support\w*",
        r"against|oppos|object|disagree|not (?:in )?(?:support|favour)|no(?:es)?\W*$",
    ),
    (
        r"in favour|support(?:ed|ive|s)?|backed|agree[ds]?|voted for",
        r"for\W*$|(?:in )?favour|support|agree|yes\W*$|ayes?\b",
    ),
)
_CUES = (
    *_CLEAR,
    *_cues(
        (_LATEST, r"(?:current|latest) "),
        (_EXPECTED, r"forecast|project|out-?turn|expected|current estimate"),
        (r"achieved|delivered|secured|saved (?:so far|to date)", r"achieved|delivered|secured"),
        (r"taken out|drawn(?: down)?|withdrawn|used up", r"draw|used\b|withdraw|taken|out\W*$"),
        (r"put in|added|paid in", r"add|put in|paid in|contribut|in\W*$"),
        (r"shortfall|short by|still to find|fell short", r"shortfall|gap\b"),
        (
            r"(?:over|under)[- ]?sp\w+|(?:over|under) budget|variances?",
            r"varian|differen|over|under",
        ),
        (r"budget\w*|plann?\w*|allocat\w+|set aside|forecast", r"budget|estimate|plan|forecast"),
        (
            r"spend|spent|costs?|paid|actual(?:ly)?",
            r"actual|out-?turn|(?<!over[ /-])(?<!under[ /-])spen[dt]|expen|cost",
        ),
        (
            r"gets?|got|receiv\w+|earn\w*|raised?|income|brought in|came in|takes?|took|takings",
            r"income|revenue|receipt|takings",
        ),
    ),
    *_OPINIONS,
)
_MONTH = re.compile(r"janua|febru|march|april|augus|septe|octob|novem|decem|\d")
_MONEY = re.compile(r"^\W*[£$€]\s?\d")
_DATED = re.compile(r"\d{2}|\bq\w*\s?\d", re.I)
_HOW_MUCH = re.compile(r"\bhow many\b.*\bhow much\b", re.I)
_SHARE_ASKED = re.compile(r"%|\bper ?cent(?:age)?\b|\bproportion\b|\bshare\b", re.I)
_SHARE = r"%|\bper ?cent(?:age)?\b|\bproportion\b|\bshare\b"
_PERIODS = re.compile(r"\bq(?:u|tr|uarter)?s?\.?\s*[1-4]\b|\bquarters? (?:one|two|three|four)\b")
_YEARS = re.compile(r"\b(?:20)?\d\d\s?[-/–]\s?(?:20)?\d\d\b|\b20\d\d\b")
_MONTH_YEAR = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:20)?\d\d\b"
)
_SPENT = re.compile(rf"\b(?:spent|paid|actual(?:ly)?|{_MOVED})\b", re.I)
_LATEST_OR_MOVED = re.compile(rf"\b(?:{_LATEST}|{_MOVED})\b", re.I)
_FORECAST = re.compile(rf"\b(?:{_EXPECTED})\b", re.I)
_FORECAST_COLUMN = re.compile(r"\b(?:forecast|project|out-?turn|expected)", re.I)
_TARGET_ASKED = re.compile(r"\b(?:targets?|aims?|goals?)\b", re.I)
_CHANGE_ASKED = re.compile(
    r"\bby how (?:much|many)\b|\bhow much (?:more|less|higher|lower)\b|"
    r"\b(?:go|goes|gone|went) (?:up|down)\b|\bchanged?\b",
    re.I,
)
_CHANGE = re.compile(r"^\W*(?:\S+ )?(?:change|movement|increase|decrease|difference)\b", re.I)
_AGAINST = re.compile(r"\bagainst (?:a |the |what )|\bversus\b|\bvs\b|\bcompared\b", re.I)
_HOW_LONG = re.compile(r"\bhow long\b", re.I)
_LENGTH = (
    r"\d\s?(?:days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|min(?:ute)?s?|km|miles?|m|"
    r"met(?:re|er)s?)\b"
)
_UNIT_ASKED = re.compile(r"\bhow many ([a-z]+)\b", re.I)
_UNITS = {
    **dict.fromkeys(("km", "kms", "kilometres", "kilometers"), r"\bkms?\b|\bkilomet"),
    **dict.fromkeys(("miles",), r"\bmiles?\b"),
    **dict.fromkeys(("metres", "meters"), r"\d\s?m\b|\bmet(?:re|er)s?\b"),
    **dict.fromkeys(("hours",), r"\bh(?:ou)?rs?\b"),
    **dict.fromkeys(("minutes", "mins"), r"\bmin(?:ute)?s?\b"),
    **dict.fromkeys(("hectares",), r"\bha\b|\bhectares?\b"),
    **dict.fromkeys(("acres",), r"\bacres?\b"),
    **dict.fromkeys(("tonnes", "tons"), r"\bton(?:ne)?s?\b"),
    **dict.fromkeys(("days",), r"\bdays?\b"),
    **dict.fromkeys(("weeks",), r"\bw(?:ee)?ks?\b"),
}


def named_columns(headings: Mapping[int, str], question: str, terms: Sequence[str]) -> list[int]:
    """The columns whose headings have the most of a question's words, none if hardly any has.

    Args:
        terms: the words of the question that may name a column.
    """
    over = _variance(headings, question, list(headings))
    if over:
        return over
    words, runs = set(map(_stem, terms)) | _numbers(question), _runs(question)
    scores: dict[int, float] = {}
    met: dict[int, frozenset[str]] = {}
    for k, heading in headings.items():
        known = {word for word in map(_stem, terms_of(heading)) if not re.fullmatch(r"\d", word)}
        known = known - _UNIT_WORDS | _numbers(heading)
        if (
            re.sub(r"\s*[£$€]\S*|[\W_]+", "", heading).lower() in runs
        ):  # "on-street" for "On street"
            scores[k] = 2.0
        elif known & words:
            scores[k] = len(known & words) / len(known)
            met[k] = frozenset(known & words)
    best = max(scores.values(), default=0.0)
    whole = [k for k, heading in headings.items() if WHOLE.search(heading)]
    dated = any(map(_DATED.search, headings.values()))
    if best <= PART and len(met) > 1 and len(set(met.values())) == len(whole) == 1 and not dated:
        return whole  # "spaces", of which other columns count a sort
    named = [k for k, score in scores.items() if score == best and score >= MET]
    return [k for k in named if best >= PART or not met[k] <= _ANYWHERE]


def narrowed(headings: Mapping[int, str], question: str, wanted: Sequence[int]) -> list[int]:
    """Of columns wanted, those whose headings alone have words of the question, or words for what
    it asks ("spent" for "Actual"); all if none or all have."""
    over = _variance(headings, question, wanted)
    if over:
        return over
    terms = set(map(_stem, terms_of(question)))
    known = _initials(question)
    met = {
        k: len(terms & set(map(_stem, terms_of(headings[k])))) + _n_short(headings[k], known)
        for k in wanted
    }
    best = [k for k in wanted if met[k] == max(met.values())]
    meant = _meant(headings, question, best) or best
    if sets_against(question) and len(meant) < len(wanted):
        also = _meant(headings, question, [k for k in wanted if k not in meant])
        meant = [k for k in wanted if k in {*meant, *also}]
    return meant or list(wanted)


def hinted(headings: Mapping[int, str], question: str, among: Sequence[int]) -> bool:
    """Whether a question has words like one of those in some headings ("consultation" for "As
    consulted on"), months and years apart."""
    asked = {word[:HINT] for word in terms_of(question) if len(word) >= HINT}
    own = {word[:HINT] for k in among for word in terms_of(headings[k]) if len(word) >= HINT}
    return any(not _MONTH.match(word) for word in asked & own)


def forecasts(headings: Sequence[str], question: str) -> bool:
    """Whether a question asks what is expected, and one of the headings is of a forecast: it asks
    for no target then."""
    if not _FORECAST.search(question) or _TARGET_ASKED.search(question) or _OVER.search(question):
        return False
    return any(map(_FORECAST_COLUMN.search, headings))


def asks_latest(question: str) -> bool:
    """Whether a question asks for the latest estimate of something, or for what was moved."""
    return bool(_LATEST_OR_MOVED.search(question))


def asks_what_was_spent(question: str) -> bool:
    """Whether a question asks for what was spent, delivered or moved, and not what was to be."""
    return bool(_SPENT.search(question))


def numbers_in(text: str) -> set[str]:
    """The numbers up to three digits that a text has, in figures or in words: "over-85s", "two";
    no quarters, no years."""
    plain = _YEARS.sub(_unless_range, _PERIODS.sub(" ", _MONTH_YEAR.sub(" ", text.lower())))
    found = set(re.findall(r"(?<![\w.,/])\d{1,3}(?=s?\b)(?![.,/%]\d|%)", plain))
    return found | _in_words(plain)


def _unless_range(match: re.Match[str]) -> str:
    """Nothing for years that follow each other; other numbers ("10-15") are a range."""
    numbers = [int(one) % 100 for one in re.findall(r"\d+", match[0])]
    follows = len(numbers) < 2 or (numbers[0] + 1) % 100 == numbers[1]
    return " " if follows else match[0]


def _in_words(text: str) -> set[str]:
    """The numbers that a text has in words, in figures."""
    return {str(k) for k, word in enumerate(NUMBER_WORDS, 2) if re.search(rf"\b{word}\b", text)}


def _numbers(text: str) -> set[str]:
    """What a text says of a figure in figures or words: "more than two" is "over" and "2"."""
    plain = _PERIODS.sub(" ", text.lower())
    found = set(re.findall(r"(?<![\w.])\d(?![\w.])", plain)) | _in_words(plain)
    return found | (
        {"over"} if found and re.search(r"\b(?:more than|over|above)\b", plain) else set()
    )


def of_change(headings: Mapping[int, str], question: str) -> list[int]:
    """The one column that gives the change, where a question asks by how much something did."""
    found = [k for k, heading in headings.items() if _CHANGE.search(heading)]
    return found if len(found) == 1 and _CHANGE_ASKED.search(question) else []


def sets_against(question: str) -> bool:
    """Whether a question sets one figure against another."""
    return bool(_AGAINST.search(question))


def _initials(question: str) -> list[str]:
    """The first letters of the names in a question, of two words or more ("TG")."""
    runs = re.findall(r"(?:[A-Z][\w'’-]+ )+[A-Z][\w'’-]+", question)
    return ["".join(word[0] for word in run.split()) for run in runs]


def _n_short(heading: str, initials: Sequence[str]) -> int:
    """How many abbreviations of a heading may be of names: "TGH" of Thornbury General."""
    short = re.findall(r"\b[A-Z]{2,5}\b", heading)
    return sum(any(one.startswith(name) for name in initials) for one in short)


def clearly_meant(headings: Mapping[int, str], question: str) -> list[int]:
    """The one column that a question means by clear words: those for or against something, posts
    that are vacant, sums with or without VAT, what is proposed."""
    found = [
        [k for k, heading in headings.items() if meant.search(heading)]
        for asked, meant in (*_CLEAR, *_OPINIONS)
        if asked.search(question)
    ]
    told = [columns for columns in found if columns]
    return told[0] if len(told) == 1 and len(told[0]) == 1 else []


def cued(headings: Mapping[int, str], question: str) -> list[int]:
    """The one column whose heading means what a question asks ("spent" for "Actual"), else none."""
    found = _meant(headings, question, list(headings))
    return found if len(found) == 1 else []


def _variance(headings: Mapping[int, str], question: str, among: Sequence[int]) -> list[int]:
    """The columns that tell how far over or under something is, where that is asked for."""
    return [k for k in among if _VARIANCE.search(headings[k])] if _OVER.search(question) else []


def _meant(headings: Mapping[int, str], question: str, among: Sequence[int]) -> list[int]:
    for asked, meant in _CUES:
        if asked.search(question):
            found = [k for k in among if meant.search(headings[k])]
            if found:
                return found
    return []


def _stem(word: str) -> str:
    return re.sub(r"(?:ing|ed|es|s|ly)$", "", word) if len(word) > 4 else word


def _runs(text: str) -> set[str]:
    """The words of a text written together with the next one or two."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    joined = {"".join(words[k : k + n]) for n in (2, 3) for k in range(len(words) - n + 1)}
    return {run for run in joined if len(run) >= RUN_CHARS}


def in_unit(cells: Sequence[Cell], question: str, wanted: list[int], n_label: int) -> list[int]:
    """The cells wanted; but where a number or a share of something is asked for and these are of
    another unit, the one that has its unit ("how many km"). Money is no number of anything."""
    rest = [k for k in range(n_label, len(cells)) if re.search(r"\d", cells[k].text)]
    long = LENGTH_CHARS if _HOW_LONG.search(question) else FIGURE_CHARS
    rest = [k for k in rest if len(cells[k].text) < long]
    counted = _UNIT_ASKED.search(question)
    unit = _SHARE if _SHARE_ASKED.search(question) else ""
    if counted and not unit:
        unit = _UNITS.get(counted[1].lower(), "")
    if _HOW_LONG.search(question) and not unit:
        unit = _LENGTH
    if unit:
        held = [k for k in rest if re.search(unit, f"{cells[k].text} {cells[k].column}", re.I)]
        label = " ".join(cell.text for cell in cells[:n_label])
        own = unit == _SHARE and re.search(unit, label, re.I)  # all of the row is in it
        if len(held) != 1 or set(held) & set(wanted) or own:
            return wanted
        return sorted({*held, *wanted}) if _HOW_MUCH.search(question) and wanted else held
    if not counted:
        return wanted
    counts = [k for k in rest if not _MONEY.match(cells[k].text)]
    money = bool(wanted) and all(_MONEY.match(cells[k].text) for k in wanted)
    return counts if money and len(counts) == 1 else wanted
