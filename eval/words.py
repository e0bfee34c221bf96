"""Reading fidelity of scans: words as the assistant read them against a truth."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pypdf import PdfReader, PdfWriter

from assistant import Assistant, AssistantError
from eval.intervals import Estimate, ratio
from eval.matching import normalise
from eval.measures import word_error_rate
from eval.questions import FactsError
from eval.text import table

_WORD = re.compile(r"[^\W_]+(?:['.][^\W_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A scanned page and the text of the same page born digital."""

    path: Path
    page_number: int
    truth: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanScore:
    """A page read: `error_rate` in reading order, `recall` the share of words found in any."""

    scan: str
    n_words: int
    error_rate: float
    recall: float
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WordReport:
    """The pages, and both figures over all their words."""

    scans: tuple[ScanScore, ...]
    error_rate: Estimate | None
    recall: Estimate | None
    seconds: float

    def to_dict(self) -> dict[str, Any]:
        """The report, JSON-ready."""
        return asdict(self)

    def told(self) -> str:
        """The report for people."""
        lines = [(s.scan, str(s.n_words), f"{s.error_rate:.3f}", f"{s.recall:.3f}", s.problem or "")
                 for s in self.scans]  # fmt: skip
        told = [table(("page", "words", "error rate", "recall", ""), lines)]
        for name, figure in (("word error rate", self.error_rate), ("recall", self.recall)):
            if figure:
                told.append(f"{name} {figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})")
        return "\n".join((*told, f"{self.seconds:.0f} s for {len(self.scans)} pages"))


def measure_words(truth: Path, papers: Path) -> WordReport:
    """The words of each scanned page, cut out into a file of its own and read by the assistant.

    Raises:
        FactsError: the truth cannot be read.
    """
    scans = read_scans(truth, papers)
    with TemporaryDirectory(prefix="committee-eval-") as folder:
        cut = [_cut(scan, Path(folder) / f"scan-{at:03}.pdf") for at, scan in enumerate(scans)]
        assistant = Assistant.open(Path(folder) / "index", create=True)
        build = assistant.add(cut)
        errors = {file.document: file.error for file in build.files}
        scores = tuple(
            _score(scan, assistant, path.name, errors.get(path.name))
            for scan, path in zip(scans, cut, strict=True)
        )
    weights = [float(score.n_words) for score in scores]
    return WordReport(
        scans=scores,
        error_rate=ratio([s.error_rate * s.n_words for s in scores], weights),
        recall=ratio([s.recall * s.n_words for s in scores], weights),
        seconds=build.seconds,
    )


def read_scans(truth: Path, papers: Path) -> tuple[Scan, ...]:
    """The scanned pages that a truth names.

    Raises:
        FactsError: a line is no such page, or its file is not there.
    """
    scans = []
    for line, written in enumerate(truth.read_text(encoding="utf-8").split("\n"), start=1):
        if not written.strip():
            continue
        try:
            record: Mapping[str, Any] = json.loads(written)
            path, page_number = papers / record["scan_pdf"], int(record["scan_page"])
            scans.append(Scan(path=path, page_number=page_number, truth=record["truth_text"]))
        except (ValueError, KeyError, TypeError) as error:
            raise FactsError(
                f"'{truth.name}', line {line}: not a scanned page ({error})."
            ) from error
        if not path.is_file():
            raise FactsError(
                f"'{truth.name}', line {line}: there is no '{path.name}' in the folder."
            )
    return tuple(scans)


def _cut(scan: Scan, target: Path) -> Path:
    """One page as a file, so that the others need not be read."""
    writer = PdfWriter()
    writer.add_page(PdfReader(scan.path).pages[scan.page_number - 1])
    writer.write(target)
    return target


def _score(scan: Scan, assistant: Assistant, document: str, error: str | None) -> ScanScore:
    name = f"{scan.path.name}, page {scan.page_number}"
    try:
        page = assistant.page(document, 1)
    except AssistantError as failure:
        return score_words(name, scan.truth, (), problem=error or str(failure))
    read = words(" ".join(word.text for word in page.words))
    return score_words(name, scan.truth, read, problem=None if page.ocr else "not by OCR")


def score_words(
    scan: str, truth: str, read: Sequence[str], *, problem: str | None = None
) -> ScanScore:
    """The words read on a page, as `words` gives them, against its true text."""
    true = words(truth)
    both = Counter(true) & Counter(read)
    return ScanScore(
        scan=scan,
        n_words=len(true),
        error_rate=word_error_rate(read, true),
        recall=both.total() / len(true) if true else 1.0,
        problem=problem,
    )


def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, punctuation between them apart."""
    return tuple(_WORD.findall(normalise(text)))
