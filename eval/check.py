"""Facts checked against the papers they are about."""

from collections.abc import Sequence
from dataclasses import replace

from eval.judgements import Judgement, judge
from eval.matching import figures, squash
from eval.questions import Fact
from eval.reading import PaperText


def check(
    facts: Sequence[Fact], papers: Sequence[PaperText]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Faults (the fact cannot be scored as it stands) and remarks (a person should look).

    A fault is evidence that stands on no page. A remark is evidence on more than one page, or a
    figure of `must_include` that stands on no judged page.
    """
    faults: list[str] = []
    remarks: list[str] = []
    for fact in facts:
        judgement = judge(fact, papers)
        faults += _faults(fact, judgement, papers)
        remarks += _remarks(fact, judgement, papers)
    return tuple(faults), tuple(remarks)


def _faults(fact: Fact, judgement: Judgement, papers: Sequence[PaperText]) -> list[str]:
    known = {paper.document for paper in papers}
    faults = []
    for evidence in judgement.unfound:
        if evidence.document is not None and evidence.document not in known:
            faults.append(
                f"{fact.id}: '{evidence.document}' is not among the papers. Name its file."
            )
            continue
        where = f"page {' or '.join(map(str, evidence.pages))}" if evidence.pages else "any page"
        faults.append(
            f"{fact.id}: “{evidence.quote}” does not stand on {where}. Copy the words of the page, "
            "or correct its printed number."
        )
    return faults


def _remarks(fact: Fact, judgement: Judgement, papers: Sequence[PaperText]) -> list[str]:
    remarks = []
    for evidence in fact.evidence:
        found = judge(replace(fact, evidence=(evidence,)), papers).places
        if len(found) > 1:
            places = ", ".join(
                f"'{document}' PDF page {number}" for document, number in sorted(found)
            )
            remarks.append(f"{fact.id}: “{evidence.quote}” stands on {len(found)} pages: {places}.")
    by_name = {paper.document: paper for paper in papers}
    text = "".join(squash(by_name[d].texts[number - 1]) for d, number in judgement.places)
    wanted = (figure for string in fact.must_include for figure in figures(string))
    lost = [figure for figure in wanted if squash(figure) not in text]
    readable = any(not by_name[d].is_image(number) for d, number in judgement.places)
    if lost and readable:
        remarks.append(f"{fact.id}: {', '.join(lost)} of must_include is not on a judged page.")
    return remarks
