"""Does a passage carry a sentence? The checks that each sentence of a language model must pass.

A sentence is held against the fewest neighbouring sentences of the passage that carry all of it:
its figures with their units, its names and dates, its wording, what it denies, and whether it is
decided, recommended or only possible. The checks look for faults that can be found without
understanding; a sentence that passes may still be a bad summary, so its quote is always shown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.asked.quantities import quantities, unmatched_figure
from assistant.citations import letters
from assistant.writing.fence import for_machines
from index.dates import find_dates
from index.papers import Record
from index.search import terms_of

MIN_OVERLAP = 0.6  # the share of a sentence's words that must stand in its evidence
STEM = 5  # letters by which a word is known again

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NOT_NAMES = frozenset(
    "a an and as at but by for from he her his if in it its no not of on or our she that the their "
    "there these they this those to we when where which while who with you your yes each all both "
    "some any most members councillors officers residents it's i".split()
)
_SAME_TITLES = {"cllr": "councillor", "cllrs": "councillors"}
_DENIES = re.compile(
    r"\b(?:not|no|never|none|nor|neither|without|cannot|nobody|nothing|un(?:able|likely)|"
    r"\w+n['’]t|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|"
    r"lacks?|lacked)\b",
    re.I,
)
_DENIES_PLAINLY = re.compile(r"\b(?:not|never|cannot|\w+n['’]t)\b", re.I)
_CLAUSE = re.compile(r"[,;:.()]|\b(?:but|although|while|whereas|because|and)\b", re.I)
_DENIED_WORDS = 4  # content words after a denial that it reaches
_OPPOSITES = (
    (
        r"\b(?:increas|ris[ei]|rose|grow|grew|gone up|went up|higher|improv)",
        r"\b(?:decreas|fall|fell|drop|declin|reduc|gone down|went down|lower|worse)",
    ),
    (
        r"\b(?:above|exceed|more than|at least)",
        r"\b(?:below|less than|fewer than|at most)",
    ),
    (
        r"\b(?:approv|accept|agreed|support|in favour|carried|grant)",
        r"\b(?:reject|refus|oppos|against|declin|lost|dismiss)",
    ),
    (r"\bbefore\b", r"\bafter\b"),
    (r"\bminimum\b", r"\bmaximum\b"),
    (r"\bopen(?:s|ed|ing)?\b", r"\bclos(?:e|es|ed|ing|ure)\b"),
    (r"\bmet\b|\bachiev", r"\bmissed\b"),
)
_DECIDED = re.compile(
    r"\b(?:resolved|agreed|approved|decided|endorsed|adopted|ratified|voted|refused|rejected)\b",
    re.I,
)
_TO_BE_DECIDED = re.compile(
    r"\b(?:be|to be|being|is|are|asked to|recommend\w*)\s+(?:\w+ ){0,2}"
    r"(?:resolved|agreed|approved|decided|endorsed|adopted|ratified|refused|rejected)\b",
    re.I,
)
_MINUTED = (Record.MINUTES, Record.DRAFT_MINUTES, Record.DECISION)
_HEDGES = re.compile(
    r"\b(?:may(?! \d)|might|could|possib\w+|proposed?|proposal\w*|consider\w*|intend\w*|"
    r"plan(?:s|ned)|expected|provisional\w*|draft|subject to|likely|option\w*|would|should|"
    r"recommend\w*|ask\w*|suggest\w*|hop(?:e|es|ed|ing))\b"
)
_LINK = re.compile(r"https?://\S+|\bwww\.\S+|\b[\w.+-]+@[\w-]+\.\w[\w.-]*", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What may carry a sentence: one stretch of a paper, with what stands over it in a table.

    `text` is what stands on the page, `heading` its column headings, `record` its kind of record.
    """

    text: str
    record: Record
    heading: str = ""

    @property
    def whole(self) -> str:
        """The text with its headings."""
        return f"{self.heading}\n{self.text}" if self.heading else self.text


def fault(
    said: str, evidence: Evidence, *, common: Collection[str] = (), asked: Collection[str] = ()
) -> str | None:
    """Why the evidence does not carry what is said, in a few words; None if it does.

    Args:
        common: words in lower case that are no names, whoever writes them with a capital.
        asked: the words of the question, by their stems; a sentence may take them up.
    """
    if for_machines(said) or for_machines(evidence.text):
        return "it repeats what a paper says to a machine"
    strange = next((link for link in _LINK.findall(said) if link not in evidence.whole), None)
    if strange:
        return "an address"
    figure = unmatched_figure(said, evidence.whole, heading=evidence.heading)
    if figure:
        return f"the figure {figure}"
    name = unmatched_name(said, evidence.whole, common)
    if name:
        return f"the name {name}"
    if overlap(said, evidence.whole, asked) < MIN_OVERLAP:
        return "the wording"
    if _other_sense(said, evidence.text):
        return "what it denies"
    return _other_weight(said, evidence)


def unmatched_name(said: str, evidence: str, common: Collection[str]) -> str | None:
    """The first name that is said and does not stand in the evidence, None if all do.

    Words of a name must stand side by side there as they are said; a word that opens a sentence is
    a name unless it is known as a common word.
    """
    there = [_plain(word) for word in _WORD.findall(evidence)]
    for name in _speakers(said):  # a surname may be a common word too
        if _plain(name) not in there and _plain(name) not in _NOT_NAMES:
            return name
    months = {day.strftime("%B").lower() for day in find_dates(evidence)}
    known = {*there, *(word.removesuffix("s") for word in there), *months}
    run: list[str] = []
    for word in [*re.findall(rf"{_WORD.pattern}|\S", said), "."]:
        if word[0].isupper() and (run or _plain(word) not in _NOT_NAMES):
            run.append(word)
            continue
        if run and not _run_stands([_plain(part) for part in run], "".join(there), known, common):
            return " ".join(run)
        run = []
    return None


def _run_stands(
    run: list[str], whole: str, known: Collection[str], common: Collection[str]
) -> bool:
    """Whether words of a name stand in a text in a row, common words at its front apart."""
    while len(run) > 1 and letters("".join(run)) not in letters(whole):
        if run[0] not in common and run[0] not in _NOT_NAMES:
            return False
        run = run[1:]
    return all(part in known or (part in common and len(run) == 1) for part in run)


def _plain(word: str) -> str:
    bare = re.sub(r"['’]s?$", "", word).lower()
    return _SAME_TITLES.get(bare, bare)


def stems(text: str) -> list[str]:
    """The words of a text that say something, by their first letters; figures apart."""
    return [word[:STEM] for word in terms_of(text) if not any(c.isdigit() for c in word)]


def overlap(said: str, evidence: str, asked: Collection[str] = ()) -> float:
    """The share, 0 to 1, of the words said that stand in the evidence.

    A word taken from the question counts half where it does not stand there: the asker's own words
    are often repeated, and say nothing.
    """
    there = set(stems(evidence))
    weights = [(1.0 if stem in there or stem not in asked else 0.5, stem) for stem in stems(said)]
    total = sum(weight for weight, _ in weights)
    if not total:
        return 1.0 if quantities(said) else 0.0
    return sum(weight for weight, stem in weights if stem in there) / total


def _other_sense(said: str, evidence: str) -> bool:
    """Whether one of the two denies what the other says, or says its opposite."""
    denied_said, denied_there = _denied(said), _denied(evidence)
    plain_said, plain_there = set(stems(said)) - denied_said, set(stems(evidence)) - denied_there
    if denied_said & plain_there - denied_there and not denied_said & denied_there:
        return True
    if denied_there & plain_said and not denied_said & denied_there:
        return True
    if len(_DENIES_PLAINLY.findall(said)) > len(_DENIES_PLAINLY.findall(evidence)):
        return not denied_said or not denied_said <= denied_there
    for one, two in (*_OPPOSITES, *((b, a) for a, b in _OPPOSITES)):
        if (
            re.search(one, said, re.I)
            and not re.search(two, said, re.I)
            and re.search(two, evidence, re.I)
            and not re.search(one, evidence, re.I)
        ):
            return True
    return False


def _denied(text: str) -> set[str]:
    """The words, by stems, that a denial in their clause reaches."""
    found: set[str] = set()
    for match in _DENIES.finditer(text):
        rest = text[match.end() :]
        end = _CLAUSE.search(rest)
        found |= set(stems(rest[: end.start()] if end else rest)[:_DENIED_WORDS])
    return found


def _other_weight(said: str, evidence: Evidence) -> str | None:
    """Whether something is said to be decided or certain that the evidence only proposes."""
    decided = bool(_DECIDED.search(_TO_BE_DECIDED.sub(" ", said)))
    if decided:
        there = bool(_DECIDED.search(_TO_BE_DECIDED.sub(" ", evidence.text)))
        minuted = evidence.record in _MINUTED and bool(_DECIDED.search(evidence.text))
        resolved = evidence.record in _MINUTED and "RESOLVED" in evidence.text
        if not (there or minuted or resolved):
            return "that it was decided"
    if _HEDGES.search(evidence.text) and not _HEDGES.search(said) and not decided:
        near = next(
            (c for c in _clauses(evidence.text) if _HEDGES.search(c) and _shares(c, said)), ""
        )
        if near:
            return "that it is certain"
    return None


def _clauses(text: str) -> list[str]:
    return [part for part in re.split(r"[,;:.]\s", text) if part.strip()]


def _shares(clause: str, said: str) -> bool:
    """Whether a clause speaks of what is said: half of its words, and two at least."""
    words = set(stems(clause))
    return len(words & set(stems(said))) >= max(2, len(words) / 2)


def mixed(said: str, parts: Sequence[str]) -> str | None:
    """What is put together from several stretches that none of them says: the words of one with
    the name or the figure of another; None if nothing is."""
    if len(parts) == 1:
        return None
    core = max(parts, key=lambda part: overlap(said, part))
    figures = {quantity.value for quantity in quantities(said)}
    there = {quantity.value for quantity in quantities(core)}
    if figures - there and there - figures:
        return "the figure, which stands beside other words"
    names = _speakers(said)
    if names and _speakers(core) and not names & _speakers(core):
        return "who it was"
    return None


def _speakers(text: str) -> set[str]:
    """Surnames after a title, and names before a verb of speech."""
    titled = re.findall(
        r"\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev)\.?\s+(?:[A-Z]\.?\s+)*([A-Z][\w'’-]+)", text
    )
    spoken = re.findall(
        r"\b([A-Z][\w'’-]+)\s+(?:said|asked|stated|reported|explained|suggested|advised|told|"
        r"confirmed|proposed|seconded|requested|noted|replied|expressed)\b",
        text,
    )
    return {name for name in (*titled, *spoken)}
