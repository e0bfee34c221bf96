"""What each command of the suite does: its inputs read, its results on standard output.

Rooms that load an encoder or a PDF library are imported by the command that needs them, so that
`--help` and `compare` answer at once.
"""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from eval.questions import FactsError, load_facts
from eval.report import (
    as_json,
    as_markdown,
    as_text,
    store_run,
    write_rows,
)
from eval.scoring import Run
from eval.summary import summarise
from eval.versions import assistant_versions, versions

_HERE = Path(__file__).resolve().parent
SAMPLE_FACTS = _HERE / "facts"
SAMPLE_PAPERS = _HERE / "papers"
FLOOR = _HERE / "floor.toml"
OK, UNUSABLE, WRONG_USAGE = 0, 1, 2


def run(arguments: Namespace) -> int:
    """`run`: asks the assistant every fact and scores what it says."""
    result, code = _asked(arguments)
    if arguments.rows:
        write_rows(result.rows, arguments.rows)
    if arguments.html:
        _write_html(result, arguments)
    if arguments.store:
        complain(f"stored as '{store_run(result, arguments.store)}'")
    if arguments.json:
        print_json(as_json(result))
    else:
        print(as_markdown(result) if arguments.markdown else as_text(result))
    return code


def _write_html(result: Run, arguments: Namespace) -> None:
    """The page of a run; beside each wrong answer the pages on which its evidence stands."""
    from eval.pictures import pages_with
    from eval.reading import read_papers
    from eval.webpage import MAX_PICTURES, as_html, wrong_rows

    papers = read_papers(arguments.papers)
    pictures = {
        row.id: pages_with(row.evidence, papers, among=row.right_pages, at_most=MAX_PICTURES)
        for row in wrong_rows(result)
    }
    arguments.html.write_text(as_html(result, pictures=pictures), encoding="utf-8")


def _asked(arguments: Namespace) -> tuple[Run, int]:
    """The run that was asked for, and the exit code its inputs call for."""
    from assistant.settings import read_settings
    from eval.reading import pdf_files
    from eval.run import opened, run_facts, score_answers

    files = fact_files(arguments.facts)
    facts = load_facts(files)
    made_of = versions(facts=files, papers=pdf_files(arguments.papers))
    if getattr(arguments, "answers", None):
        result = score_answers(arguments.answers, facts, arguments.papers, versions=made_of)
        return result, complain_all(result.problems)
    settings = read_settings(model=getattr(arguments, "model", "none"))
    with opened(arguments.papers, index=arguments.index, settings=settings) as (assistant, build):
        made_of = {**made_of, **assistant_versions(assistant)}
        result = run_facts(assistant, facts, arguments.papers, versions=made_of, progress=progress)
    refused = [f"'{file.document}': {file.error}" for file in build.files if file.error]
    return result, complain_all((*refused, *result.problems))


def check_facts(arguments: Namespace) -> int:
    """`check-facts`: facts whose page does not carry them."""
    from eval.check import check
    from eval.reading import read_papers

    facts = load_facts(fact_files(arguments.facts))
    faults, remarks = check(facts, read_papers(arguments.papers))
    for line in (*faults, *(f"(remark) {remark}" for remark in remarks)):
        print(line)
    complain(f"{len(facts)} facts, {len(faults)} faults, {len(remarks)} remarks")
    return UNUSABLE if faults else OK


def gate(arguments: Namespace) -> int:
    """`gate`: the sample facts against the committed floor."""
    from eval.gate import judge_figures, read_floor

    floors = read_floor(arguments.floor)
    result, code = _asked(arguments)
    verdicts = judge_figures(floors, summarise(result.rows).figures)
    print(as_text(result), *(verdict.told() for verdict in verdicts), sep="\n")
    return code if all(verdict.passed for verdict in verdicts) else UNUSABLE


def tables(arguments: Namespace) -> int:
    """`tables`: the cells the assistant read against the truth."""
    from eval.cells import measure_cells

    result = measure_cells(arguments.truth, arguments.paper)
    print_json(result.to_dict()) if arguments.json else print(result.told())
    return OK


def words(arguments: Namespace) -> int:
    """`words`: the words the assistant read on scanned pages against the truth."""
    from eval.words import measure_words

    result = measure_words(arguments.truth, arguments.papers)
    print_json(result.to_dict()) if arguments.json else print(result.told())
    return OK


def fidelity(arguments: Namespace) -> int:
    """`fidelity`: printed numbers, items and words of each page against other readers."""
    from eval.fidelity import measure_fidelity
    from eval.reading import pdf_files

    result = measure_fidelity(pdf_files(arguments.papers), arguments.pages)
    print_json(result.to_dict()) if arguments.json else print(result.told())
    return complain_all([paper.error for paper in result.papers if paper.error])


def records(arguments: Namespace) -> int:
    """`records`: the register read from papers against labels made by hand."""
    from eval.records import measure_records, told

    tallies = measure_records(arguments.truth, arguments.papers)
    if arguments.json:
        print_json({group: tally.to_dict() for group, tally in tallies.items()})
    else:
        print(told(tallies))
    return OK


def fit(arguments: Namespace) -> int:
    """`fit`: the assistant's weights, or a reader's, learnt from sets of known facts, and how sure
    answers are by others; by these alone, if there are no sets to learn from."""
    from eval.fit import calibrate, fit_sets

    sets, apart = (
        [(load_facts(fact_files([facts])), papers) for facts, papers in given]
        for given in (arguments.sets, arguments.apart)
    )
    kept = {"indexes": arguments.indexes, "reader": arguments.reader}
    if sets:
        share = fit_sets(sets, apart=apart, **kept)
        print(f"best unit alone a full answer, unseen questions: {share:.1%}")
    elif apart:
        calibrate(apart, **kept)
    else:
        raise FactsError("There is nothing to fit by. Name facts and their papers with --set.")
    return OK


def outside(arguments: Namespace) -> int:
    """`outside`: the assistant on another set, by that set's own measures."""
    from eval.outside import measure_outside

    result = measure_outside(
        arguments.set, arguments.path, limit=arguments.limit, progress=progress
    )
    print_json(result.to_dict()) if arguments.json else print(result.told())
    return OK


def fact_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files of facts among files and folders, in order.

    Raises:
        FactsError: a folder holds none.
    """
    files: list[Path] = []
    for path in paths:
        inside = sorted((*path.glob("*.jsonl"), *path.glob("*.csv"))) if path.is_dir() else [path]
        if not inside:
            raise FactsError(f"'{path}' holds no facts. Put .jsonl or .csv files there.")
        files += inside
    return tuple(files)


def print_json(value: object) -> None:
    """One JSON object on standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=1))


def complain(message: str) -> None:
    """A line on standard error."""
    print(message, file=sys.stderr)


def complain_all(messages: Sequence[str]) -> int:
    """Each message on standard error; the exit code that goes with them."""
    for message in messages:
        complain(message)
    return UNUSABLE if messages else OK


def progress(n_done: int, n: int) -> None:
    """How far a run has come, on standard error, where a person is looking."""
    if sys.stderr.isatty():
        print(f"\r{n_done} of {n}", end="\n" if n_done == n else "", file=sys.stderr, flush=True)
