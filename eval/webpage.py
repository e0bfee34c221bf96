"""A run as one HTML page that needs nothing else: figures, plots, every wrong answer."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape

from eval.pictures import Picture
from eval.plots import Bar, Point, bars, curve
from eval.report import (
    RELIABILITY_HEADINGS,
    TIME_HEADINGS,
    TOKEN_HEADINGS,
    reliability_lines,
    time_lines,
    token_lines,
)
from eval.scoring import CUTS, Run, Scored
from eval.summary import GROUPS, MEASURES, Group, Summary, grouped, summarise
from eval.text import interval, percent

_SHOWN = ("right", "right_and_page", "page_right", "wrong_refusal", "success@5")
MAX_PICTURES = 2
"""Images of pages beside one wrong answer; all its right pages are named."""
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1b1b; background: #fff }
table { border-collapse: collapse; margin: 1rem 0 }
th, td { padding: .2rem .8rem; text-align: right; border-bottom: 1px solid #ddd }
th:first-child, td:first-child { text-align: left }
article { border-left: .3rem solid #b3261e; padding: .1rem 1rem; margin: 1.5rem 0 }
blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 2px solid #bbb; color: #444 }
figure { margin: .5rem 0 }
svg, img { max-width: 100%; height: auto }
.beside { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem }
.plots { display: flex; flex-wrap: wrap; gap: 2rem; align-items: flex-start }
"""


def wrong_rows(run: Run) -> tuple[Scored, ...]:
    """The questions that the page shows in full: answered wrongly, or without a right page."""
    return tuple(row for row in run.rows if not row.right or (row.judged and not row.page_right))


def as_html(run: Run, *, pictures: Mapping[str, Sequence[Picture]]) -> str:
    """The page, in English, without script and without network.

    Args:
        pictures: of the pages that prove each wrong answer wrong, by the question's id.
    """
    summary, wrong = summarise(run.rows), wrong_rows(run)
    return "\n".join((
        "<!doctype html>", '<html lang="en-GB">', '<head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Evaluation: {escape(run.name)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>How good the answers are</h1><p>{summary.n} questions.</p>",
        _figures(summary), '<div class="plots">', *_plots(run, summary), "</div>",
        *(_group(run, group) for group in GROUPS), _calibration(summary), _costs(summary),
        f"<h2>What went wrong ({len(wrong)})</h2>",
        *(_article(row, pictures.get(row.id, ())) for row in wrong),
        "<h2>What made this run</h2>", _table(("", ""), tuple(run.versions.items())),
        "</body></html>\n",
    ))  # fmt: skip


def _figures(summary: Summary) -> str:
    found = ((m.title, summary.figures.get(m.name)) for m in MEASURES)
    lines = [(title, percent(f), interval(f), str(f.n)) for title, f in found if f]
    return _table(("measure", "%", "95 % interval", "of"), lines)


def _plots(run: Run, summary: Summary) -> list[str]:
    """By kind; success against k; reliability; latency: those the run has figures for."""
    kinds = [Bar(name=name, value=sum(row.right for row in rows) / len(rows), told=str(len(rows)))
             for name, rows in grouped(run.rows, "kind").items()]  # fmt: skip
    plots = [bars("Right, by kind of question (and how many)", kinds)]
    successes = [(k, summary.figures.get(f"success@{k}")) for k in CUTS]
    found = [Point(x=k / max(CUTS), y=f.value, told=str(k)) for k, f in successes if f]
    if found:
        plots.append(curve("A right page among the first k found", found, across="k"))
    if summary.bins:
        points = [Point(x=b.confidence, y=b.right, told=str(b.n)) for b in summary.bins]
        title = "Share right, by confidence (and of how many): calibrated on the line"
        plots.append(curve(title, points, across="confidence, 0 to 100 %", diagonal=True))
    return plots + _latency(run.rows)


def _latency(rows: Sequence[Scored]) -> list[str]:
    times = sorted(row.ask_ms for row in rows if row.ask_ms is not None)
    if not times:
        return []
    longest = times[-1] or 1.0
    points = [Point(x=at / len(times), y=ms / longest, told="") for at, ms in enumerate(times, 1)]
    up = ("0", f"{longest:.0f} ms")
    return [curve("Time to answer", points, across="questions, fastest to slowest", up=up)]


def _group(run: Run, group: Group) -> str:
    lines = []
    for name, rows in grouped(run.rows, group).items():
        figures = summarise(rows).figures
        lines.append((name, str(len(rows)), *(percent(figures.get(m)) for m in _SHOWN)))
    titles = tuple(next(m.title for m in MEASURES if m.name == name) for name in _SHOWN)
    return f"<h2>By {group}</h2>" + _table((group, "questions", *titles), lines)


def _calibration(summary: Summary) -> str:
    if summary.calibration_error is None:
        return ""
    told = f"<p>Expected calibration error {summary.calibration_error:.3f}.</p>"
    return "<h2>Confidence</h2>" + _table(RELIABILITY_HEADINGS, reliability_lines(summary)) + told


def _costs(summary: Summary) -> str:
    told = ""
    if summary.times_ms:
        told += "<h2>Time</h2>" + _table(TIME_HEADINGS, time_lines(summary))
    if summary.tokens:
        told += "<h2>Cost</h2>" + _table(TOKEN_HEADINGS, token_lines(summary))
    return told


def _article(row: Scored, pictures: Sequence[Picture]) -> str:
    """A wrong answer: what was said, and beside it the evidence with images of its pages."""
    return (
        f"<article><h3>{escape(row.id)}: {escape(row.question)}</h3>"
        f"<p><em>{escape(row.kind)}</em> · {escape(_reasons(row))} · confidence "
        f"{row.confidence:.2f}</p>"
        f'<div class="beside"><div><strong>Said</strong><p>{escape(row.answer)}</p>'
        f"{_quotes(row.quotes)}<p>{escape('; '.join(row.cited_pages) or 'no page')}</p></div>"
        f"<div><strong>The papers say</strong>{_quotes(row.evidence)}"
        f"<p>{escape('; '.join(row.right_pages) or 'nothing')}</p>"
        f"{''.join(_picture(name, image) for name, image in pictures)}</div></div></article>"
    )


def _reasons(row: Scored) -> str:
    reasons = [
        f"left out: {', '.join(row.missing)}" if row.answerable and row.missing else "",
        f"said wrongly: {', '.join(row.said_wrongly)}" if row.said_wrongly else "",
        "refused, though the papers say" if row.answerable and row.abstained else "",
        "did not refuse" if not row.answerable and not row.abstained else "",
        "cites no right page" if row.judged and not row.page_right else "",
    ]
    return "; ".join(reason for reason in reasons if reason)


def _quotes(quotes: Sequence[str]) -> str:
    return "".join(f"<blockquote>{escape(quote)}</blockquote>" for quote in quotes)


def _picture(name: str, image: bytes) -> str:
    data = b64encode(image).decode("ascii")
    return (
        f"<figure><figcaption>{escape(name)}</figcaption>"
        f'<img alt="{escape(name)}" src="data:image/jpeg;base64,{data}"></figure>'
    )


def _table(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in headings)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
