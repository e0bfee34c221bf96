"""What a term or an abbreviation means: claims from the papers' own definitions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.asked.sentences import sentences
from assistant.claims.claim import Claim
from assistant.register.attended import passage_with
from index.papers import Filters
from index.register import Term
from index.store import Store
from index.terms import explains, is_abbreviation

MAX_MEANINGS = 2
MAX_LINE = 300  # letters of a line that explains a term
_TERM = r"['\"‘“]?(?P<term>[\w&/'’-]+(?: [\w&/'’-]+){0,4}?)['\"’”]?"
_STANDS_FOR = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"^\W*(?:(?:in|on|for) (?:the |this )?(?:\w+ ){1,3}?)?what (?:does|do|did|is|are|was)?\s*"
        rf"(?:the |an? )?(?:letters |abbreviation |acronym |term )?{_TERM} "
        r"(?:stands? for|mean|short for|an abbreviation (?:of|for))\W*$",
        rf"^\W*(?:the )?{_TERM}\W*(?:what(?:'s| is|s| does)?(?: that| it)?\s*)?(?:stands? for|"
        r"short for|means?)\W*$",
        rf"^\W*(?:what is |what's |whats )?(?:the )?(?:meaning|definition|full form) of (?:the )?"
        rf"{_TERM}\W*$",
        rf"^\W*(?:define|spell out) {_TERM}\W*$",
        rf"^\W*{_TERM}\W+what(?:'s| is|s) (?:it|that)(?: short for)?\W*$",
        r"^\W*(?P<term>[A-Z][A-Za-z&/]{1,9})\W*$",
    )
)
_MAX_PASSAGES = 100  # with an abbreviation or term, that are looked at
_MIN_BEGUN = 2  # letters of an abbreviation that words must begin with
_KIND_OF_THING = re.compile(
    r" (?:column|heading|row|line|term|word|phrase|rating|field|check|test|plan|report|team|group|"
    r"meeting)s?$",
    re.I,
)
_SMALL = frozenset("of and the for to in on with by or a an".split())
_WHAT_IS = re.compile(
    rf"^\W*(?:what(?:'s| is| are|s| was)|explain) (?:an? |the |meant by (?:an? |the )?)?"
    rf"{_TERM}\W*$",
    re.I,
)


def definition_claims(store: Store, question: str, filters: Filters) -> list[Claim]:
    """What a term stands for, if a question asks nothing else and a paper says it."""
    asked = next((match for p in _STANDS_FOR if (match := p.match(question))), None)
    return _meant(store, asked["term"], filters) if asked else []


def unexplained(question: str, claims: Sequence[Claim]) -> str | None:
    """The abbreviation that is to be spelt out, if none of the claims does that; else None."""
    asked = next((match for p in _STANDS_FOR if (match := p.match(question))), None)
    if asked is None or not is_abbreviation(asked["term"]):
        return None
    short = asked["term"]
    return None if any(_has_initials(short, claim.text) for claim in claims) else short


def _has_initials(short: str, text: str) -> bool:
    """Whether words in a row begin with an abbreviation's letters, small words left out or not; or
    it stands in brackets behind words, as what is spelt out does."""
    if f"({short})" in text or f"{short} (" in text:
        return True
    letters = re.sub(r"[^a-z]", "", short.lower()).removesuffix("s" if short[-1] == "s" else "")
    words = re.findall(r"[a-z]+", text.lower())
    large = [word for word in words if word not in _SMALL]
    return any(letters in "".join(word[0] for word in some) for some in (words, large))


def with_meaning(
    store: Store, question: str, claims: Sequence[Claim], filters: Filters
) -> list[Claim]:
    """Claims on what something is, its abbreviation spelt out first where none of them does."""
    asked = _WHAT_IS.match(question)
    term = asked["term"] if asked else ""
    short = any(map(is_abbreviation, term.split()))
    meant = (_meant if short else _claims)(store, term, filters) if term else []
    if not meant or any(_spells_out(claim, meant[0]) for claim in claims):
        return list(claims)
    return [meant[0], *(claim for claim in claims[:1] if "\n" not in claim.text)]


def _spells_out(claim: Claim, meant: Claim) -> bool:
    meaning = meant.text.partition(" stands for ")[2] or meant.text.partition(" (")[0]
    return meaning.lower() in " ".join(claim.text.lower().split())


def _claims(store: Store, term: str, filters: Filters) -> list[Claim]:
    """The meanings of a term, the one given most often first, each where it stands first."""
    wanted = _plain(term)
    found = [entry for entry in store.entries(Term, filters) if _plain(entry.term) == wanted]
    counts = Counter(_plain(entry.meaning) for entry in found)
    claims = []
    for meaning, _ in counts.most_common(MAX_MEANINGS if len(counts) > 1 else 1):
        alike = [entry for entry in found if _plain(entry.meaning) == meaning]
        entry = next((entry for entry in alike if explains(entry.text)), alike[0])
        passages = store.neighbours(entry.origin.document, entry.page_number)
        passage = passage_with(passages, entry.text)
        if passage is not None:
            verb = "stands for" if entry.is_abbreviation else "means"
            text = f"{entry.term} {verb} {entry.meaning}"
            text = entry.text if explains(entry.text) else text
            claims.append(Claim(text=text, quote=entry.text, passage=passage))
    return claims


def _meant(store: Store, term: str, filters: Filters) -> list[Claim]:
    """The meanings that the register has of a term, else what the papers' own words tell of it."""
    for name in dict.fromkeys((term, _KIND_OF_THING.sub("", term))):
        found = _claims(store, name, filters) or _looked_up(store, name, filters)
        if found:
            return found
    return []


def _looked_up(store: Store, term: str, filters: Filters) -> list[Claim]:
    """The first place that tells a term's meaning, among the passages that have it: words before
    it in brackets that begin with its letters, or a line that it opens ("Term – what it is"); else
    one that says it again in brackets."""
    short = term.upper() if re.fullmatch(r"[a-z]{2,6}", term) else term
    words = " ".join(re.findall(r"[\w&/-]+", term))
    ids = [number for number, _ in store.lexical(f'"{words}"', filters, _MAX_PASSAGES)]
    passages = store.passages(ids)
    told_by = [passages[number] for number in ids if not passages[number].cells]
    for passage in told_by:
        for line in passage.text.split("\n"):
            told = _in_brackets(short, line) if is_abbreviation(short) else ""
            if told:
                return [Claim(text=f"{short}: {told}", quote=told, passage=passage)]
            if told := _opened_by(term, line):
                return [Claim(text=told, quote=told, passage=passage)]
    for passage in told_by:
        for sentence in sentences(passage.text):
            if _glossed(term, sentence.text):
                return [Claim(text=sentence.text, quote=sentence.text, passage=passage)]
    return []


def _glossed(term: str, text: str) -> bool:
    """Whether a text has a term with a few plain words in brackets behind it, that say it again."""
    gloss = r"(?:i\.?e\.?,? )?[a-z][^()\d]{3,60}"
    return bool(re.search(rf"\b{re.escape(term)}\s+\({gloss}\)", text, re.I))


def _in_brackets(short: str, line: str) -> str:
    """The words that an abbreviation in brackets stands behind, all but its last letter's, with the
    word after it."""
    for match in re.finditer(rf"\(\s*{re.escape(short)}\s*\)(?: [a-z][\w-]+)?", line):
        words = line[: match.start()].split()
        own = [k for k, word in enumerate(words) if word.lower() not in _SMALL][-len(short) :]
        for first, at in enumerate(own):
            initials = "".join(words[k][0] for k in own[first:]).lower()
            if len(initials) >= _MIN_BEGUN and short.lower().startswith(initials):
                return f"{' '.join(words[at:])} {match[0]}"
    return ""


def _opened_by(term: str, line: str) -> str:
    """A line, if a term opens it and what it means follows a dash or colon."""
    line = line.lstrip("•–—-* ")
    opened = re.match(rf"\W*{re.escape(term)}\s*(?:\s[–—-]|:)\s+(?=[a-z(])", line, re.I)
    return line[:MAX_LINE] if opened else ""


def _plain(text: str) -> str:
    """A term or meaning without case, quotes and the s of a plural."""
    words = re.findall(r"[a-z0-9&]+", text.lower())
    single = [re.sub(r"ies$", "y", word) for word in words]
    return " ".join(word[:-1] if len(word) > 2 and word.endswith("s") else word for word in single)
