"""What is asked: the kinds of answer wanted, periods, comparisons, names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from index.search import terms_of


class Kind(StrEnum):
    """A kind of answer; a question may want several."""

    FIGURE = "figure"
    DATE = "date"
    PERSON = "person"
    PLACE = "place"
    LIST = "list"
    DEFINITION = "definition"
    REASON = "reason"
    SAID = "said"
    DECIDED = "decided"
    OUTCOME = "outcome"


class Measure(StrEnum):
    """What a scorecard's column holds besides the figure of a period."""

    TARGET = "target"
    NATIONAL = "national average"
    NEIGHBOURS = "neighbours' average"
    DIRECTION = "direction of travel"
    RATING = "rating"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question understood. `quarters` are 1 to 4 of a financial year that begins in April;
    `years` are financial years by the two digits of each ("1516"), or calendar years ("2016")."""

    text: str
    kinds: frozenset[Kind]
    terms: tuple[str, ...]
    quarters: tuple[int, ...] = ()
    years: tuple[str, ...] = ()
    moments: tuple[tuple[int, str], ...] = ()
    year_end: bool = False
    last_year: bool = False
    measures: frozenset[Measure] = frozenset()
    references: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def has_period(self) -> bool:
        """Whether the question names a period."""
        named = self.quarters or self.years or self.moments
        return bool(named) or self.year_end or self.last_year


_KINDS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.FIGURE,
        r"\bhow (?:many|much|long|old|often|far)\b|\bwhat (?:is|was|were|are|"
        r"'s)? ?(?:the )?(?:percentage|percent|proportion|share|number|rate|figure|total|"
        r"average|cost|budget|score|%)|\bwhat %|\b%|\bpercent|\bproportion\b|\bfigures?\b|"
        r"\bnumber of\b|\brate of\b|\bhow did .* compare\b|\baverage\b|\bshare of\b|"
        r"\bnumber\W*$|\btotal\b|\btarget\b",
    ),
    (
        Kind.DATE,
        r"\bwhen(?:'s|s)?\b|\b(?:what|which|whats|what's) (?:date|day|month|year|deadline)\b|"
        r"\bdate\b|\bby when\b|\bdeadline\b|\bhow soon\b|\bdue\b",
    ),
    (
        Kind.PERSON,
        r"\bwho(?:'s|s|m)?\b|\bwhose\b|\bwhich (?:councillor|cllr|member|officer|director|mp|"
        r"resident|person|speaker|manager|head)|\bcontact\b|\bnames?\b",
    ),
    (
        Kind.PLACE,
        r"\bwhere(?:'s|s)?\b|\baddress\b|\bvenue\b|\bwhich (?:room|building|school|centre|town|"
        r"place)",
    ),
    (
        Kind.LIST,
        r"\b(?:list|all the|what are the|which are the|what were the|name the)\b|"
        r"\bwhat (?:tests|themes|topics|items|risks|options|reasons|things|issues|points|"
        r"concerns|complaints|recommendations|priorities|conditions|steps|actions|measures|"
        r"services|questions)\b|\bwhich (?:officers|councillors|members|schools|items|services|"
        r"wards|centres|groups|people|organisations)\b|\bwho (?:attended|was present|"
        r"were present|was there|sent apologies)\b|\bwhat do .* mostly\b|\bmain (?:themes|"
        r"points|reasons|concerns|issues)\b|\bitems\W*$",
    ),
    (
        Kind.DEFINITION,
        r"\bwhat(?:'s|s| is| are| does)? (?:an? |the )?[\w'/&-]{2,12}(?: stand for| mean)?\W*$|"
        r"\bmean(?:s|t|ing)?\b|\bstands? for\b|\bdefin(?:e|ition)|\bwhat does .* (?:mean|cover|"
        r"involve)",
    ),
    (
        Kind.REASON,
        r"\bwhy\b|\breasons?\b|\bhow come\b|\bbecause\b|\bwhat caused\b|\bwhat(?:'s|"
        r" is) behind\b|\bexplain",
    ),
    (
        Kind.SAID,
        r"\b(?:said|say|says|saying|spoke|speak|told|suggest\w*|asked|mention\w*|comment\w*|"
        r"argue\w*|raised|think|thought|views?|concerns?|complain\w*|moan\w*|idea)\b",
    ),
    (
        Kind.DECIDED,
        r"\b(?:decid\w*|decision|resol\w*|agree\w*|approv\w*|vote\w*|recommend\w*|endorse\w*|"
        r"outcome|what happened|dealt with|asked to)\b",
    ),
    (
        Kind.OUTCOME,
        r"\bwhat (?:has |had )?(?:became|become|came|come|happened)\b|\bany (?:results?|news|"
        r"progress|updates?|response|reply)\b|\boutcome\b|\bresults? of\b|\bin the end\b|"
        r"\bso far\b|\bprogress (?:on|with|of|against)\b|\bupdate on\b|\bhappen(?:ed)?\W*$|"
        r"\b(?:did|has|have|was|were)\b.*\b(?:happen|happened|answer(?:ed)?|repl(?:y|ied)|"
        r"respond(?:ed)?|done|accept(?:ed)?|reject(?:ed)?|carried out|implemented|followed up|"
        r"go ahead|gone ahead|take place|taken place)\b",
    ),
)
_MEASURES: tuple[tuple[Measure, str], ...] = (
    (
        Measure.TARGET,
        r"\btargets?\b|\b(?:meant|supposed|aim(?:ing|ed)?|expected) to\b|\bgoal\b|"
        r"\bshould (?:it|we|they) be\b",
    ),
    (Measure.NATIONAL, r"\bnational(?:ly)?\b|\bengland\b|\bcountry'?s? average\b"),
    (
        Measure.NEIGHBOURS,
        r"\bneighbours?\b|\bsimilar (?:councils?|authorit\w+|areas?)\b|"
        r"\bcomparable (?:councils?|authorit)",
    ),
    (
        Measure.DIRECTION,
        r"\bdirection of travel\b|\bgetting (?:better|worse)\b|\bimprov(?:ed|ing)\b",
    ),
    (Measure.RATING, r"\brag\b|\brated?\b|\brating\b|\b(?:red|amber|green)\b"),
)
_NUMBER_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "first": 1, "second": 2, "third": 3}
_NUMBER_WORDS |= {"fourth": 4, "last": 4, "final": 4}
_QUARTER = re.compile(
    r"\bq(?:u|tr|uarter)?s?\.?\s*([1-4])\b|\bquarter\s+(one|two|three|four)\b|"
    r"\b(first|second|third|fourth)\s+quarter\b|\b([1-4])(?:st|nd|rd|th)\s+quarter\b",
    re.I,
)
_MONTHS = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_MONTH_SPAN = re.compile(
    rf"\b{_MONTHS}\s*(?:to|and|-|–|until|through)\s*{_MONTHS}\b|"
    rf"\b{_MONTHS}\s*[-–/]?\s*{_MONTHS}\s+quarter",
    re.I,
)
_SPANS = {("jan", "mar"): 4, ("apr", "jun"): 1, ("jul", "sep"): 2, ("oct", "dec"): 3}
_YEAR_PAIR = re.compile(r"\b(?:20)?(\d{2})\s*[-–/]\s*(?:20)?(\d{2})\b")
_YEAR = re.compile(r"\b((?:19|20)\d{2})\b(?!\s*[-–/]\s*\d{2})")
_NOT_YEARS = re.compile(r"\b(?:aged?|ages|year)\W+$")
_NOT_YEARS_AFTER = re.compile(
    r"[\s-]*(?:years?[\s-]olds?|year[\s-]|yrs?\b|olds?\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
_NAME = re.compile(
    r"\b[A-Z][a-z]+(?:['’][A-Z][a-z]+)?(?:\s+[A-Z]['’]?[A-Za-z]+)*\b|\b[A-Z]{2,}s?\b"
)


def understand(question: str) -> Asked:
    """A question's parts; what it does not say is left empty."""
    text = " ".join(question.replace("’", "'").split())
    lower = text.lower()
    return Asked(
        text=text,
        kinds=frozenset(kind for kind, pattern in _KINDS if re.search(pattern, lower)),
        terms=tuple(terms_of(text)),
        quarters=tuple(dict.fromkeys(_quarters(lower))),
        years=tuple(dict.fromkeys(_years(lower))),
        moments=tuple(dict.fromkeys(_moments(lower))),
        year_end=bool(
            re.search(
                r"\b(?:year|yr)[\s.-]*end\b|\bend of (?:the )?(?:year|march)\b|\bout-?turn\b|"
                r"\bannual\b|\b(?:whole|full) year\b|\bfor the year\b|\byear as a whole\b|"
                r"\bover the year\b|\byearly\b|\bin total\b",
                lower,
            )
        ),
        last_year=bool(
            re.search(
                r"(?<!in the )(?<!over the )(?<!past )\b(?:last|previous|prior) year\b|"
                r"\byear (?:before|earlier|ago|previous)\b|"
                r"\bused to be\b",
                lower,
            )
        ),
        measures=frozenset(m for m, pattern in _MEASURES if re.search(pattern, lower)),
        references=tuple(re.findall(r"(?<![\d.])\d{1,2}\.\d{1,2}(?![\d%])", text)),
        names=tuple(_names(text)),
    )


def _quarters(lower: str) -> list[int]:
    found = []
    for match in _QUARTER.finditer(lower):
        word = next(group for group in match.groups() if group)
        found.append(int(word) if word.isdigit() else _NUMBER_WORDS[word])
    for match in re.finditer(
        r"\b(first|second|third)\b and (?:second|third|fourth) quarter", lower
    ):
        found.insert(0, _NUMBER_WORDS[match[1]])
    for match in re.finditer(r"\bq([1-4])\b\s*(?:and|to|&|,|-|–)\s*q?([1-4])\b", lower):
        found += [int(match[1]), int(match[2])]
    found += [quarter for quarter, _ in _months_of_year(lower)]
    for match in _MONTH_SPAN.finditer(lower):
        groups = [group for group in match.groups() if group]
        quarter = _SPANS.get((groups[0], groups[1]))
        if quarter:
            found.append(quarter)
    return found


def _years(lower: str) -> list[str]:
    pairs = [
        match[1] + match[2]
        for match in _YEAR_PAIR.finditer(lower)
        if (int(match[1]) + 1) % 100 == int(match[2])
        and not _NOT_YEARS.search(lower[max(0, match.start() - 12) : match.start()])
        and not _NOT_YEARS_AFTER.match(lower[match.end() :])
    ]
    pairs += [year for _, year in _months_of_year(lower)]
    dated = _QUARTER_END.sub(" ", _THREE_MONTHS.sub(" ", lower))  # those years are of `moments`
    return pairs + [match[1] for match in _YEAR.finditer(dated)]


_QUARTER_END = re.compile(
    r"\b(mar(?:ch)?|june?|sept?(?:ember)?|dec(?:ember)?)\.?\s+(20\d{2})\b", re.I
)
_THREE_MONTHS = re.compile(
    r"\b(?P<part>first|last|final) (?:three|3) months of (?P<year>20\d{2})\b|"
    rf"\b{_MONTHS}\s*(?:to|-|–|until|and)\s*{_MONTHS}\s+(?P<year2>20\d{{2}})\b",
    re.I,
)


def _moments(lower: str) -> list[tuple[int, str]]:
    """Quarters at whose end a date stands ("at the end of December 2024")."""
    found = []
    for match in _QUARTER_END.finditer(_THREE_MONTHS.sub(" ", lower)):
        quarter = {"mar": 4, "jun": 1, "sep": 2, "dec": 3}[match[1][:3]]
        found.append((quarter, _financial_year(quarter, int(match[2]))))
    return found


def _months_of_year(lower: str) -> list[tuple[int, str]]:
    """Quarters named by their three months ("January to March 2016")."""
    found = []
    for match in _THREE_MONTHS.finditer(lower):
        if match["part"]:
            quarter = 4 if match["part"] == "first" else 3
        else:
            months = [group[:3] for group in match.groups() if group and group[:3].isalpha()]
            quarter = _SPANS.get((months[0], months[1]), 0)
        if quarter:
            found.append((quarter, _financial_year(quarter, int(match["year"] or match["year2"]))))
    return found


def _financial_year(quarter: int, year: int) -> str:
    """The financial year, by the two digits of each, of a quarter in a calendar year."""
    first = year - 1 if quarter == 4 else year
    return f"{first % 100:02d}{(first + 1) % 100:02d}"


def _names(text: str) -> list[str]:
    """Capitalised words that do not open the question, and abbreviations."""
    found = []
    for match in _NAME.finditer(text):
        opens = match.start() == 0 or text[: match.start()].rstrip().endswith((".", "?", "!", ":"))
        if opens and not match[0].isupper() and " " not in match[0]:
            continue
        found.append(match[0])
    return found
