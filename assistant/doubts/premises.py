"""What a question takes for granted, and the papers contradict; with the words that do.

"Why did they reject it?" where it was agreed, "why has it risen?" where the figures fell, "when
does it close?" where it is not affected.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.asked.questions import Asked, Kind
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from assistant.doubts.contrary import turned_round
from assistant.doubts.dated import of_another_year
from assistant.doubts.deeds import other_deed
from assistant.doubts.figured import otherwise
from assistant.doubts.unheld import not_there
from assistant.doubts.unmade import unmade
from assistant.doubts.withheld import withheld
from assistant.units.extract import Unit
from index.dates import is_month
from index.papers import Record

SAID_WORDS = 40
CONSIDERED = 8  # units that may contradict
_REJECTED = re.compile(
    r"\b(?:reject|refus|oppos|cancel|scrap|abandon|block|veto|dismiss|overturn|withdr[ae]w|declin|"
    r"defeat)\w*|"
    r"\bturn(?:ed)? (?:\w+ ){0,3}down\b|\bthr[eo]wn? (?:\w+ ){0,2}out\b|"
    r"\bvot(?:e|ed|ing) (?:\w+ ){0,2}(?:against|down)\b",
    re.I,
)
_SENT_BACK = re.compile(r"\b(?:sen[dt]|refer(?:red)?) (?:\w+['’]?\w* ){1,7}back\b", re.I)
_SO_SENT_BACK = re.compile(r"\b(?:sent|send|refer|return|call(?:ed)?[- ]in)\w*\b", re.I)
_SO_REJECTED = re.compile(
    rf"{_REJECTED.pattern}|\b(?:lost|defeated|fell|against|defer\w*|unsuccessful|called in|"
    r"not (?:be )?(?:agreed|approved|supported?|carried|accepted|proceed\w*|go ahead|back\w*)|"
    r"no longer|instead|reconsider\w*)\b",
    re.I,
)
_VOTED = re.compile(
    r"\bwhy (?:did|has|have|had|was|were)\b.*?\b(?:vote[ds]?|voting) (?:to|for|in favour)\b", re.I
)
_SO_VOTED = re.compile(
    r"\bvot(?:e|ed|es|ing)\b|\bRESOLVED\b|\bresolved\b|\bcarried\b|\bmotion\b|\bin favour\b", re.I
)
_DECIDED = re.compile(
    r"\bwhy (?:did|has|have|had) (?:the |our |we|they|it)?[\w' -]*?\b"
    r"(?:back|support|agree|approve|endorse|adopt|accept|choose|pick|award|appoint)(?:ed|d)?\b",
    re.I,
)
_FAVOURED = re.compile(
    r"\bwhy (?:did|has|have|had|was|were) [\w' -]*?\b"
    r"(?:back|support|agree|approve|endorse|adopt|accept|grant|allow|permit|pass)(?:ed|d)?\b",
    re.I,
)
_TURNED_DOWN = re.compile(
    r"\b(?:refused?|rejected|declined|turned down|unsuccessful|lost|defeated)\b|"
    r"\b(?:not|n[’']t) (?:be )?(?:appropriate|agreed?|approved?|support(?:ed)?|granted|accepted?|"
    r"carried|adopted|proceed\w*|go ahead|wanted?)\b",
    re.I,
)
_SO_DECIDED = re.compile(
    r"\b(?:agreed|approved|resolved|decided|supported|endorsed|adopted|accepted|chosen|chose|picked|"
    r"awarded|appointed|carried|RESOLVED|was (?:made|taken)|THAT we)\b"
)
_TAKEN = re.compile(
    r"\b(?:why|when|where|which|what|whose|who|how) (?:[\w'’-]+ ){0,4}?"
    r"(?:did|was|were|has|have|had|[a-z]{3,}ed)\b",
    re.I,
)
_NOT_TAKEN = re.compile(r"\bhow (?:many|much)\b|\b(?:any|no|not|never|without)\b|n['’]t\b", re.I)
_DENIAL = re.compile(r"\b(?:no|not|never)\s+(?P<what>(?:[\w'’-]+\s+){0,2}[\w'’-]+)", re.I)
_OPTIONS = re.compile(r"\(A\).*\(B\)|\boptions?\b[^.]*:.*\b(?:B|2)\b", re.I | re.S)
_NO_DATA = re.compile(
    r"\bno (?:\w+ )?(?:figures?|data|statistics|estimates?)\b|"
    r"\b(?:figures?|data|information|survey|statistics) (?:\w+ ){0,3}(?:not|n[’']t) "
    r"(?:yet )?(?:been )?(?:available|known|published|collected|carried out|recorded|released)\b",
    re.I,
)
_SO_FAVOURED = re.compile(
    rf"{_SO_DECIDED.pattern}|(?<!not )\b(?:granted|allowed|permitted|passed)\b"
)
_RESOLVED_AGAINST = re.compile(
    r"\b(?:RESOLVED|AGREED|DECIDED)\b[^.;]{0,80}?\b(?:refused?|rejected|declined)\b", re.I
)
_WISHED = re.compile(
    r"\b(?:requested|asked|suggested|urged|called for|wanted|would like|argued|pleaded)\b", re.I
)
_OUTCOME_ASKED = re.compile(
    r"\bwhat (?:did|has|have|had)\b.*\b(?:recommend|conclude|decide|agree|resolve|find)(?:ed|d)?\b",
    re.I,
)
_NOTHING_DECIDED = re.compile(
    r"\b(?:did|has|have|had|was|were|could)(?: not|n[’']t) (?:yet |been |be |reach(?:ed)? )*"
    r"(?:agree|decide|conclu|recommend|resolve|approve|minute)\w*|"
    r"\bwithout (?:minutes|notes|a decision|agreement|conclusion)\b|"
    r"\bno (?:decision|agreement|conclusion|recommendation|minutes)\b|\bnot (?:minuted|decided)\b",
    re.I,
)
_NEW_ASKED = re.compile(r"\bwho\b.*\b(?:new|appointed|elected|replac\w+|succe\w+|filled)\b", re.I)
_VACANT = re.compile(
    r"\b(?:vacant|vacanc(?:y|ies)|unfilled|not (?:yet )?(?:been )?(?:appointed|filled|elected)|"
    r"no (?:one|nomination|candidate)s?|nobody)\b",
    re.I,
)
_END_ASKED = re.compile(
    r"\b(?:when|why|what (?:date|day))\b.*\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|"
    r"end(?:s|ed|ing)?|stop(?:s|ped|ping)?|sold|abolish\w*|demolish\w*|scrap\w*)\b",
    re.I,
)
_GOES_ON = re.compile(
    r"\b(?:is|are|will be|was|were)(?: not|n[’']t) (?:be )?(?:affected|clos\w+|chang\w+|at risk)\b|"
    r"\b(?:stays?|remains?|keeps?|kept) (?:open|as (?:it|they)|unchanged)|"
    r"\bno (?:change|closure)\b|\bwill not close\b|\bunaffected\b",
    re.I,
)
_VISIT_ASKED = re.compile(
    r"\bwhat (?:did|was|were|happened)\b.*\b(?:visit|trip|tour|walkabout)\b", re.I
)
_NOT_VISITED = re.compile(
    r"\b(?:unable|not able) to (?:attend|go|visit)\b|"
    r"\b(?:did|could|had)(?: not|n[’']t) (?:yet |been able to )?(?:attend|take place|taken place|"
    r"visit)\w*|"
    r"\bvisit (?:was|had been|had to be) (?:cancelled|postponed|called off|put (?:off|back))\b",
    re.I,
)
_PREFERRED_ASKED = re.compile(
    r"\b(?P<one>[\w'’ ]+?)\s+(?:get |got |been |was |were )*(?:picked|chosen|preferred|selected)\s+"
    r"(?:over|instead of|rather than|ahead of)\s+(?:the )?(?P<other>[\w'’ ]+)",
    re.I,
)
_PREFERRED = re.compile(
    r"\b(?:the )?(?P<name>[\w'’ ]+?) (?:is|was|are|were) (?:therefore )?"
    r"(?:preferred|chosen|picked)\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Why the papers do not bear a question out, in words, and the unit that tells what is so."""

    reason: str
    unit: Unit

    @property
    def told(self) -> str:
        """What the papers do say, to stand before the marker of its citation."""
        words = self.unit.text.replace("\n", " ").split()
        more = " …" if len(words) > SAID_WORDS else ""
        return f"They say: “{' '.join(words[:SAID_WORDS])}{more}”"


def contradicted(
    asked: Asked, claims: Sequence[Claim], units: Sequence[Unit]
) -> Contradiction | None:
    """What speaks against a question's premise in the claims found for it; None if nothing does."""
    other = otherwise(asked, claims, units)
    if other is None and claims and units:
        other = withheld(asked, claims, units) or unmade(asked, units)
    if other is not None:
        return Contradiction(reason=other[0], unit=other[1])
    if not claims or not units:
        return None
    texts = " ".join(claim.text for claim in claims)
    reason = (
        _no_such_decision(asked, claims, texts)
        or turned_round(asked, claims)
        or _denied(asked, claims[0].text)
        or _without_data(asked, claims[0])
    )
    if reason:
        return Contradiction(reason=reason, unit=_of(claims[0], units))
    for contrary in (other_deed, not_there, of_another_year):
        found = contrary(asked, claims)
        if found is not None:
            reason, claim, sentence = found
            unit = _of(claim, units)
            return Contradiction(
                reason=reason, unit=replace(unit, text=sentence) if sentence else unit
            )
    reason = _no_such_event(asked, claims[0].text, texts)
    if reason:
        return Contradiction(reason=reason, unit=_of(claims[0], units))
    for unit in units[:CONSIDERED]:
        reason = _no_such_event(asked, unit.text, texts) if _speaks_of(unit, asked) else ""
        if reason:
            return Contradiction(reason=reason, unit=unit)
    return None


def told_instead(reason: str, claims: Sequence[Claim], units: Sequence[Unit]) -> Contradiction:
    """What is told where it is no answer, with why it is none."""
    return Contradiction(reason=reason, unit=_of(claims[0], units))


def _speaks_of(unit: Unit, asked: Asked) -> bool:
    """Whether a unit has half of what a question is about, so that it may contradict it."""
    known = stems(f"{unit.text} {unit.hit.passage.encoded}")
    subject = stems(" ".join(asked.terms))
    return sum(stands(word, known) for word in subject) >= len(subject) / 2


def _of(claim: Claim, units: Sequence[Unit]) -> Unit:
    """The unit that a claim was made from."""
    same = [unit for unit in units if unit.hit.passage.id == claim.passage.id]
    exact = (unit for unit in same if unit.text == claim.text)
    return next(exact, same[0] if same else units[0])


def _no_such_decision(asked: Asked, claims: Sequence[Claim], texts: str) -> str:
    """A vote, a rejection or an agreement is taken for granted that nothing found tells of."""
    text = asked.text
    if Kind.REASON not in asked.kinds:
        return ""
    if _REJECTED.search(text) and not _SO_REJECTED.search(texts):
        return "nothing found tells of that being turned down or undone"
    if _SENT_BACK.search(text) and not _SO_SENT_BACK.search(texts):
        return "nothing found tells of that being sent back"
    taken = _SENT_BACK.search(text) or _REJECTED.search(text) or _VOTED.search(text)
    if taken and _WISHED.search(texts) and not _SO_DECIDED.search(texts):
        return "it was wished for, and nothing found tells of it being done"
    if _VOTED.search(text) and not _SO_VOTED.search(texts):
        return "nothing found tells of such a vote"
    minuted = any(
        claim.passage.record in (Record.MINUTES, Record.DRAFT_MINUTES, Record.DECISION)
        for claim in claims
    )
    if _DECIDED.search(text) and not minuted and not _SO_DECIDED.search(texts):
        return "nothing found tells of that being decided"
    first = claims[0].text
    contrary = _TURNED_DOWN.search(first) and not _TURNED_DOWN.search(text)
    favoured = _SO_FAVOURED.search(_RESOLVED_AGAINST.sub(" ", first))
    if _FAVOURED.search(text) and contrary and not favoured:
        return "they tell of the contrary"
    return ""


def _denied(asked: Asked, first: str) -> str:
    """What is asked about as having come about is told of only as not having."""
    tells_all = {Kind.LIST, Kind.FIGURE}
    if Kind.REASON not in asked.kinds:  # what was decided or said may be that something is not
        tells_all |= {Kind.DECIDED, Kind.SAID, Kind.OUTCOME}
    if _OPTIONS.search(first):  # what one of them would have is not what is so
        return ""
    if asked.kinds & tells_all or not _TAKEN.search(asked.text) or _NOT_TAKEN.search(asked.text):
        return ""
    terms = [term for term in asked.terms if term[:1].isalpha() and not is_month(term)]
    subject = stems(" ".join(terms))
    rest = stems(_DENIAL.sub(" ", first))
    denied = stems(" ".join(match["what"] for match in _DENIAL.finditer(first)))
    if any(stands(stem, subject) and not stands(stem, rest) for stem in denied):
        return "they tell that it was not so"
    return ""


def _without_data(asked: Asked, first: Claim) -> str:
    """A figure is asked for, and the first of the claims says that there is none."""
    cells = [first.passage.cells[k].text for k in first.answering]
    figured = first.cells and not all(_NO_DATA.search(cell) for cell in cells or ("",))
    asks = Kind.FIGURE in asked.kinds and not figured
    return "they say that there is no figure" if asks and _NO_DATA.search(first.text) else ""


def _no_such_event(asked: Asked, first: str, texts: str) -> str:
    """The first of the claims says that what is asked about has not come about."""
    for wanted, contrary, reason in (
        (_OUTCOME_ASKED, _NOTHING_DECIDED, "they tell of no such outcome"),
        (_NEW_ASKED, _VACANT, "they name nobody"),
        (_END_ASKED, _GOES_ON, "they tell of no such end"),
        (_VISIT_ASKED, _NOT_VISITED, "they tell of no such visit"),
    ):
        taken = wanted.search(asked.text) and not contrary.search(asked.text)
        if taken and contrary.search(first):
            return reason
    chosen, preferred = _PREFERRED_ASKED.search(asked.text), _PREFERRED.search(texts)
    if chosen and preferred:
        name = set(preferred["name"].lower().split())
        if name & set(chosen["other"].lower().split()) and not name & set(
            chosen["one"].lower().split()
        ):
            return "they say the reverse"
    return ""
