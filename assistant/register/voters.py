"""Who voted which way on a matter: from the votes with names that stand on pages of any kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from assistant.claims.claim import Claim
from assistant.claims.quoted import Told, home_of, quoted
from assistant.register.decided import ballot_claim, voters_told
from assistant.register.sought import ENOUGH, Sought, initials, sought
from assistant.register.tallied import MANY, WAYS, asked_for, of_person
from index.ballots import is_between, names_of, side_of, vote_of
from index.divisions import Division, divisions, is_noted
from index.papers import Filters
from index.register import Ballot
from index.store import Store

LEAST = 0.5  # of the words of the subject, in the minute in which the vote stands
NEAR = 0.34
TITLE = 80  # letters of a minute's first line that may be its title
CANDIDATES = 200  # passages that speak of votes
MAX_PAGES = 40  # that are read for a question
_SPEAK_OF_VOTES = (
    "against OR abstained OR abstaining OR abstentions OR dissent OR dissented OR voted OR noes"
)
_TALKS = (
    r"(?:sa(?:id|ys?|ying)|sp(?:oke|eaks?|oken)|warn(?:s|ed)?|ask(?:s|ed)?|argued?|remark(?:s|ed)?|"
    r"thought|thinks?|complain(?:s|ed)|mov(?:es?|ed)|propos(?:es?|ed)|second(?:s|ed)?|rais(?:es?|ed)|"
    r"told|report(?:s|ed)|suggest(?:s|ed)|called|felt|objected|wrote|argues|advised|appeal\w*)"
)
_CAST = r"(?:vot(?:e|es|ed|ing)|abstain\w*|abstentions?|dissent\w*)"
_WHO_VOTED = re.compile(
    rf"\b(?:who|whose|which|what|names?|list)\b(?:\W+(?!{_TALKS}\b)[\w’'-]+){{0,8}}?\W+"
    rf"(?:{_CAST}|against|opposed|opposing|backed|backing|supported|supporting|for)\b|"
    rf"\b{_CAST}\b[^?]{{0,60}}\b(?:who|names?)\b",
    re.I,
)
_CERTAIN = re.compile(rf"\b(?:{_CAST}|recorded votes?|roll[- ]call|division)\b", re.I)
_WAS_MOVED = re.compile(r"\b(?:motion|amm?end?e?ment|proposal)s?\b", re.I)
_MEMBERS = re.compile(
    r"\bwho\b|\bnames?\b|\b(?:cllrs?|councillors?|members?|governors?|trustees?|directors|mps)\b",
    re.I,
)
_ANYONE = re.compile(
    r"\b(?:did|was|were|has|had)\b.*"
    r"\b(?:any(?:one|body)|any (?:\w+ )?(?:cllrs?|councillors?|members?))\b"
    rf".*\b(?:{_CAST}|against|oppose)\b",
    re.I,
)
_ASKS_ELSE = re.compile(  # "why did …", "who was voted in as chair"
    r"^\W*why\b|\b(?:was|were|been|got|get) voted (?!for\b|against\b|on\b|down\b|through\b)", re.I
)
_DID_VOTE = re.compile(
    r"\b(?:how|which way) (?:did|has)\b(?P<how>.*?)\bvot\w+|"
    r"\bdid(?P<did>(?: [\w.'’-]+){1,4}) (?:vote|abstain)\b",
    re.I,
)
_EVERYBODY = re.compile(
    r"\b(?:they|members|councillors|cllrs|everyone|committee|council|cabinet|board|panel|we|anyone|"
    r"anybody|any|party|group)\b",
    re.I,
)
_CAST_SO = re.compile(
    rf"\b(?:{_CAST}|those|was|were|is|are)\s+(?:\w+\s+){{0,2}}?"
    r"(?P<ways>for (?:and|or) against|against|for|in favour|no|yes)\b",
    re.I,
)
_LATER = re.compile(
    r"\b(?:substantive|final(?:ly)?|in the end|as amended|once (?:it|this|that) (?:had|was)\b.*)",
    re.I,
)
_AMENDMENT = re.compile(r"\bamm?end?e?ments?\b", re.I)
_NOT_A_SUBJECT = frozenset(
    "who whom whose which what how way did does do was were is are had has have been be being by "
    "to of on in at for it its they them their those that this the an not any anyone anybody all "
    "vote votes voted voting voter voters recorded record division roll call motion motions "
    "proposal amendment amendments ammendment amended substantive abstain abstained abstaining "
    "abstention abstentions against opposed oppose opposing favour support supported supporting "
    "backed backing dissent dissented dissenting cllr cllrs councillor councillors mr mrs ms miss "
    "dr member members name names named list down taken get got give me tell end finally final "
    "once changed altered when with number numbers result declined yes no casting each put".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """A question about a vote: the sides and the person that it asks for."""

    asked: Sought
    who: bool
    sides: frozenset[str]
    person: str | None

    @property
    def text(self) -> str:
        return self.asked.text


def voters(store: Store, question: str, filters: Filters) -> Told | None:
    """Those who voted the way that a question asks for; None if it does not ask for them, or asks
    in words that may mean something else and no such vote is found."""
    read = _read(store, question)
    if read is None:
        return None
    certain = bool(_CERTAIN.search(question))
    found = list(_divisions(store, filters))
    chosen = _chosen(read, found, ENOUGH if not certain else LEAST)
    if chosen is not None:
        return _told(store, read, chosen, found)
    if not certain or not read.asked.subject or not (read.who and _MEMBERS.search(question)):
        return None
    reason = "they name nobody who voted on that"
    return Told(refusal=reason, unless=partial(_names_voters, read.asked))


def _read(store: Store, question: str) -> _Question | None:
    """A question as one for voters; None if it is none."""
    if _ASKS_ELSE.search(question):
        return None
    did = _DID_VOTE.search(question)
    person = (did["how"] or did["did"] or "").strip() if did else ""
    person = "" if _EVERYBODY.search(person) or not person else person
    anyone = bool(_ANYONE.search(question))
    who = bool(_WHO_VOTED.search(question))
    many = bool(MANY.search(question)) and bool(_CERTAIN.search(question))
    if not (person or anyone or who or many):
        return None
    if not (_CERTAIN.search(question) or _WAS_MOVED.search(question)):
        return None
    besides = _NOT_A_SUBJECT | set(re.findall(r"[\w’'-]+", person.lower()))
    asked = sought(question, store.meeting_dates(), besides=besides)
    return _Question(
        asked=asked, who=who and not anyone, sides=_sides(question), person=person or None
    )


def _sides(question: str) -> frozenset[str]:
    """The ways of voting that a question asks for; none if it names none."""
    told = " ".join(match["ways"] for match in _CAST_SO.finditer(question))
    abstained = WAYS[0][1].search(question)
    text = told or question
    ways = {way for way, pattern in WAYS[1:] if pattern.search(text) or (told and way in told)}
    if told and re.search(r"\bno\b", told, re.I):
        ways.add("against")
    if told and re.search(r"\byes\b", told, re.I):
        ways.add("for")
    if abstained:
        ways = (ways if told else set()) | {"abst"}
    return frozenset(ways)


def _divisions(store: Store, filters: Filters) -> Iterator[Division]:
    """The votes with names in the papers, found by the words that speak of votes."""
    ids = [one for one, _ in store.lexical(_SPEAK_OF_VOTES, filters, CANDIDATES)]
    passages = store.passages(ids)
    places = dict.fromkeys((passages[k].document, passages[k].page_number) for k in ids)
    wanted = sorted(list(places)[:MAX_PAGES])
    for document, of_paper in groupby(wanted, key=lambda place: place[0]):
        near = sorted({n + d for _, n in of_paper for d in (-1, 0, 1)})
        last = store.paper(document).n_pages
        for run in _runs([n for n in near if 1 <= n <= last]):
            beside = {n: store.neighbours(document, n) for n in run}
            if any(beside.values()):
                yield from divisions([store.page(document, n) for n in run], beside)


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Numbers in runs that follow each other."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _chosen(read: _Question, found: Sequence[Division], least: float) -> Division | None:
    """The vote that a question is about: the minute that has most of its words, and of the votes
    in it the one on what is named; None if no minute has enough of them."""
    asked = read.asked
    if asked.dated and asked.days:
        found = [one for one in found if one.day is None or one.day in asked.days]
    found = [one for one in found if _tells(read, one)]
    kind = _kind(read.text)
    if not asked.subject:
        whole = [one for one in found if one.ballots and one.kind in ("", kind or one.kind)]
        return whole[0] if len(whole) == 1 else None
    met = {k: asked.share(f"{one.minute} {_short(one)}") for k, one in enumerate(found)}
    best = max(met.values(), default=0.0)
    if best < least:
        return None
    near = [one for k, one in enumerate(found) if met[k] == best]
    of_kind = [one for one in near if one.kind in ("", kind)] if kind else near
    ranked = [(bool(one.ballots), asked.share(one.motion), k) for k, one in enumerate(of_kind)]
    return of_kind[max(ranked)[2]] if ranked else None


def _short(one: Division) -> str:
    """The abbreviations that a minute's title may have."""
    return initials(one.minute.strip().split("\n")[0][:TITLE])


def _kind(question: str) -> str:
    """Whether a question is about a vote on an amendment, or on a motion."""
    if _LATER.search(question):
        return "motion"
    return "amendment" if _AMENDMENT.search(question) else ""


def _tells(read: _Question, one: Division) -> bool:
    """Whether a vote may tell what is asked: a whole roll, or somebody of the side asked for."""
    if one.ballots:
        return True
    if read.person:
        return one.noted is not None and _names(read.person, one.noted.text)
    return bool(one.sides & read.sides) or (not read.sides and read.who)


def _names(person: str, text: str) -> bool:
    surname = re.findall(r"[\w’'-]+", person)[-1]
    return bool(re.search(rf"\b{re.escape(surname)}\b", text, re.I))


def _told(store: Store, read: _Question, one: Division, found: Sequence[Division]) -> Told | None:
    """The lines of a vote that are asked for; why there are none, where nobody voted so."""
    if one.noted is not None:
        claims = quoted(store, one.document, [one.noted], [one.noted.text])
        return Told(claims=claims, checked=True) if claims else None
    ballots = _lines(read, one)
    if not ballots and read.person:
        other = _noted_of(read, one, found)
        if other is not None:
            return _told(store, read, other, found)
        return Told(refusal=f"{read.person} is not among those whose votes on it they name")
    if read.who and not any(names_of(ballot) for ballot in ballots):
        return Told(refusal="of the votes on it that they name, none was cast so")
    claims = [
        claim
        for ballot in ballots
        if (claim := _claim(store, one, ballot, named=not MANY.search(read.text) or read.who))
    ]
    return Told(claims=claims, checked=True, listed=True) if claims else None


def _lines(read: _Question, one: Division) -> list[Ballot]:
    """The ways of a vote that a question asks for."""
    if read.person:
        return of_person(read.person, one.ballots)
    if is_between(one.ballots):
        return asked_for(read.text, one.ballots)
    return [b for b in one.ballots if not read.sides or side_of(b) in read.sides]


def _noted_of(read: _Question, one: Division, found: Sequence[Division]) -> Division | None:
    """The sentence of the same minute that tells how a person voted."""
    same = (other for other in found if other.noted and other.minute.startswith(one.minute[:80]))
    return next((other for other in same if _tells(read, other)), None)


def _claim(store: Store, one: Division, ballot: Ballot, *, named: bool) -> Claim | None:
    """One way of a vote with its number, and the names, if they are asked for."""
    text = voters_told(ballot) if named else vote_of([ballot]) or ""
    if one.whole is None:
        return ballot_claim(store, one.document, ballot, text)
    near = store.neighbours(one.document, one.page_number)
    home = home_of(near, ballot.way)
    return Claim(text=text, quote=one.whole, passage=home) if home else None


def _names_voters(asked: Sought, text: str) -> bool:
    """Whether a text names somebody who voted, and may be on the matter that is asked about."""
    return is_noted(text) and asked.share(text) >= NEAR
