"""What is asked: the kinds of answer wanted, periods, comparisons, names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.asked.periods import periods_of
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


_EXCLUDED = re.compile(
    r"\(\s*(?:not|excluding|rather than|other than)\b[^()]*\)|"
    r"[,;–]\s*(?:not|excluding|rather than|other than)\b(?! (?:just|only|yet|counting)\b)[^,;.?]*",
    re.I,
)


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

    @property
    def telling_numbers(self) -> frozenset[str]:
        """Numbers that a text seldom has by chance: long ones, but for the years of our time."""
        numbers = (term for term in self.terms if term.isdigit() and len(term) > 3)
        return frozenset(n for n in numbers if not (len(n) == 4 and n.startswith("20")))


NUMBER_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SO_MANY = (
    rf"({'|'.join(NUMBER_WORDS)}) "
    r"(?!(?:\w+ )?(?:years?|months?|weeks?|days?|hours?|quarters?|meetings?|per)\b)"
)
NUMBER_OF_THINGS = re.compile(
    rf"\b(?:the|our|their|its|those|these|what|which) {_SO_MANY}|^\W*{_SO_MANY}", re.I
)
_KINDS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.FIGURE,
        r"\bhow (?:many|much|long|old|often|far)\b|\bwhat (?:is|was|were|are|"
        r"'s)? ?(?:the )?(?:percentage|percent|proportion|share|number|rate|figure|total|"
        r"average|cost|budget|score|%)|%|\bpercent|\bproportion\b|\bfigures?\b|"
        r"\bn(?:umber|os?\.?) of\b|\brate of\b|\bhow did .* compare\b|\baverage\b|\bshare of\b|"
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
        r"\bwhat (?:(?!is|are|was|were|do|does|did|the|has|have|of|in|on)[a-z]+ )?"
        r"(?:tests|themes|topics|items|risks|options|reasons|things|issues|points|"
        r"concerns|complaints|recommendations|priorities|conditions|steps|actions|measures|"
        r"services|questions)\b|\bwhich (?:officers|councillors|members|schools|items|services|"
        r"wards|centres|groups|people|organisations)\b|"
        r"\bwhich (?:\w+ ){0,3}?\w{3,}s (?:have|are|were|had|led|came|fell|failed|missed|met|used|"
        r"need(?:ed)?|got)\b|\bwho (?:attended|was present|"
        r"were present|was there|sent apologies)\b|\bwhat do .* mostly\b|\bmain (?:themes|"
        r"points|reasons|concerns|issues)\b|\bitems\W*$|"
        rf"\b(?:which|what) {_SO_MANY}|"
        rf"(?:^\W*|\b(?:the|our|their|its) ){_SO_MANY}(?:[\w'-]+ )?\w+s\W*$",
    ),
    (
        Kind.DEFINITION,
        r"\bwhat(?:'s|s| is| are| does)? (?:an? |the )?[\w'/&-]{2,12}(?: stand for| mean)?\W*$|"
        r"^\W*(?:and |so )*what(?:'s| is) an? (?:[\w'/&-]+ ){0,3}?[\w'/&-]+"
        r"(?: (?:exactly|actually|again|then))?\W*$|"
        r"\bmean(?:s|t|ing)?\b|\bstands? for\b|\bdefin(?:e|ition)|\bwhat does .* (?:mean|cover|"
        r"involve)",
    ),
    (
        Kind.REASON,
        r"\bwhy\b|\breasons?\b|\bhow come\b|\bwhat caused\b|\bwhat(?:'s|"
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
        r"outcome|what happened|dealt with|asked to|(?:opt(?:ed)?|plump(?:ed)?) for|"
        r"did (?:the )?\w+ go for|"
        r"settled? on)\b",
    ),
    (
        Kind.OUTCOME,
        r"\bwhat (?:has |had )?(?:became|become|came|come|happened)\b|\bany (?:results?|news|"
        r"progress|updates?|response|reply)\b|\boutcome\b|\bresults? of\b|\bin the end\b|"
        r"\b(?:like|as|that|what) we (?:asked|wanted|recommended|requested|suggested)\b|"
        r"\bdid (?:the )?(?:cabinet|executive|leader|government|minister\w*)\b.*\bagree(?:d)? to\b|"
        r"\bso far\b|\bprogress (?:on|with|of|against)\b|\bupdate on\b|\bhappen(?:ed)?\W*$|"
        r"\b(?:did|has|have|was|were)\b.*\b(?:happen|happened|answer(?:ed)?|repl(?:y|ied)|"
        r"respond(?:ed)?|done|accept(?:ed)?|reject(?:ed)?|carried out|implemented|followed up|"
        r"go ahead|gone ahead|take place|taken place)\b",
    ),
)
_MEASURES: tuple[tuple[Measure, str], ...] = (
    (
        Measure.TARGET,
        r"\btargets?\b|\b(?:meant|supposed|expected) to\b|\baim(?:s|ing|ed)?\b|\bgoal\b|"
        r"\bshould (?:it|we|they) be\b",
    ),
    (Measure.NATIONAL, r"\bnational(?:ly)?\b|\bengland\b|\bcountry'?s? average\b"),
    (
        Measure.NEIGHBOURS,
        r"\bneighbou?rs?\b|\bstat\w*\.? neighb\w*|\bsimilar (?:councils?|authorit\w+|areas?)\b|"
        r"\bcomparable (?:councils?|authorit)",
    ),
    (
        Measure.DIRECTION,
        r"\bdirection of travel\b|\bgetting (?:better|worse)\b|\bimprov(?:ed|ing)\b",
    ),
    (Measure.RATING, r"\brag\b|\brated\b|\brating\b|\b(?:red|amber|green)\b"),
)
_NAME = re.compile(
    r"\b[A-Z][a-z]+(?:['’][A-Z][a-z]+)?(?:\s+[A-Z]['’]?[A-Za-z]+)*\b|\b[A-Z]{2,}s?\b"
)


_COURTESY = re.compile(
    r"(?:,?\s+(?:anyway|pl(?:ea)?se?|plz|thanks|thank you|thx|ta|cheers))+(?=\W*$)", re.I
)
_UNMARKED = re.compile(r"\b(what|who|where|when|how|that|there)s\b", re.I)
_UNMARKED_NOT = re.compile(
    r"\b(did|does|do|is|are|was|were|has|have|had|could|should|would)nt\b", re.I
)


def understand(question: str) -> Asked:
    """A question's parts; what it does not say is left empty."""
    text = " ".join(question.replace("’", "'").split())
    text = _UNMARKED_NOT.sub(r"\1n't", _UNMARKED.sub(r"\1's", text))
    text = _COURTESY.sub("", text)
    lower = text.lower()
    periods = periods_of(lower)
    return Asked(
        text=text,
        kinds=frozenset(kind for kind, pattern in _KINDS if re.search(pattern, lower)),
        terms=tuple(terms_of(text)),
        quarters=periods.quarters,
        years=periods.years,
        moments=periods.moments,
        year_end=periods.year_end,
        last_year=periods.last_year,
        measures=frozenset(m for m, pattern in _MEASURES if re.search(pattern, lower)),
        references=tuple(re.findall(r"(?<![\d.])\d{1,2}\.\d{1,2}(?![\d%])", text)),
        names=tuple(_names(text)),
    )


def asked_for(text: str) -> str:
    """A question's text without what it says it does not ask for."""
    return _EXCLUDED.sub(" ", text)


def without_excluded(asked: Asked) -> Asked:
    """A question without what it says it does not ask for ("..., not the pension fund")."""
    text = asked_for(asked.text)
    if text == asked.text:
        return asked
    kept = set(terms_of(text))
    return replace(asked, text=text, terms=tuple(term for term in asked.terms if term in kept))


def _names(text: str) -> list[str]:
    """Capitalised words that do not open the question, and abbreviations."""
    found = []
    for match in _NAME.finditer(text):
        opens = match.start() == 0 or text[: match.start()].rstrip().endswith((".", "?", "!", ":"))
        if opens and not match[0].isupper() and " " not in match[0]:
            continue
        found.append(match[0])
    return found
