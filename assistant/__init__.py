"""Questions over council committee papers, answered with citations.

>>> from assistant import Assistant  # doctest: +SKIP
>>> Assistant.open(".committee-index").ask("Who chaired the meeting?").text  # doctest: +SKIP
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langchain_core.runnables import Runnable, RunnableConfig

from assistant.answering import answer_question
from assistant.answers import Answer, Citation
from assistant.register.registers import Decision, Standing, Wanted, standings
from assistant.register.registers import attendance as _attendance
from assistant.register.registers import decisions as _decisions
from assistant.register.registers import intentions as _intentions
from assistant.register.registers import recommendations as _recommendations
from assistant.register.registers import statements as _statements
from assistant.register.timelines import Event
from assistant.register.timelines import timeline as _timeline
from assistant.retriever import PassageRetriever
from assistant.settings import Settings, read_settings
from assistant.steps import Steps
from assistant.units.marker import marker_in
from assistant.writing.providers import chosen_model
from index.build import BuildReport, FileReport, Progress, build
from index.encoder import Encoder
from index.errors import CommitteeError as AssistantError
from index.errors import NoIndexError, UnknownPaperError
from index.papers import Filters, Held, Hit, Page, Paper, Record, Table
from index.pdf import render_png
from index.register import (
    Attendance,
    Entry,
    Intention,
    Outcome,
    Recommendation,
    Resolution,
    Statement,
)
from index.search import Ways
from index.store import Store

if TYPE_CHECKING:
    from assistant.writing.written import Writer

__all__ = [
    "Answer",
    "Assistant",
    "AssistantError",
    "Attendance",
    "BuildReport",
    "Citation",
    "Decision",
    "Entry",
    "Event",
    "FileReport",
    "Filters",
    "Held",
    "Hit",
    "Intention",
    "NoIndexError",
    "Outcome",
    "Page",
    "Paper",
    "Recommendation",
    "Record",
    "Resolution",
    "Settings",
    "Standing",
    "Statement",
    "Steps",
    "Table",
    "Wanted",
    "Ways",
]


class _Chain(Runnable[str | Mapping[str, Any], Answer]):
    """Question in, answer out; streamed, each answer stands for those before.

    It calls no tracer: questions and papers are nobody's but the reader's.
    """

    def __init__(self, answers: Callable[[str | Mapping[str, Any]], Iterator[Answer]]) -> None:
        self._answers = answers

    def invoke(
        self,
        input: str | Mapping[str, Any],
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> Answer:
        """The answer."""
        *_, last = self._answers(input)
        return last

    def stream(
        self,
        input: str | Mapping[str, Any],
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> Iterator[Answer]:
        """The answers."""
        yield from self._answers(input)


class Assistant:
    """Answers questions from one index folder.

    `chain` is a LangChain Runnable: a question, or a mapping with "question" and, if wanted,
    "filters" and "history" (the answers given before, the latest last), in; an `Answer` out.
    """

    def __init__(
        self, store: Store, encoder: Encoder, settings: Settings, *, steps: Steps = Steps()
    ) -> None:
        self._store = store
        self._encoder = encoder
        self._settings = settings
        self.retriever = PassageRetriever(
            store=store, encoder=encoder, steps=steps, marker=marker_in(settings.reader)
        )
        self.chain: Runnable[str | Mapping[str, Any], Answer] = _Chain(self._answers)

    @classmethod
    def open(
        cls,
        folder: str | Path,
        *,
        create: bool = False,
        settings: Settings | None = None,
        steps: Steps = Steps(),
    ) -> Assistant:
        """The assistant over the index in a folder, made empty if `create` is set.

        Args:
            steps: those between question and answer that are taken; all, unless said.

        Raises:
            AssistantError: there is no index, it is damaged, or made with another encoder.
        """
        settings = settings or read_settings()
        encoder = Encoder(settings.encoder, offline=not settings.online)
        if create:
            store = Store.create(Path(folder), encoder=encoder.name, dimension=encoder.dimension)
        else:
            store = Store(Path(folder))
            store.check_encoder(encoder.name)
        return cls(store, encoder, settings, steps=steps)

    def with_steps(self, steps: Steps) -> Assistant:
        """The same index and encoder, asked with other steps."""
        return Assistant(self._store, self._encoder, self._settings, steps=steps)

    def _answers(self, asked: str | Mapping[str, Any]) -> Iterator[Answer]:
        named: Mapping[str, Any] = {"question": asked} if isinstance(asked, str) else asked
        return answer_question(
            self.retriever,
            str(named["question"]),
            filters=named.get("filters") or Filters(),
            history=named.get("history") or (),
            writer=self._writer,
        )

    @cached_property
    def _writer(self) -> Writer | None:
        """What has answers written by the language model that is set, None if none is."""
        chosen = chosen_model(self._settings)
        if chosen is None:
            return None
        from assistant.writing.generation import LanguageModel  # no cost where no model is set
        from assistant.writing.written import Writer

        return Writer(LanguageModel(chosen, self._settings), self.retriever)

    @property
    def model(self) -> str | None:
        """The language model that writes answers, as provider:name; None if there is none.

        Raises:
            AssistantError: it cannot be used as it is set.
        """
        chosen = chosen_model(self._settings)
        return chosen.told if chosen else None

    def ask(
        self, question: str, *, filters: Filters = Filters(), history: Sequence[Answer] = ()
    ) -> Answer:
        """An answer with its citations, or one that says that the papers do not say.

        Args:
            history: the answers given before in the conversation, the latest last; a question that
                points back at them is read as `Answer.read_as` says.
        """
        asked = {"question": question, "filters": filters, "history": tuple(history)}
        return self.chain.invoke(asked)

    def stream(
        self, question: str, *, filters: Filters = Filters(), history: Sequence[Answer] = ()
    ) -> Iterator[Answer]:
        """The answer as it grows, each instead of those before; the last is what `ask` gives.

        Without a language model there is one. With one the first is the answer found without it,
        and those that follow have the sentences written and checked so far.
        """
        asked = {"question": question, "filters": filters, "history": tuple(history)}
        return self.chain.stream(asked)

    def search(
        self, question: str, *, filters: Filters = Filters(), limit: int = 10
    ) -> tuple[Hit, ...]:
        """The best passages for a question."""
        query = self.retriever.query(question)
        return self.retriever.hits(query, filters=filters, limit=limit)

    def decisions(self, wanted: Wanted = Wanted()) -> tuple[Decision, ...]:
        """What meetings decided, by date, as their minutes record it; all of it if not limited."""
        return _decisions(self._store, wanted)

    def recommendations(self, wanted: Wanted = Wanted()) -> tuple[Recommendation, ...]:
        """What reports recommend; it is no decision."""
        return _recommendations(self._store, wanted)

    def intentions(self, wanted: Wanted = Wanted()) -> tuple[Intention, ...]:
        """What forward plans and work programmes intend."""
        return _intentions(self._store, wanted)

    def statements(self, wanted: Wanted = Wanted()) -> tuple[Statement, ...]:
        """Who said what at meetings, by date."""
        return _statements(self._store, wanted)

    def attendance(self, wanted: Wanted = Wanted()) -> tuple[Attendance, ...]:
        """Who was at the meetings, and as what."""
        return _attendance(self._store, wanted)

    def timeline(self, topic: str, *, filters: Filters = Filters()) -> tuple[Event, ...]:
        """A subject through the meetings, oldest first."""
        hits = self.search(topic, filters=filters, limit=30)
        return _timeline(self._store, topic, hits, filters)

    def standings(self, entry: Entry) -> tuple[Standing, ...]:
        """Where an entry's words stand: its spans with their boxes."""
        return tuple(standings(self._store, entry, {}))

    def add(self, paths: Sequence[Path], *, progress: Progress | None = None) -> BuildReport:
        """Brings the index up to date with files and folders; see `index.build.build`."""
        return build(
            self._store, self._encoder, paths, limits=self._settings.limits, progress=progress
        )

    def remove(self, documents: Sequence[str]) -> None:
        """Takes papers out of the index, wholly. Raises AssistantError for an unknown name."""
        with self._store.writing():
            for document in documents:
                self._store.remove(document)

    def papers(self) -> tuple[Paper, ...]:
        """What is indexed, by meeting date, then by name."""
        return self._store.papers()

    def held(self) -> tuple[Held, ...]:
        """How many pages are indexed of each paper, meeting and kind of record."""
        return self._store.held()

    def pages(self, document: str) -> tuple[Page, ...]:
        """A paper's pages as read."""
        return self._store.pages(document)

    def page(self, document: str, page_number: int) -> Page:
        """One page, by its position in the file from 1."""
        return self._store.page(document, page_number)

    def tables(self, document: str) -> tuple[Table, ...]:
        """A paper's tables as read."""
        return self._store.tables(document)

    def file(self, document: str) -> Path:
        """The index's own copy of a paper."""
        return self._store.file(document)

    def page_png(self, document: str, page_number: int, *, scale: float = 2.0) -> bytes:
        """A page of a PDF as displayed; point (x, y) of a box is pixel (x * scale, y * scale).

        Raises:
            AssistantError: the paper is unknown, is no PDF, or has no such page.
        """
        if not re.search(r"\.pdf$", document, re.I):
            raise UnknownPaperError(f"'{document}' is not a PDF, so it has no page images.")
        return render_png(self.file(document), page_number, scale=scale)
