"""Units -> claims: what is said of each, in how many words, and the quote it stands on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from assistant.asked.questions import NUMBER_OF_THINGS, NUMBER_WORDS, Asked, Kind
from assistant.asked.sentences import sentences, without_number
from assistant.citations import letters
from assistant.claims.claim import MAX_WORDS, Claim, shorten
from assistant.claims.completing import (
    enumerated_next,
    heads_paper,
    is_title,
    under_heading,
    with_announced,
    with_antecedent,
    with_next_line,
    with_rest,
)
from assistant.claims.lists import (
    Following,
    abridged,
    announces,
    inner_list,
    is_item,
    list_after,
    n_enumerated,
    n_items,
    whole_list,
)
from assistant.claims.rowclaims import row_claim, told_claim
from assistant.tables.headings import numbers_in
from assistant.units.extract import Unit
from assistant.units.likely import likeliest
from assistant.units.listing import (
    SHARED,
    asks_listed,
    listing_first,
    n_told,
    one_after_another,
    tells_all,
)
from assistant.units.order import responses_first
from assistant.units.telling import asks_one_thing, how_telling, telling_first
from assistant.units.trimming import says_more, trimmed
from index.passages import row_label
from index.search import terms_of

LIST_WORDS = 110
MAX_CLAIMS = 3
CONSIDERED = 8  # units
LISTS_CONSIDERED = 60  # units, where a list is asked for
ALIKE = 0.85  # of two texts' letters: what is so much alike is said once
ENUMERATES = 3  # commas or semicolons of a sentence that is a list itself
STEM = 5  # letters by which a word is known again
# Below the best unit's log-odds: what comes this near may be said too. Of 0.5 to 2.2 tried on five
# sets of known facts: 1.3 and 2.5 gave 66.0 % right answers with a precision of 75.3, 1.0 and 1.0
# gave 64.5 and 76.5.
NEAR_ODDS = 1.3
SAME_PAGE_ODDS = 2.5
MARKED_ODDS = 1.8  # times as far, where a network holds that it answers (set by hand)


_NUMBER = re.compile(r"(?<![\w.])\d+")
_REFERENCE = re.compile(r"^\W*[A-Z]{1,4}\d+[a-z]?\b")
_SECOND_THING = re.compile(
    r"(?:,|\band\b) (?:also )?(?:the |their |its |our |his |her )?"
    r"(?P<thing>[\w%-]+(?: [\w%-]+){0,3})\W*$",
    re.I,
)
SECOND_CONSIDERED, SECOND_ODDS = 30, 5.0


def compose_claims(
    asked: Asked, units: Sequence[Unit], following: Following = lambda passage: ()
) -> list[Claim]:
    """The best unit, and others that come near it while the answer stays short.

    Args:
        following: the passages that come after one, for lists that run over its end.
    """
    if not units:
        return []
    nearest = telling_first(asked, responses_first(asked, units))[:CONSIDERED]
    ranked = _lists_first(asked, _of_number_first(asked, nearest), units, following)
    claims: list[Claim] = []
    telling = how_telling(asked) if asks_one_thing(asked) else None
    no_titles = not asked.kinds & {Kind.DATE, Kind.PLACE}  # they answer nothing else
    least = 0
    for unit in ranked:
        if claims and not _near(unit, claims[0], units[0]):
            continue
        if (claims and is_title(unit)) or (no_titles and heads_paper(unit)):
            continue
        if claims and telling is not None and telling(unit) < least:
            continue
        made = _claims(asked, unit, following)
        if not claims and not made and unit.chosen is not None and unit.chosen.missing:
            return []  # the very cell that is asked for holds no figure
        if not made or (claims and not _adds(unit, made[0], claims)):
            continue
        if claims and _is_said(asked, made[0], claims):
            continue
        if claims and claims[0].cells and _names_less(unit, ranked[0]):
            continue
        if claims and unit.is_row and unit.feature("percent") < 0:  # a share, not a number
            continue
        if claims and claims[0].cells and _of_other_number(asked, unit, claims[0]):
            continue
        n_words = sum(len(claim.text.split()) for claim in claims)
        length = sum(len(claim.text.split()) for claim in made)
        if claims and n_words + length > MAX_WORDS:
            continue
        if telling is not None and not claims:
            least = telling(unit)
        claims += made
        if tells_all(asked, unit):
            return claims
        if len(claims) >= MAX_CLAIMS or "\n" in claims[0].text:
            break
    return _with_second_thing(asked, claims, units, following)


def _with_second_thing(
    asked: Asked, claims: list[Claim], units: Sequence[Unit], following: Following
) -> list[Claim]:
    """Claims with one on the last of two things asked for ("their cost and average age"), if none
    of them has its words."""
    second = second_thing(asked.text)
    if not second or not claims or any(second <= stems(_all_words(claim)) for claim in claims):
        return claims
    for unit in units[:SECOND_CONSIDERED]:
        if unit.score < units[0].score - SECOND_ODDS or not second <= stems(unit.text):
            continue
        made = _claims(asked, unit, following)
        if made and second <= stems(_all_words(made[0])) and _adds(unit, made[0], claims):
            return [claims[0], made[0]]
    return claims


def second_thing(question: str) -> set[str]:
    """The stems of the last of two things that a question asks for; empty if it asks for one."""
    match = _SECOND_THING.search(question)
    return stems(match["thing"]) if match else set()


def _all_words(claim: Claim) -> str:
    return f"{claim.text} {claim.header}"


def _near(unit: Unit, said: Claim, best: Unit) -> bool:
    """Whether a unit comes so near the best that it may be said too: from the same page sooner,
    since it costs the reader no other page."""
    passage, first = unit.hit.passage, said.passage
    same = (passage.document, passage.page_number) == (first.document, first.page_number)
    odds = likeliest([unit])
    wider = MARKED_ODDS if odds is not None and odds >= 0 else 1.0
    return unit.score >= best.score - wider * (SAME_PAGE_ODDS if same else NEAR_ODDS)


def _adds(unit: Unit, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a claim says more than those before it; the same row of another table does not."""
    if any(_same(without_number(claim.quote), without_number(other.quote)) for other in claims):
        return False
    label = letters(row_label(unit.hit.passage.cells))
    rows = [other.passage.cells for other in claims if other.cells and unit.is_row]
    return all(letters(row_label(cells)) != label for cells in rows)


def _is_said(asked: Asked, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether one figure or date is asked for, and a further statement meets no more of it."""
    if asked.kinds != {Kind.DATE} or claim.cells:
        return False
    return not says_more(asked, claim.text, [one.text for one in claims])


def _names_less(unit: Unit, best: Unit) -> bool:
    """Whether a row's label has less of the question than the best row's."""
    return unit.is_row and best.is_row and unit.feature("label") < best.feature("label")


def _of_other_number(asked: Asked, unit: Unit, said: Claim) -> bool:
    """Whether a row's label is that of the row said but for a number, which the question has."""
    label, first = row_label(unit.hit.passage.cells), row_label(said.passage.cells)
    numbers = _NUMBER.findall(first)
    if not unit.is_row or not numbers or _NUMBER.findall(label) == numbers:
        return False
    own = set(numbers) - set(_NUMBER.findall(label))
    return _alike_but_number(label, first) and bool(own & numbers_in(asked.text))


def _of_number_first(asked: Asked, units: Sequence[Unit]) -> list[Unit]:
    """Units, before a best row whose number the question does not have the row that is like it but
    for a number that it has ("aged 65 and over", "aged 85 and over")."""
    best = units[0]
    if not best.is_row:
        return list(units)
    own = row_label(best.hit.passage.cells)
    for unit in units[1:]:
        label = row_label(unit.hit.passage.cells) if unit.is_row else ""
        if label and _alike_but_number(label, own):
            here, there = set(_NUMBER.findall(label)), set(_NUMBER.findall(own))
            known = numbers_in(asked.text)
            if (here - there) & known and not (there - here) & known:
                return [unit, *(one for one in units if one is not unit)]
    return list(units)


def _alike_but_number(one: str, two: str) -> bool:
    """Whether two labels say the same but for numbers and a reference before them."""
    plain = [letters(_REFERENCE.sub("", _NUMBER.sub("", text))) for text in (one, two)]
    numbers = all(re.fullmatch(r"\W*\d+\W*", text) for text in (one, two))
    return plain[0] == plain[1] and (plain[0] != "" or numbers)


def _lists_first(
    asked: Asked, ranked: Sequence[Unit], units: Sequence[Unit], following: Following
) -> list[Unit]:
    """Where a list is asked for: before the others a list of just as many items as are asked for,
    or the one that stands below the best sentence and speaks of the same."""
    best = ranked[0]
    if not (Kind.LIST in asked.kinds or asks_listed(asked)):
        return list(ranked)
    inline = listing_first(asked, units, ranked)
    told = [unit for unit in units[:LISTS_CONSIDERED] if not unit.is_row and _opens(unit)]
    wanted = 0 if best.is_row else _number_asked(asked)
    if wanted:
        exact = [one for one in told if n_items(whole_list(one, following)) == wanted]
        return [*(exact or _of_number(asked, units, wanted))[:1], *ranked]
    if best.is_row or whole_list(best, following):
        return inline if best.is_row else list(ranked)
    if len(re.findall(r"[,;]", best.text)) >= ENUMERATES:
        return inline
    words = stems(asked.text)
    told_next = enumerated_next(best)
    if told_next is not None:
        return [told_next, *ranked]
    said = len(words & stems(best.text))
    closer = [one for one in told if len(words & stems(one.text.split("\n")[0])) > said]
    lists = [one for one in closer if whole_list(one, following)]
    below = list_after(best, following, lambda line: bool(stems(line) & words))
    return [*lists[:1], *([below] if below else []), *(ranked if lists or below else inline)]


def _of_number(asked: Asked, units: Sequence[Unit], wanted: int) -> list[Unit]:
    """The first unit that tells just so many things one after the other, and what of it does so by
    itself, the fewest sentences first."""
    words = stems(asked.text)
    least = SHARED * len(words & stems(units[0].text))
    found = [
        one
        for one in units[:LISTS_CONSIDERED]
        if not one.is_row
        and (met := len(words & stems(one.text)))
        and (n_enumerated(one.text) == wanted or (n_told(one.text) == wanted and met >= least))
    ]
    shorter = [one for one in found if one.text in found[0].text]
    return sorted(shorter, key=lambda one: len(sentences(one.text)))


def _opens(unit: Unit) -> bool:
    """Whether a unit may open a list."""
    return unit.text.rstrip().endswith(":") or "\n" in unit.text


def _number_asked(asked: Asked) -> int:
    """How many things a question says there are ("the four aims"), 0 if it says none."""
    match = NUMBER_OF_THINGS.search(asked.text)
    word = next((group for group in match.groups() if group), "") if match else ""
    return NUMBER_WORDS.index(word.lower()) + 2 if word else 0


def stems(text: str) -> set[str]:
    """The words of a text, by as many letters as they are known again by."""
    return {word[:STEM] for word in terms_of(text)}


def _same(one: str, two: str) -> bool:
    """Whether one text stands in the other, or nearly does: papers repeat themselves."""
    one, two = letters(one), letters(two)
    if one in two or two in one:
        return True
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    quick = min(matcher.real_quick_ratio(), matcher.quick_ratio())
    return quick > ALIKE and matcher.ratio() > ALIKE


def _claims(asked: Asked, unit: Unit, following: Following) -> list[Claim]:
    """What is said of a unit: one claim, or one for each passage of a list."""
    if unit.is_row:
        row = row_claim(asked, unit)
        return [row] if row else []
    if unit.cell is not None:
        return [told_claim(asked, unit, unit.cell)]
    if asks_listed(asked) and (told := one_after_another(unit.text, unit.hit.passage.text)):
        text = " ".join(abridged([part.text for part in sentences(told)], MAX_WORDS))
        return [Claim(text=without_number(text), quote=told, passage=unit.hit.passage)]
    if _wants_list(asked, unit):
        parts = whole_list(unit, following)
        inner = [(one, inner_list(text, stems(asked.text), stems)) for one, text in parts]
        parts = [(one, text) for one, text in inner if text] or parts
        if parts:
            texts = abridged([text for _, text in parts], LIST_WORDS)
            return [
                Claim(
                    text=told if _is_marked(told) else without_number(told),
                    quote=text,
                    passage=passage,
                )
                for told, (passage, text) in zip(texts, parts, strict=True)
            ]
    if unit.text.rstrip().endswith(":") and not is_title(unit):
        announced = with_announced(unit)
        if announced:
            return [announced]
    if is_title(unit):
        under = under_heading(unit)
        return [under] if under else []
    unit = replace(unit, text=trimmed(asked, unit.text))
    stretch = with_rest(unit, with_antecedent(unit))
    if not _says_something(asked, stretch):
        stretch = with_next_line(unit, stretch)
        if not _says_something(asked, stretch):
            return []
    text = stretch if "\n" in stretch else without_number(stretch)
    return [Claim(text=shorten(text), quote=stretch, passage=unit.hit.passage)]


def _is_marked(told: str) -> bool:
    """Whether a text begins with an item, and not with the numbered words that open a list."""
    return is_item(told) and not told.split("\n")[0].rstrip().endswith(":")


def _wants_list(asked: Asked, unit: Unit) -> bool:
    """Whether the whole list is to be said: it is asked for, or the unit only announces it."""
    decided = Kind.DECIDED in asked.kinds and "RESOLVED" in unit.hit.passage.text
    return decided or Kind.LIST in asked.kinds or announces(unit.text)


def _says_something(asked: Asked, text: str) -> bool:
    """Whether a text has more than the question's own words: a heading alone often has not."""
    known = {word[:STEM] for word in asked.terms}
    fresh = [word for word in terms_of(text) if word[:STEM] not in known]
    return len(fresh) > 1 or any(word.isdigit() or "£" in text for word in fresh)
