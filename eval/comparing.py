"""The commands that set things beside each other: what a tutorial builds, steps left out, runs.

As in `commands`, rooms that load an encoder are imported by the command that needs them.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from eval.commands import (
    OK,
    SAMPLE_FACTS,
    SAMPLE_PAPERS,
    UNUSABLE,
    complain,
    fact_files,
    print_json,
    progress,
)
from eval.questions import load_facts
from eval.report import RETRIEVAL, as_json, as_text, side_by_side, write_rows
from eval.text import table
from eval.versions import versions

if TYPE_CHECKING:
    from eval.elsewhere import OutsideLine
    from eval.steps import FactSet


def baseline(arguments: Namespace) -> int:
    """`baseline`: the same facts asked of what a tutorial builds."""
    from eval.baseline import run_baseline
    from eval.reading import pdf_files

    files = fact_files(arguments.facts)
    result = run_baseline(
        load_facts(files), arguments.papers, progress=progress, model=arguments.model,
        versions=versions(facts=files, papers=pdf_files(arguments.papers)),
    )  # fmt: skip
    if arguments.rows:
        write_rows(result.runs[0].rows, arguments.rows)
    if arguments.json:
        print_json({"runs": [as_json(one) for one in result.runs], **result.extras()})
        return OK
    extras = [(name, f"{value:.3f}") for name, value in result.extras().items()]
    print(as_text(result.runs[0]), side_by_side(result.runs, RETRIEVAL), sep="\n\n")
    print("", table(("beside", ""), extras), sep="\n")
    return OK


def steps(arguments: Namespace) -> int:
    """`steps`: what each step is worth, all variants in one run."""
    from eval.steps import measure_steps, other_setting
    from eval.worth import steps_text

    sets, made_of = _fact_sets(arguments)
    worth = measure_steps(
        sets,
        versions=made_of,
        others=[other_setting(given) for given in arguments.others],
        told=complain,
    )
    if arguments.json:
        print_json(worth.to_dict())
    else:
        print(steps_text(worth, markdown=arguments.markdown))
    return OK


def ablate(arguments: Namespace) -> int:
    """`ablate`: what each way of ranking is worth, set by set; then on other people's sets."""
    from eval.ablate import ablate as measured
    from eval.ablate import ablation_text
    from eval.elsewhere import ablate_outside, outside_text

    reader, outside = arguments.reader, arguments.outside
    sets, made_of = _fact_sets(arguments, sample=not outside)
    lines = measured(sets, reader=reader, versions=made_of, told=complain)
    others: list[OutsideLine] = []
    for of, (name, path) in zip(_names([Path(name) for name, _ in outside]), outside, strict=True):
        complain(of)
        others += ablate_outside(
            of, name, Path(path), reader=reader, limit=arguments.limit, progress=progress
        )
    if arguments.json:
        print_json([*(one.to_dict() for one in lines), *(one.to_dict() for one in others)])
        return OK
    told = [ablation_text(lines, markdown=arguments.markdown)] if lines else []
    told += [outside_text(others, markdown=arguments.markdown)] if others else []
    print(*told, sep="\n\n")
    return OK


def _fact_sets(
    arguments: Namespace, *, sample: bool = True
) -> tuple[list[FactSet], Mapping[str, str]]:
    """The sets that are named, else the sample if wanted, and what they are made of."""
    from eval.reading import pdf_files
    from eval.steps import FactSet

    pairs = arguments.sets or ([(SAMPLE_FACTS, SAMPLE_PAPERS)] if sample else [])
    files = [fact_files([facts]) for facts, _ in pairs]
    indexes, names = arguments.indexes, _names([facts for facts, _ in pairs])
    sets = [
        FactSet(
            name=name,
            facts=load_facts(own),
            papers=[papers],
            index=indexes / papers.name if indexes else None,
        )
        for name, own, (_, papers) in zip(names, files, pairs, strict=True)
    ]
    made_of = versions(
        facts=[file for own in files for file in own],
        papers=pdf_files([papers for _, papers in pairs]),
    )
    return sets, made_of


def _names(paths: Sequence[Path]) -> list[str]:
    """The names of files, with a number after one that comes again."""
    stems = [path.stem for path in paths]
    return [
        stem if stem not in stems[:at] else f"{stem} {stems[: at + 1].count(stem)}"
        for at, stem in enumerate(stems)
    ]


def compare(arguments: Namespace) -> int:
    """`compare`: two stored runs, question by question."""
    from eval.compare import compare_runs, comparison_text, read_run

    before, after = map(read_run, arguments.runs)
    comparison = compare_runs(before, after)
    if arguments.json:
        print_json(comparison.to_dict())
    else:
        print(comparison_text(comparison, markdown=arguments.markdown))
    return OK


def bench(arguments: Namespace) -> int:
    """`bench`: speed, memory and size, beside the tutorial's."""
    from eval.bench import bench as measured
    from eval.benchpage import bench_page, bench_text
    from eval.growth import SIZES

    questions = [fact.question for fact in load_facts(fact_files(arguments.facts))]
    sizes = [size for size in SIZES if size <= arguments.grow]
    result = measured(questions, arguments.papers, sizes=sizes, told=complain)
    if arguments.html:
        arguments.html.write_text(bench_page(result), encoding="utf-8")
    print_json(result) if arguments.json else print(bench_text(result))
    return OK


def load(arguments: Namespace) -> int:
    """`load`: how fast the page is for one reader, and for several who ask at once."""
    from eval.load import load as measured
    from eval.load import load_text
    from eval.run import opened

    questions = [fact.question for fact in load_facts(fact_files(arguments.facts))]
    if len(questions) < 2 or arguments.people < 1 or arguments.each < 1:
        complain("At least two questions, one person and one question for each are needed.")
        return UNUSABLE
    with TemporaryDirectory(prefix="committee-load-") as folder:
        where = arguments.index or Path(folder) / "index"
        with opened(arguments.papers, index=where):
            pass
        result = measured(where, questions, people=arguments.people, each=arguments.each)
    print_json(result) if arguments.json else print(load_text(result))
    return OK if not result["together"]["errors"] else UNUSABLE
