"""The meeting that a question names."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.asked.occasion import day_in, meeting_of, month_in

SPRING, AUTUMN, LATER = date(2030, 3, 19), date(2030, 11, 12), date(2031, 3, 11)
MAY = date(2030, 5, 7)
HELD = {SPRING, MAY, AUTUMN, LATER}


@pytest.mark.parametrize(
    ("question", "day"),
    [
        pytest.param("What was agreed at the 12 November meeting?", AUTUMN, id="day and month"),
        pytest.param("What do the minutes of 19 March 2030 say?", SPRING, id="after the word"),
        pytest.param("how long may I speak at the march meeting", LATER, id="the latest of them"),
        pytest.param("who spoke at the March 2030 committee?", SPRING, id="with a year"),
        pytest.param("What was said at the November 12th meeting?", AUTUMN, id="month first"),
        pytest.param("What was said at the last meeting?", AUTUMN, id="last"),
        pytest.param("How many boats were let in November 2030?", None, id="no meeting"),
        pytest.param("What was said at the June meeting?", None, id="not held"),
        pytest.param("Who may attend the meeting?", None, id="may is a verb"),
        pytest.param("What was said at the May meeting?", MAY, id="May is a month"),
        pytest.param("What has happened since the November meeting?", None, id="since"),
        pytest.param("Were the March 2030 minutes approved?", None, id="approved at another"),
    ],
)
def test_the_meeting_is_known_by_its_date(question: str, day: date | None) -> None:
    assert meeting_of(question, HELD, minuted={SPRING, AUTUMN}) == day


def test_any_date_may_be_that_of_a_meeting_if_said_so() -> None:
    assert meeting_of("Who was there on 12 November 2030?", HELD, dated=True) == AUTUMN
    assert meeting_of("Who was there in November 2030?", HELD, dated=True) == AUTUMN


def test_a_day_to_come_is_known_with_or_without_its_year() -> None:
    assert day_in("What is due on 12 July?") == (12, 7, None)
    assert day_in("What is due on July 12th, 2031?") == (12, 7, 2031)
    assert day_in("What is due in July 2031?") is None


def test_the_month_of_a_meeting_counts_where_something_is_to_come_to_it() -> None:
    assert month_in("What is coming to the November 2030 meeting?") == (11, 2030)
    assert month_in("what's due at our march committee") == (3, None)
    assert month_in("What was said at the November 2030 meeting?") is None
