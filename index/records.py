"""What kind of record begins on a page, by its first lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.lines import Line
from index.papers import Record

TOP_LINES = 14
HEADING_LINES = 4
LINE_CHARS = 400
PAGE_RANGE = re.compile(
    r"[(\[]\s*(?:Pages?|pp?\.?)\s*(?:nos?\b\.?|numbers?)?\s*:?\s*(\w*\d\w*|[ivxl]+)"
    r"(?:\s*(?:-|–|to)\s*(\w*\d\w*|[ivxl]+))?\s*[)\]]",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page as it is looked at here. `lines` leaves stamps and tables out, `body` nothing;
    `rows` are the rows of its tables, as lines."""

    number: int
    label: str | None
    height: float
    lines: tuple[Line, ...]
    all_lines: tuple[Line, ...]
    has_table: bool = False
    body: str = ""
    rows: tuple[Line, ...] = ()

    @property
    def agenda_lines(self) -> tuple[Line, ...]:
        """Its lines from the top, those of tables among them: agendas are often set as tables."""
        if not self.rows:
            return self.lines
        return tuple(sorted([*self.lines, *self.rows], key=lambda line: (line.box[1], line.box[0])))

    @property
    def top(self) -> str:
        """Its first lines, as lines; no heading is as long as what is cut from one here."""
        return "\n".join(line.text[:LINE_CHARS] for line in self.lines[:TOP_LINES])


# "Paper C – Minutes of …", "Cofnodion … / Minutes of …": a label, or the title in Welsh
_LABEL = r"(?:paper|enclosure|attachment|(?:agenda )?item|appendix) \w{1,3}\s*[-–—:.]\s*"
_MINUTES_OF = (
    rf"^\W*(?:{_LABEL}|.{{4,60}} / )?(?:draft )?minutes of (?:a|an|the)\b(?! (?:last|previous)\b)"
    r".*\b(?:meeting|council|board|committee|(?:commission|panel|cabinet|forum|executive|assembly|"
    r"authority|governors|partnership)\b.*\bheld\b)|"
    r"^\W*(?:draft )?minutes\W*$|\bmeeting minutes\W*$|"
    r"^\W*(?:draft )?minute(?: of (?:the )?(?:\w+ )?meeting)?\W*$|"  # Scottish: one Minute of all
    r"^\W*(?:draft )?minutes,? meeting\b.*\b(?:19|20)\d\d\b|"
    r"^\W*(?:draft |unconfirmed )?minutes(?: of (?:the )?(?-i:[A-Z])|\s*[-–:]).{0,80}"
    r"\b(?:19|20)\d\d\W*$"
)
_MINUTES_HEADING = re.compile(  # in the first lines only: an agenda's items speak of minutes too
    r"^\W*(?:(?:draft|unconfirmed|unapproved) )*minutes of (?!(?:the )?(?:previous|last)\b)"
    r"(?-i:[A-Z]).*\b(?:meeting|council|board|committee)|"
    r"^\W*(?!(?:approv|confirm|previous|last|sign|adopt|agree|receiv|accept|matters|read)\w*)"
    r"(?:(?-i:[A-Z])[\w'’&-]* ){1,7}(?:(?:draft|unconfirmed|unapproved) )?minutes\b"
    r"(?! (?:of|from|to|are|were|and)\b).{0,30}$|"
    r"^\W*(?:draft )?minute of (?:the )?(?:[\w-]+ )?meeting of .{3,110}$|"
    r"^\W*(?:a|the) (?:[\w-]+ ){0,4}meeting of .{3,90} (?:was|were) held\b",
    re.I | re.M,
)
_HELD = re.compile(r"\bmeeting\b(?:.*\n){0,3}?.*\b(?:19|20)\d\d\b", re.I)
_LISTS_PRESENT = re.compile(
    r"^\W*(?:(?:members|councillors|those|the following) )*(?:were )?(?:present|in attendance|"
    r"attend(?:ing|ance|ees))\b(?! at\b)(?:\W*$|\s*[:–-])",
    re.I | re.M,
)
_ATTENDANCE = re.compile(r"\battendance\b|\bpresent\s*:|\bP\W+present\b|\babsent\b", re.I)
_ENDED = re.compile(
    r"\bmeeting (?:(?:is|was|be) )?(?:hereby )?(?:closed|ended|finished|concluded|adjourned)\b|"
    r"\bmeeting commenced\b.{0,40}\bconcluded\b|\bthat we (?:do )?(?:now )?adjourn\b",
    re.I,
)

_LETTER_OR_FORM = re.compile(
    r"^dear\b|^to whom it may concern\b|^correspondence\W*$|"
    r"\bresolution\W*$(?=[\s\S]*^\W*moved by\b)",
    re.I | re.M,
)
_NEXT_PAPER = re.compile(  # "Paper D – Questions from the public"
    r"\A\W*(?:paper|enclosure|attachment|agenda item|item) (?:[A-Z]\d?|\d{1,2}[a-z]?)\W*?[-–—:\n]",
    re.I,
)
_MOTION = re.compile(r"\bresolution\b[\s\S]*^\W*moved by\b", re.I | re.M)
_FRONT = re.compile(
    r"^\W*(?:joint )?(report (?:of|by|to|from|title)|title|subject|date of meeting|meeting date|"
    r"wards?(?: affected)?|portfolio holder|lead (?:officer|member)|(?:contact|report) (?:officer|"
    r"author)|purpose of (?:the )?report|decision type|report no|key decision)\b\W*",
    re.I | re.M,
)
MIN_FRONT_LABELS = 2
_KINDS: tuple[tuple[Record, str], ...] = (
    (
        Record.DECISION,
        r"^\W*(?:notice of |record of )?(?:executive |officer )?decisions? (?:notice|record|"
        r"list|taken)\b|^\W*record of (?:an? )?(?:\w+ ){0,3}decision\b",
    ),
    (
        Record.MINUTES,
        _MINUTES_OF,
    ),
    (
        Record.FORWARD_PLAN,
        r"^\W*(?:the )?(?:cabinet )?forward plan\b|notice of (?:forthcoming )?(?:key|"
        r"executive) decisions",
    ),
    (
        Record.REPORT,
        r"^\W*(?:joint )?report (?:of|by|to|from)\b|^\W*report (?:summary|title|author)\b|"
        r"^\W*(?:1(?:\.0)?\.?\s+)?(?:purpose of (?:the )?report|report summary|"
        r"executive summary)|^\W*(?:subject/)?title\s*:|^\W*from:.*\n\W*to:",
    ),
    (Record.APPENDIX, r"\A\W*(?:appendix|annex|enclosure)\b"),
    (Record.WORK_PROGRAMME, r"\A(?:.*\n)?.{0,60}\b(?:forward )?work (?:programme|plan)\b.{0,30}$"),
)


def kind_of(sheet: Sheet, *, bookmarked: bool = False) -> Record | None:
    """What kind of record begins on this page, by its first lines; None if none does."""
    for record, pattern in _KINDS:
        if re.search(pattern, sheet.top, re.I | re.M):
            if record is Record.REPORT and _MOTION.search(sheet.top):
                continue  # a motion has a title too
            if record is Record.MINUTES and not is_minutes(sheet):
                continue
            if record is Record.WORK_PROGRAMME and not sheet.has_table:
                continue
            return record
    if _MINUTES_HEADING.search(_head(sheet)) and is_minutes(sheet):
        return Record.MINUTES
    return Record.APPENDIX if bookmarked else None


def fronts_report(sheet: Sheet) -> bool:
    """Whether a page is a report's front: several labels of such a front stand at its top."""
    return len({match.lower() for match in _FRONT.findall(sheet.top)}) >= MIN_FRONT_LABELS


def is_minutes(sheet: Sheet) -> bool:
    """Minutes name who was there; an agenda or a report only speaks of minutes."""
    text = "\n".join(line.text for line in sheet.lines)
    return bool(
        re.search(
            r"\b(?:present|in attendance|attendance(?=\s*:)|apologies|attended|resolved|"
            r"sederunt)\b",
            text,
            re.I,
        )
    ) and not PAGE_RANGE.search(text)


def heads_minutes(sheet: Sheet) -> bool:
    """Whether a page opens with the heading of minutes."""
    return re.search(_MINUTES_OF, _head(sheet), re.I | re.M) is not None and is_minutes(sheet)


def _head(sheet: Sheet) -> str:
    return "\n".join(line.text[:LINE_CHARS] for line in sheet.lines[:HEADING_LINES])


def ends_meeting(sheet: Sheet) -> bool:
    """Whether a page says that the meeting it records came to its end."""
    return _ENDED.search(sheet.body) is not None and "reconven" not in sheet.body


def opens_anew(sheet: Sheet) -> bool:
    """Whether a page opens a letter or a form, which no record that goes on would hold, or the next
    of papers that are lettered or numbered."""
    return bool(_LETTER_OR_FORM.search(sheet.top) or _NEXT_PAPER.search(sheet.top))


def records_meeting(sheets: Sequence[Sheet]) -> bool:
    """Whether a paper without a heading that says so is minutes: it opens with who was there, and
    says that the meeting came to its end; or it opens with a meeting and its date, and below them a
    list of who was there."""
    first = sheets[0]
    if kind_of(first) or PAGE_RANGE.search(first.body) or not _ATTENDANCE.search(first.body):
        return False
    present = _LISTS_PRESENT.search(first.top)
    if present and _HELD.search(first.top[: present.start()]):
        return True
    return any(ends_meeting(sheet) for sheet in sheets)


def kind_by_name(document: str) -> Record:
    name = document.lower()
    for record in (Record.MINUTES, Record.FORWARD_PLAN, Record.APPENDIX, Record.AGENDA):
        if re.search(rf"\b{record.value}\b", name.replace("-", " ").replace("_", " ")):
            return record
    return Record.REPORT if "report" in name else Record.OTHER


def kind_by_item(title: str | None) -> Record | None:
    """What follows the report of an item with such a title is the thing itself."""
    if title and re.search(r"\bwork (?:programme|plan)\b", title, re.I):
        return Record.WORK_PROGRAMME
    return Record.FORWARD_PLAN if title and re.search(r"\bforward plan\b", title, re.I) else None
