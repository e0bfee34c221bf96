"""Motions and amendments before a meeting, until it is told what became of them.

Two customs are read. Where an amendment is voted on by itself, one that is carried alters the
motion, which stays before the meeting. Where members vote for the motion or for the amendment, the
one that is carried defeats the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from index.ballots import ballots_in, is_between, side_of, vote_of, voters
from index.forms import AMENDMENT
from index.minuted import Paragraph
from index.motions import people, settled_of, vote_in
from index.papers import Record
from index.register import Ballot, Outcome, Resolution, Span

_BETWEEN = re.compile(r"\bfor the motion\b.*\bfor the amendment\b", re.I)


@dataclass(slots=True, kw_only=True)
class Motion:
    """A proposal that waits for its outcome; `altered` if an amendment to it was carried."""

    spans: list[Span]
    here: Paragraph
    proposer: str | None = None
    seconder: str | None = None
    amendment: bool = False
    votes: list[str] = field(default_factory=list)
    ballots: tuple[Ballot, ...] = ()
    outcome: Outcome | None = None
    altered: bool = False

    @property
    def vote(self) -> str | None:
        """The vote on it, as far as it is told."""
        told = [*dict.fromkeys(self.votes), *filter(None, [vote_of(self.ballots)])]
        return "; ".join(told) or None


@dataclass(slots=True, kw_only=True)
class Floor:
    """What is before a meeting, and what it has decided: `pending` has the motion first, then the
    amendments to it."""

    formal: bool = False
    found: list[Resolution] = field(default_factory=list)
    pending: list[Motion] = field(default_factory=list)
    noted: tuple[Paragraph, tuple[Span, ...], Outcome] | None = None
    heard: tuple[str | None, Span] | None = None  # a vote on what is told after it

    @property
    def motion(self) -> Motion | None:
        """The one that was put last."""
        return self.pending[-1] if self.pending else None

    def put(self, motion: Motion) -> None:
        """A motion that is put ends those before it; an amendment does not."""
        if not motion.amendment:
            self.clear()
        self.pending.append(motion)

    def turn_to(self, minute: str | None) -> None:
        """Ends what is pending where another minute begins."""
        if self.pending and self.pending[-1].here.minute != minute:
            self.clear()
        if self.noted and self.noted[0].minute != minute:
            self._keep_noted()

    def vote(self, text: str) -> None:
        """A vote that is told of the motion put last."""
        told = vote_in(text)
        if self.motion is not None and told:
            self.motion.votes.append(told)

    def cast(self, ballots: tuple[Ballot, ...], here: Paragraph) -> None:
        """A recorded vote: on what is pending, else on what this minute decided last."""
        if self.motion is not None and self.motion.outcome is None:
            self.motion.ballots += ballots
            return
        last = self.found[-1] if self.found else None
        if self.motion is not None:
            self.motion.ballots = _with(self.motion.ballots, ballots)
        elif last is not None and last.minute == here.minute:
            joined = _with(last.ballots, ballots)
            if joined != last.ballots:
                told = last.vote if not last.ballots else None
                ballots = joined
                self.found[-1] = replace(last, ballots=ballots, vote=told or vote_of(ballots))

    def name(self, span: Span, page_number: int) -> None:
        """Names on a line of their own, below the way in which they voted."""
        motion = self.motion
        last = self.found[-1] if self.found else None
        ballots = motion.ballots if motion else last.ballots if last else ()
        if not ballots or ballots[-1].names or ballots[-1].way.page_number != page_number:
            return
        ballots = (*ballots[:-1], replace(ballots[-1], names=(span,)))
        if motion is not None:
            motion.ballots = ballots
        elif last is not None:
            self.found[-1] = replace(last, ballots=ballots)

    def note(self, here: Paragraph, spans: Sequence[Span], outcome: Outcome) -> None:
        """What a body noted or confirmed by the way: a record if its minute tells no decision."""
        self.noted = (here, tuple(spans), outcome)

    def _keep_noted(self) -> None:
        noted, self.noted = self.noted, None
        if noted and noted[0].minute and self._is_without(noted[0].minute):
            self.keep(*noted)

    def _is_without(self, minute: str) -> bool:
        return all(one.minute != minute for one in self.found)

    def settle(self, here: Paragraph, span: Span, outcome: Outcome) -> None:
        """A sentence that says what became of a motion; alone it is a record of its own."""
        twice = settled_of(span.text) == "amendment" and not any(m.amendment for m in self.pending)
        if not self.pending or twice:
            self._settled_alone(here, span, outcome)
            return
        between = bool(_BETWEEN.search(span.text)) or any(
            is_between(motion.ballots) for motion in self.pending
        )
        motion = self._meant(span.text)
        votes = [vote for vote in [vote_in(span.text)] if vote]
        ballots = next((m.ballots for m in reversed(self.pending) if m.ballots), ())
        others = [one for one in self.pending if one is not motion]
        for one in (motion, *others) if between else (motion,):
            one.votes += votes
            one.ballots = ballots if between else one.ballots
            one.spans.append(span)
        carried = outcome in (Outcome.AGREED, Outcome.CARRIED)
        for one in others if carried else ():
            if between:
                self._conclude(one, Outcome.LOST)
            elif motion.amendment:
                one.altered = True
        self._conclude(motion, Outcome.CARRIED if carried else outcome)

    def settle_put(self, outcome: Outcome, vote: str | None) -> None:
        """What became of the motion put last, as the sentence that puts it goes on to tell."""
        motion = self.pending[-1]
        motion.votes += [vote] if vote else []
        self._conclude(motion, outcome)

    def _meant(self, text: str) -> Motion:
        """The pending one whose outcome a sentence tells."""
        of_amendment = settled_of(text) == "amendment"
        kind = [one for one in self.pending if one.amendment is of_amendment]
        if not of_amendment and settled_of(text) != "motion":
            return self.pending[-1]
        return kind[-1] if kind else self.pending[-1]

    def _settled_alone(self, here: Paragraph, span: Span, outcome: Outcome) -> None:
        last = self.found[-1] if self.found else None
        same = last is not None and last.minute == here.minute
        if last and same and all(map(AMENDMENT.search, (span.text, last.spans[0].text))):
            self.found[-1] = replace(last, spans=(*last.spans, span))  # it is told twice
        elif last and same and outcome is last.outcome and outcome is Outcome.LOST:
            return
        elif len(span.text) > 40:  # "Motion carried." alone does not say what
            self.take(here, [span], outcome, vote=vote_in(span.text))

    def _conclude(self, motion: Motion, outcome: Outcome) -> None:
        """A motion lost, or an amendment, is a record; a motion carried waits for its RESOLVED."""
        motion.outcome = outcome
        if motion.amendment or outcome is not Outcome.CARRIED:
            self.pending.remove(motion)
            self._record(motion)

    def close(self) -> list[Resolution]:
        """All that the meeting decided."""
        self.clear()
        self._keep_noted()
        return self.found

    def clear(self) -> None:
        """Records what is pending, as far as the paper says what became of it."""
        pending, self.pending = self.pending, []
        for motion in pending:
            motion.outcome = motion.outcome or _by_count(motion.ballots)
            silent = self.formal or motion.amendment or motion.seconder is None
            if motion.outcome or not silent:
                self._record(motion)

    def _record(self, motion: Motion) -> None:
        self.keep(
            motion.here,
            motion.spans,
            motion.outcome or Outcome.MOVED,
            proposer=motion.proposer,
            seconder=motion.seconder,
            vote=motion.vote,
            ballots=motion.ballots,
        )

    def take(
        self,
        here: Paragraph,
        spans: Sequence[Span],
        outcome: Outcome,
        *,
        proposer: str | None = None,
        seconder: str | None = None,
        vote: str | None = None,
    ) -> None:
        """Keeps a resolution; the motion of its minute gives it mover, vote and wording."""
        motion = self._adopted(here.minute)
        text = joined(spans)
        if proposer is None:
            proposer, seconder = people(text)
        vote = vote or vote_in(text)
        moved: tuple[Span, ...] = ()
        ballots = _ballots_of(spans)
        if motion is not None:
            proposer, seconder = proposer or motion.proposer, seconder or motion.seconder
            ballots = motion.ballots or ballots
            vote = vote or motion.vote
            moved = tuple(span for span in motion.spans if span not in spans)
        heard, self.heard = self.heard, None
        if heard and vote is None and heard[0] == here.minute:
            vote, moved = vote_in(heard[1].text), (*moved, heard[1])
        self.keep(
            here,
            spans,
            outcome,
            proposer=proposer,
            seconder=seconder,
            vote=vote or vote_of(ballots),
            motion=moved,
            ballots=ballots,
        )

    def _adopted(self, minute: str | None) -> Motion | None:
        """The pending motion that a resolution of its minute adopts; the others are done with."""
        pending = [one for one in self.pending if one.here.minute == minute]
        if not pending:
            return None
        self.pending = []
        carried = [one for one in pending if one.outcome is Outcome.CARRIED]
        return carried[-1] if carried else pending[-1]

    def keep(
        self,
        here: Paragraph,
        spans: Sequence[Span],
        outcome: Outcome,
        *,
        proposer: str | None = None,
        seconder: str | None = None,
        vote: str | None = None,
        motion: tuple[Span, ...] = (),
        ballots: tuple[Ballot, ...] = (),
    ) -> None:
        """Adds a resolution, unless it is that of a cell merged over two columns."""
        if self.found and self.found[-1].spans == tuple(spans):
            return
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
                motion=motion,
                ballots=ballots,
                draft=here.origin.record is Record.DRAFT_MINUTES,
            )
        )


def _ballots_of(spans: Sequence[Span]) -> tuple[Ballot, ...]:
    """The recorded vote that is told in the words of a resolution."""
    return next(filter(None, (ballots_in(one.text, partial(_cut, one)) for one in spans)), ())


def _with(known: tuple[Ballot, ...], more: tuple[Ballot, ...]) -> tuple[Ballot, ...]:
    """The lines of a recorded vote with further lines of it; another vote is not taken."""
    ways = {ballot.way.text for ballot in known}
    return (*known, *more) if ways.isdisjoint(ballot.way.text for ballot in more) else known


def _cut(span: Span, start: int, end: int) -> Span:
    return replace(span, text=span.text[start:end].strip())


def _by_count(ballots: Sequence[Ballot]) -> Outcome | None:
    """What became of a motion, by those who voted for it and against it."""
    numbers = {side_of(ballot): voters(ballot) for ballot in ballots}
    n_for, n_against = numbers.get("for"), numbers.get("against")
    if is_between(ballots) or n_for is None or n_against is None or n_for == n_against:
        return None
    return Outcome.CARRIED if n_for > n_against else Outcome.LOST


def joined(spans: Sequence[Span]) -> str:
    """The words of spans, in one line."""
    return " ".join(span.text for span in spans)
