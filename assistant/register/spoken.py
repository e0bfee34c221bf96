"""Who said it: of what minutes tell, the words of the one that a question asks for, with the name.

A paragraph of minutes has several speakers, and one sentence may have two ("Ms Elm thanked them,
and a neighbour, Mr Oak, asked for a hedge"). Whoever is meant by "she" is named a sentence before,
and whoever is meant by "TO" in the list of those present.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from assistant.claims.quoted import home_of
from index.papers import Filters, Passage
from index.register import Attendance, Span
from index.statements import VERB
from index.store import Store

REACH = 110  # letters in which a clause names who speaks and a verb of saying
_SAYS = (
    rf"(?:{VERB}|cautioned|pressed|complained|feared|considered|claimed|denied|pointed|put|wished|"
    r"regretted|had (?:said|asked)|called|criticised|found)"
)
_ASKS_SPEAKER = re.compile(
    r"\b(?:who|which (?:\w+ ){0,2}?(?:councillor|cllr|member|officer|director|governor|trustee|"
    r"resident|speaker|person|parent)|which (?-i:[A-Z][a-z][\w'’-]+))\b(?:'s|s)? .*?"
    r"\b(?:sa(?:id|ys?|ying)|ask(?:s|ed|ing)?|"
    r"call(?:s|ed)|want(?:s|ed)?|warn(?:s|ed)?|caution(?:s|ed)?|complain(?:s|ed)?|claim(?:s|ed)?|"
    r"th(?:ought|inks?)|fe(?:lt|els?)|argued?|suggest(?:s|ed)?|point(?:s|ed) out|told|describ(?:es|"
    r"ed)|object(?:s|ed)?|question(?:s|ed)|raised?|quer(?:ies|ied)|(?:was|were) (?:worried|"
    r"concerned|unhappy)|mention(?:s|ed)|criticis(?:es|ed)|prais(?:es|ed)|repl(?:ies|ied)|answered|"
    r"found|compared|urged|demanded|pressed|stated|reported|explained)\b",
    re.I,
)
_TITLE = (
    r"(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr|Sir|Dame|Lady|Lord|Rev|Reverend|Canon|Prof|Professor)\.?"
)
_NAME = (
    rf"(?:{_TITLE} (?:[A-Z]\.? )*[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*|[A-Z][a-z]+['’]?s? [A-Z][\w'’-]+)"
)
_VOICE = re.compile(
    rf"(?P<name>{_NAME}|\b[A-Z]{{2,4}}\b)(?:,[^,;]{{2,60}},| \([^()]*\)|,)?(?: \w+ly| also| then)? "
    rf"{_SAYS}\b|\b[Ii]n (?P<view>{_NAME}|[A-Z]{{2,4}})['’]s? (?:view|opinion|words)\b"
)
_PRONOUN = re.compile(rf"^\W*(?:[Hh]e|[Ss]he|[Tt]hey)(?: \w+ly| also| then)? {_SAYS}\b")
_MEANS = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.I)
_CUT = re.compile(r"(?:;|,? (?:and|but|although|while|whereas)|: )\s+")
_MORE = re.compile(r"\bwho\b.*\b(?:who|what|how|why)\b", re.I)  # more is asked than who
_QUESTIONS = re.compile(r"\b(?:asked|asks|quer(?:ied|ies)|questioned|wanted to know)\b", re.I)
_ANSWERS = re.compile(r"\b(?:answered|replied|responded)\b")
_INITIALS = re.compile(r"[A-Z]{2,4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A stretch of a passage that one person says, from `start`; `name` as it stands there."""

    text: str
    start: int
    name: str | None


def with_speaker(store: Store, asked: Asked, claims: Sequence[Claim]) -> list[Claim]:
    """Claims, where a question asks who said something: the words of that one alone, from where
    the name stands, and whose the initials are; others only where it asks for more."""
    if not claims or not _ASKS_SPEAKER.search(asked.text):
        return list(claims)
    said = [(claim, one) for claim in claims for one in _voices(claim.passage, claim.quote)]
    chosen = _best(asked, said)
    text, name = _from_name(chosen[0].passage.text, chosen[1]) if chosen else ("", None)
    if chosen is None or not text or not name:
        return list(claims)
    claim = chosen[0]
    said_so = f"{text[0].upper()}{text[1:]}"
    told = replace(claim, text=said_so, quote=text, cells=(), columns=())
    alone = sum(one is claim for one, _ in said) > 1
    more = not alone and _MORE.search(asked.text)
    others = [one for one in claims if one is not claim] if more else []
    return [told, *_in_full(store, claim.passage, name), *others]


def _voices(passage: Passage, quote: str) -> Iterator[_Said]:
    """The stretches of a quote by who speaks in each: sentences, and clauses of two speakers."""
    at = passage.text.find(quote)
    for sentence in sentences(quote) if at >= 0 else ():
        starts = [0]
        for cut in _CUT.finditer(sentence.text):
            reach = sentence.text[cut.end() : cut.end() + REACH]
            before = sentence.text[: cut.start()]
            spoken = _VOICE.search(before) or _PRONOUN.match(before)
            if spoken and _VOICE.search(_CUT.split(reach)[0]):
                starts.append(cut.end())
        ends = [*starts[1:], len(sentence.text)]
        for start, end in zip(starts, ends, strict=True):
            text = _without_joint(sentence.text[start:end])
            voice = _VOICE.search(text)
            name = (voice["name"] or voice["view"]) if voice else None
            if name or _MEANS.search(text):
                yield _Said(text=text, start=at + sentence.start + start, name=name)


def _without_joint(clause: str) -> str:
    """A clause without the word that joins it to the next."""
    return re.sub(r"(?:[;:,]|,? (?:and|but|although|while|whereas))\s*$", "", clause.rstrip())


def _best(asked: Asked, said: Sequence[tuple[Claim, _Said]]) -> tuple[Claim, _Said] | None:
    """The stretch that has more of the question's words than any other; None if several do. Where
    it is asked who asked, an answer is none."""
    asks = _QUESTIONS.search(asked.text)
    said = [one for one in said if not (asks and _ANSWERS.search(one[1].text[:REACH]))]
    wanted = stems(" ".join(asked.terms))
    met = [sum(stands(stem, stems(one.text)) for stem in wanted) for _, one in said]
    most = max(met, default=0)
    return said[met.index(most)] if most and met.count(most) == 1 else None


def _from_name(text: str, chosen: _Said) -> tuple[str, str | None]:
    """The words of a stretch with the name of who says them, from the sentence before if need be;
    "" if they are too far off."""
    if chosen.name:
        return chosen.text, chosen.name
    before = [one for one in sentences(text) if one.start < chosen.start]
    named = [one for one in before if _VOICE.search(one.text)]
    if not _MEANS.search(chosen.text) or not named:
        return "", None
    last = named[-1]
    voice = list(_VOICE.finditer(last.text))[-1]
    whole = text[last.start : chosen.start + len(chosen.text)]
    return (whole, voice["name"] or voice["view"]) if "\n" not in whole else ("", None)


def _in_full(store: Store, passage: Passage, name: str) -> Iterator[Claim]:
    """Whose initials are meant, from the list of those at the meeting."""
    if not _INITIALS.fullmatch(name):
        return
    listed = store.entries(Attendance, Filters(document=passage.document))
    known = [one for one in listed if one.origin.meeting_date == passage.meeting_date]
    people = {one.name: one for one in known if _initials(one.name) == name}
    if len(people) != 1:
        return
    ((full, entry),) = people.items()
    span = Span(page_number=entry.page_number, page_label=None, text=full)
    home = home_of(store.neighbours(passage.document, entry.page_number), span)
    if home is not None:
        yield Claim(text=f"{name}: {full}", quote=full, passage=home)


def _initials(name: str) -> str:
    """The first letters of a name, without its title."""
    plain = re.sub(rf"^(?:{_TITLE}\s)+", "", name)
    return "".join(part[0] for part in re.findall(r"[A-Z][\w'’]*", plain))
