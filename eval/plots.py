"""Plots as SVG text: bars and curves over shares from 0 to 1, and curves of growth."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _HEIGHT, _LEFT, _TOP = 420, 260, 56, 30
_BAR_LEFT, _BAR_STEP = 130, 22
_INK, _LINE = "#1b1b1b", "#1d5fa8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of `value`, 0 to 1; `told` is written at its end."""

    name: str
    value: float
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point, both 0 to 1; `told` is written above it."""

    x: float
    y: float
    told: str


def bars(title: str, shown: Sequence[Bar]) -> str:
    """Bars from top to bottom, each with its name on the left."""
    span = _WIDTH - _BAR_LEFT - 70
    drawn = []
    for at, bar in enumerate(shown):
        y = _TOP + at * _BAR_STEP
        drawn.append(
            f'<rect x="{_BAR_LEFT}" y="{y}" width="{bar.value * span:.1f}" height="16" '
            f'fill="{_LINE}"/>'
            + _text(_BAR_LEFT - 6, y + 13, bar.name, anchor="end")
            + _text(_BAR_LEFT + bar.value * span + 6, y + 13, f"{bar.value:.0%} ({bar.told})")
        )
    return _svg(title, drawn, height=_TOP + len(shown) * _BAR_STEP + 10)


def curve(
    title: str,
    points: Sequence[Point],
    *,
    across: str,
    up: tuple[str, str] = ("0 %", "100 %"),
    diagonal: bool = False,
) -> str:
    """Points joined from left to right; `diagonal` draws the line from 0 to 1.

    Args:
        across: what goes from left to right.
        up: what 0 and 1 are called at the left.
    """
    right, bottom, top = _WIDTH - 20, _HEIGHT - 34, _TOP + 14  # room for what is told at 1
    placed = [
        (_LEFT + p.x * (right - _LEFT), bottom - p.y * (bottom - top), p.told) for p in points
    ]
    drawn = [
        f'<path d="M{_LEFT} {top}V{bottom}H{right}" fill="none" stroke="{_INK}"/>',
        _text(_LEFT - 6, top + 5, up[1], anchor="end"),
        _text(_LEFT - 6, bottom, up[0], anchor="end"),
        _text((_LEFT + right) / 2, bottom + 22, across, anchor="middle"),
    ]
    if diagonal:
        drawn.append(f'<path d="M{_LEFT} {bottom}L{right} {top}" stroke="#bbb"/>')
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in placed)
    drawn.append(f'<polyline points="{path}" fill="none" stroke="{_LINE}" stroke-width="2"/>')
    for x, y, told in placed:
        if told:
            drawn.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{_LINE}"/>')
            drawn.append(_text(x, y - 8, told, anchor="middle"))
    return _svg(title, drawn, height=_HEIGHT)


_COLOURS = ("#1d5fa8", "#b3261e", "#2e7d32", "#6a4c93")


def log_curves(title: str, lines: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """Curves of positive values by positive values, both axes logarithmic, each with its name.

    Args:
        lines: the points (x, y) of each curve, ascending, by its name; one without points is left
            out.
    """
    lines = {name: line for name, line in lines.items() if line}
    points = [point for line in lines.values() for point in line]
    xs, ys = (_decades([point[axis] for point in points]) for axis in (0, 1))
    right, bottom = _WIDTH - 20, _HEIGHT - 40
    left, top = _LEFT + 20, _TOP + 16 * len(lines)

    def placed(x: float, y: float) -> tuple[float, float]:
        return (
            left + (math.log10(x) - xs[0]) / (xs[-1] - xs[0]) * (right - left),
            bottom - (math.log10(y) - ys[0]) / (ys[-1] - ys[0]) * (bottom - top),
        )

    drawn = [f'<path d="M{left} {top}V{bottom}H{right}" fill="none" stroke="{_INK}"/>']
    for power in xs:
        x, _ = placed(10.0**power, 10.0 ** ys[0])
        anchor = "end" if power == xs[-1] else "middle"  # within the picture
        drawn.append(_text(x, bottom + 16, f"{10**power:,}", anchor=anchor))
    for power in ys:
        _, y = placed(10.0 ** xs[0], 10.0**power)
        drawn.append(_text(left - 6, y + 4, f"{10.0**power:,g}", anchor="end"))
    for at, (name, line) in enumerate(lines.items()):
        colour = _COLOURS[at % len(_COLOURS)]
        path = " ".join("{:.1f},{:.1f}".format(*placed(x, y)) for x, y in line)
        drawn.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for cx, cy in (placed(x, y) for x, y in line):
            drawn.append(f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="3" fill="{colour}"/>')
        beside = 22 + 16 * at
        drawn.append(f'<rect x="{left}" y="{beside}" width="10" height="10" fill="{colour}"/>')
        drawn.append(_text(left + 16, beside + 9, name))
    return _svg(title, drawn, height=_HEIGHT)


def _decades(values: Sequence[float]) -> range:
    """The powers of ten from below the least value to above the greatest, two at least."""
    low = math.floor(math.log10(min(values)) + 1e-9)
    high = math.ceil(math.log10(max(values)) - 1e-9)
    return range(low, max(high, low + 1) + 1)


def _svg(title: str, drawn: Sequence[str], *, height: int) -> str:
    return (
        f'<svg role="img" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="{_INK}">'
        f"<title>{escape(title)}</title>{_text(0, 14, title)}{''.join(drawn)}</svg>"
    )


def _text(x: float, y: float, told: str, *, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(told)}</text>'
