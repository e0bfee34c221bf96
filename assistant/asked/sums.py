"""Is a sum of money asked for, and does the evidence have one for it?"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.asked.questions import Asked
from index.papers import Passage
from index.search import terms_of

SHARED = 0.2  # of the subject's words beside a sum; those of the right ones on 344 facts: 0.29 up
_PRICE = (
    r"(?:salary|salaries|wages?|pay|fees?|price|charge|charges|fine|fines|rent|cost|costs|budget|"
    r"allowance|levy|tax|grant)"
)
_ANY_SUM = (  # said of a sum of any sort; of a fine or rent the word itself tells what it is on
    r"(?:pay|price|charges?|costs?|budget|grant|salary|salaries|wages?)"
)
_MONEY_ASKED = re.compile(
    r"\bhow much (?:per \w+ )?(?:is|was|will|did|does|do|are|were|money|has|would|can|could)\b.*"
    r"\b(?:pay|paid|paying|costs?|costing|spend|spent|spending|save|saving|charged?|worth|budget|"
    r"fees?|rent|price|earn(?:s|ed|ing)?|tax|fined?|salary|wages?|allowance)\b|"
    r"\bhow much (?:\S+ )*(?:raised?|raises|generated?|brought in|bring in)\b|"
    r"\bwhat (?:did|does|do|will|would)\b.*\b(?:costs?(?: (?:the |our )?\w+)?|earn|paid|charge)"
    r"\W*$|"
    r"\bwhat (?:did|does|do|will|would)\b(?!.*\b(?:say|said|think|ask|decide|about)\b).*\bcost "
    r"(?:in|for|during|over|this|last)\b|"
    r"\bhow much (?:would|will|is|was) (?:it|this|that|they)\b(?: be)?(?: per\b.*)?\W*$|"
    rf"\bsalar(?:y|ies)\b|\bwages?\b|\bbudget for\b|^\W*(?:the )?(?:cost|price) (?:of|per)\b|"
    r"\bwhat(?:'s|s| is| was| are| were)? (?!an? )(?:the |our )?"
    rf"(?:(?!(?:of|for|to|on|in|with|an?) )[\w-]+ ){{0,3}}{_PRICE}\W*"
    r"(?:$|(?:of|for|per|on|to)\b)",
    re.I,
)
_NOT_MONEY = re.compile(  # of papers on it, or of what it is made of
    r"\b(?:budget|tax|cost|charge|levy) (?:timetable|papers?|report)\b|"
    r"\b(?:compris(?:es?|ed)|consists?|includes?|represent(?:s|ed)?|calculated|measured|defined)\b",
    re.I,
)
_PER = re.compile(r"\bper (?!cent\b|year\b|annum\b|month\b|week\b|day\b|1)(\w+)", re.I)
_STEM = 5  # letters by which a word is known again
_EACH = (  # "£5 each"; of "for each trip" the thing counts
    r"\beach\b(?=\W*$|\s*[.,;:)]|\s+(?:and|or|for|to|in|from|at|if)\b)|\b(?:a head|apiece)\b|"
    r"(?:\b(?:per|an?|one|each|every)[\s-]|/)(?:[\w-]+ ){{0,2}}{thing}"
)
_SUM_IN_ROW = re.compile(  # no reference: "03.19.04"
    r"(?<![\w.])\d[\d,]*\.\d\d\b(?!\.\d|\s?%)|\b\d{1,3}(?:,\d{3})+\b"
)
_MONEY = re.compile(
    r"[£$€]\s?\d|\b\d[\d,.]*\s?(?:million|m|k|pounds|pence|quid|p(?= (?:a|an|per|each)\b))\b|"
    r"\btoken\b|"
    r"\bfree\b(?=\W*$|\s*[.,;:)]|\s+(?:of charge|to|for|until|on|parking|entry)\b)",
    re.I,
)


def asks_for_sum(asked: Asked) -> bool:
    """Whether a sum of money is asked for, and not what is told of one."""
    return bool(_MONEY_ASKED.search(asked.text)) and is_of_money(asked)


def is_of_money(asked: Asked) -> bool:
    """Whether a question that has a word of money wants money, and not papers on it or its
    parts."""
    return not _NOT_MONEY.search(asked.text)


def without_sum(asked: Asked, evidence: Sequence[tuple[str, Passage]]) -> str | None:
    """A sum is asked for, or one for each of something, and no statement has one."""
    if not asks_for_sum(asked):
        return None
    told = [(with_unit(text, passage), passage) for text, passage in evidence]
    subject = {term[:_STEM] for term in asked.terms if not re.fullmatch(_ANY_SUM, term)}
    sums = [
        text
        for text, passage in told
        if is_sum(text, passage) and _shared(subject, f"{text} {passage.encoded}") >= SHARED
    ]
    if not sums:
        return "no sum of money was found for this"
    per = _PER.search(asked.text)
    each = _EACH.format(thing=re.escape(per[1][:_STEM])) if per else ""
    if per and not any(re.search(each, text, re.I) for text in sums):
        return f"no sum per {per[1]} was found"
    return None


def is_sum(text: str, passage: Passage) -> bool:
    """Whether a statement has a sum; in a row its form, or its heading, may be all that tells."""
    under = any(
        re.search(r"[£$€]", f"{cell.column} {_title(passage)}")
        and re.search(r"\d", cell.text)
        and cell.text in text
        for cell in passage.cells
    )
    return bool(_MONEY.search(text) or under or (passage.cells and _SUM_IN_ROW.search(text)))


def _title(passage: Passage) -> str:
    """What stands above a row's table: "Table 1 – Spending, £000"."""
    return passage.context.rsplit(" › ", 1)[-1] if passage.cells else ""


def _shared(subject: Collection[str], text: str) -> float:
    """The share of a subject's words that stand in a text."""
    known = {word[:_STEM] for word in terms_of(text)}
    return sum(word in known for word in subject) / len(subject) if subject else 1.0


def with_unit(text: str, passage: Passage) -> str:
    """A statement with its column headings, which may have the unit of its figures."""
    headings = " ".join([_title(passage), *(cell.column for cell in passage.cells)])
    return f"{text} {headings}" if "£" in headings else text
