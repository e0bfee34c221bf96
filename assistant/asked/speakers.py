"""Whose words, whose vote, who holds an office: does the evidence have the person asked for?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked, Kind
from index.papers import Passage
from index.search import terms_of

_STEM = 5  # letters by which a word is known again
_WHO_IS = re.compile(
    r"^\W*who(?:'s|s| is| was| are| were)(?: the| our| their| your)? (?!there|present|allowed)|"
    r"^\W*who (?:owns?|owned|runs?|ran|leads?|led|chairs?|chaired|manages?|managed|heads?|headed|"
    r"wrote|audits?|audited|supplies|supplied|provides?|provided|built|designed|holds?|held)\b",
    re.I,
)
_NAMED = re.compile(
    r"\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev(?:erend)?|Sir|Lady)\b|[A-Z][\w'’-]+ [A-Z]|"
    r"\b[A-Z]{2,}\b|\b[A-Z][a-z]+ (?:et al\.? )?\((?:19|20)\d\d\)|"
    r"\b(?!the|an?|this|our|its|any|of)[a-z]+ [A-Z][a-z]+"
)
_OFFICES = (
    r"leader|director|minister|mayor|headteacher|head|inspector|ombudsman|manager|chief|secretary|"
    r"spokes\w+|police|union|mp|clerk|officer|treasurer|governor"
)
_SAID_BY = re.compile(
    rf"\bwhat (?:did|does|has|have|had) (?:the |our )?(?P<who>(?:[\w'’-]+ ){{0,5}}?"
    rf"(?P<office>{_OFFICES})(?: (?:of|for) (?:[\w'’-]+ ){{0,3}}?[\w'’-]+)?) "
    r"(?:say|think|suggest|ask|tell|argue|reply|claim|comment)\b",
    re.I,
)
_SAYS = re.compile(
    r"\b(?:said|says|suggest\w*|asked|stated|reported|explained|felt|request\w*|referred|express\w*|"
    r"raised|spoke|comment\w*|noted|queried|advised|replied|argued|told|proposed|moved|seconded|"
    r"welcomed|thanked|added|agreed|concluded|visited|considered|introduced|presented)\b",
    re.I,
)
_SPEAKER = re.compile(
    r"\b(?:did|does|has|had) (?:[A-Z][a-z]+ )(?P<surname>[A-Z][\w'’-]+) "
    r"(?:say|said|think|suggest(?:ed)?|ask(?:ed)?|tell|told|argue[d]?|repl(?:y|ied)|claim(?:ed)?|"
    r"comment(?:ed)?|report(?:ed)?|raised?|propose[d]?)\b"
)
_VOTED = re.compile(  # "the vote on Cllr Perch's motion" is not her vote
    r"\b(?:vot(?:ed|ing)|(?<!the )vote|second(?:ed)?|moved?|abstain\w*)\b", re.I
)


def without_speaker(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """Somebody's words or vote are asked for, by name, and none of the evidence has them."""
    people = _people(asked)
    if people and _VOTED.search(asked.text):
        named = [person for person in people if any(person in text for text, _ in evidence)]
        return None if named else f"nothing found tells how {people[0]} voted"
    if not people or Kind.SAID not in asked.kinds:
        return None
    for person in people:
        if not any(_has_words_of(person, text) for text, _ in evidence):
            return f"nothing found records words of {person}"
    return None


def _has_words_of(person: str, text: str) -> bool:
    """Whether a text names somebody and has a word of saying; or initials, as some minutes have."""
    initials = rf"\b[A-Z]{{1,2}}{re.escape(person[:1])}\b"
    named = re.search(rf"\b{re.escape(person)}\b", text, re.I) or re.search(initials, text)
    return bool(named and _SAYS.search(text))


def _people(asked: Asked) -> list[str]:
    """Surnames in the question that follow a title or stand where a speaker does, but not in "Cllr
    Example's motion"."""
    found = re.findall(
        r"\b(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\.?\s+(?:[A-Z]\.?\s+)?([A-Z][\w'-]+)", asked.text
    )
    found += [match["surname"] for match in _SPEAKER.finditer(asked.text)]
    return [name for name in dict.fromkeys(found) if not name.endswith("'s")]


def without_person(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """Who holds an office is asked, and no statement has a name."""
    if not _WHO_IS.search(asked.text) or not evidence:
        return None
    own = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in asked.names) or r"(?!)")
    named = any(_NAMED.search(own.sub("·", text)) for text, _ in evidence)
    return None if named else "nobody is named for this"


def without_words_of_office(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """Words of the holder of an office are asked for, and no statement has them."""
    match = _SAID_BY.search(asked.text)
    if match is None:
        return None
    wanted = {word[:_STEM] for word in terms_of(match["who"])}
    speaks = re.compile(rf"\b{match['office']}\w*\b.{{0,120}}?{_SAYS.pattern}", re.I | re.S)
    for text, _ in evidence:
        known = {word[:_STEM] for word in terms_of(text)}
        if speaks.search(text) and len(wanted & known) >= len(wanted) / 2:
            return None
    return f"nothing found records words of the {match['who'].strip()}"
