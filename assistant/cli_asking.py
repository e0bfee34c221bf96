"""The commands that answer: ask, batch."""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from assistant import Assistant
from assistant.answers import Answer, Citation
from index.dates import spoken
from index.papers import Filters

WIDTH = 96
WRITTEN = "Written by {model}; each sentence was checked against the passage it cites."

Opener = Callable[[argparse.Namespace], Assistant]
Chooser = Callable[[argparse.Namespace], Filters]
Adder = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]


def add_commands(
    add: Adder,
    add_filters: Callable[[argparse.ArgumentParser], None],
    opened: Opener,
    chosen: Chooser,
) -> None:
    """Adds both commands; `opened` and `chosen` read the index and filters that are meant."""

    def run(do: Callable[..., int]) -> Callable[[argparse.Namespace], int]:
        return lambda options: do(options, opened, chosen(options))

    command = add("ask", run(_ask), "answer a question")
    command.add_argument("question", metavar="QUESTION")
    command.add_argument(
        "--after",
        action="append",
        default=[],
        metavar="QUESTION",
        help="a question asked before, which this one may point back at; may be given again",
    )
    add_filters(command)
    add_model(command)
    command.add_argument("--json", action="store_true", help="print JSON")
    command = add("batch", run(_batch), "answer the questions of a file of JSON lines")
    command.add_argument(
        "file",
        metavar="FILE",
        help='lines with "id" and "question", and, if wanted, "after": a list of the questions '
        "asked before; - for stdin",
    )
    add_filters(command)
    add_model(command)


def add_model(command: argparse.ArgumentParser) -> None:
    """Adds the choice of a language model."""
    command.add_argument(
        "--model",
        metavar="PROVIDER:NAME",
        help="a language model that writes the answers, such as ollama:llama3.1; none: without "
        "(default: $COMMITTEE_MODEL, else none)",
    )


def _ask(options: argparse.Namespace, opened: Opener, filters: Filters) -> int:
    answer = _asked(opened(options), options.question, options.after, filters)
    if options.json:
        print(json.dumps(answer.to_dict(), ensure_ascii=False, indent=2))
    else:
        print(render(answer))
    return 0


def _asked(assistant: Assistant, question: str, before: Sequence[str], filters: Filters) -> Answer:
    """The answer to the last question of a conversation."""
    history: list[Answer] = []
    for earlier in before:
        history.append(assistant.ask(earlier, filters=filters, history=history))
    return assistant.ask(question, filters=filters, history=history)


def render(answer: Answer) -> str:
    """An answer for the terminal: the text, then its numbered citations."""
    lines = [_wrapped(f"({answer.read_as})"), ""] if answer.read_as else []
    lines += [_wrapped(line) for line in answer.text.split("\n")]
    if answer.model:
        lines += ["", _wrapped(f"({WRITTEN.format(model=answer.model)})")]
    if answer.notices:
        lines += ["", *(_wrapped(f"({notice})") for notice in answer.notices)]
    direct = [citation for citation in answer.citations if citation.support == "direct"]
    related = [citation for citation in answer.citations if citation.support == "related"]
    if direct:
        lines += ["", *(line for citation in direct for line in _citation_lines(citation))]
    if related:
        lines += ["", "The nearest passages:"]
        lines += [line for citation in related for line in _citation_lines(citation)]
    return "\n".join(lines)


def _citation_lines(citation: Citation) -> Iterator[str]:
    item = " ".join(part for part in (citation.item, citation.item_title) if part)
    about = [citation.place, f"item {item}" if item else "", citation.record.value]
    if citation.meeting_date:
        about[-1] += f" of {spoken(citation.meeting_date)}"
    if citation.ocr:
        about.append("read by OCR")
    yield f"[{citation.marker}] {', '.join(part for part in about if part)}: {citation.document}"
    yield _wrapped(f"“{textwrap.shorten(citation.quote, 400, placeholder=' …')}”", indent="    ")


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent)


def _batch(options: argparse.Namespace, opened: Opener, filters: Filters) -> int:
    try:
        lines = _lines(options.file)
    except OSError as error:
        print(f"Could not read '{options.file}': {error.strerror}.", file=sys.stderr)
        return 1
    except UnicodeDecodeError:
        print(
            f"Could not read '{options.file}': it is not UTF-8. Save it as UTF-8.", file=sys.stderr
        )
        return 1
    assistant = opened(options)
    failed = False
    for number, line in lines:
        record = _record(line)
        if record is None:
            print(
                f"{options.file}, line {number}: not a JSON object with 'id' and 'question' (and, "
                "if wanted, a list 'after').",
                file=sys.stderr,
            )
            failed = True
            continue
        before = [str(earlier) for earlier in record.get("after", [])]
        answer = _asked(assistant, str(record["question"]), before, filters)
        result = {"id": record["id"], **answer.to_dict()}
        print(json.dumps(result, ensure_ascii=False), flush=True)
    return int(failed)


def _lines(name: str) -> list[tuple[int, str]]:
    """The lines that are not blank, each with its number from 1."""
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    lines = data.decode("utf-8-sig").split("\n")
    return [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]


def _record(line: str) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except ValueError:
        return None
    fits = isinstance(record, dict) and "id" in record and "question" in record
    return record if fits and isinstance(record.get("after", []), list) else None
