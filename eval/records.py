"""The register read from papers against labels made by hand: precision and recall, body by body.

A label names a paper, the page on which an entry begins, some of its words, and what matters of it:
the outcome of a resolution, who makes a statement, in which role somebody attended, when a decision
is expected. Names of people may stand there as hashes. What a label calls optional counts neither
for nor against: people who label minutes differ on it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from assistant.citations import letters, locate
from eval.questions import FactsError
from eval.text import table
from index.compose import Reading, compose
from index.entries import entries
from index.reading import Limits, read_file
from index.register import Attendance, Entry, Intention, Resolution, Statement

KINDS: Mapping[str, type[Entry]] = {
    "resolution": Resolution,
    "statement": Statement,
    "attendance": Attendance,
    "intention": Intention,
}
HASH_CHARS = 12
OCR_SHARE = 0.8  # of a label's letters that recognised text must have: one in ten may be misread


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a person found in a paper. `body` and `seen` say where it is counted.

    `words_sha` and `speaker_sha` are `hashed` surnames. `role` may name several, parted by "|",
    where the paper does not say which. `none`: the paper has nothing of this kind.
    """

    kind: str
    document: str
    page_index: int
    words: str = ""
    words_sha: str | None = None
    body: str = ""
    seen: str = ""
    speaker: str | None = None
    speaker_sha: str | None = None
    outcome: str | None = None
    saying: str | None = None
    role: str | None = None
    chair: bool = False
    expected: str | None = None
    optional: bool = False
    none: bool = False

    @property
    def detail(self) -> str | None:
        """What else is asked of an entry that fits, None if nothing is."""
        return self.outcome or self.saying or self.expected or ("chair" if self.chair else None)


@dataclass(slots=True, kw_only=True)
class Tally:
    """Counts of one kind in one group of papers."""

    n_labels: int = 0
    n_found: int = 0
    n_right: int = 0
    n_page_right: int = 0
    n_details: int = 0
    n_detail_right: int = 0
    n_verbatim: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float | None:
        """The share of entries found that a label names."""
        return self.n_right / self.n_found if self.n_found else None

    @property
    def recall(self) -> float | None:
        """The share of labels found."""
        return self.n_right / self.n_labels if self.n_labels else None

    def to_dict(self) -> dict[str, object]:
        """The tally, JSON-ready."""
        return {
            "labels": self.n_labels,
            "found": self.n_found,
            "right": self.n_right,
            "precision": self.precision,
            "recall": self.recall,
            "page_right": self.n_page_right,
            "details": [self.n_detail_right, self.n_details],
            "verbatim": self.n_verbatim,
            "missed": self.missed,
            "extra": self.extra,
        }


def hashed(name: str) -> str:
    """A surname as a label may have it: the first digits of the SHA-256 of its letters."""
    return hashlib.sha256(letters(name).encode()).hexdigest()[:HASH_CHARS]


def read_labels(path: Path) -> list[Label]:
    """The labels of a file of JSON lines.

    Raises:
        FactsError: a line is no label.
    """
    labels = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            labels.append(_label(line, f"{path}, line {number}"))
    return labels


def _label(line: str, where: str) -> Label:
    try:
        values: dict[str, Any] = json.loads(line)
        values["seen"] = values.pop("set", "")
        known = {name: values[name] for name in Label.__dataclass_fields__ if name in values}
        label = Label(**known)
    except (ValueError, TypeError) as error:
        raise FactsError(f"{where}: not a label ({error}). See eval/README.md.") from error
    if label.kind not in KINDS:
        raise FactsError(f"{where}: '{label.kind}' is no kind. Use {' or '.join(KINDS)}.")
    return label


def measure_records(truth: Path, papers: Iterable[Path]) -> dict[str, Tally]:
    """The tallies of the labelled papers among these files and folders, by kind and group."""
    labels = read_labels(truth)
    wanted = {label.document for label in labels}
    tallies: dict[str, Tally] = {}
    for path in _files(papers):
        if path.name in wanted:
            reading = compose(read_file(path, limits=Limits()))
            count(reading, [one for one in labels if one.document == path.name], tallies)
    return tallies


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        found = (file for file in sorted(path.rglob("*")) if file.is_file())
        yield from found if path.is_dir() else [path]


def count(reading: Reading, labels: Sequence[Label], tallies: dict[str, Tally]) -> None:
    """Counts one paper into the tallies of its group and of all papers."""
    found = entries(reading)
    words = {page.number: page.words for page in reading.pages}
    for kind, of_kind in KINDS.items():
        of_labels = [label for label in labels if label.kind == kind]
        if not of_labels:
            continue
        groups = [f"{kind}: {of_labels[0].body or reading.document}", f"{kind}: all"]
        groups += [f"{kind}: {of_labels[0].seen}"] if of_labels[0].seen else []
        chosen = [entry for entry in found if isinstance(entry, of_kind)]
        asked = [label for label in of_labels if not label.none]
        for group in groups:
            _tally(tallies.setdefault(group, Tally()), asked, chosen, words)


def _tally(
    tally: Tally, labels: Sequence[Label], found: Sequence[Entry], words: Mapping[int, Any]
) -> None:
    free = list(labels)
    for entry in found:
        label = next((one for one in free if _fits(one, entry)), None)
        if label is None:
            tally.n_found += 1
            tally.extra.append(f"{entry.origin.document} {entry.page_number}: {entry.text[:90]}")
            continue
        free.remove(label)
        if label.optional:
            continue
        tally.n_found += 1
        tally.n_right += 1
        tally.n_verbatim += all(locate(s.text, words[s.page_number]) for s in entry.spans)
        tally.n_page_right += entry.page_number == label.page_index
        if label.detail:
            tally.n_details += 1
            tally.n_detail_right += _detail(entry) == label.detail
    tally.n_labels += sum(not label.optional for label in labels)
    tally.missed += [
        f"{x.document} {x.page_index}: {x.words or x.words_sha} {x.role or ''}"
        for x in free
        if not x.optional
    ]


def _detail(entry: Entry) -> str | None:
    match entry:
        case Resolution():
            return entry.outcome.value
        case Statement():
            return entry.saying.value
        case Intention():
            return entry.expected_date.isoformat() if entry.expected_date else None
        case Attendance():
            return "chair" if entry.chair else None
    return None


def _fits(label: Label, entry: Entry) -> bool:
    """Whether an entry is what a label names, at most a page away."""
    if abs(entry.page_number - label.page_index) > 1:
        return False
    if isinstance(entry, Attendance):
        surname = _last_word(entry.name)
        named = hashed(surname) == label.words_sha or letters(surname) == letters(label.words)
        return named and entry.role.value in (label.role or "").split("|")
    if isinstance(entry, Intention):
        return letters(label.words) in letters(f"{entry.reference or ''} {entry.title}")
    if isinstance(entry, Statement) and not _is_speaker(label, entry.speaker):
        return False
    wanted, text = letters(label.words), letters(entry.text)
    if wanted in text or not entry.origin.ocr:
        return wanted in text
    blocks = SequenceMatcher(None, wanted, text, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 2) >= OCR_SHARE * len(wanted)


def _is_speaker(label: Label, speaker: str) -> bool:
    if label.speaker_sha:
        return hashed(_last_word(speaker)) == label.speaker_sha
    return letters(label.speaker or "") in letters(speaker)


def _last_word(name: str) -> str:
    return name.split()[-1] if name.split() else ""


def told(tallies: Mapping[str, Tally]) -> str:
    """The tallies as a table, what was missed and what was too much below it."""
    rows = [
        (
            group,
            str(tally.n_labels),
            str(tally.n_found),
            _share(tally.precision),
            _share(tally.recall),
            f"{tally.n_page_right}/{tally.n_right}",
            f"{tally.n_verbatim}/{tally.n_right}",
            f"{tally.n_detail_right}/{tally.n_details}",
        )
        for group, tally in sorted(tallies.items())
    ]
    heads = ("", "labels", "found", "precision", "recall", "page", "verbatim", "detail")
    lines = [table(heads, rows)]
    for group, tally in sorted(tallies.items()):
        if group.endswith(": all"):
            lines += [f"missed   {line}" for line in tally.missed]
            lines += [f"too much {line}" for line in tally.extra]
    return "\n".join(lines)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"
