"""The page numbers that are printed, and what else is printed on page after page.

A number in the head or foot of a page may be a page number, or not. It is taken for one when
the pages around it go on counting: numbers of one form and place whose difference to the position
in the file stays the same make a run, and the longest run wins. So a pack's own stamp ("Page 51")
wins over the numbers that its reports bring along.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from index.lines import Line, lines_of
from index.papers import Word

HEAD_SHARE = 0.13  # of the page's height, at its top and again at its foot
MAX_GAP_PAGES = 6  # a run may miss this many pages (images, blank sheets)

_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "page",
        re.compile(
            r"(?<!\bon )(?<!\bsee )(?<!\bto )(?<!\bat )(?<!\bfrom )"
            r"\bp\s?a\s?g\s?e\s*\|?\s*(\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?\W*$",
            re.I,
        ),
    ),
    ("of", re.compile(r"^\W*(\d{1,3})\s*(?:of|/)\s*\d{1,3}\W*$", re.I)),
    ("of", re.compile(r"\bpage\s+(\d{1,4})\s+of\s+\d{1,4}\b", re.I)),
    ("bare", re.compile(r"^[\s\-–—|]*(\d{1,4})[\s\-–—|]*$")),
    ("end", re.compile(r"^[^\d]{4,80}\s[|–-]?\s*(\d{1,4})$")),
    ("roman", re.compile(r"^\W*([ivxl]{1,7})\W*$")),
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_STAMP = re.compile(r"^(?:agenda item (\d+[a-z]?))?\s*(page \d{1,4})?$", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A number that may be the page's: its value, its form and place, the text it was read from."""

    page_number: int
    value: int
    label: str
    place: str


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
    for run in sorted(_runs(candidates), key=_worth, reverse=True):
        if not _is_trusted(run, n_pages=len(pages)):
            continue
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


def _candidates(lines: Sequence[Line], height: float, number: int) -> list[Candidate]:
    found = []
    for line in lines:
        zone = zone_of(line, height)
        if zone is None:
            continue
        for form, pattern in _FORMS:
            match = pattern.search(line.text)
            if match:
                label = match[1]
                value = _roman(label) if form == "roman" else int(label)
                place = f"{form} {zone}"
                found.append(Candidate(page_number=number, value=value, label=label, place=place))
                break
    return found


def zone_of(line: Line, height: float) -> str | None:
    """Where a line stands: "head", "foot", or None for between."""
    if line.box[3] < height * HEAD_SHARE:
        return "head"
    return "foot" if line.box[1] > height * (1 - HEAD_SHARE) else None


def _roman(text: str) -> int:
    values = [_ROMAN[letter] for letter in text.lower()]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )


def _runs(candidates: Sequence[Candidate]) -> list[list[Candidate]]:
    """Candidates of one form and place that count on with the pages, gaps allowed."""
    lanes: dict[tuple[str, int], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        lanes[candidate.place, candidate.value - candidate.page_number].append(candidate)
    runs = []
    for lane in lanes.values():
        run = [lane[0]]
        for candidate in lane[1:]:
            if candidate.page_number - run[-1].page_number > MAX_GAP_PAGES:
                runs.append(run)
                run = []
            run.append(candidate)
        runs.append(run)
    return runs


def _worth(run: Sequence[Candidate]) -> tuple[int, bool]:
    """Length first; of equal runs the one that says "page"."""
    return len({candidate.page_number for candidate in run}), run[0].place.startswith("page")


def _is_trusted(run: Sequence[Candidate], *, n_pages: int) -> bool:
    """A lone number is a page number only if it says so; a few that count on may be years."""
    length = _worth(run)[0]
    if run[0].place.startswith(("page", "of")):
        return True
    if any(1900 <= candidate.value <= 2100 for candidate in run) and length < 6:
        return False
    return length >= min(3, n_pages) and run[0].value > 0


def furniture(
    pages: Sequence[Sequence[Line]],
    heights: Sequence[float],
    labels: Sequence[str | None],
) -> list[set[int]]:
    """For each page, which of its lines (by position) are not text of the paper.

    Stamps and page numbers always; running heads and feet from the second time on, so that
    what they say is read once. Lines of tables are not to be passed in.
    """
    masked = [
        {k: _mask(line.text) for k, line in enumerate(lines) if zone_of(line, height)}
        for lines, height in zip(pages, heights, strict=True)
    ]
    counts = Counter(text for page in masked for text in set(page.values()))
    seen: set[str] = set()
    marks: list[set[int]] = []
    for lines, page, label in zip(pages, masked, labels, strict=True):
        marked = set()
        for k, text in page.items():
            if is_stamp(lines[k].text, label) or (counts[text] >= 3 and text in seen):
                marked.add(k)
        marks.append(marked)
        seen |= set(page.values())
    return marks


def stamped_words(words: Sequence[Word], height: float) -> frozenset[int]:
    """The indices of the words of stamps ("Page 51", "Agenda Item 5") at a page's outer edges.

    A stamp is put on a finished page, so it may lie on a table and yet be none of it.
    """
    edge = height * HEAD_SHARE
    found: set[int] = set()
    for foot in (False, True):
        near = [
            i
            for i, w in enumerate(words)
            if (w.box[1] > height - edge if foot else w.box[3] < edge)
        ]
        if not any(words[i].text.lower() in ("page", "agenda") for i in near):
            continue
        lines = lines_of(words, near)
        stamped = [bool(_STAMP.match(line.text.strip())) for line in lines]
        middles = [
            (line.box[1] + line.box[3]) / 2
            for line, is_one in zip(lines, stamped, strict=True)
            if not is_one
        ]
        for line, is_one in zip(lines, stamped, strict=True):
            if is_one and _is_outside(line, middles, foot=foot):
                found.update(line.words)
    return frozenset(found)


def _is_outside(line: Line, middles: Sequence[float], *, foot: bool) -> bool:
    """Whether the middles of all other lines stand on its inner side."""
    if not middles:
        return True
    return max(middles) < line.box[1] if foot else min(middles) > line.box[3]


def is_stamp(text: str, label: str | None) -> bool:
    """Whether a line is an item stamp, or the page's printed number, and nothing else."""
    if _STAMP.match(text.strip()):
        return True
    matches = ((form, pattern.search(text)) for form, pattern in _FORMS)
    return any(
        match[1] == label and len(match[0].strip()) >= len(text.strip()) - 1
        for form, match in matches
        if match and form != "end"
    )


def stamped_item(lines: Sequence[Line], height: float) -> str | None:
    """The item number of an "Agenda Item N" stamp in the head of a page."""
    for line in lines:
        match = re.search(r"\bagenda item\s+(?:no\.?\s*)?(\d+[a-z]?)\b", line.text, re.I)
        if match and zone_of(line, height) == "head" and len(line.text) < 40:
            return match[1]
    return None


def _mask(text: str) -> str:
    return re.sub(r"\d+", "#", text.strip().lower())
