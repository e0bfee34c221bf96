"""Whom to contact: the lines of a paper that give a name with a telephone number or an address.

Reports end with them and agendas open with them, in words that a question hardly shares ("Tel.
No:", "E-mail:"); which of them is meant is told by the paper, item or heading they stand under.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.asked.addresses import ADDRESS
from assistant.asked.words import stands, stems
from assistant.claims.claim import Claim
from assistant.claims.quoted import Told
from index.papers import Filters, Passage, Record
from index.store import Store

CANDIDATES = 300  # passages with the words that go with numbers and addresses
SHARED = 0.5  # of the words for what the contact is for, at least
SHORT = 14  # words of a line that belongs to a name and an address
LINES_BEFORE = 4

_WORDS = "tel OR telephone OR phone OR mobile OR email OR e OR mail OR contact OR call OR ext"
_WAY = (
    r"(?:contact(?: details?| officers?| persons?| names?| numbers?)?|e-?mail(?: address(?:es)?)?|"
    r"(?:tele)?phone(?: numbers?)?|(?:contact )?details|number to (?:ring|call|phone))"
)
_ASKED = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"^\W*who(?:m)? (?:do|can|could|should|would|must|shall) (?:i|we|you|people|residents|one|"
        r"the public|parents) (?:contact|e-?mail|phone|ring|call|write to|speak to|talk to|"
        r"get in touch with)\b(?P<of>[^?]*)",
        rf"^\W*(?:(?:what|who)(?:'s|s| is| are) )?(?:the |a |any )?(?:named )?{_WAY}"
        r"(?: (?:for|of|on|to|about|at)\b(?P<of>[^?]*))?\W*$",
        rf"^\W*(?:what(?:'s|s| is) )?(?:the )?(?P<of>[^?]+?)(?:['’]s)? {_WAY}\W*$",
        r"^\W*whose (?:e-?mail|(?:tele)?phone|number)\b(?P<of>[^?]*)",
        r"^\W*how (?:do|can|could|should|would) (?:i|we|you|people|residents|one) (?:contact|"
        r"e-?mail|phone|ring|reach|get in touch with|get hold of)\b(?P<of>[^?]*)",
    )
)
_ANY = frozenset(
    stems(
        "this meeting agenda report reports paper papers council committee office public more "
        "information about contact details both someone anybody question questions number email "
        "address phone telephone further want need don't if something on at what's who's their"
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """The lines of a passage that give a number or address, and whose words they are under."""

    passage: Passage
    text: str
    around: str


def contact(store: Store, question: str, filters: Filters) -> Told | None:
    """The lines with the number or address that is asked for; None if none is, or none fits."""
    asked = next((match for p in _ASKED if (match := p.match(question))), None)
    if asked is None:
        return None
    wanted = stems(asked["of"] or "") - _ANY
    blocks = [block for passage in _candidates(store, filters) for block in _blocks(store, passage)]
    fits = [block for block in blocks if _share(wanted, block) >= SHARED]
    if not wanted:
        fits = [block for block in blocks if block.passage.record is Record.AGENDA]
    if not fits:
        return None
    mail = bool(re.search(r"\be-?mail", question, re.I))
    best = max(
        fits,
        key=lambda one: (_share(wanted, one), mail and "@" in one.text, *_rank(one.passage)),
    )
    return Told(claims=_claims(store, best), fit=_share(wanted, best), checked=True)


def _claims(store: Store, block: _Block) -> list[Claim]:
    """The block, and the address that opens the passage below it."""
    made = [Claim(text=block.text, quote=block.text, passage=block.passage)]
    below = store.passages([block.passage.id + 1]).get(block.passage.id + 1)
    if below is None or not block.passage.text.endswith(block.text):
        return made
    first = below.text.split("\n")[0]
    same = (below.document, below.page_number) == (
        block.passage.document,
        block.passage.page_number,
    )
    if same and ADDRESS.search(first) and len(first.split()) <= SHORT:
        made.append(Claim(text=first, quote=first, passage=below))
    return made


def _rank(passage: Passage) -> tuple[bool, date, int]:
    """An agenda before other papers, the newest first, then in the order of the paper."""
    agenda = passage.record is Record.AGENDA
    return agenda, passage.meeting_date or date.min, -passage.id


def _share(wanted: set[str], block: _Block) -> float:
    """The share of the words for what a contact is for that stand in a block or around it."""
    known = stems(block.around)
    return sum(stands(stem, known) for stem in wanted) / len(wanted) if wanted else 1.0


def _candidates(store: Store, filters: Filters) -> list[Passage]:
    ids = [number for number, _ in store.lexical(_WORDS, filters, CANDIDATES)]
    found = store.passages(ids).values()
    return [passage for passage in found if not passage.cells and ADDRESS.search(passage.text)]


def _blocks(store: Store, passage: Passage) -> list[_Block]:
    """Runs of lines of a passage with a number or an address, each with the name before it."""
    lines = passage.text.split("\n")
    blocks: list[_Block] = []
    last = -1
    for k, line in enumerate(lines):
        if k <= last or not ADDRESS.search(line):
            continue
        last = _last(lines, k)
        first = _first(lines, k)
        text = "\n".join(lines[first : last + 1])
        blocks.append(
            _Block(passage=passage, text=text, around=f"{passage.text} {_about(store, passage)}")
        )
    return blocks


def _last(lines: Sequence[str], k: int) -> int:
    """The last line in a row with a number or an address."""
    while k + 1 < len(lines) and ADDRESS.search(lines[k + 1]):
        k += 1
    return k


def _first(lines: Sequence[str], k: int) -> int:
    """The first of the short lines before an address: the name, the office."""
    first = k
    while first > max(0, k - LINES_BEFORE) and _is_short(lines[first - 1]):
        first -= 1
    return first


def _is_short(line: str) -> bool:
    """Whether a line may belong to a name and an address: it is no sentence, and no dotted line."""
    return len(line.split()) <= SHORT and "...." not in line


def _about(store: Store, passage: Passage) -> str:
    """What a passage belongs to, in words: its paper, item and headings."""
    paper = store.paper(passage.document)
    item = next((one.title for one in paper.items if one.number == passage.item), "")
    title = re.sub(r"\.\w{2,4}$|[-_]+", " ", passage.document)
    return f"{paper.title} {title} {item} {passage.context}"
