"""What readers say of answers: kept only where the council set a folder, given out as facts.

As facts for the evaluation: python -m ui.feedback FOLDER > facts.jsonl
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from assistant import Answer, Paper
from ui import dayfiles

RIGHT, WRONG, WRONG_PAGE = "right", "wrong", "wrong page"
VERDICTS = (RIGHT, WRONG, WRONG_PAGE)
NAME = "feedback"
MARKER = re.compile(r"\s*\[\d+\]")
FIGURE = re.compile(r"£?\d[\d,.]*\d%?|£?\d%?")


def entry(answer: Answer, papers: Sequence[Paper], *, verdict: str) -> dict[str, Any]:
    """What is kept of one judgement: nothing of who gave it, nor the time of day."""
    return {
        "id": uuid4().hex[:12],
        "date": dayfiles.today().isoformat(),
        "verdict": verdict,
        "question": answer.whole,  # one that pointed back at the conversation, made whole
        **{key: answer.to_dict()[key] for key in ("answer", "abstained", "confidence")},
        "citations": answer.to_dict()["citations"],
        "papers": {paper.document: paper.sha256 for paper in papers},
    }


def keep(folder: Path, kept: dict[str, Any], *, days: int) -> None:
    """Keeps a judgement for a number of days. Raises AssistantError if that cannot be."""
    dayfiles.append(folder, NAME, kept, days=days)


def read(folder: Path) -> list[dict[str, Any]]:
    """What is kept, oldest first; a later line on the same judgement replaces the earlier."""
    return list({one["id"]: one for one in dayfiles.read(folder, NAME)}.values())


def facts(kept: Iterable[dict[str, Any]]) -> tuple[list[dict[str, Any]], int]:
    """Known facts for `python -m eval`, and how many judgements gave none.

    An answer called right is a fact. One called wrong is a fact only if the reader told what is
    right, in words of the paper: else a person must look it up.
    """
    found = [fact for one in kept for fact in [_fact(one)]]
    whole = [fact for fact in found if fact is not None]
    return whole, len(found) - len(whole)


def _fact(one: dict[str, Any]) -> dict[str, Any] | None:
    fact = {
        "id": f"feedback-{one['id']}", "persona": "reader", "kind": "feedback",
        "question": one["question"], "answers": [], "must_include": [], "must_not_include": [],
        "evidence": [], "item": None, "notes": f"{one['verdict']}, {one['date']}",
    }  # fmt: skip
    cited = [citation for citation in one["citations"] if citation["support"] == "direct"]
    if one["verdict"] == RIGHT and one["abstained"]:
        return {**fact, "kind": "unanswerable"}
    if one["verdict"] == RIGHT:
        text = MARKER.sub("", one["answer"]).strip()
        evidence = [_evidence(citation) for citation in cited]
        return {**fact, "answers": [text], "must_include": _musts(text), "evidence": evidence}
    correction, quote = one.get("correction", ""), one.get("quote", "")
    if not correction or not quote:
        return None
    wrong = [] if one["verdict"] == WRONG_PAGE or one["abstained"] else _wrong(one, correction)
    return {
        **fact,
        "answers": [correction],
        "must_include": _musts(correction),
        "must_not_include": wrong,
        "evidence": [{"quote": quote, "section": None}],
    }


def _evidence(citation: dict[str, Any]) -> dict[str, Any]:
    place = {"document": citation["document"], "pages": [citation["page"]]}
    return {"quote": citation["quote"], "section": citation["section"], **place}


def _musts(text: str) -> list[str]:
    """What a right answer must hold: its figures, or else all of it."""
    return list(dict.fromkeys(FIGURE.findall(text))) or [text]


def _wrong(one: dict[str, Any], correction: str) -> list[str]:
    """The figures of a wrong answer that the right one does not have."""
    said = MARKER.sub("", one["answer"])
    return [figure for figure in FIGURE.findall(said) if figure not in correction][:3]


def as_lines(found: Iterable[dict[str, Any]]) -> str:
    """Facts as JSON lines."""
    return "".join(json.dumps(fact, ensure_ascii=False) + "\n" for fact in found)


def main(arguments: Sequence[str]) -> int:
    """Prints the facts of a folder. Exit status 2 for wrong usage."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: python -m ui.feedback FOLDER > facts.jsonl", file=sys.stderr)
        return 2
    found, rest = facts(read(Path(arguments[0])))
    sys.stdout.write(as_lines(found))
    print(f"{len(found)} facts; {rest} judgements tell not enough to be one", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
