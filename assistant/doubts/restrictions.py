"""What a question restricts itself to: a place, a person, a measure, a sort of people.

The papers may speak of the subject all round and still not of that very thing. A word that
restricts must stand near the evidence, if the papers use it at all: who wrote of it there would
have used it here. Words that the papers never use are the asker's own and prove nothing, names
apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from difflib import get_close_matches

import numpy as np
from numpy.typing import NDArray

from assistant.asked.questions import Asked, Measure
from assistant.asked.words import stands, stems
from assistant.doubts.counted import counted, has_counted
from assistant.tables.cells import n_label_cells
from index.dates import is_month
from index.encoded import TOKEN_SCALE, Encoded
from index.papers import Passage

COMMON = 0.1  # of the passages: a name in so many is of those whose papers they are
SPELT_ALIKE = 0.84  # of difflib's ratio, as in `assistant/asked/spelling.py`
MOSTLY = 0.6  # of a question's words in capitals: then capitals make no name
# The cosine from which another word of the evidence stands for one of the question: of the words
# that `_RESTRICTING` finds in 331 answered questions and that are not near the evidence, the one
# in a right answer had 0.86, the five in near misses 0.11 to 0.58 (2026-11-25).
MEANS_THE_SAME = 0.6
# The same of a word that says which of some things are counted ("eel licences"): of five
# questions that lacked theirs, four that have no answer had 0.12 to 0.34, the other 0.47
# (2026-11-26).
OF_THE_SORT = 0.4
_NOT_A_NAME = frozenset(
    "councillor cllr councillors mr mrs ms miss dr rev reverend professor sir lady chair chairman "
    "the leader mayor council councils committee town parish county city borough district cabinet "
    "board panel group team officer officers forum annual report plan programme strategy policy "
    "act service services department director head meeting minutes agenda item appendix quarter "
    "year section page level stage phase part monday tuesday wednesday thursday friday saturday "
    "sunday spring summer autumn winter i'm i'd i've i'll".split()
)
ABBREVIATION = re.compile(r"[A-Z'-]{2,}s?")
_ALIKE = re.compile(r"\bboth\b|\bcompared?\b|\bversus\b|\bvs?\b|\bthan\b|\bor\b", re.I)
_PEOPLE = (
    r"boys|girls|women|men|mothers|fathers|babies|toddlers|teenagers|pensioners|veterans|cyclists|"
    r"pedestrians|drivers|tenants|landlords|students|apprentices|teachers|nurses|doctors|visitors|"
    r"tourists|residents|parents|carers|staff|employees|refugees|schools|businesses|shops"
)
_VERBS = r"are|is|were|was|did|do|does|have|has|had|will|would|can|could|should|came|went|got"
_PREPOSITIONS = r"(?:of|for|in|at|on|per|from|by|among|to|with)"
_NO_LIKENESS = -1.0  # of a word that the papers do not have: the asker's own
_SOME_LIKENESS = 0.5
_RESTRICTING = (
    (
        re.compile(
            rf"\bhow many (?:(?!{_PREPOSITIONS}\b)[a-z'-]+ ){{0,3}}?(?P<word>[a-z'-]+)"
            rf"(?= (?:{_VERBS}|in)\b)",
            re.I,
        ),
        _NO_LIKENESS,
    ),
    (re.compile(r"\b(?P<word>[a-z-]{4,}) rate\b", re.I), _SOME_LIKENESS),
    (
        re.compile(
            r"\b(?:to|by|from|of|for|among|with|are|were|is) (?:[a-z]+'s )?"
            rf"(?:the |our |young |older |foster )?(?P<word>{_PEOPLE})\b",
            re.I,
        ),
        _SOME_LIKENESS,
    ),
)
_SAYS_LITTLE = frozenset(
    "price cost fee charge budget ratio sum respective component segment category item row respect "
    "number percentage percent proportion share rate figure figures total amount average value "
    "name names date dates time day reason reasons purpose aim target result results outcome "
    "position status way impact effect role main change changes difference increase decrease fall "
    "rise fewer less extra view views point points issue issues thing things level type kind sort "
    "happening there "
    "they it situation latest decision people kids folk more other times spent paid charged "
    "received raised given issued made left owed live lives lived work works worked use uses used "
    "response return reply take-up attend attended apply applied join joined speak spoke stay "
    "stayed".split()
)


def beside_it(
    asked: Asked,
    evidence: Sequence[tuple[str, Passage]],
    spread: Mapping[str, float],
    meets: Callable[[str], float],
    same: Sequence[Sequence[str]] = (),
    openings: str = "",
) -> str | None:
    """Why the evidence is only beside what is asked for; None if it speaks of that itself.

    Args:
        spread: the share of all passages, 0 to 1, that have each word of the question.
        meets: the best cosine of a word of the question to one of the evidence, -1 to 1.
        same: what the question names, each with other forms of it.
        openings: what the papers of the evidence open with: a name that stands there is theirs.
    """
    if not evidence:
        return None
    first = evidence[0][1]
    near = [one for one in evidence if _page(one[1]) == _page(first)]
    far = _far_name(asked, with_forms(f"{around(near)} {openings}", same), spread)
    if far:
        return f"nothing found speaks of {far}"
    known = stems(with_forms(around(evidence), same))
    counts, _ = counted(asked.text)
    numbered = any(
        re.match(r"\W*\d", cell.text) and f"{cell.text} (" in evidence[0][0]
        for cell in first.cells[n_label_cells(first.cells) :]
    )
    least_of = [
        *(
            (word, MEANS_THE_SAME, strange)
            for word, strange in restricting_words(asked.text)
            if not (numbered and word == counts)  # its headings may name the things otherwise
        ),
        *((word, OF_THE_SORT, _NO_LIKENESS) for word in _which_counted(asked, first)),
    ]
    for word, like, strange in least_of:
        share = spread.get(word, 0.0)
        least = like if share else strange
        if share < COMMON and not _stands(word, known) and meets(word) < least:
            return f"nothing found gives this of “{word}”"
    things, _ = counted(asked.text)
    if has_counted(asked, evidence, same):
        return None
    strange = not spread.get(things, 0.0)  # the asker's own word: it need only be near in meaning
    if strange and all(passage.cells for _, passage in evidence):
        strange = False
    least = OF_THE_SORT if strange else MEANS_THE_SAME
    otherwise = not _stands(things, known) and meets(things) >= least
    return None if otherwise else f"no number of {things} was found"


def _page(passage: Passage) -> tuple[str, int]:
    return passage.document, passage.page_number


def with_forms(text: str, same: Sequence[Sequence[str]]) -> str:
    """A text with the question's own word for each thing that it names in another form."""
    lower = text.lower()
    found = [own for own, *others in same if any(other.lower() in lower for other in others)]
    return " ".join([text, *found])


def _stands(word: str, known: Collection[str]) -> bool:
    return all(stands(stem, known) for stem in stems(word))


def around(evidence: Sequence[tuple[str, Passage]]) -> str:
    """The evidence with all that a reader sees beside it."""
    return " ".join(
        f"{text} {p.encoded} {p.context} {p.document} {p.committee or ''}" for text, p in evidence
    )


def _far_name(asked: Asked, text: str, spread: Mapping[str, float]) -> str | None:
    """A name in the question that nothing near the evidence has."""
    if _mostly_capitals(asked.text):
        return None
    known, lower = stems(text), text.lower()
    national = Measure.NATIONAL in asked.measures  # a column may call it otherwise
    names = [name for name in asked.names if not (national and name == "England")]
    far = [name for name in names if _is_far(name, known, lower, spread)]
    if not far or (len(far) < len(asked.names) and _one_of_several(asked.text, far[0])):
        return None
    return far[0]


def _mostly_capitals(text: str) -> bool:
    words = re.findall(r"[A-Za-z][\w'-]+", text)
    return bool(sum(word[0].isupper() for word in words) > MOSTLY * len(words))


def _is_far(name: str, known: Collection[str], text: str, spread: Mapping[str, float]) -> bool:
    """Whether the rarest word of a name, and any spelt like it, is nowhere in a text."""
    words = [
        word.lower().removesuffix("'s")
        for word in re.findall(r"[A-Za-z][\w'-]+", name)
        if word.lower() not in _NOT_A_NAME
        and not ABBREVIATION.fullmatch(word)
        and not is_month(word.lower())
    ]
    short = [word for word in re.findall(r"[A-Za-z][\w'-]+", name) if ABBREVIATION.fullmatch(word)]
    if not words or any(re.search(rf"\b{word.lower()}\b", text) for word in short):
        return False
    rarest = min(words, key=lambda word: spread.get(word, 1.0))
    if spread.get(rarest, 1.0) >= COMMON or _stands(rarest, known):
        return False
    return not spelt_alike(rarest, text)


def spelt_alike(word: str, text: str) -> bool:
    """Whether a text has a word that is spelt nearly as another, both in small letters."""
    words = re.findall(r"[a-z'-]{4,}", text)
    return bool(get_close_matches(word, words, n=1, cutoff=SPELT_ALIKE))


def _one_of_several(question: str, name: str) -> bool:
    """Whether a name is one of two that are asked about alike."""
    beside = rf"\band (?:the )?{re.escape(name)}|{re.escape(name)} and (?:the )?[A-Z]"
    return bool(_ALIKE.search(question) or re.search(beside, question))


def restricting_words(question: str) -> list[tuple[str, float]]:
    """What is counted, and the people that are meant, in small letters; each with the
    cosine from which something stands for it, where the papers do not have the word."""
    found: dict[str, float] = {}
    for pattern, strange in _RESTRICTING:
        match = pattern.search(question)
        word = match["word"].lower() if match else ""
        if word and not {word, word.removesuffix("s")} & _SAYS_LITTLE:
            found.setdefault(word, strange)
    return list(found.items())


def _which_counted(asked: Asked, first: Passage) -> list[str]:
    """The words before what is counted that say which of them; none where a row is told, whose
    headings may name it otherwise."""
    _, which = counted(asked.text)
    return [
        word
        for word in which
        if not first.cells and len(word) > 3 and word.islower() and word not in _SAYS_LITTLE
    ]


def word_met(encoded: Encoded, text: str, word: str, passages: Sequence[NDArray[np.int8]]) -> float:
    """The best cosine, -1 to 1, of a word of a question to a word piece of any of some passages.

    Args:
        text: the question that was encoded.
        passages: the token vectors of each.
    """
    place = re.search(rf"(?<!\w){re.escape(word)}", text, re.I)
    if place is None or not passages:
        return -1.0
    inside = [
        k for k, (a, b) in enumerate(encoded.spans) if a >= place.start() and b <= place.end()
    ]
    pieces = encoded.tokens[inside].astype(np.float32) / TOKEN_SCALE
    if not inside:
        return -1.0
    best = [(pieces @ (each.astype(np.float32) / TOKEN_SCALE).T).max(axis=1) for each in passages]
    return float(np.max(best, axis=0).mean())
