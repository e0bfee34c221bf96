"""How well a trained reader does by the sets' own published measures, on questions that it did not
learn: exact match and F1 of answers, MAP and MRR of candidates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from eval.intervals import Estimate, estimated
from eval.spans import exact_match, token_f1
from eval.text import markdown_table, with_interval
from eval.train.lessons import Lesson, Reading
from eval.train.loop import said_of
from eval.train.measured import best_spans
from eval.train.network import MAX_PIECES, QUESTION_PIECES, Reader, word_pieces
from eval.train.unlearnt import Asked

NONE = 0.0  # an answer whose odds above "none" are no higher is none; fitted to nothing
SPANS = ("exact match", "F1", "exact match or none", "F1 or none")
RANKS = ("MAP", "MRR")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The best answer in the texts of a question, its odds above "none", and how relevant each
    text, or window of one, is."""

    answer: str
    odds: float
    relevance: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The figures of a set's questions beside passages of which something was read in training
    (`read`), or of those beside others."""

    of: str
    read: bool
    figures: Mapping[str, Estimate]


def answers(model: Reader, folder: Path, asked: Sequence[Asked]) -> list[Said]:
    """What the network says to each question, in their order.

    A text that is too long for it is read in windows that overlap by half; candidates are cut, as
    hits are when the network is used.

    Args:
        folder: of the encoder that the training began with.

    Source: windows, and the best answer of all of them, as Devlin et al. 2019 (arXiv 1810.04805).
    """
    tokenizer = word_pieces(folder)
    texts = [
        (n, text)
        for n, one in enumerate(asked)
        for whole in one.texts
        for text in ([whole] if one.relevant else windows(one.question, whole, tokenizer))
    ]
    lessons = [
        Lesson(
            name=str(k),
            question=asked[n].question,
            readings=(Reading(text=text, relevant=False),),
        )
        for k, (n, text) in enumerate(texts)
    ]
    told = dict(_read(model, folder, lessons, tokenizer))
    of: dict[int, list[tuple[float, str, float]]] = defaultdict(list)
    for k, (n, _) in enumerate(texts):
        of[n].append(told[k])
    best = [max(of[n], key=lambda one: one[0]) for n in range(len(asked))]
    return [
        Said(answer=answer, odds=odds, relevance=tuple(relevance for *_, relevance in of[n]))
        for n, (odds, answer, _) in enumerate(best)
    ]


def windows(question: str, text: str, tokenizer: Tokenizer) -> list[str]:
    """A text in parts that the network reads whole beside a question, each with half of the one
    before it; the last ends with the text."""
    places = tokenizer.encode(text).offsets[1:-1]
    room = MAX_PIECES - _question_pieces(question, tokenizer) - 2
    last = max(len(places) - room, 0)
    starts = [*range(0, last, room // 2), last] if places else []
    return [text[places[k][0] : places[k : k + room][-1][1]] for k in starts] or [text]


def _question_pieces(question: str, tokenizer: Tokenizer) -> int:
    """How many word pieces of a question are read, with the one that stands before it."""
    return len(tokenizer.encode(question).ids[:-1][:QUESTION_PIECES])


def _read(
    model: Reader, folder: Path, lessons: Sequence[Lesson], tokenizer: Tokenizer
) -> Iterator[tuple[int, tuple[float, str, float]]]:
    """By the number that is a lesson's name: the odds of its best answer, it, and its relevance."""
    for some, marks, _ in said_of(model, lessons, folder):
        starts, ends, odds = best_spans(marks.spans)
        for row, lesson in enumerate(some):
            text = lesson.readings[0].text
            first = _question_pieces(lesson.question, tokenizer) + 1
            places = tokenizer.encode(text).offsets[1:-1]
            inside = places[int(starts[row]) - first : int(ends[row]) - first + 1]
            answer = text[inside[0][0] : inside[-1][1]] if inside else ""
            yield int(lesson.name), (float(odds[row]), answer, float(marks.relevance[row]))


def lines_of(asked: Sequence[Asked], said: Sequence[Said]) -> list[Line]:
    """The figures by set."""
    groups: dict[tuple[str, bool], list[Mapping[str, float]]] = defaultdict(list)
    for one, told in zip(asked, said, strict=True):
        found = span_parts(one, told) if one.relevant is None else _ranked(one, told)
        groups[one.of, one.read].append(found)
    return [
        Line(of=of, read=read, figures=_figures(groups[of, read])) for of, read in sorted(groups)
    ]


def _ranked(one: Asked, said: Said) -> Mapping[str, float]:
    return rank_parts(one.relevant or (), said.relevance)


def _figures(parts: Sequence[Mapping[str, float]]) -> Mapping[str, Estimate]:
    names = dict.fromkeys(name for one in parts for name in one)
    return {name: estimated([one[name] for one in parts if name in one]) for name in names}


def span_parts(one: Asked, said: Said) -> Mapping[str, float]:
    """The parts of a question in SPANS: of the first two where it has an answer, which is then
    looked for without a "none"; of the others always, where "none" is right if it has none.

    Source: the best accepted answer as in SQuAD's script (Rajpurkar et al. 2016, 2018).
    """
    given = said.answer if said.odds > NONE else ""
    accepted = one.answers or ("",)
    parts = {
        SPANS[2]: max(exact_match(given, answer) for answer in accepted),
        SPANS[3]: max(token_f1(given, answer) for answer in accepted),
    }
    if one.answers:
        parts[SPANS[0]] = max(exact_match(said.answer, answer) for answer in accepted)
        parts[SPANS[1]] = max(token_f1(said.answer, answer) for answer in accepted)
    return parts


def rank_parts(relevant: Sequence[bool], relevance: Sequence[float]) -> Mapping[str, float]:
    """Average precision and reciprocal rank of candidates by their relevance; of equal ones those
    that do not answer come first.

    Source: as SelQA reports them (Jurczyk, Zhai and Choi 2016).
    """
    order = sorted(range(len(relevant)), key=lambda k: (-relevance[k], relevant[k]))
    ranks = [rank for rank, k in enumerate(order, start=1) if relevant[k]]
    precisions = [n / rank for n, rank in enumerate(ranks, start=1)]
    return {RANKS[0]: sum(precisions) / len(precisions), RANKS[1]: 1 / ranks[0]}


def published_text(lines: Sequence[Line]) -> str:
    """Tables of the answers and of the candidates, in Markdown."""
    parts = []
    for names in (SPANS, RANKS):
        own = [line for line in lines if names[-1] in line.figures]
        if own:
            cells = [_cells(line, names) for line in own]
            parts.append(markdown_table(("set", "its passages", *_headings(names)), cells))
    return "\n\n".join(parts)


def _headings(names: Sequence[str]) -> list[str]:
    return [heading for at in range(0, len(names), 2) for heading in ("n", *names[at : at + 2])]


def _cells(line: Line, names: Sequence[str]) -> list[str]:
    cells = [line.of, "read with other questions" if line.read else "never read"]
    for at in range(0, len(names), 2):
        two = [line.figures.get(name) for name in names[at : at + 2]]
        cells += [str(two[0].n) if two[0] else "-", *map(with_interval, two)]
    return cells
