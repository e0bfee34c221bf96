"""The training itself: batches of lessons, a learning rate that falls, a state to resume from."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from typing import Any

import torch

from eval.train.lessons import Lesson
from eval.train.measured import Measured, measure
from eval.train.network import Batch, Marks, Reader, batch_of, loss_of, word_pieces

BEST = "best.pt"
WARM_UP = 0.05  # of the steps, while the learning rate rises
SORTED_OVER = 50  # batches whose lessons are sorted by length, so that little is padding


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to train: all that the outcome depends on, beside the data."""

    seed: int = 1
    steps: int = 3600  # of batches; more than an epoch has begins another
    readings: int = 320  # at least so many in a batch
    rate: float = 3e-4
    decay: float = 0.01
    measure_every: int = 400  # steps
    begin: tuple[str, ...] = ()  # weights to begin with the mean of; none: the encoder's own


def train(
    folder: Path,
    lessons: Sequence[Lesson],
    plan: Plan,
    *,
    out: Path,
    say: Callable[[str], None] = lambda text: print(text, file=sys.stderr, flush=True),
) -> Path:
    """Trains, and keeps the best state on the lessons kept apart.

    Args:
        folder: the encoder to begin with.
        out: a folder for `state.pt` (to go on from after a stop), `best.pt` and `log.jsonl`.

    Returns:
        The path of the best weights.
    """
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(plan.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = Reader(folder).to(device)
    if plan.begin:
        model.load_state_dict(mean_of([Path(path) for path in plan.begin]))
    tokenizer = word_pieces(folder)
    learnt = [lesson for lesson in lessons if not lesson.kept_apart]
    apart = [lesson for lesson in lessons if lesson.kept_apart]
    batches: list[list[Lesson]] = []
    for epoch in count():
        batches += _batches(learnt, plan, epoch)
        if len(batches) >= plan.steps:
            break
    batches = batches[: plan.steps]
    optimiser = torch.optim.AdamW(
        [p for p in model.parameters() if p.requires_grad],
        lr=plan.rate,
        weight_decay=plan.decay,
        fused=device == "cuda",
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, _rate(len(batches)))
    first, best = _resumed(out, model, optimiser, schedule, plan)
    started, seen, lost = time.monotonic(), 0, torch.zeros((), device=device)
    for step in range(first, len(batches)):
        batch = _on(batch_of(batches[step], tokenizer), device)
        model.train()
        with _half(device):
            marks = model(batch.ids, batch.mask, batch.kinds)
        loss = loss_of(marks, batch)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        seen, lost = seen + len(batch.ids), 0.98 * lost + 0.02 * loss.detach()
        if step % 50 == 49:
            speed, now = seen / (time.monotonic() - started), float(lost)
            left = (len(batches) - step - 1) * plan.readings / speed / 60
            say(f"step {step + 1}/{len(batches)}  loss {now:.3f}  {speed:.0f}/s  {left:.0f} min")
        if (step + 1) % plan.measure_every == 0 or step + 1 == len(batches):
            found = measured(model, apart, folder)
            best = _kept(out, step + 1, found, best, model, optimiser, schedule, plan)
            say(f"step {step + 1}: {found.line()}")
    return out / BEST


def mean_of(paths: Sequence[Path]) -> dict[str, torch.Tensor]:
    """The mean of weights that trainings of one beginning came to; often better than each of them.

    Source: Wortsman et al. 2022, "Model soups" (arXiv 2203.05482).
    """
    states = [torch.load(path, weights_only=True, map_location="cpu") for path in paths]
    return {name: sum(state[name] for state in states) / len(states) for name in states[0]}


def measured(model: Reader, lessons: Sequence[Lesson], folder: Path) -> Measured:
    """How well the model does on lessons."""
    return measure([(marks, batch) for _, marks, batch in said_of(model, lessons, folder)])


def said_of(
    model: Reader, lessons: Sequence[Lesson], folder: Path
) -> Iterator[tuple[Sequence[Lesson], Marks, Batch]]:
    """What the model says of lessons, some at once; the shortest come first."""
    tokenizer = word_pieces(folder)
    device = next(model.parameters()).device.type
    model.eval()
    by_length = sorted(lessons, key=_length)
    for k in range(0, len(by_length), 12):
        some = by_length[k : k + 12]
        batch = _on(batch_of(some, tokenizer), device)
        with torch.inference_mode(), _half(device):
            marks = model(batch.ids, batch.mask, batch.kinds)
        yield some, marks, batch


def _half(device: str) -> Any:
    """Half precision: twice as fast where the processor knows bfloat16, the same outcome."""
    return torch.autocast(device, dtype=torch.bfloat16)


def _length(lesson: Lesson) -> int:
    return max(len(reading.text) for reading in lesson.readings)


def _batches(lessons: Sequence[Lesson], plan: Plan, epoch: int) -> Iterator[list[Lesson]]:
    chance = random.Random(plan.seed * 1000 + epoch)
    mixed = list(lessons)
    chance.shuffle(mixed)
    span = SORTED_OVER * plan.readings // 2
    batches: list[list[Lesson]] = []
    for k in range(0, len(mixed), span):
        batch: list[Lesson] = []
        for lesson in sorted(mixed[k : k + span], key=_length):
            batch.append(lesson)
            if sum(len(one.readings) for one in batch) >= plan.readings:
                batches.append(batch)
                batch = []
        if batch:
            batches.append(batch)
    chance.shuffle(batches)
    yield from batches


def _rate(n_steps: int) -> Callable[[int], float]:
    warm = max(1, int(WARM_UP * n_steps))
    return lambda step: min((step + 1) / warm, max(0.02, (n_steps - step) / max(n_steps - warm, 1)))


def _on(batch: Batch, device: str) -> Batch:
    if device == "cpu":
        return batch
    moved = {name: getattr(batch, name).to(device) for name in Batch.__dataclass_fields__}
    return Batch(**moved)


def _resumed(
    out: Path, model: Reader, optimiser: Any, schedule: Any, plan: Plan
) -> tuple[int, float]:
    path = out / "state.pt"
    if not path.exists():
        return 0, -1.0
    state = torch.load(path, weights_only=True)
    if state["plan"] != asdict(plan):
        raise ValueError(f"'{path}' was made by another plan. Name another folder, or remove it.")
    model.load_state_dict(state["model"])
    optimiser.load_state_dict(state["optimiser"])
    schedule.load_state_dict(state["schedule"])
    torch.set_rng_state(state["chance"])
    return int(state["step"]), float(state["best"])


def _kept(
    out: Path,
    step: int,
    found: Measured,
    best: float,
    model: Reader,
    optimiser: Any,
    schedule: Any,
    plan: Plan,
) -> float:
    with (out / "log.jsonl").open("a", encoding="utf-8") as log:
        log.write(json.dumps({"step": step, **asdict(found)}) + "\n")
    if found.mean > best:
        torch.save(model.state_dict(), out / BEST)
    state = {
        "step": step,
        "best": max(best, found.mean),
        "plan": asdict(plan),
        "model": model.state_dict(),
        "optimiser": optimiser.state_dict(),
        "schedule": schedule.state_dict(),
        "chance": torch.get_rng_state(),
    }
    torch.save(state, out / "state.new")
    (out / "state.new").replace(out / "state.pt")
    return max(best, found.mean)
