"""Has the evidence a sum of money where one is asked for, and one of that sort?

"How much was the angler fined?" is not answered by what a licence costs, nor "what did the boat
sell for?" by a sentence without a sum.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked.questions import Asked
from assistant.asked.sentences import sentences
from assistant.asked.sums import is_of_money, is_sum, with_unit
from index.papers import Passage

# What is got, owed, bid for or charged may be something else than money, so ranking does not ask
# for a sum by these; without any an answer is none.
_ASKED = re.compile(
    r"\bhow much (?!(?:more|less|time|of|energy|water|waste|space|land|higher|lower|bigger|"
    r"notice)\b)(?!.*\b(?:percent|per cent|%|by)\b).*\b(?:gets?|got|receiv\w+|sell\w*|"
    r"sold|sale|ow(?:e|es|ed|ing)|quot\w+|bid|bill(?:ed)?|invoiced?|fetch|rais\w+|fund\w*|grant|award\w*|claim\w*|"
    r"compensat\w*|invest\w*|fined?|worth|given|take in|took in|contribut\w+|paid|charged)\b|"
    r"\b(?:contract|sale|land|market|purchase|asking) (?:value|price)s?\b|"
    r"\bvalue of (?:the |a )?(?:[\w'-]+ ){0,3}contract\b|\bwhat (?:price|sum|fee|salary|rent)\b|"
    r"\bredundancy (?:payment|pay|package|cost)\b|"
    r"\bwhat (?:will|did|would|does|do) .*\b(?:(?:sell|sold|go|rent|let)\b.* for|be paid)\W*$|"
    r"\bcompensation\b|\b(?:cost|price) per\b",
    re.I,
)
_SORTED = re.compile(
    r"\bhow much\b|^\W*what (?:will|did|would|does)\b.*\b(?:(?:sell|sold|go) for|in compensation|"
    r"be paid)\b|^\W*(?:what(?:'s|s| is| was| are| were)? (?:the |our )?)?(?:[\w'-]+ ){0,3}(?:cost|"
    r"price|value|payment|pay|salary|rent|fine|sum|amount|compensation)\b",
    re.I,
)
_SORTS = (  # a sort of sum as it is asked for, and the words of which papers have one with it
    (
        r"\bfine[ds]?\b",
        r"\bfine[ds]?\b|penalt|prosecut|\bpaid\b|\bcosts?\b|charge|\b[FP][PC]N|convict",
    ),
    (
        r"\b(?:sold|sell\w*|sales?)\b",
        r"\bs(?:old|ell\w*|ales?)\b|dispos|receipt|purchas|bought|\bbuy|valu|market|\bprice|income|"
        r"takings|proceeds|turnover|worth",
    ),
    (
        r"\bsalar(?:y|ies)\b|\bwages?\b",
        r"salar|wage|\bpay\b|\bpaid\b|grade|remunerat|earn|\bcosts?\b|spinal|allowance|post|"
        r"\bfte\b",
    ),
    (
        r"\brents?\b",
        r"\brent|\blease|\blet\b|fee|peppercorn|per annum|\b(?:a|per) (?:year|week)|hire",
    ),
    (
        r"\bcompensat\w+|\bpayouts?\b|\bpaid out\b",
        r"compens|damages|settle|paid|pay|redress|remed|claim|award|ex gratia",
    ),
    (r"\bredundan\w+|\bseverance\b", r"redundan|severance|exit|settlement|terminat"),
    (
        r"\bow(?:e|es|ed|ing)\b|\bdebts?\b",
        r"\bow(?:e|es|ed|ing)\b|debt|arrears|outstanding|unpaid|creditor|due|writ(?:e|ten)|overdrawn|"
        r"loan|borrow|deficit|liab",
    ),
    (
        r"\b(?:quoted?|bid(?! for)|tender(?:ed)?)\b",
        r"quot|\bbid|tender|pric|estimat|\bcosts?\b|offer|award|contract",
    ),
    (
        r"\bbill(?:ed|s)?\b|\binvoiced?\b",
        r"\bbill|charg|invoic|\bcosts?\b|pay|paid|tax|fee",
    ),
    (r"\bbonus(?:es)?\b", r"bonus|reward|premium|incentive"),
    (r"\bcontract (?:value|price|sum|worth)\b|\bcontract worth\b", r"contract|award|worth|valu"),
)
_NO_SORT = (  # "salary overpayments", "rent arrears": another thing is asked about
    r"(?! (?:over\w+|under\w+|arrears|accounts?|costs?|budgets?|bills?|scales?|increases?|"
    r"officers?|team|reserves?|income|control|levels?|policy|loss(?:es)?|write-?offs?)\b)"
)
_KNOWN = tuple(
    (re.compile(f"(?:{own}){_NO_SORT}", re.I), re.compile(told, re.I)) for own, told in _SORTS
)


def asks_for_what_is_paid(asked: Asked) -> bool:
    """Whether it is asked what somebody got, owed or was charged."""
    return bool(_ASKED.search(asked.text))


def without_any_sum(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """What somebody got, owed or was charged is asked, and no statement has a sum of money."""
    if not _ASKED.search(asked.text) or not is_of_money(asked) or not evidence:
        return None
    if any(is_sum(with_unit(text, passage), passage) for text, passage in evidence):
        return None
    return "no sum of money was found for this"


def without_such_sum(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """A sum of a certain sort is asked for, a fine or a salary, and none of the evidence speaks of
    that."""
    if not _SORTED.search(asked.text) or not is_of_money(asked) or not evidence:
        return None
    told = [text for statement in evidence for text in _beside_sums(*statement)]
    for own, words in _KNOWN:
        named = own.search(asked.text)
        if named and not any(words.search(text) for text in told):
            return f"nothing found gives a sum for “{named[0].lower()}”"
    return None


def _beside_sums(text: str, passage: Passage) -> list[str]:
    """A row with its headings, or the sentences of a text that have a sum."""
    if passage.cells:
        columns = " ".join(cell.column for cell in passage.cells)
        return [f"{text} {passage.context} {columns}"]
    parts = [part.text for part in sentences(text.replace("\n", " "))]
    return [part for part in parts if is_sum(part, passage)]
