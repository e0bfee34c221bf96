"""Minutes -> statements: who said what, in what capacity, as the minutes tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.compose import Reading
from index.minuted import Paragraph, goes_on, minute_paragraphs, sentences
from index.register import Saying, Span, Statement

_TITLE = (
    r"(?:Councillor|Cllr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Sir|Dame|Lord|Lady|Reverend|Rev\.?|"
    r"Canon|Professor|Prof\.?|Deputy Mayor|Mayor|Reeve|Alderman|Chief Inspector|Inspector|PCSO|PC|"
    r"Sergeant)"
)
_PART = r"(?:(?:Mc|Mac|O['’]|De|Le|Van)?[A-Z][a-z’'-]+[A-Z]?[\w’'-]*|[A-Z]\.?)"
_FULL = rf"(?:{_TITLE}\s+)?{_PART}(?:\s+(?:(?:de|van|der|al|bin|of)\s+)?{_PART}){{0,3}}"
_POST = (
    r"The\s+(?:[A-Z][\w&]*[ -]){0,8}"
    r"(?:Chair(?:man|woman|person)?|Leader|Director|Officer|Clerk|Manager|Mayor|Member|Head|"
    r"Headteacher|Treasurer|Secretary|Solicitor|Holder|Auditor|RFO|Governor|Group|Counsel|"
    r"Executive|Reeve|Warden|Engineer|Accountant|Advis[eo]r)"
    r"(?: (?:of|for) (?:the )?[A-Z][\w&’', ]{2,60}?)?"
)
_GROUP = (
    r"(?:(?:Some|Several|Many|Other|Both|All|Two|Three|Four|A number of|A few|Each|One|Another|"
    r"The|A|An)\s+)?(?:other\s+)?"
    r"(?:[Mm]embers(?: of the (?:public|[Cc]ommittee|[Bb]oard|[Cc]ouncil|audience))?|[Oo]fficers|"
    r"[Gg]overnors?|[Cc]ouncillors|[Rr]esidents?|[Rr]epresentatives?(?: of [^,.]{3,80}?)?|"
    r"[Mm]ember(?: of the (?:public|[Cc]ommittee|audience|[Bb]oard))?|[Pp]arents?|[Ss]peakers?|"
    r"[Ss]tudents?|[Cc]ommittee|[Tt]rustees?|[Pp]arishioners?|[Cc]ouncillor|[Pp]anel|[Gg]roup)"
)
VERB = (
    r"(?:said|says|stated|asked|suggested|commented|explained|reported|requested|replied|answered|"
    r"responded|confirmed|advised|informed|referred|spoke|expressed|raised|quer(?:ied)|questioned|"
    r"emphasi[sz]ed|highlighted|stressed|thanked|welcomed|thought|felt|believed|warned|undertook|"
    r"offered|disagreed|added|acknowledged|commended|congratulated|recognised|pointed out|outlined|"
    r"argued|urged|objected|complained|enquired|inquired|wondered|observed|remarked|reminded|"
    r"clarified|described|indicated|insisted|maintained|mentioned|praised|proposed that|"
    r"announced|summarised|"
    r"pleaded|reiterated|spoken|supported|opposed|told|voiced|called for|called on|read out|"
    r"was (?:concerned|pleased|glad|disappointed|unhappy|worried)|were (?:concerned|pleased|"
    r"disappointed|unhappy|worried)|noted that|had asked|had suggested|declared that)"
)
_OWN_VERB = rf"(?:{VERB}|agreed (?:that|to|with)|promised|apologi[sz]ed)"
_SKIP = r"(?:\s+(?:also|then|further|again|both|therefore|strongly|briefly|subsequently|\w+ly))?"
_CAPACITY = (
    r"(?:,\s*(?P<capacity>[^,.;]{3,90}(?:,[^,.;]{3,60}){0,2}?),|\s*\((?P<bracket>[^)]{3,70})\))?"
)
_LEAD = r"^(?:\(?(?:\d{1,3}|[a-z])[.)]\s*)?"
_DURING = (
    r"(?:(?:In (?:response|reply|answer)[^,]{0,80}|"
    r"(?:During|Following|Although|As|After|While|Since) [^,]{3,80}|"
    r"On behalf of [^,]{3,60}),\s*)?"
)
_NAMED = re.compile(
    rf"{_LEAD}{_DURING}(?P<speaker>{_POST}|{_FULL}){_CAPACITY}{_SKIP}\s+(?P<verb>{_OWN_VERB})\b"
)
_INITIALS = re.compile(
    rf"{_LEAD}(?P<speaker>[A-Z][A-Za-z]{{1,2}})\s+(?P<verb>{_OWN_VERB}\b.{{0,30}})"
)
_GROUPED = re.compile(
    rf"{_LEAD}{_DURING}(?P<speaker>{_GROUP}){_CAPACITY}{_SKIP}\s+(?P<verb>{VERB})\b"
)
_LAST = re.compile(rf"[,.]\s+(?P<speaker>{_FULL})\s+(?P<verb>said|replied|answered|added)\b[,.]")
_READ_FOR = re.compile(
    rf"\b(?:read (?:out )?(?:a|the)? ?(?:statement|letter|message)) (?:from|by|of|on behalf of) "
    rf"(?P<speaker>{_FULL}){_CAPACITY}"
)
_NO_NAMES = frozenset(
    "The This That These Those It He She They There We You I In On At As For If When While During "
    "Following Resolved RESOLVED Apologies Minutes Report Update Council Committee Cabinet Board "
    "Concerns Concern Questions Question Item Section Recommendation Several Some No Nobody "
    "Information Discussion Feedback Website Broadband Playground Action ACTION After Before "
    "Although However Also And But Or Government Ofsted Currently Please Comments Document "
    "Schools Pupils Children Parents Staff Officers Members Governors Councillors Residents".split()
)
_QUESTION = re.compile(
    r"^(?:asked|queried|questioned|enquired|inquired|wondered)\b"
    r"(?!\s+(?:to\b|that|for\b|\w+ to (?!what|how|why|when)|the \w+ to\b))"
)
_REQUEST = re.compile(r"^(?:asked|requested|urged|called for|called on)\b")
_SUBJECT = re.compile(rf"{_LEAD}(?P<speaker>{_FULL}){_CAPACITY}\s+(?=[a-z])")
_OTHER = re.compile(
    rf"{_LEAD}(?:(?:{_TITLE}|{_POST})\s|{_GROUP}\s+(?:agreed|resolved|noted|considered)|"
    r"(?:It|This|The \w+) (?:was|were) (?:then )?(?:noted|agreed|anticipated|resolved|decided|put|"
    r"carried|lost)|RESOLVED|AGREED|ACTION|Action|Resolved|Agreed|Recommendation \(|The (?:motion|"
    r"meeting|amendment|vote)\b|(?:Prop|Proposed)\b|"
    r"(?!(?:The|This|These|Those|That|In|On|At|For|If|As|An?|No|All|Some|He|She|They|It|There|His|"
    r"Her|Their|When|While|With|Since|During|After|Before|Both|Each|Such|Any|By|To|From|Although|"
    r"However|Also|And|But|Or)\b)[A-Z][a-z]+ [A-Z][a-z]+ [a-z]+(?:ed|id)\b)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Voice:
    """Who speaks in a sentence, and by which verb."""

    speaker: str
    capacity: str | None
    group: bool
    saying: Saying


_PRESENT = re.compile(r"\W*(?:\d+\W+)?(?:those |also )?(?:present|attend(?:ing|ance))\b", re.I)
MAX_FRONT = 60  # paragraphs in which a list of those present stands

_PRONOUN = _Voice(speaker="", capacity=None, group=False, saying=Saying.STATEMENT)


def statements(reading: Reading) -> tuple[Statement, ...]:
    """What the minutes in a paper say that people said, in reading order."""
    found: list[Statement] = []
    for paragraphs in minute_paragraphs(reading):
        found += _of_meeting(paragraphs)
    return tuple(found)


def _of_meeting(paragraphs: Sequence[Paragraph]) -> Iterator[Statement]:
    numbered = any(p.minute is not None and (p.heading or p.cell) for p in paragraphs)
    begun = False
    last: Statement | None = None
    front = " ".join(paragraph.text for paragraph in paragraphs[:MAX_FRONT])
    listed = False
    initials = frozenset(re.findall(r"\(([A-Z][A-Za-z]{1,2})\)", front))
    for k, here in enumerate(paragraphs):
        # where no minute has a heading of its own, they begin below those present
        opened = here.heading or here.cell if numbered else not _PRESENT.match(here.text)
        begun = begun or (opened and (here.minute is not None if numbered else listed))
        listed = listed or bool(_PRESENT.match(here.text))
        if here.heading or not begun:
            continue
        goes = last is not None and goes_on(paragraphs, k)
        goes = goes and paragraphs[k - 1].text.endswith(last.spans[-1].text if last else "")
        for said in _of_paragraph(here, last if goes else None, initials):
            if goes and last is not None and said.spans[0] == last.spans[0]:
                last = said
                continue
            if last is not None:
                yield last
            last = said
    if last is not None:
        yield last


def _of_paragraph(
    here: Paragraph, before: Statement | None, initials: frozenset[str]
) -> Iterator[Statement]:
    """The statements of a paragraph; a sentence without a speaker of its own belongs to the last.

    Args:
        before: the statement that the page before broke off.
    """
    said = before
    named: tuple[int, str, str | None] | None = None
    for start, end in sentences(here.text):
        text = here.text[start:end].strip()
        voice = voice_of(text, initials)
        if voice is None and said is None and named and re.match(rf"(?:He|She) {VERB}\b", text):
            start, speaker, capacity = named  # the sentence before names him or her
            voice = replace(_PRONOUN, speaker=speaker, capacity=capacity)
        if voice is None:
            if said is not None and not _OTHER.match(text):
                said = _longer(said, here, start, end)
            elif said is not None:
                yield said
                said = None
            named = _subject(text, start)
            continue
        if said is not None:
            if voice.speaker == said.speaker and voice.saying is said.saying:
                said = _longer(said, here, start, end)
                continue
            yield said
        said = _statement(here, start, end, voice)
    if said is not None:
        yield said


def _subject(text: str, start: int) -> tuple[int, str, str | None] | None:
    """Whom a sentence is about by name, for "He said" in the next one."""
    match = _SUBJECT.match(text)
    if match is None or not _is_name(match["speaker"]):
        return None
    return start, match["speaker"], _capacity(match)


def _statement(here: Paragraph, start: int, end: int, voice: _Voice) -> Statement:
    return Statement(
        origin=here.origin,
        spans=(here.span(start, end),),
        speaker=voice.speaker,
        capacity=voice.capacity,
        group=voice.group,
        saying=voice.saying,
        minute=here.minute,
        title=here.title,
    )


def _longer(said: Statement, here: Paragraph, start: int, end: int) -> Statement:
    """A statement with one more sentence; on the same page it stays one span."""
    last = said.spans[-1]
    more = here.text[start:end].strip()
    if last.page_number == here.page_number and f"{last.text} {more}" in here.text:
        spans: tuple[Span, ...] = (*said.spans[:-1], replace(last, text=f"{last.text} {more}"))
    else:
        spans = (*said.spans, here.span(start, end))
    return replace(said, spans=spans)


def voice_of(text: str, initials: frozenset[str] = frozenset()) -> _Voice | None:
    """Who speaks in a sentence; None if it does not tell that somebody said something.

    Args:
        initials: by which the list of those present says that it means people.
    """
    if short := _INITIALS.match(text):
        own = short["speaker"] in initials
        return _voice(short, group=False, saying=_saying(short["verb"])) if own else None
    if read := _READ_FOR.search(text):
        return _voice(read, group=False, saying=Saying.STATEMENT)
    match = _GROUPED.match(text)
    group = match is not None
    match = match or _NAMED.match(text)
    if match is None:
        match = _LAST.search(text)
        if match is None:
            return None
    if not group and not _is_name(match["speaker"]):
        return None
    verb = text[match.start("verb") :]
    if re.match(r"spoke(?: to [A-Z]|[,.])|\w+:\s*$", verb):
        return None
    if re.match(r"(?:reported|received|advised of) (?:that )?(?:no )?apologies\b", verb):
        return None
    if re.match(r"(?:felt|thought|believed|supported|described|raised|informed|told) by\b", verb):
        return None
    return _voice(match, group=group, saying=_saying(verb))


def _voice(match: re.Match[str], *, group: bool, saying: Saying) -> _Voice:
    capacity = _capacity(match)
    speaker = " ".join(match["speaker"].split())
    if capacity and re.match(_POST, speaker) and re.fullmatch(_FULL, capacity):
        speaker, capacity = capacity, speaker  # "The Leader of the Group, Ms A. Name, said"
    return _Voice(
        speaker=speaker,
        capacity=capacity,
        group=group,
        saying=saying,
    )


def _capacity(match: re.Match[str]) -> str | None:
    found = match.groupdict()
    capacity = found.get("capacity") or found.get("bracket")
    return capacity.strip() if capacity else None


def _is_name(speaker: str) -> bool:
    """Whether a subject is a person's name, their initials, or the holder of a post."""
    if re.match(_POST, speaker):
        return True
    words = speaker.split()
    if words[0] in _NO_NAMES or words[-1] in _NO_NAMES:
        return False
    titled = re.match(rf"{_TITLE}\s", speaker) is not None
    initials = re.fullmatch(r"[A-Z]{2,3}", speaker) is not None
    return titled or initials or len(words) > 1 or speaker[1:].islower()


def _saying(verb: str) -> Saying:
    if re.match(r"replied|answered|responded", verb):
        return Saying.ANSWER
    if _QUESTION.match(verb):
        return Saying.QUESTION
    return Saying.REQUEST if _REQUEST.match(verb) else Saying.STATEMENT
