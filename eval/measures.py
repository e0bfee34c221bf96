"""The measures, each a small function with its definition and source.

`ranked` is a list of pages in the order found, best first. A run counts each page once, where it
is found first; in a list that repeats one, only its first place gains anything. `right` are the
judged pages.
"""

import math
from collections.abc import Iterable, Sequence

from eval.judgements import Judgement
from eval.matching import (
    MAX_WORDS,
    dates,
    figures,
    held,
    holds,
    missing,
    n_words,
    names,
    squash,
    without_markers,
)
from eval.questions import Fact
from eval.said import Place, Said


def answer_right(fact: Fact, said: Said) -> bool:
    """An answerable question: it did not abstain, and the answer text holds all of `must_include`
    and none of `must_not_include`, in at most 120 words. Any other: it abstained and says nothing
    of `must_not_include`.

    Source: the rules in `eval/README.md`.
    """
    text = without_markers(said.answer)
    if held(text, fact.must_not_include):
        return False
    if not fact.answerable:
        return said.abstained
    short = n_words(text) <= MAX_WORDS
    return not said.abstained and short and not missing(text, fact.must_include)


def page_right(judgement: Judgement, said: Said) -> bool:
    """Some direct citation names a right page. Source: the rules in `eval/README.md`."""
    return any(judgement.cites(citation) for citation in said.direct)


def first_page_right(judgement: Judgement, said: Said) -> bool:
    """The first direct citation, the one a hurried reader opens, names a right page."""
    return bool(said.direct) and judgement.cites(said.direct[0])


def n_right_citations(judgement: Judgement, said: Said) -> int:
    """Direct citations that name a right page. Citation precision is their share of all direct
    citations. Source: the rules in `eval/README.md`."""
    return sum(judgement.cites(citation) for citation in said.direct)


def unsupported_figures(answer: str, quotes: Iterable[str]) -> tuple[str, ...]:
    """The figures and dates of an answer that stand in no cited quote.

    A figure is a whole token; a date is its day, month and year in one quote, however written. A
    figure that is the sum or difference of two others counts when both stand in the answer and
    in quotes, since a reader can then reckon it again.

    Source: rule 2 of the interface ("each figure, date and name ... stands in some cited quote").
    """
    quoted = tuple(quotes)
    carried = {figure for figure in figures(answer) if any(holds(q, figure) for q in quoted)}
    loose = [figure for figure in figures(answer) if figure not in carried]
    derived = _sums_and_differences(carried)
    bare = tuple(figure for figure in loose if not _is_among(figure, derived))
    dated = {date for quote in quoted for date in dates(quote)}
    wrong = tuple(date for date in dates(answer) if not _is_dated(date, dated))
    return bare + tuple("-".join(str(part) for part in date if part) for date in wrong)


def _sums_and_differences(written: Iterable[str]) -> tuple[float, ...]:
    values = sorted({float(figure) for figure in written if figure.count(".") < 2})
    pairs = [(low, high) for at, low in enumerate(values) for high in values[at + 1 :]]
    return tuple(value for low, high in pairs for value in (high - low, high + low))


def _is_among(figure: str, values: Iterable[float]) -> bool:
    if figure.count(".") > 1:
        return False
    return any(math.isclose(float(figure), value, abs_tol=1e-6) for value in values)


def _is_dated(
    date: tuple[int, int, int | None], dated: Iterable[tuple[int, int, int | None]]
) -> bool:
    """Whether a day stands among those quoted; a quote that gives no year does not gainsay one."""
    return any((date[:2] == other[:2] and None in (date[2], other[2])) or date == other
               for other in dated)  # fmt: skip


def unsupported_names(answer: str, quotes: Iterable[str]) -> tuple[str, ...]:
    """The names of an answer that stand in no cited quote. A name is two or more words with
    capitals in a row ("Ruth Ashdown", "Millbrook Boys School"), an opening "The" apart.

    Source: rule 2 of the interface ("each figure, date and name ... stands in some cited quote").
    """
    quoted = [squash(quote) for quote in quotes]
    written = dict.fromkeys(names(answer))
    return tuple(name for name in written if not any(squash(name) in quote for quote in quoted))


def success(ranked: Sequence[Place], right: frozenset[Place], *, k: int) -> float:
    """Success@k: 1 when a right page is among the first k, else 0. Source: TREC."""
    return float(any(place in right for place in ranked[:k]))


def recall(ranked: Sequence[Place], right: frozenset[Place], *, k: int) -> float:
    """Recall@k: the share of the right pages that are among the first k. Source: TREC."""
    return len(right.intersection(ranked[:k])) / len(right) if right else 0.0


def reciprocal_rank(ranked: Sequence[Place], right: frozenset[Place]) -> float:
    """RR: 1 / the rank of the first right page, 0 when there is none. Source: TREC."""
    ranks = (rank for rank, place in enumerate(ranked, start=1) if place in right)
    return 1.0 / next(ranks, math.inf)


def ndcg(ranked: Sequence[Place], right: frozenset[Place], *, k: int) -> float:
    """nDCG@k with binary gains: the sum of 1 / log2(rank + 1) over right pages, by the best sum
    possible. A page gains where it first comes.

    Source: Järvelin and Kekäläinen, ACM TOIS 20(4), 2002, in the form TREC uses.
    """
    if not right:
        return 0.0
    firsts = {place: rank for rank, place in reversed(tuple(enumerate(ranked[:k], start=1)))}
    gained = sum(1 / math.log2(rank + 1) for place, rank in firsts.items() if place in right)
    best = sum(1 / math.log2(rank + 1) for rank in range(1, min(k, len(right)) + 1))
    return gained / best


def word_error_rate(read: Sequence[str], truth: Sequence[str]) -> float:
    """Words wrong, left out or put in, by the words of the truth: Levenshtein's distance over
    words. It may pass 1.

    Source: Levenshtein 1966; the usual measure of OCR and speech.
    """
    if not truth:
        return float(bool(read))
    previous = list(range(len(read) + 1))
    for row, word in enumerate(truth, start=1):
        current = [row]
        for column, other in enumerate(read, start=1):
            swapped = previous[column - 1] + (word != other)
            current.append(min(swapped, previous[column] + 1, current[-1] + 1))
        previous = current
    return previous[-1] / len(truth)
