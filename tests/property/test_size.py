"""Law: late and early are measured in working days, as one would walk them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from keterbukaan.deadlines import late_by, premature_by
from keterbukaan.deadlines.counting import index_over
from keterbukaan.testing import dates, work_calendars

if TYPE_CHECKING:
    from keterbukaan import WorkCalendar

DAY = dt.timedelta(days=1)
DAYS = dates(min_value=dt.date(2010, 6, 1), max_value=dt.date(2031, 6, 1))
NEAR = st.integers(1, 60)


def _next_working(calendar: WorkCalendar, day: dt.date) -> dt.date:
    """The day itself if it counts, or else the next that does."""
    index = index_over(calendar, day, day + 40 * DAY)
    while index.reason(day) is not None:
        day += DAY
    return day


def _between(calendar: WorkCalendar, after: dt.date, until: dt.date) -> int:
    """Working days in (after, until], one by one."""
    index = index_over(calendar, after, until)
    days = (after + n * DAY for n in range(1, (until - after).days + 1))
    return sum(index.reason(day) is None for day in days)


@given(work_calendars(), DAYS, NEAR)
def test_late_counts_to_the_act_or_the_next_working_day(
    calendar: WorkCalendar, last: dt.date, days: int
) -> None:
    """An act on a day off counts as done on the next working day."""
    act = last + days * DAY
    reached = _next_working(calendar, act)
    assert late_by(last, act, calendar) == _between(calendar, last, reached) > 0


@given(work_calendars(), DAYS, NEAR)
def test_early_counts_to_the_first_permitted_working_day(
    calendar: WorkCalendar, opens: dt.date, days: int
) -> None:
    """From the act, or the next working day, to the first that is permitted."""
    act = opens - days * DAY
    counted = _between(
        calendar, _next_working(calendar, act), _next_working(calendar, opens)
    )
    assert premature_by(opens, act, calendar) == counted >= 0


@given(work_calendars(), DAYS, st.integers(0, 60))
def test_in_time_has_no_size(calendar: WorkCalendar, day: dt.date, days: int) -> None:
    """By the last day nothing is late, from the first day nothing is early."""
    assert late_by(day, day - days * DAY, calendar) == 0
    assert premature_by(day, day + days * DAY, calendar) == 0


@given(work_calendars(), DAYS, NEAR, NEAR)
def test_later_is_never_less_late(
    calendar: WorkCalendar, last: dt.date, a: int, b: int
) -> None:
    """The size grows with the delay."""
    sooner, later = (last + days * DAY for days in sorted((a, b)))
    assert late_by(last, sooner, calendar) <= late_by(last, later, calendar)
