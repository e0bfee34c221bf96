"""Search as a LangChain retriever."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from assistant.asked.periods import months_written
from assistant.asked.vocabulary import (
    defined_groups,
    denied_groups,
    in_words_of_papers,
    numbered_groups,
    read_groups,
    with_small_letters,
)
from assistant.steps import Steps
from assistant.units.marker import Marker
from assistant.units.model import Model, model
from index.encoder import Encoder
from index.papers import Filters, Hit, Passage
from index.passages import row_label
from index.search import Query, search
from index.store import Store

FOLLOWING = 6  # passages that are looked at for the rest of a list


class PassageRetriever(BaseRetriever):
    """The best passages as LangChain documents, the `Hit` of each under "hit" in its metadata."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    store: Store
    encoder: Encoder
    limit: int = 10
    filters: Filters = Filters()
    steps: Steps = Steps()
    marker: Marker | None = None  # a trained network, where one is set

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        return [as_document(hit) for hit in self.hits(self.query(query), filters=self.filters)]

    def query(self, question: str) -> Query:
        """The question in the words of the papers."""
        if not self.steps.vocabulary:
            return Query(text=question)
        groups = with_small_letters(read_groups(), self.encoder.is_word)
        groups += (*months_written(question), *denied_groups(question), *numbered_groups(question))
        if self.steps.terms:
            groups += defined_groups(self.store, self.store.generation, self.encoder.is_word)
        return in_words_of_papers(self.store, question, groups)

    def hits(self, query: Query, *, filters: Filters, limit: int | None = None) -> tuple[Hit, ...]:
        """The best passages as hits, with filters of their own."""
        return search(
            self.store,
            self.encoder,
            query,
            filters=filters,
            limit=limit or self.limit,
            ways=self.steps.ways,
        )

    @property
    def weights(self) -> Model:
        """The weights that units are ranked and confidence is reckoned by."""
        if self.marker is not None and self.steps.reader:
            return self.marker.weights.model
        return model()

    def like(self, text: str, others: Sequence[str]) -> list[float]:
        """The cosine of a text to each of others."""
        vector = self.encoder.encode_question(text).vector
        return [float(self.encoder.encode_question(other).vector @ vector) for other in others]

    def table_rows(self, passage: Passage) -> list[Passage]:
        """The rows of a row's table that stand on its page, in reading order."""
        on_page = self.store.neighbours(passage.document, passage.page_number)
        return [row for row in on_page if row.cells and row.table == passage.table]

    def whole_table(self, passage: Passage) -> list[Passage]:
        """The rows of a row's table over all its pages, with those of tables under the same
        headings beside it, in reading order."""
        found = self._alike(passage, passage.page_number)
        for step in (-1, 1):
            number = passage.page_number + step
            while more := self._alike(passage, number):
                found = more + found if step < 0 else found + more
                number += step
        return found

    def _alike(self, passage: Passage, page_number: int) -> list[Passage]:
        """The rows of a page that stand in a row's table, or under the same headings."""
        columns = [cell.column for cell in passage.cells]
        return [
            row
            for row in self.store.neighbours(passage.document, page_number)
            if row.cells
            and (
                row.table == passage.table
                or (any(columns) and [cell.column for cell in row.cells] == columns)
            )
        ]

    def tables_under(self, documents: Sequence[str], named: Callable[[str], bool]) -> list[Passage]:
        """The first row of each table of some papers that has a heading as wanted."""
        found = []
        for document in documents:
            for number, table in enumerate(self.store.tables(document)):
                if any(map(named, table.columns)) and table.rows:
                    page_number = table.rows[0].cells[0].page_number
                    on_page = self.store.neighbours(document, page_number)
                    found += [row for row in on_page if row.table == number and row.cells][:1]
        return found

    def about(self, passage: Passage) -> str:
        """What a passage belongs to, in words: its paper, item, headings and kind of record."""
        paper = self.store.paper(passage.document)
        item = next((one.title for one in paper.items if one.number == passage.item), "")
        return f"{paper.title} {item} {passage.context} {passage.record.value}"

    def beside(self, passage: Passage, places: int) -> Passage | None:
        """The passage so many places after one in its paper, None at its ends."""
        number = passage.id + places
        found = self.store.passages([number]).get(number)
        return found if found is not None and found.document == passage.document else None

    def following(self, passage: Passage) -> list[Passage]:
        """The passages that come after one in its paper, the next few, in reading order."""
        if not self.steps.running_lists:
            return []
        found = self.store.passages(range(passage.id + 1, passage.id + 1 + FOLLOWING))
        return [found[k] for k in sorted(found) if found[k].document == passage.document]


def with_siblings(hits: Sequence[Hit], limit: int) -> list[Hit]:
    """The first hits, and further down the same rows of other tables, beside their likes.

    What a report and the pack that holds it both say, and heads and feet that look like rows, count
    once. Scorecards repeat their rows from quarter to quarter; which of them has the period that is
    asked for is seen in the columns only, so none may be crowded out. A row takes the rank of the
    first one like it.
    """
    hits = _each_once(hits)
    first = list(hits[:limit])
    ranks: dict[str, int] = {}
    for hit in first:
        if hit.passage.cells:
            ranks.setdefault(row_label(hit.passage.cells), hit.rank)
    labels = [(hit, row_label(hit.passage.cells)) for hit in hits[limit:] if hit.passage.cells]
    return first + [replace(hit, rank=ranks[label]) for hit, label in labels if label in ranks]


def _each_once(hits: Sequence[Hit]) -> list[Hit]:
    """Hits without those that say the same for the same meeting as one before them."""
    first: dict[tuple[object, ...], Hit] = {}
    for hit in hits:
        passage = hit.passage
        columns = tuple(cell.column for cell in passage.cells)
        first.setdefault((passage.text.lower(), columns, passage.meeting_date), hit)
    return list(first.values())


def as_document(hit: Hit) -> Document:
    """A hit as a LangChain document."""
    passage = hit.passage
    return Document(
        id=str(passage.id),
        page_content=passage.text,
        metadata={
            "document": passage.document,
            "page": passage.page_label,
            "page_index": passage.page_number,
            "item": passage.item,
            "record": passage.record.value,
            "score": hit.score,
            "hit": hit,
        },
    )
