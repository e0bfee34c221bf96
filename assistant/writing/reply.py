"""A model's reply -> its sentences, each with the numbers of the passages that it cites."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.asked.sentences import sentences
from assistant.claims.shown import NOT_SAID
from assistant.writing.fence import without_unseen

_THOUGHTS = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.I | re.S)
_WIDE = str.maketrans("０１２３４５６７８９［］", "0123456789[]")
_MARKERS = re.compile(
    r"[\[【(]\s*\^?(?:passages?|sources?|p\.)?\s*"
    r"(?P<numbers>\d{1,3}(?:\s*(?:,|;|and|&|to|-|–)\s*\^?\d{1,3})*)\s*(?:†[^\]】]*)?[\]】)]",
    re.I,
)
_ROUND = re.compile(r"^\(\s*(?:passages?|sources?)\b", re.I)
_AFTER_END = re.compile(r"(?P<end>[.!?][\"'”’)]*)(?P<markers>(?:\s*\[\d+\])+)")
_MARKER = re.compile(r"\s*\[(\d+)\]")
_BULLET = re.compile(r"^\s*(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_MARKUP = re.compile(r"\*\*|__|^#+\s*|`", re.M)
_NOTHING = re.compile(
    r"\b(?:papers|passages|documents|text) (?:provided )?(?:do|does) not "
    r"(?:say|state|mention|contain|answer|give|include|provide|specify)\b|"
    r"\bnot (?:mentioned|stated|given|answered) in the (?:papers|passages)\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence of a reply without its markers; `cites` are numbers of passages that there are.

    `line` counts the lines of the reply; `is_point` tells that the line is one of a list.
    """

    text: str
    cites: tuple[int, ...]
    line: int
    is_point: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply taken apart. `declines` tells that it says that the passages do not answer, wholly or
    in part."""

    said: tuple[Said, ...]
    declines: bool


def read_reply(text: str, n_passages: int, *, whole: bool = True) -> Reply:
    """The sentences of a reply. A marker of no passage counts as none.

    Args:
        n_passages: the passages given are numbered from 1 to this.
        whole: the reply has ended; else its last sentence, which may go on, is left out.
    """
    plain = without_unseen(_THOUGHTS.sub("", text)).translate(_WIDE)
    found: list[Said] = []
    declines = False
    for number, line in enumerate(plain.split("\n")):
        is_point = bool(_BULLET.match(line))
        bare = _MARKUP.sub("", _BULLET.sub("", line)).strip()
        said = _of_line(bare, n_passages, number, is_point)
        declines = declines or any(_nothing(each) for each in said)
        found += [each for each in said if not _nothing(each)]
    if not whole and not plain.endswith("\n"):
        found = found[:-1]
        while found and not found[-1].cites:  # the marker may stand in what is still to come
            found.pop()
    return Reply(said=tuple(found), declines=declines)


def _of_line(line: str, n_passages: int, number: int, is_point: bool) -> list[Said]:
    """The sentences of a line; those without a marker share the next one's."""
    spread = _MARKERS.sub(_spread, line)
    marked = _AFTER_END.sub(lambda match: f"{match['markers']}{match['end']}", spread)
    found: list[Said] = []
    later: tuple[int, ...] = ()
    for part in reversed(sentences(marked)):
        numbers = [int(match[1]) for match in _MARKER.finditer(part.text)]
        cites = tuple(dict.fromkeys(n for n in numbers if 1 <= n <= n_passages))
        later = cites if numbers else later
        text = " ".join(_MARKER.sub("", part.text).split())
        if any(letter.isalnum() for letter in text):
            found.append(Said(text=text, cites=later, line=number, is_point=is_point))
    return found[::-1]


def _spread(match: re.Match[str]) -> str:
    """Markers one by one: "[1, 3-5]" is "[1][3][4][5]"; figures in round brackets are none."""
    if match[0].startswith("(") and not _ROUND.match(match[0]):
        return match[0]
    numbers: list[int] = []
    last = None
    for part in re.finditer(r"(\d+)|(to|-|–)", match["numbers"]):
        if part[2]:
            last = numbers[-1] if numbers else None
            continue
        number = int(part[1])
        spans = last is not None and number - last < 20
        numbers += range(last + 1, number + 1) if last is not None and spans else [number]
        last = None
    return "".join(f"[{number}]" for number in numbers)


def _nothing(said: Said) -> bool:
    """Whether a sentence only says that there is no answer."""
    return said.text.startswith(NOT_SAID[:-1]) or bool(_NOTHING.search(said.text))
