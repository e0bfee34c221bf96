"""Minutes -> resolutions, recognised by their form.

A body either sets its decisions apart ("RESOLVED –", "R2024-181 A. Name, B. Name:") or tells them
in its sentences ("It was resolved to …", "The accounts were approved"). Where it sets them apart,
what its sentences tell is discussion, apart from "The Committee agreed to …" and votes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from index.compose import Reading
from index.forms import (
    AMENDMENT,
    BACK,
    BLOCK,
    ELSEWHERE,
    LEAD,
    NUMBERED,
    PART,
    PASSIVE,
    PROPOSES,
    PUT,
    TAG,
    TWO_NAMES,
    after_marker,
    is_bare,
    is_nested,
    is_numbered,
    kind_of_letter,
    marker_of,
    opens_parts,
)
from index.minuted import Paragraph, goes_on, minute_paragraphs, sentences, unfinished
from index.motions import (
    TALLY,
    closing_outcome,
    ends_in_motion,
    is_short_motion,
    people,
    stated_outcome,
    vote_in,
    worded_outcome,
)
from index.papers import Record
from index.register import Outcome, Resolution, Span

_MAX_PARTS = 40


@dataclass(slots=True, kw_only=True)
class _Motion:
    """A proposal that waits for its outcome."""

    spans: list[Span]
    minute: str | None
    title: str | None
    proposer: str | None = None
    seconder: str | None = None
    amendment: bool = False
    votes: list[str] = field(default_factory=list)
    outcome: Outcome | None = None


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
    found: list[Resolution] = field(default_factory=list)
    motion: _Motion | None = None
    formal: bool = False

    def read(self) -> list[Resolution]:
        self.formal = self._is_formal()
        while self.at < len(self.paragraphs):
            here = self.paragraphs[self.at]
            if self.motion and self.motion.minute != here.minute:
                self._drop_motion()
            if is_numbered(self.paragraphs, self.at):
                self._numbered()
            elif BLOCK.match(here.text) and (not here.heading or len(here.text) > 12):
                self._block()
            elif here.heading and not PASSIVE.search(here.text):
                self.at += 1
            else:
                self._told()
        self._drop_motion()
        return self.found

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
        spans = [here.span()]
        self.at += 1
        while self.at < len(self.paragraphs) and len(spans) < _MAX_PARTS:
            part = self._part(spans, opened=len(spans) > 1)
            if part is None:
                break
            spans.append(part)
            self.at += 1
        body = _joined(spans)[match.end() if match else 0 :]
        if not re.search(r"\w{2}", body):
            return
        words = "resolved" if marker.lower().startswith("decision") else marker
        self._take(here, spans, worded_outcome(body, words))

    def _part(self, spans: Sequence[Span], *, opened: bool) -> Span | None:
        """The next paragraph as a part or the rest of the resolution before it."""
        here, last = self.paragraphs[self.at], self.paragraphs[self.at - 1]
        if here.minute != last.minute or BLOCK.match(here.text) or here.cell != last.cell:
            return None
        if here.heading and not (re.match(r"^(?:That|to)\b", here.text) and len(spans) == 1):
            return None
        letter = PART.match(here.text)
        if letter and (opened or opens_parts(spans[-1].text, letter["letter"])):
            known = next((span.letter for span in spans if span.letter), None)
            if (
                known is None
                or kind_of_letter(known) == kind_of_letter(letter["letter"])
                or is_nested(known, letter)
            ):
                return here.span(letter=letter["letter"])
        if re.match(r"^(?:AND |and )?(?:THAT|That)\b", here.text) or here.text.startswith("AND "):
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
        proposer, seconder = (two["proposer"], two["seconder"]) if two else people(_joined(spans))
        number = re.sub(r"\s", "", match["number"]) if match else here.minute
        before = self.paragraphs[self.paragraphs.index(here) - 1]
        headed = before.heading and not closing_outcome(before.text)
        here = replace(here, minute=number, title=before.text.rstrip(" :") if headed else None)
        self._take(here, spans, outcome, proposer=proposer, seconder=seconder)

    # Decisions that sentences tell

    def _told(self) -> None:
        here = self.paragraphs[self.at]
        if TALLY.match(here.text):
            self._tally(here)
        elif is_short_motion(here.text):
            self._short_motion(here)
        else:
            for start, end in sentences(here.text):
                self._sentence(here, start, end)
        self.at += 1

    def _sentence(self, here: Paragraph, start: int, end: int) -> None:
        text = here.text[start:end].strip()
        if is_short_motion(text):
            self._short_motion(here)
            return
        if not self.formal and TAG.match(text) and self.motion is None:
            self._tag(here, start, end)
            return
        if self._opens_motion(here, start, text):
            return
        if self.motion is None and PUT.search(text):
            self.motion = _Motion(
                spans=[here.span(start, end)], minute=here.minute, title=here.title
            )
            return
        outcome = stated_outcome(text)
        put = re.search(r"\bput\b.*\bto the vote\b", text)
        vote_stands = put is not None or marker_of(text, self.formal) is None
        if outcome and vote_stands and not ELSEWHERE.search(text):
            self._settle(here, here.span(start, end), outcome)
            return
        if self.motion is not None and vote_in(text) and len(text) < 60:
            self.motion.votes.append(vote_in(text) or "")
            return
        marker = marker_of(text, self.formal)
        if marker is None:
            if not self.formal and ends_in_motion(text):
                self._take(here, [here.span(start, end)], Outcome.MOVED)
            return
        if BACK.match(text) and start:
            start = max(a for a, _ in sentences(here.text) if a < start)
        if text.endswith("AGREED") and len(text) < 60 and start:
            start = max(a for a, _ in sentences(here.text) if a < start)
        spans = [here.span(start, end), *self._rest(here, end)]
        self._take(here, spans, worded_outcome(after_marker(text, marker), marker))

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
        if len(_joined(spans)) > 25:
            self._take(here, spans, Outcome.AGREED)

    def _rest(self, here: Paragraph, end: int) -> Iterator[Span]:
        """The end of a sentence that breaks off at the end of its page, and the list it opens."""
        if end < len(here.text.rstrip()):
            return
        k = self.at + 1
        if goes_on(self.paragraphs, k):
            first = sentences(self.paragraphs[k].text)[0]
            yield self.paragraphs[k].span(*first)
            return
        while here.text.rstrip().endswith(":") and k < len(self.paragraphs):
            part = PART.match(self.paragraphs[k].text)
            if part is None or self.paragraphs[k].heading:
                break
            yield self.paragraphs[k].span(letter=part["letter"])
            k += 1

    # Motions

    def _opens_motion(self, here: Paragraph, start: int, text: str) -> bool:
        """A sentence by which a motion is put; its words run on through the list that follows."""
        if not re.search(r"\b(?:proposed|moved|nominated)\b", text) or is_short_motion(text):
            return False
        proposer, seconder = people(here.text[start:])
        if proposer is None or re.search(r"\b(?:it was|had|has been) (?:proposed|moved)\b", text):
            return False
        self._drop_motion()
        spans = [here.span(start)]
        k = self.at + 1
        quoted = "“" in spans[0].text or spans[0].text.rstrip().endswith((":", "that"))
        while quoted and k < len(self.paragraphs) and "”" not in spans[-1].text:
            if self.paragraphs[k].heading or len(spans) > _MAX_PARTS:
                break
            spans.append(self.paragraphs[k].span())
            k += 1
        self.motion = _Motion(
            spans=spans,
            minute=here.minute,
            title=here.title,
            proposer=proposer,
            seconder=seconder,
            amendment=bool(AMENDMENT.search(text)),
        )
        outcome = stated_outcome(here.text[start:]) or closing_outcome(here.text[start:])
        if outcome and outcome is not Outcome.AGREED:
            self.motion.votes += [vote for vote in [vote_in(here.text[start:])] if vote]
            self._conclude(here, outcome)
        return True

    def _short_motion(self, here: Paragraph) -> None:
        """ "Prop: A 2nd: B" after what was decided, or after what was proposed."""
        proposer, seconder = people(here.text)
        last = self.found[-1] if self.found else None
        known = last is not None and last.minute == here.minute and last.proposer is None
        if last and known and _stands_near(last, self.paragraphs, self.at):
            self.found[-1] = replace(last, proposer=proposer, seconder=seconder)
            return
        spans = [here.span()]
        for before in reversed(self.paragraphs[max(0, self.at - 3) : self.at]):
            if len(here.text) > 60 or before.heading or before.minute != here.minute:
                break
            spans.insert(0, before.span())
            if re.match(rf"{LEAD}[A-Z][a-z]", before.text):
                break
        if len(_joined(spans)) > 25:
            self._take(here, spans, Outcome.MOVED, proposer=proposer, seconder=seconder)

    def _tally(self, here: Paragraph) -> None:
        match = TALLY.match(here.text)
        if self.motion is not None and match:
            self.motion.votes.append(match[0])

    def _settle(self, here: Paragraph, span: Span, outcome: Outcome) -> None:
        """A sentence that says what became of a motion; alone it is a record of its own."""
        if self.motion is None:
            last = self.found[-1] if self.found else None
            here_too = last is not None and last.minute == here.minute
            if last and here_too and all(map(AMENDMENT.search, (span.text, last.spans[0].text))):
                self.found[-1] = replace(last, spans=(*last.spans, span))  # it is told twice
                return
            if len(span.text) > 40:  # "Motion carried." alone does not say what
                self._take(here, [span], outcome, vote=vote_in(span.text))
            return
        self.motion.votes += [vote for vote in [vote_in(span.text)] if vote]
        self.motion.spans.append(span)
        self._conclude(here, Outcome.CARRIED if outcome is Outcome.AGREED else outcome)

    def _conclude(self, here: Paragraph, outcome: Outcome) -> None:
        """A motion lost, or an amendment, is a record; a motion carried waits for its RESOLVED."""
        motion = self.motion
        if motion is None:
            return
        motion.outcome = outcome
        if motion.amendment or outcome is not Outcome.CARRIED:
            self._drop_motion()

    def _drop_motion(self) -> None:
        motion, self.motion = self.motion, None
        if motion is None:
            return
        paragraph = next(p for p in self.paragraphs if p.page_number == motion.spans[0].page_number)
        if motion.outcome is None and (self.formal or motion.amendment or motion.seconder is None):
            return  # the paper does not say what became of it
        self._take(
            replace(paragraph, minute=motion.minute, title=motion.title),
            motion.spans,
            motion.outcome or Outcome.MOVED,
            proposer=motion.proposer,
            seconder=motion.seconder,
            vote="; ".join(dict.fromkeys(motion.votes)) or None,
        )

    def _take(
        self,
        here: Paragraph,
        spans: Sequence[Span],
        outcome: Outcome,
        *,
        proposer: str | None = None,
        seconder: str | None = None,
        vote: str | None = None,
    ) -> None:
        """Keeps a resolution; a motion carried in the same minute gives it mover and vote."""
        text = _joined(spans)
        if proposer is None:
            proposer, seconder = people(text)
        vote = vote or vote_in(text)
        motion = self.motion
        moved: tuple[Span, ...] = ()
        if motion is not None and motion.minute == here.minute:
            self.motion = None
            if motion.outcome or motion.votes:
                proposer, seconder = proposer or motion.proposer, seconder or motion.seconder
                vote = vote or "; ".join(dict.fromkeys(motion.votes)) or None
                moved = tuple(motion.spans)
        if self.found and self.found[-1].spans == tuple(spans):
            return  # a cell merged over two columns
        self.found.append(
            Resolution(
                origin=here.origin,
                spans=tuple(spans),
                minute=here.minute,
                title=here.title,
                outcome=outcome,
                vote=vote,
                proposer=proposer,
                seconder=seconder,
                motion=moved,
                draft=here.origin.record is Record.DRAFT_MINUTES,
            )
        )


def _joined(spans: Sequence[Span]) -> str:
    return " ".join(span.text for span in spans)


def _stands_near(last: Resolution, paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a resolution stands in one of the two paragraphs before."""
    near = [paragraph.text for paragraph in paragraphs[max(0, at - 2) : at + 1]]
    return any(last.spans[-1].text in text for text in near)
