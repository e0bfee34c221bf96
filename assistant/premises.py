"""What a question takes for granted, and the papers contradict; with the words that do.

"Why did they reject it?" where it was agreed, "why has it risen?" where the figures fell, "when
does it close?" where it is not affected.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.cells import Role, understand_column
from assistant.claims import Claim
from assistant.extract import Unit
from assistant.questions import Asked, Kind
from assistant.reckoning import Figure, figure_of, when
from index.papers import Record
from index.passages import row_label
from index.search import terms_of

SAID_WORDS = 40
CONSIDERED = 8  # units that may contradict
_FELL = r"\b(?:falls?|fallen|fell|falling|drop\w*|decreas\w*|gone down|reduc\w*|declin\w*|lower)\b"
_ROSE = r"\b(?:rises?|risen|rose|rising|increas\w*|gone up|growth|grown|grew|higher|upward)\b"
ABOUT = 1.0  # of the question's subject in a row's label, for its figures to be what is asked about
_STEM = 5  # letters by which a word is known again
_NOT_SUBJECT = re.compile(
    rf"(?:number|percentage|rate|figure|total|since|last|year|quarter|q[1-4]|end|explains?|reasons?|"
    rf"caused?|gone|went|come|came|between|during|much|\d.*|{_FELL}|{_ROSE})",
    re.I,
)
_REJECTED = re.compile(
    r"\b(?:reject|refus|oppos|cancel|scrap|abandon|block|veto|dismiss|overturn|withdr[ae]w|declin)\w*|"
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
_SO_DECIDED = re.compile(
    r"\b(?:agreed|approved|resolved|decided|supported|endorsed|adopted|accepted|chosen|chose|picked|"
    r"awarded|appointed|carried|RESOLVED|was (?:made|taken)|THAT we)\b"
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
    other = _other_way(asked, units)
    if other is not None:
        return other
    if not claims or not units:
        return None
    texts = " ".join(claim.text for claim in claims)
    reason = _no_such_decision(asked, claims, texts)
    if reason:
        return Contradiction(reason=reason, unit=_of(claims[0], units))
    reason = _no_such_event(asked, claims[0].text, texts)
    if reason:
        return Contradiction(reason=reason, unit=_of(claims[0], units))
    for unit in units[:CONSIDERED]:
        reason = _no_such_event(asked, unit.text, texts) if _speaks_of(unit, asked) else ""
        if reason:
            return Contradiction(reason=reason, unit=unit)
    return None


def _speaks_of(unit: Unit, asked: Asked) -> bool:
    """Whether a unit has half of what a question is about, so that it may contradict it."""
    known = {word[:_STEM] for word in terms_of(f"{unit.text} {unit.hit.passage.encoded}")}
    subject = {term[:_STEM] for term in asked.terms}
    return sum(word in known for word in subject) >= len(subject) / 2


def _of(claim: Claim, units: Sequence[Unit]) -> Unit:
    """The unit that a claim was made from."""
    same = (unit for unit in units if unit.hit.passage.id == claim.passage.id)
    return next(same, units[0])


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
    return ""


def _no_such_event(asked: Asked, first: str, texts: str) -> str:
    """The first of the claims says that what is asked about has not come about."""
    for wanted, contrary, reason in (
        (_OUTCOME_ASKED, _NOTHING_DECIDED, "they tell of no such outcome"),
        (_NEW_ASKED, _VACANT, "they name nobody"),
        (_END_ASKED, _GOES_ON, "they tell of no such end"),
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


def _other_way(asked: Asked, units: Sequence[Unit]) -> Contradiction | None:
    """A rise is taken for granted where the row's figures fell, or the reverse."""
    rises = bool(re.search(_ROSE, asked.text, re.I))
    falls = bool(re.search(_FELL, asked.text, re.I))
    asks = Kind.REASON in asked.kinds or re.search(r"\bhow much\b.*\bby\b|\bby how\b", asked.text)
    if rises == falls or not asks:
        return None
    subject = {term[:_STEM] for term in asked.terms if not _NOT_SUBJECT.fullmatch(term)}
    rows = [unit for unit in units if unit.is_row and _about(unit, subject) >= ABOUT]
    rows = [unit for unit in rows if _two_periods(unit, asked)]
    if not subject or not rows:
        return None
    best = max(rows, key=lambda u: (_about(u, subject), u.feature("label"), u.score))
    two = _two_periods(best, asked)
    if two is None or two[0].value == two[1].value:
        return None
    if (two[1].value > two[0].value) == rises:
        return None
    way = "a fall" if rises else "a rise"
    figures = " and ".join(f"{one.text} ({one.column.name})" for one in two)
    label = row_label(best.hit.passage.cells)
    return Contradiction(reason=f"the figures tell of {way}, {figures}, for {label}", unit=best)


def _about(unit: Unit, subject: Collection[str]) -> float:
    """The share of a subject's words in what a row is about."""
    label = {word[:_STEM] for word in terms_of(row_label(unit.hit.passage.cells))}
    return sum(word in label for word in subject) / max(len(subject), 1)


def _two_periods(unit: Unit, asked: Asked) -> tuple[Figure, Figure] | None:
    """The figures of the earliest and the latest period that the question may mean."""
    found = []
    for cell in unit.hit.passage.cells:
        column = understand_column(cell.column)
        figure = figure_of(cell.text, column) if column.role is Role.PERIOD else None
        if figure is not None:
            found.append(figure)
    if asked.last_year:
        found = [figure for figure in found if figure.column.quarter is None]
    if asked.quarters:
        found = [figure for figure in found if figure.column.quarter in asked.quarters]
    found.sort(key=lambda figure: when(figure.column))
    return (found[0], found[-1]) if len(found) > 1 and found[0].unit == found[-1].unit else None
