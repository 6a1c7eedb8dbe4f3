"""Law: counting forwards and back are inverse, and agree with a naive loop."""

from __future__ import annotations

import datetime as dt

from hypothesis import assume, given, strategies as st

from keterbukaan import NotDecreed, WorkCalendar
from keterbukaan.testing import dates, known_on_days, work_calendars

DAY = dt.timedelta(days=1)
STEPS = st.integers(-120, 120)
DECREED = work_calendars(known_on=known_on_days(min_value=dt.date(2011, 1, 1)))


@st.composite
def decreed(draw: st.DrawFn, days: int) -> tuple[WorkCalendar, list[dt.date]]:
    """Draw a calendar, and some days that it decides."""
    calendar = draw(DECREED)
    index = calendar.decreed_index
    within = dates(min_value=index.first, max_value=index.last)
    return calendar, [draw(within) for _ in range(days)]


def _loop(calendar: WorkCalendar, day: dt.date, n: int) -> dt.date:
    """Walk day by day, as anybody would."""
    step = DAY if n > 0 else -DAY
    for _ in range(abs(n)):
        day += step
        while not calendar.is_working(day):
            day += step
    return day


def _working(calendar: WorkCalendar, day: dt.date) -> dt.date:
    """Give the day, or the working day before it."""
    while not calendar.is_working(day):
        day -= DAY
        assume(day >= calendar.decreed_index.first)
    return day


@given(DECREED, dates(), STEPS)
def test_adding_agrees_with_a_loop(
    calendar: WorkCalendar, day: dt.date, n: int
) -> None:
    """The index gives the day that walking gives, and stops where it stops."""
    try:
        walked = _loop(calendar, day, n)
    except NotDecreed:
        walked = None
    try:
        added = calendar.add(day, n)
    except NotDecreed:
        added = None
    assume(calendar.is_decreed(day.year))
    assert added == walked


@given(DECREED, dates(), dates())
def test_counting_agrees_with_a_loop(
    calendar: WorkCalendar, start: dt.date, end: dt.date
) -> None:
    """The count is the number of working days after start, up to and with end."""
    start, end = min(start, end), min(max(start, end), start + 400 * DAY)
    assume(calendar.is_decreed(start.year) and calendar.is_decreed(end.year))
    days = [start + n * DAY for n in range(1, (end - start).days + 1)]
    assert calendar.count(start, end) == sum(map(calendar.is_working, days))


@given(DECREED, dates(), STEPS)
def test_counting_undoes_adding(calendar: WorkCalendar, day: dt.date, n: int) -> None:
    """From a working day, the days added are the days counted."""
    assume(calendar.is_decreed(day.year) and calendar.is_working(day))
    try:
        reached = calendar.add(day, n)
    except NotDecreed:
        assume(condition=False)
    assert calendar.count(day, reached) == n
    assert calendar.add(reached, -n) == day


@given(decreed(2))
def test_adding_undoes_counting(drawn: tuple[WorkCalendar, list[dt.date]]) -> None:
    """Between two working days, adding what was counted leads to the other."""
    calendar, days = drawn
    start, end = (_working(calendar, day) for day in days)
    assert calendar.add(start, calendar.count(start, end)) == end


@given(decreed(3))
def test_counts_turn_round_and_add_up(
    drawn: tuple[WorkCalendar, list[dt.date]],
) -> None:
    """Counted the other way it is negative, and parts make up the whole."""
    calendar, (a, b, c) = drawn
    assert calendar.count(a, b) == -calendar.count(b, a)
    assert calendar.count(a, b) + calendar.count(b, c) == calendar.count(a, c)


@given(DECREED, dates(), dates())
def test_every_day_between_counts_or_is_skipped(
    calendar: WorkCalendar, a: dt.date, b: dt.date
) -> None:
    """Days skipped and days counted are all the days there are."""
    a, b = min(a, b), max(a, b)
    assume(a < b and calendar.is_decreed(a.year) and calendar.is_decreed(b.year))
    skipped = calendar.skipped(a, b)
    counted = calendar.count(a, b) - calendar.is_working(b)
    assert len(skipped) + counted == (b - a).days - 1
    assert all(calendar.why_off(row.date) == row for row in skipped)
