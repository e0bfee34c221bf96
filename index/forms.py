"""The forms in which minutes tell decisions: set apart, told in a sentence, or noted tersely."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.minuted import Paragraph, unfinished
from index.motions import NAME

LEAD = r"(?:\d{1,3}(?:\.\d{1,2}){1,2}\s+|(?:\(?[\dA-Za-z]{1,3}[.)]\s*){0,2})"
BLOCK = re.compile(
    rf"^{LEAD}(?:IT WAS |THE [A-Z ]{{4,40}} )?(?:UNANIMOUSLY )?"
    r"(?P<marker>RESOLVED|AGREED|DECIDED|ORDERED|DECISIONS?|NOTED|PENDERFYNWYD)\b"
    r"(?:\s+UNANIMOUSLY)?(?![A-Za-z])(?!\s+(?:ITEMS?|BY WHOM|TO BE)\b)|"
    rf"^{LEAD}(?P<lower>Resolved|Agreed|Decisions?|Noted|Deferred)(?:\s+unanimously)?"
    r"(?:\s*[:–—]|\s+-|\s+that\b|\s+to\b|\s*$)"
)
NUMBERED = re.compile(
    r"^(?:(?i:resolution|motion)\s+(?i:no\.?|number|#)?\s*:?\s*)?(?P<number>R?\s?\d{4}\s?[-–]\s?\d{1,4})\b"
    r"[.:]?\s*(?P<rest>.*)$"
)
TWO_NAMES = re.compile(
    rf"^(?P<proposer>{NAME})\s*[,;.]\s*(?P<seconder>{NAME})\s*"
    r"(?:[:;]\s+\S.*|[:;.,]?\s*)$"
)
PART = re.compile(
    r"^(?P<letter>\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|\(\d{1,2}\)|[•▪●·*–\uf0b7-])\s*(?=\S)"
)
_BODY = (
    r"(?:the\s+)?(?:(?:Sub-?|Joint\s+)?Committee|(?:Parish |Town |County |Borough |City )?Council|"
    r"Cabinet|Board|Panel|Governors|Governing Body|Members|Councillors|Executive|Trustees|[SP]PC|"
    r"PC|meeting|Directors|Commission|Forum|Authority|Joint Committee|Assembly|Partnership)"
)
_CLAUSE = (  # "The Committee, having heard Mr Elm on oars, noted"
    r"(?:,\s(?:having|after|following|on|upon|by|in|subject|with|noting|being|accordingly)\b"
    r"[^.;:]{2,240}?,|"
    r",?\s(?:by|on|with) (?:a |the )?(?:majority|(?:casting )?vote|\w+ votes?|show)\b"
    r"(?:[^.;:()]|\([^()]*\)){0,90}?)?"
)
_ADVERBS = r"(?:(?:\w+ly|also|then|therefore|further|all|both)\s+){0,2}"
_TOLD = re.compile(
    rf"\b(?:it|this|which)\s+(?:was|is)\s+{_ADVERBS}(?:proposed and\s+|discussed and\s+)?"
    r"(?P<was>RESOLVED|resolved|AGREED|agreed|decided)"
    r"\b(?!\s+(?:by|in|at|with|on)\b)|"
    rf"(?<![\w-]){_BODY}\s+{_ADVERBS}"
    r"(?P<body>resolved|RESOLVED|agreed|AGREED|decided|approved|adopted|ratified|voted)"
    r"(?!\s+(?:with|by|on the importance)\b)(?=\s+[\w(]|\s*[:–—.])",
    re.I,
)
PASSIVE = re.compile(
    rf"\b(?<![Ii]t )(?:was|were)\s+{_ADVERBS}(?:\w+(?:\s+and|,)\s+)?{_ADVERBS}"
    r"(?P<done>approved|agreed|accepted|adopted|ratified|noted|deferred|elected|appointed|co-opted|"
    r"re-elected|confirmed|received and noted)\b(?!\s+(?:by|in|at|from|last|with|previously)\b)"
)
CONFIRMED = re.compile(
    r"\bminutes\b.{0,160}?\b(?:were|was)\b.{0,80}?"
    r"\b(?P<done>approved|agreed|accepted|adopted|confirmed|ratified|signed as a)\b",
    re.I,
)
_DASHED = re.compile(
    r"[–—-]\s*(?P<done>deferred|approved|agreed|adopted|ratified|noted|accepted)\b"
    r"(?=\W*$|\s+(?:to|and|until)\b)",
    re.I,
)
_TERSE = re.compile(
    rf"^{LEAD}[A-Z“]"
    r"(?:(?!\b(?:was|were|has|have|had|is|are|be|not|if|would|will|who|which)\b)[^.]){5,120}?"
    r"\b(?P<done>agreed|approved|ratified|adopted|deferred|noted)"
    r"(?=\s+(?:and to be|to (?:the )?next|until|by (?:the )?(?:governors|board|council))|\W*$)"
)
_JOINED = re.compile(
    rf"^{LEAD}{_BODY}\s[^.]{{3,180}}?\band (?:unanimously )?(?P<done>agreed|resolved)"
    r"(?= (?:to|that)\b)"
)
_ENDED = re.compile(r"(?<=[\w.)] )(?P<done>AGREED|APPROVED|CARRIED|RATIFIED)\W*$")
_OPENED = re.compile(rf"^{LEAD}(?P<done>Agreed|Approved|Ratified)\s+(?:to|that|by)\b")
_RUN_IN = re.compile(
    r"[–—-]\s*(?P<done>Resolved|RESOLVED|Agreed|AGREED|Decided)\s*(?:unanimously\s*)?[–—:-]+\s*"
    r"(?=.{0,8}\b(?:[Tt]hat|to)\b)"
)
_ACTS = re.compile(  # where the body's own verb is all that tells a decision
    rf"(?<![\w-]){_BODY}{_CLAUSE}\s+{_ADVERBS}"
    r"(?P<done>endorsed|authori[sz]ed|instructed|remitted|homologated|granted|refused|delegated|"
    r"determined|approved|agreed|adopted|resolved|continued consideration)\b"
    r"(?!\s+(?:with|by|on the importance)\b)(?=\s+[\w(]|\s*[:–—])",
    re.I,
)
_NOTES = re.compile(
    rf"^{LEAD}{_BODY}{_CLAUSE}\s+{_ADVERBS}(?P<done>noted|received)\s+"
    r"(?:and\s+\w+ed\s+)?(?:the|its|this|an?)\s+(?:[\w’'-]+\s+){0,6}?(?:reports?|position|updates?|"
    r"contents?|minutes?|information|presentation|statements?|plan|progress|recommendations?|terms|"
    r"outcome|figures|briefing|scorecard|correspondence|action log|tracker|programme|decision)\b",
    re.I,
)
_IN_CAPITALS = re.compile(
    rf"(?<![\w-])(?i:{_BODY}{_CLAUSE})\s+(?i:{_ADVERBS})"
    r"(?P<done>NOTED|APPROVED|ENDORSED|RATIFIED|AGREED|SUPPORTED|RECEIVED|ACCEPTED|ADOPTED|RESOLVED|"
    r"AUTHORISED|INSTRUCTED)\b"
)
_LISTS = re.compile(
    rf"(?<![\w-]){_BODY}{_CLAUSE}(?:\s+(?:then|therefore|accordingly|unanimously))?\s*[:–—-]*\s*"
    r"\(?(?:a|i|1)[.)]\s*(?P<done>[a-z]+ed)\b",
    re.I,
)
_OPENS_LIST = re.compile(
    rf"(?<![\w-]){_BODY}{_CLAUSE}(?:\s+(?:then|therefore|accordingly|unanimously))?\s*[:–—-]+\s*$",
    re.I,
)
LISTED_ACT = re.compile(
    r"^(?P<letter>\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*)?(?:\w+ly\s+)?(?P<done>[a-z]+ed)\b", re.I
)
_ON_MOTION = re.compile(
    r"\b(?P<done>approved|adopted|agreed|confirmed|accepted|noted|ratified|resolved)"
    r"(?:\s+unanimously)?,?\s+(?:on|upon) the (?:motion|proposal|proposition) of\b|"
    r"\b(?:on|upon) the (?:motion|proposal|proposition) of\b.{5,160}?\bseconded by\b.{3,260}?\b"
    r"(?P<then>approved|adopted|agreed|confirmed|accepted|noted|ratified|resolved|deferred)\b",
    re.I,
)
_SECONDED_AND = re.compile(
    r"\bseconded\b.{0,80}?(?:\band\b|,)\s+(?:it\s+was\s+)?(?:(?:up)?on\s+(?:a|being)\b[^,]{3,40},?\s+)?"
    r"(?:\w+ly\s+|all\s+)?"
    r"(?P<done>RESOLVED|AGREED|APPROVED|CARRIED|resolved|agreed|approved|carried)\b",
)
_CHOSEN = re.compile(
    r"\b(?:to the|lead|chair\w*|vice\w*|clerk|officer|representative|as|onto|unanimously)\b", re.I
)
BACK = re.compile(
    r"^(?:This|These|It|All|Both|They)\s+(?:was|were)\s+(?:\w+ly |all )?"
    r"(?:agreed|approved|noted|accepted|adopted|carried)[^a-z]*$"
)
ELSEWHERE = re.compile(
    r"\b(?:which (?:was|were|had)|that (?:was|were) (?:approved|agreed)|not yet|if|"
    r"previously agreed|had previously|permission (?:was|has)|at (?:the|its) (?:last|previous) "
    r"meeting|(?:before|until|once|after|unless|whether|when) (?:it|they|this) (?:is|was|were|are))"
    r"\b|\b\d{2}/\d{4,6}/",
    re.I,
)
PROPOSES = re.compile(r"\b(?:proposed|moved|suggested|requested|proposal was put)\b")
TAG = re.compile(
    rf"^{LEAD}(?:All\s+|PC\s+|Unanimously\s+)?"
    r"(?P<done>AGREED|APPROVED|RATIFIED|CARRIED|RESOLVED|Agreed|Approved|Ratified|Accepted|Adopted|"
    r"Unanimous decision|agreed|(?:were |was )?in (?:full )?agreement)(?: \([^()]{1,80}\))?"
    r"(?: that this .{0,60})?(?: (?:and signed|unanimously|by all)\b.{0,40})?\W*$"
)
AMENDMENT = re.compile(r"\bamendment\b", re.I)
NOTED_ONLY = re.compile(
    rf"^{LEAD}{_BODY}{_CLAUSE}\s+{_ADVERBS}noted\b|\b(?:was|were) (?:\w+ly )?noted\W*$", re.I
)
PUT = re.compile(r"\bput the (?:substantive )?motion\b.*\bto the vote\b.*\bvoting was\b", re.I)


def marker_of(text: str, formal: bool) -> str | None:
    """The word by which a sentence tells a decision, None if it tells none."""
    for match in _TOLD.finditer(text):
        if not ELSEWHERE.search(text[max(0, match.start() - 40) : match.end()]):
            return match["was"] or match["body"]
    if run_in := _RUN_IN.search(text):
        return run_in["done"]
    if set_apart := _set_apart(text):
        return set_apart
    group = _JOINED.search(text)
    if group and not ELSEWHERE.search(text[: group.start()][-40:]):
        return group["done"]
    if formal:
        return None
    for act in (_ACTS.search(text), _NOTES.search(text)):
        if act and not ELSEWHERE.search(text[: act.end()][-80:]):
            return act["done"]
    forms = (PASSIVE, CONFIRMED, _DASHED, _TERSE, _ENDED, _OPENED)
    passive = next((match for match in (form.search(text) for form in forms) if match), None)
    if passive is None or ELSEWHERE.search(text[: passive.end()]):
        return None
    if re.search(r":\s*None\W*$", text):
        return None
    done: str = passive["done"]
    chosen = done in ("elected", "re-elected", "appointed", "co-opted")
    return None if chosen and not _CHOSEN.search(text[passive.end() :]) else done


def _set_apart(text: str) -> str | None:
    """The word of a decision that a sentence sets apart: by capitals, by letters, by its movers."""
    if listed := _LISTS.search(text):
        verbs = [listed["done"], *re.findall(r"\([b-z]\)\s*(?:\w+ly\s+)?([a-z]+ed)\b", text)]
        return next((verb for verb in verbs if verb != "noted"), "noted")
    if capitals := _IN_CAPITALS.search(text):
        return capitals["done"]
    if moved := _ON_MOTION.search(text):
        return moved["done"] or moved["then"]
    seconded = _SECONDED_AND.search(text)
    return seconded["done"] if seconded else None


def opens_acts(text: str, following: str) -> bool:
    """Whether a text names the body only, and the parts that follow say what it did."""
    return bool(_OPENS_LIST.search(text)) and bool(LISTED_ACT.match(following))


def after_marker(text: str, marker: str) -> str:
    """A sentence from its marker on; one that says "noted" or "deferred" is judged whole."""
    return (
        text[text.find(marker) + len(marker) :]
        if marker.lower() not in ("noted", "deferred")
        else text
    )


def is_bare(text: str) -> bool:
    """Whether a marker stands alone on its line."""
    match = BLOCK.match(text)
    return bool(match) and not re.search(r"\w{2}", text[match.end() if match else 0 :])


def kind_of_letter(letter: str) -> str:
    """Whether parts are lettered, numbered or bulleted."""
    if re.search(r"\d", letter):
        return "figure"
    return "letter" if re.search(r"[a-z]", letter) else "bullet"


def is_nested(known: str, letter: re.Match[str]) -> bool:
    """Whether a letter opens a part of a part: a bullet or a Roman figure below "(a)"."""
    return kind_of_letter(known) != "bullet" and (
        kind_of_letter(letter["letter"]) == "bullet"
        or bool(re.fullmatch(r"\(?[ivx]+[.)]", letter["letter"]))
    )


def is_numbered(paragraphs: Sequence[Paragraph], k: int) -> bool:
    """A resolution number, then two names or "Moved by", here or in the next two paragraphs."""
    match = NUMBERED.match(paragraphs[k].text)
    if match is None:
        return False
    if TWO_NAMES.match(match["rest"]):
        return True
    near = [match["rest"], *(p.text for p in paragraphs[k + 1 : k + 3])]
    return any(re.match(r"^\W*moved\b", text, re.I) for text in near)


def opens_parts(text: str, letter: str) -> bool:
    """Whether a letter is the first of parts and the text before it leads to them."""
    first = re.fullmatch(r"\(?(?:a|i|1)[.)]|\(1\)|[•▪●·*–\uf0b7-]", letter)
    return bool(first) and (unfinished(text) or text.endswith((":", "–", "-")))


def follows_inline(text: str, letter: str) -> bool:
    """Whether a text runs in the part before this one: "recommended: 1. That …", then "2."."""
    mark = re.fullmatch(r"(\(?)(\d{1,2}|[b-z])([.)])", letter)
    if mark is None or mark[2] in ("1", "0"):
        return False
    last = str(int(mark[2]) - 1) if mark[2].isdigit() else chr(ord(mark[2]) - 1)
    return bool(re.search(rf"(?:^|[\s:–-]){re.escape(mark[1] + last + mark[3])}\s", text))
