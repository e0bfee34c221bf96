"""What an answer scores against accepted spans and figures, by other sets' own scripts."""

import re
from collections import Counter

from eval.matching import figures, holds, normalise
from eval.sets import OutsideQuestion

RECKONED = ("arithmetic", "count")
_ARTICLE = re.compile(r"\b(a|an|the)\b")


def official_scores(said: str, question: OutsideQuestion) -> tuple[float, float]:
    """Exact match and F1 by the set's own script, for what was said as a whole."""
    if not question.answerable:
        return exact_match(said, ""), token_f1(said, "")
    if question.kind in (*RECKONED, "multi-span", "cell") or question.scale:
        return bag_scores(said, question)
    best = max(question.answers, key=lambda answer: token_f1(said, answer))
    matched = max(exact_match(said, answer) for answer in question.answers)
    return matched, token_f1(said, best)


def holds_all(said: str, question: OutsideQuestion) -> bool:
    """Whether an answer holds an accepted one; all of several spans; a figure that was to be
    reckoned to two decimals, its sign apart ("fell by 22.22")."""
    if question.kind in RECKONED:
        return any(_same_figure(answer, figure)
                   for answer in question.answers for figure in figures(said))  # fmt: skip
    held = [holds(said, answer) for answer in question.answers]
    return all(held) if question.kind == "multi-span" else any(held)


def _same_figure(answer: str, figure: str) -> bool:
    try:
        return round(abs(float(answer)), 2) == round(float(figure), 2)
    except ValueError:
        return False


def _tokens(text: str) -> list[str]:
    plain = "".join(c if c.isalnum() or c in ".%" else " " for c in normalise(text))
    return _ARTICLE.sub(" ", plain).replace(". ", " ").strip(" .").split()


def exact_match(said: str, answer: str) -> float:
    """1 when both are the same words, articles and punctuation apart. Source: SQuAD's script."""
    return float(_tokens(said) == _tokens(answer))


def token_f1(said: str, answer: str) -> float:
    """The harmonic mean of precision and recall over words; 1 for two empty texts, 0 where one
    is. Source: SQuAD's script."""
    read, true = _tokens(said), _tokens(answer)
    if not read or not true:
        return float(read == true)
    both = (Counter(read) & Counter(true)).total()
    return 2 * both / (len(read) + len(true))


def bag_scores(said: str, question: OutsideQuestion) -> tuple[float, float]:
    """Exact match and F1 over the sets of words of all the answers together, figures by value; for
    what is reckoned F1 is exact match.

    Source: `tatqa_metric.py` of TAT-QA, after DROP's; but the scale (thousand, million) is not
    asked for, as the assistant says figures as the table has them.
    """
    read = {_by_value(token) for token in _tokens(said)}
    true = {_by_value(token) for answer in question.answers for token in _tokens(answer)}
    matched = float(read == true)
    if question.kind in RECKONED or not read or not true:
        return matched, matched
    return matched, 2 * len(read & true) / (len(read) + len(true))


def _by_value(token: str) -> str:
    try:
        return f"{float(token.rstrip('%')):.2f}"
    except ValueError:
        return token
