"""The steps from a question to an answer that can be left out, so that each can be measured."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.search import Ways


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """Which steps are taken: all, unless said otherwise. `python -m eval steps` tells what each
    is worth.

    Without `weights` the units of the best passage come first, those that meet the question best
    before the others, and not as the learnt weights have it.
    """

    spelling: bool = True  # misspelt words of the question are mended
    vocabulary: bool = True  # the papers' words are looked for beside the question's
    terms: bool = True  # abbreviations that the papers explain are looked for both ways
    record_words: bool = True  # so are the words of the kind of record that is asked for
    ways: Ways = field(default_factory=Ways)  # of searching
    reader: bool = True  # a trained network's mark counts among what units are ranked by
    bodies: bool = True  # the papers of a body that the question names are searched before others
    meeting: bool = True  # only the meeting that the question names is searched
    siblings: bool = True  # the same rows of other tables are looked at beside a row that is found
    parts: bool = True  # a question that asks several things is taken apart
    register: bool = True  # decisions, recommendations and attendance are read from the register
    weights: bool = True  # units are ranked by the learnt weights
    cells: bool = True  # of a row, the cells under the columns that are asked for are said
    weighed_cells: bool = True  # and where another cell is likelier meant than those of rules, it
    named_lists: bool = True  # a list under a heading, or a group, that is named is given whole
    running_lists: bool = True  # a list, or a sentence, is followed over the end of its passage
    several: bool = True  # a second and a third unit are said where they come near the first
    reasons: bool = True  # a reason that the papers cannot answer makes a refusal
    doubt: bool = True  # a confidence below the threshold makes a refusal
