"""Plots as SVG text: bars and curves over shares from 0 to 1."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _HEIGHT, _LEFT, _TOP = 420, 260, 40, 30
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


def curve(title: str, points: Sequence[Point], *, diagonal: bool = False) -> str:
    """Points joined from left to right; `diagonal` draws the line from 0 to 1."""
    right, bottom = _WIDTH - 20, _HEIGHT - 30
    placed = [
        (_LEFT + p.x * (right - _LEFT), bottom - p.y * (bottom - _TOP), p.told) for p in points
    ]
    drawn = [f'<path d="M{_LEFT} {_TOP}V{bottom}H{right}" fill="none" stroke="{_INK}"/>']
    drawn += [
        _text(_LEFT - 6, _TOP + 5, "1", anchor="end"),
        _text(_LEFT - 6, bottom, "0", anchor="end"),
    ]
    if diagonal:
        drawn.append(f'<path d="M{_LEFT} {bottom}L{right} {_TOP}" stroke="#bbb"/>')
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in placed)
    drawn.append(f'<polyline points="{path}" fill="none" stroke="{_LINE}" stroke-width="2"/>')
    for x, y, told in placed:
        if told:
            drawn.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{_LINE}"/>')
            drawn.append(_text(x, y - 8, told, anchor="middle"))
    return _svg(title, drawn, height=_HEIGHT)


def _svg(title: str, drawn: Sequence[str], *, height: int) -> str:
    return (
        f'<svg role="img" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="{_INK}">'
        f"<title>{escape(title)}</title>{_text(0, 14, title)}{''.join(drawn)}</svg>"
    )


def _text(x: float, y: float, told: str, *, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(told)}</text>'
