"""Counting a span of time from day zero, with bounds where days are missing."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from .._dates import civil
from ..errors import OutOfRange
from ..law.spans import AtOnce, CalendarDays, Months, Span, WorkingDays, Years
from ..workdays.days import DAY
from ..workdays.feasts import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, Outlook
from ..workdays.room_for_decrees import joined_rooms, may_move, shrink, stretch
from .doubts import undated

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

    from ..workdays.calendar import WorkCalendar
    from ..workdays.index import Index

__all__ = [
    "DAY",
    "Counted",
    "count",
    "days_left",
    "index_over",
    "late_by",
    "premature_by",
]

_WORKING_DAYS_A_YEAR: Final = 200  # fewer than in any year, so never too short


class Counted(NamedTuple):
    """The end of a count: the likely day and its bounds."""

    last: dt.date
    earliest: dt.date
    latest: dt.date
    decreed: bool = True


def count(span: Span, start: dt.date, calendar: WorkCalendar, *, back: bool) -> Counted:
    """Return the end of a span from day zero, onwards or backwards.

    Raises:
        OutOfRange: it lies past every table of feast days, or, where working
            days are not counted, past the days there are.
    """
    n = -span.n if back else span.n
    if isinstance(span, WorkingDays):
        return _working(n, start, calendar)
    try:
        end = start + n * _units()[type(span)]
    except (OverflowError, ValueError):
        raise OutOfRange(start, first=dt.date.min, last=dt.date.max) from None
    return Counted(end, end, end)


def count_in_reach(
    span: Span, start: dt.date, calendar: WorkCalendar, *, back: bool
) -> Counted:
    """Return the end of a span, up to which there is a working day to act on.

    A safe day is a working day, so a limit in calendar days, months or years
    reaches no further than one in working days. Who has to act at once may do
    so on any day.

    Raises:
        OutOfRange: it lies past every table of feast days.
    """
    found = count(span, start, calendar, back=back)
    if isinstance(span, WorkingDays):
        return found
    if isinstance(span, AtOnce):
        reached = found.last < dt.date.max  # and it has passed on the day after
    else:
        reached = index_over(calendar, found.last).rank(found.last) > 0
    if not reached:
        raise OutOfRange(found.last, first=FIRST_DAY, last=LAST_DAY)
    return found


@cache
def _units() -> dict[type[Span], relativedelta]:
    """Return one of each unit but working days; most deadlines need none."""
    from dateutil.relativedelta import relativedelta  # takes 2 ms

    return {
        CalendarDays: relativedelta(days=1),
        Months: relativedelta(months=1),
        Years: relativedelta(years=1),
        AtOnce: relativedelta(),
    }


def _working(n: int, start: dt.date, calendar: WorkCalendar) -> Counted:
    """Return the end of a count: with and without a decree that has no full date."""
    plain = _as_known(n, start, calendar)
    if calendar.known_on is None:
        return plain
    reach = (start, plain.earliest, plain.latest)
    doubtful = undated(calendar, min(reach), max(reach))
    if not doubtful:
        return plain
    later = tuple(evolve(d, issued=calendar.known_on) for d in doubtful if not d.base)
    with_them = evolve(calendar, decrees=(*calendar.decrees, *later))
    other = _as_known(n, start, with_them)
    return Counted(
        plain.last,
        min(plain.earliest, other.earliest),
        max(plain.latest, other.latest),
        decreed=False,
    )


def _as_known(n: int, start: dt.date, calendar: WorkCalendar) -> Counted:
    """Count by the decrees known; with a voting day that awaits its own, both ways."""
    last, views = calendar.decreed_index.shift(start, n), calendar.vote_views
    if last is not None and not views:
        return Counted(last, last, last)
    ends = [view.shift(start, n) for view in views]
    if last is not None and None not in ends:
        days = [last, *filter(None, ends)]
        first, final = min(days), max(days)
        return Counted(last, first, final, decreed=first == final)
    counted = _estimated(n, start, calendar)
    days = [counted.earliest, counted.latest, *filter(None, (last, *ends))]
    return counted._replace(earliest=min(days), latest=max(days))


def _estimated(n: int, start: dt.date, calendar: WorkCalendar) -> Counted:
    """Count on estimates: the likely days off, the fewest, and the most."""
    until = min(start.year + 1 + max(n, 0) // _WORKING_DAYS_A_YEAR, LAST_YEAR)
    expected = calendar.outlook(Outlook.EXPECTED, until)
    likely = _reached(expected.shift(start, n), start)
    fewest = shrink(calendar.outlook(Outlook.FEWEST, until), start, n)
    first = max(min(start, likely).year - 1, FIRST_YEAR)  # leave may cross its end
    rooms = joined_rooms(
        calendar.settings, calendar.precedents, first, until if n > 0 else start.year
    )
    most = _reached(stretch(expected, start, n, rooms), start)
    few = _reached(fewest, start)
    earliest = max(min(few, most), _decreed_end(n, calendar) or dt.date.min)
    return Counted(likely, min(earliest, likely), max(few, most), decreed=False)


class Chances(NamedTuple):
    """What a decree still to come may make of a day."""

    on: bool = False
    off: bool = False


_EITHER: Final = Chances(on=True, off=True)
_NEITHER: Final = Chances()


def chances(day: dt.date, calendar: WorkCalendar) -> Chances:
    """Return whether a coming decree may let a day count, and may free it.

    A voting day may be either. In a year without decrees a feast may move from
    the day, and a feast or leave may come to lie on it.
    """
    if any(vote.date == day for vote in calendar.votes):
        return _EITHER
    if day in calendar.decreed_index or not known(day):
        return _NEITHER
    years = (max(day.year - 1, FIRST_YEAR), min(day.year + 1, LAST_YEAR))
    places = joined_rooms(calendar.settings, calendar.precedents, *years)
    fewest = calendar.outlook(Outlook.FEWEST, day.year)
    return Chances(
        on=fewest.counts(day) or may_move(fewest, day),
        off=any(day in room.days for room in places),
    )


def _decreed_end(n: int, calendar: WorkCalendar) -> dt.date | None:
    """Return the latest day that a firm count comes to.

    A later start never gives an earlier day, so no bound lies before it.
    """
    index = calendar.decreed_index
    if n > 0 and index.last in index and index.counts(index.last):
        return index.last
    return index.shift(index.last, min(n, -1))


def _reached(end: dt.date | None, start: dt.date) -> dt.date:
    if end is None:
        raise OutOfRange(start, first=FIRST_DAY, last=LAST_DAY)
    return end


def known(day: dt.date) -> bool:
    """Whether feasts can be estimated for a day; a year typed wrong may have none."""
    return FIRST_DAY <= day <= LAST_DAY


def index_over(calendar: WorkCalendar, *days: dt.date) -> Index:
    """Return an index that reaches all these days, on estimates where it must.

    Raises:
        OutOfRange: no feast can be estimated for one of them.
    """
    index = calendar.decreed_index
    if min(days) in index and max(days) in index:
        return index
    if min(days) < FIRST_DAY:
        raise OutOfRange(min(days), first=FIRST_DAY, last=LAST_DAY)
    return calendar.outlook(Outlook.EXPECTED, max(days).year)


def late_by(last: dt.date, act: dt.date, calendar: WorkCalendar) -> int:
    """Return by how many working days an act is late; 0 when in time.

    The working days after the last permitted day up to the act; an act on a
    day off counts as done on the next working day.

    >>> from keterbukaan import WorkCalendar
    >>> days = WorkCalendar.national()
    >>> friday = dt.date(2026, 10, 2)
    >>> late_by(friday, dt.date(2026, 10, 3), days)
    1
    """
    if civil(act) <= civil(last):
        return 0
    index = index_over(calendar, last, act)
    return index.rank(act) - index.rank(last) + (not index.counts(act))


def days_left(
    span: Span | None, on: dt.date, day: dt.date, calendar: WorkCalendar
) -> int:
    """Return how many days are left until a day; 0 on that day, less after it.

    Counted from the day asked about, itself not counted, to the day, inclusive:
    working days where the limit has them, else calendar days. After the day it
    is the size of :func:`late_by`, negative.

    Args:
        span: the length of the limit.
        on: the day asked about.
        day: the day to keep to.
        calendar: which days count.

    >>> from keterbukaan import WorkCalendar
    >>> from keterbukaan.law.shape import CalendarDays, WorkingDays
    >>> days = WorkCalendar.national()
    >>> friday, monday = dt.date(2026, 10, 2), dt.date(2026, 10, 5)
    >>> days_left(WorkingDays(10), friday, monday, days)
    1
    >>> days_left(CalendarDays(10), friday, monday, days)
    3
    >>> days_left(WorkingDays(10), monday, friday, days)
    -1
    """
    if civil(on) > civil(day):
        return -late_by(day, on, calendar)
    if not isinstance(span, WorkingDays):
        return (day - on).days
    index = index_over(calendar, on, day)
    return index.rank(day) - index.rank(on)


def premature_by(opens: dt.date, act: dt.date, calendar: WorkCalendar) -> int:
    """Return by how many working days an act came too early; 0 when permitted.

    Counted from the act to the first working day on which it is permitted;
    an act on a day off counts as done on the next working day.

    Args:
        opens: the first calendar day on which it is permitted.
        act: the day it was done.
        calendar: which days count.

    >>> from keterbukaan import WorkCalendar
    >>> days = WorkCalendar.national()
    >>> saturday = dt.date(2026, 10, 3)
    >>> premature_by(saturday, dt.date(2026, 10, 2), days)
    1
    """
    if civil(act) >= civil(opens):
        return 0
    eve = opens - DAY
    index = index_over(calendar, act, eve)
    first = index.rank(eve) + 1  # of the first working day from opens on
    return first - index.rank(act) - (not index.counts(act))
