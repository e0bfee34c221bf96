"""Tables as plain text and as Markdown, and figures as they are written in them."""

from collections.abc import Sequence

from eval.intervals import Estimate


def table(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """Columns of text: the first set to the left, the others to the right."""
    everything = [headings, *lines]
    widths = [max(len(line[at]) for line in everything) for at in range(len(headings))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in everything
    )


def markdown_table(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A Markdown table, figures to the right."""
    rule = ["---", *["---:"] * (len(headings) - 1)]
    return "\n".join(f"| {' | '.join(line)} |" for line in (headings, rule, *lines))


def percent(figure: Estimate | None) -> str:
    """A figure in per cent, "-" where there is none."""
    return "-" if figure is None else f"{100 * figure.value:.1f}"


def interval(figure: Estimate) -> str:
    """The 95 % interval of a figure, in per cent."""
    return f"{100 * figure.low:.0f} to {100 * figure.high:.0f}"


def with_interval(figure: Estimate | None) -> str:
    """A figure in per cent with its 95 % interval, "-" where there is none."""
    return "-" if figure is None else f"{percent(figure)} ({interval(figure)})"
