"""What became of what a body asked others for: told from its list of actions and recommendations.

The minutes have the words of such a question ("that Cabinet be asked to …"); what came of it stands
in the list that the next meeting is given, in a row with its own few words for the matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.questions import Asked, understand
from assistant.asked.words import stands, stems
from assistant.citations import letters
from assistant.claims.claim import Claim, labelled
from assistant.claims.quoted import Told
from assistant.claims.rowclaims import row_claim, row_unit
from assistant.tables.cells import Chosen
from index.entryrows import matching
from index.papers import Filters, Passage
from index.store import Store

CANDIDATES = 60  # passages among which rows of such lists are looked for
LEAST, N_LEAST = 0.5, 2  # of the words of the matter, in a row that no search has found first
_WHOSE = (
    r"(?:our|the (?:committee|panel|board|commission|council|members)['’]s?|"
    r"(?:committee|scrutiny|panel|members?)['’]?s?['’]?)"
)
_ASK = (
    r"(?:recommendations?|requests?|asks?|referrals?|letters?|actions?|suggestions?|proposals?|"
    r"advice|visits?|questions?)"
)
_BODY = (
    r"(?:cabinet|executive|council|board|leader|mayor|governors|trustees|ministers?|government|"
    r"directors?|portfolio holder|trust|company|officers|secretary of state)"
)
_OURS = rf"{_WHOSE} (?:\w+ ){{0,2}}?{_ASK}\b"
_ASKS = re.compile(
    rf"\bwhat (?:did|has|have|was) (?:the )?{_BODY}(?:'s)? (?:do|done|make of|say to|reply|"
    rf"response|decide)\b|\b{_BODY}\b.*\b(?:agree|accept|back|approve|adopt|reject|refuse|"
    rf"respond|reply|act|do|done)\w*\b.*\bour\b|"
    rf"\bwhat (?:happened|became|came|(?:has|is) (?:become|happened))\b.*{_OURS}|"
    rf"\b(?:outcome|result|progress|status|position|response|reply|replied|respond\w*)\b.*{_OURS}|"
    rf"{_OURS}.*\b(?:accepted|rejected|refused|agreed|adopted|approved|carried out|"
    rf"acted (?:up)?on|answered)\b",
    re.I,
)
_ASKS_STATE = re.compile(
    r"\bwhat (?:has |is |have )?(?:happened|happening|become|became|came|come)\b|\bprogress\b|"
    r"\b(?:has|have|had|was|were|did|is)\b.*\b(?:done|held|happen(?:ed)?|completed?|replied|reply|"
    r"sent|circulated|respond(?:ed)?|answered|yet|accepted|implemented)\b|"
    r"\b(?:outcome|response|status|update|position)\b",
    re.I,
)
_MATTER = re.compile(
    r"^\W*(?:agreed )?(?:actions?|recommendations?|requests?|resolutions?|referrals?)"
    r"(?:\s*(?:or|and|/|&)\s*\w+|\s+(?:agreed|required|requested))?\W*$",
    re.I,
)
_CAME_OF_IT = re.compile(
    r"\b(?:status|position|progress|updates?|outcome|response|repl(?:y|ies)|results?|accepted|"
    r"completed?|implemented)\b",
    re.I,
)
_NOT_THE_MATTER = stems(
    "outcome result progress status position response reply replied what did has have was were do "
    "does done make made say said decide decided agree agreed accept accepted back approve "
    "approved adopt adopted reject rejected refuse refused respond happened happen became become "
    "came get got our committee committee's scrutiny panel board council cabinet executive leader "
    "recommendation recommended request requested ask asked asks referral action suggestion "
    "proposal about with for acted"
)


def tracked(store: Store, question: str, filters: Filters) -> Told | None:
    """The row of a list that tells what came of the request that a question is about; None if it
    asks for no such, or if none has most of its words."""
    if not _ASKS.search(question):
        return None
    asked = understand(question)
    row = _row(store, asked, filters)
    claim = _claim(asked, row) if row is not None else None
    return Told(claims=[claim], fit=LEAST, checked=True) if claim is not None else None


def with_position(asked: Asked, claims: Sequence[Claim]) -> list[Claim]:
    """Claims, where it is asked what came of a matter, and such a list has been found: what its
    row tells of that, alone."""
    asks = _ASKS.search(asked.text) or _ASKS_STATE.search(asked.text)
    rows = [one.passage for one in claims[:1] if asks and _places(one.passage)]
    claim = _claim(asked, rows[0]) if rows else None
    return [claim] if claim is not None else list(claims)


def _claim(asked: Asked, row: Passage) -> Claim | None:
    claim = row_claim(asked, row_unit(row, Chosen(cells=_places(row), certain=True)))
    return _on_matter(claim, row) if claim is not None else None


def _on_matter(claim: Claim, row: Passage) -> Claim:
    """A claim of a row, begun with the cell that tells the matter."""
    matter = next((cell.text for cell in row.cells if _MATTER.search(cell.column)), "")
    if not matter or letters(matter) in letters(claim.text):
        return claim
    came = claim.text[len(labelled(claim.label, "")) :]
    return replace(claim, text=labelled(matter, came), label=matter)


def _places(row: Passage) -> tuple[int, ...]:
    """The cells of a row of such a list that tell what came of a matter; none of another table."""
    columns = [cell.column for cell in row.cells]
    if not any(_MATTER.search(column) for column in columns):
        return ()
    told = [k for k, cell in enumerate(row.cells) if cell.text and _CAME_OF_IT.search(cell.column)]
    return tuple(told)


def _row(store: Store, asked: Asked, filters: Filters) -> Passage | None:
    """The one row of such a list that has most of the words of the matter, if it has enough."""
    matter = stems(" ".join(asked.terms)) - _NOT_THE_MATTER
    if not matter:
        return None
    query = matching(sorted(matter), every=False)
    ids = [one for one, _ in store.lexical(query, filters, CANDIDATES)]
    rows = [row for row in store.passages(ids).values() if row.cells and _places(row)]
    met = [_met(matter, row) for row in rows]
    best = max(met, default=0)
    enough = max(N_LEAST, LEAST * len(matter))
    return rows[met.index(best)] if best >= enough and met.count(best) == 1 else None


def _met(matter: set[str], row: Passage) -> int:
    known = stems(row.text)
    return sum(stands(stem, known) for stem in matter)
