"""The commands: index, remove, papers, ask, batch, pages, tables, ui, and the register's."""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from assistant import Assistant, AssistantError, Filters, Page, Table, cli_asking, cli_records
from assistant.progress import ProgressBar
from assistant.settings import read_settings
from assistant.writing.providers import chosen_model
from index.build import FileReport
from index.dates import find_dates, spoken
from index.errors import SettingsError

WIDTH = 96


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit status (0 done, 1 some input of no use, 2 wrong usage)."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except AssistantError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, SettingsError) else 1
    except BrokenPipeError:  # the reader has seen enough: `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("Stopped. What was indexed before is untouched.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m assistant",
        description="Answers questions over council committee papers, each with the page to check.",
        epilog="Results go to standard output, progress and problems to standard error.",
    )
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--index",
        type=Path,
        metavar="DIR",
        help="the index folder (default: $COMMITTEE_INDEX, else .committee-index)",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(
        name: str, run: Callable[[argparse.Namespace], int], about: str
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(
            name, help=about, description=about[0].upper() + about[1:] + ".", parents=[shared]
        )
        command.set_defaults(run=run)
        return command

    command = add("index", _index, "add papers to the index, or bring them up to date")
    command.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or folders")
    _add_json(command)
    command = add("remove", _remove, "take papers out of the index")
    command.add_argument("documents", nargs="+", metavar="DOCUMENT", help="file names as indexed")
    command = add("papers", _papers, "list what is indexed")
    _add_json(command)
    cli_asking.add_commands(add, _add_filters, _open, _filters)
    command = add("pages", _pages, "show what was read of a paper, page by page")
    command.add_argument("document", metavar="DOCUMENT")
    _add_json(command)
    command = add("tables", _tables, "show the tables read in a paper")
    command.add_argument("document", metavar="DOCUMENT")
    form = command.add_mutually_exclusive_group()
    _add_json(form)
    form.add_argument("--csv", action="store_true", help="one row a line")
    cli_records.add_commands(add, _add_filters, _open, _filters)
    command = add("ui", _ui, "open the page in a browser, on this machine only")
    command.add_argument("--port", type=int, default=8501)
    cli_asking.add_model(command)
    return parser


def _add_json(command: argparse._ActionsContainer) -> None:
    command.add_argument("--json", action="store_true", help="print JSON")


def _add_filters(command: argparse.ArgumentParser) -> None:
    command.add_argument("--committee", help="only papers of committees with this in their name")
    command.add_argument("--from", dest="since", type=_date, metavar="DATE", help="meetings from")
    command.add_argument("--to", dest="until", type=_date, metavar="DATE", help="meetings up to")
    command.add_argument("--document", help="only this paper")


def _date(text: str) -> date:
    days = find_dates(text)
    if len(days) != 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date; write 2016-06-27 or 27/6/2016")
    return days[0]


def _filters(options: argparse.Namespace) -> Filters:
    return Filters(
        committee=options.committee,
        since=options.since,
        until=options.until,
        document=options.document,
    )


def _open(options: argparse.Namespace, *, create: bool = False) -> Assistant:
    settings = read_settings(model=getattr(options, "model", None))
    if hasattr(options, "model"):  # of a command that answers: a wrong model is told at once
        chosen_model(settings)
    return Assistant.open(options.index or settings.index, create=create, settings=settings)


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


# index, remove, papers


def _index(options: argparse.Namespace) -> int:
    assistant = _open(options, create=True)
    with ProgressBar() as bar:
        report = assistant.add(options.paths, progress=bar.update)
    if options.json:
        files = [_file_json(file) for file in report.files]
        _print_json({"files": files, "seconds": round(report.seconds, 1)})
    elif not report.files:
        print("Nothing to index: no PDF, Word, HTML, Markdown or text file there.")
    else:
        for file in report.files:
            print(_file_line(file))
    for file in report.refused:
        print(file.error, file=sys.stderr)
    return 1 if report.refused or not report.files else 0


def _file_json(file: FileReport) -> dict[str, object]:
    return {
        "document": file.document,
        "outcome": file.outcome,
        "pages": file.n_pages,
        "passages": file.n_passages,
        "tables": file.n_tables,
        "ocr_pages": file.n_ocr_pages,
        "problems": list(file.problems),
        "error": file.error,
    }


def _file_line(file: FileReport) -> str:
    if file.outcome == "refused":
        return f"refused    {file.document}"
    parts = [
        _count(file.n_pages, "page"),
        _count(file.n_passages, "passage"),
        _count(file.n_tables, "table"),
    ]
    if file.n_ocr_pages:
        parts.append(f"{_count(file.n_ocr_pages, 'page')} read by OCR")
    line = f"{file.outcome:10} {file.document}: {', '.join(parts)}"
    return "\n".join([line, *(f"           {problem}" for problem in file.problems)])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _remove(options: argparse.Namespace) -> int:
    assistant = _open(options)
    failed = False
    for document in options.documents:
        try:
            assistant.remove([document])
            print(f"removed    {document}")
        except AssistantError as error:
            print(error, file=sys.stderr)
            failed = True
    return int(failed)


def _papers(options: argparse.Namespace) -> int:
    papers = _open(options).papers()
    if options.json:
        _print_json(
            [
                {
                    "document": paper.document,
                    "title": paper.title,
                    "committee": paper.meeting.committee,
                    "meeting_date": paper.meeting.date.isoformat() if paper.meeting.date else None,
                    "kind": paper.kind.value,
                    "pages": paper.n_pages,
                }
                for paper in papers
            ]
        )
        return 0
    for paper in papers:
        when = spoken(paper.meeting.date) if paper.meeting.date else "date unknown"
        who = paper.meeting.committee or "committee unknown"
        print(f"{paper.document}\n    {who}, {when}; {paper.kind.value}, {paper.n_pages} pages")
    return 0


# pages, tables


def _pages(options: argparse.Namespace) -> int:
    pages = _open(options).pages(options.document)
    if options.json:
        _print_json([_page_json(page) for page in pages])
        return 0
    for page in pages:
        marks = [page.record.value, f"item {page.item}" if page.item else ""]
        marks += ["read by OCR"] if page.ocr else []
        marks += ["blank"] if page.blank else []
        marks += [page.problem] if page.problem else []
        label = f"p. {page.label}" if page.label else "no printed number"
        print(f"=== PDF page {page.number}, {label}, {', '.join(m for m in marks if m)}")
        print(page.text)
    return 0


def _page_json(page: Page) -> dict[str, object]:
    return {
        "page_index": page.number,
        "page": page.label,
        "file_label": page.file_label,
        "item": page.item,
        "section": page.section,
        "record": page.record.value,
        "committee": page.meeting.committee,
        "meeting_date": page.meeting.date.isoformat() if page.meeting.date else None,
        "ocr": page.ocr,
        "blank": page.blank,
        "problem": page.problem,
        "text": page.text,
    }


def _tables(options: argparse.Namespace) -> int:
    assistant = _open(options)
    tables = assistant.tables(options.document)
    if options.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        for table in tables:
            writer.writerow(table.columns)
            writer.writerows(row.texts for row in table.rows)
        return 0
    labels = {page.number: page.label for page in assistant.pages(options.document)}
    if options.json:
        _print_json([_table_json(table, labels) for table in tables])
        return 0
    for table in tables:
        label = labels.get(table.page_number)
        print(f"=== PDF page {table.page_number}{f', p. {label}' if label else ''}: {table.title}")
        print(" | ".join(table.columns))
        for row in table.rows:
            print(" | ".join(row.texts))
    return 0


def _table_json(table: Table, labels: dict[int, str | None]) -> dict[str, object]:
    return {
        "page_index": table.page_number,
        "page": labels.get(table.page_number),
        "title": table.title,
        "columns": list(table.columns),
        "rows": [
            [
                {
                    "column": cell.column,
                    "text": text,
                    "box": cell.box,
                    "page_index": cell.page_number,
                }
                for cell, text in zip(row.cells, row.texts, strict=True)
            ]
            for row in table.rows
        ],
    }


# ui


def _ui(options: argparse.Namespace) -> int:
    app = Path(__file__).resolve().parent.parent / "ui" / "app.py"
    settings = read_settings(model=options.model)
    chosen_model(settings)  # better told here than to the readers of the page
    environment = os.environ | {
        "COMMITTEE_INDEX": str((options.index or settings.index).resolve()),
        "COMMITTEE_MODEL": settings.model,
        "PYTHONPATH": str(app.parent.parent),
    }
    command = [sys.executable, "-m", "streamlit", "run", str(app)]
    command += ["--server.address", "127.0.0.1", "--server.port", str(options.port)]
    os.chdir(app.parent.parent)
    os.execve(sys.executable, command, environment)  # so that whoever stops this stops the page
