"""`python -m eval.train`: trains the reader and writes what the assistant ships."""

from __future__ import annotations

import argparse
import random
import sys
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

import torch

from assistant.units.reader import WEIGHTS, Reader
from eval.train.export import export
from eval.train.lessons import Lesson, read_lessons
from eval.train.loop import BEST, Plan, train
from eval.train.network import Reader as Network
from eval.train.published import answers, lines_of, published_text
from eval.train.unlearnt import unlearnt
from eval.train.written import read_written_lessons
from index.encoder import bundled_folder


def main() -> int:
    """Reads the command line, trains, exports."""
    parser = argparse.ArgumentParser(prog="python -m eval.train", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the training sets")
    parser.add_argument("--out", type=Path, required=True, help="folder for states and logs")
    parser.add_argument(
        "--written",
        type=Path,
        nargs="+",
        default=(),
        help="folders of papers with questions that people wrote (.qs); each is searched by itself",
    )
    parser.add_argument("--times", type=int, default=3, help="each of these in every epoch")
    parser.add_argument("--public", type=int, default=0, help="lessons of the sets; 0: all of them")
    parser.add_argument(
        "--begin",
        nargs="+",
        default=Plan().begin,
        help="weights to begin with (best.pt of another folder); of several their mean",
    )
    parser.add_argument(
        "--every", type=int, default=Plan().measure_every, help="steps to a measure"
    )
    parser.add_argument("--seed", type=int, default=Plan().seed)
    parser.add_argument("--steps", type=int, default=Plan().steps)
    parser.add_argument("--rate", type=float, default=Plan().rate)
    parser.add_argument(
        "--measure",
        action="store_true",
        help="train nothing: the weights in --out by the sets' own measures, on questions that a "
        "training with this seed did not learn",
    )
    parser.add_argument("--threads", type=int, default=0, help="0: all cores")
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    if options.measure and not (options.out / BEST).is_file():
        parser.error(f"'{options.out}' has no '{BEST}'. Train one there first, without --measure.")
    if options.measure:
        print(_published(options))
        return 0
    plan = Plan(
        seed=options.seed,
        steps=options.steps,
        rate=options.rate,
        measure_every=options.every,
        begin=tuple(options.begin),
    )
    lessons = _lessons(options)
    best = train(bundled_folder(), lessons, plan, out=options.out)
    names = tuple(Path(one).name for one in plan.begin)  # no path of this machine goes out with it
    told = replace(plan, begin=names)
    export(bundled_folder(), best, options.out, note=f"{len(lessons)} lessons, {told}")
    print(f"{options.out / WEIGHTS}: {milliseconds(options.out):.0f} ms for 20 passages")
    return 0


def _published(options: argparse.Namespace) -> str:
    """How well the trained weights do by the sets' own measures."""
    folder = bundled_folder()
    model = Network(folder)
    model.load_state_dict(torch.load(options.out / BEST, weights_only=True, map_location="cpu"))
    lessons = read_lessons(options.data, seed=options.seed)
    asked = unlearnt(options.data, lessons, seed=options.seed)
    return published_text(lines_of(asked, answers(model, folder, asked)))


def _lessons(options: argparse.Namespace) -> list[Lesson]:
    """Lessons of the public sets, or so many of them, and of questions written for papers, in an
    order by the seed."""
    public = read_lessons(options.data, seed=options.seed)
    public = public[: options.public or len(public)]
    written = read_written_lessons(options.written, options.out / "indexes", told=_say)
    apart = [lesson for lesson in written if lesson.kept_apart]
    learnt = [lesson for lesson in written if not lesson.kept_apart]
    lessons = [*public, *apart, *(learnt * options.times)]
    random.Random(options.seed).shuffle(lessons)
    return lessons


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def milliseconds(folder: Path) -> float:
    """How long the exported network takes for 20 passages of 128 word pieces; the median of nine
    readings."""
    reader = Reader(folder)
    text = " ".join(["the"] * 120)
    taken = []
    for _ in range(10):
        started = time.perf_counter()
        reader.read("how many were there?", [text] * 20)
        taken.append(1000 * (time.perf_counter() - started))
    return median(taken[1:])


if __name__ == "__main__":
    sys.exit(main())
