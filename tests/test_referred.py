"""What a resolution refers back to."""

from __future__ import annotations

import pytest
from made_up import add_to, minutes

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.register.referred import with_referred
from index.store import Store

FIRST = """Minutes of a meeting of the Ponds Committee held on 6 May 2031
# 4 BOATS
Members agreed that the list of ducks should be printed.
# 5 LIST OF WORKS
The Warden presented the list. Councillor Elm thought that rakes were dear.
Members agreed that a new punt should be added to the list of works, as the old one leaked."""
SECOND = """It was suggested that the swans be counted in autumn.
The Chair thanked the Warden for the punt.
# RESOLVED
{resolved}
# 6 FARES
Members asked that the fare for a punt be looked at."""
QUESTION = "did they agree to put a punt on the list of works?"


def _store(folder: pytest.TempPathFactory, resolved: str) -> Store:
    path = folder.mktemp("referred")
    store = Store.create(path / "index", encoder="none", dimension=4)
    with store.writing():
        add_to(store, path, minutes(FIRST, SECOND.format(resolved=resolved)))
    return store


def _said(store: Store, question: str, resolved: str) -> list[str]:
    passages = store.neighbours("ponds.pdf", 2)
    home = next(one for one in passages if resolved in one.text)
    claim = Claim(text=resolved, quote=resolved, passage=home)
    return [one.text for one in with_referred(store, understand(question), [claim])]


@pytest.mark.parametrize(
    "resolved",
    [
        "RESOLVED – That the list of works be updated as discussed.",
        "That the list of works be approved, subject to the comments made.",
        "RESOLVED accordingly.",
        "AGREED that the list be changed as outlined above.",
        "RESOLVED: That the report be noted with the additions agreed.",
        "RESOLVED – That officers act in the light of the discussion.",
    ],
)
def test_what_a_resolution_refers_to_is_told_before_it(
    tmp_path_factory: pytest.TempPathFactory, resolved: str
) -> None:
    said = _said(_store(tmp_path_factory, resolved), QUESTION, resolved)
    assert said[0].startswith("Members agreed that a new punt should be added")
    assert said[1:] == [resolved]


@pytest.mark.parametrize(
    ("question", "resolved"),
    [
        pytest.param(QUESTION, "RESOLVED – That the list of works be printed.", id="tells itself"),
        pytest.param(
            QUESTION,
            "RESOLVED – That the list of works be approved as set out in the report.",
            id="refers to a report",
        ),
        pytest.param(
            "what was said about parking?", "RESOLVED accordingly.", id="nothing before is on it"
        ),
        pytest.param(
            "when was the list of works with the punt agreed?",
            "RESOLVED accordingly.",
            id="a date is asked for",
        ),
    ],
)
def test_other_resolutions_stand_alone(
    tmp_path_factory: pytest.TempPathFactory, question: str, resolved: str
) -> None:
    assert _said(_store(tmp_path_factory, resolved), question, resolved) == [resolved]


def test_what_is_told_of_another_minute_is_not_meant(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    resolved = "RESOLVED accordingly."
    store = _store(tmp_path_factory, resolved)
    assert _said(store, "was it agreed to print the ducks?", resolved) == [resolved]
