"""Questions that take for granted what the papers contradict, or ask what they lack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from assistant.asked.questions import understand
from assistant.claims.claim import Claim
from assistant.doubts.evidence import lacks
from assistant.doubts.premises import contradicted
from assistant.tables.cells import Chosen
from assistant.units.extract import FEATURES, Unit
from index.papers import Cell, Hit, Passage, Record


def _passage(text: str, *, record: Record = Record.REPORT, cells: Sequence[Cell] = ()) -> Passage:
    return Passage(
        id=1,
        document="ponds.pdf",
        page_number=1,
        page_label="1",
        text=text,
        context="",
        item=None,
        section=None,
        heading=None,
        record=record,
        committee=None,
        meeting_date=None,
        cells=tuple(cells),
        encoded=text,
    )


def _reason(question: str, text: str, *, record: Record = Record.REPORT) -> str:
    """Why a statement of a paper does not answer a question, if it does not."""
    passage = _passage(text, record=record)
    unit = Unit(
        hit=Hit(passage=passage, score=1.0, rank=1),
        text=text,
        score=1.0,
        features=(0.0,) * len(FEATURES),
    )
    claim = Claim(text=text, quote=text, passage=passage)
    found = contradicted(understand(question), [claim], [unit])
    return found.reason if found else ""


@pytest.mark.parametrize(
    ("question", "contrary", "agreeing"),
    [
        (
            "Why did members turn down the pond scheme?",
            "Members welcomed the pond scheme and asked for a date.",
            "Members opposed the pond scheme since it cost too much.",
        ),
        (
            "Why was the fishing licence cancelled?",
            "The fishing licence is let to the angling club.",
            "The fishing licence was withdrawn after the flood.",
        ),
        (
            "Why did the panel vote to drain the pond?",
            "The pond is drained each year for its repair.",
            "RESOLVED: that the pond be drained.",
        ),
        (
            "Why did the panel back the higher charge?",
            "That the panel support the higher charge.",
            "The higher charge was agreed because costs rose.",
        ),
        (
            "Why did the panel grant the angling licence?",
            "The licence for angling was refused.",
            "The angling licence was granted since fish are many.",
        ),
        (
            "Why was the boat race stopped?",
            "The boat race was never stopped.",
            "The boat race was stopped by fog, and never at the weir.",
        ),
        (
            "What is the number of swimmers in the pond?",
            "There are no reliable figures for swimmers in the pond.",
            "There are 40 swimmers in the pond.",
        ),
        (
            "What did the visit to the weir conclude?",
            "A visit to the weir, without notes, was held in May.",
            "The visit to the weir concluded that it is safe.",
        ),
        (
            "Who is the new angling member appointed in May?",
            "Members: Pike and Roach. The place of the angling member is vacant.",
            "Ann Perch was appointed as angling member.",
        ),
        (
            "When does the boathouse close?",
            "The boathouse has a lease to 2040 and is not affected.",
            "The boathouse closes in 2040.",
        ),
        (
            "Why did the shed get picked over the boathouse?",
            "The shed has no door. The boathouse is therefore preferred. It was agreed.",
            "The shed is preferred for its door. It was agreed.",
        ),
    ],
)
def test_a_premise_is_held_against_what_is_found(
    question: str, contrary: str, agreeing: str
) -> None:
    assert _reason(question, contrary)
    assert not _reason(question, agreeing)


def test_a_decision_may_be_that_something_is_not() -> None:
    told = "RESOLVED: That the panel does not support a boat race."
    assert not _reason("What did the panel decide about the boat race?", told)


def test_minutes_may_tell_a_decision_in_other_words() -> None:
    question = "Why did the panel back the higher charge?"
    told = "The higher charge would pay for the weir."
    assert _reason(question, told)
    assert not _reason(question, told, record=Record.MINUTES)


def _row(earlier: str, later: str) -> Unit:
    cells = tuple(
        Cell(column=column, text=text, page_number=1, boxes=((0, 0, 1, 1),))
        for column, text in (
            ("Measure", "Boats let"),
            ("Year end 2029-30", earlier),
            ("Year end 2030-31", later),
        )
    )
    passage = _passage(" ".join(cell.text for cell in cells), cells=cells)
    return Unit(
        hit=Hit(passage=passage, score=1.0, rank=1),
        text=passage.text,
        score=1.0,
        features=(0.0,) * len(FEATURES),
    )


def test_a_rise_is_held_against_the_figures() -> None:
    question = understand("Why have the boats let gone up since last year?")
    found = contradicted(question, [], [_row("40", "31")])
    assert found is not None and "a fall, 40 (Year end 2029-30) and 31" in found.reason
    assert found.told.startswith("They say: “Boats let")
    assert contradicted(question, [], [_row("31", "40")]) is None
    assert contradicted(question, [], [_row("40", "suppressed")]) is None


def test_figures_of_other_periods_are_told_for_what_they_are() -> None:
    question = understand("How many boats were let in 2027-28?")
    row = replace(_row("40", "31"), chosen=Chosen(cells=()))
    other = _passage("There are 12 boats.")
    claim = Claim(text=other.text, quote=other.text, passage=other)
    found = contradicted(question, [claim], [row])
    assert found is not None and "Boats let are of other periods" in found.reason
    on_it = replace(claim, text="In 2027-28 boats were let 12 times.")
    assert contradicted(question, [on_it], [row]) is None


@pytest.mark.parametrize(
    ("question", "polarity", "told"),
    [
        ("Why was the target for boats let missed?", "High is good", "it was met, 40"),
        ("Why was the target for boats let missed?", "Low is good", ""),
        ("Why was the target for boats let missed?", "", ""),
        ("How was the target for boats let exceeded?", "Low is good", "it was missed, 40"),
        ("How was the target for boats let exceeded?", "High is good", ""),
    ],
)
def test_a_target_is_held_against_the_figure(question: str, polarity: str, told: str) -> None:
    columns = ("Measure", "Polarity", "Target", "Year end 2030-31")
    cells = tuple(
        Cell(column=column, text=text, page_number=1, boxes=((0, 0, 1, 1),))
        for column, text in zip(columns, ("Boats let", polarity, "30", "40"), strict=True)
    )
    passage = _passage(" ".join(cell.text for cell in cells), cells=cells)
    unit = replace(
        _row("1", "1"),
        hit=Hit(passage=passage, score=1.0, rank=1),
        chosen=Chosen(cells=(2, 3), certain=True),
    )
    claim = Claim(text="Boats let: 40", quote="40", passage=passage, cells=("40",))
    found = contradicted(understand(question), [claim], [unit])
    assert (found is None) if not told else (found is not None and told in found.reason)


def test_one_persons_words_are_not_anothers() -> None:
    asked = understand("What did Ann Perch say about the pond?")
    other = "Tom Pike said that the pond is deep."
    initials = "AP said that the pond is deep."
    assert lacks(asked, [(other, _passage(other))]) == "nothing found records words of Perch"
    assert lacks(asked, [(initials, _passage(initials))]) is None


@pytest.mark.parametrize(
    ("question", "lacking", "having"),
    [
        ("How much does the warden earn?", "The warden walks daily.", "The warden earns £9,000."),
        ("Cost of the new sluice?", "The new sluice is late.", "The new sluice cost £400."),
        (
            "What is the charge per boat?",
            "The charge raised £4,000 in all.",
            "The charge is £4 for each boat.",
        ),
        ("Who is the warden?", "the warden minds the pond", "The warden is Ann Perch."),
        ("Who is the new keeper?", "a keeper of the Pond", "The pond is let with Roach as keeper."),
        (
            "How much has the toll raised?",
            "The toll was raised by the panel.",
            "The toll has raised £4,000.",
        ),
        (
            "What did the leader of the angling club say?",
            "Comment that leaders of the angling club deserve praise.",
            "The leader of the angling club said that fish were few.",
        ),
        (
            "Why do swimmers dislike nettles and thistles?",
            "The pond was let.",
            "Nettles sting those who swim.",
        ),
    ],
)
def test_what_is_asked_for_must_be_there(question: str, lacking: str, having: str) -> None:
    asked = understand(question)
    assert lacks(asked, [(lacking, _passage(lacking))])
    assert lacks(asked, [(having, _passage(having))]) is None


def test_a_month_near_the_meeting_need_not_be_named_by_its_papers() -> None:
    asked = understand("How many boats were let by October 2030?")
    passage = replace(_passage("31 boats were let."), meeting_date=date(2031, 1, 9))
    assert lacks(asked, [(passage.text, passage)]) is None
    later = replace(passage, meeting_date=date(2032, 1, 9))
    assert lacks(asked, [(later.text, later)]) == "nothing found speaks of 2030"


def test_what_was_only_asked_for_was_not_done() -> None:
    question = "Why did the panel send the pond scheme back to the trust?"
    wished = "She requested that the panel refer the pond scheme to the trust."
    assert "wished for" in _reason(question, wished)
    assert not _reason(question, "The panel agreed to refer the pond scheme back to the trust.")


@pytest.mark.parametrize(
    ("question", "lacks_it"),
    [
        ("How many boats were let in quarter 3?", True),
        ("How many boats were let in quarter 3, in %?", False),
        ("What share of boats was let in quarter 3?", False),
    ],
)
def test_a_percentage_is_no_number(question: str, lacks_it: bool) -> None:
    cell = Cell(column="Qu 3", text="10.6%", page_number=1)
    row = _passage("% of boats let 10.6%", cells=[cell])
    told = "% of boats let: 10.6% (Qu 3)"
    found = lacks(understand(question), [(told, row)])
    assert (found == "only a percentage was found, and no number") is lacks_it


def test_a_decade_is_a_date_and_a_name_may_be_misspelt() -> None:
    text = "The Osterwick boathouse was sold in the 1960s."
    asked = understand("When was the Ostervick boathouse sold?")
    assert lacks(asked, [(text, _passage(text))], unknown={"ostervick"}) is None
    far = understand("When was the Pikeham boathouse sold?")
    assert lacks(far, [(text, _passage(text))], unknown={"pikeham"}) is not None


def test_a_name_may_be_another_form_of_one_that_stands_there() -> None:
    text = "The Pond Authority wants the boathouse mended by May."
    asked = understand("When does Ostervick want the boathouse mended?")
    found = [(text, _passage(text))]
    assert lacks(asked, found, unknown={"ostervick"}) == "nothing in them mentions Ostervick"
    same = (("Ostervick", "Pond Authority"),)
    assert lacks(asked, found, unknown={"ostervick"}, same=same) is None
    assert lacks(asked, found, unknown={"ostervick"}, same=(("Ostervick", "Lake Board"),))


def test_a_year_in_a_files_name_is_its_papers() -> None:
    asked = understand("How many boats were let in 2031?")
    passage = replace(_passage("31 boats were let."), document="agm2031-notes.md")
    assert lacks(asked, [(passage.text, passage)]) is None
    other = replace(passage, document="agm20311.md")
    assert lacks(asked, [(other.text, other)]) == "nothing found speaks of 2031"


def test_the_vote_on_somebodys_motion_is_no_vote_of_theirs() -> None:
    text = "The motion was declared defeated."
    found = [(text, _passage(text))]
    assert (
        lacks(understand("What was the result of the vote on Cllr Perch's motion?"), found) is None
    )
    how = "nothing found tells how Perch voted"
    assert lacks(understand("How did Cllr Perch vote on the motion?"), found) == how


def test_a_number_after_a_year_counts_something() -> None:
    text = "Boats let, spring term 2022 – 439"
    asked = understand("How many boats were let?")
    assert lacks(asked, [(text, _passage(text))]) is None


def test_the_number_of_a_paragraph_counts_nothing() -> None:
    text = "2) Ann Pike said that boats should be let."
    asked = understand("How many boats were let?")
    assert lacks(asked, [(text, _passage(text))]) == "no figure was found for this"


def test_a_decision_of_a_meeting_is_no_other_meetings() -> None:
    asked = understand("What did the panel decide on 4 May 2031 about the pond?")
    other = "The pond will be dug after 4 May 2031."
    own = "On 4 May 2031 the panel agreed that the pond be dug."
    assert lacks(asked, [(other, _passage(other))])
    assert lacks(asked, [(own, _passage(own))]) is None


POND = "It was felt that the pond should be fenced."


def test_the_words_of_an_office_are_missed_and_those_of_a_group_are_not() -> None:
    evidence = [(POND, _passage(POND))]
    reason = lacks(understand("What did the director say about the pond?"), evidence)
    assert reason is not None and "words of the director" in reason
    assert lacks(understand("What did the governors say about the pond?"), evidence) is None


def test_a_row_of_what_was_undone_because_of_something_takes_nothing_for_granted() -> None:
    row = "Tickets – wrong digit: 413"
    assert not _reason("tickets cancelled because of a wrong digit?", row)
    assert _reason("why were the tickets with a wrong digit cancelled?", row)


def test_who_owns_something_is_a_person() -> None:
    asked = understand("Who owns the land at Hollow Pond?")
    nobody = "The notice was served on 11 November at Hollow Pond, where soil had been brought in."
    assert lacks(asked, [(nobody, _passage(nobody))]) == "nobody is named for this"
    owner = "Hollow Pond belongs to Rosa Fern of Netherby."
    assert lacks(asked, [(owner, _passage(owner))]) is None


def test_an_average_is_a_figure() -> None:
    asked = understand("average catch per angler?")
    text = "Anglers were asked on two occasions about their catch."
    assert lacks(asked, [(text, _passage(text))]) == "no figure was found for this"


def test_what_is_counted_may_be_left_unsaid() -> None:
    asked = understand("how many applied for moorings")
    text = "There were 138 applications for moorings."
    assert lacks(asked, [(text, _passage(text))], unknown={"applied", "moorings"}) is None
