"""How questions made by rule are worded: in the asker's words more than the paper's.

A question that only repeats the passage teaches to match words. So labels lose some of their words
and are put into the council's other words for them, and periods are written in other ways.

Source: questions from sentences by cutting the answer out and dropping words, as the "noisy cloze"
of Lewis, Denoyer and Riedel 2019 (arXiv 1906.04980).
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import combinations

from index.search import STOP_WORDS

KEPT = 0.85  # of the words of a label or sentence that say something
KEPT_SMALL = 0.7  # of its small words
OTHER_WORDS = 0.5  # of what has another name in the council's words, so much is called by it
MOST_WORDS = 14  # of a question made from a sentence
LONGEST_SUBJECT = 5  # words
ORDINALS = ("first", "second", "third", "fourth")

PERIOD = re.compile(
    r"\b(?:19|20)\d\d\b|\bQ(?:u|tr|uarter)?\.? ?[1-4]\b|\bquarter\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|"
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.I,
)
_YEARS = re.compile(r"\b(20)?(\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b")
_QUARTER = re.compile(r"\bQ(?:u|tr|uarter)?\.? ?([1-4])\b", re.I)
_ONE_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_REFERENCE = re.compile(r"^[A-Z]{0,5}\s?[\d.:/-]+\.?\s+(?=\S)")
_NAMES_PEOPLE = re.compile(
    r"\b(?:officer|lead|owner|chair|contact|who|whom|member|councillor|responsible|author)\b", re.I
)
_NAMES_DAYS = re.compile(
    r"\b(?:date|when|deadline|due|by|timescale|timeframe|starts?|ends?)\b", re.I
)
_OF_MEETINGS = re.compile(  # words of every decision and statement, which name no matter
    r"\b(?:proposed|seconded|moved|resolved|agreed|carried|amendment|motion|following|unanimously|"
    r"(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Dr)\.? [A-Z][\w'’-]*|said|asked|noted|stated)\b|^\W*\d+\)?",
    re.I,
)
_COUNTS = re.compile(r"^\W*\d[\d,]*\W*$")
_MONEY = re.compile(r"[£$€]")

_PERIOD_FORMS = (
    "{how} {label} in {column}?",
    "{how} {label} were there in {column}?",
    "what was {label} in {column}?",
    "what was the figure for {label} in {column}?",
    "what did {label} come to in {column}?",
    "{label} {column}",
    "in {column}, {how} {label}?",
)
_COLUMN_FORMS = (
    "what is the {column} for {label}?",
    "what {column} is given for {label}?",
    "which {column} has {label}?",
    "what does the table give as {column} of {label}?",
    "{label}: what is the {column}?",
    "{column} {label}",
)
_PEOPLE_FORMS = ("who is the {column} for {label}?", "who is down for {label}?",
                 "who is in charge of {label}?")  # fmt: skip
_DAY_FORMS = ("when is {label} due?", "what {column} is there for {label}?",
              "by when is {label} to be done?", "{column} of {label}?")  # fmt: skip
_PLAIN_FORMS = ("{how} {label}?", "what is there for {label}?", "{label}?")
_ABOUT = (
    "what is said about {subject}?",
    "what do the papers say on {subject}?",
    "tell me about {subject}",
    "what is happening with {subject}?",
    "what about {subject}?",
    "is there anything on {subject}?",
)
_SAID = (
    "what did {speaker} say about {subject}?",
    "what was {speaker}'s view on {subject}?",
    "what did {speaker} raise about {subject}?",
    "{speaker} on {subject}?",
)
_WHO_SAID = (
    "who spoke about {subject}?",
    "who said something about {subject}?",
    "who raised {subject}?",
    "who asked about {subject}?",
)
_DECIDED = (
    "what was decided about {subject}?",
    "what did {body} agree on {subject}?",
    "what was the decision on {subject}?",
    "what was resolved on {subject}?",
    "was anything agreed about {subject}?",
    "what happened with {subject} at the meeting?",
)
_MEANS = (
    "what does {term} mean?",
    "what is {term}?",
    "what does {term} stand for?",
    "what do they mean by {term}?",
    "{term} meaning",
)
_SHORT_FOR = ("what is the short name for {meaning}?", "how is {meaning} abbreviated?")
_LISTED = (
    "what are {subject}?",
    "which are {subject}?",
    "list {subject}",
    "what are all {subject}?",
)
_MOVED = ("who proposed {subject}?", "who moved {subject}?", "{subject}: who proposed it?")
_SECONDED = ("who seconded {subject}?", "{subject}: who seconded it?")
_VOTED = ("how did the vote on {subject} go?", "how many voted for {subject}?")


class Asker:
    """Words questions. What it says depends on the seed of `chance` and on what it is asked only.

    `groups` are words for the same thing, as the assistant's synonyms file has them.
    """

    def __init__(self, chance: random.Random, groups: Sequence[Sequence[str]]) -> None:
        self._chance = chance
        self._groups = groups

    def cell(self, label: str, column: str, value: str) -> str:
        """What stands in a row under a column."""
        if not column.strip():
            forms: Sequence[str] = _PLAIN_FORMS
        elif PERIOD.search(column):
            forms, column = _PERIOD_FORMS, self.period(column)
        elif _NAMES_PEOPLE.search(column) and not re.search(r"\d", value):
            forms = _PEOPLE_FORMS
        elif _NAMES_DAYS.search(column) and re.search(r"\d", value):
            forms = _DAY_FORMS
        else:
            forms = _COLUMN_FORMS
        how = "how much" if _MONEY.search(value) else "how many" if _COUNTS.match(value) else "what"
        return self._put(forms, how=how, label=self.label(label), column=_small(column))

    def row(self, heading: str, column: str, value: str) -> str:
        """Which row has a value under a column."""
        which = f"which {_small(heading)}" if heading else "which"
        said = self.period(column) if PERIOD.search(column) else _small(column)
        return f"{which} had {value} {'in' if PERIOD.search(column) else 'as'} {said}?"

    def about(self, text: str) -> str:
        """What a sentence is about."""
        return self._put(_ABOUT, subject=self.subject(text))

    def said(self, speaker: str, text: str) -> str:
        """What somebody said about a matter."""
        short = re.sub(r"^Councillor\b", self._chance.choice(("Councillor", "Cllr")), speaker)
        return self._put(_SAID, speaker=short, subject=self.subject(text))

    def who_said(self, text: str) -> str:
        """Who spoke about a matter."""
        return self._put(_WHO_SAID, subject=self.subject(text))

    def decided(self, title: str | None, text: str, body: str | None) -> str:
        """What was decided about a matter."""
        titled = title and self._chance.random() < 0.5
        subject = self.label(title.lower()) if title and titled else self.subject(text)
        return self._put(_DECIDED, subject=subject, body=f"the {body}" if body else "they")

    def proposed(self, text: str) -> str:
        """Who moved something."""
        return self._put(_MOVED, subject=self.subject(text))

    def seconded(self, text: str) -> str:
        """Who seconded something."""
        return self._put(_SECONDED, subject=self.subject(text))

    def voted(self, text: str) -> str:
        """How many were for and against something."""
        return self._put(_VOTED, subject=self.subject(text))

    def means(self, term: str) -> str:
        """What a term means."""
        return self._put(_MEANS, term=term)

    def short_for(self, meaning: str) -> str:
        """What something is called for short."""
        return self._put(_SHORT_FOR, meaning=meaning)

    def listed(self, opening: str) -> str:
        """What stands in a list, by its opening words."""
        last = re.split(r"[.;!?]\s", opening.rstrip(" :-–—"))[-1]
        return self._put(_LISTED, subject=self.label(" ".join(last.split()[-MOST_WORDS:])))

    def cloze(self, how: str, before: str, after: str) -> str:
        """What stands between two parts of a sentence: "how many" visitors came in May."""
        if how in ("how many", "who"):  # then what is counted, or done, comes first
            words = [*after.split(), *before.split()][:MOST_WORDS]
        else:
            words = [*before.split(), *after.split()][-MOST_WORDS:]
        return f"{how} {self.label(' '.join(words)).strip(' ,.;:')}?"

    def label(self, text: str) -> str:
        """A label in fewer and other words."""
        bare = _REFERENCE.sub("", text) or text
        if self._chance.random() < 0.4:
            bare = re.sub(r"\s*\([^)]*\)", "", bare) or bare
        words = bare.split()
        if len(words) > 3:
            kept = [word for word in words if self._chance.random() < self._worth(word)]
            words = kept if len(kept) > 1 else words
        return self._renamed(_small(" ".join(words)))

    def subject(self, text: str) -> str:
        """A few neighbouring words of a text, which do not begin or end with small words."""
        words = re.findall(r"[^\W_][\w'’/&£%-]*", _OF_MEETINGS.sub(" ", text))
        firm = [k for k, word in enumerate(words) if _firm(word)]
        runs = [(a, b) for a, b in combinations(firm, 2) if b - a < LONGEST_SUBJECT]
        if not runs:
            return " ".join(words[:LONGEST_SUBJECT]) or text[:40]
        start, end = self._chance.choice(runs)
        return self._renamed(_small(" ".join(words[start : end + 1])))

    def period(self, text: str) -> str:
        """A period written in another way."""
        quarter = _QUARTER.search(text)
        if quarter:
            n = int(quarter[1])
            ways = (f"quarter {n}", f"the {ORDINALS[n - 1]} quarter", f"Q{n}")
            text = text.replace(quarter[0], self._chance.choice(ways))
        years = _YEARS.search(text)
        if years:
            one, two = years[2], years[3]
            ways = (f"20{one}/{two}", f"20{one}-{two}", f"{one}/{two}")
            text = text.replace(years[0], self._chance.choice(ways))
        return text

    def other_period(self, text: str, known: str) -> str | None:
        """A period's name with years that stand nowhere in `known`; None if there are none."""
        shift = self._chance.choice((-4, -3, -2, 3, 4, 5))
        if _YEARS.search(text):
            moved = _YEARS.sub(lambda y: f"20{_two(y[2], shift)}-{_two(y[3], shift)}", text)
        else:
            moved = _ONE_YEAR.sub(lambda y: str(int(y[1]) + shift), text)
        fresh = set(re.findall(r"\d+", moved)) - set(re.findall(r"\d+", text))
        return moved if fresh and not fresh & set(re.findall(r"\d+", known)) else None

    def _worth(self, word: str) -> float:
        return KEPT if _firm(word) else KEPT_SMALL

    def _renamed(self, text: str) -> str:
        """A text with some of its things called by another of their names."""
        for group in self._groups:
            form = next((form for form in group if _as_words(form).search(text)), None)
            if form is not None and self._chance.random() < OTHER_WORDS:
                others = [other for other in group if other != form]
                return _as_words(form).sub(self._chance.choice(others), text, count=1)
        return text

    def _put(self, forms: Sequence[str], **words: str) -> str:
        said = self._chance.choice(forms).format(**words)
        return said if self._chance.random() < 0.5 else said[:1].upper() + said[1:]


def _as_words(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", re.I)


def _firm(word: str) -> bool:
    return word.lower() not in STOP_WORDS and (len(word) > 2 or word.isdigit())


def _small(text: str) -> str:
    """A text that does not begin with a capital, unless the word is written in capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _two(digits: str, shift: int) -> str:
    return f"{(int(digits) + shift) % 100:02}"
