"""A matter that the application closed, where no fact with a day tells of it."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from keterbukaan import Case, Closed
from keterbukaan.case import Ending
from keterbukaan.events import (
    DisputeFiled,
    DisputeRegistered,
    ObjectionReceived,
    RequestReceived,
    RulingRead,
)

ASKED = dt.date(2026, 1, 5)
OBJECTED = dt.date(2026, 2, 2)
FILED = dt.date(2026, 4, 1)
LATER = dt.date(2026, 6, 1)
DAY = dt.timedelta(days=1)

DISPUTE = Case().record(
    RequestReceived(ASKED),
    ObjectionReceived(OBJECTED, grounds="c"),
    DisputeFiled(FILED),
    DisputeRegistered(FILED),
)


def closed(how: Ending = Ending.LAPSED, on: dt.date | None = None) -> Case:
    """Give the dispute, closed."""
    return evolve(DISPUTE, closed=Closed(how=how, on=on))


@pytest.mark.parametrize("how", Ending)
def test_a_closed_matter_leaves_a_new_request(how: Ending) -> None:
    """It says how it ended, nothing runs, and nothing is open."""
    standing = closed(how).on(FILED)
    assert standing.stage == "closed"
    assert standing.text("en") == f"closed: {Closed(how=how).text('en')}"
    assert not any(option.open for option in standing.options)
    assert all(limit.done is not None for limit in standing.deadlines)
    assert standing.reach == ()
    notes = [english for _, english in standing.notes]
    assert any(Closed(how=how).text("en") in note for note in notes)
    assert "a new request stays open" in notes


def test_without_a_day_it_is_closed_always() -> None:
    """And the note says that the day is not on record."""
    standing = closed().on(ASKED)
    assert standing.stage == "closed"
    assert any("the day is not on record" in english for _, english in standing.notes)


def test_from_a_day_on_it_is_closed() -> None:
    """The day before everything runs as it did; what had passed then stays passed."""
    end = FILED + DAY
    case = closed(Ending.SETTLED, end)
    before, after = case.on(FILED), case.on(end)
    assert before.deadlines == DISPUTE.on(FILED).deadlines
    assert before.options == DISPUTE.on(FILED).options
    assert (before.stage, after.stage) == ("dispute", "closed")
    missed = {each.rule for each in after.deadlines if each.passed}
    assert missed == {"request.notice", "objection.response"}
    last = {each.deadline.last for each in after.deadlines if each.passed}
    assert all(day is not None and day < end for day in last)
    assert any("from Thursday, 2 April 2026 on" in note for _, note in after.notes)
    assert any("sejak Kamis, 2 April 2026" in note for note, _ in after.notes)


def test_facts_recorded_after_it_still_move_the_fold() -> None:
    """The state is where they lead; the matter stays closed."""
    case = closed(Ending.OTHER, FILED).record(
        RulingRead(LATER, kind="adjudication", outcome="granted")
    )
    standing = case.on(LATER)
    assert (standing.stage, standing.state) == ("closed", "ruled")
    assert not any(option.open for option in standing.options)


def test_what_ended_by_a_fact_is_told_by_it() -> None:
    """Where the record shows an end of its own, that is what the matter ended in."""
    refused = RulingRead(FILED, kind="mediation", outcome="rejected")
    case = DISPUTE.record(refused)
    word = evolve(case, closed=Closed(how="other"))
    assert word.on(LATER).text("en") == case.on(LATER).text("en")


def test_a_case_without_facts_may_be_closed_too() -> None:
    """What is open then is the new request."""
    standing = Case(closed=Closed(how="transferred")).on(ASKED)
    assert standing.stage == "closed"
    assert [o.act for o in standing.options if o.open] == ["request_received"]
