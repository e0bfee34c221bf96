"""What a table's comments tell is answered from them, and not by the figures beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from pdfs import Grid, Sheet, write_pdf
from reportlab.lib.pagesizes import A4, landscape

from assistant import Assistant, Filters
from assistant.asked.questions import understand
from assistant.claims.composing import compose_claims
from assistant.settings import Settings
from assistant.tables.weighed import TOLD
from assistant.units.extract import Scorer, best_units, is_headings
from assistant.units.marker import Marker, Weights
from assistant.units.model import MARKS, Model, model
from assistant.units.ranking import ranked_units
from assistant.units.reader import Reader, Reading
from index.encoder import Encoder
from index.store import Store

ROWS = (
    ("Ref", "Measure", "2023-24", "2024-25", "Comment"),
    (
        "1.1",
        "Homes with a valid\ngas certificate",
        "4,102",
        "4,087",
        "Nine tenants refused entry.\nThe landlord applied for\nwarrants in November 2024.",
    ),
    (
        "1.2",
        "Number of garages let",
        "310",
        "288",
        "Some 22 garages in Tanner\nRow stand empty since\nthe flood.",
    ),
    ("1.3", "Average days to repair a lift", "4.1", "3.8", "See the note"),
    ("1.4", "% of staff trained", "40%", "44%", ""),
    ("1.5", "Number of staff trained", "55", "61", ""),
)


@pytest.fixture(scope="module")
def scorecard(encoder: Encoder, tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    folder = tmp_path_factory.mktemp("told")
    sheet = Sheet(
        head=("Page 1",),
        size=landscape(A4),
        lines=("# Housing scorecard",),
        draw=(Grid(top=150, width=130, n_bold=1, spans=(), rows=ROWS),),
    )
    write_pdf(folder / "scorecard.pdf", [sheet])
    store = Store.create(folder / "index", encoder=encoder.name, dimension=encoder.dimension)
    assistant = Assistant(store, encoder, Settings())
    assistant.add([folder / "scorecard.pdf"])
    return assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many tenants refused entry?", "Nine tenants refused entry"),
        ("How many stand empty in Tanner Row since the flood?", "22 garages"),
        ("When did the landlord apply for warrants?", "November 2024"),
    ],
)
def test_what_a_comment_tells_is_said(scorecard: Assistant, question: str, told: str) -> None:
    answer = scorecard.ask(question)
    assert told in answer.text
    assert any(told in citation.quote for citation in answer.citations)
    cited = next(citation for citation in answer.citations if told in citation.quote)
    assert [told in " ".join(cited.cells[k].split()) for k in cited.answering] == [True]
    assert cited.answering_boxes
    for (
        x0,
        y0,
        x1,
        y1,
    ) in cited.answering_boxes:  # within what is quoted, under the comments' heading
        assert x0 > 500
        assert any(a <= x0 and x1 <= c and b <= y0 and y1 <= d for a, b, c, d in cited.boxes)


def test_the_cells_that_answer_are_told_with_their_places(scorecard: Assistant) -> None:
    cited = scorecard.ask("How many garages were let in 2024-25?").citations[0]
    assert [cited.cells[k] for k in cited.answering] == ["288"]
    (box,) = cited.answering_boxes
    assert box in cited.boxes


def test_what_is_told_stands_after_what_its_row_is_about(scorecard: Assistant) -> None:
    answer = scorecard.ask("How many tenants refused entry?")
    assert answer.text.startswith("Homes with a valid gas certificate: ")


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("How many garages were let in 2024-25?", "288"),
        ("How many homes had a valid gas certificate in 2023-24?", "4,102"),
        ("What was the average number of days to repair a lift in 2024-25?", "3.8"),
    ],
)
def test_a_figure_of_a_column_is_still_said(
    scorecard: Assistant, question: str, figure: str
) -> None:
    assert figure in scorecard.ask(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Staff who were trained in 2024-25, the number (not %)?",
        "How many staff were trained in 2024-25, in numbers not as a share?",
    ],
)
def test_a_number_is_said_where_a_share_is_declined(scorecard: Assistant, question: str) -> None:
    answer = scorecard.ask(question)
    assert "61 (2024-25)" in answer.text
    assert "44%" not in answer.text


def test_a_tables_headings_are_no_answer(scorecard: Assistant) -> None:
    hits = scorecard.retriever.hits(
        scorecard.retriever.query("Measure Comments"), filters=Filters(), limit=20
    )
    headings = [hit for hit in hits if is_headings(hit.passage)]
    assert headings
    tokens = scorecard.retriever.store.token_vectors([hit.passage.id for hit in headings])
    spans = {hit.passage.id: [(0, len(hit.passage.text))] * 99 for hit in headings}
    encoded = scorecard.retriever.encoder.encode_question("Measure Comments")
    weights = np.ones(len(encoded.spans), dtype=np.float32)
    scorer = Scorer(asked=understand("Measure Comments"), encoded=encoded, weights=weights)
    assert best_units(scorer, headings, tokens, spans) == []


class Pointer(Reader):
    """Holds one text for the answer, wherever it stands, and all else for none."""

    def __init__(self, answer: str) -> None:
        super().__init__(Path())
        self._answer = answer

    def read(self, question: str, texts: Sequence[str]) -> list[Reading]:
        """The readings: a piece a letter."""
        return [self._found(text) for text in texts]

    def _found(self, text: str) -> Reading:
        at = text.find(self._answer)
        there = np.array([0 <= at <= k < at + len(self._answer) for k in range(len(text))])
        odds = np.where(there, 9.0, -9.0).astype(np.float32)
        places = np.array([(k, k + 1) for k in range(len(text))])
        ends = np.stack([odds, odds], axis=1)
        return Reading(relevance=0.0, places=places, told=odds, ends=ends, nowhere=0.0)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        pytest.param("4,087", "4,087 (2024-25)", id="a_short_cell"),
        pytest.param("warrants in November", "applied for warrants in Nov", id="a_sentence"),
    ],
)
def test_the_cell_that_a_network_is_sure_of_is_told_first(
    scorecard: Assistant, answer: str, told: str
) -> None:
    asked = understand("homes with a valid gas certificate - how did it go?")
    column = {**model().column, TOLD: 3.0}
    known = Model(
        unit={**model().unit, **dict.fromkeys(MARKS, 0.0)}, answer={}, note="", column=column
    )
    marker = Marker(Pointer(answer), Weights(model=known, network="none"))
    retriever = scorecard.retriever.model_copy(update={"marker": marker})
    query = retriever.query(asked.text)
    hits = retriever.hits(query, filters=Filters(), limit=12)
    claims = compose_claims(asked, ranked_units(retriever, asked, query, hits))
    assert told in claims[0].text
