"""What is printed on page after page and is no text of a paper: stamps, running heads, feet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.labels import HEAD_SHARE, matches, zone_of
from index.lines import Line, bounds, lines_of
from index.papers import Box, Word

_STAMP = re.compile(r"^(?:agenda item (\d+[a-z]?))?\s*(page \d{1,4})?$", re.I)


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
        {k: mask(line.text) for k, line in enumerate(lines) if zone_of(line, height)}
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


def sideways_stamps(words: Sequence[Word], width: float) -> list[Line]:
    """The stamps that run up or down along the left or right side of a page, as lines: those of a
    landscape page that lies on its side, or was stamped as if it did."""
    found = []
    for i, word in enumerate(words):
        if word.text.lower() not in ("page", "agenda") or not _runs_up(word.box, width):
            continue
        run = [i]
        while run[-1] + 1 < len(words) and _in_one_lane(words[run[-1]].box, words[run[-1] + 1].box):
            run.append(run[-1] + 1)
        text = " ".join(words[k].text for k in run)
        if _STAMP.match(text):
            box = bounds(words[k].box for k in run)
            found.append(Line(words=tuple(run), text=text, box=box, size=word.size, bold=word.bold))
    return found


def _runs_up(box: Box, width: float) -> bool:
    """Whether a word of several letters is higher than wide, near the left or right side."""
    at_side = box[2] < width * HEAD_SHARE or box[0] > width * (1 - HEAD_SHARE)
    return at_side and box[3] - box[1] > 1.3 * (box[2] - box[0])


def _in_one_lane(one: Box, two: Box) -> bool:
    """Whether two words stand one above the other, near each other."""
    wide = min(one[2] - one[0], two[2] - two[0])
    beside = min(one[2], two[2]) - max(one[0], two[0])
    apart = max(two[1] - one[3], one[1] - two[3])
    return beside > 0.5 * wide and apart < wide


def _is_outside(line: Line, middles: Sequence[float], *, foot: bool) -> bool:
    """Whether the middles of all other lines stand on its inner side."""
    if not middles:
        return True
    return max(middles) < line.box[1] if foot else min(middles) > line.box[3]


def is_stamp(text: str, label: str | None) -> bool:
    """Whether a line is an item stamp, or the page's printed number, and nothing else."""
    if _STAMP.match(text.strip()):
        return True
    return any(
        match["label"] == label for form, match in matches(text) if not form.endswith("beside")
    )


def stamped_item(lines: Sequence[Line], height: float) -> str | None:
    """The item number of an "Agenda Item N" stamp in the head of a page."""
    for line in lines:
        match = re.search(
            r"\bagenda item\s+(?:no\.?\s*)?(\d+[a-z]?)\b(?=\W*$|\s+page\b)", line.text, re.I
        )
        if match and zone_of(line, height) in ("head", "side") and len(line.text) < 40:
            return match[1]
    return None


def mask(text: str) -> str:
    return re.sub(r"\d+", "#", text.strip().lower())
