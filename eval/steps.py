"""What each step from question to answer is worth: all variants of the assistant in one run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from assistant import Assistant, Settings, Steps, Ways
from assistant.settings import read_settings
from eval.baseline import run_baseline
from eval.questions import Fact, FactsError
from eval.run import opened, run_facts
from eval.scoring import Run
from eval.worth import Worth, id_in_set

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSet:
    """Known facts and the papers they are about; `index` is the folder that keeps an index of
    these papers, None for one that is gone afterwards."""

    name: str
    facts: Sequence[Fact]
    papers: Sequence[Path]
    index: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The assistant with other steps, or with other settings than this machine's."""

    name: str
    steps: Steps = field(default_factory=Steps)
    settings: Settings | None = None


WITHOUT_MODEL = "none"
"""No step asks a language model, also where one is set: `--with model=NAME` sets one beside."""
WHOLE = Variant(name="all steps")
SEARCHES = (
    Variant(name="BM25 alone", steps=Steps(ways=Ways(dense=False, late_interaction=False))),
    Variant(name="vectors alone", steps=Steps(ways=Ways(lexical=False, late_interaction=False))),
    Variant(name="both, fused", steps=Steps(ways=Ways(late_interaction=False))),
    Variant(name="+ late interaction", steps=Steps(ways=Ways(lexical_share=False, rarity=False))),
    Variant(name="+ weight of rare words", steps=Steps(ways=Ways(lexical_share=False))),
)
"""Searching built up, each with all steps of answering; the next one would be all steps."""


def _switches(of: type) -> list[str]:
    return [one.name for one in fields(of) if one.type in ("bool", bool)]


def _without(name: str) -> Variant:
    ways = Ways(**{name: False}) if name in _switches(Ways) else Ways()
    switch: dict[str, Any] = {name: False} if name in _switches(Steps) else {}
    return Variant(name=f"without {name.replace('_', ' ')}", steps=Steps(ways=ways, **switch))


WITHOUT = tuple(map(_without, (*_switches(Ways), *_switches(Steps))))
"""Every switch of `Steps` and of `Ways` turned off by itself, so a new one is measured at once."""


def measure_steps(
    sets: Sequence[FactSet],
    *,
    versions: Mapping[str, str],
    others: Sequence[Variant] = (),
    told: Told,
) -> Worth:
    """Every variant asked every fact.

    Args:
        sets: all are scored together, and told apart by their names.
        others: variants with other settings; one with another encoder has an index of its own.
        told: is given the names of each set and variant as their turn comes.
    """
    by_set = [list(_runs_of(one, versions, told)) for one in sets]
    names = tuple(one.name for one in sets)
    runs = [together(names, parts) for parts in zip(*by_set, strict=True)]
    n_searches, n_without = len(SEARCHES), len(WITHOUT)
    whole, rest = runs[0], runs[1:]
    return Worth(
        whole=whole,
        searches=tuple(rest[:n_searches]),
        without=tuple(rest[n_searches : n_searches + n_without]),
        baselines=tuple(rest[n_searches + n_without :]),
        others=tuple(_with_settings(sets, variant, versions, told) for variant in others),
        sets=names if len(names) > 1 else (),
    )


def _runs_of(one: FactSet, versions: Mapping[str, str], told: Told) -> Iterator[Run]:
    """The runs over one set: the whole, the searches, those without a step, the baselines."""
    settings = read_settings(model=WITHOUT_MODEL)
    with opened(one.papers, index=one.index, settings=settings) as (assistant, _):
        assistant.ask(one.facts[0].question)  # what the first one loads is no step's cost
        for variant in (WHOLE, *SEARCHES, *WITHOUT):
            told(f"{one.name}: {variant.name}")
            yield _run(assistant, variant, one, versions)
    told(f"{one.name}: the tutorial's")
    yield from run_baseline(one.facts, one.papers, versions=versions, progress=silent).runs


def _run(assistant: Assistant, variant: Variant, one: FactSet, versions: Mapping[str, str]) -> Run:
    return run_facts(
        assistant.with_steps(variant.steps), one.facts, one.papers,
        versions=versions, progress=silent, name=variant.name,
    )  # fmt: skip


def other_setting(given: str) -> Variant:
    """The variant that "SETTING=VALUE" names, such as "encoder=FOLDER".

    Raises:
        FactsError: there is no such setting, or it cannot have that value.
    """
    name, _, value = given.partition("=")
    if name not in Settings.model_fields or not value:
        known = ", ".join(Settings.model_fields)
        raise FactsError(f"'{given}' is no setting with a value. There are: {known}.")
    try:
        changed = read_settings(model=WITHOUT_MODEL).model_dump() | {name: value}
        settings = Settings.model_validate(changed)
    except ValidationError as error:
        raise FactsError(f"'{given}' cannot be: {error.errors()[0]['msg']}.") from error
    return Variant(name=f"{name} {Path(value).name}", settings=settings)


def _with_settings(
    sets: Sequence[FactSet], variant: Variant, versions: Mapping[str, str], told: Told
) -> Run:
    own = variant.settings is None or variant.settings.encoder == read_settings().encoder
    parts = []
    for one in sets:
        told(f"{one.name}: {variant.name}")
        index = one.index if own else None  # an index is of one encoder
        with opened(one.papers, index=index, settings=variant.settings) as (assistant, _):
            parts.append(_run(assistant, variant, one, versions))
    return together(tuple(one.name for one in sets), parts)


def silent(n_done: int, n: int) -> None:
    """Nobody is told of single questions."""


def together(names: Sequence[str], parts: Sequence[Run]) -> Run:
    """The runs of a variant over several sets as one; ids are told apart by the set's name."""
    if len(parts) == 1:
        return parts[0]
    rows = tuple(
        replace(row, id=id_in_set(name, row.id))
        for name, part in zip(names, parts, strict=True)
        for row in part.rows
    )
    problems = tuple(problem for part in parts for problem in part.problems)
    return replace(parts[0], rows=rows, problems=problems)
