"""A question on its way: what is seen meanwhile, and how it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest
from test_ui import ANSWER

from assistant import Answer, Filters
from ui import asking, wording, working

WAIT_S = 30


def test_the_last_answer_is_the_one_and_the_others_are_seen_meanwhile() -> None:
    seen, more = threading.Event(), threading.Event()

    def answers() -> Iterator[Answer]:
        yield replace(ANSWER, text="Some [1]")
        seen.set()
        more.wait(WAIT_S)
        yield ANSWER

    work = working.start(answers, "What?", Filters())
    assert seen.wait(WAIT_S)
    assert work.so_far is not None
    assert work.so_far.text == "Some [1]"
    more.set()
    assert work.future.result(WAIT_S) == ANSWER


def test_what_is_stopped_is_not_followed_to_its_end() -> None:
    given: list[int] = []
    begun, stopped = threading.Event(), threading.Event()

    def answers() -> Iterator[Answer]:
        for number in range(100):
            given.append(number)
            yield ANSWER
            begun.set()
            stopped.wait(WAIT_S)

    work = working.start(answers, "What?", Filters())
    assert begun.wait(WAIT_S)
    work.stop()
    stopped.set()
    assert work.future.result(WAIT_S) == ANSWER
    assert len(given) <= 2


def test_no_more_are_answered_at_once_than_there_is_room_for() -> None:
    go = threading.Event()

    def answers() -> Iterator[Answer]:
        go.wait(WAIT_S)
        yield ANSWER

    works = [working.start(answers, "What?", Filters()) for _ in range(working.N_AT_ONCE + 1)]
    assert works[-1].waits
    works[-1].stop()
    go.set()
    assert [work.future.result(WAIT_S) for work in works[:-1]] == [ANSWER] * working.N_AT_ONCE
    assert works[-1].future.cancelled()


def test_a_question_without_any_answer_is_an_error_and_not_an_endless_wait() -> None:
    work = working.start(lambda: iter(()), "What?", Filters())
    with pytest.raises(RuntimeError, match="no answer"):
        work.future.result(WAIT_S)


def view() -> None:
    """A page that asks once, of an assistant that takes its time."""
    import streamlit as st

    from assistant import Filters
    from ui import asking

    st.session_state.setdefault("turns", [])
    if "begun" not in st.session_state:
        st.session_state["begun"] = True
        asking._begin(st.session_state["assistant"], "What?", Filters())
    if st.session_state.get(asking.WORK):
        asking._watch()


class SlowAssistant:
    """Answers only when it is let."""

    def __init__(self) -> None:
        self.go = threading.Event()

    def stream(self, question: str, **given: object) -> Iterator[Answer]:
        yield replace(ANSWER, text="Some of it [1]")
        self.go.wait(WAIT_S)
        yield ANSWER


def test_a_reader_who_waits_sees_it_and_gets_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "QUIET_S", 0.0)
    assistant = SlowAssistant()
    app = AppTest.from_function(view, default_timeout=WAIT_S)
    app.session_state["assistant"] = assistant
    threading.Timer(1.0, assistant.go.set).start()
    app.run()
    assert not app.exception
    assert app.session_state["turns"][0].answer == ANSWER
    assert wording.STOP not in [button.label for button in app.button]


def test_stopping_leaves_what_there_is_of_an_answer() -> None:
    kept: dict[str, object] = {}
    work = working.Work(question="What?", filters=Filters(), so_far=ANSWER)
    turns: list[object] = []
    kept.update({asking.WORK: work, "turns": turns})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asking.st, "session_state", kept)
        asking._stop()
        work.so_far = None
        kept[asking.WORK] = work
        asking._stop()
    assert [(turn.answer, turn.error) for turn in turns] == [  # type: ignore[attr-defined]
        (ANSWER, None),
        (None, wording.STOPPED),
    ]
