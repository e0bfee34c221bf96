"""The bodies that a question names: their papers are searched, without their names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant, Settings
from assistant.asked.bodies import Named, bodies_named
from index.encoder import Encoder
from index.store import Store

PAPERS = {
    "elmby-minutes.md": """MINUTES OF ELMBY PARISH COUNCIL MEETING

Tuesday 11 March 2031

Present: Ann Pike, Tom Perch

The clerk was asked to write to the owner of the pond. The village hall roof will cost £900.
""",
    "oakford parish council 2031-04-08.md": """DRAFT MINUTES

Present: Sue Dace, Bob Tench

Tom Perch of the Elmby Angling Club spoke. The bypass of Elmby opened on 3 May 2030.

The village hall roof will cost £1,250.
""",
    "west oakford.md": """MINUTES OF WEST OAKFORD TOWN COUNCIL MEETING

Monday 5 May 2031

Present: Jo Carp, Al Roach

The council agreed to sell its tractor. The village hall roof will cost £400. To the west are
fields, and the west wind blows.
""",
    "planning.md": """MINUTES OF PLANNING COMMITTEE

Monday 2 June 2031

Present: Jo Carp, Al Roach

The committee refused the barn at Mill Lane. Planning is slow, and good planning slower.
""",
}


@pytest.fixture(scope="module")
def several(encoder: Encoder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant over the papers of four bodies."""
    folder = tmp_path_factory.mktemp("bodies")
    (folder / "papers").mkdir()
    for name, text in PAPERS.items():
        (folder / "papers" / name).write_text(text, encoding="utf-8")
    store = Store.create(folder / "index", encoder=encoder.name, dimension=encoder.dimension)
    assistant = Assistant(store, encoder, Settings())
    assert not assistant.add([folder / "papers"]).refused
    yield assistant


def _named(assistant: Assistant, question: str) -> Named | None:
    return bodies_named(assistant.retriever.store, question)


@pytest.mark.parametrize(
    ("question", "papers", "rest"),
    [
        ("What will the roof cost in Elmby?", "elmby-minutes.md", "What will the roof cost?"),
        ("elmby pc: who was there", "elmby-minutes.md", "the council: who was there"),
        ("What did the Elmby clerk write?", "elmby-minutes.md", "What did the clerk write?"),
        ("What are Elmby's plans?", "elmby-minutes.md", "What are the council's plans?"),
        ("Did Elmby sell it?", "elmby-minutes.md", "Did the council sell it?"),
        ("Is Elmby Village Hall shut?", "elmby-minutes.md", "Is Elmby Village Hall shut?"),
        ("Oakford Parish Council roof", "oakford parish council 2031-04-08.md", "the council roof"),
        ("West Oakford Town Council tractor", "west oakford.md", "the council tractor"),
        (
            "What did Planning Committee refuse?",
            "planning.md",
            "What did Planning Committee refuse?",
        ),
    ],
)
def test_a_named_bodys_papers_are_known(
    several: Assistant, question: str, papers: str, rest: str
) -> None:
    named = _named(several, question)
    assert named is not None
    assert (named.documents, named.rest) == ((papers,), rest)


@pytest.mark.parametrize(
    "question",
    [
        "What will the village hall roof cost?",
        "What is the council's view of the west wind?",
        "How good is planning?",
        "Who are the Elmby Angling Club?",
        "Was it sent to the planning committee?",
        "",
    ],
)
def test_words_that_are_no_bodys_name_name_none(several: Assistant, question: str) -> None:
    assert _named(several, question) is None


def test_two_bodies_may_be_named(several: Assistant) -> None:
    named = _named(several, "Is the roof dearer in Elmby or in West Oakford?")
    assert named is not None
    assert named.documents == ("elmby-minutes.md", "west oakford.md")


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("How much will the village hall roof cost in Elmby?", "£900"),
        ("Oakford parish council: how much will the village hall roof cost?", "£1,250"),
        ("How much will the village hall roof in West Oakford cost?", "£400"),
    ],
)
def test_the_answer_is_that_bodys(several: Assistant, question: str, sum_: str) -> None:
    answer = several.ask(question)
    assert sum_ in answer.text
    assert len({citation.document for citation in answer.citations}) == 1


def test_what_a_named_body_does_not_say_is_not_told_of_another(several: Assistant) -> None:
    assert several.ask("Did Elmby agree to sell its tractor?").abstained
    assert several.ask("What are the plans for a tramway in Elmby?").abstained
    assert not several.ask("Did West Oakford agree to sell its tractor?").abstained


def test_what_others_say_of_a_named_body_is_told(several: Assistant) -> None:
    answer = several.ask("When did the bypass in Elmby open?")
    assert "oakford parish council 2031-04-08.md" in {one.document for one in answer.citations}


def test_a_bodys_own_name_is_not_looked_for_where_all_papers_are_its_own(
    counter: Encoder, tmp_path: Path
) -> None:
    store = Store.create(tmp_path / "index", encoder=counter.name, dimension=counter.dimension)
    assistant = Assistant(store, counter, Settings())
    paper = tmp_path / "elmby-minutes.md"
    paper.write_text(PAPERS[paper.name], encoding="utf-8")
    assistant.add([paper])
    named = _named(assistant, "What will the roof cost in Elmby?")
    assert named is not None
    assert (named.documents, named.rest) == ((), "What will the roof cost?")
    assert _named(assistant, "What will the roof cost?") is None


@pytest.mark.parametrize(
    ("name", "question"),
    [("pond club annual report 2031.md", "Pond Club members?"), ("oclt agm.md", "oclt members?")],
)
def test_a_papers_name_may_be_whose_it_is(
    counter: Encoder, tmp_path: Path, name: str, question: str
) -> None:
    store = Store.create(tmp_path / "index", encoder=counter.name, dimension=counter.dimension)
    assistant = Assistant(store, counter, Settings())
    for file in (name, "other.md"):
        text = "Report\n\nThe Pond Club (OCLT) has 40 members." if file == name else "Bins."
        (tmp_path / file).write_text(text, encoding="utf-8")
        assistant.add([tmp_path / file])
    named = _named(assistant, question)
    assert named is not None and named.documents == (name,)


def test_papers_that_name_a_body_again_and_again_are_its_own_too(
    counter: Encoder, tmp_path: Path
) -> None:
    store = Store.create(tmp_path / "index", encoder=counter.name, dimension=counter.dimension)
    assistant = Assistant(store, counter, Settings())
    papers = {
        "oclt agm.md": "# Members\n\nOCLT met.",
        "news.md": "# Homes\n\nOCLT won £9.\n\n# Roads\n\nOCLT paves a road.",
        "other.md": "# Bins\n\nBins are full.",
        "bins.md": "# Bins\n\nOCLT has bins.",
    }
    for name, text in papers.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        assistant.add([tmp_path / name])
    named = _named(assistant, "What did OCLT win?")
    assert named is not None and named.documents == ("news.md", "oclt agm.md")


def test_who_moved_what_no_register_holds_is_told_from_the_text(
    encoder: Encoder, tmp_path: Path
) -> None:
    store = Store.create(tmp_path / "index", encoder=encoder.name, dimension=encoder.dimension)
    assistant = Assistant(store, encoder, Settings())
    paper = tmp_path / "report.md"
    paper.write_text(
        "# Report on ponds\n\nThe sale of the punt was proposed by Ann Pike and seconded by Tom "
        "Perch.\n\nDucks are fed on Sundays by the clerk.\n",
        encoding="utf-8",
    )
    assistant.add([paper])
    assert "Tom Perch" in assistant.ask("Who seconded the sale of the punt?").text
    assert assistant.ask("Who seconded the motion on the tramway?").abstained
