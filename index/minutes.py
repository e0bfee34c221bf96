"""Minutes -> resolutions, recognised by their form.

A body either sets its decisions apart ("RESOLVED –", "R2024-181 A. Name, B. Name:") or tells them
in its sentences ("It was resolved to …", "The accounts were approved"). Where it sets them apart,
what its sentences tell is discussion, apart from "The Committee agreed to …" and votes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from index.ballots import ballots_in
from index.compose import Reading
from index.floor import Floor, Motion, joined
from index.forms import (
    AMENDMENT,
    BACK,
    BLOCK,
    CONFIRMED,
    ELSEWHERE,
    LEAD,
    LISTED_ACT,
    NOTED_ONLY,
    NUMBERED,
    PART,
    PASSIVE,
    PROPOSES,
    PUT,
    TAG,
    TWO_NAMES,
    after_marker,
    follows_inline,
    is_bare,
    is_nested,
    is_numbered,
    kind_of_letter,
    marker_of,
    opens_acts,
    opens_parts,
)
from index.minuted import Paragraph, agreed_spans, goes_on, minute_paragraphs, sentences, unfinished
from index.motions import (
    TALLY,
    closing_outcome,
    ended_so,
    ends_in_motion,
    is_short_motion,
    leads_to_vote,
    people,
    stated_outcome,
    vote_in,
    worded_outcome,
)
from index.register import Outcome, Resolution, Span
from index.statements import voice_of

_MAX_PARTS = 40
_MAX_CLOSING = 60  # letters of a sentence that only says "Carried unanimously"
_WORD = r"(?:[A-ZÀ-Þ][\w.’'-]*|and|de|van|the|of|&)"
_NAMES = re.compile(rf"{_WORD}(?:[\s,;]+{_WORD})*\W*")
_OPENS = re.compile(
    r"\b(?:proposed|moved|nominated)\b|\b(?:motion|proposal|amendment) (?:by|from|in the name of)\b"
)
_SO = re.compile(r"\bwhich (?:was|were) (?:\w+ly )?(?=carried|lost|defeated)", re.I)
_OF_MOTION = re.compile(r"\b(?:motion|amendment)\b.*\b(?:carried|lost|defeated|fell)\b", re.I)


def resolutions(reading: Reading) -> tuple[Resolution, ...]:
    """The resolutions of all minutes in a paper, in reading order."""
    found: list[Resolution] = []
    for paragraphs in minute_paragraphs(reading):
        found += _Minutes(paragraphs=paragraphs).read()
    return tuple(found)


@dataclass(slots=True, kw_only=True)
class _Minutes:
    """One meeting's minutes while they are read; `at` is the next paragraph."""

    paragraphs: list[Paragraph]
    at: int = 0
    floor: Floor = field(default_factory=Floor)
    formal: bool = False

    def read(self) -> list[Resolution]:
        self.formal = self.floor.formal = self._is_formal()
        while self.at < len(self.paragraphs):
            here = self.paragraphs[self.at]
            self.floor.turn_to(here.minute)
            if here.ballots:
                self.floor.cast(here.ballots, here)
                self.at += 1
            elif is_numbered(self.paragraphs, self.at):
                self._numbered()
            elif BLOCK.match(here.text) and (not here.heading or len(here.text) > 12):
                self._block()
            elif here.heading and not PASSIVE.search(here.text):
                self.at += 1
            else:
                self._told()
        return self.floor.close()

    def _is_formal(self) -> bool:
        """Whether this body sets its decisions apart."""
        blocks = [p for p in self.paragraphs if BLOCK.match(p.text) and not p.cell]
        marked = [p for p in blocks if re.match(rf"{LEAD}[A-Z]{{5,}}", p.text)]
        numbered = any(is_numbered(self.paragraphs, k) for k in range(len(self.paragraphs)))
        return numbered or len(marked) > 0

    # Decisions that are set apart

    def _block(self) -> None:
        here = self.paragraphs[self.at]
        match = BLOCK.match(here.text)
        marker = (match["marker"] or match["lower"]) if match else ""
        told = _told_from(here.text, match.end() if match else 0)
        spans = [here.span(0, told)]
        self.at += 1
        while told is None and self.at < len(self.paragraphs) and len(spans) < _MAX_PARTS:
            part = self._part(spans, opened=len(spans) > 1)
            if part is None:
                break
            spans.append(part)
            self.at += 1
        body = joined(spans)[match.end() if match else 0 :]
        if not re.search(r"\w{2}", body):
            return
        words = "resolved" if marker.lower().startswith("decision") else marker
        self.floor.take(here, spans, worded_outcome(body, words))
        for start, end in sentences(here.text):
            if told is not None and start >= told:
                self._sentence(here, start, end)

    def _part(self, spans: Sequence[Span], *, opened: bool) -> Span | None:
        """The next paragraph as a part or the rest of the resolution before it."""
        here, last = self.paragraphs[self.at], self.paragraphs[self.at - 1]
        if here.minute != last.minute or BLOCK.match(here.text) or here.cell != last.cell:
            return None
        if here.heading and not (re.match(r"^(?:That|to)\b", here.text) and len(spans) == 1):
            return None
        letter = PART.match(here.text)
        if letter and follows_inline(spans[-1].text, letter["letter"]):
            return here.span(letter=letter["letter"])
        if letter and (opened or opens_parts(spans[-1].text, letter["letter"])):
            known = next((span.letter for span in spans if span.letter), None)
            same = known is None or kind_of_letter(known) == kind_of_letter(letter["letter"])
            if same or is_nested(known or "", letter) or spans[-1].text.endswith(":"):
                return here.span(letter=letter["letter"])
        if re.match(r"^(?:AND |and )?(?:THAT|That)\b", here.text) or here.text.startswith("AND "):
            return here.span()
        if re.match(r"^and (?:that|to|the following)\b", here.text):
            return here.span()
        if goes_on(self.paragraphs, self.at) or (len(spans) == 1 and is_bare(spans[0].text)):
            return here.span()
        if unfinished(spans[-1].text) and here.text[:1].islower():
            return here.span()
        return None

    def _numbered(self) -> None:
        """A numbered resolution: number, mover and seconder, words, outcome."""
        here = self.paragraphs[self.at]
        match, spans = NUMBERED.match(here.text), [here.span()]
        names = match["rest"] if match else ""
        self.at += 1
        while self.at < len(self.paragraphs) and len(spans) < _MAX_PARTS:
            if closing_outcome(spans[-1].text) or is_numbered(self.paragraphs, self.at):
                break
            spans.append(self.paragraphs[self.at].span())
            self.at += 1
        outcome = next((o for o in (closing_outcome(s.text) for s in spans) if o), None)
        if outcome is None:  # what runs on to the next number is not all of it
            spans = spans[:2]
            self.at = self.paragraphs.index(here) + len(spans)
            outcome = Outcome.MOVED
        two = TWO_NAMES.match(names)
        proposer, seconder = (two["proposer"], two["seconder"]) if two else people(joined(spans))
        number = re.sub(r"\s", "", match["number"]) if match else here.minute
        before = self.paragraphs[self.paragraphs.index(here) - 1]
        headed = before.heading and not closing_outcome(before.text)
        here = replace(here, minute=number, title=before.text.rstrip(" :") if headed else None)
        self.floor.take(here, spans, outcome, proposer=proposer, seconder=seconder)

    # Decisions that sentences tell

    def _told(self) -> None:
        here = self.paragraphs[self.at]
        if agreed := agreed_spans(self.paragraphs, self.at):
            self.floor.take(here, agreed, Outcome.AGREED)
            self.at += len(agreed) - 1
        elif is_short_motion(here.text):
            self._short_motion(here)
        elif not TALLY.match(here.text):
            for start, end in sentences(here.text):
                self._sentence(here, start, end)
        if ballots := ballots_in(here.text, here.span):
            self.floor.cast(ballots, here)
        elif _NAMES.fullmatch(here.text):
            self.floor.name(here.span(), here.page_number)
        self.at += 1

    def _sentence(self, here: Paragraph, start: int, end: int) -> None:
        text = here.text[start:end].strip()
        if is_short_motion(text):
            self._short_motion(here)
            return
        if self._is_tag(text):
            self._tag(here, start, end)
            return
        marker = marker_of(text, self.formal)
        moved = marker is not None and people(text)[1] is not None and not _OF_MOTION.search(text)
        if not moved and (self._opens_motion(here, start, end) or self._puts(here, start, end)):
            return
        if not moved and self._settles(here, start, end, marker):
            return
        if self.floor.pending and vote_in(text) and len(text) < 60:
            self.floor.vote(text)
            return
        if self.formal and marker == "voted" and vote_in(text):
            self.floor.heard = (here.minute, here.span(start, end))
            return
        if marker is None:
            self._untold(here, start, end)
            return
        if BACK.match(text) and start:
            start = max(a for a, _ in sentences(here.text) if a < start)
        if text.endswith("AGREED") and len(text) < 60 and start:
            start = max(a for a, _ in sentences(here.text) if a < start)
        spans = [here.span(start, end), *self._rest(here, end)]
        self.floor.take(here, spans, worded_outcome(after_marker(text, marker), marker))

    def _untold(self, here: Paragraph, start: int, end: int) -> None:
        """A sentence without a word of deciding: it may open a list of acts, or end in a motion."""
        text, k = here.text[start:end].strip(), self.at + 1
        if opens_acts(text, self.paragraphs[k].text if k < len(self.paragraphs) else ""):
            spans, verbs = [here.span(start, end)], []
            for part in self.paragraphs[k : k + _MAX_PARTS]:
                act = LISTED_ACT.match(part.text)
                if act is None or part.heading or part.minute != here.minute:
                    break
                spans.append(part.span(letter=act["letter"].strip() if act["letter"] else "•"))
                verbs.append(act["done"].lower())
            self.at += len(verbs)
            noted = all(verb in ("noted", "received") for verb in verbs)
            self.floor.take(here, spans, Outcome.NOTED if noted else Outcome.AGREED)
        elif not self.formal and ends_in_motion(text):
            self.floor.take(here, [here.span(start, end)], Outcome.MOVED)
        elif self.formal:
            told = NOTED_ONLY.search(text) or CONFIRMED.search(text)
            if told and not ELSEWHERE.search(text[: told.end()]):
                outcome = Outcome.NOTED if NOTED_ONLY.search(text) else Outcome.AGREED
                self.floor.note(here, [here.span(start, end), *self._rest(here, end)], outcome)

    def _is_tag(self, text: str) -> bool:
        """Whether a sentence is no more than a word that agrees; in capitals where decisions are
        set apart."""
        tag = None if self.floor.pending else TAG.match(text)
        return tag is not None and (not self.formal or tag["done"].isupper())

    def _tag(self, here: Paragraph, start: int, end: int) -> None:
        """A word that agrees to what stands before it: "Agreed and signed", "Unanimous"."""
        before = [a for a, _ in sentences(here.text) if a < start]
        spans = [here.span(start, end)]
        if before:
            asked = next((a for a in before[::-1][:3] if PROPOSES.search(here.text[a:start])), None)
            spans = [here.span(before[-1] if asked is None else asked, end)]
        elif self.at:
            last = self.paragraphs[self.at - 1]
            if last.minute == here.minute and last.page_number == here.page_number:
                spans.insert(0, last.span())
        if len(joined(spans)) > 25:
            self.floor.take(here, spans, Outcome.AGREED)

    def _rest(self, here: Paragraph, end: int) -> Iterator[Span]:
        """The end of a sentence that breaks off at the end of its page, and the list it opens."""
        if end < len(here.text.rstrip()):
            return
        k = self.at + 1
        if goes_on(self.paragraphs, k):
            first = sentences(self.paragraphs[k].text)[0]
            yield self.paragraphs[k].span(*first)
            return
        while re.search(r":[\s–—-]*$", here.text) and k < len(self.paragraphs):
            part = PART.match(self.paragraphs[k].text)
            if part is None or self.paragraphs[k].heading:
                break
            yield self.paragraphs[k].span(letter=part["letter"])
            k += 1

    # Motions

    def _opens_motion(self, here: Paragraph, start: int, end: int) -> bool:
        """A sentence by which a motion is put; its words run on through the list that follows."""
        text = here.text[start:end].strip()
        if not _OPENS.search(text) or is_short_motion(text):
            return False
        later = [b for a, b in sentences(here.text) if a > start][:2]
        end = next((b for b in (end, *later) if people(here.text[start:b])[1]), end)
        proposer, seconder = people(here.text[start:end])
        if proposer is None or re.search(r"\b(?:had|has been) (?:proposed|moved)\b", text):
            return False
        spans = [here.span(start, end)]
        told = here.text[start:].rstrip()
        runs_on = told.endswith((":", "that")) and not leads_to_vote(told)
        if "“" in here.text[start:] or runs_on:
            spans = [here.span(start)]
        k = self.at + 1
        quoted = "“" in spans[0].text or runs_on
        while quoted and k < len(self.paragraphs) and "”" not in spans[-1].text:
            below = self.paragraphs[k]
            if below.heading or below.ballots or len(spans) > _MAX_PARTS:
                break
            spans.append(below.span())
            k += 1
        self.floor.put(
            Motion(
                spans=spans,
                here=here,
                proposer=proposer,
                seconder=seconder,
                amendment=bool(AMENDMENT.search(text)),
            )
        )
        if so := ended_so(spans[0].text):
            self.floor.settle_put(*so)
        return True

    def _puts(self, here: Paragraph, start: int, end: int) -> bool:
        """A sentence by which the motion as it stands is put to the vote."""
        text, motion = here.text[start:end].strip(), self.floor.motion
        if not PUT.search(text) or (motion is not None and motion.amendment):
            return False
        if motion is None:
            self.floor.put(Motion(spans=[here.span(start, end)], here=here))
        else:
            motion.spans = [*(motion.spans if not motion.altered else ()), here.span(start, end)]
        return True

    def _settles(self, here: Paragraph, start: int, end: int, marker: str | None) -> bool:
        """A sentence that says what became of a motion, and not what the body then did as well."""
        text, span = here.text[start:end].strip(), here.span(start, end)
        outcome = stated_outcome(text)
        if outcome is None and self.floor.pending and len(text) < _MAX_CLOSING:
            outcome = closing_outcome(text)
        if outcome is None or ELSEWHERE.search(_SO.sub("", text)):
            return False
        if marker is None or re.search(r"\bput\b.*\bto the vote\b", text):
            self.floor.settle(here, span, outcome)
            return True
        if self.floor.pending and outcome in (Outcome.CARRIED, Outcome.LOST):
            self.floor.settle(here, span, outcome)
            words = "carried" if outcome is Outcome.CARRIED else marker
            self.floor.take(here, [span, *self._rest(here, end)], worded_outcome(text, words))
            return True
        return False

    def _short_motion(self, here: Paragraph) -> None:
        """ "Prop: A 2nd: B" after what was decided, or after what was proposed."""
        proposer, seconder = people(here.text)
        following = self.paragraphs[self.at + 1 : self.at + 2]
        leads = bool(following) and BLOCK.match(following[0].text) is not None
        if leads and (re.search(r"\band\W*$", here.text) or is_bare(following[0].text)):
            start = max(a for a, _ in sentences(here.text))
            spans = [here.span(start)]
            self.floor.put(Motion(spans=spans, here=here, proposer=proposer, seconder=seconder))
            return
        last = self.floor.found[-1] if self.floor.found else None
        known = last is not None and last.minute == here.minute and last.proposer is None
        if last and known and _stands_near(last, self.paragraphs, self.at):
            self.floor.found[-1] = replace(last, proposer=proposer, seconder=seconder)
            return
        spans = [here.span()]
        for before in reversed(self.paragraphs[max(0, self.at - 3) : self.at]):
            if len(here.text) > 60 or before.heading or before.minute != here.minute:
                break
            spans.insert(0, before.span())
            if re.match(rf"{LEAD}[A-Z][a-z]", before.text):
                break
        if len(joined(spans)) > 25:
            self.floor.take(here, spans, Outcome.MOVED, proposer=proposer, seconder=seconder)


def _stands_near(last: Resolution, paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a resolution stands in one of the two paragraphs before."""
    near = [paragraph.text for paragraph in paragraphs[max(0, at - 2) : at + 1]]
    return any(last.spans[-1].text in text for text in near)


def _told_from(text: str, after: int) -> int | None:
    """Where a paragraph goes on from what was resolved to what somebody said; None if it doesn't.

    Args:
        after: where the words of the resolution begin.
    """
    for start, end in sentences(text):
        told = start > after and "“" not in text[:start]
        if told and voice_of(text[start:end].strip()) is not None:
            return start
    return None
