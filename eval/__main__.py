"""The commands of the evaluation suite: `python -m eval COMMAND`."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from assistant import AssistantError
from eval import commands, comparing
from eval.commands import FLOOR, SAMPLE_FACTS, SAMPLE_PAPERS
from eval.questions import FactsError
from index.errors import SettingsError

Command = Callable[[argparse.Namespace], int]


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command.

    Returns:
        0; 1 when some input could not be used or the gate is shut; 2 on wrong usage.
    """
    arguments = command_line().parse_args(words)
    command: Command = arguments.command
    try:
        return command(arguments)
    except (FactsError, AssistantError) as error:
        commands.complain(str(error))
        return commands.WRONG_USAGE if isinstance(error, SettingsError) else commands.UNUSABLE
    except KeyboardInterrupt:
        commands.complain("Stopped.")
        return commands.UNUSABLE


def command_line() -> argparse.ArgumentParser:
    """The command line, as `--help` shows it."""
    top = argparse.ArgumentParser(
        prog="python -m eval", description="Measures how good the assistant is, on known facts."
    )
    lines = top.add_subparsers(required=True, metavar="COMMAND")

    one = _line(lines, "run", commands.run, "ask every fact and score the answers")
    _facts_and_papers(one)
    _index(one)
    one.add_argument(
        "--answers", type=_existing, metavar="FILE",
        help="score these answers (what `python -m assistant batch` printed) instead of asking",
    )  # fmt: skip
    one.add_argument(
        "--rows", type=Path, metavar="FILE", help="write a row a question: .jsonl or .csv"
    )
    one.add_argument(
        "--html", type=Path, metavar="FILE", help="write a page with figures and plots"
    )
    one.add_argument("--store", type=Path, metavar="DIR",
                     help="keep the run there, with what made it")  # fmt: skip
    one.add_argument("--model", metavar="PROVIDER:NAME",
                     help="a language model that writes the answers (default: $COMMITTEE_MODEL, "
                     "else none)")  # fmt: skip
    _markdown(one)
    _json(one)

    one = _line(
        lines, "baseline", comparing.baseline, "the same facts, asked of what a tutorial builds"
    )
    _facts_and_papers(one)
    one.add_argument("--model", metavar="NAME", help="another encoder, by name or folder")
    one.add_argument(
        "--rows", type=Path, metavar="FILE", help="write a row a question: .jsonl or .csv"
    )
    _json(one)

    one = _line(lines, "steps", comparing.steps, "what each step is worth, all variants in one run")
    _sets(one)
    _indexes(one)
    one.add_argument("--with", action="append", default=[], metavar="SETTING=VALUE", dest="others",
                     help="a run with another setting beside it, such as encoder=FOLDER; may be "
                     "given several times")  # fmt: skip
    _markdown(one)
    _json(one)

    one = _line(lines, "compare", comparing.compare, "two stored runs, question by question")
    one.add_argument(
        "runs", nargs=2, type=_existing, metavar="RUN",
        help="what `run --json` printed, or a .jsonl file that --rows wrote; the older first",
    )  # fmt: skip
    _markdown(one)
    _json(one)

    one = _line(
        lines, "check-facts", commands.check_facts, "find facts whose page does not carry them"
    )
    _facts_and_papers(one)

    one = _line(lines, "gate", commands.gate, "fail if a figure on the sample is below its floor")
    _facts_and_papers(one, sample=True)
    _index(one)
    one.add_argument("--floor", type=_existing, default=FLOOR, metavar="FILE",
                     help="the floors (default: eval/floor.toml)")  # fmt: skip

    one = _line(lines, "tables", commands.tables, "cells read from a paper's tables against truth")
    one.add_argument("--truth", type=_existing, required=True, metavar="CSV",
                     help="columns table, row_key, column, value, printed_page")  # fmt: skip
    one.add_argument("--paper", type=_existing, required=True, metavar="PDF")
    _json(one)

    one = _line(lines, "words", commands.words, "words read from scanned pages against truth")
    one.add_argument("--truth", type=_existing, required=True, metavar="JSONL",
                     help="lines with scan_pdf, scan_page and truth_text")  # fmt: skip
    one.add_argument("--papers", type=_existing, required=True, metavar="DIR",
                     help="the folder that scan_pdf is below")  # fmt: skip
    _json(one)

    one = _line(lines, "fidelity", commands.fidelity,
                "printed numbers, items and words of each page against other readers")  # fmt: skip
    one.add_argument("--papers", nargs="+", type=_existing, required=True, metavar="PATH",
                     help="PDF files, or folders of them")  # fmt: skip
    one.add_argument("--pages", type=_existing, metavar="CSV",
                     help="truth for one paper: columns page_index, page, item")  # fmt: skip
    _json(one)

    one = _line(lines, "records", commands.records, "decisions and statements read, against labels")
    one.add_argument("--truth", type=_existing, default=SAMPLE_FACTS.parent / "register.jsonl",
                     metavar="JSONL", help="labels (default: those of the sample)")  # fmt: skip
    one.add_argument("--papers", nargs="+", type=_existing, metavar="PATH",
                     default=[SAMPLE_PAPERS], help="files or folders")  # fmt: skip
    _json(one)

    one = _line(lines, "bench", comparing.bench, "speed, memory and size, beside the tutorial's")
    _facts_and_papers(one, sample=True)
    one.add_argument("--grow", type=int, default=10_000, metavar="N",
                     help="grow to N made-up passages, up to 1000000 (default: 10000; 100000 take "
                     "4 GB of disk and minutes; 0: do not grow)")  # fmt: skip
    one.add_argument("--html", type=Path, metavar="FILE", help="write a page with plots")
    _json(one)

    one = _line(lines, "load", comparing.load, "how fast the page is, also for several at once")
    _facts_and_papers(one, sample=True)
    _index(one)
    one.add_argument("--people", type=int, default=10, metavar="N",
                     help="how many ask at once (default: 10)")  # fmt: skip
    one.add_argument("--each", type=int, default=4, metavar="N",
                     help="how many questions each of them asks (default: 4)")  # fmt: skip
    _json(one)

    one = _line(lines, "fit", commands.fit, "learn the assistant's weights from known facts")
    _sets(one, told="a file of facts and its papers, to learn from")
    _sets(one, "--apart", "facts that nothing was made for, by which confidence is set right")
    _indexes(one)
    one.add_argument("--reader", type=_existing, metavar="FOLDER",
                     help="a trained reader: fit weights to it and write them there")  # fmt: skip

    one = _line(lines, "ablate", comparing.ablate, "what each way of ranking is worth, set by set")
    _sets(one)
    _indexes(one)
    one.add_argument("--reader", type=_existing, metavar="FOLDER",
                     help="a trained reader with its weights")  # fmt: skip
    one.add_argument("--outside", nargs=2, action="append", default=[], metavar=("NAME", "PATH"),
                     help="another set, as for `outside`, beside these or instead of the sample; "
                     "may be given several times")  # fmt: skip
    one.add_argument("--limit", type=int, metavar="N",
                     help="of each set outside N questions only, from anywhere in it")  # fmt: skip
    _markdown(one)
    _json(one)

    one = _line(lines, "outside", commands.outside, "another set, by path, with its own measures")
    one.add_argument("--set", required=True, choices=("qmsum", "tatqa", "squad", "financebench"))
    one.add_argument(
        "--path", type=_existing, required=True, metavar="PATH", help="where it stands"
    )
    one.add_argument("--limit", type=int, metavar="N", help="the first N questions only")
    _json(one)
    return top


def _line(
    lines: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    command: Command,
    told: str,
) -> argparse.ArgumentParser:
    parser = lines.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".")
    parser.set_defaults(command=command)
    return parser


def _facts_and_papers(parser: argparse.ArgumentParser, *, sample: bool = False) -> None:
    """The two inputs of most commands; those for the sample have it as their default."""
    parser.add_argument(
        "--facts", nargs="+", type=_existing, metavar="FILE", required=not sample,
        default=[SAMPLE_FACTS] if sample else None, help="known facts: .jsonl or .csv, or a folder",
    )  # fmt: skip
    parser.add_argument(
        "--papers", nargs="+", type=_existing, metavar="PATH", required=not sample,
        default=[SAMPLE_PAPERS] if sample else None, help="the papers: files or folders",
    )  # fmt: skip


def _sets(
    parser: argparse.ArgumentParser,
    name: str = "--set",
    told: str = "a file of facts and its papers (default: the sample)",
) -> None:
    """Pairs of facts and papers."""
    parser.add_argument(
        name, nargs=2, action="append", type=_existing, default=[],
        dest="sets" if name == "--set" else name.strip("-"), metavar=("FACTS", "PAPERS"),
        help=f"{told}; may be given several times",
    )  # fmt: skip


def _indexes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--indexes", type=Path, metavar="DIR",
        help="a folder that keeps an index for each set, by the name of its papers",
    )  # fmt: skip


def _index(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--index", type=Path, metavar="DIR",
        help="keep the index here (default: a folder that is gone afterwards)",
    )  # fmt: skip


def _markdown(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--markdown", action="store_true", help="print Markdown tables")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _existing(word: str) -> Path:
    path = Path(word)
    if not path.exists():
        raise argparse.ArgumentTypeError(f"there is no '{word}'")
    return path


if __name__ == "__main__":
    sys.exit(main())
