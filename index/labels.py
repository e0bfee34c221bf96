"""The page numbers that are printed.

A number in the head or foot of a page may be a page number, or not. It is taken for one when
the pages around it go on counting: numbers of one form and place whose difference to the position
in the file stays the same make a lane, and the longest lane wins. So a pack's own stamp ("Page
51") wins over the numbers that its reports bring along. A number that is not printed is not
told, and one that may be something else is not taken.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from index.lines import Line
from index.papers import Box

HEAD_SHARE = 0.13  # of the page's height, at its top and again at its foot
MAX_GAP_PAGES = 6  # a run may miss this many pages (images, blank sheets)
MIN_RUN = 3  # pages that count on, before a number that does not say "page" is taken for one
MIN_HEADINGS = 5  # so many that count on are no headings ("Q1", "II"), though each may be one
MIN_YEARS = 6  # so many that count on are no years, though each may be one
SAME_PLACE_PT = 24.0  # numbers of one series stand no farther apart, from page to page

_ORNAMENT = r"[\s\-–—|.·•*~_\[\]()]*"
_ROMAN = r"[ivxl]{1,7}|[IVXL]{1,7}"
_LETTERED = r"[A-Z]{1,2}[\-–./ ]?\d{1,3}"  # "A12", "B-3": pages of an appendix
_YEARLY = r"(?:19|20)\d\d\s?[/–-]\s?\d{1,4}"  # "2024/112": a minute book's pages by year
_PARTED = rf"{_YEARLY}|\d{{1,2}}[–-]\d{{1,3}}"  # "4-12": by chapter
_ANY = rf"(?P<label>{_LETTERED}|{_YEARLY}|\d{{1,4}}|{_PARTED}|{_ROMAN})"
_TOTAL = r"(?:\s*(?:of|/)\s*(?P<total>\d{1,4}))?"
_PAGE = r"(?:[Pp]\s?a\s?g\s?e|P\s?A\s?G\s?E)(?:\s*[Nn][Oo]\b\.?|\s*[Nn]umber)?"
_NO_REFERENCE = "".join(rf"(?<!\b{word} )" for word in ("on", "see", "to", "at", "from", "and"))

_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("page", re.compile(rf"^{_ORNAMENT}{_PAGE}\s*[:|#.]?\s*{_ANY}{_TOTAL}{_ORNAMENT}$")),
    ("page", re.compile(rf"^{_ORNAMENT}(?P<label>\d{{1,4}})\s*\|?\s*{_PAGE}{_ORNAMENT}$")),
    ("p", re.compile(rf"^{_ORNAMENT}[Pp][Gg]?\.?\s?(?P<label>\d{{1,4}}){_TOTAL}\W*$")),
    ("of", re.compile(r"^\W*(?P<label>\d{1,4})\s*of\s*(?P<total>\d{1,4})\W*$", re.I)),
    ("slash", re.compile(r"^\W*(?P<label>\d{1,4})\s*/\s*(?P<total>\d{1,4})\W*$")),
    ("bare", re.compile(rf"^{_ORNAMENT}(?P<label>\d{{1,4}}){_ORNAMENT}$")),
    ("roman", re.compile(rf"^{_ORNAMENT}(?P<label>{_ROMAN}){_ORNAMENT}$")),
    ("lettered", re.compile(rf"^{_ORNAMENT}(?P<label>{_LETTERED}){_ORNAMENT}$")),
    ("parted", re.compile(rf"^{_ORNAMENT}(?P<label>{_PARTED}){_ORNAMENT}$")),
    (
        "page beside",
        re.compile(
            rf"{_NO_REFERENCE}\b{_PAGE}\s*[:|]?\s*(?P<label>\d{{1,4}})"
            r"(?:\s*(?:of|/)\s*(?P<total>\d{1,4})\b|\W*$)"
        ),
    ),
    ("beside", re.compile(r"^[^\d]\D{2,78}\s[|–-]?\s*(?P<label>\d{1,4})$|"
                          r"^(?P<first>\d{1,4})\s+(?:[|–-]\s*)?(?=[^\W\d])\S.{2,78}$")),
)  # fmt: skip
_SURE = ("page", "of")  # a lone number is a page number if it says so
_ROMAN_WORTH = {"i": 1, "v": 5, "x": 10, "l": 50}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A number that may be the page's.

    `lane` is its form, its place and what it does not count on from page to page; `beside` is
    what else its line says, `x` the middle of the line.
    """

    page_number: int
    value: int
    label: str
    form: str
    lane: tuple[str, ...]
    beside: str
    x: float


def printed_labels(
    pages: Sequence[Sequence[Line]],
    heights: Sequence[float],
    *,
    scanned: Set[int] = frozenset(),
) -> list[str | None]:
    """The number printed on each page, or None, for pages in the order of the file.

    Args:
        pages: the lines of each page.
        heights: the height of each page in points.
        scanned: the pages, counted from 1, that OCR has read: it may overlook a stamp. Such a
            page has the number that is missing between those right before and after it.
    """
    candidates = [
        found
        for number, (lines, height) in enumerate(zip(pages, heights, strict=True), start=1)
        for found in _candidates(lines, height, number)
    ]
    labels: dict[int, str] = {}
    for run in _trusted_runs(candidates, n_pages=len(pages)):
        taken = [c for c in run if labels.setdefault(c.page_number, c.label) == c.label]
        for between, label in _overlooked(taken):
            if between in scanned:
                labels.setdefault(between, label)
    return [labels.get(number) for number in range(1, len(pages) + 1)]


def _overlooked(run: Sequence[Candidate]) -> list[tuple[int, str]]:
    """The pages that a run misses between two that it has, with their numbers."""
    return [
        (one.page_number + 1, str(one.value + 1))
        for one, two in pairwise(run)
        if two.page_number - one.page_number == 2 and one.label.isdecimal()
    ]


def _candidates(lines: Sequence[Line], height: float, number: int) -> Iterator[Candidate]:
    for line in lines:
        zone = zone_of(line, height)
        for form, match in matches(line.text) if zone else ():
            label = match["label"] or match["first"]
            counted = re.search(rf"(?:\d+|{_ROMAN})$", label)
            total = match.groupdict().get("total")
            if counted is None or (total and int(total) < _value(counted[0])):
                continue
            rest = re.sub(r"\d+", "#", line.text.replace(match[0], "").lower())
            yield Candidate(
                page_number=number,
                value=_value(counted[0]),
                label=" ".join(label.split()),
                form=form,
                lane=(form, zone or "", label[: counted.start()], _figures(counted[0])),
                beside=re.sub(r"\W+", " ", rest if form == "page beside" else _words(line.text)),
                x=(line.box[0] + line.box[2]) / 2,
            )


def zone_of(line: Line, height: float) -> str | None:
    """Where a line stands: "head", "foot", "side" if it runs along one, or None for between."""
    if len(line.text) > 3 and line.height > 2 * (line.box[2] - line.box[0]):
        return "side"
    return edge_of(line.box, height)


def edge_of(box: Box, height: float) -> str | None:
    """Whether a box lies wholly in the "head" or the "foot" of a page."""
    if box[3] < height * HEAD_SHARE:
        return "head"
    return "foot" if box[1] > height * (1 - HEAD_SHARE) else None


def matches(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The ways, by the names of their forms, in which a line may tell the page's number."""
    for form, pattern in _FORMS:
        match = pattern.search(text.strip())
        if match:
            yield form, match


def _words(text: str) -> str:
    return re.sub(r"\d+", "#", text.lower()).strip("# ")


def _figures(text: str) -> str:
    return "arabic" if text.isdecimal() else "small" if text.islower() else "capital"


def _value(text: str) -> int:
    if text.isdecimal():
        return int(text)
    values = [_ROMAN_WORTH[letter] for letter in text.lower()]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )


def _trusted_runs(candidates: Sequence[Candidate], *, n_pages: int) -> list[list[Candidate]]:
    """The runs that are page numbers, those of the longest lane first; of equal lanes the one that
    says "page"."""
    lanes: dict[tuple[object, ...], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        lanes[*candidate.lane, candidate.value - candidate.page_number].append(candidate)
    ordered = sorted(
        lanes.values(),
        key=lambda lane: (len({c.page_number for c in lane}), lane[0].form == "page"),
        reverse=True,
    )
    runs = [run for lane in ordered for run in _runs(lane)]
    trusted = [run for run in runs if _is_trusted(run, n_pages=n_pages)]
    again = [run for run in runs if run not in trusted and _starts_again(run, trusted)]
    return trusted + again


def _runs(lane: Sequence[Candidate]) -> list[list[Candidate]]:
    """A lane's candidates, parted where too many pages lie between."""
    runs = [[lane[0]]]
    for candidate in lane[1:]:
        if candidate.page_number - runs[-1][-1].page_number > MAX_GAP_PAGES:
            runs.append([])
        runs[-1].append(candidate)
    return runs


def _is_trusted(run: Sequence[Candidate], *, n_pages: int) -> bool:
    """Whether numbers are page numbers: they say so, or enough of them count on."""
    first, length = run[0], len({candidate.page_number for candidate in run})
    if first.value < 1:
        return False
    if first.form in _SURE:
        return True
    if n_pages == 1:
        return first.value == 1 or (first.form == "bare" and "foot" in first.lane)
    n_beside = len({candidate.beside for candidate in run})
    if first.form == "page beside":
        return length >= MIN_RUN or (length == 2 and n_beside == 1)
    if first.form == "beside" and n_beside > max(1, length // 2):
        return False  # each page says something else: numbered headings
    if any(1900 <= candidate.value <= 2100 for candidate in run) and length < MIN_YEARS:
        return False
    if first.form in ("roman", "lettered", "parted") and "head" in first.lane:
        return length >= MIN_HEADINGS
    if first.form in ("lettered", "parted"):
        return length >= MIN_RUN
    return length >= (2 if first.form in ("p", "slash") else min(MIN_RUN, n_pages))


def _starts_again(run: Sequence[Candidate], trusted: Sequence[Sequence[Candidate]]) -> bool:
    """Whether a short run begins at 1 where the numbers of other pages stand: a short report."""
    first = run[0]
    if first.value != 1 or first.form not in ("bare", "lettered"):
        return False
    return any(
        other[0].lane[:2] == first.lane[:2] and abs(other[0].x - first.x) <= SAME_PLACE_PT
        for other in trusted
    )
