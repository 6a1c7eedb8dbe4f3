"""Lawful histories have nothing to find, and what came late stays late."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import given, strategies as st

from keterbukaan.events import Stage
from keterbukaan.testing import events, faulty_histories, lawful_histories
from tests.helpers.acting import codes, found, last_day
from tests.helpers.draws import draws, first_drawn

if TYPE_CHECKING:
    from keterbukaan import Case
    from keterbukaan.events import Event

DAY = dt.timedelta(days=1)
LATENESS = (
    "late_notice",
    "late_extension",
    "late_objection",
    "premature_dispute",
    "late_dispute",
    "late_challenge",
)
# A receipt recorded later replaces the day of sending, and moves its limits; a
# second ruling has limits of its own.
RESTARTING = {
    "notice_received",
    "objection_answer_received",
    "ruling_read",
    "ruling_sent",
    "ruling_received",
}
# The shorter end anywhere; the longer go on to review, where there is a way.
LAWFUL = lawful_histories() | lawful_histories(min_size=45, max_size=60)
OTHERS = events().filter(lambda fact: fact.type not in RESTARTING)


@draws(60)
@given(LAWFUL)
def test_lawful_histories_have_no_findings(case: Case) -> None:
    """Whoever keeps to the options has nothing to answer for."""
    assert codes(case.on(last_day(case))) == []


@draws(40)
@given(LAWFUL, st.integers(0, 400))
def test_time_alone_finds_nothing(case: Case, days: int) -> None:
    """A limit that passed is no finding: nothing is found until somebody acts."""
    day = min(last_day(case) + days * DAY, dt.date(2027, 12, 31))
    assert codes(case.on(day)) == []


@draws(40)
@given(lawful_histories(min_size=10) | lawful_histories(min_size=45, max_size=60))
def test_lawful_histories_were_lawful_all_along(case: Case) -> None:
    """On the day of each fact there was nothing to find either."""
    assert not [code for fact in case.events for code in codes(case.on(fact.on))]


@draws(40)
@given(
    faulty_histories(faults=LATENESS),
    st.lists(st.tuples(st.integers(1, 60), OTHERS), max_size=4),
)
def test_nothing_ripens(fault: tuple[Case, str], more: list[tuple[int, Event]]) -> None:
    """What came late or early stays so, whatever happens on later days."""
    case, code = fault
    place, day = len(case.events) - 1, last_day(case)
    for gap, fact in more:
        day += gap * DAY
        case = case.record(evolve(fact, on=day, id=None, retracts=None))
    assert code in [each for each, _ in found(case.on(day), place)]


def test_lawful_histories_reach_every_stage() -> None:
    """Some lawful histories go on to the Supreme Court, and to execution."""
    reached: set[Stage] = set()
    every = {*Stage} - {Stage.CLOSED}

    def all_reached(case: Case) -> bool:
        reached.update(fact.stage for fact in case.events)
        return reached == every

    first_drawn(lawful_histories(min_size=20), all_reached)
    assert reached == every
