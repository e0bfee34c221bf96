"""A question that points back at the conversation -> the question as it would be asked alone.

"and the year before?", "what about Bankside?", "who said that?", "is that above target?": a period,
a place or a thing takes the place of its like in the question before; what only points back is
given the subject of that question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.answers import Answer
from assistant.asked.periods import period_spans, shifted_quarters, shifted_years
from assistant.asked.questions import understand
from assistant.register.attended import asks_who_was_there
from index.search import STOP_WORDS, terms_of

FEW_TERMS = 3  # fewer words of its own, after "and" or "what about", make no question of their own
SAID_WORDS = 25  # of an answer that "who said that?" repeats
MAX_WORDS = 60
NAME_WORDS = 12  # of an answer that is a name, a place or a thing
LIKE = 0.45  # cosine from which a thing takes the place of another; on 30 follow-ups of our own
LONGER = 0.05  # for each word more that it would take the place of

Likeness = Callable[[str, Sequence[str]], Sequence[float]]
"""How like a text is to each of others, by their vectors' cosine."""

_OPENING = re.compile(
    r"^(?:(?:and|but|or|so|ok(?:ay)?|then|also|no|yes|sorry|thanks|right|now)\b[,.!]?\s*)+", re.I
)
_ABOUT = re.compile(
    r"^(?:(?:what|how) about|what of|how's about|(?:the )?same (?:question |again )?(?:but )?"
    r"(?:for|in)|i meant?|and for)\b\s*",
    re.I,
)
_DEFINES = re.compile(r"what(?:'s|s| is| are| does)\b.*\b(?:mean|stand for|[A-Z]{2,}s?)\W*$")
_ASKS = r"(?:who|whom|whose|what|what's|when|where|why|which|how)"
_CLAUSE = re.compile(
    rf"^(?:{_ASKS}\b|(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|should|tell|"
    r"give|show|list|explain)\b)",
    re.I,
)
_POINTS = re.compile(
    r"\b(?P<person>he|she|him|her|his|hers)\b|\b(?P<thing>it|its|they|them|their|this|that|those|"
    r"these|there|then|the same)\b",
    re.I,
)
_ENDS_WITH = re.compile(
    r"\b(?:that|this|it|them|those|these|then|there|the same|him|her)\W*$", re.I
)
_SUBJECT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|should|why|how|when|"
    r"where|much|many|long)\s+(?:it|its|they|their|he|she|his|her|that|this|those|these)\b"
    r"(?!\s+(?:true|the case|year|month|quarter|committee|council|meeting\W*$))",
    re.I,
)
_NAMED_BACK = re.compile(
    r"\b(?:that|those|such|the same|its|their|his|her)\s+(?:figure|number|meeting|decision|report|"
    r"motion|target|year|quarter|month|committee|item|rate|percentage|point|comment|statement|"
    r"question|recommendation|paper|change|rise|fall|increase|decrease|drop|cost|date|answer)s?\b|"
    r"\bdo(?:ing)? so\b|\bof (?:these|those|them|it)\b",
    re.I,
)
_OWN_NOUN = re.compile(r"\b(?:the|an?|our|your|each|every)\s+(?!same\b)[a-z]", re.I)
_WHO_SAID = re.compile(
    r"\bwho (?:said|says|asked|suggested|raised|mentioned|stated|reported|told us|proposed|claimed)"
    r"\s+(?:that|this|it|so)\b",
    re.I,
)
_BEFORE = re.compile(
    r"\b(?:(?P<n>two|three|2|3) )?(?P<unit>year|quarter)s? (?:before|earlier|previous|ago)\b|"
    r"\b(?:previous|prior|preceding|last) (?P<unit2>year|quarter)\b|^\W*(?P<any>before that|"
    r"before then|previously|earlier)\W*$",
    re.I,
)
_AFTER = re.compile(
    r"\b(?P<unit>year|quarter) (?:after|later)\b|\b(?:next|following) (?P<unit2>year|quarter)\b",
    re.I,
)
_MEASURED = re.compile(
    r"\b(?:target|national|average|neighbours?|above|below|compare|better|worse|rag|rating|trend|"
    r"direction)\b",
    re.I,
)
_PREPOSITION = re.compile(
    r"^(in|at|for|by|from|of|with|to|on|about|among|under|over|during)\s+", re.I
)
_PERSON = re.compile(
    r"\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev(?:erend)?|Professor|Sir|Lady)\.?\s+"
    r"(?:[A-Z]\.?\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?"
)
_NAME_FIRST = re.compile(r"[A-Z][a-z]+ [A-Z][\w'’-]+(?=[,\s]+[a-z])")
_QUESTION_WORDS = re.compile(
    rf"^(?:{_ASKS}(?:'s)?\s+)?(?:(?:many|much|long|often|percentage|percent|proportion|share|number)"
    r"\s+(?:of\s+)?)?(?:(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\s+)"
    r"?(?:the\s+)?(?:(?:percentage|proportion|share|number|figure|rate|total)\s+(?:of|for)\s+)?",
    re.I,
)
_YEARS = re.compile(r"(?:20)?\d{2}\s*[-–/]\s*(?:20)?\d{2}|20\d\d")
_COUNTS = re.compile(
    r"(?:how many|how much|what (?:is|was|are|were) the (?:number|percentage|proportion|rate|share|"
    r"total|figure|target) (?:of|for)|what (?:percentage|proportion|share|percent) of)\b",
    re.I,
)
_END = " \t\n?.!,;"
_SUBJECT_MARK = " – "  # before the subject that a question is given
_SAID_MARK = "Who said: "
_ALSO_MARK = ", and "  # before what is asked of a figure besides
_JOINS = frozenset(("of", "and", "for", "the", "&"))
_TAKES_PLACE = 4  # words of a thing whose place another takes, at most


def in_full(
    question: str,
    history: Sequence[Answer],
    *,
    like: Likeness = lambda one, others: [0.0] * len(others),
) -> str:
    """The question as it would be asked alone; itself where it points at nothing said before.

    Args:
        history: the answers given before, the latest last.
        like: finds what in the earlier question a new thing stands for.
    """
    if not history:
        return question
    text = " ".join(question.split())
    opened = _OPENING.sub("", text)
    rest = _ABOUT.sub("", opened)
    if _ABOUT.match(opened) or (not _CLAUSE.match(rest) and _is_short(text, opened)):
        return _replaced(rest.strip(_END), _anchor(history), like)
    if _CLAUSE.match(rest) and points_back(rest, opened=opened != text):
        return _given_subject(rest.strip(_END), history)
    return question


def _anchor(history: Sequence[Answer]) -> Answer:
    """The last answer whose question has a subject of its own."""
    own = (one for one in reversed(history) if _SUBJECT_MARK not in one.whole)
    return next((one for one in own if not one.whole.startswith(_SAID_MARK)), history[-1])


def _bare(answer: Answer) -> str:
    """A question without its mark and without what was asked of its figure besides."""
    return answer.whole.split(_ALSO_MARK)[0].rstrip(_END)


def _is_short(text: str, opened: str) -> bool:
    """Whether a fragment is too short to be asked alone; after "and" it may be longer."""
    n_terms = len(terms_of(opened))
    return n_terms <= (FEW_TERMS if opened != text else 1) or bool(_BEFORE.search(opened))


def points_back(question: str, *, opened: bool = False) -> bool:
    """Whether a question has a word whose meaning stands in what was said before.

    Args:
        opened: whether it began with "and" or the like.
    """
    terms = terms_of(question)
    if not terms:
        return bool(re.search(r"\w", question))
    if _NAMED_BACK.search(question) or _WHO_SAID.search(question):
        return True
    if _ENDS_WITH.search(question) and len(terms) <= FEW_TERMS:
        return True
    subject = _SUBJECT.search(question)
    if subject:
        return not _OWN_NOUN.search(question[: subject.start() + 1])
    if len(terms) >= (FEW_TERMS if opened else 2):
        return bool(re.search(r"\belse\b", question, re.I)) and len(terms) <= FEW_TERMS
    return opened or not (
        asks_who_was_there(question) or understand(question).names or _DEFINES.match(question)
    )


def _replaced(rest: str, last: Answer, like: Likeness | None) -> str:
    """The question before, with the fragment in the place of its like."""
    before = _bare(last)
    for pattern, way in ((_BEFORE, -1), (_AFTER, 1)):
        match = pattern.search(rest)
        if match:
            return _moved(before, last, match, way)
    if period_spans(rest):
        return _with_period(before, rest)
    if _MEASURED.search(rest) and not re.search(r"[A-Z]", rest[1:]):
        return f"{before}{_ALSO_MARK}{rest}?"
    return _with_thing(before, rest, like)


def _moved(before: str, last: Answer, match: re.Match[str], way: int) -> str:
    """The question before, its period moved back or forth."""
    groups = match.groupdict()
    steps = way * {"two": 2, "2": 2, "three": 3, "3": 3}.get(groups.get("n") or "", 1)
    unit = (groups["unit"] or groups.get("unit2") or "year").lower()
    move = shifted_quarters if unit == "quarter" else shifted_years
    moved = move(before, steps)
    if moved == before:  # the answer tells of which period it spoke
        period = _period_of(last)
        moved = _with_period(before, move(period, steps)) if period else before
    return f"{moved}?" if moved != before else f"{before}, {match[0].strip(_END)}?"


def _period_of(last: Answer) -> str:
    """The period under which an answer's figure stands, as its column says it."""
    for inside in re.findall(r"\(([^()]*\d[^()]*)\)", last.text):
        if period_spans(inside):
            return f"in {inside}"
    return ""


def _with_period(before: str, period: str) -> str:
    """A question with another period; where the new one has no year, the old one's stays."""
    new = _PREPOSITION.sub("", period)
    spans = period_spans(before)
    if not spans:
        return f"{before} {period if new != period else f'in {new}'}?"
    start, end = spans[0][0], spans[-1][1]
    old = before[start:end]
    asked, held = understand(new), understand(old)
    if asked.years and held.years and _YEARS.fullmatch(new):
        return f"{before[:start]}{_YEARS.sub(new, old)}{before[end:]}?"
    if asked.quarters and not asked.years and held.quarters and held.years:
        years = _YEARS.search(old)
        new = f"{new} {years[0]}" if years else new
    elif held.moments and not re.search(r"\d", new):
        new = f"{new} {old[-4:]}"  # a month of the same year
    lead = re.match(r"(?:(?:at|in|by|for|during|of|the|end)\s+)*", old, re.I)
    if asked.year_end or asked.quarters:
        lead = re.match(r"(?:(?:at|in|by|for|during)\s+)?", old, re.I)
    return f"{before[:start]}{lead[0] if lead else ''}{new}{before[end:]}?"


def _with_thing(before: str, rest: str, like: Likeness | None) -> str:
    """A question with another thing in the place of the one that is most like it."""
    bare = re.sub(r"^(?:the|an?|our)\s+", "", _PREPOSITION.sub("", rest), flags=re.I)
    person = _PERSON.search(before)
    if person and _PERSON.search(bare):
        return f"{before[: person.start()]}{bare}{before[person.end() :]}?"
    named = understand(before).names
    if len(named) == 1 and understand(f"of {bare}").names == (bare,):
        return f"{before.replace(named[0], bare)}?"
    places = _things(before, lead=_PREPOSITION.match(rest))
    likes = like(bare, [before[a:b] for a, b in places]) if like else [0.0] * len(places)
    longer = [1 + LONGER * before[a:b].count(" ") for a, b in places]
    scored = [(like * more, place) for like, more, place in zip(likes, longer, places, strict=True)]
    best = max(scored, default=(0.0, (0, 0)))
    if best[0] >= LIKE:
        start, end = best[1]
        return f"{before[:start]}{bare}{before[end:]}?"
    counted = _COUNTS.match(before)
    if counted:
        periods = "".join(f" {before[start:end].strip()}" for start, end in period_spans(before))
        return f"{counted[0].rstrip()} {bare}{periods}?"
    return f"{before} {rest}?" if bare != rest else f"{before}, {rest}?"


def _things(before: str, *, lead: re.Match[str] | None) -> list[tuple[int, int]]:
    """Runs of words that say something, for which another may stand; after the fragment's own
    preposition only, where the question has it."""
    words = [match.span() for match in re.finditer(r"[\w'’/-]+", before)][1:]
    periods = period_spans(before)
    says = [
        before[a:b].lower() not in STOP_WORDS and not any(p <= a < q for p, q in periods)
        for a, b in words
    ]
    runs = []
    for i in range(len(words)):
        for j in range(i, min(i + _TAKES_PLACE, len(words))):
            joined = all(
                says[k] or before[words[k][0] : words[k][1]].lower() in _JOINS
                for k in range(i, j + 1)
            )
            if says[i] and says[j] and joined:
                runs.append((words[i][0], words[j][1]))
    if lead is None:
        return runs
    after = re.compile(rf"\b{re.escape(lead[1])}\s+(?:the\s+)?$", re.I)
    return [run for run in runs if after.search(before[: run[0]])] or runs


def _given_subject(question: str, history: Sequence[Answer]) -> str:
    """A question that points back, with what it points at."""
    last, before = history[-1], _bare(_anchor(history))
    if _WHO_SAID.search(question) and not last.abstained:
        return f"{_SAID_MARK}{_said(last)}?"
    few = len(terms_of(question)) < FEW_TERMS
    if _MEASURED.search(question) and (few or _POINTS.search(question)):
        return f"{before}{_ALSO_MARK}{question[0].lower()}{question[1:]}?"
    found = _POINTS.search(question)
    person = _person(history) if found and found["person"] else None
    if found and person:
        possessive = found[0].lower() in ("his", "hers") or re.search(r"\bher\s+\w", question, re.I)
        named = f"{person}'s" if possessive else person
        question = f"{question[: found.start()]}{named}{question[found.end() :]}"
        if len(terms_of(question)) - len(terms_of(person)) >= 2:
            return f"{question}?"
    return f"{_cut(f'{question}{_SUBJECT_MARK}{_subject(_anchor(history))}')}?"


def _person(history: Sequence[Answer]) -> str | None:
    """Whom the conversation named last."""
    for answer in reversed(history):
        texts = [answer.whole] if answer.abstained else [answer.text, answer.whole]
        for text in texts:
            found = _PERSON.search(text) or _NAME_FIRST.match(text)
            if found:
                return found[0]
    return None


def _subject(last: Answer) -> str:
    """What the question before was about, with the name or thing that answered it."""
    subject = _QUESTION_WORDS.sub("", _bare(last))
    named = re.match(r"(?:who|whom|where|which)\b", last.whole, re.I)
    if not named or last.abstained:
        return subject
    told = _said(last)
    return f"{subject}: {told}" if len(told.split()) <= NAME_WORDS else subject


def _said(last: Answer) -> str:
    """The first statement of an answer, without its marker."""
    first = re.split(r"\s*\[\d+\]", last.text)[0].split("\n")[0]
    return " ".join(first.split()[:SAID_WORDS]).rstrip(_END)


def _cut(text: str) -> str:
    return " ".join(text.split()[:MAX_WORDS])
