"""The bodies that a question names -> the papers that are theirs.

"Netherby parish council", "at Planning Committee": by the name of the body that met, and by that of
the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, takewhile

from index.dates import is_month
from index.store import Store

MAX_PASSAGES = 20_000  # larger indexes would make the first question wait
OWNED = "the council's"
LONGEST_NAME = 8  # words
SMALL_SHARE = 0.1  # of a word's places in the papers: a name is seldom in small letters
MIN_LETTERS = 3
SPEAKS, SPEAKS_SHARE = 2, 0.15  # passages of a paper, from which it is about what they name

Words = tuple[str, ...]

_HEADS = frozenset(  # the last words of bodies' names, and their abbreviations
    "council councils committee cabinet board panel forum commission governors authority assembly "
    "district pc tc cc bc dc mbc".split()
)
_PLACES = frozenset(
    "parish town township municipality borough county city village community school academy".split()
)
_BODY = _HEADS | _PLACES | {"governing", "executive", "partnership", "trust"}
_PAPER = frozenset(
    "report reports minutes agm meeting meetings mtg agenda pack notes newsletter accounts budget "
    "constitution".split()
)
_KIND = frozenset(
    "the of and for area joint sub municipal metropolitan rural urban royal annual special "
    "ordinary general full monthly scrutiny overview select standing advisory working group "
    "liaison".split()
)
_FUNCTION = frozenset("committee cabinet board panel forum commission executive assembly".split())
_HEAD = rf"(?:{'|'.join(sorted(_HEADS, reverse=True))}|governing body)\b"
_SORT = (
    rf"(?:{'|'.join(sorted(_PLACES))}|district|area|joint|municipal|rural|metropolitan|urban|and)"
)
_KIND_AFTER = re.compile(rf"(?:\s+{_SORT})*\s+{_HEAD}", re.I)
_KIND_BEFORE = re.compile(
    rf"\b(?:the\s+)?(?:{_SORT}\s+)*(?:{_HEAD}|{_SORT})\s+of"
    r"\s+(?:the\s+)?$",
    re.I,
)
_LONGER = re.compile(  # another name of which that of the body is a part
    r"\s+(?!(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b)(?-i:[A-Z])\w", re.I
)
_PLACE_AFTER = re.compile(
    r"\s+(?:parish |village |town |primary |community )*(?:hall|church|school|road|street|lane|"
    r"park|green|common|library|station|centre|high street|bypass|surgery)\b",
    re.I,
)
_ARTICLE = re.compile(r"\bthe\s+$", re.I)
_WHERE = re.compile(r"(?:\s+(?:in|at|around|near|within|across|for)\s+|,\s+)$", re.I)
_NOUN_AFTER = re.compile(
    r"\s+(?!(?:on|in|at|of|for|to|from|and|or|by|with|was|were|is|are|has|have|had|did|do|does|will|"
    r"would|can|could|should|now|after|before|since|during|about|until|between)\b)[a-z]"
)
_DOES = re.compile(
    r"\b(?:did|does|do|has|have|had|is|was|are|were|will|can|should|would|could|that|when|if)\s+$",
    re.I,
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MEETS_AFTER = (
    r"(?:'s)?\s+(?:meeting|minutes|agenda|papers|pack|decid\w*|agree\w*|resolv\w*|say|said|think|"
    r"vote\w*)"
)
_MEETS_BEFORE = r"(?:\b(?:at|by|did|has|have|does|will|in)\s+(?:the\s+)?)"


@dataclass(frozen=True, slots=True)
class _Known:
    """What the papers are called. `names` has the words of each paper's names; `proper` tells the
    papers that have a stretch of words of a proper name, which has at least one of the words that
    never stand in small letters; `bodies` those of each body; `speaking` those that have such a
    word again and again."""

    names: Mapping[str, Sequence[Words]]
    proper: Mapping[Words, Collection[str]]
    bodies: Mapping[str, Collection[str]]
    speaking: Mapping[str, Collection[str]]


@dataclass(frozen=True, slots=True)
class Named:
    """The papers of the bodies that a question names, none if all are; the question without their
    names; and the names as words."""

    documents: tuple[str, ...]
    rest: str
    names: tuple[Words, ...]

    def stands_in(self, text: str) -> bool:
        """Whether a text has one of the names."""
        return any(_holds(words_of(text), name) for name in self.names)


def bodies_named(store: Store, question: str) -> Named | None:
    """The papers of the bodies that a question names; None if it names none.

    A name may be given in part ("Netherby" for Netherby Parish Council) where it is a proper one:
    one of its words never stands in small letters in the papers. The name of what a body is for
    ("Planning Committee") is taken for the body only where it meets, decides or speaks.
    """
    known = _known(store, store.generation)
    words = words_of(question)
    spans = _named(words, known.proper)
    places = [match.span() for match in _WORD.finditer(question)]
    spans = [
        (a, b) for a, b in spans if b == len(words) or not _of_another(question, places[b - 1][1])
    ]
    names = [words[a:b] for a, b in spans]
    found: set[str] = set()
    for name in names:
        found |= _closest(words, name, {each: known.names[each] for each in known.proper[name]})
        told = [set(known.speaking[word]) for word in name if word in known.speaking]
        if told and not _has_kind(words, name):
            found |= set.intersection(*told)
    for body, documents in known.bodies.items():
        if _meets(question, body):
            found.update(documents)
            names.append(words_of(body))
    rest = _without(question, words, spans)
    every = len(found) == len(known.names)
    if not found or (every and rest == question):
        return None
    return Named(() if every else tuple(sorted(found)), rest, tuple(names))


def _has_kind(words: Words, name: Words) -> bool:
    """Whether a question has a kind of body beside a name, which tells the town's from the
    parish's."""
    at = next(_places(words, name))
    beside = (words[max(at - 2, 0) : at], words[at + len(name) : at + len(name) + 2])
    return any(word in _BODY for part in beside for word in part)


def _of_another(question: str, end: int) -> bool:
    """Whether a name goes on as that of somebody else: "Netherby Angling Club"."""
    longer = _LONGER.match(question, end) and not _KIND_AFTER.match(question, end)
    return bool(longer) and not _PLACE_AFTER.match(question, end)


def _without(question: str, words: Words, spans: Sequence[tuple[int, int]]) -> str:
    """A question with "the council" in place of the names of bodies; a place that it only says
    where something is by ("in Netherby") is left out, and a longer name is left whole.

    The papers that are searched are the body's own: there its name is only in headings.
    """
    places = [match.span() for match in _WORD.finditer(question)]
    for a, b in sorted(_merged(spans), reverse=True):
        start, end = places[a][0], places[b - 1][1]
        kind = _KIND_AFTER.match(question, end)
        kind_before = _KIND_BEFORE.search(question[:start])
        if not kind and _LONGER.match(question, end):
            continue
        owned = question[start:end].lower().endswith(("'s", "’s"))
        start = kind_before.start() if kind_before else start
        end = kind.end() if kind else end
        before, after = question[:start], question[end:]
        article = _ARTICLE.search(before)
        where = None if kind or kind_before or owned or article else _WHERE.search(before)
        if where:
            question = f"{before[: where.start()]}{after}"
            continue
        before = before[: article.start()] if article else before
        beside = not kind and not kind_before and (article or not _DOES.search(before))
        stands_for = "the" if beside and _NOUN_AFTER.match(after) else "the council"
        question = f"{before}{OWNED if owned else stands_for}{after}"
    return re.sub(r"\s+(?=[?.,:;!])", "", " ".join(question.split()))


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that touch, as one."""
    merged: list[tuple[int, int]] = []
    for a, b in spans:
        if merged and merged[-1][1] >= a:
            merged[-1] = (merged[-1][0], b)
        else:
            merged.append((a, b))
    return merged


def words_of(text: str) -> Words:
    """The words of a name or question, in small letters."""
    return tuple(word.lower().removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text))


@lru_cache(maxsize=2)
def _known(store: Store, generation: int) -> _Known:
    names: dict[str, tuple[Words, ...]] = {}
    bodies: dict[str, list[str]] = {}
    papers = store.papers()
    for paper in papers:
        committee = paper.meeting.committee or ""
        names[paper.document] = (words_of(committee), words_of(paper.document.rsplit(".", 1)[0]))
        bodies.setdefault(committee, []).append(paper.document)
    runs = {
        document: {run for name in own for run in _runs(name)} for document, own in names.items()
    }
    large = sum(paper.n_passages for paper in papers) > MAX_PASSAGES
    texts = [] if large else store.texts()
    words = {word for own in runs.values() for run in own for word in run}
    proper = _proper(words, [text for _, text in texts])
    holding: dict[Words, set[str]] = {}
    for document, own in runs.items():
        for run in own:
            for a, b in combinations(range(len(run) + 1), 2):
                if proper & set(run[a:b]):
                    holding.setdefault(run[a:b], set()).add(document)
    return _Known(names, holding, bodies, _speaking(proper, texts))


def _speaking(
    proper: Collection[str], texts: Sequence[tuple[str, str]]
) -> Mapping[str, Collection[str]]:
    """For each word the papers of which so many passages have it that they are about it."""
    n_passages = Counter(document for document, _ in texts)
    counts = Counter(
        (word, document)
        for document, text in texts
        for word in {word.lower() for word in _WORD.findall(text)} & set(proper)
    )
    found: dict[str, list[str]] = {word: [] for word in proper}
    for (word, document), count in counts.items():
        if count >= max(SPEAKS, SPEAKS_SHARE * n_passages[document]):
            found[word].append(document)
    return found


def _proper(words: Collection[str], texts: Sequence[str]) -> set[str]:
    """The words that are names: those that the texts hardly ever have in small letters."""
    counts: dict[str, int] = dict.fromkeys(words, 0)
    small: dict[str, int] = dict.fromkeys(words, 0)
    for text in texts:
        for word in _WORD.findall(text):
            lower = word.lower()
            if lower in counts:
                counts[lower] += 1
                small[lower] += word == lower
    names = {word for word in words if small[word] <= SMALL_SHARE * counts[word]}
    return {word for word in names if len(word) >= MIN_LETTERS} if texts else set()


def _runs(name: Words) -> list[Words]:
    """The runs of words of a name that are no kind of body or paper and no date, beside such a
    kind: ("west", "oakford") of "West Oakford Parish Council"."""
    found: list[Words] = []
    start = 0
    for k in range(len(name) + 1):
        if k < len(name) and not _is_common(name[k]):
            continue
        if k > start and _beside_body(name, start, k):
            found.append(name[start:k])
        start = k + 1
    return found


def _is_common(word: str) -> bool:
    return word in _BODY | _PAPER | _KIND or word[0].isdigit() or is_month(word)


def _beside_body(name: Words, start: int, end: int) -> bool:
    """Whether a kind of body or paper comes after a run, or one of body before it with "of"."""
    at = end
    while at < len(name) and (name[at] in _KIND or name[at][0].isdigit()):
        at += 1
    if at < len(name) and name[at] in _BODY | _PAPER:
        return True
    before = [word for word in name[:start] if word != "the"]
    return len(before) > 1 and before[-1] == "of" and before[-2] in _BODY


def _named(words: Words, proper: Collection[Words]) -> list[tuple[int, int]]:
    """Where the longest stretches of a question stand that are of a proper name."""
    spans: list[tuple[int, int]] = []
    for start in range(len(words)):
        ends = range(min(len(words), start + LONGEST_NAME), start, -1)
        end = next((end for end in ends if words[start:end] in proper), None)
        if end is not None and not any(end <= b for _, b in spans):
            spans.append((start, end))
    return spans


def _holds(run: Words, part: Words) -> bool:
    return next(_places(run, part), None) is not None


def _places(run: Words, part: Words) -> Iterator[int]:
    """Where in a run of words a part of it begins."""
    return (k for k in range(len(run) - len(part) + 1) if run[k : k + len(part)] == part)


def _closest(words: Words, name: Words, papers: Mapping[str, Sequence[Words]]) -> set[str]:
    """Of the papers that have a name, those that share most of the question's words with it around
    it ("Netherby Town Council" before Netherby Parish Council)."""
    shared = {
        document: max(_shared(words, name, own) for own in names)
        for document, names in papers.items()
    }
    most = max(shared.values(), default=0)
    return {document for document, length in shared.items() if length == most}


def _shared(words: Words, name: Words, own: Words) -> int:
    """How many words in a row stand in a question and in a paper's name, the name among them."""
    best = 0
    for a in _places(words, name):
        for b in _places(own, name):
            before = zip(reversed(words[:a]), reversed(own[:b]), strict=False)
            after = zip(words[a + len(name) :], own[b + len(name) :], strict=False)
            alike = [sum(1 for _ in takewhile(_same, pairs)) for pairs in (before, after)]
            best = max(best, len(name) + sum(alike))
    return best


def _same(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]


def _meets(question: str, committee: str) -> bool:
    """Whether a question says that a body met, decided or spoke, by its whole name."""
    words = words_of(committee)
    if not words or words[-1] not in _FUNCTION:
        return False
    name = r"\W+".join(map(re.escape, words))
    pattern = rf"{_MEETS_BEFORE}{name}\b|\b{name}{_MEETS_AFTER}"
    return re.search(pattern, question, re.I) is not None
