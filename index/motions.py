"""How minutes word proposals, votes and outcomes: the patterns, and what they yield."""

from __future__ import annotations

import re

from index.register import Outcome

NAME = (
    r"(?:(?:Councillors?|Cllrs?\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Sir|Dame|Lord|Lady|Reverend|Rev\.?|"
    r"Prof(?:essor)?\.?|Mayor|Deputy Mayor|Reeve|Ald(?:erman|erwoman|\.)|Bailie|Provost|Baroness|"
    r"Comh(?:airleoir|\.)|An Cathaoirleach|The (?:Chair(?:man|woman|person)?|Convener|Mayor))\s+)?"
    r"(?:[A-Z]\.?\s?){0,3}[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+){0,2}|[A-Z]{2,3}"
)
_SECONDED = r"(?:duly\s+|formally\s+)?(?:[Ss]econded|SECONDED|2nd)\s*(?:by|BY|:)?:?"
_SPOKEN = re.compile(
    rf"(?P<proposer>{NAME})\s*(?:had\s+)?(?:proposed|moved|nominated)\b.{{0,400}}?"
    rf"(?:\band\s+)?(?:(?P<seconder>{NAME})\s+(?:duly\s+)?seconded|"
    rf"seconded by\s+(?P<second>{NAME}))"
)
_BOTH = re.compile(
    rf"(?P<proposer>{NAME}),?\s+(?:and\s+)?(?:duly\s+)?seconded by\s+(?P<seconder>{NAME}),?\s+"
    r"(?:then\s+|formally\s+|had\s+)?(?:moved|proposed|submitted)\b"
)
_SECONDING = re.compile(
    rf"(?P<proposer>{NAME}),? (?:then |formally )?(?:moved|proposed)\b[^.;]{{0,60}}?,? "
    rf"(?:with )?(?P<seconder>{NAME}) seconding\b"
)
_BY = re.compile(
    rf"\b(?:(?:[Pp]roposed|PROPOSED|[Mm]oved|MOVED)\s*(?:by|BY|:)|"
    rf"(?:[Mm]otion|[Pp]roposal|[Aa]mendment|[Pp]roposition)\s+(?:by|of|from|in the name of)):?\s*"
    rf"(?P<proposer>{NAME})[,;.]?\s*(?:and\s+)?{_SECONDED}\s*(?P<seconder>{NAME})"
)
_SHORT = re.compile(
    rf"\bProp(?:osed|oser)?\s?(?:by)?[.:]?\s*(?P<proposer>{NAME})[;,.]?\s*"
    rf"(?:2\s?nd(?:ed)?|[Ss]ec(?:onded|onder)?\.?|and seconded)\s?(?:by)?[.:]?\s*:?\s*"
    rf"(?P<seconder>{NAME})"
)
_TRAILING = re.compile(r"\s+(?:THAT|That|WHEREAS|Whereas|AND|And|RESOLVED|AGREED|CARRIED)\b.*$")
_N = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no)"
_VOTE = re.compile(
    rf"(?<=\()\s*(?:{_N} (?:votes? )?(?:for|in favour|against|abst\w+)\b|"
    rf"(?:for|in favour|against)[:\s-]+{_N}\b)[^()]*(?=\))|"
    rf"\bthere voted {_N} for\b(?:,? [^.;]{{0,40}}?\b{_N} (?:against|abst\w+))*[^.,;]*|"
    rf"\bby (?:a )?(?:majority|vote) of {_N} (?:votes? )?to {_N}\b|"
    rf"\b(?:by )?{_N} votes? to {_N}\b(?:,? with \w+ abstentions?)?|"
    rf"\b{_N} (?:members? |votes? |councillors? )?(?:voted |voting |were |was )?(?:for|in favour)\b"
    rf"[^.;]{{0,40}}?\b{_N} (?:voted |voting |were |was )?against\b"
    rf"(?:[^.;]{{0,20}}?\b{_N} (?:abst\w+|declin\w+ to vote))?|"
    r"\bby \w+ votes? to \w+(?:,? with \w+ abstentions?)?|\b\w+ votes? (?:in favour|for)\b[^.]*|"
    r"\bFor[:\s-]+\d+[,;]?\s+Against[:\s-]+\d+(?:[,;]?\s+Abst\w+[:\s-]+\d+)?|"
    r"\b(?:agreed|carried|resolved|approved|all in favour)?\s*(?:unanimously|nem\.? con\.?)|"
    r"\bunanimous(?:ly)?\b|\b(?:\d+|\w+) in favour(?:[,;]? (?:and )?\w+ against)?|\ball agreed\b|"
    r"\bwith \w+ abstentions?\b",
    re.I,
)
_CASTING = re.compile(
    r"\b(?:on|by|with) (?:the|his|her|their) (?:[\w’']+ ){0,3}?casting vote(?: of the \w+)?", re.I
)
TALLY = re.compile(r"^(?:For|Against|Abst(?:ain|ained|entions?))\s*[:(]\s*\d+\s*\)?", re.I)


def people(text: str) -> tuple[str | None, str | None]:
    """Proposer and seconder as a text names them."""
    for pattern in (_SHORT, _BY, _BOTH, _SECONDING, _SPOKEN):
        match = pattern.search(text)
        if match:
            groups = match.groupdict()
            if match["proposer"] in ("He", "She", "They", "It", "I", "We"):
                return None, None  # whom it means is not said here
            seconder = groups.get("seconder") or groups.get("second")
            return match["proposer"], _TRAILING.sub("", seconder) if seconder else None
    return None, None


def ends_in_motion(text: str) -> bool:
    """Whether a text ends with a note of proposer and seconder ("Chair – A Name Prop B 2nd C")."""
    match = _SHORT.search(text)
    return match is not None and len(text) - match.end() < 4 and match.start() > 6


def vote_in(text: str) -> str | None:
    """The vote as a text words it."""
    vote, casting = _VOTE.search(text), _CASTING.search(text)
    if vote and casting and casting[0] in vote[0]:
        return vote[0].strip()
    return "; ".join(match[0].strip() for match in (vote, casting) if match) or None


def is_short_motion(text: str) -> bool:
    """Whether a text is no more than a note of proposer and seconder ("Prop: A 2nd: B")."""
    match = _SHORT.search(text) or _BY.search(text)
    return bool(match) and len(text) - len(match[0] if match else "") < 12


_OUTCOMES: tuple[tuple[Outcome, str], ...] = (
    (Outcome.LOST, r"\b(?:lost|defeated|not carried|rejected)\b"),
    (Outcome.WITHDRAWN, r"(?<!had been )\bwithdrawn\b"),
    (Outcome.DEFERRED, r"\b(?:defer(?:red)?|postponed?|adjourned to|carried (?:forward|over))\b"),
)
_STATED = re.compile(
    r"\b(?:motion|amendment|proposal|recommendation|resolution|vote|motion as amended)\b"
    r"(?P<between>[^.]{0,140}?)\b(?P<outcome>carried|lost|defeated|withdrawn|passed|fell|agreed)\b",
    re.I,
)

_SO_ENDED = re.compile(
    r"\bwhich (?:was|were) (?:\w+ly )?(?P<outcome>carried|lost|defeated)\b[^.;]{0,80}\W*$", re.I
)
_VOTE_BELOW = re.compile(r"\b(?:vot(?:e|ed|es|ing)|as follows)\b[^.;]{0,80}:$", re.I)


def settled_of(text: str) -> str | None:
    """Of which a sentence states the outcome, "motion" or "amendment"; None if of neither."""
    match = _STATED.search(text)
    before = text[: match.start("outcome")].lower() if match else ""
    named = re.findall(r"\b(motion|amendment)\b", before)
    return named[-1] if named else None


def stated_outcome(text: str) -> Outcome | None:
    """The outcome of a motion that a sentence states ("The amendment was lost")."""
    match = _STATED.search(text)
    if match is None or re.search(r"\b(?:if|should|would|whether)\b", match["between"], re.I):
        return None
    word = match["outcome"].lower()
    if word in ("lost", "defeated", "fell"):
        return Outcome.LOST
    if word == "withdrawn":
        return Outcome.WITHDRAWN
    return Outcome.AGREED if word == "agreed" else Outcome.CARRIED


def ended_so(text: str) -> tuple[Outcome, str | None] | None:
    """What became of a motion, and its vote, where the sentence that puts it goes on to tell it:
    "… moved B, which was carried by seven votes to three"."""
    match = _SO_ENDED.search(text)
    if match is None:
        return None
    carried = match["outcome"].lower() == "carried"
    return Outcome.CARRIED if carried else Outcome.LOST, vote_in(match[0])


def leads_to_vote(text: str) -> bool:
    """Whether the last words of a text lead to a vote that is shown below them."""
    return bool(_VOTE_BELOW.search(text))


def closing_outcome(text: str) -> Outcome | None:
    """The outcome in the last words of a motion ("… be approved. Carried.")."""
    match = re.search(
        r"\b(carried|defeated|lost|deferred|withdrawn|tabled)(?:\s+unanimously)?[\W_]*$", text, re.I
    ) or re.search(r"[.;:)] (Carried|CARRIED|Defeated|DEFEATED|Lost|LOST)\. ", text)
    if match is None:
        return None
    word = match[1].lower()
    named = {"carried": Outcome.CARRIED, "withdrawn": Outcome.WITHDRAWN}
    if word in ("deferred", "tabled"):
        return Outcome.DEFERRED
    return named.get(word, Outcome.LOST)


def worded_outcome(text: str, marker: str) -> Outcome:
    """What a resolution does, by its own words: a matter deferred or noted is not decided.

    Args:
        marker: the word that opens it ("RESOLVED", "agreed", "approved", "noted").
    """
    for outcome, pattern in _OUTCOMES[1:]:
        if re.search(pattern, text[:400], re.I) and not re.search(r"\(b\)|\bb\)", text):
            return outcome
    word = marker.lower()
    if word == "carried":
        return Outcome.CARRIED
    noted = r"\b(?:be|was|were)\s+(?:\w+ly\s+)?noted\b[\W_]*$|^\W*(?:to |that .{0,40})?notes?\b"
    more = re.search(r"\bnotes?d?\b.{0,160}\band (?:that|to)\b", text, re.I)
    if word == "noted" or (re.search(noted, text, re.I) and not more):
        return Outcome.NOTED
    return Outcome.RESOLVED if word in ("resolved", "ordered") else Outcome.AGREED
