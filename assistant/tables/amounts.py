"""Which rows have any of what a column counts, or none: "with vacancies", "without a fine"."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.tables.columns import understand_column
from assistant.tables.figures import figures_in
from assistant.tables.fitting import Fit, Rows, stems
from index.dates import is_month

MIN_SOME = 2  # rows of a column that counts something have a figure

_HAVE = re.compile(
    r"\b(?:led to|resulted in|had|have|has|having|with|got|gets?|saw|incur\w*|attract\w*|suffer\w*|"
    r"receiv\w*|any|without|no|not|never|zero|\w+n't)\b",
    re.I,
)
_NONE = re.compile(r"\b(?:without|no|not|never|zero|\w+n't)\b", re.I)
_NOUGHT = re.compile(r"^(?:[-–—]+|nil|none|0(?:\.0+)?%?|[£$€]0(?:\.0+)?)?$", re.I)
_UNITS = stems("000 000s million thousand number total quarter year month")


def of_some(question: str, rows: Rows, k: int, besides: Collection[str]) -> Fit | None:
    """The rows with a figure other than nought under a heading that the question names, where
    others have none; if the question denies it, the others."""
    heading = _telling(rows[0][k].column) - set(besides)
    if not heading or not heading <= stems(question) or not _HAVE.search(question):
        return None
    if understand_column(rows[0][k].column).measure is not None:
        return None
    some = {at for at, (figure, _) in figures_in(rows, k).items() if figure}
    none = {at for at, row in enumerate(rows) if _NOUGHT.match(row[k].text.strip())}
    if len(some) < MIN_SOME or not none or len(some) + len(none) < len(rows):
        return None
    found = none if _NONE.search(question) else some
    return Fit(columns=(k,), rows=frozenset(found))


def _telling(heading: str) -> set[str]:
    """The words of a heading but for its period and its unit."""
    words = {word for word in stems(heading) if word[:1].isalpha() and not is_month(word)}
    return {word for word in words - _UNITS if not re.fullmatch(r"q\d|fy\d*", word)}
