"""What a question takes to have been decided or to be coming, and papers tell was never made so.

"Why is the weir being raised?" where raising it was considered and rejected, "when does the ferry
start?" where none was proposed, "why did they ban boats?" where the motion was lost, "why did the
anglers object?" where they did not reply. The sentence that is most on the question's subject
is judged, with those after it that speak of the same proposal.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences
from assistant.asked.words import stands, stems
from assistant.units.extract import Unit
from index.dates import is_month
from index.papers import Passage

LEAST_SHARED = 0.6  # of the subject's words, for a sentence to be on it
HEADED = 0.5  # of a word of the subject that stands in the heading alone and is no name
LEAST_OWN = 2  # of them that stand in the sentence itself, and not only in its heading
FOLLOWING = 3  # sentences after one that may tell what became of it
DEBATED = 12  # those after a motion, of which one may tell that it was lost
SHOWN = 2  # of them that are told with it; a later one is told alone
_ASKED = re.compile(
    r"^\W*(?:and |so |but )?(?:why|when|on what grounds?|for what reasons?|how come|"
    r"what (?:was|were|is|are) the reasons?|what (?:date|day|month))\b|"
    r"\breasons? (?:for|why|given)\b",
    re.I,
)
_OF_WISH = re.compile(  # to propose or discuss something is done whether or not it comes about
    r"\b(?:consider(?:s|ed|ing)?|discuss(?:es|ed|ing)?|propos(?:e|es|ed|ing)|mov(?:e|es|ed)|"
    r"debat(?:e|es|ed|ing)|submit\w*|suggest\w*|request\w*|ask(?:s|ed|ing)?|want(?:s|ed)?|"
    r"urg(?:e|es|ed|ing)|recommend\w*|appl(?:y|ies|ied)|voted?)\b",
    re.I,
)
_OF_REFUSAL = re.compile(  # the question knows that it was not so, or asks of what was set aside
    r"\b(?:reject|refus|cancel|scrap|abandon|block|veto|dismiss|overturn|withdr[ae]w|declin|"
    r"defeat|drop|discount|defer|postpon|delay|oppos|object)\w*|"
    r"\b(?:not|no|never|without|lost|los[et]|fall|fell|instead|rather|against|set aside|"
    r"rule[ds]? out|put off|considered|looked at|alternative|turn\w* down|"
    r"vot\w* (?:\w+ ){0,2}(?:against|down))\b|n['’]t\b",
    re.I,
)
_OF_LOSS = re.compile(
    r"\b(?:lost|los[et]|fall|fell|fail\w*|not|reject\w*|refus\w*|turn\w* down|defeat\w*|against)\b|"
    r"n['’]t\b",
    re.I,
)
_DONE = (
    r"(?:pursued|taken (?:forward|up)|recommended|proceeded with|proposed|adopted|supported|"
    r"progressed)"
)
_SET_ASIDE = re.compile(
    r"\b(?:considered|looked at|examined|explored|weighed|thought of|costed|modelled|assessed|"
    r"discussed)\b[\w ,()'’-]{0,40}?\b(?:and|but) (?:was |were |has been |had been |then )?"
    r"(?:rejected|dropped|set aside|discounted|dismissed|ruled out|abandoned|"
    rf"not (?:\w+ )?{_DONE})|"
    r"\b(?:has|have|had|was|were|is|are)(?: not|n[’']t) (?:now |yet |therefore |been |be )*"
    rf"{_DONE}|"
    r"\b(?:was|were|is|are|been|be) (?:\w+ )?(?:rejected|dropped|set aside|discounted|ruled out|"
    r"abandoned|not pursued)\b|\bthe (?:rejected|discounted|discarded) (?:course|option|"
    r"alternative)\b",
    re.I,
)
_STATE = re.compile(  # of a row's cell
    r"^\W*(?:Rejected|Discounted|Not recommended|Not taken forward|Not pursued|Deleted|Cancelled|"
    r"Abandoned)\b",
    re.I,
)
_PROPOSAL = r"(?:option|proposal|idea|suggestion|scheme|course|approach|step|it|this|that)"
_OF_IT = re.compile(
    rf"^\W*(?:the )?{_PROPOSAL}\b|"
    rf"\b(?:the|this|that) {_PROPOSAL} (?:has|have|had|was|were|is)(?: not|n[’']t)?\b",
    re.I,
)
_MOVED = re.compile(r"\b(?:moved|proposed|seconded|amendment|motion)\b", re.I)
_LOST = re.compile(
    r"\b(?:motion|amendment|proposal|proposition)\b[\w ,()-]{0,60}?\b(?:was|were|being) "
    r"(?:declared |therefore |then )?(?:lost|defeated|not carried|rejected)\b|"
    r"\b(?:amendment|motion|proposal) (?:fell|failed)\b|"
    r"\b(?:found|had|received|want of|lack of) (?:no|a) seconder\b",
    re.I,
)
_MOVES = re.compile(r"\b(?:moved|proposed)\b.{0,80}?\bseconded\b|\bseconded\b.{0,80}?\bmoved\b")
_RESOLVED = re.compile(r"\b(?:RESOLVED|AGREED|DECIDED)\b")
_NONE_MEANT = re.compile(
    r"\bno (?:(?:plans?|intention|proposals?) (?:to|for (?:the )?)\s?(?P<what>\w+)|"
    r"(?P<change>increase|rise|reduction|closure|cut|decrease|change)s? "
    r"(?:is|are|was|were|has been) (?:\w+ )?(?:proposed|planned|recommended|sought|made|intended))",
    re.I,
)
_CHANGES = {  # a change, and how it may be asked about
    "increase": r"\b(?:go|goes|going|gone|went) up\b|\b(?:increas|ris|rais|rose)\w*",
    "reduction": r"\b(?:go|goes|going|gone|went|come|coming) down\b|\b(?:reduc|cut|fall|lower)\w*",
    "closure": r"\b(?:clos|shut)\w*",
    "change": r"\bchang\w*",
}
_LIKE_CHANGES = {"rise": "increase", "cut": "reduction", "decrease": "reduction"}
_OBJECTED = re.compile(
    r"\b(?:did|does|do|has|have|is|are|was|were) (?:the |our )?(?P<who>(?:[\w'’-]+ ){1,6}?)"
    r"(?:still )?(?:object\w*|oppos\w+|(?:maintain\w*|keep|kept|uph[eo]ld) (?:its|their|an|the) "
    r"(?:\w+ )?objections?)\b",
    re.I,
)
_DEEDS = (
    (r"add(?:ed|ing)", r"remov(?:ed?|ing)|delet(?:ed?|ing)|taken (?:off|out)"),
    (r"includ(?:ed|ing)", r"exclud(?:ed?|ing)|left out|omitted"),
    (r"extend(?:ed|ing)|lengthen(?:ed|ing)", r"shorten(?:ed|ing)?|curtail(?:ed|ing)?"),
    (r"widen(?:ed|ing)", r"narrow(?:ed|ing)"),
    (r"brought forward|bring(?:ing)? forward", r"put(?:ting)? (?:back|off)|postponed|deferred"),
    (r"refus(?:e|ed|ing)|turned down", r"granted"),
)
_CONTRARIES = tuple(
    (re.compile(rf"\b(?:{taken})\b", re.I), re.compile(rf"\b(?:{other})\b", re.I))
    for pair in _DEEDS
    for taken, other in (pair, pair[::-1])
)
_NO_OBJECTION = re.compile(
    r"\b(?:did|had|has|have)(?: not|n[’']t) (?:yet )?(?:repl\w+|respond\w*|comment\w*|answer\w*|"
    r"object\w*)\b|\bno objections?\b|\bobjections?\b[^.;]{0,40}\b(?:withdrawn|lifted|removed)\b|"
    r"\b(?:withdrew|withdrawn|lifted) (?:its|their|the|an) (?:\w+ )?objections?\b",
    re.I,
)
_CLAUSES = re.compile(r";|, (?:and|but|while|whereas) ")
_LETTERED = r"\b(?:option|proposal|scheme|plan|tier|band)s? (?:\w+ and )?"
_NO_SUBJECT = frozenset(
    "committee council board cabinet members commission panel authority agree agreed why when go "
    "going decide decided grounds reason reasons back support held being up down part take place "
    "happen made start started much expected due carried passed".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A sentence on the subject, or a row, with those after it; `shared` as `LEAST_SHARED`."""

    unit: Unit
    text: str
    after: tuple[str, ...]
    shared: float


def unmade(asked: Asked, units: Sequence[Unit]) -> tuple[str, Unit] | None:
    """Why a question's premise was never made so, in words, and what tells it; None if nothing
    does."""
    if not _ASKED.search(asked.text):
        return None
    silent = _silent(asked, units)
    if silent is not None:
        return "they tell of no such objection", silent
    for told in () if _OF_WISH.search(asked.text) else _most_on_subject(asked, units):
        reason, text = _why_not(asked, told)
        if reason:
            return reason, _telling(told.unit, text)
    return None


def _why_not(asked: Asked, told: _Told) -> tuple[str, str]:
    """Why it was not so, "" if nothing tells, and the words that tell it."""
    knows, subject = _OF_REFUSAL.search(asked.text), _subject(asked)
    after = _until_resolved(told.after)
    own = [clause for clause in _CLAUSES.split(told.text) if _stand_in(subject, clause)]
    own = [] if told.unit.hit.passage.cells else own
    if not knows and _set_aside_cell(told.unit) is not None:
        return "they tell that this was set aside", told.text
    if not knows and _none_meant(asked, told.text):
        return "they tell that none is proposed", told.text
    if not knows and any(_SET_ASIDE.search(clause) for clause in own):
        return "they tell that this was set aside", told.text
    for k, text in enumerate(after[:FOLLOWING] if not knows else ()):
        if _OF_IT.search(text) and _SET_ASIDE.search(text):
            return "they tell that this was set aside", " ".join([told.text, *after[: k + 1]])
    moved = _MOVED.search(told.text) and not _OF_LOSS.search(asked.text)
    debated = takewhile(lambda text: not _MOVES.search(text), after)
    for k, text in enumerate([told.text, *debated] if moved else ()):
        if _LOST.search(text):
            shown = [told.text, *after[:k]] if k <= SHOWN else [text]
            return "they tell that the proposal was lost", " ".join(shown)
    return ("they tell the contrary", told.text) if _other_deed(asked, told.text) else ("", "")


def _until_resolved(after: Sequence[str]) -> list[str]:
    return list(takewhile(lambda text: not _RESOLVED.search(text), after))


def _most_on_subject(asked: Asked, units: Sequence[Unit]) -> list[_Told]:
    """The sentences of the units' passages, or the rows, that are most on a question's subject."""
    subject, names = _subject(asked), stems(" ".join(asked.names))
    letter = re.search(rf"{_LETTERED}(\w)\b", asked.text, re.I)
    found: list[_Told] = []
    for unit in _once_each(units) if len(subject) >= LEAST_OWN else ():
        heading = stems(unit.hit.passage.context)
        for text, after in _texts(unit.hit.passage):
            known = stems(text)
            own = [word for word in subject if stands(word, known)]
            headed = [word for word in subject if word not in own and stands(word, heading)]
            weights = [1.0 if word in names else HEADED for word in headed]
            shared = (len(own) + sum(weights)) / len(subject)
            if len(own) >= LEAST_OWN and shared >= LEAST_SHARED:
                found.append(_Told(unit=unit, text=text, after=after, shared=shared))
    most = max((told.shared for told in found), default=0.0)
    best = [told for told in found if told.shared == most]
    own_letter = rf"{_LETTERED}{letter[1]}\b" if letter else ""
    return [told for told in best if re.search(own_letter, told.text, re.I)]


def _stand_in(subject: Collection[str], text: str) -> bool:
    known = stems(text)
    return any(stands(word, known) for word in subject)


def _subject(asked: Asked) -> set[str]:
    words = [term for term in asked.terms if term[:1].isalpha() and not is_month(term)]
    return stems(" ".join(word for word in words if word not in _NO_SUBJECT))


def _once_each(units: Sequence[Unit]) -> Iterator[Unit]:
    """The first unit of each passage, in their order."""
    first: dict[int, Unit] = {}
    for unit in units:
        first.setdefault(unit.hit.passage.id, unit)
    yield from first.values()


def _texts(passage: Passage) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences of a passage, each with those after it; of a row the whole."""
    if passage.cells:
        yield passage.text.replace("\n", " "), ()
        return
    parts = [sentence.text for sentence in sentences(passage.text.replace("\n", " "))]
    for k, text in enumerate(parts):
        yield text, tuple(parts[k + 1 : k + 1 + DEBATED])


def _telling(unit: Unit, text: str) -> Unit:
    """A unit that says some words of its passage; of a row the cell that tells."""
    if not unit.hit.passage.cells:
        return replace(unit, text=text)
    k = _set_aside_cell(unit)
    return unit if k is None else replace(unit, text=unit.hit.passage.cells[k].text, cell=k)


def _set_aside_cell(unit: Unit) -> int | None:
    """The place of a row's first cell that says that something was set aside."""
    texts = [cell.text for cell in unit.hit.passage.cells]
    return next((k for k, t in enumerate(texts) if _STATE.match(t) or _SET_ASIDE.search(t)), None)


def _other_deed(asked: Asked, text: str) -> bool:
    """Whether a sentence tells the contrary of a deed that a question takes for granted."""
    for taken, other in _CONTRARIES:
        in_question = taken.search(asked.text) and not other.search(asked.text)
        if in_question and other.search(text) and not taken.search(text):
            return True
    return False


def _none_meant(asked: Asked, text: str) -> bool:
    """Whether a sentence says that what a question takes to come is not planned or proposed."""
    match = _NONE_MEANT.search(text)
    if match is None:
        return False
    if match["what"]:
        return _stand_in(stems(match["what"]), " ".join(_subject(asked)))
    change = match["change"].lower()
    return bool(re.search(_CHANGES[_LIKE_CHANGES.get(change, change)], asked.text, re.I))


def _silent(asked: Asked, units: Sequence[Unit]) -> Unit | None:
    """The words that tell that one whose objection is asked about made none."""
    match = _OBJECTED.search(asked.text)
    who: Collection[str] = stems(match["who"]) if match else ()
    if not who or re.search(r"\b(?:not|withdr\w+)\b|n['’]t\b", asked.text, re.I):
        return None
    for unit in _once_each(units):
        for text, _ in _texts(unit.hit.passage):
            known = stems(text)
            if _NO_OBJECTION.search(text) and all(stands(word, known) for word in who):
                return unit if unit.hit.passage.cells else replace(unit, text=text)
    return None
