"""Known facts: the questions of an evaluation with what a right answer must hold."""

import csv
import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REFUSAL_KINDS = ("unanswerable", "false-premise")
"""Kinds of question that are answered rightly by abstaining."""

FACT_KEYS = (
    "id", "persona", "kind", "question", "answers", "must_include", "must_not_include",
    "evidence", "item", "notes",
)  # fmt: skip
EVIDENCE_KEYS = ("quote", "section", "document", "page", "pages")
_CSV_EVIDENCE_KEYS = ("quote", "section", "document", "page")
CSV_KEYS = (*(key for key in FACT_KEYS if key != "evidence"), *_CSV_EVIDENCE_KEYS)
_SEPARATOR = "|"


class FactsError(ValueError):
    """A file of facts that cannot be used; the message names the file, the line and the cure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words of a paper that carry a fact.

    `document` is a file name and `pages` are the numbers printed on the pages, None for a page
    without a number; both may be left out, and the quote is then looked for in every paper. A tab
    in the quote is a border between cells.
    """

    quote: str
    section: str | None = None
    document: str | None = None
    pages: tuple[str | None, ...] = ()

    def __post_init__(self) -> None:
        if not self.quote.strip():
            raise ValueError("a quote is empty; give words that stand on the page")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A question and what a right answer must and must not hold."""

    id: str
    kind: str
    question: str
    persona: str = ""
    answers: tuple[str, ...] = ()
    must_include: tuple[str, ...] = ()
    must_not_include: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    item: str | None = None
    notes: str = ""

    def __post_init__(self) -> None:
        for name in ("id", "kind", "question"):
            if not getattr(self, name).strip():
                raise ValueError(f"{name!r} is missing or empty")
        typo = difflib.get_close_matches(self.kind, REFUSAL_KINDS, n=1, cutoff=0.8)
        if typo and self.kind not in REFUSAL_KINDS:
            raise ValueError(f"kind {self.kind!r} is unknown; did you mean {typo[0]!r}?")
        if self.answerable and not self.must_include:
            raise ValueError("'must_include' is empty; say what a right answer must hold")
        if self.answerable and not self.evidence:
            raise ValueError("'evidence' is empty; quote the words of the paper that answer it")

    @property
    def answerable(self) -> bool:
        """Whether the papers carry an answer."""
        return self.kind not in REFUSAL_KINDS


def load_facts(paths: Iterable[Path]) -> tuple[Fact, ...]:
    """The facts of JSON Lines (`.jsonl`) and CSV files, in the order of the files and lines.

    Raises:
        FactsError: a file cannot be read, a line is not a fact, or an id comes twice.
    """
    facts: list[Fact] = []
    places: dict[str, str] = {}
    for path in paths:
        for line, record in _records(path):
            place = f"'{path.name}', line {line}"
            fact = _fact(record, place=place)
            if fact.id in places:
                raise FactsError(f"{place}: id {fact.id!r} stands already in {places[fact.id]}.")
            places[fact.id] = place
            facts.append(fact)
    if not facts:
        raise FactsError("There are no facts in the given files. Add a line for each question.")
    return tuple(facts)


def _records(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Line numbers, from 1, and what stands there."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FactsError(f"Could not read '{path.name}': {error}. Save it as UTF-8.") from error
    return _from_csv(text, path.name) if path.suffix.lower() == ".csv" else _from_lines(text, path)


def _from_lines(text: str, path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    # split at "\n" only: splitlines() would break a line at a U+2028 inside a quoted string
    for line, written in enumerate(text.split("\n"), start=1):
        if not written.strip():
            continue
        try:
            record = json.loads(written)
        except json.JSONDecodeError as error:
            raise FactsError(
                f"'{path.name}', line {line}, column {error.colno}: this is not JSON "
                f'({error.msg}). Each line holds one fact as {{"id": …, "question": …}}.'
            ) from error
        if not isinstance(record, dict):
            raise FactsError(f"'{path.name}', line {line}: a fact is an object in braces.")
        yield line, record


def _from_csv(text: str, name: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Rows of a spreadsheet; several values in one field are parted by `|`."""
    reader = csv.DictReader(text.splitlines(keepends=True))
    _check_keys(reader.fieldnames or (), CSV_KEYS, place=f"'{name}', line 1")
    for row in reader:
        place = f"'{name}', line {reader.line_num}"
        if None in row:
            raise FactsError(
                f"{place}: there are more fields than headings. A text with a comma stands in "
                'double quotes: "How many, in all?".'
            )
        if any((value or "").strip() for value in row.values()):
            yield reader.line_num, _from_row(row, place=place)


def _from_row(row: Mapping[str, str | None], *, place: str) -> Mapping[str, Any]:
    record: dict[str, Any] = {key: (row.get(key) or "").strip() for key in CSV_KEYS}
    for key in ("answers", "must_include", "must_not_include"):
        record[key] = _parts(record[key])
    columns = {key: record.pop(key) for key in _CSV_EVIDENCE_KEYS}
    quotes = _parts(columns.pop("quote"))
    beside = {
        key: _beside(field, len(quotes), f"{place}: {key!r}") for key, field in columns.items()
    }
    record["evidence"] = [
        {"quote": quote, **{key: values[at] for key, values in beside.items() if values[at]}}
        for at, quote in enumerate(quotes)
    ]
    return record


def _beside(field: str, n_quotes: int, place: str) -> list[str]:
    """A value for each quote: one goes for all, of several each for its own, "" for none.

    Raises:
        FactsError: there are several, and not as many as quotes.
    """
    values = [part.strip() for part in field.split(_SEPARATOR)]
    if len(values) == 1:
        return values * n_quotes
    if len(values) != n_quotes:
        raise FactsError(
            f"{place} holds {len(values)} values for {n_quotes} quotes. Write one for all, or one "
            f"for each, parted by {_SEPARATOR}; an empty one is allowed."
        )
    return values


def _parts(field: str) -> list[str]:
    return [part.strip() for part in field.split(_SEPARATOR) if part.strip()]


def _fact(record: Mapping[str, Any], *, place: str) -> Fact:
    _check_keys(record, FACT_KEYS, place=place)
    try:
        return Fact(
            id=_text(record, "id"),
            kind=_text(record, "kind"),
            question=_text(record, "question"),
            persona=_text(record, "persona"),
            answers=_texts(record, "answers"),
            must_include=_texts(record, "must_include"),
            must_not_include=_texts(record, "must_not_include"),
            evidence=tuple(_evidence(given, place=place) for given in record.get("evidence") or ()),
            item=_text(record, "item") or None,
            notes=_text(record, "notes"),
        )
    except FactsError:
        raise
    except (ValueError, TypeError) as error:
        raise FactsError(f"{place}: {error}.") from error


def _evidence(record: object, *, place: str) -> Evidence:
    if not isinstance(record, Mapping):
        raise FactsError(f'{place}: evidence is a list of objects as {{"quote": "…"}}.')
    _check_keys(record, EVIDENCE_KEYS, place=place)
    return Evidence(
        quote=_text(record, "quote"),
        section=_text(record, "section") or None,
        document=_text(record, "document") or None,
        pages=_pages(record),
    )


def _check_keys(keys: Iterable[str], known: tuple[str, ...], *, place: str) -> None:
    """Refuses a key that looks like a slip of a known one; others are the reader's own notes."""
    for key in keys:
        slip = difflib.get_close_matches(str(key), known, n=1, cutoff=0.85)
        if slip and key not in known:
            raise FactsError(f"{place}: {key!r} is unknown; did you mean {slip[0]!r}?")


def _text(record: Mapping[str, Any], key: str) -> str:
    value = record.get(key)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError(f"{key!r} holds {value!r}; write a text")
    return str(value)


def _pages(record: Mapping[str, Any]) -> tuple[str | None, ...]:
    """The printed numbers of `page` and `pages`; null among `pages` is a page without a number."""
    page, pages = _text(record, "page"), record.get("pages") or []
    if not isinstance(pages, list) or not all(p is None or isinstance(p, str | int) for p in pages):
        raise ValueError(f"'pages' holds {pages!r}; write a list of printed numbers")
    named = (None if number is None else str(number) for number in pages)
    return tuple(dict.fromkeys((*((page,) if page else ()), *named)))


def _texts(record: Mapping[str, Any], key: str) -> tuple[str, ...]:
    values = record.get(key)
    if values is None:
        return ()
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{key!r} holds {values!r}; write a list of texts")
    return tuple(values)
