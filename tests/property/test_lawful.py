"""Lawful histories have nothing to find, faulty ones exactly their fault."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

from keterbukaan.events import Stage
from keterbukaan.testing import FAULTS, events, faulty_histories, lawful_histories
from tests.helpers.acting import codes, found, last_day

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
OTHERS = events().filter(lambda fact: fact.type not in RESTARTING)


@settings(max_examples=60)
@given(lawful_histories())
def test_lawful_histories_have_no_findings(case: Case) -> None:
    """Whoever keeps to the options has nothing to answer for."""
    assert codes(case.on(last_day(case))) == []


@settings(max_examples=40)
@given(lawful_histories(), st.integers(0, 400))
def test_time_alone_finds_nothing(case: Case, days: int) -> None:
    """A limit that passed is no finding: nothing is found until somebody acts."""
    day = min(last_day(case) + days * DAY, dt.date(2027, 12, 31))
    assert codes(case.on(day)) == []


@settings(max_examples=40)
@given(lawful_histories(min_size=10))
def test_lawful_histories_were_lawful_all_along(case: Case) -> None:
    """On the day of each fact there was nothing to find either."""
    assert not [code for fact in case.events for code in codes(case.on(fact.on))]


@pytest.mark.parametrize("fault", FAULTS)
def test_faulty_histories_have_their_finding(fault: str) -> None:
    """One fault gives one finding, about the last fact."""

    @settings(max_examples=20)
    @given(faulty_histories(faults=(fault,)))
    def has_its_finding(drawn: tuple[Case, str]) -> None:
        case, code = drawn
        standing = case.on(last_day(case))
        assert codes(standing) == [code]
        assert standing.findings[0].event == len(case.events) - 1

    has_its_finding()


@settings(max_examples=40)
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

    @settings(max_examples=60, derandomize=True)
    @given(lawful_histories(min_size=20))
    def note(case: Case) -> None:
        reached.update(fact.stage for fact in case.events)

    note()
    assert reached == {*Stage} - {Stage.CLOSED}
