"""Laws of readings: safe and outer hold whatever answer is chosen."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import assume, given, strategies as st

from keterbukaan import READINGS, Deadline, WorkCalendar, deadline
from keterbukaan.deadlines import Start, following, whose_calendar
from keterbukaan.deadlines.alternatives import others
from keterbukaan.errors import NotInForce, OutOfRange
from keterbukaan.law.limits import RULES
from keterbukaan.law.readings import of_rule
from keterbukaan.law.shape import Direction
from keterbukaan.law.spans import AtOnce
from keterbukaan.testing import dates, work_calendars
from tests.helpers.drawn import deadlines

NATIONAL = WorkCalendar.national()
RULE_IDS = st.sampled_from([rule for rule in RULES if of_rule(rule)])
# Whether joint leave is work is a question for some bodies only.
ALWAYS_OPEN = [each for each in READINGS if each != "joint_leave"]


def _due(
    rule: str, start: dt.date, calendar: WorkCalendar, **readings: str
) -> Deadline:
    """Count a rule, and leave out what cannot be counted."""
    try:
        return deadline(rule, start=start, calendar=calendar, readings=readings)
    except (NotInForce, OutOfRange):
        assume(condition=False)
        raise


@given(deadlines())
def test_safe_and_outer_enclose_the_bounds(due: Deadline) -> None:
    """What holds under every reading is inside what holds under those in use."""
    if due.last is None or due.earliest is None:
        assert due.safe is due.outer is None
        return
    assert due.safe is not None
    assert due.safe <= due.earliest
    if due.outer is not None:
        assert due.latest is not None
        assert due.latest <= due.outer
        assert due.opens_safe == due.outer + dt.timedelta(days=1)
    else:
        assert due.opens_safe is None


@given(RULE_IDS, dates(), work_calendars(), st.data())
def test_every_answer_lies_between_safe_and_outer(
    rule: str, start: dt.date, calendar: WorkCalendar, data: st.DataObject
) -> None:
    """Whatever is chosen, the last day is neither before safe nor after outer."""
    plain = _due(rule, start, calendar)
    open_here = [each for each in of_rule(rule) if each.id in ALWAYS_OPEN]
    chosen = {
        each.id: data.draw(st.sampled_from(sorted(each.options)), label=each.id)
        for each in open_here
    }
    due = _due(rule, start, calendar, **chosen)
    assume(plain.safe is not None and plain.outer is not None)
    assert due.readings.items() >= chosen.items()
    assert due.last is not None
    assert plain.safe is not None
    assert plain.outer is not None
    assert plain.safe <= due.last <= plain.outer


@given(RULE_IDS, dates(), st.data())
def test_a_choice_moves_the_last_day_and_not_the_safe_one(
    rule: str, start: dt.date, data: st.DataObject
) -> None:
    """Safe and outer span every answer, so no choice narrows them."""
    plain = _due(rule, start, NATIONAL)
    reading = data.draw(st.sampled_from(of_rule(rule)))
    assume(reading.id in ALWAYS_OPEN)
    option = data.draw(st.sampled_from(sorted(reading.options)))
    due = _due(rule, start, NATIONAL, **{reading.id: option})
    assert (due.safe, due.outer) == (plain.safe, plain.outer)


@given(deadlines())
def test_a_safe_day_is_a_working_day(due: Deadline) -> None:
    """A safe last day never rolls forward; one on a day off moves back."""
    assume(due.safe is not None and not isinstance(due.limit.span, AtOnce))
    assume(due.safe != due.earliest)
    assert due.safe is not None
    if due.calendar.is_decreed(due.safe.year) and not due.beside:
        assert due.calendar.is_working(due.safe)


@given(deadlines())
def test_what_moves_no_date_is_not_mentioned(due: Deadline) -> None:
    """Every answer that is named would make another day the last."""
    for other in others(due):
        assert other.last != due.last
        assert other.option in other.reading.options
        assert due.rule in other.reading.rules


@given(dates(), dates(), work_calendars())
def test_other_days_zero_widen_both_ends(
    start: dt.date, other: dt.date, calendar: WorkCalendar
) -> None:
    """A day zero of another reading is enclosed, whichever comes first."""
    begun = Start("response_start", "registration", other)
    rule = RULES["objection.response"]
    try:
        due = deadline(rule, start=start, calendar=calendar, starts=(begun,))
        there = deadline(rule, start=other, calendar=calendar)
    except (NotInForce, OutOfRange):
        assume(condition=False)
        raise
    assert due.safe is not None
    assert due.outer is not None
    assert there.last is not None
    assert due.safe <= there.last <= due.outer


@given(
    dates(min_value=dt.date(2010, 9, 1), max_value=dt.date(2027, 6, 30)),
    st.sampled_from([5, 6]),
)
def test_a_chain_keeps_what_is_safe(start: dt.date, week: int) -> None:
    """Running on from the safe end gives a day that is not after safe."""
    office = WorkCalendar(week=week)
    first = deadline("objection.response", start=start, calendar=office)
    way = following("dispute.file.silence", first, calendar=NATIONAL)
    assert way.safe is not None
    assert way.outer is not None
    assert first.safe is not None
    assert first.outer is not None
    assert (
        way.safe
        == following(
            "dispute.file.silence",
            deadline("objection.response", start=start, calendar=office),
            calendar=NATIONAL,
        ).safe
    )
    assert way.safe <= NATIONAL.add(first.outer, 14)
    assert NATIONAL.add(first.safe, 14) <= way.outer


@pytest.mark.parametrize("rule", ["dispute.file", "objection.response"])
@pytest.mark.parametrize("option", ["actor", "national", "body"])
def test_whose_calendar_is_one_of_two(rule: str, option: str) -> None:
    """The calendar used and those beside it are the national one and the body's."""
    office = WorkCalendar(week=6)
    used, beside = whose_calendar(
        RULES[rule], national=NATIONAL, office=office, readings={"calendar_of": option}
    )
    assert {used, *beside} == {NATIONAL, office}
    bound = office if RULES[rule].binds_body else NATIONAL
    assert used == {"actor": bound, "national": NATIONAL, "body": office}[option]


def test_joint_leave_is_a_question_for_bodies_outside_the_state() -> None:
    """A party or a company has a third calendar beside, and only for its duties."""
    rule = RULES["request.notice"]
    _, beside = whose_calendar(rule, national=NATIONAL, office=NATIONAL, agency=False)
    assert [each.joint_leave_counts for each in beside] == [True]
    filing = RULES["dispute.file"]
    _, none = whose_calendar(filing, national=NATIONAL, office=NATIONAL, agency=False)
    assert none == ()


def test_counted_backwards_no_receipt_is_in_question() -> None:
    """A hearing day is known, so a limit before it has one reading."""
    for rule in RULES.values():
        if rule.direction is Direction.BEFORE:
            due = deadline(rule, start=dt.date(2026, 6, 17), calendar=NATIONAL)
            assert due.safe == due.last == due.outer
