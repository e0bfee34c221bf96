"""The gate: figures that may not fall below a committed floor."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from eval.intervals import Estimate
from eval.questions import FactsError
from eval.summary import MEASURES

AT_MOST = frozenset({"wrong_refusal"})
"""Measures for which less is better: their floor is a ceiling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A figure against its floor. It fails when even the better end of its interval is beyond."""

    name: str
    floor: float
    figure: Estimate

    @property
    def passed(self) -> bool:
        """Whether the floor is within the figure's interval, or the figure is on the right side."""
        if self.name in AT_MOST:
            return self.figure.low <= self.floor
        return self.figure.high >= self.floor

    def told(self) -> str:
        """A line for people."""
        side = "at most" if self.name in AT_MOST else "at least"
        low, high = self.figure.low, self.figure.high
        return (
            f"{'pass' if self.passed else 'FAIL'}  {self.name}: {100 * self.figure.value:.1f} "
            f"({100 * low:.0f} to {100 * high:.0f}, of {self.figure.n}), "
            f"{side} {100 * self.floor:.1f}"
        )


def read_floor(path: Path) -> Mapping[str, float]:
    """The floors of a TOML file, as shares from 0 to 1, by the name of the measure.

    Raises:
        FactsError: the file cannot be read or names no such measure.
    """
    try:
        floors = tomllib.loads(path.read_text(encoding="utf-8")).get("floor", {})
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise FactsError(f"Could not read '{path.name}': {error}.") from error
    names = {measure.name for measure in MEASURES}
    for name, floor in floors.items():
        if name not in names:
            known = ", ".join(sorted(names))
            raise FactsError(f"'{path.name}': {name!r} is no measure. There are: {known}.")
        if not isinstance(floor, int | float) or not 0 <= floor <= 1:
            raise FactsError(f"'{path.name}': {name} is {floor!r}. Write a share from 0 to 1.")
    if not floors:
        raise FactsError(f"'{path.name}' holds no floors. Write them under [floor].")
    return {name: float(floor) for name, floor in floors.items()}


def judge_figures(
    floors: Mapping[str, float], figures: Mapping[str, Estimate]
) -> tuple[Verdict, ...]:
    """A verdict for each floor, in the order of the file.

    Raises:
        FactsError: a floor is set for a measure the run does not have.
    """
    absent = [name for name in floors if name not in figures]
    if absent:
        raise FactsError(f"The run has no figure for {', '.join(absent)}. Add facts that have one.")
    return tuple(
        Verdict(name=name, floor=floor, figure=figures[name]) for name, floor in floors.items()
    )
