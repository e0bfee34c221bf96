"""The weights of `assistant/model.json`, or of a trained reader, learnt from known facts.

Two small models: which unit of the hits answers a question (a conditional logit over the units
of each question, McFadden 1974), and whether the answer made from it is right (logistic
regression). With a reader the weights that there are stay as they are to each other, and what is
fitted is how much all of them and how much its mark counts. All are
fitted on all the sets given; how well units are chosen on questions not seen is told by five-fold
cross-validation over questions.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from assistant import Assistant, Filters, Hit
from assistant.asked.questions import understand
from assistant.asked.vocabulary import with_record_words
from assistant.claims.claim import Claim
from assistant.claims.composing import compose_claims
from assistant.finding import POOL, to_rank
from assistant.settings import read_settings
from assistant.units import marker
from assistant.units.confidence import features_of
from assistant.units.extract import FEATURES, Unit
from assistant.units.model import MARKS, WEIGHTS, model
from assistant.units.ranking import ranked_units
from assistant.units.reader import Reader
from eval.fitcolumns import Candidates, column_examples, fit_columns, fit_held
from eval.judgements import Judgement, judge
from eval.logit import Matrix, chosen_weights, minimised, scaling
from eval.matching import squash
from eval.measures import answer_right
from eval.questions import Fact
from eval.reading import read_papers
from eval.run import opened, own_text_of
from eval.said import Said

FOLDS = 5
ANSWER_PENALTY = 0.01
MIN_ROWS = 50  # with a right cell, to learn the weights of cells from
STRANGERS = 15  # questions about other papers, asked of each set's


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A question's units: features of shape (n_units, n_features), which of them answer, which
    answer fully; the features of the answer made from them, and whether it was right."""

    units: Matrix
    answers: NDArray[np.bool_]
    full: NDArray[np.bool_]
    answer: dict[str, float]
    right: bool


Sets = Sequence[tuple[Sequence[Fact], Path]]


def fit_sets(
    sets: Sets, *, apart: Sets = (), indexes: Path | None = None, reader: Path | None = None
) -> float:
    """Fits and writes the weights: first of units, then, with these in use, of answers.

    Args:
        sets: facts, and the folder or file of the papers they are about.
        apart: others, by which confidence is set right. Without them it is by `sets`, and is too
            sure of questions unlike those.
        indexes: a folder that keeps an index for each set; none is kept if not given.
        reader: the folder of a trained reader; the weights are written beside it, and those of the
            assistant stay.

    Returns:
        What `cross_validated` says.
    """
    path = _weights(reader)
    if reader is not None and not path.exists():
        _write(marker.unfitted(reader), path)
    others = strangers([facts for facts, _ in sets], STRANGERS)
    found: list[Example] = []
    rows: list[Candidates] = []
    for _ in range(2):  # what is said of units depends on their weights, and on the cells chosen
        found, rows = [], []
        for (facts, papers), strange in zip(sets, others, strict=True):
            with _opened(papers, indexes, reader) as assistant:
                found += examples(assistant, [*facts, *strange], [papers])
                rows += column_examples(assistant, facts, [papers])
        write_model(found, path, rows=rows, reader=reader)
    calibrate(apart or sets, indexes=indexes, reader=reader)
    return cross_validated(found, fit_units if reader is None else fit_marks)


def _weights(reader: Path | None) -> Path:
    return WEIGHTS if reader is None else reader / marker.WEIGHTS


@contextmanager
def _opened(papers: Path, indexes: Path | None, reader: Path | None) -> Iterator[Assistant]:
    settings = read_settings(model="none").model_copy(update={"reader": str(reader or marker.NONE)})
    index = indexes / papers.name if indexes else None
    with opened([papers], index=index, settings=settings) as (assistant, _):
        yield assistant


def calibrate(sets: Sets, *, indexes: Path | None = None, reader: Path | None = None) -> None:
    """Writes the weights of answers anew, so that of answers given with one confidence that share
    is right; for the arguments see `fit_sets`.

    Source: Platt 1999, "Probabilistic outputs for support vector machines": one slope and one
    shift of the log-odds.
    """
    given: list[tuple[float, bool]] = []
    for facts, papers in sets:
        with _opened(papers, indexes, reader) as assistant:
            for fact in facts:
                answer = assistant.ask(fact.question)
                # the register's answers, not searched for, have confidences of their own
                if not answer.abstained and answer.timings_ms["retrieve"] > 0:
                    said = Said(answer=answer.text, abstained=False, confidence=answer.confidence)
                    given.append((said.confidence, fact.answerable and answer_right(fact, said)))
    slope, shift = platt(given)
    path = _weights(reader)
    content = json.loads(path.read_text(encoding="utf-8"))
    scaled = {name: round(slope * weight, 3) for name, weight in content["answer"].items()}
    learnt = str(content["note"]).split(";")[0]
    content["note"] = f"{learnt}; confidence set right by {len(given)} answers"
    content["answer"] = {**scaled, "bias": round(scaled["bias"] + shift, 3)}
    _write(content, path)


def platt(given: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """The slope and shift of log-odds that fit probabilities, 0 to 1, best to what came true."""
    chances = torch.tensor([chance for chance, _ in given], dtype=torch.float64)
    odds = torch.logit(chances, eps=1e-6)
    right = torch.tensor([float(came) for _, came in given], dtype=torch.float64)

    def loss(weights: torch.Tensor) -> torch.Tensor:
        fitted = weights[1] * odds + weights[0]
        return torch.nn.functional.binary_cross_entropy_with_logits(fitted, right)

    shift, slope = minimised(loss, 2, 0.0).tolist()
    return slope, shift


def strangers(sets: Sequence[Sequence[Fact]], n: int) -> list[list[Fact]]:
    """For each set of facts some questions of the others, which its papers cannot answer.

    Args:
        n: how many for each set, drawn evenly.
    """
    drawn: list[list[Fact]] = []
    for k, own in enumerate(sets):
        known = {fact.question for fact in own}
        others = [f for j, one in enumerate(sets) if j != k for f in one if f.question not in known]
        step = max(len(others) // n, 1)
        drawn.append(
            [
                Fact(id=f"other-{fact.id}", kind="unanswerable", question=fact.question)
                for fact in others[::step][:n]
            ]
        )
    return drawn


def examples(assistant: Assistant, facts: Sequence[Fact], papers: Sequence[Path]) -> list[Example]:
    """One example a fact for which something was found."""
    texts, own_text = read_papers(papers), own_text_of(assistant)
    made = (_example(assistant, fact, judge(fact, texts, own_text=own_text)) for fact in facts)
    return [example for example in made if example is not None]


def _example(assistant: Assistant, fact: Fact, judgement: Judgement) -> Example | None:
    retriever = assistant.retriever
    asked = understand(fact.question)
    query = with_record_words(retriever.query(asked.text), asked.text)
    pool = retriever.hits(query, filters=Filters(), limit=POOL)
    units = ranked_units(retriever, asked, query, to_rank(retriever, asked, query, pool))
    if not units:
        return None
    on_page = [_stands_on(unit.hit, judgement) for unit in units]
    full = [
        there and _says_all(compose_claims(asked, [unit], retriever.following), fact)
        for unit, there in zip(units, on_page, strict=True)
    ]
    partly = [
        there and not unit.is_row and _holds_evidence(unit, fact)
        for unit, there in zip(units, on_page, strict=True)
    ]
    claims = compose_claims(asked, units, retriever.following)
    cited = any(
        (claim.passage.document, claim.passage.page_number) in judgement.places for claim in claims
    )
    return Example(
        units=np.array([unit.features for unit in units]),
        answers=np.array(full) | np.array(partly),
        full=np.array(full),
        answer=dict(features_of(asked, units)),
        right=cited and _says_all(claims, fact),
    )


def _stands_on(hit: Hit, judgement: Judgement) -> bool:
    return (hit.passage.document, hit.passage.page_number) in judgement.places


def _says_all(claims: Sequence[Claim], fact: Fact) -> bool:
    text = " ".join(claim.text for claim in claims)
    said = Said(answer=text, abstained=not claims, confidence=1.0)
    return bool(claims) and fact.answerable and answer_right(fact, said)


def _holds_evidence(unit: Unit, fact: Fact) -> bool:
    text = squash(unit.text)
    quotes = [squash(evidence.quote) for evidence in fact.evidence]
    return any(quote in text or (len(text) > 25 and text in quote) for quote in quotes)


def fit_units(training: Sequence[Example]) -> dict[str, float]:
    """The weights of the features of units, "bias" first.

    The bias makes a unit's score the log-odds of the best unit against its rivals on average.
    """
    mean, _ = scaling(np.vstack([example.units for example in training]))
    weights = chosen_weights(
        [example.units for example in training], [one.answers for one in training]
    )
    bias = -float((weights * mean).sum())
    return {"bias": round(bias, 3), **dict(zip(FEATURES, weights.round(3), strict=True))}


def fit_marks(training: Sequence[Example]) -> dict[str, float]:
    """The weights of the features of units and of a network's marks: those of the features as the
    assistant has them, all multiplied by one number. Few facts are needed to learn so little."""
    own = np.array([model().unit[name] for name in FEATURES])
    weights = chosen_weights(
        [_summed(example.units, own) for example in training], [one.answers for one in training]
    )
    scaled = [*(own * weights[0]), *weights[1:]]
    mean = np.vstack([example.units for example in training]).mean(axis=0)
    bias = -float((np.array(scaled) * mean).sum())
    names = (*FEATURES, *MARKS)
    return {"bias": round(bias, 3), **dict(zip(names, np.round(scaled, 3).tolist(), strict=True))}


def _summed(units: Matrix, own: Matrix) -> Matrix:
    """The sum of the features by their weights, and the marks; shape (n_units, 1 + n_marks)."""
    n = len(own)
    return np.column_stack([units[:, :n] @ own, units[:, n:]])


def fit_answers(training: Sequence[Example]) -> dict[str, float]:
    """The weights of the features of answers, "bias" first."""
    names = list(training[0].answer)
    rows = np.array([[example.answer[name] for name in names] for example in training])
    mean, spread = scaling(rows)
    scaled = torch.tensor((rows - mean) / spread)
    right = torch.tensor([float(example.right) for example in training], dtype=torch.float64)

    def loss(weights: torch.Tensor) -> torch.Tensor:
        odds = weights[0] + scaled @ weights[1:]
        return torch.nn.functional.binary_cross_entropy_with_logits(odds, right)

    fitted = minimised(loss, len(names) + 1, ANSWER_PENALTY).numpy()
    weights = fitted[1:] / spread
    bias = float(fitted[0] - (weights * mean).sum())
    return {"bias": round(bias, 3), **dict(zip(names, weights.round(3).tolist(), strict=True))}


def _first_is_full(weights: dict[str, float], example: Example) -> bool:
    scores = example.units @ np.array(
        [weight for name, weight in weights.items() if name != "bias"]
    )
    return bool(example.full[int(scores.argmax())])


def cross_validated(
    everything: Sequence[Example], fit: Callable[[Sequence[Example]], dict[str, float]]
) -> float:
    """The share of questions, each scored by weights fitted without it, whose best unit alone is a
    full answer; of the questions that some unit answers."""
    folds = np.random.default_rng(0).integers(FOLDS, size=len(everything))
    right: list[bool] = []
    for fold in range(FOLDS):
        training = [e for e, f in zip(everything, folds, strict=True) if f != fold]
        weights = fit(training)
        right += [
            _first_is_full(weights, example)
            for example, own in zip(everything, folds, strict=True)
            if own == fold and example.answers.any()
        ]
    return float(np.mean(right))


def write_model(
    everything: Sequence[Example],
    path: Path = WEIGHTS,
    *,
    rows: Sequence[Candidates] = (),
    reader: Path | None = None,
) -> None:
    """Fits the models on all examples and writes them, with how a reader's relevance counts; those
    of the cells of rows where there are enough rows, else they stay."""
    content: dict[str, object] = {
        "note": f"learnt by `python -m eval fit` from {len(everything)} questions",
        "unit": fit_units(everything) if reader is None else fit_marks(everything),
        "answer": fit_answers(everything),
    }
    enough, own = len(rows) >= MIN_ROWS, dict(model().column)
    if reader is None:
        content["column"] = fit_columns(rows) if enough else own
    else:
        before = json.loads(path.read_text(encoding="utf-8"))
        column = fit_held(rows, own) if enough else before.get("column", {})
        content |= {"network": Reader(reader).sha256, "column": column}
    _write(content, path)


def _write(content: Mapping[str, object], path: Path) -> None:
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    model.cache_clear()
    marker.marker_in.cache_clear()
